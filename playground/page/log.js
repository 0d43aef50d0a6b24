// The messages of a chat, in order, with days between them; it stays at the end unless the reader scrolled up.

import { h, icon, keyed } from "./dom.js";
import { isOwn, messageNode, sender, serviceLine } from "./message.js";
import { now } from "./store.js";
import { swipes } from "./swipe.js";
import { dayKey, dayName, fullDate, language, t } from "./words.js";

const NEAR = 80; // pixels from the end that still count as the end
const RUN = 300; // seconds within which messages of one sender stand together

/** A log for one column: {node, show(entry, …), toEnd(), goTo(id), atEnd()}; `does` = {seen(), answer(id)}: its end is in sight, a message was swiped. */
export function makeLog(does) {
  const list = h("div", { class: "list" });
  const scroller = h("div", { class: "log", role: "log", "aria-live": "polite", "aria-relevant": "additions", tabindex: "0" }, list);
  const pillWords = h("span");
  const pill = h("button", { type: "button", class: "pill", hidden: true, onclick: () => toEnd(true) }, icon("down"), pillWords);
  const node = h("div", { class: "log-box" }, scroller, pill);
  let stuck = true;
  let known = null;
  let last = 0;
  let unseen = 0;
  let top = 0; // where it was scrolled to

  const gap = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;

  function toEnd(smooth = false) {
    stuck = true;
    unseen = 0;
    scroller.scrollTo({ top: scroller.scrollHeight, behavior: smooth && !matchMedia("(prefers-reduced-motion: reduce)").matches ? "smooth" : "instant" });
    pillShown();
  }

  function pillShown() {
    pill.hidden = stuck;
    pill.classList.toggle("fresh", unseen > 0);
    pillWords.textContent = unseen ? `${t("newMessages")} (${unseen})` : "";
    pill.setAttribute("aria-label", unseen ? pillWords.textContent : t("toBottom"));
  }

  scroller.addEventListener("scroll", () => {
    // What grows at the end (a picture that arrives) moves nobody away from it: only who scrolls up leaves it.
    const up = scroller.scrollTop < top - 1;
    top = scroller.scrollTop;
    if (stuck && !up) return;
    const near = gap() < NEAR;
    if (near === stuck) return;
    stuck = near;
    if (stuck) {
      unseen = 0;
      does.seen();
    }
    pillShown();
  });
  swipes(list, does.answer);
  new ResizeObserver(() => stuck && toEnd()).observe(list);
  new ResizeObserver(() => stuck && toEnd()).observe(scroller);

  scroller.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    const rows = [...list.querySelectorAll("[data-message]")];
    const at = rows.indexOf(document.activeElement);
    if (at < 0 && document.activeElement !== scroller) return;
    const next = event.key === "ArrowUp" ? rows[at < 0 ? rows.length - 1 : Math.max(0, at - 1)] : at < 0 ? null : rows[at + 1];
    if (!next) return;
    event.preventDefault();
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
  });

  function goTo(id) {
    const target = list.querySelector(`[data-message="${Number(id)}"]`);
    if (!target) return;
    target.scrollIntoView({ block: "center" });
    target.focus({ preventScroll: true });
    target.classList.remove("flash");
    requestAnimationFrame(() => target.classList.add("flash"));
  }

  /** Shows these messages of a chat; another chat or topic than before starts at its end. `empty` stands there when nothing was said. */
  function show(entry, topic, messages, busy, act, empty) {
    const fresh = entry !== known?.entry || topic !== known.topic;
    known = { entry, topic };
    scroller.setAttribute("aria-label", t("messages", entry.title));
    scroller.setAttribute("aria-busy", String(!entry.loaded));
    if (fresh) {
      list.replaceChildren();
      last = 0;
    }
    keyed(list, messages.length || !entry.loaded ? items(entry, messages, busy, act) : [empty]);
    const newest = messages.at(-1);
    if (newest && newest.message_id > last) {
      const added = messages.filter((one) => one.message_id > last);
      last = newest.message_id;
      if (fresh || isOwn(newest, entry.as)) toEnd();
      else if (!stuck) unseen += added.length;
    }
    if (fresh || stuck) toEnd();
    pillShown();
  }

  return { node, show, toEnd, goTo, atEnd: () => stuck };
}

function items(entry, messages, busy, act) {
  const made = [];
  const inGroup = entry.chat < 0;
  const clock = now();
  let day = "";
  messages.forEach((message, i) => {
    if (dayKey(message.date) !== day) {
      day = dayKey(message.date);
      const name = dayName(message.date, clock);
      made.push({ key: `day ${day}`, sig: name, make: () => h("h3", { class: "day", title: fullDate(message.date) }, h("span", null, name)) });
    }
    const first = !together(messages[i - 1], message);
    const last = !together(message, messages[i + 1]);
    const waits = busy(message.message_id);
    const sig = `${language()}${first}${last}${[...waits]}${JSON.stringify(message)}`;
    made.push({ key: `${message.message_id}`, sig, make: () => messageNode(message, { as: entry.as, inGroup, first, last, busy: waits, act }) });
  });
  return made;
}

function together(a, b) {
  if (!a || !b || serviceLine(a) || serviceLine(b)) return false;
  if (a.behind !== b.behind) return false;
  return sender(a)?.id === sender(b)?.id && b.date - a.date < RUN && dayKey(a.date) === dayKey(b.date);
}
