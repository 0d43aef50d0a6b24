"""Runs the real bot as a process of its own, and can stop it politely or kill it."""

import asyncio
import contextlib
import json
import os
import signal
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, Protocol

CONFIG = """\
[telegram]
token = "{token}"
api_base = "{api_base}"
{telegram}
[database]
path = "{folder}/entraide.sqlite3"
[security]
key_file = "{folder}/entraide.key"
[operator]
name = "Le Fil"
contact = "le-fil@example.org"
[log]
level = "debug"
format = "json"
[clock]
offset_file = "{folder}/clock-offset"
"""
READY_SECONDS = 30.0
LOG_LINES = 5000


class Spawned(Protocol):
    """A process as asyncio gives it."""

    @property
    def pid(self) -> int: ...
    @property
    def returncode(self) -> int | None: ...
    @property
    def stderr(self) -> asyncio.StreamReader | None: ...
    async def wait(self) -> int: ...
    def send_signal(self, signal: int) -> None: ...


async def new_interpreter(*words: str, environment: dict[str, str]) -> Spawned:
    """Runs `entraide` with these words."""
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", *words,
        stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE, env=environment, cwd=Path(__file__).parents[1],
    )  # fmt: skip


class Process:
    """The bot's process in one folder. `next_due` is the instant the bot said it waits for, in epoch seconds."""

    spawn: Callable[..., Awaitable[Spawned]] = staticmethod(new_interpreter)  # tests fork one

    def __init__(self, folder: Path, token: str, api_base: str, telegram: dict[str, str] | None = None) -> None:
        """`telegram`: more settings of that section."""
        self.folder = folder
        self.next_due: int | None = None
        self.claim_code = ""
        self.log: list[dict[str, Any]] = []
        self._process: Spawned | None = None
        self._reader: asyncio.Task[None] | None = None
        self._ready = asyncio.Event()
        self._unclaimed = asyncio.Event()
        self.waits_again = asyncio.Event()  # it has done what was due since the clock moved
        more = "\n".join(f'{key} = "{value}"' for key, value in (telegram or {}).items())
        text = CONFIG.format(token=token, api_base=api_base, folder=folder, telegram=more)
        (folder / "config.toml").write_text(text)

    @property
    def running(self) -> bool:
        return self._process is not None and self._process.returncode is None

    @property
    def pid(self) -> int:
        """Of the process that was started last; 0 before."""
        return self._process.pid if self._process is not None else 0

    async def start(self) -> None:
        """Returns when the bot serves. Raises RuntimeError with its last words when it does not."""
        self._ready.clear()
        environment = {k: v for k, v in os.environ.items() if not k.startswith("ENTRAIDE_")}
        self._process = await self.spawn("run", "--config", str(self.folder / "config.toml"), environment=environment)
        self._reader = asyncio.create_task(self._read(self._process.stderr))
        ended = asyncio.create_task(self._process.wait())
        ready = asyncio.create_task(self._ready.wait())
        await asyncio.wait({ended, ready}, timeout=READY_SECONDS, return_when=asyncio.FIRST_COMPLETED)
        for task in (ended, ready):
            task.cancel()
        if not self._ready.is_set():
            await self.kill()
            raise RuntimeError(f"the bot did not start: {[line.get('event') for line in self.log[-5:]]}")

    async def offers_claim(self) -> str:
        """The code by which somebody becomes coordinator, as soon as the bot has said it. Raises TimeoutError."""
        async with asyncio.timeout(READY_SECONDS):
            await self._unclaimed.wait()
        return self.claim_code

    async def stop(self) -> int | None:
        """SIGTERM; returns the exit code."""
        return await self._end(signal.SIGTERM)

    async def kill(self) -> None:
        """kill -9."""
        await self._end(signal.SIGKILL)

    def clock_moved(self) -> None:
        """The bot reads the offset file again."""
        self.waits_again.clear()
        if self._process is not None and self.running:
            self._process.send_signal(signal.SIGUSR1)

    async def _end(self, how: signal.Signals) -> int | None:
        if self._process is None:
            return None
        with contextlib.suppress(ProcessLookupError):
            self._process.send_signal(how)
        code = await self._process.wait()
        if self._reader is not None:
            await asyncio.gather(self._reader, return_exceptions=True)
        self.next_due = None
        return code

    async def _read(self, stream: asyncio.StreamReader | None) -> None:
        assert stream is not None  # noqa: S101
        while line := await stream.readline():
            self._logged(line.decode(errors="replace").rstrip())

    def _logged(self, line: str) -> None:
        try:
            entry = json.loads(line)
        except ValueError:
            entry = {"event": line}
        match entry.get("event"):
            case "alarm.set":
                self.next_due = entry.get("due")
                self.waits_again.set()
                return
            case "claim.open":
                self.claim_code = entry["link"].partition("start=claim_")[2]
                self._unclaimed.set()
            case "serving":
                self._ready.set()
        self.log.append(entry)
        del self.log[:-LOG_LINES]
