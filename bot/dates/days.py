"""What the words of a day mean, counted from now: each day that they may be, or why they are none."""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from bot.dates.words import Words, said

Reason = Literal[
    "no-date", "no-time", "past", "left-over", "ambiguous", "missing-hour", "too-far", "no-such-date", "series"
]

_DASHES = re.compile(r"[-\s]+")
_LATE = timedelta(days=300)  # a date without year so far away is more likely one that just passed
DATES = frozenset({"iso", "numbers", "named", "named-month-first", "nth"})
FEASTS_IN_NAMES = frozenset(
    {
        "noel",
        "christmas",
        "xmas",
        "toussaint",
        "halloween",
        "nouvel an",
        "paques",
        "pentecote",
        "ascension",
        "easter",
        "pentecost",
    }
)


class Unclear(ValueError):
    """These words are no day, or no hour, that a meeting can have; `reason` says why."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason: Reason = reason


@dataclass(frozen=True, slots=True)
class Day:
    """The words of one day: their kind, from `Words.days` or "number", and what they took."""

    kind: str
    match: re.Match[str]

    @property
    def is_weekday(self) -> bool:
        """Whether it is a weekday alone, which a date may follow."""
        return self.kind.startswith("weekday") and not _shift(self.match)

    @property
    def is_weak(self) -> bool:
        """Whether it often is a part of a name: "the Christmas party"."""
        return self.kind == "feast" and said(self.match, "feast") in FEASTS_IN_NAMES


def days_meant(
    days: list[Day], week: int | None, today: date, words: Words, *, either: bool = False
) -> tuple[tuple[date, ...], bool]:
    """Return the days that these words may mean, and whether they agree about one.

    `week`: 1 where "next week" stands beside them, 0 for this one. `either`: one of them is meant, not all. Raises Unclear.
    """
    weekdays = {words.weekdays[said(day.match, "weekday")] for day in days if day.is_weekday}
    dated, troubles = _dated([day for day in days if not day.is_weekday], today, words)
    if week is not None:
        monday = today - timedelta(today.weekday()) + timedelta(7 * week)
        dated += [{monday + timedelta(weekday) for weekday in weekdays}] if weekdays else []
    if not dated and not weekdays:
        raise troubles[0] if troubles else Unclear("no-date")
    if dated and not either:
        common = set.intersection(*dated)
        agreed = {day for day in common if not weekdays or weekdays == {day.weekday()}}
        if agreed:
            return tuple(sorted(agreed)), len(agreed) == 1 and not troubles
    elif len(weekdays) == 1 and not dated:
        return _next_weekdays(weekdays.pop(), today), not troubles
    found = set().union(*dated)
    if dated and not either:
        found |= {_nearest(day, weekday) for day in found for weekday in weekdays}
    else:
        found |= {_next_weekdays(weekday, today)[0] for weekday in weekdays}
    return tuple(sorted(found)), False


def _dated(days: list[Day], today: date, words: Words) -> tuple[list[set[date]], list[Unclear]]:
    found: list[set[date]] = []
    troubles: list[Unclear] = []
    for day in days:
        try:
            found.append(set(dates_of(day, today, words)))
        except Unclear as trouble:
            troubles.append(trouble)
    return found, troubles


def _nearest(day: date, weekday: int) -> date:
    ahead = (weekday - day.weekday()) % 7
    return day + timedelta(ahead if ahead <= 3 else ahead - 7)


def _next_weekdays(weekday: int, today: date) -> tuple[date, ...]:
    """The next one; on that day itself, this one and the next."""
    ahead = (weekday - today.weekday()) % 7
    return (today + timedelta(ahead),) if ahead else (today, today + timedelta(7))


def dates_of(day: Day, today: date, words: Words) -> tuple[date, ...]:
    """Return the days that these words alone may mean. Raises Unclear."""
    return _READERS[day.kind](day.match, today, words)


def _today(match: re.Match[str], today: date, words: Words) -> tuple[date, ...]:
    return (today,)


def _near(match: re.Match[str], today: date, words: Words) -> tuple[date, ...]:
    return (today + timedelta(words.near_days[_DASHES.sub(" ", match[0]).removeprefix("the ")]),)


def _weekend(match: re.Match[str], today: date, words: Words) -> tuple[date, ...]:
    saturday = today + timedelta(5 - today.weekday())
    return saturday, saturday + timedelta(1)


def _named(match: re.Match[str], today: date, words: Words) -> tuple[date, ...]:
    number = said(match, "day")
    day = int(number) if number.isdigit() else words.ordinals.get(number) or words.numbers[number]
    month = words.months[said(match, "month")]
    if said(match, "gone"):
        raise Unclear("past")
    return _in_year(said(match, "year"), lambda year: _made(year, month, day), today)


def _feast(match: re.Match[str], today: date, words: Words) -> tuple[date, ...]:
    name, year = said(match, "feast"), said(match, "year")
    this = _feast_in(name, int(year) if year else today.year, words)
    return (this,) if year else _this_or_next(this, _feast_in(name, today.year + 1, words), today)


def _feast_in(name: str, year: int, words: Words) -> date:
    if name in words.movable:
        from dateutil.easter import easter

        return easter(year) + timedelta(words.movable[name])
    day, month = words.feasts[name]
    return _made(year, month, day)


def _beside(match: re.Match[str], today: date, words: Words) -> tuple[date, ...]:
    """ "The day after Christmas", "two weeks before Easter", "the Tuesday after Easter"."""
    way = -1 if said(match, "side") in ("veille", "avant", "before") else 1
    return tuple(_moved(feast, way, match, words) for feast in _feast(match, today, words))


def _moved(feast: date, way: int, match: re.Match[str], words: Words) -> date:
    if weekday := said(match, "weekday"):
        return next(
            day for n in range(1, 8) if (day := feast + timedelta(way * n)).weekday() == words.weekdays[weekday]
        )
    count, unit = said(match, "count") or "1", said(match, "unit")
    number = words.numbers.get(count) or int(count)
    return feast + timedelta(way * number * (words.units[unit.removesuffix("s")][1] if unit else 1))


def _ago(match: re.Match[str], today: date, words: Words) -> tuple[date, ...]:
    raise Unclear("past")


def _this_or_next(this: date, following: date, today: date) -> tuple[date, ...]:
    """The next of two years; where that is far away, the one that has passed may have been meant: it is not sure."""
    if this >= today:
        return (this,)
    return (this, following) if following - today > _LATE else (following,)


def _numeric(match: re.Match[str], today: date, words: Words) -> tuple[date, ...]:
    """3/12 in the order of the language, or in both."""
    return _in_order(match, today, day_first=words.day_first)


def _iso(match: re.Match[str], today: date, words: Words) -> tuple[date, ...]:
    return _in_order(match, today, day_first=True)


def _in_order(match: re.Match[str], today: date, *, day_first: bool) -> tuple[date, ...]:
    one, two, year = int(said(match, "day")), int(said(match, "month")), said(match, "year")
    orders = {(one, two)} if day_first else {(one, two), (two, one)}
    possible = [(day, month) for day, month in orders if 1 <= month <= 12 and 1 <= day <= 31]
    full = f"20{year}" if len(year) == 2 else year
    found: list[date] = []
    for day, month in possible:
        try:
            found += _in_year(full, lambda chosen, day=day, month=month: _made(chosen, month, day), today)  # type: ignore[misc]
        except Unclear:
            continue
    if not found:
        raise Unclear("no-such-date")
    return tuple(found) if len(possible) == 1 else tuple(_years_apart(found, today))


def _years_apart(found: list[date], today: date) -> list[date]:
    """Of two orders, both are already asked about: the next of each is enough."""
    return sorted({each for each in found if each.day <= 12})


def _made(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise Unclear("no-such-date") from None


def _in_year(year: str, make: Callable[[int], date], today: date) -> tuple[date, ...]:
    """The date in `year`, or else in the first year from now where it is not past; where that is far away, the next day of that
    number, too: the month may be a slip."""
    if year:
        return (make(int(year) + (2000 if len(year) == 2 else 0)),)
    try:
        day = make(today.year)
    except Unclear:  # 29 February
        day = make(today.year + 1)
    if day < today:
        day = make(today.year + 1)
    return (day, *_next_days_of_month(day.day, today)) if day - today > _LATE else (day,)


def gone_by(match: re.Match[str], today: date, words: Words) -> date:
    """ "Three days ago": the day it was."""
    count, unit = said(match, "count"), said(match, "unit")
    span, many = words.units[unit if unit in words.units else unit.removesuffix("s")]
    number = words.numbers.get(count) or int(count)
    if span == "months":
        return _months_later(-number * many, today)
    return today - timedelta(number * many if span == "days" else 0)


def _later(match: re.Match[str], today: date, words: Words) -> tuple[date, ...]:
    count, unit = said(match, "count"), said(match, "unit")
    start = today + timedelta(words.near_days.get(match.groupdict().get("from") or "", 0))
    if known := words.in_days.get(f"{count} {unit}"):
        return tuple(start + timedelta(days) for days in known)
    number = words.numbers.get(count) or int(count)
    span, many = words.units[unit if unit in words.units else unit.removesuffix("s")]
    return (start + timedelta(number * many) if span == "days" else _months_later(number * many, start),)


def _months_later(many: int, today: date) -> date:
    """The same day of that month, or its last one: a month after 31 January is the end of February."""
    years, month = divmod(today.month - 1 + many, 12)
    first = date(today.year + years, month + 1, 1)
    return first.replace(day=min(today.day, monthrange(first.year, first.month)[1]))


def _of_month(match: re.Match[str], today: date, words: Words) -> tuple[date, ...]:
    found = _next_days_of_month(int(said(match, "day")), today)
    if not found:
        raise Unclear("no-such-date")
    return found


def _next_days_of_month(number: int, today: date) -> tuple[date, ...]:
    """The first day with this number from today on, at most two months away."""
    ahead = (today + timedelta(days) for days in range(62))
    return next(((day,) for day in ahead if day.day == number), ())


def _nth(match: re.Match[str], today: date, words: Words) -> tuple[date, ...]:
    """ "The first Monday of January", "the last Friday of the month"."""
    nth, weekday = words.ordinals[said(match, "nth")], words.weekdays[said(match, "weekday")]
    if month := said(match, "month"):
        number = words.months[month]
        return _in_year_of_month(said(match, "year"), lambda year: nth_weekday(year, number, nth, weekday), today)
    following = _months_later(1, today.replace(day=1))
    after = nth_weekday(following.year, following.month, nth, weekday)
    if said(match, "span") not in ("mois", "the month", "this month"):
        return (after,)
    this = nth_weekday(today.year, today.month, nth, weekday)
    return (this,) if this >= today else (this, after)


def _in_year_of_month(year: str, make: Callable[[int], date], today: date) -> tuple[date, ...]:
    if year:
        return (make(int(year) + (2000 if len(year) == 2 else 0)),)
    return _this_or_next(make(today.year), make(today.year + 1), today)


def nth_weekday(year: int, month: int, nth: int, weekday: int) -> date:
    """Return the `nth` of this weekday in a month, -1 the last. Raises Unclear where there is none."""
    first, last = date(year, month, 1), date(year, month, monthrange(year, month)[1])
    if nth < 0:
        return last - timedelta((last.weekday() - weekday) % 7)
    return _made(year, month, 1 + (weekday - first.weekday()) % 7 + 7 * (nth - 1))


def _shift(match: re.Match[str]) -> str:
    return said(match, "before") or said(match, "after")


def _weekday(match: re.Match[str], today: date, words: Words) -> tuple[date, ...]:
    """A weekday with what stands beside it."""
    weekday, shift = words.weekdays[said(match, "weekday")], words.shifts[_shift(match)]
    ahead = (weekday - today.weekday()) % 7
    coming = today + timedelta(ahead or 7)
    if shift == "last":
        raise Unclear("past")
    if shift == "this":
        return (today + timedelta(ahead),)
    if shift == "coming":
        return (coming,)
    if shift == "following":
        return (coming, coming + timedelta(7))
    if shift == "after-next":
        return (coming + timedelta(7), coming + timedelta(14))
    following = today + timedelta(7 - today.weekday() + weekday)
    if shift == "next-week":
        return (following,)
    if shift == "next":  # people mean the first one, or the one in the week after this one
        return tuple(sorted({coming, following if today.weekday() < 6 else coming + timedelta(7)}))
    days = 7 if shift == "plus-7" else 14
    return (coming + timedelta(days),) if ahead else (today + timedelta(days), today + timedelta(days + 7))


_READERS: dict[str, Callable[[re.Match[str], date, Words], tuple[date, ...]]] = {
    "iso": _iso, "numbers": _numeric, "named": _named, "named-month-first": _named, "of-month": _of_month, "number": _of_month,
    "later": _later, "word": _near, "beside": _beside, "ago": _ago, "today": _today,
    "weekend": _weekend, "nth": _nth, "feast": _feast, "weekday": _weekday,
    "weekday-cut": _weekday,
}  # fmt: skip
