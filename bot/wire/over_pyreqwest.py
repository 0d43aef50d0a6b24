"""The wire to the Bot API over pyreqwest: one pool of kept-alive connections, for python-telegram-bot and for letters.

pyreqwest puts the address asked into its errors, and the token is part of it: what is raised in their place is `from None`.
"""

from datetime import timedelta
from email.utils import parsedate_to_datetime
from functools import lru_cache
from typing import IO, Any

import msgspec
from pyreqwest.client import Client, ClientBuilder
from pyreqwest.exceptions import BuilderError, PoolTimeoutError, RequestError, RequestTimeoutError
from pyreqwest.http import Url
from pyreqwest.multipart import FormBuilder, PartBuilder
from pyreqwest.proxy import ProxyBuilder
from pyreqwest.request import RequestBuilder
from pyreqwest.response import Response
from telegram.error import TimedOut
from telegram.request import BaseRequest, RequestData

from bot.wire.transport import (
    CONNECT_SECONDS,
    IDLE_SECONDS,
    LIMIT,
    READ_SECONDS,
    Lost,
    Transport,
    Unsendable,
    Unsent,
    as_text,
)

# What pyreqwest says, beneath its own words, of whatever happens before the first byte of the request is written: no such
# host, nobody listens, no TLS, no connection in time, a proxy that refuses the tunnel. The class of its errors does not
# tell: an answer that is late is a ConnectTimeoutError, one that breaks off a ConnectError.
NEVER_WRITTEN = "client error (Connect)"


class Wire(Transport):
    def __init__(
        self,
        limit: int = LIMIT,
        read_timeout: float = READ_SECONDS,
        connect_timeout: float = CONNECT_SECONDS,
        proxy: str | None = None,
    ) -> None:
        """`limit`: requests at a time. Timeouts in seconds. `proxy`: its URL; the environment is not asked."""
        self._limit = limit
        self._read_timeout = read_timeout
        self._connect_timeout = connect_timeout
        self._proxy = proxy
        self._client: Client | None = None

    @property
    def read_timeout(self) -> float:
        return self._read_timeout

    async def initialize(self) -> None:
        """Open the pool. Harmless when it is open: the Bot and the gateway may both ask for it."""
        if self._client is not None:
            return
        waits = timedelta(seconds=self._connect_timeout)
        builder = ClientBuilder().error_for_status(False).follow_redirects(False).referer(False).no_proxy()
        builder = builder.max_connections(self._limit).pool_timeout(waits).connect_timeout(waits)
        builder = builder.pool_idle_timeout(timedelta(seconds=IDLE_SECONDS)).user_agent("entraide")
        builder = builder.gzip(False).brotli(False).zstd(False).deflate(False)
        self._client = (builder.proxy(ProxyBuilder.all(self._proxy)) if self._proxy else builder).build()

    async def shutdown(self) -> None:
        """Close the pool; what is under way becomes `Lost`, what comes later `Unsent`."""
        client, self._client = self._client, None
        if client is not None:
            await client.close()

    async def fetch(
        self,
        url: str,
        params: dict[str, object],
        files: dict[str, tuple[str, bytes]] | None = None,
        timeout: float = 20,
    ) -> tuple[int, bytes]:
        request = _with_body(self._request("POST", url), params, files)
        return await _exchange(request.timeout(_lasting(timeout)))

    async def get(self, url: str, timeout: float = READ_SECONDS) -> tuple[int, bytes]:
        return await _exchange(self._request("GET", url).timeout(_lasting(timeout)))

    async def server_time(self, url: str) -> float | None:
        request = self._request("HEAD", url).timeout(timedelta(seconds=self._read_timeout))
        said = (await _answered(request)).get_header("Date")
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
        request = self._request(method, url)
        if request_data and request_data.parameters:
            request = request.multipart(_form(request_data))
        if read:
            request = request.timeout(timedelta(seconds=read + self._connect_timeout))
        try:
            return await _exchange(request)
        except Lost as lost:
            if lost.timed_out:
                raise TimedOut from None
            raise

    def _request(self, method: str, url: str) -> RequestBuilder:
        if self._client is None:
            raise Unsent("the wire is closed")
        try:
            return self._client.request(method, _known(url))
        except ValueError:
            raise Unsent("no such address") from None


@lru_cache(maxsize=64)
def _known(url: str) -> Url:
    """Each method that letters use has an address of its own: it is read once. Raises ValueError."""
    return Url(url)


@lru_cache(maxsize=64)
def _lasting(seconds: float) -> timedelta:
    return timedelta(seconds=seconds)


async def _exchange(request: RequestBuilder) -> tuple[int, bytes]:
    response = await _answered(request)
    return response.status, bytes(await response.bytes())


async def _answered(request: RequestBuilder) -> Response:
    """Sends it, once, and waits for the whole answer. Raises Unsent or Lost."""
    try:
        return await request.build().send()
    except PoolTimeoutError:
        raise Unsent("no free connection") from None
    except RequestError as error:
        # The outermost words hold the address.
        causes = [cause["message"] for cause in (error.details or {}).get("causes") or []][1:]
        why = causes[-1] if causes else type(error).__name__
        if NEVER_WRITTEN in causes:
            raise Unsent(why) from None
        # A kept connection that breaks, too. Mostly the server has closed an idle connection while we began to write, and
        # has read nothing. But a server that took the request and died before it answered looks exactly the same.
        raise Lost(why, timed_out=isinstance(error, RequestTimeoutError)) from None


def _with_body(
    request: RequestBuilder, params: dict[str, object], files: dict[str, tuple[str, bytes]] | None
) -> RequestBuilder:
    """With the parameters as JSON, or as a form when there are files."""
    given = params if None not in params.values() else {n: value for n, value in params.items() if value is not None}
    try:
        if not files:
            return request.header("Content-Type", "application/json").body_bytes(msgspec.json.encode(given))
        form = _new_form()
        for name, value in given.items():
            form = form.text(name, as_text(value))
        for name, (filename, content) in files.items():
            form = form.part(name, _file(filename, content, "application/octet-stream"))
        return request.multipart(form)
    except (TypeError, ValueError, OverflowError, msgspec.MsgspecError, BuilderError) as error:
        raise Unsendable(type(error).__name__) from None


def _new_form() -> FormBuilder:
    """Names as they are: Telegram shows the percent signs of an encoded file name to the reader."""
    return FormBuilder().percent_encode_noop()


def _file(filename: str, content: bytes | IO[bytes], mime: str) -> PartBuilder:
    if not filename.isprintable():
        raise ValueError("a file name is one line of text")
    return (
        PartBuilder.from_bytes(content if isinstance(content, bytes) else content.read()).file_name(filename).mime(mime)
    )


def _form(data: RequestData) -> FormBuilder:
    form = _new_form()
    for name, value in data.json_parameters.items():
        form = form.text(name, value)
    for name, (filename, content, mime) in data.multipart_data.items():
        form = form.part(name, _file(filename, content, mime))
    return form
