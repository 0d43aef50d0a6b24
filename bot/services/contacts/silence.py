"""After a long silence between two who talk, a gentle question: to who was asked first, and days later to who had asked (MATCH-06)."""

from bot.domain.contacts import QUIET_SECONDS, QUIET_THEN_SECONDS, Contact
from bot.domain.letters import Letter
from bot.services.letters import post
from bot.services.letters.told import Told
from bot.storage.contacts import appointments, threads
from bot.storage.contacts import contacts as contact_store
from bot.storage.database import Reader, Transaction
from bot.storage.letters import occasions
from bot.storage.letters.occasions import Occasion

KIND = "silence"


class SilenceAsked(Told, frozen=True):
    """`helping`: the reader is the one who was asked. `since`: when there were words, in UTC epoch seconds."""

    screen = KIND
    contact: str
    name: str
    helping: bool
    since: int


async def watch(tx: Transaction, contact_id: str) -> None:
    """From now on."""
    await _plan(tx, contact_id, tx.now + QUIET_SECONDS, tx.now, 0)


async def _plan(tx: Transaction, contact_id: str, due: int, since: int, asked: int) -> None:
    """`asked`: how many of the two, since the last words."""
    facts = {"since": since, "asked": asked}
    await occasions.plan(tx, Occasion(f"{KIND}:{contact_id}:{due}", KIND, contact_id, due, facts))


async def due(tx: Transaction, occasion: Occasion, limit: int) -> None:
    """Asks one of the two, unless there were words, one of them rests, or a time is agreed on: then it looks again later."""
    pair = await contact_store.both(tx, occasion.about)
    if pair is None:
        return
    since = await _last(tx, occasion)
    asked = int(occasion.facts["asked"]) if since == occasion.facts["since"] else 0
    if asked > 1:
        await _plan(tx, occasion.about, tx.now + QUIET_SECONDS, since, asked)
        return
    if not asked and (later := await _calm_until(tx, pair[0], since)) > tx.now:
        await _plan(tx, occasion.about, later, since, 0)
        return
    contact, reader = (pair[0], pair[1].other) if asked else (pair[1], pair[0].other)
    told = SilenceAsked(contact=contact.id, name=contact.other.name, helping=not contact.seeking, since=since)
    post.tell(tx, reader, told, about=contact.id, topic=contact.topic)
    await _plan(tx, contact.id, tx.now + (QUIET_SECONDS if asked else QUIET_THEN_SECONDS), since, asked + 1)


async def _last(tx: Reader, occasion: Occasion) -> int:
    """When there were words last."""
    return max(await threads.last_at(tx, occasion.about) or 0, int(occasion.facts["since"]))


async def _calm_until(tx: Reader, contact: Contact, since: int) -> int:
    """How long nobody needs to wonder at a silence."""
    found = await appointments.one(tx, contact.id)
    agreed = found.agreed or 0 if found is not None else 0
    return max(since, contact.paused_until or 0, agreed) + QUIET_SECONDS


async def fresh(tx: Reader, letter: Letter) -> bool:
    """Whether it has stayed quiet meanwhile."""
    return (await threads.last_at(tx, str(letter.facts["contact"])) or 0) <= int(letter.facts["since"])
