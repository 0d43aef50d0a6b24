"""Faults while the bot starts: it waits for Telegram, goes on, and says what keeps it."""

import asyncio
import os
import socket
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from bot import app, config, running
from bot.files import find_key
from bot.storage.sealing import Seal
from playground.process import Process
from playground.server import Playground
from tests.loopback import free_port
from tests.stage import TOKEN, StageClock, open_stage, settings
from tests.test_intake import locked


@pytest.fixture
async def play() -> AsyncIterator[Playground]:
    play = await Playground.start(token=TOKEN, now=time.time)
    yield play
    await play.stop()


async def until(it_is_so: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not it_is_so():
            await asyncio.sleep(0.01)


@pytest.mark.sqlite
async def test_a_database_that_is_away_at_the_start_is_waited_for_before_telegram_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(running, "DOWN_SECONDS", 0.01)
    async with open_stage(tmp_path) as stage:
        stage.program.dispatcher.bot_username = ""
        other = await locked(stage)
        telling = asyncio.ensure_future(running._known_at_last(stage.program, bool))
        await until(lambda: sum(record.msg == "storage.down" for record in caplog.records) > 1)
        assert not telling.done()
        other.rollback()
        other.close()
        await telling
        assert stage.program.dispatcher.bot_username
    assert "loop.failed" not in [record.msg for record in caplog.records]


@pytest.mark.parametrize(
    ("method", "kind"),
    [
        ("getMe", "502"),
        ("setMyCommands", "429"),
        ("getWebhookInfo", "reset_before"),
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
    if method in ("getWebhookInfo", "deleteWebhook"):  # an earlier life of this bot was called
        earlier = Process(tmp_path, TOKEN, play.api_base, telegram=hook)
        await earlier.start()
        await until(lambda: bool(play.delivery.webhook["url"]))
        await earlier.stop()
        process = Process(tmp_path, TOKEN, play.api_base)
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
            find_key(here, holds_something=False)
    assert (
        Seal(find_key(here, holds_something=False)).open(
            Seal(find_key(here, holds_something=False)).close("word", "groups.name"), "groups.name"
        )
        == "word"
    )


@pytest.fixture
async def taken_port() -> AsyncIterator[int]:
    """A port of this machine that somebody else listens on."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield int(other.getsockname()[1])


async def test_however_often_the_port_is_taken_nothing_is_left_running(
    tmp_path: Path, play: Playground, taken_port: int
) -> None:
    telegram = config.Telegram(
        token=TOKEN, api_base=play.api_base, mode="webhook", webhook_url=f"http://127.0.0.1:{taken_port}/",
        webhook_listen=("127.0.0.1", taken_port), webhook_secret="s",
    )  # fmt: skip
    before = asyncio.all_tasks()
    for _ in range(5):
        program = await app.build(settings(play, tmp_path, telegram=telegram), StageClock())
        with pytest.raises(OSError, match="in use"):
            await running.run(program, lambda: None, lambda link: None)
        assert {task.get_name() for task in asyncio.all_tasks() - before} == set()


async def test_the_database_is_closed_only_when_nobody_reads_it(tmp_path: Path, play: Playground) -> None:
    program = await app.build(settings(play, tmp_path), StageClock())
    async with program.database.read(0) as tx:
        closing = asyncio.ensure_future(app.close(program))
        await asyncio.wait({closing}, timeout=0.1)
        assert await tx.rows("SELECT id FROM person") == []
    await closing
