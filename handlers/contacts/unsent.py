"""Words that wait: whom they are for, what is asked before they leave, and the buttons that send or drop them (TALK-08)."""

from collections.abc import Mapping
from typing import Any

from bot.domain.contacts import Addressee, Contact, Unsent, Words
from bot.domain.errors import Refused
from bot.services.contacts import contacts, inbox, threads, unsent
from bot.services.contacts.contacts import TALK
from handlers.contacts import inbox_screens
from handlers.contacts import words_screens as screens
from handlers.contacts.words_screens import Choices, Held, Why
from handlers.core.context import Moment
from handlers.core.entities import flatten


def said_in(m: Moment) -> Words:
    """What the message says, as it is passed on."""
    message = m.incoming.message or m.incoming.edited_message
    if message is None:
        raise Refused("words-gone")
    words, marks = flatten(message.text, message.entities)
    quote, quote_marks = flatten(message.quote.text, message.quote.entities) if message.quote else ("", ())
    return Words(
        words, message.message_id, message.replied, marks, message.forwarded, m.call.kind.value if m.call else None, quote, quote_marks,
        outside=message.answers_elsewhere,
    )  # fmt: skip


async def talk_with(m: Moment, contact_id: str) -> None:
    """The next words go to this contact, while nobody else writes, and no question is open."""
    if m.question is None:
        await m.ask(TALK, contact=contact_id, at=m.now, since=await threads.last(m.tx, m.me), update=m.incoming.id)


async def talk_with_team(m: Moment, group_id: str) -> None:
    """The next words are for those who facilitate this group; they are shown before they leave."""
    if m.question is None:
        await m.ask(TALK, group=group_id, at=m.now, since=await threads.last(m.tx, m.me), update=m.incoming.id)


async def ask_whom(m: Moment, said: Words, why: Refused | None = None) -> None:
    """Nothing is ever passed on by surprise, and nothing is thrown away. `why`: they cannot go where they were meant for."""
    because = Why(why.key, why.facts) if why is not None else None
    choices = await _choices(m)
    m.show(screens.whom, held=await hold(m, said), choices=choices, page=0, why=because)


async def _choices(m: Moment) -> Choices:
    known = await contacts.open_ones(m.tx, m.me)
    members = await inbox.unanswered(m.tx, m.me)
    return Choices([_addressee(one) for one in known], members, await inbox.writable(m.tx, m.me))


def _addressee(contact: Contact) -> Addressee:
    return Addressee(contact.id, contact.other.name, contact.mark)


async def hold(m: Moment, said: Words, *, contact_id: str = "", group_id: str = "") -> Held:
    """Keeps the words, sealed, until the person says yes or no to them. A question that is open beside waits: the next words are
    more likely about these."""
    if m.question is not None:
        await m.set_aside()
    dropped = await unsent.waiting(m.tx, m.me) is not None
    token = f"{m.incoming.id:x}"
    await unsent.keep(m.tx, m.me, Unsent(token, said, contact_id, group_id))
    return Held(said.words, token, dropped)


async def asked_since(m: Moment, talk: Mapping[str, Any]) -> bool:
    """Whether words have come to wait since this talk was chosen: the next ones may be meant for the question about those."""
    kept = await unsent.waiting(m.tx, m.me)
    return kept is not None and int(kept.token, 16) > int(talk.get("update", 0))


async def ask_again(m: Moment, contact: Contact) -> None:
    """A contact has just opened: words that have waited since before may be for them."""
    kept = await unsent.waiting(m.tx, m.me)
    if kept is not None:
        held = Held(kept.said.words, kept.token)
        m.send(screens.whom, held=held, choices=Choices([_addressee(contact)]), page=0, why=None)


async def pass_on(m: Moment, contact_id: str, said: Words) -> None:
    """A word to who wrote only when theirs cannot be delivered now, or when they pressed a button to send it."""
    handed = await contacts.hand_over(m.tx, m.me, contact_id, said)
    if handed.due_at is None:
        m.show(screens.unreachable, contact=contact_id, name=handed.name)
    elif handed.due_at > m.now:
        m.show(screens.later, name=handed.name, at=handed.due_at)
    elif m.by_button:
        m.show(screens.sent, contact=contact_id, name=handed.name)
    if handed.unquoted and handed.due_at is not None:
        m.send(screens.unquoted, name=handed.name)


# What is pressed below words that wait


async def _send(m: Moment, kept: Unsent, *, sure: bool) -> None:
    """The words leave, unless they hold something by which their writer could be found (ANON-05)."""
    certain = contacts.check_words(kept.said.words, sure=sure)
    if kept.group_id and certain:
        sent = await inbox.send(m.tx, m.me, kept.group_id, kept.said)
        m.show(inbox_screens.sent, group=sent.group, called=sent.called, at=sent.due_at)
        if kept.said.quote or kept.said.outside:
            m.send(screens.unquoted_group, group=sent.group)
    elif kept.group_id:
        group = await inbox.name_of(m.tx, m.me, kept.group_id)
        m.show(screens.sure, held=await hold(m, kept.said, group_id=kept.group_id), group=group)
    elif certain:
        await pass_on(m, kept.contact_id, kept.said)
        await talk_with(m, kept.contact_id)
    else:
        contact = await contacts.talkable(m.tx, m.me, kept.contact_id)
        held = await hold(m, kept.said, contact_id=contact.id)
        m.show(screens.sure, held=held, name=contact.other.name)


async def send_to(m: Moment) -> None:
    """The words are for this contact."""
    kept = await unsent.take(m.tx, m.me, m.arg(1))
    await _send(m, Unsent(kept.token, kept.said, contact_id=m.arg(0)), sure=False)


async def send_to_group(m: Moment) -> None:
    """The words are for those who facilitate this group."""
    kept = await unsent.take(m.tx, m.me, m.arg(1))
    await _send(m, Unsent(kept.token, kept.said, group_id=m.arg(0)), sure=False)


async def send_to_member(m: Moment) -> None:
    """The words answer what a member wrote to those who facilitate."""
    kept = await unsent.take(m.tx, m.me, m.arg(1))
    letter = await inbox.for_reader(m.tx, m.me, m.arg(0))
    contact = await inbox.answer(m.tx, m.me, letter, writes=True)
    await _send(m, Unsent(kept.token, kept.said, contact_id=contact.id), sure=False)


async def send_anyway(m: Moment) -> None:
    """The words are sent as they are, though they hold a number or an address, or might be for the bot."""
    await _send(m, await unsent.take(m.tx, m.me, m.arg(0)), sure=True)


async def drop_words(m: Moment) -> None:
    """The words are not sent, and not kept."""
    kept = await unsent.take(m.tx, m.me, m.arg(0))
    if kept.contact_id:
        await talk_with(m, kept.contact_id)
    m.show(screens.dropped)


async def more_people(m: Moment) -> None:
    """The next ones the words could be for."""
    kept = await unsent.waiting(m.tx, m.me)
    if kept is None or kept.token != m.arg(0):
        raise Refused("words-gone")
    page = int(m.arg(1)) if m.arg(1).isdecimal() and len(m.arg(1)) < 4 else 0
    m.show(screens.whom, held=Held(kept.said.words, kept.token), choices=await _choices(m), page=page, why=None)


PRESSES = {
    "contact:send": send_to,
    "contact:sure": send_anyway,
    "contact:drop": drop_words,
    "contact:whom": more_people,
    "inbox:send": send_to_group,
    "inbox:to": send_to_member,
}
DECIDES = tuple(PRESSES)
