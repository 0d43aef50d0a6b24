"""What is seen of words: those of the other, those that wait, those that could not arrive."""

from dataclasses import replace
from typing import Any

from bot.domain.announcements import beginning
from bot.domain.contact_data import contact_data
from bot.domain.contacts import MARKS
from bot.texts import Markup, Voice
from handlers.contacts_screens import ways
from handlers.context import Facts
from handlers.entities import set_off, shortened
from handlers.keyboards import Screen, button, letter_screen, lines, screen

FOUND_SHOWN, FOUND_LONGEST = 3, 60
QUOTE_LONGEST = 120  # units: with the longest words and the frame it fits one message


def show_relay(v: Voice, f: Facts) -> Screen:
    """Words of the other. Nothing may take their place: they are kept nowhere else."""
    care = v.say("relay-care") if f.get("care") else ""
    said = [v.say(f"relay-{how}") for how in ("forwarded", "edited") if f.get(how)]
    words = set_off(f["words"], f.get("marks") or [])
    quote = v.say("relay-quote", words=_quoted(f)) if f.get("quote") else ""
    text = lines(v.say("relay", name=f["name"], mark=mark(f)), quote, v.say("relay-words", words=words), *said, care)
    if f.get("bare"):
        return Screen(text, protected=True)
    rows = ways(v, f["contact"], "button-contact-reply")
    if care:
        rows.append([button(v, "button-contact-care", f"contact:care:{f['contact']}")])
    shown = letter_screen(v, text, rows)
    return replace(shown, replies_to=f.get("replies_to"), protected=True)


def _quoted(f: Facts) -> Markup:
    """The beginning of what they quote, which the reader knows: in the blockquote of Telegram."""
    words, marks = shortened(f["quote"], f.get("quote_marks") or [], QUOTE_LONGEST)
    return Markup(f"<blockquote>{set_off(words, marks)}</blockquote>")


def mark(f: Facts) -> str:
    """The sign of the thread."""
    return MARKS[f.get("mark", 0) % len(MARKS)]


def show_left(v: Voice, f: Facts) -> Screen:
    """A sign on words that stand in the other's chat now."""
    return Screen("", reacts_to=f["message"])


def show_older(v: Voice, f: Facts) -> Screen:
    """A message that is not the newest of its thread any more gives its buttons away."""
    return Screen("", strips=f["message"])


def show_edit_held(v: Voice, f: Facts) -> Screen:
    return screen(v, lines(v.say("words-edit-held"), v.say("relay-words", words=f["words"])), back="")


# Words that wait, words that could not arrive


def show_nowhere(v: Voice, f: Facts) -> Screen:
    rows = [[button(v, "button-peer", "peer"), button(v, "button-help", "help")]]
    return screen(v, v.say("words-nowhere"), rows)


def show_whom(v: Voice, f: Facts) -> Screen:
    known, page, token = f["people"], f["page"], f["token"]
    most = 5 if len(known) <= 5 else 4
    called = (lambda one: f"{mark(one)} {one['name']}") if len(known) > 1 else (lambda one: one["name"])
    start = page * most if page * most < len(known) else 0
    tiles = [
        button(v, "button-words-to", f"contact:send:{one['id']}:{token}", name=called(one))
        for one in known[start : start + most]
    ]
    if len(known) > most:
        tiles.append(button(v, "button-contacts-more", f"contact:whom:{token}:{start // most + 1}"))
    tiles.append(button(v, "button-words-drop", "contact:drop"))
    asked = v.say("words-whom", n=len(known), name=known[0]["name"])
    dropped = v.say("words-earlier-dropped") if f["dropped"] else ""
    rows = [tiles[i : i + 2] for i in range(0, len(tiles), 2)]
    return screen(v, lines(asked, v.say("relay-words", words=f["words"]), dropped), rows, back="")


def show_sure(v: Voice, f: Facts) -> Screen:
    rows = [
        [button(v, "button-words-anyway", f"contact:sure:{f['token']}"), button(v, "button-words-drop", "contact:drop")]
    ]
    found = [beginning(one.words, FOUND_LONGEST) for one in contact_data(f["words"])[:FOUND_SHOWN]]
    which = v.say("words-sure-which", words=" · ".join(found)) if found else ""
    return screen(v, lines(v.say("words-sure"), which, v.say("words-sure-why", name=f["name"])), rows, back="")


def show_meant(v: Voice, f: Facts) -> Screen:
    """A word that may be said to the bot."""
    rows = [
        [button(v, "button-words-to", f"contact:sure:{f['token']}", name=f["name"])],
        [button(v, "button-words-drop", "contact:drop"), button(v, "button-menu", "menu")],
    ]
    return screen(
        v, lines(v.say("words-meant", name=f["name"]), v.say("words-meant-which", words=f["words"])), rows, back=""
    )


def show_later(v: Voice, f: Facts) -> Screen:
    return screen(v, v.say("words-later", name=f["name"], when=v.near(f["at"], f["now"])), back="peer")


def _about_words(key: str) -> Any:
    """A short line about words, with the way to the contact."""

    def show(v: Voice, f: Facts) -> Screen:
        rows = [[button(v, "button-contact-more", f"contact:more:{f['contact']}")]]
        return screen(v, v.say(key, name=f["name"]), rows)

    return show


SCREENS = {
    "relay": show_relay,
    "relay-left": show_left,
    "relay-older": show_older,
    "words-edit-held": show_edit_held,
    "words-none": _about_words("words-none"),
    "words-edit-not": lambda v, f: screen(v, v.say("words-edit-not")),
    "words-nowhere": show_nowhere,
    "words-whom": show_whom,
    "words-sure": show_sure,
    "words-meant": show_meant,
    "words-later": show_later,
    "words-sent": _about_words("words-sent"),
    "words-unquoted": _about_words("words-unquoted"),
    "words-unreachable": _about_words("words-unreachable"),
    "words-dropped": lambda v, f: screen(v, v.say("words-dropped"), back="peer"),
    "relay-doubtful": _about_words("relay-doubtful"),
    "relay-gone": _about_words("relay-gone"),
}
