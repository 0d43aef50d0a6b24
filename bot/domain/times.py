"""Instants, local time and quiet hours. Instants are UTC epoch seconds; local times belong to an IANA zone."""

import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

MINUTE = 60
HOUR = 3600
DAY = 86400

# Seconds: what is due is looked up so much ahead as looking it up takes, so that it leaves when it is due.
EARLY, EARLY_MOST = 0.015, 0.25

# Telegram keeps what nobody fetched for a day: a date older than that by far is none.
KEPT_AT_TELEGRAM_SECONDS = 2 * DAY

_UNITS = {"s": 1, "m": MINUTE, "h": HOUR, "d": DAY, "w": 7 * DAY}


@lru_cache(maxsize=1)
def zones() -> frozenset[str]:
    return frozenset(available_timezones())


def local(instant: int, zone: str) -> datetime:
    """This instant on the clocks of the zone."""
    return datetime.fromtimestamp(instant, ZoneInfo(zone))


def instant_of(wall: datetime, zone: str) -> int:
    """The instant of a naive wall time there; of a repeated hour the first, of a missing one the moment after the gap."""
    return int(wall.replace(tzinfo=ZoneInfo(zone)).timestamp())


def utc(instant: int) -> datetime:
    return datetime.fromtimestamp(instant, UTC)


def written_at(date: int, now: int) -> int:
    """The instant words were written, by the `date` that came with them; `now` where that is ahead, or older than can be."""
    return date if now - KEPT_AT_TELEGRAM_SECONDS <= date <= now else now


def read_duration(text: str) -> int:
    """Seconds in "90s", "15m", "24h", "6w" or several together ("1h30m"). Raises ValueError."""
    found = re.findall(r"(\d{1,6})\s*([smhdw])", text.strip().lower())
    if not found or re.sub(r"(\d{1,6})\s*([smhdw])", "", text.strip().lower()).strip():
        raise ValueError(text)
    return sum(int(number) * _UNITS[unit] for number, unit in found)


_OF_DAY = re.compile(
    r"(?P<hour>\d{1,2})(?P<rest>\s*(?:h|:|\.|heures?)?\s*(?:[0-5]\d)?)\s*"
    r"(?:(?P<morning>du\s+mat(?:in)?|in\s+the\s+morning)"
    r"|du\s+soir|de\s+l['’](?:apr[eè]s-midi|aprem)|in\s+the\s+(?:evening|afternoon)|at\s+night)(?!\w)"
)
_NAMED_HOURS = ((re.compile(r"\b(?:midi|noon|midday)\b"), "12h"), (re.compile(r"\b(?:minuit|midnight)\b"), "24h"))


def in_figures(text: str) -> str:
    """Hours that are said in words, on a clock of 24 hours: "minuit", "8h du matin", "9 in the evening"."""
    for named, figures in _NAMED_HOURS:
        text = named.sub(figures, text)
    return _OF_DAY.sub(_figures, text)


def _figures(said: re.Match[str]) -> str:
    hour = int(said["hour"])
    if said["morning"]:
        hour = 0 if hour == 12 else hour
    elif hour < 12:
        hour += 12
    return f"{hour}{said['rest'].strip() or 'h'}"


def read_quiet_hours(text: str) -> tuple[int, int]:
    """Minutes after midnight of both ends of "21:00-08:00", "22h30 – 9h", "22-8", "de 22h à 7h", "10 pm to 7 am" or "minuit à 8h du
    matin". Raises ValueError."""
    end = r"(\d{1,2})(?:[:h.](\d{2})?|heures?)?(am|pm)?"
    said = re.sub(r"\s", "", in_figures(text.casefold()))
    found = re.fullmatch(rf"(?:de|from|entre|between)?{end}(?:[-–—]|à|a|to|et|and|until|jusqu['’]à){end}", said)
    if found is None:
        raise ValueError(text)
    (h1, m1), (h2, m2) = (_clock(*found.groups()[at : at + 3]) for at in (0, 3))
    if h1 > 24 or h2 > 24 or m1 > 59 or m2 > 59:
        raise ValueError(text)
    return (h1 * 60 + m1) % 1440, (h2 * 60 + m2) % 1440


def _clock(hours: str, minutes: str | None, half: str | None) -> tuple[int, int]:
    """Hours and minutes; with "am" and "pm", 12 is what comes before 1."""
    counted = int(hours)
    if half is not None:
        counted = counted % 12 + (12 if half == "pm" else 0) if counted <= 12 else 99
    return counted, int(minutes or 0)


def is_quiet(instant: int, zone: str, start: int, end: int) -> bool:
    """Whether the instant lies in the quiet hours [start, end), minutes after local midnight; equal ends mean none (PEER-02)."""
    if start == end:
        return False
    at = local(instant, zone)
    minute = at.hour * 60 + at.minute
    return start <= minute < end if start < end else minute >= start or minute < end


def quiet_until(instant: int, zone: str, start: int, end: int) -> int:
    """The first instant at or after this one that is not quiet."""
    if not is_quiet(instant, zone, start, end):
        return instant
    at = local(instant, zone)
    wall = at.replace(tzinfo=None, hour=end // 60, minute=end % 60, second=0, microsecond=0, fold=0)
    if wall <= at.replace(tzinfo=None):
        wall += timedelta(days=1)
    found = max(instant, instant_of(wall, zone))
    if _clocks_set_between(at, local(found, zone)) or is_quiet(found, zone, start, end):
        found = instant
        while is_quiet(found, zone, start, end):
            found += MINUTE - found % MINUTE
    return found


def quiet_since(instant: int, zone: str, start: int, end: int) -> int:
    """The last minute before the quiet hours this instant lies in; the instant itself when it is not quiet."""
    if not is_quiet(instant, zone, start, end):
        return instant
    at = local(instant, zone)
    wall = at.replace(tzinfo=None, hour=start // 60, minute=start % 60, second=0, microsecond=0, fold=0)
    if wall > at.replace(tzinfo=None):
        wall -= timedelta(days=1)
    found = min(instant, instant_of(wall, zone) - MINUTE)
    if _clocks_set_between(local(found, zone), at) or is_quiet(found, zone, start, end):
        found = instant - instant % MINUTE
        while is_quiet(found, zone, start, end):
            found -= MINUTE
    return found


def _clocks_set_between(one: datetime, other: datetime) -> bool:
    """Whether minutes are missing between the two, or come twice: the minutes must be looked at one by one then."""
    return one.utcoffset() != other.utcoffset()


def reminder_instant(due: int, starts_at: int, now: int, zone: str, start: int, end: int) -> int | None:
    """When a reminder planned for `due` may be said: not in quiet hours, before the meeting, not in the past.

    A reminder that falls inside quiet hours is said at their end if that is still before the meeting, else it is brought
    forward to just before them; None when no such instant is left.
    """
    at = quiet_until(max(due, now), zone, start, end)
    if at < starts_at:
        return at
    before = quiet_since(due, zone, start, end)
    return before if now <= before < starts_at else None
