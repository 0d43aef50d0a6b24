"""What became of letters is written soon, whoever else is writing just then."""

import asyncio
import threading
from dataclasses import replace
from unittest.mock import patch

import pytest

from bot.domain.letters import Letter, Outcome
from bot.services.letters import later
from bot.storage.database import Transaction
from bot.storage.letters import outbox
from bot.storage.settings import get as remembered
from bot.storage.settings import put as remember
from bot.wire.clerk import Bell, Clerk, Office
from bot.wire.lanes import Lanes
from bot.wire.limits import Limits
from tests.stage import Stage, StageClock

OFFICE = Office(
    later.unfold, later.put_off, later.claim, later.settle, outbox.renew, outbox.held, later.take_these, later.next_due
)


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


async def test_what_is_due_is_looked_up_as_much_ahead_as_that_takes(stage: Stage) -> None:
    letter, rung, slow = Letter("one", 5, "reply", "home", {}, "en", "Europe/Paris", 0), list[float](), StageClock()
    slices = [[letter], [letter], []]
    passed = [0.0]

    async def claim(tx: Transaction, most: int) -> list[Letter]:
        passed[0] += 0.1
        return slices.pop(0)

    await stage.settle()
    office = replace(OFFICE, claim=claim)
    lanes, underway = Lanes(Limits()), stage.program.underway
    with patch.object(slow, "monotonic", lambda: passed[0]):
        clerk = Clerk(
            stage.program.database, lanes, slow, office, underway, Bell(), bool, lambda _, ahead: rung.append(ahead)
        )
        while slices:
            await clerk._claim_slice()
    assert rung == [pytest.approx((0.0575 + 0.1) / 2)], "not by what one slow look took, nor by one that found nothing"


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
