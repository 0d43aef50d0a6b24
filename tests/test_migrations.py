"""A database of an earlier version is brought to today's shape with all that is in it, and a copy is made first."""

import json
import sqlite3
from collections import Counter
from pathlib import Path

import pytest

from bot.domain.times import DAY
from bot.services import subjects
from bot.storage import migrate
from bot.storage.sealing import Seal, make_key
from playground.server import Playground
from tests import versions
from tests.postgres import MISSING, server
from tests.stage import ENGINES, NOON, TOKEN, Actor, StageClock, open_stage
from tests.test_delivery import waiting
from tests.test_letters_before import WRITTEN

BEFORE = "0012_anywhere.sql"  # the last step of the version that wrote these letters


def version_of(path: Path, last: str) -> sqlite3.Connection:
    """A database as the version left it whose last step this was."""
    raw = sqlite3.connect(path)
    raw.execute("CREATE TABLE migration (name TEXT PRIMARY KEY)")
    for name, script in migrate.shipped():
        if name <= last:
            for statement in migrate.statements(script):
                raw.execute(statement)
            raw.execute("INSERT INTO migration (name) VALUES (?)", (name,))
    return raw


@pytest.mark.sqlite  # a database of an older version is not moved
async def test_letters_that_waited_in_the_version_before_are_said_by_this_one(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    clock = StageClock()
    play = await Playground.start(token=TOKEN, now=clock.now)
    seal, raw = Seal(make_key(tmp_path / "entraide.key")), version_of(tmp_path / "entraide.sqlite3", BEFORE)
    signs = {
        "relay-left",
        "relay-older",
        "relay-taken",
        "topic-named",
        "topic-over",
        "topic-deleted",
    }  # of what stands there; no words
    kept = [one for one in WRITTEN if one["screen"] not in subjects.freshen().keys() | subjects.reads().keys() | signs]
    people = [play.world.person(f"Reader {n}", language_code="en") for n in range(len(kept))]
    for person, one in zip(people, kept, strict=True):
        play.world.say(person, "/start")
        chat = seal.close(str(person.id), "letter.chat")
        facts = seal.close(json.dumps(one["facts"]), "letter.facts")
        raw.execute(
            """INSERT INTO letter (id, chat, kind, screen, facts, language, zone, priority, due_at)
               VALUES (?, ?, 'notice', ?, ?, 'en', 'Europe/Paris', 2, ?)""",
            (one["screen"] + str(person.id), chat, one["screen"], facts, NOON),
        )
    raw.commit()
    raw.close()
    async with open_stage(tmp_path, clock, play) as stage:
        await stage.passes(2)
        assert await waiting(stage) == 0
        said = [len([m for m in play.world.seen(person) if m.from_bot]) for person in people]
    await play.stop()
    assert len(kept) > 20
    assert min(said) == 2  # the letter, and the answer to /start
    assert not [record for record in caplog.records if record.message.startswith("letter.")]


# What a later step has changed on purpose in rows that were there: "table.column", or a table that is no more.
CHANGED: set[str] = set()


@pytest.mark.parametrize("engine", ENGINES)
async def test_a_database_of_each_version_that_is_kept_comes_to_todays_shape_with_every_row(
    tmp_path: Path, engine: str
) -> None:
    if engine != "sqlite" and server() is None:
        pytest.skip(MISSING)
    for version in versions.kept():
        name = version.last.removesuffix(".sql")
        where = tmp_path / f"{name}.sqlite3" if engine == "sqlite" else server().database(f"before_{name}")  # type: ignore[union-attr]
        await versions.lay(version, where)
        done = await migrate.migrate(where, version.seal, tmp_path)
        assert done == [step for step, _ in migrate.shipped() if step > version.last]
        there, lost = await versions.found(version, where), []
        for table, rows in version.rows().items():
            for column in rows[0]:
                if not {table, f"{table}.{column}"} & CHANGED:
                    left = Counter(row.get(column, "lost") for row in there.get(table, []))
                    lost += [f"{table}.{column}"] if Counter(row[column] for row in rows) - left else []
        assert not lost, f"of {name}"


@pytest.mark.sqlite
async def test_a_bot_goes_on_with_a_database_of_each_version_that_is_kept(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    for version in versions.kept():
        folder, clock = tmp_path / version.last, StageClock(version.begins.at)
        folder.mkdir()
        (folder / "entraide.key").write_text(version.begins.key)
        (folder / "entraide.key").chmod(0o600)
        await versions.lay(version, folder / "entraide.sqlite3")
        play = await Playground.start(token=TOKEN, now=clock.now)
        people = [play.world.person(f"Reader {n}", language_code="en") for n in range(version.begins.people)]
        for person in people:
            play.world.say(person, "/menu")
        async with open_stage(folder, clock, play) as stage:
            await stage.passes(2 * DAY)
            assert all(Actor(stage, person).chat for person in people)
            assert [bool(Actor(stage, person).heard("coordinate")) for person in people[:2]] == [True, True]
            assert not await stage.rows("SELECT id FROM letter WHERE trouble IS NOT NULL")
            assert [row["error"] for row in await stage.rows("SELECT error FROM failed_update")] == ["ValueError"]
        await play.stop()
    assert not [r for r in caplog.records if r.levelname == "ERROR" or r.message.startswith("letter.unread")]


async def test_linked_chats_and_letters_of_the_first_version_go_on(tmp_path: Path) -> None:
    path, backups = tmp_path / "entraide.sqlite3", tmp_path / "backups"
    backups.mkdir()
    raw = version_of(path, migrate.shipped()[0][0])
    raw.execute("INSERT INTO place (id, account, chat, title) VALUES ('p', x'00', x'01', x'02')")
    raw.execute(
        """INSERT INTO letter (id, chat, kind, screen, facts, language, zone, priority, due_at)
           VALUES ('l', x'00', 'card', 'meeting-card', x'00', 'fr', 'UTC', 3, 0)"""
    )
    raw.commit()
    raw.close()
    done = await migrate.migrate(path, Seal(bytes(32)), backups)
    assert done == [name for name, _ in migrate.shipped()[1:]]
    raw = sqlite3.connect(path)
    assert raw.execute("SELECT id, present, topic, mute, held FROM place").fetchall() == [("p", 1, None, None, 0)]
    assert raw.execute("SELECT id, topic FROM letter").fetchall() == [("l", None)]
    raw.close()
    assert [copy.name for copy in backups.iterdir()] == [f"before-{done[0].removesuffix('.sql')}.sqlite3"]
    assert await migrate.migrate(path, Seal(bytes(32)), backups) == []
