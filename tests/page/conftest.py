"""A browser for the tests of the page, and a world to look at: the real bot as a process of its own."""

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser

from playground.demo import Demo
from playground.server import Playground
from playground.tale import on_monday
from playground.visitor import PHONE, browser, chromium, visit
from tests.page.scene import Scene


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def opened() -> AsyncIterator[Browser]:
    """One browser for all tests of the page."""
    if chromium() is None:
        pytest.skip("The tests of the page need a browser. Install one: apt-get install chromium")
    async with browser() as found:
        yield found


@contextlib.asynccontextmanager
async def world(folder: Path) -> AsyncIterator[Demo]:
    """The seeded world, Monday at ten in Paris. At the end the bot has said nothing that Telegram forbids."""
    demo = Demo(folder / "bot", on_monday)
    await demo.open(0)
    try:
        yield demo
        assert not demo.play.violations
    finally:
        await demo.close()


@pytest_asyncio.fixture(loop_scope="session", params=["en", "fr"])
async def scene(opened: Browser, request: pytest.FixtureRequest) -> AsyncIterator[Scene]:
    """In each language; at the end the browser has complained of nothing, and nothing hangs out of the page at its sides."""
    play = await Playground.start()
    async with visit(opened, play.api_base, request.param, PHONE) as visitor:
        yield Scene(play, visitor)
        assert visitor.troubles == []
        assert await visitor.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert play.violations == []
    await play.stop()
