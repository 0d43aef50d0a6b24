"""The same program on PostgreSQL: its shape, its statements, and the main job from end to end.

`make test-postgresql` runs everything else that opens a stage on it, too.
"""

import asyncio
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import asyncpg
import pytest

from bot import config
from bot.domain.letters import Letter
from bot.services import subjects
from bot.storage import postgresql
from bot.storage.database import Database, Transaction, plainly
from bot.storage.errors import StorageDown, StorageError, is_down
from bot.storage.migrate import Foreign, TooNew, migrate, shipped
from bot.storage.people import dialogs
from bot.storage.sealing import KeyTrouble, Seal, make_key
from bot.storage.settings import get as remembered
from bot.storage.settings import put as remember
from bot.storage.statements import REFERENCES, dialect
from tests.postgres import DATABASES, MISSING, Server, binaries, server
from tests.rows import group_with_meetings
from tests.stage import NOON, Stage, open_stage
from tests.test_delivery import tell, waiting
from tests.test_queries import SMALL, queries, shaped
from tests.test_statements import references

KNOWN = {"int8", "text", "bytea", "json"}

pytestmark = pytest.mark.skipif(binaries() is None, reason=MISSING)


@pytest.fixture
def running() -> Server:
    found = server()
    assert found is not None
    return found


@pytest.fixture
def address(running: Server, tmp_path: Path) -> Iterator[str]:
    yield DATABASES.of(tmp_path)
    DATABASES.empty()


@pytest.fixture
def seal(tmp_path: Path) -> Seal:
    return Seal(make_key(tmp_path / "entraide.key"))


@pytest.fixture
async def kept(address: str, seal: Seal) -> AsyncIterator[Database]:
    """A database of today's shape."""
    await migrate(address, seal, None)
    opened = Database(address, seal)
    await opened.open()
    yield opened
    await opened.close()


@pytest.fixture
async def on_it(address: str, tmp_path: Path) -> AsyncIterator[Stage]:
    """A stage that keeps its data there."""
    async with open_stage(tmp_path, database=config.Database(tmp_path / "entraide", address)) as opened:
        yield opened


# Its shape


