"""Words of a member to those who facilitate a group: under their name there, until one of them answers (TALK-08)."""

from dataclasses import dataclass
from typing import Any

from bot.domain.contacts import Addressee, Contact, Words
from bot.domain.errors import Refused
from bot.domain.groups import Group, Member, View
from bot.domain.letters import Letter, Outcome
from bot.domain.people import Person
from bot.domain.permissions import Role
from bot.domain.times import DAY
from bot.services.contacts import contacts, threads
from bot.services.contacts.told import InboxAnswered, InboxBegun, InboxGone, InboxWaits, InboxWords
from bot.services.groups import groups
from bot.services.letters import post
from bot.services.people import roles
from bot.services.subjects import Export, Subject
from bot.storage.contacts import contacts as contact_store
from bot.storage.contacts import inbox as store
from bot.storage.contacts.inbox import Inboxed
from bot.storage.database import Reader, Transaction
from bot.storage.groups import members as member_store
from bot.storage.letters import occasions, outbox
from bot.storage.letters.occasions import Occasion
from bot.storage.meetings import meetings
from bot.storage.people import people as people_store

A_DAY_MOST = 10  # messages of one member
UNANSWERED = "inbox-waits"
OPEN_SECONDS = 2 * DAY
"""Then the member hears that nobody has answered, and nobody is asked any more whether words are for them."""


@dataclass(frozen=True, slots=True)
class Sent:
    """To whom, under which name, and when the first of them can read it (UTC epoch seconds)."""

    group: str
    called: str
    due_at: int


# Writing


async def writable(tx: Reader, person: Person, first: str = "") -> list[Addressee]:
    """The groups whose facilitators this member can write to; not where one has answered them already. `first`: the one that is meant."""
    can = await store.writable(tx, person.id)
    found = [Addressee(group.id, group.name) for group in await groups.mine(tx, person) if group.id in can]
    return sorted(found, key=lambda each: each.id != first)


async def group_of(tx: Reader, about: str) -> str | None:
    """The group of what a letter tells of: a meeting, a series, a proposal, or the group itself."""
    return await store.group_of(tx, about)


async def name_of(tx: Reader, person: Person, group_id: str) -> str:
    return (await _inside(tx, person, group_id)).group.name


async def addressed(tx: Reader, person: Person, group_id: str) -> tuple[str, str]:
    """The group's name and this member's name in it. Refused when they are not in it, or nobody there can be reached."""
    seen = await _inside(tx, person, group_id)
    if not await _readers(tx, person, group_id):
        raise Refused("inbox-away", name=seen.group.name)
    return seen.group.name, groups.name_in(person, seen.place.pseudonym if seen.place else None)


async def way_to(tx: Reader, person: Person, seen: View) -> str | None:
    """How this member reaches those who facilitate: the contact with the one who answered them, empty while nobody has;
    None when there is no way, or they run the group themselves."""
    if not seen.inside or seen.roles & {Role.FACILITATOR, Role.COORDINATOR}:
        return None
    begun = await contact_store.in_group(tx, seen.group.id, person.id)
    return begun or ("" if await _readers(tx, person, seen.group.id) else None)


async def send(tx: Transaction, person: Person, group_id: str, said: Words) -> Sent:
    """Hands the words to all who facilitate and can be reached. Refused when the writer is not in the group any more."""
    seen = await _inside(tx, person, group_id)
    contacts.check_words(said.words, sure=True)
    readers = await _readers(tx, person, group_id)
    if not readers:
        raise Refused("inbox-nobody", name=seen.group.name)
    if await store.sent_since(tx, person.id, tx.now - DAY) >= A_DAY_MOST:
        raise Refused("inbox-many")
    inbox_id = await store.add(tx, group_id, person.id, said.source, [one.person.id for one in readers])
    called = groups.name_in(person, seen.place.pseudonym if seen.place else None)
    await occasions.plan(tx, Occasion(f"{UNANSWERED}:{inbox_id}", UNANSWERED, inbox_id, tx.now + OPEN_SECONDS, {}))
    told = await _as_read(tx, inbox_id, seen.group, called, said)
    due = [_tell(tx, one.person, told) for one in readers]
    return Sent(seen.group.name, called, min(at for at in due if at is not None))


async def _inside(tx: Reader, person: Person, group_id: str) -> View:
    seen = await groups.allowed(tx, person, "read_groups", group_id)
    if not seen.inside:
        raise Refused("group-not-in")
    return seen


async def _readers(tx: Reader, person: Person, group_id: str) -> list[Member]:
    """Those who facilitate now and can be reached, but for the writer and whoever wants nothing to do with them."""
    found = await member_store.facilitators(tx, group_id)
    return [
        one
        for one in found
        if one.person.id != person.id
        and not await contact_store.blocked_either_way(tx, person.id, one.person.id)
    ]  # fmt: skip


