"""Telegram's limits on sending: 30 a second overall, one a second in a chat, 20 a minute in a group."""

import math
import time
from collections import deque
from collections.abc import Callable

OVERALL = 30  # in any second
PER_GROUP = 20  # in any minute
CHAT_BURST = 3  # then one a second
KEPT_CHATS = 10_000


class Flood:
    """Counts what was sent, by a clock in seconds that never goes back (real time, not the world's)."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.clock = clock
        self._overall: deque[float] = deque()
        self._chats: dict[int, float] = {}  # when the burst of this chat will be whole again
        self._groups: dict[int, deque[float]] = {}

    def wait(self, chat_id: int) -> int:
        """0 and the message is counted; or, when it is too much, the seconds after which to try again."""
        now = self.clock()
        group = self._groups.setdefault(chat_id, deque()) if chat_id < 0 else None
        full = max(self._chats.get(chat_id, 0.0), now)
        seconds = max(
            _until_free(self._overall, OVERALL, 1.0, now),
            _until_free(group, PER_GROUP, 60.0, now) if group is not None else 0.0,
            full + 1.0 - CHAT_BURST - now,
        )
        if seconds > 1e-9:
            return max(1, math.ceil(seconds - 1e-9))
        self._overall.append(now)
        self._chats[chat_id] = full + 1.0
        if group is not None:
            group.append(now)
        if len(self._chats) > KEPT_CHATS:
            self._forget(now)
        return 0

    def _forget(self, now: float) -> None:
        self._chats = {chat: full for chat, full in self._chats.items() if full > now}
        self._groups = {chat: sent for chat, sent in self._groups.items() if sent and sent[-1] > now - 60.0}


def _until_free(sent: deque[float], limit: int, window: float, now: float) -> float:
    """How long until one more fits into the window."""
    while sent and sent[0] <= now - window:
        sent.popleft()
    return sent[0] + window - now if len(sent) >= limit else 0.0


def is_counted(method: str) -> bool:
    """Whether a method counts: what puts or changes messages does."""
    if method == "sendChatAction":
        return False
    return method.startswith(("send", "copyMessage", "forwardMessage", "editMessage"))
