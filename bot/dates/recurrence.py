"""How a series of meetings repeats: a rule in the terms of RFC 5545, counted in the days of the group.

A rule gives days, never instants: an hour of the group's clocks stays that hour when clocks change. Where a month has no such
day (the 31st, a fifth Monday), there is none that month, as RFC 5545 has it.
"""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Literal

Frequency = Literal["weekly", "monthly"]

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
INTERVAL_MOST = 52  # weeks; of months there are at most 12
LAST = -1
LEAP_YEAR = 2000


@dataclass(frozen=True, slots=True)
class Rule:
    """Weekly: on `weekdays` (Monday is 0) of every `interval`-th week. Monthly: on the `nth` (1 to 5, -1 the last) of the one
    weekday, or on the `monthday` (1 to 31), of every `interval`-th month. `until`: the last day that may be one; None: no end.
    """

    frequency: Frequency
    interval: int = 1
    weekdays: tuple[int, ...] = ()
    nth: int | None = None
    monthday: int | None = None
    until: date | None = None

    def __post_init__(self) -> None:
        """ValueError for what never fires, or is no rule of ours."""
        most = INTERVAL_MOST if self.frequency == "weekly" else 12
        by_weekday = bool(self.weekdays) and all(0 <= each <= 6 for each in self.weekdays)
        if self.frequency == "weekly":
            sound = by_weekday and self.nth is None and self.monthday is None
        elif self.monthday is None:
            sound = by_weekday and len(self.weekdays) == 1 and self.nth in (1, 2, 3, 4, 5, LAST)
        else:
            sound = not self.weekdays and self.nth is None and 1 <= self.monthday <= 31
        if not sound or not 1 <= self.interval <= most or tuple(sorted(set(self.weekdays))) != self.weekdays:
            raise ValueError(self)

    def __str__(self) -> str:
        """As RFC 5545 writes it: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR"."""
        parts = [f"FREQ={self.frequency.upper()}"]
        parts += [f"INTERVAL={self.interval}"] if self.interval > 1 else []
        days = ",".join(f"{self.nth or ''}{WEEKDAYS[each]}" for each in self.weekdays)
        parts += [f"BYDAY={days}"] if days else [f"BYMONTHDAY={self.monthday}"]
        parts += [f"UNTIL={self.until:%Y%m%d}"] if self.until else []
        return ";".join(parts)

    def ended_by(self, last: date) -> "Rule":
        """The same, with no day after this one."""
        return replace(self, until=last if self.until is None else min(last, self.until))


@lru_cache(maxsize=1024)
def read_rule(text: str) -> Rule:
    """The rule that `str` wrote. ValueError for any other text."""
    parts = dict(part.partition("=")[::2] for part in text.split(";"))
    days = parts.get("BYDAY", "")
    codes = [each[-2:] for each in days.split(",")] if days else []
    nths = {each[:-2] for each in days.split(",") if each[:-2]}
    until = parts.get("UNTIL")
    rule = Rule(
        frequency="weekly" if parts.get("FREQ") == "WEEKLY" else "monthly",
        interval=int(parts.get("INTERVAL", "1")),
        weekdays=tuple(WEEKDAYS.index(code) for code in codes),
        nth=int(nths.pop()) if nths else None,
        monthday=int(parts["BYMONTHDAY"]) if "BYMONTHDAY" in parts else None,
        until=date.fromisoformat(until) if until else None,
    )
    if str(rule) != text:
        raise ValueError(text)
    return rule


def days(rule: Rule, first: date, since: date) -> Iterator[date]:
    """Its days from `since` on, in order. Weeks and months are counted from the one of `first`, and none comes before it."""
    from dateutil import rrule

    where = max(first, since)
    if (rule.until is not None and where > rule.until) or _never(rule, first):
        return
    noon = datetime.combine(_near(rule, first, where), time(12))
    found = rrule.rrulestr(str(replace(rule, until=None)), dtstart=noon)
    for each in found.xafter(datetime.combine(where, time(12)), inc=True):
        if rule.until is not None and each.date() > rule.until:
            return
        yield each.date()


def _never(rule: Rule, first: date) -> bool:
    """Whether its one month has no such day: dateutil would look for it up to the year 9999."""
    return rule.interval == 12 and (rule.monthday or 0) > monthrange(LEAP_YEAR, first.month)[1]


def _near(rule: Rule, first: date, where: date) -> date:
    """A day in step with the first one, so near before `where` that the weeks of years need not be counted again."""
    if rule.frequency != "weekly":
        return first
    step = timedelta(weeks=rule.interval)
    return first + step * max(0, (where - first) // step - 1)


def moved(rule: Rule, day: date, to: date) -> tuple[Rule, ...]:
    """What the rule may be when its `day` is another one from here on, as often as before: none where that cannot be said of each of its
    dates; of a month more than one, where a Friday is the fourth and the last."""
    if rule.frequency == "weekly":
        shift = (to - day).days
        if abs(shift) > 6 or (rule.interval > 1 and len(rule.weekdays) > 1):
            return ()
        return (replace(rule, weekdays=tuple(sorted((each + shift) % 7 for each in rule.weekdays))),)
    by_date = rule.monthday is not None
    if (to.year, to.month) != (day.year, day.month):
        return ()
    found = [each for each in suggested(to) if each.frequency == "monthly" and (each.monthday is not None) is by_date]
    found.sort(key=lambda each: each.nth != rule.nth)  # of two, the one that is the last as before
    return tuple(replace(each, interval=rule.interval, until=rule.until) for each in found)


def in_month(rule: Rule, of: date) -> date:
    """The day that a monthly rule, as `moved` gives it, has in the month of this one."""
    first = of.replace(day=1)
    return next(days(replace(rule, interval=1, until=None), first, first))


def day_before(day: date) -> date:
    return day - timedelta(1)


def suggested(day: date) -> tuple[Rule, ...]:
    """What a meeting on this day may mean when it repeats, the most usual first."""
    weekday, nth = (day.weekday(),), (day.day + 6) // 7
    monthly = [Rule("monthly", weekdays=weekday, nth=nth)] if nth < 5 else []
    last = [Rule("monthly", weekdays=weekday, nth=LAST)] if (day + timedelta(7)).month != day.month else []
    by_date = [Rule("monthly", monthday=day.day)] if day.day <= 28 else []
    return (Rule("weekly", weekdays=weekday), Rule("weekly", 2, weekday), *monthly, *last, *by_date)
