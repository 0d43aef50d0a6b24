// The list of what the bot asked of Telegram, newest first, and what was refused and why.

import { api } from "./api.js";
import { h, keyed } from "./dom.js";
import { clockTime, language, t } from "./words.js";

const KEPT = 150;

/** A foldable panel: {node, update(), open()}. It asks for news only while it is unfolded. */
export function makeRequests() {
  const all = [];
  let last = 0;
  let asking = false;
  const polling = h("input", { type: "checkbox", onchange: draw });
  const list = h("ol", { class: "requests", reversed: true });
  const node = h("details", { class: "part fold-part", ontoggle: () => update() }, h("summary", null, h("h3", null, t("requests"))), h("label", { class: "check" }, polling, t("polling")), list);
  setInterval(() => node.open && node.isConnected && !node.closest("[hidden]") && update(), 2000);

  async function update() {
    if (!node.open || asking) return;
    asking = true;
    try {
      const { requests } = await api.requests(last);
      all.push(...requests);
      last = all.at(-1)?.n ?? last;
      draw();
    } catch {
      // the playground is away; the banner says so
    } finally {
      asking = false;
    }
  }

  function draw() {
    const shown = all.filter((one) => polling.checked || one.method !== "getUpdates" || one.violation).slice(-KEPT).reverse();
    const items = shown.map((one) => ({ key: one.n, sig: language(), make: () => line(one) }));
    keyed(list, items.length ? items : [{ key: "none", sig: language(), make: () => h("li", { class: "hint" }, t("requestsNone")) }]);
  }

  function line(one) {
    const why = one.ok ? t("okWord") : [t("refusedWord"), one.answer?.error_code, one.answer?.description].filter(Boolean).join(" ");
    const head = h("summary", null, h("time", null, clockTime(one.at)), h("code", null, one.method), h("span", { class: one.ok ? "fine" : "refused" }, why));
    return h(
      "li",
      { class: one.violation ? "request broken" : "request", "data-request": one.n },
      h("details", null, head, h("h4", null, t("asked")), h("pre", { tabindex: "0" }, JSON.stringify(one.params, null, 1)), h("h4", null, t("answered")), h("pre", { tabindex: "0" }, JSON.stringify(one.answer, null, 1))),
      one.violation && h("p", { class: "violation" }, h("strong", null, `${t("violationWord")}: `), one.violation),
    );
  }

  return {
    node,
    update,
    /** The world was made anew: numbers start again. */
    clear() {
      all.length = 0;
      last = 0;
      draw();
    },
    open() {
      node.open = true;
      node.scrollIntoView({ block: "start" });
      node.querySelector("summary").focus();
    },
  };
}
