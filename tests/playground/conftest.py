"""A playground on loopback with a clock that tests move, and a bot that speaks plain HTTP to it."""

from collections.abc import AsyncIterator

import aiohttp
import pytest

from playground.server import Playground
from playground.world import Person
from tests.playground.wire import Clock, Wire


@pytest.fixture
def clock() -> Clock:
    return Clock(1_780_000_000.0)


@pytest.fixture
async def play(clock: Clock) -> AsyncIterator[Playground]:
    play = await Playground.start(now=clock)
    yield play
    await play.stop()


@pytest.fixture
async def bot(play: Playground) -> AsyncIterator[Wire]:
    """The wire to the Bot API. What a test does not expect to be a breach of its facts is none."""
    async with aiohttp.ClientSession() as session:
        wire = Wire(play, session)
        yield wire
        assert play.violations == wire.expected_violations


@pytest.fixture
def ana(play: Playground) -> Person:
    """Somebody who has said /start, which the bot has taken note of."""
    ana = play.world.person("Ana")
    play.world.say(ana, "/start")
    play.world.queue.clear()
    return ana
