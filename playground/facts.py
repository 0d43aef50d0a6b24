"""Checks requests, answers and updates against the facts of the Bot API, compiled once from the JSON beside it."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from playground.arguments import Upload
from playground.reading import ATTACHED, Reader, text_of

# What a button of an inline keyboard can do: one of these.
ACTIONS = {
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
}
MOST_IN_A_ROW = 12
# A check says what is wrong, beginning with where (".field[0] is not ..."), or None.
Check = Callable[[Any], str | None]

NUMBERS = {"Integer", "Float"}


def _integer(value: Any) -> str | None:
    return None if type(value) is int else " is not an Integer"


def _float(value: Any) -> str | None:
    return None if type(value) in (int, float) else " is not a Float"


def _string(value: Any) -> str | None:
    return None if type(value) is str else " is not a String"


def _boolean(value: Any) -> str | None:
    return None if type(value) is bool else " is not a Boolean"


def _file(value: Any) -> str | None:
    return None if type(value) is Upload else " is not an InputFile"


PLAIN: dict[str, Check] = {
    "Integer": _integer,
    "Float": _float,
    "String": _string,
    "Boolean": _boolean,
    "InputFile": _file,
}


class Facts:
    """Every method and type of the Bot API, as checks."""

    def __init__(self, facts: dict[str, Any]) -> None:
        self.methods: dict[str, dict[str, Any]] = facts["methods"]
        self.types: dict[str, dict[str, Any]] = facts["types"]
        self.names = {name.lower(): name for name in self.methods}
        self.reader = Reader(self.methods, self.types)
        self._checks: dict[str, Check] = dict(PLAIN)
        for name, shape in self.types.items():
            if name != "InputFile":
                self._checks[name] = self._union(shape["subtypes"]) if "subtypes" in shape else self._object(name)
        self._params = {name: self._compile_params(method) for name, method in self.methods.items()}
        self._required = {
            name: [param for param, facts in method["params"].items() if facts["required"]]
            for name, method in self.methods.items()
        }
        self._answers = {name: self._union(method["returns"]) for name, method in self.methods.items()}

    def breach(self, method: str, given: dict[str, Any], files: dict[str, Upload]) -> str | None:
        """What is wrong with a request, even if Telegram takes it without a word, or None."""
        known = self._params[method]
        for name, value in given.items():
            fact = known.get(name)
            if fact is None:
                return f'{method} has no parameter "{name}"'
            types, check = fact
            if type(value) is str and "String" not in types:
                if not value:
                    continue
                value = files.get(value.removeprefix(ATTACHED)) or _from_text(types, value)
            wrong = check(value)
            if wrong:
                return f"{name}{wrong}"
            if name == "reply_markup" and (wrong := _dropped(value)):
                return f"{name}{wrong}"
        for name in self._required[method]:
            if name not in given and name not in files:
                return f'parameter "{name}" is required'
        for name in files.keys() - known.keys():
            if not any(ATTACHED + name in text_of(value) for value in given.values()):
                return f'{method} has no parameter "{name}"'
        return None

    def answer(self, method: str, result: Any) -> str | None:
        """What is wrong with an answer of ours, or None."""
        wrong = self._answers[method](result)
        return f"the answer of {method}{wrong}" if wrong else None

    def update(self, update: dict[str, Any]) -> str | None:
        """What is wrong with an update of ours, or None."""
        wrong = self._checks["Update"](update)
        if wrong is None and len(update) != 2:
            wrong = " must hold exactly one thing besides its id"
        return f"an update{wrong}" if wrong else None

    def of_type(self, name: str, value: Any) -> str | None:
        """What is wrong with `value` as the type `name`, or None."""
        wrong = self._one(name)(value)
        return f"{name}{wrong}" if wrong else None

    def _compile_params(self, method: dict[str, Any]) -> dict[str, tuple[frozenset[str], Check]]:
        return {name: (frozenset(fact["types"]), self._union(fact["types"])) for name, fact in method["params"].items()}

    def _one(self, name: str) -> Check:
        if name.startswith("Array of "):
            item = name.removeprefix("Array of ")
            return self._array(item, self._one(item))
        if name in PLAIN:
            return PLAIN[name]
        # Types name each other in circles: looked up when the check runs.
        checks = self._checks
        return lambda value: checks[name](value)

    def _array(self, item: str, check: Check) -> Check:
        def array(value: Any) -> str | None:
            if type(value) is not list:
                return f" is not an Array of {item}"
            for index, each in enumerate(value):
                wrong = check(each)
                if wrong:
                    return f"[{index}]{wrong}"
            return None

        return array

    def _object(self, name: str) -> Check:
        fields = self.types[name]["fields"]
        required = [field for field, fact in fields.items() if fact["required"]]
        checks: dict[str, Check] = {}
        for field, fact in fields.items():
            checks[field] = _constant(fact["const"]) if "const" in fact else self._union(fact["types"])

        def check_object(value: Any) -> str | None:
            if type(value) is not dict:
                return f" is not a {name}"
            for field, each in value.items():
                check = checks.get(field)
                if check is None:
                    return f".{field} is not a field of {name}"
                wrong = check(each)
                if wrong:
                    return f".{field}{wrong}"
            for field in required:
                if field not in value:
                    return f".{field} is missing in {name}"
            return None

        return check_object

    def _union(self, names: list[str]) -> Check:
        if len(names) == 1:
            return self._one(names[0])
        items = [name.removeprefix("Array of ") for name in names]
        if all(name.startswith("Array of ") for name in names):
            return self._array(" or ".join(items), self._union(items))  # an album may hold both pictures and films
        options = [(name, self._one(name)) for name in names]

        def union(value: Any) -> str | None:
            for _, check in options:
                if check(value) is None:
                    return None
            name = max(names, key=lambda name: self._likeness(name, value))
            return self._one(name)(value) if self._likeness(name, value) else f" is none of {', '.join(names)}"

        return union

    def _likeness(self, name: str, value: Any) -> int:
        """How much an object that fits nothing looks like `name`: to complain about the right thing."""
        fields = self.types.get(name, {}).get("fields", {})
        if type(value) is not dict:
            return 0
        same = sum(1 for field in value if field in fields)
        constants = sum(1 for field, fact in fields.items() if "const" in fact and value.get(field) == fact["const"])
        return same + 100 * constants


def _constant(expected: str) -> Check:
    return lambda value: None if value == expected else f' is not "{expected}"'


def _dropped(markup: dict[str, Any]) -> str | None:
    """What Telegram would leave out of a keyboard without a word."""
    for kind in ("inline_keyboard", "keyboard"):
        for index, row in enumerate(markup.get(kind, [])):
            if len(row) > MOST_IN_A_ROW:
                return f".{kind}[{index}] has {len(row)} buttons"
            for button in row:
                if not button["text"]:
                    return f".{kind}[{index}] has a button without words"
                actions = sorted(ACTIONS & button.keys())
                if kind == "inline_keyboard" and len(actions) > 1:
                    return f".{kind}[{index}]: {' and '.join(actions)} exclude each other"
    return None


def _from_text(types: frozenset[str], text: str) -> Any:
    """A form field as the value it stands for; the text itself when it stands for nothing of these types."""
    if "Boolean" in types:
        return {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}.get(text.lower(), text)
    try:
        value = msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):
        return text
    return text if types & NUMBERS and type(value) not in (int, float) else value


@cache
def load() -> Facts:
    """The facts of the Bot API that this playground speaks, read and compiled once."""
    return Facts(msgspec.json.decode((Path(__file__).parent / "bot-api-10.0.json").read_bytes()))
