"""Trouble with the wire or the disk: the bot's own polling loop on the stage, and a clock that moves only when all wait."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

from playground.server import Playground
from tests.stage import PAUSE, Stage, StageClock, open_stage

STEP = 1.0  # seconds: the alarm, which is not on the stage, is rung this often


@dataclass(eq=False)
class Wait:
    """Somebody who waits for an event, until this instant at most."""

    event: asyncio.Event
    end: float | None
    limit: asyncio.Timeout

    def goes_on(self, now: float) -> bool:
        return not self.event.is_set() and (self.end is None or self.end > now)


class Patience(StageClock):
    """Runs as the stage's clock does until it is frozen; then it moves by `step`, and every pause of the bot is one of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.frozen_at: float | None = None
        self.waits: list[Wait] = []

    def monotonic(self) -> float:
        return super().monotonic() if self.frozen_at is None else self.frozen_at

    async def sleep(self, seconds: float) -> None:
        await self.until(asyncio.Event(), seconds)

    async def until(self, event: asyncio.Event, seconds: float | None) -> None:
        if self.frozen_at is None:
            await super().until(event, seconds)
            return
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(None) as limit:
                wait = Wait(event, None if seconds is None else self.frozen_at + seconds, limit)
                self.waits.append(wait)
                try:
                    await event.wait()
                finally:
                    self.waits.remove(wait)

    def freeze(self) -> None:
        self.frozen_at = super().monotonic()

    def thaw(self) -> None:
        self.frozen_at = None
        for wait in self.waits:
            wait.limit.reschedule(0)

    def step(self, most: float) -> float:
        """Moves to the next instant somebody waits for, by so many seconds at most; returns by how many."""
        assert self.frozen_at is not None
        ends = [wait.end - self.frozen_at for wait in self.waits if wait.end is not None]
        seconds = max(0.0, min([most, *ends]))
        self.at += seconds
        self.frozen_at += seconds
        for wait in self.waits:
            if wait.end is not None and wait.end <= self.frozen_at and not wait.event.is_set():
                wait.limit.reschedule(0)
        return seconds


class Trouble:
    """A stage on which the bot fetches its updates by itself, and time passes only by `passes`."""

    def __init__(self, stage: Stage, clock: Patience, poller: asyncio.Future[None]) -> None:
        self.stage, self.clock, self.poller = stage, clock, poller

    async def quiet(self) -> None:
        """Until nothing happens any more unless time passes."""
        async with asyncio.timeout(60):
            while not self._all_wait():
                await asyncio.sleep(PAUSE)

    async def passes(self, seconds: float) -> None:
        """Time passes for the bot; whatever it then does is done when this returns."""
        await self.quiet()
        left = seconds
        while left > 1e-6:
            left -= self.clock.step(min(left, STEP))
            self.stage.program.clerk.nudge()
            await self.quiet()

    def _all_wait(self) -> bool:
        delivery, now = self.stage.program.delivery, self.clock.monotonic()
        waiting = sum(wait.goes_on(now) for wait in self.clock.waits)
        fetching = self.stage.play.delivery.polling
        return delivery._in_flight == 0 and waiting == len(self.clock.waits) == (
            2 if fetching or self.poller.done() else 3
        )


@contextlib.asynccontextmanager
async def polling(stage: Stage) -> AsyncIterator[Trouble]:
    """From here on the bot polls as it does in production, and time stands still."""
    clock, program = stage.clock, stage.program
    assert isinstance(clock, Patience)
    clock.freeze()
    program.clerk.nudge()
    program.delivery._woken.set()  # both wait by this clock from here on
    poller = asyncio.ensure_future(program.polling.run())
    trouble = Trouble(stage, clock, poller)
    try:
        await trouble.quiet()
        yield trouble
    finally:
        program.polling.stopping = True
        clock.thaw()
        await program.polling.stop(poller)
        await asyncio.gather(poller, return_exceptions=True)
        program.polling.stopping = False


@contextlib.asynccontextmanager
async def patient_stage(
    folder: Path, clock: Patience | None = None, play: Playground | None = None
) -> AsyncIterator[Stage]:
    """A stage whose clock can be frozen."""
    async with open_stage(folder, clock or Patience(), play) as stage:
        yield stage
