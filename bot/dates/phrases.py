"""Reading the line a facilitator types for a new meeting: a day and an hour in words, then a title.

`bot/dates/words.py` has the words and `bot/dates/days.py` their meaning. A word that was not understood, or a phrase
that people read in two ways, raises `Unclear`, so that the bot asks again. What is read is always shown back in words
before it counts. Where people differ, this is what we read:

- "jeudi" and "Thursday" are the next one; said on a Thursday before that hour, they are unclear.
- "jeudi prochain" and "next Thursday" are in next week, which begins on Monday, even if this week's is still to come.
- "jeudi en huit", "Thursday week" and "a week on Thursday" are seven days after the next one.
- "huit jours" is a week and "quinze jours" two; "8 jours" and "15 jours" are unclear.
- 3/12 is the third of December in French, and unclear in English unless only one order exists, as in 25/12.
- A date without its year is the next one, and unclear if that is more than ten months away.
- "2h" and "at 8" without morning or evening are unclear; "at 2" is in the afternoon; "14h" and "02:00" are as typed.
- "minuit" and "midnight" are unclear: they end one day and begin another.
- A title may not begin with an hour, a day, or "until" and a number, which could belong to the date.
"""

import re
from dataclasses import dataclass, field
from datetime import datetime

from bot.dates.days import (
    Day,
    Hour,
    Reason,
    Unclear,
    fraction_of,
    hour_of,
    is_bare_weekday,
    misses,
    moment,
    part_of,
    said,
)
from bot.dates.words import Words, fold, words_of

__all__ = ["Reading", "Reason", "Unclear", "read_length", "read_when"]

_WINDOW = 200  # characters searched for a date
_LONGEST_PHRASE = 120  # shorter than the window, so that the words after a date are always seen
_LONGEST_LENGTH = 60
_MOST_DAYS = 3
_DATES = {"iso", "numbers", "named", "named-month-first"}

_BETWEEN = re.compile(r"\s+[-–—|]\s+|[\s,;:]*")
_NUMBER_OF_DAY = re.compile(r"\s+(?P<day>[0-9]{1,2})(?:er|st|nd|rd|th)?(?![\w:/])")
_SEPARATOR = re.compile(r"\A\s*[-–—,;:.|]+(?=\s|\Z)")
_ENDING = re.compile(r"[\s.,;:!-]*")
_MARKS = re.compile(r"[-–—+/~&|,;:.\s]*")
_GOES_ON = re.compile(r"\s*[-–—+/~&]\s*[0-9]|[:.,][0-9]|(?<=[0-9]t)[0-9]")
_NUMBER = re.compile(r"[0-9]+(?!\w)")


@dataclass(frozen=True, slots=True)
class Reading:
    """A meeting as typed: `when` in the wall time of the group, without zone, and the words after it."""

    when: datetime
    rest: str


@dataclass(slots=True)
class _Found:
    """The words of a date at the start of a text, up to `end`."""

    days: list[Day] = field(default_factory=list)
    hour: Hour | None = None
    part: range | None = None
    end: int = 0
    loose_minutes: bool = False  # it ends with "14h 30": the number may begin the title

    @property
    def last_is_bare_weekday(self) -> bool:
        return bool(self.days) and self.days[-1][1].end() == self.end and is_bare_weekday(*self.days[-1])

    @property
    def lacks_year(self) -> bool:
        return any(said(match, "month") and not said(match, "year") for _, match in self.days)


def read_when(text: str, language: str, now: datetime, *, with_title: bool) -> Reading:
    """Read a day and an hour, and after them the title if `with_title`; raise `Unclear` rather than guess.

    `now` is aware, in the zone of the group. The title is kept as typed, without the dash or comma before it.
    """
    words = words_of(language)
    text = text.strip()
    folded = fold(text[:_WINDOW])
    found = _find(folded.plain, words)
    if found.end == 0:
        raise Unclear("no-date")
    if found.end > _LONGEST_PHRASE:
        raise Unclear("left-over")
    rest = ""
    if with_title:
        rest = _SEPARATOR.sub("", text[folded.end_in_source(found.end) :]).strip()
    elif len(text) > _WINDOW or not _ENDING.fullmatch(folded.plain, found.end):
        raise Unclear("left-over")
    if rest and _hides_date(folded.plain, found, words):
        raise Unclear("ambiguous")
    try:
        return Reading(moment(found.days, found.hour, found.part, now, words), rest)
    except Unclear as unclear:
        unclear.rest = rest
        raise


