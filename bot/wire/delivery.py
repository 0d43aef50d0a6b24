"""Sends letters within Telegram's limits, a few at a time, and gives what became of each to the clerk."""

import asyncio
import logging
import math
from collections import deque
from collections.abc import Callable
from dataclasses import replace

from bot.domain.letters import PUT_OFF_SECONDS, TROUBLED, Letter, Offers, Outcome, Toast
from bot.logs import without_words
from bot.loops import guarded, keep_on
from bot.storage.database import Transaction
from bot.storage.letters.outbox import goes_at_once
from bot.wire.answering import answering
from bot.wire.clerk import Clerk, Clock
from bot.wire.gateway import Attempt, Call, Gateway, Later, Moved, Never, Sent, Unknown
from bot.wire.lanes import LATER_IN_MEMORY, Lanes, Postponed
from bot.wire.underway import Underway

log = logging.getLogger("entraide.delivery")

IN_FLIGHT_LEAST, IN_FLIGHT_MOST = 16, 256
REQUESTS_A_SECOND = 3500  # what the requests under way should suffice for: each connection more than that costs time
TRIP_SECONDS = 2.0  # after so long a shorter way, or a longer one, has been noticed
CROWDED = 600  # replies in memory at which no more updates are taken
BACKOFF = (1, 5, 15, 60, 300)
ATTEMPTS_MOST = 12
PROBE_SECONDS, PROBE_LONGEST = 2.0, 60.0
AWAY = "check the network to Telegram; letters wait, none is lost"
BROKEN = "broken"  # the screen that says something went wrong here


