"""The place is closed, the group meets online: all its meetings of a time in one go, and back by one button."""

from dataclasses import replace
from datetime import date
from typing import Any

from bot.domain import closures as rules
from bot.domain.closures import Closure
from bot.domain.errors import Refused
from bot.domain.letters import Letter
from bot.domain.meetings import Meeting, details_of
from bot.domain.people import Person
from bot.domain.times import local
from bot.services.letters import post
from bot.services.meetings import meetings, undoing
from bot.services.meetings.told import ClosureNews
from bot.services.people import roles
from bot.services.subjects import Subject
from bot.storage.database import Reader, Transaction
from bot.storage.groups import groups as group_store
from bot.storage.letters import occasions, outbox
from bot.storage.letters.occasions import Occasion
from bot.storage.meetings import closures as store
from bot.storage.people import people

KIND = ClosureNews.screen


async def planned(
    tx: Reader, person: Person, closure_id: str, group_id: str, first: date, last: date, link: str
) -> Closure:
    """What would be closed, from the first to the last day in the zone of the group. Refused for who may not, or where it is closed
    in this time already."""
    await roles.require_in(tx, person, "schedule_meeting", group_id)
    group = await group_store.by_id(tx, group_id)
    if group is None:
        raise Refused("group-gone")
    starts_at, ends_at = rules.period(first, last, local(tx.now, group.zone).date(), group.zone)
    if await store.between(tx, group_id, starts_at, ends_at) is not None:
        raise Refused("closure-twice")
    return Closure(closure_id, group_id, group.name, group.zone, starts_at, ends_at, link)


async def concerns(tx: Reader, closure: Closure) -> tuple[int, int]:
    """How many meetings, and how many people are told."""
    since = max(tx.now, closure.starts_at)
    found = await store.at_a_place(tx, closure.group_id, since, closure.ends_at)
    return len(found), await store.concerned(tx, closure.group_id, since, closure.ends_at)


async def current(tx: Reader, person: Person, group_id: str) -> Closure | None:
    """What holds now, or is still to come. Refused for who may not plan there."""
    await roles.require_in(tx, person, "schedule_meeting", group_id)
    return await store.between(tx, group_id, tx.now, tx.now + rules.DAYS_MOST * 2 * 86400)


async def holds(tx: Reader, group_id: str) -> bool:
    """Whether the place is closed now."""
    return await store.between(tx, group_id, tx.now, tx.now + 1) is not None


async def close(tx: Transaction, person: Person, closure: Closure) -> None:
    """Moves the meetings of this time online, and tells those who come or may come, each once, when it can hardly be opened again
    before they hear of it. The same again changes nothing."""
    await roles.require_in(tx, person, "schedule_meeting", closure.group_id)
    if not await store.add(tx, closure):
        return
    found = await store.at_a_place(tx, closure.group_id, max(tx.now, closure.starts_at), closure.ends_at)
    for meeting in found:
        await _move(tx, closure, meeting)
    first = min((each.starts_at for each in found), default=None)
    await _spread(tx, closure, person, tx.now + undoing.wait(tx.now, first))


async def cover(tx: Transaction, meeting: Meeting) -> Meeting:
    """A meeting that was just made, or given a place, in a time in which the place is closed, is online as well."""
    closure = await store.between(tx, meeting.group_id, meeting.starts_at, meeting.starts_at + 1)
    if closure is None or meeting.place is None or (meeting.series is not None and "place" in meeting.series.own):
        return meeting
    return await _move(tx, closure, meeting)


async def _move(tx: Transaction, closure: Closure, meeting: Meeting) -> Meeting:
    facts = meeting.practical
    before = {
        "place": meeting.place, "link": meeting.link, "spot": facts.spot, "access": facts.access, "access_words": facts.access_words,
    }  # fmt: skip
    await store.remember(tx, closure.id, meeting.id, before)
    online = {"place": None, "link": meeting.link or closure.link, "spot": None, "access": (), "access_words": ""}
    return await meetings.set_values(tx, meeting, meeting.revision, None, 0, **online)


async def open_again(tx: Transaction, person: Person, closure_id: str) -> tuple[Closure, int]:
    """Puts the meetings that are still ahead back to where they were; not those that somebody moved meanwhile; how many that are. Again:
    nothing more happens."""
    closure = await store.get(tx, closure_id)
    if closure is None:
        raise Refused("closure-gone")
    await roles.require_in(tx, person, "schedule_meeting", closure.group_id)
    if not await store.open_again(tx, closure_id):
        return closure, 0
    opened, back = replace(closure, is_open=True), 0
    for meeting, before in await store.moved(tx, closure_id):
        if meeting.place is None and meeting.link == (before["link"] or closure.link):
            await meetings.set_values(tx, meeting, meeting.revision, None, **before)
            back += 1
    waits = await occasions.get(tx, f"{KIND}:{closure_id}")
    if waits is not None and waits.due_at > tx.now:  # nobody has heard of it
        await occasions.cancel(tx, waits.id)
        return opened, back
    await outbox.withdraw(tx, closure_id, "notice")
    await _spread(tx, opened, person, tx.now)
    return opened, back


async def _spread(tx: Transaction, closure: Closure, by: Person, at: int) -> None:
    facts = {"open": closure.is_open, "by": by.id}
    await occasions.plan(tx, Occasion(f"{KIND}:{closure.id}", KIND, closure.id, at, facts))


async def unfold(tx: Transaction, occasion: Occasion, limit: int) -> str | None:
    """Tells a slice of them; not the one who did it."""
    closure = await store.get(tx, occasion.about)
    if closure is None or closure.is_open != occasion.facts["open"]:
        return None
    found = await store.to_tell(tx, closure.id, occasion.cursor, limit)
    for person in found:
        if person.id != occasion.facts["by"]:
            told = await _told(tx, closure, person)
            letter_id = f"closure:{closure.id}:{int(closure.is_open)}:{person.id}"
            post.tell(tx, person, told, about=closure.id, id=letter_id, until=_until(told))
    return found[-1].id if len(found) == limit else None


async def freshen(tx: Reader, letter: Letter) -> Letter | None:
    """With the next meeting as it stands; None when the place is closed or open otherwise by now, or no meeting is left for them."""
    closure, person = await store.get(tx, letter.about or ""), await people.by_id(tx, letter.person_id or "")
    if closure is None or person is None or closure.is_open != letter.facts["is_open"]:
        return None
    told = await _told(tx, closure, person)
    if told.meeting is None:
        return None
    at = post.calm_instant(person, tx.now, tx.now, until=_until(told))
    facts: dict[str, Any] = told.facts() | {"until": _until(told)}
    return replace(letter, facts=facts, language=person.language, zone=person.zone, plain=person.plain, due_at=at)


def _until(told: ClosureNews) -> int | None:
    """Until when it is of use."""
    return told.meeting.starts_at if told.meeting else None


async def _told(tx: Reader, closure: Closure, person: Person) -> ClosureNews:
    found = await store.next_for(tx, closure.id, person.id)
    meeting = None
    if found is not None:
        meeting = details_of(found[0], inside=True, link=found[0].shows_link(found[1], tx.now))
    return ClosureNews(
        group=closure.group, group_zone=closure.zone, first=closure.starts_at, last=closure.ends_at - 1, is_open=closure.is_open,
        meeting=meeting,
    )  # fmt: skip


SUBJECT = Subject(unfold={KIND: unfold}, freshen={KIND: freshen})
