"""Wakes the clerk at the next due instant, and the nightly work at night: APScheduler rings, the database remembers."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.date import DateTrigger

from bot.domain.times import utc

# A safety beat, by a clock that nobody can set. APScheduler goes by the machine's: after that was set back, it sleeps as
# much longer, and after it was set forward it rings late.
BEAT_SECONDS = 30
FARTHEST = timedelta(days=365)
# The clerk looks ahead in whole seconds: who rings earlier than that by a rounding error wakes it for nothing.
ROUNDING = 0.002


class Alarm:
    """`now` is the program's clock (UTC epoch seconds), `real_now` the machine's, by which APScheduler rings."""

    def __init__(self, now: Callable[[], float], real_now: Callable[[], float], ring: Callable[[], None]) -> None:
        self._now = now
        self._real_now = real_now
        self._ring = ring
        # No job is ever too late to ring, and many missed rings are one.
        self._scheduler = AsyncIOScheduler(timezone="UTC", job_defaults={"misfire_grace_time": None, "coalesce": True})
        self._next_beat: asyncio.TimerHandle | None = None

    def start(self, nightly: Callable[[], Awaitable[None]]) -> None:
        # In UTC: APScheduler's cron is not safe across clock changes.
        self._scheduler.add_job(nightly, CronTrigger(hour=3, minute=17, timezone="UTC"), id="nightly")
        self._scheduler.start()
        self._next_beat = asyncio.get_running_loop().call_later(BEAT_SECONDS, self._beat)

    def _beat(self) -> None:
        self._next_beat = asyncio.get_running_loop().call_later(BEAT_SECONDS, self._beat)
        self._scheduler.wakeup()  # looks at the machine's clock again
        self._ring()

    def set(self, due_at: int | None, ahead: float) -> None:
        """Rings so many seconds ahead of this instant of the program's clock; None takes the alarm away."""
        if due_at is None:
            if self._scheduler.get_job("due") is not None:
                self._scheduler.remove_job("due")
            return
        wait = max(0.0, due_at - ahead + ROUNDING - self._now())
        at = utc(int(self._real_now())) + min(timedelta(seconds=wait + self._real_now() % 1), FARTHEST)
        # Two at once: set anew while it rings, APScheduler would otherwise leave the second ring out.
        self._scheduler.add_job(
            self._ring_once, DateTrigger(run_date=at, timezone="UTC"), id="due", replace_existing=True, max_instances=2
        )

    async def _ring_once(self, *_: Any) -> None:
        self._ring()

    def stop(self) -> None:
        if self._next_beat is not None:
            self._next_beat.cancel()
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
