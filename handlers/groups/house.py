"""The place of a group and its hours, for those who run it."""

from bot.domain.closures import Closure
from bot.services.groups import groups
from bot.services.meetings import closures
from bot.texts import Voice
from handlers.core.context import Context
from handlers.core.keyboards import Screen, button, lines, screen
from handlers.core.screens import shows
from handlers.groups import presses
from handlers.meetings import presses as of_meetings
from handlers.meetings.closing_screens import days_between
from handlers.peers import pace_presses as of_pace


@presses.group_house.handled
async def house(c: Context, group_id: str) -> None:
    view = await groups.allowed(c.tx, c.me, "edit_group", group_id)
    c.show(shown, id=view.group.id, closure=await closures.current(c.tx, c.me, group_id))


@shows("group-house")
def shown(v: Voice, *, id: str, closure: Closure | None = None) -> Screen:
    """`closure`: the time in which its place is closed, now or later."""
    told = ""
    if closure is None:
        rows = [[button(v, "button-closure-begin", of_meetings.closure_begin(id))]]
    else:
        rows = [[button(v, "button-closure-open", of_meetings.closure_open(closure.id))]]
        days = days_between(v, closure.zone, closure.starts_at, closure.ends_at - 1)
        told = v.say("closure-period", days=days)
    rows.append([button(v, "button-opening", presses.opening_of(id))])
    rows.append([button(v, "button-counting", of_meetings.counting_of(id))])
    rows.append([button(v, "button-pace", of_pace.pace_of(id))])
    return screen(v, lines(v.say("group-house"), told), rows, back=presses.group_run(id))
