"""G1: what an update costs as the database grows, from a thousand members to a million, from 10^4 rows of history to 10^7.

In this process, with nothing on the wire, as `in_process` does. A small and a large bot take the same steps in turn, one
update to a transaction; a cost is the time until it is committed. Who speaks is drawn from all members, so that the large
database has to fetch what it needs from all over its file. Each round has its own percentiles, the ratio is their median.
"""

import argparse
import asyncio
import random
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import uvloop

from benchmarks.in_process import NullWire
from benchmarks.prepared import SPEAKERS, fill, filled, life, settings_in, size_of
from benchmarks.table import Row, percentile
from bot import app, config
from tests.postgres import Server

SMALL = (1_000, 10_000)  # members, rows of history
STEPS = 11  # of a life
FIRST_UPDATE = 1_000_000_000


@asynccontextmanager
async def running(folder: Path, url: str) -> AsyncIterator[app.Program]:
    """The bot on this database, or with its data at `url`; what it sends arrives at once."""
    token = config.Telegram(token="111:bench", messages_per_second=1000)  # noqa: S106
    settings = settings_in(folder)
    database = replace(settings.database, url=url)
    program = await app.build(replace(settings, telegram=token, database=database))
    program.gateway._wire = NullWire()  # type: ignore[assignment]
    sender = asyncio.ensure_future(program.delivery.run())
    try:
        yield program
    finally:
        sender.cancel()
        await asyncio.gather(sender, return_exceptions=True)
        program.alarm.stop()
        await program.database.close()
        program.lock.close()


async def cost(program: app.Program, update: dict[str, Any]) -> tuple[float, float]:
    """Seconds, and seconds of CPU, until it was committed; then waits until what it led to has been said."""
    began, cpu = time.perf_counter(), time.process_time()
    await program.intake.take([msgspec.json.encode(update)])
    spent = time.perf_counter() - began, time.process_time() - cpu
    while not program.delivery.idle:  # noqa: ASYNC110 - waits as a real loop would, without spinning
        await asyncio.sleep(0.0005)
    return spent


def steps(members: int, lives: int, seed: int) -> Iterator[dict[str, Any]]:
    """The same steps whatever the number of members: only who takes them differs."""
    drawn = [life(n, members) for n in random.Random(seed).sample(range(members // SPEAKERS), lives)]
    for step in range(STEPS):
        yield from (acts[step] for acts in drawn)


async def measure(
    folders: list[Path], sizes: list[int], rounds: int, lives: int, urls: Sequence[str] = ("", "")
) -> list[list[list[tuple[float, float]]]]:
    """For each round, for small and large, the costs of its steps."""
    found = []
    async with running(folders[0], urls[0]) as small, running(folders[1], urls[1]) as large:
        number = FIRST_UPDATE
        for turn in range(rounds + 1):
            costs: list[list[tuple[float, float]]] = [[], []]
            pairs = zip(*(steps(members, lives if turn else 5, turn) for members in sizes), strict=True)
            for pair in pairs:
                number += 1
                both = [(small, pair[0], costs[0]), (large, pair[1], costs[1])]
                for program, update, into in both if number % 2 else reversed(both):
                    into.append(await cost(program, update | {"update_id": number}))
            found.append(costs)
    return found[1:]  # the first was to warm up


def rows(full: bool) -> list[Row]:
    return in_size((1_000_000, 10_000_000) if full else (20_000, 200_000), full)


def in_size(big: tuple[int, int], full: bool, server: Server | None = None) -> list[Row]:
    """With a `server`, both databases are there, and twice as much is allowed."""
    with tempfile.TemporaryDirectory(prefix="entraide-bench-") as name:
        folders = [Path(name) / "small", Path(name) / "large"]
        urls = ["", ""]
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            for which, (members, history) in enumerate((SMALL, big)):
                folder = folders[which]
                folder.mkdir()
                if server is None:
                    fill(folder, members, history)
                else:
                    urls[which] = runner.run(filled(folder, members, history, server, folder.name))
            size = (folders[1] / "entraide.sqlite3").stat().st_size if server is None else size_of(server, "large")
            found = runner.run(measure(folders, [SMALL[0], big[0]], 10 if full else 3, 90 if full else 50, urls))
    figures = {"members": big[0], "history": big[1], "database_MB": round(size / 1e6)}
    what = f"an update among {big[0]:,} members and {big[1]:,} rows of history / among 1,000 and 10,000"
    if server is None:
        aims = [("G1/p50", what, 0.5, 1.15), ("G1/p99", "the same, p99", 0.99, 1.3)]
    else:
        aims = [("E3/p50", f"on PostgreSQL, {what}", 0.5, 2.3), ("E3/p99", "the same, p99", 0.99, 2.6)]
    return [_row(*aim, found, figures) for aim in aims]


def _row(id_: str, what: str, share: float, aim: float, found: list[Any], figures: dict[str, Any]) -> Row:
    took = [[percentile([wall for wall, _ in costs], share) for costs in both] for both in found]
    cpu = [[percentile([spent for _, spent in costs], share) for costs in both] for both in found]
    ratios = [large / small for small, large in took]
    ratio = round(statistics.median(ratios), 2)
    figures = figures | {
        "small_ms": [round(small * 1000, 2) for small, _ in took], "large_ms": [round(large * 1000, 2) for _, large in took],
        "ratio": ratio, "ratio_of_cpu": round(statistics.median(large / small for small, large in cpu), 2),
        "updates": sum(len(both[0]) for both in found), "ratio_of_cpu_by_step": _by_step(found),
    }  # fmt: skip
    value = f"{ratio} ({min(ratios):.2f} to {max(ratios):.2f}; of CPU alone {figures['ratio_of_cpu']})"
    return Row(id_, what, f"<= {aim}", value, ratio <= aim, figures)


def _by_step(found: list[Any]) -> list[float]:
    """The ratio of the medians of CPU for each step of a life, in order: which of them grows."""
    ratios = []
    for step in range(STEPS):
        small, large = (
            statistics.median(cpu for both in found for _, cpu in _part(both[which], step)) for which in (0, 1)
        )
        ratios.append(round(large / small, 2))
    return ratios


def _part(costs: list[tuple[float, float]], step: int) -> list[tuple[float, float]]:
    lives = len(costs) // STEPS
    return costs[step * lives : (step + 1) * lives]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--full", action="store_true")
    for row in rows(parser.parse_args().full):
        print(row.id, row.value, row.met, row.figures)


if __name__ == "__main__":
    main()
