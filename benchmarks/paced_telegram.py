"""A Bot API with distance: updates come at a rate, and each is stamped when it is handed out and when it is first answered.

A round trip is two legs of half its length. An answer to getUpdates is stamped before its leg down, a request after its
leg up: what lies between is both legs and what the bot itself took. Instants are seconds of this machine's clock.
"""

import asyncio
import contextlib
import json
import os
import random
import signal
import sys
import time
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Callable, Iterable
from pathlib import Path
from typing import Any, Self

import msgspec

from benchmarks.fake_telegram import BATCH, LONG_POLL, Connection

DATABASE_URL = "ENTRAIDE_DATABASE_URL"
ROOT = Path(__file__).parents[1]
FIRST_UPDATE = 1_000_000_000  # above all that a prepared database has seen
SAYING = frozenset({"sendMessage", "editMessageText"})
CONFIG = """
[operator]
name = "Bench"
contact = "bench@example.org"
[telegram]
token = "111:bench"
api_base = "{base}"
messages_per_second = {a_second}
[database]
path = "{folder}/entraide.sqlite3"
[security]
key_file = "{folder}/entraide.key"
[log]
level = "warning"
"""


class PacedTelegram:
    """One bot. `leg` is half a round trip, in seconds. `answered_in` tells the chat where an update will be answered."""

    def __init__(self, leg: float, answered_in: Callable[[dict[str, Any]], int]) -> None:
        self.leg = leg
        self.answered_in = answered_in
        self.base = ""
        self.chat: dict[int, int] = {}  # update -> where its answer is awaited
        self.there: dict[int, float] = {}  # … when it came to be
        self.handed: dict[int, float] = {}  # … was handed out
        self.answered: dict[int, float] = {}  # … had its first message or edit
        self.released: dict[int, float] = {}  # … had the answer to its press
        self.unasked: list[tuple[float, int]] = []  # (instant, chat) of each message to somebody who did not just speak
        self._unanswered: dict[int, deque[int]] = defaultdict(deque)
        self._pending: deque[dict[str, Any]] = deque()
        self._count = 0
        self._connections: set[Connection] = set()
        self._poller: Connection | None = None
        self._gives_up: asyncio.TimerHandle | None = None
        self._server: asyncio.Server | None = None

    async def __aenter__(self) -> Self:
        self._server = await asyncio.get_running_loop().create_server(lambda: Connection(self), "127.0.0.1", 0)
        self.base = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()
        self._answer_poll([])
        for connection in tuple(self._connections):
            connection.transport.abort()

    def put(self, update: dict[str, Any], *, counted: bool = True) -> int:
        """One more update, from now on there to be fetched; returns its id. Not `counted`: what answers it is not awaited."""
        self._count += 1
        number = FIRST_UPDATE + self._count
        update = {"update_id": number} | update
        if "callback_query" in update:
            update["callback_query"] = update["callback_query"] | {"id": str(number)}
        if counted:
            self.chat[number], self.there[number] = self.answered_in(update), time.time()
        self._pending.append(update)
        if self._poller is not None:
            self._answer_poll(self._batch())
        return number

    async def offer(self, updates: Iterable[dict[str, Any]], a_second: float) -> None:
        """These, as people come who know nothing of each other: at random, so many a second on average."""
        loop, gaps = asyncio.get_running_loop(), random.Random(1)
        at = loop.time()
        for update in updates:
            at += gaps.expovariate(a_second)
            if (wait := at - loop.time()) > 0:
                await asyncio.sleep(wait)
            self.put(update)

    def received(self, connection: Connection, method: bytes, body: bytes) -> None:
        """One request, whose head and body are here."""
        arrived = time.time() + self.leg
        given = msgspec.json.decode(body) if body.startswith(b"{") else {}
        if method == b"getUpdates":
            offset = int(given.get("offset") or 0)
            asyncio.get_running_loop().call_later(self.leg, self._polled, connection, offset)
        else:
            connection.answer(_answer(self._taken(method.decode(), given, arrived)), 2 * self.leg)

    def joined(self, connection: Connection) -> None:
        self._connections.add(connection)

    def left(self, connection: Connection) -> None:
        self._connections.discard(connection)

    def _polled(self, connection: Connection, offset: int) -> None:
        self._answer_poll([])
        self._poller = connection
        self._gives_up = asyncio.get_running_loop().call_later(LONG_POLL, self._answer_poll, [])
        while self._pending and self._pending[0]["update_id"] < offset:
            self._pending.popleft()
        if self._pending:
            self._answer_poll(self._batch())

    def _batch(self) -> list[dict[str, Any]]:
        batch = [self._pending[n] for n in range(min(BATCH, len(self._pending)))]
        now = time.time()
        for update in batch:
            number = update["update_id"]
            if number in self.chat and self.handed.setdefault(number, now) == now:
                self._unanswered[self.chat[number]].append(number)
        return batch

    def _answer_poll(self, updates: list[dict[str, Any]]) -> None:
        """Whoever waits for updates gets these."""
        if self._gives_up is not None:
            self._gives_up.cancel()
        poller, self._poller, self._gives_up = self._poller, None, None
        if poller is not None:
            poller.answer(_answer(updates), self.leg)

    def _taken(self, method: str, given: dict[str, Any], arrived: float) -> Any:
        if method == "answerCallbackQuery":
            self.released.setdefault(int(given["callback_query_id"]), arrived)
            return True
        if method in SAYING:
            chat = int(given["chat_id"])
            if self._unanswered[chat]:
                self.answered[self._unanswered[chat].popleft()] = arrived
            else:
                self.unasked.append((arrived, chat))
            message = given.get("message_id") or 10_000_000 + len(self.answered) + len(self.unasked)
            return {"message_id": message, "date": 1, "chat": {"id": chat, "type": "private"}, "text": "."}
        if method == "getMe":
            return {"id": 111, "is_bot": True, "first_name": "Bench", "username": "bench_bot"}
        return True


