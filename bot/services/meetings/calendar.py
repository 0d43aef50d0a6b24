"""What a calendar file says of meetings: of one, of a series somebody comes to every time, of all that somebody comes to."""

from datetime import date, datetime, time

import msgspec

from bot.calendars import Entry, When
from bot.dates.recurrence import days, read_rule
from bot.domain import kinds
from bot.domain.contact_data import ways_in
from bot.domain.meetings import Meeting, details_of
from bot.domain.people import Person
from bot.domain.series import Series
from bot.domain.times import instant_of, local
from bot.services.meetings import meetings
from bot.storage.database import Reader
from bot.storage.meetings import meetings as meeting_store
from bot.storage.meetings import series as store

MOST = 100  # meetings of one person in a file


async def of_meeting(tx: Reader, person: Person, meeting_id: str) -> list[Entry]:
    """This meeting, or all of its series for who comes every time. Refused for who is not in the group."""
    seen = await meetings.look(tx, person, meeting_id)
    kinds.require_answer(seen.meeting.kind, seen.roles)
    if seen.regular and seen.meeting.series is not None:
        series = await store.get(tx, seen.meeting.series.id)
        found = await _whole(tx, series) if series is not None else None
        return [found] if found is not None else [_alone(seen.meeting)]
    return [_alone(seen.meeting)]


async def of_person(tx: Reader, person: Person) -> list[Entry]:
    """All they said coming or maybe to, the next one first; a series they come to every time is one entry."""
    regular = {series.id: series for series in await store.regular_of(tx, person.id)}
    single = [
        _alone(each)
        for each in await meeting_store.come_to(tx, person.id, MOST)
        if each.series is None or each.series.id not in regular
    ]
    whole = [await _whole(tx, series) for series in regular.values()]
    return [*(each for each in whole if each is not None), *single]


def _alone(meeting: Meeting) -> Entry:
    return Entry(meeting.id, meeting.zone, msgspec.structs.replace(_when(meeting), day=""))


def _when(meeting: Meeting) -> When:
    about = details_of(meeting, inside=True)
    return When(
        starts_at=about.starts_at, minutes=about.minutes, title=about.title,
        place=" ".join(part for part in (about.place, about.link) if part), note=about.note or "", revision=meeting.revision,
        cancelled=about.state == "cancelled", day=meeting.series.day if meeting.series else "",
    )  # fmt: skip


async def _whole(tx: Reader, series: Series) -> Entry | None:
    """A series from its next date on, with the dates that differ; None when it has no more."""
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
    ahead = await store.ahead(tx, series.id, first.isoformat())
    others = [_when(each) for each in ahead if each.series and (each.series.own or each.state == "cancelled")]
    last = rule.until.isoformat() if rule.until else None
    dates = [each for each in others if last is None or each.day <= last]
    return Entry(series.id, series.zone, usual, rule=series.rule, clock=series.clock, dates=dates)
