"""The machine's clock: the only place that reads it. Everything else is given one."""

import asyncio
import contextlib
import time
from pathlib import Path

OFFSET_MOST = 100 * 365 * 86400.0


class SystemClock:
    """The machine's clock, plus a number of seconds a demonstration may keep in a file."""

    def __init__(self, offset_file: str = "") -> None:
        self._offset_file = offset_file
        self._offset = 0.0
        self.read_offset()

    def read_offset(self) -> None:
        if self._offset_file:
            try:
                self._offset = float(Path(self._offset_file).read_text() or 0)
            except (OSError, ValueError):
                self._offset = 0.0
            if not abs(self._offset) <= OFFSET_MOST:  # nor a number that is none
                self._offset = 0.0

    def now(self) -> float:
        """UTC epoch seconds."""
        return time.time() + self._offset

    def monotonic(self) -> float:
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    async def until(self, event: asyncio.Event, seconds: float | None) -> None:
        """Waits for the event, so many seconds at most (None: as long as it takes)."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await event.wait()
