"""What was found in a file: dates that can be taken over, and what is left out with its reason."""

from collections.abc import Sequence
from typing import Any

import msgspec

ENTRIES_MOST = 200
LEFT_MOST = 500


class Terms(msgspec.Struct, frozen=True):
    """How the file is read: in the group's `zone`, at `now` (UTC epoch seconds)."""

    zone: str
    now: int


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """A meeting, or a series with its `rule` (RFC 5545) and the days (2026-12-03) it goes `without`. `uid` names it in that file,
    `starts_at` is in UTC epoch seconds."""

    uid: str
    title: str
    starts_at: int
    minutes: int
    place: str | None = None
    link: str | None = None
    note: str | None = None
    rule: str = ""
    without: Sequence[str] = ()


class Left(msgspec.Struct, frozen=True):
    """What is not taken: where it stands (its title or its line), and the key of why."""

    where: str
    why: str
    facts: dict[str, Any] = {}


class Gone(msgspec.Struct, frozen=True):
    """What is cancelled there: all of `uid`, or of a series the date of this `day` (2026-12-03), which as a meeting of its own is named
    `alone`; with those that `follow`. `starts_at`: 0 where it is not said, or of a series."""

    uid: str
    title: str
    alone: str = ""
    day: str = ""
    follow: bool = False
    starts_at: int = 0


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """`over`: how many have begun already."""

    entries: Sequence[Entry]
    left: Sequence[Left]
    over: int = 0
    gone: Sequence[Gone] = ()
