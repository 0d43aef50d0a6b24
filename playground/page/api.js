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
  say: (as, chat, text, reply_to) => post("/play/say", reply_to ? { as, chat, text, reply_to } : { as, chat, text }),
  edit: (as, chat, message_id, text) => post("/play/edit", { as, chat, message_id, text }),
  press: (as, chat, message_id, data) => post("/play/press", { as, chat, message_id, data }),
  person: (person) => post("/play/person", person),
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
  file(as, chat, file, caption) {
    const form = new FormData();
    form.append("as", as);
    form.append("chat", chat);
    if (caption) form.append("caption", caption);
    form.append("file", file, file.name);
    return post("/play/file", form);
  },
};
