"""Threads: every relayed message belongs to one contact, so that words reach whom they are meant for (TALK-01)."""

from bot.domain.contacts import Contact, Words, in_turn
from bot.domain.letters import Letter, Outcome
from bot.domain.people import Person
from bot.services.contacts.told import Relay, RelayLeft, RelayOlder, RelayTaken
from bot.services.letters import post
from bot.storage.contacts import contacts as contact_store
from bot.storage.contacts import threads as store
from bot.storage.contacts.threads import Relayed
from bot.storage.database import Reader, Transaction
from bot.storage.letters import occasions, outbox
from bot.storage.people import people as people_store


async def answered(tx: Reader, person: Person, message_id: int | None) -> Relayed | None:
    """The relayed message with this number in this person's chat: what a reply to it or an edit of it is about."""
    return None if message_id is None else await store.one(tx, person.id, message_id)


async def last(tx: Reader, person: Person) -> int:
    """The last relayed message in this person's chat: from here on others may write."""
    return await store.last(tx, person.id)


async def came_since(tx: Reader, person: Person, at: int) -> bool:
    """Whether words of somebody have come into this person's chat since then."""
    return await store.came_since(tx, person.id, at)


async def wrote(tx: Transaction, person: Person, message_id: int, contact_id: str, at: int) -> None:
    """This person's own message goes to this contact, in its turn at this instant."""
    await store.note(tx, person.id, message_id, contact_id, own=True, twin=None, newest=False, at=at)


async def waits_for(
    tx: Reader, person: Person, contact_id: str, ending: str, written_at: int, a_minute: int
) -> tuple[int | None, int]:
    """When this contact ends, None while nobody has ended it, and when it is the turn of words that this person wrote then."""
    ends, before = await store.waits_for(tx, person.id, contact_id, ending, a_minute)
    return ends, in_turn(written_at, before)


async def arrived(tx: Transaction, outcome: Outcome) -> None:
    """Words stand in the other's chat: a reply to them finds its way, their writer sees that they left, without a sound, and
    the message before gives its buttons to this one."""
    letter, number = outcome.letter, outcome.message_id
    contact_id, reader = letter.about, letter.person_id
    if number is None or contact_id is None or reader is None or letter.edits is not None:
        return
    source, sender = letter.facts.get("source"), str(letter.facts.get("sender", ""))
    for older in await store.take_newest(tx, reader, contact_id):
        _beside(tx, letter.chat_id, older, about=contact_id)
    if letter.topic == 0:  # its topic is gone: what follows stands in the chat itself, under its mark
        await contact_store.set_topic(tx, contact_id, reader, None)
    twin = source if isinstance(source, int) else None
    await store.note(tx, reader, number, contact_id, own=False, twin=twin, newest=True)
    writer = None if twin is None else await people_store.by_id(tx, sender)
    if twin is not None and writer is not None:
        await store.set_twin(tx, sender, twin, number)
        sign_left(tx, writer, twin, contact_id)


def sign_left(
    tx: Transaction, writer: Person, message_id: int, about: str | None = None, *, stands: bool = True
) -> None:
    """A sign on somebody's own words: they stand in the other's chat; or none any more, since they stand there no more."""
    if writer.reachable:
        _beside(tx, writer.chat_id, message_id, stands=stands, about=about)


def remove(tx: Transaction, reader: Person, message_id: int) -> None:
    """This message goes from the reader's chat."""
    if reader.reachable:
        _beside(tx, reader.chat_id, message_id, taken=True)


def strip(tx: Transaction, reader: Person, message_id: int) -> None:
    """This message loses its buttons."""
    if reader.reachable:
        _beside(tx, reader.chat_id, message_id)


def _beside(
    tx: Transaction, chat_id: int, message_id: int, *, stands: bool | None = None, taken: bool = False, about: str | None = None
) -> None:  # fmt: skip
    """Changes something at a message that stands, and says nothing: its sign, which is put there or taken off (`stands`), the message
    itself, which goes (`taken`), else its buttons."""
    sign = RelayOlder(message=message_id) if stands is None else RelayLeft(message=message_id, stands=stands)
    told = RelayTaken(message=message_id) if taken else sign
    tx.letters.append(
        Letter(
            id=tx.letter_id(), chat_id=chat_id, kind="card", screen=told.screen, facts=told.facts(), language="", zone="UTC",
            due_at=tx.now, about=about,
        )
    )  # fmt: skip


async def belongs(
    tx: Transaction, contact_id: str, written: tuple[Person, int | None], read: tuple[Person, int]
) -> None:
    """Words that stand in both chats already come to belong to this thread."""
    (writer, source), (reader, number) = written, read
    await store.note(tx, reader.id, number, contact_id, own=False, twin=source, newest=True)
    if source is not None:
        await store.note(tx, writer.id, source, contact_id, own=True, twin=number, newest=False)


async def as_read(
    tx: Reader, person: Person, contact: Contact, said: Words, *, edited: bool = False, bare: bool = False
) -> Relay:
    """What the other reads. A quote goes along only to whom it was written by, or written to: where the words answer a
    message of this thread."""
    answers = await answered(tx, person, said.replies_to)
    here = answers if answers is not None and answers.contact_id == contact.id else None
    return Relay(
        contact=contact.id, name=contact.name_of(person), words=said.words, mark=contact.mark, marks=said.marks,
        sender=person.id, source=said.source, forwarded=said.forwarded, care=said.calls if contact.seeking else None,
        replies_to=here.twin if here else None, quote=said.quote if here else "", quote_marks=said.quote_marks,
        edited=edited, bare=bare, medium=said.medium, chat=person.chat_id if said.medium else None,
    )  # fmt: skip


def whose(told: Relay) -> Relay:
    """What stands above something under which nothing can be written."""
    return Relay(told.contact, told.name, "", told.mark, sender=told.sender, bare=True, medium=told.medium)


async def _ends(tx: Reader, contact: Contact) -> bool:
    """Whether one of the two has just ended it."""
    return await occasions.due_of(tx, contact.id, "contact-ending") is not None


def brings(letter: Letter, person: Person, message_id: int) -> bool:
    """Whether this letter brings what this person wrote in the message of this number."""
    return letter.screen == Relay.screen and (letter.facts.get("source"), letter.facts.get("sender")) == (
        message_id,
        person.id,
    )


async def reword(tx: Transaction, person: Person, mine: Relayed, said: Words) -> bool:
    """Carries an edit over to what the other reads; what they do not have yet says the new words only. False when it cannot be: the
    words are on their way at this moment, or the contact is over."""
    contact = await contact_store.one(tx, mine.contact_id, person.id)
    if contact is None or not contact.open:
        return False
    if mine.twin is None:
        waits = await as_read(tx, person, contact, said)
        return await outbox.reword(tx, contact.id, lambda each: brings(each, person, mine.message_id), waits.facts())
    if not contact.other.reachable or await _ends(tx, contact):
        return False
    theirs = await store.one(tx, contact.other.id, mine.twin)
    changed = await as_read(tx, person, contact, said, edited=True, bare=theirs is None or not theirs.newest)
    due = post.tell(tx, contact.other, changed, kind="relay", about=contact.id, conversation=True, edits=mine.twin)
    return due is not None
