"""Meetings offered behind the bot's name in any chat: who finds which, and what the card tells everybody there."""

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from tests.meeting_rows import DAY, belongs, facilitator, group, member, plan
from tests.stage import Actor, Stage, open_stage

KEPT = 6  # seconds, after which Telegram asks the bot again
TEA = "2026-12-03 14:00 Tea and cake"


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with open_stage(tmp_path) as stage:
        yield stage


async def allowing(stage: Stage, language: str = "en", name: str = "Les Voisins") -> tuple[Actor, str]:
    """A group whose meetings may be sent into any chat, and who facilitates it."""
    group_id = await group(stage, name, language=language)
    fran = await facilitator(stage, group_id, language)
    await fran.forges(f"group:offer:{group_id}:1")
    return fran, group_id


async def searched(actor: Actor, words: str = "", offset: str = "") -> Any:
    """Words behind the bot's name, somewhere; the search, with what the bot answered. What was said before is no longer kept."""
    actor.stage.clock.at += KEPT
    asked = actor.stage.play.world.inline(actor.person, words, offset=offset)
    await actor.stage.settle()
    return asked


async def found(actor: Actor, words: str = "") -> list[str]:
    """The titles of what is offered."""
    return [each["title"] for each in (await searched(actor, words)).results]


async def sent(actor: Actor, words: str = "") -> Any:
    """The card of the first thing that is found, sent into a chat."""
    asked = await searched(actor, words)
    return actor.stage.play.world.choose(asked, asked.results[0]["id"])


async def test_a_meeting_is_found_by_a_word_of_its_title_and_sent_as_a_card(stage: Stage) -> None:
    fran, _ = await allowing(stage)
    meeting = await plan(stage, fran, TEA)
    asked = await searched(fran, "cak")
    (result,) = asked.results
    assert (result["title"], result["description"]) == ("Tea and cake", "Thursday 3 December, 14:00, Les Voisins")
    card = stage.play.world.choose(asked, meeting)
    assert card.text == "A meeting.\n\nTea and cake\nThursday 3 December, 14:00"
    assert [[(b.text, b.url) for b in row] for row in card.buttons] == [
        [("Open the bot", f"https://t.me/{stage.program.dispatcher.bot_username}?start=m_{meeting}")]
    ]
