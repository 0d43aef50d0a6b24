// The column of one person: who they are, their chats, the open chat, and where they write.

import { makeActions } from "./actions.js";
import { makeComposer } from "./composer.js";
import { makeToasts } from "./dialog.js";
import { h, icon, keyed, mark, portrait } from "./dom.js";
import { makeLog } from "./log.js";
import { glimpse, nameOf } from "./message.js";
import { botId, chatRow, open, person, seen, store } from "./store.js";
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

  const log = makeLog(() => look());
  const column = {
    chat: () => chat,
    go,
    changed: () => update(),
    goTo: (id) => log.goTo(id),
    reply: (message) => composer.reply(message),
    edit: (message) => composer.edit(message),
  };
  const act = makeActions(as, column);
  const composer = makeComposer({
    say: act.say,
    edit: act.rewrite,
    file: act.file,
    cannot: act.cannot,
    unblock: act.unblock,
    lastOwn: () => ordered().findLast((one) => one.from?.id === as && one.text !== undefined),
    freshCommands: () => {
      open(as, chat).stale = true;
      open(as, chat);
    },
  });
  const toasts = makeToasts(() => [header, tabs, pin, log.node, composer.node]);
  const node = h("section", { class: "column", "data-person": as, onfocusin: () => page.used(as) }, header, tabs, pin, log.node, typing, toasts.node, composer.node, toasts.alerts);

  const ordered = () => [...open(as, chat).messages.values()].filter((one) => !one.deleted).sort((a, b) => a.message_id - b.message_id);

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
    log.show(entry, act.busy, act, { key: "empty", sig: `${language()}${chat}`, make: () => emptyCard(who, bot) });
    composer.show(entry, who.first_name, messages, chat === botId() && who.blocked, bot.first_name);
    look();
  }

  function emptyCard(who, bot) {
    if (chat < 0) return h("p", { class: "empty" }, t("emptyGroup"));
    return h("div", { class: "empty" }, h("span", { class: "empty-mark" }, mark()), h("strong", null, bot.first_name), h("p", null, t("empty", who.first_name, bot.first_name)));
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
    typing: (where) => where === chat && typingShown(true),
    heard(where, event) {
      if (where === chat && event?.type === "message" && event.message.from?.id === botId()) typingShown(false);
    },
  };
}