def shape_of_sqlite() -> tuple[set[tuple[str, str]], set[tuple[str, str]]]:
    connection = shaped()
    try:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        columns = {
            (table, f"{row[1]} {row[2]} {row[3] or row[5]} {row[4]}")
            for table in tables
            for row in connection.execute(f"PRAGMA table_info({table})")
        }
        rows = connection.execute("SELECT tbl_name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
        return columns, {(table, _index(sql)) for table, sql in rows}
    finally:
        connection.close()


def _index(sql: str) -> str:
    """What an index is, in the same words for both."""
    plain = re.sub(r"public\.|USING btree |::text|[()\s\"]|ARRAY|ANY", "", sql).lower()
    return re.sub(r"=\[(.*)\]", r"in\1", plain)


async def test_both_engines_have_the_same_tables_columns_and_indexes(kept: Database, running: Server) -> None:
    name = {"bigint": "INTEGER", "text": "TEXT", "bytea": "BLOB"}
    columns, indexes = shape_of_sqlite()
    asked = running.ask(
        urlsplit(str(kept.where)).path[1:],
        """SELECT table_name, column_name, data_type, is_nullable, coalesce(column_default, '')
           FROM information_schema.columns WHERE table_schema = 'public'""",
    )
    found = {
        (table, f"{column} {name[kind]} {int(nullable == 'NO')} {default.partition('::')[0] or None}")
        for table, column, kind, nullable, default in asked
    }
    assert found == {(table, re.sub(r"\b[1-9]\b(?= )", "1", told)) for table, told in columns}
    listed = running.ask(
        urlsplit(str(kept.where)).path[1:],
        """SELECT tablename, indexdef FROM pg_indexes WHERE schemaname = 'public'
           AND indexname NOT LIKE '%\\_pkey' AND indexname NOT LIKE '%\\_key'""",
    )
    assert {(table, _index("|".join(sql))) for table, *sql in listed} == indexes


async def test_which_table_points_to_which_is_asked_of_the_server(kept: Database, running: Server) -> None:
    asked = running.ask(urlsplit(str(kept.where)).path[1:], REFERENCES)
    with closing(shaped()) as database:
        assert {(table, parent or None) for table, parent in asked} == references(database) - {
            ("sqlite_sequence", None)
        }


async def test_every_statement_can_be_prepared_and_finds_its_rows_by_an_index(kept: Database, running: Server) -> None:
    session = await postgresql.connect(str(kept.where))
    faults = []
    try:
        for where, sql in queries():
            if "sqlite_master" in sql or sql.startswith(
                "DELETE FROM seen_update"
            ):  # of the other engine; all of them are meant
                continue
            said = dialect(filled(sql))
            written, names = said.sql, said.names
            try:
                await session._say(f"DEALLOCATE ALL; PREPARE it AS {written}")
                faults += [f"{where}: {fault}" for fault in _types(written, await session._connection.prepare(written))]
                given = f"({', '.join(['NULL'] * len(names))})" if names else ""
                plan = [row[0] for row in await session._connection.fetch(f"EXPLAIN EXECUTE it{given}")]
            except StorageError as trouble:
                faults.append(f"{where}: {trouble}")
                continue
            scanned = {found for line in plan for found in re.findall(r"Seq Scan on (\w+)", line)} - SMALL
            faults += [f"{where} reads all of {table}: {plan}" for table in sorted(scanned)]
    finally:
        await session.close()
    assert not faults, "\n".join(faults)


def _types(sql: str, prepared: Any) -> list[str]:
    """What is given has the types that SQLite knows, whole numbers with 64 bits unless the statement says otherwise; no number
    that comes back is a decimal one."""
    known = KNOWN | ({"int4"} if "AS INTEGER)" in sql else set())
    given = [f"${n} is {kind.name}" for n, kind in enumerate(prepared.get_parameters(), 1) if kind.name not in known]
    return given + [
        f"{column.name} is numeric" for column in prepared.get_attributes() if column.type.name == "numeric"
    ]


def filled(sql: str) -> str:
    """Where a column is chosen when the statement runs, one that is there stands in for it."""
    sql = re.sub(r"SET rowid = rowid(.*WHERE )(\w+) =", r"SET \2 = \2\1\2 =", sql, flags=re.DOTALL)
    return sql.replace("IN (rowid = rowid)", "IN ('open')")


# Its start


async def test_what_another_program_keeps_there_is_left_alone(running: Server, seal: Seal) -> None:
    address = running.database("foreign_one")
    running.ask("foreign_one", "CREATE TABLE bread (loaves INTEGER)")
    with pytest.raises(Foreign, match="belongs to another program"):
        await migrate(address, seal, None)
    assert running.ask("foreign_one", "SELECT tablename FROM pg_tables WHERE schemaname = 'public'") == [["bread"]]


async def test_a_database_of_a_newer_version_is_refused_untouched(running: Server, seal: Seal) -> None:
    address = running.database("newer_one")
    await migrate(address, seal, None)
    running.ask("newer_one", "INSERT INTO migration VALUES ('9999_later.sql')")
    with pytest.raises(TooNew, match="9999_later"):
        await migrate(address, seal, None)


async def test_another_key_is_refused(kept: Database, address: str, tmp_path: Path) -> None:
    with pytest.raises(KeyTrouble):
        await migrate(address, Seal(make_key(tmp_path / "another.key")), None)


async def test_two_that_start_at_the_same_time_shape_it_once(running: Server, seal: Seal) -> None:
    address = running.database("both_at_once")
    applied = await asyncio.gather(migrate(address, seal, None), migrate(address, seal, None))
    assert sorted(applied[0] + applied[1]) == [name for name, _ in shipped()]


async def test_where_no_server_is_a_start_says_so_without_the_password(seal: Seal) -> None:
    address = "postgresql://me:secret@127.0.0.1:1/there"
    with pytest.raises(StorageDown) as trouble:
        await migrate(address, seal, None)
    assert is_down(trouble.value)
    assert "secret" not in str(trouble.value) + plainly(address)


# Its transactions


async def test_a_statement_is_planned_once_however_often_it_runs(kept: Database) -> None:
    async with kept.write(NOON) as tx:
        for name in ("one", "two", "three"):
            await remembered(tx, name)
        (planned,) = await tx.rows(
            "SELECT generic_plans, custom_plans FROM pg_prepared_statements WHERE statement LIKE 'SELECT value FROM setting%'"
        )
    assert (planned["generic_plans"], planned["custom_plans"]) == (3, 0)


async def times_asked(tx: Transaction) -> int:
    """How often the server was asked for a setting."""
    rows = await tx.rows("SELECT generic_plans AS n FROM pg_prepared_statements WHERE statement LIKE 'SELECT value%'")
    return int(rows[0]["n"]) if rows else 0


async def test_what_was_read_in_a_transaction_is_not_asked_again_until_it_may_have_changed(kept: Database) -> None:
    async with kept.write(NOON) as tx:
        for value in ("1", "2"):
            await remember(tx, "this", value)
            assert [await remembered(tx, "this") for _ in range(3)] == [value] * 3
        assert await times_asked(tx) == 2
        await tx.many("UPDATE setting SET value = ? WHERE name = ?", [("3", "this")])
        assert await remembered(tx, "this") == "3"
        await tx.each("UPDATE setting SET value = ? WHERE name = ? RETURNING name", [("4", "this")])
        assert await remembered(tx, "this") == "4"


async def test_what_was_read_before_something_was_taken_back_is_asked_again(kept: Database) -> None:
    async with kept.write(NOON) as tx:
        await remember(tx, "inside", "before")
        with pytest.raises(StorageError):
            await _reads_what_is_taken_back(tx)
        assert await remembered(tx, "inside") == "before"


async def _reads_what_is_taken_back(tx: Transaction) -> None:
    async with tx.alone():
        await remember(tx, "inside", "gone")
        assert await remembered(tx, "inside") == "gone"
        await tx.rows("SELECT nothing FROM nowhere")


async def test_what_goes_with_another_row_is_asked_again(on_it: Stage) -> None:
    await on_it.member("Ana", "Heron")
    async with on_it.program.database.write(NOON) as tx:
        counted = "SELECT count(*) AS n FROM dialog"
        (person,) = await tx.rows("SELECT id FROM person WHERE pseudonym IS NOT NULL")
        await dialogs.put(tx, person["id"], "name", "{}", NOON)
        assert [row["n"] for row in await tx.rows(counted)] == [1]
        await tx.rows("DELETE FROM person WHERE id = :id", id=person["id"])
        assert [row["n"] for row in await tx.rows(counted)] == [0]


async def test_the_next_transaction_sees_what_others_wrote_meanwhile(kept: Database, seal: Seal) -> None:
    other = Database(kept.where, seal)
    await other.open()
    for value in ("1", "2"):
        async with other.write(NOON) as tx:
            await remember(tx, "theirs", value)
        async with kept.write(NOON) as tx, kept.read(NOON) as beside:
            assert (await remembered(tx, "theirs"), await remembered(beside, "theirs")) == (value, value)
    await other.close()


async def test_what_raises_leaves_nothing_behind_and_what_ends_well_stays(kept: Database) -> None:
    with pytest.raises(ZeroDivisionError):
        async with kept.write(NOON) as tx:
            await remember(tx, "one", str(1 // await _nothing(tx)))
    async with kept.write(NOON) as tx:
        await remember(tx, "two", "2")
    async with kept.read(NOON) as tx:
        assert (await remembered(tx, "zero"), await remembered(tx, "two")) == (None, "2")


async def _nothing(tx: Transaction) -> int:
    await remember(tx, "zero", "0")
    return 0


async def test_a_reader_cannot_write(kept: Database) -> None:
    async with kept.read(NOON) as tx:
        with pytest.raises(StorageError):
            await tx.rows("INSERT INTO setting (name, value) VALUES ('a', 'b')")


async def test_who_writes_waits_for_whoever_writes_in_another_process(kept: Database, seal: Seal) -> None:
    other = Database(kept.where, seal)
    await other.open()
    done: list[str] = []

    async def write(where: Database, name: str) -> None:
        async with where.write(NOON) as tx:
            seen = int(await remembered(tx, "count") or 0)
            await asyncio.sleep(0)
            await remember(tx, "count", str(seen + 1))
            done.append(name)

    await asyncio.gather(*(write(where, name) for _ in range(10) for where, name in ((kept, "a"), (other, "b"))))
    async with kept.read(NOON) as tx:
        assert await remembered(tx, "count") == "20"
    await other.close()


async def _fails_alone(tx: Transaction, statement: str) -> None:
    async with tx.alone():
        await remember(tx, "inside", "gone")
        async with tx.alone():
            await remember(tx, "deeper", "gone")
        await tx.rows(statement)


async def test_work_that_fails_alone_takes_nothing_else_with_it(kept: Database) -> None:
    async with kept.write(NOON) as tx:
        await remember(tx, "before", "kept")
        for broken in ("INSERT INTO setting (name) VALUES ('no value')", "SELECT nothing FROM nowhere"):
            with pytest.raises(StorageError) as trouble:
                await _fails_alone(tx, broken)
            assert not is_down(trouble.value)
        async with tx.alone():
            await remember(tx, "after", "kept")
    async with kept.read(NOON) as tx:
        assert [await remembered(tx, name) for name in ("before", "inside", "deeper", "after")] == [
            "kept", None, None, "kept",
        ]  # fmt: skip


async def test_what_went_well_alone_and_what_came_after_it_stay_when_the_next_fails_alone(kept: Database) -> None:
    broken = "SELECT nothing FROM nowhere"
    async with kept.write(NOON) as tx:
        async with tx.alone():
            await remember(tx, "first", "kept")
        await remember(tx, "between", "kept")
        with pytest.raises(StorageError):
            await _fails_alone(tx, broken)
        async with tx.alone():
            await remember(tx, "outer", "kept")
            async with tx.alone():
                await remember(tx, "inner", "kept")
            with pytest.raises(StorageError):
                await _fails_alone(tx, broken)
    async with kept.read(NOON) as tx:
        names = ("first", "between", "outer", "inner", "inside", "deeper")
        assert [await remembered(tx, name) for name in names] == [*["kept"] * 4, None, None]


async def test_a_failure_that_nobody_set_apart_is_not_taken_for_a_success(kept: Database) -> None:
    async def survive(statement: str) -> None:
        async with kept.write(NOON) as tx:
            with suppress(StorageError):
                await tx.rows(statement)

    with pytest.raises(StorageError, match="nothing of it is kept"):
        await survive("INSERT INTO setting (name) VALUES ('no value')")


async def test_a_connection_that_was_lost_is_made_anew(kept: Database, running: Server) -> None:
    async def write() -> None:
        async with kept.write(NOON) as tx:
            await remember(tx, "lost", "with the connection")
            running.ask(
                "postgres",
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'entraide%'",
            )
            await remember(tx, "lost", "with the connection")

    with pytest.raises(StorageDown) as trouble:
        await write()
    assert is_down(trouble.value)
    async with kept.write(NOON) as tx:
        assert await remembered(tx, "lost") is None
        await remember(tx, "again", "yes")
    async with kept.read(NOON) as tx:
        assert await remembered(tx, "again") == "yes"


async def test_a_connection_that_was_lost_between_two_transactions_is_noticed_by_nobody(
    kept: Database, running: Server
) -> None:
    async with kept.write(NOON) as tx:
        await remember(tx, "kept", "yes")
    async with kept.read(NOON) as tx:
        assert await remembered(tx, "kept") == "yes"
    running.ask(
        "postgres", "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'entraide%'"
    )
    async with kept.read(NOON) as tx:
        assert await remembered(tx, "kept") == "yes"
    async with kept.write(NOON) as tx:
        await remember(tx, "kept", "still")
    async with kept.read(NOON) as tx:
        assert await remembered(tx, "kept") == "still"


def test_whatever_the_driver_complains_of_is_trouble_of_the_database() -> None:
    kinds = [kind for kind in vars(asyncpg.exceptions).values() if isinstance(kind, type)]
    for kind in (each for each in kinds if issubclass(each, Exception) and not issubclass(each, Warning)):
        session = postgresql.Session("postgresql://nowhere")
        ours = session._failed(kind("cannot switch to state 12"))
        assert isinstance(ours, StorageError), kind
        assert session._broken is is_down(ours), kind
        assert is_down(ours) or issubclass(kind, asyncpg.PostgresError), f"{kind} says nothing of a statement"


async def test_words_that_no_database_holds_hurt_nobody(kept: Database) -> None:
    async with kept.write(NOON) as tx:
        assert await tx.row("SELECT 1 FROM person WHERE id = :id", id="a\0b") is None
        with pytest.raises(StorageError, match="invalid input") as trouble:
            await tx.row("SELECT 1 FROM person WHERE id = :id", id="\ud800")
        assert "surrogate" not in str(trouble.value), "what was given is in no message"
        assert not is_down(trouble.value)
        await remember(tx, "after", "all")


# The main job


async def test_from_the_first_start_to_the_reminder_all_goes_as_on_a_file(on_it: Stage) -> None:
    ana = await on_it.member("Ana", "Heron")
    (meeting,) = await group_with_meetings(on_it)
    await ana.says("/meetings")
    await ana.presses("1. Tea")
    await ana.presses("I'm coming")
    (answer,) = await on_it.rows("SELECT choice FROM answer WHERE meeting_id = :id", id=meeting)
    assert answer["choice"] == "coming"
    await tell(on_it, ana, due_in=3600)
    assert await waiting(on_it) == 1
    await on_it.passes(3600)
    assert len(ana.heard("coordinate")) == 1
    assert await waiting(on_it) == 0


async def test_a_letter_whose_truth_cannot_be_looked_up_holds_up_no_other(
    on_it: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana = await on_it.member("Ana", "Heron")

    async def breaks(tx: object, letter: Letter) -> Letter | None:
        if letter.kind == "notice":
            await tx.rows("SELECT nothing FROM nowhere")  # type: ignore[attr-defined]
        return letter

    await tell(on_it, ana, due_in=1)
    (row,) = await on_it.rows("SELECT screen FROM letter")
    monkeypatch.setitem(subjects.freshen(), row["screen"], breaks)
    await tell(on_it, ana, kind="reminder", due_in=1)
    await on_it.passes(1)
    assert len(ana.heard("coordinate")) == 1
    assert await waiting(on_it) == 1
