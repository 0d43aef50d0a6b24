"""What helpers and those who facilitate note of what they do, for themselves."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from bot.domain.errors import Refused

Kind = Literal["hours", "meeting", "training", "words"]
KINDS: tuple[Kind, ...] = ("hours", "meeting", "training", "words")

MOST = 500  # lines of one person
WORDS_LONGEST = 300  # characters
MINUTES_LEAST, MINUTES_MOST = 5, 12 * 60
OLDEST = timedelta(days=60 * 365)


@dataclass(frozen=True, slots=True)
class Line:
    """`day` as 2026-12-03, "" for a text; `minutes` of hours, else 0."""

    id: str
    person_id: str
    kind: Kind
    day: str = ""
    minutes: int = 0
    words: str = ""


@dataclass(frozen=True, slots=True)
class Totals:
    """Of one `year`."""

    year: int
    minutes: int = 0
    meetings: int = 0
    trainings: int = 0


def totals(lines: Sequence[Line], year: int) -> Totals:
    found = Totals(year)
    for each in lines:
        if each.day[:4] == str(year):
            found = replace(
                found,
                minutes=found.minutes + each.minutes,
                meetings=found.meetings + (each.kind == "meeting"),
                trainings=found.trainings + (each.kind == "training"),
            )
    return found


def checked(line: Line, today: date) -> Line:
    """The same. Refused when it holds what its kind cannot; `today` on the clocks of whose it is."""
    if len(line.words) > WORDS_LONGEST:
        raise Refused("too-long", most=WORDS_LONGEST)
    if line.kind != "hours" and not any(each.isalnum() for each in line.words):
        raise Refused("record-what")
    if (line.kind == "hours") is not bool(line.minutes) or (line.kind == "words") is bool(line.day):
        raise Refused("old-button")
    if line.minutes and not MINUTES_LEAST <= line.minutes <= MINUTES_MOST:
        raise Refused("record-length-unclear")
    if line.day:
        check_day(date.fromisoformat(line.day), today)
    return line


def check_day(day: date, today: date) -> None:
    """Refused for one that is still ahead, or too long ago to be meant."""
    if day > today:
        raise Refused("record-day-ahead")
    if today - day > OLDEST:
        raise Refused("record-day-unclear")
