"""Words that answer no question: whom they are for, what is asked before they leave, and what an edit changes (TALK-01)."""

import re
from dataclasses import asdict
from typing import Any

from bot.domain.contacts import TALK_SECONDS, Words
from bot.domain.errors import Refused
from bot.domain.times import MINUTE
from bot.incoming import Message
from bot.services import contacts, threads
from bot.services.contacts import TALK
from handlers.context import Moment
from handlers.entities import flatten
from handlers.words_screens import SCREENS as _SCREENS

HELD = "peer.held"  # words that wait for "yes, send": answers no question, so the next words come to `relay` again
NOTE_EVERY_SECONDS = 10 * MINUTE
COMMAND = re.compile(r"/[A-Za-z0-9_]+(@\w+)?")
TO_THE_BOT = frozenset(
    {
        "accueil", "aide", "annuler", "arrête", "arrêter", "back", "cancel", "end", "exit", "fin", "help", "home", "menu",
        "pause", "quit", "retour", "start", "stop", "stopp",
    }
)  # fmt: skip


async def relay(m: Moment) -> None:
    """To the contact whose message they answer, else to the one they are talking with, else: whom are they for?"""
    answers = m.dialog.answers if m.dialog is not None and m.dialog.step == TALK else {}
    thread = await _answered(m)
    if thread is not None:
        await _say_to(m, thread, reply=True)
    elif (
        _replied(m) is not None  # to something that is no thread's, or not known as such any more
        or not answers
        or m.now - int(answers.get("at", 0)) > TALK_SECONDS
        or await threads.others_since(m.tx, m.me, str(answers["contact"]), int(answers.get("since", 0)))
    ):
        await _ask_whom(m)
    else:
        await _say_to(m, str(answers["contact"]), reply=False)


async def answers_contact(m: Moment) -> bool:
    """Whether this message replies to one of a contact."""
    return m.person is not None and await _answered(m) is not None


async def _answered(m: Moment) -> str | None:
    found = await threads.answered(m.tx, m.me, _replied(m))
    return None if found is None else found.contact_id


def _replied(m: Moment) -> int | None:
    """The message that this one answers with Telegram's own reply."""
    return m.incoming.message.replied if m.incoming.message is not None else None


async def _say_to(m: Moment, contact_id: str, *, reply: bool) -> None:
    """Words that are meant for this contact."""
    try:
        contact = await contacts.talkable(m.tx, m.me, contact_id)
        said = _said(m)
        certain = contacts.check_words(said.words, sure=False)
    except Refused as no:
        if no.key == "words-too-long":
            raise
        if m.dialog is not None and m.dialog.answers.get("contact") == contact_id:
            await m.end_dialog()
        m.show("refused", key=no.key, facts=no.facts)
        return
    if not certain or (not reply and _means_the_bot(said.words)):
        await _hold(m, "words-sure" if not certain else "words-meant", contact_id, said, name=contact.other.name)
        return
    await _pass_on(m, contact_id, said)
    answers = m.dialog.answers if m.dialog is not None else {}
    busy = m.dialog is not None and m.dialog.step not in (TALK, HELD)  # a question stays open beside a reply
    if not busy and (answers.get("contact") != contact_id or m.now - int(answers.get("at", 0)) > NOTE_EVERY_SECONDS):
        await talk_with(m, contact_id)


def _said(m: Moment) -> Words:
    """What the message says, as it is passed on."""
    message = m.incoming.message or m.incoming.edited_message
    if message is None:
        raise Refused("words-gone")
    words, marks = flatten(message.text, message.entities)
    quote, quote_marks = flatten(message.quote.text, message.quote.entities) if message.quote else ("", [])
    return Words(
        words, message.message_id, message.replied, marks, message.forwarded, m.call is not None, quote, quote_marks,
        outside=message.answers_elsewhere,
    )  # fmt: skip


async def talk_with(m: Moment, contact_id: str) -> None:
    """The next words go to this contact, while nobody else writes."""
    await m.ask(TALK, contact=contact_id, at=m.now, since=await threads.last(m.tx, m.me))


async def _ask_whom(m: Moment) -> None:
    """Nothing is ever passed on by surprise."""
    known = await contacts.open_ones(m.tx, m.me)
    dropped = m.dialog is not None and m.dialog.step == HELD
    if not known and COMMAND.fullmatch(m.text):
        raise Refused("command-unknown")
    if not known:
        m.show("words-nowhere")
        return
    said = _said(m)
    contacts.check_words(said.words, sure=True)
    people = [{"id": one.id, "name": one.other.name, "mark": one.mark} for one in known]
    await _hold(m, "words-whom", "", said, dropped=dropped, people=people, page=0)


def _means_the_bot(words: str) -> bool:
    """A single word that may be said to the bot rather than to the other."""
    return bool(COMMAND.fullmatch(words)) or words.strip(" .!?…").casefold() in TO_THE_BOT


