"""What waits for the end of somebody's quiet hours is said to them only while it still concerns them."""

from collections.abc import Awaitable, Callable

import pytest

from bot.services import subjects
from tests.meeting_rows import DAY, HOUR, awake, belongs, facilitator, group, is_told, member, plan, quiet
from tests.stage import NOON, Actor, Stage
from tests.test_proposals import proposes
from tests.test_slots import needs, takes

LINE = "2026-12-03 14:00 Tea and talk"
START = NOON + 3 * DAY + 2 * HOUR
Scene = Callable[[Stage, str, Actor, Actor], Awaitable[Actor]]
"""Of a group, of who facilitates it and a member, both awake; gives whom a letter waits for then, in their quiet hours."""


async def too_few_come(stage: Stage, here: str, fran: Actor, ana: Actor) -> Actor:
    meeting = await plan(stage, fran, LINE)
    await fran.forges(f"meeting:terms:{meeting}")
    await fran.presses("At least how many")
    await fran.says("2")
    await fran.presses("1 day before")
    await fran.presses("Yes, change it")
    await quiet(fran, "11:00-18:00")
    await stage.until(START - 2 * DAY)
    return fran


async def somebody_proposes(stage: Stage, here: str, fran: Actor, ana: Actor) -> Actor:
    await quiet(fran, "11:00-18:00")
    await proposes(ana, here, "Thursday 14:00")
    return fran


async def nobody_decides(stage: Stage, here: str, fran: Actor, ana: Actor) -> Actor:
    await proposes(ana, here, "20 december 14:00")
    await stage.until((await stage.rows("SELECT closes_at FROM proposal"))[0]["closes_at"])
    await quiet(ana, "11:00-18:00")
    await stage.passes(3 * DAY)
    return ana


async def it_is_to_be_counted(stage: Stage, here: str, fran: Actor, ana: Actor) -> Actor:
    await plan(stage, fran, LINE)
    await quiet(fran, "11:00-18:00")
    await stage.until(START + 2 * HOUR)
    return fran


async def members_count(stage: Stage, here: str, fran: Actor, ana: Actor) -> Actor:
    meeting = await plan(stage, fran, LINE)
    await fran.forges(f"counting:by:{here}:members")
    await ana.forges(f"meeting:answer:{meeting}:coming")
    await quiet(ana, "11:00-18:00")
    await stage.until(START + 2 * HOUR)
    return ana


async def a_task_goes(stage: Stage, here: str, fran: Actor, ana: Actor) -> Actor:
    meeting = await plan(stage, fran, LINE)
    await needs(fran, meeting, "Cook", "1")
    await ana.forges(f"meeting:answer:{meeting}:coming")
    await takes(ana, meeting)
    await quiet(ana, "11:00-18:00")
    await fran.forges(f"terms:slot:{meeting}:cook")
    await fran.presses("No longer needed")
    await fran.presses("Yes, change it")
    await is_told(stage)
    return ana


SCENES: dict[str, Scene] = {
    "few-come": too_few_come, "proposal-waits": somebody_proposes, "proposal-silent": nobody_decides, "tally-asked": it_is_to_be_counted,
    "there-asked": members_count, "slot-no-more": a_task_goes,
}  # fmt: skip
# Read anew, with who they are in the group, by the tests of their own; or taken back when they leave.
ELSEWHERE = frozenset({
    "companion-asked", "companion-none", "digest", "meeting-news", "on-the-way", "proposal-asked", "proposal-became", "reminder",
    "seat-offered", "series-news", "slot-cover",
})  # fmt: skip
# In group chats, on a screen that is open, in the place of a letter that was said; with the answers that go when somebody leaves.
NO_LETTER_OF_A_GROUP = frozenset({"meeting-card", "meeting-shown", "over", "closure-news"})


def test_of_each_letter_of_meetings_it_is_known_that_who_left_does_not_get_it() -> None:
    known = {screen for screen, fresh in subjects.freshen().items() if ".meetings." in fresh.__module__}
    assert known == SCENES.keys() | ELSEWHERE | NO_LETTER_OF_A_GROUP


@pytest.mark.parametrize("letter", sorted(SCENES))
@pytest.mark.parametrize("leaves", [True, False])
async def test_who_is_no_longer_what_they_were_in_the_group_does_not_get_it(
    stage: Stage, letter: str, leaves: bool
) -> None:
    here = await group(stage)
    fran, ana = await facilitator(stage, here), await member(stage, here, "Ana", "Alouette")
    await awake(stage, fran, ana)
    reader = await SCENES[letter](stage, here, fran, ana)
    if leaves and reader is ana:
        await ana.forges(f"sure:group:leave:{here}")
    elif leaves:
        await belongs(stage, fran, here)
    before = len(reader.chat)
    assert [row["screen"] for row in await stage.rows("SELECT screen FROM letter WHERE kind = 'notice'")] == [letter]
    await stage.passes(8 * HOUR)
    assert (len(reader.chat) == before) is leaves
