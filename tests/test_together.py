"""Tests that share a browser or a server run in one worker, and the run fails when they did not."""

import ast
from pathlib import Path
from typing import Any

import pytest

from tests.source import nodes
from tests.together import TOGETHER, Sharing, shared
from tests.walks import for_each

ROOT = Path(__file__).parents[1]
FILES = sorted((ROOT / "tests").rglob("test_*.py"))


def ask_for(path: Path) -> set[str]:
    """What the tests of a file use that is slow to start, as their imports tell."""
    named = {
        node.module: {each.name for each in node.names} for node in nodes(path) if isinstance(node, ast.ImportFrom)
    }
    found = {"postgresql"} if {"tests.postgres", "tests.replicas"} & named.keys() else set()
    found |= {"source"} if "tests.source" in named else set()
    return found | ({"browser"} if "Browser" in named.get("playwright.async_api", ()) else set())


@for_each("path", FILES)
def test_whatever_uses_one_is_sent_where_it_is(path: Path) -> None:
    sent = shared(f"{path.relative_to(ROOT)}::test_x")
    assert ask_for(path) <= {sent}


def test_each_is_used_somewhere() -> None:
    assert {what for path in FILES for what in ask_for(path)} == TOGETHER.keys()


@pytest.mark.parametrize(("second", "apart"), [(["browser"], ["browser"]), (["postgresql"], []), ([], [])])
def test_a_browser_in_each_of_two_workers_is_told_and_fails_the_run(
    pytestconfig: pytest.Config, second: list[str], apart: list[str]
) -> None:
    class Node:
        def __init__(self, used: list[str]) -> None:
            self.workeroutput = {"shared": used}

    class Session:
        exitstatus: Any = pytest.ExitCode.OK

    sharing, session = Sharing(pytestconfig), Session()
    sharing._output = None
    for used in (["browser"], second):
        sharing.pytest_testnodedown(Node(used))
    sharing.pytest_sessionfinish(session, pytest.ExitCode.OK)  # type: ignore[arg-type]
    assert sharing.apart == apart
    assert session.exitstatus == (pytest.ExitCode.TESTS_FAILED if apart else pytest.ExitCode.OK)
