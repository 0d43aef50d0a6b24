"""kill -9, for real: a process that dies at random points loses no update, does nothing twice, and owes no letter."""

import asyncio
import random
import socket
import sqlite3
import time
from collections import Counter
from pathlib import Path

import pytest

from playground.process import Process
from playground.server import Playground
from tests.crowd import Crowd
from tests.rows import group_with_meetings
from tests.stage import TOKEN, StageClock, open_stage

PEOPLE = 50
UPDATES = 500
KILLS = 10


class WallClock(StageClock):
    """The stage's clock for a world that a real process will share."""

    def now(self) -> float:
        return time.time()


async def a_crowd(folder: Path, play: Playground, seed: int) -> Crowd:
    """Fifty members of a group with three meetings to come, made by the bot itself."""
    async with open_stage(folder, WallClock(), play) as stage:
        people = [
            (await stage.member(f"Person{n}", f"Bird{chr(97 + n // 26)}{chr(97 + n % 26)}")).person
            for n in range(PEOPLE)
        ]
        meetings = await group_with_meetings(stage, count=3)
    return Crowd(play, people, meetings, random.Random(seed))


def ask(folder: Path, sql: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(f"file:{folder}/entraide.sqlite3?mode=ro", uri=True)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_killed_at_random_points_the_bot_ends_where_the_model_says(tmp_path: Path, mode: str) -> None:
    play = await Playground.start(token=TOKEN, now=time.time)
    crowd = await a_crowd(tmp_path, play, seed=7)
    rng = random.Random(11)
    answered: Counter[int] = Counter()
    seen = play.requests[-1].n if play.requests else 0
    port = free_port()
    here = f"127.0.0.1:{port}"
    webhook = {"mode": "webhook", "webhook_url": f"http://{here}/hook", "webhook_listen": here, "webhook_secret": "s"}
    process = Process(tmp_path, TOKEN, play.api_base, telegram=webhook if mode == "webhook" else {})
    await process.start()

    def count() -> None:
        nonlocal seen
        for request in list(play.requests):
            if request.n > seen and request.method in ("sendMessage", "editMessageText"):
                answered[int(request.params["chat_id"])] += 1
        seen = max([seen, *(r.n for r in play.requests)])

    cuts = sorted(rng.sample(range(10, UPDATES - 10), KILLS))
    for done in range(UPDATES):
        crowd.acts()
        if done in cuts:
            target = max(0, play.world.pending - rng.randint(0, 40))
            while play.world.pending > target:
                await asyncio.sleep(0.001)
            await process.kill()
            count()
            await process.start()
        elif rng.random() < 0.2:
            await asyncio.sleep(0)
            count()
    async with asyncio.timeout(60):
        while play.world.pending or ask(tmp_path, "SELECT 1 FROM letter LIMIT 1"):
            await asyncio.sleep(0.05)
    assert await process.stop() == 0
    count()
    doubtful = sum(1 for line in process.log if line.get("event") == "letter.doubtful")

    key_of = await ids(tmp_path, play, crowd)
    languages = {key_of[p]: language for p, language in crowd.languages.items()}
    stored = {row[0]: (row[1], row[2]) for row in ask(tmp_path, "SELECT id, language, plain FROM person")}
    assert {p: stored[p][0] for p in languages} == languages
    easy = {key_of[p]: value for p, value in crowd.easy.items()}
    assert {p: stored[p][1] for p in easy} == easy
    answers = {(m, key_of[p]): choice for (m, p), choice in crowd.answers.items()}
    assert {(r[0], r[1]): r[2] for r in ask(tmp_path, "SELECT meeting_id, person_id, choice FROM answer")} == answers
    assert ask(tmp_path, "PRAGMA integrity_check") == [("ok",)]
    assert ask(tmp_path, "PRAGMA foreign_key_check") == []
    owed = {person: n for person, n in crowd.asked.items() if answered[person] < n}
    assert owed == {}
    assert sum(answered.values()) - sum(crowd.asked.values()) <= doubtful
    assert play.violations == []
    await play.stop()


async def ids(folder: Path, play: Playground, crowd: Crowd) -> dict[int, str]:
    """Telegram id -> our id of each person."""
    from bot.storage import people

    async with open_stage(folder, WallClock(), play) as stage:
        found = {}
        for person in crowd.people:
            account = people.account(stage.program.database.seal, person.id)
            found[person.id] = (await stage.rows("SELECT id FROM person WHERE account = :account", account=account))[0][
                "id"
            ]
        return found


async def test_stopped_politely_the_process_ends_within_seconds_and_owes_nothing(tmp_path: Path) -> None:
    play = await Playground.start(token=TOKEN, now=time.time)
    crowd = await a_crowd(tmp_path, play, seed=3)
    process = Process(tmp_path, TOKEN, play.api_base)
    await process.start()
    for _ in range(50):
        crowd.acts()
    while play.world.pending > 20:
        await asyncio.sleep(0.001)
    began = time.monotonic()
    assert await process.stop() == 0
    assert time.monotonic() - began < 10
    assert ask(tmp_path, "SELECT count(*) FROM letter") == [(0,)]
    await play.stop()
