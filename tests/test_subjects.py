"""What each subject says to the parts that serve all of them."""

import sqlite3
from typing import Any

import pytest

from bot.domain.box import Asked
from bot.domain.missions import Said
from bot.domain.people import Person
from bot.services import subjects
from bot.services.contacts import contacts
from bot.services.meetings import addresses, meetings
from bot.services.people import privacy
from bot.services.subjects import Subject, elapsed
from bot.storage.contacts import afterwards
from bot.storage.database import Transaction
from bot.storage.meetings import companions
from bot.storage.peers import box as box_store
from bot.storage.peers import own_words as words_store
from bot.storage.peers import referents
from bot.storage.peers import rota as rota_store
from bot.storage.people import people as people_store
from bot.storage.team import missions as mission_store
from tests.group_steps import handle_of, join, propose, schedule, schedule_every_week
from tests.peers_stage import ask, person_of
from tests.rota_steps import planned
from tests.stage import Actor, Stage
from tests.test_forgetme import everything_in, lively
from tests.test_inquiries import asks

# Tables that name people, and are not read for the file that somebody receives.
NOT_READ = {
    "occasion": "when they are reminded, read with their offer to listen",
    "person": "the profile, read with the person",
    "dialog": "the open question, read with the person",
    "relayed": "which message in their own chat belongs to whom",
    "inbox_copy": "which message in their own chat belongs to whom",
    "shown": "which message in their own chat shows a meeting",
    "posted": "which message in their own chat asks for a decision",
}


def test_two_subjects_that_claim_the_same_name_end_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    for hook in ("unfold", "freshen", "lost", "arrived", "doubtful", "exports"):
        claims = Subject(**{hook: {"mine": elapsed}})
        monkeypatch.setattr(subjects, "found", lambda claims=claims: (claims, Subject(), claims))
        getattr(subjects, hook).cache_clear()
        with pytest.raises(RuntimeError, match=rf"{hook} of two subjects: \['mine'\]"):
            getattr(subjects, hook)()
        monkeypatch.undo()


# Every table that names a person


def naming(stage: Stage) -> dict[str, list[str]]:
    """Table -> its columns that refer to a person, in the real schema."""
    connection = sqlite3.connect(stage.program.database.where)
    found: dict[str, list[str]] = {}
    for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'"):
        keys = connection.execute(f"PRAGMA foreign_key_list({table})")
        columns = [key[3] for key in keys if key[2] == "person"]
        known = [column[1] for column in connection.execute(f"PRAGMA table_info({table})")]
        columns += [name for name in known if name == "person_id" and name not in columns]
        if columns:
            found[table] = columns
    connection.close()
    return found


async def full_of(stage: Stage) -> list[Person]:
    """A world in which every table that names people names one of these."""
    seeker, chief = await lively(stage)
    other = await stage.member("Otis", "Plover")
    (group,) = [row["id"] for row in await stage.rows("SELECT id FROM groups")]
    await join(other, group, 2)
    await chief.forges(f"sure:team:facilitate:{await handle_of(other, group)}")
    await ask(other)
    for words in ("Is there a lift?", "Is there a door?"):
        await other.says("/menu")
        await other.says(words)
        if "lift" in words:
            await other.presses("Write to facilitators: Les Cèdres bleus")
    (report,) = [row["id"] for row in await stage.rows("SELECT id FROM report")]
    await asks(chief, f"inquiry:ask:subject:{report}", "How are you?")
    (meeting,) = [row["id"] for row in await stage.rows("SELECT id FROM meeting")]
    await seeker.forges(f"meeting:{meeting}")
    walk = await schedule_every_week(seeker, group, int(stage.clock.at) + 90000)
    await seeker.forges(f"meeting:always:{walk}")
    await seeker.says("/routine walk every day at 10:00")
    await seeker.presses("Oui, me le rappeler" if "Oui, me le rappeler" in seeker.buttons else "Yes, remind me")
    await propose(seeker, group, int(stage.clock.at) + 90000)
    await chief.says("/record 2 h yesterday, circle")
    found = await person_of(seeker)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await addresses.renew(tx, found, hidden=True)
    tea = await schedule(chief, group, int(stage.clock.at) + 90000, seats=1, task="cook")
    for each in (other, seeker):
        await each.forges(f"meeting:answer:{tea}:coming")
    await other.forges(f"slot:take:{tea}:cook")
    who = await person_of(chief)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await meetings.change(tx, who, tea, 1, title="Soup")  # what can be undone keeps who waits and who cooks
    await seeker.forges("settings:digest:1")
    await asks_many(stage, other, seeker)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await mission_store.add(tx, "m" * 12, found.id, Said("Street team", "Lyon", "Two evenings."), tx.now + 90000)
        await afterwards.add(tx, found.id, tx.now + 90000)
    soon = await schedule(seeker, group, int(stage.clock.at) + 3600)
    for press in (f"meeting:answer:{soon}:coming", f"meeting:way:{soon}"):
        await seeker.forges(press)
    (contact,) = [row["id"] for row in await stage.rows("SELECT id FROM contact")]
    await seeker.forges(f"contact:block:{contact}")
    await agrees(other, await talking(other, chief, group))
    await a_talk_is_asked_for(chief, seeker)
    await somebody_is_asked_to_meet(chief, seeker, tea)
    await evenings(chief, seeker, other)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await words_store.put(tx, found.id, "I listen.")
    ids = [row["id"] for row in await stage.rows("SELECT id FROM person")]
    async with stage.program.database.read(int(stage.clock.at)) as tx:
        return [one for one in [await people_store.by_id(tx, id_) for id_ in ids] if one is not None]