async def _as_read(
    tx: Reader, inbox_id: str, group: Group, called: str, said: Words, *, edited: bool = False
) -> InboxWords:
    """With the meeting of the group that they are about."""
    meeting = await meetings.get(tx, said.about) if said.about else None
    here = meeting is not None and meeting.group_id == group.id
    return InboxWords(
        inbox=inbox_id, group=group.name, name=called, words=said.words, marks=said.marks, source=said.source,
        forwarded=said.forwarded, care=said.calls, edited=edited,
        title=meeting.title if meeting and here else "", starts_at=meeting.starts_at if meeting and here else 0,
    )  # fmt: skip


def _tell(tx: Transaction, reader: Person, told: InboxWords, *, edits: int | None = None) -> int | None:
    return post.tell(tx, reader, told, kind="relay", about=told.inbox, edits=edits)


async def written(tx: Reader, person: Person, message_id: int) -> Inboxed | None:
    """What this message of theirs is, when it went to those who facilitate."""
    return await store.written(tx, person.id, message_id)


async def reword(tx: Transaction, person: Person, letter: Inboxed, said: Words) -> bool:
    """Carries an edit over to all who read the words and have not answered, or will. False when they are on their way."""
    seen = await _inside(tx, person, letter.group_id)
    called = groups.name_in(person, seen.place.pseudonym if seen.place else None)
    told, reached = await _as_read(tx, letter.id, seen.group, called, said, edited=True), False
    for reader_id, number in (await store.copies(tx, letter.id)).items():
        reader = await people_store.by_id(tx, reader_id)
        if reader is not None and number is not None:
            reached = _tell(tx, reader, told, edits=number) is not None or reached
    waits = await _as_read(tx, letter.id, seen.group, called, said)
    return await outbox.reword(tx, letter.id, _words_in, waits.facts()) or reached


def _words_in(letter: Letter) -> bool:
    """Whether this letter brings the words, and is no edit of them."""
    return letter.screen == InboxWords.screen and letter.edits is None


# Answering


async def copy(tx: Reader, person: Person, message_id: int | None) -> Inboxed | None:
    """The words of a member that this message in a facilitator's chat is."""
    return None if message_id is None else await store.read_as(tx, person.id, message_id)


async def for_reader(tx: Reader, person: Person, inbox_id: str) -> Inboxed:
    """The same by its id. Refused when these words are not known any more, or were not written to this person."""
    letter = await store.for_reader(tx, inbox_id, person.id)
    if letter is None:
        raise Refused("inbox-over")
    return letter


async def unanswered(tx: Reader, person: Person) -> list[Addressee]:
    """What waits for an answer of this person or another who facilitates, with its writer's name; the latest of each writer who
    is still in the group."""
    latest = {
        (one.group_id, one.person_id): one for one in await store.unanswered(tx, person.id, tx.now - OPEN_SECONDS)
    }
    found = []
    for one in latest.values():
        if not await _facilitates(tx, person, one.group_id):
            continue
        try:
            _, name, group = await _writer(tx, one)
            found.append(Addressee(one.id, name, group=group))
        except Refused:
            continue  # its writer is not in the group any more
    return found


async def writer_name(tx: Reader, letter: Inboxed) -> str:
    """The name its writer has in the group. Refused when they are not in it any more."""
    return (await _writer(tx, letter))[1]


async def _writer(tx: Reader, letter: Inboxed) -> tuple[Person, str, str]:
    """Who wrote it, their name in the group, and its own."""
    writer = await people_store.by_id(tx, letter.person_id)
    seen = await groups.view(tx, writer, letter.group_id)
    if writer is None or seen.place is None or not seen.inside:
        raise Refused("inbox-left")
    return writer, groups.name_in(writer, seen.place.pseudonym), seen.group.name


async def answer(tx: Transaction, person: Person, letter: Inboxed, *, writes: bool) -> Contact:
    """The first who answers goes on with the member; the others who facilitate see it. `writes`: the words follow at once,
    so that the member need not be told that somebody will write.

    Refused when somebody else was first, or when this person does not facilitate the group any more.
    """
    open_one = await contact_store.in_group(tx, letter.group_id, letter.person_id)
    taken = letter.contact_id or open_one
    if taken is not None:
        return await _taken(tx, person, taken)
    seen = await groups.allowed(tx, person, "answer_inbox", letter.group_id)
    writer, called, _ = await _writer(tx, letter)
    if await contact_store.blocked_either_way(tx, person.id, writer.id):
        raise Refused("inbox-over")
    mine = groups.name_in(person, seen.place.pseudonym if seen.place else None)
    contact = await contacts.begin_in_group(tx, letter.group_id, (writer, called), (person, mine))
    for each in await store.take(tx, letter.group_id, writer.id, contact.id):
        await _into_thread(tx, each, contact, person, writer)
    if not writes:
        told = InboxBegun(contact=contact.id, name=mine, group=seen.group.name)
        post.tell(tx, writer, told, about=contact.id, conversation=True)
    return contact


async def _taken(tx: Reader, person: Person, contact_id: str) -> Contact:
    contact = await contact_store.one(tx, contact_id, person.id)
    if contact is None:
        raise Refused("inbox-taken")
    return contact


