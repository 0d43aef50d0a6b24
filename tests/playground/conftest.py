"""A playground on loopback with a clock that tests move, and a bot that speaks plain HTTP to it."""

from collections.abc import AsyncIterator

import aiohttp
import pytest

from playground.server import Playground
from playground.world import Group, Person
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


@pytest.fixture
def bea(play: Playground) -> Person:
    """Somebody the bot knows nothing of."""
    return play.world.person("Béa")


@pytest.fixture
def group(play: Playground, ana: Person, bea: Person) -> Group:
    """A small group of Ana and Béa with the bot in it."""
    return _with_bot(play, play.world.group("Les mardis", by=ana, members=[bea]), ana)


@pytest.fixture
def large(play: Playground, ana: Person, bea: Person) -> Group:
    """A supergroup of Ana and Béa with the bot in it."""
    return _with_bot(play, play.world.group("Les jeudis", by=ana, members=[bea], kind="supergroup"), ana)


@pytest.fixture
def forum(play: Playground, large: Group, ana: Person) -> Group:
    """The supergroup, divided into topics: it has General."""
    play.world.use_topics(large, by=ana)
    return large


def _with_bot(play: Playground, group: Group, by: Person) -> Group:
    play.world.add_bot(group, by=by)
    play.world.queue.clear()
    return group
