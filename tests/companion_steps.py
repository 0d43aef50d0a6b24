"""Scenes of being met at one's first meeting, that several tests begin with."""

from tests.group_steps import join, make_group, schedule
from tests.peers_stage import coordinator_of, person_of
from tests.stage import NOON, Actor, Stage

DAY = 86400
STARTS = NOON + 2 * DAY
BIRDS = {"Ana": "Heron", "Bea": "Plover"}


async def scene(stage: Stage, *welcoming: str, before: str = "") -> tuple[Actor, str, list[Actor], Actor]:
    """Who runs a group, a meeting in two days, those who welcome there (`before`: at an earlier one), and Nora, who is new."""
    chief = await coordinator_of(stage)
    group = await make_group(chief)
    await join(chief, group)
    meeting = await schedule(chief, group, STARTS, task="welcome", many=3)
    people = []
    for name in welcoming:
        people.append(await stage.member(name, BIRDS[name]))
        await join(people[-1], group)
        await people[-1].forges(f"meeting:answer:{meeting}:coming")
        await people[-1].forges(f"slot:take:{meeting}:welcome")
    if before:
        other = await schedule(chief, group, NOON + DAY, task="welcome")
        people.append(await stage.member(before, BIRDS[before]))
        await join(people[-1], group)
        await people[-1].forges(f"meeting:answer:{other}:coming")
        await people[-1].forges(f"slot:take:{other}:welcome")
    nora = await stage.member("Nora", "Nightjar")
    await join(nora, group)
    return chief, meeting, people, nora


async def asked(stage: Stage, *welcoming: str) -> tuple[Actor, str, list[Actor], Actor]:
    """The same, and she has asked to be met."""
    chief, meeting, people, nora = await scene(stage, *(welcoming or ("Ana",)))
    await nora.forges(f"companion:ask:{meeting}")
    return chief, meeting, people, nora


async def knows(actor: Actor) -> str:
    return (await person_of(actor)).id
