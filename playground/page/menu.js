// The commands of the bot over the text field: typing "/" filters them, arrows choose, Enter sends.

import { h } from "./dom.js";
import { t } from "./words.js";

let count = 0;

/** A list for one text field; `send(text)` is called with the chosen command. */
export function makeMenu(input, send) {
  const id = `commands-${(count += 1)}`;
  const list = h("div", { class: "menu-list", role: "listbox", id });
  const told = h("div", { class: "sr-only", role: "status" });
  const node = h("div", { class: "menu" }, list, told);
  let commands = [];
  let shown = [];
  let at = -1;
  let open = false;
  input.setAttribute("aria-controls", id);
  input.setAttribute("aria-autocomplete", "list");

  function draw() {
    node.classList.toggle("open", open);
    list.setAttribute("aria-label", t("commands"));
    list.replaceChildren(
      ...shown.map((one, i) =>
        h(
          "div",
          { role: "option", id: `${id}-${i}`, "aria-selected": String(i === at), onclick: () => send(`/${one.command}`), onpointerdown: (event) => event.preventDefault() },
          h("span", { class: "command" }, `/${one.command}`),
          h("span", { class: "command-words" }, one.description),
        ),
      ),
    );
    if (open && at >= 0) {
      input.setAttribute("aria-activedescendant", `${id}-${at}`);
      list.children[at].scrollIntoView({ block: "nearest" });
    } else input.removeAttribute("aria-activedescendant");
    const words = open ? t("commandsHint", shown.length) : "";
    if (told.textContent !== words) told.textContent = words;
  }

  function close() {
    open = false;
    at = -1;
    draw();
  }

  function show(filter, first) {
    shown = commands.filter((one) => one.command.startsWith(filter));
    open = shown.length > 0;
    at = first;
    draw();
  }

  function typed() {
    const match = /^\/(\w*)$/.exec(input.value);
    if (match) show(match[1].toLowerCase(), -1);
    else if (open) close();
  }

  /** True when the key was for the list. Enter without a choice sends what is written. */
  function keydown(event) {
    if (!open) return false;
    if (event.key === "Escape") close();
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      at = at < 0 ? (step > 0 ? 0 : shown.length - 1) : (at + step + shown.length) % shown.length;
      draw();
    } else if (event.key === "Tab" && !event.shiftKey) {
      input.value = `/${shown[Math.max(at, 0)].command} `;
      close();
    } else if (event.key === "Enter" && at >= 0) send(`/${shown[at].command}`);
    else return false;
    event.preventDefault();
    return true;
  }

  input.addEventListener("blur", () => open && close());

  return {
    node,
    typed,
    keydown,
    close,
    toggle() {
      if (open) return close();
      input.focus();
      show("", 0);
    },
    setCommands(next) {
      commands = next;
      if (open) (/^\/\w*$/.test(input.value) ? typed : () => show("", Math.max(at, 0)))();
    },
  };
}
