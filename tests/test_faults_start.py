"""Faults while the bot starts: it waits for Telegram, goes on, and says what keeps it."""

import asyncio
import os
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from bot import config
from bot.app import find_key
from bot.storage.sealing import Seal
from playground.process import Process
from playground.server import Playground
from tests.loopback import free_port
from tests.stage import TOKEN


@pytest.fixture
async def play() -> AsyncIterator[Playground]:
    play = await Playground.start(token=TOKEN, now=time.time)
    yield play
    await play.stop()


async def until(it_is_so: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not it_is_so():
            await asyncio.sleep(0.01)


@pytest.mark.parametrize(
    ("method", "kind"),
    [
        ("getMe", "502"),
        ("setMyCommands", "429"),
        ("deleteWebhook", "reset_before"),
        ("setWebhook", "500"),
        ("setWebhook", "reset_after"),
    ],
)
async def test_a_request_that_goes_wrong_at_the_start_is_made_again(
    tmp_path: Path, play: Playground, method: str, kind: str
) -> None:
    here = f"127.0.0.1:{free_port()}"
    hook = {"mode": "webhook", "webhook_url": f"http://{here}/", "webhook_listen": here, "webhook_secret": "s"}
    process = Process(tmp_path, TOKEN, play.api_base, telegram=hook if method == "setWebhook" else {})
    if method == "deleteWebhook":  # an earlier life of this bot was called
        play.delivery.set_webhook({"url": f"http://{here}/"})
    play.faults.add(method, kind)
    await process.start()
    play.world.say(play.world.person("Ana", language_code="en"), "/start")

    def told() -> bool:
        return any(line["event"] in ("start.waits", "poll.conflict") for line in process.log)

    await until(lambda: (play.world.pending == 0 and told()) or not process.running)
    assert await process.stop() == 0
    assert play.faults.waiting == []
    assert told()


def test_power_that_goes_while_the_key_is_made_does_not_keep_the_bot_from_starting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def power_goes(handle: int) -> None:
        os.ftruncate(handle, 0)  # what was not synced is not there
        raise OSError("the power has gone")

    here = config.Settings(
        database=config.Database(path=tmp_path / "entraide.sqlite3"),
        security=config.Security(key_file=tmp_path / "entraide.key"),
    )
    with monkeypatch.context() as loss:
        loss.setattr(os, "fsync", power_goes)
        with pytest.raises(OSError, match="power"):
            find_key(here)
    assert Seal(find_key(here)).open(Seal(find_key(here)).close("word", "column"), "column") == "word"
