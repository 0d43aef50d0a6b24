// The page's own words in English and French, and dates, sizes and numbers as each language writes them.

const EN = {
  playground: "Playground",
  people: "People",
  peopleHint: "Choose who you are",
  chats: (name) => `Chats of ${name}`,
  you: "You",
  bot: "bot",
  newcomer: "newcomer", member: "member", facilitator: "facilitator", helper: "peer helper", coordinator: "coordinator",
  close: (name) => `Close the column of ${name}`,
  unread: (n) => `${n} unread`,
  messages: (title) => `Messages: ${title}`,
  newMessages: "New messages",
  toBottom: "To the latest message",
  write: "Message",
  writeAs: (name) => `Message as ${name}`,
  send: "Send", attach: "Send a file", commands: "Commands", commandsHint: (n) => `${n} commands. Up and down to choose, Enter to send.`,
  offers: (bot) => `Offered by ${bot}`, offersHint: (n) => `${n} to choose from. Up and down to choose, Enter to send.`, offersMore: "Show more", via: (name) => `via @${name}`,
  keyboard: "Show the keyboard", keyboardHide: "Hide the keyboard",
  start: "Start",
  empty: (who, bot) => `${who} and ${bot} have not met yet. Press Start to say hello.`,
  emptyGroup: "Nobody has written here yet.",
  blockedYou: (name) => `${name} has blocked the bot: it cannot write here.`,
  unblock: "Unblock", block: "Block the bot",
  typing: (name) => `${name} is typing`,
  reply: "Reply", edit: "Edit", replyingTo: (name) => `Reply to ${name}`, editing: "Edit the message", cancel: "Cancel",
  messageMenu: "More for this message", react: (one) => `React with ${one}`, reactions: "Reactions",
  quoteWords: (text) => `Quote “${text}”`, forward: "Forward", forwardTo: "Forward to", forwardedFrom: (name) => `Forwarded from ${name}`,
  pinIt: "Pin", delete: "Delete for everybody", elsewhere: "A message in another chat", youAs: (name) => `You, as ${name}`, asGroup: "Write as the group",
  topics: "Topics", general: "General", topicNew: "New topic", topicName: "Name of the topic", topicClose: "Close this topic", topicReopen: "Reopen this topic",
  topicClosed: "closed", topicClosedHere: "This topic is closed: only administrators write here.",
  topicOpened: (name) => `The topic “${name}” was opened`, topicNamed: (name) => `The topic is now called “${name}”`,
  topicWasClosed: "The topic was closed", topicWasReopened: "The topic was reopened", generalHidden: "General was hidden", generalShown: "General is shown again",
  timer: (who, days) => (days ? `${who} set messages to vanish after ${days === 1 ? "1 day" : `${days} days`}` : `${who} turned the timer off`),
  background: (who) => `${who} changed the background`, mayWrite: (who) => `${who} allowed the bot to write`,
  edited: "edited", pinned: "Pinned message", goPinned: "Go to the pinned message",
  today: "Today", yesterday: "Yesterday",
  ok: "OK", copied: "Copied.", cannotHere: "The playground cannot do this.",
  opensOutside: (url) => `opens ${url}`,
  spoiler: "Hidden text, press to show", more: "Show more", less: "Show less",
  photo: "Photo", file: "File", download: (name) => `Download ${name}`, voice: "Voice message", video: "Video", sticker: "Sticker", place: "Place", map: "Coordinates",
  poll: "Poll", pollAnonymous: "Anonymous poll", pollClosed: "Poll closed", votes: (n) => (n === 1 ? "1 vote" : `${n} votes`), contact: "Contact", dice: "Dice", other: "A message this page cannot show",
  joined: (who, by) => (by ? `${by} added ${who}` : `${who} joined the group`),
  left: (who, by) => (by ? `${by} removed ${who}` : `${who} left the group`),
  groupMade: (title) => `The group “${title}” was created`,
  groupNamed: (title) => `The group is now called “${title}”`,
  upgraded: "The group became a supergroup", upgradedFrom: "This supergroup continues the group",
  didPin: (who) => `${who} pinned a message`,
  service: "Something changed in this chat",
  world: "World", worldOpen: "Open the world", worldClose: "Close the world",
  running: "Bot running", stopped: "Bot stopped", networkDown: "network down",
  clock: "Clock", hour: "+1 hour", day: "+1 day", next: "To the next reminder",
  theBot: "The bot", stop: "Stop", startBot: "Start", restart: "Restart", kill: "Cut the power",
  killHint: "Cut the power: the bot is ended at once (kill -9), then started again.",
  isRunning: (name) => `${name} is running.`, isStopped: (name) => `${name} is stopped.`,
  misbehave: "Misbehave",
  network: "Network", up: "up", down: "down", limits: "Telegram’s sending limits", on: "on", off: "off",
  fault429: "Answer 429 to the next calls", callsN: "calls", faultAdd: "Do it",
  fault500: "Error 500 on sendMessage, once", faultSlow: "Lose the answer to sendMessage, once",
  faults: "Waiting to happen", faultsNone: "No fault is waiting.", faultsClear: "Clear the faults",
  faultLine: (kind, method, times) => `${kind} on ${method === "*" ? "any call" : method}${times ? `, ${times} more` : ", always"}`,
  peopleGroups: "People and groups",
  addPerson: "Add a person", firstName: "First name", language: "Language", add: "Add",
  hasBlocked: "blocked the bot",
  botIn: "the bot is in", botOut: "the bot is out", botAdd: "Add the bot", botRemove: "Remove the bot", botMute: "Mute the bot", botUnmute: "Let the bot write", botQuiet: "the bot is muted",
  topicsHere: "Topics in this chat", topicsOn: "Use topics", topicsOff: "Give up topics", upgrade: "Upgrade to supergroup",
  addGroup: "Make a group", groupTitle: "Title", membersN: (n) => (n === 1 ? "1 person" : `${n} people`),
  requests: "Requests of the bot", requestsNone: "None yet.", polling: "Also getUpdates", okWord: "ok", refusedWord: "refused", violationWord: "not allowed by Telegram",
  asked: "asked", answered: "answered",
  reset: "Start the world again", resetAsk: "Everything that happened here will be forgotten, and the bot starts anew. Go on?", resetYes: "Start again",
  violations: (n) => (n === 1 ? "1 request broke the rules of the Bot API" : `${n} requests broke the rules of the Bot API`),
  violationsShow: "Show requests",
  asleep: (name) => `${name} is stopped: what is written to it waits.`, cut: "The network is down: the bot and Telegram do not reach each other.",
  lost: "The playground does not answer. Trying again…",
  otherLanguage: "Français",
};

