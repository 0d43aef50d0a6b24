"""What the words of an hour mean, and of the hour it lasts until: each hour of the day that they may be."""

import re
from dataclasses import dataclass

from bot.dates.days import Unclear
from bot.dates.words import Words, said

DAY = 24 * 60
_ENDS = re.compile(r"\s*(?:[-–—,;:.!?|()]|\Z)")
_GOES_ON = re.compile(r"[-–—/]\s?[0-9]")
_EVENING = 17 * 60  # what begins before does not last until the night: "14h - 1h30" is no end
_LONGEST = 12 * 60  # minutes from one hour to another; what would be longer was hardly meant


@dataclass(frozen=True, slots=True)
class Hour:
    """An hour as said: `minute` is negative for "moins le quart", `sure` unless it may be twelve hours later.

    Midnight ends one day and begins another.
    """

    hour: int
    minute: int
    sure: bool
    midnight: bool = False

    def minutes(self, part: range | None, words: Words) -> tuple[int, ...]:
        """Return the minutes after midnight that it may be, in that part of the day; those after 1440 are of the next day."""
        if self.midnight:
            return (0, DAY)
        if self.sure:
            hours: tuple[int, ...] = (self.hour,)
        elif part is not None:
            hours = (self.hour, self.hour + 12)
        else:
            hours = words.unsure_hours.get(self.hour, (self.hour,))
        kept = [hour for hour in hours if part is None or hour in part]
        if not kept or kept[0] * 60 + self.minute < 0:
            raise Unclear("ambiguous")
        return tuple(hour * 60 + self.minute for hour in kept[: 1 if part else None])


@dataclass(frozen=True, slots=True)
class Span:
    """The words of an hour, between `begin` and `end`, and of the one it lasts until, if that was said.

    `loose`: they may be the start of a title. `unsure`: they may be something else.
    """

    start: Hour
    until: Hour | None
    begin: int
    end: int
    loose: bool = False
    unsure: bool = False

    def meant(self, part: range | None, words: Words) -> list[tuple[int, int | None]]:
        """Return the minutes after midnight at which it may begin, each with the minutes it lasts. Raises Unclear."""
        if self.until is None:
            return [(start, None) for start in self.start.minutes(part, words)]
        if self.until.sure and not self.start.sure:
            return [self._before(self.until, part)]
        found = [(start, self._until(start)) for start in self.start.minutes(part, words)]
        if self.until.sure or any(length is None for _, length in found):
            found = [each for each in found if each[1] is not None]
        if not found:
            raise Unclear("ambiguous")
        return list(found)

    def _before(self, until: Hour, part: range | None) -> tuple[int, int]:
        """ "2-4pm", "11 to 1pm": the last hour before the end."""
        end = DAY if until.midnight else until.hour * 60 + until.minute
        starts = [hour * 60 + self.start.minute for hour in (self.start.hour, self.start.hour + 12)]
        found = max((start for start in starts if start < end and (part is None or start // 60 in part)), default=None)
        if found is None or end - found > _LONGEST:
            raise Unclear("ambiguous")
        return found, end - found

    def _until(self, start: int) -> int | None:
        assert self.until is not None  # noqa: S101
        hours = (self.until.hour,) if self.until.sure else (self.until.hour, self.until.hour + 12)
        ends = [DAY] if self.until.midnight else [hour * 60 + self.until.minute for hour in hours]
        if start >= _EVENING:
            ends += [end + DAY for end in ends if end <= 6 * 60]
        length = min((end - start for end in ends if end > start), default=_LONGEST + 1)
        return length if length <= _LONGEST else None


def span_at(plain: str, start: int, words: Words, *, beside: bool) -> Span | None:
    """Find an hour at `start`, with its end if that follows; `beside` a day, what is less surely an hour is one, too. Raises Unclear."""
    match = _first(words.hours, plain, start)
    loose = _first(words.loose_hours, plain, start) if beside else None
    bare = words.bare_hour.match(plain, start)
    for each in (match,) if match else (bare, loose):
        found = _until_at(plain, each, words, bare=each is bare, beside=beside) if each else None
        if found is not None:
            return found
    match = match or loose
    if match is None:
        return None
    return Span(hour_of(match, words), None, match.start(), match.end(), _has_loose_minutes(match))


def _has_loose_minutes(match: re.Match[str]) -> bool:
    """ "14h 30", "midi 30": the number may begin the title; in "14 h 30" it is of the hour."""
    return bool(said(match, "gap")) and not said(match, "space")


def _until_at(plain: str, start: re.Match[str], words: Words, *, bare: bool, beside: bool) -> Span | None:
    """The end of "14h-16h" or "2 to 4pm". A number alone ends an hour only where nothing else can be meant."""
    join = words.until.match(plain, start.end())
    if join is None:
        return None
    word = said(join, "word")
    spaced = not word and join[0] != join[0].strip()
    if bare and (spaced or (word and words.day_first and not start[0].startswith("de "))):  # "jeudi 3 - 14h": the third
        return None
    clock = bare and word == "to" and start[0] in words.fractions_of_clock
    match = _first(words.hours, plain, join.end())
    if match is not None:
        loose = _has_loose_minutes(start) or _has_loose_minutes(match)
        return Span(hour_of(start, words), hour_of(match, words), start.start(), match.end(), loose, unsure=clock)
    match = words.bare_hour.match(plain, join.end())
    if match is None or (bare and (words.day_first or not beside)):
        return None
    if (spaced or word in ("a", "to")) and not _ENDS.match(plain, match.end()):
        return None
    unsure = clock or bool(_GOES_ON.match(plain, match.end()))
    loose = _has_loose_minutes(start)
    return Span(hour_of(start, words), hour_of(match, words), start.start(), match.end(), loose, unsure)


def _first(patterns: tuple[re.Pattern[str], ...], plain: str, start: int) -> re.Match[str] | None:
    return next(filter(None, (pattern.match(plain, start) for pattern in patterns)), None)


def fraction_of(match: re.Match[str], words: Words) -> int:
    """Return the minutes in "et demie" or "half past", 0 if there are none."""
    return words.fractions[said(match, "fraction")] if said(match, "fraction") else 0


def hour_of(match: re.Match[str], words: Words) -> Hour:
    """Read the words of an hour; 14 pm is unclear."""
    spoken = said(match, "minutes")
    minute = int(said(match, "minute") or 0) + fraction_of(match, words) + (words.minutes[spoken] if spoken else 0)
    if word := said(match, "word"):
        return (
            Hour(0, minute, sure=True, midnight=True) if word in {"minuit", "midnight"} else Hour(12, minute, sure=True)
        )
    typed, half = said(match, "hour"), said(match, "half")
    hour = words.numbers.get(typed) or int(typed)
    if half:
        if not 1 <= hour <= 12:
            raise Unclear("ambiguous")
        if hour == 12 and minute < 0:  # before noon, or before midnight
            if half == "p":
                raise Unclear("ambiguous")
            return Hour(12, minute, sure=True)
        return Hour(hour % 12 + (12 if half == "p" else 0), minute, sure=True)
    return Hour(hour, minute, sure=typed.startswith("0") or hour > 12)
