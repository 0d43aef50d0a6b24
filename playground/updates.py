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


@dataclass(frozen=True, slots=True)
class Update:
    """An update as it waits: its number, its kind, and its JSON as bytes."""

    id: int
    kind: str
    body: bytes


class UpdateQueue:
    """Updates that the bot has not confirmed, the oldest first."""

    def __init__(self) -> None:
        self.allowed: list[str] = []  # [] means Telegram's own choice
        self.next_id = FIRST_ID
        self.on_new: Callable[[], None] | None = None
        self._waiting: deque[Update] = deque()

    def __len__(self) -> int:
        return len(self._waiting)

    def accepts(self, kind: str) -> bool:
        """Whether the bot wants to hear of this kind of thing."""
        return kind in self.allowed if self.allowed else kind not in ON_REQUEST

    def add(self, kind: str, content: Json) -> Json:
        """Put an update at the end; the update is returned."""
        assert kind in MADE, kind  # noqa: S101 - what is made is listed, so that a test can walk it
        update: Json = {"update_id": self.next_id, kind: content}
        self._waiting.append(Update(self.next_id, kind, msgspec.json.encode(update)))
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
        if limit >= len(self._waiting):
            return list(self._waiting)
        return [self._waiting[index] for index in range(limit)]

    def clear(self) -> None:
        """Forget them all."""
        self._waiting.clear()
