"""Reads calendar files with recurring-ical-events, in an environment without this program: `make calendars`."""

import json
import sys
from datetime import UTC, datetime

import recurring_ical_events  # type: ignore[import-not-found]
from icalendar import Calendar


def read(given: dict) -> list[int]:  # type: ignore[type-arg]
    """The instants of what takes place, in UTC epoch seconds."""
    since, until = (datetime.fromtimestamp(given[name], UTC) for name in ("since", "until"))
    found = recurring_ical_events.of(Calendar.from_ical(given["file"])).between(since, until)
    starts = [int(each["DTSTART"].dt.timestamp()) for each in found if each.get("STATUS") != "CANCELLED"]
    return sorted(at for at in starts if at < given["until"])


if __name__ == "__main__":
    json.dump([read(each) for each in json.load(sys.stdin)], sys.stdout)
