"""Who runs things no more is not asked any more what is not theirs to answer: what stands says so, and what waits does not come."""

import pytest

from bot.services import subjects
from bot.storage.groups import members
from bot.storage.people import people
from tests.meeting_rows import HOUR, person_id, quiet
from tests.over_scenes import OVER
from tests.peers_stage import coordinator_of
from tests.stage import Actor, Stage
from tests.test_over import words_below

# Of these there are other scenes.
OF_PERSONS = frozenset({
    "offer", "box-asked", "peer-found", "reminder", "meeting-news", "seat-offered", "slot-cover", "renewal", "inquiry",
    "inquiry-gone", "team-asked", "situation-asked", "rota-asked", "companion-asked", "time-proposed", "names-asked", "talk-card",
})  # fmt: skip


async def runs_nothing(stage: Stage, actor: Actor) -> None:
    """Every role they had has ended, as by others."""
    who = await person_id(stage, actor)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await people.change(tx, who, coordinator=0)
        for row in await tx.rows("SELECT handle FROM membership WHERE person_id = :who", who=who):
            await members.set_role(tx, row["handle"], "member")
    await stage.settle()


def test_of_each_letter_that_asks_it_is_known_whether_it_is_for_those_who_run_things() -> None:
    assert OVER.keys() - OF_PERSONS <= subjects.reads().keys()
    assert not subjects.reads().keys() & OF_PERSONS


@pytest.mark.parametrize("screen", sorted(subjects.reads().keys() & OVER.keys()))
async def test_what_stands_says_in_its_place_that_it_is_no_longer_theirs(stage: Stage, screen: str) -> None:
    asked = await OVER[screen][0](stage)
    await asked.actor.says("/menu")
    await runs_nothing(stage, asked.actor)
    assert "no longer up to you" in asked.message.text
    assert words_below(asked.message)[-2:] == ["Open the menu", "Help lines"]


async def test_what_waits_for_the_end_of_their_quiet_hours_does_not_come(stage: Stage) -> None:
    chief, zoe = await coordinator_of(stage), await stage.member("Zoe", "Zander")
    await quiet(chief, "11:00-18:00")
    for press in ("helper:begin", "helper:topic:work:1:0", "helper:submit"):
        await zoe.forges(press)
    await runs_nothing(stage, chief)
    await stage.passes(8 * HOUR)
    assert not chief.heard("Zander")
