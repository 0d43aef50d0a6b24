"""Reading that a meeting repeats: "tous les mardis à 14h", "every first Monday at 18:00", in the terms of RFC 5545."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Literal

from bot.dates.days import DATES, Unclear, days_meant, nth_weekday
from bot.dates.finding import mentions
from bot.dates.folding import Folded, fold, spelled
from bot.dates.languages import words_of
from bot.dates.mentions import Mention
from bot.dates.titles import WINDOW, title_of
from bot.dates.words import Words, said

_AHEAD = 400  # days in which the first date is looked for
_DAY_MINUTES = 24 * 60
_MONTHS = ("month", "months", "mois")


@dataclass(frozen=True, slots=True)
class Repeating:
    """What was said of a series. Weekly: on `weekdays` (Monday is 0) of every `interval`-th week. Monthly: on the `nth`
    (1 to 4, -1 the last) of the one weekday, or on the `monthday`, of every `interval`-th month.

    `hour` is the wall time of the group, None where it was not said or may be one of two; `minutes`, `until` (the
    last day) and `count` are there if they were said. `first`: the first day from now on; of every second week, the other one may
    be meant. `title`, `place`: the other words, as typed. `skips`: not on public holidays. `instead`: how it repeats if it is meant
    in another way.
    """

    frequency: Literal["weekly", "monthly"]
    first: date
    interval: int = 1
    weekdays: tuple[int, ...] = ()
    nth: int | None = None
    monthday: int | None = None
    hour: time | None = None
    minutes: int | None = None
    until: date | None = None
    count: int | None = None
    title: str = ""
    place: str = ""
    skips: bool = False
    instead: "Repeating | None" = None


def read_series(text: str, language: str, now: datetime) -> Repeating | None:
    """Read how a meeting repeats, with its hour and title; None where nothing says that it does, or not surely how.

    `now` is aware, in the zone of the group.
    """
    words = words_of(language)
    text = text.strip()
    folded = spelled(fold(text[:WINDOW]), words)
    return series_in(text, folded, words, now) if repeats(folded.plain, words) else None


def repeats(plain: str, words: Words) -> bool:
    """Whether a plain text says that something repeats; "Mondays" beside a date is a name."""
    sign = words.series["sign"].search(plain)
    if sign is None:
        return False
    if words.series["every"].search(plain):
        return True
    return not any(day.kind in DATES for mention in mentions(plain, words, beside=False) for day in mention.days)


@dataclass(slots=True)
class _Rest:
    """A text from which what was understood is taken away, and what was taken; the `part` of each day it is in, where it was said."""

    plain: str
    taken: list[Mention]
    part: str = ""

    def take(self, start: int, end: int) -> None:
        self.plain = self.plain[:start] + " " * (end - start) + self.plain[end:]
        self.taken.append(Mention(start, end))


def series_in(text: str, folded: Folded, words: Words, now: datetime) -> Repeating | None:
    """Read the series of a text that speaks of one; None where it does not surely say how it repeats."""
    rest = _Rest(folded.plain, [])
    if _several_hours(rest.plain, words):
        return None
    try:
        until, since = _bound(rest, words, now, "until"), _bound(rest, words, now, "since")
        skips = _take(rest, words, "holidays") is not None
        if words.series["but"].search(rest.plain):
            return None
        many = _take(rest, words, "count")
        rule = _rule(rest, words, now.date())
    except Unclear:
        return None
    if rule is None or words.series["sign"].search(rest.plain):
        return None
    rule = replace(rule, first=since or rule.first, skips=skips)
    counted = _counted(replace(rule, until=until), many, words)
    timed = _at_hour(counted, rest, words) if counted else None
    begun = _begun(timed, text, folded, rest, words, now) if timed else None
    return _so_long(begun, many, words) if begun and many else begun


def _several_hours(plain: str, words: Words) -> bool:
    """ "Mondays 2pm and Wednesdays 4pm": each of its days has an hour of its own."""
    hours = [each.spans[0].begin for each in mentions(plain, words, beside=True) if each.spans]
    days = [each.start("weekday") for each in words.series["weekday"].finditer(plain)]
    return any(hours[0] < day < hours[-1] for day in days) if hours else False


def _so_long(rule: Repeating, many: re.Match[str], words: Words) -> Repeating:
    """For so many months from its first day on."""
    from dateutil.relativedelta import relativedelta

    if said(many, "of") not in _MONTHS or rule.until is not None:
        return rule
    return replace(
        rule, until=rule.first + relativedelta(months=_number(many, words)) - timedelta(1),
        instead=_so_long(rule.instead, many, words) if rule.instead else None,
    )  # fmt: skip


def _number(many: re.Match[str], words: Words) -> int:
    return words.numbers.get(said(many, "count")) or int(said(many, "count"))


def _counted(rule: Repeating, many: re.Match[str] | None, words: Words) -> Repeating | None:
    """The same so many times, or for so many weeks."""
    if many is None:
        return rule
    count = _number(many, words)
    if said(many, "of") in _MONTHS:
        return rule if count else None
    if said(many, "of") in ("weeks", "semaines"):
        count = 0 if rule.frequency == "monthly" else count * len(rule.weekdays) // rule.interval
    return replace(rule, count=count) if count else None


def _take(rest: _Rest, words: Words, name: str) -> re.Match[str] | None:
    match = words.series[name].search(rest.plain)
    if match is None:
        return None
    rest.take(*match.span())
    return match


def _bound(rest: _Rest, words: Words, now: datetime, name: str) -> date | None:
    """The last day, or the first, where one was said. Raises Unclear where it is none that we read."""
    match = words.series[name].search(rest.plain)
    if match is None:
        return None
    following = " " * match.end() + rest.plain[match.end() :]
    found = next((each for each in mentions(following, words, beside=False)), None)
    if found is None or found.start != match.end() or not found.days or found.spans:
        raise Unclear("ambiguous")
    days, agreed = days_meant(found.days, found.week, now.date(), words, either=found.either)
    if not agreed or len(days) != 1:
        raise Unclear("ambiguous")
    rest.take(match.start(), found.end)
    return days[0]


def _rule(rest: _Rest, words: Words, today: date) -> Repeating | None:
    """How it repeats, from its signs."""
    nth, month = words.series["nth"].search(rest.plain), words.series["month"].search(rest.plain)
    if nth:
        elsewhere = f"{rest.plain[: nth.start()]} {rest.plain[nth.end() :]}"
        if any(each["weekday"] != nth["weekday"] for each in words.series["weekday"].finditer(elsewhere)):
            return None
        ordinal, weekday = words.ordinals[nth["nth"]], words.weekdays[nth["weekday"]]
        rule = _monthly(rest, words, Repeating("monthly", today, weekdays=(weekday,), nth=ordinal))
        if month or ordinal in (1, -1):
            return rule
        return Repeating(
            "weekly", today, ordinal, (weekday,), instead=rule
        )  # "every second Tuesday": of the month, or of two
    day = words.series["monthday"].search(rest.plain) if month else None
    if day and 1 <= int(said(day, "day")) <= 31:
        return _monthly(rest, words, Repeating("monthly", today, monthday=int(said(day, "day"))))
    if month:
        return None
    daily = _take(rest, words, "daily")
    if daily is not None:
        rest.part = said(daily, "part")
        return Repeating("weekly", today, weekdays=tuple(range(5 if said(daily, "working") else 7)))
    interval = _weeks(rest, words)
    weekdays = _weekdays(rest, words)
    _take(rest, words, "week")
    return Repeating("weekly", today, interval, weekdays) if weekdays else None


def _weeks(rest: _Rest, words: Words) -> int:
    """Of how many weeks it is one: "un mardi sur deux", "every third Friday"."""
    sign = words.series["sign"].search(rest.plain)
    if _take(rest, words, "fortnight") is not None:
        return 2
    number = said(sign, "interval") if sign else ""
    if number.isdigit():
        return int(number)
    return words.numbers.get(number) or words.ordinals.get(number) or (2 if number else 1)


def _monthly(rest: _Rest, words: Words, rule: Repeating) -> Repeating | None:
    """The same, of every so many months, its signs taken away."""
    month = words.series["month"].search(rest.plain)
    said_in = month[0].split() if month else []
    number = next((each for each in said_in if words.numbers.get(each, 0) > 1 or each.isdigit() or each == "other"), "")
    every = 2 if number == "other" else words.numbers.get(number) or int(number or 1)
    for each in ("month", "sign", "nth" if rule.nth else "monthday"):
        _take(rest, words, each)
    return replace(rule, interval=every) if 1 <= every <= 12 else None


def _weekdays(rest: _Rest, words: Words) -> tuple[int, ...]:
    sign = words.series["sign"].search(rest.plain)
    found = {words.weekdays[match["weekday"]] for match in words.series["weekday"].finditer(rest.plain)}
    if sign:
        rest.take(*sign.span())
    for match in list(words.series["weekday"].finditer(rest.plain)):
        rest.take(*match.span())
    return tuple(sorted(found))


def _at_hour(rule: Repeating, rest: _Rest, words: Words) -> Repeating | None:
    """The same with its hour; None where another day stands in the text."""
    found = mentions(rest.plain, words, beside=True)
    if any(each.days or each.trouble or each.week is not None for each in found):
        return None
    timed = [each for each in found if each.spans]
    if not timed:
        return rule
    if len(timed) > 1:
        return None
    (spoken,) = timed
    rest.taken.append(spoken)
    try:
        of_day = spoken.part or rest.part
        part = words.parts[of_day] if of_day else None
        meant = [each for span in spoken.spans for each in span.meant(part, words)]
    except Unclear:
        return rule
    if len(meant) != 1 or meant[0][0] >= _DAY_MINUTES or spoken.unsure:
        return rule
    start, length = meant[0]
    if part is not None and start // 60 not in part:  # "every evening at 9h"
        return rule
    return replace(rule, hour=time(*divmod(start, 60)), minutes=spoken.minutes or length)


def _begun(rule: Repeating, text: str, folded: Folded, rest: _Rest, words: Words, now: datetime) -> Repeating | None:
    """The same with its first day and its title; None if it has no day."""
    today = max(now.date(), rule.first)
    passed = today == now.date() and rule.hour is not None and rule.hour <= now.time().replace(tzinfo=None)
    days = (today + timedelta(ahead) for ahead in range(1 if passed else 0, _AHEAD))
    first = next((day for day in days if falls(rule, day)), None)
    if first is None or (rule.until is not None and rule.until < first):
        return None
    if words.series["bounds"].search(rest.plain):
        return None
    title, place = title_of(text, folded, _merged(rest), words)
    other = (
        replace(rule.instead, first=first, until=rule.until, count=rule.count, skips=rule.skips)
        if rule.instead
        else None
    )
    return replace(rule, first=first, title=title, place=place, instead=other)


def falls(rule: Repeating, day: date) -> bool:
    """Whether one of the days of the rule, were its `interval` 1, is this one."""
    if rule.frequency == "weekly":
        return day.weekday() in rule.weekdays
    if rule.monthday is not None:
        return day.day == rule.monthday
    try:
        return day == nth_weekday(day.year, day.month, rule.nth or 1, rule.weekdays[0])
    except Unclear:
        return False


def _merged(rest: _Rest) -> list[Mention]:
    """What was taken, in order; words between two of them that say nothing go with them."""
    return sorted(rest.taken, key=lambda each: (each.start, each.end))
