"""M1: memory of a bot that is idle, seconds from its start to its first getUpdates, and growth over many updates."""

import asyncio
import contextlib
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

from benchmarks.baselines import command, python
from benchmarks.fake_telegram import FakeTelegram, said
from benchmarks.people import ACTS, FIRST_USER, fill, script
from benchmarks.table import Row
from benchmarks.throughput import Starts, Unfinished, apart, as_shipped, check, finish, process
from bot.running import LOAD_AFTER_SECONDS

KIND = {"idle": 1.2, "start": 1.3}
GROWTH_MB = 2.0
SETTLE = 1.0  # seconds after the last answer until memory is read
LOADED = LOAD_AFTER_SECONDS + 4.0  # … until ours has loaded all it will ever load
SLICE = 500  # people at a time
A_GROUP = 100  # people in each group

Round = tuple[dict[str, float], dict[str, float]]
"""What `idle` gives of ours, and of the echo bot."""


def memory(pid: int) -> dict[str, float]:
    """Megabytes (10^6 bytes) of this process and its children: `all` counts what it shares with others in full, `pss` its part."""
    found = {"all": 0.0, "pss": 0.0}
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:]:
        name, kilobytes = line.split()[:2]
        if name == "Pss:":
            found["pss"] += int(kilobytes) * 1024 / 1e6
        elif name.startswith(("Private_", "Shared_")) and "Hugetlb" not in name:
            found["all"] += int(kilobytes) * 1024 / 1e6
    for task in Path(f"/proc/{pid}/task").iterdir():
        for child in (task / "children").read_text().split():
            with contextlib.suppress(OSError):  # it has just ended
                found = {name: found[name] + more for name, more in memory(int(child)).items()}
    return found


async def idle(starts: Starts) -> dict[str, float]:
    """Seconds to the first getUpdates, and memory some time after the answer to the first update."""
    with tempfile.TemporaryDirectory(prefix="entraide-bench-") as name:
        folder = Path(name)
        if starts is as_shipped:
            await asyncio.to_thread(fill, folder, 2)  # it has been started before, as mostly
        async with FakeTelegram() as fake:
            words = starts(fake.base, folder)
            began = time.perf_counter()
            async with process(*words) as running:
                await finish(fake, running, [said(FIRST_USER, "/menu" if starts is as_shipped else "hello")])
                await asyncio.sleep(LOADED if starts is as_shipped else SETTLE)
                return memory(running.pid) | {"start": fake.asked_at - began}


async def compare(rounds: int) -> tuple[list[Round], list[str]]:
    """Ours and the echo bot in turn, and why a round is void. Once more than is counted: the first reads cold files."""
    echo: Starts = lambda base, folder: command("B0", python(), base, folder)  # noqa: E731
    found, void = [], []
    for _ in range(rounds + 1):
        try:
            found.append((await idle(as_shipped), await idle(echo)))
        except Unfinished as why:
            void.append(str(why))
    return found[1:], void


async def grow(people: int, warm: int, acts: int) -> list[tuple[int, float]]:
    """(updates so far, megabytes) while so many people do so many acts of the script, after some did them to warm up.

    Raises Unfinished.
    """
    groups = max(1, people // A_GROUP)
    with tempfile.TemporaryDirectory(prefix="entraide-bench-") as name:
        folder = Path(name)
        pairs = await asyncio.to_thread(fill, folder, people, groups)
        async with FakeTelegram() as fake, process(*as_shipped(fake.base, folder)) as running:
            for first in range(0, warm, SLICE):
                await finish(fake, running, script(SLICE, pairs, first, groups)[: SLICE * acts])
            await asyncio.sleep(LOADED)
            samples = [(0, await _settled(running.pid))]
            every = max(2 * SLICE, people // 20)
            for first in range(0, people, SLICE):
                await finish(fake, running, script(SLICE, pairs, first, groups)[: SLICE * acts])
                if (first + SLICE) % every == 0:
                    samples.append(((first + SLICE) * acts, await _settled(running.pid)))
        check(fake, folder)
        return samples


async def _settled(pid: int) -> float:
    await asyncio.sleep(SETTLE)
    return round(memory(pid)["all"], 2)


def rows(full: bool) -> list[Row]:
    rounds, void = apart(lambda: compare(5 if full else 2))
    return [
        _beside("idle", "MB", "memory of the idle bot / python-telegram-bot echo", "all", rounds, void),
        _beside("start", "s", "seconds to the first getUpdates / python-telegram-bot echo", "start", rounds, void),
        _growth(100_000, 10_000, ACTS) if full else _growth(5_000, 1_000, 4),
    ]


def _beside(kind: str, unit: str, what: str, key: str, rounds: list[Round], void: list[str]) -> Row:
    aim, voided = f"<= {KIND[kind]:g}", f", {len(void)} rounds void ({void[0]})" if void else ""
    if not rounds:
        return Row(f"M1/{kind}", what, aim, f"no round finished{voided}", False, {"void": void})
    ratios = [mine[key] / theirs[key] for mine, theirs in rounds]
    figures: dict[str, Any] = {
        f"ours_{unit}": [round(mine[key], 3) for mine, _ in rounds],
        f"echo_{unit}": [round(theirs[key], 3) for _, theirs in rounds],
        "ratios": [round(ratio, 3) for ratio in ratios],
        "void": void,
    }
    if kind == "idle":
        figures["ours_pss_MB"] = [round(mine["pss"], 3) for mine, _ in rounds]
        figures["echo_pss_MB"] = [round(theirs["pss"], 3) for _, theirs in rounds]
    middle = statistics.median(ratios)
    sizes = " / ".join(f"{statistics.median(figures[f'{who}_{unit}']):.3g}" for who in ("ours", "echo"))
    value = f"{middle:.2f} ({min(ratios):.2f} to {max(ratios):.2f}): {sizes} {unit}{voided}"
    return Row(f"M1/{kind}", what, aim, value, middle <= KIND[kind], figures)


def _growth(people: int, warm: int, acts: int) -> Row:
    aim = f"<= {GROWTH_MB:g} MB"
    what = f"memory grown over {people * acts:,} updates of {people:,} people"
    try:
        samples = apart(lambda: grow(people, warm, acts))
    except Unfinished as why:
        return Row("M1/growth", what, aim, f"not finished: {why}", False)
    grown = samples[-1][1] - samples[0][1]
    figures = {
        "people": people,
        "warmed_up_by_updates": warm * acts,
        "updates_and_MB": samples,
        "grown_MB": round(grown, 2),
    }
    return Row("M1/growth", what, aim, f"{grown:.1f} MB, from {samples[0][1]:.0f} MB", grown <= GROWTH_MB, figures)
