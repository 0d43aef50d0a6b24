"""When the place of a group is open: told by those who run it, seen by everybody."""

from datetime import date

from bot.domain import opening as rules
from bot.domain.errors import Refused
from bot.domain.opening import Hours, Slots
from bot.domain.people import Person
from bot.domain.times import local
from bot.services.people import roles
from bot.storage.database import Reader, Transaction
from bot.storage.groups import opening as store


def today(now: int, zone: str) -> date:
    """On the clocks of the group."""
    return local(now, zone).date()


async def of(tx: Reader, group_id: str, zone: str) -> Hours:
    """For whoever looks at the group."""
    return await store.get(tx, group_id, today(tx.now, zone).isoformat())


async def put(tx: Transaction, person: Person, group_id: str, zone: str, days: list[str], slots: Slots) -> None:
    """These weekdays ("0" is Monday), or this day (2026-12-24), have these hours from here on."""
    await roles.require_in(tx, person, "edit_group", group_id)
    slots = rules.checked(slots) if slots else ()
    others = [each for each in days if len(each) > 1]
    known = (await of(tx, group_id, zone)).others
    if any(each < today(tx.now, zone).isoformat() for each in others):
        raise Refused("day-past")
    if len(known.keys() | set(others)) > rules.OTHERS_MOST:
        raise Refused("opening-many", most=rules.OTHERS_MOST)
    await store.keep(tx, group_id, days, slots, today(tx.now, zone).isoformat())


async def as_usual(tx: Transaction, person: Person, group_id: str, day: str) -> None:
    """A single day is like its weekday again."""
    await roles.require_in(tx, person, "edit_group", group_id)
    if len(day) > 1:
        await store.drop(tx, group_id, day)


async def aim(tx: Transaction, person: Person, group_id: str, hours: int) -> None:
    await roles.require_in(tx, person, "edit_group", group_id)
    await store.aim(tx, group_id, rules.read_target(hours))
