"""Words that fit nowhere are kept, sealed, until their writer says whom they are for, or drops them (TALK-08)."""

from dataclasses import replace

from bot.domain.contacts import Unsent, Words, joined
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
    """The words under this token; they wait no longer, so that two presses send them once. Refused when they are gone, others
    took their place, or more came to them since that is not shown where this was pressed."""
    found = await store.take(tx, person.id, token)
    if found is None:
        kept = await store.of(tx, person.id)
        raise Refused("words-gone" if kept is None or len(kept.messages) == 1 else "words-more")
    return found


async def drop(tx: Transaction, person: Person) -> bool:
    """Whatever waits is not sent. False when nothing did."""
    kept = await store.of(tx, person.id)
    return kept is not None and await store.take(tx, person.id, kept.token) is not None


async def reword(tx: Transaction, person: Person, unsent: Unsent, said: Words) -> Unsent:
    """The same words, one message of them changed by their writer."""
    parts = tuple(said if each.source == said.source else each for each in unsent.messages)
    changed = replace(unsent, said=joined(parts), parts=parts)
    await store.keep(tx, person.id, changed, tx.now + KEPT_SECONDS)
    return changed


async def _words(tx: Reader, person: Person) -> str | None:
    kept = await waiting(tx, person)
    return None if kept is None else kept.said.words


SUBJECT = Subject(exports={"words_not_sent_yet": Export(("unsent",), _words)})
