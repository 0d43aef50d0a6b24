// Starts the page and holds what is on it: whose columns stand side by side, the world beside them, the banners.

import { readAddress, writeAddress } from "./address.js";
import { makeColumn } from "./column.js";
import { notice } from "./dialog.js";
import { h, icon } from "./dom.js";
import { makePeople } from "./people.js";
import { forget, hear, person, start, store } from "./store.js";
import { makeWorld } from "./world.js";
import { firstLanguage, language, speak, t } from "./words.js";

const NARROWEST = 350; // pixels a column needs
const STORY = ["newcomer", "helper", "facilitator", "member", "coordinator"]; // who is shown first

const main = document.getElementById("columns");
const aside = document.getElementById("world");
const banners = document.getElementById("banners");
const view = readAddress(location.href); // {as, chats, world, lang}
const columns = new Map();
let recent = []; // ids, the last used first
let people = null;
let world = null;

const page = {
  shown: () => visible(),
  be,
  chatOf: (as) => view.chats.get(as),
  setChat(as, chat) {
    view.chats.set(as, chat);
    saveAddress();
  },
  close(as) {
    view.as = visible().filter((id) => id !== as);
    layout();
    (columns.get(view.as[0]) ?? main).focus();
  },
  used(as) {
    recent = [as, ...recent.filter((id) => id !== as)];
  },
  world: () => showWorld(aside.hidden),
  worldOpen: () => !aside.hidden,
  speak: () => changeLanguage(language() === "fr" ? "en" : "fr"),
  anew() {
    world.requests.clear();
    forget();
  },
};
page.closeWorld = () => showWorld(false);

const room = () => Math.max(1, Math.floor((main.clientWidth - 12) / (NARROWEST + 12)));

/** Those of the wanted columns there is room for; the last used ones win. */
function visible() {
  const wanted = view.as.filter((id) => person(id));
  const space = room();
  if (wanted.length <= space) return wanted;
  const rank = (id) => (recent.includes(id) ? recent.indexOf(id) : recent.length + wanted.indexOf(id));
  const kept = [...wanted].sort((a, b) => rank(a) - rank(b)).slice(0, space);
  return wanted.filter((id) => kept.includes(id));
}

function defaults() {
  const found = STORY.map((label) => store.state.people.find((one) => one.label === label)?.id).filter(Boolean);
  const ids = found.length ? found : store.state.people.map((one) => one.id);
  return ids.slice(0, Math.min(3, room()));
}

/** Becomes a person: their column comes in sight, in place of the one used longest ago when there is no room. */
function be(id) {
  const before = visible();
  if (!before.includes(id)) {
    const rank = (one) => (recent.includes(one) ? recent.indexOf(one) : recent.length + before.indexOf(one));
    const oldest = before.toSorted((a, b) => rank(a) - rank(b)).at(-1);
    view.as = before.length < room() ? [...before, id] : before.map((one) => (one === oldest ? id : one));
  }
  page.used(id);
  layout();
  if (matchMedia("(hover: hover)").matches) columns.get(id)?.focus();
}

function layout() {
  if (!view.as.some((id) => person(id))) view.as = defaults();
  const shown = visible();
  for (const [id, column] of columns) {
    if (shown.includes(id)) continue;
    column.node.remove();
    if (!person(id)) columns.delete(id);
  }
  shown.forEach((id, i) => {
    if (!columns.has(id)) columns.set(id, makeColumn(id, page));
    const { node } = columns.get(id);
    const moved = main.children[i] !== node;
    if (moved) main.insertBefore(node, main.children[i] ?? null);
    columns.get(id).update();
    if (moved) columns.get(id).toEnd();
  });
  main.dataset.count = String(shown.length);
  people.update();
  saveAddress();
}

const saveAddress = () => writeAddress({ ...view, as: view.as });

function showWorld(on) {
  if (aside.hidden === !on) return;
  aside.hidden = !on;
  view.world = on;
  document.body.classList.toggle("with-world", on);
  if (on) {
    world.update();
    world.focus();
  } else people.focusWorld();
  people.tick();
  saveAddress();
}

function changeLanguage(code) {
  speak(code);
  if (view.lang) view.lang = code;
  dress();
  layout();
  showBanners();
}

function dress() {
  main.setAttribute("aria-label", t("people"));
  people = makePeople(document.getElementById("top"), page);
  world = makeWorld(aside, { close: page.closeWorld, speak: page.speak, anew: page.anew });
  world.update();
}

function showBanners() {
  const lost = !store.linked && h("div", { class: "banner wait", role: "status" }, t("lost"));
  const { bot, network, violations: n } = store.state;
  const halt = [!bot.running && t("asleep", bot.first_name), network === "down" && t("cut")].filter(Boolean).join(" ");
  const show = () => {
    showWorld(true);
    world.requests.open();
  };
  const broken = n > 0 && h("div", { class: "banner broken", role: "alert" }, icon("warn"), h("p", null, h("strong", null, t("violations", n)), store.violation && h("span", null, store.violation)), h("button", { type: "button", onclick: show }, t("violationsShow")));
  const sig = `${language()}${store.linked}${n}${store.violation}${halt}`;
  if (banners.sig === sig) return;
  banners.sig = sig;
  banners.replaceChildren(...[lost, halt && h("div", { class: "banner wait", role: "status" }, halt), broken].filter(Boolean));
}

hear((type, detail) => {
  if (type === "refused") return notice(detail);
  if (!people) return undefined;
  const shown = visible().map((id) => columns.get(id)).filter(Boolean);
  if (type === "state") {
    layout();
    world.update();
    showBanners();
  } else if (type === "chat") {
    const column = shown.find((one) => one.as === detail.as);
    column?.heard(detail.chat, detail.event);
    column?.update();
    people.update();
  } else if (type === "toast") shown.filter((one) => detail.for.includes(one.as)).forEach((one) => one.toast(detail));
  else if (type === "inline") shown.filter((one) => detail.for.includes(one.as)).forEach((one) => one.offered(detail));
  else if (type === "typing") shown.find((one) => one.as === detail.as)?.typing(detail.chat);
  else if (type === "link" || type === "violation") showBanners();
  return undefined;
});

addEventListener("hashchange", (event) => {
  const next = readAddress(event.newURL); // the address itself may have been written again since
  if (next.lang && next.lang !== language()) changeLanguage(next.lang);
  Object.assign(view, next);
  for (const [as, chat] of next.chats) if (columns.get(as)?.node.dataset.chat !== String(chat)) columns.get(as)?.go(chat);
  layout();
  showWorld(next.world);
});
document.addEventListener("visibilitychange", () => columns.forEach((column) => column.look()));

async function begin() {
  speak(view.lang || firstLanguage(), false);
  for (;;) {
    try {
      await start();
      break;
    } catch {
      banners.replaceChildren(h("div", { class: "banner wait", role: "status" }, t("lost")));
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
  banners.sig = "";
  aside.hidden = !view.world;
  document.body.classList.toggle("with-world", view.world);
  dress();
  layout();
  showBanners();
  new ResizeObserver(layout).observe(main);
  setInterval(() => (people.tick(), world.tick()), 5000);
}

begin();
