// Things said over the page: a toast or an alert inside one column, a question, a notice that something was refused.

import { h, icon } from "./dom.js";
import { t } from "./words.js";

/** The toasts and alerts of one column; `others()` are the nodes an alert puts out of reach while it is open. */
export function makeToasts(others) {
  const node = h("div", { class: "toasts", role: "status" });
  const alerts = h("div", { class: "alerts" });

  function toast(text) {
    const one = h("div", { class: "toast", dir: "auto" }, text);
    node.append(one);
    setTimeout(() => one.remove(), Math.max(4000, text.length * 70));
  }

  function alert(text) {
    const before = document.activeElement;
    const close = () => {
      sheet.remove();
      others().forEach((other) => (other.inert = alerts.childElementCount > 0));
      before?.focus({ preventScroll: true });
    };
    const button = h("button", { type: "button", class: "wide primary", onclick: close }, t("ok"));
    const words = h("p", { class: "alert-words", dir: "auto" }, text);
    const sheet = h("div", { class: "sheet", role: "alertdialog", "aria-modal": "true", "aria-label": text, onkeydown: (event) => event.key === "Escape" && close() }, h("div", { class: "sheet-box" }, words, button));
    alerts.append(sheet);
    others().forEach((other) => (other.inert = true));
    button.focus();
  }

  return { node, alerts, say: (text, isAlert) => (isAlert ? alert(text) : toast(text)) };
}

/** Asks before doing something that cannot be undone: true when the person says yes. */
export function confirm(question, yes) {
  return new Promise((resolve) => {
    const dialog = h("dialog", { class: "ask", "aria-label": question });
    const answer = (value) => (dialog.close(value), dialog.remove(), resolve(value === "yes"));
    dialog.addEventListener("cancel", () => answer("no"));
    dialog.append(
      h("p", null, question),
      h("div", { class: "buttons" }, h("button", { type: "button", onclick: () => answer("no") }, t("cancel")), h("button", { type: "button", class: "danger", onclick: () => answer("yes") }, yes)),
    );
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** Lets one of several things be chosen, [[value, words], …]; undefined when none is. */
export function choose(question, options) {
  return new Promise((resolve) => {
    const dialog = h("dialog", { class: "deeds", "aria-label": question });
    const answer = (value) => (dialog.close(), dialog.remove(), resolve(value));
    dialog.addEventListener("cancel", () => answer(undefined));
    dialog.addEventListener("click", (event) => event.target === dialog && answer(undefined));
    const rows = options.map(([value, words]) => h("button", { type: "button", class: "deed", onclick: () => answer(value) }, h("bdi", null, words)));
    dialog.append(h("h3", null, question), ...rows, h("button", { type: "button", class: "wide", onclick: () => answer(undefined) }, t("cancel")));
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** Asks for a line of text; nothing when none is given. */
export function ask(question, name) {
  return new Promise((resolve) => {
    const field = h("input", { type: "text", required: true, maxlength: "128", autocomplete: "off", "aria-label": name });
    const dialog = h("dialog", { class: "ask", "aria-label": question });
    const answer = (value) => (dialog.close(), dialog.remove(), resolve(value));
    dialog.addEventListener("cancel", () => answer(""));
    const buttons = h("div", { class: "buttons" }, h("button", { type: "button", onclick: () => answer("") }, t("cancel")), h("button", { type: "submit", class: "primary" }, t("ok")));
    dialog.append(h("form", { onsubmit: (event) => (event.preventDefault(), answer(field.value.trim())) }, h("label", null, question, field), buttons));
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** A short notice over the page, read out at once. */
export function notice(text) {
  const one = h("div", { class: "notice" }, icon("warn"), h("span", null, text));
  document.getElementById("notices").append(one);
  setTimeout(() => one.remove(), Math.max(5000, text.length * 80));
}
