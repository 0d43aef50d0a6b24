"""What is cancelled in the calendar that dates came from: which of ours that concerns, and how they are called off."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import takewhile

import msgspec

from bot.dates.recurrence import days, read_rule
from bot.domain.meetings import Meeting
from bot.domain.people import Person
from bot.domain.series import Series
from bot.domain.times import local
from bot.imports import Gone, Left, Plan
from bot.services.meetings import meetings
from bot.services.meetings import series as series_service
from bot.services.meetings.series_days import instant
from bot.storage.database import Reader, Transaction, new_id
from bot.storage.meetings import imported as store
from bot.storage.meetings import meetings as meeting_store
from bot.storage.meetings import series as series_store
from bot.storage.meetings import undo as undo_store

FURTHEST = timedelta(days=366)  # so far ahead a date of a series is made to be called off


@dataclass(frozen=True, slots=True)
class Off:
    """`dates`: of ours, those that still stand, in their order: of a series that `ends` all that follow, else one. `day`: of a series
    that has not made it yet. `starts_at` of the first, in UTC epoch seconds."""

    title: str
    starts_at: int
    dates: tuple[Meeting, ...] = ()
    series: Series | None = None
    day: str = ""
    ends: bool = False

    @property
    def stands(self) -> bool:
        return bool(self.dates or self.day)


class Row(msgspec.Struct, frozen=True):
    """One that is called off, as it is read; `follow`: a series from this date on."""

    title: str
    starts_at: int
    follow: bool


async def sorted_out(tx: Reader, group_id: str, plan: Plan) -> Plan:
    """What is cancelled there and not to be found here is left, with its reason; but for a date without which a new series comes. A date
    that a later file leaves out of a series is cancelled there, too."""
    new = {each.uid for each in plan.entries}
    gone, left = list[Gone](), list[Left]()
    for each, there in await _found(tx, group_id, plan.gone):
        if there is not None:
            gone.append(each)
        elif each.uid not in new or not each.day:
            left.append(Left(each.title, "import-cancelled"))
    named = {(each.uid, each.day) for each in gone}
    gone += [each for each in await _left_out(tx, group_id, plan) if (each.uid, each.day) not in named]
    return msgspec.structs.replace(plan, left=[*plan.left, *left], gone=gone)


async def _left_out(tx: Reader, group_id: str, plan: Plan) -> list[Gone]:
    """The days that the file leaves out of a series and that stand here."""
    entries = [each for each in plan.entries if each.without]
    made = await store.known(tx, group_id, [each.uid for each in entries]) if entries else {}
    left_out = [Gone(each.uid, each.title, day=day) for each in entries if each.uid in made for day in each.without]
    found = await _offs(tx, [(each, made[each.uid]) for each in left_out])
    return [each for each, off in found if off is not None and off.stands]


async def find(tx: Reader, group_id: str, gone: Sequence[Gone]) -> list[Off]:
    """Those that still stand, in the order of their hours."""
    found = [off for _, off in await _found(tx, group_id, gone) if off is not None and off.stands]
    return sorted(found, key=lambda each: each.starts_at)


async def _found(tx: Reader, group_id: str, gone: Sequence[Gone]) -> list[tuple[Gone, Off | None]]:
    names = [name for each in gone for name in (each.alone, each.uid)]
    made = await store.known(tx, group_id, names) if names else {}
    return await _offs(tx, [(each, made.get(each.alone) or made.get(each.uid, "")) for each in gone])


async def _offs(tx: Reader, named: Sequence[tuple[Gone, str]]) -> list[tuple[Gone, Off | None]]:
    """What each calls off of what was made of it; None for what is over or not here. However many there are, three statements tell."""
    made = {each for _, each in named if each}
    series = await series_store.several(tx, made) if made else {}
    alone = made - series.keys()
    meetings_made = await meeting_store.several(tx, alone) if alone else {}
    ahead = await series_store.ahead_of(tx, series) if series else {}
    whole = {each.id: _Ahead.of(each, ahead.get(each.id, ()), tx.now) for each in series.values()}
    found = list[tuple[Gone, Off | None]]()
    for gone, each in named:
        meeting = meetings_made.get(each)
        if each in whole:
            found.append((gone, whole[each].off(gone)))
        else:
            found.append((gone, _alone(meeting) if meeting is not None and meeting.starts_at > tx.now else None))
    return found


def _alone(meeting: Meeting) -> Off:
    return Off(meeting.title, meeting.starts_at, (meeting,) if meeting.state == "planned" else ())


@dataclass(frozen=True, slots=True)
class _Ahead:
    """What is still to come of a series: the `dates` its rule gave, in their order, and the days beyond them that may yet be made."""

    series: Series
    dates: tuple[Meeting, ...]
    further: frozenset[str]

    @classmethod
    def of(cls, series: Series, ahead: Sequence[Meeting], now: int) -> "_Ahead":
        until = local(now, series.zone).date() + FURTHEST
        since = date.fromisoformat(series.made_until) + timedelta(1)
        given = takewhile(
            lambda day: day <= until, days(read_rule(series.rule), date.fromisoformat(series.first_day), since)
        )
        return cls(
            series,
            tuple(each for each in ahead if each.series and not each.series.is_extra),
            frozenset(day.isoformat() for day in given),
        )

    def off(self, gone: Gone) -> Off | None:
        ahead = [each for each in self.dates if each.series and each.series.day >= gone.day]
        if gone.follow or not gone.day:
            stand = tuple(each for each in ahead if each.state == "planned") if self.series.ended_from is None else ()
            return Off(self.series.title, ahead[0].starts_at, stand, self.series, ends=True) if ahead else None
        if ahead and ahead[0].series and ahead[0].series.day == gone.day:
            return _alone(ahead[0])
        if gone.day not in self.further:
            return None
        starts_at = instant(self.series, date.fromisoformat(gone.day))
        return Off(self.series.title, starts_at, series=self.series, day=gone.day)


def rows(found: Iterable[Off]) -> list[Row]:
    return [Row(each.title, each.starts_at, each.ends) for each in found]


async def concerns(tx: Reader, found: Sequence[Off]) -> tuple[int, int]:
    """How many dates, and how many people who said they come, or may."""
    dates = {each.id for off in found for each in off.dates}
    people = await store.concerned(tx, dates, {off.series.id for off in found if off.series is not None})
    return len(dates) + sum(bool(off.day) for off in found), people


async def call_off(tx: Transaction, person: Person, group_id: str, gone: Sequence[Gone]) -> tuple[int, str]:
    """How many dates that were, and what undoes them together; those whom it concerns read it once that can hardly be done any more."""
    found, together = await find(tx, group_id, gone), new_id()
    many, _ = await concerns(tx, found)
    for off in found:
        if off.series is not None and off.day:
            await series_service.grow(tx, off.series, date.fromisoformat(off.day))
        dates = off.dates or await _made_now(tx, off)
        if off.ends:
            await series_service.end(tx, person, dates[0].id, None)
        else:
            await meetings.cancel(tx, person, dates[0].id, None)
        await undo_store.tie(tx, await undo_store.open_at(tx, dates[0].id), together)
    return many, together if found else ""


async def _made_now(tx: Reader, off: Off) -> tuple[Meeting, ...]:
    assert off.series is not None  # noqa: S101
    return tuple((await series_store.ahead(tx, off.series.id, off.day))[:1])
