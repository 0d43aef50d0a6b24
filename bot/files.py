"""What one bot keeps on its machine: the lock on its database, its key, its backups."""

import fcntl
import logging
import os
from pathlib import Path
from typing import IO

from bot.config import Settings
from bot.storage import owners
from bot.storage.backups import Shelf
from bot.storage.sealing import make_key, read_key

log = logging.getLogger("entraide.files")


class Locked(Exception):
    """Another process uses this database."""


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


def find_key(settings: Settings, *, holds_something: bool) -> bytes:
    """The key, made at the first start. A database without its key is never given a new one. Raises KeyTrouble."""
    path = settings.security.key_file
    if not path.exists() and not holds_something:
        log.info(
            "key.made", extra={"file": str(path), "todo": "keep a copy of it apart from the database and its backups"}
        )
        return make_key(path)
    return read_key(path)
