"""Several dates in one message: each line, and each part of a line that is a date by itself."""

import re
from dataclasses import dataclass, replace

from bot.domain.times import local
from handlers.core.context import Context
from handlers.meetings.line import Line, read_line

PARTS_MOST = 20
_LINES = re.compile(r"[\n;]+")
_PARTS = re.compile(r",|\s(?:ou|et|or|and|then|puis)\s|\s&\s", re.IGNORECASE)
_MARK = re.compile(r"^\s*(?:[-–—•*·]|\d{1,2}[.)]\s)\s*")


@dataclass(frozen=True, slots=True)
class Dates:
    """`found` are starts (UTC epoch seconds) and minutes, 0 where no length was said. `unclear`: the first line that is none, and
    its words as they were typed."""

    found: tuple[tuple[int, int], ...] = ()
    unclear: Line | None = None
    words: str = ""


def read_dates(c: Context, text: str, zone: str, last: int | None, day: str = "") -> Dates:
    """The dates in these words; an hour alone is one of the day before it (`last`: the start of the last date so far; `day`: one whose
    hour was asked for)."""
    found: list[tuple[int, int]] = []
    result = Dates()
    for words in [_MARK.sub("", each).strip() for each in _LINES.split(text)[:PARTS_MOST]]:
        if not words:
            continue
        known = (day if not found else "") or _day(found[-1][0] if found else last, zone)
        line = _read(c, words, zone, known)
        if line.starts_at is not None:
            found.append((line.starts_at, line.minutes))
        elif parts := _each(c, words, zone, known):
            found += parts
        elif result.unclear is None:
            result = Dates(unclear=line, words=words)
    return replace(result, found=tuple(found))


def _each(c: Context, words: str, zone: str, day: str) -> list[tuple[int, int]]:
    """The dates of a line that names several; none unless each part surely is one."""
    parts = [each.strip() for each in _PARTS.split(words)][:PARTS_MOST]
    found: list[tuple[int, int]] = []
    for part in parts:
        line = _read(c, part, zone, _day(found[-1][0], zone) if found else day)
        if line.starts_at is None:
            return []
        found.append((line.starts_at, line.minutes))
    return found if len(parts) > 1 else []


def _read(c: Context, words: str, zone: str, day: str) -> Line:
    return read_line(c, words, zone, c.written_at, with_title=False, day=day)


def _day(start: int | None, zone: str) -> str:
    return local(start, zone).date().isoformat() if start is not None else ""
