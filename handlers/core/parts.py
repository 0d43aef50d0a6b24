"""What one person sends at once and comes as several messages: an album, a text too long for Telegram; and what they answered, in case
they change it. Kept in memory only."""

from dataclasses import dataclass
from typing import TypeVar

from bot.domain.contacts import length
from bot.wire.incoming import Update

K = TypeVar("K")
V = TypeVar("V")
KEPT_MOST = 500
SPLIT_FROM = 4000  # units: an app cuts at 4,096, or at the last space before
SPLIT_SECONDS, SPLIT_APART = 2, 4  # its parts come so close together; an answer of ours may stand between them


@dataclass(frozen=True, slots=True)
class Answer:
    """Words that answered a question: its step, and when, in UTC epoch seconds."""

    words: str
    step: str
    at: int


class Parts:
    """What came lately, and may go on."""

    def __init__(self) -> None:
        self._answers: dict[tuple[int, int], Answer] = {}
        self._albums: dict[str, int] = {}
        self._long: dict[int, tuple[int, int]] = {}

    def is_first(self, update: Update) -> bool:
        """Several pictures sent together come as a message each: one answer is enough. The same update taken again is the first
        again."""
        message = update.message
        if message is None or not message.media_group_id:
            return True
        return _kept(self._albums, message.media_group_id, update.id) == update.id

    def ends_a_long_one(self, update: Update) -> bool:
        """The app of who writes splits a text that is too long for Telegram: what was too long as a whole is so in its end."""
        message = update.message
        if message is None:
            return False
        chat = message.chat.id
        number, date = self._long.get(chat, (0, 0))
        follows = 0 < message.message_id - number <= SPLIT_APART and message.date - date <= SPLIT_SECONDS
        if follows or length(update.text) >= SPLIT_FROM:
            self._long.pop(chat, None)
            _kept(self._long, chat, (message.message_id, message.date))
        return follows

    def note_answer(self, update: Update, step: str, now: int) -> None:
        """These words answer the question that is open."""
        if update.message is not None:
            key = update.message.chat.id, update.message.message_id
            _kept(self._answers, key, Answer(update.text, step, now))

    def answer_changed(self, update: Update) -> Answer | None:
        """The answer that this edit changes, as it was first; None when it changes none, or no word of it. Telegram tells of an edit
        also when only its preview of a link has come."""
        message = update.edited_message
        found = None if message is None else self._answers.get((message.chat.id, message.message_id))
        return None if found is None or message is None or message.text == found.words else found


def _kept(kept: dict[K, V], key: K, value: V) -> V:
    """The value that was kept first; of the others only the last few stay."""
    value = kept.setdefault(key, value)
    while len(kept) > KEPT_MOST:
        del kept[next(iter(kept))]
    return value
