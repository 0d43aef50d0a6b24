"""What somebody shows of their record, to be read by people: a page (PDF, with the structure that screen readers want), or plain text."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import msgspec

from bot.posters import is_installed, printable, typeset

TEMPLATE = Path(__file__).with_name("attestation.typ")


class Line(msgspec.Struct, frozen=True):
    title: str
    words: str = ""


class Part(msgspec.Struct, frozen=True):
    """Lines that are known in the same way."""

    head: str
    entries: Sequence[Line]


class Section(msgspec.Struct, frozen=True):
    head: str
    words: str


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """All in the words of its readers. `given`: by whom and when; `limits`: what it is not; `check`: how to find out whether it is true."""

    language: str
    title: str
    name: str
    given: str
    parts: Sequence[Part]
    limits: Section
    check: Section


def draw(page: Page) -> bytes:
    """PDF. For a thread, never for the loop. It promises to be whole for screen readers (PDF/UA-1) where the fonts of this machine have
    all its letters; else it has the same structure, and no promise."""
    from typst import TypstError

    try:
        return typeset(TEMPLATE, contents(page), format="pdf", pdf_standards=["ua-1"])
    except TypstError:
        return typeset(TEMPLATE, contents(page), format="pdf")


def contents(page: Page) -> str:
    """What the template is given: JSON."""
    return msgspec.json.encode(printable(msgspec.to_builtins(page))).decode()


def file_of(page: Page, name: str) -> tuple[str, bytes | Callable[[], bytes]]:
    """Its name and its content; as plain text where nothing that draws is installed."""
    return (f"{name}.pdf", partial(draw, page)) if is_installed() else (f"{name}.txt", as_text(page).encode())


def as_text(page: Page) -> str:
    parts = [page.title, page.name, page.given, *map(_part_as_text, page.parts)]
    parts += [f"{each.head}\n{each.words}" for each in (page.limits, page.check)]
    return "\n\n".join(each for each in parts if each) + "\n"


def _part_as_text(part: Part) -> str:
    said = [f"- {line.title}{f': {line.words}' if line.words else ''}" for line in part.entries]
    return "\n".join([part.head, *said])
