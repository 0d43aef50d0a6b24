"""What people see of reminders: the facts of the day, one tap to say that they cannot come or are on their way."""

from bot.domain.meetings import Details
from bot.services.meetings.told import OnTheWay, Reminder
from bot.texts import Markup, Voice
from handlers.core.keyboards import Screen, button, letter_screen, lines, screen
from handlers.core.screens import shows
from handlers.groups import presses as of_groups
from handlers.meetings import presses
from handlers.meetings.screens import place_lines, when_lines


def facts(v: Voice, meeting: Details) -> Markup:
    """What, when in words, how long, where."""
    title = f"<b>{v.say('meeting-note', note=meeting.title)}</b>"
    length = v.say("meeting-length", length=v.duration(meeting.minutes * 60))
    return Markup("\n".join([title, *when_lines(v, meeting, weekday=True), length, *place_lines(v, meeting)]))


@shows(Reminder.screen)
def reminder(v: Voice, told: Reminder) -> Screen:
    id_ = told.meeting.id
    way = [button(v, "button-reminder-way", presses.meeting_way(id_))] if told.last else []
    rows = [
        [*way, button(v, "button-reminder-cannot", presses.meeting_cannot(id_))],
        [
            button(v, "button-meeting-details", presses.meeting(id_)),
            button(v, "button-fewer", of_groups.group_messages(told.meeting.group_id)),
        ],
    ]
    ask = v.say("reminder-question-last" if told.last else "reminder-question")
    return letter_screen(v, lines(v.say("reminder-head"), facts(v, told.meeting), ask), rows)


@shows("meeting-on-way")
def on_my_way(v: Voice, *, meeting: Details, hosted: bool = True) -> Screen:
    """In the place of the reminder, with what one needs on the way: nothing takes its place. `hosted`: somebody reads the number."""
    rows = [
        [button(v, "button-reminder-cannot", presses.meeting_cannot(meeting.id))],
        [button(v, "button-meeting-details", presses.meeting(meeting.id))],
    ]
    seen = v.say("meeting-on-way-seen") if hosted else ""
    return letter_screen(v, lines(v.say("meeting-on-way"), seen, facts(v, meeting)), rows)


@shows(OnTheWay.screen)
def on_the_way(v: Voice, told: OnTheWay) -> Screen:
    title = f"<b>{v.say('meeting-note', note=told.title)}</b>"
    when = v.say("meeting-when", when=v.when(told.starts_at))
    rows = [[button(v, "button-meeting-details", presses.meeting(told.meeting))]]
    return letter_screen(
        v, lines(v.say("on-the-way", n=told.people), f"{title}\n{when}", v.say("on-the-way-names")), rows
    )


@shows("meeting-cannot")
def cannot(v: Voice, *, meeting_id: str, before: str) -> Screen:
    """`before`: what they had answered."""
    undo = "button-cannot-undo-maybe" if before == "maybe" else "button-cannot-undo"
    rows = [
        [button(v, undo, presses.meeting_answer(meeting_id, before))],
        [button(v, "button-meeting-details", presses.meeting(meeting_id))],
    ]
    return screen(v, v.say("meeting-cannot"), rows)
