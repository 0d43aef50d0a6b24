"""A Telegram of virtual time that enforces its limits to the letter, and a broadcast to try them."""

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from math import ceil

from bot.wire.limits import Limits


@dataclass
class StrictTelegram:
    """30 a second overall, 1 a second a chat (3 at once pass), 20 a minute a group. What it refuses does not count."""

    overall: Callable[[float], int] = lambda now: 30
    banned: dict[int, tuple[float, float]] = field(default_factory=dict)  # chat -> (from, until)
    accepted: list[tuple[float, int]] = field(default_factory=list)
    refused: list[tuple[float, int]] = field(default_factory=list)
    lately: deque[float] = field(default_factory=deque)
    debts: dict[int, float] = field(default_factory=dict)
    groups: dict[int, deque[float]] = field(default_factory=dict)

    def send(self, now: float, chat: int) -> int:
        """0 = delivered, else `retry_after` in whole seconds, as Telegram says it."""
        free = max(self._overall_free(now), self._chat_free(now, chat))
        if free > now:
            self.refused.append((now, chat))
            return max(1, ceil(free - now))
        self.accepted.append((now, chat))
        self.lately.append(now)
        if chat < 0:
            self.groups.setdefault(chat, deque(maxlen=20)).append(now)
        else:
            self.debts[chat] = max(self.debts.get(chat, 0.0), now) + 1.0
        return 0

    def _overall_free(self, now: float) -> float:
        while self.lately and self.lately[0] <= now - 1.0:
            self.lately.popleft()
        allowed = self.overall(now)
        return self.lately[-allowed] + 1.0 if len(self.lately) >= allowed else 0.0

    def _chat_free(self, now: float, chat: int) -> float:
        start, until = self.banned.get(chat, (0.0, 0.0))
        if start <= now < until:
            return until
        if chat < 0:
            sent = self.groups.get(chat)
            return 0.0 if not sent else max(sent[-1] + 1.0, sent[0] + 60.0 if len(sent) == 20 else 0.0)
        return self.debts.get(chat, 0.0) - 2.0

    def delivered(self, start: float, end: float, chat: int | None = None) -> int:
        return sum(1 for when, to in self.accepted if start <= when < end and chat in (None, to))


def broadcast(
    limits: Limits,
    telegram: StrictTelegram,
    chats: Iterator[int],
    until: float,
    always: tuple[int, ...] = (),
    trip: float = 0.0,
) -> None:
    """Send as fast as `limits` allows: always one more letter for each of `always`, and for the next private chat.

    `trip`: how long after a letter its answer is known. The clock jumps from one thing that happens to the next.
    """
    now, person = 0.0, next(chats)
    answers: deque[tuple[float, int, int]] = deque()
    while now < until:
        while answers and answers[0][0] <= now:
            _, chat, retry_after = answers.popleft()
            limits.paused(now, chat, retry_after)
        ready = next((chat for chat in (*always, person) if limits.wait(now, chat, reply=False) == 0.0), None)
        if ready is None:
            soonest = min(limits.wait(now, chat, reply=False) for chat in (*always, person))
            now = min([now + soonest, *(when for when, _, _ in answers)])
            continue
        limits.take(now, ready, reply=False)
        if retry_after := telegram.send(now, ready):
            answers.append((now + trip, ready, retry_after))
        if ready == person:
            person = next(chats)
