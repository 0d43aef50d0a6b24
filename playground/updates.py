"""The queue of updates for the bot: numbered in order, kept until confirmed."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import msgspec

Json = dict[str, Any]

FIRST_ID = 700_000_001
# The kinds of updates this playground makes.
MADE = frozenset(
    {
        "message", "edited_message", "channel_post", "edited_channel_post", "message_reaction", "message_reaction_count",
        "inline_query", "callback_query", "poll", "poll_answer", "my_chat_member", "chat_member", "chat_join_request",
    }
)  # fmt: skip
# Telegram leaves these out unless they are asked for by name.
ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
DAY = 86_400.0  # seconds that Telegram keeps what is not fetched
KEPT = {"callback_query": 150.0, "inline_query": 30.0}  # where it is less


@dataclass(frozen=True, slots=True)
class Update:
    """An update as it waits: its number, its kind, its JSON as bytes, and until when Telegram keeps it."""

    id: int
    kind: str
    body: bytes
    until: float


class UpdateQueue:
    """Updates that the bot has not confirmed, the oldest first; what waits too long is forgotten. `now`: epoch seconds."""

    def __init__(self, now: Callable[[], float]) -> None:
        self.now = now
        self.allowed: list[str] = []  # [] means Telegram's own choice
        self.next_id = FIRST_ID
        self.on_new: Callable[[], None] | None = None
        self.on_forgotten: Callable[[Update], None] | None = None
        self._waiting: deque[Update] = deque()
        self._next_end = float("inf")  # when the first of them is forgotten

    def __len__(self) -> int:
        self._forget()
        return len(self._waiting)

    def accepts(self, kind: str) -> bool:
        """Whether the bot wants to hear of this kind of thing."""
        return kind in self.allowed if self.allowed else kind not in ON_REQUEST

    def add(self, kind: str, content: Json) -> Json:
        """Put an update at the end; the update is returned."""
        assert kind in MADE, kind  # noqa: S101 - what is made is listed, so that a test can walk it
        update: Json = {"update_id": self.next_id, kind: content}
        until = self.now() + KEPT.get(kind, DAY)
        self._waiting.append(Update(self.next_id, kind, msgspec.json.encode(update), until))
        self._next_end = min(self._next_end, until)
        self.next_id += 1
        if self.on_new is not None:
            self.on_new()
        return update

    def confirm(self, offset: int) -> None:
        """Forget what comes before `offset`; a negative one keeps that many of the newest."""
        if offset < 0:
            while len(self._waiting) > -offset:
                self._waiting.popleft()
        else:
            while self._waiting and self._waiting[0].id < offset:
                self._waiting.popleft()

    def first(self, limit: int) -> list[Update]:
        """The oldest ones, at most `limit`."""
        self._forget()
        if limit >= len(self._waiting):
            return list(self._waiting)
        return [self._waiting[index] for index in range(limit)]

    def clear(self) -> None:
        """Forget them all."""
        self._waiting.clear()

    def _forget(self) -> None:
        now = self.now()
        if now < self._next_end:
            return
        forgotten = [update for update in self._waiting if update.until <= now]
        self._waiting = deque(update for update in self._waiting if update.until > now)
        self._next_end = min((update.until for update in self._waiting), default=float("inf"))
        for update in forgotten:
            if self.on_forgotten is not None:
                self.on_forgotten(update)
