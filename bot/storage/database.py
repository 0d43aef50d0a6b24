"""One database: a single writer, readers apart, and transactions that carry the letters they promise.

Which engine keeps it is told by where it is: `sqlite.py` for a file's path, `postgresql.py` for an address.
"""

import asyncio
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from time import perf_counter
from typing import Any, Protocol
from urllib.parse import urlsplit

from bot.domain.letters import Letter, Offers, Toast
from bot.storage.commits import Commits
from bot.storage.errors import StorageDown, StorageError
from bot.storage.sealing import Seal

Where = Path | str
"""The path of a file, or an address that begins with postgresql://."""


class Row(Protocol):
    """A row that was read: a value by its column's name, or by its place."""

    def __getitem__(self, column: Any, /) -> Any: ...
    def keys(self) -> Any: ...


def new_id() -> str:
    """A short random id: 12 characters that can stand in a button and cannot be guessed or counted."""
    return secrets.token_urlsafe(9)


class Session(Protocol):
    """A connection to a database, as both engines give it. Raises StorageError."""

    async def rows(self, sql: str, params: Mapping[str, object]) -> Sequence[Row]: ...
    async def many(self, sql: str, params: Iterable[dict[str, Any]] | Iterable[Sequence[Any]]) -> None: ...
    async def each(self, sql: str, params: Iterable[Sequence[Any]]) -> Sequence[Row]: ...
    @property
    def changes(self) -> int: ...
    async def begin(self) -> None: ...
    async def call(self) -> None: ...
    async def keep(self) -> None: ...
    async def undo(self) -> None: ...
    async def look(self) -> None: ...
    async def look_away(self) -> None: ...
    def alone(self) -> AbstractAsyncContextManager[None]: ...
    async def define(self, statement: str, params: Mapping[str, object] | None = None) -> None: ...
    async def tables(self) -> set[str]: ...
    def whole(self, table: str) -> AsyncIterator[Sequence[Row]]: ...
    async def attend(self, name: str) -> bool: ...
    async def alone_here(self) -> bool: ...
    async def close(self) -> None: ...


def plainly(where: Where) -> str:
    """The same for people to read: without a password."""
    if isinstance(where, Path):
        return str(where)
    address = urlsplit(where)
    return f"{address.scheme}://{address.netloc.rpartition('@')[2]}{address.path}"


async def connect(where: Where, *, reads: bool = False) -> Session:
    """A connection to the database that is there. `reads`: it cannot write. Raises StorageDown."""
    if isinstance(where, Path):
        from bot.storage import sqlite

        return await sqlite.connect(where, reads=reads)
    try:
        from bot.storage import postgresql  # its driver is loaded where it is used only
    except ImportError as trouble:
        words = "its driver is not installed (make install-postgresql, or pip install 'entraide[postgresql]')"
        raise StorageDown(words, lasting=True) from trouble
    return await postgresql.connect(where, reads=reads)


def lock_of_leader(where: Where) -> Any:
    """The lock of the one process that leads; None with a file, which one process has."""
    if isinstance(where, Path):
        return None
    from bot.storage import postgresql

    return postgresql.Lead(where)


class Reader:
    """Reads in one consistent view."""

    def __init__(self, session: Session, seal: Seal, now: int) -> None:
        self._session = session
        self.seal = seal
        self.now = now  # UTC epoch seconds, the same for all that happens in this transaction

    async def rows(self, sql: str, /, **params: object) -> Sequence[Row]:
        """Runs one statement; the rows it gives (those of RETURNING too). It uses an index."""
        return await self._session.rows(sql, params)

    async def row(self, sql: str, /, **params: object) -> Row | None:
        found = await self.rows(sql, **params)
        return found[0] if found else None


class Transaction(Reader):
    """Reads and writes that become true together, with the letters that speak of them."""

    def __init__(self, session: Session, seal: Seal, now: int, holder: str, *, shared: bool) -> None:
        super().__init__(session, seal, now)
        self.holder = holder  # who leases letters here: this process
        self.shared = shared  # whether other processes may hold letters, too
        self.behind: dict[str, set[str]] = {}  # by the id of a reply, those of others that go before it and wait still
        self.letters: list[Letter] = []  # written just before the commit
        self.at_hand: dict[int, Row | None] = {}  # who speaks in this batch, read ahead; by Telegram id
        self._ids_at_hand: dict[str, int] = {}  # of these, by the id of the person
        self.toasts: list[
            Toast | Offers
        ] = []  # answers to presses and searches, sent at once after the commit and not kept
        self.spoke: set[str] = set()  # people to be noted as heard, just before the commit
        self.led: set[str] = set()  # people whose menu is looked at just before the commit: they may do other things
        self.uploads: list[Any] = []  # files that were sent: read beside, after the commit
        self.kinds_changed = False  # Telegram may have to be asked for other kinds of updates from now on
        self.planned = False  # an occasion was planned: the alarm has to be set anew
        self.letter_prefix = ""  # what makes ids of letters repeatable for a repeated update
        self._letter_count = 0

    def read_ahead(self, rows: dict[int, Row | None]) -> None:
        """Who speaks in this batch, by Telegram id."""
        self.at_hand = rows
        self._ids_at_hand = {row["id"]: user_id for user_id, row in rows.items() if row is not None}

    def forget_people(self, person_id: str | None = None) -> None:
        """Stands where a statement changes `person` or `dialog`: what was read ahead of them, or of this one where it changes no
        other, is not true any more."""
        if person_id is None:
            self.at_hand = {}
        else:
            self.at_hand.pop(self._ids_at_hand.get(person_id, 0), None)

    async def many(self, sql: str, params: Iterable[dict[str, Any]] | Iterable[Sequence[Any]]) -> None:
        """Runs a statement once for each of these."""
        await self._session.many(sql, params)

    async def each(self, sql: str, params: Iterable[Sequence[Any]]) -> Sequence[Row]:
        """The same with RETURNING; the rows it gave."""
        return await self._session.each(sql, params)

    def alone(self) -> AbstractAsyncContextManager[None]:
        """Work whose failure the transaction survives: whoever catches what it raises may go on."""
        return self._session.alone()

    def letter_id(self) -> str:
        """An id for the next letter: the same when the same update is taken again."""
        self._letter_count += 1
        return f"{self.letter_prefix or new_id()}.{self._letter_count:02}"

    @property
    def changes(self) -> int:
        """Rows changed on this connection so far: equal at two moments when nothing was written between them."""
        return self._session.changes

    def speak_for(self, prefix: str) -> None:
        """From here on letters belong to this update."""
        self.letter_prefix, self._letter_count = prefix, 0


