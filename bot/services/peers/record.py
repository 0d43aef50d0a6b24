"""What helpers and those who facilitate note of what they do. Nobody else reads it, coordinators included."""

from dataclasses import replace
from datetime import date
from typing import Any

from bot.domain.errors import Refused
from bot.domain.people import Person
from bot.domain.permissions import may
from bot.domain.record import MOST, Line, checked
from bot.domain.times import DAY, local
from bot.services.people import roles
from bot.services.subjects import Export, Subject
from bot.storage.database import Reader, Transaction
from bot.storage.peers import record as store

PLANNED_DAYS, PLANNED_MOST = 60, 20  # how far back meetings are offered to be noted, and how many are looked at


def today(tx: Reader, person: Person) -> date:
    return local(tx.now, person.zone).date()


async def mine(tx: Reader, person: Person) -> list[Line]:
    """Theirs, the newest day first, texts at the end. Refused for who neither helps nor facilitates and has none; who has some keeps
    them, whatever they are by now."""
    lines = await store.of(tx, person.id)
    if not lines:
        await _require(tx, person)
    return sorted(lines, key=lambda each: each.day)[::-1]


async def _require(tx: Reader, person: Person) -> None:
    if not may("keep_record", await roles.anywhere(tx, person)):
        raise Refused("record-not-yours")


async def get(tx: Reader, person: Person, line_id: str) -> Line:
    """Refused when it is gone, or somebody else's."""
    found = await store.by_id(tx, line_id)
    if found is None or found.person_id != person.id:
        raise Refused("record-gone")
    return found


async def may_add(tx: Reader, person: Person) -> None:
    """Refused for who neither helps nor facilitates, and when there are enough."""
    await _require(tx, person)
    if await store.count(tx, person.id) >= MOST:
        raise Refused("record-enough", most=MOST)


async def add(tx: Transaction, person: Person, line: Line) -> Line:
    """Notes it. The same again changes nothing."""
    if await store.by_id(tx, line.id) is not None:
        return await get(tx, person, line.id)
    await may_add(tx, person)
    line = checked(replace(line, person_id=person.id), today(tx, person))
    await store.put(tx, line)
    return line


async def change(tx: Transaction, person: Person, line_id: str, **parts: Any) -> Line:
    """Some of `day`, `minutes` and `words`."""
    line = checked(replace(await get(tx, person, line_id), **parts), today(tx, person))
    await store.put(tx, line)
    return line


async def drop(tx: Transaction, person: Person, line_id: str) -> Line:
    """Nothing of it is kept."""
    found = await get(tx, person, line_id)
    await store.drop(tx, line_id)
    return found


async def planned(tx: Reader, person: Person) -> list[tuple[str, int]]:
    """Title and start (UTC epoch seconds) of the meetings they planned lately and have not noted."""
    found = await store.planned(tx, person.id, tx.now - PLANNED_DAYS * DAY, PLANNED_MOST)
    noted = {(each.words, each.day) for each in await store.of(tx, person.id) if each.kind == "meeting"}
    return [(title, at) for title, at in found if (title, local(at, person.zone).date().isoformat()) not in noted]


async def _mine(tx: Reader, person: Person) -> list[dict[str, Any]]:
    return [
        {"kind": each.kind, "day": each.day, "minutes": each.minutes, "words": each.words}
        for each in await store.of(tx, person.id)
    ]


SUBJECT = Subject(exports={"record": Export(("record_line",), _mine)})
