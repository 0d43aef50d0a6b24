"""A month of meetings, as one person sees it: which days have something on."""

from collections.abc import Sequence
from datetime import date

from bot.domain.meetings import Listed
from bot.domain.months import Month, day_bounds
from bot.domain.people import Person
from bot.domain.series import Expected
from bot.domain.times import local
from bot.services.meetings import expected, meetings
from bot.storage.database import Reader
from bot.storage.meetings import months as store

MOST = 2000  # meetings of one month that are looked at


async def marked(tx: Reader, person: Person | None, group_id: str, month: Month, zone: str) -> dict[int, str]:
    """Days of the month on the clocks of `zone` with something on, or expected, and what they answered there: coming, else maybe,
    else "".

    Of one group, or of all of theirs ("").
    """
    who, between = person.id if person else "", month.bounds(zone)
    if group_id:
        found = await store.starts_in(tx, group_id, who, between, MOST)
    else:
        found = await store.starts_of(tx, who, between, MOST)
    days: dict[int, str] = {}
    for starts_at, choice in found:
        day = local(starts_at, zone).day
        said = choice if choice in ("coming", "maybe") else ""
        if days.get(day) in (None, "") or said == "coming":
            days[day] = said
    for each in await expected.between(tx, person, group_id, between):
        days.setdefault(local(each.starts_at, zone).day, "")
    return days


async def on_day(
    tx: Reader, person: Person | None, group_id: str, day: date, zone: str, page: int
) -> tuple[list[Listed], bool]:
    """A page of the meetings of that day, and whether there are more."""
    between = day_bounds(day, zone)
    if group_id:
        return await meetings.upcoming_in(tx, person, group_id, page, between)
    return ([], False) if person is None else await meetings.upcoming(tx, person, page, between)


async def expected_on(tx: Reader, person: Person | None, group_id: str, day: date, zone: str) -> Sequence[Expected]:
    """The dates of series on that day that nobody can answer yet."""
    return await expected.between(tx, person, group_id, day_bounds(day, zone))
