"""Words of a member to those who facilitate a group: what these see, and the first answer."""

from dataclasses import replace
from typing import Any

from bot.services.contacts import inbox
from bot.texts import Voice
from handlers.contacts.contacts import lines_to
from handlers.contacts.screens import ways
from handlers.contacts.unsent import talk_with
from handlers.core.context import Facts, Moment
from handlers.core.entities import set_off
from handlers.core.keyboards import Screen, button, letter_screen, lines, screen


async def answer(m: Moment) -> None:
    """This one goes on with the member: the next words go there."""
    letter = await inbox.for_reader(m.tx, m.me, m.arg(0))
    contact = await inbox.answer(m.tx, m.me, letter, writes=False)
    await talk_with(m, contact.id)
    m.show("contact-write", contact=contact.id, name=contact.other.name)


async def show_lines(m: Moment) -> None:
    """This one goes on with the member, and begins with the help lines."""
    letter = await inbox.for_reader(m.tx, m.me, m.arg(0))
    contact = await inbox.answer(m.tx, m.me, letter, writes=True)
    await lines_to(m, contact.id)


def show_inbox(v: Voice, f: Facts) -> Screen:
    """Words of a member. Nothing may take their place: they are kept nowhere else."""
    care = v.say("relay-care") if f.get("care") else ""
    said = [v.say(f"relay-{how}") for how in ("forwarded", "edited") if f.get(how)]
    words = v.say("relay-words", words=set_off(f["words"], f.get("marks") or []))
    rows = [[button(v, "button-contact-reply", f"inbox:answer:{f['inbox']}")]]
    if care:
        rows.append([button(v, "button-lines-show", f"inbox:lines:{f['inbox']}:{f['care']}", name=f["name"])])
        rows.append([button(v, "button-contact-care", "contact:care")])
    text = lines(v.say("inbox", name=f["name"]), words, *said, v.say("inbox-first", group=f["group"]), care)
    return replace(letter_screen(v, text, rows), protected=True)


def show_sent(v: Voice, f: Facts) -> Screen:
    later = f["at"] > v.now
    when = v.say("inbox-sent-later", when=v.when(f["at"])) if later else ""
    return screen(v, lines(v.say("inbox-sent", group=f["group"]), when, v.say("inbox-sent-next", name=f["called"])))


def show_begun(v: Voice, f: Facts) -> Screen:
    text = lines(v.say("inbox-begun", name=f["name"]), v.say("inbox-begun-next", name=f["name"], group=f["group"]))
    return letter_screen(v, text, ways(v, f["contact"], "button-contact-write"))


def show_answered(v: Voice, f: Facts) -> Screen:
    shown = letter_screen(v, v.say("inbox-answered", who=f["who"], name=f["name"]))
    return replace(shown, replies_to=f["replies_to"])


def _nobody(key: str) -> Any:
    """Words that nobody reads, or nobody has answered: there are other ways."""
    return lambda v, f: letter_screen(v, v.say(key, group=f["group"]), [[button(v, "button-peer", "peer")]])


PRESSES = {"inbox:answer": answer, "inbox:lines": show_lines}
SCREENS = {
    "inbox": show_inbox,
    "inbox-sent": show_sent,
    "inbox-begun": show_begun,
    "inbox-answered": show_answered,
    "inbox-gone": _nobody("inbox-gone"),
    "inbox-waits": _nobody("inbox-waits"),
}
