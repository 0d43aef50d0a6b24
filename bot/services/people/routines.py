"""What people remind themselves of: said at the hour they chose, in quiet hours too, and kept from everybody else."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Any

from bot.dates.recurrence import days, read_rule
from bot.domain.errors import Refused
from bot.domain.letters import Letter
from bot.domain.people import Person
from bot.domain.routines import LATE_SECONDS, MOST, WORDS_LONGEST, Routine
from bot.domain.times import instant_of, local
from bot.services.letters.told import Told
from bot.services.subjects import Export, Subject
from bot.storage.database import Reader, Transaction
from bot.storage.letters import occasions, outbox
from bot.storage.letters.occasions import Occasion
from bot.storage.people import people
from bot.storage.people import routines as store

KIND = "routine"


class RoutineDue(Told, frozen=True):
    """To who set it for themselves, at its hour."""

    screen = KIND
    id: str
    words: str


def next_at(routine: Routine, zone: str, now: int) -> int | None:
    """The next instant after `now` that it is for, on the clocks of this zone; None when its rule has come to its end. Of an hour
    that comes twice the first, of a missing one the moment after the gap."""
    clock, today = time.fromisoformat(routine.clock), local(now, zone).date()
    first = date.fromisoformat(routine.first_day)
    ahead = days(read_rule(routine.rule), first, max(first, today - timedelta(1)))
    instants = (instant_of(datetime.combine(day, clock), zone) for day in islice(ahead, 4))
    return next((at for at in instants if at > now), None)


async def mine(tx: Reader, person: Person) -> list[Routine]:
    """Theirs, the oldest first."""
    return await store.of(tx, person.id)


async def get(tx: Reader, person: Person, routine_id: str) -> Routine:
    """Refused when it is gone, or somebody else's."""
    found = await store.by_id(tx, routine_id)
    if found is None or found.person_id != person.id:
        raise Refused("routine-gone")
    return found


async def comes_again(tx: Reader, person: Person, routine_id: str) -> int | None:
    """When it is said next, UTC epoch seconds; None when it is gone, paused, or has come to its end."""
    found = await store.by_id(tx, routine_id)
    if found is None or found.person_id != person.id or found.paused:
        return None
    return next_at(found, person.zone, tx.now)


async def may_add(tx: Reader, person: Person) -> None:
    """Refused when there are enough."""
    if len(await store.of(tx, person.id)) >= MOST:
        raise Refused("routine-enough", most=MOST)


async def add(tx: Transaction, person: Person, routine: Routine) -> Routine:
    """Stores it, and says it from its next hour on. The same again changes nothing."""
    if await store.by_id(tx, routine.id) is not None:
        return await get(tx, person, routine.id)
    await may_add(tx, person)
    if routine.person_id != person.id or not 0 < len(routine.words) <= WORDS_LONGEST:
        raise Refused("old-button")
    await store.add(tx, routine)
    await _plan(tx, routine, person.zone)
    return routine


async def _plan(tx: Transaction, routine: Routine, zone: str) -> None:
    """Its next reminder, and no other."""
    await occasions.drop(tx, routine.id, KIND)
    at = None if routine.paused else next_at(routine, zone, tx.now)
    if at is not None:
        await occasions.plan(tx, Occasion(f"{KIND}:{routine.id}:{at}", KIND, routine.id, at, {"at": at}))


async def pause(tx: Transaction, person: Person, routine_id: str, *, paused: bool) -> Routine:
    """Until it is taken up again, nothing is said."""
    found = replace(await get(tx, person, routine_id), paused=paused)
    await store.pause(tx, routine_id, paused=paused)
    await _plan(tx, found, person.zone)
    return found


async def drop(tx: Transaction, person: Person, routine_id: str) -> Routine:
    """Nothing of it is kept."""
    found = await get(tx, person, routine_id)
    await store.drop(tx, routine_id)
    await occasions.drop(tx, routine_id, KIND)
    await outbox.withdraw(tx, routine_id, "reminder")
    return found


async def follow(tx: Transaction, person: Person) -> None:
    """After a change of their zone: 10:00 is 10:00 where they are."""
    for routine in await store.of(tx, person.id):
        await _plan(tx, routine, person.zone)


async def _due(tx: Transaction, occasion: Occasion, limit: int) -> str | None:
    """One letter, whatever their quiet hours say: they chose the hour themselves."""
    found = await store.by_id(tx, occasion.about)
    person = await people.by_id(tx, found.person_id) if found is not None else None
    if found is None or person is None or found.paused:
        return None
    await _plan(tx, found, person.zone)
    if person.reachable and tx.now - int(occasion.facts["at"]) <= LATE_SECONDS:
        tx.letters.append(
            Letter(
                id=f"{occasion.id}:said", chat_id=person.chat_id, kind="reminder", screen=RoutineDue.screen,
                facts=RoutineDue(id=found.id, words=found.words).facts(), language=person.language, zone=person.zone,
                plain=person.plain, due_at=tx.now, person_id=person.id, about=found.id,
            )
        )  # fmt: skip
    return None


async def _still_wished(tx: Reader, letter: Letter) -> Letter | None:
    found = await store.by_id(tx, letter.facts["id"])
    return None if found is None or found.paused else letter


async def _mine(tx: Reader, person: Person) -> list[dict[str, Any]]:
    return [
        {"words": one.words, "rule": one.rule, "hour": one.clock, "paused": one.paused}
        for one in await store.of(tx, person.id)
    ]


SUBJECT = Subject(
    unfold={KIND: _due},
    freshen={RoutineDue.screen: _still_wished},
    exports={"routines": Export(("routine",), _mine)},
)
