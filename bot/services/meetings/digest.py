"""The week on Monday: one message to who asked for it, whatever the number of their groups, and none when nothing is on.

When it is due stands in each row; an occasion for each instant at which it is due for anybody unfolds in slices.
"""

from dataclasses import replace
from typing import Any

from bot.domain.digest import moved, next_due, week_ends
from bot.domain.letters import Letter
from bot.domain.meetings import Seen
from bot.domain.people import Person
from bot.domain.times import MINUTE
from bot.services.letters import post
from bot.services.meetings.told import Digest, DigestLine
from bot.services.subjects import Export, Subject
from bot.storage.database import Reader, Transaction
from bot.storage.letters import occasions, outbox
from bot.storage.letters.occasions import Occasion
from bot.storage.meetings import digest as store

KIND = Digest.screen
MOST = 12  # meetings in one message; the others are one tap away

# Letters are written so long before, and each is looked at again when it is due.
LEAD_SECONDS = 10 * MINUTE


async def wants(tx: Reader, person: Person) -> bool:
    return await store.since(tx, person.id) is not None


async def to_offer(tx: Reader, person: Person, seen: Seen) -> bool:
    """Whether they just answered for the first time, and want reminders; who does not is asked about these first, and where places or
    tasks are counted there is enough to choose from."""
    if not seen.wants_reminders or seen.room is not None or seen.choice not in ("coming", "maybe"):
        return False
    return await store.answered_once(tx, person.id)


async def set_wanted(tx: Transaction, person: Person, on: bool) -> None:
    """From the next Monday on, or never again, what was written already included."""
    if not on:
        await store.stop(tx, person.id)
        await outbox.take_back(tx, person.id, KIND)
        return
    due_at = next_due(tx.now, person.zone)
    if await store.start(tx, person.id, due_at):
        await _plan(tx, due_at)


async def follow(tx: Transaction, person: Person, zone: str) -> None:
    """Before this person's zone becomes another: the next one comes on the same Monday by the new clocks."""
    known = await store.since(tx, person.id)
    if known is not None:
        due_at = moved(known[1], person.zone, zone)
        await store.put_off(tx, [(due_at, person.id)])
        await _plan(tx, due_at)


async def _plan(tx: Transaction, due_at: int) -> None:
    await occasions.plan(tx, Occasion(f"{KIND}:{due_at}", KIND, KIND, due_at - LEAD_SECONDS, {}))


async def unfold(tx: Transaction, occasion: Occasion, limit: int) -> str | None:
    """A slice of those for whom it is due, whichever occasion says so; their next one is planned with it, so that nobody gets it
    twice. What is on is looked up just before each letter goes."""
    found = await store.due(tx, tx.now + LEAD_SECONDS, limit)
    for person, due_at in found:
        told = Digest(ends=week_ends(due_at, person.zone))
        at = max(due_at, tx.now + 1)  # never at once: it is to be looked at again
        post.tell(tx, person, told, kind=KIND, id=f"{KIND}:{person.id}:{due_at}", due_at=at)
    later = [(next_due(max(due_at, tx.now), person.zone), person.id) for person, due_at in found]
    await store.put_off(tx, later)
    for due_at in {at for at, _ in later}:
        await _plan(tx, due_at)
    return found[-1][0].id if len(found) == limit else None


async def fresh(tx: Reader, letter: Letter) -> Letter | None:
    """What is on from now until the end of that week; None when nothing is, the week is over or it is not wished any more; later
    in quiet hours."""
    reader, ends = await store.reader(tx, letter.person_id or ""), letter.facts["ends"]
    if reader is None or not reader.reachable or tx.now >= ends:
        return None
    found = await store.on_until(tx, reader.id, ends, MOST + 1)
    if not found:
        return None
    lines = tuple(
        DigestLine(
            id=one.meeting.id, title=one.meeting.title, starts_at=one.meeting.starts_at, group=one.meeting.group,
            choice=one.choice or "",
        )
        for one in found[:MOST]
    )  # fmt: skip
    told = Digest(ends=ends, meetings=lines, more=len(found) > MOST)
    return replace(
        letter, facts=told.facts(), language=reader.language, zone=reader.zone, plain=reader.plain,
        due_at=post.calm_instant(reader, tx.now, tx.now),
    )  # fmt: skip


async def _kept(tx: Reader, person: Person) -> dict[str, Any] | None:
    known = await store.since(tx, person.id)
    return None if known is None else {"since": known[0], "next_at": known[1]}


SUBJECT = Subject(unfold={KIND: unfold}, freshen={KIND: fresh}, exports={"week_on_monday": Export(("digest",), _kept)})
