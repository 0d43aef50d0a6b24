"""The board of openings for peer workers: posted by named roles, for a time, answered through the relay."""

from collections.abc import Sequence

import pytest

from bot.domain.missions import Said
from bot.domain.people import Person
from bot.domain.times import DAY
from bot.services.keeping import nightly
from bot.services.peers import box
from bot.services.team import missions
from bot.storage.database import Row
from tests.group_steps import turns_to_the_end
from tests.peers_stage import also_coordinates, ask_box, coordinator_of, helper, person_of
from tests.stage import Actor, Stage, first_line, spaced

TITLE, WORDS = "Peer worker in a street team", "Two evenings a week, with a colleague."


async def posts(stage: Stage, by: Actor, title: str = TITLE, town: str = "Lyon", topic: str = "home") -> str:
    """An opening for thirty days; its id."""
    me: Person = await person_of(by)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        said = Said(title, town, WORDS, topic, paid=True)
        return (await missions.publish(tx, me, missions.new_mission(), said, 30)).id


async def test_an_opening_is_written_shown_back_with_its_readers_and_posted_once(stage: Stage) -> None:
    chief, ana = await coordinator_of(stage), await stage.member("Ana", "Heron")
    await ana.says("/peer")
    assert "There is none at the moment." in await ana.forges("missions")
    assert "Post an opening" not in ana.buttons
    assert "only some people" in await ana.forges("newmission") + ana.toast
    await chief.forges("missions")
    await chief.presses("Post an opening")
    for words in (TITLE, "Lyon", WORDS):
        await chief.says(words)
    await chief.presses("Say it is paid")
    await chief.presses("Choose the topic")
    assert "paid work" in await chief.presses("Back")
    await chief.presses("Choose the topic")
    await chief.presses("Street and housing")
    shown = await chief.presses("Post for 60 days")
    for words in (TITLE, WORDS, "Lyon", "paid work", "Street and housing", "for 60 days"):
        assert words in shown
    assert await stage.rows("SELECT id FROM mission") == []
    yes = chief.starting("newmission:yes")
    assert first_line(await chief.presses(yes)) == "Your opening is posted. Whoever looks can read it."
    await chief.forges(yes)
    assert len(await stage.rows("SELECT id FROM mission")) == 1
    await ana.forges("missions")
    await ana.presses("See all openings")
    assert TITLE in await ana.presses(ana.starting("mission:"))
    assert "Posted by Coline." in ana.reads


async def test_openings_are_found_by_topic_and_by_town_however_it_is_written(stage: Stage) -> None:
    chief, ana = await coordinator_of(stage), await stage.member("Ana", "Heron")
    for title, town, topic in (("One", "Orléans", "home"), ("Two", "ORLEANS", "work"), ("Three", "Lyon", "work")):
        await posts(stage, chief, title, town, topic)
    await ana.forges("missions")
    await ana.presses("Choose a town")
    assert len([each for each in ana.buttons if each.lower().startswith("orl")]) == 1
    await ana.presses("missions:list::" + next(b for b in _data(ana) if "list" in b and _town(ana, b)).split(":")[3])
    assert "Lyon" not in ana.reads
    await ana.forges("missions:by:topic")
    await ana.presses("Work")
    assert "Two" in ana.reads
    assert "Three" in ana.reads
    assert "One" not in ana.reads
    assert "No opening stands here" in await ana.forges("missions:list:grief")


def _data(actor: Actor) -> list[str]:
    return [button.callback_data or "" for row in actor.last.buttons for button in row]


def _town(actor: Actor, data: str) -> bool:
    return any(
        b.callback_data == data and spaced(b.text).lower().startswith("orl") for row in actor.last.buttons for b in row
    )


