"""Coming to a meeting: answers, who is brought, what one does there."""

from dataclasses import replace

from bot.domain import kinds
from bot.domain.errors import Refused
from bot.domain.meetings import CHOICES, Meeting, Seen
from bot.domain.people import Person
from bot.services.meetings import cards, companions, meetings, on_the_way, reminders, seats, shown, slots, undoing
from bot.storage.database import Transaction
from bot.storage.meetings import meetings as store


async def open_to(tx: Transaction, person: Person, meeting_id: str) -> Seen:
    """The meeting as this person sees it, while there is something to say to it. Refused for who may not, and when it is cancelled or
    over."""
    seen = await meetings.look(tx, person, meeting_id)
    kinds.require_answer(seen.meeting.kind, seen.roles)
    shown.still_on(seen.meeting, tx.now)
    return seen


async def answer(tx: Transaction, person: Person, meeting_id: str, choice: str) -> Seen:
    """Coming, maybe or no, changed as often as they like until the end. The meeting as they see it then."""
    seen = await open_to(tx, person, meeting_id)
    if choice not in CHOICES:
        raise Refused("old-button")
    if seen.stale:
        await _answers_again(tx, person, seen)
    if choice == "coming" and not await seats.take(tx, person, seen):
        return await _waits(tx, person, meeting_id)
    meanwhile = await store.answer(tx, meeting_id, person.id, choice)
    if meanwhile is None and seen.room is None:
        return seen
    if choice != "coming":
        await seats.give_back(tx, person, seen.meeting)
    if choice == "no" and seen.meeting.terms is not None:
        await companions.not_there(tx, person, meeting_id)
    await reminders.renew(tx, person.id, meeting_id)
    await cards.refresh_card(tx, meeting_id)
    if on_the_way.near(seen.meeting, tx.now):
        await on_the_way.no_longer(tx, person, meeting_id)
    counted = None if seen.stale else seen.choice
    coming = seen.meeting.coming + (choice == "coming") - (counted == "coming")
    maybe = seen.meeting.maybe + (choice == "maybe") - (counted == "maybe")
    if choice == "coming" and seen.stale and seen.regular and seen.meeting.series is not None:
        for each in await store.renew_series(tx, seen.meeting.series.id, person.id):
            await cards.refresh_card(tx, each)
    room = await seats.room_of(tx, seen.meeting, person.id)
    return replace(
        seen, choice=choice, stale=False, meeting=replace(seen.meeting, coming=coming, maybe=maybe), room=room,
        meanwhile=await store.get(tx, meanwhile) if meanwhile else None,
    )  # fmt: skip


async def _answers_again(tx: Transaction, person: Person, seen: Seen) -> None:
    """What they answered before the move comes back when that is undone; at other dates, too, of a series they come to every time."""
    dates = [seen.meeting.id]
    if seen.regular and seen.meeting.series is not None:
        dates += await store.moved_ahead(tx, seen.meeting.series.id, person.id)
    await undoing.answers_again(tx, person.id, dates)


async def set_out(tx: Transaction, person: Person, meeting_id: str) -> tuple[Meeting, bool]:
    """ "I'm on my way", and whether somebody reads how many are. Whoever is asked again after a move has answered with it. Refused as
    `on_the_way.say` is."""
    seen = await meetings.look(tx, person, meeting_id)
    if seen.stale and seen.choice in ("coming", "maybe"):
        await answer(tx, person, meeting_id, seen.choice)
    return await on_the_way.say(tx, person, meeting_id)


async def _waits(tx: Transaction, person: Person, meeting_id: str) -> Seen:
    """After they went into the line: no reminder, and no other answer, stands for them."""
    await reminders.renew(tx, person.id, meeting_id)
    await cards.refresh_card(tx, meeting_id)
    return await meetings.look(tx, person, meeting_id)


async def bring(tx: Transaction, person: Person, meeting_id: str, guests: int) -> None:
    """How many somebody who comes brings."""
    await seats.bring(tx, person, await open_to(tx, person, meeting_id), guests)


async def take_slot(tx: Transaction, person: Person, meeting_id: str, key: str) -> None:
    """Does something there."""
    await slots.take(tx, person, await open_to(tx, person, meeting_id), key)


async def give_slot_back(tx: Transaction, person: Person, meeting_id: str, key: str) -> None:
    """Can no longer."""
    seen = await meetings.look(tx, person, meeting_id)
    shown.still_on(seen.meeting, tx.now)
    await slots.give_back(tx, person, seen.meeting, key)
