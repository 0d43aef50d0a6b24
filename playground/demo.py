"""`make demo`: the playground, the real bot as its own process, and a small world that makes sense."""

import asyncio
import contextlib
import os
import shutil
import signal
import tempfile
import time
import webbrowser
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from playground.process import Process
from playground.server import Playground
from playground.shapes import Json
from playground.story import PARIS, seed

TOKEN = "111:playground"  # noqa: S105 - it opens nothing but this playground


MORNING = 10  # o'clock in Paris: nobody's quiet hours
STEPS_MOST = 20  # to the next reminder
LONGEST_STEP = 3.0  # seconds in which the bot sees that the clock has moved
LETTER_SECONDS = 0.3  # … and in which a letter that is due has come


def until_morning(now: float) -> float:
    """Seconds until it is next ten in the morning, so that a visitor at night does not find a world that sleeps."""
    at = datetime.fromtimestamp(now, PARIS)
    morning = at.replace(hour=MORNING, minute=0, second=0, microsecond=0)
    return ((morning if morning > at else morning + timedelta(days=1)) - at).total_seconds()


class Demo:
    """Keeps the bot's process, the clock and the world together."""

    def __init__(self, folder: Path, ahead: Callable[[float], float] = until_morning) -> None:
        """`ahead`: from the machine's own clock (UTC epoch seconds), by how many seconds the world's clock is ahead."""
        self.folder = folder
        self.ahead = ahead
        self.offset = 0.0
        self.play: Playground
        self.process: Process

    def now(self) -> float:
        return time.time() + self.offset

    async def open(self, port: int) -> None:
        try:
            self.play = await Playground.start(token=TOKEN, now=self.now, port=port)
        except OSError:
            self.play = await Playground.start(token=TOKEN, now=self.now, port=0)
        self.play.on_clock, self.play.on_process, self.play.on_reset = self.move_clock, self.handle_process, self.reset
        await self.begin()

    async def begin(self) -> None:
        """A fresh world with the bot serving in it."""
        self.offset = self.ahead(time.time())
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self._write_offset()
        self.process = Process(self.folder, TOKEN, self.play.api_base)
        await self.process.start()
        self.play.running = True
        await seed(self.play, await self.process.offers_claim())

    async def reset(self) -> None:
        await self.process.kill()
        self.play.reset()
        await self.begin()

    async def move_clock(self, by: Json) -> None:
        """+n seconds, or to the next thing the bot says (only forward: a clock that goes back is no demo)."""
        if by.get("to") == "next":
            await self._until_somebody_hears()
        else:
            self._move(max(0.0, float(by["seconds"])))

    async def _until_somebody_hears(self) -> None:
        """Goes to what the bot waits for. Some of it only prepares letters that are due later: then one more step."""
        heard = asyncio.Event()
        leave = self.play.world.subscribe(lambda event: heard.set() if event.get("type") == "message" else None)
        try:
            for _ in range(STEPS_MOST):
                due = self.process.next_due
                self._move(60.0 if due is None else max(0.0, due - self.now()) + 1)
                if due is None or not self.process.running or await self._soon(heard):
                    return
        finally:
            leave()

    async def _soon(self, heard: asyncio.Event) -> bool:
        """Whether somebody hears something before the bot has long been waiting again."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self.process.waits_again.wait(), LONGEST_STEP)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(heard.wait(), LETTER_SECONDS)
        return heard.is_set()

    def _move(self, seconds: float) -> None:
        self.offset += seconds
        self._write_offset()
        self.process.clock_moved()

    async def handle_process(self, do: str) -> bool:
        if do == "kill":
            await self.process.kill()
        elif do in ("stop", "restart"):
            await self.process.stop()
        if do != "stop" and not self.process.running:
            await self.process.start()
        return self.process.running

    async def close(self) -> None:
        if self.process.running:
            await self.process.stop()
        await self.play.stop()

    def _write_offset(self) -> None:
        (self.folder / "clock-offset").write_text(str(self.offset))


async def demo(port: int, browse: bool) -> None:
    """Serves until Ctrl-C, then leaves nothing behind."""
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    with tempfile.TemporaryDirectory(prefix="entraide-demo-") as folder:
        stage = Demo(Path(folder) / "bot")
        await stage.open(port)
        print(f"Entraide is on stage: {stage.play.api_base}/   (Ctrl-C ends it)", flush=True)  # noqa: T201
        if browse and (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or os.name != "posix"):
            with contextlib.suppress(webbrowser.Error):
                webbrowser.open(f"{stage.play.api_base}/")
        try:
            await stop.wait()
        finally:
            await stage.close()
