"""Scenes of talking a situation through, that several tests begin with."""

from bot.storage.peers import referents as store
from tests.peers_stage import helper, person_of
from tests.stage import Actor, Stage


async def referent(stage: Stage, pseudonym: str = "Egret") -> Actor:
    """Somebody who listens, and whom the coordination named."""
    actor = await helper(stage, pseudonym)
    await becomes(stage, actor)
    return actor


async def becomes(stage: Stage, actor: Actor) -> None:
    person = await person_of(actor)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await store.add(tx, person.id)


async def asks(actor: Actor, name: str) -> str:
    await actor.forges("situation")
    return await actor.presses(name)


async def asked(stage: Stage) -> tuple[Actor, Actor]:
    """A referent, and who asked them."""
    egret, ana = await referent(stage), await helper(stage, "Heron")
    await asks(ana, "Egret")
    return egret, ana