async def asks_many(stage: Stage, asker: Actor, listener: Actor) -> None:
    """A question without a name, put to a third."""
    who, listens = await person_of(asker), await person_of(listener)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await box_store.add(tx, "q" * 12, who.id, Asked("Is there a grant?", (), "en"), tx.now + 90000)
        await box_store.put(tx, "q" * 12, listens.id)


async def talking(member: Actor, leader: Actor, group: str) -> str:
    """A contact of these two in their group."""
    one, two = await person_of(member), await person_of(leader)
    async with member.stage.program.database.write(int(member.stage.clock.at)) as tx:
        return (await contacts.begin_in_group(tx, group, (one, one.name), (two, two.name))).id


async def a_talk_is_asked_for(referent: Actor, other: Actor) -> None:
    """A referent is asked by somebody who listens."""
    await referent.forges("team:referself")
    asks, of = await person_of(other), await person_of(referent)
    async with other.stage.program.database.write(int(other.stage.clock.at)) as tx:
        await referents.ask(tx, asks.id, of.id, int(other.stage.clock.at) + 90000)


async def somebody_is_asked_to_meet(who: Actor, other: Actor, meeting: str) -> None:
    """At the first meeting of the other."""
    asks, of, now = await person_of(other), await person_of(who), int(other.stage.clock.at)
    async with other.stage.program.database.write(now) as tx:
        await companions.ask(tx, meeting, asks.id, of.id, now + 90000, now + 3600)


async def evenings(*actors: Actor) -> None:
    """Two promise one each, one of them would swap, and the third is asked to answer."""
    stage, [one, two, three] = actors[0].stage, [await person_of(each) for each in actors]
    first, second = await planned(stage, 3, 4)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await rota_store.take(tx, first, one.id, standby=False)
        await rota_store.take(tx, second, two.id, standby=False)
        await rota_store.ask(tx, first, one.id, two.id, second, tx.now + 3600)
        await rota_store.ask(tx, second, three.id, None, None, tx.now + 3600)


async def agrees(actor: Actor, contact: str) -> None:
    """What two people can have between them in a contact."""
    await actor.forges(f"newtime:{contact}")
    await actor.says("tomorrow 15:00")
    await actor.presses(actor.starting("newtime:yes"))
    await actor.forges(f"names:first:{contact}")
    await actor.keeps("Otis")
    for press in ("share:allow:{}:pictures", "contact:tell:{}:other", "evidence:add:{}"):
        await actor.forges(press.format(contact))
    await actor.keeps("It was late.")


def about(stage: Stage, person: Person) -> set[str]:
    """The tables in which something holds this person's id."""
    return {table for table, _, value in everything_in(stage) if isinstance(value, str) and person.id in value}


@pytest.mark.sqlite
async def test_every_table_that_names_a_person_is_read_for_them_and_erased_with_them(stage: Stage) -> None:
    people = await full_of(stage)
    read = {table for export in subjects.exports().values() for table in export.tables}
    held = set().union(*(about(stage, one) for one in people))
    tables = naming(stage)
    assert tables.keys() | held <= read | NOT_READ.keys(), "an export of its subject, or a reason, is missing"
    assert not read & NOT_READ.keys()
    assert read | NOT_READ.keys() <= held | {"person"}, "nothing in these tables: let it happen to somebody in full_of"
    for table in sorted(read):
        assert [one for one in people if await changes(stage, one, table, tables[table])], f"{table} is not read"
    for one in people:
        async with stage.program.database.write(int(stage.clock.at)) as tx:
            await privacy.erase(tx, one)
        assert not about(stage, one)


async def changes(stage: Stage, person: Person, table: str, columns: list[str]) -> bool:
    """Whether this person's file is another one without their rows of this table."""

    class Enough(Exception):
        pass

    async def file(tx: Transaction) -> dict[str, Any]:
        return {name: await export.read(tx, person) for name, export in subjects.exports().items()}

    different = False
    try:
        async with stage.program.database.write(int(stage.clock.at)) as tx:
            whole = await file(tx)
            of_them = " OR ".join(f"{column} = :me" for column in columns)
            await tx.rows(f"DELETE FROM {table} WHERE {of_them}", me=person.id)
            different = await file(tx) != whole
            raise Enough
    except Enough:
        return different
