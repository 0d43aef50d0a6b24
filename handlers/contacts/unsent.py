"""Words that wait: whom they are for, what is asked before they leave, and the buttons that send or drop them (TALK-08)."""

from typing import Any

from bot.domain.contacts import Contact, Unsent, Words
from bot.domain.errors import Refused
from bot.services.contacts import contacts, inbox, threads, unsent
from bot.services.contacts.contacts import TALK
from handlers.core.context import Facts, Moment
from handlers.core.entities import flatten


def said_in(m: Moment) -> Words:
    """What the message says, as it is passed on."""
    message = m.incoming.message or m.incoming.edited_message
    if message is None:
        raise Refused("words-gone")
    words, marks = flatten(message.text, message.entities)
    quote, quote_marks = flatten(message.quote.text, message.quote.entities) if message.quote else ("", [])
    return Words(
        words, message.message_id, message.replied, marks, message.forwarded, m.call.kind.value if m.call else None, quote, quote_marks,
        outside=message.answers_elsewhere,
    )  # fmt: skip


async def talk_with(m: Moment, contact_id: str) -> None:
    """The next words go to this contact, while nobody else writes, and no question is open."""
    if m.question is None:
        await m.ask(TALK, contact=contact_id, at=m.now, since=await threads.last(m.tx, m.me), update=m.incoming.id)


async def ask_whom(m: Moment, said: Words, why: Refused | None = None) -> None:
    """Nothing is ever passed on by surprise, and nothing is thrown away. `why`: they cannot go where they were meant for."""
    because = {"key": why.key, "facts": why.facts} if why is not None else None
    await hold(m, "words-whom", said, why=because, page=0, **await _choices(m))


async def _choices(m: Moment) -> Facts:
    """Whom somebody's words can be for: their contacts, members who wrote to them as a facilitator, those who facilitate their
    groups."""
    known = await contacts.open_ones(m.tx, m.me)
    members = await inbox.unanswered(m.tx, m.me)
    return {"people": [_listed(one) for one in known], "members": members, "groups": await inbox.writable(m.tx, m.me)}


def _listed(contact: Contact) -> dict[str, Any]:
    return {"id": contact.id, "name": contact.other.name, "mark": contact.mark}


async def hold(
    m: Moment, screen: str, said: Words, /, *, contact_id: str = "", group_id: str = "", **facts: Any
) -> None:
    """Keeps the words, sealed, until the person says yes or no to them. A question that is open beside waits: the next words are
    more likely about these."""
    if m.question is not None:
        await m.set_aside()
    dropped = await unsent.waiting(m.tx, m.me) is not None
    token = f"{m.incoming.id:x}"
    await unsent.keep(m.tx, m.me, Unsent(token, said, contact_id, group_id))
    m.show(screen, words=said.words, token=token, dropped=dropped, contact=contact_id, **facts)


async def asked_since(m: Moment, talk: Facts) -> bool:
    """Whether words have come to wait since this talk was chosen: the next ones may be meant for the question about those."""
    kept = await unsent.waiting(m.tx, m.me)
    return kept is not None and int(kept.token, 16) > int(talk.get("update", 0))


async def ask_again(m: Moment, contact: Contact) -> None:
    """A contact has just opened: words that have waited since before may be for them."""
    kept = await unsent.waiting(m.tx, m.me)
    if kept is not None:
        m.send(
            "words-whom", words=kept.said.words, token=kept.token, dropped=False, why=None, page=0,
            people=[_listed(contact)], members=[], groups=[],
        )  # fmt: skip


async def pass_on(m: Moment, contact_id: str, said: Words) -> None:
    """A word to who wrote only when theirs cannot be delivered now, or when they pressed a button to send it."""
    handed = await contacts.hand_over(m.tx, m.me, contact_id, said)
    if handed.due_at is None:
        m.show("words-unreachable", contact=contact_id, name=handed.name)
    elif handed.due_at > m.now:
        m.show("words-later", name=handed.name, at=handed.due_at)
    elif m.by_button:
        m.show("words-sent", contact=contact_id, name=handed.name)
    if handed.unquoted and handed.due_at is not None:
        m.send("words-unquoted", name=handed.name)


# What is pressed below words that wait


async def _send(m: Moment, kept: Unsent, *, sure: bool) -> None:
    """The words leave, unless they hold something by which their writer could be found (ANON-05)."""
    certain = contacts.check_words(kept.said.words, sure=sure)
    if kept.group_id and certain:
        sent = await inbox.send(m.tx, m.me, kept.group_id, kept.said)
        m.show("inbox-sent", group=sent.group, called=sent.called, at=sent.due_at)
        if kept.said.quote or kept.said.outside:
            m.send("words-unquoted-group", group=sent.group)
    elif kept.group_id:
        group = await inbox.name_of(m.tx, m.me, kept.group_id)
        await hold(m, "words-sure", kept.said, group_id=kept.group_id, group=group)
    elif certain:
        await pass_on(m, kept.contact_id, kept.said)
        await talk_with(m, kept.contact_id)
    else:
        contact = await contacts.talkable(m.tx, m.me, kept.contact_id)
        await hold(m, "words-sure", kept.said, contact_id=contact.id, name=contact.other.name)


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
    m.show("words-dropped")


async def more_people(m: Moment) -> None:
    """The next ones the words could be for."""
    kept = await unsent.waiting(m.tx, m.me)
    if kept is None or kept.token != m.arg(0):
        raise Refused("words-gone")
    page = int(m.arg(1)) if m.arg(1).isdecimal() and len(m.arg(1)) < 4 else 0
    choices = await _choices(m)
    m.show("words-whom", words=kept.said.words, token=kept.token, dropped=False, why=None, page=page, **choices)


PRESSES = {
    "contact:send": send_to,
    "contact:sure": send_anyway,
    "contact:drop": drop_words,
    "contact:whom": more_people,
    "inbox:send": send_to_group,
    "inbox:to": send_to_member,
}
DECIDES = tuple(PRESSES)
