"""The way in: nothing handed over is lost, nothing happens twice, a fault hurts one update only."""

import asyncio
import sqlite3
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp.test_utils import TestServer

from bot.config import Telegram
from bot.files import Locked
from bot.wire import intake
from bot.wire.gateway import Conflict, NetworkDown
from bot.wire.webhook import webhook
from playground.server import Playground
from tests.stage import Stage, StageClock, open_stage


def private_message(stage: Stage, update_id: int, user_id: int, text: str) -> dict[str, Any]:
    """An update as Telegram sends it."""
    return {
        "update_id": update_id,
        "message": {
            "message_id": update_id,
            "date": int(stage.clock.at),
            "chat": {"id": user_id, "type": "private", "first_name": "Ana"},
            "from": {"id": user_id, "is_bot": False, "first_name": "Ana", "language_code": "en"},
            "text": text,
        },
    }


async def locked(stage: Stage) -> sqlite3.Connection:
    """The database, held by somebody else so that nothing can be stored; our own patience is taken away."""
    await stage.settle()
    await stage.program.database._writer.aside("PRAGMA busy_timeout = 0")  # type: ignore[union-attr]
    other = sqlite3.connect(stage.program.database.where)
    async with stage.program.database._writing:  # not while the clerk writes
        other.execute("BEGIN IMMEDIATE")
    return other


