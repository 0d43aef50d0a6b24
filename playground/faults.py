"""Misfortunes on purpose: what shall go wrong, with which requests, and how many times."""

from dataclasses import dataclass
from typing import Any

import msgspec

KINDS = ("429", "403", "400", "500", "502", "timeout", "reset_before", "reset_after", "slow", "bad_json")
DESCRIPTIONS = {
    "403": "Forbidden: bot was blocked by the user",
    "400": "Bad Request: chat not found",
    "500": "Internal Server Error",
}


@dataclass(slots=True)
class Fault:
    """One misfortune. `times` counts down; None means for ever. Seconds are real ones."""

    id: int
    method: str
    kind: str
    match: str
    times: int | None
    retry_after: int
    seconds: float
    description: str

    def to_json(self) -> dict[str, Any]:
        """As the page shows it."""
        fault: dict[str, Any] = {
            "id": self.id,
            "method": self.method,
            "match": self.match,
            "kind": self.kind,
            "times": self.times,
        }
        if self.kind == "429":
            fault["retry_after"] = self.retry_after
        if self.kind in ("timeout", "slow"):
            fault["seconds"] = self.seconds
        return fault


class Faults:
    """The misfortunes that wait for their request.

    429, 403, 400, 500, 502, timeout and reset_before: the request is not carried out.
    reset_after, slow and bad_json: it is carried out, but the answer is lost, late or garbled.
    """

    def __init__(self) -> None:
        self.waiting: list[Fault] = []
        self._next_id = 1

    def add(
        self,
        method: str = "*",
        kind: str = "500",
        match: str = "",
        times: int | None = 1,
        retry_after: int = 1,
        seconds: float | None = None,
        description: str = "",
    ) -> Fault:
        """Let `kind` happen to the next requests of `method` that contain the text `match`.

        `seconds`: how late "slow" is (1), or how long "timeout" holds the connection at most (300).
        """
        if kind not in KINDS:
            raise ValueError(f"no such fault: {kind!r}; there are {', '.join(KINDS)}")
        if times is not None and not (type(times) is int and times > 0):
            raise ValueError("times is a number from 1, or null for ever")
        for name, value in (("retry_after", retry_after), ("seconds", seconds or 0)):
            if type(value) not in (int, float):
                raise ValueError(f"{name} is a number")
        if not (type(method) is str and type(match) is str):
            raise ValueError("method and match are texts")
        lasting = seconds if seconds is not None else {"slow": 1.0, "timeout": 300.0}.get(kind, 0.0)
        words = description or DESCRIPTIONS.get(kind, "")
        fault = Fault(self._next_id, method, kind, match, times, retry_after, lasting, words)
        self._next_id += 1
        self.waiting.append(fault)
        return fault

    def clear(self) -> None:
        """Nothing goes wrong any more."""
        self.waiting.clear()

    def take(self, method: str, arguments: dict[str, Any]) -> Fault | None:
        """The misfortune of this request, if there is one; it is counted."""
        if not self.waiting:
            return None
        text: str | None = None
        for fault in self.waiting:
            if fault.method not in ("*", method):
                continue
            if fault.match:
                if text is None:
                    text = as_text(arguments)
                if fault.match not in text:
                    continue
            if fault.times is not None:
                fault.times -= 1
                if fault.times == 0:
                    self.waiting.remove(fault)
            return fault
        return None


def as_text(arguments: dict[str, Any]) -> str:
    """A request as one text to look into: names, numbers and words, unescaped."""
    return " ".join(f"{name}={_unescaped(value)}" for name, value in arguments.items())


def _unescaped(value: Any) -> str:
    try:
        return value if isinstance(value, str) else msgspec.json.encode(value, enc_hook=repr).decode()
    except (UnicodeEncodeError, OverflowError):
        return repr(value)
