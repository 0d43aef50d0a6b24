"""Takes updates in: a batch is one transaction, and Telegram hears that we have it only after the commit."""

import asyncio
import hmac
import logging
import statistics
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from bot.domain.errors import Refused
from bot.logs import without_words
from bot.loops import keep_on
from bot.storage.database import Database, Transaction
from bot.storage.errors import StorageError, is_down
from bot.storage.letters import updates
from bot.wire.asking import Kinds
from bot.wire.conflict import OWN_PAUSE, Precedence, TakenOver
from bot.wire.gateway import Conflict, Gateway, NetworkDown, Unauthorised
from bot.wire.incoming import Misfit, Update, Wired, read

if TYPE_CHECKING:
    from aiohttp import web

log = logging.getLogger("entraide.intake")

BATCH = 100
NEAR = 100 * BATCH
POLL_SECONDS = 50
STANDBY_PAUSE = 0.5
LOOK_SECONDS = 2  # a request for updates that lasts so long without a conflict: nobody else asks
PAUSE_LONGEST = 4.0
SAID_AGAIN_SECONDS = 60.0


class BadToken(Exception):
    """Telegram does not know this token."""


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


@dataclass(frozen=True, slots=True)
class Clockwork:
    """The clock as the intake needs it."""

    now: Callable[[], float]
    monotonic: Callable[[], float]
    sleep: Callable[[float], Awaitable[None]]


@dataclass(slots=True)
class _Polling:
    """How far the loop has got, and for how long it does not go well."""

    precedence: Precedence
    offset: int = 0
    pause: float = 0.0


Known = Update | Misfit


def _read(batch: Sequence[Wired]) -> list[Known]:
    """What came, decoded. What has not even a number cannot be remembered: it is logged and left."""
    found = [read(wired) for wired in batch]
    if None in found:
        log.warning("update.nameless", extra={"updates": found.count(None)})
    return [update for update in found if update is not None]


def _after(batch: list[Known], offset: int) -> int:
    """What confirms these updates. Telegram counts on by one, so a number far from the one that was asked for, or from the
    others, is none; only after a week without updates it begins anew, anywhere."""
    numbers = [update.update_id for update in batch]
    beyond = [number for number in numbers if number >= offset]
    near = [number for number in beyond if number - offset <= NEAR]
    found = (near if offset else []) or beyond or numbers
    middle = statistics.median_low(found)
    return max(number for number in found if abs(number - middle) <= NEAR) + 1


def _letters_of(update: Known) -> str:
    """What the ids of the letters of this update begin with: the same when it is taken again."""
    return f"u{update.update_id:012}"


