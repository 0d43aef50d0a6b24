"""Which letter goes next: one lane a chat, replies before the rest, and chats that must wait set aside.

All instants are of one monotonic clock, passed in: no clock, no waiting, no asyncio in here.
"""

import heapq
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from bot.domain.letters import Letter
from bot.wire.limits import Limits

LANE_MOST = 4  # letters held for one chat that are no replies: a slow chat takes no places from the others
LATER_IN_MEMORY = 5.0  # seconds; what must wait longer waits in the outbox


@dataclass(slots=True)
class _Lane:
    """The letters of one chat, in order: answers to what the person just did before the rest."""

    replies: deque[Letter] = field(default_factory=deque)
    rest: deque[Letter] = field(default_factory=deque)

    def head(self) -> deque[Letter]:
        return self.replies or self.rest


@dataclass(frozen=True, slots=True)
class Postponed:
    """Letters of a chat that may not be written to for so many seconds; they are in no lane any more."""

    letters: deque[Letter]
    seconds: float


class Lanes:
    """Letters in memory. A chat whose letter was taken is busy, and gets no other, until `finished` or `put_back`."""

    def __init__(self, limits: Limits) -> None:
        self.replies = 0
        self.rest = 0  # letters that are no replies
        self.limits = limits
        self._lanes: dict[int, _Lane] = {}
        self._busy: dict[int, Letter] = {}
        self._behind: set[str] = set()  # letters that may not go before others, which are in no lane here
        self._ready: list[tuple[int, int, int]] = []  # (priority, order, chat)
        self._waiting: list[tuple[float, int]] = []  # (instant, chat)
        self._order = 0

    def __bool__(self) -> bool:
        return bool(self._lanes)

    @property
    def ready(self) -> bool:
        """Whether some letter may perhaps go now."""
        return bool(self._ready)

    @property
    def next_wait(self) -> float | None:
        """The instant from which a chat need not wait any longer."""
        return self._waiting[0][0] if self._waiting else None

    def full(self, chat: int) -> bool:
        lane = self._lanes.get(chat)
        return lane is not None and len(lane.rest) >= LANE_MOST

    def put(self, letter: Letter, *, first: bool = False) -> None:
        """A letter at the end of its lane. `first`: before replies that wait there for what others have in hand. That may wait for
        this one, which was written before both."""
        lane = self._lanes.get(letter.chat_id)
        if lane is None:
            lane = self._lanes[letter.chat_id] = _Lane()
        letters = lane.replies if letter.kind == "reply" else lane.rest
        if first:
            waits = (place for place, other in enumerate(letters) if other.id in self._behind)
            letters.insert(next(waits, len(letters)), letter)
        else:
            letters.append(letter)
        if lane.head()[0] is letter and letter.chat_id not in self._busy:
            self._queue(
                letter.chat_id, letter.priority
            )  # where it overtakes, the older place in the queue finds nothing to do
        self._count(letter, 1)

    def put_behind(self, letter: Letter) -> None:
        """A letter at the end of its lane, where it waits, and what comes after it too, until it is `free`."""
        self._behind.add(letter.id)
        self.put(letter)

    def free(self, letter: Letter, first: Sequence[Letter] = ()) -> None:
        """This one may go, after those."""
        self._behind.discard(letter.id)
        lane = self._lanes.setdefault(letter.chat_id, _Lane())
        for one in reversed(first):
            lane.replies.appendleft(one)
            self._count(one, 1)
        self._queue_lane(letter.chat_id)

    def wake(self, now: float) -> None:
        """Chats that have waited long enough are ready again."""
        while self._waiting and self._waiting[0][0] <= now:
            self._queue_lane(heapq.heappop(self._waiting)[1])

    def take(self, now: float) -> Letter | Postponed | None:
        """The most urgent letter that may go now; letters that have to wait for long; None when nothing may go."""
        while self._ready:
            _, _, chat = heapq.heappop(self._ready)
            lane = self._lanes.get(chat)
            if lane is None or chat in self._busy or not lane.head():
                continue
            letter = lane.head()[0]
            if letter.id in self._behind:
                continue
            wait = self.limits.wait(now, chat, reply=letter.kind == "reply")
            if wait > LATER_IN_MEMORY and not lane.replies:
                del self._lanes[chat]
                self.rest -= len(lane.rest)
                return Postponed(lane.rest, wait)
            if wait > 0:
                heapq.heappush(self._waiting, (now + wait, chat))
                continue
            self.limits.take(now, chat, letter.kind == "reply")
            letter = self._busy[chat] = lane.head().popleft()
            return letter
        return None

    def finished(self, letter: Letter) -> None:
        """It is known what became of this letter: its chat is free for the next one."""
        self._busy.pop(letter.chat_id, None)
        self._count(letter, -1)
        self._queue_lane(letter.chat_id)

    def put_back(self, letter: Letter, until: float) -> None:
        """This letter is tried again, first in its lane, from this instant on."""
        lane = self._lanes[letter.chat_id]
        (lane.replies if letter.kind == "reply" else lane.rest).appendleft(letter)
        self._busy.pop(letter.chat_id, None)
        heapq.heappush(self._waiting, (until, letter.chat_id))

    @property
    def held(self) -> Iterator[Letter]:
        """Every letter in here, those that were taken too."""
        yield from self._busy.values()
        for lane in self._lanes.values():
            yield from lane.replies
            yield from lane.rest

    def drop(self, ids: set[str]) -> None:
        """These letters are somebody else's now; those that were taken come to their end."""
        for lane in self._lanes.values():
            for letters in (lane.replies, lane.rest):
                for letter in [letter for letter in letters if letter.id in ids]:
                    letters.remove(letter)
                    self._count(letter, -1)
        for chat in [chat for chat, lane in self._lanes.items() if chat not in self._busy and not lane.head()]:
            del self._lanes[chat]

    def _count(self, letter: Letter, by: int) -> None:
        if letter.kind == "reply":
            self.replies += by
        else:
            self.rest += by

    def _queue(self, chat: int, priority: int) -> None:
        self._order += 1
        heapq.heappush(self._ready, (priority, self._order, chat))

    def _queue_lane(self, chat: int) -> None:
        lane = self._lanes.get(chat)
        if lane is None or chat in self._busy:
            return
        if lane.head():
            self._queue(chat, lane.head()[0].priority)
        else:
            del self._lanes[chat]
