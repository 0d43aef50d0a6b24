"""What became of letters is written soon, whoever else is writing just then."""

import asyncio
import threading
from dataclasses import replace
from random import Random

import pytest

from bot.domain.letters import Letter, Outcome
from bot.domain.times import EARLY, EARLY_MOST
from bot.services.letters import later
from bot.storage.database import Transaction
from bot.storage.letters import outbox
from bot.storage.settings import get as remembered
from bot.storage.settings import put as remember
from bot.wire.clerk import Bell, Clerk, HeadStart, Office
from bot.wire.lanes import Lanes
from bot.wire.limits import Limits
from tests.stage import Stage
from tests.walks import for_each

OFFICE = Office(later.unfold, later.claim, later.settle, outbox.renew, outbox.held, later.take_these, later.next_due)


async def test_what_comes_back_while_other_fates_are_being_written_wakes_the_clerk(stage: Stage) -> None:
    database, letter = stage.program.database, Letter("one", 5, "reply", "home", {}, "en", "Europe/Paris", 0)
    await stage.settle()
    bell, program = Bell(), stage.program
    clerk = Clerk(database, Lanes(Limits()), stage.clock, OFFICE, program.underway, bell, bool, program.alarm.set)
    database.riders.append(clerk)
    bell.due = False
    clerk.note(Outcome(letter, "gone"))
    assert await clerk._work(), "in a moment, unless a transaction comes first"
    before, paused = database.before_commit, []
    assert before is not None

    async def meanwhile(tx: Transaction) -> None:
        database.before_commit = before
        await before(tx)
        paused.append(await clerk._work())
        bell.rung.clear()
        clerk.note(Outcome(replace(letter, id="two"), "gone"))

    database.before_commit = meanwhile
    async with database.write(int(stage.clock.at)):
        pass
    database.riders.remove(clerk)
    assert paused == [None], "nothing to write: it sleeps until it is called"
    assert clerk.unwritten == 1
    assert bell.rung.is_set()


@for_each("took, ahead", [(0.001, EARLY), (0.1, 0.1), (9.0, EARLY_MOST)])
def test_what_is_due_is_looked_up_as_much_ahead_as_that_takes(took: float, ahead: float) -> None:
    start = HeadStart()
    for _ in range(30):
        start.note(took, 1)
    assert start.seconds == pytest.approx(ahead, rel=0.01)
    start.note(0.2, 0)
    assert start.seconds == pytest.approx(ahead, rel=0.01), "what found nothing does not count"


def test_what_takes_longer_now_and_then_is_looked_up_so_much_ahead_that_it_is_hardly_ever_late() -> None:
    start, chance, late = HeadStart(), Random(1), 0
    for _ in range(2000):
        took = chance.choice([0.02, 0.03, 0.05, 0.09])
        late += took > start.seconds
        start.note(took, 1)
        start.note(0.001, 1 / 64)
    assert late < 100


async def test_who_is_to_ring_hears_how_much_ahead(stage: Stage) -> None:
    rung = list[float]()
    clerk = Clerk(
        stage.program.database, Lanes(Limits()), stage.clock, OFFICE, stage.program.underway, Bell(), bool,
        lambda _, ahead: rung.append(ahead),
    )  # fmt: skip
    await clerk._claim_slice()
    assert rung == [EARLY]


@pytest.mark.sqlite
async def test_a_stop_during_the_commit_leaves_no_doubt_about_what_was_written(stage: Stage) -> None:
    database, loop = stage.program.database, asyncio.get_running_loop()
    await stage.settle()
    heard: list[str] = []

    class Listener:
        async def ride(self, _: Transaction) -> None:
            pass

        def kept(self) -> None:
            heard.append("kept")

        def lost(self) -> None:
            heard.append("lost")

    async def write() -> None:
        async with database.write(int(stage.clock.at)) as tx:
            await remember(tx, "written", "yes")

    def stop_it(statement: str) -> None:
        if statement == "COMMIT":
            stopped = threading.Event()
            loop.call_soon_threadsafe(lambda: (writing.cancel(), loop.call_soon(stopped.set)))
            assert stopped.wait(10)

    database.riders.append(Listener())
    assert database._writer is not None
    database._writer.direct.set_trace_callback(stop_it)
    writing = asyncio.create_task(write())
    with pytest.raises(asyncio.CancelledError):
        await writing
    database._writer.direct.set_trace_callback(None)
    database.riders.pop()
    async with database.read(int(stage.clock.at)) as tx:
        assert await remembered(tx, "written") == "yes"
    assert heard == ["kept"]
