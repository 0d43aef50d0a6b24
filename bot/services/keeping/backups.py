"""Backups while the bot serves: one a night, the old ones removed, and the list of what people ended since."""

import asyncio
import logging
import os
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

from bot.domain.times import DAY
from bot.loops import keep_on
from bot.storage import backups as store
from bot.storage import ended as ended_store
from bot.storage.backups import BadBackup, Shelf
from bot.storage.database import Database
from bot.storage.errors import StorageError
from bot.storage.migrate import shipped
from bot.storage.sealing import KeyTrouble, Seal

log = logging.getLogger("entraide.backups")

LIST_EVERY_SECONDS = 30.0
LIST_AGAIN_SECONDS = 600.0  # when it could not be written
LISTED_SECONDS = 31 * DAY  # a day longer than any backup is kept (GDPR-06)

TROUBLES = (BadBackup, KeyTrouble, StorageError, OSError)


def known_steps() -> set[str]:
    """The migrations of this version."""
    return {name for name, _ in shipped()}


async def nightly(shelf: Shelf, seal: Seal, now: int, *, wanted: bool) -> None:
    """What is too old goes; tonight's backup is made, once. Raises nothing: the bot goes on, and the log says what to do."""
    try:
        for path in await asyncio.to_thread(store.forget_old, shelf, now):
            log.info("backup.removed", extra={"file": str(path)})
    except OSError as trouble:
        todo = "remove backups older than the setting says by hand, then look at the rights of that folder"
        log.error("backup.not_removed", extra={"error": str(trouble), "todo": todo})
    target = shelf.tonight(now)
    if not wanted or target.exists():
        return
    try:
        size = await _aside(lambda stop: store.make(shelf.database, target, seal, known_steps(), stop))
    except TROUBLES as trouble:
        todo = "look at the disk and the folder of the backups, then run: entraide backup"
        log.error("backup.failed", extra={"error": str(trouble), "todo": todo})
    else:
        log.info("backup.made", extra={"file": str(target), "bytes": size})


async def _aside(work: Callable[[threading.Event], int]) -> int:
    """Runs it in a thread of low priority, so that replies do not wait. When this is cancelled the work ends soon, too."""
    stop = threading.Event()
    pool = ThreadPoolExecutor(1, initializer=_give_way)
    try:
        return await asyncio.wrap_future(pool.submit(work, stop))
    finally:
        stop.set()
        pool.shutdown(wait=False)


def _give_way() -> None:
    with suppress(OSError):
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), 10)


async def keep_list(
    database: Database, shelf: Shelf, now: Callable[[], float], sleep: Callable[[float], Awaitable[None]]
) -> None:
    """Keeps the list beside the backups true until cancelled: a database that is lost cannot be asked who was erased."""

    async def keep() -> None:
        try:
            await update_list(database, shelf, int(now()))
        except Exception as trouble:  # whatever it is, it is tried again later, and the operator knows why it matters
            todo = "look at the folder of the backups: without this list a restore brings back people who were erased"
            log.error("backup.list_failed", extra={"error": str(trouble), "todo": todo})
            await sleep(LIST_AGAIN_SECONDS)
        else:
            await sleep(LIST_EVERY_SECONDS)

    await keep_on("list", keep, sleep)


async def update_list(database: Database, shelf: Shelf, now: int) -> None:
    """Who was erased and what was taken back in the last month, as the database and the list know it together."""
    async with database.read(now) as tx:
        fresh = await ended_store.since(tx, now - LISTED_SECONDS)
    listed = await asyncio.to_thread(ended_store.read_list, shelf.ended_list)
    together = {key: at for key, at in ended_store.merged(listed, fresh).items() if at >= now - LISTED_SECONDS}
    if together != listed or not shelf.ended_list.exists():
        await asyncio.to_thread(ended_store.write_list, shelf, together)
