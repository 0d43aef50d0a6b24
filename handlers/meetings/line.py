"""A meeting typed in one line: what is understood of it is kept, and the rest is asked for."""

import re
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from bot.dates.phrases import Reading, Unclear
from bot.domain.errors import Refused
from bot.domain.times import instant_of, local
from handlers.core.context import Context
from handlers.meetings.words import NOT_UNDERSTOOD, PASSED, read_hour, read_phrase, read_start, still_ahead

# A day is read beside an hour, and an hour beside a day. The last minute is still to come; the others are there for
# "tomorrow morning" and "tomorrow afternoon".
_HOURS = ("23:59", "09:00", "15:00")
_A_WEEK = timedelta(7)

_LAST_WORDS = 8  # a date that ends the line is looked for in as many


@dataclass(frozen=True, slots=True)
class Line:
    """What was understood: an instant, or a day (2026-12-03) or an hour (14:00) alone; and the words of the title, "" for none.

    `trouble` is the key of what to say about the rest, "" when nothing is missing but perhaps the title.
    """

    starts_at: int | None = None
    day: str = ""
    hour: str = ""
    title: str = ""
    trouble: str = ""


def read_line(c: Context, text: str, zone: str, written_at: int) -> Line:
    """A day, an hour and a title, as they were meant when they were written; the title may stand before or after the others."""
    try:
        return _whole(c, read_phrase(c, text, zone, written_at, with_title=True), zone)
    except Unclear as unclear:
        trouble = f"unclear-{unclear.reason}"
        if unclear.reason not in NOT_UNDERSTOOD:
            return Line(title=unclear.rest, trouble=trouble)
    return (
        _day_first(c, text, zone, written_at)
        or _hour_first(c, text, zone, written_at)
        or _title_first(c, text, zone, written_at)
        or Line(title=text if trouble == "unclear-no-date" else "", trouble=trouble)
    )


def read_move(c: Context, text: str, starts_at: int, zone: str) -> int:
    """The instant that a meeting moves to: a day alone keeps its hour, an hour alone its day. Refused with what to write instead."""
    try:
        return read_start(c, text, zone)
    except Refused:
        line, stood = read_line(c, text, zone, c.written_at), local(starts_at, zone)
        if line.title or not (line.day or line.hour):
            raise
        return read_hour(c, line.day or stood.date().isoformat(), line.hour or f"{stood:%H:%M}", zone)


def _whole(c: Context, reading: Reading, zone: str, before: str = "") -> Line:
    title = before or reading.rest
    try:
        return Line(still_ahead(c, reading, zone), title=title)
    except Refused as no:
        return Line(title=title, trouble=no.key)


def _day_first(c: Context, text: str, zone: str, written_at: int) -> Line | None:
    for hour in _HOURS:
        reading = _or_none(c, f"{hour} {text}", zone, written_at)
        if reading is not None:
            return _day_alone(c, reading, zone)
    return None


def _day_alone(c: Context, reading: Reading, zone: str) -> Line:
    midnight = datetime.combine(reading.when.date() + timedelta(1), time())
    if instant_of(midnight, zone) <= c.now:
        return Line(title=reading.rest, trouble=PASSED)
    return Line(day=reading.when.date().isoformat(), title=reading.rest, trouble="unclear-no-time")


def _hour_first(c: Context, text: str, zone: str, written_at: int) -> Line | None:
    some_day = (local(written_at, zone) + _A_WEEK).date().isoformat()
    reading = _or_none(c, f"{some_day} {text}", zone, written_at)
    return (
        None if reading is None else Line(hour=f"{reading.when:%H:%M}", title=reading.rest, trouble="unclear-no-date")
    )


def _title_first(c: Context, text: str, zone: str, written_at: int) -> Line | None:
    """The title, then a day, an hour, or both, and nothing after them."""
    for word in list(re.finditer(r"(?<=\s)\S+", text))[-_LAST_WORDS:]:
        title, end = text[: word.start()].rstrip(" ,;:|-–—\n"), text[word.start() :]
        try:
            return _whole(c, read_phrase(c, end, zone, written_at), zone, title)
        except Unclear as unclear:
            if unclear.reason not in NOT_UNDERSTOOD:
                return Line(title=title, trouble=f"unclear-{unclear.reason}")
        for found in (_day_first(c, end, zone, written_at), _hour_first(c, end, zone, written_at)):
            if found is not None and not found.title:
                return replace(found, title=title)
    return None


def _or_none(c: Context, text: str, zone: str, written_at: int) -> Reading | None:
    try:
        return read_phrase(c, text, zone, written_at, with_title=True)
    except Unclear:
        return None
