// The keyboards of the bot: buttons under a message, and the one that takes the place of the phone's own.

import { h, icon } from "./dom.js";
import { link } from "./entities.js";
import { t } from "./words.js";

/** The rows of buttons under a message. `act` = {press(data), link(url), copy(text), cannot()}; `busy` holds the data of pressed ones. */
export function inlineKeyboard(markup, busy, act) {
  const rows = markup.inline_keyboard.map((row) => h("div", { class: "keys-row" }, row.map((key) => inlineButton(key, busy, act))));
  return h("div", { class: "keys", role: "group" }, rows);
}

function inlineButton(key, busy, act) {
  const look = `key${key.style ? ` key-${key.style}` : ""}`;
  const words = h("span", { class: "key-words", dir: "auto" }, key.text);
  if (key.url || key.login_url) return link(key.url ?? key.login_url.url, [words, icon("out")], act, { class: look });
  if (key.copy_text) return button(look, [words, icon("copy")], () => act.copy(key.copy_text.text));
  if (key.callback_data === undefined) return button(look, words, act.cannot);
  const waits = busy.has(key.callback_data);
  return button(waits ? `${look} busy` : look, words, () => act.press(key.callback_data), { "aria-busy": String(waits), "data-callback": key.callback_data, title: key.text });
}

const button = (look, kids, onclick, more = {}) => h("button", { type: "button", class: look, onclick, ...more }, kids);

/** The last keyboard the bot has shown in a chat: {markup, id}, or null when there is none or it was taken away. */
export function replyKeyboard(messages) {
  for (let i = messages.length - 1; i >= 0; i -= 1) {
    const markup = messages[i].reply_markup;
    if (markup?.remove_keyboard) return null;
    if (markup?.keyboard) return { markup, id: messages[i].message_id };
  }
  return null;
}

/** The keyboard in place of the phone's own; `say(text)` writes what is on the button. */
export function replyKeys(markup, say, cannot) {
  const rows = markup.keyboard.map((row) =>
    h("div", { class: "keys-row" }, row.map((key) => {
      const text = typeof key === "string" ? key : key.text;
      const special = typeof key === "object" && Object.keys(key).some((name) => name.startsWith("request_") || name === "web_app");
      return button(`key${key.style ? ` key-${key.style}` : ""}`, h("span", { class: "key-words", dir: "auto" }, text), () => (special ? cannot() : say(text)));
    })),
  );
  return h("div", { class: "keys", role: "group", "aria-label": t("keyboard") }, rows);
}
