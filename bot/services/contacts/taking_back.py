"""A message to the other of a contact is taken back: it goes from their chat, or never gets there, and they read that one was."""

from dataclasses import dataclass

from bot.domain.contacts import Contact
from bot.domain.errors import Refused
from bot.domain.media import BARE
from bot.domain.people import Person
from bot.domain.times import HOUR
from bot.services.contacts import contacts, threads
from bot.services.contacts.told import Relay, WordsTaken
from bot.services.subjects import Subject
from bot.storage.contacts import threads as store
from bot.storage.database import Reader, Transaction
from bot.storage.letters import outbox

# Telegram lets a bot delete what it wrote for two days; an hour is left for the letter that asks for it.
SECONDS = 47 * HOUR

PAGE = 4


@dataclass(frozen=True, slots=True)
class Mine:
    """A message of one's own; `at`: when it went, or goes, in UTC epoch seconds."""

    message_id: int
    at: int


async def choices(tx: Reader, person: Person, contact_id: str, page: int) -> tuple[Contact, list[Mine], bool]:
    """A page of what this person can take back in this contact, the last first, and whether there is more. Refused when it is over."""
    contact = await contacts.mine_open(tx, person, contact_id)
    found = await store.written(tx, person.id, contact.id, tx.now - SECONDS, page * PAGE, PAGE + 1)
    return contact, [Mine(message_id, at) for message_id, at in found[:PAGE]], len(found) > PAGE


async def take(tx: Transaction, person: Person, contact_id: str, message_id: int) -> tuple[Contact, bool]:
    """The contact, and whether the other had the message. Refused when it is none of theirs there, is too old, was taken back before,
    is on its way at this moment, may have been lost on it, or stands with somebody who cannot be reached."""
    contact = await contacts.mine_open(tx, person, contact_id)
    mine = await threads.answered(tx, person, message_id)
    if mine is None or not mine.own or mine.contact_id != contact.id or mine.at < tx.now - SECONDS:
        raise Refused("take-back-gone")
    if mine.twin is not None and not contact.other.reachable:
        raise Refused("take-back-away", name=contact.other.name)
    kept = await _kept_back(tx, person, contact, message_id)
    if mine.twin is None and not kept:
        raise Refused("take-back-unsure", name=contact.other.name)
    await store.forget(tx, person.id, message_id)
    if mine.twin is None:
        return contact, False
    threads.sign_left(tx, person, message_id, contact.id, stands=False)
    threads.remove(tx, contact.other, mine.twin)
    await store.forget(tx, contact.other.id, mine.twin)
    told = WordsTaken(contact=contact.id, name=contact.name_of(person), mark=contact.mark)
    await contacts.tell(tx, contact.other, told, contact.id, about=contact.id)
    return contact, True


async def _kept_back(tx: Transaction, person: Person, contact: Contact, message_id: int) -> bool:
    """Whether something of it had not left, and never will: its words, an edit of them, what stands above something under which nothing
    can be written. Refused when somebody has it in hand."""
    letters = [each for each in await outbox.all_about(tx, contact.id) if each.screen == Relay.screen]
    mine = [each for each in letters if threads.brings(each, person, message_id)]
    for letter in mine:
        above = (each for each in letters if each.facts.get("source") is None and each.due_at == letter.due_at)
        heads = list(above)[:1] if letter.facts.get("medium") in BARE else []
        for each in (*heads, letter):
            if not await outbox.take_one_back(tx, each.id):
                raise Refused("take-back-leaving")
    return bool(mine)


SUBJECT = Subject(freshen={WordsTaken.screen: contacts.fresh})
