"""The week in one message: Monday at eight, on the clocks of who reads it."""

from datetime import date, datetime, time, timedelta

from bot.domain.times import instant_of, local

EIGHT = time(8)
WEEK = timedelta(weeks=1)


def next_due(now: int, zone: str) -> int:
    """The first Monday there, at eight, after now."""
    today = local(now, zone).date()
    monday = today + timedelta(days=-today.weekday() % 7)
    at = _at(monday, EIGHT, zone)
    return at if at > now else _at(monday + WEEK, EIGHT, zone)


def moved(due_at: int, was: str, zone: str) -> int:
    """The same Monday on the clocks of another zone."""
    return _at(local(due_at, was).date(), EIGHT, zone)


def week_ends(due_at: int, zone: str) -> int:
    """The end of the week that begins with this Monday."""
    return _at(local(due_at, zone).date() + WEEK, time(), zone)


def _at(day: date, clock: time, zone: str) -> int:
    return instant_of(datetime.combine(day, clock), zone)
