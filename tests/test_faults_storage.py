"""Faults of the disk: nothing that cannot be kept is confirmed, nothing comes twice, and soon all is as before."""

import asyncio
import contextlib
import random
import resource
import sqlite3
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot import app, running
from bot.exits import Exit
from bot.storage.errors import StorageError
from playground.process import Process
from playground.server import Playground
from tests.power import Recorder, library, recording
from tests.stage import TOKEN, Actor, Stage, settings
from tests.test_commandline import entraide
from tests.trouble import Patience, Trouble, patient_stage, polling

pytestmark = pytest.mark.sqlite

needs_library = pytest.mark.skipif(library() is None, reason="this Python hides the functions of its SQLite")

SOON = 5  # seconds of the bot's clock in which all is as before
LONG = 60
FULL, CANNOT_WRITE, CANNOT_SYNC = 13, 778, 1034  # what SQLite calls these errors
PAGE = 4096


def answers(actor: Actor, since: int) -> int:
    return sum(1 for message in actor.chat[since:] if message.from_bot)


async def is_normal(t: Trouble, actor: Actor) -> bool:
    """A question gets one answer at once, and nothing is owed."""
    before = len(actor.chat)
    t.stage.play.world.say(actor.person, "/menu")
    await t.passes(1)
    return answers(actor, before) == 1 and await t.stage.rows("SELECT id FROM letter") == []


def todos(caplog: pytest.LogCaptureFixture) -> str:
    return " ".join(str(getattr(record, "todo", "")) for record in caplog.records)


@contextlib.contextmanager
def held_by_another_process(path: Path) -> Iterator[None]:
    """Somebody else has begun to write, and does not end."""
    words = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('BEGIN IMMEDIATE'); print(); sys.stdin.read()"
    )
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-uc", words, str(path)], stdin=pipe, stdout=pipe) as other:
        assert other.stdout is not None
        other.stdout.readline()
        yield
        other.communicate()


@contextlib.contextmanager
def disk_with(recorder: Recorder, what: str, code: int) -> Iterator[None]:
    """The disk answers every write (or sync) with this error."""
    recorder.refuses = lambda deed: code if deed == what else 0
    yield
    recorder.refuses = lambda deed: 0


@pytest.fixture
def disk() -> Iterator[Recorder]:
    """Under the stage that is opened after it."""
    if library() is None:
        pytest.skip("this Python hides the functions of its SQLite")
    recorder = Recorder()
    with recording(recorder):
        yield recorder


@pytest.fixture
async def stage(disk: Recorder, tmp_path: Path) -> AsyncIterator[Stage]:
    async with patient_stage(tmp_path) as stage:
        await stage.program.database._writer.aside("PRAGMA busy_timeout = 10")  # type: ignore[union-attr]
        yield stage


def trouble_with_the_disk(kind: str, stage: Stage, disk: Recorder) -> contextlib.AbstractContextManager[None]:
    if kind == "locked":
        return held_by_another_process(stage.program.database.where)
    what, code = {"full": ("write", FULL), "broken": ("write", CANNOT_WRITE), "unsynced": ("sync", CANNOT_SYNC)}[kind]
    return disk_with(disk, what, code)


@pytest.mark.parametrize("kind", ["locked", "full", "broken", "unsynced"])
async def test_while_nothing_can_be_stored_updates_wait_at_telegram_and_what_was_sent_is_not_sent_again(
    stage: Stage, disk: Recorder, caplog: pytest.LogCaptureFixture, kind: str
) -> None:
    ana, ben = await stage.member("Ana", "Heron"), await stage.member("Ben", "Wren")
    for_ana, for_ben = len(ana.chat), len(ben.chat)
    async with polling(stage) as t:
        stage.play.world.say(ben.person, "/menu")
        await t.quiet()  # it was sent, and it is not written down yet that it was
        with trouble_with_the_disk(kind, stage, disk):
            stage.play.world.say(ana.person, "/menu")
            await t.passes(LONG)
            assert (answers(ana, for_ana), stage.play.world.pending) == (0, 1)
            stage.play.world.say(ben.person, "/crisis")
            await t.passes(LONG)
        await t.passes(SOON)
        assert answers(ana, for_ana) == 1
        assert answers(ben, for_ben) in (2, 3)  # the help lines, and once more when they could be written down
        assert sum("Hello Wren" in message.text for message in ben.chat[for_ben:]) == 1
        assert await is_normal(t, ana)
    assert "check the disk" in todos(caplog)


