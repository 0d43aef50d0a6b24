"""The one place that wires: settings -> key, database, services, handlers, intake, delivery, alarm."""

import asyncio
import contextlib
import fcntl
import gc
import logging
import os
import secrets
import signal
import sqlite3
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING

from bot import logs, phrases
from bot.alarm import Alarm
from bot.clerk import Clerk, Office
from bot.config import Settings
from bot.delivery import Delivery
from bot.domain import crisis
from bot.gateway import Call, Gateway, Unauthorised
from bot.intake import ALLOWED, BadToken, Clockwork, Intake
from bot.lanes import Lanes
from bot.limits import Limits
from bot.loops import guarded, then_wait
from bot.publishing import Piece, looks, own_name, publish, stop_being_called, tell_where
from bot.services import backups, later, nightly, people
from bot.standing import TakenOver
from bot.storage import outbox, owners, updates
from bot.storage.backups import Shelf
from bot.storage.database import Database
from bot.storage.migrate import migrate
from bot.storage.sealing import Seal, make_key, read_key
from bot.storage.settings import get as remembered
from bot.storage.settings import put as remember
from bot.storage.underway import Underway
from bot.texts import catalogue, load_ahead
from bot.transport import Wire
from handlers.front import Front

if TYPE_CHECKING:
    from aiohttp import web

log = logging.getLogger("entraide.app")

STOP_SECONDS = 5.0
LOAD_AFTER_SECONDS = 5.0
OFFSET_MOST = 100 * 365 * 86400.0
TIDY = "check the disk and the database (entraide check); what should be forgotten goes in the next night"


class Locked(Exception):
    """Another process uses this database."""


class SystemClock:
    """The machine's clock, plus a number of seconds a demonstration may keep in a file."""

    def __init__(self, offset_file: str = "") -> None:
        self._offset_file = offset_file
        self._offset = 0.0
        self.read_offset()

    def read_offset(self) -> None:
        if self._offset_file:
            try:
                self._offset = float(Path(self._offset_file).read_text() or 0)
            except (OSError, ValueError):
                self._offset = 0.0
            if not abs(self._offset) <= OFFSET_MOST:  # nor a number that is none
                self._offset = 0.0

    def now(self) -> float:
        """UTC epoch seconds."""
        return time.time() + self._offset

    def monotonic(self) -> float:
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    async def until(self, event: asyncio.Event, seconds: float | None) -> None:
        """Waits for the event, so many seconds at most (None: as long as it takes)."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await event.wait()


@dataclass(slots=True)
class Program:
    """Everything that was wired."""

    settings: Settings
    clock: SystemClock
    database: Database
    wire: Wire
    gateway: Gateway
    front: Front
    intake: Intake
    delivery: Delivery
    clerk: Clerk
    alarm: Alarm
    underway: Underway
    lock: IO[str]
    claim_code: str | None = None


def lock(path: Path) -> IO[str]:
    """Takes the database for this process, until it ends however it ends. Raises Locked."""
    owners.make_folder(path.parent, path)
    file = os.fdopen(owners.open_or_create(Path(f"{path}.lock"), path), "w")  # held open as long as the process lives
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as trouble:
        file.close()
        raise Locked(f"another entraide process uses {path}: stop it first") from trouble
    return file


def is_served(path: Path) -> bool:
    """Whether some process has taken this database."""
    try:
        with Path(f"{path}.lock").open() as file:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except FileNotFoundError:
        return False
    except BlockingIOError:
        return True
    return False


def shelf(settings: Settings) -> Shelf:
    """Where the backups stand."""
    path, given = settings.database.path, settings.backups
    return Shelf(path, Path(given.folder) if given.folder else path.parent / "backups", given.days)


def find_key(settings: Settings) -> bytes:
    """The key, made at the first start. A database without its key is never given a new one. Raises KeyTrouble."""
    path, database = settings.security.key_file, settings.database.path
    if not path.exists() and not (database.exists() and database.stat().st_size):
        log.info(
            "key.made", extra={"file": str(path), "todo": "keep a copy of it apart from the database and its backups"}
        )
        return make_key(path)
    return read_key(path)


async def build(settings: Settings, clock: SystemClock | None = None) -> Program:
    """Opens everything; nothing runs yet. Raises Locked, KeyTrouble, TooNew, sqlite3.Error."""
    clock = clock or SystemClock(settings.clock.offset_file)
    held = lock(settings.database.path)
    try:
        seal = Seal(find_key(settings))
        for name in await migrate(settings.database.path, seal, shelf(settings).folder):
            log.info("database.migrated", extra={"step": name})
        program = wire_up(settings, clock, Database(settings.database.path, seal), held)
        await program.database.open()
    except BaseException:
        held.close()
        raise
    return program


def wire_up(settings: Settings, clock: SystemClock, database: Database, held: IO[str]) -> Program:
    """Every part, knowing those it needs."""
    texts = catalogue()
    wire = Wire()
    gateway = Gateway(wire, settings.telegram.api_base, settings.telegram.token)
    front = Front(settings, texts, gateway.deliver, clock.now)
    office = Office(later.unfold, later.put_off, later.claim, later.settle, outbox.renew)
    underway = Underway(settings.database.path)
    lanes = Lanes(Limits(settings.telegram.messages_per_second))
    clerk = Clerk(database, lanes, clock, office, underway)
    delivery = Delivery(gateway, lanes, clerk, clock, front.render, underway)
    intake = Intake(database, front, Clockwork(clock.now, clock.monotonic, clock.sleep), delivery.crowded)
    told = Told(settings.telegram.token, database, clock.now)
    intake.was_ours = lambda: stop_being_called(told, gateway.deliver)
    alarm = Alarm(clock.now, time.time, clerk.nudge)
    database.before_commit = later.flush
    database.after_commit = delivery.committed
    database.riders.append(clerk)
    program = Program(settings, clock, database, wire, gateway, front, intake, delivery, clerk, alarm, underway, held)

    async def set_alarm() -> None:
        async with database.read(int(clock.now())) as tx:
            due = await later.next_due(tx)
        log.debug("alarm.set", extra={"due": due})
        alarm.set(due)

    clerk.next_due = set_alarm
    return program


async def close(program: Program) -> None:
    program.alarm.stop()
    await program.wire.shutdown()
    await program.database.close()
    program.underway.close()
    program.lock.close()


async def prepare(program: Program) -> None:
    """Takes back what an earlier process had in hand; asks nothing of anybody. `claim_code` is set while nobody coordinates."""
    bot_id, code = program.settings.telegram.token.partition(":")[0], secrets.token_urlsafe(12)
    await program.wire.initialize()
    async with program.database.write(int(program.clock.now())) as tx:
        await later.take_back(tx, program.underway)
        program.front.bot_username = await remembered(tx, "bot_username") or ""
        if await remembered(tx, "bot_id") not in (None, bot_id):
            await updates.forget_all(tx)
            program.front.bot_username = ""
        await remember(tx, "bot_id", bot_id)
        program.claim_code = code if await people.offer_claim(tx, code) else None
    program.underway.start()


async def introduce(program: Program) -> str | None:
    """Asks Telegram for the bot's name, until it answers. Returns a claim link while nobody coordinates. Raises BadToken."""
    try:
        me = await own_name(program.gateway.deliver, program.clock.sleep)
    except Unauthorised:
        raise BadToken from None
    program.front.bot_username = me.username
    async with program.database.write(int(program.clock.now())) as tx:
        await remember(tx, "bot_username", me.username)  # links to this bot are written with it
    return f"https://t.me/{me.username}?start=claim_{program.claim_code}" if program.claim_code else None


