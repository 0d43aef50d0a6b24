"""What the operator reads is true: each event the program logs is explained, and each one explained is logged."""

import ast
import re
import tomllib
from pathlib import Path

from bot.config import load
from bot.exits import FINAL, Exit
from tests.source import nodes

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "operations.md").read_text("utf-8")
LEVELS = {"debug", "info", "warning", "error", "exception", "critical"}


def logged() -> set[str]:
    """The first words of every call of a log, with … where something is filled in."""
    found = set()
    for path in [*(ROOT / "bot").rglob("*.py"), *(ROOT / "handlers").rglob("*.py")]:
        for node in nodes(path):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and isinstance(node.func.value, ast.Name)
                and node.func.value.id in ("log", "life", "logger", "logging")
                and node.func.attr in LEVELS
            ):
                event = node.args[0]
                assert isinstance(event, ast.Constant), f"{path.name}:{node.lineno} logs an event without a fixed name"
                found.add(str(event.value).partition("\n")[0].replace("%s", "…"))
    return found


def explained() -> set[str]:
    table = PAGE.partition("## What the log says")[2].partition("\n## ")[0]
    return set(re.findall(r"^\| `([^`]+)` \|", table, re.MULTILINE))


def test_every_event_is_explained_and_every_explained_one_exists() -> None:
    assert explained() == logged()


def test_every_exit_code_is_explained() -> None:
    table = PAGE.partition("## How it ends")[2].partition("\n## ")[0]
    assert re.findall(r"^\| (\d+) \|", table, re.MULTILINE) == [str(int(code)) for code in Exit]


def test_a_unit_does_not_start_again_what_would_end_the_same_way() -> None:
    units = [path.read_text("utf-8") for path in ROOT.glob("docs/deploy/*.service")]
    told = [codes for text in units for codes in re.findall(r"^RestartPreventExitStatus=(.*)$", text, re.MULTILINE)]
    assert set(told) == {" ".join(str(int(code)) for code in FINAL)}


def test_the_settings_shown_are_settings_that_exist(tmp_path: Path) -> None:
    for number, block in enumerate(re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)):
        path = tmp_path / f"{number}.toml"
        path.write_text(block)
        assert load(path, {})
        assert tomllib.loads(block)


def test_the_documents_it_points_to_are_there() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", PAGE):
        assert target.startswith("https://") or (ROOT / "docs" / target).exists(), target
