"""P1, P2: updates a second of the whole bot beside a plain python-telegram-bot echo bot, at 0 and 50 ms of network delay."""

import argparse
import asyncio
import contextlib
import json
import os
import platform
import statistics
import sys
import tempfile
from collections.abc import AsyncIterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

import uvloop

from benchmarks.fake_telegram import FakeTelegram, pressed, said
from benchmarks.people import FIRST_USER, GROUP, MEETING, fill

ROOT = Path(__file__).parents[1]
CONFIG = """
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


def script(people: int, pairs: list[str]) -> list[dict[str, Any]]:
    """What everybody does, one thing after another, all people in turn. Each is answered by one message or edit."""
    steps: list[dict[str, Any]] = []
    acts = [
        lambda n: said(FIRST_USER + n, "/menu"),
        lambda n: pressed(FIRST_USER + n, "groups"),
        lambda n: pressed(FIRST_USER + n, f"group:yes:{GROUP}:1"),
        lambda n: pressed(FIRST_USER + n, f"meeting:answer:{MEETING}:coming"),
        lambda n: pressed(FIRST_USER + n, f"meeting:answer:{MEETING}:maybe"),
        lambda n: pressed(FIRST_USER + n, "meetings"),
        lambda n: pressed(FIRST_USER + n, f"meeting:{MEETING}"),
        lambda n: pressed(FIRST_USER + n, f"contact:write:{pairs[n // 2]}"),
        lambda n: said(FIRST_USER + n, "Good to hear from you. How was the walk?"),
        lambda n: pressed(FIRST_USER + n, "settings"),
        lambda n: pressed(FIRST_USER + n, f"group:leave:{GROUP}"),
    ]
    for act in acts:
        steps += [act(n) for n in range(people)]
    return steps


@contextlib.asynccontextmanager
async def process(*command: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """The contender, on a processor of its own where there are two."""
    running = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=asyncio.subprocess.DEVNULL)
    cores = sorted(os.sched_getaffinity(0))
    if len(cores) > 1:
        os.sched_setaffinity(running.pid, {cores[1]})
    try:
        yield running
    finally:
        with contextlib.suppress(ProcessLookupError):
            running.kill()  # the figures are taken: nobody needs to say goodbye
        await running.wait()


async def ours(latency: float, people: int) -> float:
    """Updates a second of the whole bot: real commands, permissions, sealed columns, outbox, synchronous=FULL."""
    with tempfile.TemporaryDirectory(prefix="entraide-bench-") as name:
        folder = Path(name)
        pairs = await asyncio.to_thread(fill, folder, people)
        fake = FakeTelegram(latency)
        await fake.start()
        (folder / "config.toml").write_text(CONFIG.format(base=fake.base, folder=folder))
        updates = script(people, pairs)
        async with process(sys.executable, "-m", "bot", "run", "--config", str(folder / "config.toml")):
            await fake.run([said(FIRST_USER, "/menu")])
            seconds = await fake.run(updates)
        await fake.stop()
        return len(updates) / seconds


async def echo(latency: float, count: int) -> float:
    """Updates a second of B0, the echo bot."""
    fake = FakeTelegram(latency)
    await fake.start()
    async with process(sys.executable, "benchmarks/baselines/ptb_echo.py", fake.base):
        await fake.run([said(FIRST_USER, "warm")])
        seconds = await fake.run([said(FIRST_USER + n % 1000, "hello") for n in range(count)])
    await fake.stop()
    return count / seconds


async def measure(rounds: int, people: int) -> dict[str, Any]:
    """Ours and the echo bot in turn, round by round; the ratio of each round."""
    results: dict[str, Any] = {}
    for label, latency, echoes in (("P1 no delay", 0.0, 2000), ("P2 50 ms round trip", 0.05, 60)):
        rows = [(await ours(latency, people), await echo(latency, echoes)) for _ in range(rounds)]
        ratios = [a / b for a, b in rows]
        results[label] = {
            "ours": [round(a) for a, _ in rows], "echo": [round(b, 1) for _, b in rows],
            "ratio": round(statistics.median(ratios), 2), "ratio_min": round(min(ratios), 2), "ratio_max": round(max(ratios), 2),
        }  # fmt: skip
    return results


AIMS = {"P1 no delay": 2.0, "P2 50 ms round trip": 50.0}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--people", type=int, default=500)
    parser.add_argument("--keep", action="store_true", help="write the figures to benchmarks/results/")
    given = parser.parse_args()
    cores = sorted(os.sched_getaffinity(0))
    if len(cores) > 1:
        os.sched_setaffinity(0, {cores[0]})
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        results = runner.run(measure(given.rounds, given.people))
    versions = {name: version(name) for name in ("python-telegram-bot", "aiohttp", "aiosqlite", "entraide")}
    print(f"Python {platform.python_version()}, {versions}, {os.cpu_count()} cores, median of {given.rounds} rounds\n")
    print(f"{'':22}{'the whole bot':>15}{'echo bot':>12}{'ratio':>8}{'min..max':>16}   aim")
    for label, row in results.items():
        met = "met" if row["ratio"] >= AIMS[label] else "not met"
        spread = f"{row['ratio_min']}..{row['ratio_max']}"
        print(
            f"{label:22}{statistics.median(row['ours']):>13.0f}/s{statistics.median(row['echo']):>10.0f}/s"
            f"{row['ratio']:>8}{spread:>16}   >= {AIMS[label]:g}: {met}"
        )
    if given.keep:
        target = ROOT / "benchmarks" / "results" / "throughput.json"
        target.parent.mkdir(exist_ok=True)
        target.write_text(
            json.dumps({"python": platform.python_version(), "versions": versions, "results": results}, indent=1) + "\n"
        )


if __name__ == "__main__":
    main()
