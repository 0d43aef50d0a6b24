"""A database moves to another engine and back: whole, sealed as it is, or not at all."""

import asyncio
import signal
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from bot import checks, config, elsewhere
from bot.checks import Finding, examine
from bot.config import Settings
from bot.exits import Exit
from bot.files import Locked, lock
from bot.storage.database import Database
from bot.storage.errors import StorageError
from bot.storage.migrate import holds_something, migrate
from bot.storage.moving import NotMoved, move, tables
from bot.storage.sealing import Seal, read_key
from tests import versions
from tests.postgres import DATABASES, MISSING, Server, binaries
from tests.stage import Actor, open_stage, settings
from tests.test_delivery import tell, waiting

pytestmark = pytest.mark.skipif(binaries() is None, reason=MISSING)


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    yield DATABASES.of(tmp_path / "there")
    DATABASES.empty()


@pytest.fixture
async def left(tmp_path: Path) -> Actor:
    """Somebody a bot on a file knows, who has a letter to come; that bot is stopped."""
    async with open_stage(tmp_path, database=config.Database(tmp_path / "entraide.sqlite3")) as stage:
        ana = await stage.member("Ana", "Heron")
        await tell(stage, ana, due_in=3600)
        return ana


def on_a_file(left: Actor) -> Settings:
    folder = left.stage.folder
    return settings(left.stage.play, folder, database=config.Database(folder / "entraide.sqlite3"))


def on_a_server(left: Actor, address: str) -> Settings:
    given = on_a_file(left)
    return replace(given, database=config.Database(given.database.path, address))


async def moved(given: Settings, target: Path | str) -> str:
    return "\n".join(await asyncio.to_thread(elsewhere.moved, given, target))


async def test_there_and_back_all_is_as_it_was(left: Actor, address: str, tmp_path: Path) -> None:
    given, back = on_a_file(left), tmp_path / "back" / "entraide.sqlite3"
    before = given.database.path.read_bytes()
    said = await moved(given, address)
    assert f"{len(tables())} tables with" in said
    assert "Now write in [database] of the settings: url = " in said
    assert given.database.path.read_bytes() == before
    await moved(on_a_server(left, address), back)
    assert [path.name for path in back.parent.iterdir()] == ["entraide.sqlite3"]
    again = DATABASES.of(tmp_path / "again")
    assert await move(back, again) == await move(given.database.path, DATABASES.of(tmp_path / "directly"))


async def test_whatever_is_in_it_arrives(address: str, tmp_path: Path) -> None:
    *_, newest = versions.kept()
    here, back = tmp_path / "entraide.sqlite3", tmp_path / "back.sqlite3"
    await versions.lay(newest, here)
    await migrate(here, newest.seal, tmp_path)
    there = await move(here, address)
    assert await move(address, back) == there
    assert all(there[name].rows >= len(rows) > 0 for name, rows in newest.rows().items())


async def test_the_bot_goes_on_there_where_it_had_stopped(left: Actor, address: str, tmp_path: Path) -> None:
    await moved(on_a_file(left), address)
    database = config.Database(tmp_path / "entraide.sqlite3", address)
    async with open_stage(tmp_path, database=database) as stage:
        world = stage.play.world
        ana = Actor(stage, world.person("Ana"))
        assert [row["reachable"] for row in await stage.rows("SELECT reachable FROM person")] == [1]
        assert await waiting(stage) == 1
        assert ana.chat == []


async def test_a_target_in_which_something_is_stays_as_it_is(left: Actor, address: str, tmp_path: Path) -> None:
    given = on_a_file(left)
    await moved(given, address)
    with pytest.raises(NotMoved, match="is not empty"):
        await moved(given, address)
    (tmp_path / "another").write_bytes(b"something")
    with pytest.raises(NotMoved, match="is not empty"):
        await moved(given, tmp_path / "another")
    assert (tmp_path / "another").read_bytes() == b"something"


async def test_what_fails_on_the_way_leaves_the_target_empty(left: Actor, address: str) -> None:
    given = on_a_file(left)
    with closing(sqlite3.connect(given.database.path)) as raw, raw:
        raw.execute("UPDATE letter SET attempts = 'many'")
    with pytest.raises(StorageError):
        await moved(given, address)
    assert not await holds_something(address)
    with closing(sqlite3.connect(given.database.path)) as raw, raw:
        raw.execute("UPDATE letter SET attempts = 0")
    await moved(given, address)
    assert await holds_something(address)