def read_length(text: str, language: str) -> int:
    """Read how long a meeting lasts, in minutes from 5 to 1440; raise `Unclear("left-over")` for anything else.

    A number alone counts minutes from 30 on: "90" is an hour and a half, "2" is unclear.
    """
    words = words_of(language)
    text = text.strip()
    plain = " ".join(fold(text[:_LONGEST_LENGTH]).plain.split()).rstrip(" .")
    minutes = 0
    if len(text) <= _LONGEST_LENGTH:
        if _NUMBER.fullmatch(plain):
            minutes = int(plain) if int(plain) >= 30 else 0
        elif match := next(filter(None, (pattern.fullmatch(plain) for pattern in words.lengths)), None):
            minutes = _minutes(match, words)
    if not 5 <= minutes <= 24 * 60:
        raise Unclear("left-over")
    return minutes


def _minutes(match: re.Match[str], words: Words) -> int:
    hours, minutes = said(match, "hours").replace(",", "."), said(match, "minutes")
    return (
        round(60 * float(words.numbers.get(hours, hours or 0)))
        + int(words.numbers.get(minutes, minutes or 0))
        + fraction_of(match, words)
    )


def _find(plain: str, words: Words) -> _Found:
    """Collect days and one hour from the start of `plain`, stopping where a title may begin."""
    found = _Found()
    while True:
        start = _after_gap(plain, found.end)
        if not (
            _take_hour(plain, start, found, words)
            or _take_part(plain, start, found, words)
            or _take_day(plain, start, found, words)
        ):
            return found


def _after_gap(plain: str, position: int) -> int:
    gap = _BETWEEN.match(plain, position)
    return gap.end() if gap else position


def _match_hour(plain: str, start: int, words: Words) -> re.Match[str] | None:
    return next(filter(None, (pattern.match(plain, start) for pattern in words.hours)), None)


def _take_hour(plain: str, start: int, found: _Found, words: Words) -> bool:
    match = None if found.hour else _match_hour(plain, start, words)
    if match is None:
        return False
    found.hour = hour_of(match, words)
    found.loose_minutes = bool(said(match, "gap")) and not said(match, "space")
    found.end = match.end()
    return True


def _take_part(plain: str, start: int, found: _Found, words: Words) -> bool:
    """Take "du soir" after an hour, or "soir" after a day unless it may begin the title."""
    if found.end == 0 or found.part:
        return False
    after_hour = words.part_of_hour.match(plain, start) if found.hour else None
    match = after_hour or (words.part_of_day.match(plain, start) if found.days else None)
    if match is None:
        return False
    needed = not found.hour or (after_hour and not found.hour.sure)
    if not needed and not _ENDING.fullmatch(plain, match.end()):
        return False
    found.part, found.end, found.loose_minutes = part_of(match, words), match.end(), False
    return True


def _take_day(plain: str, start: int, found: _Found, words: Words) -> bool:
    """Take a day; once there is an hour and a day, only the date of that weekday: the rest would be the title's."""
    complete = bool(found.hour and found.days)
    if len(found.days) == _MOST_DAYS or (complete and not is_bare_weekday(*found.days[-1])):
        return False
    match = None
    for kind, pattern in words.days.items():
        if not complete or kind in _DATES:
            match = pattern.match(plain, start)
        if match:
            break
    else:
        kind, match = "number", _number_of_day(plain, found, words)
    if match is None:
        return False
    found.days.append((kind, match))
    found.part = found.part or part_of(match, words)
    found.end, found.loose_minutes = match.end(), False
    return True


def _number_of_day(plain: str, found: _Found, words: Words) -> re.Match[str] | None:
    """Find the number in "jeudi 3 à 14h", which has an hour or nothing after it: it could begin a title."""
    match = _NUMBER_OF_DAY.match(plain, found.end) if found.last_is_bare_weekday else None
    if match is None or _ENDING.fullmatch(plain, match.end()):
        return match
    return match if _match_hour(plain, _after_gap(plain, match.end()), words) else None


def _hides_date(plain: str, found: _Found, words: Words) -> bool:
    """Whether what follows begins with words that would change the day or the hour."""
    marks = _MARKS.match(plain, found.end)
    start = marks.end() if marks else found.end
    joins = words.joins.match(plain, start)
    starts = {start, joins.end() if joins else start}
    number = _NUMBER.match(plain, max(starts))
    part = words.part_of_day.match(plain, start)
    hours = part_of(part, words) if part else None
    return bool(
        found.loose_minutes
        or _GOES_ON.match(plain, found.end)
        or any(_may_be_date(plain, at, words) for at in starts)
        or words.part_of_hour.match(plain, start)
        or (found.hour and hours and misses(found.hour, hours))
        or (number and (joins or found.last_is_bare_weekday or (len(number[0]) == 4 and found.lacks_year)))
    )


def _may_be_date(plain: str, start: int, words: Words) -> bool:
    return bool(
        words.strays.match(plain, start)
        or _match_hour(plain, start, words)
        or any(pattern.match(plain, start) for pattern in words.days.values())
    )