const FR = {
  playground: "Terrain d’essai",
  people: "Personnes",
  peopleHint: "Choisissez qui vous êtes",
  chats: (name) => `Discussions de ${name}`,
  you: "Vous",
  bot: "bot",
  newcomer: "nouvelle personne", member: "membre", facilitator: "animation", helper: "pair-aidance", coordinator: "coordination",
  close: (name) => `Fermer la colonne de ${name}`,
  unread: (n) => `${n} non lu${n > 1 ? "s" : ""}`,
  messages: (title) => `Messages : ${title}`,
  newMessages: "Nouveaux messages",
  toBottom: "Au dernier message",
  write: "Message",
  writeAs: (name) => `Message de ${name}`,
  send: "Envoyer", attach: "Envoyer un fichier", commands: "Commandes", commandsHint: (n) => `${n} commandes. Flèches pour choisir, Entrée pour envoyer.`,
  offers: (bot) => `Proposé par ${bot}`, offersHint: (n) => `${n} au choix. Flèches pour choisir, Entrée pour envoyer.`, offersMore: "Voir la suite", via: (name) => `via @${name}`,
  keyboard: "Afficher le clavier", keyboardHide: "Masquer le clavier",
  start: "Démarrer",
  empty: (who, bot) => `${who} et ${bot} ne se connaissent pas encore. Appuyez sur Démarrer pour dire bonjour.`,
  emptyGroup: "Personne n’a encore écrit ici.",
  blockedYou: (name) => `${name} a bloqué le bot : il ne peut pas écrire ici.`,
  unblock: "Débloquer", block: "Bloquer le bot",
  typing: (name) => `${name} écrit`,
  reply: "Répondre", edit: "Modifier", replyingTo: (name) => `Réponse à ${name}`, editing: "Modifier le message", cancel: "Annuler",
  messageMenu: "Plus d’actions", react: (one) => `Réagir avec ${one}`, reactions: "Réactions",
  quoteWords: (text) => `Citer « ${text} »`, forward: "Transférer", forwardTo: "Transférer vers", forwardedFrom: (name) => `Transféré de ${name}`,
  pinIt: "Épingler", delete: "Supprimer pour tout le monde", elsewhere: "Un message d’une autre discussion", youAs: (name) => `Vous, au nom de ${name}`, asGroup: "Écrire au nom du groupe",
  topics: "Sujets", general: "Général", topicNew: "Nouveau sujet", topicName: "Nom du sujet", topicClose: "Fermer ce sujet", topicReopen: "Rouvrir ce sujet",
  topicClosed: "fermé", topicClosedHere: "Ce sujet est fermé : seule l’administration y écrit.",
  topicOpened: (name) => `Le sujet « ${name} » est ouvert`, topicNamed: (name) => `Le sujet s’appelle maintenant « ${name} »`,
  topicWasClosed: "Le sujet est fermé", topicWasReopened: "Le sujet est rouvert", generalHidden: "Général est masqué", generalShown: "Général est de nouveau visible",
  timer: (who, days) => (days ? `${who} fait disparaître les messages après ${days} jour${days > 1 ? "s" : ""}` : `${who} a arrêté le minuteur`),
  background: (who) => `${who} a changé le fond`, mayWrite: (who) => `${who} permet au bot d’écrire`,
  edited: "modifié", pinned: "Message épinglé", goPinned: "Aller au message épinglé",
  today: "Aujourd’hui", yesterday: "Hier",
  ok: "OK", copied: "Copié.", cannotHere: "Le terrain d’essai ne sait pas faire cela.",
  opensOutside: (url) => `ouvre ${url}`,
  spoiler: "Texte caché, appuyez pour le voir", more: "Voir plus", less: "Voir moins",
  photo: "Photo", file: "Fichier", download: (name) => `Télécharger ${name}`, voice: "Message vocal", video: "Vidéo", sticker: "Autocollant", place: "Lieu", map: "Coordonnées",
  poll: "Sondage", pollAnonymous: "Sondage anonyme", pollClosed: "Sondage terminé", votes: (n) => (n < 2 ? `${n} vote` : `${n} votes`), contact: "Contact", dice: "Dé", other: "Un message que cette page ne sait pas montrer",
  joined: (who, by) => (by ? `${by} a ajouté ${who}` : `${who} a rejoint le groupe`),
  left: (who, by) => (by ? `${by} a retiré ${who}` : `${who} a quitté le groupe`),
  groupMade: (title) => `Le groupe « ${title} » est créé`,
  groupNamed: (title) => `Le groupe s’appelle maintenant « ${title} »`,
  upgraded: "Le groupe est devenu un supergroupe", upgradedFrom: "Ce supergroupe continue le groupe",
  didPin: (who) => `${who} a épinglé un message`,
  service: "Quelque chose a changé ici",
  world: "Monde", worldOpen: "Ouvrir le monde", worldClose: "Fermer le monde",
  running: "Bot en marche", stopped: "Bot arrêté", networkDown: "réseau coupé",
  clock: "Horloge", hour: "+1 heure", day: "+1 jour", next: "Au prochain rappel",
  theBot: "Le bot", stop: "Arrêter", startBot: "Démarrer", restart: "Redémarrer", kill: "Couper net",
  killHint: "Couper net : le bot s’arrête d’un coup (kill -9), comme par une panne de courant, puis repart.",
  isRunning: (name) => `${name} est en marche.`, isStopped: (name) => `${name} est arrêté.`,
  misbehave: "Provoquer des pannes",
  network: "Réseau", up: "en marche", down: "coupé", limits: "Limites d’envoi de Telegram", on: "oui", off: "non",
  fault429: "Répondre 429 aux prochains appels", callsN: "appels", faultAdd: "Faire",
  fault500: "Erreur 500 sur sendMessage, une fois", faultSlow: "Perdre la réponse à sendMessage, une fois",
  faults: "Pannes en attente", faultsNone: "Aucune panne en attente.", faultsClear: "Effacer les pannes",
  faultLine: (kind, method, times) => `${kind} sur ${method === "*" ? "tout appel" : method}${times ? `, encore ${times}` : ", toujours"}`,
  peopleGroups: "Personnes et groupes",
  addPerson: "Ajouter une personne", firstName: "Prénom", language: "Langue", add: "Ajouter",
  hasBlocked: "a bloqué le bot",
  botIn: "le bot y est", botOut: "le bot n’y est pas", botAdd: "Ajouter le bot", botRemove: "Retirer le bot", botMute: "Faire taire le bot", botUnmute: "Laisser le bot écrire", botQuiet: "le bot doit se taire",
  topicsHere: "Sujets dans ce chat", topicsOn: "Diviser en sujets", topicsOff: "Renoncer aux sujets", upgrade: "Passer en supergroupe",
  addGroup: "Créer un groupe", groupTitle: "Titre", membersN: (n) => (n < 2 ? `${n} personne` : `${n} personnes`),
  requests: "Appels du bot", requestsNone: "Aucun pour l’instant.", polling: "Aussi getUpdates", okWord: "accepté", refusedWord: "refusé", violationWord: "interdit par Telegram",
  asked: "demande", answered: "réponse",
  reset: "Recommencer le monde", resetAsk: "Tout ce qui s’est passé ici sera oublié, et le bot repart à neuf. Continuer ?", resetYes: "Recommencer",
  violations: (n) => (n < 2 ? `${n} appel a enfreint les règles de l’API Bot` : `${n} appels ont enfreint les règles de l’API Bot`),
  violationsShow: "Voir les appels",
  asleep: (name) => `${name} est arrêté : ce qu’on lui écrit attend.`, cut: "Le réseau est coupé : le bot et Telegram ne se joignent pas.",
  lost: "Le terrain d’essai ne répond pas. Nouvel essai…",
  otherLanguage: "English",
};

