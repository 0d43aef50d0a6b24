// The topics of a group over its messages: one is open at a time. An administrator opens, closes and reopens them.

import { ask } from "./dialog.js";
import { h, icon, keyed } from "./dom.js";
import { language, t } from "./words.js";

export const GENERAL = 1;

/** The topic a message is in: its number, General where it has none. */
export const topicOf = (message) => (message.is_topic_message ? message.message_thread_id : GENERAL);

/** `does` = {go(topic), topic(what, topic, name)}. */
export function makeTopics(does) {
  const node = h("nav", { class: "topics", hidden: true });

  /** Shows the topics of a group, or nothing where it has none; `leads`: the person may change them. */
  function show(group, open, leads) {
    node.hidden = !group?.topics;
    if (node.hidden) return;
    node.setAttribute("aria-label", t("topics"));
    const shown = group.topics.filter((one) => !one.hidden || leads);
    const rows = shown.map((one) => ({ key: one.id, sig: `${language()}${one.id === open}${JSON.stringify(one)}`, make: () => tab(one, one.id === open) }));
    if (leads) {
      const current = group.topics.find((one) => one.id === open);
      const what = current?.closed ? "reopen" : "close";
      rows.push({ key: "new", sig: language(), make: () => small("plus", t("topicNew"), create) });
      rows.push({ key: "close", sig: `${language()}${what}${open}`, make: () => small(current?.closed ? "unlock" : "lock", t(current?.closed ? "topicReopen" : "topicClose"), () => does.topic(what, open)) });
    }
    keyed(node, rows);
  }

  function tab(one, current) {
    const words = one.id === GENERAL ? t("general") : one.name;
    const lock = one.closed && [icon("lock"), h("span", { class: "sr-only" }, t("topicClosed"))];
    return h("button", { type: "button", class: "topic", "data-topic": one.id, "aria-current": current && "true", onclick: () => does.go(one.id) }, h("bdi", null, words), lock);
  }

  const small = (name, words, onclick) => h("button", { type: "button", class: "small", title: words, "aria-label": words, onclick }, icon(name));

  async function create() {
    const name = await ask(t("topicNew"), t("topicName"));
    if (name) does.topic("open", undefined, name);
  }

  return { node, show };
}
