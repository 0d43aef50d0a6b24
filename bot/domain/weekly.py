"""The hours of a week in which somebody may be asked, on the clocks of their zone (PEER-01).

A week is minutes from Monday 00:00 on. Clock changes are decided by the instants of both ends (`instant_of`): of an hour that comes
twice the first begins or ends it, and what lies wholly in a missing hour is said an hour later.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import lru_cache

from bot.domain.times import DAY, instant_of, local

DAY_MINUTES = 24 * 60
WEEK_MINUTES = 7 * DAY_MINUTES
LONGEST_SECONDS = 2 * DAY  # by the calendar, a question waits no longer for somebody who has few hours
PIECES_MOST = 28

Weekly = tuple[tuple[int, int], ...]
"""From and to, in order and apart, within one week; a night into Monday is two of them. Empty: at any time."""


def _every(days: Iterable[int], since: int, until: int) -> Weekly:
    return tuple((day * DAY_MINUTES + since * 60, day * DAY_MINUTES + until * 60) for day in days)


# What the buttons offer.
USUAL = {
    "mornings": _every(range(7), 8, 12),
    "afternoons": _every(range(7), 13, 18),
    "evenings": _every(range(7), 18, 22),
    "weekdays": _every(range(5), 9, 18),
    "weekends": _every((5, 6), 9, 22),
}


def joined(slots: Iterable[tuple[int, int]]) -> Weekly:
    """These hours in order, each once; `until` may lie after Sunday's midnight. The whole week is the same as any time."""
    found: list[tuple[int, int]] = []
    for since, until in sorted(_within(slots)):
        if found and since <= found[-1][1]:
            found[-1] = (found[-1][0], max(until, found[-1][1]))
        else:
            found.append((since, until))
    return () if found == [(0, WEEK_MINUTES)] else tuple(found)


def _within(slots: Iterable[tuple[int, int]]) -> Iterable[tuple[int, int]]:
    for since, until in slots:
        length, since = until - since, since % WEEK_MINUTES
        yield since, min(since + length, WEEK_MINUTES)
        if since + length > WEEK_MINUTES:
            yield 0, since + length - WEEK_MINUTES


def without(hours: Weekly, others: Weekly) -> Weekly:
    """What is left of these hours; nothing left is any time again."""
    left = list(hours)
    for since, until in others:
        left = [
            piece
            for a, b in left
            for piece in ((a, min(b, since)), (max(a, until), b))
            if piece[0] < piece[1]
        ]  # fmt: skip
    return joined(left)


def holds(hours: Weekly, others: Weekly) -> bool:
    """Whether all of the others are among these."""
    return all(any(a <= since and until <= b for a, b in hours) for since, until in others)


def by_day(hours: Weekly) -> list[tuple[int, int, int]]:
    """Weekday, from and to as people say them: "Friday 22:00 to 02:00" is one, whole days are one each."""
    slots = list(hours)
    if len(slots) > 1 and slots[0][0] == 0 and slots[-1][1] == WEEK_MINUTES:
        night = (slots[-1][0], WEEK_MINUTES + slots[0][1])
        if night[1] - night[0] <= DAY_MINUTES and night[0] % DAY_MINUTES:
            slots = [*slots[1:-1], night]
    return [piece for since, until in slots for piece in _pieces(since, until)]


def _pieces(since: int, until: int) -> list[tuple[int, int, int]]:
    day, start = divmod(since, DAY_MINUTES)
    if until - since <= DAY_MINUTES:
        return [(day, start, start + until - since)]
    midnight = (day + 1) * DAY_MINUTES
    return [(day, start, DAY_MINUTES), *_pieces(midnight, until)]


def in_clock(hours: Weekly) -> list[str]:
    """ "5 22:00-26:00" is Friday from 22:00 until two in the night; Monday is 1."""
    return [
        f"{day + 1} {since // 60:02}:{since % 60:02}-{until // 60:02}:{until % 60:02}"
        for day, since, until in by_day(hours)
    ]


def _spans(hours: Weekly, zone: str, since: int, weeks: int) -> list[tuple[int, int]]:
    """The instants from and to of the week that this one lies in, the one before and so many after; in order and apart."""
    today = local(since, zone)
    monday = datetime(today.year, today.month, today.day) - timedelta(days=today.weekday())  # noqa: DTZ001
    return _spans_from(hours, zone, monday, weeks)


@lru_cache(maxsize=1024)  # the same for all instants of a week
def _spans_from(hours: Weekly, zone: str, monday: datetime, weeks: int) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for week in range(-1, weeks + 1):
        for begins, ends in hours:
            first, last = (
                instant_of(monday + timedelta(weeks=week, minutes=minutes), zone) for minutes in (begins, ends)
            )
            if found and first <= found[-1][1]:
                found[-1] = (found[-1][0], max(last, found[-1][1]))
            elif first < last:
                found.append((first, last))
    return found


@lru_cache(maxsize=4096)
def begins(hours: Weekly, zone: str, now: int) -> int:
    """The first instant from now on that lies in these hours."""
    if not hours:
        return now
    return next(max(first, now) for first, last in _spans(hours, zone, now, 2) if last > now)


def answer_due(hours: Weekly, zone: str, begins: int, seconds: int) -> int:
    """When so many seconds of these hours have passed since then, or the last of them within `LONGEST_SECONDS`."""
    if not hours:
        return begins + seconds
    latest = begins + max(seconds, LONGEST_SECONDS)
    left, end = seconds, begins
    for first, last in _spans(hours, zone, begins, 1 + (latest - begins) // (7 * DAY)):
        first, last = max(first, begins), min(last, latest)
        if first >= last:
            continue
        if last - first >= left:
            return first + left
        left, end = left - (last - first), last
    return end
