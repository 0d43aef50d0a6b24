"""What carries requests to the Bot API, whichever library does it, and what became of one.

What matters to a letter is whether a request that failed can have been carried out, for Telegram knows no idempotency
key: `Unsent` says certainly not, `Lost` says maybe. Neither carries the address asked: the token is part of it.
"""

from abc import abstractmethod
from typing import Any

import msgspec
from telegram.error import NetworkError
from telegram.request import BaseRequest

LIMIT = 256  # requests at a time
READ_SECONDS = 20.0
CONNECT_SECONDS = 5.0
IDLE_SECONDS = 15  # a connection unused for longer may have been closed at the other end

Files = dict[str, tuple[str, bytes]]

_decode = msgspec.json.Decoder(dict[str, Any]).decode


class Unsent(NetworkError):
    """The request has certainly not reached the server: it may be sent again without harm."""


class Lost(NetworkError):
    """The request may have been written, and no answer that can be understood came back."""

    def __init__(self, reason: str, *, timed_out: bool = False) -> None:
        super().__init__(reason)
        self.timed_out = timed_out


class Unsendable(ValueError):
    """The parameters cannot be put into a request: a fault of ours that no second try will mend."""


class Answer(msgspec.Struct, frozen=True):
    """HTTP status and JSON object. `body` is empty when a refusal (not 2xx) came with words that are not JSON."""

    status: int
    body: dict[str, Any]


def understood(status: int, content: bytes) -> Answer:
    """The answer as JSON. Raises Lost when it should be and is not."""
    try:
        return Answer(status, _decode(content))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        if 200 <= status < 300:
            raise Lost("answer is not JSON") from None
        return Answer(status, {})  # the status says it all: refused, or a gateway's 502 page


def as_text(value: object) -> str:
    """A parameter as a field of a form holds it. Raises TypeError and the errors of msgspec."""
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()


class Transport(BaseRequest):
    """What `telegram.Bot(request=wire, get_updates_request=wire)` needs, and `call`, the short way for letters."""

    async def call(
        self, url: str, params: dict[str, object], files: Files | None = None, timeout: float = READ_SECONDS
    ) -> Answer:
        """POST `params` (without those that are None) and `files` (field -> file name and content); read the answer.

        `timeout` is in seconds, from the connection to the end of the answer. Raises Unsent, Lost or Unsendable.
        """
        return understood(*await self.fetch(url, params, files, timeout))

    @abstractmethod
    async def fetch(
        self, url: str, params: dict[str, object], files: Files | None = None, timeout: float = READ_SECONDS
    ) -> tuple[int, bytes]:
        """The same, but gives the HTTP status and the answer as it came. Raises Unsent, Lost or Unsendable."""

    @abstractmethod
    async def get(self, url: str, timeout: float = READ_SECONDS) -> tuple[int, bytes]:
        """What is at this address: the HTTP status and the content. Raises Unsent and Lost."""

    @abstractmethod
    async def server_time(self, url: str) -> float | None:
        """What the server at this address says the time is, UTC epoch seconds; None when it does not say. Raises Unsent
        and Lost."""


def transport(name: str) -> Transport:
    """The one of the settings (`telegram.transport`); the library of the other is not loaded."""
    if name == "httpx":
        from bot.wire.over_httpx import HttpxWire

        return HttpxWire()
    from bot.wire.over_pyreqwest import Wire

    return Wire()