async def _into_thread(tx: Transaction, each: Inboxed, contact: Contact, person: Person, writer: Person) -> None:
    """From now on these words are the first of a conversation, on both sides; elsewhere they say that somebody answers."""
    for reader_id, number in (await store.copies(tx, each.id)).items():
        if number is None:
            continue
        if reader_id == person.id:
            await threads.belongs(tx, contact.id, (writer, each.message_id), (person, number))
        else:
            await _tell_answered(tx, reader_id, number, contact, person)


async def _tell_answered(tx: Transaction, reader_id: str, number: int, contact: Contact, who: Person) -> None:
    """`contact` as `who` answers sees it."""
    reader = await people_store.by_id(tx, reader_id)
    if reader is None:
        return
    threads.strip(tx, reader, number)
    before = [m for m in tx.letters if m.screen == InboxAnswered.screen and m.person_id == reader_id]
    if not any(m.about == contact.id for m in before):
        told = InboxAnswered(who=contact.name_of(who), name=contact.other.name, replies_to=number)
        post.tell(tx, reader, told, about=contact.id)


# On the way


async def arrived(tx: Transaction, outcome: Outcome) -> None:
    """The words stand in the chat of one who facilitates; their writer sees by a sign that they left."""
    letter, number = outcome.letter, outcome.message_id
    found = await store.by_id(tx, letter.about or "")
    if found is None or number is None or letter.person_id is None or letter.edits is not None:
        return
    before = await store.copies(tx, found.id)
    await store.arrived(tx, found.id, letter.person_id, number)
    writer = await people_store.by_id(tx, found.person_id)
    if writer is not None and found.message_id is not None and not any(before.values()):
        threads.sign_left(tx, writer, found.message_id)
    if found.contact_id is None or writer is None:
        return
    contact = await contact_store.one(tx, found.contact_id, letter.person_id)
    reader = await people_store.by_id(tx, letter.person_id)
    if contact is not None and reader is not None:
        await threads.belongs(tx, contact.id, (writer, found.message_id), (reader, number))


async def fresh(tx: Reader, letter: Letter) -> Letter | None:
    """Said until somebody has answered; then only to the one who did."""
    found = await store.by_id(tx, letter.about or "")
    if found is None or found.contact_id is None:
        return letter if found is not None else None
    return letter if await contact_store.one(tx, found.contact_id, letter.person_id or "") is not None else None


async def lost(tx: Transaction, letter: Letter) -> None:
    """One of them will not read it."""
    found = await store.by_id(tx, letter.about or "")
    if found is not None:
        await _tell_if_nobody_reads(tx, found, letter.person_id or "")


async def away(tx: Transaction, person: Person) -> None:
    """One of them cannot be reached any more: members hear it when nobody else can answer (TALK-07)."""
    for found in await store.unanswered(tx, person.id, tx.now - OPEN_SECONDS):
        await _tell_if_nobody_reads(tx, found, person.id)


async def _tell_if_nobody_reads(tx: Transaction, found: Inboxed, lost_id: str) -> None:
    for reader_id in await store.copies(tx, found.id):
        reader = await people_store.by_id(tx, reader_id) if reader_id != lost_id else None
        if reader is not None and reader.reachable and await _facilitates(tx, reader, found.group_id):
            return
    writer = await people_store.by_id(tx, found.person_id)
    if await store.drop(tx, found.id) and writer is not None:
        group = await groups.get(tx, found.group_id)
        post.tell(tx, writer, InboxGone(group=group.name), about=found.id, conversation=True)


async def _facilitates(tx: Reader, person: Person, group_id: str) -> bool:
    return Role.FACILITATOR in await roles.in_group(tx, person, group_id)


async def _still_unanswered(tx: Transaction, occasion: Occasion, limit: int) -> None:
    """Nobody has answered: the member hears it, with other ways; once for all they have written there meanwhile."""
    found = await store.by_id(tx, occasion.about)
    writer = None if found is None else await people_store.by_id(tx, found.person_id)
    if found is None or await store.wrote_again(tx, found):
        return
    if found.contact_id is None and writer is not None:
        group = await groups.get(tx, found.group_id)
        post.tell(tx, writer, InboxWaits(group=group.name), about=found.id)


async def _fresh_waits(tx: Reader, letter: Letter) -> Letter | None:
    found = await store.by_id(tx, letter.about or "")
    return letter if found is not None and found.contact_id is None else None


async def _written_to_them(tx: Reader, person: Person) -> list[dict[str, Any]]:
    return await store.history(tx, person.id)


SUBJECT = Subject(
    unfold={UNANSWERED: _still_unanswered},
    freshen={InboxWords.screen: fresh, InboxWaits.screen: _fresh_waits},
    lost={InboxWords.screen: lost},
    arrived={InboxWords.screen: arrived},
    doubtful={InboxWords.screen: lost},
    away=away,
    exports={"words_to_facilitators": Export(("inbox",), _written_to_them)},
)
