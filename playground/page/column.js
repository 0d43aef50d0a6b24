// The column of one person: who they are, their chats, the open chat, and where they write.

import { makeActions } from "./actions.js";
import { makeComposer } from "./composer.js";
import { makeToasts } from "./dialog.js";
import { h, icon, keyed, mark, portrait } from "./dom.js";
import { makeLog } from "./log.js";
import { glimpse, isOwn, nameOf } from "./message.js";
import { openMenu } from "./message_menu.js";
import { botId, chatRow, open, person, seen, store } from "./store.js";
import { GENERAL, makeTopics, topicOf } from "./topics.js";
import { label, language, t } from "./words.js";

/** `page` = {chatOf(as), setChat(as, chat), close(as), used(as)}. */
export function makeColumn(as, page) {
  const heading = h("h2", { class: "who-name" });
  const about = h("p", { class: "who-label" });
  const face = h("span", { class: "who-face" });
  const closing = h("button", { type: "button", class: "small", onclick: () => page.close(as) }, icon("close"));
  const header = h("header", { class: "who" }, face, h("div", { class: "who-words" }, heading, about), closing);
  const tabs = h("nav", { class: "tabs" });
  const pin = h("button", { type: "button", class: "pin", hidden: true });
  const typing = h("div", { class: "typing", "aria-hidden": "true" });

  let chat = page.chatOf(as) ?? botId();
  let title = "";
  let typingTimer = 0;
  const opened = new Map(); // chat → the topic that is open there

  const group = () => store.state.groups.find((one) => one.id === chat);
  /** What has topics here: a group, or the person in their chat with the bot. */
  const divided = () => (chat === botId() ? person(as) : group());
  const leads = () => Boolean(group()?.admins.includes(as));
  /** The topic that is open here; undefined where the chat has none. */
  const topic = () => {
    const topics = divided()?.topics;
    const wanted = opened.get(chat) ?? GENERAL;
    return topics && (topics.some((one) => one.id === wanted) ? wanted : GENERAL);
  };

  const log = makeLog({
    seen: () => look(),
    answer: (id) => composer.reply(open(as, chat).messages.get(id)),
  });
  const column = {
    chat: () => chat,
    go,
    changed: () => update(),
    goTo: (id) => log.goTo(id),
    reply: (message, quote) => composer.reply(message, quote),
    edit: (message) => composer.edit(message),
    menu: (message) => openMenu(message, { as, chat, act }),
    topic: () => topic(),
    leads,
  };
  const act = makeActions(as, column);
  const composer = makeComposer({
    say: act.say,
    edit: act.rewrite,
    files: act.files,
    inline: act.inline,
    choose: act.choose,
    begin: act.begin,
    cannot: act.cannot,
    unblock: act.unblock,
    lastOwn: () => ordered().findLast((one) => isOwn(one, as) && one.text !== undefined && !one.forward_origin),
    freshCommands: () => {
      open(as, chat).stale = true;
      open(as, chat);
    },
  });
  const topics = makeTopics({
    go: (id) => (opened.set(chat, id), update()),
    topic: act.topic,
  });
  const mask = h("button", { type: "button", class: "switch mask", role: "switch", hidden: true });
  const toasts = makeToasts(() => [header, tabs, topics.node, pin, log.node, composer.node]);
  const node = h("section", { class: "column", "data-person": as, onfocusin: () => page.used(as) }, header, tabs, topics.node, pin, log.node, typing, toasts.node, mask, composer.node, toasts.alerts);

  const ordered = () => [...open(as, chat).messages.values()].filter((one) => !one.deleted && (!topic() || topicOf(one) === topic())).sort((a, b) => a.message_id - b.message_id);

  function go(next) {
    chat = next;
    title = chatRow(as, chat)?.title ?? "";
    typingShown(false);
    page.setChat(as, chat);
    update();
  }

  /** A chat that is gone is followed to its new id (same title), or left for the bot's. */
  function follow(who) {
    if (chat === botId() || who.chats.some((row) => row.chat === chat)) return;
    chat = who.chats.find((row) => row.title === title)?.chat ?? botId();
    page.setChat(as, chat);
  }

  function update() {
    const who = person(as);
    follow(who);
    title = chatRow(as, chat)?.title ?? title;
    const entry = open(as, chat);
    node.dataset.chat = String(chat);
    node.setAttribute("aria-label", nameOf(who));
    showHeader(who);
    showTabs(who);
    const messages = ordered();
    showPin(messages);
    const bot = store.state.bot;
    topics.show(divided(), topic(), leads());
    showMask();
    log.show(entry, topic(), messages, act.busy, act, { key: "empty", sig: `${language()}${chat}${topic()}`, make: () => emptyCard(who, bot) });
    const shut = Boolean(group()?.topics?.find((one) => one.id === topic())?.closed) && !leads();
    composer.show(entry, who.first_name, messages, chat === botId() && who.blocked, shut);
    look();
  }

  function emptyCard(who, bot) {
    if (chat < 0) return h("p", { class: "empty" }, t("emptyGroup"));
    return h("div", { class: "empty" }, h("span", { class: "empty-mark" }, mark()), h("strong", null, bot.first_name), h("p", null, t("empty", who.first_name, bot.first_name)));
  }

  /** An administrator may write in the name of the group: a switch over where they write. */
  function showMask() {
    const here = group();
    mask.hidden = here?.type !== "supergroup" || !leads();
    if (mask.hidden) return;
    const on = Boolean(here.anonymous?.includes(as));
    mask.setAttribute("aria-checked", String(on));
    mask.onclick = () => act.anonymous(!on);
    mask.replaceChildren(h("span", { class: "switch-name" }, t("asGroup")), h("span", { class: "switch-word" }, t(on ? "on" : "off")), h("span", { class: "switch-track", "aria-hidden": "true" }));
  }

  function showHeader(who) {
    const sig = `${language()}${JSON.stringify([who.first_name, who.last_name, who.label, who.blocked, who.username])}`;
    if (header.sig === sig) return;
    header.sig = sig;
    heading.replaceChildren(h("bdi", null, nameOf(who)));
    face.replaceChildren(portrait(who.first_name, as));
    about.textContent = [label(who.label), who.username && `@${who.username}`, who.blocked && t("hasBlocked")].filter(Boolean).join(" · ");
    closing.title = t("close", who.first_name);
    closing.setAttribute("aria-label", closing.title);
    tabs.setAttribute("aria-label", t("chats", who.first_name));
  }

  function showTabs(who) {
    const rows = who.chats.some((row) => row.chat === botId()) ? who.chats : [{ chat: botId(), title: store.state.bot.first_name, type: "private", unread: 0 }, ...who.chats];
    keyed(tabs, rows.map((row) => ({ key: row.chat, sig: `${language()}${row.chat === chat}${row.unread}${row.title}`, make: () => tab(row) })));
  }

  function tab(row) {
    const count = row.unread > 0 && [h("span", { class: "badge", "aria-hidden": "true" }, String(row.unread)), h("span", { class: "sr-only" }, `, ${t("unread", row.unread)}`)];
    const face = row.chat === botId() ? portrait("", 0, true) : portrait(row.title, row.chat);
    return h("button", { type: "button", class: "tab", "data-tab": row.chat, "aria-current": row.chat === chat && "true", onclick: () => go(row.chat) }, face, h("bdi", { class: "tab-title" }, row.title), count);
  }

  function showPin(messages) {
    const pinned = messages.findLast((one) => one.pinned);
    pin.hidden = !pinned;
    if (!pinned) return;
    pin.title = t("goPinned");
    pin.onclick = () => log.goTo(pinned.message_id);
    pin.replaceChildren(icon("pin"), h("span", { class: "pin-words" }, h("strong", null, t("pinned")), h("bdi", null, glimpse(pinned))));
  }

  function look() {
    if (document.visibilityState === "visible" && node.isConnected && log.atEnd() && open(as, chat).loaded) seen(as, chat);
  }

  function typingShown(on) {
    clearTimeout(typingTimer);
    typing.replaceChildren(...(on ? [h("span", null, t("typing", store.state.bot.first_name)), h("span", { class: "dots" }, h("i"), h("i"), h("i"))] : []));
    if (on) typingTimer = setTimeout(() => typingShown(false), 5500);
  }

  return {
    as,
    node,
    update,
    go,
    look,
    focus: () => composer.focus(),
    toEnd: () => log.toEnd(),
    toast(event) {
      act.answered(event.query);
      if (event.text) toasts.say(event.text, event.alert);
    },
    offered: (event) => composer.offered(event),
    typing: (where) => where === chat && typingShown(true),
    heard(where, event) {
      if (where === chat && event?.type === "message" && event.message.from?.id === botId()) typingShown(false);
    },
  };
}
