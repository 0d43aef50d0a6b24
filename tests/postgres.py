"""A PostgreSQL server of the tests' own: started by the first test that asks for it, gone with the process, in nobody's way.

It needs the binaries (Debian: `postgresql`), no root and no step by hand. What it keeps is not synced: only tests rely on it.
"""

import atexit
import contextlib
import ctypes
import functools
import os
import pwd
import re
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from bot.storage.postgresql import OLDEST

MISSING = f"no PostgreSQL {OLDEST} or newer on this machine (Debian: apt-get install postgresql)"
FAST = {
    "listen_addresses": "", "fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "autovacuum": "off",
    "shared_buffers": "32MB", "wal_level": "minimal", "max_wal_senders": "0", "max_connections": "60",
}  # fmt: skip
START_SECONDS = 30.0
EMPTY = """
    DO $$ BEGIN EXECUTE (SELECT coalesce('TRUNCATE ' || string_agg(tablename, ', ') || ' CASCADE', 'SELECT 1')
    FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migration'); END $$
"""


def binaries() -> Path | None:
    """Where the server's programs are."""
    found = [Path(name).resolve().parent for name in [shutil.which("postgres")] if name]
    found += sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: path.parent.name, reverse=True)
    return next((path for path in found if (path / "initdb").exists() and _version(path) >= OLDEST), None)


@functools.cache
def _version(folder: Path) -> int:
    said = subprocess.run([folder / "postgres", "--version"], capture_output=True, text=True, check=True).stdout
    return int(re.findall(r"\d+", said)[0])


def _somebody() -> dict[str, object]:
    """The server refuses to be root."""
    if os.getuid() != 0:
        return {}
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            who = pwd.getpwnam(name)
            return {"user": who.pw_uid, "group": who.pw_gid, "extra_groups": []}
    return {"user": 65534, "group": 65534, "extra_groups": []}


def _die_with_us() -> None:
    ctypes.CDLL(None).prctl(1, signal.SIGQUIT)


class Server:
    """One, in a folder of its own in memory; reached by a socket in it."""

    def __init__(self, folder: Path, programs: Path, **changes: str) -> None:
        self.folder, self._programs, self._somebody = folder, programs, _somebody()
        if self._somebody:
            os.chown(folder, int(str(self._somebody["user"])), int(str(self._somebody["group"])))
        self._settings = FAST | {"unix_socket_directories": str(folder)} | changes
        self._process: subprocess.Popen[bytes] | None = None
        self._run(
            "initdb", "-D", "data", "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"
        )
        self.start()

    def _run(self, program: str, *words: str) -> None:
        done = subprocess.run(
            [self._programs / program, *words], cwd=self.folder, capture_output=True, text=True, env={"LC_ALL": "C"},
            **self._somebody,
        )  # type: ignore[call-overload]  # fmt: skip
        assert done.returncode == 0, done.stderr

    def start(self) -> None:
        words = [part for name, value in self._settings.items() for part in ("-c", f"{name}={value}")]
        with (self.folder.parent / f"{self.folder.name}.log").open("ab") as log:
            self._process = subprocess.Popen(
                [self._programs / "postgres", "-D", "data", *words], cwd=self.folder, stdout=log, stderr=log,
                preexec_fn=_die_with_us, env={"LC_ALL": "C"}, **self._somebody,
            )  # type: ignore[call-overload]  # fmt: skip
        until = time.monotonic() + START_SECONDS
        while self._asked("postgres", "SELECT 1").returncode:
            assert time.monotonic() < until, "the server does not start"
            time.sleep(0.05)

    def client(self, program: str, *words: str) -> "subprocess.Popen[bytes]":
        """One of its programs, at work beside it until its end."""
        return subprocess.Popen(
            [self._programs / program, *words, "-h", str(self.folder), "-U", "postgres"], cwd=self.folder,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=_die_with_us, env={"LC_ALL": "C"}, **self._somebody,
        )  # type: ignore[call-overload]  # fmt: skip

    def stop(self, how: int = signal.SIGQUIT) -> None:
        assert self._process is not None
        self._process.send_signal(how)
        self._process.wait(START_SECONDS)

    def address(self, name: str) -> str:
        return f"postgresql://postgres@/{name}?host={self.folder}"

    def _asked(self, name: str, sql: str) -> "subprocess.CompletedProcess[str]":
        words = ["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", str(self.folder), "-U", "postgres", "-d", name]
        return subprocess.run([self._programs / "psql", *words, "-c", sql], capture_output=True, text=True)

    def ask(self, name: str, sql: str) -> list[list[str]]:
        """What the database answers, as text."""
        done = self._asked(name, sql)
        assert done.returncode == 0, done.stderr
        return [line.split("|") for line in done.stdout.splitlines()]

    def database(self, name: str) -> str:
        """The address of a new database, with nothing in it."""
        self.ask("postgres", f"CREATE DATABASE {name}")
        return self.address(name)

    def end(self) -> None:
        with contextlib.suppress(Exception):
            self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)
        (self.folder.parent / f"{self.folder.name}.log").unlink(missing_ok=True)


@functools.cache
def server() -> Server | None:
    """The one of this process; None when there are no binaries."""
    programs = binaries()
    if programs is None:
        return None
    started = Server(Path(tempfile.mkdtemp(prefix="entraide-postgres-")), programs)
    atexit.register(started.end)
    return started


class Databases:
    """One a folder, so that a test which opens a stage in the same folder again finds what it left there. Making one takes as
    long as a test does, emptying one a moment: they are used again."""

    def __init__(self) -> None:
        self._used: dict[Path, str] = {}
        self._free: list[str] = []
        self._made = 0

    def of(self, folder: Path) -> str:
        """The address."""
        running = server()
        assert running is not None, MISSING
        if folder not in self._used:
            if not self._free:
                self._made += 1
                running.database(f"stage{self._made}")
                self._free.append(f"stage{self._made}")
            self._used[folder] = self._free.pop()
        return running.address(self._used[folder])

    def empty(self) -> None:
        """After a test: all that it used."""
        running = server() if self._used else None
        for name in self._used.values():
            assert running is not None
            running.ask(name, EMPTY)
            self._free.append(name)
        self._used.clear()


DATABASES = Databases()
