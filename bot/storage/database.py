"""One SQLite file: a single writer, readers apart, and transactions that carry the letters they promise."""

import asyncio
import re
import secrets
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any, Protocol

import aiosqlite

from bot.domain.letters import Letter, Toast
from bot.storage.sealing import Seal

PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA wal_autocheckpoint = 4000",  # 16 MB: who commits waits for it, so it should be rare
    "PRAGMA busy_timeout = 5000",
    "PRAGMA cache_size = -4000",
    "PRAGMA temp_store = MEMORY",
)

Row = sqlite3.Row


def new_id() -> str:
    """A short random id: 12 characters that can stand in a button and cannot be guessed or counted."""
    return secrets.token_urlsafe(9)


class Connection(aiosqlite.Connection):
    """What may wait for a lock or for the disk runs in its thread; what may not runs at once, on `direct`.

    Whoever uses `direct` has nothing under way in the thread: the locks of `Database` see to that.
    """

    direct: sqlite3.Connection

    def __init__(self, path: Path) -> None:
        self._path = path
        super().__init__(self._connect_directly, iter_chunk_size=64)

    def _connect_directly(self) -> sqlite3.Connection:
        self.direct = sqlite3.connect(self._path, isolation_level=None, cached_statements=512, check_same_thread=False)
        return self.direct


class Reader:
    """Reads in one consistent view."""

    def __init__(self, connection: sqlite3.Connection, seal: Seal, now: int) -> None:
        self._connection = connection
        self.seal = seal
        self.now = now  # UTC epoch seconds, the same for all that happens in this transaction

    async def rows(self, sql: str, /, **params: object) -> list[Row]:
        """Runs one statement; the rows it gives (those of RETURNING too). It uses an index and finds its pages in
        memory: a trip to another thread would cost ten times as much as the statement."""
        return self._connection.execute(sql, params).fetchall()

    async def row(self, sql: str, /, **params: object) -> Row | None:
        found = await self.rows(sql, **params)
        return found[0] if found else None


class Transaction(Reader):
    """Reads and writes that become true together, with the letters that speak of them."""

    def __init__(self, connection: sqlite3.Connection, seal: Seal, now: int, holder: str) -> None:
        super().__init__(connection, seal, now)
        self.holder = holder  # who leases letters here: this process
        self.letters: list[Letter] = []  # written just before the commit
        self.at_hand: dict[bytes, Row | None] = {}  # who speaks in this batch, read ahead; by account
        self.toasts: list[Toast] = []  # answers to presses, sent at once after the commit and not kept
        self.spoke: set[str] = set()  # people to be noted as heard, just before the commit
        self.led: set[str] = set()  # people whose menu is looked at just before the commit: they may do other things
        self.planned = False  # an occasion was planned: the alarm has to be set anew
        self.letter_prefix = ""  # what makes ids of letters repeatable for a repeated update
        self._letter_count = 0

    async def rows(self, sql: str, /, **params: object) -> list[Row]:
        if self.at_hand and _changes_people(sql):
            self.at_hand.clear()
        return await super().rows(sql, **params)

    async def many(self, sql: str, params: Iterable[dict[str, Any]] | Iterable[Sequence[Any]]) -> None:
        self._connection.executemany(sql, params)

    async def each(self, sql: str, params: Iterable[Sequence[Any]]) -> list[Row]:
        """Runs a statement with RETURNING for each of these; the rows it gave."""
        execute = self._connection.execute
        return [row for given in params for row in execute(sql, given)]

    def letter_id(self) -> str:
        """An id for the next letter: the same when the same update is taken again."""
        self._letter_count += 1
        return f"{self.letter_prefix or new_id()}.{self._letter_count:02}"

    @property
    def changes(self) -> int:
        """Rows changed on this connection so far: equal at two moments when nothing was written between them."""
        return self._connection.total_changes

    def speak_for(self, prefix: str) -> None:
        """From here on letters belong to this update."""
        self.letter_prefix, self._letter_count = prefix, 0


@lru_cache(maxsize=1024)
def _changes_people(sql: str) -> bool:
    """Whether this statement may change what was read ahead of people and their dialogs."""
    return re.search(r"\b(UPDATE|INTO|DELETE\s+FROM)\s+(person|dialog)\b", sql) is not None


