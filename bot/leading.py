"""Which of several processes on one database does what only one may: what is due later, Telegram's pace, the nights, polling.

With a file there is one process, and it leads. On PostgreSQL the one leads that holds a lock, on a connection of its own: when
it dies the server lets the lock go, and another takes it within seconds. It listens there, too: whoever writes something for
later calls the one that leads.
"""

import logging
from collections.abc import Awaitable, Callable
from typing import Protocol

from bot.loops import keep_on, then_wait
from bot.storage.errors import StorageError

log = logging.getLogger("entraide.leading")

TRY_SECONDS = 2.0


class Lock(Protocol):
    """One in the whole database, on a connection of its own. `take` says whether it is held now; `alone`, whether then nobody else
    served. Raises StorageError."""

    alone: bool

    async def take(self, called: Callable[[], None]) -> bool: ...
    async def let_go(self) -> None: ...


class Leading:
    """`lock`: None where there is one process. `called`: when this process begins to lead, and when another has something for it."""

    def __init__(
        self, lock: Lock | None, sleep: Callable[[float], Awaitable[object]], called: Callable[[], None]
    ) -> None:
        self.now = lock is None
        self._lock = lock
        self._sleep = sleep
        self._called = called

    def does(self) -> bool:
        return self.now

    def beside_others(self) -> bool:
        """Whether others may serve with the same database."""
        return self._lock is not None and not (self.now and self._lock.alone)

    async def run(self) -> None:
        """Tries to lead, and looks whether it still does, until cancelled."""
        if self._lock is None:
            await then_wait()
        await keep_on("leading", self.look, self._sleep)

    async def look(self) -> None:
        """Once."""
        assert self._lock is not None, "with one process there is nothing to try"  # noqa: S101
        before = self.now
        try:
            self.now = await self._lock.take(self._called)
        except StorageError as trouble:
            self.now = False
            log.debug("leading.unknown", extra={"error": str(trouble)})
        if self.now and not before:
            log.info("leading.begins")
            self._called()
        elif before and not self.now:
            log.warning("leading.ends", extra={"todo": "look whether the database was away; another process leads now"})
        await self._sleep(TRY_SECONDS)

    async def stop(self) -> None:
        """Another may lead at once."""
        self.now = self._lock is None
        if self._lock is not None:
            await self._lock.let_go()
