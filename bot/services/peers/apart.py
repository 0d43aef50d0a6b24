"""Whom the coordination put in contact with nobody, after a report: while that is kept, or until it decides otherwise (SAFE-01)."""

from bot.domain.errors import Refused
from bot.domain.people import Person
from bot.storage.database import Reader
from bot.storage.team import reports


async def is_apart(tx: Reader, person: Person) -> bool:
    return bool(await reports.ended_about(tx, person.id))


async def open_to_appeal(tx: Reader, person: Person) -> str | None:
    """The report of the last such decision that they have not asked to be looked at again."""
    found = await reports.ended_about(tx, person.id)
    return next((report for report, asked in found.items() if not asked), None)


async def check(tx: Reader, person: Person) -> None:
    """Refused to whom this was decided about, in whatever way they would come to others."""
    if await is_apart(tx, person):
        raise Refused("peer-apart")
