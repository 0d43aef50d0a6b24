"""P1, P2: updates a second of the whole bot beside bots that do next to nothing, at 0 and 50 ms of network delay."""

import asyncio
import contextlib
import os
import shutil
import sqlite3
import statistics
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import uvloop

from benchmarks.baselines import BASELINES, command, installed, python
from benchmarks.fake_telegram import FakeTelegram, said
from benchmarks.people import ACTS, FIRST_USER, fill, script
from benchmarks.table import Row

ROOT = Path(__file__).parents[1]
CORES = sorted(os.sched_getaffinity(0))
CONFIG = """
[operator]
name = "Bench"
contact = "bench@example.org"
[telegram]
token = "111:bench"
api_base = "{base}"
messages_per_second = 1000
[database]
path = "{folder}/entraide.sqlite3"
[security]
key_file = "{folder}/entraide.key"
[log]
level = "warning"
"""
CHATS = 1000
AIMS = {"P1": {"B0": 2.5, "B1": 4.0, "B2": 1.7, "B3": 0.35}, "P2": {"B0": 60.0}}
DELAYS = {"P1": "no delay", "P2": "50 ms round trip"}

T = TypeVar("T")
Starts = Callable[[str, Path], list[str]]
"""The command of a contender, given the address of the Bot API and a folder of its own."""


class Unfinished(Exception):
    """A contender ended, refused, failed or took too long: its round does not count."""


@dataclass(frozen=True, slots=True)
class Lap:
    """`rate` in updates a second; `cpu` (microseconds) and `requests` are an update's.

    `server` is the share of its core that the fake Bot API used.
    """

    rate: float
    cpu: float
    requests: float
    server: float


@dataclass(frozen=True, slots=True)
class Course:
    """Who runs how far: `people` do the whole script; `echoes` is how many updates each baseline gets.

    Before that everybody gets `warm` updates of the same kind: a few people do the whole script.
    """

    latency: float
    people: int
    echoes: dict[str, int]
    warm: int
    rounds: int


def apart(work: Callable[[], Awaitable[T]]) -> T:
    """Runs this on the first core, as the fake Bot API; `process` puts who is measured on the second."""

    async def awaited() -> T:
        return await work()

    os.sched_setaffinity(0, CORES[:1])
    try:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            return runner.run(awaited())
    finally:
        os.sched_setaffinity(0, CORES)


@contextlib.asynccontextmanager
async def process(*command: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """The contender, on a core of its own where there are two."""
    running = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=asyncio.subprocess.DEVNULL)
    with contextlib.suppress(ProcessLookupError):  # it ended at once: `finish` says so
        os.sched_setaffinity(running.pid, CORES[1:2] or CORES)
    try:
        yield running
    finally:
        with contextlib.suppress(ProcessLookupError):
            running.kill()  # the figures are taken: nobody needs to say goodbye
        await running.wait()


def as_shipped(base: str, folder: Path) -> list[str]:
    """Writes the settings, and says how the bot is started with the database in this folder."""
    (folder / "config.toml").write_text(CONFIG.format(base=base, folder=folder))
    return [sys.executable, "-m", "bot", "run", "--config", str(folder / "config.toml")]


def ours(base: str, folder: Path) -> list[str]:
    """The same without Telegram's pace: words for a peer would wait, a second long, until fewer replies go."""
    interpreter, flag, _, *words = as_shipped(base, folder)
    return [interpreter, flag, "benchmarks.baselines.whole_bot", *words]


async def finish(
    fake: FakeTelegram, running: asyncio.subprocess.Process, updates: Iterable[Any] = (), seconds: float = 120
) -> float:
    """Seconds until each had its answer. Raises Unfinished."""
    run, end = asyncio.ensure_future(fake.run(updates, seconds)), asyncio.ensure_future(running.wait())
    await asyncio.wait({run, end}, return_when=asyncio.FIRST_COMPLETED)
    end.cancel()
    if not run.done():
        run.cancel()
        raise Unfinished(f"it ended with {running.returncode}")
    try:
        return run.result()
    except TimeoutError:
        raise Unfinished(f"not done after {seconds:g} s") from None


def check(fake: FakeTelegram, folder: Path) -> None:
    """Nobody was told no, and nothing broke: what was counted is work. Raises Unfinished."""
    with contextlib.closing(sqlite3.connect(folder / "entraide.sqlite3")) as database:
        failed = database.execute("SELECT count(*) FROM failed_update").fetchone()[0]
    if fake.alerts or failed:
        raise Unfinished(f"{fake.alerts} presses were refused, {failed} updates failed")


