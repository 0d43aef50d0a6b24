"""Commands about a database that a server keeps: moving there and back, and what a restore by other tools leaves to do."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, TypeVar

from bot.config import Settings
from bot.files import lock, shelf
from bot.services.keeping.restoring import fit
from bot.storage.database import Where, plainly
from bot.storage.moving import NotMoved, move
from bot.storage.sealing import Seal, read_key
from bot.values import database

T = TypeVar("T")

DUMP = (
    "the database is on PostgreSQL: copy it with pg_dump or the server's own archiving, and the file ended.list with it "
    "(docs/operations.md, On PostgreSQL)"
)


def place(given: str) -> Where:
    """An address, or the path of a file. Raises NotMoved."""
    if "://" not in given:
        return Path(given).expanduser()
    try:
        return database(given)
    except ValueError:
        raise NotMoved("--to is neither an address that begins with postgresql:// nor the path of a file") from None


def _stopped(settings: Settings, work: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Does it while no bot of this machine serves. Raises Locked."""
    with lock(settings.database.path):
        return asyncio.run(work())


def moved(settings: Settings, target: Where) -> list[str]:
    """Brings everything there; what to tell. Raises Locked, NotMoved, TooNew, Foreign, StorageError, OSError."""
    found = _stopped(settings, lambda: move(settings.database.where, target))
    rows = sum(content.rows for content in found.values())
    setting = (
        f'path = "{target}"' if isinstance(target, Path) else f'url = "{plainly(target)}" (with user and password)'
    )
    return [
        f"{len(found)} tables with {rows} rows are in {plainly(target)} now, and each is what it was.",
        f"Nothing of {plainly(settings.database.where)} is changed: keep it until all is well, then delete it.",
        f"Now write in [database] of the settings: {setting}. Then start the bot.",
    ]


def restored(settings: Settings, now: int) -> list[str]:
    """Makes a database that was put back fit for today; what to tell. Raises Locked, KeyTrouble, TooNew, StorageError, OSError."""
    own, seal = shelf(settings), Seal(read_key(settings.security.key_file))
    changes, listed = _stopped(settings, lambda: fit(settings.database.url, own, seal, now))
    lines = [
        f"- Letters that were due by now and may have been sent since, so are not sent again: {changes.letters}.",
        f"- People who were erased since and stay erased: {changes.erased}; agreements that stay taken back: {changes.taken_back}.",
        f"- Open questions that are closed, so that no words go astray: {changes.questions}.",
        f"- Contacts between peers in which both are asked whether to go on, in case one had ended it: {changes.contacts}.",
    ]
    if not listed:
        lines.append(f"- NOBODY KNOWS who was erased since: there is no {own.ended_list}.")
    return [*lines, f"{plainly(settings.database.url)} is fit for today. Start the bot again."]
