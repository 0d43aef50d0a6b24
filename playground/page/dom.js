// Makes DOM nodes without ever reading text as HTML, and keeps lists of nodes in step with lists of things.

/** An element: attributes (false, null and undefined are left out; `onclick` and the like are listeners), then children. */
export function h(tag, props, ...kids) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...kids.flat(Infinity).filter((kid) => kid !== null && kid !== undefined && kid !== false));
  return node;
}

const PATHS = {
  send: "M4 12 3 4l18 8-18 8 1-8zm0 0h8",
  clip: "M20 11.5 12.5 19a5 5 0 0 1-7-7L13 4.500a3.300 3.300 0 0 1 4.700 4.700l-7.500 7.400a1.700 1.700 0 0 1-2.400-2.400L14.500 7.500",
  menu: "M5 7h14M5 12h14M5 17h9",
  keys: "M3.500 6.500h17v11h-17zM7 10h.01M11 10h.01M15 10h.01M8 14h8",
  close: "M6 6l12 12M18 6 6 18",
  reply: "M10 7 4.500 12 10 17M5 12h8a6 6 0 0 1 6 6",
  forward: "M14 7l5.500 5-5.500 5M19 12h-8a6 6 0 0 0-6 6",
  quote: "M5 8h5v5a4 4 0 0 1-4 4M14 8h5v5a4 4 0 0 1-4 4",
  more: "M6 12h.01M12 12h.01M18 12h.01",
  plus: "M12 5v14M5 12h14",
  lock: "M6.500 11h11v9h-11zM9 11V8a3 3 0 0 1 6 0v3",
  unlock: "M6.500 11h11v9h-11zM9 11V8a3 3 0 0 1 5.800-1",
  edit: "M4.500 19.500l1-4.500L16 4.500 19.500 8 9 18.500z",
  pin: "M9 4h6l-.8 6.500L18 14H6l3.800-3.500zM12 14v6",
  globe: "M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17zM3.500 12h17M12 3.500c3 2.600 3 14.400 0 17M12 3.500c-3 2.600-3 14.400 0 17",
  down: "M12 5v14M6 13l6 6 6-6",
  file: "M7 3.500h7l4.500 4.500v12.500H7zM13.500 3.500V8.500h5",
  place: "M12 21s6.500-6 6.500-11a6.500 6.500 0 0 0-13 0c0 5 6.500 11 6.500 11zM12 12.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z",
  out: "M9 6h9v9M18 6 7 17",
  copy: "M9 9h10v10H9zM5 15V5h10",
  warn: "M12 4 2.800 19.500h18.400zM12 10v4.500M12 17.200h.01",
};

/** A small drawing that says nothing to a screen reader: the words beside it do. */
export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

/** The mark of Entraide: two circles that share a part. */
export function mark() {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 32 32");
  svg.setAttribute("class", "mark");
  svg.setAttribute("aria-hidden", "true");
  for (const x of [12.5, 19.5]) {
    const circle = document.createElementNS("http://www.w3.org/2000/svg", "circle");
    circle.setAttribute("cx", x);
    circle.setAttribute("cy", 16);
    circle.setAttribute("r", 6.2);
    svg.append(circle);
  }
  return svg;
}

/** A round portrait with the first letter of a name, in the colour of that id; the bot wears its mark. */
export function portrait(name, id, isBot = false) {
  const first = [...(name || "?").trim()][0] ?? "?";
  const node = h("span", { class: isBot ? "portrait bot" : "portrait", "aria-hidden": "true" }, isBot ? mark() : first.toUpperCase());
  node.dataset.hue = hue(id);
  return node;
}

/** Which of the eight colours of people an id has. */
export const hue = (id) => String(Math.abs(Number(id) || 0) % 8);

/**
 * Makes the children of `parent` those of `items` ({key, sig, make}), touching only what changed,
 * so that screen readers hear what is new and the focus stays where it was.
 */
export function keyed(parent, items) {
  const old = new Map();
  for (const node of parent.children) old.set(node.dataset.key, node);
  let at = parent.firstElementChild;
  for (const { key, sig, make } of items) {
    const name = String(key);
    let node = old.get(name);
    old.delete(name);
    if (!node || node.sig !== sig) {
      const fresh = make();
      fresh.dataset.key = name;
      fresh.sig = sig;
      if (node) {
        const focus = focusIn(node);
        if (at === node) at = fresh;
        node.replaceWith(fresh);
        if (focus !== null) refocus(fresh, focus);
      }
      node = fresh;
    }
    if (node === at) at = at.nextElementSibling;
    else parent.insertBefore(node, at);
  }
  for (const node of old.values()) node.remove();
}

function focusIn(node) {
  const active = document.activeElement;
  return node.contains(active) ? active.textContent : null;
}

function refocus(node, text) {
  const same = [...node.querySelectorAll("button, a, input")].find((one) => one.textContent === text);
  const target = same ?? (node.matches("button, [tabindex]") ? node : node.querySelector("button"));
  target?.focus({ preventScroll: true });
}
