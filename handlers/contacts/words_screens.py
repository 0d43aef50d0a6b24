"""What is seen of words: those of the other, those that wait, those that could not arrive."""

from dataclasses import replace
from typing import Any

from bot.domain.announcements import beginning
from bot.domain.contact_data import contact_data
from bot.domain.contacts import MARKS
from bot.texts import Markup, Voice
from handlers.contacts.screens import ways
from handlers.core.context import Facts
from handlers.core.entities import set_off, shortened
from handlers.core.keyboards import Button, Screen, button, letter_screen, lines, screen

FOUND_SHOWN, FOUND_LONGEST = 3, 60
WORDS_SHOWN = 160  # of words that wait, so that the question and its buttons stay on the screen
CHOICES_MOST = 3
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
        about = f"{f['contact']}:{f['care']}"
        rows.append([button(v, "button-lines-show", f"contact:lines:{about}", name=f["name"])])
        rows.append([button(v, "button-contact-care", f"contact:care:{about}")])
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


# Words that wait: what decides about them takes the place of the question, all else opens beside it


def show_whom(v: Voice, f: Facts) -> Screen:
    token, page = f["token"], f["page"]
    rows = [[each] for each in _choices(v, f)]
    start = page * CHOICES_MOST if page * CHOICES_MOST < len(rows) else 0
    shown = rows[start : start + CHOICES_MOST]
    if len(rows) > CHOICES_MOST:
        more = f"contact:whom:{token}:{start // CHOICES_MOST + 1}"
        shown.append([button(v, "button-contacts-more", more)])
    why = f.get("why")
    if not f["people"]:
        shown.append([button(v, "button-peer", "peer:ask")])
    if not rows:
        shown.append([button(v, "button-groups", "groups"), button(v, "button-help", "help")])
    shown.append([button(v, "button-words-drop", f"contact:drop:{token}")])
    only = len(rows) == len(f["people"]) == 1
    asked = v.say("words-whom", n=1 if only else 2, name=f["people"][0]["name"] if only else "")
    because = v.say(why["key"], **why["facts"]) if why else ""
    wait = "" if only else v.say("words-wait")
    text = lines(because, asked if rows else v.say("words-nowhere"), _shown(v, f), wait, _dropped(v, f))
    return letter_screen(v, text, shown)


def _choices(v: Voice, f: Facts) -> list[Button]:
    """Whom the words can be for."""
    token, several = f["token"], len(f["people"]) > 1
    found = [
        button(v, "button-words-to", f"contact:send:{one['id']}:{token}",
               name=f"{mark(one)} {one['name']}" if several else one["name"])
        for one in f["people"]
    ]  # fmt: skip
    found += [button(v, "button-words-to", f"inbox:to:{one['id']}:{token}", name=one["name"]) for one in f["members"]]
    return found + [
        button(v, "button-words-group", f"inbox:send:{one['id']}:{token}", name=one["name"]) for one in f["groups"]
    ]


def _shown(v: Voice, f: Facts) -> Markup:
    """The beginning of words that their writer knows."""
    return v.say("words-yours", words=beginning(f["words"], WORDS_SHOWN))


def _dropped(v: Voice, f: Facts) -> str:
    return v.say("words-earlier-dropped") if f.get("dropped") else ""


def show_sure(v: Voice, f: Facts) -> Screen:
    rows = [
        [button(v, "button-words-anyway", f"contact:sure:{f['token']}")],
        [button(v, "button-words-drop", f"contact:drop:{f['token']}")],
    ]
    found = [beginning(one.words, FOUND_LONGEST) for one in contact_data(f["words"])[:FOUND_SHOWN]]
    which = v.say("words-sure-which", words=" · ".join(found)) if found else ""
    group = f.get("group")
    why = v.say("words-sure-why-group", group=group) if group else v.say("words-sure-why", name=f["name"])
    return letter_screen(v, lines(v.say("words-sure"), which, why, _dropped(v, f)), rows)


def show_meant(v: Voice, f: Facts) -> Screen:
    """A word that may be said to the bot."""
    rows = [
        [button(v, "button-words-to", f"contact:send:{f['contact']}:{f['token']}", name=f["name"])],
        [button(v, "button-words-drop", f"contact:drop:{f['token']}")],
        [button(v, "button-contact-more", f"contact:more:{f['contact']}")],
    ]
    which = v.say("words-meant-which", words=f["words"])
    return letter_screen(v, lines(v.say("words-meant", name=f["name"]), which, _dropped(v, f)), rows)


def show_later(v: Voice, f: Facts) -> Screen:
    return screen(v, v.say("words-later", name=f["name"], when=v.when(f["at"])), back="peer")


def _about_words(key: str) -> Any:
    """A short line about words, with the way to the contact."""

    def show(v: Voice, f: Facts) -> Screen:
        rows = [[button(v, "button-contact-more", f"contact:more:{f['contact']}")]]
        return screen(v, v.say(key, name=f["name"]), rows)

    return show


def _plain(key: str) -> Any:
    """The same without: it goes on as before."""
    return lambda v, f: screen(v, v.say(key, name=f["name"]), back="peer")


SCREENS = {
    "relay": show_relay,
    "relay-left": show_left,
    "relay-older": show_older,
    "words-edit-held": show_edit_held,
    "words-none": _plain("words-none"),
    "words-edit-not": lambda v, f: screen(v, v.say("words-edit-not")),
    "words-whom": show_whom,
    "words-sure": show_sure,
    "words-meant": show_meant,
    "words-later": show_later,
    "words-sent": _about_words("words-sent"),
    "words-unquoted": _plain("words-unquoted"),
    "words-unquoted-group": lambda v, f: screen(v, v.say("words-unquoted-group", group=f["group"])),
    "words-unreachable": _about_words("words-unreachable"),
    "words-dropped": lambda v, f: screen(v, v.say("words-dropped"), back="peer"),
    "relay-doubtful": _about_words("relay-doubtful"),
    "relay-gone": _about_words("relay-gone"),
}
