"""Asks Telegram for updates, one long question after the other, and hands them to the intake."""

import asyncio
import logging
import statistics
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.loops import keep_on
from bot.wire.asking import Kinds
from bot.wire.conflict import OWN_PAUSE, Precedence, TakenOver
from bot.wire.gateway import Conflict, Gateway, NetworkDown, Unauthorised
from bot.wire.intake import BATCH, Intake, Known, read_all

log = logging.getLogger("entraide.intake")

NEAR = 100 * BATCH
POLL_SECONDS = 50
STANDBY_PAUSE = 0.5
LOOK_SECONDS = 2  # a request for updates that lasts so long without a conflict: nobody else asks
PAUSE_LONGEST = 4.0
SAID_AGAIN_SECONDS = 60.0


class BadToken(Exception):
    """Telegram does not know this token."""


@dataclass(frozen=True, slots=True)
class Clockwork:
    """The clock as asking needs it."""

    monotonic: Callable[[], float]
    sleep: Callable[[float], Awaitable[None]]


@dataclass(slots=True)
class _At:
    """How far the loop has got, and for how long it does not go well."""

    precedence: Precedence
    offset: int = 0
    pause: float = 0.0


def _after(batch: list[Known], offset: int) -> int:
    """What confirms these updates. Telegram counts on by one, so a number far from the one that was asked for, or from the
    others, is none; only after a week without updates it begins anew, anywhere."""
    numbers = [update.update_id for update in batch]
    beyond = [number for number in numbers if number >= offset]
    near = [number for number in beyond if number - offset <= NEAR]
    found = (near if offset else []) or beyond or numbers
    middle = statistics.median_low(found)
    return max(number for number in found if abs(number - middle) <= NEAR) + 1


class Polling:
    """Owns the loop of getUpdates. `leads` says whether to ask for updates is for this process. `was_ours` takes away an address of
    ours that Telegram calls. `kinds`: what it asks for. `shared`: others stand by, and one that asked until a moment ago is no stranger.
    """

    def __init__(
        self,
        intake: Intake,
        gateway: Gateway,
        clock: Clockwork,
        leads: Callable[[], bool],
        was_ours: Callable[[], Awaitable[bool]],
        kinds: Kinds,
        *,
        shared: bool,
    ) -> None:
        self._intake = intake
        self._gateway = gateway
        self._clock = clock
        self._leads = leads
        self._was_ours = was_ours
        self._kinds = kinds
        self._shared = shared
        self.stopping = False
        self._fetching = False
        self._say_again_at = 0.0

    async def once(self, offset: int, timeout: int) -> int:
        """One getUpdates and what it brought; returns the offset that confirms what is stored."""
        kinds, self._fetching = await self._kinds.wanted(), True
        try:
            wired = await self._gateway.get_updates(offset, timeout, BATCH, kinds)
        finally:
            self._fetching = False
        batch = read_all(wired)
        if not await self._intake.take_or_help(batch):
            raise NetworkDown("storage")
        following = _after(batch, offset) if batch else offset
        if wired and following == offset:
            raise NetworkDown("updates without their number")
        return following

    async def run(self) -> None:
        """The getUpdates loop. The offset moves only after the commit. Raises TakenOver and BadToken."""
        at = _At(Precedence(self._clock.monotonic))
        await keep_on(
            "poll", lambda: self._go_on(at), self._clock.sleep,
            ends_with=(TakenOver, BadToken), until=lambda: self.stopping,
        )  # fmt: skip

    async def _go_on(self, at: "_At") -> None:
        if not self._leads():
            self._kinds.forget()
        if self._intake.crowded() or not self._leads():
            await self._clock.sleep(0.05 if self._leads() else STANDBY_PAUSE)
            return
        try:
            at.offset = await self.once(at.offset, POLL_SECONDS)
            at.precedence.heard()
            at.pause = 0.0
        except Conflict as conflict:
            await self._wait_out(conflict, at.precedence)
        except Unauthorised:
            raise BadToken from None
        except NetworkDown as down:
            at.pause = down.retry_after or min(PAUSE_LONGEST, max(0.5, at.pause * 2))
            facts = {"why": str(down), "seconds": at.pause, "todo": "check the network to Telegram; updates wait there"}
            log.warning("poll.pause", extra=facts)
            await self._clock.sleep(at.pause)

    async def _wait_out(self, conflict: Conflict, precedence: Precedence) -> None:
        called, now = str(conflict) == "webhook", self._clock.monotonic()
        if called and await self._was_ours():
            await self._clock.sleep(OWN_PAUSE)
            return
        if now >= self._say_again_at:
            self._say_again_at = now + SAID_AGAIN_SECONDS
            log.error("poll.conflict", extra={"other": str(conflict), "todo": "stop one of the two programs"})
        await self._clock.sleep(STANDBY_PAUSE if self._shared else precedence.conflict(called=called))

    async def look_for_others(self) -> None:
        """Asks for updates without taking any, for a moment: who asks for them too will be heard of. Raises TakenOver and
        BadToken."""
        precedence, alone = Precedence(self._clock.monotonic), asyncio.Event()

        async def look() -> None:
            try:
                await self._gateway.get_updates(None, LOOK_SECONDS, 1, await self._kinds.wanted())
            except Conflict as conflict:
                await self._wait_out(conflict, precedence)
            except NetworkDown as down:
                await self._clock.sleep(down.retry_after or PAUSE_LONGEST)
            except Unauthorised:
                raise BadToken from None
            else:
                alone.set()

        await keep_on("look", look, self._clock.sleep, ends_with=(TakenOver, BadToken), until=alone.is_set)

    async def stop(self, receiver: asyncio.Task[None]) -> None:
        """Ends the loop: at once while it waits for updates, after the batch while it takes one."""
        self.stopping = True
        if self._fetching:
            receiver.cancel()
        if not receiver.cancelled():
            await asyncio.wait({receiver}, timeout=5)
