"""What the words of a day and an hour mean, counted from now: a wall time of the group, or `Unclear`."""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal

from bot.dates.words import Words

Reason = Literal["no-date", "no-time", "past", "left-over", "ambiguous", "missing-hour", "too-far"]
Day = tuple[str, re.Match[str]]
"""The kind of a day, from `Words.days` or "number", and its words."""

_DASHES = re.compile(r"[-\s]+")
_FARTHEST = timedelta(days=731)
_LATE = timedelta(days=300)  # a date without year so far away is more likely one that just passed


class Unclear(ValueError):
    """The text cannot be read without guessing; `reason` says what to ask, `rest` are the words after the date if that is sure."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason: Reason = reason
        self.rest = ""


@dataclass(frozen=True, slots=True)
class Hour:
    """An hour as said: `minute` is negative for "moins le quart", `sure` unless it may be twelve hours later."""

    hour: int
    minute: int
    sure: bool


def said(match: re.Match[str], name: str) -> str:
    """Return what the group `name` took, or its twin in another branch of the pattern, "" if neither."""
    groups = match.groupdict()
    return groups.get(name) or groups.get(f"{name}2") or ""


def fraction_of(match: re.Match[str], words: Words) -> int:
    """Return the minutes in "et demie" or "half past", 0 if there are none."""
    return words.fractions[said(match, "fraction")] if said(match, "fraction") else 0


def part_of(match: re.Match[str], words: Words) -> range | None:
    """Return the hours of the morning or evening that `match` names."""
    name = said(match, "part").replace(" ", "-")
    return words.parts[name] if name else None


def hour_of(match: re.Match[str], words: Words) -> Hour:
    """Read the words of an hour; midnight, and 14 pm, are unclear."""
    minute = int(said(match, "minute") or 0) + fraction_of(match, words)
    if word := said(match, "word"):
        if word in {"minuit", "midnight"}:
            raise Unclear("ambiguous")
        return Hour(12, minute, sure=True)
    typed, half = said(match, "hour"), said(match, "half")
    hour = words.numbers.get(typed) or int(typed)
    if half:
        if not 1 <= hour <= 12:
            raise Unclear("ambiguous")
        return Hour(hour % 12 + (12 if half == "p" else 0), minute, sure=True)
    return Hour(hour, minute, sure=typed.startswith("0") or hour > 12)


def misses(hour: Hour, part: range) -> bool:
    """Whether `hour`, as said, is outside `part` of the day: "8h soir"."""
    return hour.hour not in part


def is_bare_weekday(kind: str, match: re.Match[str]) -> bool:
    """Whether these words are a weekday alone, which a date may follow."""
    return kind.startswith("weekday") and not _shift(match)


def moment(days: list[Day], hour: Hour | None, part: range | None, now: datetime, words: Words) -> datetime:
    """Return the wall time, without zone, that these words name; all of `days` must be the same one."""
    if not days:
        raise Unclear("no-date")
    today = now.date()
    dates = {_date_of(kind, match, today, words) for kind, match in days if not is_bare_weekday(kind, match)}
    weekdays = {words.weekdays[said(match, "weekday")] for kind, match in days if is_bare_weekday(kind, match)}
    if len(dates) > 1 or len(weekdays) > 1 or any(day.weekday() not in weekdays for day in dates if weekdays):
        raise Unclear("ambiguous")
    if hour is None:
        raise Unclear("past" if dates and min(dates) < today else "no-time")
    at = _time_of(hour, part, words, as_typed=any(kind == "iso" for kind, _ in days))
    when = datetime.combine(dates.pop() if dates else _next_weekday(weekdays.pop(), at, now), at)
    _check(when, now)
    return when


def _time_of(hour: Hour, part: range | None, words: Words, *, as_typed: bool) -> time:
    number: int | None = hour.hour
    if part is not None:
        later = hour.hour + 12
        number = later if not hour.sure and hour.hour not in part and later in part else hour.hour
        number = number if number in part else None
    elif not hour.sure and not as_typed:
        number = words.unsure_hours.get(hour.hour, hour.hour)
    if number is None or number * 60 + hour.minute < 0:
        raise Unclear("ambiguous")
    hours, minutes = divmod(number * 60 + hour.minute, 60)
    return time(hours, minutes)


def _check(when: datetime, now: datetime) -> None:
    """Refuse what is past or too far, and wall times skipped by the clocks; an hour that repeats is its first."""
    if not now.year - 1 <= when.year <= now.year + 3:
        raise Unclear("past" if when.year < now.year else "too-far")
    aware = when.replace(tzinfo=now.tzinfo)
    if aware.astimezone(UTC).astimezone(now.tzinfo).replace(tzinfo=None) != when:
        raise Unclear("missing-hour")
    if aware.timestamp() <= now.timestamp():
        raise Unclear("past")
    if when - now.replace(tzinfo=None) > _FARTHEST:
        raise Unclear("too-far")


def _date_of(kind: str, match: re.Match[str], today: date, words: Words) -> date:
    if kind == "today":
        return today
    if kind.startswith("weekday"):
        return _shifted_weekday(words.weekdays[said(match, "weekday")], words.shifts[_shift(match)], today)
    if kind in {"number", "of-month"}:
        return _next_day_of_month(int(said(match, "day")), today)
    if kind == "later":
        return _later(said(match, "count"), said(match, "unit"), today, words)
    if kind == "word":
        return today + timedelta(words.near_days[_DASHES.sub(" ", match[0]).removeprefix("the ")])
    if kind in {"iso", "numbers"}:
        return _numeric(match, today, day_first=kind == "iso" or words.day_first)
    day, month = int(said(match, "day")), words.months[said(match, "month")]
    return _in_year(said(match, "year"), lambda year: _made(year, month, day), today)


def _numeric(match: re.Match[str], today: date, *, day_first: bool) -> date:
    """Read 3/12 in the order of the language; without one, only if the other order is not a date."""
    one, two, year = int(said(match, "day")), int(said(match, "month")), said(match, "year")
    orders = {(one, two)} if day_first else {(one, two), (two, one)}
    possible = [(day, month) for day, month in orders if 1 <= month <= 12 and 1 <= day <= 31]
    if len(possible) > 1:
        raise Unclear("ambiguous")
    if not possible:
        raise Unclear("no-date")
    day, month = possible[0]
    return _in_year(f"20{year}" if len(year) == 2 else year, lambda chosen: _made(chosen, month, day), today)


def _made(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise Unclear("no-date") from None


def _in_year(year: str, make: Callable[[int], date], today: date) -> date:
    """Make a date in `year`, or else in the first year from now where it is not past."""
    if year:
        return make(int(year))
    try:
        day = make(today.year)
    except Unclear:  # 29 February
        day = make(today.year + 1)
    if day < today:
        day = make(today.year + 1)
    if day - today > _LATE:
        raise Unclear("ambiguous")
    return day


def _later(count: str, unit: str, today: date, words: Words) -> date:
    phrase = f"{count} {unit}"
    if phrase in words.in_days:
        days = words.in_days[phrase]
        if days is None:
            raise Unclear("ambiguous")
        return today + timedelta(days)
    number = words.numbers.get(count) or int(count)
    span, many = words.units[unit if unit in words.units else unit.removesuffix("s")]
    return today + timedelta(number * many) if span == "days" else _months_later(number * many, today)


def _months_later(many: int, today: date) -> date:
    """The same day of that month, or its last one: a month after 31 January is the end of February."""
    years, month = divmod(today.month - 1 + many, 12)
    first = date(today.year + years, month + 1, 1)
    return first.replace(day=min(today.day, monthrange(first.year, first.month)[1]))


def _next_day_of_month(number: int, today: date) -> date:
    """Return the first day with this number from today on, at most two months away."""
    ahead = (today + timedelta(days) for days in range(62))
    day = next((day for day in ahead if day.day == number), None)
    if day is None:
        raise Unclear("no-date")
    return day


def _next_weekday(weekday: int, at: time, now: datetime) -> date:
    today = now.date()
    if weekday != today.weekday():
        return today + timedelta((weekday - today.weekday()) % 7)
    if at > now.time():
        raise Unclear("ambiguous")
    return today + timedelta(7)


def _shift(match: re.Match[str]) -> str:
    return said(match, "before") or said(match, "after")


def _shifted_weekday(weekday: int, shift: str, today: date) -> date:
    ahead = (weekday - today.weekday()) % 7
    if shift == "last":
        raise Unclear("past")
    if shift == "this":
        return today + timedelta(ahead)
    if shift == "next":
        return today + timedelta(7 - today.weekday() + weekday)
    if shift == "coming":
        return today + timedelta(ahead or 7)
    if ahead == 0:
        raise Unclear("ambiguous")
    return today + timedelta(ahead + (7 if shift == "plus-7" else 14))
