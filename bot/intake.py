"""Takes updates in: a batch is one transaction, and Telegram hears that we have it only after the commit."""

import asyncio
import hmac
import logging
import sqlite3
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

import msgspec

from bot.domain.errors import Refused
from bot.gateway import Conflict, Gateway, NetworkDown, Unauthorised
from bot.logs import without_words
from bot.standing import Standing
from bot.storage import updates
from bot.storage.database import Database, Transaction, is_down

if TYPE_CHECKING:
    from aiohttp import web

log = logging.getLogger("entraide.intake")

ALLOWED = ["message", "callback_query", "my_chat_member"]
BATCH = 100
POLL_SECONDS = 50
LOOK_SECONDS = 2  # a request for updates that lasts so long without a conflict: nobody else asks
PAUSE_LONGEST = 4.0
SAID_AGAIN_SECONDS = 60.0

RawUpdate = dict[str, Any]


class BadToken(Exception):
    """Telegram does not know this token."""


class Front(Protocol):
    """What the intake knows of the handlers."""

    async def handle(self, tx: Transaction, raw: RawUpdate) -> None:
        """Handles one update. Raises Refused for a no, anything else for a bug."""

    async def read_ahead(self, tx: Transaction, batch: list[RawUpdate]) -> None:
        """Reads what the whole batch will need, in few trips."""

    async def refuse(self, tx: Transaction, raw: RawUpdate, no: Refused) -> None:
        """Writes the letter that says no."""

    async def apologise(self, tx: Transaction, raw: RawUpdate) -> None:
        """Writes the letter that says something went wrong here."""

    async def without_database(self, raw: RawUpdate) -> None:
        """Answers a call for help lines when nothing can be stored (CRISIS-01)."""


class _OwnTransaction(Exception):
    """A refusal came after something was written: this batch must be taken one by one."""


@dataclass(frozen=True, slots=True)
class Clockwork:
    """The clock as the intake needs it."""

    now: Callable[[], float]
    monotonic: Callable[[], float]
    sleep: Callable[[float], Awaitable[None]]


