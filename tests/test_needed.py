"""A meeting that takes place when enough people come: who facilitates is told in time, then it is called off in kind words."""

import pytest

from tests.meeting_rows import HOUR, awake, facilitator, group, member, plan
from tests.stage import Actor, Stage
from tests.test_moved_meetings import moves
from tests.test_seats import BIRDS, DAY, LINE, THURSDAY_14, comes, goes, sees, set_seats

OFF = "A meeting will not take place this time."
SOON = "Few people so far for a meeting."


async def scene(stage: Stage, *names: str, before: str = "1 day before") -> tuple[Actor, str, list[Actor]]:
    """Who facilitates, a meeting that needs two people a day before, and people who come."""
    here = await group(stage)
    fran = await facilitator(stage, here)
    meeting = await plan(stage, fran, LINE)
    people = [await member(stage, here, name, BIRDS[name]) for name in names]
    await awake(stage, fran, *people)
    await fran.forges(f"meeting:terms:{meeting}")
    await fran.presses("At least how many")
    await fran.says("2")
    assert "at least 2 people, " in await fran.presses(before)
    await fran.presses("Yes, change it")
    for each in people:
        await comes(each, meeting)
    return fran, meeting, people


async def test_too_few_people_call_it_off_in_kind_words_and_who_facilitates_knew(stage: Stage) -> None:
    fran, meeting, (ana,) = await scene(stage, "Ana")
    assert "at least 2 people say that they come before: Wednesday 2 December, 14:00." in await sees(ana, meeting)
    await stage.until(THURSDAY_14 - 2 * DAY)
    [warned] = fran.heard(SOON)
    assert "1 person comes so far; it takes 2." in warned.text
    assert not ana.heard(OFF)
    await stage.until(THURSDAY_14 - DAY)
    [told] = ana.heard(OFF)
    assert "It is nobody's fault" in told.text
    assert fran.heard("A meeting was called off: too few people.")
    assert "Why: fewer than 2 people could come this time." in await sees(ana, meeting)
    await fran.forges(f"meeting:restore:{meeting}")
    assert "fewer than" not in await sees(ana, meeting)
    await stage.until(THURSDAY_14 - 1)
    assert len(ana.heard(OFF)) == 1


async def test_enough_people_and_it_takes_place(stage: Stage) -> None:
    fran, meeting, (ana, ben) = await scene(stage, "Ana", "Ben")
    await stage.until(THURSDAY_14 - DAY)
    assert not fran.heard(SOON)
    await goes(ben, meeting)
    await stage.until(THURSDAY_14 - 1)
    assert not ana.heard(OFF)
    assert "It takes place if" not in await sees(ana, meeting)


async def test_a_guest_counts_and_an_answer_from_before_a_move_does_not(stage: Stage) -> None:
    fran, meeting, (ana,) = await scene(stage, "Ana")
    await set_seats(fran, meeting, "5")
    await ana.forges(f"meeting:bring:{meeting}:1")
    await stage.until(THURSDAY_14 - DAY)
    assert not ana.heard(OFF)
    await moves(fran, meeting)
    await stage.until(THURSDAY_14 + 2 * HOUR)
    assert ana.heard(OFF)


async def test_who_facilitates_can_hold_it_anyway(stage: Stage) -> None:
    fran, _, (ana,) = await scene(stage, "Ana")
    await stage.until(THURSDAY_14 - 2 * DAY)
    await fran.presses("At least how many", fran.heard(SOON)[-1])
    await fran.presses("It takes place anyway")
    await fran.presses("Yes, change it")
    await stage.until(THURSDAY_14)
    assert not ana.heard(OFF)


@pytest.mark.parametrize(
    ("words", "no"),
    [
        ("0", "Two people at least"),
        ("1", "Two people at least"),
        ("-5", "Two people at least"),
        ("1000000000", "500 places at most"),
        ("many", "I did not understand how many."),
        ("9", "than there are places: 8"),
    ],
)
async def test_a_number_that_cannot_be_is_told_and_asked_again(stage: Stage, words: str, no: str) -> None:
    fran = await facilitator(stage, await group(stage))
    meeting = await plan(stage, fran, LINE)
    await set_seats(fran, meeting, "8")
    await fran.forges(f"terms:needed:{meeting}")
    said = await fran.says(words)
    assert no in said
    assert "How many people are needed" in said
    await fran.presses("3 people")
    assert "That is" not in await fran.presses("2 days before")


async def test_an_hour_that_has_passed_is_refused(stage: Stage) -> None:
    fran, meeting, _ = await scene(stage, before="2 hours before")
    await stage.until(THURSDAY_14 - 3 * HOUR)
    await fran.forges(f"terms:before:{meeting}:3:48")
    assert "That hour has passed already." in fran.reads
    await fran.forges(f"terms:before:{meeting}:3:7")
    assert "Why" not in await sees(fran, meeting)


@pytest.mark.parametrize("data", ["terms:needed:{}", "terms:people:{}:3", "terms:people:{}:0", "terms:before:{}:9:2"])
async def test_a_member_decides_nothing(stage: Stage, data: str) -> None:
    _, meeting, (ana,) = await scene(stage, "Ana")
    before = await stage.rows("SELECT terms FROM meeting")
    await ana.says("/menu")
    await ana.forges(data.format(meeting))
    await ana.forges(f"terms:apply:{meeting}:one")
    assert await stage.rows("SELECT terms FROM meeting") == before
