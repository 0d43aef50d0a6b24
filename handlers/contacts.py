"""A contact: words on their way, rests, ends, reports."""

import re
from typing import Any

from bot.domain.contacts import TALK_SECONDS, Contact
from bot.domain.errors import Refused
from bot.domain.times import MINUTE
from bot.services import contacts, peers, reports
from bot.services.contacts import TALK
from handlers.contacts_screens import SCREENS as _SCREENS
from handlers.context import Moment
from handlers.people import operator

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
    """Words that answer no question: for the contact they are talking with, or whom are they for?"""
    if m.dialog is not None and m.dialog.step == TALK:
        await talk(m)
    else:
        await ask_whom(m)


async def ask_whom(m: Moment) -> None:
    """Nothing is ever passed on by surprise."""
    known = await contacts.open_ones(m.tx, m.me)
    dropped = m.dialog is not None and m.dialog.step == HELD
    if not known and COMMAND.fullmatch(m.text):
        raise Refused("command-unknown")
    if not known:
        m.show("words-nowhere")
        return
    contacts.check_words(m.text, sure=True)
    people = [{"id": one.id, "name": one.other.name} for one in known]
    await _hold(m, "words-whom", "", dropped=dropped, people=people, page=0)


def _means_the_bot(words: str) -> bool:
    """A single word that may be said to the bot rather than to the other."""
    return bool(COMMAND.fullmatch(words)) or words.strip(" .!?…").casefold() in TO_THE_BOT


async def _hold(m: Moment, screen: str, contact_id: str, **facts: Any) -> None:
    """Keeps the words, sealed, until the person says yes or no to them."""
    token = f"{m.incoming.id:x}"
    await m.ask(HELD, words=m.text, token=token, contact=contact_id)
    m.show(screen, words=m.text, token=token, **facts)


def _held(m: Moment, token: str) -> str:
    """The words that wait under this button. Refused when they are gone or others took their place."""
    answers = m.dialog.answers if m.dialog is not None and m.dialog.step == HELD else {}
    if answers.get("token") != token:
        raise Refused("words-gone")
    return str(answers["words"])


async def talk(m: Moment) -> None:
    """Words of somebody who is talking with a contact."""
    answers = m.dialog.answers if m.dialog else {}
    if m.now - int(answers.get("at", 0)) > TALK_SECONDS:
        await ask_whom(m)
        return
    contact_id = str(answers["contact"])
    try:
        contact = await contacts.talkable(m.tx, m.me, contact_id)
        certain = contacts.check_words(m.text, sure=False)
    except Refused as no:
        if no.key == "words-too-long":
            raise
        await m.end_dialog()
        m.show("refused", key=no.key, facts=no.facts)
        return
    if not certain or _means_the_bot(m.text):
        await _hold(m, "words-sure" if not certain else "words-meant", contact_id, name=contact.other.name)
        return
    await _pass_on(m, contact_id, m.text)
    if m.now - int(answers["at"]) > NOTE_EVERY_SECONDS:
        await m.ask(TALK, contact=contact_id, at=m.now)


async def _pass_on(m: Moment, contact_id: str, words: str) -> None:
    """A word to who wrote only when theirs cannot be delivered now, or when they pressed a button to send it."""
    handed = await contacts.hand_over(m.tx, m.me, contact_id, words)
    if handed.due_at is None:
        m.show("words-unreachable", contact=contact_id, name=handed.name)
    elif handed.due_at > m.now:
        m.show("words-later", name=handed.name, at=handed.due_at, now=m.now)
    elif m.incoming.press is not None:
        m.show("words-sent", contact=contact_id, name=handed.name)


async def send_to(m: Moment) -> None:
    """The words are for this contact."""
    contact_id, words = m.arg(0), _held(m, m.arg(1))
    contact = await contacts.talkable(m.tx, m.me, contact_id)
    if contacts.check_words(words, sure=False):
        await _pass_on(m, contact_id, words)
        await m.ask(TALK, contact=contact_id, at=m.now)
    else:
        m.text = words
        await _hold(m, "words-sure", contact_id, name=contact.other.name)


async def send_anyway(m: Moment) -> None:
    """The words hold a number or an address, and are sent as they are (ANON-05)."""
    words = _held(m, m.arg(0))
    contact_id = str(m.dialog.answers["contact"]) if m.dialog else ""
    await _pass_on(m, contact_id, words)
    await m.ask(TALK, contact=contact_id, at=m.now)


