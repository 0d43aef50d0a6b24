"""The list that meeting finders read: the weekly meetings of groups that want to be found, as Meeting Guide has it."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from bot import public_holidays
from bot.dates.recurrence import read_rule
from bot.domain.contact_data import ways_in
from bot.domain.groups import Group
from bot.domain.people import Person
from bot.domain.series import Series
from bot.domain.times import local
from bot.services.meetings import importing
from bot.storage.database import Reader, Transaction
from bot.storage.meetings import listing as store
from bot.storage.meetings import series as series_store


@dataclass(frozen=True, slots=True)
class Listed:
    """A group as those who plan its meetings see it: whether finders may list it, and how many of its series they could."""

    group: Group
    on: bool
    many: int


async def look(tx: Reader, person: Person, group_id: str) -> Listed:
    """Refused for who does not plan its meetings."""
    group = await importing.group_for(tx, person, group_id)
    weekly = _going_on(tx, await series_store.weekly_in(tx, group_id))
    return Listed(group, await store.is_listed(tx, group_id), len(weekly))


async def put(tx: Transaction, person: Person, group_id: str, *, on: bool) -> None:
    """Refused for who does not plan its meetings."""
    await importing.group_for(tx, person, group_id)
    await (store.add if on else store.drop)(tx, group_id)


async def of_group(tx: Reader, person: Person, group_id: str, bot_username: str) -> list[dict[str, Any]]:
    """What could be listed of it, for those who plan its meetings."""
    await importing.group_for(tx, person, group_id)
    return [_entry(*found, bot_username) for found in _going_on(tx, await series_store.weekly_in(tx, group_id))]


async def of_all(tx: Reader, bot_username: str) -> list[dict[str, Any]]:
    """Of the groups that said yes."""
    return [_entry(*found, bot_username) for found in _going_on(tx, await series_store.weekly_listed(tx))]


def _going_on(tx: Reader, found: list[tuple[Series, str]]) -> list[tuple[Series, str]]:
    """Those that take place each week and go on. Of other kinds finders know nothing."""
    return [(series, town) for series, town in found if _goes_on(series, tx.now)]


def _goes_on(series: Series, now: int) -> bool:
    rule = read_rule(series.rule)
    over = rule.until is not None and rule.until < local(now, series.zone).date()
    return rule.interval == 1 and not over and series.ended_from is None


def _entry(series: Series, town: str, bot_username: str) -> dict[str, Any]:
    """Its fields. Ways in are for those who are in the group, and are left out, in the place and the note too."""
    starts = datetime.combine(date(2000, 1, 1), time.fromisoformat(series.clock))
    place, note = (ways_in.split(words or "")[0].strip() for words in (series.place, series.note))
    days = [(each + 1) % 7 for each in read_rule(series.rule).weekdays]  # Sunday is 0 there
    told = {
        "name": series.title, "slug": series.id, "day": sorted(days), "time": series.clock,
        "end_time": f"{starts + timedelta(minutes=series.minutes):%H:%M}", "timezone": series.zone,
        "location": place, "city": town, "country": public_holidays.country_of(series.zone), "notes": note, "group": series.group,
        "url": f"https://t.me/{bot_username}?start=g_{series.group_id}" if bot_username else "",
    }  # fmt: skip
    return {name: each for name, each in told.items() if each != ""}
