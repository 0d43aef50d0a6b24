"""The bot as `entraide run` starts it, with somebody watching: what held up its event loop, and when letters were claimed.

    python -m benchmarks.watched config.toml notes.jsonl

The notes are lines of JSON. SIGUSR2 has the nightly work done and the database copied, while people are served.
"""

import asyncio
import gc
import json
import os
import signal
import sys
import threading
import time
import traceback
from collections.abc import Awaitable, Callable
from pathlib import Path
from types import FrameType
from typing import Any

import uvloop

from bot import running
from bot.app import Program, build
from bot.clock import SystemClock
from bot.config import load
from bot.domain.letters import Letter
from bot.logs import start
from bot.running import run
from bot.services.keeping import nightly
from bot.services.letters import later
from bot.storage.database import Transaction

BEAT = 0.005  # seconds between two looks at the loop
WORTH_A_NOTE = 0.015  # shorter stalls are noted only when they are the longest so far
OVERDUE = 0.03  # from here on the other thread looks what the loop is doing
ROOT = str(Path(__file__).parents[1])

Note = Callable[[dict[str, Any]], None]


class Watch:
    """A task that sleeps for a beat again and again, and notes by how much too late it woke."""

    def __init__(self, note: Note) -> None:
        self._note = note
        self._alive = time.perf_counter()
        self._seen: list[str] = []
        self._collecting = 0.0  # seconds of garbage collection since the last beat
        self._collects_since = 0.0
        self._scheduling = os.open("/proc/self/schedstat", os.O_RDONLY)  # of the main thread, which the loop runs in

    def start(self) -> asyncio.Task[None]:
        gc.callbacks.append(self._collected)
        threading.Thread(target=self._look, args=(threading.main_thread().ident,), daemon=True).start()
        return asyncio.create_task(self._beat())

    async def _beat(self) -> None:
        longest = 0.0
        while True:
            waited, beside, self._collecting = self._waited_for_core(), self._beside(), 0.0
            self._alive = time.perf_counter()
            await asyncio.sleep(BEAT)
            late = time.perf_counter() - self._alive - BEAT
            if late > min(longest, WORTH_A_NOTE):
                longest = max(longest, late)
                core, threads = self._waited_for_core() - waited, self._beside() - beside
                facts = {"core": core, "threads": threads, "garbage": self._collecting, "doing": self._seen}
                self._note({"late": late, "at": time.time()} | facts)
            self._seen = []

    def _collected(self, phase: str, _: dict[str, int]) -> None:
        if phase == "start":
            self._collects_since = time.perf_counter()
        else:
            self._collecting += time.perf_counter() - self._collects_since

    def _waited_for_core(self) -> float:
        """Seconds this thread was ready to run while the machine was busy with others."""
        return int(os.pread(self._scheduling, 100, 0).split()[1]) / 1e9

    @staticmethod
    def _beside() -> float:
        """Seconds of CPU that this program's other threads have had."""
        return time.process_time() - time.thread_time()

    def _look(self, loop_thread: int) -> None:
        while True:
            time.sleep(BEAT * 2)
            if time.perf_counter() - self._alive > OVERDUE and not self._seen:
                self._seen = _ours(sys._current_frames().get(loop_thread))


def _ours(frame: FrameType | None) -> list[str]:
    """Where it is: the innermost place, and the innermost ones in this program."""
    stack = traceback.extract_stack(frame) if frame else []
    here = [f"{Path(s.filename).name}:{s.lineno} {s.name}" for s in stack if s.filename.startswith(ROOT)]
    return here[-3:] + [f"{Path(s.filename).name}:{s.lineno} {s.name}" for s in stack[-1:]]


class Claims:
    """Notes the instant of the commit that claimed letters, with when each of them was due."""

    def __init__(self, note: Note) -> None:
        self._note = note
        self._due: list[int] = []

    def around(self, claim: Callable[[Transaction, int], Awaitable[list[Letter]]]) -> Any:
        async def claim_and_note(tx: Transaction, most: int) -> list[Letter]:
            letters = await claim(tx, most)
            self._due = [letter.due_at for letter in letters if letter.kind == "reminder"]
            return letters

        return claim_and_note

    def committed(self, _: Transaction) -> None:
        due, self._due = self._due, []
        if due:
            self._note({"claimed": time.time(), "due": due})


async def night(program: Program, folder: Path, note: Note) -> None:
    """What happens at night, one thing after the other."""
    began = time.time()
    await nightly.tidy(program.database, int(began))
    note({"night": "tidy", "began": began, "ended": time.time()})
    began = time.time()
    await running.night(program)
    note({"night": "copy", "began": began, "ended": time.time()})


async def serve(config: Path, notes: Path) -> None:
    with notes.open("w", buffering=1) as file:

        def note(facts: dict[str, Any]) -> None:
            file.write(json.dumps(facts) + "\n")

        claims = Claims(note)
        later.claim = claims.around(later.claim)
        settings = load(config, os.environ)
        clock = SystemClock()
        start(settings.log.level, settings.log.format, clock.now)
        program = await build(settings, clock)
        program.database.listeners.insert(0, claims.committed)
        tasks = [Watch(note).start()]
        asyncio.get_running_loop().add_signal_handler(
            signal.SIGUSR2, lambda: tasks.append(asyncio.create_task(night(program, notes.parent, note)))
        )
        await run(program, lambda: note({"ready": time.time()}), lambda _: None)


def main() -> None:
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(serve(Path(sys.argv[1]), Path(sys.argv[2])))


if __name__ == "__main__":
    main()
