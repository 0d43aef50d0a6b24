"""What is on in a month, drawn: a picture (PNG) for a chat, a poster (PDF, A4) for a wall. One template makes both."""

import unicodedata
from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import Any, Literal

import msgspec

TEMPLATE = Path(__file__).with_name("poster.typ")
DOTS_AN_INCH = 195  # of the picture: 844 wide, as much as a phone shows
PICTURES_FROM = 0x2300  # from here on signs are pictures, which fonts for print do not have
_one_at_a_time = Lock()  # whoever asks again and again takes one core, and no more


class Entry(msgspec.Struct, frozen=True):
    """One meeting in words: "14:00", what, where ("" for not said), and a word about it ("cancelled")."""

    hour: str
    title: str
    place: str = ""
    note: str = ""


class Day(msgspec.Struct, frozen=True):
    name: str
    entries: Sequence[Entry]


class Programme(msgspec.Struct, frozen=True, kw_only=True):
    """A month in the words of its readers. `weeks` are the numbers of its days, 0 where there is none; `marked` those with
    something on. `link` is what the code on it leads to, `scan` the sentence about it, both "" for none."""

    language: str
    title: str
    month: str
    about: str
    weekdays: Sequence[str]
    weeks: Sequence[Sequence[int]]
    marked: Sequence[int]
    days: Sequence[Day]
    nothing: str = ""
    further: str = ""
    link: str = ""
    scan: str = ""


@cache
def is_installed() -> bool:
    """Whether what draws is there: it takes as much room as all the rest, and is installed where it is wanted."""
    return all(find_spec(name) is not None for name in ("segno", "typst"))


def draw(programme: Programme, kind: Literal["picture", "wall"]) -> bytes:
    """PNG or PDF."""
    return typeset(TEMPLATE, contents(programme, kind), **_OUTPUT[kind])


def typeset(template: Path, told: str, **output: Any) -> bytes:
    """What the template makes of these facts (JSON). Takes some hundredths of a second, without the interpreter's lock: for a
    thread, never for the loop."""
    from typst import Compiler  # 80 MB on the disk, and wanted by few

    with _one_at_a_time:
        compiler: Any = Compiler(template, root=template.parent, font_paths=_fonts(), sys_inputs={"told": told})
        return bytes(compiler.compile(**output))


_OUTPUT: dict[str, dict[str, Any]] = {"picture": {"format": "png", "ppi": DOTS_AN_INCH}, "wall": {"format": "pdf"}}


def contents(programme: Programme, kind: str) -> str:
    """What the template is given: JSON."""
    shown = printable(msgspec.to_builtins(programme))
    return msgspec.json.encode({**shown, "kind": kind, "code": _code(programme.link)}).decode()


@cache
def _fonts() -> Any:
    """Those of the machine beside those that typst brings: some scripts are written by the former only."""
    from typst import Fonts

    return Fonts()


def _code(link: str) -> str:
    """What a telephone reads from the paper: SVG, "" for no link."""
    from segno import make_qr

    return str(make_qr(link, error="m").svg_inline(border=2)) if link else ""


def printable(told: Any) -> Any:
    """The same without pictures among the words."""
    if isinstance(told, str):
        return " ".join("".join(c for c in told if not _is_picture(c)).split())
    if isinstance(told, dict):
        return {name: printable(each) for name, each in told.items()}
    return [printable(each) for each in told] if isinstance(told, list | tuple) else told


def _is_picture(sign: str) -> bool:
    return sign in "\u200d\ufe0f\u20e3" or (ord(sign) >= PICTURES_FROM and unicodedata.category(sign) in ("So", "Sk"))