class Intake:
    """Owns the way in. `crowded` says when so much waits to be sent that no more should be taken."""

    def __init__(self, database: Database, front: Front, clock: Clockwork, crowded: Callable[[], bool]) -> None:
        self._database = database
        self._front = front
        self._clock = clock
        self._crowded = crowded
        self._answered_without: set[int] = set()
        self.stopping = False
        self._fetching = False
        self._say_again_at = 0.0

    async def take(self, batch: list[RawUpdate]) -> None:
        """Commits the whole batch, or raises sqlite3.Error when nothing could be stored."""
        try:
            await self._take_together(batch)
        except Exception as trouble:  # whichever handler it was: found by taking them one by one
            if is_down(trouble):
                raise
            await self._take_apart(batch, trouble)

    async def _take_together(self, batch: list[RawUpdate]) -> None:
        async with self._database.write(int(self._clock.now())) as tx:
            fresh = await self._fresh(tx, batch)
            await self._front.read_ahead(tx, fresh)
            for raw in fresh:
                tx.speak_for(f"u{raw['update_id']:012}")
                changes, letters, toasts = tx.changes, len(tx.letters), len(tx.toasts)
                try:
                    await self._front.handle(tx, raw)
                except Refused as no:
                    if tx.changes != changes:
                        raise _OwnTransaction from no
                    del tx.letters[letters:], tx.toasts[toasts:]
                    await self._front.refuse(tx, raw, no)
                await asyncio.sleep(0)  # letters and other work go on between two updates
            await updates.mark_seen(tx, [raw["update_id"] for raw in fresh])

    async def _take_apart(self, batch: list[RawUpdate], trouble: Exception) -> None:
        if not isinstance(trouble, _OwnTransaction):
            log.warning("batch.apart", extra={"updates": len(batch), "error": type(trouble).__name__})
        for raw in batch:
            try:
                await self._take_or_refuse(raw)
            except Exception as bug:
                if is_down(bug):
                    raise
                log.error(
                    "update.failed",
                    extra={"update": raw["update_id"], "error": type(bug).__name__},
                    exc_info=without_words(bug),
                )
                await self._give_up(raw, type(bug).__name__)

    async def _take_or_refuse(self, raw: RawUpdate) -> None:
        try:
            await self._take_one(raw, self._front.handle)
        except Refused as no:
            refusal = no
            await self._take_one(raw, lambda tx, raw: self._front.refuse(tx, raw, refusal))

    async def _take_one(self, raw: RawUpdate, how: Callable[[Transaction, RawUpdate], Awaitable[None]]) -> None:
        async with self._database.write(int(self._clock.now())) as tx:
            if await self._fresh(tx, [raw]):
                tx.speak_for(f"u{raw['update_id']:012}")
                await how(tx, raw)
                await updates.mark_seen(tx, [raw["update_id"]])

    async def _give_up(self, raw: RawUpdate, error: str) -> None:
        async def record(tx: Transaction, raw: RawUpdate) -> None:
            await updates.mark_failed(tx, raw["update_id"], error)

        async def record_and_apologise(tx: Transaction, raw: RawUpdate) -> None:
            await record(tx, raw)
            await self._front.apologise(tx, raw)

        try:
            await self._take_one(raw, record_and_apologise)
        except Exception as trouble:  # what broke the update may break the apology too
            if is_down(trouble):
                raise
            await self._take_one(raw, record)

    @staticmethod
    async def _fresh(tx: Transaction, batch: list[RawUpdate]) -> list[RawUpdate]:
        known = await updates.seen(tx, [raw["update_id"] for raw in batch])
        fresh = []
        for raw in batch:
            if raw["update_id"] not in known:
                known.add(raw["update_id"])
                fresh.append(raw)
        return fresh

    async def _take_or_help(self, batch: list[RawUpdate]) -> bool:
        """False when nothing could be stored: nothing is confirmed then, and calls for help lines are still answered."""
        try:
            await self.take(batch)
        except (sqlite3.Error, OSError) as trouble:
            log.error(
                "storage.down",
                extra={"error": str(trouble), "todo": "check the disk and the database file; updates wait at Telegram"},
            )
            for raw in batch:
                if raw["update_id"] not in self._answered_without:
                    self._answered_without.add(raw["update_id"])
                    await self._front.without_database(raw)
            return False
        self._answered_without.clear()
        return True

    async def poll_once(self, gateway: Gateway, offset: int, timeout: int) -> int:
        """One getUpdates and what it brought; returns the offset that confirms what is stored."""
        self._fetching = True
        try:
            batch = await gateway.get_updates(offset, timeout, BATCH, ALLOWED)
        finally:
            self._fetching = False
        if batch and await self._take_or_help(batch):
            return int(batch[-1]["update_id"]) + 1
        if batch:
            raise NetworkDown("storage")
        return offset

    async def poll(self, gateway: Gateway) -> None:
        """The getUpdates loop. The offset moves only after the commit. Raises TakenOver and BadToken."""
        offset, pause, standing = 0, 0.0, Standing(self._clock.monotonic)
        while not self.stopping:
            if self._crowded():
                await self._clock.sleep(0.05)
                continue
            try:
                offset = await self.poll_once(gateway, offset, POLL_SECONDS)
                standing.heard()
                pause = 0.0
            except Conflict as conflict:
                await self._wait_out(conflict, standing)
            except Unauthorised:
                raise BadToken from None
            except NetworkDown as down:
                pause = down.retry_after or min(PAUSE_LONGEST, max(0.5, pause * 2))
                log.warning(
                    "poll.pause",
                    extra={
                        "why": str(down),
                        "seconds": pause,
                        "todo": "check the network to Telegram; updates wait there",
                    },
                )
                await self._clock.sleep(pause)

    async def _wait_out(self, conflict: Conflict, standing: Standing) -> None:
        now = self._clock.monotonic()
        if now >= self._say_again_at:
            self._say_again_at = now + SAID_AGAIN_SECONDS
            log.error("poll.conflict", extra={"other": str(conflict), "todo": "stop one of the two programs"})
        await self._clock.sleep(standing.conflict(called=str(conflict) == "webhook"))

    async def look_for_others(self, gateway: Gateway) -> None:
        """Asks for updates without taking any, for a moment: who asks for them too will be heard of. Raises TakenOver,
        BadToken and NetworkDown."""
        standing = Standing(self._clock.monotonic)
        while True:
            try:
                await gateway.get_updates(None, LOOK_SECONDS, 1, ALLOWED)
            except Conflict as conflict:
                await self._wait_out(conflict, standing)
            except Unauthorised:
                raise BadToken from None
            else:
                return

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

        waiting: asyncio.Queue[tuple[RawUpdate, asyncio.Future[bool]]] = asyncio.Queue(maxsize=1000)
        decode = msgspec.json.Decoder(RawUpdate).decode

        async def receive(request: web.Request) -> web.Response:
            given = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
            if not hmac.compare_digest(given.encode(), secret.encode()):
                return web.Response(status=403)
            try:
                raw = decode(await request.read())
                int(raw["update_id"])
            except (msgspec.DecodeError, msgspec.ValidationError, KeyError, TypeError, ValueError):
                return web.Response(status=400)
            done: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
            await waiting.put((raw, done))
            return web.Response(status=200 if await done else 503)

        async def worker() -> None:
            while True:
                taken = [await waiting.get()]
                while len(taken) < BATCH and not waiting.empty():
                    taken.append(waiting.get_nowait())
                while self._crowded():
                    await self._clock.sleep(0.05)
                stored = await self._take_or_help([raw for raw, _ in taken])
                for _, done in taken:
                    if not done.done():
                        done.set_result(stored)

        async def lifespan(_: web.Application) -> Any:
            async with asyncio.TaskGroup() as group:
                task = group.create_task(worker())
                yield
                task.cancel()

        app = web.Application(client_max_size=1024 * 1024)
        app.router.add_post("/{path:.*}", receive)
        app.cleanup_ctx.append(lifespan)
        return app
