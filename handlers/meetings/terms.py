"""What is counted at a meeting: its places and tasks, set by a facilitator; whom somebody brings."""

from dataclasses import replace
from typing import Any, Literal

import msgspec

from bot.domain.errors import Refused
from bot.domain.meetings import Meeting, details_of, read_slot
from bot.domain.terms import (
    SLOT_KINDS,
    SLOT_PEOPLE_MOST,
    Slot,
    Terms,
    check_needed,
    check_seats,
    read_needed,
    read_seats,
)  # fmt: skip
from bot.domain.times import HOUR
from bot.services.meetings import answers, meetings, needed, seats, series, slots
from handlers.core import readers
from handlers.core.context import Context
from handlers.core.presses import Number
from handlers.core.questions import Question, ShownBack
from handlers.meetings import attending, changing, needed_screens, presses, slots_screens
from handlers.meetings import terms_screens as screens
from handlers.meetings.needed_screens import HOURS

STEPS = ("meetings.seats", "meetings.slot", "meetings.needed")
Step = Literal["meetings.seats", "meetings.slot", "meetings.needed"]

# Whom one brings


@presses.meeting_guests.handled
async def ask_guests(c: Context, meeting_id: str) -> None:
    seen = await answers.open_to(c.tx, c.me, meeting_id)
    c.show(screens.guests, meeting=details_of(seen.meeting, inside=True), room=seats.may_bring(seen))


@presses.meeting_bring.handled
async def bring(c: Context, meeting_id: str, guests: Number) -> None:
    await answers.bring(c.tx, c.me, meeting_id, guests)
    c.toast("guests-noted", n=guests)
    attending.show(c, await meetings.look(c.tx, c.me, meeting_id))


# What is counted


@presses.meeting_terms.handled
async def show(c: Context, meeting_id: str) -> None:
    meeting = await changing.still_on(c, meeting_id)
    if meeting is None:
        return
    await _open(c, meeting_id)
    c.show(
        screens.terms, meeting=details_of(meeting, inside=True), terms=_terms(meeting),
        room=await seats.places(c.tx, meeting),
    )  # fmt: skip


async def _open(c: Context, meeting_id: str) -> Meeting:
    """The meeting, for who may change it; a question about what is counted there is over."""
    meeting = await meetings.open_to_change(c.tx, c.me, meeting_id)
    if c.dialog is not None and c.dialog.step in STEPS:
        await c.end_dialog()
    return meeting


@presses.terms_set.handled
async def ask_seats(c: Context, meeting_id: str) -> None:
    meeting = await meetings.open_to_change(c.tx, c.me, meeting_id)
    await c.ask("meetings.seats", id=meeting.id, revision=meeting.revision)
    c.show(screens.ask_seats, meeting=details_of(meeting, inside=True), seats=_terms(meeting).seats)


async def seats_given(c: Context) -> None:
    meeting = await _asked(c)
    await _check(c, "meetings.seats", meeting, replace(_terms(meeting), seats=read_seats(c.text)))


@presses.terms_seats.handled
async def seats_pressed(c: Context, meeting_id: str, seats: Number) -> None:
    meeting = await meetings.open_to_change(c.tx, c.me, meeting_id)
    becomes = replace(_terms(meeting), seats=check_seats(seats) if seats else None)
    await _check(c, "meetings.seats", meeting, becomes)


# What there is to do


@presses.terms_slots.handled
async def show_slots(c: Context, meeting_id: str) -> None:
    meeting = await _open(c, meeting_id)
    c.show(slots_screens.all_slots, meeting=details_of(meeting, inside=True), terms=_terms(meeting))


@presses.terms_add.handled
async def ask_slot(c: Context, meeting_id: str) -> None:
    meeting = await meetings.open_to_change(c.tx, c.me, meeting_id)
    await c.ask("meetings.slot", id=meeting.id, revision=meeting.revision)
    c.show(slots_screens.add, meeting=details_of(meeting, inside=True), terms=_terms(meeting))


async def slot_given(c: Context) -> None:
    """In words of one's own: one person does it, until that is changed."""
    meeting = await _asked(c)
    name = read_slot(c.text)
    await _check(c, "meetings.slot", meeting, _terms(meeting).having(Slot(slots.key_of(c.tx, name), name)))


@presses.terms_slot.handled
async def ask_how_many(c: Context, meeting_id: str, key: str) -> None:
    meeting = await meetings.open_to_change(c.tx, c.me, meeting_id)
    slot = _slot(meeting, key)
    there = any(each.key == key for each in _terms(meeting).slots)
    c.show(slots_screens.how_many, meeting=details_of(meeting, inside=True), slot=slot, there=there)


@presses.terms_many.handled
async def how_many(c: Context, meeting_id: str, key: str, people: Number) -> None:
    """0: it is no longer needed."""
    meeting = await meetings.open_to_change(c.tx, c.me, meeting_id)
    slot = _slot(meeting, key)
    if people > SLOT_PEOPLE_MOST:
        raise Refused("old-button")
    terms = _terms(meeting)
    becomes = terms.having(replace(slot, most=people)) if people else terms.without(key)
    await _check(c, "meetings.slot", meeting, becomes)


