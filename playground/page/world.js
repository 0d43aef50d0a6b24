// The drawer "World": the clock, the bot's process, people and groups, faults on purpose, and starting again.

import { api } from "./api.js";
import { confirm } from "./dialog.js";
import { h, icon, keyed, portrait } from "./dom.js";
import { nameOf } from "./message.js";
import { makeRequests } from "./requests.js";
import { attempt, now, refresh, store } from "./store.js";
import { clockTime, fullDate, language, t } from "./words.js";

/** `page` = {close(), speak(), anew()}. The drawer is made again when the language changes. */
export function makeWorld(root, page) {
  const after = (promise) => attempt(promise).then((done) => (refresh().catch(() => {}), done));
  const button = (words, onclick, look = "") => h("button", { type: "button", class: look, onclick }, words);
  const section = (words, ...kids) => h("section", { class: "part" }, h("h3", null, words), kids);

  const clock = h("p", { class: "clock", role: "timer", "aria-live": "off" });
  const botWords = h("p", { class: "bot-state", role: "status" });
  const power = button("", () => after(api.process(store.state.bot.running ? "stop" : "start")));
  const network = toggle(() => t("network"), () => store.state.network === "up", () => t(store.state.network), (on) => after(api.network(on)));
  const limits = toggle(() => t("limits"), () => store.state.limits, () => t(store.state.limits ? "on" : "off"), (on) => after(api.limits(on)));
  const faults = h("ul", { class: "faults" });
  const people = h("ul", { class: "rows" });
  const requests = makeRequests();
  const heading = h("h2", { tabindex: "-1" }, t("world"));

  const times = h("input", { type: "number", min: "1", max: "999", value: "3", "aria-label": t("callsN") });
  const fault = (method, kind, n, more = {}) => after(api.fault({ method, match: "", kind, times: n, ...more }));
  const fault429 = h(
    "form",
    { class: "line", onsubmit: (event) => (event.preventDefault(), fault("*", "429", Number(times.value) || 1, { retry_after: 2 })) },
    h("span", null, t("fault429")), times, h("button", { type: "submit" }, t("faultAdd")),
  );

  root.setAttribute("aria-label", t("world"));
  root.replaceChildren(
    h("header", { class: "world-head" }, heading, button(t("otherLanguage"), page.speak, "tongue-2"), h("button", { type: "button", class: "small", "aria-label": t("worldClose"), title: t("worldClose"), onclick: page.close }, icon("close"))),
    h(
      "div",
      { class: "world-body" },
      section(t("clock"), clock, h("div", { class: "buttons" }, button(t("hour"), () => after(api.clock({ seconds: 3600 }))), button(t("day"), () => after(api.clock({ seconds: 86400 }))), button(t("next"), () => after(api.clock({ to: "next" })), "primary"))),
      section(t("theBot"), botWords, h("div", { class: "buttons" }, power, button(t("restart"), () => after(api.process("restart"))), button(t("kill"), () => after(api.process("kill")), "danger")), h("p", { class: "hint" }, t("killHint"))),
      section(t("misbehave"), network.node, limits.node, fault429, h("div", { class: "stack-buttons" }, button(t("fault500"), () => fault("sendMessage", "500", 1)), button(t("faultSlow"), () => fault("sendMessage", "reset_after", 1))), h("h4", null, t("faults")), faults, button(t("faultsClear"), () => after(api.clearFaults()))),
      section(t("peopleGroups"), people, addPerson(after), addGroup(after)),
      requests.node,
      h("div", { class: "part buttons" }, button(t("reset"), startAgain, "danger")),
    ),
  );
  root.onkeydown = (event) => event.key === "Escape" && page.close();

  async function startAgain() {
    if (!(await confirm(t("resetAsk"), t("resetYes")))) return;
    await attempt(api.reset());
    page.anew();
  }

  function tick() {
    if (root.hidden) return;
    const day = fullDate(now());
    clock.replaceChildren(h("span", { class: "clock-time" }, clockTime(now())), h("span", null, `${day[0].toUpperCase()}${day.slice(1)}`));
  }

  function update() {
    const { bot } = store.state;
    const words = t(bot.running ? "isRunning" : "isStopped", bot.first_name);
    if (botWords.textContent !== words) botWords.textContent = words;
    botWords.classList.toggle("halted", !bot.running);
    power.textContent = t(bot.running ? "stop" : "startBot");
    network.update();
    limits.update();
    const waiting = store.state.faults.map((one) => ({ key: one.id, sig: JSON.stringify(one), make: () => h("li", null, t("faultLine", one.kind, one.method, one.times)) }));
    keyed(faults, waiting.length ? waiting : [{ key: "none", sig: language(), make: () => h("li", { class: "hint" }, t("faultsNone")) }]);
    keyed(people, [...store.state.people.map(personRow), ...store.state.groups.map(groupRow)]);
    requests.update();
    tick();
  }

  const row = (face, name, sub, ...kids) => h("li", { class: "thing" }, face, h("span", { class: "thing-words" }, h("bdi", { class: "thing-name" }, name), sub && h("span", { class: "hint" }, sub)), h("span", { class: "thing-deeds" }, kids));

  const personRow = (who) => ({
    key: who.id,
    sig: `${who.first_name}${who.blocked}${who.label}${Boolean(who.topics)}`,
    make: () => row(portrait(who.first_name, who.id), nameOf(who), who.blocked && t("hasBlocked"), button(t(who.topics ? "topicsOff" : "topicsHere"), () => after(api.divide(who.id, !who.topics))), button(t(who.blocked ? "unblock" : "block"), () => after(api.block(who.id, !who.blocked)))),
  });

  const groupRow = (group) => ({
    key: group.id,
    sig: JSON.stringify(group),
    make: () => {
      const inside = !["left", "kicked"].includes(group.bot);
      const by = group.admins[0];
      const deed = button(t(inside ? "botRemove" : "botAdd"), () => after(api.groupBot(group.id, by, !inside)));
      const quiet = group.bot === "restricted";
      const mute = inside && group.type === "supergroup" && group.bot !== "administrator" && button(t(quiet ? "botUnmute" : "botMute"), () => after(api.member(group.id, by, store.state.bot.id, quiet ? "member" : "restricted")));
      const split = group.type === "supergroup" && button(t(group.topics ? "topicsOff" : "topicsOn"), () => after(api.topics(group.id, by, !group.topics)));
      const grow = group.type === "group" && button(t("upgrade"), () => after(api.migrate(group.id)));
      return row(portrait(group.title, group.id), group.title, `${t("membersN", group.members.length)}, ${t(quiet ? "botQuiet" : inside ? "botIn" : "botOut")}`, deed, mute, split, grow);
    },
  });

  return { update, tick, focus: () => heading.focus(), requests };
}

