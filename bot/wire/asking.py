"""Which kinds of updates Telegram is asked for: what people type behind the bot's name in other chats only while a group has its
meetings found there."""

import asyncio
from collections.abc import Callable

from bot.storage.database import Database, Transaction
from bot.storage.meetings import inline

USUAL = ("message", "edited_message", "callback_query", "my_chat_member")
SEARCHES = "inline_query"


class Kinds:
    """Read from the database once, and again after `forget` or when a transaction may have changed them; `changed` says so, too."""

    def __init__(self, database: Database, now: Callable[[], float]) -> None:
        self._database = database
        self._now = now
        self._known: list[str] | None = None
        self.changed = asyncio.Event()

    async def wanted(self) -> list[str]:
        """As `allowed_updates` names them. Raises StorageError."""
        if self._known is None:
            async with self._database.read(int(self._now())) as tx:
                searched = await inline.anybody_allows(tx)
            self._known = [*USUAL, SEARCHES] if searched else list(USUAL)
        return self._known

    def forget(self) -> None:
        """Another process may change them from here on."""
        self._known = None

    def committed(self, tx: Transaction) -> None:
        if tx.kinds_changed:
            self.forget()
            self.changed.set()
