"""The leanest Bot API that a bot can live on: hands out prepared updates, counts what comes back. For benchmarks only."""

import asyncio
import re
import time
from collections import deque
from collections.abc import Iterable
from typing import Any, Protocol, Self

import msgspec

COUNTED = frozenset({b"sendMessage", b"editMessageText", b"sendDocument"})
BATCH = 100  # updates to one getUpdates, as the real one
LONG_POLL = 10.0  # seconds until a getUpdates that found nothing is answered
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_OFFSET = re.compile(rb"offset\W+(\d+)")
_HEAD = b"HTTP/1.1 %b\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b"
_TRUE = b'{"ok":true,"result":true}'
_ME = b'{"ok":true,"result":{"id":111,"is_bot":true,"first_name":"Bench","username":"bench_bot"}}'
_POSTED = b'{"ok":true,"result":{"message_id":%d,"date":1,"chat":{"id":1,"type":"private"},"text":"."}}'
_TOO_OLD = (
    b'{"ok":false,"error_code":400,"description":"Bad Request: query is too old and response timeout expired '
    b'or query ID is invalid"}'
)


class FakeTelegram:
    """One bot. `latency` is what each answer waits, in seconds: a round trip to a real server."""

    def __init__(self, latency: float = 0.0) -> None:
        self.latency = latency
        self.too_old = False  # presses are answered as those that waited through an outage
        self.answers = self.alerts = self.requests = 0  # alerts are presses that were refused
        self.share = 0.0  # of one core, what this process used during the last run
        self.asked_at = 0.0  # the first getUpdates since the last `up`, and
        self.last_answer = 0.0  # the answer that ended the run: both by time.perf_counter
        self.asked = asyncio.Event()
        self.base = ""
        self._pending: deque[bytes] = deque()
        self._first = 1  # the id of the first that is pending,
        self._handed = 0  # and of the last that was handed out
        self._goal = 0
        self._reached = asyncio.Event()
        self._message = 10_000_000
        self._connections: set[Connection] = set()
        self._poller: Connection | None = None
        self._gives_up: asyncio.TimerHandle | None = None
        self._server: asyncio.Server | None = None
        self._port = 0

    async def __aenter__(self) -> Self:
        await self.up()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.down()

    async def up(self) -> None:
        """Listens: at the same address again after `down`."""
        self.asked.clear()
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: Connection(self), "127.0.0.1", self._port)
        self._port = self._server.sockets[0].getsockname()[1]
        self.base = f"http://127.0.0.1:{self._port}"

    async def down(self) -> None:
        """Nobody is there any more; what was under way is cut."""
        if self._server is not None:
            self._server.close()
        for connection in tuple(self._connections):
            connection.transport.abort()
        self._forget_poller()
        await asyncio.sleep(0)

    def wait_here(self, updates: Iterable[dict[str, Any]]) -> int:
        """Updates that the next getUpdates will find; how many."""
        number = self._first + len(self._pending)
        before = len(self._pending)
        self._pending.extend(
            msgspec.json.encode({"update_id": n} | update) for n, update in enumerate(updates, start=number)
        )
        return len(self._pending) - before

    async def run(self, updates: Iterable[dict[str, Any]] = (), seconds: float = 120) -> float:
        """Hands out these and all that wait, and returns how long it took until each had been answered once.

        Raises TimeoutError.
        """
        self.wait_here(updates)
        self.answers, self._goal = 0, self._first + len(self._pending) - 1 - self._handed
        self._reached.clear()
        began, used = time.perf_counter(), time.process_time()
        if self._poller is not None and self._pending:
            self._hand_out(self._poller)
            self._forget_poller()
        async with asyncio.timeout(seconds):
            await self._reached.wait()
        self.share = (time.process_time() - used) / (self.last_answer - began)
        return self.last_answer - began

    def received(self, connection: "Connection", method: bytes, body: bytes) -> None:
        """One request: answered now, or when the latency is over."""
        self.requests += 1
        if method in COUNTED:
            self._message += 1
            self.answers += 1
            connection.answer(_POSTED % self._message, self.latency)
            if self.answers == self._goal:
                self.last_answer = time.perf_counter()
                self._reached.set()
        elif method == b"answerCallbackQuery":
            self.alerts += b'"show_alert":true' in body
            if self.too_old:
                connection.answer(_TOO_OLD, self.latency, b"400 Bad Request")
            else:
                connection.answer(_TRUE, self.latency)
        elif method == b"getUpdates":
            self._poll(connection, body)
        else:
            connection.answer(_ME if method == b"getMe" else _TRUE, self.latency)

    def _poll(self, connection: "Connection", body: bytes) -> None:
        if not self.asked.is_set():
            self.asked_at = time.perf_counter()
            self.asked.set()
        offset = _OFFSET.search(body)
        while self._pending and offset and self._first < int(offset[1]):
            self._pending.popleft()
            self._first += 1
        self._forget_poller()
        if self._pending:
            self._hand_out(connection)
        else:
            self._poller = connection
            self._gives_up = asyncio.get_running_loop().call_later(LONG_POLL, self._nothing)

    def _hand_out(self, connection: "Connection") -> None:
        batch = [self._pending[n] for n in range(min(BATCH, len(self._pending)))]
        self._handed = max(self._handed, self._first + len(batch) - 1)
        connection.answer(b'{"ok":true,"result":[%b]}' % b",".join(batch), self.latency)

    def _nothing(self) -> None:
        if self._poller is not None:
            self._poller.answer(b'{"ok":true,"result":[]}')
        self._forget_poller()

    def _forget_poller(self) -> None:
        if self._gives_up is not None:
            self._gives_up.cancel()
        self._poller = self._gives_up = None

    def joined(self, connection: "Connection") -> None:
        self._connections.add(connection)

    def left(self, connection: "Connection") -> None:
        self._connections.discard(connection)


