"""Brings everything from one database into another, of another engine too, sealed as it is: in one transaction, and compared."""

import re
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from graphlib import TopologicalSorter
from hashlib import blake2b
from pathlib import Path

import msgspec

from bot.storage import owners, replacing
from bot.storage.database import Row, Session, Where, connect, plainly
from bot.storage.errors import StorageError
from bot.storage.migrate import holds_something, is_behind, shape, shipped, statements

LEFT_OUT = "migration"  # each engine has its own


class NotMoved(Exception):
    """Nothing was moved, and nothing is changed; says why."""


@dataclass(frozen=True, slots=True)
class Content:
    """What a table holds: how many rows, and a sum over all of them that does not depend on their order."""

    rows: int = 0
    sum: int = 0

    def and_(self, rows: Iterable[Row]) -> "Content":
        many, total = self.rows, self.sum
        for row in rows:
            plain = msgspec.msgpack.encode(sorted((name, row[name]) for name in row.keys()))  # noqa: SIM118 - not a dict
            many, total = many + 1, total + int.from_bytes(blake2b(plain, digest_size=8).digest(), "big")
        return Content(many, total % 2**64)


def tables() -> list[str]:
    """What a row belongs to comes before it, whichever was made first."""
    of: dict[str, set[str]] = {}
    for _, script in shipped():
        for statement in statements(script):
            if changed := re.search(r"^(?:CREATE|ALTER) TABLE (\w+)", statement, re.MULTILINE):
                of.setdefault(changed[1], set()).update(re.findall(r"REFERENCES (\w+)", statement))
    return list(TopologicalSorter({table: sorted(parents - {table}) for table, parents in of.items()}).static_order())


async def move(source: Where, target: Where) -> dict[str, Content]:
    """Copies every table of a bot that is stopped; nothing of the source is changed. Returns what each holds.

    The target is a new file, or an empty database; when this raises it is as it was. Raises NotMoved, TooNew, Foreign,
    StorageError, OSError.
    """
    if not await holds_something(source):
        raise NotMoved(f"there is no database {plainly(source)}")
    if await holds_something(target):
        raise NotMoved(f"{plainly(target)} is not empty: a database never takes the place of another")
    if await is_behind(source):
        raise NotMoved(f"{plainly(source)} is of an older version: start this one with it once, then stop it")
    async with _in_the_making(target) as place:
        await shape(place)
        return await _copy(source, place)


@asynccontextmanager
async def _in_the_making(target: Where) -> AsyncIterator[Where]:
    """A file gets its name when it is whole."""
    if not isinstance(target, Path):
        yield target
        return
    working = target.with_name(f"{target.name}.moving")
    owners.make_folder(target.parent, target)
    replacing.discard(working)
    try:
        yield working
        replacing.fold(working)
        working.replace(target)
    finally:
        replacing.discard(working)


async def _copy(source: Where, target: Where) -> dict[str, Content]:
    opened: list[Session] = []
    try:
        opened += [reading := await connect(source, reads=True)]
        opened += [writing := await connect(target)]
        await reading.look()
        await writing.begin()
        try:
            for session, where in ((reading, source), (writing, target)):
                if not await session.alone_here():
                    raise NotMoved(f"a bot serves with {plainly(where)}: stop it first")
            found = {table: await _copy_table(reading, writing, table) for table in tables()}
            await writing.keep()
        except BaseException:
            await writing.undo()
            raise
        return found
    finally:
        for session in opened:
            await session.close()


async def _copy_table(reading: Session, writing: Session, table: str) -> Content:
    content = Content()
    async for rows in reading.whole(table):
        content = content.and_(rows)
        names = list(rows[0].keys())
        insert = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"  # noqa: S608 - our own names
        await writing.many(insert, [[row[name] for name in names] for row in rows])
    copied = Content()
    async for rows in writing.whole(table):
        copied = copied.and_(rows)
    if copied != content:
        raise StorageError(f"{table} is not what it was: {copied.rows} rows of {content.rows}")
    return content
