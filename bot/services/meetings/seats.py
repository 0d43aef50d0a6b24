"""Places at a meeting: who comes while there are some, who waits in the line, and to whom a freed one is offered (GEM-10)."""

from dataclasses import replace
from typing import Any

from bot.domain.errors import Refused
from bot.domain.letters import Letter
from bot.domain.meetings import Meeting, Seen, details_of
from bot.domain.people import Person
from bot.domain.terms import GUESTS_MOST, Room, offered_until, renewed_until
from bot.services.cascade import LAPSES, Cascade
from bot.services.letters import post
from bot.services.meetings import needed, slots
from bot.services.meetings.told import SeatOffered
from bot.services.subjects import Export, Subject
from bot.storage.database import Reader, Transaction
from bot.storage.letters import occasions
from bot.storage.letters.occasions import Occasion
from bot.storage.meetings import meetings as meeting_store
from bot.storage.meetings import waitlist as store
from bot.storage.meetings.waitlist import Waiting
from bot.storage.people import people

LAPSE = "seat-lapse"
ASKED = "seat-asked"  # after a move: when the places of those who did not answer are freed

LAPSES.add(ASKED)

_SLICE = 20  # of those who wait, looked at to find who can be asked


async def room_of(tx: Reader, meeting: Meeting, person_id: str = "") -> Room | None:
    """Its places as this person sees them; None, and nothing is read, where nothing is counted."""
    if meeting.terms is None and meeting.asked_until is None:
        return None
    room = await places(tx, meeting, person_id)
    if meeting.asked_until is not None:
        room = replace(room, moved=await store.moved(tx, meeting.id, person_id, meeting.asked_until))
    return replace(room, slots=await slots.seen(tx, meeting, person_id), needed=needed.seen(meeting))


async def places(tx: Reader, meeting: Meeting, person_id: str = "") -> Room:
    """The same of a meeting where nothing is counted, too; without who answered since a move."""
    return await store.room(tx, meeting.id, person_id, meeting.terms.seats if meeting.terms else None)


async def waits(tx: Reader, meeting: Meeting, person_id: str) -> bool:
    """Whether they are in its line."""
    return meeting.terms is not None and await store.of(tx, meeting.id, person_id) is not None


# Offering what is free


async def _next(tx: Transaction, meeting: Meeting) -> Person | None:
    """The first in the line who can be reached, and who will read it before the start."""
    after = 0
    while found := await store.next_ones(tx, meeting.id, after, _SLICE):
        for _, person in found:
            if _read_at(meeting, person, tx.now) < meeting.starts_at:
                return person
        after = found[-1][0]
    return None


def _read_at(meeting: Meeting, person: Person, now: int) -> int:
    """Not in their quiet hours, unless the start would come before these end."""
    return post.calm_instant(person, now, now, until=meeting.starts_at)


def _deadline(meeting: Meeting, person: Person, now: int) -> int:
    at = _read_at(meeting, person, now)
    return offered_until(at, meeting.starts_at, person.zone, person.quiet_from, person.quiet_until)


async def _offer(tx: Transaction, meeting: Meeting, person: Person, deadline: int) -> str:
    offer_id = await store.offer(tx, meeting.id, person.id, deadline)
    told = SeatOffered(meeting=details_of(meeting, inside=True), until=deadline)
    post.tell(tx, person, told, about=offer_id, asks=True, until=deadline)
    return offer_id


offering: Cascade[Meeting, Person] = Cascade(
    lapse=LAPSE, letter=SeatOffered, choose=_next, deadline=_deadline, put=_offer
)


async def fill(tx: Transaction, meeting_id: str) -> None:
    """Offers every free place to those in the line, in their order; until the start."""
    meeting = await meeting_store.get(tx, meeting_id)
    if meeting is None or meeting.terms is None or meeting.state != "planned" or meeting.starts_at <= tx.now:
        return
    room = await places(tx, meeting)
    free = room.line if room.free is None else room.free
    while free > 0 and await offering.offer(tx, meeting):
        free -= 1


async def lapse(tx: Transaction, occasion: Occasion, limit: int) -> None:
    """The time to answer is over: the place goes on to the next."""
    waiting = await store.by_id(tx, occasion.about)
    if waiting is not None:
        await _out(tx, waiting, "passed")


async def _out(tx: Transaction, waiting: Waiting, reason: str) -> None:
    """Takes somebody out of the line; a place that they were offered goes on to the next."""
    if await store.leave(tx, waiting.id) and waiting.deadline is not None:
        await offering.settled(tx, waiting.id, reason)
        await fill(tx, waiting.meeting_id)


async def hold_back(tx: Transaction, meeting_id: str, reason: str) -> None:
    """The meeting is called off or moved: what is offered is taken back, and everybody keeps their turn."""
    for waiting in await store.offered(tx, meeting_id):
        await store.take_back(tx, waiting.id)
        await offering.settled(tx, waiting.id, reason)


# Answers


async def take(tx: Transaction, person: Person, seen: Seen) -> bool:
    """A place for who says that they come. False when there is none: they are in the line then."""
    meeting = seen.meeting
    if meeting.terms is None or seen.choice == "coming":
        return True
    room = await places(tx, meeting, person.id)
    waiting = await store.of(tx, meeting.id, person.id)
    if waiting is not None and waiting.deadline is not None:
        if waiting.deadline > tx.now:
            await _leave(tx, waiting)
            return True
        await _out(tx, waiting, "passed")
        room = await places(tx, meeting, person.id)
    if room.free is None or room.free > 0:
        first = await _next(tx, meeting)
        if first is None or first.id == person.id:  # nobody before them can be asked
            await _leave(tx, waiting)
            return True
    await store.unanswer(tx, meeting.id, person.id)
    await store.join(tx, meeting.id, person.id)
    return False


