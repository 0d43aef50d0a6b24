"""The calendar of a group, for those who plan its meetings: what comes in from others, and who may read it."""

from bot.services.meetings import importing
from bot.texts import Voice
from handlers.core.context import Context
from handlers.core.keyboards import Screen, button, screen
from handlers.core.screens import shows
from handlers.groups import presses
from handlers.meetings import presses as of_meetings


@presses.group_calendar.handled
async def show(c: Context, group_id: str) -> None:
    await c.end_dialog()
    group = await importing.group_for(c.tx, c.me, group_id)
    c.show(shown, group_id=group_id, group=group.name)


@shows("group-calendar")
def shown(v: Voice, *, group_id: str, group: str) -> Screen:
    rows = [[button(v, "button-import", of_meetings.import_begin(group_id))]]
    return screen(v, v.say("group-calendar", group=group), rows, back=presses.group_settings(group_id))
