"""One letter becomes one Bot API call, and its answer becomes what to do next.

The reasons given here are logged and stored: they are words of this file or of `bot/wire/refusals.py`, or an HTTP status,
never Telegram's sentences. Those may quote the message.
"""

import asyncio
import logging
import re
import traceback
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Literal
from urllib.parse import quote

from msgspec import Struct
from msgspec.structs import replace

from bot.wire.incoming import ID_MOST, Wired, split
from bot.wire.refusals import HARMLESS, MUTE, UNREACHABLE, reason_of, said
from bot.wire.transport import Answer, Files, Lost, Transport, Unsendable, Unsent, understood

log = logging.getLogger(__name__)

NETWORK_PAUSE = 2.0  # seconds until another try when nobody can be reached
FLOOD_PAUSE = 5.0  # for a 429 that does not say how long
FLOOD_LONGEST = 24 * 3600.0  # whatever a 429 says
OPERATOR_PAUSE = 60.0  # for what only the operator can mend: a wrong token, a proxy that refuses
LONG_POLL_GRACE = 10.0  # how much later than promised an answer to getUpdates may come


Draw = Callable[[], bytes]
"""Makes the content of a file. It takes its time: for a thread, never for the loop."""


class Call(Struct, frozen=True):
    """A Bot API method, its parameters, and files: field -> file name and content, or what makes it."""

    method: str
    params: dict[str, Any]
    files: dict[str, tuple[str, bytes | Draw]] | None = None

    async def drawn(self) -> "Call":
        """The same with every file as it goes over the wire."""
        files = {
            field: (name, content if isinstance(content, bytes) else await asyncio.to_thread(content))
            for field, (name, content) in (self.files or {}).items()
        }
        return replace(self, files=dict(files))


class Sent(Struct, frozen=True):
    """Carried out, or already as it should be (then there is no id)."""

    message_id: int | None
    result: Any


class Later(Struct, frozen=True):
    """Certainly not carried out; may be in `seconds`. `scope`: whether to wait for this chat, or with everything."""

    seconds: float
    scope: Literal["chat", "all"]
    why: str


class Never(Struct, frozen=True):
    """Refused for good. "edit-gone": send it anew.

    `unreachable`: nothing else will arrive in this chat either. `mute`: the bot is in this group chat and may not write,
    "rights" (anywhere) or "topic" (in that topic).
    """

    reason: str
    unreachable: bool = False
    mute: str = ""


class Moved(Struct, frozen=True):
    """Not carried out: the group is a supergroup now, with this id."""

    to_chat_id: int


class Unknown(Struct, frozen=True):
    """Perhaps carried out."""

    reason: str


Attempt = Sent | Later | Never | Moved | Unknown


class Conflict(Exception):
    """Somebody else fetches this bot's updates: "another" process, or a "webhook" is set."""


class Unauthorised(Exception):
    """Telegram does not know this token."""


class NetworkDown(Exception):
    """No updates could be fetched. `retry_after`: seconds to wait, when Telegram has named them."""

    def __init__(self, reason: str, retry_after: float | None = None) -> None:
        super().__init__(reason)
        self.retry_after = retry_after


class NoFile(Exception):
    """A file could not be fetched: "network", "refused" or "too-large"."""


