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


def moved_line(v: Voice, told: MeetingShown) -> Markup:
    """To who is in the group, after a move: how many have answered since, and how many are awaited."""
    moved = told.room.moved if told.room else None
    if moved is None or not moved.awaited or not (told.answers or told.changes):
        return Markup("")
    return v.say("moved-answers", renewed=moved.renewed, awaited=moved.awaited)


def needed_line(v: Voice, told: MeetingShown) -> Markup:
    """Until when how many have to say that they come; or that fewer did."""
    needed = told.room.needed if told.room else None
    if needed is None:
        return Markup("")
    if told.meeting.state == "cancelled":
        return v.say("needed-few", n=needed.people) if needed.few else Markup("")
    return v.say("needed-line", n=needed.people, by=v.when(needed.by)) if needed.by > v.now else Markup("")


def asked_again(v: Voice, told: MeetingShown) -> Markup:
    """To who answered before the move, and not since."""
    room = told.room
    if room is None or room.moved is None or not room.moved.mine:
        return Markup("")
    kept = room.seats is not None and told.choice == "coming"
    return v.say("moved-mine-kept", until=v.when(room.moved.until)) if kept else v.say("moved-mine")


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


def slot_name(v: Voice, key: str, name: str) -> str:
    """What somebody does, as it was typed or in words of ours."""
    return name or v.say(f"slot-{key}")


def slots_lines(v: Voice, told: MeetingShown) -> list[Markup]:
    """To who is in the group: what somebody is needed for; to who does something, what."""
    slots = told.room.slots if told.room and (told.answers or told.changes) else ()
    needed = [slot_name(v, each.key, each.name) for each in slots if each.taken < each.most]
    mine = [slot_name(v, each.key, each.name) for each in slots if each.mine]
    said = [v.say("slot-needed", names=", ".join(needed))] if needed else []
    return said + ([v.say("slot-mine", names=", ".join(mine))] if mine else [])


def lines_of(v: Voice, told: MeetingShown) -> list[Markup]:
    """All of it that there is to say; the most important first."""
    told_of = [room_line(v, told.room), *slots_lines(v, told), needed_line(v, told), moved_line(v, told)]
    return [each for each in told_of if each]


def hands(v: Voice, told: MeetingShown) -> list[Button]:
    """For who comes, and is not asked again: whom they bring, where places are counted, and what there is to do."""
    room = told.room
    if room is None or told.choice != "coming" or (room.moved is not None and room.moved.mine):
        return []
    found = []
    if room.seats is not None:
        key = "button-guests-brings" if room.guests else "button-guests"
        found.append(button(v, key, presses.meeting_guests(told.meeting.id), n=room.guests))
    if room.slots:
        found.append(button(v, "button-slots", presses.meeting_slots(told.meeting.id)))
    return found
