"""What people see of what there is to do at a meeting."""

from collections.abc import Sequence

from bot.domain.meetings import Details
from bot.domain.terms import SLOT_KINDS, SLOT_PEOPLE_MOST, SLOTS_MOST, Slot, SlotSeen, Terms
from bot.services.meetings.told import SlotCover, SlotNoMore
from bot.texts import Markup, Voice
from handlers.core.keyboards import Rows, Screen, button, clipped, letter_screen, lines, named, screen, unescape
from handlers.core.screens import shows
from handlers.meetings import presses
from handlers.meetings.room import slot_name
from handlers.meetings.screens import in_short

NUMBERS = (1, 2, 3, 4)  # of people, on buttons: a number that is typed means the button of that number


@shows("meeting-slots")
def slots(v: Voice, *, meeting: Details, slots: Sequence[SlotSeen]) -> Screen:
    """Taken or given back with one button each."""
    rows: Rows = []
    told: list[Markup] = []
    for each in slots:
        name = slot_name(v, each.key, each.name)
        told.append(v.say("slot-line", name=name, taken=each.taken, most=each.most))
        if each.mine:
            rows.append(
                [button(v, "button-slot-give", presses.slot_give(meeting.id, each.key), name=clipped(name, 20))]
            )
        elif each.taken < each.most:
            rows.append(
                [button(v, "button-slot-take", presses.slot_take(meeting.id, each.key), name=clipped(name, 20))]
            )
    mine = v.say("slots-mine") if any(each.mine for each in slots) else ""
    text = lines(v.say("slots"), in_short(v, meeting), Markup("\n".join(told)), mine)
    return screen(v, text, rows, back=presses.meeting(meeting.id))


@shows(SlotCover.screen)
def cover(v: Voice, told: SlotCover) -> Screen:
    rows = [
        [button(v, "button-slot-yes", presses.slot_take(told.meeting.id, told.slot))],
        [button(v, "button-meeting-details", presses.meeting(told.meeting.id))],
    ]
    name = slot_name(v, told.slot, told.name)
    return letter_screen(
        v, lines(v.say("slot-cover", name=name), in_short(v, told.meeting), v.say("slot-cover-ask")), rows
    )


@shows(SlotNoMore.screen)
def no_more(v: Voice, told: SlotNoMore) -> Screen:
    rows = [[button(v, "button-meeting-details", presses.meeting(told.meeting.id))]]
    name = slot_name(v, told.slot, told.name)
    text = lines(v.say("slot-no-more", name=name), in_short(v, told.meeting), v.say("slot-no-more-thanks"))
    return letter_screen(v, text, rows)


# Set by a facilitator


@shows("terms-slots")
def all_slots(v: Voice, *, meeting: Details, terms: Terms) -> Screen:
    buttons = [
        named(unescape(clipped(slot_name(v, each.key, each.name), 24)), presses.terms_slot(meeting.id, each.key))
        for each in terms.slots
    ]
    rows: Rows = [buttons[n : n + 2] for n in range(0, len(buttons), 2)]
    if len(buttons) < SLOTS_MOST:
        rows.append([button(v, "button-slot-add", presses.terms_add(meeting.id))])
    return screen(v, lines(v.say("slots-set"), slots_in_words(v, terms)), rows, back=presses.meeting_terms(meeting.id))


@shows("terms-add")
def add(v: Voice, *, meeting: Details, terms: Terms) -> Screen:
    """The usual ones as buttons; any other is written."""
    there = {each.key for each in terms.slots}
    buttons = [
        button(v, f"slot-{each}", presses.terms_slot(meeting.id, each)) for each in SLOT_KINDS if each not in there
    ]
    rows: Rows = [buttons[n : n + 2] for n in range(0, len(buttons), 2)]
    return screen(v, v.say("slot-add"), rows, back=presses.terms_slots(meeting.id))


@shows("terms-slot")
def how_many(v: Voice, *, meeting: Details, slot: Slot, there: bool) -> Screen:
    """How many people do it; one that is `there` can go."""
    rows: Rows = [
        [named(str(n), presses.terms_many(meeting.id, slot.key, n)) for n in NUMBERS if n <= SLOT_PEOPLE_MOST]
    ]
    rows += [[button(v, "button-slot-remove", presses.terms_many(meeting.id, slot.key, 0))]] if there else []
    name = slot_name(v, slot.key, slot.name)
    return screen(v, v.say("slot-many", name=name), rows, back=presses.terms_slots(meeting.id))


def slots_in_words(v: Voice, terms: Terms) -> Markup:
    told = [v.say("slot-number", name=slot_name(v, each.key, each.name), n=each.most) for each in terms.slots]
    return Markup("\n".join(told)) if told else v.say("slots-none")
