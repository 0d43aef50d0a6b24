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

import telegram
from telegram.error import TelegramError

from bot import logs, phrases
from bot.alarm import Alarm
from bot.clerk import Clerk, Office
from bot.config import Settings
from bot.delivery import Delivery
from bot.domain import crisis
from bot.gateway import Gateway
from bot.intake import ALLOWED, Clockwork, Intake
from bot.lanes import Lanes
from bot.limits import Limits
from bot.menus import publish
from bot.services import backups, later, nightly, people
from bot.storage import updates
from bot.storage.backups import Shelf
from bot.storage.database import Database
from bot.storage.migrate import migrate
from bot.storage.sealing import KeyTrouble, Seal, make_key, read_key
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
TIDY = "check the disk and the database (entraide check); what should be forgotten goes in the next night"
START_PAUSE_LONGEST = 4.0


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


def lock(path: Path) -> IO[str]:
    """Takes the database for this process, until it ends however it ends. Raises Locked."""
    path.parent.mkdir(parents=True, exist_ok=True)
    file = Path(f"{path}.lock").open("w")  # noqa: SIM115 - held open as long as the process lives
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as trouble:
        file.close()
        raise Locked(f"another entraide process uses {path}: stop it first") from trouble
    return file


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
    front = Front(settings, texts, gateway.deliver)
    office = Office(later.unfold, later.put_off, later.claim, later.settle, later.finish)
    underway = Underway(settings.database.path)
    lanes = Lanes(Limits(settings.telegram.messages_per_second))
    clerk = Clerk(database, lanes, clock, office, underway)
    delivery = Delivery(gateway, lanes, clerk, clock, front.render, underway)
    intake = Intake(database, front, Clockwork(clock.now, clock.sleep), delivery.crowded)
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


def _bot(program: Program) -> telegram.Bot:
    """python-telegram-bot's own client, for what is called only at the start."""
    settings, wire = program.settings.telegram, program.wire
    return telegram.Bot(settings.token, base_url=f"{settings.api_base}/bot", request=wire, get_updates_request=wire)


async def introduce(program: Program) -> str | None:
    """Learns the bot's name, publishes its commands, takes back letters in hand. Returns a claim link while nobody coordinates."""
    await program.wire.initialize()
    bot = _bot(program)
    me = await bot.get_me()
    program.front.bot_username = me.username or ""
    await publish(bot, program.front.texts)
    if program.settings.telegram.mode == "polling":
        await bot.delete_webhook()
    code = secrets.token_urlsafe(12)
    async with program.database.write(int(program.clock.now())) as tx:
        for letter, kind in await later.take_back(tx, program.underway):
            log.warning(
                "letter.doubtful", extra={"letter": letter, "kind": kind, "why": "in hand when the last process ended"}
            )
        await remember(tx, "bot_username", me.username or "")  # links to this bot are written with it
        if await remembered(tx, "bot_id") not in (None, str(me.id)):
            await updates.forget_all(tx)
        await remember(tx, "bot_id", str(me.id))
        unclaimed = await people.offer_claim(tx, code)
    program.underway.start()
    return f"https://t.me/{me.username}?start=claim_{code}" if unclaimed else None


async def run(program: Program, ready: Callable[[str | None], None]) -> None:
    """Serves until SIGTERM or SIGINT: then finishes the batch and the letters in flight. Raises TakenOver, BadToken."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    loop.add_signal_handler(signal.SIGUSR1, _clock_moved, program)
    try:
        await _introduce_patiently(program, stop, ready)
        if not stop.is_set():
            async with serving(program) as served:
                rest = asyncio.create_task(_load_the_rest(program.clock))
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


def _clock_moved(program: Program) -> None:
    program.clock.read_offset()
    program.clerk.nudge()


async def _introduce_patiently(program: Program, stop: asyncio.Event, ready: Callable[[str | None], None]) -> None:
    pause = 1.0
    while not stop.is_set():
        try:
            ready(await introduce(program))
        except telegram.error.InvalidToken:
            raise
        except TelegramError as trouble:
            _log_waiting(trouble, pause)
            await _first_of(asyncio.sleep(pause), stop)
            pause = min(pause * 2, START_PAUSE_LONGEST)
        else:
            return


async def _first_of(work: Awaitable[None], stop: asyncio.Event) -> None:
    """Waits for the work to end (raising what it raises) or for the stop."""
    tasks = {asyncio.ensure_future(work), asyncio.ensure_future(stop.wait())}
    done, rest = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in rest:
        task.cancel()
    for task in done:
        task.result()


@asynccontextmanager
async def serving(program: Program) -> AsyncIterator[Awaitable[None]]:
    """Delivery, alarm and intake at work; gives the intake's end to wait for, and on leaving stops them in order."""
    sender = asyncio.create_task(program.delivery.run())
    program.alarm.start(lambda: night(program))
    clock = program.clock
    keeper = asyncio.create_task(backups.keep_list(program.database, shelf(program.settings), clock.now, clock.sleep))
    runner = await _listen(program) if program.settings.telegram.mode == "webhook" else None
    receiver = asyncio.create_task(program.intake.poll(program.gateway) if runner is None else _be_called(program))
    try:
        yield asyncio.ensure_future(_either(receiver, sender))
    finally:
        if runner is None:
            await program.intake.stop(receiver)
        else:
            receiver.cancel()
            await runner.cleanup()
        await program.delivery.finish(STOP_SECONDS)
        sender.cancel()
        keeper.cancel()
        await asyncio.gather(sender, receiver, keeper, return_exceptions=True)
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
    host, _, port = settings.webhook_listen.rpartition(":")
    await web.TCPSite(runner, host, int(port)).start()
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


async def _be_called(program: Program) -> None:
    """Tells Telegram where to call, until it has heard it; only when we listen: it calls at once, and pauses longer each
    time nobody answers. Then waits to be cancelled."""
    settings, pause = program.settings.telegram, 1.0
    while True:
        try:
            await _bot(program).set_webhook(
                settings.webhook_url, secret_token=settings.webhook_secret, allowed_updates=ALLOWED, max_connections=100
            )
        except telegram.error.InvalidToken:
            raise
        except TelegramError as trouble:
            _log_waiting(trouble, pause)
            await asyncio.sleep(pause)
            pause = min(pause * 2, START_PAUSE_LONGEST)
        else:
            await asyncio.Event().wait()


def _log_waiting(trouble: TelegramError, pause: float) -> None:
    todo = "check the network to Telegram"
    log.warning("start.waits", extra={"error": type(trouble).__name__, "seconds": pause, "todo": todo})


async def _either(*tasks: asyncio.Task[None]) -> None:
    """Ends with the first that ends: none of them should."""
    done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in done:
        task.result()


def key_or_trouble(settings: Settings) -> str:
    """For `entraide check`: a sentence about the key. Raises KeyTrouble."""
    if not settings.security.key_file.exists() and settings.database.path.exists():
        raise KeyTrouble(
            f"the key file {settings.security.key_file} is missing: put it back from where you keep it apart"
        )
    if not settings.security.key_file.exists():
        return "will be made at the first start"
    read_key(settings.security.key_file)
    return f"{settings.security.key_file}, mode {os.stat(settings.security.key_file).st_mode & 0o777:o}"
