"""Scenes of the listening rota that several tests begin with."""

from bot.domain.weekly import DAY_MINUTES, Weekly
from bot.services.peers import rota
from tests.peers_stage import coordinator_of, helper, person_of
from tests.stage import NOON, Actor, Stage

HOUR, DAY = 3600, 86400
SEVEN = NOON + 7 * HOUR  # on the stage's Monday, 19:00


def evening(*days: int) -> Weekly:
    """19:00 to 22:00 on these days; 0: Monday, as the stage begins."""
    return tuple((day * DAY_MINUTES + 19 * 60, day * DAY_MINUTES + 22 * 60) for day in days)


async def planned(stage: Stage, *days: int, most: int = 1) -> list[str]:
    """The coordination has planned these evenings; the ids of the next date of each."""
    chief = await person_of(await coordinator_of(stage))
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await rota.plan(tx, chief, evening(*(days or (0,))), most)
        found = await rota.coming(tx, chief, len(days) or 1, 0)
    return [turn.id for turn, _ in found]


async def promises(actor: Actor, *turns: str, standby: bool = False) -> None:
    """They promise to answer, or stand by."""
    me = await person_of(actor)
    async with actor.stage.program.database.write(int(actor.stage.clock.at)) as tx:
        for turn in turns:
            await (rota.stand_by if standby else rota.take)(tx, me, turn)


async def asked_to_cover(stage: Stage) -> tuple[Actor, Actor, str]:
    """Somebody who is asked to answer in the place of another, that one, and what it is about."""
    (turn,) = await planned(stage)
    wren, owl = await helper(stage, "Wren"), await helper(stage, "Owl")
    await promises(wren, turn)
    await wren.forges(f"rota:back:{turn}")
    return owl, wren, turn


async def asked_to_swap(stage: Stage) -> tuple[Actor, Actor, str, str]:
    """Somebody who is asked to swap, who would like to, and both their turns."""
    first, second = await planned(stage, 1, 2)
    owl, wren = await helper(stage, "Owl"), await helper(stage, "Wren")
    await promises(owl, first)
    await promises(wren, second)
    await wren.forges(f"rota:swap:{second}:{first}")
    return owl, wren, first, second