async def _leave(tx: Transaction, waiting: Waiting | None) -> None:
    """Out of the line, into the meeting."""
    if waiting is not None:
        await store.leave(tx, waiting.id)
        await offering.settled(tx, waiting.id, "answered")


async def give_back(tx: Transaction, person: Person, meeting: Meeting) -> None:
    """After an answer that is no "I'm coming": out of the line, and what is free by now goes to it."""
    if meeting.terms is None:
        return
    waiting = await store.of(tx, meeting.id, person.id)
    if waiting is not None:
        await _out(tx, waiting, "answered")
    await slots.after_answers(tx, meeting)
    await fill(tx, meeting.id)


def may_bring(seen: Seen) -> Room:
    """The places of the meeting, for who comes. Refused for others, and where places are not counted."""
    if seen.room is None or seen.room.seats is None:
        raise Refused("old-button")
    if seen.choice != "coming" or seen.stale:
        raise Refused("meeting-come-first")
    return seen.room


async def bring(tx: Transaction, person: Person, seen: Seen, guests: int) -> None:
    """How many somebody who comes brings, on places of their own. Refused where there are not so many."""
    room = may_bring(seen)
    if not 0 <= guests <= GUESTS_MOST:
        raise Refused("old-button")
    more = guests - room.guests
    if more > 0 and (room.line or more > (room.free or 0)):
        raise Refused("seats-guests-full")
    if await store.bring(tx, seen.meeting.id, person.id, guests) and more < 0:
        await fill(tx, seen.meeting.id)


async def left(tx: Transaction, person_id: str, came_to: list[str], lines: list[str]) -> None:
    """Somebody comes to these meetings no more, nor waits in the lines of those: what is free by now goes to who waits."""
    for each in lines:
        waiting = await store.of(tx, each, person_id)
        if waiting is not None:
            await _out(tx, waiting, "answered")
    for each in came_to:
        meeting = await meeting_store.get(tx, each)
        if meeting is not None:
            await slots.after_answers(tx, meeting)
        await fill(tx, each)


async def seat_regulars(tx: Transaction, meeting: Meeting, person_ids: list[str]) -> None:
    """Those who come every time, in their order: while there are places; the others wait in the line."""
    for person_id in person_ids:
        person = await people.by_id(tx, person_id)
        if person is not None and await take(tx, person, Seen(meeting, frozenset(), None, wants_reminders=False)):
            await meeting_store.answer(tx, meeting.id, person_id, "coming")


# After a move


async def ask_again(tx: Transaction, meeting: Meeting, by: Person | None) -> None:
    """Answers given before the start was changed count no more. Places are kept for a time; who moved it need not answer again."""
    until = renewed_until(tx.now, meeting.starts_at, meeting.zone)
    await meeting_store.ask_again(tx, meeting.id, until, by.id if by else "")
    await occasions.plan(tx, Occasion(f"{ASKED}:{meeting.id}", ASKED, meeting.id, until, {}))


async def ask_until(tx: Transaction, meeting: Meeting) -> None:
    """The same as it is kept in the meeting: after a move was undone."""
    await occasions.drop(tx, meeting.id, ASKED)
    if meeting.asked_until is not None and meeting.asked_until > tx.now:
        await occasions.plan(tx, Occasion(f"{ASKED}:{meeting.id}", ASKED, meeting.id, meeting.asked_until, {}))


async def kept_until(tx: Reader, meeting: Meeting, person_id: str) -> int | None:
    """Until when the place of somebody who has not answered since the move is kept; None where nothing is kept for them."""
    if meeting.terms is None or meeting.terms.seats is None or meeting.asked_until is None:
        return None
    keeps = meeting.asked_until > tx.now and await store.keeps(tx, meeting.id, person_id)
    return meeting.asked_until if keeps else None


async def asked_in_vain(tx: Transaction, occasion: Occasion, limit: int) -> None:
    """The places of those who have not answered since are freed."""
    await meeting_store.let_lapse(tx, occasion.about)
    meeting = await meeting_store.get(tx, occasion.about)
    if meeting is not None:
        await slots.after_answers(tx, meeting)
    await fill(tx, occasion.about)


# Who cannot be reached, and what holds when it is read


async def _away(tx: Transaction, person: Person) -> None:
    for waiting in await store.of_person(tx, person.id):
        if waiting.deadline is not None:
            await _out(tx, waiting, "passed")


async def back(tx: Transaction, person: Person) -> None:
    """They can be reached again: what is free, and waited for nobody, is offered."""
    for waiting in await store.of_person(tx, person.id):
        await fill(tx, waiting.meeting_id)


async def _lost(tx: Transaction, letter: Letter) -> None:
    waiting = await store.by_id(tx, letter.about or "")
    if waiting is not None:
        await _out(tx, waiting, "passed")


async def _fresh(tx: Reader, letter: Letter) -> Letter | None:
    waiting = await store.by_id(tx, letter.about or "")
    meeting = None if waiting is None else await meeting_store.get(tx, waiting.meeting_id)
    if meeting is None or waiting is None or waiting.deadline is None or waiting.deadline <= tx.now:
        return None
    told = SeatOffered(meeting=details_of(meeting, inside=True), until=waiting.deadline)
    return replace(letter, facts=told.facts() | {"until": waiting.deadline})


async def _history(tx: Reader, person: Person) -> list[dict[str, Any]]:
    return await store.history(tx, person.id)


SUBJECT = Subject(
    unfold={LAPSE: lapse, ASKED: asked_in_vain},
    freshen={SeatOffered.screen: _fresh},
    lost={SeatOffered.screen: _lost},
    away=_away,
    exports={"waits_for_a_place": Export(("waitlist",), _history)},
)