async def test_a_bot_that_serves_is_not_moved(left: Actor, address: str, tmp_path: Path) -> None:
    given = on_a_file(left)
    with lock(given.database.path), pytest.raises(Locked):
        await moved(given, address)
    await moved(given, address)
    served = Database(address, Seal(read_key(given.security.key_file)), common="some settings")
    await served.open()
    with pytest.raises(NotMoved, match="a bot serves"):
        await moved(on_a_server(left, address), tmp_path / "back.sqlite3")
    await served.close()
    assert not (tmp_path / "back.sqlite3").exists()
    await moved(on_a_server(left, address), tmp_path / "back.sqlite3")


async def test_check_tells_where_the_data_is_and_what_is_known_of_its_copies(left: Actor, address: str) -> None:
    await moved(on_a_file(left), address)
    given = replace(on_a_server(left, address), telegram=config.Telegram())
    found = {finding.what: finding for finding in await examine(given)}
    assert "PostgreSQL 1" in found["database"].words
    assert (found["backups"].code, "there is no dump in" in found["backups"].words) == (Exit.LOOK, True)
    folder = given.database.path.parent / "backups"
    folder.mkdir(exist_ok=True)
    (folder / "entraide.dump").touch()
    found = {finding.what: finding for finding in await examine(given)}
    assert "the newest dump is" in found["backups"].words


async def test_check_tells_when_the_log_was_archived_and_how_far_a_standby_server_is_behind_and_when_either_fails(
    left: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    programs = binaries()
    assert programs is not None
    server = Server(
        Path(tempfile.mkdtemp(prefix="entraide-archiving-")), programs,
        wal_level="replica", archive_mode="on", archive_command="test ! -e full", max_wal_senders="2",
    )  # fmt: skip

    async def switched(count: str) -> Finding:
        """What is said of copies once the next piece of the log was archived, or could not be."""
        before = server.ask("postgres", f"SELECT {count} FROM pg_stat_archiver")
        server.ask("kept", "CREATE TABLE something (); DROP TABLE something; SELECT pg_switch_wal()")
        async with asyncio.timeout(30):
            while server.ask("postgres", f"SELECT {count} FROM pg_stat_archiver") == before:
                await asyncio.sleep(0.02)
        return await copies()

    async def copies() -> Finding:
        return {finding.what: finding for finding in await examine(given)}["backups"]

    async def soon(said: str) -> Finding:
        """What is said of copies once it tells this."""
        async with asyncio.timeout(30):
            while said not in (told := await copies()).words:
                await asyncio.sleep(0.02)
        return told

    try:
        await moved(on_a_file(left), server.database("kept"))
        given = replace(on_a_server(left, server.address("kept")), telegram=config.Telegram())
        told = await switched("archived_count")
        assert (told.code, "the log was archived last at" in told.words) == (Exit.STOPPED, True)
        with monkeypatch.context() as later:
            later.setattr(checks, "time", lambda: time.time() + checks.BACKUP_OLDEST + 60)
            assert (await copies()).code is Exit.LOOK
        slot = ("-D", str(server.folder), "-S", "beside")
        assert server.client("pg_receivewal", *slot, "--create-slot").wait(30) == 0
        assert "fills with the log" in (await soon("standby servers away: 1")).words
        receiver = server.client("pg_receivewal", *slot, "--synchronous")
        told = await soon("standby servers: 1, 0 KiB behind")
        assert told.code is Exit.STOPPED
        receiver.send_signal(signal.SIGSTOP)
        for _ in range(3):
            server.ask("kept", "CREATE TABLE something (); DROP TABLE something; SELECT pg_switch_wal()")
        told = await copies()
        assert (told.code, "too far" in told.words) == (Exit.LOOK, True)
        server.ask("kept", "CREATE USER plain; GRANT SELECT ON ALL TABLES IN SCHEMA public TO plain")
        given = replace(
            given, database=config.Database(given.database.path, server.address("kept").replace("postgres@", "plain@"))
        )
        assert "not told how far behind" in (await copies()).words
        receiver.kill()
        receiver.wait(30)
        (server.folder / "data" / "full").touch()
        told = await switched("failed_count")
        assert (told.code, "archiving the log fails" in told.words) == (Exit.LOOK, True)
    finally:
        server.end()


async def test_what_other_tools_have_put_back_is_made_fit_for_today(left: Actor, address: str) -> None:
    await moved(on_a_file(left), address)
    given = on_a_server(left, address)
    said = "\n".join(await asyncio.to_thread(elsewhere.restored, given, int(left.stage.clock.at) + 7200))
    assert "sent since, so are not sent again: 1" in said
    assert "is fit for today" in said


def test_on_a_server_backups_are_made_by_other_tools(tmp_path: Path) -> None:
    assert "pg_dump" in elsewhere.DUMP
    assert elsewhere.place("~/there").is_absolute()  # type: ignore[union-attr]
    with pytest.raises(NotMoved, match="neither"):
        elsewhere.place("mysql://here")
