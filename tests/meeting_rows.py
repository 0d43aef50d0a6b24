"""Groups and members put straight into the database, for tests of meetings."""

import contextlib
from collections.abc import AsyncIterator

from bot.services.meetings.undoing import UNDO_SECONDS
from bot.services.people.people import agree_to_account
from bot.storage.database import new_id
from bot.storage.people import people as people_store
from playground.server import Playground
from tests.stage import TOKEN, Actor, Stage, StageClock

DAY = 86400
HOUR = 3600

INTO_GROUP = """INSERT INTO membership (group_id, person_id, handle, state, role, charter_version, agreed_at, since)
                VALUES (:group, :person, :handle, :state, :role, 1, :now, :now)"""


async def group(
    stage: Stage,
    name: str = "Les Voisins",
    *,
    zone: str = "Europe/Paris",
    language: str = "en",
    reminders: str | None = None,
) -> str:
    """A group that anybody may join; its id."""
    group_id = new_id()
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows(
            """INSERT INTO groups (id, name, town, language, zone, joining, reminders, created_at)
               VALUES (:id, :name, :town, :language, :zone, 'open', :reminders, :now)""",
            id=group_id,
            name=tx.seal.close(name, "groups.name"),
            town=tx.seal.close("Lille", "groups.town"),
            language=language,
            zone=zone,
            reminders=reminders,
            now=tx.now,
        )
    return group_id


async def person_id(stage: Stage, actor: Actor) -> str:
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        row = await people_store.speaking(tx, actor.id)
    assert row is not None
    return str(row["id"])


async def belongs(stage: Stage, actor: Actor, group_id: str, role: str = "member", state: str = "member") -> None:
    """Makes the actor one of the group, or changes what they are in it."""
    who = await person_id(stage, actor)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows("DELETE FROM membership WHERE group_id = :g AND person_id = :p", g=group_id, p=who)
        await tx.rows(INTO_GROUP, group=group_id, person=who, state=state, role=role, handle=new_id(), now=tx.now)


async def leaves(stage: Stage, actor: Actor, group_id: str) -> None:
    who = await person_id(stage, actor)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows("DELETE FROM membership WHERE group_id = :g AND person_id = :p", g=group_id, p=who)


async def facilitator(
    stage: Stage, group_id: str, language: str = "en", name: str = "Fran", pseudonym: str = "Fauvette"
) -> Actor:
    actor = await stage.member(name, pseudonym, language)
    await belongs(stage, actor, group_id, "facilitator")
    return actor


async def member(
    stage: Stage, group_id: str, name: str, pseudonym: str, language: str = "en", *, reminders: bool = True
) -> Actor:
    actor = await stage.member(name, pseudonym, language, reminders=reminders)
    await belongs(stage, actor, group_id)
    return actor


async def awake(stage: Stage, *actors: Actor) -> None:
    """These people have no quiet hours."""
    for actor in actors:
        await actor.forges("settings:hours:0000-0000")


async def apart(actor: Actor, data: str) -> str:
    """A press under a message of its own: what was written before stays to be read."""
    await actor.says("/menu")
    return await actor.forges(data)


async def quiet(actor: Actor, hours: str) -> None:
    """ "21:00-08:00"."""
    await apart(actor, "settings:hours:" + hours.replace(":", ""))


async def is_told(stage: Stage) -> None:
    """Until what somebody changed can be undone no more, and people are told of it."""
    await stage.passes(UNDO_SECONDS)


async def plan(stage: Stage, facilitates: Actor, line: str) -> str:
    """A meeting planned in one line and confirmed; its id."""
    before = {row["id"] for row in await stage.rows("SELECT id FROM meeting")}
    await facilitates.says(f"/newmeeting {line}")
    await facilitates.presses("Yes, that's right" if "Yes, that's right" in facilitates.buttons else "Oui, c'est juste")
    (new,) = {row["id"] for row in await stage.rows("SELECT id FROM meeting")} - before
    return str(new)


async def crowd(stage: Stage, group_id: str, meeting_id: str, many: int) -> list[str]:
    """That many members, who all said they come; ids in order. They have no chat in the playground."""
    ids = []
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        for n in range(many):
            one = await agree_to_account(tx, 9_000_000 + n, "en", "Europe/Paris", (0, 0))
            ids.append(one.id)
            await tx.rows(
                "INSERT INTO consent (account, kind, version, given_at) VALUES (:a, 'reminders', 1, :now)",
                a=people_store.account(tx.seal, 9_000_000 + n),
                now=tx.now,
            )
            await tx.rows(
                INTO_GROUP, group=group_id, person=one.id, state="member", role="member", handle=new_id(), now=tx.now
            )
            await tx.rows(
                "INSERT INTO answer (meeting_id, person_id, choice, answered_at) VALUES (:m, :p, 'coming', :now)",
                m=meeting_id,
                p=one.id,
                now=tx.now,
            )
    return sorted(ids)


@contextlib.asynccontextmanager
async def playing() -> AsyncIterator[tuple[StageClock, Playground]]:
    """A clock and a Telegram that outlive the bot: for what a restart must not change."""
    clock = StageClock()
    play = await Playground.start(token=TOKEN, now=clock.now)
    try:
        yield clock, play
        assert not play.violations, list(play.violations)
    finally:
        await play.stop()
