"""What a member wishes to hear of one group: when they are reminded, whether they are told of changes and announcements."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time

from bot.domain.errors import Refused
from bot.domain.times import DAY, HOUR, MINUTE, instant_of, local

MORNING = "am"  # of the day itself, on the clocks of who is reminded
MORNING_HOUR = 8

# Times that a member may choose for themselves, the longest before the start first: seconds before it; the morning has none.
WHEN = {"1w": 7 * DAY, "2d": 2 * DAY, "1d": DAY, MORNING: 0, "2h": 2 * HOUR, "30m": 30 * MINUTE}
MOST = 3
LONGEST = max(WHEN.values())


@dataclass(frozen=True, slots=True)
class Wishes:
    """`times`: of WHEN, the longest first; empty: no reminder; None: as the group reminds, which is `usual` (seconds before the
    start; None: the operator's). `resting`: they stepped back, and hear nothing."""

    group_id: str
    group: str
    usual: tuple[int, ...] | None
    times: tuple[str, ...] | None
    news: bool
    announcements: bool
    resting: bool


def read_times(stored: str | None) -> tuple[str, ...] | None:
    """From the stored list; what a later version may have put there is left out."""
    return None if stored is None else tuple(each for each in WHEN if each in stored.split(","))


def write_times(times: Iterable[str] | None) -> str | None:
    return None if times is None else ",".join(times)


def with_time(times: tuple[str, ...], time_: str, on: bool) -> tuple[str, ...]:
    """One more of WHEN, or one less, the longest first. Refused beyond MOST."""
    if time_ not in WHEN:
        raise Refused("old-button")
    wished = {*times, time_} if on else {*times} - {time_}
    if len(wished) > MOST:
        raise Refused("messages-too-many", most=MOST)
    return tuple(each for each in WHEN if each in wished)


def befores(times: tuple[str, ...] | None, usual: tuple[int, ...], starts_at: int, zone: str) -> tuple[int, ...]:
    """Seconds before the start at which somebody in this zone is reminded. The morning is eight o'clock there; where the meeting
    begins before nine, an hour before it."""
    if times is None:
        return usual
    return tuple(sorted({WHEN[each] or _morning(starts_at, zone) for each in times}, reverse=True))


def _morning(starts_at: int, zone: str) -> int:
    eight = instant_of(datetime.combine(local(starts_at, zone).date(), time(MORNING_HOUR)), zone)
    return max(HOUR, starts_at - eight)