async def test_the_same_update_five_times_is_taken_once(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    before = len(ana.chat)
    update = private_message(stage, 900_001, ana.id, "/menu")
    for _ in range(4):
        await stage.takes(update)
    await stage.takes(update, update)
    await stage.settle()
    assert len(ana.chat) == before + 1


async def test_words_wait_for_what_reads_them_to_be_loaded_and_hold_up_nobody(stage: Stage) -> None:
    ana, ben = await stage.member("Ana", "Heron"), await stage.member("Ben", "Wren")
    before, there = len(ana.chat), asyncio.Event()
    stage.program.intake.loaded = there.wait
    words = asyncio.create_task(stage.takes(private_message(stage, 900_001, ana.id, "I want to die")))
    await asyncio.sleep(0)
    await stage.takes(private_message(stage, 900_002, ben.id, "/menu"))
    await stage.settle()
    assert "Wren" in ben.reads
    assert len(ana.chat) == before
    there.set()
    await words
    await stage.settle()
    assert "findahelpline.com" in ana.reads


async def test_what_is_due_has_its_turn_between_two_updates_that_came_together(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana, ben = await stage.member("Ana", "Heron"), await stage.member("Ben", "Wren")
    monkeypatch.setattr(intake, "TURN_SECONDS", 0)
    commits, waits = list[int](), [False, True, False]
    stage.program.database.listeners.append(lambda tx: commits.append(len(tx.letters)))
    stage.program.intake.due_waits = lambda: waits.pop(0)
    came = [private_message(stage, 900_001 + n, who.id, "/menu") for n, who in enumerate((ana, ben, ana))]
    await stage.takes(*came)
    assert [letters for letters in commits if letters] == [2, 1]
    await stage.takes(*came)
    assert sum(commits) == 3, "each is taken once"


async def test_the_clerk_says_that_it_waits_for_its_turn(stage: Stage) -> None:
    program = stage.program
    async with program.database.write(int(stage.clock.at)):
        program.clerk.nudge()
        while not program.clerk.waits:
            await stage.settle_a_little()
        assert program.intake.due_waits()
    await stage.settle()
    assert not program.intake.due_waits()


@pytest.mark.sqlite
async def test_updates_are_confirmed_only_after_the_commit(stage: Stage) -> None:
    ana = await stage.newcomer("Ana")
    other = await locked(stage)
    stage.play.world.say(ana.person, "/start")
    with pytest.raises(NetworkDown):
        await stage.program.polling.once(0, 0)
    assert stage.play.world.pending == 1
    assert ana.chat[-1].from_bot is False
    other.rollback()
    other.close()
    await stage.settle()
    assert stage.play.world.pending == 0
    assert "Welcome to Entraide" in ana.reads


@pytest.mark.sqlite
async def test_help_lines_come_even_when_nothing_can_be_stored(stage: Stage) -> None:
    ana = await stage.newcomer("Ana")
    other = await locked(stage)
    stage.play.world.say(ana.person, "/crisis")
    for _ in range(2):
        with pytest.raises(NetworkDown):
            await stage.program.polling.once(0, 0)
    answers = [m for m in ana.chat if m.from_bot]
    assert len(answers) == 1
    other.rollback()
    other.close()


@pytest.mark.sqlite
async def test_an_update_that_breaks_its_handler_hurts_nobody_else(stage: Stage) -> None:
    ana, ben = await stage.member("Ana", "Heron"), await stage.member("Ben", "Wren")
    with sqlite3.connect(stage.program.database.where) as raw:
        raw.execute(
            "UPDATE person SET pseudonym = x'00' WHERE id = (SELECT id FROM person ORDER BY created_at, rowid LIMIT 1)"
        )
    raw.close()
    before = len(ben.chat)
    await stage.takes(
        private_message(stage, 900_001, ana.id, "/menu"), private_message(stage, 900_002, ben.id, "/menu")
    )
    await stage.settle()
    assert len(ben.chat) == before + 1
    failed = await stage.rows("SELECT * FROM failed_update")
    assert [(row["id"], row["error"]) for row in failed] == [(900_001, "ValueError")]


async def test_a_no_to_somebody_long_silent_is_noted_and_does_not_take_the_batch_apart(stage: Stage) -> None:
    ana, ben = await stage.member("Ana", "Heron"), await stage.member("Ben", "Wren")
    stage.clock.at += 3600
    commits: list[int] = []

    def committed(tx: Any) -> None:
        if tx.letters:  # the clerk may note meanwhile what has been sent
            commits.append(len(tx.letters))

    stage.program.database.listeners.append(committed)
    await stage.takes(
        private_message(stage, 900_001, ana.id, "/nothing_like_this"),
        private_message(stage, 900_002, ben.id, "/menu"),
    )
    assert commits == [2], "one commit, with a letter to each"
    spoke = await stage.rows("SELECT spoke_at FROM person")
    assert [row["spoke_at"] for row in spoke] == [stage.clock.at] * 2
    await stage.settle()
    assert "I do not know" in ana.reads


async def test_somebody_out_of_reach_who_hears_a_no_can_be_reached_again(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows("UPDATE person SET reachable = 0")
    await stage.takes(private_message(stage, 900_001, ana.id, "/nothing_like_this"))
    assert await stage.rows("SELECT reachable FROM person") == [{"reachable": 1}]


async def test_who_speaks_and_then_blocks_the_bot_cannot_be_reached(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    stage.clock.at += 3600
    person = {"id": ana.id, "is_bot": False, "first_name": "Ana", "language_code": "en"}
    chat = {"id": ana.id, "type": "private", "first_name": "Ana"}
    bot = {"id": 111, "is_bot": True, "first_name": "Entraide", "username": "entraide_bot"}
    change = {
        "chat": chat, "from": person, "date": int(stage.clock.at),
        "old_chat_member": {"user": bot, "status": "member"},
        "new_chat_member": {"user": bot, "status": "kicked", "until_date": 0},
    }  # fmt: skip
    await stage.takes(
        private_message(stage, 900_001, ana.id, "/menu"), {"update_id": 900_002, "my_chat_member": change}
    )
    assert await stage.rows("SELECT reachable FROM person") == [{"reachable": 0}]


async def test_a_new_bot_on_the_old_database_hears_everybody(tmp_path: Path) -> None:
    async with open_stage(tmp_path) as stage:
        await stage.member("Ana", "Heron")
    play = await Playground.start(token="222:another", now=StageClock().now)
    try:
        telegram = Telegram(token="222:another", api_base=play.api_base)
        async with open_stage(tmp_path, play=play, telegram=telegram) as stage:
            ben = await stage.newcomer("Ben")
            await ben.says("/start")
            assert ben.chat[-1].from_bot, "its updates begin at the numbers the old one's had"
    finally:
        await play.stop()


async def test_a_second_poller_is_told_that_another_process_is_there(stage: Stage) -> None:
    first = asyncio.ensure_future(stage.program.gateway.get_updates(0, 5))
    while stage.play.delivery._poll is None:
        await asyncio.sleep(0)
    second = asyncio.ensure_future(stage.program.gateway.get_updates(0, 0))
    with pytest.raises(Conflict):
        await first
    await second


async def test_a_second_process_on_the_same_database_refuses_to_start(stage: Stage, tmp_path: Path) -> None:
    with pytest.raises(Locked, match="another entraide process"):
        async with open_stage(tmp_path, play=stage.play):
            pass


async def test_the_webhook_says_ok_only_for_the_right_secret_and_after_the_commit(stage: Stage) -> None:
    ana = await stage.newcomer("Ana")
    stage.play.world.say(ana.person, "/start")
    update = private_message(stage, 900_010, ana.id, "/start")
    async with (
        TestServer(webhook(stage.program.intake, stage.clock.sleep, "s3cret")) as server,
        aiohttp.ClientSession() as client,
    ):
        wrong = await client.post(server.make_url("/x"), json=update, headers={"X-Telegram-Bot-Api-Secret-Token": "no"})
        assert wrong.status == 403
        bad = await client.post(
            server.make_url("/x"), data=b"[]", headers={"X-Telegram-Bot-Api-Secret-Token": "s3cret"}
        )
        assert bad.status == 200, "Telegram would send it again for a day"
        assert await stage.rows("SELECT id FROM seen_update WHERE id = 900010") == []
        right = await client.post(
            server.make_url("/x"), json=update, headers={"X-Telegram-Bot-Api-Secret-Token": "s3cret"}
        )
        assert right.status == 200
        assert len(await stage.rows("SELECT id FROM seen_update WHERE id = 900010")) == 1
    await stage.settle()


@pytest.mark.sqlite
async def test_the_webhook_says_no_when_nothing_can_be_stored(stage: Stage) -> None:
    other = await locked(stage)
    update = private_message(stage, 900_011, 77, "/start")
    async with (
        TestServer(webhook(stage.program.intake, stage.clock.sleep, "s3cret")) as server,
        aiohttp.ClientSession() as client,
    ):
        answer = await client.post(
            server.make_url("/x"), json=update, headers={"X-Telegram-Bot-Api-Secret-Token": "s3cret"}
        )
        assert answer.status == 503
    other.rollback()
    other.close()
