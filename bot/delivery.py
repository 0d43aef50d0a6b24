"""Sends letters within Telegram's limits; what became of each is written in batches."""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Protocol

from bot.domain.letters import Fate, Letter, Toast
from bot.domain.times import EARLY
from bot.gateway import Call, Gateway, Later, Moved, Never, Outcome, Sent, Unknown
from bot.lanes import LATER_IN_MEMORY, Lanes, Postponed
from bot.limits import Limits
from bot.logs import without_words
from bot.storage.database import Database, Transaction, is_down
from bot.storage.outbox import goes_at_once
from bot.storage.underway import Underway

log = logging.getLogger("entraide.delivery")

IN_FLIGHT_LEAST, IN_FLIGHT_MOST = 16, 256
REQUESTS_A_SECOND = 2500  # what the requests under way should suffice for: each connection more than that costs time
SLICE_LEAST = 8  # letters claimed at a time, at Telegram's own pace
HELD_MOST = 64  # letters read from the outbox and not yet sent, at most: replies come straight from memory
CROWDED = 4000  # replies in memory at which no more updates are taken
FLUSH_SECONDS = 0.05
SLOW_CHAT_SECONDS = 4  # a chat whose lane is full gets no more letters from the outbox for so long
BACKOFF = (1, 5, 15, 60, 300)
ATTEMPTS_MOST = 12
PROBE_SECONDS, PROBE_LONGEST = 2.0, 60.0
DISK = "check the disk and the database file (entraide check); letters wait, none is lost"
AWAY = "check the network to Telegram; letters wait, none is lost"
BROKEN = "broken"  # the screen that says something went wrong here


class Clock(Protocol):
    def now(self) -> float: ...
    def monotonic(self) -> float: ...
    async def until(self, event: asyncio.Event, seconds: float | None) -> None: ...


@dataclass(frozen=True, slots=True)
class Office:
    """What delivery asks of the services: a slice of what is due, letters that are true now, and a place for fates."""

    unfold: Callable[[Transaction], Awaitable[bool]]
    put_off: Callable[[Transaction], Awaitable[str | None]]
    claim: Callable[[Transaction, int], Awaitable[list[Letter]]]
    settle: Callable[[Transaction, list[Fate]], Awaitable[None]]
    finish: Callable[[Transaction, list[Fate]], Awaitable[object]]
    render: Callable[[Letter], Call]


