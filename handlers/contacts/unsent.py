"""Words that wait: whom they are for, what is asked before they leave, and the buttons that send or drop them (TALK-08)."""

from collections.abc import Mapping
from typing import Any

from bot.domain.contacts import Addressee, Contact, Unsent, Words
from bot.domain.errors import Refused
from bot.services.contacts import contacts, inbox, threads, unsent
from bot.services.contacts.contacts import TALK
from bot.services.peers import peers
from bot.services.team import inquiries
from handlers.contacts import inbox_screens, presses
from handlers.contacts import words_screens as screens
from handlers.contacts.words_screens import Choices, Held
from handlers.core.context import Context
from handlers.core.entities import flatten
from handlers.core.presses import Number


def said_in(c: Context) -> Words:
    """What the message says, as it is passed on."""
    message = c.incoming.message or c.incoming.edited_message
    if message is None:
        raise Refused("words-gone")
    words, marks = flatten(message.text, message.entities)
    quote, quote_marks = flatten(message.quote.text, message.quote.entities) if message.quote else ("", ())
    return Words(
        words, message.message_id, message.replied, marks, message.forwarded, c.call.kind.value if c.call else None, quote, quote_marks,
        outside=message.answers_elsewhere,
    )  # fmt: skip


async def talk_with(c: Context, contact_id: str) -> None:
    """The next words go to this contact, while nobody else writes, and no question is open."""
    if c.question is None:
        await c.ask(TALK, contact=contact_id, at=c.now, since=await threads.last(c.tx, c.me), update=c.incoming.id)


async def talk_with_team(c: Context, group_id: str) -> None:
    """The next words are for those who facilitate this group; they are shown before they leave."""
    if c.question is None:
        await c.ask(TALK, group=group_id, at=c.now, since=await threads.last(c.tx, c.me), update=c.incoming.id)


async def choices_of(c: Context) -> Choices:
    """Whom the person's words can be for."""
    known, ending = await contacts.writable(c.tx, c.me), await contacts.ending(c.tx, c.me)
    members = await inbox.unanswered(c.tx, c.me)
    waiting = await peers.pending(c.tx, c.me)
    found = waiting is not None and waiting[1] is not None
    asked = await inquiries.waiting(c.tx, c.me)
    groups = await inbox.writable(c.tx, c.me)
    here, there = [_addressee(one) for one in known], [_addressee(one) for one in ending]
    return Choices(here, members, groups, found, there, asked)


def _addressee(contact: Contact) -> Addressee:
    return Addressee(contact.id, contact.other.name, contact.mark)


async def hold(c: Context, said: Words, *, contact_id: str = "", group_id: str = "") -> Held:
    """Keeps the words, sealed, until the person says yes or no to them. A question that is open beside waits: the next words are
    more likely about these."""
    if c.question is not None:
        await c.set_aside()
    dropped = await unsent.waiting(c.tx, c.me) is not None
    token = f"{c.incoming.id:x}"
    await unsent.keep(c.tx, c.me, Unsent(token, said, contact_id, group_id))
    return Held(said.words, token, dropped)


async def asked_since(c: Context, talk: Mapping[str, Any]) -> bool:
    """Whether words have come to wait since this talk was chosen: the next ones may be meant for the question about those."""
    kept = await unsent.waiting(c.tx, c.me)
    return kept is not None and int(kept.token, 16) > int(talk.get("update", 0))


async def whom_again(c: Context, token: str = "", page: int = 0) -> None:
    """Words wait, and it is asked once more whom they are for. `token`: of the words that are meant."""
    kept = await unsent.waiting(c.tx, c.me)
    if kept is None or token not in ("", kept.token):
        raise Refused("words-gone")
    c.show(screens.whom, held=Held(kept.said.words, kept.token), choices=await choices_of(c), page=page, why=None)


async def ask_again(c: Context, contact: Contact) -> None:
    """A contact has just opened: words that have waited since before may be for them."""
    kept = await unsent.waiting(c.tx, c.me)
    if kept is not None:
        held = Held(kept.said.words, kept.token)
        c.send(screens.whom, held=held, choices=Choices([_addressee(contact)]), page=0, why=None)


async def pass_on(c: Context, contact_id: str, said: Words) -> None:
    """A word to who wrote only when theirs cannot be delivered now, or when they pressed a button to send it."""
    handed = await contacts.hand_over(c.tx, c.me, contact_id, said)
    if handed.due_at is None:
        c.show(screens.unreachable, contact=contact_id, name=handed.name)
    elif handed.due_at > c.now:
        c.show(screens.later, name=handed.name, at=handed.due_at)
    elif c.by_button:
        c.show(screens.sent, contact=contact_id, name=handed.name)
    if handed.unquoted and handed.due_at is not None:
        c.send(screens.unquoted, name=handed.name)


# What is pressed below words that wait


async def _send(c: Context, kept: Unsent, *, sure: bool) -> None:
    """The words leave, unless they hold something by which their writer could be found (ANON-05)."""
    certain = contacts.check_words(kept.said.words, sure=sure)
    if kept.group_id and certain:
        sent = await inbox.send(c.tx, c.me, kept.group_id, kept.said)
        c.show(inbox_screens.sent, group=sent.group, called=sent.called, at=sent.due_at)
        if kept.said.quote or kept.said.outside:
            c.send(screens.unquoted_group, group=sent.group)
    elif kept.group_id:
        group = await inbox.name_of(c.tx, c.me, kept.group_id)
        c.show(screens.sure, held=await hold(c, kept.said, group_id=kept.group_id), group=group)
    elif certain:
        await pass_on(c, kept.contact_id, kept.said)
        await talk_with(c, kept.contact_id)
    else:
        contact = await contacts.talkable(c.tx, c.me, kept.contact_id)
        held = await hold(c, kept.said, contact_id=contact.id)
        c.show(screens.sure, held=held, name=contact.other.name)


@presses.contact_send.handled
async def send_to(c: Context, contact_id: str, token: str) -> None:
    """The words are for this contact."""
    kept = await unsent.take(c.tx, c.me, token)
    await _send(c, Unsent(kept.token, kept.said, contact_id=contact_id), sure=False)


@presses.inbox_send.handled
async def send_to_group(c: Context, group_id: str, token: str) -> None:
    """The words are for those who facilitate this group."""
    kept = await unsent.take(c.tx, c.me, token)
    await _send(c, Unsent(kept.token, kept.said, group_id=group_id), sure=False)


@presses.inbox_to.handled
async def send_to_member(c: Context, inbox_id: str, token: str) -> None:
    """The words answer what a member wrote to those who facilitate."""
    kept = await unsent.take(c.tx, c.me, token)
    letter = await inbox.for_reader(c.tx, c.me, inbox_id)
    contact = await inbox.answer(c.tx, c.me, letter, writes=True)
    await _send(c, Unsent(kept.token, kept.said, contact_id=contact.id), sure=False)


@presses.contact_sure.handled
async def send_anyway(c: Context, token: str) -> None:
    """The words are sent as they are, though they hold a number or an address, or might be for the bot."""
    await _send(c, await unsent.take(c.tx, c.me, token), sure=True)


@presses.contact_drop.handled
async def drop_words(c: Context, token: str) -> None:
    """The words are not sent, and not kept."""
    kept = await unsent.take(c.tx, c.me, token)
    if kept.contact_id:
        await talk_with(c, kept.contact_id)
    c.show(screens.dropped)


@presses.contact_whom.handled
async def more_people(c: Context, token: str, page: Number = 0) -> None:
    """The next ones the words could be for."""
    await whom_again(c, token, page)
