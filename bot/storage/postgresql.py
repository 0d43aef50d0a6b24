"""PostgreSQL, through asyncpg: what differs from SQLite, `sqlite.py`.

Who writes takes one lock in the whole database first, as SQLite has one writer: what holds there of transactions one after the
other holds here, however many processes there are. It is let go by the commit, or by the end of the connection.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from typing import Any

import asyncpg

from bot.storage.errors import StorageDown, StorageError
from bot.storage.statements import REFERENCES, Answers, Statement, definition, dialect

OLDEST = 15
SLICE = 1000  # rows in hand while a whole table is read
WRITER = 0x656E7472  # the one who writes; advisory locks are the database's own
PRESENT = WRITER + 1  # whoever serves
LEADER = WRITER + 2  # the one of them that does what only one may
CALL = "entraide_due"  # the channel on which it is told that something was written for later
# Whoever serves, in the words of a statement.
ATTENDING = f"""FROM pg_locks WHERE locktype = 'advisory' AND objid = {PRESENT} AND granted
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"""  # noqa: S608
LEAD_IDLE_SECONDS = 6.0  # who leads says something every two: after so long it is asleep, though its connection stands
LOOK_SECONDS = 3.0  # a server that does not answer whether the lock is still held
CONNECT_SECONDS = 10.0
DEFINITION_SECONDS = 3600.0
STATEMENT_SECONDS = 20.0  # a server that does not answer for so long is away
SETTINGS = {
    "application_name": "entraide",
    "timezone": "UTC",
    "jit": "off",
    # Planning takes several times as long as running; the plan that fits all values is the one that is tested.
    "plan_cache_mode": "force_generic_plan",
    # Such a plan takes a list for a hundred rows and a limit for a tenth of the table, and would read tables of some thousand rows
    # from end to end, or one that was small when it was made. Every statement finds a few rows by an index.
    "enable_seqscan": "off",
    "enable_hashjoin": "off",
    "enable_mergejoin": "off",
    "lock_timeout": "5s",
    "statement_timeout": "20s",
    # A machine that was cut off holds the writer's lock no longer than this.
    "idle_in_transaction_session_timeout": "10s",
    "tcp_keepalives_idle": "4",
    "tcp_keepalives_interval": "2",
    "tcp_keepalives_count": "2",
    "tcp_user_timeout": "8s",
}

# Classes of SQLSTATE that say nothing of the statement: connection, transaction, resources, operator, system.
_DOWN = ("08", "25", "40", "53", "55", "57", "58", "XX")
_LASTING = ("28", "3D", "42501")  # who may not come in, or where there is nothing
_ABORTED = "25P02"  # a statement after one that failed: a bug


def told(trouble: BaseException) -> StorageError:
    """The same in our words for it, without what was given or is there."""
    words = str(trouble.args[0]) if trouble.args else type(trouble).__name__
    if isinstance(trouble, asyncpg.DataError):
        words = words.partition(":")[0]
    if not isinstance(trouble, asyncpg.PostgresError):
        return StorageDown(words) if isinstance(trouble, _NOT_THE_SERVER) else StorageError(words)
    state = str(trouble.sqlstate or "")
    if state.startswith(_LASTING):
        return StorageDown(words, lasting=True)
    if state == _ABORTED or not (state.startswith(_DOWN) or isinstance(trouble, asyncpg.InvalidCachedStatementError)):
        return StorageError(words)
    return StorageDown(words)


@contextmanager
def in_our_words() -> Iterator[None]:
    try:
        yield
    except _TROUBLES as trouble:
        raise told(trouble) from trouble


# What the driver complains of by itself: the connection, or its own state after that was ended in the middle of something.
_NOT_THE_SERVER = (asyncpg.InterfaceError, asyncpg.InternalClientError, OSError)
_TROUBLES = (asyncpg.PostgresError, *_NOT_THE_SERVER)


def _plain(value: object) -> object:
    """A text of PostgreSQL holds no NUL: what has one in it equals nothing that is there."""
    return value.replace("\0", "\ufffd") if isinstance(value, str) and "\0" in value else value


class Session:
    """A connection, made anew at the next transaction when it was lost."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._connection: Any = None
        self._prepared: dict[str, Any] = {}
        self._answers = Answers()
        self._broken = False
        self._attends: str | None = None
        self._wanted = self._apart = self._there = (
            0  # savepoints: should be there, are; with those that are over already
        )
        self._calls = False
        self.changes = 0

    async def connect(self) -> None:
        self._prepared.clear()
        with in_our_words():
            self._connection = await asyncpg.connect(
                self._address, timeout=CONNECT_SECONDS, command_timeout=STATEMENT_SECONDS, server_settings=SETTINGS,
                statement_cache_size=0,
            )  # fmt: skip
        self._broken = False
        if self._attends is not None:
            await self.attend(self._attends)
        version = self._connection.get_server_version().major
        if version < OLDEST:
            await self.close()
            raise StorageDown(f"the server is PostgreSQL {version}: {OLDEST} or newer is needed", lasting=True)

    async def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(*_TROUBLES):
                await connection.close(timeout=CONNECT_SECONDS)

    # Statements

    async def rows(self, sql: str, params: Mapping[str, object]) -> Sequence[Any]:
        asked = dialect(sql)
        given = tuple([_plain(params[name]) for name in asked.names])
        known = self._answers.find(asked, given)
        if known is not None:
            return known
        prepared = await self._ready(asked)
        try:
            found: list[Any] = await prepared.fetch(*given)
        except Exception as trouble:
            raise self._failed(trouble) from trouble
        self._count(prepared)
        self._answers.came(asked, given, found)
        return found

    async def many(self, sql: str, params: Iterable[dict[str, Any]] | Iterable[Sequence[Any]]) -> None:
        given = list(params)
        if given:
            asked = dialect(sql)
            prepared = await self._ready(asked)
            try:
                await prepared.executemany([_in_order(one, asked.names) for one in given])
            except Exception as trouble:
                raise self._failed(trouble) from trouble
            self._answers.changed(asked)
            self.changes += len(given)

    async def each(self, sql: str, params: Iterable[Sequence[Any]]) -> Sequence[Any]:
        given = list(params)
        if not given:
            return []
        asked = dialect(sql)
        prepared = await self._ready(asked)
        try:
            found: list[Any] = await prepared.fetchmany([_in_order(one, asked.names) for one in given])
        except Exception as trouble:
            raise self._failed(trouble) from trouble
        self._answers.changed(asked)
        self.changes += len(found)
        return found

    async def _ready(self, asked: Statement) -> Any:
        if self._apart < self._wanted:
            await self._set_apart()
        prepared = self._prepared.get(asked.sql)
        if prepared is None:
            try:
                name = f"s{len(self._prepared)}"  # without one it is read and planned again each time
                prepared = self._prepared[asked.sql] = await self._connection.prepare(asked.sql, name=name)
            except Exception as trouble:
                raise self._failed(trouble) from trouble
        return prepared

    def _failed(self, trouble: Exception) -> Exception:
        """What to raise. After what is no fault of the statement the connection is not used again."""
        if isinstance(trouble, _TROUBLES):
            ours = told(trouble)
            self._broken = self._broken or isinstance(ours, StorageDown)
            return ours
        return trouble

    def _count(self, prepared: Any) -> None:
        done, _, many = prepared.get_statusmsg().rpartition(" ")
        if many.isdigit() and done != "SELECT":
            self.changes += int(many)

    async def define(self, statement: str, params: Mapping[str, object] | None = None) -> None:
        """A statement of a migration: it may take its time."""
        self._answers.know(())  # other tables may be there now
        await self._say(f"SET LOCAL statement_timeout = 0; {definition(statement)}", DEFINITION_SECONDS)

    async def tables(self) -> set[str]:
        found = await self.rows("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()", {})
        return {str(row["tablename"]) for row in found}

    async def whole(self, table: str) -> AsyncIterator[list[Any]]:
        """All rows, some at a time."""
        with in_our_words():
            cursor = await self._connection.cursor(f"SELECT * FROM {table}")  # noqa: S608 - our own names
            while rows := await cursor.fetch(SLICE):
                yield rows

    async def attend(self, name: str) -> bool:
        """A process serves with this database as long as this connection lasts, or the one that is made in its place.
        `name` says what all that serve at the same time must have in common. False when one has another."""
        self._attends = name
        await self._say(f"SET application_name = 'entraide {name}'; SELECT pg_advisory_lock_shared({PRESENT})")
        return not await self._connection.fetchval(
            f"SELECT count(*) FROM pg_stat_activity WHERE pid IN (SELECT pid {ATTENDING})"  # noqa: S608 - our own words
            " AND application_name <> current_setting('application_name')"
        )

    async def alone_here(self) -> bool:
        """Whether no process serves with this database. None begins to before this connection has ended."""
        return bool(await self._connection.fetchval(f"SELECT pg_try_advisory_lock({PRESENT})"))

    # Transactions

    async def begin(self) -> None:
        await self._begin(f"BEGIN; SELECT pg_advisory_xact_lock({WRITER})")

    async def look(self) -> None:
        await self._begin("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")

    async def call(self) -> None:
        """With the commit, the one that leads hears that something is for later."""
        self._calls = True

    async def keep(self) -> None:
        self._answers.end()
        if await self._say(f"NOTIFY {CALL}; COMMIT" if self._calls else "COMMIT") != "COMMIT":
            raise StorageError("a statement of this transaction had failed: nothing of it is kept")

    async def undo(self) -> None:
        """Raises nothing: a connection that cannot even do this is not used again, and its server rolls back."""
        self._answers.end()
        try:
            await self._say("ROLLBACK")
        except StorageError:
            self._broken = True

    look_away = undo

    async def _begin(self, words: str) -> None:
        """On a connection that is there. One that was lost since the last transaction may show it only now: nothing was done
        in this one yet, so it begins on a new one."""
        if self._connection is None or self._connection.is_closed() or self._broken:
            await self._connect_anew()
            await self._start(words)
            return
        try:
            await self._start(words)
        except StorageDown:
            if not self._connection.is_closed():
                raise
            await self._connect_anew()
            await self._start(words)

    async def _connect_anew(self) -> None:
        if self._connection is not None:
            self._connection.terminate()
        await self.connect()

    async def _start(self, words: str) -> None:
        self._wanted = self._apart = self._there = 0
        self._calls = False
        if not self._answers.known:
            with in_our_words():
                self._answers.know(await self._connection.fetch(REFERENCES))
        await self._say(words)
        self._answers.begin()

    async def _say(self, words: str, seconds: float = STATEMENT_SECONDS) -> str:
        """Returns what the server says it did."""
        try:
            return str(await self._connection.execute(words, timeout=seconds))
        except Exception as trouble:
            raise self._failed(trouble) from trouble

    # What fails alone: a statement that failed would end the whole transaction, so there is a savepoint before it, made
    # when the first statement comes. One that is over goes when the next is made, or with the transaction: no trip for it.

    @asynccontextmanager
    async def alone(self) -> AsyncIterator[None]:
        depth = self._wanted
        self._wanted += 1
        try:
            yield
        except BaseException:
            if self._apart > depth:
                self._answers.forget()
                with suppress(StorageError):
                    await self._say(f"ROLLBACK TO SAVEPOINT s{depth}")
                    self._there = depth + 1
            raise
        finally:
            self._wanted, self._apart = depth, min(self._apart, depth)

    async def _set_apart(self) -> None:
        while self._apart < self._wanted:
            over = f"RELEASE SAVEPOINT s{self._apart}; " if self._there > self._apart else ""
            await self._say(f"{over}SAVEPOINT s{self._apart}")
            self._apart += 1
            self._there = self._apart


