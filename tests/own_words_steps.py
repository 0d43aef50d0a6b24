"""Scenes of a text that somebody who listens wrote about themselves."""

from bot.services.peers import own_words
from tests.peers_stage import helper, person_of
from tests.stage import Actor, Stage

TEXT = "I went through hard years. Walking and laughing help me."


async def hands_in(actor: Actor, words: str = TEXT) -> str:
    """It waits for a coordinator; the id of its writer."""
    me = await person_of(actor)
    async with actor.stage.program.database.write(int(actor.stage.clock.at)) as tx:
        await own_words.hand_in(tx, me, words, [me.name])
    await actor.stage.settle()
    return me.id


async def waits(stage: Stage, pseudonym: str = "Heron") -> tuple[Actor, str]:
    """Somebody who listens, whose text waits; and their id."""
    ana = await helper(stage, pseudonym, "work", "sport")
    return ana, await hands_in(ana)


async def shown(actor: Actor, chief: Actor, words: str = TEXT) -> None:
    """It was read, and is shown."""
    who, reader = await hands_in(actor, words), await person_of(chief)
    async with actor.stage.program.database.write(int(actor.stage.clock.at)) as tx:
        _, text = await own_words.one_waiting(tx, reader, who)
        await own_words.approve(tx, reader, text.id)
    await actor.stage.settle()
