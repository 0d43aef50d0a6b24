"""Power loss: at whatever moment it comes, the database opens, and whatever Telegram was told we have is in it."""

import asyncio
import copy
import os
import random
import shutil
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from aiohttp.test_utils import TestServer

from bot.storage import migrate, sqlite
from bot.storage.people import people as people_store
from bot.storage.sealing import Seal, read_key
from bot.wire.webhook import webhook
from playground.server import Playground
from playground.updates import FIRST_ID
from tests.crowd import Crowd
from tests.kills import ask
from tests.playground.wire import Later
from tests.power import Deed, Recorder, library, recording
from tests.power_images import images
from tests.rows import group_with_meetings
from tests.stage import TOKEN, Stage, StageClock, open_stage

pytestmark = [
    pytest.mark.skipif(library() is None, reason="this Python hides the functions of its SQLite"),
    pytest.mark.sqlite,
]

PEOPLE, ACTS, CUTS = 6, 120, 150
EACH = int(os.environ.get("ENTRAIDE_EXAMPLES", "1")) > 1  # before every single deed, instead of some
FRAMES = 80  # a checkpoint after so many, so that many are cut in the middle


@dataclass
class Life:
    """What a bot did to its disk, and the model after each thing the crowd did."""

    deeds: list[Deed] = field(default_factory=list)
    models: dict[int, dict[str, dict[object, object]]] = field(default_factory=dict)  # by the id of the next update
    ids: dict[int, str] = field(default_factory=dict)  # Telegram id -> our id
    began: tuple[int, int] = (0, 0)  # `told` when all had signed up


def told(play: Playground) -> tuple[int, int]:
    """The first update that Telegram has not heard we have, and how many answers people have read. Asked from any thread."""
    following, waiting = play.world.queue.next_id, list(play.world.queue._waiting)
    sent = sum(1 for r in play.requests.copy() if r.ok and r.method in ("sendMessage", "editMessageText"))
    return (waiting[0] if waiting else following), sent


@asynccontextmanager
async def receiving(stage: Stage, mode: str) -> AsyncIterator[None]:
    """The bot takes updates by itself."""
    if mode == "webhook":
        async with TestServer(webhook(stage.program.intake, stage.clock.sleep, "s")) as server:
            stage.play.delivery.pace = Later(stage.play.delivery.pace)
            # One at a time: what must be there is told by how many updates were taken, in their order.
            hook = {"url": str(server.make_url("/")), "secret_token": "s", "max_connections": 1}
            stage.play.delivery.set_webhook(hook)
            yield
            stage.play.delivery.delete_webhook({})
        return
    poller = asyncio.ensure_future(stage.program.polling.run())
    yield
    await stage.program.polling.stop(poller)


async def live(folder: Path, mode: str, seed: int) -> Life:
    """Two runs of one bot: people sign up, then press and write; a stop lies between, and both ends are those of a process."""
    clock, life, rng = StageClock(), Life(), random.Random(seed)
    play = await Playground.start(token=TOKEN, now=clock.now)
    recorder = Recorder(lambda: told(play))
    with recording(recorder):
        async with open_stage(folder, clock, play, from_nothing=True) as stage:
            people = [(await stage.member(f"P{n}", f"Bird{chr(97 + n)}")).person for n in range(PEOPLE)]
            meetings = await group_with_meetings(stage, count=3)
            seal = stage.program.database.seal
            rows = {row["account"]: row["id"] for row in await stage.rows("SELECT account, id FROM person")}
            life.ids = {person.id: rows[people_store.account(seal, person.id)] for person in people}
        crowd, life.began = Crowd(play, people, meetings, rng), told(play)
        remember(life, crowd)
        for _ in range(2):
            async with open_stage(folder, clock, play) as stage:
                await act(stage, mode, crowd, life)
        recorder.note("end", "")
    await play.stop()
    life.deeds = recorder.deeds
    return life


