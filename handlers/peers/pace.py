"""How many are asked at a time when a member of a group asks to talk, for those who run it."""

from bot.domain.peers import STRATEGIES
from bot.services.peers import paces
from bot.texts import Voice
from handlers.core.context import Context
from handlers.core.keyboards import Screen, button, screen
from handlers.core.screens import shows
from handlers.groups import presses as of_groups
from handlers.peers import pace_presses as presses


@presses.pace_of.handled
async def ask(c: Context, group_id: str) -> None:
    c.show(shown, group_id=group_id, now=await paces.of_group(c.tx, c.me, group_id))


@presses.pace_by.handled
async def choose(c: Context, group_id: str, pace: str) -> None:
    await paces.choose(c.tx, c.me, group_id, pace)
    await ask(c, group_id)


@shows("pace")
def shown(v: Voice, *, group_id: str, now: str) -> Screen:
    """`now`: one of STRATEGIES, or USUAL."""
    ways = (*STRATEGIES, paces.USUAL)
    rows = [[button(v, f"button-pace-{each}", presses.pace_by(group_id, each))] for each in ways if each != now]
    return screen(v, v.say("pace", now=v.say(f"pace-{now}")), rows, back=of_groups.group_house(group_id))
