"""Meetings in the calendar of somebody's phone, by a file."""

import asyncio
from importlib import import_module

from bot.domain.errors import Refused
from bot.services.meetings import calendar, meetings
from handlers.core.context import Context
from handlers.meetings import calendar_address, presses
from handlers.meetings import calendar_screens as screens

MINE = "mine"


@presses.calendar_of.handled
async def ask(c: Context, what: str) -> None:
    """What others may read there; `what` is a meeting, or all of them ("mine")."""
    every = what != MINE and (await meetings.look(c.tx, c.me, what)).regular
    c.show(screens.ask, what=what, every=every, served=calendar_address.is_served(c))


@presses.calendar_file.handled
async def send(c: Context, what: str, hidden: bool) -> None:
    entries = await (calendar.of_person(c.tx, c.me) if what == MINE else calendar.of_meeting(c.tx, c.me, what))
    if not entries:
        raise Refused("calendar-none")
    await asyncio.to_thread(import_module, "icalendar")  # slow to load: beside, so that nobody waits for it
    c.send(screens.file, entries=entries, hidden=hidden)
