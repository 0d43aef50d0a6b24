"""A proposal: a meeting that is not one yet, with the dates that people answer, and which of them suits the most."""

from dataclasses import dataclass
from typing import Literal

from bot.domain.meetings import MINUTES_DEFAULT
from bot.domain.permissions import Role
from bot.domain.times import DAY, HOUR

Choice = Literal["yes", "maybe", "no"]
CHOICES: tuple[Choice, ...] = ("yes", "maybe", "no")
DATES_MOST = 8
OPEN_MOST = 3  # of one member's in a group
SUPPORTERS = (3, 5, 8, 12)  # that a group may ask for; 0: a facilitator decides
OPEN_DAYS = (1, 3, 7, 14)  # how long answers are taken, at most until the first date
OPEN_DAYS_DEFAULT = 7


@dataclass(frozen=True, slots=True)
class Draft:
    """What is proposed; `dates` are starts (UTC epoch seconds) and lengths in minutes. `id` is made with it, so that a second yes
    makes no second proposal."""

    id: str
    group_id: str
    title: str
    dates: tuple[tuple[int, int], ...]
    days: int = OPEN_DAYS_DEFAULT
    place: str | None = None
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Option:
    """One date, and how many answered what; `mine` is the answer of who looks, empty for none."""

    number: int
    starts_at: int
    minutes: int
    yes: int = 0
    maybe: int = 0
    no: int = 0
    mine: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposal as somebody of the group sees it. Who made it is shown to nobody. `zone` is the group's, `closes_at` UTC epoch
    seconds, `led` whether who made it facilitates, `told` whether the members were written to."""

    id: str
    group_id: str
    group: str
    zone: str
    made_by: str
    led: bool
    title: str
    place: str | None
    link: str | None
    state: str
    closes_at: int
    last_at: int
    meeting_id: str | None
    told: bool
    options: tuple[Option, ...] = ()

    def takes_answers(self, now: int) -> bool:
        return self.state == "open" and now < self.closes_at

    def can_become(self, now: int) -> bool:
        """Whether a date of it may still be chosen."""
        return self.state == "open" and now < self.last_at

    def ranked(self, now: int) -> list[Option]:
        """The dates ahead, the best one first: most yes, then most "if need be", then the earliest."""
        ahead = [each for each in self.options if each.starts_at > now]
        return sorted(ahead, key=lambda each: (-each.yes, -each.maybe, each.starts_at))


@dataclass(frozen=True, slots=True)
class Looked:
    """A proposal, with what its reader is in its group, and whether it is theirs."""

    proposal: Proposal
    roles: frozenset[Role]
    own: bool


def closing(now: int, days: int, dates: tuple[tuple[int, int], ...]) -> int:
    """When answers end: after so many days, at a full hour, and a day before the first date, so that it can still be chosen; where that
    is near, when it begins."""
    first = min(starts_at for starts_at, _ in dates)
    return min(-(-(now + days * DAY) // HOUR) * HOUR, first - DAY if first - now >= 2 * DAY else first)


def ordered(dates: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Each start once, in order, with a length that a meeting can have."""
    return tuple(sorted({start: minutes or MINUTES_DEFAULT for start, minutes in dates}.items()))
