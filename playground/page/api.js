// The control API of the playground (docs/playground.md), one function a call.

async function call(method, path, body) {
  const options = { method };
  if (body instanceof FormData) options.body = body;
  else if (body !== undefined) {
    options.body = JSON.stringify(body);
    options.headers = { "Content-Type": "application/json" };
  }
  const answer = await fetch(path, options);
  const data = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(data.error || `${answer.status} ${answer.statusText}`);
  return data;
}

const get = (path, query) => call("GET", query ? `${path}?${new URLSearchParams(query)}` : path);
const post = (path, body = {}) => call("POST", path, body);

export const api = {
  state: () => get("/play/state"),
  chat: (as, chat) => get("/play/chat", { as, chat }),
  read: (as, chat) => post("/play/read", { as, chat }),
  say: (as, chat, text, how = {}) => post("/play/say", { as, chat, text, ...how }),
  edit: (as, chat, message_id, text) => post("/play/edit", { as, chat, message_id, text }),
  forward: (as, chat, message_id, to) => post("/play/forward", { as, chat, message_id, to }),
  react: (as, chat, message_id, emoji) => post("/play/react", { as, chat, message_id, emoji }),
  pin: (as, chat, message_id) => post("/play/pin", { as, chat, message_id }),
  remove: (as, chat, message_id) => post("/play/delete", { as, chat, message_id }),
  topic: (group, by, what, topic, name) => post("/play/topic", { group, by, do: what, topic, name }),
  topics: (group, by, on) => post("/play/group/topics", { group, by, on }),
  anonymous: (group, as, on) => post("/play/group/anonymous", { group, as, on }),
  member: (group, by, person, status) => post("/play/group/member", { group, by, person, status }),
  inline: (as, chat, query, offset) => post("/play/inline", { as, chat, query, offset }),
  choose: (as, chat, query, result) => post("/play/choose", { as, chat, query, result }),
  press: (as, chat, message_id, data) => post("/play/press", { as, chat, message_id, data }),
  person: (person) => post("/play/person", person),
  divide: (as, on) => post("/play/topics", { as, on }),
  block: (as, blocked) => post("/play/block", { as, blocked }),
  group: (title, by, members) => post("/play/group", { title, by, members }),
  groupBot: (group, by, inside) => post("/play/group/bot", { group, by, in: inside }),
  migrate: (group) => post("/play/group/migrate", { group }),
  network: (up) => post("/play/network", { up }),
  limits: (on) => post("/play/limits", { on }),
  fault: (fault) => post("/play/faults", fault),
  clearFaults: () => call("DELETE", "/play/faults"),
  clock: (move) => post("/play/clock", move),
  process: (what) => post("/play/process", { do: what }),
  reset: () => post("/play/reset"),
  requests: (after) => get("/play/requests", { after }),
  fileUrl: (id) => `/play/files/${encodeURIComponent(id)}`,
  /** One file is a message; several are an album. */
  files(as, chat, files, caption, how = {}) {
    const form = new FormData();
    form.append("as", as);
    form.append("chat", chat);
    if (caption) form.append("caption", caption);
    for (const [name, value] of Object.entries(how)) if (value !== undefined) form.append(name, value);
    for (const file of files) form.append("file", file, file.name);
    return post("/play/file", form);
  },
};