class Gateway:
    """`api_base` is such as https://api.telegram.org, without /bot."""

    def __init__(self, wire: Transport, api_base: str, token: str, timeout: float = 20.0) -> None:
        self._wire = wire
        self._prefix = f"{api_base.rstrip('/')}/bot{token}/"
        self._files = f"{api_base.rstrip('/')}/file/bot{token}/"
        self._timeout = timeout

    async def deliver(self, call: Call) -> Attempt:
        """Make the call once. Raises nothing but CancelledError."""
        try:
            files: Files | None = call.files  # type: ignore[assignment]
            answer = await self._wire.call(self._prefix + call.method, call.params, files, self._timeout)
            return _attempt(answer, call.params.get("chat_id"))
        except Unsent as error:
            return Later(NETWORK_PAUSE, "all", f"network: {error}")
        except Lost as error:
            return Unknown(f"network: {error}")
        except Unsendable as error:
            log.error("%s cannot be sent: %s", call.method, error)
            return Never("unsendable")
        except Exception as error:  # a bug; its place is logged, but not its words, which may be a letter's
            frames = "".join(traceback.format_tb(error.__traceback__))
            log.error("%s failed: %s\n%s", call.method, type(error).__name__, frames)
            return Unknown(f"bug: {type(error).__name__}")

    async def download(self, file_id: str, most: int) -> bytes:
        """A file that somebody sent, of at most so many bytes. Telegram gives none above 20 MB. Raises NoFile."""
        told = await self.deliver(Call("getFile", {"file_id": file_id}))
        if not isinstance(told, Sent) or not isinstance(told.result, dict):
            raise NoFile("refused" if isinstance(told, Never) else "network")
        size, path = told.result.get("file_size"), told.result.get("file_path")
        if isinstance(size, int) and size > most:
            raise NoFile("too-large")
        if not isinstance(path, str) or path.startswith("/") or ".." in path:
            raise NoFile("refused")
        try:
            status, content = await self._wire.get(self._files + quote(path), self._timeout)
        except (Unsent, Lost):
            raise NoFile("network") from None
        if status != 200:
            raise NoFile("refused" if status < 500 else "network")
        if len(content) > most:
            raise NoFile("too-large")
        return content

    async def get_updates(
        self, offset: int | None, timeout: int, limit: int = 100, allowed: list[str] | None = None
    ) -> list[Wired]:
        """Wait up to `timeout` seconds for updates from `offset` on. Raises Conflict, Unauthorised or NetworkDown."""
        params: dict[str, object] = {"offset": offset, "timeout": timeout, "limit": limit, "allowed_updates": allowed}
        try:
            http, content = await self._wire.fetch(
                self._prefix + "getUpdates", params, timeout=timeout + LONG_POLL_GRACE
            )
            if http == 200:
                with suppress(ValueError):
                    return split(content)
            answer = understood(http, content)
        except (Unsent, Lost) as error:
            raise NetworkDown(str(error)) from None
        status, body = _status(answer), answer.body
        if status == 409:
            raise Conflict("webhook" if "webhook" in said(body) else "another")
        if status in (401, 404) and _is_telegrams(body):
            raise Unauthorised("token")
        if status == 429:
            raise NetworkDown("429", _retry_after(body))
        raise NetworkDown(str(status))


def _attempt(answer: Answer, chat_id: Any) -> Attempt:
    body = answer.body
    if 200 <= answer.status < 300 and body.get("ok") is True:
        result = body.get("result")
        return Sent(_message_id(result), result)
    status = _status(answer)
    if status == 200:
        return Unknown("answer without ok")
    if status == 429:
        return Later(_retry_after(body), "all" if chat_id is None else "chat", "429")
    if status >= 500:
        # Mostly not carried out, but a gateway's 502 or 504 may come after the server has done its work.
        return Unknown(f"server: {status}")
    if status == 413:
        return Never("too-large")
    if not _is_telegrams(body):
        return Later(OPERATOR_PAUSE, "all", f"refused on the way: {status}")
    if status == 401 or (status == 404 and "method not found" not in said(body)):
        return Later(OPERATOR_PAUSE, "all", "token")
    return _refusal(status, body, chat_id)


def _refusal(status: int, body: dict[str, Any], chat_id: Any) -> Attempt:
    """A 403, a 400, or a status nobody has heard of."""
    moved_to = _parameter(body, "migrate_to_chat_id")
    if _is_id(moved_to):
        return Moved(moved_to)
    if any(words in said(body) for words in HARMLESS):
        return Sent(None, None)
    reason = reason_of(body, "forbidden" if status == 403 else f"refused: {status}")
    mute = MUTE.get(reason, "")
    if isinstance(chat_id, int) and chat_id < 0 and mute:
        return Never(reason, mute=mute)
    return Never(reason, unreachable=status == 403 or reason in UNREACHABLE or mute == "rights")


def _status(answer: Answer) -> int:
    """The error code inside the answer, if there is one, else the HTTP status; 200 for all that went well."""
    code = answer.body.get("error_code")
    if isinstance(code, int) and answer.body.get("ok") is False:
        return code
    return 200 if 200 <= answer.status < 300 else answer.status


def _is_telegrams(body: dict[str, Any]) -> bool:
    """Telegram's own refusal, and not that of something on the way there."""
    return body.get("ok") is False


def _parameter(body: dict[str, Any], name: str) -> Any:
    parameters = body.get("parameters")
    return parameters.get(name) if isinstance(parameters, dict) else None


def _retry_after(body: dict[str, Any]) -> float:
    seconds = _parameter(body, "retry_after")
    if not isinstance(seconds, int | float):
        named = re.search(r"retry after (\d+)", said(body))
        seconds = float(named[1]) if named else FLOOD_PAUSE
    return min(max(0.0, float(seconds)), FLOOD_LONGEST) if seconds == seconds else FLOOD_PAUSE


def _message_id(result: Any) -> int | None:
    """The id of what was sent; of an album's first; of a topic, that of the message that opened it."""
    first = result[0] if isinstance(result, list) and result else result
    message_id = first.get("message_id", first.get("message_thread_id")) if isinstance(first, dict) else None
    return message_id if _is_id(message_id) else None


def _is_id(value: Any) -> bool:
    """A number that Telegram may use: an answer that went wrong on the way must not become one of our rows."""
    return type(value) is int and abs(value) <= ID_MOST
