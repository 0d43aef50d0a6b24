// The bar at the top: the people one can be, each one click away, and the way to the world.

import { h, icon, keyed, mark, portrait } from "./dom.js";
import { nameOf } from "./message.js";
import { now, store } from "./store.js";
import { clockTime, fullDate, label, language, t } from "./words.js";

/** `page` = {shown() → ids, be(id), world(), worldOpen(), speak()}. */
export function makePeople(root, page) {
  const title = h("h1", { class: "brand" }, h("span", { class: "brand-mark" }, mark()), h("span", { class: "brand-words" }, h("span", null, "Entraide"), h("small")));
  const bar = h("nav", { class: "people" });
  const tongue = h("button", { type: "button", class: "tongue", onclick: page.speak });
  const state = h("span", { class: "world-state" });
  const words = h("span", { class: "world-word" });
  const world = h("button", { type: "button", class: "world-button", "aria-controls": "world", onclick: page.world }, h("span", { class: "lamp", "aria-hidden": "true" }), icon("globe"), h("span", { class: "world-words" }, words, state));
  root.replaceChildren(title, bar, tongue, world);

  function update() {
    const shown = page.shown();
    title.querySelector("small").textContent = t("playground");
    bar.setAttribute("aria-label", t("peopleHint"));
    tongue.textContent = t("otherLanguage");
    tongue.lang = language() === "fr" ? "en" : "fr";
    keyed(bar, store.state.people.map((who) => item(who, shown.includes(who.id))));
    tick();
  }

  /** The clock moves on: the words under the world. */
  function tick() {
    const { bot, network } = store.state;
    const running = bot.running && network === "up";
    words.textContent = t("world");
    state.textContent = `${t(bot.running ? "running" : "stopped")}${network === "up" ? "" : `, ${t("networkDown")}`} · ${clockTime(now())}`;
    state.title = fullDate(now());
    world.classList.toggle("halted", !running);
    world.setAttribute("aria-expanded", String(page.worldOpen()));
    world.setAttribute("aria-label", `${t("world")}: ${state.textContent}`);
  }

  function item(who, current) {
    const unread = who.chats.reduce((sum, row) => sum + row.unread, 0);
    const sig = `${language()}${current}${unread}${who.first_name}${who.label}${who.blocked}`;
    return { key: who.id, sig, make: () => button(who, current, unread) };
  }

  function button(who, current, unread) {
    const about = [label(who.label), who.blocked && t("hasBlocked"), unread && t("unread", unread)].filter(Boolean).join(", ");
    return h(
      "button",
      { type: "button", class: "person", "data-switch": who.id, "aria-label": who.first_name, "aria-description": about, "aria-current": current && "true", title: `${nameOf(who)}, ${about}`, onclick: () => page.be(who.id) },
      h("span", { class: "person-face" }, portrait(who.first_name, who.id), unread > 0 && h("span", { class: "badge" }, unread > 99 ? "99+" : String(unread))),
      h("span", { class: "person-words" }, h("bdi", { class: "person-name" }, who.first_name), h("span", { class: "person-label" }, label(who.label))),
    );
  }

  return { update, tick, focusWorld: () => world.focus() };
}
