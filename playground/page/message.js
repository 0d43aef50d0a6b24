// One message as a bubble, or as a line of the chat when it tells what happened (somebody joined, left, pinned).

import { attachment } from "./attachments.js";
import { h, hue, icon, portrait } from "./dom.js";
import { rich } from "./entities.js";
import { inlineKeyboard } from "./keyboards.js";
import { botId, person, store } from "./store.js";
import { clockTime, fullDate, t } from "./words.js";

export const nameOf = (one) => (one ? (one.title ?? [one.first_name, one.last_name].filter(Boolean).join(" ")) : "");

/** The colour of a name; the bot has its own. */
const hueOf = (from) => (from?.is_bot ? "bot" : hue(from?.id));

/** Who wrote it, as people and groups are shown. */
export const sender = (message) => message.sender_chat ?? message.from;

/** Whether this person wrote it, also where they write in the name of a group. */
export const isOwn = (message, as) => (message.behind ?? message.from?.id) === as;

/** The sentence of a service message, or null for a message of a person or the bot. */
export function serviceLine(message) {
  const by = nameOf(message.from);
  const other = (who) => (who.id === message.from?.id ? "" : by);
  if (message.new_chat_members) return message.new_chat_members.map((who) => t("joined", nameOf(who), other(who))).join(". ");
  if (message.left_chat_member) return t("left", nameOf(message.left_chat_member), other(message.left_chat_member));
  if (message.group_chat_created || message.supergroup_chat_created) return t("groupMade", message.chat.title);
  if (message.new_chat_title) return t("groupNamed", message.new_chat_title);
  if (message.migrate_to_chat_id) return t("upgraded");
  if (message.migrate_from_chat_id) return t("upgradedFrom");
  if (message.pinned_message) return t("didPin", by);
  if (message.message_auto_delete_timer_changed) return t("timer", by, message.message_auto_delete_timer_changed.message_auto_delete_time / 86400);
  if (message.chat_background_set) return t("background", by);
  if (message.write_access_allowed) return t("mayWrite", by);
  if (message.forum_topic_created) return t("topicOpened", message.forum_topic_created.name);
  if (message.forum_topic_edited) return t("topicNamed", message.forum_topic_edited.name ?? "");
  if (message.forum_topic_closed) return t("topicWasClosed");
  if (message.forum_topic_reopened) return t("topicWasReopened");
  if (message.general_forum_topic_hidden) return t("generalHidden");
  if (message.general_forum_topic_unhidden) return t("generalShown");
  if (message.text === undefined && message.caption === undefined && !attachment(message)) return t("service");
  return null;
}

/** The first words of a message, for a quote or the pinned bar. */
export function glimpse(message) {
  const words = message.text ?? message.caption ?? message.document?.file_name ?? message.venue?.title ?? message.poll?.question;
  if (words) return words.replace(/\s+/g, " ").slice(0, 160);
  if (message.photo) return t("photo");
  if (message.voice || message.audio) return t("voice");
  if (message.location) return t("place");
  return serviceLine(message) ?? t("other");
}

/**
 * The node of a message. `view` = {as, inGroup, first, last, busy, act}: who looks, whether it opens or closes
 * a run of the same sender, the callback data that wait for an answer, and what clicks do.
 */
export function messageNode(message, view) {
  const line = serviceLine(message);
  const attributes = { "data-message": message.message_id, tabindex: "-1" };
  if (line) return h("article", { ...attributes, class: "service" }, h("span", { dir: "auto" }, line));

  const own = isOwn(message, view.as);
  const from = sender(message);
  const look = ["row", message.media_group_id && "album", own ? "own" : "other", view.first && "first", view.last && "last", view.inGroup && "in-group"];
  const face = view.inGroup && !own && h("span", { class: "face" }, view.last && portrait(nameOf(from), from?.id, from?.id === botId()));
  const stack = h("div", { class: "stack" }, bubble(message, own, from, view));
  const markup = message.reply_markup;
  if (markup?.inline_keyboard?.length) {
    stack.classList.add("has-keys");
    stack.append(inlineKeyboard(markup, view.busy, { ...view.act, press: (data) => view.act.press(message, data) }));
  }
  if (message.reactions) stack.append(reactions(message, view));
  const menu = (event) => {
    if (event.target.closest("a, .key") || getSelection()?.toString()) return;
    event.preventDefault();
    view.act.menu(message);
  };
  return h("article", { ...attributes, class: look.filter(Boolean).join(" "), oncontextmenu: menu }, face, stack, actions(message, own, view.act));
}

