"""What the screen of a meeting says of its places, and the buttons that go with them."""

from bot.domain.terms import Room
from bot.services.meetings.told import MeetingShown
from bot.texts import Markup, Voice
from handlers.core.keyboards import Button, button
from handlers.meetings import presses


def room_line(v: Voice, room: Room | None) -> Markup:
    """How many places are free, and how many people wait; never who."""
    if room is None or room.free is None:
        return Markup("")
    told = [v.say("seats-free", free=room.free, seats=room.seats)]
    told += [v.say("seats-line", n=room.line)] if room.line else []
    return Markup(" ".join(told))


def first_answer(told: MeetingShown) -> str:
    """The key of what "I'm coming" is called; empty for who is in the line already, without an offer."""
    room = told.room
    if room is None or told.choice == "coming" or room.offered_until is not None:
        return "button-answer-coming"
    if room.position:
        return ""
    return "button-answer-line" if room.full else "button-answer-coming"


def own_turn(v: Voice, room: Room | None) -> Markup:
    """To who is in the line: their turn, or the place that they are offered."""
    if room is None or not room.position:
        return Markup("")
    if room.offered_until is not None:
        return v.say("seats-mine-offered", until=v.when(room.offered_until))
    return v.say("seats-mine", n=room.position)


def guests_button(v: Voice, told: MeetingShown) -> list[Button]:
    """For who comes to a meeting with places."""
    room = told.room
    if room is None or room.seats is None or told.choice != "coming":
        return []
    key = "button-guests-brings" if room.guests else "button-guests"
    return [button(v, key, presses.meeting_guests(told.meeting.id), n=room.guests)]
