"""Somebody who meets you there: who comes to a group for the first time is introduced to who welcomes, until the meeting is over."""

from dataclasses import dataclass, replace
from typing import Any

from bot.domain import kinds
from bot.domain.contacts import Contact
from bot.domain.errors import Refused
from bot.domain.letters import Letter
from bot.domain.meetings import Details, Meeting, Seen, details_of
from bot.domain.people import Person
from bot.domain.times import DAY, HOUR, MINUTE
from bot.services.cascade import Cascade
from bot.services.contacts import contacts
from bot.services.letters import post
from bot.services.letters.told import Told
from bot.services.meetings import shown
from bot.services.people import people
from bot.services.subjects import Export, Subject
from bot.storage.database import Reader, Transaction
from bot.storage.groups import groups as group_store
from bot.storage.letters import occasions
from bot.storage.letters.occasions import Occasion
from bot.storage.meetings import companions as store
from bot.storage.meetings import meetings as meeting_store
from bot.storage.meetings.companions import Companion
from bot.storage.people import people as people_store

LAPSE = "companion-lapse"
ENDS = "companion-ends"
FRAME = "companion"  # what the two read when they begin to talk
ANSWER_MOST, ANSWER_LEAST = DAY, 20 * MINUTE
AFTER_SECONDS = 3 * HOUR  # after the meeting the two can still write to each other


class CompanionAsked(Told, frozen=True):
    """To who welcomes: would they meet somebody there? `until`: when an answer is due, UTC epoch seconds."""

    screen = "companion-asked"
    companion: str
    meeting: Details
    until: int


class CompanionNone(Told, frozen=True):
    """To who asked: nobody can meet them there."""

    screen = "companion-none"
    meeting: Details


class CompanionOver(Told, frozen=True):
    """To both: the meeting is over, and so is their talk. `name`: the other's."""

    screen = "companion-over"
    name: str


@dataclass(frozen=True, slots=True)
class Found:
    """Of who asks: "" (nobody is asked), "asked" until an instant, or "yes" with the contact and the other's name."""

    state: str = ""
    until: int = 0
    contact: str = ""
    name: str = ""


async def look(tx: Reader, person: Person, meeting_id: str) -> tuple[Seen, Found]:
    """Refused where they may not see the meeting, and once it is cancelled or over, unless the two still talk."""
    row = await meeting_store.seen_by(tx, meeting_id, person.id)
    if row is None:
        raise Refused("meeting-gone")
    seen = await shown.seen(tx, person, *row)
    kinds.require_sight(seen.meeting.kind, seen.roles)
    found = await _found(tx, person, meeting_id)
    if not found.state:
        shown.still_on(seen.meeting, tx.now)
    return seen, found


async def _found(tx: Reader, person: Person, meeting_id: str) -> Found:
    live = await store.live(tx, meeting_id, person.id)
    if live is None:
        return Found()
    if live.state == "asked":
        return Found("asked", live.deadline)
    contact = await contacts.known(tx, person, live.contact_id or "")
    return Found() if contact is None or not contact.open else Found("yes", 0, contact.id, contact.other.name)


# Asking


@dataclass(frozen=True, slots=True)
class _Wish:
    by: Person
    meeting: Meeting


async def _next(tx: Transaction, wish: _Wish) -> Person | None:
    if wish.meeting.starts_at - shown.MEET_LATEST_SECONDS <= tx.now:
        return None
    return await store.next_one(tx, wish.meeting.id, wish.by.id)


