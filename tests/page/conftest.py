"""A browser for the tests of the page, and a world to look at: the real bot as a process of its own."""

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser

from playground.demo import Demo
from playground.tale import on_monday
from playground.visitor import browser, chromium


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
