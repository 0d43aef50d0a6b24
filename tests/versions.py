"""Databases as earlier versions left them, with rows in their tables: `python -m tests.versions` keeps the one of today.

Each is a file in `versions/`, named after the last step of its migrations: first what is needed to go on with it, then a table a line.
What is in them the program itself has written, and it stays as it is: what a later version makes of it is tried by
`tests/test_migrations.py`.
"""

import asyncio
import sqlite3
import tempfile
from base64 import b64decode
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from bot.domain.closures import Closure
from bot.domain.tallies import Tally
from bot.domain.times import DAY, HOUR
from bot.storage import migrate, signing
from bot.storage.contacts import talk_cards
from bot.storage.database import Transaction, Where, connect
from bot.storage.groups import chats, groups, opening
from bot.storage.letters import updates
from bot.storage.meetings import closures, imported, inline, listing, slots, tallies
from bot.storage.moving import tables
from bot.storage.sealing import Seal
from tests.left import DATABASE, KEY
from tests.stage import Actor, open_stage
from tests.test_delivery import tell
from tests.test_subjects import full_of

FOLDER = Path(__file__).parent / "versions"
NAMED = ("groups", "meeting", "contact")


class Begins(msgspec.Struct, frozen=True):
    """What stood in the file of the key, how many people Telegram knows, and when it was (UTC epoch seconds)."""

    key: str
    people: int
    at: float


class Table(msgspec.Struct, frozen=True):
    """`sealed`: columns of bytes."""

    name: str
    columns: list[str]
    sealed: list[str]
    rows: list[list[Any]]


@dataclass(frozen=True)
class Version:
    """`last`: the name of the last step it had."""

    last: str
    begins: Begins
    tables: list[Table]

    @property
    def seal(self) -> Seal:
        return Seal(bytes.fromhex(self.begins.key))

    def rows(self) -> dict[str, list[dict[str, Any]]]:
        """By the name of the table."""
        return {table.name: [_read(table, row) for row in table.rows] for table in self.tables}


def _read(table: Table, row: list[Any]) -> dict[str, Any]:
    values = dict(zip(table.columns, row, strict=True))
    return values | {name: b64decode(values[name]) for name in table.sealed if values[name] is not None}


def kept() -> Iterator[Version]:
    """Oldest first."""
    for path in sorted(FOLDER.glob("*.jsonl")):
        begins, *lines = path.read_bytes().splitlines()
        read = [msgspec.json.decode(line, type=Table) for line in lines]
        yield Version(f"{path.stem}.sql", msgspec.json.decode(begins, type=Begins), read)


async def lay(version: Version, where: Where) -> None:
    """Makes this database there, where nothing is."""
    rows = version.rows()
    session = await connect(where)
    try:
        for name, script in migrate.shipped():
            if name <= version.last:
                await migrate._apply(session, name, script, None)
        await session.begin()
        for name in [name for name in tables() if name in rows]:
            columns = list(rows[name][0])
            insert = f"INSERT INTO {name} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
            await session.many(insert, [list(row.values()) for row in rows[name]])
        await session.keep()
    finally:
        await session.close()


async def found(version: Version, where: Where) -> dict[str, list[dict[str, Any]]]:
    """What is there now in the tables it had, by their names; a table that is no more is left out."""
    session = await connect(where, reads=True)
    try:
        await session.look()
        there = await session.tables()
        return {
            name: [{column: row[column] for column in row.keys()} async for rows in session.whole(name) for row in rows]  # noqa: SIM118 - not a dict
            for name in [table.name for table in version.tables if table.name in there]
        }
    finally:
        await session.close()


async def make(folder: Path) -> bytes:
    """Lives through what fills the tables, and returns it as it is kept."""
    async with open_stage(folder) as stage:
        await full_of(stage)
        async with stage.program.database.write(int(stage.clock.at)) as tx:
            await _fill_the_rest(tx)
        for person in list(stage.play.world.people.values())[:2]:
            await tell(stage, Actor(stage, person), due_in=HOUR)
        begins = Begins((folder / KEY).read_text(), len(stage.play.world.people), stage.clock.at)
    lines = [msgspec.json.encode(begins)]
    with closing(sqlite3.connect(folder / DATABASE)) as raw:
        for name in tables():
            columns = raw.execute(f"PRAGMA table_info({name})").fetchall()
            names, sealed = [column[1] for column in columns], [column[1] for column in columns if column[2] == "BLOB"]
            rows = [list(row) for row in raw.execute(f"SELECT * FROM {name}")]
            assert rows, f"nothing is in {name}: put something there, in full_of or here"
            lines.append(msgspec.json.encode(Table(name, names, sealed, rows)))
    return b"\n".join([*lines, b""])


async def _fill_the_rest(tx: Transaction) -> None:
    """What names nobody."""
    group, meeting, contact = [str((await tx.rows(f"SELECT id FROM {table} ORDER BY id"))[0]["id"]) for table in NAMED]
    await groups.add_invite(tx, group, "c" * 12, tx.now + DAY)
    await chats.arrive(tx, -1001, "Neighbours")
    (chat,) = await tx.rows("SELECT id FROM place")
    await chats.link(tx, chat["id"], group, None, None)
    await updates.mark_failed(tx, 1, "ValueError")
    await slots.now_asked(tx, meeting, "cook")
    closure = Closure("o" * 12, group, "", "Europe/Paris", tx.now + DAY, tx.now + 2 * DAY, "https://example.org")
    await closures.add(tx, closure)
    await closures.remember(tx, closure.id, meeting, {"place": "Town hall"})
    await tallies.keep(tx, meeting, Tally(5, 1))
    await tallies.was_there(tx, meeting, "p" * 12)
    await opening.keep(tx, group, ["0"], ((600, 720),), "2026-11-30")
    await listing.add(tx, group)
    await inline.allow(tx, group)
    await imported.take(tx, group, "tea@example.org", meeting)
    await tx.rows("INSERT INTO holiday_series (series_id) SELECT id FROM series")
    await talk_cards.add(tx, contact, 0)
    await signing.add(tx, "k" * 43, "p" * 43, bytes(32))


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        text = asyncio.run(make(Path(folder)))
    with (FOLDER / migrate.shipped()[-1][0].replace(".sql", ".jsonl")).open("xb") as file:
        file.write(text)


if __name__ == "__main__":
    main()
