"""What every test may ask for."""

import os
import shutil
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from playground.process import Process
from tests import warm
from tests.open_questions import House, open_house
from tests.stage import Stage, open_stage

MEMORY = Path("/dev/shm")
ROOM = 2**30  # bytes free there


def pytest_configure() -> None:
    """Tests keep their files in memory where there is room: that a sync saves what it must, test_power.py holds on no disk."""
    if "TMPDIR" not in os.environ and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
        os.environ["TMPDIR"], tempfile.tempdir = str(MEMORY), None
    Process.spawn = staticmethod(warm.spawn)


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
