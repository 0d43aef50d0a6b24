"""A tiny real HTTP server on loopback: it keeps what was asked, and answers as it is told, or not at all."""

import asyncio
import contextlib
import random
import socket
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

Behave = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass
class Seen:
    """A request as it arrived: its path, its JSON or form fields, its files (field -> file name and content)."""

    path: str
    fields: dict[str, Any]
    files: dict[str, tuple[str, bytes]]


@dataclass
class Loopback:
    url: str = ""
    seen: list[Seen] = field(default_factory=list)
    connections: set[Any] = field(default_factory=set)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)  # at least one request has been read
    released: asyncio.Event = field(default_factory=asyncio.Event)  # `hang` ends
    next: list[Behave] = field(default_factory=list)

    def answers(self, *behaviours: Behave) -> None:
        """Do these, one for each request; the last one for all that follow."""
        self.next = list(behaviours)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.seen.append(await read(request))
        self.connections.add(request.transport)
        self.arrived.set()
        behave = self.next[0] if len(self.next) == 1 else self.next.pop(0)
        return await behave(request)

    async def hang(self, request: web.Request) -> web.StreamResponse:
        await self.released.wait()
        return await reset(request)


async def read(request: web.Request) -> Seen:
    if request.content_type == "application/json":
        return Seen(request.path, await request.json(), {})
    fields: dict[str, Any] = {}
    files: dict[str, tuple[str, bytes]] = {}
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            files[name] = (value.filename, value.file.read())
        else:
            fields[name] = value
    return Seen(request.path, fields, files)


def says(status: int, body: dict[str, Any]) -> Behave:
    async def behave(request: web.Request) -> web.StreamResponse:
        return web.json_response(body, status=status)

    return behave


def says_raw(status: int, body: bytes) -> Behave:
    async def behave(request: web.Request) -> web.StreamResponse:
        return web.Response(status=status, body=body, content_type="text/html")

    return behave


def ok(result: Any = True) -> Behave:
    return says(200, {"ok": True, "result": result})


async def close(request: web.Request) -> web.StreamResponse:
    """Hang up without a word, as a server does that dies after reading the request."""
    assert request.transport is not None
    request.transport.close()
    return web.Response()


async def reset(request: web.Request) -> web.StreamResponse:
    """The same by a TCP reset."""
    assert request.transport is not None
    at_once = struct.pack("ii", 1, 0)
    request.transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, at_once)
    request.transport.abort()
    return web.Response()


async def redirect(request: web.Request) -> web.StreamResponse:
    return web.Response(status=302, headers={"Location": "/elsewhere"})


async def cut_short(request: web.Request) -> web.StreamResponse:
    """Promise more than is sent."""
    response = web.StreamResponse(headers={"Content-Length": "1000"})
    await response.prepare(request)
    await response.write(b'{"ok": tr')
    assert request.transport is not None
    request.transport.close()
    return response


@contextlib.asynccontextmanager
async def loopback() -> AsyncIterator[Loopback]:
    server = Loopback()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", server.handle)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        server.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        yield server
    finally:
        server.released.set()
        await runner.cleanup()


def free_port() -> int:
    """A port that stays free while its process is down: none of those that outgoing connections are given."""
    for port in random.SystemRandom().sample(range(20_000, 32_000), 100):
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port
    raise AssertionError("a hundred ports are all taken")


def nobody_listens() -> str:
    """An address of this machine that refuses connections."""
    return f"http://127.0.0.1:{free_port()}"
