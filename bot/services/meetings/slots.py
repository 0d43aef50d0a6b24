"""What somebody does at a meeting (welcome, cook, drive …): taken and given back in a tap; who can no longer is covered for."""

from dataclasses import replace
from typing import Any

from bot.domain.errors import Refused
from bot.domain.letters import Letter
from bot.domain.meetings import Meeting, Seen, details_of
from bot.domain.people import Person
from bot.domain.terms import Slot, SlotSeen, ask_everybody_at, look_for_cover_at
from bot.domain.times import MINUTE
from bot.services.letters import post, standing
from bot.services.meetings import undoing
from bot.services.meetings.told import SlotCover, SlotNoMore
from bot.services.people import roles
from bot.services.subjects import Export, Subject
from bot.storage.database import Reader, Transaction
from bot.storage.letters import occasions
from bot.storage.letters.occasions import Occasion
from bot.storage.meetings import meetings as meeting_store
from bot.storage.meetings import slots as store

COVER = SlotCover.screen
OPEN = "slot-open"  # when what nobody has taken is asked for


def key_of(tx: Reader, name: str) -> str:
    """The same for the same words, whoever wrote them."""
    return "x" + tx.seal.fingerprint(" ".join(name.casefold().split()), "slot.name").hex()[:12]


async def seen(tx: Reader, meeting: Meeting, person_id: str) -> tuple[SlotSeen, ...]:
    """Its slots as this person sees them; nothing is read where there are none."""
    slots = meeting.terms.slots if meeting.terms else ()
    taken = await store.taken(tx, meeting.id, person_id) if slots else {}
    return tuple(SlotSeen(each.key, each.name, each.most, *taken.get(each.key, (0, False))) for each in slots)


async def take(tx: Transaction, person: Person, now: Seen, key: str) -> None:
    """Refused for who does not come, and where as many do it as there can be. Again: nothing more happens."""
    slot = _slot(now.meeting, key)
    if now.choice != "coming" or now.stale:
        raise Refused("meeting-come-first")
    mine = {each.key for each in await seen(tx, now.meeting, person.id) if each.mine}
    if key in mine:
        return
    if not await store.take(tx, now.meeting.id, key, person.id, slot.most):
        raise Refused("slot-taken")
    if not await _is_open(tx, now.meeting, key):
        await _nobody_is_looked_for(tx, now.meeting.id, key)


async def give_back(tx: Transaction, person: Person, meeting: Meeting, key: str) -> None:
    """ "I can no longer": somebody else is looked for. Again: nothing more happens."""
    _slot(meeting, key)
    if await store.give_back(tx, meeting.id, key, person.id):
        await _look_for_cover(tx, meeting, key, person.id)


async def after_answers(tx: Transaction, meeting: Meeting) -> None:
    """Who does not come any more does nothing there either."""
    if meeting.terms is None or not meeting.terms.slots:
        return
    for key, person_id in await store.of_those_who_do_not_come(tx, meeting.id):
        if await store.give_back(tx, meeting.id, key, person_id):
            await _look_for_cover(tx, meeting, key, person_id)


async def follow(tx: Transaction, before: Meeting, meeting: Meeting, by: Person | None) -> None:
    """After a change of the meeting, `by` somebody: slots that are no more are nobody's, whoever had one hears it, and what nobody
    takes is asked for in time."""
    left = {each.key for each in meeting.terms.slots} if meeting.terms else set()
    gone = {each.key for each in before.terms.slots} - left if before.terms else set()
    for key in sorted(gone):
        await _tell_no_more(tx, meeting, _slot(before, key), by)
        await store.drop(tx, meeting.id, key)
        await _nobody_is_looked_for(tx, meeting.id, key)
    await plan(tx, meeting)


async def _tell_no_more(tx: Transaction, meeting: Meeting, slot: Slot, by: Person | None) -> None:
    """When it can hardly be undone, and a minute later at least: the dates of a series change one after the other, and they are one
    letter."""
    at = tx.now + max(MINUTE, undoing.wait(tx.now, meeting.starts_at))
    of = meeting.series.id if meeting.series else meeting.id
    for person in await store.who_does(tx, meeting.id, slot.key):
        if by is None or person.id != by.id:
            told = SlotNoMore(meeting=details_of(meeting, inside=True), slot=slot.key, name=slot.name)
            id_ = f"{told.screen}:{of}:{slot.key}:{person.id}"
            post.tell(tx, person, told, about=meeting.id, id=id_, due_at=at)


async def plan(tx: Transaction, meeting: Meeting) -> None:
    await occasions.drop(tx, meeting.id, OPEN)
    at = look_for_cover_at(tx.now, meeting.starts_at)
    if meeting.terms is not None and meeting.terms.slots and at is not None:
        await occasions.plan(tx, Occasion(f"{OPEN}:{meeting.id}", OPEN, meeting.id, at, {}))


async def ask_for_open(tx: Transaction, occasion: Occasion, limit: int) -> None:
    """What nobody has taken is asked for, once."""
    meeting = await meeting_store.get(tx, occasion.about)
    for slot in meeting.terms.slots if meeting is not None and meeting.terms else ():
        if meeting is not None and await _is_open(tx, meeting, slot.key):
            await _look_for_cover(tx, meeting, slot.key, "")


