"""The page itself: wide and on a phone, by keyboard, with hostile words, when something is refused, stopped or begun anew."""

import re
import subprocess
import sys
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Route, expect

from playground.demo import TOKEN, Demo
from playground.tale import CHAT
from playground.visitor import PHONE, Seat, Visitor, visit
from tests.page.conftest import world

pytestmark = pytest.mark.asyncio(loop_scope="session")

# What people may write, and what must still be readable where the bot says it again.
HOSTILE = {
    "HTML": ("<img src=x onerror=alert(1)> <b>bold</b> &amp; <script>alert(2)</script>", "<b>bold</b> &amp; "),
    "another direction": ("\u202eabc\u202c مرحبا بكم שלום", "مرحبا بكم שלום"),
    "all a message may hold": ("word " * 819 + "!", "word word word"),
    "emoji": ("👩‍👩‍👧‍👦🏳️‍🌈 " + "a\u0300\u0301\u0302\u0303" * 40, "👩‍👩‍👧‍👦🏳️‍🌈"),
    "one word without an end": ("x" * 600, "xxxxxxxx"),
}


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def demo(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Demo]:
    """One world for the tests of this file; what one of them leaves behind does not matter to the others."""
    async with world(tmp_path_factory.mktemp("page")) as demo:
        yield demo


@pytest_asyncio.fixture(loop_scope="session")
async def visitor(opened: Browser, demo: Demo) -> AsyncIterator[Visitor]:
    """A new visitor, who speaks English; at the end the browser has complained of nothing."""
    async with visit(opened, demo.play.api_base, "en") as visitor:
        yield visitor
        assert visitor.troubles == []


def seat(visitor: Visitor, demo: Demo, name: str) -> Seat:
    person = next(person for person in demo.play.world.people.values() if person.first_name == name)
    return Seat(visitor, person.id, name)


async def fits(visitor: Visitor) -> bool:
    """Nothing hangs out of the page at its sides."""
    return bool(await visitor.page.evaluate("document.documentElement.scrollWidth <= innerWidth"))


# What is where


async def test_a_chat_whose_request_was_lost_is_asked_for_again(visitor: Visitor, demo: Demo) -> None:
    lost: list[str] = []

    async def lose(route: Route) -> None:
        if lost:
            await route.continue_()
        else:
            lost.append(route.request.url)
            await route.abort()

    await visitor.page.route("**/play/chat*", lose)
    await visitor.page.goto(visitor.base)
    await expect(visitor.page.locator('.log[aria-busy="false"]')).to_have_count(3)
    assert len(lost) == 1
    assert len(visitor.troubles) == 1  # what the browser says of it
    visitor.troubles.clear()


async def test_an_address_that_is_gone_to_while_the_page_writes_its_own_wins(visitor: Visitor, demo: Demo) -> None:
    marc, hugo = seat(visitor, demo, "Marc"), seat(visitor, demo, "Hugo")
    await visitor.sits(marc)
    await visitor.page.evaluate(
        "(to) => { const own = location.hash; location.hash = to; history.replaceState(null, '', own); }",
        f"as={hugo.id}",
    )
    await hugo.is_there()
    await expect(marc.column).to_have_count(0)


async def test_a_wide_page_shows_three_people_and_a_phone_shows_one(visitor: Visitor) -> None:
    columns = visitor.page.locator(".column")
    await visitor.page.goto(visitor.base)
    await expect(columns).to_have_count(3)
    assert await fits(visitor)
    await visitor.page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    await expect(columns).to_have_count(1)
    assert await fits(visitor)


async def test_on_a_phone_people_take_each_others_place(visitor: Visitor, demo: Demo) -> None:
    await visitor.page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    marc, fanny = seat(visitor, demo, "Marc"), seat(visitor, demo, "Fanny")
    await visitor.sits(marc)
    await visitor.page.locator(f'[data-switch="{fanny.id}"]').click()
    await expect(fanny.column).to_be_visible()
    await expect(marc.column).to_be_hidden()
    await visitor.opens_world()
    await visitor.closes_world()
    assert await fits(visitor)


