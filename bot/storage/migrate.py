"""Brings a database file to today's shape, one numbered file at a time, and refuses one from the future."""

import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from functools import cache
from importlib.resources import files
from pathlib import Path

from bot.storage import owners
from bot.storage.backups import unfinished
from bot.storage.database import Connection, connect
from bot.storage.rekeying import rekey_names
from bot.storage.sealing import KeyTrouble, Seal

# What a migration does that SQL cannot: it needs the key. In the same transaction, after its statements.
STEPS = {"0003_lookalikes.sql": rekey_names}


class TooNew(Exception):
    """The database was written by a newer version of this program."""


class Foreign(Exception):
    """This database belongs to another program."""


@cache
def shipped() -> tuple[tuple[str, str], ...]:
    """Name and text of each migration of this version, oldest first."""
    folder = files("bot.storage").joinpath("migrations")
    return tuple(
        sorted((file.name, file.read_text("utf-8")) for file in folder.iterdir() if file.name.endswith(".sql"))
    )


def statements(script: str) -> Iterator[str]:
    """The statements of a script one by one: executescript would commit the transaction they must share."""
    pending = ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""


async def migrate(path: Path, seal: Seal, backups: Path | None) -> list[str]:
    """Applies what is missing and returns the names. Copies the file to `backups` first, if it held anything; None: it is
    a copy itself.

    Raises TooNew or Foreign, touching nothing, and KeyTrouble when the key is not the one this database was made with.
    """
    if not path.exists():
        owners.make_folder(path.parent, path)
        owners.create(path, path.parent)
    connection = await connect(path)
    try:
        done, known = await _done(connection, path), shipped()
        missing = [(name, script) for name, script in known if name not in done]
        if missing and done and backups is not None:
            with unfinished(backups / f"before-{missing[0][0].removesuffix('.sql')}.sqlite3", path) as part:
                await connection.execute_fetchall("VACUUM INTO :target", {"target": str(part)})
        for name, script in missing:
            await connection.execute_fetchall("BEGIN IMMEDIATE")
            try:
                await connection.execute_fetchall("CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY)")
                for statement in statements(script):
                    await connection.execute_fetchall(statement)
                if name in STEPS:
                    await STEPS[name](connection, seal)
                await connection.execute_fetchall("INSERT INTO migration (name) VALUES (:name)", {"name": name})
                await connection.execute_fetchall("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    await connection.execute_fetchall("ROLLBACK")
                raise
        await _check_key(connection, seal)
        return [name for name, _ in missing]
    finally:
        await connection.close()


async def _done(connection: Connection, path: Path) -> set[str]:
    """The names of what was applied. Raises TooNew and Foreign."""
    tables = {row["name"] for row in await connection.execute_fetchall("SELECT name FROM sqlite_master")}
    if "migration" not in tables:
        if tables:
            raise Foreign(f"the database {path} belongs to another program: give entraide a file of its own")
        return set()
    done = {row["name"] for row in await connection.execute_fetchall("SELECT name FROM migration")}
    unknown = done - {name for name, _ in shipped()}
    if unknown:
        raise TooNew(f"the database {path} knows {', '.join(sorted(unknown))}: it needs a newer version of entraide")
    return done


async def _check_key(connection: Connection, seal: Seal) -> None:
    """Remembers the key by a keyed hash at the first start, and compares at each later one."""
    mark = seal.fingerprint("entraide", "key").hex()
    rows = await connection.execute_fetchall(
        "INSERT INTO setting (name, value) VALUES ('key_mark', :mark) ON CONFLICT (name) DO UPDATE SET name = name RETURNING value",
        {"mark": mark},
    )
    _compare(next(iter(rows))["value"], mark)


def _compare(found: str, mark: str) -> None:
    if found != mark:
        raise KeyTrouble("the key file is not the one this database was sealed with")


@asynccontextmanager
async def _looking_at(path: Path) -> AsyncIterator[Connection]:
    connection = await connect(path)
    try:
        yield connection
    finally:
        await connection.close()


async def inspect(path: Path, seal: Seal | None) -> None:
    """Raises what `migrate` would, and changes nothing. Without a seal the key is not compared."""
    async with _looking_at(path) as connection:
        done = await _done(connection, path)
    if done and seal is not None:
        found = await peek(path, "key_mark")
        if found is not None:
            _compare(found, seal.fingerprint("entraide", "key").hex())


async def peek(path: Path, name: str) -> str | None:
    """A setting in the database of a bot that need not run."""
    async with _looking_at(path) as connection:
        rows = list(await connection.execute_fetchall("SELECT value FROM setting WHERE name = :name", {"name": name}))
    return str(rows[0]["value"]) if rows else None


async def damage(path: Path) -> str | None:
    """SQLite's own words for what is wrong with the file."""
    async with _looking_at(path) as connection:
        verdict = next(iter(await connection.execute_fetchall("PRAGMA quick_check(1)")))[0]
    return None if verdict == "ok" else str(verdict)
