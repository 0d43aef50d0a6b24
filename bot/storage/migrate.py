"""Brings a database file to today's shape, one numbered file at a time, and refuses one from the future."""

import sqlite3
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from bot.storage import owners
from bot.storage.backups import unfinished
from bot.storage.database import connect
from bot.storage.sealing import KeyTrouble, Seal


class TooNew(Exception):
    """The database was written by a newer version of this program."""


def shipped() -> list[tuple[str, str]]:
    """Name and text of each migration of this version, oldest first."""
    folder = files("bot.storage").joinpath("migrations")
    return sorted((file.name, file.read_text("utf-8")) for file in folder.iterdir() if file.name.endswith(".sql"))


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

    Raises TooNew, touching nothing, and KeyTrouble when the key is not the one this database was made with.
    """
    if not path.exists():
        owners.make_folder(path.parent, path)
        owners.create(path, path.parent)
    connection = await connect(path)
    try:
        has_ledger = await connection.execute_fetchall("SELECT 1 FROM sqlite_master WHERE name = 'migration'")
        done = (
            {row["name"] for row in await connection.execute_fetchall("SELECT name FROM migration")}
            if has_ledger
            else set()
        )
        known = shipped()
        unknown = done - {name for name, _ in known}
        if unknown:
            raise TooNew(
                f"the database {path} knows {', '.join(sorted(unknown))}: it needs a newer version of entraide"
            )
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


async def _check_key(connection: object, seal: Seal) -> None:
    """Remembers the key by a keyed hash at the first start, and compares at each later one."""
    mark = seal.fingerprint("entraide", "key").hex()
    rows = await connection.execute_fetchall(  # type: ignore[attr-defined]
        "INSERT INTO setting (name, value) VALUES ('key_mark', :mark) ON CONFLICT (name) DO UPDATE SET name = name RETURNING value",
        {"mark": mark},
    )
    if next(iter(rows))["value"] != mark:
        raise KeyTrouble("the key file is not the one this database was sealed with")


async def inspect(path: Path) -> tuple[str, list[str]]:
    """SQLite's own verdict on the file ("ok"), and the migrations in it that this version does not know."""
    connection = await connect(path)
    try:
        verdict = next(iter(await connection.execute_fetchall("PRAGMA quick_check(1)")))[0]
        done = {row["name"] for row in await connection.execute_fetchall("SELECT name FROM migration")}
    finally:
        await connection.close()
    return str(verdict), sorted(done - {name for name, _ in shipped()})
