"""An offer to listen may want two who coordinate; and who listens is reminded once a year to talk about it."""

from pathlib import Path

import pytest

from bot import config
from tests.peers_stage import also_coordinates, coordinator_of, helper, person_of
from tests.stage import Stage, first_line, open_stage

DAY = 86400
REMINDER = "A small reminder, once a year."


@pytest.mark.parametrize("no", [False, True])
async def test_two_who_coordinate_say_yes_where_that_is_set_and_one_no_is_enough(tmp_path: Path, no: bool) -> None:
    async with open_stage(tmp_path, peers=config.Peers(second_look=True)) as stage:
        chief, ana = await coordinator_of(stage), await stage.member("Ana", "Heron")
        other = await stage.member("Oli", "Owl")
        await also_coordinates(stage, other)
        for press in ("helper:begin", "helper:topic:work:1:0", "helper:submit"):
            await ana.forges(press)
        id_ = (await person_of(ana)).id
        assert "A second person who coordinates is asked for, too." in await chief.forges(f"helper:approve:{id_}")
        assert "as soon as somebody else who coordinates says yes" in await chief.presses("Yes, welcome")
        assert "You have said yes already." in await chief.forges(f"sure:helper:approve:{id_}")
        assert not ana.heard("The coordinators answered you")
        assert "One person who coordinates has said yes." in await other.forges(f"helper:look:{id_}")
        if no:
            await other.forges(f"sure:helper:refuse:{id_}")
            assert ana.heard("The coordinators answered you.")
            return
        assert "They can be asked for conversations from now on" in await other.presses("Welcome")
        await other.presses("Yes, welcome")
        assert ana.heard("The coordinators answered you: yes.")
        assert await stage.rows("SELECT first_yes FROM helper") == [{"first_yes": None}], "who said it is not kept"


async def test_who_coordinates_alone_says_the_only_yes(tmp_path: Path) -> None:
    async with open_stage(tmp_path, peers=config.Peers(second_look=True)) as stage:
        chief, ana = await coordinator_of(stage), await stage.member("Ana", "Heron")
        for press in ("helper:begin", "helper:topic:work:1:0", "helper:submit"):
            await ana.forges(press)
        await chief.forges(f"sure:helper:approve:{(await person_of(ana)).id}")
        assert ana.heard("The coordinators answered you: yes.")


async def test_once_a_year_who_listens_is_reminded_to_talk_about_it_until_they_mute_it(stage: Stage) -> None:
    ana, ben = await helper(stage, "Heron"), await helper(stage, "Egret")
    await ben.forges("helper:rest:open")
    await stage.passes(365 * DAY - 60)
    assert not ana.heard(REMINDER)
    await stage.passes(60)
    assert len(ana.heard(REMINDER)) == 1
    assert not ben.heard(REMINDER), "during a break nothing is asked of them"
    assert "I do not remind you of talking about it." in await ana.presses("Don't remind me")
    await stage.passes(365 * DAY)
    assert len(ana.heard(REMINDER)) == 1
    await ana.says("/helper")
    await ana.presses("Find support")
    assert "Once a year I remind you" in await ana.presses("Remind me each year")
    await stage.passes(365 * DAY)
    assert len(ana.heard(REMINDER)) == 2


async def test_who_stops_listening_is_not_reminded_and_the_button_says_so(stage: Stage) -> None:
    ana = await helper(stage, "Heron")
    await ana.forges("helper:stopnow")
    assert "/helper" in await ana.forges("shelf:remind:1")
    await ana.forges("shelf")
    assert not any("emind" in each for each in ana.buttons)
    assert await stage.rows("SELECT 1 FROM occasion WHERE kind = 'supervision'") == []
    assert first_line(ana.reads) == "What is there for you."
