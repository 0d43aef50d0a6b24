"""What else there is to do before one comes to a meeting: below it while there is room, else on a screen of its own."""

from bot.services.meetings import answers, shown
from bot.services.meetings.told import MeetingShown
from bot.texts import Markup, Voice
from handlers.core.context import Context
from handlers.core.keyboards import Rows, Screen, in_pairs, lines, screen
from handlers.core.screens import shows
from handlers.meetings import presses, room, screens


@presses.meeting_prepare.handled
async def prepare(c: Context, meeting_id: str) -> None:
    c.show(prepare_screen, told=shown.told(await answers.open_to(c.tx, c.me, meeting_id), c.now, c.bot_username))


@shows("meeting-prepare")
def prepare_screen(v: Voice, *, told: MeetingShown) -> Screen:
    rows: Rows = screens.rows_of(v, told)[0]
    buttons = [each for row in rows for each in row if each.key in screens.APART]
    counted = Markup("\n".join(room.lines_of(v, told)))
    copy = v.say("meeting-copy") if told.link else ""
    text = lines(v.say("meeting-prepare"), screens.in_short(v, told.meeting), counted, copy)
    return screen(v, text, in_pairs(buttons), back=presses.meeting(told.meeting.id))
