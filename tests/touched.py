"""What the tests have touched in the end: a press that no test presses, a screen that none shows, an occasion that none lets
become due. Said at the end of a run of all tests, which fails then."""

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
ALL: dict[str, Callable[[], set[str]]] = {
    "pressed": lambda: set(PRESSES),
    "shown": lambda: set(SCREENS),
    "due": lambda: set(subjects.unfold()),
}


def pressed(data: str) -> None:
    """Somebody in a test presses a button that carries this."""
    found = find(data.partition("<")[0].removeprefix("aside:").removeprefix("sure:").split(":"))
    if found is not None:
        TOUCHED["pressed"].add(found[0].name)


def shown(screen: str) -> None:
    TOUCHED["shown"].add(screen)


def watch_what_becomes_due() -> None:
    """Once for each process of tests."""
    due = occasions.due

    @wraps(due)
    async def noting(tx: Reader) -> Occasion | None:
        occasion = await due(tx)
        if occasion is not None:
            TOUCHED["due"].add(occasion.kind)
        return occasion

    occasions.due = noting


def left() -> list[str]:
    """What nothing has touched, a line for each kind."""
    missed = {how: sorted(every() - TOUCHED[how]) for how, every in ALL.items()}
    return [f"never {how} by any test: {', '.join(names)}" for how, names in missed.items() if names]


class Watcher:
    """A plugin of pytest: workers hand over what they touched, and where the run ends it is asked whether that was all."""

    def __init__(self, config: pytest.Config) -> None:
        self._worker = getattr(config, "workeroutput", None)
        self._all = config.args_source is pytest.Config.ArgsSource.TESTPATHS and not (
            config.option.keyword or config.option.markexpr or config.option.deselect or config.option.maxfail
        )
        self.left: list[str] = []

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        for how, names in getattr(node, "workeroutput", {}).get("touched", {}).items():
            TOUCHED[how].update(names)

    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        if self._worker is not None:
            self._worker["touched"] = {how: sorted(names) for how, names in TOUCHED.items()}
        elif self._all and exitstatus == pytest.ExitCode.OK:
            self.left = left()
            session.exitstatus = pytest.ExitCode.TESTS_FAILED if self.left else pytest.ExitCode.OK

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        for line in self.left:
            terminalreporter.write_line(line, red=True)
