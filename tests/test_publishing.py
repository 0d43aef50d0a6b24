"""What Telegram is told of the bot goes beside serving: whoever writes is answered, whatever Telegram makes us wait for."""

import time
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.wire.gateway import Gateway
from bot.wire.over_pyreqwest import Wire
from bot.wire.publishing import looks, own_name
from playground.process import Process
from playground.server import Playground
from tests.loopback import free_port
from tests.stage import TOKEN, Stage
from tests.test_faults_start import until
from tests.wild import answered, wild_telegram

TOLD = ("setMyDescription", "setMyShortDescription", "setMyCommands", "setWebhook")


@pytest.fixture
async def play() -> AsyncIterator[Playground]:
    play = await Playground.start(token=TOKEN, now=time.time)
    yield play
    await play.stop()


def told(play: Playground) -> Counter[str]:
    """What Telegram was told, by method."""
    return Counter(r.method for r in play.requests if r.method in TOLD)


@pytest.mark.parametrize("method", ["getMe", "setMyCommands", "setMyDescription", "setWebhook", "getWebhookInfo"])
async def test_help_lines_are_answered_while_telegram_makes_the_start_wait_ten_minutes(
    tmp_path: Path, play: Playground, method: str
) -> None:
    here = f"127.0.0.1:{free_port()}"
    hook = {"mode": "webhook", "webhook_url": f"http://{here}/", "webhook_listen": here, "webhook_secret": "s"}
    called = "ebhook" in method
    if called:  # as it was told in an earlier life
        play.delivery.set_webhook({"url": hook["webhook_url"], "secret_token": "s"})
    play.faults.add(method, "429", retry_after=600, times=None)
    process = Process(tmp_path, TOKEN, play.api_base, telegram=hook if called else {})
    await process.start()
    ana = play.world.person("Ana", language_code="en")
    play.world.say(ana, "/crisis")
    await until(lambda: any(m.from_bot for m in play.world.seen(ana)))
    assert "Which country" in play.world.seen(ana)[-1].text
    await until(lambda: any(line["event"] == "start.waits" and line["seconds"] == 600 for line in process.log))
    assert await process.stop() == 0


async def test_nothing_is_told_again_while_nothing_has_changed(tmp_path: Path, play: Playground) -> None:
    here = f"127.0.0.1:{free_port()}"
    hook = {"mode": "webhook", "webhook_url": f"http://{here}/", "webhook_listen": here, "webhook_secret": "s"}
    process = Process(tmp_path, TOKEN, play.api_base, telegram=hook)
    await process.start()
    await until(lambda: told(play).total() == 9)
    await process.stop()
    await process.start()
    ana = play.world.person("Ana", language_code="en")
    play.world.say(ana, "/crisis")
    await until(lambda: any(m.from_bot for m in play.world.seen(ana)))
    await process.stop()
    assert told(play) == {"setMyDescription": 2, "setMyShortDescription": 2, "setMyCommands": 4, "setWebhook": 1}


async def test_an_address_that_somebody_changed_meanwhile_is_told_again(tmp_path: Path, play: Playground) -> None:
    here = f"127.0.0.1:{free_port()}"
    hook = {"mode": "webhook", "webhook_url": f"http://{here}/", "webhook_listen": here, "webhook_secret": "s"}
    process = Process(tmp_path, TOKEN, play.api_base, telegram=hook)
    await process.start()
    await until(lambda: told(play)["setWebhook"] == 1)
    await process.stop()
    play.delivery.delete_webhook({})
    await process.start()
    await until(lambda: told(play)["setWebhook"] == 2)
    await process.stop()


async def test_what_telegram_refuses_is_logged_and_the_rest_is_told(tmp_path: Path, play: Playground) -> None:
    play.faults.add("setMyCommands", "400", times=1)
    process = Process(tmp_path, TOKEN, play.api_base)
    await process.start()
    await until(lambda: told(play)["setMyCommands"] == 4)
    await process.stop()
    assert [line["piece"] for line in process.log if line["event"] == "publish.refused"] == ["menu:en"]


STRANGERS: list[Any] = [
    True,
    None,
    [],
    {},
    {"id": 111},
    {"id": "111", "username": "e_bot"},
    {"id": 111, "username": None},
]


async def test_a_server_that_leaves_out_a_field_is_one_clear_line_each_time(caplog: pytest.LogCaptureFixture) -> None:
    strangers = list(STRANGERS)
    async with wild_telegram() as telegram:
        wire = Wire()
        await wire.initialize()

        async def sleep(seconds: float) -> None:
            telegram.me = strangers.pop() if strangers else {"id": 111, "username": "e_bot"}

        telegram.me = strangers.pop()
        me = await own_name(Gateway(wire, telegram.base, TOKEN).deliver, sleep)
        await wire.shutdown()
    assert me.username == "e_bot"
    assert [record.getMessage() for record in caplog.records] == ["start.stranger"] * len(STRANGERS)
    assert all("api_base" in vars(record)["todo"] and record.exc_info is None for record in caplog.records)


async def test_people_are_served_meanwhile(tmp_path: Path) -> None:
    async with wild_telegram() as telegram:
        telegram.me = {}
        process = Process(tmp_path, TOKEN, telegram.base)
        await process.start()
        await answered(telegram, 900)
        assert await process.stop() == 0


def test_descriptions_fit_what_telegram_takes(stage: Stage) -> None:
    pieces = looks(stage.program.dispatcher.texts)
    for piece in pieces:
        assert len(piece.call.params.get("description", "")) <= 512
        assert len(piece.call.params.get("short_description", "")) <= 120
    assert len(pieces) == 4 * len(stage.program.dispatcher.texts.languages)
