"""What each subject has to say to the parts that serve all of them: one object in its own module, found by itself."""

import pkgutil
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from typing import Any

from bot.domain.letters import Letter, Outcome
from bot.domain.people import Person
from bot.storage.database import Reader, Transaction
from bot.storage.letters.occasions import Occasion

Unfold = Callable[[Transaction, Occasion, int], Awaitable[str | None]]
"""Writes up to that many letters after the occasion's cursor; returns the new cursor, None when all are written."""

Freshen = Callable[[Reader, Letter], Awaitable[Letter | None]]
"""The letter with the facts of this moment, at a later `due_at` when it must wait, or None when it is no longer true."""

FreshenMany = Callable[[Reader, Sequence[Letter]], Awaitable[list[Letter | None]]]
"""The same in one trip to the database, in the order given: for letters of which many are due at once."""

Reads = Callable[[Reader, Person, str], Awaitable[bool]]
"""Whether this person may still answer what a letter about this asks: for letters to those who run things."""

Lost = Callable[[Transaction, Letter], Awaitable[None]]
"""Moves on what waited for somebody to read this letter, which will never arrive; or nobody knows whether it did."""

Arrived = Callable[[Transaction, Outcome], Awaitable[None]]
"""What follows when the letter stands in its reader's chat."""

Away = Callable[[Transaction, Person], Awaitable[None]]
"""Moves on all of one kind that waits for somebody who cannot be reached any more."""

Read = Callable[[Reader, Person], Awaitable[Any]]
"""JSON values for the person to read: instants in UTC epoch seconds, others by the name they chose."""


@dataclass(frozen=True, slots=True)
class Export:
    """What some `tables` keep about a person. Rows that name somebody go with their account by a foreign key."""

    tables: tuple[str, ...]
    read: Read


@dataclass(frozen=True, slots=True)
class AtNight:
    """What is made or mended each night: `does` up to so many things as of an instant and gives how many, `most` in one
    transaction."""

    does: Callable[[Transaction, int, int], Awaitable[int]]
    most: int = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """`unfold` is by kind of occasion; `freshen`, `freshen_many` (of some that have `freshen`), `reads`, `lost`, `arrived` and
    `doubtful` are by screen of a letter; `exports` is by name in the file that somebody receives with everything that is kept about
    them.
    """

    unfold: Mapping[str, Unfold] = field(default_factory=dict)
    freshen: Mapping[str, Freshen] = field(default_factory=dict)
    freshen_many: Mapping[str, FreshenMany] = field(default_factory=dict)
    reads: Mapping[str, Reads] = field(default_factory=dict)
    lost: Mapping[str, Lost] = field(default_factory=dict)
    arrived: Mapping[str, Arrived] = field(default_factory=dict)
    doubtful: Mapping[str, Lost] = field(default_factory=dict)
    away: Away | None = None
    at_night: AtNight | None = None
    exports: Mapping[str, Export] = field(default_factory=dict)


async def elapsed(tx: Transaction, occasion: Occasion, limit: int) -> None:
    """A mark whose time has come just goes."""


@cache
def found() -> tuple[Subject, ...]:
    """The `SUBJECT` of every module below this folder. Loaded at the first call, since the subjects know this module."""
    package = import_module("bot.services")
    names = [each.name for each in pkgutil.walk_packages(package.__path__, "bot.services.") if not each.ispkg]
    modules = [import_module(name) for name in sorted(names)]
    return tuple(module.SUBJECT for module in modules if hasattr(module, "SUBJECT"))


def _merged(hook: str) -> dict[str, Any]:
    merged: dict[str, Any] = {}
    for subject in found():
        table: Mapping[str, Any] = getattr(subject, hook)
        if twice := merged.keys() & table.keys():
            raise RuntimeError(f"{hook} of two subjects: {sorted(twice)}")
        merged |= table
    return merged


@cache
def unfold() -> dict[str, Unfold]:
    return _merged("unfold")


@cache
def freshen() -> dict[str, Freshen]:
    return _merged("freshen")


@cache
def freshen_many() -> dict[str, FreshenMany]:
    return _merged("freshen_many")


@cache
def reads() -> dict[str, Reads]:
    return _merged("reads")


@cache
def lost() -> dict[str, Lost]:
    return _merged("lost")


@cache
def arrived() -> dict[str, Arrived]:
    return _merged("arrived")


@cache
def doubtful() -> dict[str, Lost]:
    return _merged("doubtful")


@cache
def away() -> tuple[Away, ...]:
    return tuple(subject.away for subject in found() if subject.away is not None)


@cache
def at_night() -> tuple[AtNight, ...]:
    return tuple(subject.at_night for subject in found() if subject.at_night is not None)


@cache
def exports() -> dict[str, Export]:
    return _merged("exports")


def gather() -> None:
    """At the start: two subjects that claim the same name end it."""
    for hook in (unfold, freshen, freshen_many, reads, lost, arrived, doubtful, away, at_night, exports):
        hook()
