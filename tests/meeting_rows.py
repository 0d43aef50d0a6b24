"""Groups and members put straight into the database, for tests of meetings."""

from typing import Any

from bot.services.people import agree_to_account
from bot.storage import people as people_store
from bot.storage.database import new_id
from tests.stage import Actor, Stage

DAY = 86400
HOUR = 3600


async def group(
    stage: Stage, name: str = "Les Voisins", *, zone: str = "Europe/Paris", language: str = "en", reminders: str | None = None
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
        columns: dict[str, Any] = {
            "group_id": group_id, "person_id": who, "state": state, "role": role,
            "charter_version": 1, "agreed_at": tx.now, "since": tx.now,
        }  # fmt: skip
        if "handle" in {row["name"] for row in await tx.rows("SELECT name FROM pragma_table_info('membership')")}:
            columns["handle"] = new_id()
        names = ", ".join(columns)
        await tx.rows("DELETE FROM membership WHERE group_id = :g AND person_id = :p", g=group_id, p=who)
        await tx.rows(f"INSERT INTO membership ({names}) VALUES ({', '.join(':' + c for c in columns)})", **columns)


async def leaves(stage: Stage, actor: Actor, group_id: str) -> None:
    who = await person_id(stage, actor)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows("DELETE FROM membership WHERE group_id = :g AND person_id = :p", g=group_id, p=who)


async def facilitator(stage: Stage, group_id: str, language: str = "en", name: str = "Fran", pseudonym: str = "Fauvette") -> Actor:
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


async def quiet(actor: Actor, hours: str) -> None:
    """"21:00-08:00"."""
    await actor.forges("settings:hours:" + hours.replace(":", ""))


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
            handle = ", handle" if "handle" in {r["name"] for r in await tx.rows("SELECT name FROM pragma_table_info('membership')")} else ""
            await tx.rows(
                f"""INSERT INTO membership (group_id, person_id, state, role, charter_version, agreed_at, since{handle})
                    VALUES (:g, :p, 'member', 'member', 1, :now, :now{", :h" if handle else ""})""",
                g=group_id,
                p=one.id,
                now=tx.now,
                **({"h": new_id()} if handle else {}),
            )
            await tx.rows(
                "INSERT INTO answer (meeting_id, person_id, choice, answered_at) VALUES (:m, :p, 'coming', :now)",
                m=meeting_id,
                p=one.id,
                now=tx.now,
            )
    return sorted(ids)
