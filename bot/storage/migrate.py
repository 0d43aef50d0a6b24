"""Brings a database to today's shape, one numbered file at a time, and refuses one from the future."""

import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from functools import cache
from importlib.resources import files
from pathlib import Path

from bot.storage import owners
from bot.storage.backups import unfinished
from bot.storage.database import Session, Where, connect, plainly
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


async def migrate(where: Where, seal: Seal, backups: Path | None) -> list[str]:
    """The same as `opened`, and lets go of it."""
    session, applied = await opened(where, seal, backups)
    await session.close()
    return applied


async def opened(where: Where, seal: Seal, backups: Path | None) -> tuple[Session, list[str]]:
    """Applies what is missing; gives the connection, which has read the whole schema by then, and the names. Copies a file to
    `backups` first, if it held anything; None: it is a copy itself.

    Raises TooNew or Foreign, touching nothing, and KeyTrouble when the key is not the one this database was made with.
    """
    _make_room(where)
    session = await connect(where)
    try:
        missing, done = await _missing(session, where)
        if missing and done and backups is not None and isinstance(where, Path):
            with unfinished(backups / f"before-{missing[0][0].removesuffix('.sql')}.sqlite3", where) as part:
                await session.define("VACUUM INTO :target", {"target": str(part)})
        applied = [name for name, script in missing if await _apply(session, name, script, seal)]
        await _check_key(session, seal)
        if isinstance(where, Path):  # a log that holds all of it would hide that the file is damaged
            await session.define("PRAGMA wal_checkpoint(TRUNCATE)")
    except BaseException:
        await session.close()
        raise
    return session, applied


async def shape(where: Where) -> None:
    """Gives today's shape to a database in which nothing is. Raises TooNew or Foreign."""
    _make_room(where)
    async with _looking_at(where) as session:
        for name, script in (await _missing(session, where))[0]:
            await _apply(session, name, script, None)


async def is_behind(where: Where) -> bool:
    """Whether it has not today's shape. Raises TooNew or Foreign."""
    async with _looking_at(where) as session:
        return bool((await _missing(session, where))[0])


def _make_room(where: Where) -> None:
    if isinstance(where, Path) and not where.exists():
        owners.make_folder(where.parent, where)
        owners.create(where, where.parent)


async def _missing(session: Session, where: Where) -> tuple[list[tuple[str, str]], set[str]]:
    """What is missing, name and text of each, and the names of what is there."""
    done = await _done(session, where)
    return [(name, script) for name, script in shipped() if name not in done], done


async def _apply(session: Session, name: str, script: str, seal: Seal | None) -> bool:
    """False when somebody else, who started at the same time, was quicker."""
    await session.begin()
    try:
        await session.define("CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY)")
        fresh = not await session.rows("SELECT 1 FROM migration WHERE name = :name", {"name": name})
        if fresh:
            for statement in statements(script):
                await session.define(statement)
            if seal is not None and name in STEPS:
                await STEPS[name](session, seal)
            await session.rows("INSERT INTO migration (name) VALUES (:name)", {"name": name})
        await session.keep()
    except BaseException:
        await session.undo()
        raise
    return fresh


async def _done(session: Session, where: Where) -> set[str]:
    """The names of what was applied. Raises TooNew and Foreign."""
    tables = await session.tables()
    if "migration" not in tables:
        if tables:
            raise Foreign(f"the database {plainly(where)} belongs to another program: give entraide one of its own")
        return set()
    done = {str(row["name"]) for row in await session.rows("SELECT name FROM migration", {})}
    unknown = done - {name for name, _ in shipped()}
    if unknown:
        raise TooNew(
            f"the database {plainly(where)} knows {', '.join(sorted(unknown))}: it needs a newer version of entraide"
        )
    return done


async def _check_key(session: Session, seal: Seal) -> None:
    """Remembers the key by a keyed hash at the first start, and compares at each later one."""
    mark = seal.fingerprint("entraide", "key").hex()
    await session.begin()
    try:
        rows = await session.rows(
            """INSERT INTO setting (name, value) VALUES ('key_mark', :mark)
               ON CONFLICT (name) DO UPDATE SET name = excluded.name RETURNING value""",
            {"mark": mark},
        )
        await session.keep()
    except BaseException:
        await session.undo()
        raise
    _compare(rows[0]["value"], mark)


def _compare(found: str, mark: str) -> None:
    if found != mark:
        raise KeyTrouble("the key file is not the one this database was sealed with")


@asynccontextmanager
async def _looking_at(where: Where) -> AsyncIterator[Session]:
    session = await connect(where)
    try:
        yield session
    finally:
        await session.close()


async def holds_something(where: Where) -> bool:
    """Whether there is a database that was sealed with a key. Raises Foreign, TooNew, StorageDown, but not for a file."""
    if isinstance(where, Path):
        return where.is_file() and where.stat().st_size > 0
    async with _looking_at(where) as session:
        done = await _done(session, where)
    return bool(done) and await peek(where, "key_mark") is not None


async def inspect(where: Where, seal: Seal | None) -> None:
    """Raises what `migrate` would, and changes nothing. Without a seal the key is not compared."""
    async with _looking_at(where) as session:
        done = await _done(session, where)
    if done and seal is not None:
        found = await peek(where, "key_mark")
        if found is not None:
            _compare(found, seal.fingerprint("entraide", "key").hex())


async def peek(where: Where, name: str) -> str | None:
    """A setting in the database of a bot that need not run."""
    async with _looking_at(where) as session:
        rows = await session.rows("SELECT value FROM setting WHERE name = :name", {"name": name})
    return str(rows[0]["value"]) if rows else None


async def is_searched(where: Where) -> bool:
    """Whether a group has its meetings found behind the bot's name, in a database of today's shape."""
    async with _looking_at(where) as session:
        return bool(await session.rows("SELECT 1 FROM inline_group LIMIT 1", {}))


async def damage(path: Path) -> str | None:
    """SQLite's own words for what is wrong with the file."""
    async with _looking_at(path) as session:
        verdict = (await session.rows("PRAGMA quick_check(1)", {}))[0][0]
    return None if verdict == "ok" else str(verdict)
