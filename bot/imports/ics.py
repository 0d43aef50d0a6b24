"""A file of a calendar (RFC 5545): each event is read by itself, so that one that is broken keeps no other from being taken."""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

from bot.domain.errors import Refused
from bot.domain.times import instant_of, local, zones
from bot.imports import repeating
from bot.imports.found import Entry, Gone, Left, Terms
from bot.imports.words import No, described, length

EVENTS_MOST = 1_000
FURTHEST = timedelta(days=3 * 366)

_OF_A_VENDOR = re.compile(r'(;TZID=)"?/[^":;\n]*/([A-Za-z_]+/[A-Za-z_]+)"?(?=[:;])', re.IGNORECASE)


def events(text: str, terms: Terms) -> Iterator[Entry | Gone | Left]:
    """Refused for a file with too many of them."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = _OF_A_VENDOR.sub(r"\1\2", lines)  # icalendar would warn in the log, with words of the file
    if lines.upper().count("BEGIN:VEVENT") > EVENTS_MOST:
        raise Refused("import-too-many-events", most=EVENTS_MOST)
    blocks, cut = _blocks(lines)
    parsed = _newest([_parsed(block, cancelled) for block, cancelled in blocks])
    apart = _moved_alone(parsed, terms)
    yield from (_event(each, apart, terms) for each in parsed)
    if cut:
        yield Left(where="", why="import-cut")


def _blocks(lines: str) -> tuple[list[tuple[str, bool]], bool]:
    """The lines of each event with whether its calendar is sent to cancel it (METHOD), and whether one has no end."""
    found: list[tuple[str, bool]] = []
    inside: list[str] | None = None
    cut = cancelled = False
    for line in lines.split("\n"):
        mark = line[:20].strip().upper()
        if mark == "BEGIN:VEVENT":
            cut, inside = cut or inside is not None, []
        if inside is not None:
            inside.append(line)
        elif mark == "BEGIN:VCALENDAR" or mark.startswith(("METHOD:", "METHOD;")):
            cancelled = line.strip().upper().endswith(":CANCEL")
        if mark == "END:VEVENT" and inside is not None:
            found.append(("\n".join(inside), cancelled))
            inside = None
    return found, cut or inside is not None


def _newest(parsed: list[Any]) -> list[Any]:
    """Without those of which the file has a later version (SEQUENCE) under the same name."""
    latest: dict[tuple[str, str], int] = {}
    for each in parsed:
        latest[_named(each)] = max(latest.get(_named(each), 0), _version(each))
    return [each for each in parsed if _version(each) == latest[_named(each)] or not _named(each)[0]]


def _named(event: Any) -> tuple[str, str]:
    return ("", "") if event is None else (str(event.get("uid", "")), repr(event.get("recurrence-id", "")))


def _version(event: Any) -> int:
    found = str(event.get("sequence", 0)) if event is not None else "0"
    return int(found) if found.isascii() and found.isdigit() and len(found) < 12 else 0


def _parsed(block: str, cancelled: bool) -> Any:
    """The event; None for one that cannot be read."""
    from icalendar import Event  # slow to load, and wanted by few

    try:
        event = Event.from_ical(block)
    except Exception:
        return None
    if cancelled:
        event["status"] = "CANCELLED"
    return event


def _event(event: Any, apart: dict[str, set[str]], terms: Terms) -> Entry | Gone | Left:
    where = "" if event is None else " ".join(str(event.get("summary", "")).split())[:60]
    try:
        if event is None:
            raise No("import-broken")
        if str(event.get("status", "")).upper() == "CANCELLED":
            return _gone(event, where, terms)
        return _entry(event, apart, terms)
    except No as no:
        return Left(where=where, why=no.why, facts=no.facts)
    except Exception:  # whatever a hostile file makes of the library's values
        return Left(where=where, why="import-broken")


def _entry(event: Any, apart: dict[str, set[str]], terms: Terms) -> Entry:
    starts_at, zone = _instant(event, "dtstart", terms)
    if starts_at > terms.now + FURTHEST.total_seconds():
        raise No("import-far")
    words = described(*(str(event.get(name, "")) for name in ("summary", "location", "description")))
    uid, alone = str(event.get("uid", "")) or f"{starts_at} {words['title']}", ""
    if "recurrence-id" in event:
        alone = str(_instant(event, "recurrence-id", terms)[0])
    minutes, rule, without = _minutes(event, starts_at, terms), "", set[str]()
    if "rrule" in event and not alone:
        without = _left_out(event, terms) | apart.get(uid, set())
        rule, starts_at, without = repeating.rule_of(event, starts_at, zone, without, terms)
    return Entry(
        uid=f"{uid} {alone}".strip(), starts_at=starts_at, minutes=minutes, rule=rule, without=sorted(without), **words  # type: ignore[arg-type]
    )  # fmt: skip


def _gone(event: Any, title: str, terms: Terms) -> Gone:
    """What is sent to cancel may say no more than which it is. Raises No where not even that is said."""
    if not (uid := str(event.get("uid", ""))):
        raise No("import-cancelled")
    if "recurrence-id" not in event:
        known = "dtstart" in event and "rrule" not in event
        return Gone(uid, title, starts_at=_instant(event, "dtstart", terms)[0] if known else 0)
    follow = str(event["recurrence-id"].params.get("RANGE", "")).upper() == "THISANDFUTURE"
    at = event["recurrence-id"].dt
    if not isinstance(at, datetime):
        return Gone(uid, title, day=at.isoformat(), follow=follow)
    starts_at = _instant(event, "recurrence-id", terms)[0]
    return Gone(uid, title, f"{uid} {starts_at}", local(starts_at, terms.zone).date().isoformat(), follow, starts_at)


def _instant(event: Any, name: str, terms: Terms) -> tuple[int, str]:
    """When, in UTC epoch seconds, and in which zone it says so. Raises No for a day without an hour and for a zone that nobody knows."""
    if name not in event:
        raise No("import-broken")
    return _read(event[name].dt, str(event[name].params.get("TZID", "")), terms)


def _read(at: Any, named: str, terms: Terms) -> tuple[int, str]:
    if not isinstance(at, datetime):
        raise No("import-no-hour" if isinstance(at, date) else "import-broken")
    if not 1970 < at.year < 2200:
        raise No("import-far")
    if at.tzinfo is not None:
        return int(at.timestamp()), str(getattr(at.tzinfo, "key", "") or at.tzinfo)
    zone = named or terms.zone
    if zone not in zones():
        raise No("import-zone", zone=named[:40])
    return instant_of(at, zone), zone


def _minutes(event: Any, starts_at: int, terms: Terms) -> int:
    if "dtend" in event:
        return length((_instant(event, "dtend", terms)[0] - starts_at) / 60)
    if "duration" in event:
        return length(event["duration"].dt.total_seconds() / 60)
    return length(None)


def _left_out(event: Any, terms: Terms) -> set[str]:
    """The days that its rule gives and it does not take place."""
    given = event.get("exdate", [])
    lists = given if isinstance(given, list) else [given]
    named = [(each.dt, str(one.params.get("TZID", ""))) for one in lists for each in one.dts]
    return {
        local(_read(at, zone, terms)[0], terms.zone).date().isoformat() if isinstance(at, datetime) else at.isoformat()
        for at, zone in named
    }


def _moved_alone(parsed: list[Any], terms: Terms) -> dict[str, set[str]]:
    """By the name of a series, the days of its rule that have an event of their own."""
    found: dict[str, set[str]] = {}
    for each in parsed:
        if each is not None and "recurrence-id" in each:
            try:
                at = _instant(each, "recurrence-id", terms)[0]
            except Exception:  # noqa: S112 - it is left out itself, with a reason
                continue
            found.setdefault(str(each.get("uid", "")), set()).add(local(at, terms.zone).date().isoformat())
    return found