async def drop_words(m: Moment) -> None:
    """The words are not sent, and not kept."""
    contact_id = str(m.dialog.answers.get("contact", "")) if m.dialog and m.dialog.step == HELD else ""
    if m.dialog is not None and m.dialog.step == HELD:
        await m.end_dialog()
    if contact_id:
        await m.ask(TALK, contact=contact_id, at=m.now)
    m.show("words-dropped")


async def more_people(m: Moment) -> None:
    """The next contacts the words could be for."""
    words = _held(m, m.arg(0))
    people = [{"id": one.id, "name": one.other.name} for one in await contacts.open_ones(m.tx, m.me)]
    page = int(m.arg(1)) if m.arg(1).isdecimal() and len(m.arg(1)) < 4 else 0
    m.show("words-whom", words=words, token=m.arg(0), dropped=False, people=people, page=page)


# One contact


async def opened(m: Moment, contact: Contact) -> None:
    """The contact is open: the frame, and the next words go there (MATCH-04)."""
    await m.ask(TALK, contact=contact.id, at=m.now)
    m.show("contact-opened", contact=contact.id, name=contact.other.name, helping=not contact.seeking, talking=True)


async def write(m: Moment) -> None:
    contact = await contacts.talkable(m.tx, m.me, m.arg(0))
    await m.ask(TALK, contact=contact.id, at=m.now)
    m.show("contact-write", contact=contact.id, name=contact.other.name)


async def more(m: Moment) -> None:
    """Everything one may do with a contact, in one screen (MATCH-05)."""
    contact = await contacts.mine(m.tx, m.me, m.arg(0))
    rests = contacts.resting(contact, m.now)
    m.show(
        "contact-more", contact=contact.id, name=contact.other.name, open=contact.open, seeking=contact.seeking,
        mine=contact.paused_by == m.me.id, until=contact.paused_until if rests else None, request=peers.new_request(),
    )  # fmt: skip


async def care(m: Moment) -> None:
    """What helps somebody who receives heavy words, with the numbers to show (CRISIS-05)."""
    await contacts.mine(m.tx, m.me, m.arg(0))
    m.show("crisis-helper", country=m.me.country)


async def pause_screen(m: Moment) -> None:
    contact = await contacts.mine(m.tx, m.me, m.arg(0))
    m.show("contact-pause", contact=contact.id, name=contact.other.name)


async def pause(m: Moment) -> None:
    days = int(m.arg(1)) if m.arg(1).isdecimal() and len(m.arg(1)) < 4 else 0
    until = await contacts.pause(m.tx, m.me, m.arg(0), days)
    await m.end_dialog()
    m.show("contact-rests", until=until)


async def stop(m: Moment) -> None:
    _over(m, await contacts.stop(m.tx, m.me, m.arg(0)), blocked=False)
    await m.end_dialog()


async def block(m: Moment) -> None:
    _over(m, await contacts.block(m.tx, m.me, m.arg(0)), blocked=True)
    await m.end_dialog()


def _over(m: Moment, contact: Contact, *, blocked: bool) -> None:
    m.show("contact-stopped", contact=contact.id, helping=not contact.seeking, blocked=blocked)


async def renew(m: Moment) -> None:
    contact = await contacts.renew(m.tx, m.me, m.arg(0))
    m.show("contact-renewed", contact=contact.id, name=contact.other.name)


async def report_screen(m: Moment) -> None:
    contact, looked_at = await reports.to_report(m.tx, m.me, m.arg(0))
    m.show("contact-report", contact=contact.id, looked_at=looked_at)


async def report(m: Moment) -> None:
    contact, looked_at = await reports.report(m.tx, m.me, m.arg(0), m.arg(1))
    m.show("contact-reported", contact=contact.id, open=contact.open, looked_at=looked_at, operator=operator(m))


PRESSES = {
    "contact:send": send_to,
    "contact:sure": send_anyway,
    "contact:drop": drop_words,
    "contact:whom": more_people,
    "contact:write": write,
    "contact:more": more,
    "contact:care": care,
    "contact:pause": pause_screen,
    "contact:rest": pause,
    "contact:stop": stop,
    "contact:block": block,
    "contact:renew": renew,
    "contact:report": report_screen,
    "contact:tell": report,
}
SCREENS = _SCREENS
