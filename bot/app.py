"""The one place that wires: settings -> key, database, services, handlers, intake, delivery, alarm."""

import logging
import secrets
import time
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import IO

from bot.clock import SystemClock
from bot.config import Settings
from bot.files import find_key, lock, shelf
from bot.leading import Leading
from bot.loading import loaded
from bot.services import subjects
from bot.services.letters import later
from bot.services.people import people
from bot.storage.database import Database, lock_of_leader
from bot.storage.letters import outbox, updates
from bot.storage.migrate import holds_something, opened
from bot.storage.sealing import Seal
from bot.storage.settings import get as remembered
from bot.storage.settings import put as remember
from bot.texts import catalogue
from bot.told import Told
from bot.uploads import Uploads
from bot.wire.alarm import Alarm
from bot.wire.asking import Kinds
from bot.wire.clerk import Bell, Clerk, Office
from bot.wire.delivery import Delivery
from bot.wire.gateway import Gateway
from bot.wire.intake import Intake
from bot.wire.lanes import Lanes
from bot.wire.limits import Limits
from bot.wire.polling import Clockwork, Polling
from bot.wire.publishing import stop_being_called
from bot.wire.transport import Transport, transport
from bot.wire.underway import Underway
from handlers.dispatcher import Dispatcher

log = logging.getLogger("entraide.app")


@dataclass(slots=True)
class Program:
    """Everything that was wired."""

    settings: Settings
    clock: SystemClock
    database: Database
    wire: Transport
    gateway: Gateway
    dispatcher: Dispatcher
    intake: Intake
    polling: Polling
    delivery: Delivery
    clerk: Clerk
    alarm: Alarm
    kinds: Kinds
    underway: Underway
    leading: Leading
    uploads: Uploads
    lock: IO[str]
    claim_code: str | None = None


async def build(settings: Settings, clock: SystemClock | None = None) -> Program:
    """Opens everything; nothing runs yet. Raises Locked, KeyTrouble, TooNew, StorageError."""
    clock = clock or SystemClock(settings.clock.offset_file)
    where = settings.database.where
    async with AsyncExitStack() as undone:
        held = undone.enter_context(lock(settings.database.path))
        seal = Seal(find_key(settings, holds_something=await holds_something(where)))
        writer, migrated = await opened(where, seal, shelf(settings).folder)
        undone.push_async_callback(writer.close)
        for name in migrated:
            log.info("database.migrated", extra={"step": name})
        program = wire_up(settings, clock, seal, held)
        await program.database.open(writer)
        undone.pop_all()
    return program


def _common(settings: Settings, seal: Seal) -> str:
    """A short keyed hash of what several processes on one database have to say alike."""
    told = settings.telegram
    same = (
        told.token,
        told.mode,
        told.webhook_url,
        told.webhook_secret,
        told.messages_per_second,
        settings.web.public_url,
    )
    rest = (settings.operator, settings.people, settings.meetings, settings.peers)
    return seal.fingerprint(repr((same, *rest)), "settings").hex()[:16]


def wire_up(settings: Settings, clock: SystemClock, seal: Seal, held: IO[str]) -> Program:
    """Every part, whole when it is made: those it needs are made before it. Who writes and is told of what was written
    joins the database at the end."""
    subjects.gather()
    own = {
        code: {f"topic-{key}": name for key, name in names.items()} for code, names in settings.peers.own_names.items()
    }
    texts = catalogue().with_names(own)
    wire = transport(settings.telegram.transport)
    gateway = Gateway(wire, settings.telegram.api_base, settings.telegram.token)
    dispatcher = Dispatcher(settings, texts, gateway.deliver, clock.now)
    bell = Bell()
    alarm = Alarm(clock.now, time.time, bell.ring)
    leading = Leading(lock_of_leader(settings.database.where), clock.sleep, bell.ring)
    database = Database(
        settings.database.where, seal, later.flush, common=_common(settings, seal), calls=lambda: not leading.now,
        shared=leading.beside_others,
    )  # fmt: skip
    told = Told(settings.telegram.token, database, clock.now)
    office = Office(
        later.unfold,
        later.claim,
        later.settle,
        outbox.renew,
        outbox.held,
        later.take_these,
        later.next_due,
    )
    underway = Underway(settings.database.path, settings.database.where, database.holder)
    lanes = Lanes(Limits(settings.telegram.messages_per_second))
    clerk = Clerk(database, lanes, clock, office, underway, bell, leading.does, alarm.set)
    delivery = Delivery(gateway, lanes, clerk, clock, dispatcher.render, underway)
    kinds = Kinds(database, clock.now)
    intake = Intake(database, dispatcher, clock.now, delivery.crowded, loaded, lambda: clerk.waits)
    polling = Polling(
        intake, gateway, Clockwork(clock.monotonic, clock.sleep), leading.does, lambda: stop_being_called(told, gateway.deliver),
        kinds, shared=bool(settings.database.url),
    )  # fmt: skip
    uploads = Uploads(database, gateway, clock.now)
    database.riders.append(clerk)
    database.listeners.extend((delivery.committed, uploads.committed, kinds.committed))
    return Program(
        settings,
        clock,
        database,
        wire,
        gateway,
        dispatcher,
        intake,
        polling,
        delivery,
        clerk,
        alarm,
        kinds,
        underway,
        leading,
        uploads,
        held,
    )


async def close(program: Program) -> None:
    program.alarm.stop()
    await program.wire.shutdown()
    await program.leading.stop()
    await program.database.close()
    program.underway.close()
    program.lock.close()


async def prepare(program: Program) -> None:
    """Takes back what an earlier process had in hand; asks nothing of anybody. `claim_code` is set while nobody coordinates."""
    bot_id, code = program.settings.telegram.token.partition(":")[0], secrets.token_urlsafe(12)
    await program.wire.initialize()
    async with program.database.write(int(program.clock.now())) as tx:
        await later.take_back(tx, program.underway, shared=bool(program.settings.database.url))
        program.dispatcher.bot_username = await remembered(tx, "bot_username") or ""
        if await remembered(tx, "bot_id") not in (None, bot_id):
            await updates.forget_all(tx)
            program.dispatcher.bot_username = ""
        await remember(tx, "bot_id", bot_id)
        program.claim_code = code if await people.offer_claim(tx, code) else None
    program.underway.start()
