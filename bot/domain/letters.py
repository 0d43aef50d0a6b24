"""What a letter is: one message that was promised, with all that is needed to say it later."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

# What each kind of letter may expect. Lower goes first: replies before relayed words before reminders before announcements.
PRIORITY = {
    "reply": 0,
    "relay": 1,
    "topic": 1,
    "notice": 2,
    "reminder": 2,
    "card": 3,
    "mend": 3,
    "announcement": 4,
    "digest": 4,
}

# Telegram has no idempotency key: when the answer to a send is lost, these are not sent again but told as doubtful.
ONCE = frozenset({"relay", "announcement", "topic"})

PUT_OFF_SECONDS = 15 * 60  # what broke is tried again after this: a newer version may know better
TROUBLED = (
    "it waits and is tried again; report it, and update: entraide letters tells which these are, and lets them go"
)


@dataclass(slots=True)
class Letter:
    """One message to one chat, rendered only when it is sent.

    `id` is also the deduplication key. `chat_id` is Telegram's. `due_at` is UTC epoch seconds.
    `screen` and `facts` say what is to be read; `about` is the id of what it speaks of (meeting, contact, announcement);
    `slot` names a message that will be edited later; `edits` is the Telegram message id to change in place of a new one.
    `topic` is the topic of the chat it goes to; 0: the one it was for is gone.
    """

    id: str
    chat_id: int
    kind: str
    screen: str
    facts: Mapping[str, Any]
    language: str
    zone: str
    due_at: int
    plain: bool = False
    person_id: str | None = None
    group_chat_id: str | None = None
    about: str | None = None
    slot: str | None = None
    edits: int | None = None
    attempts: int = 0
    topic: int | None = None

    @property
    def label(self) -> str:
        """What a log may call it: the id, without the person it may hold."""
        return self.id.replace(self.person_id, "…") if self.person_id else self.id

    @property
    def priority(self) -> int:
        return PRIORITY[self.kind]

    @property
    def asks(self) -> bool:
        """Whether it asks its reader for a decision: where it stands is of use, and not needed."""
        return self.slot is not None and self.slot.startswith("ask:")

    @property
    def once(self) -> bool:
        return self.kind in ONCE


@dataclass(frozen=True, slots=True)
class Toast:
    """The answer to a button press: sent at once after the commit, not kept, so nothing that matters is said only there."""

    query_id: str
    words: str = ""
    alert: bool = False


@dataclass(frozen=True, slots=True)
class Offers:
    """The answer to words that were typed behind the bot's name in any chat: what can be sent there, as the wire takes it, and what the
    next page is asked for with, empty at the end. `leads`: the words of a button to the bot, and what it says there; not kept
    either.
    """

    query_id: str
    results: list[dict[str, Any]]
    following: str = ""
    leads: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a letter: sent, gone (it will never arrive), doubtful (it may have arrived), later or void (no longer true).

    `message_id` is set when sent, `moved_to` when the chat has a new id, `at` (UTC epoch seconds) when later.
    `unreachable`: nothing else arrives in that chat; `mute`: why the bot may not write in it ("rights", "topic").
    `trouble`: the kind of error, a bug of ours, that kept it from being said; such a letter waits.
    """

    letter: Letter
    kind: str
    message_id: int | None = None
    moved_to: int | None = None
    unreachable: bool = False
    mute: str = ""
    at: int = 0
    trouble: str | None = None
