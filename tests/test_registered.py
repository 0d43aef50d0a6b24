"""What is asked, planned or written for later is something that the program knows how to go on with."""

import ast
import importlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.services import subjects
from bot.services.contacts.contacts import TALK
from bot.services.letters.told import Told
from handlers import ANSWERS, SCREENS
from handlers.core.links import LINKS, opened_by
from tests.source import nodes

ROOT = Path(__file__).parents[1]


def calls(folder: str, name: str, place: int) -> Iterator[tuple[str, Any, ast.expr]]:
    """Each call of this name below the folder: where it stands, its module, and the argument in this place."""
    for path in sorted((ROOT / folder).rglob("*.py")):
        module = importlib.import_module(
            ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        )
        for node in nodes(path):
            if not isinstance(node, ast.Call) or len(node.args) <= place:
                continue
            called = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            if called == name:
                yield f"{path.relative_to(ROOT)}:{node.lineno}", module, node.args[place]


def words(module: Any, value: ast.expr) -> str | None:
    """A string that stands there, or that a name of the module, or of one it imports, holds; None for anything else."""
    if isinstance(value, ast.Constant):
        return str(value.value)
    if isinstance(value, ast.Name):
        return getattr(module, value.id, None)
    if isinstance(value, ast.Attribute) and isinstance(value.value, ast.Name):
        return getattr(getattr(module, value.value.id, None), value.attr, None)
    return None


def test_every_question_that_is_asked_is_one_of_the_answers() -> None:
    asked = [(where, value, words(module, value)) for where, module, value in calls("handlers", "ask", 0)]
    steps = [(where, step) for where, value, step in asked if step and "." in step]
    assert len(steps) > 10
    assert [each for each in steps if each[1] not in ANSWERS and each[1] != TALK] == []
    begun = [(where, value.values[0].value) for where, value, _ in asked if isinstance(value, ast.JoinedStr)]  # type: ignore[attr-defined]
    assert [each for each in begun if not any(step.startswith(each[1]) for step in ANSWERS)] == []


def test_every_occasion_that_is_planned_can_unfold() -> None:
    planned = [(where, words(module, value)) for where, module, value in calls("bot/services", "Occasion", 1)]
    known = [(where, kind) for where, kind in planned if kind is not None]
    assert len(known) > 8
    assert [each for each in known if each[1] not in subjects.unfold()] == []


def all_told(kind: type[Told] = Told) -> Iterator[type[Told]]:
    for each in kind.__subclasses__():
        yield each
        yield from all_told(each)


def test_every_letter_has_a_screen() -> None:
    told = {each.screen for each in all_told() if each.__module__.startswith("bot.")}
    assert len(told) > 30
    assert told <= SCREENS.keys()


def test_every_link_that_is_made_leads_somewhere() -> None:
    sources = [path.read_text("utf-8") for folder in ("bot", "handlers") for path in (ROOT / folder).rglob("*.py")]
    signs = {sign for source in sources for sign in re.findall(r"\?start=([a-z]+)_", source)}
    assert len(signs) > 3
    assert signs <= LINKS.keys()


def test_two_links_of_one_sign_end_the_start() -> None:
    with pytest.raises(RuntimeError, match="lead somewhere already"):
        opened_by("new", "g")(LINKS["m"])
    assert "new" not in LINKS


TAKES_APART = {"split", "rsplit", "partition", "rpartition", "removeprefix", "removesuffix", "startswith", "endswith"}


def test_nobody_takes_an_id_apart_to_learn_something() -> None:
    """What a letter is about stands in its facts."""
    found = []
    for path in (path for folder in ("bot", "handlers") for path in (ROOT / folder).rglob("*.py")):
        for node in nodes(path):
            if isinstance(node, ast.Subscript):
                read: ast.expr = node.value
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in TAKES_APART:
                read = node.func.value
            else:
                continue
            if isinstance(read, ast.Attribute) and read.attr in ("id", "letter_id"):
                found.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert found == []
