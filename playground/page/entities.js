// Text with its entities, as nodes: offsets are UTF-16 units, as JavaScript strings are, and entities nest.

import { h } from "./dom.js";
import { t } from "./words.js";

/** The nodes of a text. `act` = {command(text), link(url) → true when handled here}. */
export function rich(text, entities, act) {
  const sorted = [...(entities ?? [])].filter((one) => one.length > 0).sort((a, b) => a.offset - b.offset || b.length - a.length);
  return build(text, 0, text.length, sorted, act);
}

function build(text, from, to, entities, act) {
  const nodes = [];
  let at = from;
  let i = 0;
  const queue = [...entities];
  while (i < queue.length) {
    const entity = queue[i++];
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (start >= end) continue;
    const inside = [];
    while (i < queue.length && queue[i].offset < end) {
      const child = queue[i++];
      const over = child.offset + child.length - end;
      if (over > 0) {
        inside.push({ ...child, length: child.length - over });
        insert(queue, i, { ...child, offset: end, length: over });
      } else inside.push(child);
    }
    if (start > at) nodes.push(text.slice(at, start));
    nodes.push(wrap(entity, text.slice(start, end), build(text, start, end, inside, act), act));
    at = end;
    if (BLOCKS.has(entity.type) && text[at] === "\n") at += 1; // the block itself ends the line
  }
  if (at < to) nodes.push(text.slice(at, to));
  return nodes;
}

/** Keeps the queue in order when the rest of a split entity goes back in. */
function insert(queue, from, entity) {
  let at = from;
  while (at < queue.length && queue[at].offset <= entity.offset) at += 1;
  queue.splice(at, 0, entity);
}

const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);
const PLAIN = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", blockquote: "blockquote" };

function wrap(entity, own, kids, act) {
  if (PLAIN[entity.type]) return h(PLAIN[entity.type], null, kids);
  switch (entity.type) {
    case "pre":
      return h("pre", { tabindex: "0", "data-language": entity.language }, h("code", null, kids));
    case "spoiler":
      return spoiler(kids);
    case "expandable_blockquote":
      return expandable(kids);
    case "bot_command":
      return h("button", { type: "button", class: "inline-link", onclick: () => act.command(own) }, kids);
    case "text_link":
      return link(entity.url, kids, act);
    case "url":
      return link(/^[a-z][a-z0-9+.-]*:/i.test(own) ? own : `https://${own}`, kids, act);
    case "email":
      return link(`mailto:${own}`, kids, act);
    case "phone_number":
      return link(`tel:${own.replace(/[^+\d]/g, "")}`, kids, act);
    case "mention":
      return link(`https://t.me/${own.slice(1)}`, kids, act);
    default: // text_mention, hashtag, cashtag, custom_emoji: shown as words
      return h("span", { class: `entity-${entity.type}` }, kids);
  }
}

/** A web address a link may have, or null: nothing that runs. */
export function safeUrl(url) {
  try {
    const parsed = new URL(url);
    return ["http:", "https:", "mailto:", "tel:", "tg:"].includes(parsed.protocol) ? parsed.href : null;
  } catch {
    return null;
  }
}

/** A link; one into this Telegram is followed inside the page. */
export function link(url, kids, act, props = {}) {
  const href = safeUrl(url);
  if (!href) return h("span", props, kids);
  const follow = (event) => {
    if (act.link(href)) event.preventDefault();
  };
  return h("a", { ...props, href, target: "_blank", rel: "noopener noreferrer", title: href, onclick: follow }, kids);
}

function spoiler(kids) {
  const node = h("span", { class: "spoiler", role: "button", tabindex: "0", "aria-label": t("spoiler") }, h("span", { "aria-hidden": "true" }, kids));
  const show = () => {
    node.replaceWith(h("span", { class: "spoiler shown" }, [...node.firstChild.childNodes]));
  };
  node.addEventListener("click", show);
  node.addEventListener("keydown", (event) => (event.key === "Enter" || event.key === " ") && (event.preventDefault(), show()));
  return node;
}

function expandable(kids) {
  const body = h("div", { class: "folded" }, kids);
  const button = h("button", { type: "button", class: "inline-link fold", "aria-expanded": "false" }, t("more"));
  button.addEventListener("click", () => {
    const folded = body.classList.toggle("folded");
    button.textContent = t(folded ? "more" : "less");
    button.setAttribute("aria-expanded", String(!folded));
  });
  return h("blockquote", { class: "expandable" }, body, button);
}
