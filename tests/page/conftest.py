"""A browser for the tests of the page, and a world to look at: the real bot as a process of its own."""

import contextlib
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page

from playground.demo import Demo
from playground.server import Playground
from playground.tale import on_monday
from playground.visitor import PHONE, Visitor, browser, chromium, visit
from tests.page.scene import Scene

LAST_MESSAGES, LAST_LINES = 8, 60  # told of a world in which a test failed


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def opened() -> AsyncIterator[Browser]:
    """One browser for all tests of the page."""
    if chromium() is None:
        pytest.skip("The tests of the page need a browser. Install one: apt-get install chromium-headless-shell")
    async with browser() as found:
        yield found


def _told(demo: Demo) -> Iterator[object]:
    """What each chat had come to, and what the bot had logged last, for whoever reads why a test failed."""
    for chat in demo.play.world.chats.values():
        for each in [message for message in chat.messages.values() if not message.deleted][-LAST_MESSAGES:]:
            yield f"{chat.id} {each.id} {each.date} {each.sender.first_name}: {each.content}"
    yield from demo.process.log[-LAST_LINES:]


@contextlib.asynccontextmanager
async def world(folder: Path) -> AsyncIterator[Demo]:
    """The seeded world, Monday at ten in Paris. At the end the bot has said nothing that Telegram forbids."""
    demo = Demo(folder / "bot", on_monday)
    await demo.open(0)
    try:
        yield demo
        assert not demo.play.violations
    except BaseException:
        sys.stdout.writelines(f"{line}\n" for line in _told(demo))
        raise
    finally:
        await demo.close()


@pytest_asyncio.fixture(scope="session", loop_scope="session", params=["en", "fr"])
async def tab(opened: Browser, request: pytest.FixtureRequest) -> AsyncIterator[tuple[Page, str]]:
    """A page in each language. Each test's playground has a port of its own, and what a page remembers belongs to a port."""
    async with visit(opened, "", request.param, PHONE) as visitor:
        yield visitor.page, request.param


@pytest_asyncio.fixture(loop_scope="session")
async def scene(tab: tuple[Page, str]) -> AsyncIterator[Scene]:
    """In each language; at the end the browser has complained of nothing, and nothing hangs out of the page at its sides."""
    page, language = tab
    play = await Playground.start()
    visitor = Visitor(page, play.api_base, language)
    await visitor.takes(PHONE)
    try:
        yield Scene(play, visitor)
        assert visitor.troubles == []
        assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert play.violations == []
    finally:
        await page.unroute_all()
        await page.goto("about:blank")
        await play.stop()