class Rider(Protocol):
    """Something that writes along with whatever transaction comes next."""

    async def ride(self, tx: Transaction) -> None: ...
    def kept(self) -> None: ...
    def lost(self) -> None: ...


class Database:
    """The file. `write` gives the one writer, `read` a connection that cannot write."""

    def __init__(self, path: Path, seal: Seal) -> None:
        self.path = path
        self.seal = seal
        self.holder = new_id()
        self.riders: list[Rider] = []
        self.before_commit: Callable[[Transaction], Awaitable[None]] | None = None
        self.after_commit: Callable[[Transaction], None] | None = None
        self._writer: Connection | None = None
        self._reader: Connection | None = None
        self._writing = asyncio.Lock()
        self._reading = asyncio.Lock()

    async def open(self) -> None:
        try:
            self._writer = await connect(self.path)
            self._reader = await connect(self.path)
            await self._reader.execute_fetchall("PRAGMA query_only = ON")
        except BaseException:
            await self.close()
            raise

    async def close(self) -> None:
        """Waits for whoever reads or writes: a connection closed in its thread while a statement runs on it here would
        bring the whole process down."""
        async with self._writing, self._reading:
            writer, reader, self._writer, self._reader = self._writer, self._reader, None, None
            for connection in (reader, writer):
                if connection is not None:
                    await connection.close()

    @asynccontextmanager
    async def read(self, now: int) -> AsyncIterator[Reader]:
        async with self._reading:
            assert self._reader is not None, "open() first, close() last"  # noqa: S101
            self._reader.direct.execute("BEGIN")
            try:
                yield Reader(self._reader.direct, self.seal, now)
            finally:
                self._reader.direct.rollback()

    @asynccontextmanager
    async def write(self, now: int) -> AsyncIterator[Transaction]:
        """One transaction: commits at the end of the block, rolls back on anything raised, cancellation included.

        Who is cancelled while it commits hears of that when the commit is done, with all that follows from it.
        """
        async with self._writing:
            assert self._writer is not None, "open() first, close() last"  # noqa: S101
            tx = Transaction(self._writer.direct, self.seal, now, self.holder)
            riders = tuple(self.riders)
            try:
                await self._writer.execute_fetchall("BEGIN IMMEDIATE")
                yield tx
                for rider in riders:
                    await rider.ride(tx)
                if self.before_commit is not None:
                    await self.before_commit(tx)
                cancelled = await self._commit(self._writer)
            except BaseException:
                for rider in riders:
                    rider.lost()
                await asyncio.shield(self._roll_back(self._writer))
                raise
            for rider in riders:
                rider.kept()
            if self.after_commit is not None:
                self.after_commit(tx)
            if cancelled is not None:
                raise cancelled

    @staticmethod
    async def _commit(connection: Connection) -> asyncio.CancelledError | None:
        """Waits for the end of it even when cancelled, for it must be known whether it is true now. Returns that cancellation."""
        committing = asyncio.ensure_future(connection.execute_fetchall("COMMIT"))
        try:
            await asyncio.shield(committing)
        except asyncio.CancelledError as cancelled:
            try:
                await committing
            except sqlite3.Error as trouble:
                raise cancelled from trouble
            return cancelled
        return None

    @staticmethod
    async def _roll_back(connection: Connection) -> None:
        """In the connection's thread, after whatever is still under way there: a commit that was cancelled twice."""
        await connection.rollback()


async def connect(path: Path) -> Connection:
    """A connection with our settings always on; transactions are begun by hand."""
    connection = Connection(path)
    await connection
    connection.row_factory = sqlite3.Row
    try:
        await connection.executescript(";".join(PRAGMAS))
    except BaseException:
        await connection.close()  # its thread would keep the process from ending
        raise
    return connection


_FAULT_OF_ONE = (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.InterfaceError, sqlite3.DataError)


def is_down(trouble: BaseException) -> bool:
    """Disk full, file locked, read-only or broken: nothing can be stored now. A constraint or a wrong statement is no such thing."""
    if isinstance(trouble, _FAULT_OF_ONE) or not isinstance(trouble, (sqlite3.Error, OSError)):
        return False
    return "no such" not in str(trouble) and "syntax error" not in str(trouble)
