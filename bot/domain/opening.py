"""When the place of a group is open: in weekly slots, and otherwise on single days (GEM-07)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from bot.domain.errors import Refused
from bot.domain.times import in_figures

Slots = tuple[tuple[int, int], ...]
"""From and to, in minutes after midnight of the group's day, in order and apart; empty: closed."""

SLOTS_MOST = 4
OTHERS_MOST = 60  # single days ahead
TARGETS = (0, 20, 25, 30, 35, 40)  # hours a week
DAY_MINUTES = 24 * 60
WEEK_HOURS = 7 * 24

_HOUR = r"(\d{1,2})(?:\s*(?:h|:|\.)\s*([0-5]\d)?)?\s*(am|pm)?"
_SLOT = re.compile(rf"(?:from|de)?\s*{_HOUR}\s*(?:-|–|—|to|until|till|à|a|jusqu'à)\s*{_HOUR}", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*(?:,|;|\+|&|/|and|et|puis|then)?\s*", re.IGNORECASE)
_CLOSED = frozenset({"closed", "close", "fermé", "ferme", "fermée"})


@dataclass(frozen=True, slots=True)
class Hours:
    """Of one group: `week` by weekday (0 is Monday), `others` by day (2026-12-24), `target` in hours a week, 0 for none."""

    week: Mapping[int, Slots]
    others: Mapping[str, Slots]
    target: int

    @property
    def is_set(self) -> bool:
        return any(self.week.values())

    def on(self, day: date) -> Slots:
        """What holds on this day."""
        return self.others.get(day.isoformat(), self.week.get(day.weekday(), ()))

    @property
    def weekly_minutes(self) -> int:
        """Of a usual week."""
        return sum(_minutes(slots) for slots in self.week.values())

    def minutes_in_week_of(self, day: date) -> int:
        """Of the week, Monday to Sunday, that this day lies in."""
        monday = day - timedelta(day.weekday())
        return sum(_minutes(self.on(monday + timedelta(n))) for n in range(7))

    @property
    def short_by(self) -> int:
        """Minutes a usual week lacks to the target; 0 where it does not, or no hours are set."""
        return max(0, self.target * 60 - self.weekly_minutes) if self.is_set else 0


def _minutes(slots: Slots) -> int:
    return sum(until - since for since, until in slots)


def read_slots(text: str) -> Slots:
    """ "10-17", "10h-12h30 et 14h-17h", "2pm to 5pm", "closed". Refused when it is not clear, or no hours of one day."""
    words = in_figures(" ".join(text.split()).strip(" .").casefold())
    if words in _CLOSED:
        return ()
    found: list[tuple[int, int]] = []
    at = 0
    while at < len(words):
        slot = _SLOT.match(words, at)
        if slot is None:
            raise Refused("opening-unclear")
        found.append((_minute(slot[1], slot[2], slot[3] or slot[6]), _minute(slot[4], slot[5], slot[6])))
        at = _between(words, slot.end())
    return checked(found)


def _between(words: str, at: int) -> int:
    between = _BETWEEN.match(words, at)
    return between.end() if between else at


def _minute(hour: str, minute: str | None, half: str | None) -> int:
    number = int(hour)
    if half and not 1 <= number <= 12:
        raise Refused("opening-unclear")
    number = number % 12 + 12 * (half == "pm") if half else number
    return number * 60 + int(minute or 0)


def checked(slots: Sequence[tuple[int, int]]) -> Slots:
    """In order. Refused for hours that no day has, that end before they begin, or that overlap."""
    ordered = tuple(sorted(slots))
    if not ordered or len(ordered) > SLOTS_MOST:
        raise Refused("opening-unclear")
    if any(not 0 <= since < until <= DAY_MINUTES for since, until in ordered):
        raise Refused("opening-backwards")
    if any(one[1] > other[0] for one, other in pairwise(ordered)):
        raise Refused("opening-overlap")
    return ordered


def written(slots: Slots) -> str:
    """As it is kept: "600-720,840-1020"."""
    return ",".join(f"{since}-{until}" for since, until in slots)


def kept(text: str) -> Slots:
    pairs = (part.split("-") for part in text.split(",") if part)
    return tuple((int(since), int(until)) for since, until in pairs)


def read_weekdays(chosen: str) -> tuple[int, ...]:
    """From their numbers: "024". Refused for anything else."""
    if not chosen or chosen != "".join(sorted(set(chosen) & set("0123456"))):
        raise Refused("old-button")
    return tuple(int(each) for each in chosen)


def read_target(hours: int) -> int:
    """Hours a week, on a button or typed. Refused where a week has not so many."""
    if hours > WEEK_HOURS:
        raise Refused("opening-target-most", most=WEEK_HOURS)
    return hours