def _in_order(given: Any, names: tuple[str, ...]) -> list[object]:
    return [_plain(value) for value in ([given[name] for name in names] if isinstance(given, dict) else given)]


class Lead:
    """The lock of the one that leads, on a connection of its own: it lasts as long as that."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._session: Session | None = None
        self.alone = False

    async def take(self, called: Callable[[], None]) -> bool:
        """Whether it is held. `called` from then on whenever somebody has something for the one that holds it."""
        try:
            async with asyncio.timeout(LOOK_SECONDS):
                if self._session is not None:
                    self.alone = await self._session._connection.fetchval(f"SELECT count(*) < 2 {ATTENDING}")
                    return True
                self.alone = False  # as far as is known yet
                self._session = await connect(self._address)  # held from here on: what fails below lets it go
                connection = self._session._connection
                await self._session._say(f"SET idle_session_timeout = '{round(LEAD_IDLE_SECONDS * 1000)}ms'")
                if not await connection.fetchval(f"SELECT pg_try_advisory_lock({LEADER})"):
                    await self.let_go()
                    return False
                await connection.add_listener(CALL, lambda *_: called())
                return True
        except BaseException as trouble:
            self._break()
            if isinstance(trouble, _TROUBLES):
                raise told(trouble) from trouble
            raise

    async def let_go(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    def _break(self) -> None:
        if self._session is not None:
            self._session._connection.terminate()
            self._session = None


@dataclass(frozen=True, slots=True)
class Server:
    """What a server says of itself. `archived_at`: UTC epoch seconds; None: it archives no log. `behind_kib`: of its log, what the
    standby server that has least has not on its disk; None: there is none, or our role is not told. `away`: standby servers that the log is
    kept for and that do not ask for it.
    """

    version: str
    kib: int
    served: bool
    archived_at: int | None
    archiving_fails: bool
    standbys: int
    behind_kib: int | None
    away: int
    now: int  # of its clock, UTC epoch seconds


async def look_at(address: str) -> Server:
    """Raises StorageDown."""
    session = await connect(address)
    try:
        (row,) = await session.rows(
            f"""SELECT current_setting('server_version') AS version, pg_database_size(current_database()) / 1024 AS kib,
                      EXISTS (SELECT 1 {ATTENDING}) AS served, CAST(extract(epoch FROM clock_timestamp()) AS BIGINT) AS now,
                      CAST(extract(epoch FROM a.last_archived_time) AS BIGINT) AS archived_at,
                      a.last_failed_time > coalesce(a.last_archived_time, '-infinity') AS fails,
                      r.standbys, r.behind_kib,
                      (SELECT count(*) FROM pg_replication_slots WHERE slot_type = 'physical' AND NOT active) AS away
               FROM pg_stat_archiver a, (SELECT count(*) AS standbys,
                   CAST(max(pg_wal_lsn_diff(pg_current_wal_lsn(), flush_lsn)) / 1024 AS BIGINT) AS behind_kib
                   FROM pg_stat_replication WHERE state IS DISTINCT FROM 'backup') AS r""",  # noqa: S608 - our own words
            {},
        )
    finally:
        await session.close()
    return Server(
        row["version"].split()[0], row["kib"], row["served"], row["archived_at"], bool(row["fails"]), row["standbys"],
        row["behind_kib"], row["away"], row["now"],
    )  # fmt: skip


async def connect(address: str, *, reads: bool = False) -> Session:
    """Raises StorageDown. What reads begins transactions in which nothing can be written."""
    session = Session(address)
    await session.connect()
    return session
