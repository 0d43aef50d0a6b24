"""The outbox side of sending: looks up what is due, a slice at a time, and writes what became of letters, in batches."""

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from bot.domain.letters import Letter, Outcome
from bot.domain.times import EARLY, EARLY_MOST
from bot.logs import without_words
from bot.loops import keep_on
from bot.storage.database import Database, Reader, Transaction
from bot.storage.errors import is_down
from bot.wire.lanes import Lanes
from bot.wire.leases import SURE_SECONDS, Leases
from bot.wire.underway import Underway

log = logging.getLogger("entraide.clerk")

HELD_MOST = 64  # letters read from the outbox and not yet sent, at most: replies come straight from memory
SLICE_LEAST = 8  # letters claimed at a time, at Telegram's own pace
SLOW_CHAT_SECONDS = 4  # a chat whose lane is full gets no more letters from the outbox for so long
FLUSH_SECONDS = 0.05
CROWDED_SECONDS = 0.05  # until it is looked again whether there is room
BEHIND_SECONDS = 0.05  # until it is looked again whether what goes before has gone
PATIENCE_SECONDS = SURE_SECONDS + 1.0  # … and nothing was heard of who has it in hand: it died, sleeps or is cut off
BEHIND_MOST_SECONDS = 60.0  # whatever is heard: better out of turn than never
GOING_SECONDS = 0.002  # what is about to go makes room first
DOWN_SECONDS = 1.0
NOTHING: Mapping[str, set[str]] = {}
DISK = "check the disk and the database file (entraide check); letters wait, none is lost"


class Clock(Protocol):
    def now(self) -> float: ...
    def monotonic(self) -> float: ...
    async def until(self, event: asyncio.Event, seconds: float | None) -> None: ...


@dataclass(frozen=True, slots=True)
class Office:
    """What the clerk asks of the services: a slice of what is due, letters that are true now, a place for outcomes, and which
    of the letters in hand are still ours; of those that others have, until when, and how they come into our hand."""

    unfold: Callable[[Transaction], Awaitable[bool]]
    claim: Callable[[Transaction, int], Awaitable[list[Letter]]]
    settle: Callable[[Transaction, list[Outcome]], Awaitable[None]]
    renew: Callable[[Transaction, Iterable[str]], Awaitable[set[str]]]
    held: Callable[[Reader, Iterable[str]], Awaitable[dict[str, int | None]]]
    take_these: Callable[[Transaction, Iterable[str]], Awaitable[list[Letter]]]
    next_due: Callable[[Reader], Awaitable[int | None]]


class Bell:
    """Rung when something may be due now. It is there before the clerk: who rings it need not know who comes."""

    def __init__(self) -> None:
        self.due = True
        self.rung = asyncio.Event()

    def ring(self) -> None:
        self.due = True
        self.rung.set()


class HeadStart:
    """How much ahead what is due is looked up, in seconds: as long as that takes, nearly always. Mean and deviation of late, weighed as
    TCP does to know how long to wait for an answer (RFC 6298); a look counts by how many letters it found."""

    def __init__(self) -> None:
        self.seconds = EARLY
        self._mean, self._deviation = 0.0, 0.0

    def note(self, took: float, found: float) -> None:
        """`took` seconds; `found`: 1 for as many letters as are looked up at a time."""
        if not found:
            return
        if not self._mean:
            self._mean, self._deviation = took, took / 2
        self._deviation += (abs(took - self._mean) - self._deviation) * found / 4
        self._mean += (took - self._mean) * found / 8
        self.seconds = max(EARLY, min(EARLY_MOST, self._mean + 4 * self._deviation))


@dataclass(slots=True)
class _Behind:
    """A letter and what others have in hand that goes before it: until when they hold it, by what they said last, until when
    they may say nothing more, and until when it waits at all."""

    letter: Letter
    first: set[str]
    last: float
    held: dict[str, int | None] = field(default_factory=dict)
    until: float = 0.0


