"""`make demo`: the playground, the real bot as its own process, and a small world that makes sense."""

import asyncio
import contextlib
import os
import shutil
import signal
import tempfile
import time
import webbrowser
from datetime import datetime, timedelta
from pathlib import Path

from playground.process import Process
from playground.server import Playground
from playground.shapes import Json
from playground.story import PARIS, seed

TOKEN = "111:playground"  # noqa: S105 - it opens nothing but this playground


MORNING = 10  # o'clock in Paris: nobody's quiet hours


def until_morning(now: float) -> float:
    """Seconds until it is next ten in the morning, so that a visitor at night does not find a world that sleeps."""
    at = datetime.fromtimestamp(now, PARIS)
    morning = at.replace(hour=MORNING, minute=0, second=0, microsecond=0)
    return ((morning if morning > at else morning + timedelta(days=1)) - at).total_seconds()


class Demo:
    """Keeps the bot's process, the clock and the world together."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
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
        self.offset = until_morning(time.time())
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self._write_offset()
        self.process = Process(self.folder, TOKEN, self.play.api_base)
        await self.process.start()
        self.play.running = True
        await seed(self.play, self.process.claim_code)

    async def reset(self) -> None:
        await self.process.kill()
        self.play.reset()
        await self.begin()

    async def move_clock(self, by: Json) -> None:
        """+n seconds, or to the next thing the bot said it waits for (only forward: a clock that goes back is no demo)."""
        if by.get("to") == "next":
            due = self.process.next_due
            seconds = 60.0 if due is None else max(0.0, due - self.now()) + 1
        else:
            seconds = max(0.0, float(by["seconds"]))
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
