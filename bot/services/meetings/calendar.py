"""What a calendar file says of meetings: of one, of a series somebody comes to every time, of all that somebody comes to."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
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
from bot.domain.times import DAY, local
from bot.services.meetings import meetings
from bot.services.meetings.series_days import instant
from bot.services.people import roles
from bot.storage.database import Reader
from bot.storage.meetings import meetings as meeting_store
from bot.storage.meetings import series as store

MOST = 100  # meetings of one person in a file
FEED_MOST = 200  # ... and at their private address
SKIPPED_AHEAD = timedelta(days=366)
FEED_BACK = 30 * DAY  # as long as answers are kept


@dataclass(frozen=True, slots=True)
class Whole:
    """A series from its next date on as one entry, and the days of which it tells, up to its `last`: a date that was made by another rule
    is none of them."""

    entry: Entry
    days: frozenset[str]
    last: str

    def tells(self, meeting: Meeting) -> bool:
        of = meeting.series
        return of is not None and not of.is_extra and (of.day in self.days or of.day > self.last)


async def of_meeting(tx: Reader, person: Person, meeting_id: str) -> list[Entry]:
    """This meeting, or all of its series for who comes every time. Refused for who is not in the group."""
    seen = await meetings.look(tx, person, meeting_id)
    kinds.require_answer(seen.meeting.kind, seen.roles)
    if not seen.regular or seen.meeting.series is None or seen.meeting.series.is_extra:
        return [_alone(seen.meeting)]
    series = await store.get(tx, seen.meeting.series.id)
    whole = await _whole(tx, series, person) if series is not None else None
    if series is None or whole is None:
        return [_alone(seen.meeting)]
    declined = await store.declined_by(tx, series.id, person.id, "")
    ahead = [each for each in await store.ahead(tx, series.id, "") if each.series and not each.series.is_extra]
    others = [each for each in ahead if not whole.tells(each) and each.series and each.series.day not in declined]
    return [whole.entry, *map(_beside, others)]


async def of_person(tx: Reader, person: Person) -> list[Entry]:
    """All they said coming or maybe to, the next one first; a series they come to every time is one entry."""
    return await _mine(tx, person, await meeting_store.come_to(tx, person.id, tx.now, MOST))


async def feed_of(tx: Reader, person: Person) -> list[Entry]:
    """The same for a calendar that asks again and again: with what is over since a month, and what was called off."""
    return await _mine(tx, person, await meeting_store.came_to(tx, person.id, tx.now - FEED_BACK, FEED_MOST))


async def of_group(tx: Reader, person: Person, group_id: str) -> list[Entry]:
    """All that is on in a group and they may see, as far as it is made, under the names it has in their own file. Refused for who is
    not in the group."""
    await roles.require_in(tx, person, "see_inside_meetings", group_id)
    found = await meeting_store.upcoming_in(tx, group_id, person.id, 0, MOST)
    return await _mine(tx, person, [each.meeting for each in found], group_id)


async def _mine(tx: Reader, person: Person, found: Sequence[Meeting], group_id: str = "") -> list[Entry]:
    """`group_id`: series of this group only."""
    regular = [each for each in await store.regular_of(tx, person.id) if group_id in ("", each.group_id)]
    found_whole = [await _whole(tx, series, person) for series in regular]
    whole = {each.entry.id: each for each in found_whole if each is not None}
    entries = [each.entry for each in whole.values()]
    for each in found:
        of = whole.get(each.series.id) if each.series is not None else None
        if of is None or not of.tells(each):
            entries.append(_alone(each) if of is None else _beside(each))
    return entries


def _alone(meeting: Meeting) -> Entry:
    return Entry(meeting.id, meeting.zone, msgspec.structs.replace(_when(meeting), day=""))


def _beside(meeting: Meeting) -> Entry:
    """The same where its series, which bears the name of its first date, is told as a whole."""
    alone = _alone(meeting)
    first = meeting.series is not None and meeting.series.id == meeting.id
    return msgspec.structs.replace(alone, id=f"{meeting.id}-1") if first else alone


def _when(meeting: Meeting) -> When:
    about = details_of(meeting, inside=True)
    return When(
        starts_at=about.starts_at, minutes=about.minutes, title=about.title,
        place=" ".join(part for part in (about.place, about.link) if part), note=about.note or "", revision=meeting.revision,
        cancelled=about.state == "cancelled", day=meeting.series.day if meeting.series else "",
    )  # fmt: skip


async def _whole(tx: Reader, series: Series, person: Person) -> Whole | None:
    """With the dates that differ from what is usual, without those this person said no to; None when it has no more."""
    rule, today = read_rule(series.rule), local(tx.now, series.zone).date()
    first = next(days(rule, date.fromisoformat(series.first_day), today), None)
    if first is None:
        return None
    place, link, note = series.place, series.link, series.note
    if series.practical.link_from:  # a file would keep what is only shown shortly before
        place, link, note = ways_in.split(place or "")[0], None, ways_in.split(note or "")[0]
    usual = When(
        starts_at=instant(series, first), minutes=series.minutes, title=series.title, revision=series.revision,
        place=" ".join(part for part in (place, link) if part), note=note or "",
    )  # fmt: skip
    since, last = first.isoformat(), rule.until.isoformat() if rule.until else "9999"
    made = {each.series.day: each for each in await store.made_dates(tx, series.id, since) if each.series}
    until = min(last, series.made_until)
    given = list(takewhile(lambda day: day <= until, (day.isoformat() for day in days(rule, first, first))))
    missed = [*(day for day in given if day not in made), *await store.declined_by(tx, series.id, person.id, since)]
    missed += await _on_holidays(series, rule, first)
    stands = (day for day in (each.isoformat() for each in days(rule, first, first)) if day not in missed)
    since = next(stands, since)  # calendars differ about a first date that is left out
    missed = [day for day in missed if day >= since]
    told = [made[day] for day in given if day in made]
    dates = [
        _when(each) for each in told if _differs(each, usual, series) and each.series and each.series.day not in missed
    ]
    entry = Entry(
        series.id, series.zone, usual, rule=series.rule, clock=series.clock, dates=dates, missed=missed, since=since
    )
    return Whole(entry, frozenset(given), last)


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


def _differs(meeting: Meeting, usual: When, series: Series) -> bool:
    """From what its rule gives: changed by itself, or by a change of those that follow it."""
    if meeting.series is None or meeting.series.own or meeting.state == "cancelled":
        return True
    starts_at = instant(series, date.fromisoformat(meeting.series.day))
    given = msgspec.structs.replace(usual, starts_at=starts_at, revision=meeting.revision, day=meeting.series.day)
    return _when(meeting) != given
