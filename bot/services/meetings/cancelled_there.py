"""What is cancelled in the calendar that dates came from: which of ours that concerns, and how they are called off."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

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
    found = [Gone(each.uid, each.title, day=day) for each in entries if each.uid in made for day in each.without]
    return [each for each in found if (off := await _off(tx, each, made[each.uid])) is not None and off.stands]


async def find(tx: Reader, group_id: str, gone: Sequence[Gone]) -> list[Off]:
    """Those that still stand, in the order of their hours."""
    found = [off for _, off in await _found(tx, group_id, gone) if off is not None and off.stands]
    return sorted(found, key=lambda each: each.starts_at)


async def _found(tx: Reader, group_id: str, gone: Sequence[Gone]) -> list[tuple[Gone, Off | None]]:
    names = [name for each in gone for name in (each.alone, each.uid)]
    made = await store.known(tx, group_id, names) if names else {}
    return [(each, await _off(tx, each, made.get(each.alone) or made.get(each.uid, ""))) for each in gone]


async def _off(tx: Reader, gone: Gone, made: str) -> Off | None:
    """None for what is over or not here."""
    series = await series_store.get(tx, made) if made else None
    if series is not None:
        return await _of_series(tx, series, gone)
    meeting = await meeting_store.get(tx, made) if made else None
    return _alone(meeting) if meeting is not None and meeting.starts_at > tx.now else None


def _alone(meeting: Meeting) -> Off:
    return Off(meeting.title, meeting.starts_at, (meeting,) if meeting.state == "planned" else ())


async def _of_series(tx: Reader, series: Series, gone: Gone) -> Off | None:
    ahead = [
        each for each in await series_store.ahead(tx, series.id, gone.day) if each.series and not each.series.is_extra
    ]
    if gone.follow or not gone.day:
        dates = tuple(each for each in ahead if each.state == "planned") if series.ended_from is None else ()
        return Off(series.title, ahead[0].starts_at, dates, series, ends=True) if ahead else None
    if ahead and ahead[0].series and ahead[0].series.day == gone.day:
        return _alone(ahead[0])
    return _not_made(tx, series, date.fromisoformat(gone.day))


def _not_made(tx: Reader, series: Series, day: date) -> Off | None:
    rule, first = read_rule(series.rule), date.fromisoformat(series.first_day)
    near = date.fromisoformat(series.made_until) < day <= local(tx.now, series.zone).date() + FURTHEST
    if not near or next(days(rule, first, day), None) != day:
        return None
    return Off(series.title, instant(series, day), series=series, day=day.isoformat())


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
