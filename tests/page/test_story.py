"""The whole story through the real page, in French and in English, with two people side by side."""

from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from playground.tale import Tale
from playground.visitor import visit
from tests.page.conftest import world

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.mark.parametrize("language", ["fr", "en"])
async def test_the_whole_story(opened: Browser, tmp_path: Path, language: str) -> None:
    async with world(tmp_path) as demo, visit(opened, demo.play.api_base, language) as visitor:
        tale = Tale(visitor, demo)
        await tale.opens()
        await tale.arrives()
        await tale.joins()
        await tale.answers_a_meeting()
        await tale.plans_a_meeting()
        await tale.sees_what_is_planned()
        await tale.is_reminded()
        await tale.lives_a_month()
        await tale.meets_a_peer()
        await tale.talks_with_the_peer()
        await tale.asks_the_team()
        await tale.answers_the_older()
        await tale.changes_a_word()
        await tale.stops_talking()
        await tale.loses_a_peer()
        await nobody_reads_the_telegram_name(tale)
        await tale.announces()
        await tale.links_the_chat()
        await tale.answers_in_the_chat()
        await tale.loses_power()
        assert tale.lines.later_name in await tale.takes_their_data()
        await tale.is_forgotten()
        await expect(visitor.page.locator(".banner")).to_have_count(0)
        assert visitor.troubles == []


async def nobody_reads_the_telegram_name(tale: Tale) -> None:
    """Under pseudonyms on both sides: what Telegram calls them is nowhere in the other's chat (ANON-02)."""
    await tale.helper.never_heard(tale.newcomer.name)
    await tale.newcomer.never_heard(tale.helper.name)