class Intake:
    """Owns the way in. `crowded` says when so much waits to be sent that no more should be taken, `leads` whether to ask for
    updates is for this process. `was_ours` takes away an address of ours that Telegram calls. `kinds`: what it asks for.
    `shared`: others stand by, and one that asked until a moment ago is no stranger.
    """

    def __init__(
        self,
        database: Database,
        dispatcher: Dispatcher,
        clock: Clockwork,
        crowded: Callable[[], bool],
        leads: Callable[[], bool],
        was_ours: Callable[[], Awaitable[bool]],
        kinds: Kinds,
        *,
        shared: bool,
    ) -> None:
        self._database = database
        self._dispatcher = dispatcher
        self._clock = clock
        self._crowded = crowded
        self._leads = leads
        self._was_ours = was_ours
        self._kinds = kinds
        self._shared = shared
        self._answered_without: set[int] = set()
        self.stopping = False
        self.taken = self.failed = 0  # updates: stored for good, and those of them that broke
        self._fetching = False
        self._say_again_at = 0.0

    async def take(self, batch: Sequence[Wired]) -> None:
        """Commits the whole batch, or raises StorageError or OSError when nothing could be stored."""
        await self._take(_read(batch))

    async def _take(self, batch: list[Known]) -> None:
        try:
            await self._take_together(batch)
        except Exception as trouble:  # whichever handler it was: found by taking them one by one
            if is_down(trouble):
                raise
            await self._take_apart(batch, trouble)

    async def _take_together(self, batch: list[Known]) -> None:
        async with self._database.write(int(self._clock.now())) as tx:
            fresh = await self._fresh(tx, batch)
            await self._dispatcher.read_ahead(tx, [update for update in fresh if isinstance(update, Update)])
            for update in fresh:
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
            await updates.mark_seen(tx, [update.update_id for update in fresh])
        self.taken += len(fresh)

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
        async with self._database.write(int(self._clock.now())) as tx:
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

    async def _take_or_help(self, batch: list[Known]) -> bool:
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

    async def poll_once(self, gateway: Gateway, offset: int, timeout: int) -> int:
        """One getUpdates and what it brought; returns the offset that confirms what is stored."""
        kinds, self._fetching = await self._kinds.wanted(), True
        try:
            wired = await gateway.get_updates(offset, timeout, BATCH, kinds)
        finally:
            self._fetching = False
        batch = _read(wired)
        if not await self._take_or_help(batch):
            raise NetworkDown("storage")
        following = _after(batch, offset) if batch else offset
        if wired and following == offset:
            raise NetworkDown("updates without their number")
        return following

    async def poll(self, gateway: Gateway) -> None:
        """The getUpdates loop. The offset moves only after the commit. Raises TakenOver and BadToken."""
        at = _Polling(Precedence(self._clock.monotonic))
        await keep_on(
            "poll", lambda: self._poll_on(gateway, at), self._clock.sleep,
            ends_with=(TakenOver, BadToken), until=lambda: self.stopping,
        )  # fmt: skip

    async def _poll_on(self, gateway: Gateway, at: "_Polling") -> None:
        if not self._leads():
            self._kinds.forget()
        if self._crowded() or not self._leads():
            await self._clock.sleep(0.05 if self._leads() else STANDBY_PAUSE)
            return
        try:
            at.offset = await self.poll_once(gateway, at.offset, POLL_SECONDS)
            at.precedence.heard()
            at.pause = 0.0
        except Conflict as conflict:
            await self._wait_out(conflict, at.precedence)
        except Unauthorised:
            raise BadToken from None
        except NetworkDown as down:
            at.pause = down.retry_after or min(PAUSE_LONGEST, max(0.5, at.pause * 2))
            facts = {"why": str(down), "seconds": at.pause, "todo": "check the network to Telegram; updates wait there"}
            log.warning("poll.pause", extra=facts)
            await self._clock.sleep(at.pause)

    async def _wait_out(self, conflict: Conflict, precedence: Precedence) -> None:
        called, now = str(conflict) == "webhook", self._clock.monotonic()
        if called and await self._was_ours():
            await self._clock.sleep(OWN_PAUSE)
            return
        if now >= self._say_again_at:
            self._say_again_at = now + SAID_AGAIN_SECONDS
            log.error("poll.conflict", extra={"other": str(conflict), "todo": "stop one of the two programs"})
        await self._clock.sleep(STANDBY_PAUSE if self._shared else precedence.conflict(called=called))

    async def look_for_others(self, gateway: Gateway) -> None:
        """Asks for updates without taking any, for a moment: who asks for them too will be heard of. Raises TakenOver and
        BadToken."""
        precedence, alone = Precedence(self._clock.monotonic), asyncio.Event()

        async def look() -> None:
            try:
                await gateway.get_updates(None, LOOK_SECONDS, 1, await self._kinds.wanted())
            except Conflict as conflict:
                await self._wait_out(conflict, precedence)
            except NetworkDown as down:
                await self._clock.sleep(down.retry_after or PAUSE_LONGEST)
            except Unauthorised:
                raise BadToken from None
            else:
                alone.set()

        await keep_on("look", look, self._clock.sleep, ends_with=(TakenOver, BadToken), until=alone.is_set)

    async def stop(self, receiver: asyncio.Task[None]) -> None:
        """Ends the loop: at once while it waits for updates, after the batch while it takes one."""
        self.stopping = True
        if self._fetching:
            receiver.cancel()
        if not receiver.cancelled():
            await asyncio.wait({receiver}, timeout=5)

    def webhook(self, secret: str) -> "web.Application":
        """The endpoint Telegram calls: it answers 200 only after the commit, 503 when nothing could be stored."""
        from aiohttp import web  # 12 MB and a fifth of a second that polling does without

        waiting: asyncio.Queue[tuple[Known, asyncio.Future[bool]]] = asyncio.Queue(maxsize=1000)

        async def receive(request: web.Request) -> web.Response:
            given = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
            if not hmac.compare_digest(given.encode(), secret.encode()):
                return web.Response(status=403)
            known = _read([await request.read()])
            if not known:  # Telegram would send it again and again, and nothing else of that person meanwhile
                return web.Response(status=200)
            done: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
            await waiting.put((known[0], done))
            return web.Response(status=200 if await done else 503)

        async def take() -> None:
            taken = [await waiting.get()]
            while len(taken) < BATCH and not waiting.empty():
                taken.append(waiting.get_nowait())
            while self._crowded():
                await self._clock.sleep(0.05)
            stored = False
            try:
                stored = await self._take_or_help([update for update, _ in taken])
            finally:
                for _, done in taken:
                    if not done.done():
                        done.set_result(stored)

        async def lifespan(_: web.Application) -> Any:
            async with asyncio.TaskGroup() as group:
                task = group.create_task(keep_on("webhook", take, self._clock.sleep))
                yield
                task.cancel()

        app = web.Application(client_max_size=1024 * 1024)
        app.router.add_post("/{path:.*}", receive)
        app.cleanup_ctx.append(lifespan)
        return app
