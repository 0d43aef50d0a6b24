"""What people see of the calendar file: what is in it, and the file."""

from collections.abc import Sequence

from bot.calendars import Entry, write
from bot.texts import Voice
from handlers.core.keyboards import Screen, button, letter_screen, screen
from handlers.core.screens import shows
from handlers.meetings import presses


@shows("calendar-ask")
def ask(
    v: Voice, *, what: str, every: bool = False, served: bool = False, group_id: str = "", group: str = ""
) -> Screen:
    """`what` is a meeting, of a `group`, "mine", or "~" and the id of the group; `every`: all dates of its series; `served`: a calendar can
    ask by itself."""
    mine, whole = what == "mine", what.startswith("~")
    rows = [
        [
            button(v, "button-calendar-open", presses.calendar_file(what, False)),
            button(v, "button-calendar-hidden", presses.calendar_file(what, True)),
        ]
    ]
    rows += [] if mine else [[button(v, "button-calendar-mine", presses.calendar_of("mine"))]]
    if group_id and not whole:
        rows.append([button(v, "button-calendar-group", presses.calendar_of(f"~{group_id}"))])
    rows += [[button(v, "button-calendar-address", presses.calendar_address())]] if served else []
    if whole:
        return screen(v, v.say("calendar-ask-group", group=group), rows, back=presses.meetings_group(group_id))
    asks = "calendar-ask-mine" if mine else "calendar-ask-every" if every else "calendar-ask"
    return screen(v, v.say(asks), rows, back=presses.meetings() if mine else presses.meeting(what))


@shows("calendar-file")
def file(v: Voice, *, entries: Sequence[Entry], hidden: bool) -> Screen:
    shown = letter_screen(v, v.say("calendar-file"))
    content = write(entries, v.now, str(v.say("calendar-hidden")) if hidden else "")
    return Screen(shown.text, shown.rows, document=(str(v.say("calendar-file-name")), content))
