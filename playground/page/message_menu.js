// What one can do with a message: react, answer, quote, change, forward, pin, delete. A sheet at the lower edge on a phone.

import { choose } from "./dialog.js";
import { h, icon } from "./dom.js";
import { isOwn } from "./message.js";
import { chatRow, person } from "./store.js";
import { t } from "./words.js";

const QUICK = ["👍", "❤", "🔥", "👏", "🙏", "🎉", "😢", "🤔"];

/** Opens the menu of a message. `act` holds the deeds of the person `as`, `chat` is where the message is. */
export function openMenu(message, { as, chat, act }) {
  const chosen = chosenWords(message.message_id);
  const mine = message.reactions?.[as] ?? [];
  const dialog = h("dialog", { class: "deeds", "aria-label": t("messageMenu") });
  const close = () => (dialog.close(), dialog.remove());
  const then = (deed) => () => (close(), deed());
  const emoji = QUICK.map((one) => {
    const on = mine.includes(one);
    return h("button", { type: "button", class: "emoji", "aria-pressed": String(on), "aria-label": t("react", one), onclick: then(() => act.react(message, on ? [] : [one])) }, one);
  });
  const row = (name, words, deed, look = "") => h("button", { type: "button", class: `deed ${look}`, onclick: then(deed) }, icon(name), h("span", null, words));
  const own = isOwn(message, as);
  const changeable = own && !message.forward_origin && (message.text !== undefined || message.photo || message.document);
  const leads = chat > 0 || own || act.leads();
  const rows = [
    h("div", { class: "emoji-row", role: "group", "aria-label": t("reactions") }, emoji),
    row("reply", t("reply"), () => act.reply(message)),
    chosen && row("quote", t("quoteWords", chosen.slice(0, 40)), () => act.reply(message, chosen)),
    changeable && row("edit", t("edit"), () => act.edit(message)),
    row("forward", t("forward"), () => forwardTo(message, as, act)),
    row("pin", t("pinIt"), () => act.pin(message)),
    leads && row("close", t("delete"), () => act.remove(message), "danger"),
    h("button", { type: "button", class: "wide", onclick: close }, t("cancel")),
  ];
  dialog.append(...rows.filter(Boolean));
  dialog.querySelectorAll(":scope > button").forEach((one) => one.addEventListener("keydown", arrows));
  dialog.addEventListener("click", (event) => event.target === dialog && close());
  dialog.addEventListener("cancel", close);
  document.body.append(dialog);
  dialog.showModal();
}

/** The words that are marked inside this message, to be quoted; nothing when there are none. */
function chosenWords(id) {
  const marked = getSelection();
  const words = marked?.toString().trim();
  const inside = words && marked.anchorNode?.parentElement?.closest(`[data-message="${Number(id)}"] .text`);
  return inside && inside.contains(marked.focusNode) ? words : "";
}

async function forwardTo(message, as, act) {
  const rows = person(as).chats.filter((row) => row.type !== "channel");
  const to = await choose(t("forwardTo"), rows.map((row) => [row.chat, row.title]));
  if (to !== undefined && chatRow(as, to)) act.forward(message, to);
}

function arrows(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const all = [...event.currentTarget.parentElement.querySelectorAll(":scope > button")];
  all.at((all.indexOf(event.currentTarget) + step) % all.length).focus();
}
