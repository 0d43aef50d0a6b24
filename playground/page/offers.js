// What the bot offers for words behind its name, over the text field: "@name words". A tap or Enter sends the chosen one.

import { h } from "./dom.js";
import { store } from "./store.js";
import { t } from "./words.js";

const PAUSE = 250; // ms without a key until the bot is asked
const KEPT = 8; // answers that came before one knew what they answer

let count = 0;

/** A list for one text field; `does` = {inline(words, offset), choose(query, id), begin(parameter), done()}. */
export function makeOffers(input, does) {
  const id = `offers-${(count += 1)}`;
  const lead = h("button", { type: "button", class: "wide offers-lead", hidden: true, onpointerdown: (event) => event.preventDefault() });
  const list = h("div", { class: "offers-list", role: "listbox", id });
  const more = h("button", { type: "button", class: "wide offers-more", hidden: true, onpointerdown: (event) => event.preventDefault(), onclick: () => ask(words, next) });
  const told = h("div", { class: "sr-only", role: "status" });
  const node = h("div", { class: "menu" }, h("div", { class: "menu-list" }, lead, list, more), told);
  const early = new Map(); // query → its answer
  let words = null; // what was typed behind the name; null when nothing is asked
  let timer = 0;
  let waits = null; // {query, offset} whose answer is waited for
  let shown = []; // {query, id, title, description}
  let next = "";
  let at = -1;

  const open = () => node.classList.contains("open");

  function close() {
    clearTimeout(timer);
    words = null;
    waits = null;
    node.classList.remove("open");
    at = -1;
    mark();
  }

  function typed() {
    const [, name, rest] = /^@(\w+)\s+([^]*)$/.exec(input.value) ?? [];
    if (name?.toLowerCase() !== store.state.bot.username.toLowerCase()) return words !== null && close();
    if (rest === words) return undefined;
    words = rest;
    clearTimeout(timer);
    timer = setTimeout(() => ask(rest, ""), PAUSE);
    return undefined;
  }

  async function ask(wanted, offset) {
    waits = null;
    const answer = await does.inline(wanted, offset);
    if (!answer || wanted !== words) return;
    const known = answer.results ? answer : early.get(answer.query);
    if (known) take(known, offset);
    else waits = { query: answer.query, offset };
  }

  /** The bot's answer, which may come before it is known what it answers. */
  function answered(event) {
    if (event.query === waits?.query) return take(event, waits.offset);
    early.set(event.query, event);
    if (early.size > KEPT) early.delete(early.keys().next().value);
    return undefined;
  }

  function take(answer, offset) {
    waits = null;
    const found = answer.results.map((one) => ({ ...one, query: answer.query }));
    shown = offset ? [...shown, ...found] : found;
    if (!offset) at = -1;
    next = answer.next_offset;
    lead.hidden = !answer.button;
    lead.textContent = answer.button?.text ?? "";
    lead.onclick = () => (does.done(), does.begin(answer.button.start_parameter));
    more.hidden = !next;
    more.textContent = t("offersMore");
    list.setAttribute("aria-label", t("offers", store.state.bot.first_name));
    list.replaceChildren(...shown.map(option));
    node.classList.toggle("open", Boolean(shown.length || answer.button));
    told.textContent = shown.length ? t("offersHint", shown.length) : lead.textContent;
    mark();
  }

  function option(one, i) {
    return h(
      "div",
      { role: "option", id: `${id}-${i}`, "aria-selected": "false", "data-offer": one.id, onclick: () => choose(one), onpointerdown: (event) => event.preventDefault() },
      h("span", { class: "offer-title", dir: "auto" }, one.title),
      one.description && h("span", { class: "offer-words", dir: "auto" }, one.description),
    );
  }

  function choose(one) {
    does.done();
    does.choose(one.query, one.id);
  }

  function mark() {
    [...list.children].forEach((child, i) => child.setAttribute("aria-selected", String(i === at)));
    if (open() && at >= 0) {
      input.setAttribute("aria-activedescendant", `${id}-${at}`);
      list.children[at].scrollIntoView({ block: "nearest" });
    }
  }

  /** True when the key was for the list. Enter without a choice sends what is written. */
  function keydown(event) {
    if (!open()) return false;
    if (event.key === "Escape") close();
    else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && shown.length) {
      const step = event.key === "ArrowDown" ? 1 : -1;
      at = at < 0 ? (step > 0 ? 0 : shown.length - 1) : (at + step + shown.length) % shown.length;
      mark();
    } else if (event.key === "Enter" && at >= 0) choose(shown[at]);
    else return false;
    event.preventDefault();
    return true;
  }

  input.addEventListener("blur", () => open() && close());

  return { node, typed, keydown, close, answered };
}
