"""Which letters are on their way to Telegram at this instant: a small file that outlives the process, though not the machine.

The outbox says which letters this process has in hand; whether one of them had left when it was killed, and whether Telegram
had taken it, only this can say.
Writing it is a copy into memory that the kernel keeps, a microsecond, where a commit waits for the disk.
"""

import logging
import os
from collections.abc import Iterable
from hashlib import blake2b
from pathlib import Path

from bot.storage import owners
from bot.storage.database import Where

log = logging.getLogger("entraide.underway")

BOOT = Path("/proc/sys/kernel/random/boot_id")
PLACE = 16  # bytes, a digest; the first place says of which run of the machine and of which database this is
HOLDER = 1  # the place that says who held the letters
FREE = bytes(PLACE)
PLACES = 1024  # made at the start, so that a full disk does not matter later; more are added when they do not suffice


class Underway:
    """Opened by the one process that has this file. `database`: the path it stands beside; `where` the data is; `holder`: by
    which name this process holds letters."""

    def __init__(self, database: Path, where: Where, holder: str) -> None:
        self._path = Path(f"{database}.underway")
        self._mark = _mark(where)
        self._holder = holder
        self.before: str | None = None  # by which name the process before this one held them, when that is known
        self._before = self._read()
        self._file: int | None = owners.open_or_create(self._path, database)
        self._places: dict[str, int] = {}
        self._free: list[int] = []
        self._next = HOLDER + 1

    def may_have_left(self, letter: str) -> bool:
        """Whether this letter may have been on its way when the process before this one ended. Any may when that cannot be
        known: the machine went down, or the file is of another database."""
        return self._before is None or _digest(letter) in self._before

    def has_arrived(self, letter: str) -> bool:
        """Whether Telegram had certainly taken this letter when the process before this one ended."""
        return self._before is not None and _arrived(letter) in self._before

    def start(self) -> None:
        """From here on it speaks of this process: what the one before has left has been dealt with."""
        assert self._file is not None, "not closed"  # noqa: S101
        try:
            os.ftruncate(self._file, 0)
            os.pwrite(self._file, self._mark + self._holder.encode().ljust(PLACE, b"\0") + FREE * PLACES, 0)
        except OSError as trouble:
            self._give_up(trouble)

    def begin(self, letter: str) -> None:
        """This letter may leave from now on."""
        if letter not in self._places:
            place = self._free.pop() if self._free else self._next
            self._next = max(self._next, place + 1)
            self._places[letter] = place
            self._write(place, _digest(letter))

    def arrived(self, letter: str) -> None:
        """Telegram has taken this letter, which is not stored yet."""
        if letter in self._places:
            self._write(self._places[letter], _arrived(letter))

    def end(self, letters: Iterable[str]) -> None:
        """What became of these is stored, or it is certain that they have not left."""
        for letter in letters:
            place = self._places.pop(letter, None)
            if place is not None:
                self._free.append(place)
                self._write(place, FREE)

    def close(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def _write(self, place: int, what: bytes) -> None:
        if self._file is not None:
            try:
                os.pwrite(self._file, what, place * PLACE)
            except OSError as trouble:
                self._give_up(trouble)

    def _give_up(self, trouble: OSError) -> None:
        """Letters go all the same; after a crash it will not be known which of those in hand had left."""
        log.error("underway.failed", extra={"error": str(trouble), "todo": "check the disk, then start anew"})
        self.close()
        self._path.unlink(missing_ok=True)

    def _read(self) -> set[bytes] | None:
        try:
            content = self._path.read_bytes()
        except OSError:
            return None
        if self._mark == FREE or content[:PLACE] != self._mark:
            return None
        self.before = content[HOLDER * PLACE : (HOLDER + 1) * PLACE].rstrip(b"\0").decode("ascii", "replace") or None
        return {content[at : at + PLACE] for at in range((HOLDER + 1) * PLACE, len(content), PLACE)} - {FREE}


def _digest(words: str) -> bytes:
    return blake2b(words.encode(), digest_size=PLACE).digest()


def _arrived(letter: str) -> bytes:
    return _digest(f"arrived {letter}")


def _mark(where: Where) -> bytes:
    """This run of the machine and this database; nothing where the system does not say."""
    try:
        boot = BOOT.read_text().strip()
        if isinstance(where, Path):
            file = where.stat()
            return _digest(f"{boot} {file.st_dev} {file.st_ino}")
    except OSError:
        return FREE
    return _digest(f"{boot} {where}")
