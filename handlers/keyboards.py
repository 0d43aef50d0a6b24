"""Buttons and screens: what a letter becomes when it is rendered for its reader."""

from dataclasses import dataclass, field

from bot.texts import Markup, Voice

# Languages by their own names, and the time zones that buttons offer (others are typed).
LANGUAGE_NAMES = {"fr": "Français", "en": "English"}
ZONE_CHOICES = (
    "Europe/Paris",
    "Europe/Brussels",
    "Europe/Zurich",
    "Europe/London",
    "America/Montreal",
    "America/Martinique",
)


@dataclass(frozen=True, slots=True)
class Button:
    """`words` is what is read; one of `data` (callback data, at most 64 bytes) and `url` is set."""

    words: str
    data: str | None = None
    url: str | None = None


Rows = list[list[Button]]


@dataclass(frozen=True, slots=True)
class Screen:
    """What one message shows: HTML text, rows of buttons, and at most one document (file name, bytes).

    `replies_to` is the message in the reader's chat that it answers. `reacts_to` and `strips` show nothing new: they put a sign
    on a message that stands there, or take its buttons away. `stays`: nothing may take its place but what is decided on it.
    `protected`: Telegram's apps let nobody forward, copy or save it. `commands` is no message: the menu of this chat, each
    command with its words; empty: everybody's.
    """

    text: str
    rows: Rows = field(default_factory=list)
    document: tuple[str, bytes] | None = None
    replies_to: int | None = None
    reacts_to: int | None = None
    strips: int | None = None
    stays: bool = False
    protected: bool = False
    commands: list[tuple[str, str]] | None = None


def button(voice: Voice, key: str, data: str, **facts: object) -> Button:
    """A button with its words from the catalogue (words in buttons are plain text, never HTML)."""
    return Button(unescape(voice.say(key, **facts)), data)


def link(voice: Voice, key: str, url: str, **facts: object) -> Button:
    return Button(unescape(voice.say(key, **facts)), url=url)


def named(words: str, data: str) -> Button:
    """A button that shows somebody's words (a group's name, a topic)."""
    return Button(words if len(words) <= 40 else words[:39] + "…", data)


def screen(voice: Voice, text: str, rows: Rows | None = None, *, back: str = "menu") -> Screen:
    """A screen with its last row: a way back and the help lines, one tap from everywhere (CRISIS-01)."""
    last = [button(voice, "button-back", back)] if back else []
    last.append(button(voice, "button-lines", "crisis:lines"))
    return Screen(text, [*(rows or []), last])


def letter_screen(voice: Voice, text: str, rows: Rows | None = None) -> Screen:
    """A message that must stay readable: its buttons open a new message, but for those that decide something on it (TALK-04)."""
    last = [button(voice, "button-menu", "menu"), button(voice, "button-lines", "crisis:lines")]
    return Screen(text, [*(rows or []), last], stays=True)


def lines(*parts: str) -> Markup:
    """Paragraphs with an empty line between; empty parts are left out."""
    return Markup("\n\n".join(part for part in parts if part))


def unescape(words: str) -> str:
    return words.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