class Server(Protocol):
    """What a connection asks of whoever answers."""

    def joined(self, connection: "Connection") -> None: ...
    def left(self, connection: "Connection") -> None: ...
    def received(self, connection: "Connection", method: bytes, body: bytes) -> None: ...


class Connection(asyncio.Protocol):
    """As much HTTP as bots speak: requests with a Content-Length, one after another."""

    transport: asyncio.Transport

    def __init__(self, fake: Server) -> None:
        self._fake = fake
        self._heard = b""

    def connection_made(self, transport: Any) -> None:
        self.transport = transport
        self._fake.joined(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self._fake.left(self)

    def data_received(self, data: bytes) -> None:
        self._heard += data
        while (end := self._heard.find(b"\r\n\r\n")) >= 0:
            length = _LENGTH.search(self._heard, 0, end)
            whole = end + 4 + (int(length[1]) if length else 0)
            if len(self._heard) < whole:
                return
            path = self._heard[: self._heard.index(b" HTTP/")]
            body = self._heard[end + 4 : whole]
            self._heard = self._heard[whole:]
            self._fake.received(self, path.rpartition(b"/")[2], body)

    def answer(self, body: bytes, wait: float = 0.0, status: bytes = b"200 OK") -> None:
        words = _HEAD % (status, len(body), body)
        if wait:
            asyncio.get_running_loop().call_later(wait, self._write, words)
        else:
            self._write(words)

    def _write(self, words: bytes) -> None:
        if not self.transport.is_closing():
            self.transport.write(words)


def said(user: int, text: str) -> dict[str, Any]:
    """A message of this person in their private chat."""
    message: dict[str, Any] = {
        "message_id": 1, "date": 1_796_036_400, "text": text,
        "chat": {"id": user, "type": "private", "first_name": f"P{user}"},
        "from": {"id": user, "is_bot": False, "first_name": f"P{user}", "language_code": "en"},
    }  # fmt: skip
    if text.startswith("/"):
        message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]
    return {"message": message}


def pressed(user: int, data: str) -> dict[str, Any]:
    """A press of a button under the bot's first message."""
    return {
        "callback_query": {
            "id": f"{user}{data}"[:60], "chat_instance": "1", "data": data,
            "from": {"id": user, "is_bot": False, "first_name": f"P{user}", "language_code": "en"},
            "message": {"message_id": 5, "date": 1_796_036_400, "text": "x", "chat": {"id": user, "type": "private", "first_name": "P"}},
        }
    }  # fmt: skip