@pytest.mark.parametrize(("what", "code"), [("write", FULL), ("write", CANNOT_WRITE), ("sync", CANNOT_SYNC)])
async def test_whichever_single_write_fails_each_question_has_one_answer(
    stage: Stage, disk: Recorder, what: str, code: int
) -> None:
    ana = await stage.member("Ana", "Heron")
    async with polling(stage) as t:
        for number in range(1, 30, 1 if what == "sync" else 3):
            before, left = len(ana.chat), [number]

            def fails_once(deed: str, left: list[int] = left) -> int:
                left[0] -= deed == what
                return code if deed == what and left[0] == 0 else 0

            disk.refuses = fails_once
            stage.play.world.say(ana.person, "/menu")
            await t.passes(SOON)
            assert answers(ana, before) == 1, number
        disk.refuses = lambda deed: 0
        assert await is_normal(t, ana)


async def starts(play: Playground, folder: Path) -> bool:
    """Whether the bot starts on this database; when it does not, it says so as the command line expects it."""
    try:
        program = await app.build(settings(play, folder), Patience())
    except StorageError:
        return False
    try:
        await app.prepare(program)
        await running.introduce(program)
    except StorageError:
        return False
    finally:
        await app.close(program)
    return True


def damage(path: Path, name: str, how: str) -> None:
    """Spoils the first page of this table or index."""
    with contextlib.closing(sqlite3.connect(path)) as raw:
        (page,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()
    content = bytearray(path.read_bytes())
    start = (page - 1) * PAGE
    content[start : start + PAGE] = {
        "zeros": bytes(PAGE),
        "rubbish": random.Random(1).randbytes(PAGE),
        "another page": content[2 * PAGE : 3 * PAGE],
    }[how]
    path.write_bytes(content)


@pytest.mark.parametrize("how", ["zeros", "rubbish", "another page"])
@pytest.mark.parametrize(
    "name",
    [
        *("person", "dialog", "letter", "seen_update", "setting"),
        "letter_due",
        "occasion_due",
    ],
)
async def test_a_database_with_a_damaged_page_answers_or_leaves_updates_at_telegram_and_says_so(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, name: str, how: str
) -> None:
    clock = Patience()
    play = await Playground.start(token=TOKEN, now=clock.now)
    async with patient_stage(tmp_path, clock, play) as stage:
        ana = (await stage.member("Ana", "Heron")).person
    damage(tmp_path / "entraide.sqlite3", name, how)
    if await starts(play, tmp_path):
        async with patient_stage(tmp_path, clock, play) as stage:
            actor = Actor(stage, ana)
            before = len(actor.chat)
            async with polling(stage) as t:
                play.world.say(ana, "/menu")
                await t.passes(SOON)
                assert answers(actor, before) + play.world.pending == 1
                assert not t.poller.done()
                assert play.world.pending == 0 or "check the disk" in todos(caplog)
            play.world.queue.clear()
    await play.stop()


async def test_check_tells_of_a_damaged_page_and_of_one_that_is_cut_off(tmp_path: Path) -> None:
    async with patient_stage(tmp_path) as stage:
        await stage.member("Ana", "Heron")
        api_base = stage.play.api_base
    process = Process(tmp_path, TOKEN, api_base)
    path = tmp_path / "entraide.sqlite3"
    whole = path.read_bytes()
    damage(path, "person", "rubbish")
    code, said = await entraide("check", "--config", str(process.folder / "config.toml"))
    assert code == Exit.LOOK
    assert "BAD  database" in said
    path.write_bytes(whole[: -5 * PAGE])
    code, said = await entraide("check", "--config", str(process.folder / "config.toml"))
    assert code == Exit.SETTINGS
    assert "BAD  database" in said


@pytest.mark.skipif(not hasattr(resource, "prlimit"), reason="only Linux can limit another process")
async def test_a_real_process_on_a_full_disk_goes_on_when_there_is_room_again(tmp_path: Path) -> None:
    play = await Playground.start(token=TOKEN, now=time.time)
    process = Process(tmp_path, TOKEN, play.api_base)
    await process.start()
    ana = play.world.person("Ana", language_code="en")
    play.world.say(ana, "/start")
    async with asyncio.timeout(20):
        while play.world.pending:
            await asyncio.sleep(0.01)
        assert process._process is not None
        unlimited = resource.prlimit(process._process.pid, resource.RLIMIT_FSIZE, (1, resource.RLIM_INFINITY))
        play.world.say(ana, "/crisis")
        while not [line for line in process.log if line.get("event") == "storage.down" and "todo" in line]:
            await asyncio.sleep(0.01)
        assert play.world.pending == 1
        resource.prlimit(process._process.pid, resource.RLIMIT_FSIZE, unlimited)
        while play.world.pending:
            await asyncio.sleep(0.01)
    assert await process.stop() == 0
    assert not play.violations
    await play.stop()
