"""Scenes of peer contact that several tests begin with."""

from bot.domain.people import Person
from bot.services.peers import helpers
from bot.storage.people import people
from tests.stage import Actor, Stage


async def helper(stage: Stage, pseudonym: str, *topics: str, language: str = "en", most: int = 2) -> Actor:
    """Somebody whose offer to listen a coordinator has approved."""
    actor = await stage.member("Somebody", pseudonym, language)
    me, chief = await person_of(actor), await person_of(await coordinator_of(stage))
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await helpers.begin(tx, me, most)
        for topic in topics or ("work",):
            await helpers.set_topic(tx, me, topic, True)
        await helpers.submit(tx, me)
        await helpers.decide(tx, chief, me.id, True)
    await stage.settle()
    return actor


async def person_of(actor: Actor) -> Person:
    """What the program knows of this actor."""
    async with actor.stage.program.database.write(int(actor.stage.clock.at)) as tx:
        row = await people.speaking(tx, actor.id)
        assert row is not None
        return people.from_row(tx.seal, row)


async def coordinator_of(stage: Stage) -> Actor:
    """The one who coordinates on this stage, come when first needed."""
    stage.chief = stage.chief or await stage.coordinator()
    return stage.chief


async def also_coordinates(stage: Stage, actor: Actor) -> None:
    """Makes somebody coordinator beside the first."""
    account = stage.program.database.seal.fingerprint(actor.id, "person.account")
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows("UPDATE person SET coordinator = 1 WHERE account = :account", account=account)


async def approve(stage: Stage, actor: Actor) -> None:
    """By the stage's coordinator, who comes when needed."""
    coordinator = await coordinator_of(stage)
    account = stage.program.database.seal.fingerprint(actor.id, "person.account")
    [row] = await stage.rows("SELECT id FROM person WHERE account = :account", account=account)
    await coordinator.forges(f"sure:helper:approve:{row['id']}")


async def ask(actor: Actor, mask: str = "8", language: str = "en") -> str:
    """Asks for a peer; the mask 8 is "work", 0 no topic. Returns what the bot said."""
    await actor.does(":peer:ask", f":peer:topics:{mask}:0:{language}")
    known = any(each.startswith("peer:send") for each in data(actor))
    return await actor.presses(actor.starting("peer:send" if known else "peer:agree"))


def data(actor: Actor) -> list[str]:
    """Callback data of the last message, without the places it was opened from."""
    return [(button.callback_data or "").partition("<")[0] for row in actor.last.buttons for button in row]


async def ask_box(actor: Actor, words: str = "Is there a grant?", mask: str = "8") -> str:
    """Asks several who listen, without a name, and says yes; what is read then."""
    await actor.does(":box:agree", f":box:write:{mask}:en")
    return await actor.keeps(words)


async def opened(seeker: Actor, listener: Actor) -> str:
    """A contact between the two; its id."""
    await ask(seeker)
    await listener.presses(listener.starting("offer:yes"))
    await seeker.presses(seeker.starting("peer:start"))
    return seeker.starting("aside:contact:write").split(":")[-1]
