"""What became of letters is written soon, whoever else is writing just then."""

from dataclasses import replace

from bot.clerk import Clerk, Office
from bot.domain.letters import Fate, Letter
from bot.lanes import Lanes
from bot.limits import Limits
from bot.services import later
from bot.storage.database import Transaction
from tests.stage import Stage

OFFICE = Office(later.unfold, later.put_off, later.claim, later.settle, later.finish)


async def test_what_comes_back_while_other_fates_are_being_written_wakes_the_clerk(stage: Stage) -> None:
    database, letter = stage.program.database, Letter("one", 5, "reply", "home", {}, "en", "Europe/Paris", 0)
    await stage.settle()
    clerk = Clerk(database, Lanes(Limits()), stage.clock, OFFICE, stage.program.underway)
    database.riders.append(clerk)
    clerk._due = False
    clerk.note(Fate(letter, "gone"))
    assert await clerk._work(), "in a moment, unless a transaction comes first"
    before, paused = database.before_commit, []
    assert before is not None

    async def meanwhile(tx: Transaction) -> None:
        database.before_commit = before
        await before(tx)
        paused.append(await clerk._work())
        clerk._called.clear()
        clerk.note(Fate(replace(letter, id="two"), "gone"))

    database.before_commit = meanwhile
    async with database.write(int(stage.clock.at)):
        pass
    database.riders.remove(clerk)
    assert paused == [None], "nothing to write: it sleeps until it is called"
    assert clerk.unwritten == 1
    assert clerk._called.is_set()
