"""Steps that tests about groups share: making one, joining one, naming who facilitates."""

from bot.domain.meetings import Draft
from bot.domain.people import Person
from bot.domain.times import DAY, HOUR
from bot.services.meetings import meetings
from bot.storage.database import new_id
from bot.storage.people import people
from tests.peers_stage import starting
from tests.stage import Actor


async def make_group(
    chief: Actor, name: str = "The Cedars", *, joining: str = "open", town: str = "Lyon", language: str = "en"
) -> str:
    """A coordinator answers the questions; the group's id."""
    await chief.says("/newgroup")
    await chief.says(name)
    await chief.says(town)
    await chief.presses(f"newgroup:set:language:{language}")
    await chief.presses("newgroup:set:zone:Europe/Paris")
    await chief.presses(f"newgroup:set:joining:{joining}")
    await chief.presses("newgroup:proposed")
    yes = chief.last.buttons[0][0].callback_data
    await chief.presses(yes)
    return str(yes.rpartition(":")[2])


async def join(actor: Actor, group_id: str, version: int = 1) -> str:
    """Reads the charter and agrees."""
    await actor.says("/groups")
    await actor.forges(f"group:join:{group_id}")
    await turns_to_the_end(actor)
    return await actor.presses(f"group:yes:{group_id}:{version}")


async def turns_to_the_end(actor: Actor) -> str:
    """Reads all pages of the last message; what stood on them."""
    read = [actor.reads]
    while next_page := [words for words in actor.buttons if words in ("See what comes next", "Voir la suite")]:
        read.append(await actor.presses(next_page[0]))
    return "\n\n".join(read)


async def handle_of(actor: Actor, group_id: str) -> str:
    """What names this person's membership in buttons."""
    rows = await actor.stage.rows(
        """SELECT m.handle FROM membership m JOIN person p ON p.id = m.person_id
           WHERE m.group_id = :group AND p.account = :account""",
        group=group_id,
        account=actor.stage.program.database.seal.fingerprint(actor.id, "person.account"),
    )
    return str(rows[0]["handle"]) if rows else ""


async def make_facilitator(chief: Actor, actor: Actor, group_id: str) -> None:
    """Asks them, and they say yes; who asks themselves needs no more than that."""
    await chief.forges(f"sure:team:facilitate:{await handle_of(actor, group_id)}")
    if actor is not chief:
        await actor.presses(starting(actor, "team:yes"))


async def write_charter(actor: Actor, group_id: str, words: str) -> str:
    await actor.forges(f"group:write:{group_id}")
    return await actor.keeps(words)


async def person_of(actor: Actor) -> Person:
    """What the program knows of this actor."""
    async with actor.stage.program.database.write(int(actor.stage.clock.at)) as tx:
        row = await people.speaking(tx, actor.id)
        assert row is not None
        return people.from_row(tx.seal, row)


async def schedule(chief: Actor, group_id: str, starts_at: int) -> str:
    """A meeting with reminders a day and an hour before; its id."""
    me, meeting_id = await person_of(chief), new_id()
    async with chief.stage.program.database.write(int(chief.stage.clock.at)) as tx:
        await meetings.schedule(tx, me, Draft(meeting_id, group_id, "Coffee", starts_at), (DAY, HOUR))
    return meeting_id