async def test_an_answer_goes_through_the_relay_under_the_chosen_name_and_opens_a_conversation(stage: Stage) -> None:
    chief, ana = await coordinator_of(stage), await stage.member("Ana", "Heron")
    mission = await posts(stage, chief)
    await ana.forges("missions:list")
    await ana.presses("1. " + TITLE)
    listed = ana.starting("missions:list")
    assert listed == "missions:list:::0", "back to the list, not to its beginning"
    assert first_line(await ana.presses("Answer")) == "Before you answer, please read this."
    assert await ana.presses("I agree, go on") == await ana.forges(f"mission:answer:{mission}")
    assert "Coline will read this, with the name you chose." in await ana.says("I know the street.")
    assert "seems to hold" in await ana.says("Call me: 06 12 34 56 78")
    await ana.presses("Change it")
    await ana.keeps("I know the street.")
    assert first_line(chief.heard("answers “")[0].text) == "Somebody answers an opening of yours."
    assert chief.heard("I know the street.")
    assert not chief.heard("Ana")
    await chief.presses("Reply")
    await chief.says("Come on Tuesday.")
    assert ana.heard("Come on Tuesday.")
    await ana.forges(f"mission:answer:{mission}")
    await ana.keeps("And one more thing.")
    assert len(await stage.rows("SELECT id FROM contact")) == 1, "the same conversation"
    assert "does not stand" in await chief.forges(f"mission:answer:{mission}"), "never one's own"


async def test_it_ends_by_itself_is_withdrawn_and_stays_in_the_history_of_those_who_post(stage: Stage) -> None:
    chief, max_ = await coordinator_of(stage), await stage.member("Max", "Marten")
    await also_coordinates(stage, max_)
    ana = await stage.member("Ana", "Heron")
    one, two = await posts(stage, chief), await posts(stage, chief, "Second")
    assert "not possible" in await ana.forges(f"sure:mission:withdraw:{one}") + ana.toast
    await max_.forges(f"mission:withdraw:{one}")
    await max_.presses("Yes, withdraw")
    for press in (f"mission:{one}", f"mission:answer:{one}", f"mission:report:{one}"):
        assert "does not stand" in await ana.forges(press)
    await stage.passes(30 * DAY)
    assert "does not stand" in await ana.forges(f"mission:{two}")
    said = await chief.forges("missions:posted")
    assert "was withdrawn" in said
    assert "ended on" in said
    await nightly.tidy(stage.program.database, int(stage.clock.at) + nightly.ANNOUNCEMENTS_SECONDS + 2)
    assert await stage.rows("SELECT id FROM mission") == []


async def test_of_who_may_post_no_more_nothing_stands_and_it_can_be_reported(stage: Stage) -> None:
    chief, max_ = await coordinator_of(stage), await stage.member("Max", "Marten")
    await also_coordinates(stage, max_)
    ana, mission = await stage.member("Ana", "Heron"), await posts(stage, max_)
    await ana.forges(f"mission:{mission}")
    await ana.presses("Report")
    assert first_line(await ana.presses("Report money matters")) == "It is reported. Thank you for saying so."
    gone = await person_of(max_)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        tx.forget_people()
        await tx.rows("UPDATE person SET coordinator = 0 WHERE id = :id", id=gone.id)
    assert "does not stand" in await ana.forges(f"mission:{mission}")
    assert "There is none" in await ana.forges("missions")
    assert chief.heard("report")


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_the_list_for_teams_is_read_to_its_end(stage: Stage, language: str) -> None:
    ana = await stage.member("Ana", "Heron", language)
    await ana.forges("missions:team")
    read = await turns_to_the_end(ana)
    assert ("Then tell other teams." if language == "en" else "Puis racontez-le à d'autres équipes.") in read


async def test_what_waits_in_the_board_and_in_the_box_is_read_at_once_however_much_it_is(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    chief, max_, owl = await coordinator_of(stage), await stage.member("Max", "Marten"), await helper(stage, "Owl")
    await also_coordinates(stage, max_)
    for by in (chief, max_):
        await posts(stage, by)
        await ask_box(by)
    asked: list[str] = []
    async with stage.program.database.read(int(stage.clock.at)) as tx:
        rows = tx.rows

        async def noted(sql: str, /, **params: object) -> Sequence[Row]:
            asked.append(sql)
            return await rows(sql, **params)

        monkeypatch.setattr(tx, "rows", noted)
        me = await person_of(owl)
        assert (len(await missions.open_ones(tx)), len(await box.waiting(tx, me))) == (2, 2)
    assert len(asked) == 2