def _answer(result: Any) -> bytes:
    return msgspec.json.encode({"ok": True, "result": result})


async def until(so: Callable[[], bool], seconds: float) -> bool:
    """Waits for something to become so; False when it has not in this time."""
    end = time.time() + seconds
    while time.time() < end and not so():  # noqa: ASYNC110 - what it waits for may be in a file of another process
        await asyncio.sleep(0.05)
    return so()


@contextlib.asynccontextmanager
async def watched_bot(folder: Path, base: str, a_second: int, url: str = "") -> AsyncIterator["Watched"]:
    """The bot on the database in this folder, or at `url`, in a process of its own and on a core of its own where there are two."""
    config, notes = folder / "config.toml", folder / "notes.jsonl"
    config.write_text(CONFIG.format(base=base, folder=folder, a_second=a_second))
    command = (sys.executable, "-m", "benchmarks.watched", str(config), str(notes))
    cores = sorted(os.sched_getaffinity(0))
    running = await asyncio.create_subprocess_exec(*command, cwd=ROOT, env=os.environ | {DATABASE_URL: url})
    if len(cores) > 1:
        os.sched_setaffinity(running.pid, {cores[1]})
        os.sched_setaffinity(0, {cores[0]})
    try:
        yield Watched(running, notes)
    finally:
        with contextlib.suppress(ProcessLookupError):
            running.kill()  # the figures are taken: nobody needs to say goodbye
        await running.wait()
        os.sched_setaffinity(0, cores)


class Watched:
    """The running bot, and what `benchmarks.watched` noted of it so far."""

    def __init__(self, running: asyncio.subprocess.Process, notes: Path) -> None:
        self._running = running
        self._notes = notes

    def night(self) -> None:
        """Lets it do its nightly work and copy its database, now."""
        self._running.send_signal(signal.SIGUSR2)

    def look(self) -> None:
        """Lets it look what is due: somebody else wrote into its database."""
        self._running.send_signal(signal.SIGUSR1)

    def notes(self, kind: str) -> list[dict[str, Any]]:
        lines = self._notes.read_text().splitlines(keepends=True) if self._notes.exists() else []
        found = [json.loads(line) for line in lines if line.endswith("\n")]
        return [note for note in found if kind in note]
