"""What came with a request, as the values that a method works with: taken as Telegram takes it, or refused in its words.

Everything is text at first: "12" is a number and "true" a truth wherever one is expected, and what no method asks for
is taken no notice of. Inside JSON Telegram is stricter: a number may be a text there, but a truth may not.
"""

import re
from typing import Any

import msgspec

from playground import loose_json
from playground.arguments import Upload
from playground.cleaning import NOT_UTF8, clean, is_utf8
from playground.refusals import bad
from playground.shapes import Json
from playground.wordings import CALLED, EXPECTED, INSTEAD, MISSING, WITHIN

WHOLE = re.compile(r"(-?)([0-9]*)")
CANONICAL = re.compile(r"0|-?[1-9][0-9]{0,18}")
DECIMAL = re.compile(r"\s*([+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)")
TRUE = ("true", "yes", "1")
LARGEST = 1 << 63
ATTACHED = "attach://"
IGNORED = re.compile(r"(?:.*_)?entities|allowed_updates")  # where they are no array


class _Wrong(Exception):
    """What is wrong with a value inside JSON."""


class Reader:
    """Reads by the facts of the Bot API: every method and type."""

    def __init__(self, methods: dict[str, Json], types: dict[str, Json]) -> None:
        self._types = types
        # Telegram looks at the chat last.
        self._params = {
            name: sorted(method["params"].items(), key=lambda item: item[0] == "chat_id")
            for name, method in methods.items()
        }

        self._marked = {name: _marked(method["params"]) for name, method in methods.items()}

    def params(self, method: str, given: Json, files: dict[str, Upload]) -> Json:
        """The parameters of a method. Raises Refused."""
        read: Json = {}
        for name, fact in self._params[method]:
            types = fact["types"]
            value = self._file(name, given.get(name, ""), files) if "InputFile" in types else given.get(name, "")
            if value == "" and not (name in given and "String" in types and not fact["required"]):
                if fact["required"]:
                    read[name] = _instead(name, types)
                continue
            value = self._param(name, types, value, files, name in self._marked[method])
            if name == "user_id" and value <= 0:
                raise bad(MISSING[name])
            if value is not None:
                read[name] = value
        return read

    def _param(self, name: str, types: list[str], value: Any, files: dict[str, Upload], marked: bool) -> Any:
        if isinstance(value, Upload):
            return value
        if types == ["Integer"]:
            return whole(text_of(value))
        if types == ["Float"]:
            return _decimal(text_of(value))
        if types == ["Boolean"]:
            return text_of(value).strip().lower() in TRUE
        if "String" in types:
            text = text_of(value)
            if marked:
                return text  # its marks and its entities are counted in what came: it is cleaned later
            return int(text) if "Integer" in types and CANONICAL.fullmatch(text) else clean(text)
        return self._json(name, types, value, files)

    def _file(self, name: str, value: Any, files: dict[str, Upload]) -> Any:
        text: str = text_of(value)
        if text and not text.startswith(ATTACHED):
            return text
        return files.get(text.removeprefix(ATTACHED) or name, "")

    def _json(self, name: str, types: list[str], value: Any, files: dict[str, Upload]) -> Any:
        if isinstance(value, str):
            try:
                value = loose_json.decode(value)
            except ValueError:
                if IGNORED.fullmatch(name):
                    return None
                raise bad(f"Can't parse {CALLED.get(name, name)} JSON object") from None
        if name == "reply_markup":
            return value if value is not None else "null"  # read by playground/keyboards.py
        if name == "message_ids":
            return _message_ids(value)
        expected = list if types[0].startswith("Array of ") else dict
        if not isinstance(value, expected):
            if IGNORED.fullmatch(name) or (name == "results" and value is None):
                return None if name != "results" else []
            kind = "Array" if expected is list else "Object"
            raise bad(EXPECTED.get(name, f'Field "{name}" must be of type {kind}'))
        if value == {}:
            return None
        try:
            return self._read(types, value, name, files)
        except _Wrong as wrong:
            raise bad(str(wrong)) from None

    def _read(self, types: list[str], value: Any, name: str, files: dict[str, Upload]) -> Any:
        """A value inside JSON."""
        if all(each.startswith("Array of ") for each in types):
            if not isinstance(value, list):
                raise _Wrong(f'Field "{name}" must be of type Array')
            items = [each.removeprefix("Array of ") for each in types]
            return [self._read(items, each, name, files) for each in value]
        if types == ["Boolean"]:
            if not isinstance(value, bool):
                raise _Wrong(f'Field "{name}" must be of type Boolean')
            return value
        if types == ["Integer"]:
            return _number(name, value)
        if types == ["Float"]:
            if type(value) not in (int, float):
                raise _Wrong(f'Field "{name}" must be of type Number')
            return value
        if "String" in types:
            if not isinstance(value, str) and type(value) not in (int, float):
                raise _Wrong(f'Field "{name}" must be of type String')
            text = text_of(value)
            if "Integer" in types and CANONICAL.fullmatch(text):
                return int(text)
            if not is_utf8(text):
                raise _Wrong(NOT_UTF8)
            return files.get(text.removeprefix(ATTACHED), text) if text.startswith(ATTACHED) else text
        return self._object(types, value, name, files)

    def _object(self, types: list[str], value: Any, name: str, files: dict[str, Upload]) -> Any:
        prefix = next((words for kind, words in WITHIN.items() if types[0].startswith(kind)), "")
        if types == ["InputPollOption"] and isinstance(value, str):
            return {"text": value}
        if not isinstance(value, dict):
            raise _Wrong(f"{prefix}expected an Object" if prefix else f'Field "{name}" must be of type Object')
        try:
            return self._fields(self._kind(types, value), value, files)
        except _Wrong as wrong:
            raise _Wrong(f"{prefix}{wrong}") from None

    def _fields(self, kind: str, value: Json, files: dict[str, Upload]) -> Json:
        read: Json = {}
        for name, fact in self._types[kind].get("fields", {}).items():
            if name in value:
                if value[name] is None and IGNORED.fullmatch(name):
                    continue
                read[name] = self._read(fact["types"], value[name], name, files)
            elif fact["required"]:
                raise _Wrong(f'Can\'t find field "{name}"')
        return read

    def _kind(self, types: list[str], value: Json) -> str:
        """Which of the types an object is meant to be."""
        names: list[str] = [subtype for each in types for subtype in self._types[each].get("subtypes", [each])]
        fields = {name: self._types[name].get("fields", {}) for name in names}
        mark = next((name for name, fact in fields[names[0]].items() if "const" in fact), None)
        if mark is not None and len(names) > 1:
            if mark not in value:
                raise _Wrong(f'Can\'t find field "{mark}"')
            names = [name for name in names if fields[name][mark]["const"] == value[mark]]
            if not names:
                raise _Wrong("Unsupported type specified")
        return max(names, key=lambda name: _likeness(fields[name], value))


