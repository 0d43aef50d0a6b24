"""Reads what a bot sends with a method: query string, form, multipart form with files, or JSON."""

from dataclasses import dataclass
from typing import Any

import msgspec
from aiohttp import web

from playground.refusals import bad


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a request."""

    name: str
    mime: str
    data: bytes


async def read_arguments(request: web.BaseRequest) -> dict[str, Any]:
    """The parameters by name, as they came: text, JSON values, or `Upload`s."""
    arguments: dict[str, Any] = dict(request.query) if request.query_string else {}
    if not request.body_exists:
        return arguments
    kind = request.content_type
    if kind == "application/json":
        arguments.update(_read_json(await request.read()))
    elif kind in ("application/x-www-form-urlencoded", "multipart/form-data"):
        for name, value in (await request.post()).items():
            arguments[name] = await _read_field(value)
    return _attach(arguments) if any(type(value) is Upload for value in arguments.values()) else arguments


def _read_json(body: bytes) -> dict[str, Any]:
    try:
        value = msgspec.json.decode(body) if body else {}
    except msgspec.DecodeError:
        raise bad("can't parse the request body as JSON object") from None
    if not isinstance(value, dict):
        raise bad("can't parse the request body as JSON object")
    return value


async def _read_field(value: str | bytes | bytearray | web.FileField) -> str | Upload:
    if isinstance(value, web.FileField):
        with value.file:
            return Upload(value.filename, value.content_type, value.file.read())
    return value if isinstance(value, str) else value.decode()


def _attach(arguments: dict[str, Any]) -> dict[str, Any]:
    """`attach://name` stands for the part of that name."""
    used: set[str] = set()
    for name, value in arguments.items():
        if isinstance(value, str) and value.startswith("attach://"):
            part = value.removeprefix("attach://")
            if isinstance(arguments.get(part), Upload):
                arguments[name] = arguments[part]
                used.add(part)
    return {name: value for name, value in arguments.items() if name not in used}
