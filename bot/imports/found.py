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


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """`over`: how many have begun already."""

    entries: Sequence[Entry]
    left: Sequence[Left]
    over: int = 0
