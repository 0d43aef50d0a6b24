"""What people see of reminders: the facts of the day, and one tap to say that they cannot come."""

from bot.domain.meetings import Details
from bot.services.meetings.told import Reminder
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
    rows = [
        [button(v, "button-reminder-cannot", presses.meeting_cannot(told.meeting.id))],
        [
            button(v, "button-meeting-details", presses.meeting(told.meeting.id)),
            button(v, "button-fewer", of_groups.group_messages(told.meeting.group_id)),
        ],
    ]
    return letter_screen(v, lines(v.say("reminder-head"), facts(v, told.meeting), v.say("reminder-question")), rows)


@shows("meeting-cannot")
def cannot(v: Voice, *, meeting_id: str, before: str) -> Screen:
    """`before`: what they had answered."""
    undo = "button-cannot-undo-maybe" if before == "maybe" else "button-cannot-undo"
    rows = [
        [button(v, undo, presses.meeting_answer(meeting_id, before))],
        [button(v, "button-meeting-details", presses.meeting(meeting_id))],
    ]
    return screen(v, v.say("meeting-cannot"), rows)
