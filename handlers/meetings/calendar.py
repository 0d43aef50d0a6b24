"""Meetings in the calendar of somebody's phone, by a file."""

import asyncio
from importlib import import_module

from bot.domain.errors import Refused
from bot.services.groups import groups
from bot.services.meetings import calendar, meetings
from handlers.core.context import Context
from handlers.meetings import calendar_address, presses
from handlers.meetings import calendar_screens as screens

MINE = "mine"
OF_GROUP = "~"  # begins no id


@presses.calendar_of.handled
async def ask(c: Context, what: str) -> None:
    """What others may read there; `what` is a meeting, all of them ("mine"), or all of a group ("~" and its id)."""
    if what == MINE:
        every, group = False, None
    elif what.startswith(OF_GROUP):
        every, group = False, await groups.get(c.tx, what.removeprefix(OF_GROUP))
    else:
        seen = await meetings.look(c.tx, c.me, what)
        every, group = seen.regular, await groups.get(c.tx, seen.meeting.group_id)
    c.show(
        screens.ask, what=what, every=every, served=calendar_address.is_served(c),
        group_id=group.id if group else "", group=group.name if group else "",
    )  # fmt: skip


@presses.calendar_file.handled
async def send(c: Context, what: str, hidden: bool) -> None:
    if what == MINE:
        entries = await calendar.of_person(c.tx, c.me)
    elif what.startswith(OF_GROUP):
        entries = await calendar.of_group(c.tx, c.me, what.removeprefix(OF_GROUP))
    else:
        entries = await calendar.of_meeting(c.tx, c.me, what)
    if not entries:
        raise Refused("calendar-none-group" if what.startswith(OF_GROUP) else "calendar-none")
    await asyncio.to_thread(import_module, "icalendar")  # slow to load: beside, so that nobody waits for it
    c.send(screens.file, entries=entries, hidden=hidden)
