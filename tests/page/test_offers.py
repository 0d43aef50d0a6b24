"""Words behind the bot's name on the page, on a phone, in both languages: what it offers stands above the field, and a tap sends it."""

from collections.abc import Awaitable
from typing import Any

import pytest
from playwright.async_api import expect

from playground.inline import answer_inline_query
from playground.visitor import Seat
from playground.world import InlineQuery
from tests.page.scene import Scene

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.xdist_group("page")]


def article(title: str) -> dict[str, Any]:
    door = {"inline_keyboard": [[{"text": "Ouvrir le bot", "url": "https://t.me/playground_bot?start=m_1"}]]}
    content = {"message_text": f"<b>{title}</b>\ndemain", "parse_mode": "HTML"}
    return {
        "type": "article", "id": title, "title": title, "description": "demain", "input_message_content": content,
        "reply_markup": door,
    }  # fmt: skip


async def searched(scene: Scene, ana: Seat, does: Awaitable[object]) -> InlineQuery:
    """Ana does this, and the bot hears of a search."""
    async with ana.visitor.page.expect_response("**/play/inline") as heard:
        await does
    return scene.play.world.inline_queries[(await (await heard.value).json())["query"]]


async def types(scene: Scene, ana: Seat, words: str) -> InlineQuery:
    """Words behind the bot's name."""
    return await searched(scene, ana, ana.input.fill(f"@{scene.play.world.bot.username} {words}"))


def answers(scene: Scene, asked: InlineQuery, *titles: str, **more: Any) -> None:
    """The bot does."""
    results = [article(title) for title in titles]
    answer_inline_query(scene.play.world, {"inline_query_id": asked.id, "results": results, "cache_time": 0, **more})


@pytest.mark.parametrize("how", ["tap", "keys"])
async def test_what_the_bot_offers_is_sent_into_the_chat(scene: Scene, how: str) -> None:
    ana = await scene.seat(scene.ana, scene.group)
    answers(scene, await types(scene, ana, "th"), "Thé", "Théâtre")
    offered = ana.column.locator("[data-offer]")
    await expect(offered).to_have_count(2)
    if how == "tap":
        await offered.nth(1).click()
    else:
        await ana.input.press("ArrowUp")
        await ana.input.press("Enter")
    await expect(ana.newest).to_contain_text("Théâtre")
    await expect(ana.newest).to_contain_text(f"via @{scene.play.world.bot.username}")
    await expect(offered.first).to_be_hidden()
    await expect(ana.input).to_have_value("")
    assert scene.last(scene.group).text == "Théâtre\ndemain"


async def test_the_next_page_of_what_is_offered_comes_below_the_first(scene: Scene) -> None:
    ana = await scene.seat(scene.ana)
    answers(scene, await types(scene, ana, ""), "Thé", next_offset="1")
    following = await searched(scene, ana, ana.column.locator(".offers-more").click())
    assert (following.query, following.offset) == ("", "1")
    answers(scene, following, "Café")
    await expect(ana.column.locator("[data-offer]")).to_have_count(2)


async def test_where_nothing_is_found_a_button_leads_to_the_bot(scene: Scene) -> None:
    ana = await scene.seat(scene.ana, scene.group)
    answers(scene, await types(scene, ana, "x"), button={"text": "Ouvrir le bot", "start_parameter": "menu"})
    await ana.column.locator(".offers-lead").click()
    await expect(ana.column).to_have_attribute("data-chat", str(scene.play.world.bot.id))
    await expect(ana.newest).to_contain_text("/start menu")


async def test_words_behind_another_name_are_no_search(scene: Scene) -> None:
    ana = await scene.seat(scene.ana)
    await ana.writes("@someone thé", answered=False)
    assert scene.play.world.inline_queries == {}
    assert scene.last().text == "@someone thé"
