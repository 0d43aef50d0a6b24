"""Copies of the database file: made while the bot serves, checked before they are trusted, put in its place in one step."""

import os
import re
import sqlite3
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from threading import Event

from bot.domain.times import DAY, utc
from bot.storage import owners, unsealing
from bot.storage.errors import StorageDown
from bot.storage.sealing import Seal
from bot.storage.sqlite import in_our_words
from bot.storage.unsealing import Unsealing

ENDED_LIST = "ended.list"
SIDES = ("-wal", "-shm", "-journal")  # what SQLite keeps beside a database file and reads together with it
_MADE = re.compile(r"entraide-(\d{8})(?:-(\d{6}))?\.sqlite3")
_REPLACED = re.compile(r".+\.replaced-(\d{8})-(\d{6})(?:-wal|-shm|-journal)?")
_BEFORE = re.compile(r"before-.+\.sqlite3")
_PART = re.compile(r"\..+\.part(?:-journal)?")
# Of SQLite's machine between two looks at whether the copy is still wanted: each look asks for the interpreter.
STEPS = 500_000


class BadBackup(Exception):
    """This file must not be trusted, or not take the place of the database; says why."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where the backups of a database stand, and how many days each is kept."""

    database: Path
    folder: Path
    days: int

    @property
    def ended_list(self) -> Path:
        """Who was erased and what was taken back lately: it stands with the backups, to be copied away with them."""
        return self.folder / ENDED_LIST

    def tonight(self, now: int) -> Path:
        """The one backup of this night: its name is how a restart knows that it was made."""
        return self.folder / f"entraide-{utc(now):%Y%m%d}.sqlite3"

    def at(self, now: int) -> Path:
        """A backup that somebody asked for."""
        return self.folder / f"entraide-{stamp(now)}.sqlite3"

    def newest(self) -> tuple[Path, int] | None:
        """The last backup and its instant, UTC epoch seconds."""
        found = [
            (path, at) for path in self.folder.glob("entraide-*.sqlite3") if (at := _instant(_MADE, path)) is not None
        ]
        return max(found, key=lambda each: each[1], default=None)


@dataclass(frozen=True, slots=True)
class Contents:
    """What a whole database holds: how many people and groups, and when an update last came (UTC epoch seconds)."""

    people: int
    groups: int
    last_at: int | None


def stamp(now: int) -> str:
    return f"{utc(now):%Y%m%d-%H%M%S}"


def _instant(form: re.Pattern[str], path: Path) -> int | None:
    """The instant in a name of this form."""
    found = form.fullmatch(path.name)
    if found is None:
        return None
    try:
        return int(datetime.fromisoformat(f"{found[1]}T{found[2] or '000000'}Z").timestamp())
    except ValueError:
        return None


# Making one


def make(database: Path, target: Path, seal: Seal, known: set[str], stop: Event | None = None) -> int:
    """Copies the database as it is now, checks the copy, then gives it its name; returns its size in bytes.

    Others go on reading and writing meanwhile. `known`: the migrations of this version. `stop`, once set, ends it early.
    Raises BadBackup, KeyTrouble, StorageError, OSError; nothing is left behind then.
    """
    with unfinished(target, database) as part:
        copy(database, part, stop)
        try:
            check(part, seal, known, stop=stop)
        except BadBackup as trouble:  # whoever reads this has never heard of the copy
            raise BadBackup(str(trouble).replace(str(part), f"the copy of {database}")) from trouble
    return target.stat().st_size


@contextmanager
def unfinished(target: Path, database: Path) -> Iterator[Path]:
    """A file beside the target that takes its name, safely on the disk, when the block ends well. It belongs to whom the
    database belongs to."""
    owners.make_folder(target.parent, database)
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        part.unlink(missing_ok=True)
        owners.create(part, database)
        yield part
        sync(part)
        part.replace(target)
        sync(target.parent)
    finally:
        for side in ("", *SIDES):
            part.with_name(part.name + side).unlink(missing_ok=True)


def copy(database: Path, target: Path, stop: Event | None = None) -> None:
    """A whole, compact copy, without what was deleted. It holds a read transaction only: nobody waits for it."""
    with opened(database, "mode=rw", stop) as connection:  # read and write: a reader needs its place in the -shm file
        connection.execute("VACUUM INTO ?", (str(target),))


