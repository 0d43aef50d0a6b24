// Where a person writes: the text, its reply or edit, the commands of the bot, a file, the bot's own keyboard.

import { h, icon, keyed } from "./dom.js";
import { replyKeyboard, replyKeys } from "./keyboards.js";
import { glimpse, nameOf, sender } from "./message.js";
import { makeMenu } from "./menu.js";
import { makeOffers } from "./offers.js";
import { t } from "./words.js";

let count = 0;

/**
 * `does` = {say(text, how), edit(id, text), files(files, caption, how), inline(words, offset), choose(query, id), begin(parameter),
 * cannot(), unblock(), lastOwn(), freshCommands()}.
 */
export function makeComposer(does) {
  const id = `write-${(count += 1)}`;
  let aim = null; // {kind: "reply" or "edit", message, quote}
  let current = null;
  const drafts = new Map();
  const folded = new Set(); // keyboards put away, by chat and message

  const bar = h("div", { class: "aim", hidden: true });
  const input = h("textarea", { id, rows: "1", autocomplete: "off", enterkeyhint: "send", dir: "auto" });
  const menu = makeMenu(input, (text) => send(text));
  const offers = makeOffers(input, { ...does, done: empty });
  const menuButton = h("button", { type: "button", class: "round", onpointerdown: (event) => event.preventDefault(), onclick: () => (does.freshCommands(), menu.toggle()) }, icon("menu"));
  const keysButton = h("button", { type: "button", class: "round", onclick: foldKeys }, icon("keys"));
  const picker = h("input", { type: "file", multiple: true, hidden: true, tabindex: "-1", onchange: () => sendFiles([...picker.files]) });
  const clip = h("button", { type: "button", class: "round", onclick: () => picker.click() }, icon("clip"));
  const sendButton = h("button", { type: "submit", class: "round send" }, icon("send"));
  const startButton = h("button", { type: "button", class: "wide primary start", onclick: () => send("/start") });
  const form = h("form", { class: "writer", onsubmit: (event) => (event.preventDefault(), send(input.value)) }, menuButton, clip, picker, h("div", { class: "field" }, input, keysButton), sendButton);
  const keys = h("div", { class: "reply-keys" });
  const blocked = h("div", { class: "blocked", hidden: true });
  const node = h("div", { class: "composer" }, menu.node, offers.node, bar, startButton, form, keys, blocked);

  function send(text) {
    const trimmed = text.trim();
    if (!trimmed && !(aim?.kind === "edit" && aim.message.text === undefined)) return;
    if (aim?.kind === "edit") does.edit(aim.message.message_id, trimmed);
    else {
      does.say(trimmed, how());
      foldOneTime();
    }
    empty();
  }

  function empty() {
    input.value = "";
    setAim(null);
    fit();
    menu.close();
    offers.close();
  }

  /** What an answer says of the message it answers. */
  const how = () => (aim?.kind === "reply" ? { reply_to: aim.message.message_id, quote: aim.quote || undefined } : {});

  function sendFiles(files) {
    if (!files.length) return;
    const { reply_to } = how();
    does.files(files, aim?.kind === "edit" ? "" : input.value.trim(), { reply_to });
    picker.value = "";
    if (aim?.kind !== "edit") input.value = "";
    if (reply_to) setAim(null);
    fit();
  }

  function fit() {
    input.style.height = "auto";
    input.style.height = `${Math.min(input.scrollHeight, 160)}px`;
    sendButton.disabled = !input.value.trim() && aim?.kind !== "edit";
  }

  input.addEventListener("input", () => (fit(), menu.typed(), offers.typed()));
  input.addEventListener("paste", (event) => {
    sendFiles([...(event.clipboardData?.files ?? [])]);
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || menu.keydown(event) || offers.keydown(event)) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      send(input.value);
    } else if (event.key === "Escape" && aim) setAim(null);
    else if (event.key === "ArrowUp" && !input.value && does.lastOwn()) {
      event.preventDefault();
      edit(does.lastOwn());
    }
  });

  function setAim(next) {
    if (aim?.kind === "edit" && next?.kind !== "edit") input.value = "";
    aim = next;
    bar.hidden = !aim;
    if (!aim) return bar.replaceChildren();
    const title = aim.kind === "edit" ? t("editing") : t("replyingTo", nameOf(sender(aim.message)));
    const cancel = h("button", { type: "button", class: "small", "aria-label": t("cancel"), title: t("cancel"), onclick: () => (setAim(null), input.focus()) }, icon("close"));
    bar.replaceChildren(icon(aim.kind), h("span", { class: "aim-words" }, h("strong", null, title), h("bdi", null, aim.quote ? `« ${aim.quote} »` : glimpse(aim.message))), cancel);
    input.focus();
  }

  function edit(message) {
    setAim({ kind: "edit", message });
    input.value = message.text ?? message.caption ?? "";
    fit();
  }

  const keyName = () => `${current.entry.chat}:${current.keyboard?.id}`;

  function foldKeys() {
    if (!folded.delete(keyName())) folded.add(keyName());
    showKeys();
  }

  function foldOneTime() {
    if (current?.keyboard?.markup.one_time_keyboard) folded.add(keyName());
    showKeys();
  }

  function showKeys() {
    const { keyboard } = current;
    const open = keyboard && !folded.has(keyName()) && !current.blocked;
    keysButton.hidden = !keyboard;
    keysButton.setAttribute("aria-expanded", String(Boolean(open)));
    keysButton.setAttribute("aria-label", t(open ? "keyboardHide" : "keyboard"));
    keysButton.title = keysButton.getAttribute("aria-label");
    const press = (text) => {
      does.say(text);
      foldOneTime();
    };
    keyed(keys, open ? [{ key: "keys", sig: JSON.stringify(keyboard), make: () => replyKeys(keyboard.markup, press, does.cannot) }] : []);
    input.placeholder = (open && keyboard.markup.input_field_placeholder) || t("write");
  }

  /** Shows what this chat needs. `who` is the person's first name, `messages` those of the chat in order. */
  function show(entry, who, messages, isBlocked, isClosed) {
    const before = current?.entry.chat;
    if (before !== undefined && before !== entry.chat) {
      if (aim?.kind !== "edit") drafts.set(before, input.value);
      setAim(null);
      offers.close();
      input.value = drafts.get(entry.chat) ?? "";
    }
    current = { entry, keyboard: replyKeyboard(messages), blocked: isBlocked };
    menu.setCommands(entry.commands);
    const words = [[input, t("writeAs", who)], [menuButton, t("commands")], [clip, t("attach")], [sendButton, t("send")]];
    for (const [one, name] of words) one.setAttribute("aria-label", name);
    for (const one of [menuButton, clip, sendButton]) one.title = one.getAttribute("aria-label");
    menuButton.hidden = !entry.commands.length;
    startButton.textContent = t("start");
    startButton.hidden = isBlocked || entry.chat < 0 || !entry.loaded || messages.length > 0;
    form.hidden = isBlocked || isClosed;
    blocked.hidden = !form.hidden;
    if (isClosed) blocked.replaceChildren(h("p", null, t("topicClosedHere")));
    else if (isBlocked) blocked.replaceChildren(h("p", null, t("blockedYou", who)), h("button", { type: "button", class: "wide", onclick: does.unblock }, t("unblock")));
    showKeys();
    fit();
  }

  return { node, show, offered: offers.answered, reply: (message, quote) => setAim({ kind: "reply", message, quote }), edit, focus: () => input.focus() };
}