async def act(stage: Stage, mode: str, crowd: Crowd, life: Life) -> None:
    await stage.program.database._writer.aside(f"PRAGMA wal_autocheckpoint = {FRAMES}")  # type: ignore[union-attr]
    async with receiving(stage, mode):
        for _ in range(ACTS // 2):
            crowd.acts()
            remember(life, crowd)
            if crowd.rng.random() < 0.5:
                while stage.play.world.pending > crowd.rng.randint(0, 3):
                    await stage.settle_a_little()
        while stage.play.world.pending or not stage.program.delivery.idle:
            await stage.settle_a_little()
        await stage.program.clerk.flush()


def remember(life: Life, crowd: Crowd) -> None:
    model = {"language": crowd.languages, "easy": crowd.easy, "answer": crowd.answers}
    life.models[crowd.play.world.queue.next_id] = copy.deepcopy(model)  # type: ignore[arg-type]


async def faults_of(folder: Path, life: Life, known: tuple[int, int]) -> list[str]:
    """What is wrong with the database in this folder; all of it is asked through the bot's own way of opening it."""
    path = folder / "entraide.sqlite3"
    seal = Seal(read_key(folder / "entraide.key"))
    await migrate.migrate(path, seal, folder / "backups")
    wrong = [str(row[0]) for row in ask(folder, "PRAGMA integrity_check") if row[0] != "ok"]
    wrong += [f"foreign key {row}" for row in ask(folder, "PRAGMA foreign_key_check")]
    seen = [int(str(row[0])) for row in ask(folder, "SELECT id FROM seen_update ORDER BY id")]
    following = FIRST_ID + len(seen)
    if seen != list(range(FIRST_ID, following)):
        wrong.append("an update is missing in the middle")
    if following < known[0]:
        wrong.append(f"lost: Telegram was told we have {known[0] - following} more")
    if known[0] > life.began[0] and known[1] - life.began[1] > following - life.began[0]:
        wrong.append("lost: somebody has read an answer to what is not there")
    return wrong + list(differences(folder, life, following))


def differences(folder: Path, life: Life, following: int) -> Iterator[str]:
    """Rows that are not what they must be after all updates before this one."""
    model = life.models.get(following)
    if model is None:
        return
    people = {row[0]: row[1:] for row in ask(folder, "SELECT id, language, plain FROM person")}
    for column, name in enumerate(("language", "easy")):
        for person, value in model[name].items():
            if people[life.ids[person]][column] != value:  # type: ignore[index]
                yield f"{name} of {person}"
    found = {(row[0], row[1]): row[2] for row in ask(folder, "SELECT meeting_id, person_id, choice FROM answer")}
    expected = {(meeting, life.ids[person]): choice for (meeting, person), choice in model["answer"].items()}  # type: ignore[misc]
    if found != expected:
        yield f"answers: {found.items() ^ expected.items()}"


async def cut(life: Life, folder: Path, key: Path, cuts: int, seed: int) -> list[str]:
    """Cuts the power at that many moments, or at each; what is wrong with what is left."""
    rng, wrong = random.Random(seed), []
    every = range(len(life.deeds))
    moments = sorted(every if EACH else rng.choices(every, k=cuts))
    for number, image in enumerate(images(life.deeds, moments, rng)):
        home = folder / f"cut{number}"
        home.mkdir()
        image.put(home, rng)
        shutil.copy(key, home)
        wrong += [f"{moments[number]}: {fault}" for fault in await faults_of(home, life, image.known)]
        shutil.rmtree(home)
    return wrong


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_whenever_the_power_goes_nothing_telegram_was_told_we_have_is_lost(tmp_path: Path, mode: str) -> None:
    life = await live(tmp_path, mode, seed=5)
    assert await cut(life, tmp_path, tmp_path / "entraide.key", CUTS, seed=6) == []


async def test_a_database_that_syncs_less_would_be_found_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    less = tuple(pragma.replace("synchronous = FULL", "synchronous = NORMAL") for pragma in sqlite.PRAGMAS)
    monkeypatch.setattr(sqlite, "PRAGMAS", less)
    life = await live(tmp_path, "polling", seed=5)
    assert [fault for fault in await cut(life, tmp_path, tmp_path / "entraide.key", 50, seed=6) if "lost" in fault]
