"""The wire to the Bot API: one pool of kept-alive aiohttp connections, for python-telegram-bot and for letters.

What matters to a letter is whether a request that failed can have been carried out, for Telegram knows no idempotency
key: `Unsent` says certainly not, `Lost` says maybe. Neither carries the address asked: the token is part of it, and
aiohttp puts it into its messages. For the same reason both are raised `from None`.
"""

from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp
import msgspec
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

# All of these are raised before the first byte of the request is written: no such host, nobody listens, no TLS, no free
# connection in the pool in time, a proxy that refuses the tunnel, an address that is none.
NEVER_WRITTEN = (
    aiohttp.ClientConnectorError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.ServerFingerprintMismatch,
    aiohttp.ClientHttpProxyError,
    aiohttp.InvalidURL,
)

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(dict[str, Any]).decode
_JSON = {"Content-Type": "application/json"}


class Unsent(NetworkError):
    """The request has certainly not reached the server: it may be sent again without harm."""


class Lost(NetworkError):
    """The request may have been written, and no answer that can be understood came back."""

    def __init__(self, reason: str, *, timed_out: bool = False) -> None:
        super().__init__(reason)
        self.timed_out = timed_out


class Unsendable(ValueError):
    """The parameters cannot be put into a request: a fault of ours that no second try will mend."""


@dataclass(frozen=True, slots=True)
class Answer:
    """HTTP status and JSON object. `body` is empty when a refusal (not 2xx) came with words that are not JSON."""

    status: int
    body: dict[str, Any]


class Wire(BaseRequest):
    """What `telegram.Bot(request=wire, get_updates_request=wire)` needs, and `call`, the short way for letters."""

    def __init__(
        self, limit: int = 256, read_timeout: float = 20.0, connect_timeout: float = 5.0, proxy: str | None = None
    ) -> None:
        """`limit`: connections at a time. Timeouts in seconds. `proxy`: its URL; the environment is not asked."""
        self._limit = limit
        self._read_timeout = read_timeout
        self._connect_timeout = connect_timeout
        self._proxy = proxy
        self._limits: dict[float, aiohttp.ClientTimeout] = {}  # by total: there are two or three
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return self._read_timeout

    async def initialize(self) -> None:
        """Open the pool. Harmless when it is open: the Bot and the gateway may both ask for it."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._limit, ttl_dns_cache=300),
                cookie_jar=aiohttp.DummyCookieJar(),
                skip_auto_headers=("Accept", "Accept-Encoding"),
                proxy=self._proxy,
            )

    async def shutdown(self) -> None:
        """Close the pool; what is under way becomes `Lost`, what comes later `Unsent`."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def call(
        self,
        url: str,
        params: dict[str, object],
        files: dict[str, tuple[str, bytes]] | None = None,
        timeout: float = 20,
    ) -> Answer:
        """POST `params` (without those that are None) and `files` (field -> file name and content); read the answer.

        `timeout` is in seconds, for all of it. Raises Unsent, Lost or Unsendable.
        """
        body, headers = _body(params, files)
        # The pool and the connection get half of the time at most: thus a timeout of the whole is never one of theirs,
        # which are Unsent.
        limits = self._limits.get(timeout)
        if limits is None:
            limits = aiohttp.ClientTimeout(total=timeout, connect=min(self._connect_timeout, timeout / 2))
            self._limits[timeout] = limits
        status, content = await self._exchange("POST", url, body, headers, limits)
        try:
            return Answer(status, _decode(content))
        except (msgspec.DecodeError, UnicodeDecodeError):
            if 200 <= status < 300:
                raise Lost("answer is not JSON") from None
            return Answer(status, {})  # the status says it all: refused, or a gateway's 502 page

    async def server_time(self, url: str) -> float | None:
        """What the server at this address says the time is, UTC epoch seconds; None when it does not say."""
        if self._session is None:
            raise Unsent("closed")
        try:
            async with self._session.head(url, timeout=aiohttp.ClientTimeout(total=self._read_timeout)) as answer:
                said = answer.headers.get("Date")
        except (aiohttp.ClientError, TimeoutError) as error:
            raise Lost(type(error).__name__) from None
        return parsedate_to_datetime(said).timestamp() if said else None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """What python-telegram-bot calls. Raises Unsent, TimedOut or Lost: NetworkErrors all three."""
        read = self._read_timeout if read_timeout is BaseRequest.DEFAULT_NONE else read_timeout
        write = self._read_timeout if write_timeout is BaseRequest.DEFAULT_NONE else write_timeout
        connect = self._connect_timeout if connect_timeout is BaseRequest.DEFAULT_NONE else connect_timeout
        connect = connect + pool_timeout if connect and isinstance(pool_timeout, int | float) else connect
        # sock_read counts from the end of writing, so only the total can end a write that is stuck.
        total = connect + write + read if connect and write and read else None
        try:
            return await self._exchange(
                method,
                url,
                _form(request_data) if request_data else None,
                None,
                aiohttp.ClientTimeout(total=total, connect=connect, sock_read=read),
            )
        except Lost as lost:
            if lost.timed_out:
                raise TimedOut from None
            raise

    async def _exchange(
        self, method: str, url: str, body: Any, headers: dict[str, str] | None, limits: aiohttp.ClientTimeout
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise Unsent("the wire is closed")
        try:
            async with self._session.request(
                method, url, data=body, headers=headers, timeout=limits, allow_redirects=False
            ) as response:
                return response.status, await response.read()
        except NEVER_WRITTEN as error:
            raise Unsent(type(error).__name__) from None
        except TimeoutError:
            raise Lost("timeout", timed_out=True) from None
        except (aiohttp.ClientError, OSError) as error:
            # ServerDisconnectedError on a kept-alive connection, too. Mostly the server has closed an idle connection
            # while we began to write, and has read nothing. But a server that took the request and died before it
            # answered looks exactly the same from here, so it counts as possibly delivered. aiohttp does not try
            # again by itself either: it does so for idempotent methods only (client.IDEMPOTENT_METHODS), not for POST.
            raise Lost(type(error).__name__) from None


def _body(params: dict[str, object], files: dict[str, tuple[str, bytes]] | None) -> tuple[Any, dict[str, str] | None]:
    """The body and its headers: JSON, or multipart when there are files."""
    given = {name: value for name, value in params.items() if value is not None}
    try:
        if not files:
            return _encode(given), _JSON
        # Unquoted: Telegram shows the percent signs of a quoted file name to the reader.
        form = aiohttp.FormData(quote_fields=False)
        for name, value in given.items():
            form.add_field(name, value if isinstance(value, str) else _encode(value).decode())
        for name, (filename, content) in files.items():
            form.add_field(name, content, filename=filename, content_type="application/octet-stream")
        return form(), None
    except (TypeError, ValueError, OverflowError, msgspec.MsgspecError) as error:
        raise Unsendable(type(error).__name__) from None


def _form(data: RequestData) -> aiohttp.FormData:
    form = aiohttp.FormData(quote_fields=False)
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, content_type) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=content_type)
    return form