def _marked(params: Json) -> set[str]:
    """Those that may come with markup."""
    own = {name for name in params if f"{name}_parse_mode" in params}
    return own | ({"text", "caption"} if "parse_mode" in params else set())


def text_of(value: Any) -> str:
    """What came as JSON is text to Telegram: what was written there."""
    if isinstance(value, str):
        return value
    if type(value) is int:
        return str(value)
    encoded: bytes = msgspec.json.encode(value)
    return encoded.decode()


def whole(text: str) -> int:
    """The number that a text begins with; 0 when it begins with none."""
    found = WHOLE.match(text)
    sign, digits = found.groups() if found else ("", "")
    number = int(digits[:40] or 0)
    return ((-number if sign else number) + LARGEST) % (2 * LARGEST) - LARGEST


def _decimal(text: str) -> float:
    found = DECIMAL.match(text)
    return float(found.group(1)) if found else 0.0


def _number(name: str, value: Any) -> int:
    if type(value) not in (int, float, str):
        raise _Wrong(f'Field "{name}" must be a Number')
    text = text_of(value)
    if not CANONICAL.fullmatch(text):
        raise _Wrong(f'Field "{name}" must be a valid Number')
    return int(text)


def _message_ids(value: Any) -> list[int]:
    if not isinstance(value, list):
        raise bad(EXPECTED["message_ids"])
    if len(value) > 100:
        raise bad("Too many message identifiers specified")
    numbers: list[int] = []
    for each in value:
        if type(each) not in (int, float, str):
            raise bad("Message identifier must be a Number")
        if not CANONICAL.fullmatch(text_of(each)):
            raise bad("Can't parse message identifier as a Number")
        if int(text_of(each)) <= 0:
            raise bad("Invalid message identifier specified")
        numbers.append(int(text_of(each)))
    return numbers


def _instead(name: str, types: list[str]) -> Any:
    if name in INSTEAD:
        return INSTEAD[name]
    if "InputFile" in types:
        raise bad(f"There is no {name.replace('_', ' ')} in the request")
    raise bad(MISSING.get(name, f'Parameter "{name}" is required'))


def _likeness(fields: Json, value: Json) -> int:
    missing = sum(1 for name, fact in fields.items() if fact["required"] and name not in value)
    return sum(1 for name in value if name in fields) - 10 * missing
