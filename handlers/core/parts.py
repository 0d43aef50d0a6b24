"""What one person sends at once and comes as several messages: an album, a text too long for Telegram. Kept in memory only."""

from typing import TypeVar

from bot.domain.contacts import length
from bot.wire.incoming import Update

K = TypeVar("K")
V = TypeVar("V")
KEPT_MOST = 500
SPLIT_FROM = 4000  # units: an app cuts at 4,096, or at the last space before
SPLIT_SECONDS, SPLIT_APART = 2, 4  # its parts come so close together; an answer of ours may stand between them


class Parts:
    """What came lately, and may go on."""

    def __init__(self) -> None:
        self._albums: dict[str, int] = {}
        self._long: dict[int, tuple[int, int, bool]] = {}

    def is_first(self, update: Update) -> bool:
        """Several pictures sent together come as a message each: one answer is enough. The same update taken again is the first
        again."""
        message = update.message
        if message is None or not message.media_group_id:
            return True
        return _kept(self._albums, message.media_group_id, update.id) == update.id

    def ends_a_long_one(self, update: Update, *, calls: bool) -> bool | None:
        """The app of who writes splits a text that is too long for Telegram: what was too long as a whole is so in its end. `calls`: this
        part calls for help. None where one before did: help lines stand there by now, and nothing is said below them."""
        message = update.message
        if message is None:
            return False
        chat = message.chat.id
        number, date, called = self._long.get(chat, (0, 0, False))
        follows = 0 < message.message_id - number <= SPLIT_APART and message.date - date <= SPLIT_SECONDS
        if follows or length(update.text) >= SPLIT_FROM:
            self._long.pop(chat, None)
            _kept(self._long, chat, (message.message_id, message.date, calls or (follows and called)))
        return None if follows and called and not calls else follows


def _kept(kept: dict[K, V], key: K, value: V) -> V:
    """The value that was kept first; of the others only the last few stay."""
    value = kept.setdefault(key, value)
    while len(kept) > KEPT_MOST:
        del kept[next(iter(kept))]
    return value
