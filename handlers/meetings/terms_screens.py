"""What people see of places: on a meeting, when one is offered, and while a facilitator sets how many there are."""

from bot.domain.meetings import Details
from bot.domain.terms import GUESTS_MOST, Room, Terms
from bot.services.meetings.told import SeatOffered
from bot.texts import Markup, Voice
from handlers.core.keyboards import Rows, Screen, button, letter_screen, lines, named, screen
from handlers.core.readers import Readers, line
from handlers.core.screens import shows
from handlers.meetings import presses
from handlers.meetings.needed_screens import needed_in_words, needed_now
from handlers.meetings.room import room_line
from handlers.meetings.screens import in_short
from handlers.meetings.slots_screens import slots_in_words

CHOICES = (8, 12, 20)  # how many places buttons offer; others are typed


@shows(SeatOffered.screen)
def offered(v: Voice, told: SeatOffered) -> Screen:
    rows = [
        [button(v, "button-seat-yes", presses.meeting_answer(told.meeting.id, "coming"))],
        [button(v, "button-seat-no", presses.meeting_answer(told.meeting.id, "no"))],
        [button(v, "button-meeting-details", presses.meeting(told.meeting.id))],
    ]
    until = v.say("seat-offered-until", until=v.when(told.until))
    return letter_screen(v, lines(v.say("seat-offered"), in_short(v, told.meeting), until), rows)


@shows("meeting-guests")
def guests(v: Voice, *, meeting: Details, room: Room) -> Screen:
    """`room`: as who reads sees it."""
    keys = ("button-guests-none", "button-guests-one", "button-guests-two")
    most = room.guests if room.full else min(GUESTS_MOST, room.guests + (room.free or 0))
    many = [button(v, keys[n], presses.meeting_bring(meeting.id, n)) for n in range(most + 1) if n != room.guests]
    return screen(
        v, lines(v.say("guests", n=room.guests), room_line(v, room)), [many], back=presses.meeting(meeting.id)
    )


@shows("meeting-terms")
def terms(v: Voice, *, meeting: Details, terms: Terms, room: Room) -> Screen:
    """What is counted at this meeting."""
    rows: Rows = [
        [button(v, "button-edit-seats", presses.terms_set(meeting.id))],
        [button(v, "button-edit-needed", presses.terms_needed(meeting.id))],
        [button(v, "button-terms-slots", presses.terms_slots(meeting.id))],
    ]
    said = [
        v.say("terms"),
        in_short(v, meeting),
        room_line(v, room) or seats_now(v, room.seats),
        needed_now(v, terms),
        slots_in_words(v, terms),
    ]
    return screen(v, lines(*said), rows, back=presses.meeting_edit(meeting.id))


@shows("terms-seats")
def ask_seats(v: Voice, *, meeting: Details, seats: int | None) -> Screen:
    rows: Rows = [[named(str(n), presses.terms_seats(meeting.id, n)) for n in CHOICES]]
    rows += [[button(v, "button-seats-any", presses.terms_seats(meeting.id, 0))]] if seats is not None else []
    return screen(v, lines(v.say("seats-ask"), seats_now(v, seats)), rows, back=presses.meeting_terms(meeting.id))


@shows("terms-check")
def check(
    v: Voice, *, meeting: Details, room: Room, was: Terms, becomes: Terms, first: bool, readers: Readers, asked: str = ""
) -> Screen:  # fmt: skip
    """Before the yes; in a series, `first`: no date ahead comes before this one. `asked`: what changes, one of `IN_WORDS`."""
    by_seats, seats = was.seats != becomes.seats, becomes.seats
    before, after = (IN_WORDS.get(asked, needed_in_words)(v, each) for each in (was, becomes))
    old, new = v.say("meeting-check-was", was=before), v.say("meeting-check-is", **{"is": after})
    keeps = v.say("seats-below", taken=room.taken) if by_seats and seats is not None and seats < room.taken else ""
    goes = v.say("seats-line-asked") if by_seats and room.line and (seats is None or seats > room.taken) else ""
    rows = scope_rows(v, meeting, first=first)
    asks = v.say("series-check-which" if meeting.repeats else "meeting-check-change")
    return screen(
        v, lines(asks, f"{old}\n{new}", line(v, readers), keeps, goes), rows, back=presses.meeting_terms(meeting.id)
    )


def scope_rows(v: Voice, meeting: Details, *, first: bool) -> Rows:
    """The yes; of a series for this date, this one and the following, or every one."""
    if not meeting.repeats:
        return [[button(v, "button-check-yes", presses.terms_apply(meeting.id, "one"))]]
    rows = [
        [button(v, "button-series-one", presses.terms_apply(meeting.id, "one"))],
        [button(v, "button-series-later", presses.terms_apply(meeting.id, "later"))],
    ]
    return rows if first else [*rows, [button(v, "button-series-every", presses.terms_apply(meeting.id, "every"))]]


def in_words(v: Voice, seats: int | None) -> str:
    return v.say("seats-any") if seats is None else v.say("seats-number", n=seats)


def slots_in_line(v: Voice, terms: Terms) -> str:
    return slots_in_words(v, terms).replace("\n", ", ")


def seats_in_words(v: Voice, terms: Terms) -> str:
    return in_words(v, terms.seats)


IN_WORDS = {"seats": seats_in_words, "slot": slots_in_line, "needed": needed_in_words}


def seats_now(v: Voice, seats: int | None) -> Markup:
    return v.say("seats-now", seats=in_words(v, seats))