class Trip:
    """How long the way to Telegram and back is: the quickest request of the last seconds. What the others took beyond it they
    stood in a queue, on a machine that was busy; more requests under way would only make it longer, and leave more in
    doubt when the process dies."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._quickest = math.inf
        self._until = 0.0

    def note(self, began: float, ended: float) -> None:
        """One request; instants of one monotonic clock."""
        self._quickest = min(self._quickest, ended - began)
        if ended >= self._until:
            self.seconds, self._quickest, self._until = self._quickest, math.inf, ended + TRIP_SECONDS
        self.seconds = min(self.seconds, ended - began)


class Delivery:
    """Holds what is on its way. `committed` takes letters of a committed transaction; `run` sends until it is cancelled."""

    def __init__(
        self,
        gateway: Gateway,
        lanes: Lanes,
        clerk: Clerk,
        clock: Clock,
        render: Callable[[Letter], Call],
        underway: Underway,
    ) -> None:
        self._gateway = gateway
        self._lanes = lanes
        self._clerk = clerk
        self._clock = clock
        self._render = render
        self._underway = underway
        self._toasts: deque[Toast | Offers] = deque()
        self._in_flight = 0
        self.runs = False
        self._woken = clerk.handed_over
        self._trip = Trip()
        self._closed_until = 0.0  # nobody can be reached before: the network or the token is at fault, not one chat
        self._doubt = False  # the last request was lost: before more go the same way, a harmless one is tried

    # What comes in

    def committed(self, tx: Transaction) -> None:
        """Called after each commit: what is ready goes at once, the rest is looked up when it is due."""
        at_once = [letter for letter in tx.letters if goes_at_once(letter, tx.now)]
        self._clerk.hold(at_once, tx.now, tx.behind)
        self._toasts.extend(tx.toasts)
        if tx.letters or tx.toasts:
            self._woken.set()
        if tx.planned or len(at_once) < len(tx.letters):
            self._clerk.nudge()

    def crowded(self) -> bool:
        return self._lanes.replies + self._clerk.unwritten > CROWDED

    @property
    def in_hand(self) -> int:
        """Letters in memory, those on their way too."""
        return self._lanes.replies + self._lanes.rest

    @property
    def idle(self) -> bool:
        """Nothing is due or on its way; what became of the last letters may still have to be written."""
        return not (self._in_flight or self._lanes or self._toasts) and self._clerk.idle

    # The work

    async def run(self) -> None:
        """Sends until cancelled, with the clerk at work beside: no letter that may go waits for the disk."""
        self.runs = True
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._clerk.run())

                async def send() -> None:
                    self._woken.clear()
                    self._start(group)
                    await self._clock.until(self._woken, self._pause())

                await keep_on("delivery", send, self._rest)
        finally:
            self.runs = False

    async def _rest(self, seconds: float) -> None:
        await self._clock.until(asyncio.Event(), seconds)

    async def finish(self, seconds: float) -> None:
        """At the end of the process: waits until what may go now has gone and what is in flight has arrived."""
        try:
            async with asyncio.timeout(seconds):
                while self._in_flight or self._toasts or self._lanes.ready:  # noqa: ASYNC110 - once, at the end of the process
                    await asyncio.sleep(0.01)
        except TimeoutError:
            log.warning("stop.in_flight", extra={"letters": self._in_flight})

    def _start(self, group: asyncio.TaskGroup) -> None:
        now = self._clock.monotonic()
        while self._toasts and self._in_flight < self._window:
            self._in_flight += 1
            group.create_task(guarded("toast", self._answer(self._toasts.popleft())))
        self._lanes.wake(now)
        if self._doubt and self._lanes.ready and now >= self._closed_until:
            self._closed_until = now + PROBE_LONGEST  # or until the probe has come back
            self._in_flight += 1
            group.create_task(guarded("probe", self._probe()))
        if not self._clerk.leases.sure and self._lanes.ready:
            self._clerk.nudge()  # it looks what is still ours
            return
        while self._in_flight < self._window and now >= self._closed_until:
            taken = self._lanes.take(now)
            if taken is None:
                break
            if isinstance(taken, Postponed):
                self._send_back(taken)
                continue
            self._in_flight += 1
            self._underway.begin(taken.id)
            group.create_task(guarded("letter", self._send(taken)))

    def _pause(self) -> float | None:
        """Seconds until something may go that may not go now; None: until something comes in, or comes back."""
        ends = [] if self._lanes.next_wait is None else [self._lanes.next_wait]
        if self._lanes.ready and self._in_flight < self._window and self._clerk.leases.sure:
            ends.append(self._closed_until)
        return max(0.001, min(ends) - self._clock.monotonic()) if ends else None

    def _send_back(self, postponed: Postponed) -> None:
        """What must wait for long waits in the outbox."""
        at = int(self._clock.now() + postponed.seconds) + 1
        self._clerk.note(*(Outcome(letter, "later", at=at) for letter in postponed.letters))

    async def _answer(self, answer: Toast | Offers) -> None:
        try:
            attempt = await self._timed(answering(answer))
            if isinstance(attempt, Never):
                log.warning("answer.never", extra={"reason": attempt.reason})
        finally:
            self._in_flight -= 1
            self._woken.set()

    @property
    def _window(self) -> int:
        """How many requests may be under way: just enough for the way to Telegram and back."""
        return max(IN_FLIGHT_LEAST, min(IN_FLIGHT_MOST, int(self._trip.seconds * REQUESTS_A_SECOND)))

    async def _timed(self, call: Call) -> Attempt:
        began = self._clock.monotonic()
        attempt = await self._gateway.deliver(call)
        self._doubt = self._doubt or isinstance(attempt, Unknown)
        self._trip.note(began, self._clock.monotonic())
        return attempt

    async def _probe(self) -> None:
        """Asks for something that may be asked twice: were it letters that are tried in an outage, some would come again and again."""
        try:
            attempt = await self._gateway.deliver(Call("getMe", {}))
        finally:
            self._in_flight -= 1
            self._woken.set()
        self._doubt = isinstance(attempt, Unknown | Later)
        self._closed_until = self._clock.monotonic() + (PROBE_SECONDS if self._doubt else 0.0)
        if self._doubt:
            log.warning("telegram.away", extra={"seconds": PROBE_SECONDS, "todo": AWAY})

    async def _send(self, letter: Letter) -> None:
        call: Call | None = None
        try:
            rendered = self._render(letter)
            call = await rendered.drawn() if rendered.files else rendered
            outcome = await self._attempt(letter, call)
        except Exception as bug:
            facts = {"letter": letter.label, "screen": letter.screen, "error": type(bug).__name__, "todo": TROUBLED}
            log.error("letter.failed", extra=facts, exc_info=without_words(bug))
            outcome = (
                None
                if self._apologises(letter)
                else self._put_off(letter, bug)
                if call is None
                else Outcome(letter, "gone")
            )
        finally:
            self._in_flight -= 1
            self._woken.set()
        if outcome is not None:
            self._clerk.note(outcome)
            self._lanes.finished(letter)

    def _apologises(self, letter: Letter) -> bool:
        """A bug in a screen, or one that Telegram refuses: who asked for it is told that something broke, once."""
        if letter.kind != "reply" or letter.screen == BROKEN:
            return False
        self._put_back(replace(letter, screen=BROKEN, facts={}), 0.0)
        return True

    def _put_off(self, letter: Letter, bug: Exception) -> Outcome:
        """What was promised for later is not dropped for a screen that raises: a newer version says it, or an operator lets it
        go. It has certainly not left; what breaks while it is sent may have, and is not tried again."""
        if letter.kind == "reply":
            return Outcome(letter, "gone")
        return Outcome(letter, "later", at=int(self._clock.now()) + PUT_OFF_SECONDS, trouble=type(bug).__name__)

    async def _attempt(self, letter: Letter, call: Call) -> Outcome | None:
        """One try: what became of the letter, or None when it was put back in its lane."""
        attempt = await self._timed(call)
        match attempt:
            case Sent():
                if letter.slot is None or letter.asks:  # the number of a message that will be edited is not in there
                    self._underway.arrived(letter.id)
                return Outcome(letter, "sent", message_id=attempt.message_id)
            case Never(reason="edit-gone") if letter.slot is None and letter.edits is not None:
                self._put_back(replace(letter, edits=None), 0.0)
                return None
            case Never(reason="topic-gone") if letter.topic and letter.chat_id > 0:
                self._put_back(replace(letter, topic=0), 0.0)  # in a private chat it is said beside the topic
                return None
            case Never():
                log.warning("letter.never", extra={"letter": letter.label, "reason": attempt.reason})
                if not attempt.unreachable and letter.chat_id > 0 and self._apologises(letter):
                    return None
                return Outcome(letter, "gone", unreachable=attempt.unreachable, mute=attempt.mute)
            case Moved():
                return Outcome(letter, "later", moved_to=attempt.to_chat_id, at=int(self._clock.now()))
            case Unknown() if letter.once:
                log.warning("letter.doubtful", extra={"letter": letter.label, "reason": attempt.reason})
                return Outcome(letter, "doubtful")
            case Unknown():
                return self._try_later(letter, BACKOFF[min(letter.attempts, len(BACKOFF) - 1)], attempt.reason)
            case Later():
                self._underway.end([letter.id])
                if attempt.scope == "chat":
                    self._lanes.limits.paused(self._clock.monotonic(), letter.chat_id, attempt.seconds)
                else:
                    self._closed_until = self._clock.monotonic() + attempt.seconds
                return self._try_later(letter, attempt.seconds, attempt.why)
        raise AssertionError(attempt)

    def _try_later(self, letter: Letter, seconds: float, why: str) -> Outcome | None:
        log.info("letter.later", extra={"letter": letter.label, "seconds": seconds, "why": why})
        letter.attempts += 1
        if seconds <= LATER_IN_MEMORY and letter.attempts < ATTEMPTS_MOST:
            self._put_back(letter, seconds)
            return None
        return Outcome(letter, "later", at=int(self._clock.now() + seconds) + 1)

    def _put_back(self, letter: Letter, seconds: float) -> None:
        self._lanes.put_back(letter, self._clock.monotonic() + seconds)