function bubble(message, own, from, view) {
  const named = view.inGroup && view.first && (!own || message.behind);
  const name = own ? (message.behind ? t("youAs", nameOf(from)) : t("you")) : nameOf(from);
  const head = h("span", { class: named ? "from" : "sr-only", "data-hue": hueOf(from) }, h("bdi", null, name), !named && " : ");
  const extra = attachment(message);
  const kind = message.sticker ? "bubble bare" : extra && !message.caption && !message.text ? "bubble only" : "bubble";
  return h("div", { class: kind }, head, forwarded(message.forward_origin), via(message.via_bot), answered(message, view), extra, body(message, view));
}

/** The words and when they were written. As in Telegram's apps, what a bot has changed does not say so. */
function body(message, view) {
  const text = message.text ?? message.caption;
  const entities = message.text === undefined ? message.caption_entities : message.entities;
  const meta = h(
    "span",
    { class: "meta" },
    message.edit_date && !message.from?.is_bot && h("span", null, t("edited"), " "),
    h("time", { datetime: new Date(message.date * 1000).toISOString(), title: fullDate(message.date) }, clockTime(message.date)),
  );
  return h("div", { class: "body", dir: "auto" }, text !== undefined && h("div", { class: "text" }, rich(text, entities, view.act)), meta);
}

/** Where a forward comes from. */
function forwarded(origin) {
  return origin && h("span", { class: "forwarded" }, icon("forward"), h("bdi", null, t("forwardedFrom", originName(origin))));
}

/** Whose offer it was. */
const via = (bot) => bot && h("span", { class: "forwarded" }, h("bdi", null, t("via", bot.username)));

const originName = (origin) => origin.sender_user_name ?? nameOf(origin.sender_user ?? origin.sender_chat ?? origin.chat);

/** What the message answers: one of this chat, or one from elsewhere. In a topic, its opening is not shown. */
function answered(message, view) {
  const words = message.quote?.text;
  if (message.external_reply) {
    const name = originName(message.external_reply.origin);
    return h("div", { class: "quote" }, h("bdi", { class: "quote-name" }, name), h("bdi", { class: "quote-text" }, words ?? t("elsewhere")));
  }
  const older = message.reply_to_message;
  return older && !older.forum_topic_created && quote(older, words, view);
}

function quote(message, words, view) {
  const from = sender(message);
  const name = isOwn(message, view.as) ? t("you") : nameOf(from);
  return h(
    "button",
    { type: "button", class: "quote", "data-hue": hueOf(from), onclick: () => view.act.goTo(message.message_id) },
    h("bdi", { class: "quote-name" }, name),
    h("bdi", { class: words ? "quote-text chosen" : "quote-text" }, words ?? glimpse(message)),
  );
}

/** The emoji under a message, each with who put it; a click puts or takes back one's own. */
function reactions(message, view) {
  const by = new Map();
  for (const [who, put] of Object.entries(message.reactions)) for (const one of put) by.set(one, [...(by.get(one) ?? []), Number(who)]);
  const chips = [...by].map(([one, ids]) => {
    const mine = ids.includes(view.as);
    const names = ids.map((id) => (id === view.as ? t("you") : id === botId() ? store.state.bot.first_name : nameOf(person(id)))).join(", ");
    return h("button", { type: "button", class: "reaction", "aria-pressed": String(mine), "aria-label": `${one} ${names}`, title: names, onclick: () => view.act.react(message, mine ? [] : [one]) }, one, ids.length > 1 && h("span", null, String(ids.length)));
  });
  return h("div", { class: "reactions", role: "group", "aria-label": t("reactions") }, chips);
}

function actions(message, own, act) {
  const small = (name, words, onclick) => h("button", { type: "button", class: "small", tabindex: "-1", title: words, "aria-label": words, onclick }, icon(name));
  const change = own && message.text !== undefined && !message.forward_origin && small("edit", t("edit"), () => act.edit(message));
  return h("div", { class: "actions" }, small("reply", t("reply"), () => act.reply(message)), change, small("more", t("messageMenu"), () => act.menu(message)));
}