def _deadline(wish: _Wish, who: Person, now: int) -> int:
    """A day at most, near the start a quarter of what is left, counted from when they can read it."""
    last = wish.meeting.starts_at - shown.MEET_LATEST_SECONDS
    at = post.calm_instant(who, now, now, until=last)
    return min(last, at + min(ANSWER_MOST, max(ANSWER_LEAST, (last - at) // 4)))


async def _put(tx: Transaction, wish: _Wish, who: Person, deadline: int) -> str:
    meeting = wish.meeting
    companion_id = await store.ask(tx, meeting.id, wish.by.id, who.id, meeting.starts_at, deadline)
    told = CompanionAsked(companion=companion_id, meeting=details_of(meeting, inside=True), until=deadline)
    post.tell(tx, who, told, about=companion_id, asks=True, until=deadline)
    return companion_id


asking: Cascade[_Wish, Person] = Cascade(lapse=LAPSE, letter=CompanionAsked, choose=_next, deadline=_deadline, put=_put)


async def ask(tx: Transaction, person: Person, meeting_id: str) -> Found:
    """Asks who welcomes, one after the other. What is found out again: nothing new is asked. Refused for who has come before."""
    seen, found = await look(tx, person, meeting_id)
    if found.state:
        return found
    if person.pseudonym is None:
        raise Refused("start-first")
    if not shown.may_be_met(seen, tx.now):
        raise Refused("companion-not-now")
    gone = await store.live(tx, meeting_id, person.id)
    if gone is not None:  # they had somebody, and one of the two ended it: that one is not asked again
        await store.answer(tx, gone.id, "no", was="yes")
    await people.set_consent(tx, person, "peer", True)
    await asking.offer(tx, _Wish(person, seen.meeting))
    return await _found(tx, person, meeting_id)


async def drop(tx: Transaction, person: Person, meeting_id: str) -> None:
    """They would rather come by themselves; who had said yes reads that the talk is over. Again: nothing happens."""
    live = await store.live(tx, meeting_id, person.id)
    if live is None:
        return
    await store.drop(tx, live.id)
    await asking.settled(tx, live.id, "answered")
    contact = await contacts.known(tx, person, live.contact_id or "")
    if contact is not None and contact.open:
        await contacts.stop(tx, person, contact.id)


async def _go_on(tx: Transaction, companion: Companion) -> None:
    """The next one is asked; who asked hears it when there is none."""
    by, meeting = await people_store.by_id(tx, companion.by_id), await meeting_store.get(tx, companion.meeting_id)
    if by is None or meeting is None:
        return
    on = meeting.state == "planned"
    if not on or not await asking.offer(tx, _Wish(by, meeting)):
        told = CompanionNone(meeting=details_of(meeting, inside=False))
        post.tell(tx, by, told, about=companion.id, until=meeting.starts_at)


# The answer of who welcomes


async def waiting(tx: Reader, person: Person) -> list[Companion]:
    return [each for each in await store.asked_of(tx, person.id) if each.deadline > tx.now]


async def mine(tx: Reader, person: Person, companion_id: str) -> tuple[Companion, Meeting]:
    """A question to this person while it waits. Refused when it is over, and when the meeting is another one by now."""
    found = await store.one(tx, companion_id)
    meeting = None if found is None else await meeting_store.get(tx, found.meeting_id)
    if found is None or meeting is None or found.to_id != person.id or not _holds(found, meeting, tx.now):
        raise Refused("companion-no-longer")
    return found, meeting


def _holds(companion: Companion, meeting: Meeting, now: int) -> bool:
    same = meeting.state == "planned" and meeting.starts_at == companion.starts_at
    return companion.state == "asked" and companion.deadline > now and same


async def accept(tx: Transaction, person: Person, companion_id: str, renewal: int) -> Contact:
    """Their yes: the two can write to each other until the meeting is over, and a little longer."""
    found, meeting = await mine(tx, person, companion_id)
    by = await people_store.by_id(tx, found.by_id)
    if by is None or not by.reachable or await contacts.apart_or_talking(tx, person, by):
        raise Refused("companion-no-longer")
    await store.answer(tx, found.id, "yes")
    await asking.settled(tx, found.id, "opened")
    names = await _name_in(tx, by, meeting), await _name_in(tx, person, meeting)
    contact = await contacts.begin(tx, by, person, None, renewal, frame=FRAME, last=person, names=names)
    await store.talk(tx, found.id, contact.id)
    due = meeting.ends_at + AFTER_SECONDS
    await occasions.plan(tx, Occasion(f"{ENDS}:{contact.id}", ENDS, contact.id, due, {"meeting": meeting.id}))
    return contact


async def _name_in(tx: Reader, person: Person, meeting: Meeting) -> str | None:
    """What they are called where the meeting is: there the two will hear it (GEM-03)."""
    seen = await group_store.seen_by(tx, person.id, meeting.group_id)
    return None if seen is None or seen[2] is None else seen[2].pseudonym


async def decline(tx: Transaction, person: Person, companion_id: str) -> None:
    """Their no, without a reason: the next one is asked."""
    found, _ = await mine(tx, person, companion_id)
    await _passes(tx, found, "answered")


async def _passes(tx: Transaction, companion: Companion, reason: str) -> None:
    if await store.answer(tx, companion.id, "no"):
        await asking.settled(tx, companion.id, reason)
        await _go_on(tx, companion)


# What becomes due, and what changes


async def look_again(tx: Transaction, meeting_id: str, after: int) -> None:
    """The meeting was moved or called off: so many seconds later, when it can hardly be undone, it is asked anew or not at all."""
    for each in await store.asked_at(tx, meeting_id):
        await occasions.drop(tx, each.id, LAPSE)
        await asking.wait(tx, each.id, min(each.deadline, tx.now + after))


async def lapse(tx: Transaction, occasion: Occasion, limit: int) -> None:
    found = await store.one(tx, occasion.about)
    meeting = None if found is None else await meeting_store.get(tx, found.meeting_id)
    if found is None or meeting is None or found.state != "asked":
        return
    if _holds(found, meeting, tx.now):
        await asking.wait(tx, found.id, found.deadline)
    elif meeting.state == "planned" and meeting.starts_at == found.starts_at:
        await _passes(tx, found, "lapsed")
    else:
        await store.answer(tx, found.id, "moved")
        await asking.settled(tx, found.id, "moved" if meeting.state == "planned" else "cancelled", meeting.id)
        await _go_on(tx, found)


async def ends(tx: Transaction, occasion: Occasion, limit: int) -> None:
    """The meeting is over: both read so. Where it was moved meanwhile, later."""
    meeting = await meeting_store.get(tx, str(occasion.facts["meeting"]))
    due = 0 if meeting is None or meeting.state != "planned" else meeting.ends_at + AFTER_SECONDS
    if due > tx.now:
        await occasions.plan(tx, replace(occasion, id=f"{ENDS}:{occasion.about}:{due}", due_at=due))
        return
    for contact, reader in await contacts.end_for_both(tx, occasion.about):
        post.tell(tx, reader, CompanionOver(name=contact.other.name))


# When one of the two cannot be reached, or goes


async def closing(tx: Transaction, person: Person) -> None:
    """Before an account is erased, or the consent to peer contact withdrawn."""
    for each in await store.of_person(tx, person.id):
        await _without(tx, person, each)


async def not_there(tx: Transaction, person: Person, meeting_id: str) -> None:
    """They do not come to this meeting (any more): whom they would have met is told in time, or somebody else is asked."""
    for each in await store.with_person(tx, person.id, meeting_id):
        await _without(tx, person, each)


async def left(tx: Transaction, person_id: str, group_id: str) -> None:
    """They left the group: the same at all its meetings; of what they had asked nothing stays."""
    for each in await store.in_group(tx, person_id, group_id):
        person = await people_store.by_id(tx, person_id)
        if person is not None:
            await _without(tx, person, each)
        if each.by_id == person_id:
            await store.drop(tx, each.id)
            await asking.settled(tx, each.id, "ended")


async def _without(tx: Transaction, person: Person, companion: Companion) -> None:
    if companion.by_id == person.id:
        await drop(tx, person, companion.meeting_id)
    elif companion.state == "asked":
        await _passes(tx, companion, "answered")
    elif await store.answer(tx, companion.id, "no", was="yes"):
        contact = await contacts.known(tx, person, companion.contact_id or "")
        if contact is not None and contact.open:
            await contacts.stop(tx, person, contact.id)
            await _go_on(tx, companion)


async def _away(tx: Transaction, person: Person) -> None:
    """Who has said yes may come back: the other reads that they cannot be reached, as in any contact."""
    for each in await store.of_person(tx, person.id):
        if each.state == "asked" and each.to_id == person.id:
            await _passes(tx, each, "away")
        elif each.state == "asked":
            await store.drop(tx, each.id)
            await asking.settled(tx, each.id, "away")


async def _lost(tx: Transaction, letter: Letter) -> None:
    found = await store.one(tx, letter.about or "")
    if found is not None:
        await _passes(tx, found, "away")


async def _fresh(tx: Reader, letter: Letter) -> Letter | None:
    found = await store.one(tx, letter.about or "")
    meeting = None if found is None else await meeting_store.get(tx, found.meeting_id)
    if found is None or meeting is None or not _holds(found, meeting, tx.now):
        return None
    told = CompanionAsked(companion=found.id, meeting=details_of(meeting, inside=True), until=found.deadline)
    return replace(letter, facts=dict(letter.facts) | told.facts())


async def _fresh_none(tx: Reader, letter: Letter) -> Letter | None:
    """As the meeting is; not once it has begun, or somebody was found after all, nor to who has left."""
    meeting, asked = await meeting_store.get(tx, letter.facts["meeting"]["id"]), await store.one(tx, letter.about or "")
    if (
        meeting is None
        or asked is None
        or meeting.starts_at <= tx.now
        or await store.live(tx, meeting.id, letter.person_id or "")
    ):
        return None
    return replace(letter, facts=dict(letter.facts) | CompanionNone(meeting=details_of(meeting, inside=False)).facts())


async def _history(tx: Reader, person: Person) -> list[dict[str, Any]]:
    return await store.history(tx, person.id)


SUBJECT = Subject(
    unfold={LAPSE: lapse, ENDS: ends},
    freshen={CompanionAsked.screen: _fresh, CompanionNone.screen: _fresh_none},
    lost={CompanionAsked.screen: _lost},
    away=_away,
    exports={"met_at_meetings": Export(("companion",), _history)},
)
