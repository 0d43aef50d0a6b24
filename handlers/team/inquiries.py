"""Questions of the coordination to somebody, and their answers: read back before they leave (SAFE-01)."""

from typing import Any

from bot.domain.errors import Refused
from bot.services.team import inquiries
from bot.texts import Markup, Voice
from handlers.core.context import Facts, Moment
from handlers.core.keyboards import Rows, Screen, button, letter_screen, lines, screen
from handlers.core.questions import Question, ShownBack

WORDS = "inquiries.words"
BACK = {"offer": "helper:look", "maker": "reports:see", "subject": "reports:see"}


# A coordinator asks; who was asked answers


async def ask(m: Moment) -> None:
    """A coordinator would like to ask this person something."""
    await _ask(m, m.arg(0), m.arg(1))


async def _ask(m: Moment, side: str, about: str) -> None:
    found = await inquiries.matter(m.tx, m.me, side, about)
    await m.ask(WORDS, side=side, about=about)
    m.show("inquiry-write", side=side, about=about, name=found.name)


async def answer(m: Moment) -> None:
    """Somebody would like to answer what the coordination asked."""
    await _answer(m, m.arg(0))


async def _answer(m: Moment, inquiry_id: str) -> None:
    _, side = await inquiries.mine(m.tx, m.me, inquiry_id)
    await m.ask(WORDS, inquiry=inquiry_id)
    m.show("inquiry-reply", named=side != "maker")


async def again(m: Moment) -> None:
    """Asks for the words once more; those that wait for a yes are shown again."""
    said = _said(m)
    if "words" in said:
        await _read_back(m, said)
    elif "inquiry" in said:
        await _answer(m, str(said["inquiry"]))
    else:
        await _ask(m, str(said.get("side", "")), str(said.get("about", "")))


async def written(m: Moment) -> None:
    """Words are read back, with who will read them."""
    inquiries.check(m.text)
    said = _said(m) | {"words": m.text, "token": f"{m.incoming.id:x}"}
    await m.ask(WORDS, **said)
    await _read_back(m, said)


async def _read_back(m: Moment, said: dict[str, Any]) -> None:
    if "inquiry" in said:
        (_, side), name = await inquiries.mine(m.tx, m.me, str(said["inquiry"])), ""
    else:
        found = await inquiries.matter(m.tx, m.me, str(said["side"]), str(said["about"]))
        side, name = found.side, found.name
    answers = "inquiry" in said
    m.show("inquiry-check", words=said["words"], token=said["token"], side=side, name=name, answers=answers)


def _said(m: Moment) -> dict[str, Any]:
    return dict(m.dialog.answers) if m.dialog is not None and m.dialog.step == WORDS else {}


async def send(m: Moment) -> None:
    """Yes: the words leave."""
    said = _said(m)
    if said.get("token") != m.arg(0):
        raise Refused("words-gone")
    words = str(said["words"])
    if "inquiry" in said:
        await inquiries.answer(m.tx, m.me, str(said["inquiry"]), words)
        m.show("inquiry-answered")
    else:
        side, about = str(said["side"]), str(said["about"])
        await inquiries.ask(m.tx, m.me, side, about, words)
        m.show("inquiry-sent", side=side, about=about)
    await m.end_dialog()


# What people see


def show_write(v: Voice, f: Facts) -> Screen:
    text = v.say(f"inquiry-write-{f['side']}", name=f["name"])
    return screen(v, text, back=f"{BACK[f['side']]}:{f['about']}")


def show_reply(v: Voice, f: Facts) -> Screen:
    return screen(v, v.say("inquiry-reply-named" if f["named"] else "inquiry-reply-hidden"))


def show_check(v: Voice, f: Facts) -> Screen:
    side = f["side"]
    readers = (
        v.say("inquiry-reply-hidden-who" if side == "maker" else "inquiry-reply-named-who")
        if f["answers"]
        else v.say(f"inquiry-to-{side}", name=f["name"])
    )
    rows = [[button(v, "button-inquiry-send", f"inquiry:send:{f['token']}")]]
    return screen(v, lines(v.say("inquiry-check"), _quoted(v, f["words"]), readers, v.say("inquiry-rewrite")), rows)


def _quoted(v: Voice, words: str) -> Markup:
    return v.say("inquiry-words", words=words)


def show_asked(v: Voice, f: Facts) -> Screen:
    """What the person reads: from the coordination, with no name."""
    rows = [[button(v, "button-inquiry-answer", f"inquiry:answer:{f['inquiry']}")]]
    text = lines(v.say("inquiry"), v.say(f"inquiry-about-{f['side']}"), _quoted(v, f["words"]), v.say("inquiry-free"))
    return letter_screen(v, text, rows)


def show_answered(v: Voice, f: Facts) -> Screen:
    """What the coordinator reads."""
    side, matter = f["side"], f["matter"]
    rows: Rows = [
        [button(v, f"button-inquiry-see-{'offer' if side == 'offer' else 'report'}", f"{BACK[side]}:{matter}")]
    ]
    return letter_screen(
        v, lines(v.say("inquiry-answer"), v.say(f"inquiry-from-{side}", name=f["name"]), _quoted(v, f["words"])), rows
    )


def show_sent(v: Voice, f: Facts) -> Screen:
    return screen(v, v.say("inquiry-sent"), back=f"{BACK[f['side']]}:{f['about']}")


def show_lost(v: Voice, f: Facts) -> Screen:
    side = f["side"]
    rows: Rows = [
        [button(v, f"button-inquiry-see-{'offer' if side == 'offer' else 'report'}", f"{BACK[side]}:{f['matter']}")]
    ]
    return letter_screen(v, lines(v.say("inquiry-lost"), v.say(f"inquiry-lost-{side}", name=f["name"])), rows)


def show_gone(v: Voice, f: Facts) -> Screen:
    rows = [[button(v, "button-inquiry-answer", f"inquiry:answer:{f['inquiry']}")]]
    return letter_screen(v, v.say("inquiry-gone"), rows)


PRESSES = {"inquiry:ask": ask, "inquiry:answer": answer, "inquiry:send": send}
ANSWERS = {WORDS: Question(again, ("inquiry",), ShownBack("inquiry:send"), written)}
SCREENS = {
    "inquiry-write": show_write,
    "inquiry-reply": show_reply,
    "inquiry-check": show_check,
    "inquiry": show_asked,
    "inquiry-answer": show_answered,
    "inquiry-sent": show_sent,
    "inquiry-answered": lambda v, f: screen(v, v.say("inquiry-answered")),
    "inquiry-lost": show_lost,
    "inquiry-gone": show_gone,
}
