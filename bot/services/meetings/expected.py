"""The dates that series will have, beyond the weeks that are made ahead: seen in far months, and on posters, and answered by nobody yet."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import takewhile

from bot import public_holidays
from bot.dates.recurrence import days, read_rule
from bot.domain.contact_data import ways_in
from bot.domain.people import Person
from bot.domain.series import Expected, Series
from bot.domain.times import local
from bot.services.meetings.series_days import instant
from bot.storage.database import Reader
from bot.storage.meetings import closures
from bot.storage.meetings import series as store

DAY = timedelta(1)


async def between(tx: Reader, person: Person | None, group_id: str, bounds: tuple[int, int]) -> Sequence[Expected]:
    """Those from the first of these instants to before the second, in order: of one group, or of all of theirs ("")."""
    who, last = person.id if person else "", local(bounds[1], "UTC").date() + DAY  # wherever on earth the group is
    if group_id:
        found = await store.unmade_in(tx, group_id, who, last.isoformat())
    else:
        found = await store.unmade_of(tx, who, last.isoformat())
    closed = {id_: await closures.periods(tx, id_, *bounds) for id_ in {each.group_id for each in found}}
    dates = [each for series in found for each in await _of(series, bounds, last, closed[series.group_id])]
    return sorted(dates, key=lambda each: (each.starts_at, each.title))


async def _of(series: Series, bounds: tuple[int, int], last: date, closed: Sequence[tuple[int, int]]) -> list[Expected]:
    """`closed`: from when until when the place of its group is, and it has none."""
    first = max(date.fromisoformat(series.made_until) + DAY, local(bounds[0], series.zone).date())
    if series.skips:
        await public_holidays.load(series.zone, first)
    rule, begins = read_rule(series.rule), date.fromisoformat(series.first_day)
    place = ways_in.split(series.place or "")[0]
    dates = []
    for day in takewhile(lambda day: day <= last, days(rule, begins, first)):
        at = instant(series, day)
        if bounds[0] <= at < bounds[1] and not (series.skips and public_holidays.name_of(series.zone, day, "en")):
            away = any(since <= at < until for since, until in closed)
            dates.append(Expected(series.title, at, series.group, series.kind, "" if away else place))
    return dates
