// What a message carries besides words: files, pictures, sound, places, polls.

import { api } from "./api.js";
import { h, icon } from "./dom.js";
import { percent, size, t } from "./words.js";

/** The node of what the message carries, or null. */
export function attachment(message) {
  if (message.photo) return picture(message);
  if (message.sticker) return sticker(message.sticker);
  if (message.document) return file(message.document);
  if (message.voice || message.audio) return sound(message.voice ?? message.audio);
  const film = message.video ?? message.animation ?? message.video_note;
  if (film) return h("video", { class: "photo", controls: true, "aria-label": t("video"), src: api.fileUrl(film.file_id) });
  if (message.venue) return place(message.venue.location, message.venue.title, message.venue.address);
  if (message.location) return place(message.location, t("place"), "");
  if (message.poll) return poll(message.poll);
  if (message.contact) return card("reply", [message.contact.first_name, message.contact.last_name].filter(Boolean).join(" "), message.contact.phone_number);
  if (message.dice) return h("p", { class: "text" }, `${message.dice.emoji} ${t("dice")} : ${message.dice.value}`);
  return null;
}

function picture(message) {
  const big = message.photo.reduce((a, b) => (b.width * b.height > a.width * a.height ? b : a));
  const url = api.fileUrl(big.file_id);
  const image = h("img", { src: url, alt: t("photo"), width: big.width, height: big.height, loading: "lazy" });
  return h("a", { class: "photo", href: url, target: "_blank", rel: "noopener" }, image);
}

const sticker = (one) => h("img", { class: "sticker", src: api.fileUrl(one.file_id), alt: `${t("sticker")} ${one.emoji ?? ""}` });

function file(doc) {
  const name = doc.file_name ?? t("file");
  const kind = name.includes(".") ? name.split(".").pop().slice(0, 4) : "";
  return h(
    "a",
    { class: "card", href: api.fileUrl(doc.file_id), download: name, "aria-label": `${t("download", name)}, ${size(doc.file_size)}` },
    h("span", { class: "card-icon" }, kind ? kind.toUpperCase() : icon("file")),
    h("span", { class: "card-words" }, h("bdi", { class: "card-title" }, name), h("span", { class: "card-sub" }, size(doc.file_size))),
  );
}

function sound(one) {
  return h("figure", { class: "sound" }, h("figcaption", null, one.title ?? t("voice")), h("audio", { controls: true, preload: "none", src: api.fileUrl(one.file_id) }));
}

const place = (at, title, address) => card("place", title, address || `${t("map")} ${at.latitude}, ${at.longitude}`);

function card(drawing, title, sub) {
  return h("div", { class: "card" }, h("span", { class: "card-icon" }, icon(drawing)), h("span", { class: "card-words" }, h("bdi", { class: "card-title" }, title), h("bdi", { class: "card-sub" }, sub)));
}

function poll(one) {
  const total = one.total_voter_count ?? 0;
  const rows = one.options.map((option) => {
    const share = total ? option.voter_count / total : 0;
    const bar = h("progress", { max: "1", value: String(share), "aria-label": option.text });
    return h("li", null, h("span", null, option.text), h("span", { class: "poll-share" }, percent(share)), bar);
  });
  const kind = one.is_closed ? "pollClosed" : one.is_anonymous === false ? "poll" : "pollAnonymous";
  return h("div", { class: "poll" }, h("p", { class: "poll-question", dir: "auto" }, one.question), h("p", { class: "card-sub" }, `${t(kind)} · ${t("votes", total)}`), h("ul", null, rows));
}
