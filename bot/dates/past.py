"""Reading what was done, when and for how long: "2 h yesterday, circle". A day is the last one that it may be, never one ahead."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from bot.dates.days import DATES, Day, Unclear, dates_of, gone_by
from bot.dates.finding import mentions
from bot.dates.folding import fold, spelled
from bot.dates.languages import words_of
from bot.dates.lengths import length_at, read_length
from bot.dates.mentions import Mention
from bot.dates.words import Words, said

WINDOW = 300  # characters searched
_BEGINS = re.compile(r"(?<![\w:])[0-9a-z]")
_AROUND = " \t\n,;:.|-–—()"
_YEARS = 8  # back to the last 29 February, whatever the century
_WITH_NUMBERS = ("named", "named-month-first", "ago")
_LONGEST = 12 * 60  # minutes: "14h" is an hour of the day


@dataclass(frozen=True, slots=True)
class Done:
    """What was understood: a day, minutes, and the other words as typed. `trouble`: a day was said, and is ahead or none at all."""

    day: date | None = None
    minutes: int | None = None
    words: str = ""
    trouble: bool = False


def read_done(text: str, language: str, today: date) -> Done:
    """Read a length and a day wherever they stand. `today` is the day it was written on."""
    words = words_of(language)
    text = text.strip()
    folded = spelled(fold(text[:WINDOW]), words)
    plain = folded.plain
    length = _length(_without_dates(plain, words), words)
    spans = []
    if length is not None:
        spans.append(length[1:])
        plain = f"{plain[: length[1]]}{' ' * (length[2] - length[1])}{plain[length[2] :]}"
    mention = next((each for each in mentions(plain, words, beside=False) if each.trouble or _strong(each)), None)
    days: list[date] = []
    if mention is not None:
        spans.append((mention.start, mention.end))
        said_days = [each for each in mention.days if not each.kind.startswith("weekday")] or mention.days
        since = today if mention.week is None else _end_of_week(mention.week, today)
        days = [found for each in said_days if (found := _last(each, since, words)) is not None and found <= today]
    rest = _without(text, [(folded.in_source(start), folded.in_source(end)) for start, end in sorted(spans)])
    day = max(days, default=None)
    return Done(day, length[0] if length else None, rest, mention is not None and day is None)


def _end_of_week(week: int, today: date) -> date:
    """The Sunday of that week, from this one on: "last week, Tuesday"."""
    return today + timedelta(6 - today.weekday() + 7 * week)


def _strong(mention: Mention) -> bool:
    """Whether it speaks of a day, and not of a Christmas party."""
    return any(not each.is_weak for each in mention.days)


def _without_dates(plain: str, words: Words) -> str:
    """The same, blank where a date stands whose number would be taken for minutes: "2 hours 31 Feb", "2 h il y a 3 jours"."""
    for kind in filter(words.days.__contains__, _WITH_NUMBERS):
        for date_said in re.finditer(rf"(?<!\w)(?:{words.days[kind].pattern})", plain):
            start, end = date_said.span()
            plain = f"{plain[:start]}{' ' * (end - start)}{plain[end:]}"
    return plain


def _length(plain: str, words: Words) -> tuple[int, int, int] | None:
    """The first that is said: its minutes, where it begins and where it ends; a number alone is minutes, as of a meeting."""
    alone = read_length(plain, words.language) if plain.isdecimal() else None
    if alone is not None and alone <= _LONGEST:
        return alone, 0, len(plain)
    for begins in _BEGINS.finditer(plain):
        found = length_at(plain, begins.start(), words)
        if found is not None and found[0] <= _LONGEST:
            return found[0], begins.start(), found[1]
    return None


def _last(day: Day, today: date, words: Words) -> date | None:
    """The last day that these words may mean; None where all that they mean is ahead."""
    if day.kind.startswith("weekday"):
        return _last_weekday(day, today, words)
    if day.kind == "ago":
        return gone_by(day.match, today, words)
    for earlier in _earlier(day, today):  # a date without its year, or its month, is read as the next one from there
        found = [each for each in _dates(day, earlier, words) if each <= today]
        if found:
            return max(found)
    return None


def _earlier(day: Day, today: date) -> list[date]:
    """From when on to look for it: the latest first."""
    if day.kind in (*DATES, "feast"):
        return [today, *(today.replace(year=today.year - n, day=min(today.day, 28)) for n in range(1, _YEARS + 1))]
    return [today, today - timedelta(31), today - timedelta(62)] if day.kind in ("of-month", "number") else [today]


def _dates(day: Day, today: date, words: Words) -> tuple[date, ...]:
    try:
        return dates_of(day, today, words)
    except Unclear:
        return ()


def _last_weekday(day: Day, today: date, words: Words) -> date | None:
    """Today counts, but where "last" stands beside it. None for "next Tuesday"."""
    shift = words.shifts.get(said(day.match, "before") or said(day.match, "after"), "this")
    if shift not in ("this", "last"):
        return None
    back = (today.weekday() - words.weekdays[said(day.match, "weekday")]) % 7
    return today - timedelta(back or (7 if shift == "last" else 0))


def _without(text: str, spans: list[tuple[int, int]]) -> str:
    """The words around these, as typed."""
    parts, at = [], 0
    for start, end in spans:
        parts.append(text[at : max(at, start)])
        at = max(at, end)
    kept = [each.strip(_AROUND) for each in (*parts, text[at:])]
    return ", ".join(each for each in kept if each)