let lang = "en";
let words = EN;

export const language = () => lang;

/** Speaks "en" or "fr" from now on, and remembers it. */
export function speak(code, remember = true) {
  lang = code === "fr" ? "fr" : "en";
  words = lang === "fr" ? FR : EN;
  document.documentElement.lang = lang;
  document.title = `Entraide – ${words.playground}`;
  if (remember) localStorage.setItem("language", lang);
}

export const firstLanguage = () => localStorage.getItem("language") ?? (navigator.language.startsWith("fr") ? "fr" : "en");

/** The words of a key; those with gaps take what fills them. */
export function t(key, ...gaps) {
  const found = words[key];
  return typeof found === "function" ? found(...gaps) : found;
}

/** What a person is in the story, or their own label as it is. */
export const label = (text) => (text in words && typeof words[text] === "string" ? words[text] : text);

const LOCALES = { en: "en-GB", fr: "fr-FR" };
const format = (seconds, options) => new Intl.DateTimeFormat(LOCALES[lang], options).format(new Date(seconds * 1000));
export const clockTime = (seconds) => format(seconds, { hour: "2-digit", minute: "2-digit", hour12: false });
export const fullDate = (seconds) => format(seconds, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
export const dayKey = (seconds) => new Date(seconds * 1000).toDateString();

/** "Today", "Yesterday", or the day in words. */
export function dayName(seconds, now) {
  if (dayKey(seconds) === dayKey(now)) return t("today");
  if (dayKey(seconds) === dayKey(now - 86400)) return t("yesterday");
  const year = new Date(seconds * 1000).getFullYear() === new Date(now * 1000).getFullYear() ? undefined : "numeric";
  return format(seconds, { weekday: "long", day: "numeric", month: "long", year });
}

/** A part of the whole (0 to 1), in percent. */
export const percent = (part) => new Intl.NumberFormat(LOCALES[lang], { style: "percent" }).format(part);

/** Bytes as people read them. */
export function size(bytes) {
  if (!Number.isFinite(bytes)) return "";
  const [value, unit] = bytes < 1000 ? [bytes, "byte"] : bytes < 1e6 ? [bytes / 1000, "kilobyte"] : [bytes / 1e6, "megabyte"];
  return new Intl.NumberFormat(LOCALES[lang], { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 1 }).format(value);
}
