"""A time in which the place of a group is closed and its meetings are online."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.domain.contact_data import ways_in
from bot.domain.errors import Refused
from bot.domain.meetings import LINK_LONGEST
from bot.domain.times import instant_of, local

DAYS_MOST = 366


@dataclass(frozen=True, slots=True)
class Closure:
    """`starts_at` and `ends_at` are UTC epoch seconds: when its first day begins, and its last one is over, in the `zone` of the
    group. `is_open`: the place was opened again before."""

    id: str
    group_id: str
    group: str
    zone: str
    starts_at: int
    ends_at: int
    link: str
    is_open: bool = False

    @property
    def last_day(self) -> str:
        return (local(self.ends_at, self.zone).date() - timedelta(1)).isoformat()


def period(first: date, last: date, today: date, zone: str) -> tuple[int, int]:
    """The instants between which the place is closed. Refused for a time that is over, ends before it begins, or is too long."""
    if last < first:
        raise Refused("closure-ends-before")
    if last < today:
        raise Refused("day-past")
    if (last - first).days >= DAYS_MOST:
        raise Refused("closure-too-long")
    return instant_of(datetime.combine(first, time()), zone), instant_of(
        datetime.combine(last + timedelta(1), time()), zone
    )


def read_link(text: str) -> str:
    """The way in to where the group meets meanwhile. Refused when there is none."""
    link = ways_in.split(" ".join(text.split()))[1]
    if not link or len(link) > LINK_LONGEST:
        raise Refused("closure-no-link")
    return link
