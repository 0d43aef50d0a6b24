"""Dates from another calendar, put into a group by somebody who plans its meetings: looked at first, then taken over whole."""

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from bot.dates.recurrence import read_rule
from bot.domain.errors import Refused
from bot.domain.groups import Group
from bot.domain.meetings import Draft
from bot.domain.people import Person
from bot.imports import Entry, Plan
from bot.services.groups import chats, members
from bot.services.meetings import meetings, series
from bot.services.people import roles
from bot.storage.database import Reader, Transaction, new_id
from bot.storage.groups import groups as group_store
from bot.storage.meetings import imported as store


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that somebody sent as the answer to a question: where Telegram keeps it. `token` names the question."""

    person_id: str
    group_id: str
    zone: str
    file_id: str
    token: str


class Summary(msgspec.Struct, frozen=True, kw_only=True):
    """What a file brings, before anything is stored: `new` dates, `repeats` of them series, from `first_at` to `last_at` (UTC epoch
    seconds; 0: none); `known`: there already, `over`: begun, `left`: not taken, each with a reason."""

    group_id: str
    group: str
    token: str
    new: int
    repeats: int
    first_at: int
    last_at: int
    known: int
    over: int
    left: int
    members: int
    chats: int


async def summary(tx: Reader, group_id: str, token: str, plan: Plan) -> Summary:
    """Refused when there is no such group any more."""
    group = await group_store.by_id(tx, group_id)
    if group is None:
        raise Refused("old-button")
    there = await store.known(tx, group_id, [each.uid for each in plan.entries])
    new = [each for each in plan.entries if each.uid not in there]
    starts = [each.starts_at for each in new]
    return Summary(
        group_id=group_id, group=group.name, token=token, new=len(new), repeats=sum(bool(each.rule) for each in new),
        first_at=min(starts, default=0), last_at=max(starts, default=0), known=len(there), over=plan.over, left=len(plan.left),
        members=await members.inside(tx, group_id), chats=await chats.written(tx, group_id),
    )  # fmt: skip


async def group_for(tx: Reader, person: Person, group_id: str) -> Group:
    """Refused for who does not plan its meetings."""
    await roles.require_in(tx, person, "schedule_meeting", group_id)
    group = await group_store.by_id(tx, group_id)
    if group is None:
        raise Refused("old-button")
    return group


async def take_over(
    tx: Transaction, person: Person, group_id: str, entries: Sequence[Entry], reminders_default: tuple[int, ...]
) -> int:
    """Makes what the group does not have yet; how many that were. What has begun meanwhile is left."""
    await group_for(tx, person, group_id)
    made = 0
    for each in entries:
        if each.starts_at > tx.now and await store.take(tx, group_id, each.uid):
            await _make(tx, person, group_id, each, reminders_default)
            made += 1
    return made


async def _make(
    tx: Transaction, person: Person, group_id: str, entry: Entry, reminders_default: tuple[int, ...]
) -> None:
    draft = Draft(
        new_id(), group_id, entry.title, entry.starts_at, entry.minutes, entry.place, entry.link, entry.note
    )  # fmt: skip
    if entry.rule:
        rule = read_rule(entry.rule)
        await series.schedule(tx, person, draft, rule, reminders_default, without=frozenset(entry.without))
    else:
        await meetings.schedule(tx, person, draft, reminders_default, near=series.CARD_DAYS)