class Rider(Protocol):
    """Something that writes along with whatever transaction comes next."""

    async def ride(self, tx: Transaction) -> None: ...
    def kept(self) -> None: ...
    def lost(self) -> None: ...


class Database:
    """`write` gives the one writer, `read` a connection that cannot write.

    `before_commit` writes what a transaction has gathered. `holder`: who leases letters here. `common`, of a process that
    serves: what all of them at the same time must have in common. `calls`: whether another process has to hear what is
    written for later. `shared`: whether others serve with the same database. Who needs the database, and is needed by it, joins
    `riders` or `listeners`.
    """

    def __init__(
        self,
        where: Where,
        seal: Seal,
        before_commit: Callable[[Transaction], Awaitable[None]] | None = None,
        *,
        holder: str | None = None,
        common: str = "",
        calls: Callable[[], bool] = bool,
        shared: Callable[[], bool] = bool,
    ) -> None:
        self.where = where
        self.seal = seal
        self.holder = new_id() if holder is None else holder
        self.riders: list[Rider] = []
        self.listeners: list[Callable[[Transaction], None]] = []  # told of each transaction that became true
        self.commits = Commits()
        self.before_commit = before_commit
        self._common = common
        self._calls = calls
        self.shared = shared
        self._writer: Session | None = None
        self._reader: Session | None = None
        self._writing = asyncio.Lock()
        self._reading = asyncio.Lock()

    async def open(self, writer: Session | None = None) -> None:
        """`writer`: the connection that is there already; it is closed with this."""
        self._writer = writer
        try:
            self._writer = writer or await connect(self.where)
            self._reader = await connect(self.where, reads=True)
            if self._common and not await self._reader.attend(self._common):
                words = (
                    "a process with other settings serves with it: give all the same, and stop them all to change them"
                )
                raise StorageDown(words, lasting=True)
        except BaseException:
            await self.close()
            raise

    async def close(self) -> None:
        """Waits for whoever reads or writes: a connection closed in its thread while a statement runs on it here would
        bring the whole process down."""
        async with self._writing, self._reading:
            writer, reader, self._writer, self._reader = self._writer, self._reader, None, None
            for session in (reader, writer):
                if session is not None:
                    await session.close()

    @asynccontextmanager
    async def read(self, now: int) -> AsyncIterator[Reader]:
        async with self._reading:
            assert self._reader is not None, "open() first, close() last"  # noqa: S101
            await self._reader.look()
            try:
                yield Reader(self._reader, self.seal, now)
            finally:
                await self._reader.look_away()

    @asynccontextmanager
    async def write(self, now: int) -> AsyncIterator[Transaction]:
        """One transaction: commits at the end of the block, rolls back on anything raised, cancellation included.

        Who is cancelled while it commits hears of that when the commit is done, with all that follows from it.
        """
        async with self._writing:
            assert self._writer is not None, "open() first, close() last"  # noqa: S101
            tx = Transaction(self._writer, self.seal, now, self.holder, shared=self.shared())
            riders = tuple(self.riders)
            try:
                await self._writer.begin()
                yield tx
                for rider in riders:
                    await rider.ride(tx)
                if self.before_commit is not None:
                    await self.before_commit(tx)
                if (tx.planned or tx.letters) and self._calls():
                    await self._writer.call()
                began = perf_counter()
                cancelled = await self._commit(self._writer)
                self.commits.took(perf_counter() - began)
            except BaseException:
                for rider in riders:
                    rider.lost()
                await asyncio.shield(self._writer.undo())
                raise
            for rider in riders:
                rider.kept()
            for listener in self.listeners:
                listener(tx)
            if cancelled is not None:
                raise cancelled

    @staticmethod
    async def _commit(session: Session) -> asyncio.CancelledError | None:
        """Waits for the end of it even when cancelled, for it must be known whether it is true now. Returns that cancellation."""
        committing = asyncio.ensure_future(session.keep())
        try:
            await asyncio.shield(committing)
        except asyncio.CancelledError as cancelled:
            try:
                await committing
            except StorageError as trouble:
                raise cancelled from trouble
            return cancelled
        return None
