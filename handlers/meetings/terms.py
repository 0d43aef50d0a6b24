"""Places: how many there are, set by a facilitator; whom somebody brings."""

from dataclasses import replace
from typing import Any, Literal

from bot.domain.errors import Refused
from bot.domain.meetings import Meeting, details_of
from bot.domain.terms import Terms, check_seats, read_seats
from bot.services.meetings import meetings, seats, series
from handlers.core import readers
from handlers.core.context import Context
from handlers.core.presses import Number
from handlers.core.questions import Question, ShownBack
from handlers.meetings import attending, presses
from handlers.meetings import terms_screens as screens

# Whom one brings


@presses.meeting_guests.handled
async def ask_guests(c: Context, meeting_id: str) -> None:
    seen = await meetings.look(c.tx, c.me, meeting_id)
    if seen.room is None or seen.room.seats is None or seen.choice != "coming":
        raise Refused("old-button")
    c.show(screens.guests, meeting=details_of(seen.meeting, inside=True), room=seen.room)


@presses.meeting_bring.handled
async def bring(c: Context, meeting_id: str, guests: Number) -> None:
    await meetings.bring(c.tx, c.me, meeting_id, guests)
    c.toast("guests-noted", n=guests)
    attending.show(c, await meetings.look(c.tx, c.me, meeting_id))


# How many places there are


@presses.meeting_terms.handled
async def show(c: Context, meeting_id: str) -> None:
    meeting = await meetings.open_to_change(c.tx, c.me, meeting_id)
    if c.dialog is not None and c.dialog.step == "meetings.seats":
        await c.end_dialog()
    c.show(screens.terms, meeting=details_of(meeting, inside=True), room=await seats.places(c.tx, meeting))


@presses.terms_set.handled
async def ask(c: Context, meeting_id: str, what: Literal["seats"]) -> None:
    meeting = await meetings.open_to_change(c.tx, c.me, meeting_id)
    await c.ask("meetings.seats", id=meeting.id, revision=meeting.revision)
    c.show(screens.ask_seats, meeting=details_of(meeting, inside=True), seats=_terms(meeting).seats)


async def seats_given(c: Context) -> None:
    meeting = await _asked(c)
    await _check(c, meeting, read_seats(c.text))


@presses.terms_seats.handled
async def seats_pressed(c: Context, meeting_id: str, seats: Number) -> None:
    meeting = await meetings.open_to_change(c.tx, c.me, meeting_id)
    await _check(c, meeting, check_seats(seats) if seats else None)


async def _check(c: Context, meeting: Meeting, becomes: int | None) -> None:
    """Shown back, with what it means for those who come, before it is kept."""
    await c.ask("meetings.seats", id=meeting.id, revision=meeting.revision, seats=becomes)
    c.show(
        screens.check_seats, meeting=details_of(meeting, inside=True), room=await seats.places(c.tx, meeting), seats=becomes,
        first=await series.is_first(c.tx, meeting), readers=await readers.of_group(c, meeting.group_id),
    )  # fmt: skip


async def ask_again(c: Context) -> None:
    """What waits for a yes, if something does, else the question."""
    meeting = await _asked(c)
    answers = _answers(c)
    if "seats" in answers:
        await _check(c, meeting, answers["seats"])
    else:
        await ask(c, meeting.id, "seats")


@presses.terms_apply.handled
async def apply(c: Context, meeting_id: str, scope: Literal["one", "later", "every"]) -> None:
    """The yes. Pressed twice, the second shows the meeting as it is."""
    answers = _answers(c)
    if answers.get("id") != meeting_id or "seats" not in answers:
        c.toast("meeting-as-is")
        attending.show(c, await meetings.look(c.tx, c.me, meeting_id))
        return
    meeting = await meetings.open_to_change(c.tx, c.me, meeting_id)
    becomes = replace(_terms(meeting), seats=answers["seats"])
    if scope == "one":
        await meetings.change(c.tx, c.me, meeting_id, int(answers["revision"]), terms=becomes)
    else:
        await series.change(c.tx, c.me, meeting_id, int(answers["revision"]), every=scope == "every", terms=becomes)
    await c.end_dialog()
    seen = await meetings.look(c.tx, c.me, meeting_id)
    attending.show(c, seen, "changed" if scope == "one" else "series-changed")


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
}
