// What the page knows: the state of the world, the chats it has asked for, and who wants to hear of changes.

import { api } from "./api.js";
import { listen } from "./events.js";

export const store = {
  state: null,
  asked: 0, // when the state was asked for, in ms of this machine
  linked: true,
  violation: "",
};

const chats = new Map();
const hearers = [];
let line = null;
let asking = null;
let renewed = false;

/** Hears `fn(type, detail)`: "state", "chat", "toast", "typing", "link", "violation", "answered", "refused". */
export const hear = (fn) => hearers.push(fn);
const tell = (type, detail) => hearers.forEach((fn) => fn(type, detail));

export const person = (id) => store.state.people.find((one) => one.id === id);
export const botId = () => store.state.bot.id;
/** The world's clock now, in seconds. */
export const now = () => store.state.now + (Date.now() - store.asked) / 1000;
/** The person's row for a chat, or undefined. */
export const chatRow = (as, chat) => person(as)?.chats.find((row) => row.chat === chat);

/** Runs a call of the API; what it refuses is shown, and undefined comes back. */
export async function attempt(promise) {
  try {
    return await promise;
  } catch (error) {
    tell("refused", error.message);
    return undefined;
  }
}

/** Asks for the state; calls made while one is under way share one more. */
export function refresh() {
  asking ??= (async () => {
    try {
      const state = await api.state();
      const before = store.state;
      store.state = state;
      store.asked = Date.now();
      const older = line && state.last_event < line.last;
      if (older) line.restart(state.last_event);
      if (older || renewed) chats.clear();
      renewed = false;
      for (const entry of chats.values()) entry.stale = true;
      tell("state", before);
    } finally {
      asking = null;
    }
  })();
  return asking;
}

/** The world was made anew: every chat is forgotten as soon as the new state is known. */
export function forget() {
  renewed = true;
  return refresh().catch(() => {});
}

export async function start() {
  await refresh();
  line = listen(store.state.last_event, take, (linked) => {
    if (linked && !store.linked) refresh().catch(() => {});
    store.linked = linked;
    tell("link");
  });
}

const AGAIN = 500; // ms until a chat is asked for again whose request was lost

/** The chat as this person sees it; asked for when it is not known or may have changed. */
export function open(as, chat) {
  const key = `${as}:${chat}`;
  let entry = chats.get(key);
  if (!entry) {
    entry = { as, chat, messages: new Map(), commands: [], menu: null, title: "", loaded: false, stale: true, waiting: null };
    chats.set(key, entry);
  }
  if (entry.stale && !entry.waiting) load(entry);
  return entry;
}

async function load(entry) {
  entry.stale = false;
  entry.waiting = [];
  const answer = await api.chat(entry.as, entry.chat).catch((error) => {
    if (entry.chat === botId()) tell("refused", error.message); // a group may be gone: the state will tell
  });
  const missed = entry.waiting;
  entry.waiting = null;
  if (answer) {
    entry.messages = new Map(answer.messages.map((message) => [message.message_id, message]));
    Object.assign(entry, { commands: answer.commands ?? [], menu: answer.menu, title: answer.title, loaded: true });
    missed.forEach((event) => apply(entry, event));
  } else {
    setTimeout(() => { entry.stale = true; tell("chat", { as: entry.as, chat: entry.chat }); }, AGAIN); // a request may get lost
  }
  tell("chat", { as: entry.as, chat: entry.chat });
}

/** A private chat may be named by the person's id or the bot's: here it is always the bot's. */
const place = (chat) => (chat > 0 ? botId() : chat);

let soon = 0;
function take(event, missed) {
  if (missed) refresh().catch(() => {});
  if (event.type === "state") {
    clearTimeout(soon);
    soon = setTimeout(() => refresh().catch(() => {}), 40);
  } else if (event.type === "violation") {
    if (event.n > store.state.last_event) store.state.violations += 1;
    store.violation = event.text;
    tell("violation");
  } else if (event.type === "toast") {
    tell("toast", { ...event, for: [event.for].flat() });
  } else if (event.type === "typing") {
    for (const as of [event.for].flat()) tell("typing", { as, chat: place(event.chat) });
  } else {
    for (const as of [event.for].flat()) takeIn(as, place(event.chat), event);
  }
  tell("answered");
}

function takeIn(as, chat, event) {
  const entry = chats.get(`${as}:${chat}`);
  const row = chatRow(as, chat);
  if (event.type === "message" && row && event.n > store.state.last_event) {
    row.last = event.message.text ?? event.message.caption ?? row.last;
    if ((event.message.behind ?? event.message.from?.id) !== as) row.unread += 1;
  }
  if (entry?.waiting) entry.waiting.push(event);
  if (entry) apply(entry, event);
  tell("chat", { as, chat, event });
}

function apply(entry, event) {
  if (event.type === "delete") entry.messages.delete(event.message_id);
  else if (event.message.deleted) entry.messages.delete(event.message.message_id);
  else entry.messages.set(event.message.message_id, event.message);
}

/** The unread mark is cleared, here at once and there. */
export function seen(as, chat) {
  const row = chatRow(as, chat);
  if (!row || !row.unread) return;
  row.unread = 0;
  api.read(as, chat).catch(() => {});
  tell("state", store.state);
}
