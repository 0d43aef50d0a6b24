"""Dates from another calendar, put into a group by somebody who plans its meetings: looked at first, then taken over whole."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time
from typing import ClassVar

import msgspec

from bot.dates.recurrence import read_rule
from bot.domain.errors import Refused
from bot.domain.groups import Group
from bot.domain.letters import Letter
from bot.domain.meetings import Draft
from bot.domain.people import Person
from bot.domain.times import instant_of
from bot.imports import Entry, Plan, Terms, read
from bot.imports.decoding import BYTES_MOST
from bot.services.groups import chats, members
from bot.services.meetings import cancelled_there, meetings, series
from bot.services.people import dialogs, roles
from bot.storage.database import Reader, Transaction, new_id
from bot.storage.groups import groups as group_store
from bot.storage.meetings import imported as store
from bot.storage.people import people

ASKED, READ = "import.file", "import.check"  # the question, and what is asked when it was read


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that somebody sent as the answer to a question: where Telegram keeps it. `token` names the question."""

    person_id: str
    group_id: str
    zone: str
    file_id: str
    token: str

    bytes_most: ClassVar[int] = BYTES_MOST
    refusals: ClassVar[Mapping[str, str]] = {
        "too-large": "import-too-large", "network": "import-network", "refused": "import-gone",
    }  # fmt: skip

    @property
    def sender(self) -> str:
        return self.person_id

    def read(self, content: bytes, now: int) -> Plan:
        return read(content, Terms(self.zone, now))

    async def tell(self, tx: Transaction, found: Plan | None, why: Refused | None) -> None:
        """Unless something else was asked or said meanwhile."""
        asked = await dialogs.open_on(tx, self.person_id, ASKED)
        person = await people.by_id(tx, self.person_id)
        if asked is None or person is None or asked.answers.get("token") != self.token:
            return
        letter = Letter(
            id=tx.letter_id(), chat_id=person.chat_id, kind="reply", screen="import-refused", facts={}, language=person.language,
            zone=person.zone, due_at=tx.now, plain=person.plain, person_id=person.id,
        )  # fmt: skip
        if found is None:
            why = why or Refused("import-broken")
            facts = {"group_id": self.group_id, "why": why.key, "most": why.facts.get("most", 0)}
            tx.letters.append(replace(letter, facts=facts))
            return
        found = await cancelled_there.sorted_out(tx, self.group_id, found)
        await dialogs.ask(tx, person.id, READ, asked.answers | {"plan": msgspec.to_builtins(found)})
        told = await summary(tx, self.group_id, self.token, found)
        tx.letters.append(replace(letter, screen="import-read", facts=dict(msgspec.to_builtins(told))))


class Summary(msgspec.Struct, frozen=True, kw_only=True):
    """What a file brings, before anything is stored: `new` dates, `repeats` of them series, from `first_at` to `last_at` (UTC epoch
    seconds; 0: none); `known`: there already, `over`: begun, `left`: not taken, each with a reason. `off`: dates that are called off, which
    `off_people` said they come to, with `ends` series that end; `off_known`: not on already."""

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
    off: int = 0
    off_people: int = 0
    off_known: int = 0
    ends: int = 0


class Done(msgspec.Struct, frozen=True, kw_only=True):
    """How many dates were `made` and called `off`; `together`: what puts the latter back."""

    made: int
    off: int
    together: str


async def summary(tx: Reader, group_id: str, token: str, plan: Plan) -> Summary:
    """Refused when there is no such group any more."""
    group = await group_store.by_id(tx, group_id)
    if group is None:
        raise Refused("old-button")
    there = await store.known(tx, group_id, [each.uid for each in plan.entries])
    new = [each for each in plan.entries if each.uid not in there]
    off = await cancelled_there.find(tx, group_id, plan.gone)
    off_dates, off_people = await cancelled_there.concerns(tx, off)
    starts, ends = [each.starts_at for each in new], [_last(each, group.zone) for each in new]
    return Summary(
        group_id=group_id, group=group.name, token=token, new=len(new), repeats=sum(bool(each.rule) for each in new),
        first_at=min(starts, default=0), last_at=max(ends, default=0), known=len(there), over=plan.over, left=len(plan.left),
        members=await members.inside(tx, group_id), chats=await chats.written(tx, group_id),
        off=off_dates, off_people=off_people, off_known=len(plan.gone) - len(off), ends=sum(each.ends for each in off),
    )  # fmt: skip


def _last(entry: Entry, zone: str) -> int:
    """When its last date is; the first one of what goes on without end."""
    until = read_rule(entry.rule).until if entry.rule else None
    return instant_of(datetime.combine(until, time(12)), zone) if until else entry.starts_at


async def group_for(tx: Reader, person: Person, group_id: str) -> Group:
    """Refused for who does not plan its meetings."""
    await roles.require_in(tx, person, "schedule_meeting", group_id)
    group = await group_store.by_id(tx, group_id)
    if group is None:
        raise Refused("old-button")
    return group


async def take_over(
    tx: Transaction, person: Person, group_id: str, plan: Plan, reminders_default: tuple[int, ...]
) -> Done:
    """Makes what the group does not have yet, and calls off what is cancelled there. What has begun meanwhile is left."""
    await group_for(tx, person, group_id)
    off, together = await cancelled_there.call_off(tx, person, group_id, plan.gone)
    made = 0
    for each in plan.entries:
        meeting_id = new_id()
        if each.starts_at > tx.now and await store.take(tx, group_id, each.uid, meeting_id):
            await _make(tx, person, group_id, meeting_id, each, reminders_default)
            made += 1
    return Done(made=made, off=off, together=together)


async def _make(
    tx: Transaction, person: Person, group_id: str, meeting_id: str, entry: Entry, reminders_default: tuple[int, ...]
) -> None:
    draft = Draft(
        meeting_id, group_id, entry.title, entry.starts_at, entry.minutes, entry.place, entry.link, entry.note
    )  # fmt: skip
    if entry.rule:
        rule = read_rule(entry.rule)
        await series.schedule(tx, person, draft, rule, reminders_default, without=frozenset(entry.without))
    else:
        await meetings.schedule(tx, person, draft, reminders_default, near=series.CARD_DAYS)
