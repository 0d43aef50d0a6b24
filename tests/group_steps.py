"""Steps that tests about groups share: making one, joining one, naming who facilitates."""

from bot.dates.recurrence import Rule
from bot.domain import groups as group_rules
from bot.domain import meetings as meeting_rules
from bot.domain import proposals as proposal_rules
from bot.domain.terms import Slot, Terms
from bot.domain.times import DAY, HOUR, local
from bot.services.groups import groups
from bot.services.meetings import meetings, proposals, series
from bot.storage.database import new_id
from bot.texts import catalogue
from tests.peers_stage import person_of
from tests.stage import Actor


async def make_group(
    chief: Actor, name: str = "The Cedars", *, joining: str = "open", town: str = "Lyon", language: str = "en"
) -> str:
    """A coordinator makes it, with the charter that is proposed; the group's id."""
    me, group_id = await person_of(chief), new_id()
    words = group_rules.read_charter(catalogue().say(language, "charter-proposed"))
    async with chief.stage.program.database.write(int(chief.stage.clock.at)) as tx:
        await groups.make(tx, me, group_id, group_rules.Draft(name, town, language, "Europe/Paris", joining, words))
    return group_id


async def join(actor: Actor, group_id: str, version: int = 1) -> str:
    """Reads the charter and agrees."""
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
        await actor.presses(actor.starting("team:yes"))


async def write_charter(actor: Actor, group_id: str, words: str) -> str:
    await actor.forges(f"group:write:{group_id}")
    return await actor.keeps(words)


async def schedule(
    chief: Actor, group_id: str, starts_at: int, seats: int | None = None, task: str = "", many: int = 1
) -> str:
    """A meeting with reminders a day and an hour before, so many places, and something to do; its id."""
    me, meeting_id = await person_of(chief), new_id()
    async with chief.stage.program.database.write(int(chief.stage.clock.at)) as tx:
        terms = Terms(seats, (Slot(task, most=many),) if task else ()) if seats or task else None
        draft = meeting_rules.Draft(meeting_id, group_id, "Coffee", starts_at, terms=terms)
        await meetings.schedule(tx, me, draft, (DAY, HOUR))
    return meeting_id


async def schedule_every_week(chief: Actor, group_id: str, starts_at: int) -> str:
    """A series of meetings that goes on; its id."""
    me, series_id = await person_of(chief), new_id()
    rule = Rule("weekly", weekdays=(local(starts_at, "Europe/Paris").weekday(),))
    async with chief.stage.program.database.write(int(chief.stage.clock.at)) as tx:
        await series.schedule(tx, me, meeting_rules.Draft(series_id, group_id, "Walk", starts_at), rule, (DAY, HOUR))
    return series_id


async def propose(actor: Actor, group_id: str, *starts: int) -> str:
    """Proposes a meeting on these dates; the proposal's id."""
    me, proposal_id = await person_of(actor), new_id()
    draft = proposal_rules.Draft(proposal_id, group_id, "Picnic", tuple((start, 90) for start in starts))
    async with actor.stage.program.database.write(int(actor.stage.clock.at)) as tx:
        await proposals.propose(tx, me, draft)
    await actor.stage.settle()
    return proposal_id
