"""Scenes of being met at one's first meeting, that several tests begin with."""

from bot.services.meetings import answers
from tests.group_steps import make_group, schedule
from tests.meeting_rows import belongs
from tests.peers_stage import coordinator_of, person_of
from tests.stage import NOON, Actor, Stage

DAY = 86400
STARTS = NOON + 2 * DAY
BIRDS = {"Ana": "Heron", "Bea": "Plover"}


async def scene(stage: Stage, *welcoming: str, before: str = "") -> tuple[Actor, str, list[Actor], Actor]:
    """Who runs a group, a meeting in two days, those who welcome there (`before`: at an earlier one), and Nora, who is new."""
    chief = await coordinator_of(stage)
    group = await make_group(chief)
    meeting = await schedule(chief, group, STARTS, task="welcome", many=3)
    people = [await welcomes(stage, name, group, meeting) for name in welcoming]
    if before:
        other = await schedule(chief, group, NOON + DAY, task="welcome")
        people.append(await welcomes(stage, before, group, other))
    nora = await stage.member("Nora", "Nightjar")
    await belongs(stage, nora, group)
    return chief, meeting, people, nora


async def welcomes(stage: Stage, name: str, group: str, meeting: str) -> Actor:
    """Somebody of the group who does so at this meeting."""
    actor = await stage.member(name, BIRDS[name])
    await belongs(stage, actor, group)
    who = await person_of(actor)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await answers.answer(tx, who, meeting, "coming")
        await answers.take_slot(tx, who, meeting, "welcome")
    return actor


async def asked(stage: Stage, *welcoming: str) -> tuple[Actor, str, list[Actor], Actor]:
    """The same, and she has asked to be met."""
    chief, meeting, people, nora = await scene(stage, *(welcoming or ("Ana",)))
    await nora.forges(f"companion:ask:{meeting}")
    return chief, meeting, people, nora


async def knows(actor: Actor) -> str:
    return (await person_of(actor)).id