async def test_the_address_keeps_who_and_where_one_is(visitor: Visitor, demo: Demo) -> None:
    marc, hugo = seat(visitor, demo, "Marc"), seat(visitor, demo, "Hugo")
    await visitor.sits(marc, hugo)
    await marc.goes_to(CHAT)
    await expect(marc.column).to_have_attribute("data-chat", re.compile("^-"))
    await visitor.page.reload()
    await expect(marc.column).to_have_attribute("data-chat", re.compile("^-"))
    await expect(hugo.column).to_have_attribute("data-chat", str(demo.play.world.bot.id))


async def test_the_page_speaks_the_other_language_at_once(visitor: Visitor, demo: Demo) -> None:
    marc = seat(visitor, demo, "Marc")
    await visitor.sits(marc)
    await visitor.page.get_by_role("button", name="Français", exact=True).click()
    await expect(marc.column.get_by_role("textbox", name="Message de Marc")).to_be_visible()
    await expect(visitor.page.locator("html")).to_have_attribute("lang", "fr")


# Without a mouse


async def test_somebody_arrives_by_keyboard_alone(visitor: Visitor, demo: Demo) -> None:
    keys = visitor.page.keyboard
    await visitor.sits(seat(visitor, demo, "Marc"))
    await visitor.adds_person("Kim")
    kim = seat(visitor, demo, "Kim")
    await visitor.sits(kim)
    await tab_to(visitor, "Start")
    await keys.press("Enter")
    await expect(kim.key("start:yes")).to_be_visible()
    await kim.input.focus()
    await tab_to(visitor, await kim.key("start:yes").inner_text(), back=True)
    await keys.press("Space")
    await expect(kim.key("start:yes")).to_be_hidden()
    await kim.input.focus()
    await keys.type("Kestrel")
    await keys.press("Enter")
    await expect(kim.key("said:keep")).to_be_visible()
    await kim.input.focus()
    await tab_to(visitor, await kim.key("said:keep").inner_text(), back=True)
    await keys.press("Enter")
    await kim.reads("Kestrel")


async def tab_to(visitor: Visitor, words: str, *, back: bool = False) -> None:
    """Presses Tab until the button with these words has the focus."""
    for _ in range(60):
        await visitor.page.keyboard.press("Shift+Tab" if back else "Tab")
        if (await visitor.page.evaluate("document.activeElement.textContent")).strip() == words:
            assert await visitor.page.evaluate("document.activeElement.matches(':focus-visible')")
            return
    raise AssertionError(f"Tab never comes to {words!r}")


async def test_commands_are_chosen_from_a_list(visitor: Visitor, demo: Demo) -> None:
    helen = seat(visitor, demo, "Helen")
    await visitor.sits(helen)
    options = helen.column.get_by_role("option")
    await helen.input.press_sequentially("/me")
    await expect(options.filter(has_text="/meetings")).to_be_visible()
    await expect(options.filter(has_text="/groups")).to_have_count(0)
    await helen.input.press("Escape")
    await expect(options.first).to_be_hidden()
    await helen.input.fill("")
    await helen.column.get_by_role("button", name="Commands", exact=True).click()
    await expect(options.first).to_have_attribute("aria-selected", "true")
    chosen = await options.nth(1).locator(".command").inner_text()
    await helen.input.press("ArrowDown")
    await helen.input.press("Enter")
    await expect(helen.column.locator(".own").last).to_contain_text(chosen)
    await expect(helen.newest).to_have_class(re.compile("other"))


# Hostile words


@pytest.mark.parametrize(("words", "readable"), HOSTILE.values(), ids=HOSTILE)
async def test_what_is_written_is_shown_as_it_is(visitor: Visitor, demo: Demo, words: str, readable: str) -> None:
    """In one's own bubble, and where the bot says it again: to who wrote it, as the title of a meeting."""
    fanny = seat(visitor, demo, "Fanny")
    await visitor.sits(fanny)
    await fanny.writes(words)
    own = fanny.column.locator(".own .text").last
    assert await own.evaluate("(node) => node.textContent") == words.strip()
    await fanny.writes(f"/newmeeting demain 18h {words[:60]}")
    await fanny.sees("newmeeting:yes")
    await fanny.reads(readable)
    await expect(visitor.page.locator(".text :is(img, script), .own .text b")).to_have_count(0)
    assert await fits(visitor)