async def _hold(m: Moment, screen: str, contact_id: str, said: Words, **facts: Any) -> None:
    """Keeps the words, sealed, until the person says yes or no to them."""
    token = f"{m.incoming.id:x}"
    await m.ask(HELD, token=token, contact=contact_id, **asdict(said))
    m.show(screen, words=said.words, token=token, **facts)


def _held(m: Moment, token: str) -> Words:
    """The words that wait under this button. Refused when they are gone or others took their place."""
    answers = m.dialog.answers if m.dialog is not None and m.dialog.step == HELD else {}
    if answers.get("token") != token:
        raise Refused("words-gone")
    return Words(**{name: answers[name] for name in Words.__dataclass_fields__ if name in answers})


async def _pass_on(m: Moment, contact_id: str, said: Words) -> None:
    """A word to who wrote only when theirs cannot be delivered now, or when they pressed a button to send it."""
    handed = await contacts.hand_over(m.tx, m.me, contact_id, said)
    if handed.due_at is None:
        m.show("words-unreachable", contact=contact_id, name=handed.name)
    elif handed.due_at > m.now:
        m.show("words-later", name=handed.name, at=handed.due_at, now=m.now)
    elif m.incoming.press is not None:
        m.show("words-sent", contact=contact_id, name=handed.name)
    if handed.unquoted and handed.due_at is not None:
        m.send("words-unquoted", contact=contact_id, name=handed.name)


async def no_words(m: Moment) -> None:
    """Something that is no words: it goes to nobody, and who sent it to somebody hears that they got nothing."""
    contact_id = await _answered(m) if m.person is not None else None
    if contact_id is None and m.dialog is not None and m.dialog.step == TALK:
        contact_id = str(m.dialog.answers["contact"])
    if contact_id is None:
        raise Refused("only-words")
    contact = await contacts.mine(m.tx, m.me, contact_id)
    m.show("words-none", contact=contact_id, name=contact.other.name)


# What is pressed below words that wait


async def send_to(m: Moment) -> None:
    """The words are for this contact."""
    contact_id, said = m.arg(0), _held(m, m.arg(1))
    contact = await contacts.talkable(m.tx, m.me, contact_id)
    if contacts.check_words(said.words, sure=False):
        await _pass_on(m, contact_id, said)
        await talk_with(m, contact_id)
    else:
        await _hold(m, "words-sure", contact_id, said, name=contact.other.name)


async def send_anyway(m: Moment) -> None:
    """The words hold a number or an address, and are sent as they are (ANON-05)."""
    said = _held(m, m.arg(0))
    contact_id = str(m.dialog.answers["contact"]) if m.dialog else ""
    await _pass_on(m, contact_id, said)
    await talk_with(m, contact_id)


async def drop_words(m: Moment) -> None:
    """The words are not sent, and not kept."""
    contact_id = str(m.dialog.answers.get("contact", "")) if m.dialog and m.dialog.step == HELD else ""
    if m.dialog is not None and m.dialog.step == HELD:
        await m.end_dialog()
    if contact_id:
        await talk_with(m, contact_id)
    m.show("words-dropped")


async def more_people(m: Moment) -> None:
    """The next contacts the words could be for."""
    said = _held(m, m.arg(0))
    known = await contacts.open_ones(m.tx, m.me)
    people = [{"id": one.id, "name": one.other.name, "mark": one.mark} for one in known]
    page = int(m.arg(1)) if m.arg(1).isdecimal() and len(m.arg(1)) < 4 else 0
    m.show("words-whom", words=said.words, token=m.arg(0), dropped=False, people=people, page=page)


# Edits


async def edited(m: Moment, message: Message) -> None:
    """Words that were changed after they had left: what the other reads changes too, or the writer hears that it does not."""
    mine = await threads.answered(m.tx, m.me, message.message_id)
    if mine is None:
        await _edited_while_held(m, message)
        return
    if not mine.own or not message.text:
        return
    said = _said(m)
    try:
        allowed = contacts.check_words(said.words, sure=False)
    except Refused:
        allowed = False
    if not allowed or not await threads.reword(m.tx, m.me, mine, said):
        m.send("words-edit-not")


async def _edited_while_held(m: Moment, message: Message) -> None:
    """Words that still wait for a yes: the new ones wait in their place."""
    answers = m.dialog.answers if m.dialog is not None and m.dialog.step == HELD else {}
    if answers.get("source") != message.message_id or not message.text:
        return
    said = _said(m)
    await m.ask(HELD, **answers | asdict(said))
    m.send("words-edit-held", words=said.words)


PRESSES = {
    "contact:send": send_to,
    "contact:sure": send_anyway,
    "contact:drop": drop_words,
    "contact:whom": more_people,
}
SCREENS = _SCREENS
