"""The tests of a file run in one worker: what they share (catalogues that were read, libraries, trees of the source) is made once
and not in each. So do those of several files that share what is slow to start (a browser, a server of PostgreSQL).

The mark `xdist_group` said so until the ids of tests became another kind of value in pytest, and it was no longer heard: each
worker had a browser and a server of its own, and no test told. Whether all of a kind ran in one worker is asked at the end.
"""

from collections import Counter
from typing import Any

import pytest
from xdist.scheduler import LoadScopeScheduling

# What is shared -> the files whose tests use it.
TOGETHER = {
    "browser": ("tests/page/",),
    "postgresql": ("tests/test_migrations.py", "tests/test_moving.py", "tests/test_postgresql.py", "tests/test_replicas.py"),
    "source": (
        "tests/test_lists.py", "tests/test_operations.py", "tests/test_queries.py", "tests/test_registered.py", "tests/test_rooms.py",
        "tests/test_set_aside.py", "tests/test_texts.py", "tests/test_together.py", "tests/test_transports.py", "tests/test_waiting.py",
    ),
}  # fmt: skip

# What takes long begins first, so that no worker is left alone with it at the end.
LONG = (
    "tests/page/", "tests/test_questions.py", "tests/test_hostile.py", "tests/test_ceiling.py", "tests/test_back.py",
    "tests/domain/test_contact_data.py", "tests/test_once.py", "tests/test_replicas.py", "tests/test_kill", "tests/test_faults",
)  # fmt: skip


def shared(nodeid: str) -> str | None:
    """What this test shares with others."""
    return next((what for what, files in TOGETHER.items() if nodeid.startswith(files)), None)


class Scheduling(LoadScopeScheduling):
    """Gives out file by file, in the order in which they come, but for those that share something."""

    def __init__(self, config: pytest.Config, log: Any) -> None:
        super().__init__(config, log)
        config.option.loadscopereorder = False

    def _split_scope(self, nodeid: str) -> str:
        return shared(nodeid) or nodeid.partition("::")[0]


class Sharing:
    """A plugin of pytest: shares the tests out to the workers, and asks where they ran."""

    def __init__(self, config: pytest.Config) -> None:
        self._output: dict[str, Any] | None = getattr(config, "workeroutput", None)
        self._used: set[str] = set()
        self._workers: Counter[str] = Counter()

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_make_scheduler(self, config: pytest.Config, log: Any) -> Any:
        return Scheduling(config, log)

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        places = {
            item: next((n for n, start in enumerate(LONG) if item.nodeid.startswith(start)), len(LONG))
            for item in items
        }
        items.sort(key=places.__getitem__)

    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        self._used.update(filter(None, [shared(item.nodeid)]))

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        self._workers.update(getattr(node, "workeroutput", {}).get("shared", ()))

    @property
    def apart(self) -> list[str]:
        """What more than one worker has started."""
        return sorted(what for what, workers in self._workers.items() if workers > 1)

    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        if self._output is not None:
            self._output["shared"] = sorted(self._used)
        elif self.apart and exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        for what in self.apart:
            terminalreporter.write_line(f"started by more than one worker: {what} (tests/together.py)", red=True)
