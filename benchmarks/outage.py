"""D5: Telegram cannot be reached for a day: how fast the updates that waited there are answered, and what memory that takes."""

import asyncio
import shutil
import statistics
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.fake_telegram import FakeTelegram
from benchmarks.footprint import A_GROUP, LOADED, memory
from benchmarks.people import ACTS, fill, script
from benchmarks.table import Row
from benchmarks.throughput import Unfinished, apart, check, finish, lap, ours, process

RATE = 0.8
MEMORY_MB = 10.0
CUT = 3.0  # seconds for which nobody answers: the bot waits longer and longer between its tries, 30 s at most
FEW = 20  # people at a time before the outage
LOOK = 0.2  # seconds between two looks at the memory


@dataclass(frozen=True, slots=True)
class Day:
    """Rates in updates a second, memory in megabytes; `back` is seconds until the bot asked again."""

    waiting: int
    usual: list[float]
    after: float
    before: float
    most: float
    back: float


async def drain(fake: FakeTelegram, running: asyncio.subprocess.Process) -> tuple[float, float]:
    """Updates a second from the first getUpdates on, and the most memory meanwhile. Raises Unfinished."""
    most = 0.0

    async def watch() -> None:
        nonlocal most
        while True:
            most = max(most, memory(running.pid)["all"])
            await asyncio.sleep(LOOK)

    watching = asyncio.ensure_future(watch())
    try:
        await finish(fake, running, seconds=1200)
    finally:
        watching.cancel()
        await asyncio.gather(watching, return_exceptions=True)
    return fake.answers / (fake.last_answer - fake.asked_at), most


async def a_day(people: int, usual: int) -> Day:
    """`usual` people do the script as in P1 before and after; all people do it during the outage. Raises Unfinished."""
    groups = max(1, people // A_GROUP)
    with tempfile.TemporaryDirectory(prefix="entraide-bench-") as name:
        filled = Path(name)
        pairs = await asyncio.to_thread(fill, filled, people, groups)
        walk = script(usual, pairs, 0, groups)
        calm = [script(FEW, pairs, start, groups) for start in range(0, usual, FEW)]
        first = await lap(ours, calm[0], walk, 0.0, filled)
        after, before, most, back = await cut_off(filled, calm, script(people, pairs, 0, groups))
        last = await lap(ours, calm[0], walk, 0.0, filled)
        return Day(people * ACTS, [first.rate, last.rate], after, before, most, back)


async def cut_off(filled: Path, calm: list[Any], waiting: list[Any]) -> tuple[float, float, float, float]:
    """Rate, memory before and at most, and seconds until it asked again, of a bot that had served a few people at a time before.

    Raises Unfinished.
    """
    with tempfile.TemporaryDirectory(prefix="entraide-bench-") as name:
        folder = Path(name)
        shutil.copytree(filled, folder, dirs_exist_ok=True)
        async with FakeTelegram() as fake, process(*ours(fake.base, folder)) as running:
            for few in calm:
                await finish(fake, running, few)
            await asyncio.sleep(LOADED)
            before = memory(running.pid)["all"]
            await fake.down()
            fake.wait_here(waiting)
            await asyncio.sleep(CUT)
            fake.too_old = True  # what Telegram says to the answer of a press that is older than some minutes
            came_back = time.perf_counter()
            await fake.up()
            await asyncio.wait_for(fake.asked.wait(), 60)
            after, most = await drain(fake, running)
        check(fake, folder)
        return after, before, most, fake.asked_at - came_back


def rows(full: bool) -> list[Row]:
    people, usual = (9_100, 1_000) if full else (460, 200)
    what = f"{people * ACTS:,} updates that waited a day"
    rate, extra = f">= {RATE:g}", f"<= {MEMORY_MB:g} MB"
    try:
        day = apart(lambda: a_day(people, usual))
    except (Unfinished, TimeoutError) as why:
        words = f"not finished: {why or 'it never asked again'}"
        return [Row("D5/rate", what, rate, words, False), Row("D5/memory", what, extra, words, False)]
    ratio, more = day.after / statistics.mean(day.usual), day.most - day.before
    rates = {
        "updates": day.waiting, "updates_a_second": round(day.after), "ratio": round(ratio, 3),
        "usual_updates_a_second": [round(n) for n in day.usual], "seconds_until_it_asked_again": round(day.back, 2),
    }  # fmt: skip
    figures = {"updates": day.waiting, "before_MB": round(day.before, 2), "most_MB": round(day.most, 2)}
    measured = f"{ratio:.2f}: {day.after:.0f} / {statistics.mean(day.usual):.0f} a second"
    return [
        Row("D5/rate", f"{what}: their rate / P1's", rate, measured, ratio >= RATE, rates),
        Row("D5/memory", f"{what}: memory above the same bot's", extra, f"{more:.1f} MB", more <= MEMORY_MB, figures),
    ]
