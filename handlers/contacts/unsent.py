"""Words that wait: whom they are for, what is asked before they leave, and the buttons that send or drop them (TALK-08)."""

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from bot.domain.announcements import beginning
from bot.domain.contacts import Addressee, Contact, Unsent, Words, joined
from bot.domain.errors import Refused
from bot.domain.media import MEDIA, VOICE
from bot.services.contacts import contacts, inbox, media, threads, unsent
from bot.services.contacts.contacts import TALK
from bot.services.meetings import meetings
from bot.services.peers import box, peers
from bot.services.people import todo
from bot.services.team import inquiries
from bot.wire.incoming import ASIDE, Message
from handlers.contacts import inbox_screens, presses
from handlers.contacts import words_screens as screens
from handlers.contacts.words_screens import About, Choices, Held
from handlers.core import ways
from handlers.core.context import Context
from handlers.core.entities import flatten
from handlers.core.keyboards import LINES
from handlers.core.phrases import for_the_bot, is_a_command
from handlers.core.presses import Number, parts_of
from handlers.core.questions import takes_words

QUESTION_SHOWN = 24  # of one that was asked without a name, on its button


def said_in(c: Context) -> Words:
    """What the message says, as it is passed on."""
    message = c.incoming.message or c.incoming.edited_message
    if message is None:
        raise Refused("words-gone")
    medium = medium_of(message)
    words, marks = flatten(message.text or message.caption, message.entities or message.caption_entities)
    quote, quote_marks = flatten(message.quote.text, message.quote.entities) if message.quote else ("", ())
    return Words(
        words, message.message_id, message.replied, marks, message.forwarded, c.call.kind.value if c.call else None, quote, quote_marks,
        outside=message.answers_elsewhere, medium=medium, called=message.file_name if medium else "", about=told_of(message),
        at=c.written_at,
    )  # fmt: skip


def told_of(message: Message) -> str:
    """The meeting, or else the group, of which the letter tells that this message answers: its buttons name it. Empty for neither,
    and where it answers no letter."""
    data = [carries for carries, _ in message.replied_buttons]
    if not any(each.startswith(ASIDE) and each != LINES for each in data):
        return ""
    named = [parts_of(ways.split(each.removeprefix(ASIDE))[0]) or {} for each in data]
    found = (str(parts.get(name, "")) for name in ("meeting_id", "proposal_id", "group_id") for parts in named)
    return next(filter(None, found), "")


def medium_of(message: Message) -> str:
    """What was sent beside words that can be passed on at all. A place that follows somebody's phone cannot."""
    if message.text or (message.point is not None and message.point.live):
        return ""
    return next((each for each in MEDIA if getattr(message, each) is not UNSET), "")


async def talk_with(c: Context, contact_id: str) -> None:
    """The next words go to this contact, while nobody else writes, and no question is open."""
    if c.question is None:
        await c.ask(TALK, contact=contact_id, at=c.now, since=await threads.last(c.tx, c.me), update=c.incoming.id)


async def talk_with_team(c: Context, group_id: str) -> None:
    """The next words are for those who facilitate this group; they are shown before they leave."""
    if c.question is None:
        await c.ask(TALK, group=group_id, at=c.now, since=await threads.last(c.tx, c.me), update=c.incoming.id)


async def choices_of(c: Context, said: Words) -> Choices:
    """Whom the person's words can be for. What is more than words is for those of a contact only."""
    if said.medium:
        people, over = await contacts.writable(c.tx, c.me), await contacts.ending(c.tx, c.me)
        return Choices([_addressee(one) for one in people], ending=[_addressee(one) for one in over])
    known, ending = await contacts.writable(c.tx, c.me), await contacts.ending(c.tx, c.me)
    members = await inbox.unanswered(c.tx, c.me)
    waiting = await peers.pending(c.tx, c.me)
    found = waiting is not None and waiting[1] is not None
    asked = await inquiries.waiting(c.tx, c.me)
    about = await _about(c, said.about)
    groups = await inbox.writable(c.tx, c.me, about.group if about is not None else "")
    here, there = [_addressee(one) for one in known], [_addressee(one) for one in ending]
    questions = [Addressee(id_, beginning(words, QUESTION_SHOWN)) for id_, words in await box.asked_of(c.tx, c.me)]
    waits = await todo.waiting(c.tx, c.me, todo.ASKED) if about is None else []
    question = c.question if c.question is not None and takes_words(c.question) and not (about or said.calls) else None
    answers = c.dialog.step if question is not None and c.dialog is not None else ""
    return Choices(here, members, groups, found, there, asked, questions, about, waits[:1], answers)


async def _about(c: Context, about: str) -> About | None:
    """What the letter tells of that the words answer, as their writer sees it."""
    group = await inbox.group_of(c.tx, about) if about else None
    if group is None:
        return None
    try:
        seen = await meetings.look_for(c.tx, c.me, about)
    except Refused:
        seen = None
    return (
        About(group, seen.meeting.id, seen.meeting.title, seen.meeting.starts_at) if seen is not None else About(group)
    )


def _addressee(contact: Contact) -> Addressee:
    return Addressee(contact.id, contact.other.name, contact.mark)


