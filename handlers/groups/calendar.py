"""The calendar of a group, for those who plan its meetings: what comes in from others, and who may list it."""

import json
from typing import Any

from bot.domain.errors import Refused
from bot.services.meetings import listing
from bot.texts import Voice
from handlers.core.context import Context
from handlers.core.keyboards import Screen, button, letter_screen, lines, screen
from handlers.core.screens import shows
from handlers.groups import presses
from handlers.meetings import presses as of_meetings


@presses.group_calendar.handled
async def show(c: Context, group_id: str) -> None:
    await c.end_dialog()
    seen = await listing.look(c.tx, c.me, group_id)
    served = bool(c.settings.web.public_url)
    c.show(shown, group_id=group_id, group=seen.group.name, on=seen.on, many=seen.many, served=served)


@presses.group_listed.handled
async def set_listed(c: Context, group_id: str, on: bool) -> None:
    await listing.put(c.tx, c.me, group_id, on=on)
    await show(c, group_id)


@presses.group_listing.handled
async def send_file(c: Context, group_id: str) -> None:
    entries = await listing.of_group(c.tx, c.me, group_id, c.bot_username)
    if not entries:
        raise Refused("listing-none")
    c.send(file, entries=entries)


@shows("group-calendar")
def shown(v: Voice, *, group_id: str, group: str, on: bool, many: int, served: bool) -> Screen:
    """`on`: finders may list the group; `many` of its meetings they could; `served`: they can ask this bot."""
    rows = [[button(v, "button-import", of_meetings.import_begin(group_id))]]
    rows.append([button(v, "button-calendar-put", of_meetings.calendar_of(f"~{group_id}"))])
    said = [v.say("group-calendar", group=group)]
    if served or on:
        said.append(v.say("listing-on" if on else "listing-off", n=many))
        key = "button-listing-off" if on else "button-listing-on"
        rows.append([button(v, key, presses.group_listed(group_id, not on))])
    rows.append([button(v, "button-offered", presses.group_offered(group_id))])
    if many:
        rows.append([button(v, "button-listing-file", presses.group_listing(group_id))])
    return screen(v, lines(*said), rows, back=presses.group_run(group_id), here=presses.group_calendar(group_id))


@shows("listing-file")
def file(v: Voice, *, entries: list[dict[str, Any]]) -> Screen:
    told = letter_screen(v, v.say("listing-file"))
    return Screen(told.text, told.rows, document=("meetings.json", json.dumps(entries, ensure_ascii=False).encode()))