def _slot(meeting: Meeting, key: str) -> Slot:
    """One that is there, or a usual one."""
    found = next((each for each in _terms(meeting).slots if each.key == key), None)
    if found is None and key not in SLOT_KINDS:
        raise Refused("old-button")
    return found or Slot(key)


# How many have to come


@presses.terms_needed.handled
async def ask_needed(c: Context, meeting_id: str) -> None:
    meeting = await meetings.open_to_change(c.tx, c.me, meeting_id)
    await c.ask("meetings.needed", id=meeting.id, revision=meeting.revision)
    c.show(needed_screens.ask, meeting=details_of(meeting, inside=True), terms=_terms(meeting))


async def needed_given(c: Context) -> None:
    await _ask_when(c, await _asked(c), read_needed(c.text))


@presses.terms_people.handled
async def needed_pressed(c: Context, meeting_id: str, people: Number) -> None:
    """0: it takes place anyway."""
    meeting = await meetings.open_to_change(c.tx, c.me, meeting_id)
    if people:
        await _ask_when(c, meeting, check_needed(people))
    else:
        await _check(c, "meetings.needed", meeting, replace(_terms(meeting), needed=None, needed_before=0))


async def _ask_when(c: Context, meeting: Meeting, people: int) -> None:
    needed.check(meeting, replace(_terms(meeting), needed=people, needed_before=0), c.now)
    c.show(needed_screens.when, meeting=details_of(meeting, inside=True), people=people)


@presses.terms_before.handled
async def needed_before(c: Context, meeting_id: str, people: Number, hours: Number) -> None:
    meeting = await meetings.open_to_change(c.tx, c.me, meeting_id)
    if hours not in HOURS:
        raise Refused("old-button")
    becomes = replace(_terms(meeting), needed=check_needed(people), needed_before=hours * HOUR)
    await _check(c, "meetings.needed", meeting, becomes)


# The yes


async def _check(c: Context, step: Step, meeting: Meeting, becomes: Terms) -> None:
    """Shown back, with what it means for those who come, before it is kept."""
    needed.check(meeting, becomes, c.now)
    kept = msgspec.to_builtins(becomes)
    await c.ask(step, id=meeting.id, revision=meeting.revision, terms=kept)
    c.show(
        screens.check, meeting=details_of(meeting, inside=True), room=await seats.places(c.tx, meeting),
        was=_terms(meeting), becomes=becomes, first=await series.is_first(c.tx, meeting),
        readers=await readers.of_meeting(c, meeting.group_id, meeting.kind, card=False), asked=step.partition(".")[2],
    )  # fmt: skip


async def ask_again(c: Context) -> None:
    """What waits for a yes, if something does, else the question."""
    meeting = await _asked(c)
    step = msgspec.convert(c.dialog.step if c.dialog else "", Step)
    if "terms" in _answers(c):
        await _check(c, step, meeting, _given(c))
    else:
        asks = {"meetings.seats": ask_seats, "meetings.slot": ask_slot, "meetings.needed": ask_needed}
        await asks[step](c, meeting.id)


@presses.terms_apply.handled
async def apply(c: Context, meeting_id: str, scope: Literal["one", "later", "every"]) -> None:
    """The yes. Pressed twice, the second shows the meeting as it is."""
    answers = _answers(c)
    if answers.get("id") != meeting_id or "terms" not in answers:
        c.toast("meeting-as-is")
        attending.show(c, await meetings.look(c.tx, c.me, meeting_id))
        return
    revision, becomes = int(answers["revision"]), _given(c)
    if scope == "one":
        await meetings.change(c.tx, c.me, meeting_id, revision, terms=becomes)
    else:
        await series.change(c.tx, c.me, meeting_id, revision, every=scope == "every", terms=becomes)
    await c.end_dialog()
    seen = await meetings.look(c.tx, c.me, meeting_id)
    attending.show(c, seen, "changed" if scope == "one" else "series-changed")


def _given(c: Context) -> Terms:
    return msgspec.convert(_answers(c)["terms"], Terms)


def _terms(meeting: Meeting) -> Terms:
    return meeting.terms or Terms()


async def _asked(c: Context) -> Meeting:
    return await meetings.open_to_change(c.tx, c.me, str(_answers(c).get("id", "")))


def _answers(c: Context) -> dict[str, Any]:
    return c.dialog.answers if c.dialog is not None else {}


ANSWERS = {
    "meetings.seats": Question(
        ask_again,
        (presses.terms_set.name, presses.terms_seats.name, presses.terms_apply.name),
        ShownBack(presses.terms_apply.name),
        seats_given,
    ),
    "meetings.slot": Question(
        ask_again,
        (presses.terms_add.name, presses.terms_slot.name, presses.terms_many.name, presses.terms_apply.name),
        ShownBack(presses.terms_apply.name),
        slot_given,
    ),
    "meetings.needed": Question(
        ask_again,
        (presses.terms_needed.name, presses.terms_people.name, presses.terms_before.name, presses.terms_apply.name),
        ShownBack(presses.terms_apply.name),
        needed_given,
    ),
}
