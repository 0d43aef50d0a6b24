// What a person does in a chat: write, press, follow a link into this Telegram. What came of it is heard as an event, like all else:
// an answer may come after events that are newer, and would take back what they said.

import { api } from "./api.js";
import { notice } from "./dialog.js";
import { attempt, botId, store } from "./store.js";
import { t } from "./words.js";

const PATIENCE = 8000; // ms after which a pressed button stops looking busy

/** The deeds of one person; `column` = {chat(), go(chat), changed(), goTo(id), reply(message), edit(message)}. */
export function makeActions(as, column) {
  const pressed = new Map(); // message key → Map(data → query id or null)
  const early = new Set(); // queries answered before their press came back

  const keyOf = (id) => `${column.chat()}:${id}`;
  const busy = (id) => new Set(pressed.get(keyOf(id))?.keys());

  /** `how` = {reply_to, quote}; what is no answer goes into the open topic. */
  async function say(text, how = {}, chat = column.chat()) {
    await attempt(api.say(as, chat, text, { topic: how.reply_to ? undefined : column.topic(), ...how }));
  }

  const here = (call, ...rest) => attempt(call(as, column.chat(), ...rest));

  async function files(chosen, caption, how = {}) {
    const pictures = chosen.every((file) => file.type.startsWith("image/"));
    const where = { kind: pictures ? "photo" : "document", topic: how.reply_to ? undefined : column.topic(), ...how };
    await here(api.files, chosen, caption, where);
  }

  async function press(message, data) {
    const key = keyOf(message.message_id);
    const waits = pressed.get(key) ?? new Map();
    if (waits.has(data)) return;
    pressed.set(key, waits.set(data, null));
    column.changed();
    const free = () => {
      waits.delete(data);
      column.changed();
    };
    const answer = await attempt(api.press(as, column.chat(), message.message_id, data));
    if (!answer || early.delete(answer.query)) return free();
    if (waits.has(data)) waits.set(data, answer.query);
    setTimeout(() => waits.get(data) === answer.query && free(), PATIENCE);
  }

  /** The bot has answered a press: its button is free again. */
  function answered(query) {
    for (const waits of pressed.values()) {
      for (const [data, id] of waits) {
        if (id === query) {
          waits.delete(data);
          return column.changed();
        }
      }
    }
    early.add(query);
  }

  function cannot() {
    notice(t("cannotHere"));
  }

  /** True when the address leads into this Telegram and was followed here. */
  function link(href) {
    const into = inTelegram(href);
    if (!into) return false;
    if (into.name.toLowerCase() !== store.state.bot.username.toLowerCase() || into.params.has("startgroup")) cannot();
    else {
      column.go(botId());
      if (into.params.has("start")) say(`/start ${into.params.get("start")}`.trim(), {}, botId());
    }
    return true;
  }

  return {
    say,
    press,
    busy,
    answered,
    cannot,
    link,
    command: (text) => say(text),
    goTo: column.goTo,
    reply: column.reply,
    edit: column.edit,
    menu: column.menu,
    leads: column.leads,
    react: (message, emoji) => here(api.react, message.message_id, emoji),
    forward: (message, to) => here(api.forward, message.message_id, to),
    pin: (message) => here(api.pin, message.message_id),
    remove: (message) => here(api.remove, message.message_id),
    topic: (what, topic, name) => attempt(api.topic(column.chat(), as, what, topic, name)),
    anonymous: (on) => attempt(api.anonymous(column.chat(), as, on)),
    copy: (text) => navigator.clipboard.writeText(text).then(() => notice(t("copied")), cannot),
    rewrite: (id, text) => here(api.edit, id, text),
    files,
    unblock: () => attempt(api.block(as, false)),
  };
}

/** {name, params} of a t.me or tg: address of a person, a bot or a group; null for any other. */
function inTelegram(href) {
  const url = new URL(href);
  if (url.protocol === "tg:" && url.hostname === "resolve") return { name: url.searchParams.get("domain") ?? "", params: url.searchParams };
  if (!["t.me", "telegram.me"].includes(url.hostname)) return null;
  const [name, more] = url.pathname.slice(1).split("/");
  return name && name !== "share" && !more ? { name, params: url.searchParams } : null;
}
