"""What a calendar file says of meetings: of one, of a series somebody comes to every time, of all that somebody comes to."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from itertools import takewhile

import msgspec

from bot import public_holidays
from bot.calendars import Entry, When
from bot.dates.recurrence import Rule, days, read_rule
from bot.domain import kinds
from bot.domain.contact_data import ways_in
from bot.domain.meetings import Meeting, details_of
from bot.domain.people import Person
from bot.domain.series import Series
from bot.domain.times import DAY, instant_of, local
from bot.services.meetings import meetings
from bot.storage.database import Reader
from bot.storage.meetings import meetings as meeting_store
from bot.storage.meetings import series as store

MOST = 100  # meetings of one person in a file
FEED_MOST = 200  # ... and at their private address
SKIPPED_AHEAD = timedelta(days=366)
FEED_BACK = 30 * DAY  # as long as answers are kept


async def of_meeting(tx: Reader, person: Person, meeting_id: str) -> list[Entry]:
    """This meeting, or all of its series for who comes every time. Refused for who is not in the group."""
    seen = await meetings.look(tx, person, meeting_id)
    kinds.require_answer(seen.meeting.kind, seen.roles)
    if seen.regular and seen.meeting.series is not None and not seen.meeting.series.is_extra:
        series = await store.get(tx, seen.meeting.series.id)
        found = await _whole(tx, series, person) if series is not None else None
        return [found] if found is not None else [_alone(seen.meeting)]
    return [_alone(seen.meeting)]


async def of_person(tx: Reader, person: Person) -> list[Entry]:
    """All they said coming or maybe to, the next one first; a series they come to every time is one entry."""
    return await _mine(tx, person, await meeting_store.come_to(tx, person.id, tx.now, MOST))


async def feed_of(tx: Reader, person: Person) -> list[Entry]:
    """The same for a calendar that asks again and again: with what is over since a month, and what was called off."""
    return await _mine(tx, person, await meeting_store.came_to(tx, person.id, tx.now - FEED_BACK, FEED_MOST))


async def _mine(tx: Reader, person: Person, found: Sequence[Meeting]) -> list[Entry]:
    whole = [await _whole(tx, series, person) for series in await store.regular_of(tx, person.id)]
    since = {each.id: each.since for each in whole if each is not None}
    single = [
        each
        for each in found
        if each.series is None or each.series.is_extra or each.series.day < since.get(each.series.id, "9999")
    ]
    return [*(each for each in whole if each is not None), *map(_alone, single)]


def _alone(meeting: Meeting) -> Entry:
    return Entry(meeting.id, meeting.zone, msgspec.structs.replace(_when(meeting), day=""))


def _when(meeting: Meeting) -> When:
    about = details_of(meeting, inside=True)
    return When(
        starts_at=about.starts_at, minutes=about.minutes, title=about.title,
        place=" ".join(part for part in (about.place, about.link) if part), note=about.note or "", revision=meeting.revision,
        cancelled=about.state == "cancelled", day=meeting.series.day if meeting.series else "",
    )  # fmt: skip


async def _whole(tx: Reader, series: Series, person: Person) -> Entry | None:
    """A series from its next date on, with the dates that differ, without those this person said no to; None when it has no more."""
    rule, today = read_rule(series.rule), local(tx.now, series.zone).date()
    first = next(days(rule, date.fromisoformat(series.first_day), today), None)
    if first is None:
        return None
    starts_at = instant_of(datetime.combine(first, time.fromisoformat(series.clock)), series.zone)
    place, link, note = series.place, series.link, series.note
    if series.practical.link_from:  # a file would keep what is only shown shortly before
        place, link, note = ways_in.split(place or "")[0], None, ways_in.split(note or "")[0]
    usual = When(
        starts_at=starts_at, minutes=series.minutes, title=series.title, revision=series.revision,
        place=" ".join(part for part in (place, link) if part), note=note or "",
    )  # fmt: skip
    since, last = first.isoformat(), rule.until.isoformat() if rule.until else "9999"
    made, until = await store.made_days(tx, series.id, since), min(last, series.made_until)
    never = takewhile(lambda day: day <= until, (day.isoformat() for day in days(rule, first, first)))
    missed = [*(day for day in never if day not in made), *await store.declined_by(tx, series.id, person.id, since)]
    missed += await _on_holidays(series, rule, first)
    ahead = [_when(each) for each in await store.ahead(tx, series.id, since) if _differs(each)]
    dates = [each for each in ahead if each.day <= last and each.day not in missed]
    return Entry(
        series.id, series.zone, usual, rule=series.rule, clock=series.clock, dates=dates, missed=missed, since=since
    )


async def _on_holidays(series: Series, rule: Rule, since: date) -> list[str]:
    """The days further ahead than its meetings are made, as far as a calendar looks, that it skips."""
    if not series.skips:
        return []
    await public_holidays.load(series.zone, since)
    further = takewhile(lambda day: day <= since + SKIPPED_AHEAD, days(rule, since, since))
    return [
        day.isoformat()
        for day in further
        if day.isoformat() > series.made_until and public_holidays.name_of(series.zone, day, "en")
    ]


def _differs(meeting: Meeting) -> bool:
    """From what its rule gives. What was added to a series is no date of the rule: it is an entry of its own."""
    if meeting.series is None or meeting.series.is_extra:
        return False
    return bool(meeting.series.own) or meeting.state == "cancelled"
