"""What the tests have touched in the end: a press that no test presses, a screen that none shows, an occasion that none lets
become due. Said at the end of a run of all tests, which fails then. What was touched only where chance or a list of everything chose it is
named there, too: it wants a sentence of its own."""

import re
from collections.abc import Callable
from functools import wraps
from typing import Any

import pytest

from bot.services import subjects
from bot.storage.database import Reader
from bot.storage.letters import occasions
from bot.storage.letters.occasions import Occasion
from handlers import PRESSES, SCREENS
from handlers.core.presses import find

TOUCHED: dict[str, set[str]] = {"pressed": set(), "shown": set(), "due": set()}
BY_LUCK: dict[str, set[str]] = {"pressed": set(), "shown": set(), "due": set()}
"""The same, of tests that Hypothesis draws and of those that press all there is."""
PRESS_ALL = frozenset({"tests.test_hostile"})
ALL: dict[str, Callable[[], set[str]]] = {
    "pressed": lambda: set(PRESSES),
    "shown": lambda: set(SCREENS),
    "due": lambda: set(subjects.unfold()),
}


def pressed(data: str) -> None:
    """Somebody in a test presses a button that carries this."""
    data = re.sub(r"^[a-z]{2}[~=]", "", data.partition("<")[0])  # what a visitor chose travels before
    found = find(data.removeprefix("aside:").removeprefix("sure:").split(":"))
    if found is not None:
        _note("pressed", found[0].name)


def shown(screen: str) -> None:
    _note("shown", screen)


def _note(how: str, name: str) -> None:
    (BY_LUCK if _Now.by_luck else TOUCHED)[how].add(name)


class _Now:
    """Which kind of test is running."""

    by_luck = False


def watch_what_becomes_due() -> None:
    """Once for each process of tests."""
    due = occasions.due

    @wraps(due)
    async def noting(tx: Reader) -> Occasion | None:
        occasion = await due(tx)
        if occasion is not None:
            _note("due", occasion.kind)
        return occasion

    occasions.due = noting


def left() -> list[str]:
    """What nothing has touched, a line for each kind."""
    missed = {how: sorted(every() - TOUCHED[how] - BY_LUCK[how]) for how, every in ALL.items()}
    return [f"never {how} by any test: {', '.join(names)}" for how, names in missed.items() if names]


def lucky() -> list[str]:
    """What no test touches by its own words."""
    found = {how: sorted((every() & BY_LUCK[how]) - TOUCHED[how]) for how, every in ALL.items()}
    return [f"{how} by chance only: {', '.join(names)}" for how, names in found.items() if names]


class Watcher:
    """A plugin of pytest: workers hand over what they touched, and where the run ends it is asked whether that was all."""

    def __init__(self, config: pytest.Config) -> None:
        self._worker = getattr(config, "workeroutput", None)
        self._all = config.args_source is pytest.Config.ArgsSource.TESTPATHS and not (
            config.option.keyword or config.option.markexpr or config.option.deselect or config.option.maxfail
        )
        self.left: list[str] = []
        self.lucky: list[str] = []

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        output = getattr(node, "workeroutput", {})
        for all_, came in ((TOUCHED, output.get("touched", {})), (BY_LUCK, output.get("by_luck", {}))):
            for how, names in came.items():
                all_[how].update(names)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: Any) -> Any:
        _Now.by_luck = hasattr(getattr(item, "obj", None), "hypothesis") or item.module.__name__ in PRESS_ALL
        try:
            return (yield)
        finally:
            _Now.by_luck = False

    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        if self._worker is not None:
            for key, all_ in (("touched", TOUCHED), ("by_luck", BY_LUCK)):
                self._worker[key] = {how: sorted(names) for how, names in all_.items()}
        elif self._all and exitstatus == pytest.ExitCode.OK:
            self.left, self.lucky = left(), lucky()
            session.exitstatus = pytest.ExitCode.TESTS_FAILED if self.left else pytest.ExitCode.OK

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        for line in self.left:
            terminalreporter.write_line(line, red=True)
        for line in self.lucky:
            terminalreporter.write_line(line, yellow=True)
