"""The wire to the Bot API over python-telegram-bot's own request class: slower, older, in Python alone but for TLS.

What it raises holds the library's error as its cause: that one tells whether anything was written.
"""

import asyncio
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import cast

import httpx
import msgspec
from telegram.error import NetworkError
from telegram.request import HTTPXRequest, RequestData

from bot.wire.transport import (
    CONNECT_SECONDS,
    IDLE_SECONDS,
    LIMIT,
    READ_SECONDS,
    Files,
    Lost,
    Transport,
    Unsendable,
    Unsent,
    as_text,
)

NEVER_WRITTEN = (
    httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Body:
    """What the request class reads of a RequestData."""

    json_parameters: dict[str, str]
    multipart_data: dict[str, tuple[str, bytes, str]]


class HttpxWire(HTTPXRequest, Transport):
    def __init__(
        self, limit: int = LIMIT, read_timeout: float = READ_SECONDS, connect_timeout: float = CONNECT_SECONDS
    ) -> None:
        """`limit`: requests at a time. Timeouts in seconds. The environment is not asked for a proxy."""
        super().__init__(
            limit,
            read_timeout,
            read_timeout,
            connect_timeout,
            connect_timeout,
            httpx_kwargs={
                "trust_env": False,
                "limits": httpx.Limits(max_connections=limit, keepalive_expiry=IDLE_SECONDS),
                "event_hooks": {"response": [self._look_at_the_clock]},
            },
        )
        self._last_date: str | None = None

    async def _look_at_the_clock(self, response: httpx.Response) -> None:
        self._last_date = response.headers.get("Date")

    async def fetch(
        self, url: str, params: dict[str, object], files: Files | None = None, timeout: float = READ_SECONDS
    ) -> tuple[int, bytes]:
        body = cast(RequestData, _with_body(params, files or {}))
        return await self._exchange(url, "POST", body, timeout)

    async def get(self, url: str, timeout: float = READ_SECONDS) -> tuple[int, bytes]:
        return await self._exchange(url, "GET", None, timeout)

    async def server_time(self, url: str) -> float | None:
        await self._exchange(url, "HEAD", None, READ_SECONDS)
        return parsedate_to_datetime(self._last_date).timestamp() if self._last_date else None

    async def _exchange(self, url: str, method: str, body: RequestData | None, timeout: float) -> tuple[int, bytes]:
        """Once. Its own timeouts are for one step each, so that the whole has one beside. Raises Unsent or Lost."""
        try:
            async with asyncio.timeout(timeout):
                return await self.do_request(url, method, body, read_timeout=timeout, write_timeout=timeout)
        except TimeoutError:
            raise Lost("no answer in time", timed_out=True) from None
        except RuntimeError:
            raise Unsent("the wire is closed") from None
        except httpx.InvalidURL:
            raise Unsent("no such address") from None
        except NetworkError as error:
            cause = error.__cause__
            why = type(cause or error).__name__
            if isinstance(cause, NEVER_WRITTEN):
                raise Unsent(why) from None
            raise Lost(why, timed_out=isinstance(cause, httpx.TimeoutException)) from None


def _with_body(params: dict[str, object], files: Files) -> _Body:
    """Raises Unsendable."""
    try:
        fields = {name: as_text(value) for name, value in params.items() if value is not None}
        for text in (*fields.values(), *(filename for filename, _ in files.values())):
            text.encode()
        if not all(filename.isprintable() for filename, _ in files.values()):
            raise ValueError("a file name is one line of text")
    except (TypeError, ValueError, OverflowError, msgspec.MsgspecError) as error:
        raise Unsendable(type(error).__name__) from None
    return _Body(fields, {name: (*file, "application/octet-stream") for name, file in files.items()})