@dataclass(frozen=True, slots=True)
class Told:
    """What Telegram was told last, remembered as keyed hashes: a secret may be part of it. Of another bot it knows nothing."""

    token: str
    database: Database
    now: Callable[[], float]

    async def get(self, name: str) -> str | None:
        async with self.database.read(int(self.now())) as tx:
            return await remembered(tx, f"told:{name}")

    async def put(self, name: str, mark: str) -> None:
        async with self.database.write(int(self.now())) as tx:
            await remember(tx, f"told:{name}", mark)

    def mark(self, content: str) -> str:
        return told_mark(self.database.seal, self.token, content)


def told_mark(seal: Seal, token: str, content: str) -> str:
    return seal.fingerprint(f"{token.partition(':')[0]} {content}", "told").hex()


async def run(program: Program, ready: Callable[[], None], unclaimed: Callable[[str], None]) -> None:
    """Serves until SIGTERM or SIGINT: then finishes the batch and the letters in flight. Raises TakenOver, BadToken.

    `ready` is called when it serves, `unclaimed` with the link by which somebody becomes coordinator while nobody is.
    """
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    loop.add_signal_handler(signal.SIGUSR1, _clock_moved, program)
    try:
        await prepare(program)
        async with serving(program, unclaimed) as served:
            ready()
            rest = asyncio.create_task(guarded("rest", _load_the_rest(program.clock)))
            try:
                await _first_of(served, stop)
            finally:
                rest.cancel()
    finally:
        await close(program)


