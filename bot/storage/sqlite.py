"""SQLite: one file, one writer. What runs here and not in the other engine's module, `postgresql.py`."""

import sqlite3
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import Any

import aiosqlite

from bot.storage.errors import StorageDown, StorageError

PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA wal_autocheckpoint = 4000",  # 16 MB: who commits waits for it, so it should be rare
    "PRAGMA busy_timeout = 5000",
    "PRAGMA cache_size = -4000",
    "PRAGMA temp_store = MEMORY",
)

SLICE = 1000  # rows in hand while a whole table is read
_AS_IT_IS: AbstractAsyncContextManager[None] = nullcontext()
_FAULT_OF_ONE = (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.InterfaceError, sqlite3.DataError)


def told(trouble: sqlite3.Error) -> StorageError:
    """The same in our words for it."""
    words = str(trouble)
    if isinstance(trouble, _FAULT_OF_ONE) or "no such" in words or "syntax error" in words:
        return StorageError(words)
    return StorageDown(words, lasting=not isinstance(trouble, sqlite3.OperationalError))


@contextmanager
def in_our_words() -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as trouble:
        raise told(trouble) from trouble


class Session(aiosqlite.Connection):
    """A connection. What may wait for a lock or for the disk runs in its thread; what may not runs at once, on `direct`.

    Whoever uses `direct` has nothing under way in the thread: the locks of `Database` see to that.
    """

    direct: sqlite3.Connection

    def __init__(self, path: Path) -> None:
        self._path = path
        super().__init__(self._connect_directly, iter_chunk_size=64)

    def _connect_directly(self) -> sqlite3.Connection:
        self.direct = sqlite3.connect(self._path, isolation_level=None, cached_statements=512, check_same_thread=False)
        self.direct.row_factory = sqlite3.Row
        return self.direct

    async def rows(self, sql: str, params: Mapping[str, object]) -> list[sqlite3.Row]:
        """Uses an index and finds its pages in memory: a trip to another thread would cost ten times as much."""
        try:
            return self.direct.execute(sql, params).fetchall()
        except sqlite3.Error as trouble:
            raise told(trouble) from trouble

    async def many(self, sql: str, params: Iterable[dict[str, Any]] | Iterable[Sequence[Any]]) -> None:
        try:
            self.direct.executemany(sql, params)
        except sqlite3.Error as trouble:
            raise told(trouble) from trouble

    async def each(self, sql: str, params: Iterable[Sequence[Any]]) -> list[sqlite3.Row]:
        try:
            return [row for given in params for row in self.direct.execute(sql, given)]
        except sqlite3.Error as trouble:
            raise told(trouble) from trouble

    @property
    def changes(self) -> int:
        return self.direct.total_changes

    async def aside(self, sql: str, params: Mapping[str, object] | None = None) -> None:
        """In the connection's thread, after whatever is still under way there."""
        with in_our_words():
            await self.execute_fetchall(sql, params)

    async def define(self, statement: str, params: Mapping[str, object] | None = None) -> None:
        """A statement of a migration: it may take its time."""
        await self.aside(statement, params)

    async def tables(self) -> set[str]:
        return {str(row["name"]) for row in await self.rows("SELECT name FROM sqlite_master", {})}

    async def whole(self, table: str) -> AsyncIterator[list[sqlite3.Row]]:
        """All rows, some at a time."""
        with in_our_words():
            cursor = self.direct.execute(f"SELECT * FROM {table}")  # noqa: S608 - our own names
            while rows := cursor.fetchmany(SLICE):
                yield rows

    async def attend(self, name: str) -> bool:
        """That a process serves with a file is said by the lock beside it: there is one."""
        return True

    async def alone_here(self) -> bool:
        return True

    async def begin(self) -> None:
        await self.aside("BEGIN IMMEDIATE")

    async def call(self) -> None:
        """Nobody else is there."""

    async def keep(self) -> None:
        await self.aside("COMMIT")

    async def undo(self) -> None:
        """After a commit that was cancelled twice, too: in the thread, when that has ended."""
        with in_our_words():
            await self.rollback()

    async def look(self) -> None:
        with in_our_words():
            self.direct.execute("BEGIN")

    async def look_away(self) -> None:
        with in_our_words():
            self.direct.rollback()

    def alone(self) -> AbstractAsyncContextManager[None]:
        """A statement that failed undoes itself only: the transaction goes on."""
        return _AS_IT_IS


async def connect(path: Path, *, reads: bool = False) -> Session:
    """A connection with our settings always on; transactions are begun by hand. `reads`: it cannot write."""
    session = Session(path)
    with in_our_words():
        await session
    try:
        with in_our_words():
            await session.executescript(";".join((*PRAGMAS, "PRAGMA query_only = ON") if reads else PRAGMAS))
    except BaseException:
        await session.close()  # its thread would keep the process from ending
        raise
    return session
