"""Updates that come several times and in any order, as a network and impatient fingers bring them."""

import json
import random
from collections import Counter
from typing import Any

from bot.storage.database import Transaction
from bot.storage.moving import tables
from tests.meeting_rows import group
from tests.stage import Actor, Stage

SENDING = ("sendMessage", "editMessageText", "sendDocument")


class Postman:
    """Takes what people wrote and pressed from Telegram, and brings it to the bot as often and in such an order as a test says."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.letters: Counter[str] = Counter()  # id -> in how many transactions it was promised
        self._offset = stage.offset
        self.old: list[dict[str, Any]] = []  # what was brought already and comes once more some time
        self._seen_request = stage.play.requests[-1].n
        stage.program.database.listeners.append(self._committed)

    def _committed(self, tx: Transaction) -> None:
        self.letters.update(letter.id for letter in tx.letters)

    async def collect(self) -> list[dict[str, Any]]:
        """What waits at Telegram, which forgets it."""
        found: list[dict[str, Any]] = []
        while self.stage.play.world.pending:
            wired = await self.stage.program.gateway.get_updates(self._offset, 0)
            found += [json.loads(bytes(each)) for each in wired]
            self._offset = found[-1]["update_id"] + 1
            await self.stage.program.gateway.get_updates(self._offset, 0)
        self.stage.offset = self._offset
        return found

    async def bring(self, updates: list[dict[str, Any]], copies: list[int], rng: random.Random) -> list[int]:
        """All of them in one batch, shuffled, each so many times; some copies only later. The ids in the order in which
        the bot meets them first."""
        batch = list(updates)
        for update, often in zip(updates, copies, strict=True):
            for _ in range(often - 1):
                rng.choice((batch, self.old)).append(update)
        for update in rng.sample(self.old, (len(self.old) + 1) // 2):
            self.old.remove(update)
            batch.append(update)
        rng.shuffle(batch)
        for start in range(0, len(batch), 100):
            await self.stage.takes(*batch[start : start + 100])
        await self.stage.settle()
        new = {update["update_id"] for update in updates}
        return [number for number in dict.fromkeys(update["update_id"] for update in batch) if number in new]

    def doubled(self) -> list[str]:
        """Letters that were promised more than once, by id; but a reminder is taken back and written anew with each answer."""
        return [id_ for id_, times in self.letters.items() if times > 1 and not id_.startswith("reminder:")]

    def sent(self) -> tuple[int, list[str]]:
        """How many messages went out or were changed, and the presses that were answered more than once, since the beginning."""
        since = [request for request in self.stage.play.requests if request.n > self._seen_request]
        answered = Counter(str(r.params["callback_query_id"]) for r in since if r.method == "answerCallbackQuery")
        return (
            sum(request.method in SENDING for request in since),
            [query for query, times in answered.items() if times > 1],
        )


async def open_group(stage: Stage) -> str:
    """A group with a charter, which anybody may join by agreeing to its first version; its id."""
    here = await group(stage)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows(
            "INSERT INTO charter (group_id, version, words, written_at) VALUES (:id, 1, :words, :now)",
            id=here,
            words=tx.seal.close("Be kind.", "charter.words"),
            now=tx.now,
        )
    return here


async def five_times(stage: Stage, actor: Actor, data: str) -> None:
    """One button pressed five times: five updates."""
    for _ in range(5):
        stage.play.world.press(actor.person, actor.last.message_id, data, forged=True)
    await stage.settle()


async def is_whole(stage: Stage) -> bool:
    """What SQLite says of its file. A server looks after its own."""
    if stage.program.settings.database.url:
        return True
    checked = [*(await stage.rows("PRAGMA integrity_check")), *(await stage.rows("PRAGMA foreign_key_check"))]
    return [list(row.values()) for row in checked] == [["ok"]]


async def traces(stage: Stage, person_id: str) -> list[str]:
    """The tables in which this id still stands somewhere."""
    return [
        table
        for table in tables()
        if any(person_id in str(value) for row in await stage.rows(f"SELECT * FROM {table}") for value in row.values())
    ]