class Clerk:
    """Puts letters that are due into their lanes, and keeps the outcomes of those that have gone until they are written:
    with whatever transaction comes next (it is a Rider of the database), or soon in one of their own.

    `leads`: whether what is due is for this process to look up. `alarm`: told when something is due next, once nothing is, and
    how much ahead to ring.
    """

    def __init__(
        self,
        database: Database,
        lanes: Lanes,
        clock: Clock,
        office: Office,
        underway: Underway,
        bell: Bell,
        leads: Callable[[], bool],
        alarm: Callable[[int | None, float], None],
    ) -> None:
        self._database = database
        self._lanes = lanes
        self._clock = clock
        self._office = office
        self._underway = underway
        self._bell = bell
        self._leads = leads
        self._alarm = alarm
        self.leases = Leases(clock.now, database.shared)
        self._slice = max(SLICE_LEAST, min(HELD_MOST, lanes.limits.rate // 4))
        self._slow: dict[int, int] = {}  # chat -> until when all its letters wait in the outbox
        self._behind: list[_Behind] = []
        self._look_at = 0.0
        self._fates: list[Outcome] = []
        self._riding: list[Outcome] = []
        self.outcomes = Counter[str]()  # what became of letters, by kind
        self._flush_at: float | None = None
        self.handed_over = asyncio.Event()  # set when there are letters in the lanes
        self._looking = False  # what may be due is being looked up
        self.waits = False  # for its turn to write: what is due is late meanwhile
        self._head_start = HeadStart()

    def nudge(self) -> None:
        """Something may be due now."""
        self._bell.ring()

    def note(self, *outcomes: Outcome) -> None:
        """What became of these letters."""
        self._fates += outcomes
        for outcome in outcomes:
            self.outcomes[outcome.kind] += 1
        if self._bell.due or self._flush_at is None:  # there may be room now for what is due
            self._bell.rung.set()

    def hold(
        self, letters: Iterable[Letter], since: int, behind: Mapping[str, set[str]] = NOTHING, *, first: bool = False
    ) -> None:
        """These letters, leased at that instant, go into their lanes. `behind`: by their ids, those of others that go before. `first`:
        they go before what waits in their lanes for others."""
        if not (self._lanes or self._fates or self._riding):
            self.leases.began(since)
        for letter in letters:
            if letter.id in behind:
                self._behind.append(_Behind(letter, behind[letter.id], self._clock.monotonic() + BEHIND_MOST_SECONDS))
                self._lanes.put_behind(letter)
                self._bell.rung.set()
            else:
                self._lanes.put(letter, first=first)

    @property
    def unwritten(self) -> int:
        """How many outcomes wait to be written."""
        return len(self._fates)

    @property
    def idle(self) -> bool:
        """Nothing is due; what became of the last letters may still have to be written."""
        return not (self._bell.due or self._looking)

    # Outcomes ride along with whatever transaction comes next

    async def ride(self, tx: Transaction) -> None:
        self._riding, self._fates = self._fates, []
        tx.planned = tx.planned or any(outcome.kind == "later" for outcome in self._riding)
        try:
            async with tx.alone():
                await self._office.settle(tx, self._riding)
        except Exception as bug:  # it must not hold up whoever's transaction this is
            if is_down(bug):
                raise
            log.error("outcomes.failed", extra={"letters": len(self._riding)}, exc_info=without_words(bug))

    def kept(self) -> None:
        if any(outcome.kind == "later" for outcome in self._riding):
            self.nudge()  # the alarm has to know when
        self._underway.end(outcome.letter.id for outcome in self._riding)
        self._riding = []
        self._flush_at = self._flush_at if self._fates else None

    def lost(self) -> None:
        self._fates = self._riding + self._fates
        self._riding = []

    async def flush(self) -> None:
        """Writes the outcomes that wait; those another transaction is writing are written when this returns."""
        if self._fates or self._riding:
            async with self._database.write(int(self._clock.now())):
                pass

    # The work

    async def run(self) -> None:
        """Looks up and writes until cancelled."""
        await keep_on("clerk", self._go_on, self._rest)

    async def _go_on(self) -> None:
        self._bell.rung.clear()
        pause = await self._work()
        if pause == 0.0:
            await asyncio.sleep(0)
        else:
            await self._clock.until(self._bell.rung, pause)

    async def _rest(self, seconds: float) -> None:
        await self._clock.until(asyncio.Event(), seconds)

    async def _work(self) -> float | None:
        """A slice or a flush. Returns how many seconds nothing needs doing (None: until called), 0.0 for go on at once."""
        pauses = []
        if self._lanes or self._fates:
            if self.leases.renew_in <= 0:
                await self._guarded(self._renew())
                return 0.0
            pauses.append(self.leases.renew_in)
        if self._behind:
            now = self._clock.monotonic()
            if self._look_at <= now:
                self._look_at = now + BEHIND_SECONDS
                await self._guarded(self._look_behind())
                return 0.0
            pauses.append(self._look_at - now)
        self._bell.due = self._bell.due and self._leads()
        if self._bell.due:
            full = self._full()
            if full == 0.0:
                await self._guarded(self._claim_slice())
                return 0.0
            pauses.append(full)
        if self._fates:
            now = self._clock.monotonic()
            self._flush_at = self._flush_at or now + FLUSH_SECONDS
            if self._flush_at <= now:
                self._flush_at = None
                await self._guarded(self.flush())
                return 0.0
            pauses.append(self._flush_at - now)
        else:
            self._flush_at = None  # those that were here ride with somebody: the next one has to call
        return max(0.001, min(pauses)) if pauses else None

    def _full(self) -> float:
        """Seconds for which no more letters should be taken in hand."""
        if self._lanes.rest >= HELD_MOST:
            return CROWDED_SECONDS
        now, soon = self._clock.monotonic(), self._lanes.next_wait
        if soon is not None and soon <= now + GOING_SECONDS:
            return GOING_SECONDS
        return self._lanes.limits.next_overall(now) - now

    async def _claim_slice(self) -> None:
        """Unfolds a slice of what is due, and takes in hand no more than goes in a moment: what is in hand when the
        process dies is doubtful."""
        self._bell.due, self._looking, self.waits = False, True, True
        began = self._clock.monotonic()
        try:
            async with self._database.write(int(self._clock.now() + self._head_start.seconds)) as tx:
                self.waits = False
                unfolded = await self._office.unfold(tx)
                letters = await self._office.claim(tx, max(1, min(HELD_MOST - self._lanes.rest, self._slice)))
            self._head_start.note(self._clock.monotonic() - began, len(letters) / self._slice)
            self._hand_over(letters, tx.now)
            if letters or unfolded:
                self._bell.due = True
            elif not self._bell.due:
                await self._set_alarm()
        except BaseException:
            self._bell.due = True
            raise
        finally:
            self._looking = self.waits = False

    async def _set_alarm(self) -> None:
        async with self._database.read(int(self._clock.now())) as tx:
            due = await self._office.next_due(tx)
        log.debug("alarm.set", extra={"due": due})
        self._alarm(due, self._head_start.seconds)

    async def _renew(self) -> None:
        """What is in hand is held for longer; what somebody else took meanwhile, or what was erased, is not sent from here."""
        async with self._database.write(int(self._clock.now())) as tx:
            in_hand = {letter.id for letter in self._lanes.held} | {outcome.letter.id for outcome in self._fates}
            ours = await self._office.renew(tx, in_hand)
        self._lanes.drop(in_hand - ours)
        self.leases.began(tx.now)
        self.handed_over.set()

    async def _look_behind(self) -> None:
        """Several processes answer the same person: what one of them has in hand goes before what another wrote after it, so that
        the message they both edit ends as what was stored last."""
        async with self._database.read(int(self._clock.now())) as reader:
            held = await self._office.held(reader, set().union(*(wait.first for wait in self._behind)))
        now = self._clock.monotonic()
        for wait in list(self._behind):
            found = {id_: held[id_] for id_ in wait.first if id_ in held}
            if found != wait.held:
                wait.held, wait.until = found, now + PATIENCE_SECONDS
            taken: list[Letter] = []
            alive = any(found.values()) and now < wait.until
            if alive and now < wait.last:
                continue
            if alive:
                log.warning("letter.out_of_turn", extra={"letter": wait.letter.label})
            elif found:
                async with self._database.write(int(self._clock.now())) as tx:
                    taken = await self._office.take_these(tx, found)
            self._behind.remove(wait)
            self._lanes.free(wait.letter, taken)
        self.handed_over.set()

    def _hand_over(self, letters: list[Letter], since: int) -> None:
        """A chat with several letters in hand is slow: further ones wait in the outbox, and none of them overtakes another."""
        if self._slow:
            self._slow = {chat: until for chat, until in self._slow.items() if until >= since}
            letters = sorted(letters, key=self._turn)
        for letter in letters:
            if self._slow.get(letter.chat_id, 0) > since:
                self.note(Outcome(letter, "later", at=self._slow[letter.chat_id]))
            elif self._lanes.full(letter.chat_id):
                self._slow[letter.chat_id] = since + SLOW_CHAT_SECONDS
                self.note(Outcome(letter, "later", at=since + SLOW_CHAT_SECONDS))
            else:
                self.hold([letter], since, first=True)
        if letters:
            self.handed_over.set()

    def _turn(self, letter: Letter) -> tuple[int, int, str]:
        """What orders letters, as in the outbox, where those that waited for a slow chat are due when that was over."""
        return letter.priority, max(letter.due_at, self._slow.get(letter.chat_id, 0)), letter.id

    async def _guarded(self, work: Awaitable[None]) -> None:
        """A database that cannot be written now is tried again, not at once; nothing is lost meanwhile."""
        try:
            await work
        except Exception as trouble:
            if is_down(trouble):
                log.error("storage.down", extra={"error": str(trouble), "todo": DISK})
            else:
                log.error("outbox.trouble", extra={"error": type(trouble).__name__}, exc_info=without_words(trouble))
            await self._rest(DOWN_SECONDS)
