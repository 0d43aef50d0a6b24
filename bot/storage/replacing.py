"""Puts another database in the place of the one that is there: in one step, and without losing either."""

import os
import shutil
from pathlib import Path

from bot.storage import owners
from bot.storage.backups import SIDES, BadBackup, opened, sync
from bot.storage.database import Reader, Transaction
from bot.storage.errors import StorageError


def bring(backup: Path, working: Path, database: Path) -> None:
    """A working copy of the backup in one file, with what stood in its write-ahead log. It belongs to whom the database
    belongs to. Raises BadBackup, OSError."""
    discard(working)
    for side in ("", "-wal", "-journal"):
        source, target = Path(f"{backup}{side}"), Path(f"{working}{side}")
        if not side or source.exists():
            owners.create(target, database)
            shutil.copyfile(source, target)
    fold(working)


def fold(path: Path) -> None:
    """Brings everything into the one file, safely on the disk: nothing is left beside it. Raises BadBackup."""
    try:
        with opened(path, "mode=rw") as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
    except StorageError as trouble:
        raise BadBackup(f"{path} cannot be opened: {trouble}") from trouble
    sync(path)


def discard(path: Path) -> None:
    for side in ("", *SIDES):
        Path(f"{path}{side}").unlink(missing_ok=True)


def put_in_place(working: Path, database: Path, kept: Path, *, readable: bool) -> bool:
    """The working copy becomes the database; what was there goes on under the name `kept`. False when nothing was there.

    A log that stays beside another database would be written into it, so the old one is folded in first; of a database
    that is not `readable` the parts get a common name as they are. At no moment is there no database.
    """
    there = database.exists()
    if there and readable:
        fold(database)
    for side in ("", *SIDES):
        if Path(f"{database}{side}").exists():
            _second_name(Path(f"{database}{side}"), Path(f"{kept}{side}"))
    for side in SIDES:
        Path(f"{database}{side}").unlink(missing_ok=True)
    working.replace(database)
    sync(database.parent)
    return there


def _second_name(path: Path, name: Path) -> None:
    try:
        os.link(path, name)
    except FileExistsError:
        raise
    except OSError:  # some file systems know no second names
        shutil.copy2(path, name)
        owners.give(name, path)
    sync(name)


async def none_in_hand(tx: Transaction) -> None:
    """Whoever had letters of this database in hand sends none of them any more: all of them wait."""
    await tx.rows("UPDATE letter SET leased_until = NULL, held_by = NULL WHERE leased_until IS NOT NULL")


async def open_contacts(tx: Reader) -> list[str]:
    rows = await tx.rows("SELECT id FROM contact INDEXED BY contact_pair WHERE state = 'open'")
    return [row["id"] for row in rows]
