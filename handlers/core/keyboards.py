"""Buttons and screens: what a letter becomes when it is rendered for its reader."""

from collections.abc import Sequence
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from bot.texts import Markup, Texts, Voice
from bot.wire.gateway import Draw
from bot.wire.incoming import ASIDE
from handlers.help import presses as of_help
from handlers.people import presses as of_people

LINES = ASIDE + of_help.crisis("lines")

# The time zones that buttons offer; others are typed.
ZONE_CHOICES = (
    "Europe/Paris",
    "Europe/Brussels",
    "Europe/Zurich",
    "Europe/London",
    "America/Montreal",
    "America/Martinique",
)


class Button(Struct, frozen=True, gc=False):
    """`words` is what is read; one of `data` (callback data, at most 64 bytes), `url` and `copies` (what Telegram's app copies, at
    most 256 characters) is set. `back`: leads to where one was. `key` names the words in the catalogue, where they come from there;
    `full` are those that a phone cannot show in full; `called` is the name
    of somebody it is about, which means it when typed alone."""

    words: str
    data: str | None = None
    url: str | None = None
    back: bool = False
    key: str = ""
    copies: str | None = None
    full: str = ""
    called: str = ""

    def leading(self, data: str) -> "Button":
        """The same with other callback data."""
        return replace(self, data=data)


Rows = list[list[Button]]


class Topic(Struct, frozen=True):
    """Of a chat: without a number one that is made, without a name one that is deleted, else one that gets another name."""

    name: str = ""
    number: int | None = None


class Screen(Struct, frozen=True):
    """What one message shows: HTML text, rows of buttons, and at most one `document` or `photo` (file name, and its content or what
    makes it).

    `replies_to` is the message in the reader's chat that it answers. `reacts_to`, `strips` and `deletes` show nothing new: they
    put a sign on a message that stands there (`unsigned`: take it off), take its buttons away, or take it away itself. `stays`:
    nothing may take its place but what is decided on it.
    `here` opens it again. `protected`: Telegram's apps let nobody forward, copy or save it. `commands` is no message: the menu
    of this chat, each command with its words; empty: everybody's. `venue` is a place on Telegram's map in the place of a text:
    latitude, longitude, name, address. `topic` is no message either: what becomes of a topic of this chat. `copies`: a chat and a
    message in it, which comes again here, with the text under it. `brief`: the text in fewer words, where a no stands above it and
    finds no room. `unshown`: buttons of other pages, which whoever types what stands on them means as well.
    """

    text: str
    rows: Rows = []
    document: tuple[str, bytes | Draw] | None = None
    replies_to: int | None = None
    reacts_to: int | None = None
    unsigned: bool = False
    strips: int | None = None
    deletes: int | None = None
    stays: bool = False
    protected: bool = False
    commands: list[tuple[str, str]] | None = None
    here: str = ""
    photo: tuple[str, bytes | Draw] | None = None
    venue: tuple[float, float, str, str] | None = None
    topic: Topic | None = None
    copies: tuple[int, int] | None = None
    brief: str = ""
    unshown: list[Button] = []

    def with_rows(self, rows: Rows) -> "Screen":
        """The same with other buttons."""
        return replace(self, rows=rows)


def button(voice: Voice, key: str, data: str, **facts: object) -> Button:
    """A button with its words from the catalogue (words in buttons are plain text, never HTML)."""
    words = unescape(voice.say(key, **facts)) if facts else label(voice.texts, voice.language, voice.plain, key)
    return Button(words, data, key=key)


@lru_cache(maxsize=4096)  # the few hundred without facts, in every language
def label(texts: Texts, language: str, plain: bool, key: str) -> str:
    """Words as they stand in a button or over the chat: plain text, no HTML."""
    return unescape(Voice(texts, language, "UTC", plain).say(key))


def aside(data: str) -> str:
    """What this opens comes beside the pressed message, which stays as it is."""
    return ASIDE + data


def link(voice: Voice, key: str, url: str, **facts: object) -> Button:
    return Button(unescape(voice.say(key, **facts)), url=url)


def copying(voice: Voice, key: str, words: str) -> Button:
    """A button that copies these words, to be passed on elsewhere."""
    return Button(unescape(voice.say(key)), copies=words, key=key)


def named(words: str, data: str, full: str = "") -> Button:
    """A button that shows somebody's words (a group's name, a topic)."""
    return Button(clipped(words, 40), data, full=full)


def clipped(words: str, most: int) -> str:
    return words if len(words) <= most else words[: most - 1] + "…"


# How wide the words of a button may be, in letters, by how many share its row on a phone 390 points wide.
ROOM = {2: 18, 3: 11}
_NARROW = frozenset("fijlrtI.,:;!'’|- ")


def cut_off(row: Sequence[str]) -> bool:
    """Whether a phone cuts the words of one of these buttons, which share a row."""
    return len(row) > 1 and max(map(len, row)) > (room := ROOM[min(len(row), 3)]) and max(map(_width, row)) > room


def _width(words: str) -> float:
    return sum(0.5 if c in _NARROW else 1 for c in words)


def whole(rows: Rows) -> Rows:
    """The same, but that buttons whose words would be cut off beside each other stand below each other."""
    found: Rows = []
    for row in rows:
        if len(row) > 1 and cut_off([each.words for each in row]):
            found += [[each] for each in row]
        else:
            found.append(row)
    return found


def in_pairs(buttons: list[Button], alone: int = 0) -> Rows:
    """Two in a row; each in one of its own while there are no more than `alone`."""
    size = 1 if len(buttons) <= alone else 2
    return [buttons[n : n + size] for n in range(0, len(buttons), size)]


def screen(voice: Voice, text: str, rows: Rows | None = None, *, back: str = "menu", here: str = "") -> Screen:
    """A screen with its last row: a way back and the help lines, one tap from everywhere (CRISIS-01). `here` is the callback
    data that opens it again, where its buttons lead to screens that others lead to as well.
    """
    words = label(voice.texts, voice.language, voice.plain, "button-back")
    last = [Button(words, back, back=True, key="button-back")] if back else []
    last.append(lines_button(voice))
    return Screen(text, [*(rows or []), last], here=here)


def lines_button(voice: Voice) -> Button:
    """Help lines open beside every screen: closed again, they leave it as it was, whatever it was."""
    return button(voice, "button-lines", LINES)


def letter_screen(voice: Voice, text: str, rows: Rows | None = None) -> Screen:
    """A message that must stay readable: its buttons open a new message, but for those that decide something on it (TALK-04)."""
    last = [button(voice, "button-menu", of_people.menu()), lines_button(voice)]
    return Screen(text, [*(rows or []), last], stays=True)


def lines(*parts: str) -> Markup:
    """Paragraphs with an empty line between; empty parts are left out."""
    return Markup("\n\n".join(part for part in parts if part))


def unescape(words: str) -> str:
    return words.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
