"""Calendar files (RFC 5545) of meetings, for the calendar on somebody's phone."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

ASKS_AGAIN = timedelta(hours=1)  # what calendars are asked to wait; most take longer


class When(msgspec.Struct, frozen=True):
    """One date: `starts_at` in UTC epoch seconds; `day` (2026-12-03) is the one its series gave it. Each change that people are told of
    makes another `revision`."""

    starts_at: int
    minutes: int
    title: str
    place: str
    note: str
    revision: int = 0
    cancelled: bool = False
    day: str = ""


class Entry(msgspec.Struct, frozen=True):
    """A meeting, or a series with its `rule` (RFC 5545), its `clock` (14:00), the day it is told `since`, the `dates` that
    differ from it and the days that are `missed`. `zone` is where it takes place; `id` stays the same in every file, so that a
    calendar knows what it has already."""

    id: str
    zone: str
    when: When
    rule: str = ""
    clock: str = ""
    dates: Sequence[When] = ()
    missed: Sequence[str] = ()
    since: str = ""


def write(entries: Sequence[Entry], now: int, hidden_as: str = "", name: str = "") -> bytes:
    """The file. `hidden_as`: what each is called, and all else but the hour left out, where others see the calendar, too.
    `name`: what the calendar is called that asks for it again by itself."""
    from icalendar import Calendar  # slow to load, and wanted by few

    calendar = Calendar()
    calendar.add("prodid", "-//calendar//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    if name:
        calendar.add("name", name)
        calendar.add("x-wr-calname", name)
        calendar.add("refresh-interval", ASKS_AGAIN, {"value": "DURATION"})
        calendar.add("x-published-ttl", ASKS_AGAIN)
    for entry in entries:
        calendar.add_component(_event(entry, entry.when, now, hidden_as))
        for each in entry.dates:
            event = _event(entry, each, now, hidden_as)
            event.add("recurrence-id", _given(entry, each.day))
            calendar.add_component(event)
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _event(entry: Entry, when: When, now: int, hidden_as: str) -> Any:
    from icalendar import Event, vRecur

    event, starts = Event(), datetime.fromtimestamp(when.starts_at, ZoneInfo(entry.zone))
    if repeats := bool(entry.rule and not when.day):
        starts = _given(entry, entry.since)  # an hour that is missing that night is there on the others
    event.add("uid", f"{entry.id}@meetings")
    event.add("dtstamp", datetime.fromtimestamp(now, UTC))
    event.add("sequence", when.revision)
    event.add("dtstart", starts)
    event.add("duration", timedelta(minutes=when.minutes))
    event.add("summary", hidden_as or when.title)
    if when.place and not hidden_as:
        event.add("location", when.place)
    if when.note and not hidden_as:
        event.add("description", when.note)
    event.add("status", "CANCELLED" if when.cancelled else "CONFIRMED")
    event.add("transp", "OPAQUE")
    event.add("class", "PRIVATE")
    if repeats:
        event.add("rrule", vRecur.from_ical(_until_in_utc(entry)))
        for day in entry.missed:
            event.add("exdate", _given(entry, day))
    return event


def _given(entry: Entry, day: str) -> datetime:
    """The start that its rule gave this day."""
    return datetime.combine(date.fromisoformat(day), time.fromisoformat(entry.clock), ZoneInfo(entry.zone))


def _until_in_utc(entry: Entry) -> str:
    """The rule with its last day as an instant, as calendars want it where dates have an hour."""
    rule, found, day = entry.rule.partition(";UNTIL=")
    if not found:
        return rule
    last = datetime.combine(date.fromisoformat(day), time(23, 59, 59), ZoneInfo(entry.zone)).astimezone(UTC)
    return f"{rule};UNTIL={last:%Y%m%dT%H%M%SZ}"