async def _load_the_rest(clock: SystemClock) -> None:
    """What the first words, date, plural or planned meeting want and is slow to load comes in a thread, when those who had
    waited for the start have their answers. What was loaded stays: the garbage collector looking through it again and
    again would be a tenth of all work, in the longest stalls of the loop. An update leaves few circles behind, so they
    are looked for less often."""
    await clock.sleep(LOAD_AFTER_SECONDS)
    await asyncio.to_thread(_load)
    gc.freeze()
    gc.set_threshold(5_000, 10, 10)


def _load() -> None:
    load_ahead()
    phrases.load_ahead()
    crisis.load_ahead()
    from bot.memory import give_back_what_is_large  # ctypes is loaded for it alone

    give_back_what_is_large()


def _clock_moved(program: Program) -> None:
    program.clock.read_offset()
    program.clerk.nudge()


async def _first_of(work: Awaitable[None], stop: asyncio.Event) -> None:
    """Waits for the work to end (raising what it raises) or for the stop."""
    tasks = {asyncio.ensure_future(work), asyncio.ensure_future(stop.wait())}
    done, rest = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in rest:
        task.cancel()
    for task in done:
        task.result()


@asynccontextmanager
async def serving(program: Program, unclaimed: Callable[[str], object] = bool) -> AsyncIterator[Awaitable[None]]:
    """Delivery, alarm and intake at work, and beside them what Telegram has to be told and asked; gives the intake's end
    to wait for, and on leaving stops them in order.

    The address Telegram calls is opened first: where that cannot be done, nothing else has begun. Raises OSError.
    """
    polling = program.settings.telegram.mode == "polling"
    runner = None if polling else await _listen(program)
    sender = asyncio.create_task(program.delivery.run())
    program.alarm.start(lambda: night(program))
    clock = program.clock
    keeper = asyncio.create_task(backups.keep_list(program.database, shelf(program.settings), clock.now, clock.sleep))
    known = guarded("known", _make_known(program, unclaimed), ends_with=(BadToken, TakenOver))
    herald = asyncio.create_task(then_wait(known))
    receiver = (
        asyncio.create_task(program.intake.poll(program.gateway)) if polling else asyncio.create_task(then_wait())
    )
    try:
        yield asyncio.ensure_future(_either(receiver, sender, herald))
    finally:
        if runner is None:
            await program.intake.stop(receiver)
        else:
            receiver.cancel()
            await runner.cleanup()
        await program.delivery.finish(STOP_SECONDS)
        for task in (sender, keeper, herald):
            task.cancel()
        await asyncio.gather(sender, receiver, keeper, herald, return_exceptions=True)
        try:
            await program.clerk.flush()
        except (sqlite3.Error, OSError) as trouble:
            log.error("storage.down", extra={"error": type(trouble).__name__})


async def _listen(program: Program) -> "web.AppRunner":
    """Opens the address Telegram calls."""
    from aiohttp import web  # 12 MB and a fifth of a second that polling does without

    settings = program.settings.telegram
    runner = web.AppRunner(program.intake.webhook(settings.webhook_secret), access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, *settings.webhook_listen).start()
    except BaseException:
        await runner.cleanup()
        raise
    return runner


async def night(program: Program) -> None:
    """What is done once a night: forgetting first, so that a backup holds nothing that should be gone."""
    now, settings = int(program.clock.now()), program.settings
    try:
        await nightly.tidy(program.database, now)
    except Exception as trouble:  # whatever it is: there must be a backup all the same
        facts = {"error": type(trouble).__name__, "todo": TIDY}
        log.error("night.failed", extra=facts, exc_info=logs.without_words(trouble))
    await backups.nightly(shelf(settings), program.database.seal, now, wanted=settings.backups.nightly)


async def _make_known(program: Program, unclaimed: Callable[[str], object]) -> None:
    """Who we are, where Telegram calls us, what it shows of us: as long as each takes, beside serving. Raises BadToken
    and TakenOver.

    Where it calls comes when we listen: it calls at once, and pauses longer each time nobody answers.
    """
    settings, told, deliver, sleep = (
        program.settings.telegram,
        Told(program.settings.telegram.token, program.database, program.clock.now),
        program.gateway.deliver,
        program.clock.sleep,
    )
    try:
        if settings.mode == "webhook":
            where = {
                "url": settings.webhook_url, "secret_token": settings.webhook_secret, "allowed_updates": ALLOWED,
                "max_connections": 100,
            }  # fmt: skip
            address, others = Piece("webhook", Call("setWebhook", where)), program.intake.look_for_others
            await tell_where(address, told, deliver, sleep, lambda: others(program.gateway))
        link = await introduce(program)
        if link is not None:
            unclaimed(link)
        await publish(looks(program.front.texts), told, deliver, sleep)
    except Unauthorised:
        raise BadToken from None


async def _either(*tasks: asyncio.Task[None]) -> None:
    """Ends with the first that ends: none of them should."""
    done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in done:
        task.result()