async def hold(c: Context, said: Words, *, contact_id: str = "", group_id: str = "") -> Held:
    """Keeps the words, sealed, until the person says yes or no to them; who goes on writing meanwhile says all of it. A question
    that is open beside waits: the next words are more likely about these."""
    if c.question is not None:
        await c.set_aside()
    kept = await unsent.waiting(c.tx, c.me)
    apart = kept is None or (kept.contact_id and (c.by_itself or means_the_bot(c, kept.said.words)))
    parts = (said,) if kept is None or apart else kept.with_next(said, contact_id, group_id)
    now = Unsent(f"{c.incoming.id:x}", joined(parts), contact_id, group_id, parts)
    await unsent.keep(c.tx, c.me, now)
    return Held(now.said.words, now.token, kept is not None and len(parts) == 1, said.medium)


def means_the_bot(c: Context, words: str) -> bool:
    """Words that may be said to the bot rather than to the other."""
    return is_a_command(words) or for_the_bot(c.texts, words)


async def stopped(c: Context, contact: Contact, said: Words, *, sure: bool, rest: bool = False) -> bool:
    """Whether something is said or asked first, before what is more than words may go on. `rest`: of what was sent at once the first
    was answered."""
    if not said.medium:
        return False
    needs = await media.missing(c.tx, c.me, contact, said.medium)
    if needs == VOICE and sure:
        await media.warned(c.tx, c.me, contact.id)
    elif needs == VOICE:
        c.show(screens.voice, held=await hold(c, said, contact_id=contact.id), name=contact.other.name)
        return True
    elif needs:
        mine = any(each.kind == needs and each.mine for each in await media.all_of(c.tx, c.me, contact))
        if not rest:
            c.show(screens.media_held, contact=contact.id, name=contact.other.name, kind=needs, mine=mine)
        return True
    return False


async def asked_since(c: Context, talk: Mapping[str, Any]) -> bool:
    """Whether words have come to wait since this talk was chosen: the next ones may be meant for the question about those."""
    kept = await unsent.waiting(c.tx, c.me)
    return kept is not None and int(kept.token, 16) > int(talk.get("update", 0))


async def goes_on_to_team(c: Context, talk: Mapping[str, Any]) -> bool:
    """Whether what waits is for the same who facilitate a group: it is shown to its writer before it leaves, all of it at once."""
    kept = await unsent.waiting(c.tx, c.me)
    return kept is not None and bool(kept.group_id) and kept.group_id == talk.get("group")


async def whom_again(c: Context, token: str = "", page: int = 0) -> None:
    """Words wait, and it is asked once more whom they are for. `token`: of the words that are meant."""
    kept = await unsent.waiting(c.tx, c.me)
    if kept is None or token not in ("", kept.token):
        raise Refused("words-gone")
    held = Held(kept.said.words, kept.token, medium=kept.said.medium)
    c.show(screens.whom, held=held, choices=await choices_of(c, kept.said), page=page, why=None)


async def ask_again(c: Context, contact: Contact) -> None:
    """A contact has just opened: words that have waited since before may be for them."""
    kept = await unsent.waiting(c.tx, c.me)
    if kept is not None:
        held = Held(kept.said.words, kept.token, medium=kept.said.medium)
        c.send(screens.whom, held=held, choices=Choices([_addressee(contact)]), page=0, why=None)


async def pass_on(c: Context, contact_id: str, said: Words) -> None:
    """A word to who wrote only when theirs cannot be delivered now, or when they pressed a button to send it."""
    handed = await contacts.hand_over(
        c.tx, c.me, contact_id, said, written_at=c.written_at, a_minute=c.settings.peers.words_a_minute
    )
    if handed.due_at is None:
        c.show(screens.unreachable, contact=contact_id, name=handed.name, medium=said.medium)
    elif handed.many:
        if c.by_button or not handed.said:  # once for all that wait
            c.show(screens.many, contact=contact_id, name=handed.name)
    elif handed.due_at > c.now:
        c.show(screens.later, name=handed.name, at=handed.due_at, medium=said.medium)
    elif c.by_button:
        c.show(screens.sent, contact=contact_id, name=handed.name)
    if handed.unquoted and handed.due_at is not None:
        c.send(screens.unquoted, name=handed.name)


# What is pressed below words that wait


async def _send(c: Context, kept: Unsent, *, sure: bool) -> None:
    """The words leave, unless they hold something by which their writer could be found (ANON-05)."""
    if kept.group_id:
        await _send_to_team(c, kept, sure=sure)
        return
    certain = contacts.check_words(kept.said.whole, sure=sure)
    contact = await contacts.talkable(c.tx, c.me, kept.contact_id)
    if await stopped(c, contact, kept.said, sure=sure):
        return
    if certain:
        await pass_on(c, kept.contact_id, kept.said)
        await talk_with(c, kept.contact_id)
    else:
        held = await hold(c, kept.said, contact_id=contact.id)
        c.show(screens.sure, held=held, name=contact.other.name)


async def _send_to_team(c: Context, kept: Unsent, *, sure: bool) -> None:
    if kept.said.medium:
        raise Refused("only-words")
    if contacts.check_words(kept.said.words, sure=sure):
        sent = await inbox.send(c.tx, c.me, kept.group_id, kept.said)
        c.show(inbox_screens.sent, group=sent.group, called=sent.called, at=sent.due_at)
        if kept.said.quote or kept.said.outside:
            c.send(screens.unquoted_group, group=sent.group)
    else:
        group = await inbox.name_of(c.tx, c.me, kept.group_id)
        c.show(screens.sure, held=await hold(c, kept.said, group_id=kept.group_id), group=group)


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
    c.show(screens.dropped, medium=kept.said.medium)


@presses.contact_whom.handled
async def more_people(c: Context, token: str, page: Number = 0) -> None:
    """The next ones the words could be for."""
    await whom_again(c, token, page)
