"""What a letter tells of a meeting is what holds when it goes, in the language its reader has chosen by then."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from bot.domain.meetings import Details
from bot.services.letters.told import Told
from bot.services.meetings import proposals_told, told
from tests.meeting_rows import DAY, HOUR, awake, facilitator, group, member, plan, quiet
from tests.stage import NOON, Actor, Stage
from tests.test_left_since import it_is_to_be_counted, members_count, too_few_come
from tests.test_proposals import proposes
from tests.test_seats import comes, goes, set_seats
from tests.test_slots import needs

LINE = "2026-12-03 14:00 Tea and talk"
Scene = Callable[[Stage, str, Actor, Actor], Awaitable[Actor]]
"""Of a group, of who facilitates it and a member, both awake; gives whom a letter about the meeting waits for in quiet hours."""


async def a_place_is_free(stage: Stage, here: str, fran: Actor, ana: Actor) -> Actor:
    ben = await member(stage, here, "Ben", "Bouvreuil")
    meeting = await plan(stage, fran, LINE)
    await set_seats(fran, meeting, "1")
    await comes(ben, meeting)
    await comes(ana, meeting)
    await quiet(ana, "11:00-18:00")
    await goes(ben, meeting)
    return ana


async def a_hand_is_needed(stage: Stage, here: str, fran: Actor, ana: Actor) -> Actor:
    ben = await member(stage, here, "Ben", "Bouvreuil")
    meeting = await plan(stage, fran, LINE)
    await needs(fran, meeting, "Cook", "1")
    for each in (ana, ben):
        await comes(each, meeting)
    await ben.forges(f"slot:take:{meeting}:cook")
    await quiet(ana, "11:00-18:00")
    await ben.forges(f"slot:give:{meeting}:cook")
    return ana


async def a_date_is_set(stage: Stage, here: str, fran: Actor, ana: Actor) -> Actor:
    await proposes(ana, here, "Thursday 14:00")
    await quiet(ana, "11:00-18:00")
    proposal = (await stage.rows("SELECT id FROM proposal"))[0]["id"]
    await fran.forges(f"proposal:choose:{proposal}:1")
    return ana


SCENES: dict[str, Scene] = {
    "few-come": too_few_come, "proposal-became": a_date_is_set, "seat-offered": a_place_is_free, "slot-cover": a_hand_is_needed,
    "tally-asked": it_is_to_be_counted, "there-asked": members_count,
}  # fmt: skip
# Made anew when they go from what is stored then, by tests of their own; or written in the place of what stands.
ELSEWHERE = frozenset({"closure-news", "meeting-news", "meeting-shown", "over", "reminder", "series-news"})


def tells_of_a_meeting(letter: Any) -> bool:
    return isinstance(letter, type) and issubclass(letter, Told) and Details in _types(letter)


def _types(letter: type[Told]) -> list[Any]:
    found = list(letter.__annotations__.values())
    return [*found, *(part for each in found for part in getattr(each, "__args__", ()))]


def test_of_each_letter_that_tells_of_a_meeting_it_is_known_that_it_is_told_anew() -> None:
    letters = {each for module in (told, proposals_told) for each in vars(module).values() if tells_of_a_meeting(each)}
    assert {each.screen for each in letters} == SCENES.keys() | ELSEWHERE - {"over"}


@pytest.mark.parametrize("letter", sorted(SCENES))
async def test_what_changed_while_its_reader_rested_is_told_as_it_is_then(stage: Stage, letter: str) -> None:
    here = await group(stage)
    fran, ana = await facilitator(stage, here), await member(stage, here, "Ana", "Alouette")
    await awake(stage, fran, ana)
    reader = await SCENES[letter](stage, here, fran, ana)
    assert [row["screen"] for row in await stage.rows("SELECT screen FROM letter WHERE kind = 'notice'")] == [letter]
    async with stage.program.database.write(int(stage.clock.at)) as tx:  # as an import or a series may, without a word
        title = tx.seal.close("Choir", "meeting.title")
        await tx.rows("UPDATE meeting SET title = :title", title=title)
    await reader.says("/menu")
    stage.clock.at += (NOON + 6 * HOUR - stage.clock.at) % DAY + 60  # the bot slept until after 18:00, when it is due
    await reader.forges("language:set:fr")
    before = len(reader.chat)
    await stage.passes(1)
    said = reader.chat[-1]
    assert len(reader.chat) - before <= 1
    assert "Choir" in said.text
    assert "Ouvrir le menu" in str(said.buttons)
