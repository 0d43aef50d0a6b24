"""Questions of the coordination to somebody, and their answers: read back before they leave (SAFE-01)."""

from collections.abc import Callable
from typing import Any

from bot.domain.announcements import beginning
from bot.domain.contact_data import contact_data
from bot.domain.errors import Refused
from bot.services.contacts import unsent
from bot.services.peers import own_words
from bot.services.team import inquiries, told
from bot.texts import Voice
from handlers.core.context import Context
from handlers.core.keyboards import Rows, Screen, button, letter_screen, lines, screen
from handlers.core.paging import quoted
from handlers.core.questions import Question, ShownBack
from handlers.core.screens import shows
from handlers.peers import own_words_presses as of_words
from handlers.peers import presses as of_peers
from handlers.team import presses

WORDS = "inquiries.words"
FOUND_LONGEST = 60
BACK: dict[str, Callable[[str], str]] = {
    "offer": of_peers.helper_look,
    "words": of_words.own_look,
    "maker": presses.reports_see,
    "subject": presses.reports_see,
}


SEES = {"offer": "button-inquiry-see-offer", "words": "button-own-look"}


# A coordinator asks; who was asked answers


@presses.inquiry_ask.handled
async def ask(c: Context, side: str, about: str) -> None:
    """A coordinator would like to ask this person something."""
    await _ask(c, side, about)


async def _ask(c: Context, side: str, about: str) -> None:
    found = await inquiries.matter(c.tx, c.me, side, about)
    await c.ask(WORDS, side=side, about=about)
    c.show(show_write, side=side, about=about, name=found.name)


@presses.inquiry_answer.handled
async def answer(c: Context, inquiry_id: str) -> None:
    """Somebody would like to answer what the coordination asked."""
    await _answer(c, inquiry_id)


async def _answer(c: Context, inquiry_id: str) -> None:
    _, side = await inquiries.mine(c.tx, c.me, inquiry_id)
    await c.ask(WORDS, inquiry=inquiry_id)
    c.show(show_reply, named=side != "maker")


async def again(c: Context) -> None:
    """Asks for the words once more; those that wait for a yes are shown again."""
    said = _said(c)
    if "words" in said:
        await _read_back(c, said)
    elif "inquiry" in said:
        await _answer(c, str(said["inquiry"]))
    else:
        await _ask(c, str(said.get("side", "")), str(said.get("about", "")))


async def written(c: Context) -> None:
    """Words are read back, with who will read them."""
    await _take(c, _said(c))


async def _take(c: Context, said: dict[str, Any]) -> None:
    inquiries.check(c.text)
    said = said | {"words": c.text, "token": f"{c.incoming.id:x}"}
    await c.ask(WORDS, **said)
    await _read_back(c, said)


async def reply(c: Context, inquiry_id: str) -> None:
    """These words answer that question."""
    await _take(c, {"inquiry": inquiry_id})


async def reply_about_words(c: Context, about: str) -> None:
    """The coordination asks about a text that it was told of."""
    await _take(c, {"side": "words", "about": own_words.whose(about)})


async def reply_to_answer(c: Context, about: str) -> None:
    """The coordination answers an answer: one more question to the same person."""
    side, matter = await inquiries.answered_in(c.tx, about)
    await _take(c, {"side": side, "about": matter})


@presses.inquiry_words.handled
async def with_words(c: Context, inquiry_id: str, token: str) -> None:
    """So do words that waited for their writer to say whom they are for."""
    c.text = (await unsent.take(c.tx, c.me, token)).said.words
    await reply(c, inquiry_id)


async def _read_back(c: Context, said: dict[str, Any]) -> None:
    if "inquiry" in said:
        (_, side), name = await inquiries.mine(c.tx, c.me, str(said["inquiry"])), ""
    else:
        found = await inquiries.matter(c.tx, c.me, str(said["side"]), str(said["about"]))
        side, name = found.side, found.name
    again = presses.inquiry_answer(said["inquiry"]) if "inquiry" in said else presses.inquiry_ask(side, said["about"])
    c.show(show_check, words=str(said["words"]), token=str(said["token"]), side=side, name=name, again=again)


