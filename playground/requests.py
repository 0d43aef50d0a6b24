"""The requests of the bot, as they are remembered and shown."""

from dataclasses import dataclass
from typing import Any

from playground.arguments import Upload
from playground.shapes import Json


@dataclass(frozen=True, slots=True)
class Request:
    """A request that was answered. `answer` is the result, or the whole refusal; None when none was given."""

    n: int
    at: float
    method: str
    params: Json
    ok: bool
    answer: Any
    violation: str | None

    def to_json(self) -> Json:
        """As the page shows it."""
        request: Json = {
            "n": self.n,
            "at": self.at,
            "method": self.method,
            "params": {shown(name): shown(value) for name, value in self.params.items()},
            "ok": self.ok,
            "answer": self.answer,
        }
        if self.violation:
            request["violation"] = shown(self.violation)
        return request


def shown(value: Any) -> Any:
    """A value of a request as the page can show it, whatever came."""
    if isinstance(value, Upload):
        return f"{value.name} ({len(value.data)} bytes)"
    if isinstance(value, dict):
        return {shown(name): shown(each) for name, each in value.items()}
    if isinstance(value, list):
        return [shown(each) for each in value]
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    return value if abs(value or 0) < 1 << 63 else str(value)
