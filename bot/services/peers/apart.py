"""Whom the coordination put in contact with nobody, after a report: while that is kept, or until it decides otherwise (SAFE-01)."""

from bot.domain.errors import Refused
from bot.domain.people import Person
from bot.storage.database import Reader
from bot.storage.team import reports


async def is_apart(tx: Reader, person: Person) -> bool:
    return await reports.ended_about(tx, person.id)


async def check(tx: Reader, person: Person) -> None:
    """Refused to whom this was decided about, in whatever way they would come to others."""
    if await is_apart(tx, person):
        raise Refused("peer-apart")