def _said(c: Context) -> dict[str, Any]:
    return dict(c.dialog.answers) if c.dialog is not None and c.dialog.step == WORDS else {}


@presses.inquiry_send.handled
async def send(c: Context, token: str) -> None:
    """Yes: the words leave."""
    said = _said(c)
    if said.get("token") != token:
        raise Refused("words-gone")
    words = str(said["words"])
    if "inquiry" in said:
        await inquiries.answer(c.tx, c.me, str(said["inquiry"]), words)
        c.show(show_answered)
    else:
        side, about = str(said["side"]), str(said["about"])
        await inquiries.ask(c.tx, c.me, side, about, words)
        c.show(show_sent, side=side, about=about)
    await c.end_dialog()


# What people see


@shows("inquiry-write")
def show_write(v: Voice, *, side: str, about: str, name: str) -> Screen:
    return screen(v, v.say(f"inquiry-write-{side}", name=name), back=BACK[side](about))


@shows("inquiry-reply")
def show_reply(v: Voice, *, named: bool) -> Screen:
    return screen(v, v.say("inquiry-reply-named" if named else "inquiry-reply-hidden"))


@shows("inquiry-check")
def show_check(v: Voice, *, words: str, token: str, side: str, name: str, again: str) -> Screen:
    """`again`: the callback data of the question that these words answer."""
    answers = again.startswith(presses.inquiry_answer.name)
    readers = (
        v.say("inquiry-reply-hidden-who" if side == "maker" else "inquiry-reply-named-who")
        if answers
        else v.say(f"inquiry-to-{side}", name=name)
    )
    rows = [[button(v, "button-inquiry-send", presses.inquiry_send(token))]]
    found = [one.words for one in contact_data(words)[:1]]
    holds = v.say("inquiry-holds", words=beginning(found[0], FOUND_LONGEST)) if found else ""
    text = lines(v.say("inquiry-check"), quoted(words), readers, holds, v.say("inquiry-rewrite"))
    return screen(v, text, rows, back=again)


@shows(told.Inquiry.screen)
def show_asked(v: Voice, it: told.Inquiry) -> Screen:
    """What the person reads: from the coordination, with no name."""
    rows = [[button(v, "button-inquiry-answer", presses.inquiry_answer(it.inquiry))]]
    text = lines(v.say("inquiry"), v.say(f"inquiry-about-{it.side}"), quoted(it.words), v.say("inquiry-free"))
    return letter_screen(v, text, rows)


@shows(told.InquiryAnswer.screen)
def show_answer(v: Voice, it: told.InquiryAnswer) -> Screen:
    """What the coordinator reads."""
    text = lines(v.say("inquiry-answer"), v.say(f"inquiry-from-{it.side}", name=it.name), quoted(it.words))
    return letter_screen(v, text, _to_matter(v, it.side, it.matter))


@shows(told.InquiryLost.screen)
def show_lost(v: Voice, it: told.InquiryLost) -> Screen:
    text = lines(v.say("inquiry-lost"), v.say(f"inquiry-lost-{it.side}", name=it.name))
    return letter_screen(v, text, _to_matter(v, it.side, it.matter))


def _to_matter(v: Voice, side: str, matter: str) -> Rows:
    return [[button(v, SEES.get(side, "button-inquiry-see-report"), BACK[side](matter))]]


@shows("inquiry-sent")
def show_sent(v: Voice, *, side: str, about: str) -> Screen:
    return screen(v, v.say("inquiry-sent"), back=BACK[side](about))


@shows("inquiry-answered")
def show_answered(v: Voice) -> Screen:
    return screen(v, v.say("inquiry-answered"))


@shows(told.InquiryGone.screen)
def show_gone(v: Voice, it: told.InquiryGone) -> Screen:
    rows = [[button(v, "button-inquiry-answer", presses.inquiry_answer(it.inquiry))]]
    return letter_screen(v, v.say("inquiry-gone"), rows)


REPLIED = {
    told.Inquiry.screen: reply,
    told.InquiryGone.screen: reply,
    told.InquiryAnswer.screen: reply_to_answer,
    own_words.OwnWordsNew.screen: reply_about_words,
}
ANSWERS = {WORDS: Question(again, ("inquiry",), ShownBack(presses.inquiry_send.name), written)}
