"""Takes updates in: a batch is one transaction, and Telegram hears that we have it only after the commit."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from time import perf_counter
from typing import Protocol

from bot.domain.errors import Refused
from bot.logs import without_words
from bot.storage.database import Database, Transaction
from bot.storage.errors import StorageError, is_down
from bot.storage.letters import updates
from bot.wire.incoming import Misfit, Update, Wired, read

log = logging.getLogger("entraide.intake")

BATCH = 100
TURN_SECONDS = 0.005  # so long a batch goes on though something that is due waits


class Dispatcher(Protocol):
    """What the intake knows of the handlers."""

    async def handle(self, tx: Transaction, update: Update) -> None:
        """Handles one update. Raises Refused for a no, anything else for a bug."""

    async def read_ahead(self, tx: Transaction, batch: list[Update]) -> None:
        """Reads what the whole batch will need, in few trips."""

    async def refuse(self, tx: Transaction, update: Update, no: Refused) -> None:
        """Writes the letter that says no."""

    async def apologise(self, tx: Transaction, update: Update) -> None:
        """Writes the letter that says something went wrong here."""

    async def without_database(self, update: Update) -> None:
        """Answers a call for help lines when nothing can be stored or read (CRISIS-01)."""


class _OwnTransaction(Exception):
    """A refusal came after something was written: this batch must be taken one by one."""


Known = Update | Misfit


def read_all(batch: Sequence[Wired]) -> list[Known]:
    """What came, decoded. What has not even a number cannot be remembered: it is logged and left."""
    found = [read(wired) for wired in batch]
    if None in found:
        log.warning("update.nameless", extra={"updates": found.count(None)})
    return [update for update in found if update is not None]


def _letters_of(update: Known) -> str:
    """What the ids of the letters of this update begin with: the same when it is taken again."""
    return f"u{update.update_id:012}"


class Intake:
    """Takes updates, whichever way they came: asked for (`polling.py`), or brought by Telegram (`webhook.py`). `crowded` says when so
    much waits to be sent that no more should be taken; `loaded` is waited for before words are read, `due_waits` says
    whether something that is due waits for its turn to write."""

    def __init__(
        self,
        database: Database,
        dispatcher: Dispatcher,
        now: Callable[[], float],
        crowded: Callable[[], bool],
        loaded: Callable[[], Awaitable[object]],
        due_waits: Callable[[], bool],
    ) -> None:
        self._database = database
        self._dispatcher = dispatcher
        self._now = now
        self.crowded = crowded
        self.loaded = loaded
        self.due_waits = due_waits
        self._answered_without: set[int] = set()
        self.taken = self.failed = 0  # updates: stored for good, and those of them that broke

    async def take(self, batch: Sequence[Wired]) -> None:
        """Commits the whole batch, or raises StorageError or OSError when nothing could be stored."""
        await self._take(read_all(batch))

    async def _take(self, batch: list[Known]) -> None:
        if any(isinstance(update, Update) and update.has_words for update in batch):
            await self.loaded()
        try:
            while batch:
                batch = await self._take_together(batch)
        except Exception as trouble:  # whichever handler it was: found by taking them one by one
            if is_down(trouble):
                raise
            await self._take_apart(batch, trouble)

    async def _take_together(self, batch: list[Known]) -> list[Known]:
        """One transaction. Returns those that are left for the next one, because something that is due waits for its turn."""
        async with self._database.write(int(self._now())) as tx:
            fresh = await self._fresh(tx, batch)
            await self._dispatcher.read_ahead(tx, [update for update in fresh if isinstance(update, Update)])
            began, left = perf_counter(), list[Known]()
            for done, update in enumerate(fresh, 1):
                tx.speak_for(_letters_of(update))
                changes, letters, toasts = tx.changes, len(tx.letters), len(tx.toasts)
                try:
                    await self._handle(tx, update)
                except Refused as no:
                    if tx.changes != changes or not isinstance(update, Update):
                        raise _OwnTransaction from no
                    del tx.letters[letters:], tx.toasts[toasts:]
                    await self._dispatcher.refuse(tx, update, no)
                await asyncio.sleep(0)  # letters and other work go on between two updates
                if self.due_waits() and perf_counter() - began > TURN_SECONDS:
                    fresh, left = fresh[:done], fresh[done:]
                    break
            await updates.mark_seen(tx, [update.update_id for update in fresh])
        self.taken += len(fresh)
        return left

    async def _handle(self, tx: Transaction, update: Known) -> None:
        if isinstance(update, Update):
            await self._dispatcher.handle(tx, update)
            return
        log.warning("update.misfit", extra={"update": update.update_id, "why": update.why})
        await updates.mark_failed(tx, update.update_id, "Misfit")

    async def _take_apart(self, batch: list[Known], trouble: Exception) -> None:
        if not isinstance(trouble, _OwnTransaction):
            log.warning("batch.apart", extra={"updates": len(batch), "error": type(trouble).__name__})
        for update in batch:
            try:
                await self._take_or_refuse(update)
            except Exception as bug:
                if is_down(bug):
                    raise
                error = type(bug).__name__
                facts = {"update": update.update_id, "error": error}
                log.error("update.failed", extra=facts, exc_info=without_words(bug))
                await self._give_up(update, error)

    async def _take_or_refuse(self, update: Known) -> None:
        try:
            await self._take_one(update, self._handle)
        except Refused as no:
            refusal = no

            async def refuse(tx: Transaction, update: Known) -> None:
                if isinstance(update, Update):
                    await self._dispatcher.refuse(tx, update, refusal)

            await self._take_one(update, refuse)

    async def _take_one(self, update: Known, how: Callable[[Transaction, Known], Awaitable[None]]) -> None:
        async with self._database.write(int(self._now())) as tx:
            fresh = await self._fresh(tx, [update])
            if fresh:
                tx.speak_for(_letters_of(update))
                await how(tx, update)
                await updates.mark_seen(tx, [update.update_id])
        self.taken += len(fresh)

    async def _give_up(self, update: Known, error: str) -> None:
        """It is recorded, and its person told; what broke the update may break that, too: help lines come all the same."""

        async def record(tx: Transaction, update: Known) -> None:
            await updates.mark_failed(tx, update.update_id, error)

        async def record_and_apologise(tx: Transaction, update: Known) -> None:
            await record(tx, update)
            if isinstance(update, Update):
                await self._dispatcher.apologise(tx, update)

        try:
            await self._take_one(update, record_and_apologise)
        except Exception as trouble:
            if is_down(trouble):
                raise
            await self._take_one(update, record)
            if isinstance(update, Update):
                await self._dispatcher.without_database(update)
        self.failed += 1

    @staticmethod
    async def _fresh(tx: Transaction, batch: list[Known]) -> list[Known]:
        known = await updates.seen(tx, [update.update_id for update in batch])
        fresh = []
        for update in batch:
            if update.update_id not in known:
                known.add(update.update_id)
                fresh.append(update)
        return fresh

    async def take_or_help(self, batch: list[Known]) -> bool:
        """False when nothing could be stored: nothing is confirmed then, and calls for help lines are still answered."""
        try:
            if batch:
                await self._take(batch)
        except (StorageError, OSError) as trouble:
            log.error(
                "storage.down",
                extra={"error": str(trouble), "todo": "check the disk and the database file; updates wait at Telegram"},
            )
            for update in batch:
                if isinstance(update, Update) and update.update_id not in self._answered_without:
                    self._answered_without.add(update.update_id)
                    await self._dispatcher.without_database(update)
            return False
        self._answered_without.clear()
        return True
