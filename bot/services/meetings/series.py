"""Meetings that repeat: their dates are made ahead, changed together or one by one, and who comes every time is kept."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import islice
from typing import Any

from bot import public_holidays
from bot.dates.recurrence import Rule, day_before, days, read_rule
from bot.domain import kinds
from bot.domain.errors import Refused
from bot.domain.meetings import Draft, Meeting, Seen
from bot.domain.people import Person
from bot.domain.practical import merged
from bot.domain.series import Series
from bot.domain.terms import Terms
from bot.domain.times import local
from bot.services.meetings import (
    answers,
    cards,
    closures,
    meetings,
    needed,
    news,
    reminders,
    seats,
    series_days,
    series_news,
    slots,
    undoing,
)
from bot.services.meetings.series_days import FOREVER, DayOf, instant
from bot.services.people import roles
from bot.services.subjects import AtNight, Export, Subject
from bot.storage.database import Reader, Transaction, new_id
from bot.storage.groups import groups as group_store
from bot.storage.meetings import meetings as meeting_store
from bot.storage.meetings import series as store
from bot.storage.meetings import waitlist

# Dates are stored so far ahead: by the nightly work, and at once for a new series.
AHEAD = timedelta(weeks=8)
LONGEST = timedelta(days=731)  # of a series with an end, from its first day

# The group chat hears of a date when it comes near, not of all at once.
CARD_DAYS = 6

SHOWN_DATES = 4


def next_days(rule: Rule, first: date, most: int = SHOWN_DATES) -> list[date]:
    """Its next dates, as they are shown back before anything is stored."""
    return list(islice(days(rule, first, first), most))


async def schedule(
    tx: Transaction, person: Person, draft: Draft, rule: Rule, reminders_default: tuple[int, ...],
    without: frozenset[str] = frozenset(), skips: bool = False,
) -> None:  # fmt: skip
    """Stores the series and its next dates. The first one has the id of the draft, as the series has: the same draft again
    changes nothing. The days it goes `without` (2026-12-10) are never made; where it `skips` public
    holidays, those are made as cancelled, so that everybody sees why.

    `reminders_default` is the operator's, in seconds before the start, for groups that set none.
    """
    await roles.require_in(tx, person, "schedule_meeting", draft.group_id)
    if draft.starts_at <= tx.now:
        raise Refused("meeting-too-late")
    group = await group_store.by_id(tx, draft.group_id)
    assert group is not None  # noqa: S101
    first = local(draft.starts_at, group.zone)
    found = next_days(rule, first.date(), 2)
    if not found:
        raise Refused("series-never")
    if rule.until is not None and rule.until > found[0] + LONGEST:
        raise Refused("series-until-far")
    series = Series(
        id=draft.id, group_id=group.id, group=group.name, zone=group.zone, rule=str(rule), first_day=found[0].isoformat(),
        clock=f"{first:%H:%M}", title=draft.title, minutes=draft.minutes, place=draft.place, link=draft.link, note=draft.note,
        reminders=reminders_default, made_until=day_before(found[0]).isoformat(), made_by=person.id,
        terms=draft.terms, skips=skips, kind=draft.kind, practical=draft.practical,
    )  # fmt: skip
    if await store.add(tx, series):
        last = date.fromisoformat(max(without, default=series.first_day))
        await _grow(tx, series, max(last, _today(tx.now, series.zone) + AHEAD), without)


async def grow_short(tx: Transaction, before: int, most: int) -> int:
    """Makes the dates of the next weeks, for a slice of the series that want some; how many there were (`before`: now)."""
    until = _today(before, "UTC") + AHEAD
    short = await store.short(tx, until.isoformat(), most)
    for series in short:
        await _grow(tx, series, until)
    return len(short)


async def _grow(tx: Transaction, series: Series, until: date, without: frozenset[str] = frozenset()) -> None:
    """Up to this day, the first one of all in any case. A day that was made before is not made again."""
    if series.made_until == FOREVER:
        return
    first, made = date.fromisoformat(series.first_day), date.fromisoformat(series.made_until)
    if series.skips:
        await public_holidays.load(series.zone, made)
    for day in days(read_rule(series.rule), first, made + timedelta(1)):
        if day > until and day != first:
            await store.made(tx, series.id, day_before(day).isoformat())
            return
        if day.isoformat() not in without:
            await _make(tx, series, day)
    await store.made(tx, series.id, FOREVER)


async def _make(tx: Transaction, series: Series, day: date) -> None:
    draft = Draft(
        series.id if day.isoformat() == series.first_day else new_id(), series.group_id, series.title, instant(series, day),
        series.minutes, series.place, series.link, series.note, series.terms, series.kind, series.practical,
    )  # fmt: skip
    made = await meeting_store.add(tx, draft, series.made_by, series.reminders, series.id, day.isoformat())
    meeting = await meeting_store.get(tx, draft.id) if made else None
    if meeting is not None:
        holiday = public_holidays.name_of(series.zone, day, meeting.language) if series.skips else ""
        if meeting.terms is None:
            await store.come_to(tx, meeting.id)
        elif not holiday:
            await seats.seat_regulars(tx, meeting, await store.regulars(tx, series.id))
        if holiday:
            await meeting_store.cancel(tx, meeting.id, holiday)
            await meeting_store.make_own(tx, meeting.id, {"state"})
        else:
            await announce(tx, await closures.cover(tx, meeting))


async def announce(tx: Transaction, meeting: Meeting) -> None:
    """What follows from a date that stands: its reminders, its card when it comes near."""
    if meeting.starts_at <= tx.now:
        return
    await reminders.plan(tx, meeting)
    await slots.plan(tx, meeting)
    await needed.plan(tx, meeting)
    await cards.post_when_near(tx, meeting.id, meeting.starts_at, CARD_DAYS)
    await cards.close_at_start(tx, meeting.id, meeting.starts_at)


# Changing it


async def change(
    tx: Transaction,
    person: Person,
    meeting_id: str,
    revision: int,
    *,
    every: bool,
    word: str | None = None,
    rule: int = 0,
    **values: Any,
) -> Meeting:
    """Sets title, note, length, kind, place and link, start of this date and the following ones, or of `every` one ahead.

    What was changed for one date alone stays as it is there. A start moves each by as many days, to the same hour; of a series of
    months to the day of the one of `choice_of_rules` with this number (`rule`).
    """
    meeting = await meetings.open_to_change(tx, person, meeting_id)
    series = await of_date(tx, meeting)
    if meeting.revision != revision:
        raise Refused("meeting-changed-meanwhile")
    if "starts_at" in values and meeting.series is not None and meeting.series.is_extra:
        raise Refused("old-button")  # it moves by itself
    if isinstance(values.get("terms"), Terms):
        needed.check(meeting, values["terms"], tx.now)
    becomes = replace(
        series, **merged(series.practical, {name: value for name, value in values.items() if name != "starts_at"})
    )
    becomes = replace(becomes, word=await news.word_of(tx, series_news.KIND, series, word))
    async with undoing.kept(tx, person, meeting, "series-changed"):
        await _change(tx, person, meeting, becomes, every=every, rule=rule, **values)
    return await meetings.open_to_change(tx, person, meeting_id)


async def _change(
    tx: Transaction, person: Person, meeting: Meeting, becomes: Series, *, every: bool, rule: int, **values: Any
) -> None:
    day_of: DayOf = series_days.same
    since = "" if every or meeting.series is None else meeting.series.day
    ahead = await store.ahead(tx, becomes.id, since)
    if "starts_at" in values:
        becomes, day_of = series_days.moved_series(becomes, meeting, int(values["starts_at"]), rule)
        await series_days.give(tx, becomes, ahead, day_of)
    dates = [each for each in ahead if each.state == "planned"]
    for each in dates:
        await _change_one(tx, person, becomes, each, day_of, values, chosen=each.id == meeting.id)
    revision = await store.keep(tx, becomes)
    if values.keys() & {"starts_at", "place", "link"}:
        told_since = min(since, day_of(since)) if since else ""  # what was moved to an earlier day is told, too
        await series_news.spread(tx, replace(becomes, revision=revision), "changed", person, told_since, dates)


async def choice_of_rules(tx: Reader, meeting: Meeting, starts_at: int) -> tuple[Rule, ...]:
    """Where this date and the following ones get another day of the month: the days that may be meant. Refused where there is none."""
    series = await of_date(tx, meeting)
    found = series_days.rules_after(series, meeting, starts_at)
    return found if found[0].frequency == "monthly" and found != (read_rule(series.rule),) else ()


async def _change_one(
    tx: Transaction,
    by: Person,
    series: Series,
    meeting: Meeting,
    day_of: DayOf,
    values: dict[str, Any],
    *,
    chosen: bool,
) -> None:
    """One of its dates, but for what was changed for it alone (the `chosen` one follows the series again), and where it would
    have begun by now."""
    assert meeting.series is not None  # noqa: S101
    mine = {name: value for name, value in values.items() if chosen or name not in meeting.series.own}
    if chosen and meeting.series.own & values.keys():
        await meeting_store.make_own(tx, meeting.id, meeting.series.own - values.keys())
    if "starts_at" in mine:
        mine["starts_at"] = instant(series, date.fromisoformat(day_of(meeting.series.day)))
        if mine["starts_at"] <= tx.now:
            return
    if mine:
        after = undoing.wait(tx.now, news.read_by(tx.now, meeting.starts_at, mine.get("starts_at", meeting.starts_at)))
        changed = await meetings.set_values(tx, meeting, meeting.revision, by, after, **mine)
        if mine.get("place"):
            changed = await closures.cover(tx, changed)
        await news.follow(tx, changed)


async def end(tx: Transaction, person: Person, meeting_id: str, reason: str | None) -> None:
    """Calls off this date and all that follow. Again: nothing more happens."""
    meeting = await meetings.mine_to_change(tx, person, meeting_id)
    series = await of_date(tx, meeting)
    assert meeting.series is not None  # noqa: S101
    if meeting.is_over(tx.now):
        raise Refused("meeting-over")
    if series.ended_from is not None:
        return
    rule, since = read_rule(series.rule), meeting.series.day
    ended = replace(
        series, rule=str(rule.ended_by(day_before(date.fromisoformat(since)))), ended_from=since,
        until_before=rule.until.isoformat() if rule.until else "", word=reason,
    )  # fmt: skip
    async with undoing.kept(tx, person, meeting, "series-ended"):
        dates = [each for each in await store.ahead(tx, series.id, since) if each.state == "planned"]
        ended = replace(ended, revision=await store.keep(tx, ended))
        await series_news.spread(tx, ended, "ended", person, since, dates)
        for each in dates:
            await meetings.call_off(tx, each, reason, undoing.wait(tx.now, each.starts_at))


async def resume(tx: Transaction, person: Person, meeting_id: str) -> None:
    """Puts back what `end` called off, while it is still ahead. Again: nothing more happens."""
    meeting = await meetings.mine_to_change(tx, person, meeting_id)
    series = await of_date(tx, meeting)
    if series.ended_from is None:
        return
    until = date.fromisoformat(series.until_before) if series.until_before else None
    resumed = replace(
        series, rule=str(replace(read_rule(series.rule), until=until)), ended_from=None, until_before=None, word=None,
        made_until=day_before(date.fromisoformat(series.ended_from)).isoformat(),
    )  # fmt: skip
    async with undoing.kept(tx, person, meeting, "series-resumed"):
        dates = await store.ahead(tx, series.id, series.ended_from)
        back = [each for each in dates if each.series and "state" not in each.series.own and each.state == "cancelled"]
        for each in back:
            await meetings.put_back(tx, each)
        revision = await store.keep(tx, resumed)
        await series_news.spread(tx, replace(resumed, revision=revision), "resumed", person, series.ended_from, back)
        await grow(tx, resumed)


async def grow(tx: Transaction, series: Series, until: date | None = None) -> None:
    """Makes the dates of the next weeks that are not there, or those up to this day."""
    await _grow(tx, series, until or _today(tx.now, series.zone) + AHEAD)


async def concerned(tx: Reader, meeting: Meeting) -> int:
    """How many people a change of this date and the following ones concerns."""
    return await store.concerned(tx, meeting.series.id, meeting.series.day) if meeting.series else 0


async def is_first(tx: Reader, meeting: Meeting) -> bool:
    """Whether no date of its series that is still ahead comes before this one."""
    return meeting.series is None or not await store.has_earlier(tx, meeting.series.id, meeting.series.day)


async def of_date(tx: Reader, meeting: Meeting) -> Series:
    """The series of this date. Refused where it is none of a series."""
    series = await store.get(tx, meeting.series.id) if meeting.series else None
    if series is None:
        raise Refused("old-button")
    return series


# Coming every time


async def come_always(tx: Transaction, person: Person, meeting_id: str) -> Seen:
    """ "I come every time": to each date ahead that has no answer yet, and to those that are made later. The date as they see it then,
    with another meeting they come to while it is on."""
    seen = await meetings.look(tx, person, meeting_id)
    kinds.require_answer(seen.meeting.kind, seen.roles)
    series = await of_date(tx, seen.meeting)
    if await store.add_regular(tx, series.id, person.id):
        await _answered(tx, person, await store.come_to_all(tx, series.id, person.id))
        await undoing.answers_again(tx, person.id, await meeting_store.moved_ahead(tx, series.id, person.id))
        await _answered(tx, person, await meeting_store.renew_series(tx, series.id, person.id))
        for each in await store.unanswered(tx, series.id, person.id):
            await answers.answer(tx, person, each, "coming")
    other = await meeting_store.meanwhile(tx, meeting_id, person.id)
    meanwhile = await meeting_store.get(tx, other) if other else None
    return replace(await meetings.look(tx, person, meeting_id), meanwhile=meanwhile)


async def come_no_more(tx: Transaction, person: Person, meeting_id: str) -> None:
    """Not every time any more; what was said of single dates with a maybe or a no stays, and so does what they said to this one."""
    seen = await meetings.look(tx, person, meeting_id)
    series = await of_date(tx, seen.meeting)
    if await store.drop_regular(tx, series.id, person.id):
        given_up = await store.come_to_none(tx, series.id, person.id, meeting_id)
        await _answered(tx, person, given_up)
        lines = [each for each in await waitlist.in_series(tx, series.id, person.id) if each != meeting_id]
        await seats.left(tx, person.id, given_up, lines)


async def _answered(tx: Transaction, person: Person, meeting_ids: list[str]) -> None:
    if meeting_ids:
        await reminders.renew(tx, person.id)
    for each in meeting_ids:
        await cards.refresh_card(tx, each)


async def is_regular(tx: Reader, person: Person, meeting: Meeting) -> bool:
    return meeting.series is not None and await store.is_regular(tx, meeting.series.id, person.id)


def _today(now: int, zone: str) -> date:
    return local(now, zone).date()


async def _regular(tx: Reader, person: Person) -> list[dict[str, Any]]:
    return await store.regular_to(tx, person.id)


async def _planned(tx: Reader, person: Person) -> list[dict[str, Any]]:
    return await store.planned_by(tx, person.id)


SUBJECT = Subject(
    at_night=AtNight(grow_short, most=20),
    exports={"comes_every_time": Export(("regular",), _regular), "series_planned": Export(("series",), _planned)},
)
