"""The leanest Bot API that a bot can live on: hands out prepared updates, counts what comes back. For benchmarks only."""

import asyncio
import time
from collections import deque
from typing import Any

import msgspec
from aiohttp import web

_encode = msgspec.json.encode
_decode = msgspec.json.Decoder().decode
COUNTED = frozenset({"sendMessage", "editMessageText", "sendDocument"})


class FakeTelegram:
    """One bot. `latency` is what each answer waits, in seconds: a round trip to a real server."""

    def __init__(self, latency: float = 0.0) -> None:
        self.latency = latency
        self.pending: deque[dict[str, Any]] = deque()
        self.answers = 0
        self.last_answer = 0.0
        self.base = ""
        self._more = asyncio.Event()
        self._reached = asyncio.Event()
        self._goal = 0
        self._message = 10_000_000
        self._next_update = 1
        self._runner: web.ServerRunner | None = None

    async def start(self) -> None:
        self._runner = web.ServerRunner(web.Server(self._handle))
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.base = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    async def run(self, updates: list[dict[str, Any]], seconds: float = 120) -> float:
        """Hands these out and returns how long it took until each had been answered once. Raises TimeoutError."""
        for update in updates:
            update["update_id"] = self._next_update
            self._next_update += 1
        self.answers, self._goal = 0, len(updates)
        self._reached.clear()
        began = time.perf_counter()
        self.pending.extend(updates)
        self._more.set()
        async with asyncio.timeout(seconds):
            await self._reached.wait()
        return self.last_answer - began

    async def _handle(self, request: web.BaseRequest) -> web.Response:
        method = request.path.rpartition("/")[2]
        body = await request.read()
        if method == "getUpdates":
            return await self._updates(request, body)
        if self.latency:
            await asyncio.sleep(self.latency)
        result: Any = True
        if method in COUNTED:
            result = self._posted(request, body)
        elif method == "getMe":
            result = {"id": 111, "is_bot": True, "first_name": "Bench", "username": "bench_bot"}
        return _answer(result)

    def _posted(self, request: web.BaseRequest, body: bytes) -> dict[str, Any]:
        chat = _decode(body)["chat_id"] if request.content_type == "application/json" else 1
        self._message += 1
        self.answers += 1
        self.last_answer = time.perf_counter()
        if self.answers >= self._goal:
            self._reached.set()
        return {"message_id": self._message, "date": 1, "chat": {"id": int(chat), "type": "private"}, "text": "."}

    async def _updates(self, request: web.BaseRequest, body: bytes) -> web.Response:
        offset = (
            int(_decode(body).get("offset") or 0) if request.content_type == "application/json" else _form_offset(body)
        )
        while self.pending and self.pending[0]["update_id"] < offset:
            self.pending.popleft()
        if not self.pending:
            self._more.clear()
            try:
                async with asyncio.timeout(10):
                    await self._more.wait()
            except TimeoutError:
                return _answer([])
        if self.latency:
            await asyncio.sleep(self.latency)
        return _answer([self.pending[i] for i in range(min(100, len(self.pending)))])


def _form_offset(body: bytes) -> int:
    from urllib.parse import parse_qs

    return int(parse_qs(body.decode()).get("offset", ["0"])[0])


def _answer(result: Any) -> web.Response:
    return web.Response(body=_encode({"ok": True, "result": result}), content_type="application/json")


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