class Delivery:
    """Holds what is on its way. `accept` takes letters of a committed transaction; `run` sends until it is cancelled."""

    def __init__(
        self,
        database: Database,
        gateway: Gateway,
        messages_per_second: int,
        clock: Clock,
        office: Office,
        underway: Underway,
    ) -> None:
        self._database = database
        self._gateway = gateway
        self._slice = max(SLICE_LEAST, min(HELD_MOST, messages_per_second // 4))
        self._limits = Limits(messages_per_second)
        self._clock = clock
        self._office = office
        self._underway = underway
        self._lanes = Lanes(self._limits)
        self._toasts: deque[Toast] = deque()
        self._fates: list[Fate] = []
        self._riding: list[Fate] = []
        self._in_flight = 0
        self._woken = asyncio.Event()
        self._due = True  # something in the outbox may be due
        self._looking = False  # … and is being looked up
        self._flush_at: float | None = None
        self._latency = 0.0  # seconds a request took lately
        self._closed_until = 0.0  # nobody can be reached before: the network or the token is at fault, not one chat
        self._doubt = False  # the last request was lost: before more go the same way, a harmless one is tried
        self.next_due: Callable[[], Awaitable[None]] | None = (
            None  # asked to set the alarm when nothing is due any more
        )

    # What comes in

    def committed(self, tx: Transaction) -> None:
        """Called after each commit: what is ready goes at once, the rest is looked up when it is due."""
        for letter in tx.letters:
            if goes_at_once(letter, tx.now):
                self._lanes.put(letter)
            else:
                self._due = True
        self._due = self._due or tx.planned
        self._toasts.extend(tx.toasts)
        if tx.letters or tx.toasts or tx.planned:
            self._woken.set()

    def nudge(self) -> None:
        """Something may be due now."""
        self._due = True
        self._woken.set()

    def crowded(self) -> bool:
        return self._lanes.replies + len(self._fates) > CROWDED

    @property
    def idle(self) -> bool:
        """Nothing is due or on its way; what became of the last letters may still have to be written."""
        return not (self._due or self._looking or self._in_flight or self._lanes or self._toasts)

    def _put_or_send_back(self, letter: Letter) -> None:
        """A chat with several letters in hand is slow: further ones wait in the outbox."""
        if self._lanes.full(letter.chat_id):
            self._fates.append(Fate(letter, "later", at=int(self._clock.now()) + SLOW_CHAT_SECONDS))
        else:
            self._lanes.put(letter)

    def _send_back(self, postponed: Postponed) -> None:
        """What must wait for long waits in the outbox."""
        at = int(self._clock.now() + postponed.seconds) + 1
        self._fates += [Fate(letter, "later", at=at) for letter in postponed.letters]

    # Fates ride along with whatever transaction comes next (a Rider of the database)

    async def ride(self, tx: Transaction) -> None:
        self._riding, self._fates = self._fates, []
        try:
            await self._office.settle(tx, self._riding)
        except Exception as bug:  # it must not hold up whoever's transaction this is
            if is_down(bug):
                raise
            log.error("fates.failed", extra={"letters": len(self._riding)}, exc_info=without_words(bug))
            await self._office.finish(tx, self._riding)

    def kept(self) -> None:
        if any(fate.outcome == "later" for fate in self._riding):
            self.nudge()  # the alarm has to know when
        self._underway.end(fate.letter.id for fate in self._riding)
        self._riding = []
        self._flush_at = None if not self._fates else self._flush_at

    def lost(self) -> None:
        self._fates = self._riding + self._fates
        self._riding = []

    # The work

    async def run(self) -> None:
        """Sends and looks up until cancelled."""
        async with asyncio.TaskGroup() as group:
            while True:
                self._woken.clear()
                self._start(group)
                pause = await self._look_up()
                if self._lanes.ready and self._in_flight < self._window:
                    opens_in = max(0.0, self._closed_until - self._clock.monotonic())
                    pause = opens_in if pause is None else min(pause, opens_in)
                if pause == 0.0:
                    await asyncio.sleep(0)
                else:
                    await self._clock.until(self._woken, pause)

    async def finish(self, seconds: float) -> None:
        """At the end of the process: waits until what may go now has gone and what is in flight has arrived."""
        try:
            async with asyncio.timeout(seconds):
                while self._in_flight or self._toasts or self._lanes.ready:  # noqa: ASYNC110 - once, at the end of the process
                    await asyncio.sleep(0.01)
        except TimeoutError:
            log.warning("stop.in_flight", extra={"letters": self._in_flight})

    async def flush(self) -> None:
        """Writes the fates that wait; those another transaction is writing are written when this returns."""
        if self._fates or self._riding:
            async with self._database.write(int(self._clock.now())):
                pass

    def _start(self, group: asyncio.TaskGroup) -> None:
        now = self._clock.monotonic()
        while self._toasts and self._in_flight < self._window:
            self._in_flight += 1
            group.create_task(self._answer(self._toasts.popleft()))
        self._lanes.wake(now)
        if self._doubt and self._lanes.ready and now >= self._closed_until:
            self._closed_until = now + PROBE_LONGEST  # or until the probe has come back
            self._in_flight += 1
            group.create_task(self._probe())
        while self._in_flight < self._window and now >= self._closed_until:
            taken = self._lanes.take(now)
            if taken is None:
                break
            if isinstance(taken, Postponed):
                self._send_back(taken)
                continue
            self._in_flight += 1
            self._underway.begin(taken.id)
            group.create_task(self._send(taken))

    async def _look_up(self) -> float | None:
        """Unfolds, claims, flushes. Returns how long nothing needs doing (None: until woken), 0.0 for go on at once."""
        now = self._clock.monotonic()
        if self._due:
            return await self._claim(now)
        if self._fates:
            if self._flush_at is None:
                self._flush_at = now + FLUSH_SECONDS
            if self._flush_at <= now:
                self._flush_at = None
                await self._guarded(self.flush())
                return 0.0
        ends = [at for at in (self._flush_at, self._lanes.next_wait) if at is not None]
        return max(0.001, min(ends) - now) if ends else None

    async def _claim(self, now: float) -> float | None:
        room = HELD_MOST - self._lanes.rest
        held_back = self._limits.next_overall(now) - now
        if room <= 0:
            return self._until_next(now, 0.05)
        if held_back > 0:
            return self._until_next(now, held_back)
        return 0.0 if await self._guarded(self._claim_slice(room)) else self._until_next(now, 1.0)

    async def _claim_slice(self, room: int) -> None:
        """Unfolds a slice of what is due, and takes in hand no more than goes in a moment: what is in hand when the
        process dies is doubtful."""
        self._due, self._looking = False, True
        try:
            async with self._database.write(int(self._clock.now() + EARLY)) as tx:
                unfolded = await self._office.unfold(tx)
                letters = await self._office.claim(tx, min(room, self._slice))
            for letter in letters:
                self._put_or_send_back(letter)
            if letters or unfolded:
                self._due = True
            elif not self._due and self.next_due is not None:
                await self.next_due()
        except BaseException as bug:
            self._due = True
            if is_down(bug) or not isinstance(bug, Exception):
                raise
            await self._put_off(bug)
        finally:
            self._looking = False

    async def _put_off(self, bug: Exception) -> None:
        """An occasion that breaks is put off, so that the others are not held up."""
        async with self._database.write(int(self._clock.now() + EARLY)) as tx:
            broken = await self._office.put_off(tx)
        facts = {"occasion": broken, "error": type(bug).__name__}
        log.error("occasion.failed", extra=facts, exc_info=without_words(bug))
        if broken is None:
            raise bug

    async def _guarded(self, work: Awaitable[None]) -> bool:
        """A database that cannot be written now is tried again; nothing is lost meanwhile."""
        try:
            await work
        except Exception as trouble:
            if is_down(trouble):
                log.error("storage.down", extra={"error": str(trouble), "todo": DISK})
            else:
                log.error("outbox.trouble", extra={"error": type(trouble).__name__}, exc_info=without_words(trouble))
            return False
        return True

    def _until_next(self, now: float, most: float) -> float:
        waiting = self._lanes.next_wait
        return max(0.001, most if waiting is None else min(most, waiting - now))

    async def _answer(self, toast: Toast) -> None:
        params: dict[str, object] = {"callback_query_id": toast.query_id}
        if toast.words:
            params |= {"text": toast.words, "show_alert": toast.alert}
        try:
            await self._timed(Call("answerCallbackQuery", params))
        finally:
            self._in_flight -= 1
            self._woken.set()

    @property
    def _window(self) -> int:
        """How many requests may be under way: just enough for the latency of the wire."""
        return max(IN_FLIGHT_LEAST, min(IN_FLIGHT_MOST, int(self._latency * REQUESTS_A_SECOND)))

    async def _timed(self, call: Call) -> Outcome:
        began = self._clock.monotonic()
        outcome = await self._gateway.deliver(call)
        self._doubt = self._doubt or isinstance(outcome, Unknown)
        self._latency += (self._clock.monotonic() - began - self._latency) * 0.1
        return outcome

    async def _probe(self) -> None:
        """Asks for something that may be asked twice: were it letters that are tried in an outage, some would come again and again."""
        try:
            outcome = await self._gateway.deliver(Call("getMe", {}))
        finally:
            self._in_flight -= 1
            self._woken.set()
        self._doubt = isinstance(outcome, Unknown | Later)
        self._closed_until = self._clock.monotonic() + (PROBE_SECONDS if self._doubt else 0.0)
        if self._doubt:
            log.warning("telegram.away", extra={"seconds": PROBE_SECONDS, "todo": AWAY})

    async def _send(self, letter: Letter) -> None:
        try:
            fate = await self._attempt(letter)
        except Exception as bug:
            facts = {"letter": letter.label, "screen": letter.screen, "error": type(bug).__name__}
            log.error("letter.failed", extra=facts, exc_info=without_words(bug))
            fate = self._apologise(letter)
        finally:
            self._in_flight -= 1
            self._woken.set()
        if fate is not None:
            self._fates.append(fate)
            self._lanes.finished(letter)

    def _apologise(self, letter: Letter) -> Fate | None:
        """A bug in a screen, or one that Telegram refuses: who asked for it is told that something broke, once."""
        if letter.kind != "reply" or letter.screen == BROKEN:
            return Fate(letter, "gone")
        self._put_back(replace(letter, screen=BROKEN, facts={}), 0.0)
        return None

    async def _attempt(self, letter: Letter) -> Fate | None:
        """One try: what became of the letter, or None when it was put back in its lane."""
        outcome = await self._timed(self._office.render(letter))
        match outcome:
            case Sent():
                return Fate(letter, "sent", message_id=outcome.message_id)
            case Never(reason="edit-gone") if letter.slot is None:
                self._put_back(replace(letter, edits=None), 0.0)
                return None
            case Never():
                log.warning("letter.never", extra={"letter": letter.label, "reason": outcome.reason})
                if not outcome.unreachable and letter.chat_id > 0:
                    return self._apologise(letter)
                return Fate(letter, "gone", unreachable=outcome.unreachable)
            case Moved():
                return Fate(letter, "later", moved_to=outcome.to_chat_id, at=int(self._clock.now()))
            case Unknown() if letter.once:
                log.warning("letter.doubtful", extra={"letter": letter.label, "reason": outcome.reason})
                return Fate(letter, "doubtful")
            case Unknown():
                return self._try_later(letter, BACKOFF[min(letter.attempts, len(BACKOFF) - 1)], outcome.reason)
            case Later():
                self._underway.end([letter.id])
                if outcome.scope == "chat":
                    self._limits.paused(self._clock.monotonic(), letter.chat_id, outcome.seconds)
                else:
                    self._closed_until = self._clock.monotonic() + outcome.seconds
                return self._try_later(letter, outcome.seconds, outcome.why)
        raise AssertionError(outcome)

    def _try_later(self, letter: Letter, seconds: float, why: str) -> Fate | None:
        log.info("letter.later", extra={"letter": letter.label, "seconds": seconds, "why": why})
        letter.attempts += 1
        if seconds <= LATER_IN_MEMORY and letter.attempts < ATTEMPTS_MOST:
            self._put_back(letter, seconds)
            return None
        return Fate(letter, "later", at=int(self._clock.now() + seconds) + 1)

    def _put_back(self, letter: Letter, seconds: float) -> None:
        self._lanes.put_back(letter, self._clock.monotonic() + seconds)
