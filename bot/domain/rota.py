"""The listening rota: hours of a week in which somebody has promised to answer, and their dates."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.domain.times import DAY, HOUR, MINUTE, instant_of, local
from bot.domain.weekly import DAY_MINUTES, Weekly, by_day

AHEAD = timedelta(weeks=4)
SHORTEST_MINUTES, LONGEST_MINUTES = 30, 12 * 60
HOURS_MOST = 14  # in a week
WANTED = (1, 2, 3)

COVER_SECONDS = 2 * DAY  # before the start, others are looked for in the place of who gave a promise back
STANDBY_SECONDS = 3 * HOUR  # before the start, who stands by is asked when nobody has promised
SOON_SECONDS = 2 * HOUR  # before the start, who has promised is reminded
ANSWER_MOST, ANSWER_LEAST = 6 * HOUR, 20 * MINUTE
GAPS_DAY, GAPS_HOUR = 3, 10  # on Thursday at ten the gaps of the next week are told


def _evenings(days: range) -> Weekly:
    return tuple((day * DAY_MINUTES + 19 * 60, day * DAY_MINUTES + 22 * 60) for day in days)


# What the buttons offer.
USUAL = {"every": _evenings(range(7)), "weekdays": _evenings(range(5)), "weekends": _evenings(range(5, 7))}


@dataclass(frozen=True, slots=True)
class Hours:
    """Each `weekday` (0: Monday) from `since` on, minutes after midnight in `zone`, `minutes` long; `most`: how many are wanted."""

    id: str
    zone: str
    weekday: int
    since: int
    minutes: int
    most: int

    @property
    def weekly(self) -> tuple[int, int]:
        """As minutes of a week, from Monday on."""
        begins = self.weekday * DAY_MINUTES + self.since
        return begins, begins + self.minutes


@dataclass(frozen=True, slots=True)
class Turn:
    """One date of them, from and to in UTC epoch seconds. `taken`: how many have promised; `cover`: how many gave their promise back, and
    nobody took it since."""

    id: str
    rota_id: str
    starts_at: int
    ends_at: int
    most: int
    taken: int
    cover: int

    @property
    def last(self) -> int:
        """Until when it is of use that somebody is found."""
        return self.ends_at - SHORTEST_MINUTES * MINUTE

    @property
    def free(self) -> bool:
        return self.taken < self.most

    def meets(self, other: "Turn") -> bool:
        """Whether a part of both is at the same time."""
        return self.starts_at < other.ends_at and other.starts_at < self.ends_at


def pieces(weekly: Weekly) -> list[tuple[int, int, int]]:
    """Weekday, since and minutes of each. Raises ValueError where there are none or too many, or one is too short or too long."""
    found = [(day, since, until - since) for day, since, until in by_day(weekly)]
    if not 1 <= len(found) <= HOURS_MOST or any(not SHORTEST_MINUTES <= each[2] <= LONGEST_MINUTES for each in found):
        raise ValueError(weekly)
    return found


def dates(hours: Hours, after: date, until: date) -> list[tuple[int, int]]:
    """From and to of each date after the one day, up to the other. One that the clocks leave nothing of is left out."""
    first = after + timedelta(days=1)
    day = first + timedelta(days=(hours.weekday - first.weekday()) % 7)
    found = []
    while day <= until:
        midnight = datetime(day.year, day.month, day.day)  # noqa: DTZ001
        begins, ends = (
            instant_of(midnight + timedelta(minutes=minutes), hours.zone)
            for minutes in (hours.since, hours.since + hours.minutes)
        )
        if begins < ends:
            found.append((begins, ends))
        day += timedelta(days=7)
    return found


def gaps_told_at(now: int, zone: str) -> int:
    """The next instant after now at which the gaps of a week are told."""
    there = local(now, zone)
    day = there.date() + timedelta(days=(GAPS_DAY - there.weekday()) % 7)
    at = instant_of(datetime(day.year, day.month, day.day, GAPS_HOUR), zone)  # noqa: DTZ001
    if at > now:
        return at
    day += timedelta(days=7)
    return instant_of(datetime(day.year, day.month, day.day, GAPS_HOUR), zone)  # noqa: DTZ001


def answer_due(at: int, last: int) -> int:
    """Until when somebody may answer who reads it `at`: a quarter of what is left, within bounds."""
    return min(last, at + min(ANSWER_MOST, max(ANSWER_LEAST, (last - at) // 4)))