async def lap(starts: Starts, warm: list[Any], updates: list[Any], latency: float, filled: Path | None) -> Lap:
    """One contender in a process of its own, with a copy of the database where it has one. Raises Unfinished."""
    with tempfile.TemporaryDirectory(prefix="entraide-bench-") as name:
        folder = Path(name)
        if filled:
            shutil.copytree(filled, folder, dirs_exist_ok=True)
        async with FakeTelegram(latency) as fake, process(*starts(fake.base, folder)) as running:
            await finish(fake, running, warm)
            requests, used = fake.requests, _cpu(running.pid)
            seconds = await finish(fake, running, updates)
            requests, used = fake.requests - requests, _cpu(running.pid) - used
        if filled:
            check(fake, folder)
        count = len(updates)
        return Lap(count / seconds, used / count * 1e6, requests / count, fake.share)


def _cpu(pid: int) -> float:
    """Seconds of processor this process has used so far, in all its threads."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def measure(course: Course, interpreter: str) -> tuple[list[dict[str, Lap]], list[str]]:
    """Each round's laps by name, "ours" among them, and why other rounds are void. All run in turn, round by round."""
    rounds, void = [], []
    with tempfile.TemporaryDirectory(prefix="entraide-bench-") as name:
        filled = Path(name)
        pairs = await asyncio.to_thread(fill, filled, course.people)
        for _ in range(course.rounds):
            laps: dict[str, Lap] = {}
            who = "ours"
            try:
                few = script(course.warm // ACTS, pairs)
                laps[who] = await lap(ours, few, script(course.people, pairs), course.latency, filled)
                for who in course.echoes:
                    laps[who] = await _echo(who, course, interpreter)
            except Unfinished as why:
                void.append(f"{who}: {why}")
            else:
                rounds.append(laps)
    return rounds, void


async def _echo(name: str, course: Course, interpreter: str) -> Lap:
    hellos = [said(FIRST_USER + n % CHATS, "hello") for n in range(course.echoes[name])]
    starts: Starts = lambda base, folder: command(name, interpreter, base, folder)  # noqa: E731
    return await lap(starts, hellos[: course.warm], hellos, course.latency, None)


def courses(full: bool) -> dict[str, Course]:
    if full:
        far = {"B0": 4000, "B1": 2500, "B2": 5000, "B3": 15000}
        return {"P1": Course(0.0, CHATS, far, 110, 5), "P2": Course(0.05, CHATS, {"B0": 150}, 22, 5)}
    near = {"B0": 700, "B1": 400, "B2": 900, "B3": 2500}
    return {"P1": Course(0.0, 200, near, 55, 3), "P2": Course(0.05, 160, {"B0": 30}, 22, 3)}


def rows(full: bool) -> list[Row]:
    found = []
    interpreter = python()
    for id_, course in courses(full).items():
        rounds, void = apart(lambda course=course: measure(course, interpreter))
        found += [_row(id_, name, course, rounds, void) for name in course.echoes]
    return found


def _row(id_: str, name: str, course: Course, rounds: list[dict[str, Lap]], void: list[str]) -> Row:
    other, aim, versions = BASELINES[name], AIMS[id_][name], installed(python())
    label = f"{other.library} {versions[other.library]} {other.what}"
    what = f"updates/s of the whole bot / {label}, {DELAYS[id_]}"
    ratios = [round(laps["ours"].rate / laps[name].rate, 3) for laps in rounds]
    figures = {
        "against": label, "versions": versions, "void": void, "chats": course.people, "ratios": ratios,
        "ours_updates_a_second": [round(laps["ours"].rate) for laps in rounds],
        "theirs_updates_a_second": [round(laps[name].rate, 1) for laps in rounds],
        "ours_cpu_us_an_update": [round(laps["ours"].cpu) for laps in rounds],
        "theirs_cpu_us_an_update": [round(laps[name].cpu) for laps in rounds],
        "ours_server_share_of_its_core": [round(laps["ours"].server, 2) for laps in rounds],
        "theirs_server_share_of_its_core": [round(laps[name].server, 2) for laps in rounds],
        "ours_requests_an_update": [round(laps["ours"].requests, 2) for laps in rounds],
    }  # fmt: skip
    voided = f", {len(void)} of {course.rounds} rounds void ({void[0]})" if void else ""
    if not ratios:
        return Row(f"{id_}/{name}", what, f">= {aim:g}", f"no round finished{voided}", False, figures)
    middle = statistics.median(ratios)
    value = f"{middle:.2f} ({min(ratios):.2f} to {max(ratios):.2f}){voided}"
    return Row(f"{id_}/{name}", what, f">= {aim:g}", value, middle >= aim, figures)


def gate(rounds: int) -> list[float]:
    """For the tests: so many short ratios to B0 at no delay, with nothing but our own environment."""
    found, void = apart(lambda: measure(Course(0.0, 60, {"B0": 400}, 22, rounds), sys.executable))
    if not found:
        raise Unfinished("; ".join(void))
    return [laps["ours"].rate / laps["B0"].rate for laps in found]
