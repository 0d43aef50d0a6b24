"""What happens to replicas, for `tests/replicas.py`: kill -9, a server that restarts, a cut cable, a machine that sleeps."""

import asyncio
import contextlib
import os
import random
import signal
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

from playground.process import Process
from tests.postgres import Server

NOTICED_SECONDS = 8.0  # until a server's keepalives have told it that a machine is gone
CUT_SECONDS = 20.0
ASLEEP_SECONDS = 300.0


async def pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, open_: asyncio.Event | None = None) -> None:
    """Until one end closes; nothing passes while `open_` is not set."""
    try:
        while data := await reader.read(65536):
            if open_ is not None:
                await open_.wait()
            writer.write(data)
            await writer.drain()
    except OSError:
        pass
    finally:
        writer.close()


class Cable:
    """The way of one replica to the database. While it is cut nothing passes, and the replica is told nothing; the server ends its
    side when keepalives would have told it."""

    def __init__(self, socket: Path) -> None:
        self._socket = socket
        self._whole = asyncio.Event()
        self._whole.set()
        self._ends: set[tuple[asyncio.StreamWriter, asyncio.StreamWriter]] = set()

    async def start(self) -> int:
        self._server = await asyncio.start_server(self._take, "127.0.0.1", 0)
        return int(self._server.sockets[0].getsockname()[1])

    def stop(self) -> None:
        self._server.close()
        for near, far in self._ends:
            near.close()
            far.close()

    async def _take(self, reader: asyncio.StreamReader, near: asyncio.StreamWriter) -> None:
        if not self._whole.is_set():
            await self._whole.wait()
            near.close()
            return
        try:
            back, far = await asyncio.open_unix_connection(self._socket)
        except OSError:  # the server is away
            near.close()
            return
        self._ends.add((near, far))
        await asyncio.gather(pipe(reader, far, self._whole), pipe(back, near, self._whole))
        self._ends.discard((near, far))

    async def cut(self, seconds: float) -> None:
        self._whole.clear()
        ends = list(self._ends)
        await asyncio.sleep(NOTICED_SECONDS)
        for _, far in ends:
            far.transport.abort()
        await asyncio.sleep(max(0.0, seconds - NOTICED_SECONDS))
        for near, _ in ends:
            near.transport.abort()
        self._whole.set()


@dataclass
class Field:
    """What troubles can be made with. `takeovers`: seconds until another led, by the trouble that the one who led had."""

    running: list[Process]
    cables: list[Cable]
    server: Server
    rng: random.Random
    asleep_seconds: float = ASLEEP_SECONDS
    takeovers: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))

    async def victim(self, *, leads_now: bool) -> Process:
        first = await leader(self.running)
        return first if leads_now or self.rng.random() < 0.5 else self.rng.choice(self.running)

    async def another_leads(self, trouble: str, victim: Process, began: float) -> None:
        await leader([process for process in self.running if process is not victim], 30.0)
        self.takeovers[trouble].append(round(time.monotonic() - began, 2))


def leads(process: Process) -> bool:
    """Whether this is the last that it said of itself in this life."""
    told = ("start", "leading.begins", "leading.ends")
    events = [line["event"] for line in process.log if line.get("event") in told]
    return process.running and events[-1:] == ["leading.begins"]


async def leader(replicas: list[Process], seconds: float = 30.0) -> Process:
    """The one that leads, as soon as one does."""
    async with asyncio.timeout(seconds):
        while True:
            found = [process for process in replicas if leads(process)]
            if found:
                return found[0]
            await asyncio.sleep(0.02)


async def kill(field: Field) -> None:
    """The one that leads as often as another. It is started again when another leads, or at once."""
    victim = await field.victim(leads_now=not field.takeovers["kill"])
    led, began = leads(victim), time.monotonic()
    await victim.kill()
    if led:
        await field.another_leads("kill", victim, began)
    await victim.start()


async def restart(field: Field) -> None:
    """The database is away for some seconds: stopped as an administrator does, or killed."""
    await asyncio.to_thread(field.server.stop, field.rng.choice((signal.SIGINT, signal.SIGQUIT)))
    await asyncio.sleep(field.rng.uniform(0.5, 5))
    field.server.start()  # here: it ends with the thread that started it


async def cut(field: Field) -> None:
    """One replica does not reach the database, and is told nothing; the one that leads first."""
    victim = await field.victim(leads_now=not field.takeovers["cut"])
    led, began = leads(victim), time.monotonic()
    mended = asyncio.ensure_future(field.cables[field.running.index(victim)].cut(CUT_SECONDS))
    if led:
        await field.another_leads("cut", victim, began)
    await mended


async def sleep(field: Field) -> None:
    """The one that leads stands still, with what it has in hand, and wakes when its leases have long ended."""
    victim, began = await field.victim(leads_now=True), time.monotonic()
    os.kill(victim.pid, signal.SIGSTOP)
    try:
        await field.another_leads("sleep", victim, began)
        await asyncio.sleep(max(0.0, began + field.asleep_seconds - time.monotonic()))
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.kill(victim.pid, signal.SIGCONT)


TROUBLES: dict[str, Callable[[Field], Awaitable[None]]] = {"kill": kill, "restart": restart, "cut": cut, "sleep": sleep}
