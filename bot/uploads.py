"""Files that people send: fetched and read beside, so that nobody waits, and told of in a transaction of their own.

What is in hand is in memory only: after a kill its question is still open, and says that the file can be sent again.
"""

import asyncio
import logging
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any, Protocol

from bot.domain.errors import Refused
from bot.loops import keep_on
from bot.storage.database import Database, Transaction
from bot.storage.errors import StorageDown
from bot.wire.gateway import Gateway, NoFile

log = logging.getLogger("entraide.uploads")

WAITING_MOST = 3  # of one sender: whoever sends a hundred holds up nobody


class Upload(Protocol):
    """A file that `sender` sent, by where Telegram keeps it, and what is done with it. `refusals`: the key of what is said for each
    reason why it cannot be fetched."""

    @property
    def sender(self) -> str: ...
    @property
    def file_id(self) -> str: ...
    @property
    def bytes_most(self) -> int: ...
    @property
    def refusals(self) -> Mapping[str, str]: ...
    def read(self, content: bytes, now: int) -> Any:
        """What is in it. In a thread. Raises Refused."""

    async def tell(self, tx: Transaction, found: Any, why: Refused | None) -> None:
        """Says what was found, or why nothing was: then `found` is None."""


class Uploads:
    """One file after the other: few are sent, and each waits for seconds."""

    def __init__(self, database: Database, gateway: Gateway, now: Callable[[], float]) -> None:
        self._database = database
        self._gateway = gateway
        self._now = now
        self._waiting: asyncio.Queue[Upload] = asyncio.Queue()
        self._senders: Counter[str] = Counter()

    def committed(self, tx: Transaction) -> None:
        """More of one sender than can wait are left: they were told to send it again when nothing comes."""
        for each in tx.uploads:
            if self._senders[each.sender] < WAITING_MOST:
                self._put(each)

    def _put(self, upload: Upload) -> None:
        self._senders[upload.sender] += 1
        self._waiting.put_nowait(upload)

    async def run(self) -> None:
        await keep_on("uploads", self.take, asyncio.sleep)

    @property
    def idle(self) -> bool:
        return self._waiting.empty()

    async def take(self) -> None:
        """Waits for the next, and tells what is in it."""
        upload = await self._waiting.get()
        self._senders[upload.sender] -= 1
        self._senders = +self._senders  # of those who have none waiting nothing is known
        found, why = None, None
        try:
            content = await self._gateway.download(upload.file_id, upload.bytes_most)
            found = await asyncio.to_thread(upload.read, content, int(self._now()))
        except NoFile as no:
            why = Refused(upload.refusals[str(no)])
        except Refused as no:
            why = no
        try:
            async with self._database.write(int(self._now())) as tx:
                await upload.tell(tx, found, why)
        except StorageDown:
            self._put(upload)  # told of when something can be stored again
            raise
