"""The queue of updates for the bot: numbered in order, kept until confirmed, or until they are too old."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
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
# How many seconds an update waits for the bot; a day, when it is not said here.
KEPT = {"callback_query": 150, "inline_query": 30}
DAY = 86_400
FUTURE = 10  # so far ahead of the last number an offset may be, and still count

Line = tuple[str, int | str]


@dataclass(frozen=True, slots=True)
class Update:
    """An update as it waits: its number, its kind, its JSON as bytes, and until when, in epoch seconds.

    A webhook gets those of one `line` one after the other; different lines do not wait for each other.
    """

    id: int
    kind: str
    body: bytes
    line: Line
    until: float


class UpdateQueue:
    """Updates that the bot has not confirmed, the oldest first. `now` is the world's clock."""

    def __init__(self, now: Callable[[], float]) -> None:
        self.now = now
        self.allowed: list[str] = []  # [] means Telegram's own choice
        self.next_id = FIRST_ID
        self.on_new: Callable[[], None] | None = None
        self.on_forgotten: Callable[[Update], None] | None = None
        self._waiting: dict[int, Update] = {}
        self._next_end = float("inf")  # of those that wait, or earlier

    def __len__(self) -> int:
        self._forget_old()
        return len(self._waiting)

    @property
    def newest(self) -> int:
        """The number of the newest that waits; 0 when none does."""
        self._forget_old()
        return next(reversed(self._waiting), 0)

    def accepts(self, kind: str) -> bool:
        """Whether the bot wants to hear of this kind of thing."""
        return kind in self.allowed if self.allowed else kind not in ON_REQUEST

    def add(self, kind: str, content: Json) -> Json:
        """Put an update at the end; the update is returned."""
        assert kind in MADE, kind  # noqa: S101 - what is made is listed, so that a test can walk it
        update: Json = {"update_id": self.next_id, kind: content}
        until = self.now() + KEPT.get(kind, DAY)
        body = msgspec.json.encode(update)
        self._waiting[self.next_id] = Update(self.next_id, kind, body, line_of(kind, content), until)
        self._next_end = min(self._next_end, until)
        self.next_id += 1
        if self.on_new is not None:
            self.on_new()
        return update

    def confirm(self, offset: int) -> None:
        """Forget what comes before `offset`; a negative one keeps that many of the newest.

        One that is far in the future confirms nothing.
        """
        if offset < 0:
            for number in list(islice(self._waiting, max(len(self) + offset, 0))):
                del self._waiting[number]
        elif offset <= self.next_id + FUTURE:
            while self._waiting and (first := next(iter(self._waiting))) < offset:
                del self._waiting[first]

    def forget(self, number: int) -> None:
        """One update has arrived, or will not be sent again."""
        self._waiting.pop(number, None)

    def first(self, limit: int) -> list[Update]:
        """The oldest ones, at most `limit`."""
        self._forget_old()
        return list(islice(self._waiting.values(), limit))

    def clear(self) -> None:
        """Forget them all."""
        self._waiting.clear()

    def _forget_old(self) -> None:
        now = self.now()
        if now <= self._next_end:
            return
        forgotten = [update for update in self._waiting.values() if update.until < now]
        for update in forgotten:
            del self._waiting[update.id]
        self._next_end = min((update.until for update in self._waiting.values()), default=float("inf"))
        for update in forgotten:
            if self.on_forgotten is not None:
                self.on_forgotten(update)


def line_of(kind: str, content: Json) -> Line:
    """Whose updates these are: of a chat, or of a person, of one kind."""
    match kind:
        case "message" | "edited_message" | "channel_post" | "edited_channel_post":
            return "messages", content["chat"]["id"]
        case "callback_query" | "inline_query":
            return kind, content["from"]["id"]
        case "chat_join_request":
            return "members", content["from"]["id"]
        case "chat_member":
            return "members", content["new_chat_member"]["user"]["id"]
        case "poll":
            return "poll", content["id"]
        case "poll_answer":
            return "poll", content["poll_id"]
    return kind, content["chat"]["id"]
