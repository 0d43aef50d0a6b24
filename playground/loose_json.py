"""JSON as Telegram's server reads it: line breaks in strings pass, and so does what is no character at all.

Text that is not UTF-8 comes and goes as Python's surrogates; who uses it says what is wrong with it.
"""

import json
import re
from typing import Any

import msgspec

BLANKS = re.compile(r"[ \t\r\n\0\v]*")


def _no_such_number(name: str) -> Any:
    raise ValueError(f"{name} is no number")


_LOOSE = json.JSONDecoder(strict=False, parse_constant=_no_such_number)


def decode(text: str) -> Any:
    """The value that a text says in JSON. Raises ValueError."""
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):
        pass
    try:
        value, end = _LOOSE.raw_decode(text, _skip(text, 0))
    except RecursionError:
        raise ValueError("the value is too deep") from None
    if _skip(text, end) != len(text):
        raise ValueError("something follows the value")
    return value


def read_fields(text: str) -> dict[str, Any]:
    """The fields of a JSON object, as far as they can be read: what follows the first mistake is not there."""
    fields: dict[str, Any] = {}
    position = _skip(text, 0)
    if not text.startswith("{", position):
        return fields
    position += 1
    try:
        while text.startswith('"', position := _skip(text, position)):
            name, position = _LOOSE.raw_decode(text, position)
            position = _skip(text, position)
            if not text.startswith(":", position):
                break
            value, position = _LOOSE.raw_decode(text, _skip(text, position + 1))
            fields.setdefault(name, value)
            position = _skip(text, position)
            if not text.startswith(",", position):
                break
            position += 1
    except (ValueError, RecursionError):
        pass
    return fields


def _skip(text: str, position: int) -> int:
    found = BLANKS.match(text, position)
    return found.end() if found else position
