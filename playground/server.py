"""A Telegram for one machine: the Bot API, the control API and the page, on one loopback port."""

import asyncio
import mimetypes
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

from aiohttp import web
from aiohttp.http_parser import RawRequestMessage
from aiohttp.streams import StreamReader
from aiohttp.web_protocol import RequestHandler

from playground.control import Control
from playground.switches import Switches

PAGE = Path(__file__).parent / "page"
LARGEST_BODY = 64 * 1024 * 1024  # bytes
PROTECTION = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}


class Playground(Switches):
    """One world with its server. `await Playground.start()` makes one, `await play.stop()` ends it."""

    def __init__(self, token: str, now: Callable[[], float], username: str, first_name: str) -> None:
        super().__init__(token, now, username, first_name)
        self.api_base = ""
        self._control = Control(self)
        self._runner: web.ServerRunner | None = None
        self._watchers: set[asyncio.Transport] = set()

    @classmethod
    async def start(
        cls,
        token: str = "111:playground",  # noqa: S107 - it opens nothing but this playground
        now: Callable[[], float] = time.time,
        port: int = 0,
        username: str = "entraide_playground_bot",
        first_name: str = "Entraide",
    ) -> Self:
        """Listen on loopback, on `port` or on any free one. `now` is the world's clock, in epoch seconds."""
        play = cls(token, now, username, first_name)
        server = web.Server(play._handle, request_factory=_request, handler_cancellation=True)
        play._runner = web.ServerRunner(server, shutdown_timeout=1.0)
        await play._runner.setup()
        await web.TCPSite(play._runner, "127.0.0.1", port).start()
        play.api_base = f"http://127.0.0.1:{play._runner.addresses[0][1]}"
        return play

    async def stop(self) -> None:
        """Close every connection and stop listening."""
        await self.delivery.stop()
        self.api.cut()
        for transport in list(self._watchers):
            transport.abort()
        if self._runner is not None:
            await self._runner.cleanup()

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        path = request.rel_url.path
        if path.startswith(("/bot", "/file/bot")):
            return await self.api.handle(request)
        if path.startswith("/play/"):
            return await self._watched(request)
        return _page("index.html" if path == "/" else path.removeprefix("/page/") if path.startswith("/page/") else "")

    async def _watched(self, request: web.BaseRequest) -> web.StreamResponse:
        transport = request.transport
        if transport is None:
            return await self._control.handle(request)
        self._watchers.add(transport)
        try:
            return await self._control.handle(request)
        finally:
            self._watchers.discard(transport)


def _request(
    message: RawRequestMessage,
    payload: StreamReader,
    protocol: RequestHandler,
    writer: Any,
    task: "asyncio.Task[None]",
) -> web.BaseRequest:
    loop = asyncio.get_running_loop()
    return web.BaseRequest(message, payload, protocol, writer, task, loop, client_max_size=LARGEST_BODY)


def _page(name: str) -> web.StreamResponse:
    """A file of the page; nothing from outside its folder."""
    file = (PAGE / name).resolve()
    if not name or not file.is_relative_to(PAGE.resolve()) or not file.is_file():
        return web.Response(status=404, text="There is nothing here.\n")
    kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    charset = "utf-8" if kind.startswith("text/") or kind.endswith("javascript") else None
    return web.Response(body=file.read_bytes(), content_type=kind, charset=charset, headers=PROTECTION)
