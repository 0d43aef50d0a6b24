"""What happened in the world, numbered, for pages that watch: the last ones are kept."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator

from playground.shapes import Json

KEPT = 2_000


class Events:
    """The numbered events, and those who wait for the next one."""

    def __init__(self) -> None:
        self.last = 0
        self._kept: deque[Json] = deque(maxlen=KEPT)
        self._news = asyncio.Event()
        self._watched = 0

    def add(self, event: Json) -> None:
        """Number an event and let the watchers know."""
        self.last += 1
        self._kept.append({"n": self.last, **event})
        if self._watched:
            self._news.set()

    async def watch(self, after: int) -> AsyncIterator[Json]:
        """Each event after number `after`: first those that have happened, then those to come."""
        self._watched += 1
        try:
            while True:
                for event in self._after(after):
                    after = event["n"]
                    yield event
                if after < self.last:
                    continue
                self._news.clear()
                await self._news.wait()
        finally:
            self._watched -= 1

    def _after(self, number: int) -> list[Json]:
        """The kept events with a higher number; a number from before a restart counts as 0."""
        missing = self.last - number if number <= self.last else self.last
        kept = min(missing, len(self._kept))
        return [self._kept[len(self._kept) - kept + index] for index in range(kept)]