/** A switch that says its state in words. */
function toggle(name, isOn, word, flip) {
  const state = h("span", { class: "switch-word" });
  const label = h("span", { class: "switch-name" });
  const node = h("button", { type: "button", class: "switch", role: "switch", onclick: () => flip(!isOn()) }, label, state, h("span", { class: "switch-track", "aria-hidden": "true" }));
  const update = () => {
    label.textContent = name();
    state.textContent = word();
    node.setAttribute("aria-checked", String(isOn()));
  };
  return { node, update };
}

function addPerson(after) {
  const name = h("input", { type: "text", required: true, maxlength: "64", autocomplete: "off" });
  const tongue = h("select", null, h("option", { value: "en" }, "English"), h("option", { value: "fr" }, "Français"));
  tongue.value = language();
  const add = async (event) => {
    event.preventDefault();
    if (await after(api.person({ first_name: name.value.trim(), language_code: tongue.value }))) name.value = "";
  };
  return h("form", { class: "new", onsubmit: add }, h("h4", null, t("addPerson")), h("label", null, t("firstName"), name), h("label", null, t("language"), tongue), h("button", { type: "submit", "aria-label": t("addPerson") }, t("add")));
}

function addGroup(after) {
  const title = h("input", { type: "text", required: true, maxlength: "128", autocomplete: "off" });
  const add = async (event) => {
    event.preventDefault();
    const ids = store.state.people.map((one) => one.id);
    const by = (store.state.people.find((one) => one.label === "facilitator") ?? store.state.people[0]).id;
    if (await after(api.group(title.value.trim(), by, ids))) title.value = "";
  };
  return h("form", { class: "new", onsubmit: add }, h("h4", null, t("addGroup")), h("label", null, t("groupTitle"), title), h("button", { type: "submit", "aria-label": t("addGroup") }, t("add")));
}
