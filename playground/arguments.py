"""Reads what a bot sends with a method: query string, form, multipart form with files, or JSON."""

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

import msgspec
from aiohttp import web
from aiohttp.http_exceptions import HttpProcessingError
from aiohttp.multipart import BodyPartReader, MultipartReader

from playground import loose_json

MOST_PARAMETERS = 1 << 20  # bytes, besides files
MOST_FILES = 50


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a request."""

    name: str
    mime: str
    data: bytes


class Broken(Exception):
    """A request that Telegram's server answers with a status and not a word."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


@dataclass(slots=True)
class Arguments:
    """What came: `given` by name, as text or as the JSON value it was; `files` by the name of their part.

    What is named twice counts as it came first, and the query string comes before the body.
    """

    given: dict[str, Any] = field(default_factory=dict)
    files: dict[str, Upload] = field(default_factory=dict)
    size: int = 0

    def add(self, fields: dict[str, Any], size: int) -> None:
        """Raises Broken when it is too much."""
        self.size += size
        if self.size > MOST_PARAMETERS:
            raise Broken(413)
        for name, value in fields.items():
            self.given.setdefault(name, value)

    def shown(self) -> dict[str, Any]:
        """All of it by name, for those who look on."""
        return {**self.given, **self.files} if self.files else self.given


async def read_arguments(request: web.BaseRequest) -> Arguments:
    """The parameters and files of a request. Raises Broken."""
    arguments = Arguments()
    query = request.raw_path.partition("#")[0].partition("?")[2]
    if query:
        arguments.add(read_form(query), len(query))
    kind = request.headers.get("Content-Type", "").lower()
    if not request.body_exists:
        return arguments
    try:
        if "multipart/form-data" in kind:
            await _read_parts(await request.multipart(), arguments)
        elif "application/x-www-form-urlencoded" in kind or "application/json" in kind:
            body = await request.read()
            arguments.add(read_body(kind, body), len(body))
    except (ValueError, AssertionError, RuntimeError, LookupError, HttpProcessingError):
        raise Broken(400) from None  # a body that is not what it says it is
    except web.HTTPRequestEntityTooLarge:
        raise Broken(413) from None
    return arguments


def read_body(kind: str, body: bytes) -> dict[str, Any]:
    """The fields of a form or a JSON object; `kind` is the Content-Type, in small letters."""
    if "application/x-www-form-urlencoded" in kind:
        return read_form(_text(body))
    try:
        fields = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return loose_json.read_fields(_text(body))
    return fields if isinstance(fields, dict) else {}


def read_form(text: str) -> dict[str, Any]:
    """The fields of a form."""
    fields: dict[str, Any] = {}
    for name, value in parse_qsl(text, keep_blank_values=True, errors="surrogateescape"):
        fields.setdefault(name, value)
    return fields


async def _read_parts(parts: MultipartReader, arguments: Arguments) -> None:
    async for part in parts:
        if not isinstance(part, BodyPartReader) or not part.name:
            raise Broken(400)
        data = bytes(await part.read())
        mime = part.headers.get("Content-Type", "application/octet-stream")
        if part.filename is not None:
            if len(arguments.files) == MOST_FILES:
                raise Broken(413)
            arguments.files.setdefault(part.name, Upload(part.filename, mime.partition(";")[0], data))
        elif mime.startswith("application/x-www-form-urlencoded"):
            arguments.add(read_form(_text(data)), len(data))
        else:
            arguments.add({part.name: _text(data)}, len(data))


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")