async def _look_for_cover(tx: Transaction, meeting: Meeting, key: str, but: str) -> None:
    """First among those who did it before, then among all who come; not `but` this person. Once for each slot."""
    if meeting.state == "planned" and meeting.starts_at > tx.now and await store.now_asked(tx, meeting.id, key):
        facts = {"slot": key, "but": _mark(tx, but), "all": False}
        await occasions.plan(tx, Occasion(_about(meeting.id, key), COVER, meeting.id, tx.now, facts))


async def unfold(tx: Transaction, occasion: Occasion, limit: int) -> str | None:
    """A slice of those who are asked; after those who did it before, everybody's turn is planned."""
    facts, everybody = occasion.facts, bool(occasion.facts["all"])
    meeting = await meeting_store.get(tx, occasion.about)
    if meeting is None or not await _is_open(tx, meeting, facts["slot"]):
        return None
    slot = _slot(meeting, facts["slot"])
    if everybody:
        people = await store.who_comes(tx, meeting.id, slot.key, occasion.cursor, limit)
    else:
        people = await store.who_did_it(tx, meeting.id, slot.key, occasion.cursor, limit)
    for person in people:
        if _mark(tx, person.id) != facts["but"]:
            about = _about(meeting.id, slot.key)
            post.tell(
                tx,
                person,
                _cover(meeting, slot),
                about=about,
                id=f"{about}:{person.id}",
                asks=True,
                until=meeting.starts_at,
            )
    if len(people) == limit:
        return people[-1].id
    if not everybody:
        found = occasion.cursor or [each for each in people if _mark(tx, each.id) != facts["but"]]
        at = ask_everybody_at(tx.now, meeting.starts_at) if found else tx.now
        later = Occasion(f"{_about(meeting.id, slot.key)}:all", COVER, meeting.id, at, {**facts, "all": True})
        await occasions.plan(tx, later)
    return None


def _cover(meeting: Meeting, slot: Slot) -> SlotCover:
    return SlotCover(meeting=details_of(meeting, inside=True), slot=slot.key, name=slot.name)


async def _fresh(tx: Reader, letter: Letter) -> Letter | None:
    """As the meeting is; true while nobody does it, and its reader has not said no."""
    meeting = await meeting_store.get(tx, letter.facts["meeting"]["id"])
    if meeting is None or not await _is_open(tx, meeting, letter.facts["slot"]):
        return None
    found = await meeting_store.seen_by(tx, meeting.id, letter.person_id or "")
    if found is None or found[1]["choice"] == "no" or found[1]["membership"] != "member":
        return None
    told = _cover(meeting, _slot(meeting, letter.facts["slot"]))
    return replace(letter, facts=dict(letter.facts) | told.facts())


async def _still_no_more(tx: Reader, letter: Letter) -> Letter | None:
    """The meeting as it is; None where it is called off or has begun, where the slot is there again, and for who has left."""
    meeting = await meeting_store.get(tx, letter.facts["meeting"]["id"])
    if meeting is None or meeting.state != "planned" or meeting.starts_at <= tx.now:
        return None
    if await roles.still_reads(tx, letter, "answer_meeting", meeting.group_id) is None:
        return None
    slot, there = letter.facts["slot"], meeting.terms.slots if meeting.terms else ()
    told = SlotNoMore(meeting=details_of(meeting, inside=True), slot=slot, name=letter.facts["name"])
    return None if any(each.key == slot for each in there) else replace(letter, facts=dict(letter.facts) | told.facts())


async def over(tx: Transaction, meeting_id: str, reason: str) -> None:
    """The meeting is called off, moved or has begun: nobody is looked for any more."""
    for key in await store.asked(tx, meeting_id):
        await _nobody_is_looked_for(tx, meeting_id, key, reason)


async def _nobody_is_looked_for(tx: Transaction, meeting_id: str, key: str, reason: str = "answered") -> None:
    for id_ in (_about(meeting_id, key), f"{_about(meeting_id, key)}:all"):
        await occasions.cancel(tx, id_)
    await standing.over_for_many(tx, _about(meeting_id, key), reason, of=meeting_id)


async def _is_open(tx: Reader, meeting: Meeting, key: str) -> bool:
    """Whether somebody is needed for it."""
    if meeting.state != "planned" or meeting.starts_at <= tx.now:
        return False
    return any(each.key == key and each.taken < each.most for each in await seen(tx, meeting, ""))


def _slot(meeting: Meeting, key: str) -> Slot:
    for each in meeting.terms.slots if meeting.terms else ():
        if each.key == key:
            return each
    raise Refused("old-button")


def _about(meeting_id: str, key: str) -> str:
    return f"{COVER}:{meeting_id}:{key}"


def _mark(tx: Reader, person_id: str) -> str:
    """Tells whether it is the same person, and names nobody: what waits outlives an account."""
    return tx.seal.fingerprint(person_id, "slot.but").hex()


async def _history(tx: Reader, person: Person) -> list[dict[str, Any]]:
    return await store.history(tx, person.id)


SUBJECT = Subject(
    unfold={COVER: unfold, OPEN: ask_for_open},
    freshen={COVER: _fresh, SlotNoMore.screen: _still_no_more},
    exports={"tasks_at_meetings": Export(("slot_taken",), _history)},
)
