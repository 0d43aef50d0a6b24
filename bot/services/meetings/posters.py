"""What the picture and the poster of a month say: what is still ahead in it, without ways in and without who comes."""

from collections.abc import Sequence
from typing import Literal

import msgspec

from bot.domain.contact_data import ways_in
from bot.domain.groups import Group
from bot.domain.kinds import KINDS, OPEN
from bot.domain.meetings import Listed, details_of
from bot.domain.months import Month
from bot.domain.people import Person
from bot.domain.series import Expected
from bot.services.groups import groups
from bot.services.meetings import expected
from bot.storage.database import Reader
from bot.storage.meetings import meetings as store

MOST = 60  # meetings on one

Titles = Literal["open", "all", "none"]
"""Whose titles and places are told on a wall: of meetings that are open to everybody, of those for the group only too, of none."""


class Planned(msgspec.Struct, frozen=True):
    """One of them; `starts_at` in UTC epoch seconds; a `title` is empty where it is not to be told."""

    starts_at: int
    title: str
    place: str = ""
    group: str = ""
    cancelled: bool = False


async def of_month(tx: Reader, person: Person, month: Month, zone: str) -> Sequence[Planned]:
    """Of all groups of this person, one more than `MOST` where there are more."""
    between = month.bounds(zone)
    found = await store.upcoming_of(tx, person.id, 0, MOST + 1, between)
    return _entries(found, await expected.between(tx, person, "", between), KINDS)


async def of_group_month(
    tx: Reader, person: Person | None, group_id: str, month: Month, zone: str
) -> Sequence[Planned]:
    """Of one group, for whoever asks."""
    between = month.bounds(zone)
    found = await store.upcoming_in(tx, group_id, person.id if person else "", 0, MOST + 1, between)
    return _entries(found, await expected.between(tx, person, group_id, between), KINDS)


async def for_wall(
    tx: Reader, person: Person, group_id: str, month: Month, titles: Titles
) -> tuple[Group, Sequence[Planned]]:
    """What hangs where anybody reads it, on the clocks of the group. Refused for who does not plan its meetings."""
    group = (await groups.allowed(tx, person, "schedule_meeting", group_id)).group
    between = month.bounds(group.zone)
    found = await store.upcoming_in(tx, group_id, person.id, 0, MOST + 1, between)
    told = {"all": KINDS, "open": (OPEN,), "none": ()}[titles]
    return group, _entries(found, await expected.between(tx, person, group_id, between), told)


def _entries(found: Sequence[Listed], later: Sequence[Expected], told: Sequence[str]) -> Sequence[Planned]:
    """In order, one more than `MOST` where there are more; with the titles and places of the kinds that are `told`."""
    known = [_planned(each, titles=each.meeting.kind in told) for each in found]
    known += [_planned_later(each, titles=each.kind in told) for each in later]
    return sorted(known, key=lambda each: each.starts_at)[: MOST + 1]


def _planned_later(date: Expected, *, titles: bool) -> Planned:
    if not titles:
        return Planned(date.starts_at, "", "", date.group)
    return Planned(date.starts_at, ways_in.split(date.title)[0], date.place, date.group)


def _planned(listed: Listed, *, titles: bool) -> Planned:
    meeting = listed.meeting
    about = details_of(meeting, inside=False)
    return Planned(
        meeting.starts_at,
        ways_in.split(meeting.title)[0] if titles else "",
        (about.place or "") if titles else "",
        meeting.group,
        meeting.state == "cancelled",
    )
