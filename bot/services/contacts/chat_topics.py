"""A topic of its own for each contact, where the bot has topics in private chats: words in it go to that contact and no other.

Where none can be made, or somebody has deleted it, the words stand in the chat itself, under the mark of the thread, as everywhere.
"""

from bot.domain.contacts import Contact
from bot.domain.errors import Refused
from bot.domain.letters import Letter, Outcome
from bot.domain.people import Person
from bot.services.contacts.told import TopicDeleted, TopicHere, TopicMade, TopicNamed, TopicOver
from bot.services.letters import post
from bot.services.subjects import Subject
from bot.storage import settings
from bot.storage.contacts import contacts as store
from bot.storage.database import Reader, Transaction
from bot.storage.letters import occasions
from bot.storage.letters.occasions import Occasion
from bot.storage.people import people as people_store

KIND = "topics"
"""Of the occasion that makes them for the contacts that are open already, and of what is remembered of the bot."""


async def switched(tx: Transaction, *, on: bool) -> None:
    """What Telegram says of the bot at its start: whether its private chats can have topics."""
    before = await settings.get(tx, KIND) == "on"
    if on != before:
        await settings.put(tx, KIND, "on" if on else "")
    if on and not before:
        await occasions.plan(tx, Occasion(KIND, KIND, KIND, tx.now, {}))


async def _for_all(tx: Transaction, occasion: Occasion, limit: int) -> str | None:
    ids = await store.open_after(tx, occasion.cursor or "", limit // 2)
    for contact_id in ids:
        await make(tx, contact_id)
    return ids[-1] if len(ids) == limit // 2 else None


async def make(tx: Transaction, contact_id: str) -> None:
    """For each of the two, where Telegram lets the bot."""
    if await settings.get(tx, KIND) != "on":
        return
    pair = await store.both(tx, contact_id)
    for contact, reader in [] if pair is None else [(pair[0], pair[1].other), (pair[1], pair[0].other)]:
        if contact.topic is None:
            told = TopicMade(contact=contact_id, name=contact.other.name, mark=contact.mark)
            post.tell(tx, reader, told, kind="topic", about=contact_id, conversation=True)


async def _still_open(tx: Reader, letter: Letter) -> Letter | None:
    topics = await store.topics(tx, letter.about or "")
    return letter if topics is not None and topics.get(letter.person_id or "") is None else None


async def _made(tx: Transaction, outcome: Outcome) -> None:
    """It is there: the reader sees in it whom it leads to. One that came too late goes again."""
    letter, number = outcome.letter, outcome.message_id
    contact = await store.one(tx, letter.about or "", letter.person_id or "")
    reader = await people_store.by_id(tx, letter.person_id or "")
    if number is None or contact is None or reader is None:
        return
    if not contact.open or contact.topic is not None:
        post.tell(tx, reader, TopicDeleted(number=number), kind="card", conversation=True)
        return
    await store.set_topic(tx, contact.id, reader.id, number)
    told = TopicHere(contact=contact.id, name=contact.other.name)
    post.tell(tx, reader, told, kind="card", about=contact.id, conversation=True, topic=number)


async def contact_in(tx: Reader, person: Person, topic: int) -> str | None:
    """The contact that this topic of a person's chat leads to, open or closed."""
    return await store.in_topic(tx, person.id, topic)


async def renamed(tx: Transaction, person: Person, name: str) -> None:
    """What leads to this person bears their new name, wherever they went by the one before; not where they have one of their own."""
    for contact in await store.open_ones(tx, person.id):
        usual = contact.called is None or (
            contact.called == person.pseudonym and await store.rename(tx, contact.id, person.id, name)
        )
        if contact.theirs is not None and usual:
            told = TopicNamed(number=contact.theirs, name=name, mark=contact.mark)
            post.tell(tx, contact.other, told, kind="card", conversation=True)


async def renamed_in_group(tx: Transaction, person: Person, group_id: str, name: str) -> None:
    """The same in the conversations of this group, where their messages bear it, too."""
    await store.rename_in_group(tx, group_id, person.id, name)
    for contact in await store.open_ones(tx, person.id):
        if contact.theirs is not None and contact.group_id == group_id:
            told = TopicNamed(number=contact.theirs, name=name, mark=contact.mark)
            post.tell(tx, contact.other, told, kind="card", conversation=True)


def over(tx: Transaction, person: Person, contact: Contact) -> None:
    """The contact of this person has ended: both topics say so. Telegram lets nobody close a topic of a private chat."""
    for reader, number, name in (
        (person, contact.topic, contact.other.name),
        (contact.other, contact.theirs, contact.name_of(person)),
    ):
        if number is not None:
            told = TopicOver(number=number, name=name, mark=contact.mark)
            post.tell(tx, reader, told, kind="card", conversation=True)


async def to_drop(tx: Reader, person: Person, contact_id: str) -> Contact:
    """This person's contact. Refused when it has no topic in their chat (any more)."""
    contact = await store.one(tx, contact_id, person.id)
    if contact is None or contact.topic is None:
        raise Refused("topic-not-here")
    return contact


async def drop(tx: Transaction, person: Person, contact_id: str) -> Contact:
    """Deletes the topic, with all that stands in it, in this person's chat only."""
    contact = await to_drop(tx, person, contact_id)
    await store.set_topic(tx, contact_id, person.id, None)
    post.tell(tx, person, TopicDeleted(number=contact.topic or 0), kind="card", conversation=True)
    return contact


SUBJECT = Subject(unfold={KIND: _for_all}, freshen={TopicMade.screen: _still_open}, arrived={TopicMade.screen: _made})