# When something does not go on


async def test_a_refusal_is_an_alert_that_keyboard_and_mouse_can_close(visitor: Visitor, demo: Demo) -> None:
    fanny = seat(visitor, demo, "Fanny")
    await visitor.sits(fanny)
    await fanny.writes("/newmeeting demain 18h Un")
    first = fanny.newest.locator('[data-callback^="newmeeting:yes"]')
    old = await first.get_attribute("data-callback")
    await fanny.commands("cancel")
    await fanny.presses_last(str(old))
    sheet = fanny.column.get_by_role("alertdialog")
    await expect(sheet.get_by_role("button", name="OK")).to_be_focused()
    await expect(fanny.column.locator(".composer")).to_have_attribute("inert", "")
    await visitor.page.keyboard.press("Escape")
    await expect(sheet).to_have_count(0)
    await expect(fanny.column.locator(".composer")).not_to_have_attribute("inert", "")
    await fanny.presses_last(str(old))
    await fanny.closes_alert()
    await expect(sheet).to_have_count(0)


async def test_what_is_written_to_a_stopped_bot_waits_for_it(visitor: Visitor, demo: Demo) -> None:
    marc = seat(visitor, demo, "Marc")
    await visitor.sits(marc)
    await visitor.world("Stop")
    await expect(visitor.page.locator(".banner.wait")).to_contain_text("Entraide is stopped")
    await expect(visitor.drawer.locator(".bot-state.halted")).to_be_visible()
    await marc.writes("/menu", answered=False)
    await visitor.world("Start")
    await expect(marc.newest).to_have_class(re.compile("other"))
    await expect(visitor.page.locator(".banner")).to_have_count(0)


async def test_without_a_network_words_wait_too(visitor: Visitor, demo: Demo) -> None:
    marc = seat(visitor, demo, "Marc")
    await visitor.sits(marc)
    await visitor.opens_world()
    network = visitor.drawer.get_by_role("switch", name=re.compile("Network"))
    await network.click()
    await expect(visitor.page.locator(".banner.wait")).to_contain_text("The network is down")
    await marc.writes("/menu", answered=False)
    await network.click()
    await expect(visitor.page.locator(".banner")).to_have_count(0)
    await expect(marc.newest).to_have_class(re.compile("other"))


async def test_the_world_begins_again_when_one_says_yes(visitor: Visitor, demo: Demo) -> None:
    """… and what the bot did wrong before, here a request that is none, is shown until then."""
    hugo = seat(visitor, demo, "Hugo")
    await visitor.sits(hugo)
    await hugo.writes("Something to forget")
    await visitor.page.request.post(f"{visitor.base}/bot{TOKEN}/sendMessage", data={"chat_id": hugo.id, "txt": "?"})
    await expect(visitor.page.locator(".banner.broken")).to_be_visible()
    asked = visitor.page.locator("dialog.ask")
    await visitor.world(visitor.words.again)
    await asked.get_by_role("button", name=visitor.words.again_no, exact=True).click()
    await hugo.has_heard("Something to forget")
    await visitor.world(visitor.words.again)
    async with visitor.page.expect_response("**/play/reset"):
        await asked.get_by_role("button", name=visitor.words.again_yes, exact=True).click()
    await hugo.never_heard("Something to forget")
    await hugo.is_there()
    await expect(visitor.page.locator(".banner")).to_have_count(0)
    await hugo.writes("/menu")


async def test_the_demo_itself_needs_no_browser_of_ours() -> None:
    """What only the tests and the pictures use is not part of what runs."""
    asked = "import sys, bot.__main__, playground.demo; print('playwright' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout == "False\n"
