"""Files that people send as an answer: fetched and read beside, so that nobody waits, and told of in a transaction of their own.

What is in hand is in memory only: after a kill its question is still open, and says that the file can be sent again.
"""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace

import msgspec

from bot.domain.errors import Refused
from bot.domain.letters import Letter
from bot.imports import Plan, Terms, read
from bot.imports.decoding import BYTES_MOST
from bot.loops import keep_on
from bot.services.meetings import importing
from bot.services.meetings.importing import Upload
from bot.services.people import dialogs
from bot.storage.database import Database, Transaction
from bot.storage.errors import StorageDown
from bot.storage.people import people
from bot.wire.gateway import Gateway, NoFile

log = logging.getLogger("entraide.uploads")

ASKED, READ = "import.file", "import.check"  # the question, and what is asked when it was read
REFUSED = {"too-large": "import-too-large", "network": "import-network", "refused": "import-gone"}


class Uploads:
    """One file after the other: a few people plan, and each waits for seconds."""

    def __init__(self, database: Database, gateway: Gateway, now: Callable[[], float]) -> None:
        self._database = database
        self._gateway = gateway
        self._now = now
        self._waiting: asyncio.Queue[Upload] = asyncio.Queue()

    def committed(self, tx: Transaction) -> None:
        for each in tx.uploads:
            self._waiting.put_nowait(each)

    async def run(self) -> None:
        await keep_on("uploads", self.take, asyncio.sleep)

    @property
    def idle(self) -> bool:
        return self._waiting.empty()

    async def take(self) -> None:
        """Waits for the next, and tells what is in it."""
        upload = await self._waiting.get()
        plan: Plan | None = None
        why = Refused("import-broken")
        try:
            content = await self._gateway.download(upload.file_id, BYTES_MOST)
            plan = await asyncio.to_thread(read, content, Terms(upload.zone, int(self._now())))
        except NoFile as no:
            why = Refused(REFUSED[str(no)])
        except Refused as no:
            why = no
        try:
            async with self._database.write(int(self._now())) as tx:
                await _tell(tx, upload, plan, why)
        except StorageDown:
            self._waiting.put_nowait(upload)  # told of when something can be stored again
            raise


async def _tell(tx: Transaction, upload: Upload, plan: Plan | None, why: Refused) -> None:
    """Unless something else was asked or said meanwhile."""
    asked = await dialogs.open_on(tx, upload.person_id, ASKED)
    person = await people.by_id(tx, upload.person_id)
    if asked is None or person is None or asked.answers.get("token") != upload.token:
        return
    letter = Letter(
        id=tx.letter_id(), chat_id=person.chat_id, kind="reply", screen="import-refused", facts={}, language=person.language,
        zone=person.zone, due_at=tx.now, plain=person.plain, person_id=person.id,
    )  # fmt: skip
    if plan is None:
        facts = {"group_id": upload.group_id, "why": why.key, "most": why.facts.get("most", 0)}
        tx.letters.append(replace(letter, facts=facts))
        return
    answers = asked.answers | {"plan": msgspec.to_builtins(plan)}
    await dialogs.ask(tx, person.id, READ, answers)
    told = await importing.summary(tx, upload.group_id, upload.token, plan)
    tx.letters.append(replace(letter, screen="import-read", facts=dict(msgspec.to_builtins(told))))
