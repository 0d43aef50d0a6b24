"""kill -9, for real: a process that dies at random points loses no update, does nothing twice, and owes no letter."""

import asyncio
import time
from pathlib import Path

import pytest

from playground.process import Process
from playground.server import Playground
from tests.kills import a_crowd, ask, kill_at_random
from tests.stage import TOKEN

UPDATES = 700
KILLS = 25


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_killed_at_random_points_the_bot_ends_where_the_model_says(tmp_path: Path, mode: str) -> None:
    figures = await kill_at_random(tmp_path, mode, KILLS, UPDATES, seed=7)
    assert figures.wrong == []
    assert figures.broken == []
    assert (figures.lost, figures.owed) == (0, 0)
    assert figures.answers >= UPDATES
    assert figures.doubled <= figures.doubtful <= 8 * KILLS


async def test_stopped_politely_the_process_ends_within_seconds_and_owes_nothing(tmp_path: Path) -> None:
    play = await Playground.start(token=TOKEN, now=time.time)
    crowd = await a_crowd(tmp_path, play, seed=3)
    process = Process(tmp_path, TOKEN, play.api_base)
    await process.start()
    for _ in range(50):
        crowd.acts()
    while play.world.pending > 20:
        await asyncio.sleep(0.001)
    began = time.monotonic()
    assert await process.stop() == 0
    assert time.monotonic() - began < 10
    assert ask(tmp_path, "SELECT count(*) FROM letter") == [(0,)]
    await play.stop()
