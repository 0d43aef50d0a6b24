"""The screen of a meeting that somebody has open tells what holds now, whatever they answered: it is edited without a sound."""

from typing import Any

import pytest

from bot import running
from bot.services import subjects
from bot.storage.letters import occasions
from tests.meeting_rows import DAY, facilitator, group, is_told, leaves, member, plan
from tests.stage import Actor, Stage

LINE = "2026-12-03 14:00 Tea and talk"
OLD, NEW = "Thursday 3 December, 14:00", "Friday 4 December, 16:00"

COUNTED = "SELECT count(*) AS n FROM shown GROUP BY person_id ORDER BY n"


async def scene(stage: Stage) -> tuple[Actor, Actor, str, str]:
    here = await group(stage)
    fran, ana = await facilitator(stage, here), await member(stage, here, "Ana", "Alouette")
    return fran, ana, await plan(stage, fran, LINE), here


async def moves(fran: Actor, meeting: str) -> None:
    await fran.says("/menu")
    await fran.forges(f"meeting:set:{meeting}:when")
    await fran.says("2026-12-04 16:00")
    await fran.presses("Yes, change it")
    await fran.stage.passes(2)


async def opens(actor: Actor) -> Any:
    await actor.says("/meetings")
    await actor.presses("1. Tea and talk")
    return actor.last


@pytest.mark.parametrize("answer", [None, "I'm not coming", "Maybe", "I'm coming"])
async def test_whoever_has_it_open_reads_the_new_date_whatever_they_answered(stage: Stage, answer: str | None) -> None:
    fran, ana, meeting, _ = await scene(stage)
    screen = await opens(ana)
    if answer is not None:
        await ana.presses(answer, screen)
    said = len(ana.chat)
    await moves(fran, meeting)
    assert NEW in screen.text
    assert OLD not in screen.text
    await is_told(stage)
    assert len(ana.chat) == said + (answer in ("Maybe", "I'm coming"))
    await ana.presses("I'm coming", screen)
    assert "Your answer: I'm coming." in screen.text


async def test_it_says_that_the_meeting_is_cancelled_and_that_it_is_back(stage: Stage) -> None:
    fran, ana, meeting, _ = await scene(stage)
    screen = await opens(ana)
    await fran.forges(f"meeting:off:{meeting}")
    await stage.passes(2)
    assert screen.text.startswith("This meeting is cancelled.")
    assert not [b for row in screen.buttons for b in row if b.text == "I'm coming"]
    await fran.forges(f"meeting:restore:{meeting}")
    await stage.passes(2)
    assert screen.text.startswith("A meeting.")
    assert [b for row in screen.buttons for b in row if b.text == "I'm coming"]


async def test_what_a_visitor_looks_at_tells_no_more_than_before(stage: Stage) -> None:
    fran, ana, meeting, here = await scene(stage)
    await leaves(stage, ana, here)
    await ana.says("/menu")
    await ana.forges(f"meeting:{meeting}")
    screen = ana.last
    await fran.forges(f"meeting:set:{meeting}:place")
    await fran.says("https://meet.example.org/room")
    await fran.presses("Yes, change it")
    await stage.passes(2)
    assert "Link: members see it here" in screen.text
    assert "meet.example.org" not in screen.text


async def test_a_message_that_shows_something_else_by_now_is_left_alone(stage: Stage) -> None:
    fran, ana, meeting, _ = await scene(stage)
    screen = await opens(ana)
    await ana.presses("Back", screen)
    words = screen.text
    await moves(fran, meeting)
    assert screen.text == words


async def test_an_answer_that_stands_under_news_keeps_its_buttons_beside(stage: Stage) -> None:
    fran, ana, meeting, _ = await scene(stage)
    await ana.presses("I'm coming", await opens(ana))
    await moves(fran, meeting)
    await is_told(stage)
    news = ana.heard("A meeting has changed.")[-1]
    await ana.presses("I'm not coming", news)
    await fran.forges(f"meeting:off:{meeting}")
    await stage.passes(2)
    assert news.text.startswith("This meeting is cancelled.")
    assert next(b.callback_data for row in news.buttons for b in row if b.callback_data).startswith("aside:")


async def test_of_many_screens_of_one_meeting_the_last_three_are_kept_up(stage: Stage) -> None:
    fran, ana, meeting, _ = await scene(stage)
    screens = [await opens(ana) for _ in range(5)]
    assert [row["n"] for row in await stage.rows(COUNTED)] == [1, 3]
    await moves(fran, meeting)
    assert [NEW in screen.text for screen in screens] == [False, False, True, True, True]


async def test_which_message_shows_what_is_forgotten_after_the_meeting_and_with_the_person(stage: Stage) -> None:
    _, ana, _, _ = await scene(stage)
    await opens(ana)
    assert [row["n"] for row in await stage.rows(COUNTED)] == [1, 1]
    await ana.says("/forgetme")
    await ana.presses(ana.starting("forgetme:yes"))
    assert [row["n"] for row in await stage.rows(COUNTED)] == [1]
    stage.clock.at += 5 * DAY
    await running.night(stage.program)
    assert await stage.rows("SELECT message_id FROM shown") == []


async def test_many_screens_are_changed_in_slices(stage: Stage) -> None:
    _fran, ana, meeting, _ = await scene(stage)
    for _ in range(3):
        await opens(ana)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await occasions.plan(tx, occasions.Occasion(f"meeting-shown:{meeting}", "meeting-shown", meeting, tx.now, {}))
        occasion, slices = await occasions.due(tx), []
        while occasion is not None:
            before = len(tx.letters)
            cursor = await subjects.unfold()["meeting-shown"](tx, occasion, 2)
            slices.append(len(tx.letters) - before)
            await occasions.advance(tx, occasion, cursor)
            occasion = await occasions.due(tx)
        tx.letters.clear()
    assert slices == [2, 2, 0]  # the facilitator has it open too
