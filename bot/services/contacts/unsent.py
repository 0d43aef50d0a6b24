"""Words that fit nowhere are kept, sealed, until their writer says whom they are for, or drops them (TALK-08)."""

from bot.domain.contacts import Unsent, Words
from bot.domain.errors import Refused
from bot.domain.people import Person
from bot.domain.times import DAY
from bot.services.subjects import Export, Subject
from bot.storage.contacts import unsent as store
from bot.storage.database import Reader, Transaction

KEPT_SECONDS = DAY


async def keep(tx: Transaction, person: Person, unsent: Unsent) -> None:
    """From now on for a day at most, whatever the person does meanwhile. Words that waited before are dropped."""
    await store.keep(tx, person.id, unsent, tx.now + KEPT_SECONDS)


async def waiting(tx: Reader, person: Person) -> Unsent | None:
    """This person's words that wait."""
    return await store.of(tx, person.id)


async def take(tx: Transaction, person: Person, token: str) -> Unsent:
    """The words under this token; they wait no longer, so that two presses send them once. Refused when they are gone, or
    others took their place."""
    found = await store.take(tx, person.id, token)
    if found is None:
        raise Refused("words-gone")
    return found


async def drop(tx: Transaction, person: Person) -> bool:
    """Whatever waits is not sent. False when nothing did."""
    kept = await store.of(tx, person.id)
    return kept is not None and await store.take(tx, person.id, kept.token) is not None


async def reword(tx: Transaction, person: Person, unsent: Unsent, said: Words) -> None:
    """The same words, changed by their writer."""
    await store.keep(
        tx, person.id, Unsent(unsent.token, said, unsent.contact_id, unsent.group_id), tx.now + KEPT_SECONDS
    )


async def _words(tx: Reader, person: Person) -> str | None:
    kept = await waiting(tx, person)
    return None if kept is None else kept.said.words


SUBJECT = Subject(exports={"words_not_sent_yet": Export(("unsent",), _words)})
