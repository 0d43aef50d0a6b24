"""A meeting that repeats: what its dates have in common."""

from dataclasses import dataclass

from bot.domain.kinds import OPEN
from bot.domain.practical import NOTHING, Practical
from bot.domain.terms import Terms


@dataclass(frozen=True, slots=True)
class Series:
    """`rule` as RFC 5545 writes it, `first_day` (2026-12-03) and `clock` (14:00) on the clocks of the group's `zone`; `made_until`: the
    day up to which its meetings are stored. `ended_from`: the first day it was ended from, by somebody; `until_before`: the end
    that its rule had until then. `reminders` are seconds before each start. `skips`: its dates on public holidays are cancelled as
    they are made. `word`: what whoever changed it last says to those it concerns; why it was ended."""

    id: str
    group_id: str
    group: str
    zone: str
    rule: str
    first_day: str
    clock: str
    title: str
    minutes: int
    place: str | None
    link: str | None
    note: str | None
    reminders: tuple[int, ...]
    made_until: str
    made_by: str | None = None
    ended_from: str | None = None
    until_before: str | None = None
    revision: int = 1
    terms: Terms | None = None
    kind: str = OPEN
    practical: Practical = NOTHING
    skips: bool = False
    word: str | None = None


@dataclass(frozen=True, slots=True)
class Expected:
    """A date that a series will have, and nobody can answer yet; `starts_at` in UTC epoch seconds; `place` without ways in, empty where
    none is known."""

    title: str
    starts_at: int
    group: str
    kind: str = OPEN
    place: str = ""
