// What the address of the page says after its #: whose columns, which chat in each, the world, the language.
//   #as=101,102&chat=999,-1001&world=1&lang=fr   (chat: one for each column, in order; left out: the bot)

/** {as: [ids], chats: Map(person → chat), world: bool, lang: "en", "fr" or ""} of an address. */
export function readAddress(url) {
  const params = new URLSearchParams(new URL(url).hash.slice(1));
  const ids = (name) => (params.get(name) ?? "").split(",").map(Number);
  const as = ids("as").filter(Boolean);
  const chats = new Map();
  ids("chat").forEach((chat, i) => chat && as[i] && chats.set(as[i], chat));
  return { as, chats, world: params.get("world") === "1", lang: params.get("lang") ?? "" };
}

/** Writes the address without a new step in the browser's history. */
export function writeAddress({ as, chats, world, lang }) {
  const parts = [`as=${as.join(",")}`, `chat=${as.map((id) => chats.get(id) ?? "").join(",")}`];
  if (world) parts.push("world=1");
  if (lang) parts.push(`lang=${lang}`);
  history.replaceState(null, "", `#${parts.join("&")}`);
}
