"""Opens every sealed value of a database file, in a process of its own: a thread of this much work would make replies wait."""

import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from threading import Event

from bot.storage.sealing import SEALED, KeyTrouble, Seal

COMMAND = (sys.executable, "-P", "-m", __name__)  # -P: nothing is loaded from the folder somebody stands in
LOOK_SECONDS = 0.05  # between two looks at whether it is still wanted


class Unsealing:
    """A process that opens them, under way."""

    def __init__(self, process: subprocess.Popen[bytes], stop: Event | None) -> None:
        self._process, self._stop = process, stop

    def result(self) -> str | None:
        """Waits for it: the column of a value that does not open, or None. Raises OSError when it did not come to its end."""
        while self._stop is None or not self._stop.is_set():
            with suppress(subprocess.TimeoutExpired):
                said, _ = self._process.communicate(timeout=LOOK_SECONDS)
                if self._process.returncode:
                    raise OSError(f"the process that opens what is sealed ended with {self._process.returncode}")
                return said.decode() or None
        raise InterruptedError("ended early")


@contextmanager
def begun(path: Path, seal: Seal, stop: Event | None = None) -> Iterator[Unsealing]:
    """It works beside the block and is gone after it. The key goes through a pipe: others may see the words of a command."""
    with subprocess.Popen(  # noqa: S603 - our own words
        [*COMMAND, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        try:
            assert process.stdin is not None  # noqa: S101
            with process.stdin as pipe:
                pipe.write(seal.key)
            process.stdin = None
            yield Unsealing(process, stop)
        finally:
            process.kill()


def unopened(path: Path, seal: Seal) -> str | None:
    """The first column with a value that does not open. Columns that an older version does not have are left out."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        for name in sorted(SEALED):
            table, _, column = name.partition(".")
            if not connection.execute("SELECT 1 FROM pragma_table_info(?) WHERE name = ?", (table, column)).fetchone():
                continue
            rows = connection.execute(f"SELECT {column} FROM {table} WHERE {column} IS NOT NULL")  # noqa: S608 - our own names
            try:
                seal.prove((sealed for (sealed,) in rows), name)
            except KeyTrouble:
                return name
    return None


if __name__ == "__main__":
    for number in (signal.SIGTERM, signal.SIGINT):  # told to the whole service: whoever began this decides when it ends
        signal.signal(number, signal.SIG_IGN)
    sys.stdout.write(unopened(Path(sys.argv[1]), Seal(sys.stdin.buffer.read())) or "")
