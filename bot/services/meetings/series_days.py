"""On which days the dates of a series are when one of them is moved, and the others with it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from bot.dates.recurrence import Rule, day_before, days, in_month, moved, read_rule
from bot.domain.errors import Refused
from bot.domain.meetings import BEFORE, Meeting
from bot.domain.series import Series
from bot.domain.times import instant_of, local
from bot.storage.database import Transaction
from bot.storage.meetings import meetings as meeting_store
from bot.storage.meetings import series as store
from bot.storage.meetings import undo as undo_store

# No date is left to be made.
FOREVER = "9999-12-31"

DayOf = Callable[[str], str]


def same(day: str) -> str:
    """Only the hour changes."""
    return day


def instant(series: Series, day: date) -> int:
    """Of an hour that comes twice that night the first, of one that is missing the moment after the gap, as RFC 5545 has it."""
    return instant_of(datetime.combine(day, time.fromisoformat(series.clock)), series.zone)


def rules_after(series: Series, meeting: Meeting, starts_at: int) -> tuple[Rule, ...]:
    """What its rule may be once this date, and those that follow, are on another day. Refused where there is none."""
    assert meeting.series is not None  # noqa: S101
    day, to, now = date.fromisoformat(meeting.series.day), local(starts_at, series.zone).date(), read_rule(series.rule)
    found = (now,) if day == to else moved(now, day, to)
    if not found:
        raise Refused("series-other-day" if now.frequency == "weekly" else "series-other-month")
    return found


def moved_series(series: Series, meeting: Meeting, starts_at: int, number: int) -> tuple[Series, DayOf]:
    """What becomes of the series by the one of `rules_after` with this number, and to which day each of its dates moves."""
    assert meeting.series is not None  # noqa: S101
    found, at = rules_after(series, meeting, starts_at), local(starts_at, series.zone)
    if not 0 <= number < len(found):
        raise Refused("old-button")
    becomes, rule = replace(series, clock=f"{at:%H:%M}"), found[number]
    if rule == read_rule(series.rule):
        return becomes, same
    if rule.frequency == "weekly":
        return _by_weeks(becomes, rule, at.date() - date.fromisoformat(meeting.series.day))
    return _by_months(becomes, rule)


def _by_weeks(series: Series, rule: Rule, shift: timedelta) -> tuple[Series, DayOf]:
    def day_of(day: str) -> str:
        return (date.fromisoformat(day) + shift).isoformat()

    rule = replace(rule, until=rule.until + shift if rule.until else None)
    made = FOREVER if series.made_until == FOREVER else day_of(series.made_until)
    return replace(series, rule=str(rule), first_day=day_of(series.first_day), made_until=made), day_of


def _by_months(series: Series, rule: Rule) -> tuple[Series, DayOf]:
    """Each date stays in its month, and so do the last one and the first that is not made yet."""

    def day_of(day: str) -> str:
        return in_month(rule, date.fromisoformat(day)).isoformat()

    old, first, made = read_rule(series.rule), date.fromisoformat(series.first_day), series.made_until
    left = None if made == FOREVER else next(days(old, first, date.fromisoformat(made) + timedelta(1)), None)
    until = in_month(rule, list(days(old, first, first))[-1]) if old.until else None
    return replace(
        series, rule=str(replace(rule, until=until)), first_day=day_of(series.first_day),
        made_until=FOREVER if left is None else day_before(in_month(rule, left)).isoformat(),
    ), day_of  # fmt: skip


async def give(tx: Transaction, series: Series, dates: Sequence[Meeting], day_of: DayOf) -> None:
    """The days that its rule gives these dates from now on, also those that somebody moved or called off; it does not give any more those
    that stay. Refused where one of them would be the day of another date."""
    if day_of is same:
        return
    old = {each.id: each.series.day for each in dates if each.series is not None and not each.series.is_extra}
    given = {id_: day_of(day) for id_, day in old.items() if instant(series, date.fromisoformat(day_of(day))) > tx.now}
    others = await store.made_days(tx, series.id, "") - {old[id_] for id_ in given}
    if others & set(given.values()):
        raise Refused("series-has-day")
    await undo_store.no_day(tx, given)
    for id_, day in given.items():
        await store.give_day(tx, id_, day)
    for each in await store.ahead(tx, series.id, ""):
        if each.id not in given and each.series is not None and not each.series.is_extra:
            await meeting_store.make_own(tx, each.id, each.series.own | {BEFORE})
