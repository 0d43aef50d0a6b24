"""One row of the table that `make bench` prints: what was promised, what was measured, and whether that is enough."""

import os
import platform
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from typing import Any

SHOWN = ("python-telegram-bot", "aiogram", "aiohttp", "aiosqlite", "pyreqwest", "uvloop", "entraide")


@dataclass(frozen=True, slots=True)
class Row:
    """`met` is None for a figure that has no aim of its own. `figures` is what is kept: plain JSON, units in its names."""

    id: str
    what: str
    aim: str
    value: str
    met: bool | None
    figures: dict[str, Any] = field(default_factory=dict)


def percentile(values: list[float], share: float) -> float:
    """The value below which this share (0 to 1) of them lies; the nearest one, not an interpolation."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def versions() -> dict[str, str]:
    found = {"python": platform.python_version(), "cores": str(os.cpu_count())}
    for name in SHOWN:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


def printed(rows: list[Row]) -> str:
    """The table as lines of text."""
    lines = [("", "what", "aim", "measured", "")]
    lines += [(row.id, row.what, row.aim, row.value, _verdict(row.met)) for row in rows]
    widths = [max(len(line[n]) for line in lines) for n in range(5)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines
    )


def _verdict(met: bool | None) -> str:
    return "" if met is None else "met" if met else "NOT MET"
