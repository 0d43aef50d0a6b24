"""What every test may ask for."""

import asyncio
import gc
import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest
import uvloop

from playground.process import Process
from tests import stage as stages
from tests import together, touched, warm
from tests.open_questions import House, open_house
from tests.postgres import DATABASES, MISSING, binaries
from tests.stage import Stage, open_stage

MEMORY = Path("/dev/shm")
ROOM = 2**30  # bytes free there


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--engine", choices=stages.ENGINES, default=stages.ENGINES[0], help="what stages keep their data in"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Tests keep their files in memory where there is room: that a sync saves what it must, test_power.py holds on no disk.
    They ask nobody beyond this machine: instead of all authorities of the world, which a client takes long to read, the
    only one is nobody's.
    """
    if "TMPDIR" not in os.environ and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
        os.environ["TMPDIR"], tempfile.tempdir = str(MEMORY), None
    os.environ |= {"SSL_CERT_FILE": str(Path(__file__).with_name("nobody.pem")), "SSL_CERT_DIR": os.devnull}
    Process.spawn = staticmethod(warm.spawn)
    stages.engine = config.getoption("--engine")
    if stages.engine != stages.ENGINES[0] and binaries() is None:
        raise pytest.UsageError(MISSING)
    config.pluginmanager.register(together.Sharing(config))
    if config.pluginmanager.hasplugin("hypothesispytest"):
        from hypothesis import settings

        settings.register_profile("whatever the load", deadline=None)  # how long things take is measured in benchmarks
        settings.load_profile("whatever the load")
    touched.watch_what_becomes_due()
    if stages.engine == stages.ENGINES[0]:
        config.pluginmanager.register(touched.Watcher(config))


def pytest_asyncio_loop_factories(item: pytest.Function) -> dict[str, Callable[[], asyncio.AbstractEventLoop]]:
    """On a stage the bot runs on the loop that it is served on, which is quicker. Tests that start processes do not need it."""
    staged = {"stage", "house"} & {*item.fixturenames}
    return {"loop": uvloop.new_event_loop if staged else asyncio.new_event_loop}


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """On another engine than SQLite: what opens a stage, but for tests of what only a file has."""
    if config.getoption("--engine") == stages.ENGINES[0]:
        return
    left = [item for item in items if _opens_no_stage(item) or item.get_closest_marker("sqlite")]
    config.hook.pytest_deselected(items=left)
    items[:] = [item for item in items if item not in left]


def _opens_no_stage(item: pytest.Item) -> bool:
    return not any(getattr(value, "__module__", "") == stages.__name__ for value in vars(item.module).values())  # type: ignore[attr-defined]


@pytest.fixture(autouse=True)
def _emptied_databases() -> Iterator[None]:
    yield
    if stages.engine != stages.ENGINES[0]:
        DATABASES.empty()


def pytest_collection_finish() -> None:
    """All that was loaded and collected stays: the garbage collector need not look through it again and again, nor so often
    through the stages, which come and go."""
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    """The whole bot on the playground, Monday noon in Paris."""
    async with open_stage(tmp_path) as stage:
        yield stage


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """The same with people, groups, a meeting and an offer to listen."""
    async with open_house(tmp_path) as house:
        yield house
