"""Who asked somebody to facilitate or to coordinate sees that the question waits, and can take it back (GEM-11)."""

from collections.abc import Awaitable, Callable

import pytest

from bot.services.keeping import nightly
from tests.group_steps import handle_of, join, make_facilitator
from tests.stage import Actor, Stage, first_line
from tests.test_team import DAY, coordinators, named, two

Goes = Callable[[Stage, Actor, Actor, str], Awaitable[None]]


async def test_the_page_of_a_member_says_what_they_were_asked_and_have_not_answered(stage: Stage) -> None:
    chief, ana, group = await named(stage)
    handle = await handle_of(ana, group)
    assert "Asked to coordinate, no answer yet." in await chief.forges(f"member:open:{handle}")
    assert "Ask to coordinate" not in chief.buttons
    assert "Ask to facilitate" in chief.buttons
    await ana.presses("No thanks")
    assert "no answer yet" not in await chief.forges(f"member:open:{handle}")
    assert "Ask to coordinate" in chief.buttons


@pytest.mark.parametrize("what", ["coordinate", "facilitate"])
async def test_a_question_is_taken_back_at_once_or_later_and_gives_no_rights(stage: Stage, what: str) -> None:
    chief, ana, group = await two(stage)
    handle = await handle_of(ana, group)
    for later in (False, True):
        await chief.forges(f"sure:team:{what}:{handle}")
        yes = ana.starting("team:yes")
        if later:
            await chief.forges(f"member:open:{handle}")
        again = f"Stop asking to {what}" if later else "Take the question back"
        assert "is taken back" in await chief.presses(again)
        assert "team:yes" not in str([m.buttons for m in ana.chat])
        assert "is over" in await ana.forges(yes)
    assert await coordinators(stage) == 1
    assert await stage.rows("SELECT id FROM nomination") == []
    assert f"Ask to {what}" in (await chief.forges(f"member:open:{handle}"), chief.buttons)[1]


async def test_what_was_answered_meanwhile_is_not_taken_back(stage: Stage) -> None:
    chief, ana, _ = await named(stage)
    back = chief.starting("team:unask")
    await ana.presses("Yes, I will")
    assert "is over" in await chief.forges(back)
    assert await coordinators(stage) == 2


async def test_only_who_may_ask_takes_it_back_and_a_facilitator_does_not_see_who_was_asked_to_coordinate(
    stage: Stage,
) -> None:
    chief, ana, group = await named(stage)
    fay, eve = await stage.member("Fay", "Finch"), await stage.member("Eve", "Magpie")
    await join(fay, group)
    await make_facilitator(chief, fay, group)
    [row] = await stage.rows("SELECT id FROM nomination")
    for actor in (fay, eve, ana):
        assert "not possible" in await actor.forges(f"team:unask:{row['id']}")
    assert "coordinate" not in await fay.forges(f"member:open:{await handle_of(ana, group)}")
    assert len(await stage.rows("SELECT id FROM nomination")) == 1


async def test_who_is_asked_twice_is_not_said_to_read_it_again(stage: Stage) -> None:
    chief, ana, group = await named(stage)
    said = await chief.forges(f"sure:team:coordinate:{await handle_of(ana, group)}")
    assert "has been asked already" in said
    assert len(ana.heard("Would you like to help run things?")) == 1


async def test_retirer_une_proposition(stage: Stage) -> None:
    chief, ana, group = await two(stage)
    await chief.says("/language")
    await chief.presses("Français")
    await chief.forges(f"sure:team:facilitate:{await handle_of(ana, group)}")
    assert first_line(await chief.presses("Retirer la proposition")) == "C'est fait, la proposition est retirée."


async def _leaves(_stage: Stage, _chief: Actor, ana: Actor, group: str) -> None:
    await ana.forges(f"sure:group:leave:{group}")


async def _is_removed(_stage: Stage, chief: Actor, ana: Actor, group: str) -> None:
    await chief.forges(f"sure:member:remove:{await handle_of(ana, group)}")


async def _erases(_stage: Stage, _chief: Actor, ana: Actor, _group: str) -> None:
    await ana.says("/forgetme")
    await ana.presses("Yes, erase everything")


async def _says_nothing(stage: Stage, _chief: Actor, _ana: Actor, _group: str) -> None:
    await stage.passes(32 * DAY)
    await nightly.tidy(stage.program.database, int(stage.clock.at))
    await stage.passes(DAY // 2)


@pytest.mark.parametrize("goes", [_leaves, _is_removed, _erases, _says_nothing])
async def test_who_asked_hears_of_a_question_that_ends_without_an_answer(stage: Stage, goes: Goes) -> None:
    chief, ana, group = await two(stage)
    await ana.forges(f"group:name:{group}")
    await ana.keeps("Wren")
    await chief.forges(f"sure:team:facilitate:{await handle_of(ana, group)}")
    await goes(stage, chief, ana, group)
    assert len(chief.heard("is over without an answer")) == 1
    assert not chief.heard("Heron")


async def test_who_asked_and_runs_things_no_more_hears_nothing_of_it(stage: Stage) -> None:
    chief, ana, group = await two(stage)
    fay = await stage.member("Fay", "Finch")
    await join(fay, group)
    await make_facilitator(chief, fay, group)
    await fay.forges(f"sure:team:facilitate:{await handle_of(ana, group)}")
    await fay.forges(f"sure:team:step:{group}")
    assert await stage.rows("SELECT id FROM nomination") == []
    assert not fay.heard("is over without an answer")