@contextmanager
def opened(path: Path, how: str, stop: Event | None = None) -> Iterator[sqlite3.Connection]:
    """`how`: SQLite's words for it, such as mode=rw (never make a new file) or immutable=1 (nobody else writes it)."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?{how}", uri=True, isolation_level=None)
    try:
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA busy_timeout = 5000")
        if stop is not None:
            connection.set_progress_handler(stop.is_set, STEPS)
        with in_our_words():
            yield connection
    finally:
        connection.close()


def sync(path: Path) -> None:
    """Until it is on the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


# Trusting one


def check(path: Path, seal: Seal, known: set[str], *, thorough: bool = False, stop: Event | None = None) -> Contents:
    """Looks at every page, every reference, the version and the key, and opens all that is sealed; `thorough`: every
    index, too.

    Pages, references and sealed values are each read through once, beside one another. The file is not touched.
    Raises BadBackup, OSError.
    """
    try:
        with (
            ThreadPoolExecutor(1) as beside,
            unsealing.begun(path, seal, stop) as opened_values,
            _to_read(path, stop) as connection,
        ):
            following = beside.submit(_lost_reference, path, stop)
            verdict = connection.execute(
                "PRAGMA integrity_check(1)" if thorough else "PRAGMA quick_check(1)"
            ).fetchone()[0]
            if verdict != "ok":
                raise BadBackup(f"{path} is damaged: {verdict}")
            contents = _examine(connection, path, seal, known, following)
            _must_open(path, opened_values)
            return contents
    except StorageDown as trouble:
        if not trouble.lasting:
            raise
        raise BadBackup(f"{path} is not a whole database: {trouble}") from trouble


@contextmanager
def _to_read(path: Path, stop: Event | None) -> Iterator[sqlite3.Connection]:
    with opened(path, "immutable=1", stop) as connection:
        connection.execute("PRAGMA cache_size = -32000")  # a reference may lead anywhere in the file
        yield connection


def _lost_reference(path: Path, stop: Event | None) -> sqlite3.Row | None:
    """A row that belongs to one that is not there."""
    with _to_read(path, stop) as connection:
        found: sqlite3.Row | None = connection.execute("PRAGMA foreign_key_check").fetchone()
        return found


def _examine(
    connection: sqlite3.Connection, path: Path, seal: Seal, known: set[str], following: Future[sqlite3.Row | None]
) -> Contents:
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'migration'").fetchone():
        raise BadBackup(f"{path} is no database of entraide")
    newer = {row["name"] for row in connection.execute("SELECT name FROM migration")} - known
    if newer:
        raise BadBackup(f"{path} knows {', '.join(sorted(newer))}: it needs a newer version of entraide")
    lost = following.result()
    if lost is not None:
        raise BadBackup(
            f"{path} is damaged: a row of {lost['table']} belongs to a row of {lost['parent']} that is not there"
        )
    mark = connection.execute("SELECT value FROM setting WHERE name = 'key_mark'").fetchone()
    if mark is None or mark["value"] != seal.fingerprint("entraide", "key").hex():
        raise BadBackup(f"{path} was sealed with another key than the one of this key file")
    row = connection.execute(
        """SELECT (SELECT count(*) FROM person) AS people, (SELECT count(*) FROM groups) AS groups,
                  (SELECT max(seen_at) FROM seen_update) AS last_at"""
    ).fetchone()
    return Contents(row["people"], row["groups"], row["last_at"])


def _must_open(path: Path, opened_values: Unsealing) -> None:
    column = opened_values.result()
    if column is not None:
        raise BadBackup(f"{path} is damaged: a value of {column} does not open with the key")


# Forgetting


def forget_old(shelf: Shelf, now: int) -> list[Path]:
    """Deletes copies that are older than the shelf keeps them, and unfinished ones after a day; returns what is gone.

    Only what this program has made and named: anything else in these folders is not ours.
    """
    gone = []
    kept = shelf.days * DAY
    for path in _files(shelf.folder):
        at = _instant(_MADE, path)
        if at is None and (_BEFORE.fullmatch(path.name) or _PART.fullmatch(path.name)):
            at = int(path.stat().st_mtime)
        if at is not None and now - at > (DAY if _PART.fullmatch(path.name) else kept):
            gone.append(path)
    for path in _files(shelf.database.parent):
        at = _instant(_REPLACED, path)
        if at is not None and now - at > kept:
            gone.append(path)
    for path in gone:
        path.unlink(missing_ok=True)
    return gone


def _files(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.iterdir()) if path.is_file()] if folder.is_dir() else []
