"""E1, E2: P1 and P4 on PostgreSQL beside SQLite in the same run. E3, E4: G1 and R1 on PostgreSQL. E5: how soon another of three
processes leads. The server is on this machine, reached over its socket, and waits for its disk at each commit, as SQLite does; it shares
the cores with all the others.
"""

import asyncio
import contextlib
import os
import statistics
import tempfile
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import uvloop

from benchmarks import due, growth, latency
from benchmarks.paced_telegram import DATABASE_URL
from benchmarks.people import ACTS, fill, script
from benchmarks.table import Row, percentile
from benchmarks.throughput import Lap, Unfinished, apart, lap, ours
from bot.storage.moving import move
from tests.postgres import Server, binaries
from tests.replicas import Course, live_through

SAFE = {
    "fsync": "on", "synchronous_commit": "on", "full_page_writes": "on", "autovacuum": "on", "shared_buffers": "128MB",
}  # fmt: skip
AIM = 0.5  # of SQLite's
TAKEOVER_SECONDS = 10.0


@contextlib.contextmanager
def a_server() -> Iterator[Server | None]:
    """None where there are no binaries."""
    programs = binaries()
    if programs is None:
        yield None
        return
    folder = Path(tempfile.mkdtemp(prefix="entraide-bench-server-", dir="/var/tmp"))
    server = Server(folder, programs, **SAFE)
    try:
        yield server
    finally:
        server.end()


@contextlib.contextmanager
def kept_at(address: str) -> Iterator[None]:
    """Whatever bot is started meanwhile keeps its data there."""
    os.environ[DATABASE_URL] = address
    try:
        yield
    finally:
        del os.environ[DATABASE_URL]


async def rates(server: Server, people: int, rounds: int) -> list[tuple[Lap, Lap]]:
    """Updates of the whole bot without delay: on SQLite, on PostgreSQL, in turn. A round that did not finish is left out."""
    found = []
    with tempfile.TemporaryDirectory(prefix="entraide-bench-", dir="/var/tmp") as name:
        filled = Path(name)
        pairs = await asyncio.to_thread(fill, filled, people)
        await move(filled / "entraide.sqlite3", server.database("filled"))
        server.ask("filled", "ANALYZE")
        few, many = script(55 // ACTS, pairs), script(people, pairs)
        for n in range(rounds):
            server.ask("postgres", f"CREATE DATABASE round{n} TEMPLATE filled")
            with contextlib.suppress(Unfinished):
                on_a_file = await lap(ours, few, many, 0.0, filled)
                with kept_at(server.address(f"round{n}")):
                    on_a_server = await lap(ours, few, many, 0.0, filled)
                if server.ask(f"round{n}", "SELECT count(*) FROM failed_update") == [["0"]]:
                    found.append((on_a_file, on_a_server))
    return found


def _rates(server: Server, full: bool) -> Row:
    laps = apart(lambda: rates(server, 1000 if full else 200, 5 if full else 3))
    what = "P1 on PostgreSQL / on SQLite, updates a second of the whole bot, no delay"
    ratios = [round(there.rate / here.rate, 3) for here, there in laps]
    figures = {
        "ratios": ratios,
        "sqlite_updates_a_second": [round(here.rate) for here, _ in laps],
        "postgresql_updates_a_second": [round(there.rate) for _, there in laps],
        "sqlite_cpu_us_an_update": [round(here.cpu) for here, _ in laps],
        "postgresql_cpu_us_an_update": [round(there.cpu) for _, there in laps],
    }
    if not ratios:
        return Row("E1", what, f">= {AIM}", "no round finished", False, figures)
    middle = statistics.median(ratios)
    return Row(
        "E1", what, f">= {AIM}", f"{middle:.2f} ({min(ratios):.2f} to {max(ratios):.2f})", middle >= AIM, figures
    )


def _waits(server: Server, full: bool) -> Row:
    """P4's load, with its announcement and reminders, on each."""
    seconds = 60 if full else 10
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        here = runner.run(latency.scene(seconds, latency.A_SECOND))
        there = runner.run(latency.scene(seconds, latency.A_SECOND, server))
    found = [latency.waits(seen, seen.fake.answered) for seen in (here, there)]
    said = ["; ".join(f"{share} {each.get(f'{share}_ms')} ms" for share in ("p50", "p99")) for each in found]
    figures = {"sqlite": found[0], "postgresql": found[1]}
    what = "P4 on PostgreSQL, beside SQLite in the same run: replies at 200 updates a second, 50 ms trip"
    good = not found[1]["never"] and found[1]["p50_ms"] <= latency.P50_MS and found[1]["p99_ms"] <= latency.P99_MS
    limit = f"<= {latency.P50_MS:g}, {latency.P99_MS:g} ms"
    return Row("E2", what, limit, f"{said[1]} (SQLite: {said[0]})", good, figures)


def _lateness(server: Server, full: bool) -> Row:
    """R1's load; twice as late is allowed."""
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        seen = runner.run(due.lateness(1_000_000 if full else 50_000, 60 if full else 5, server))
    return due.steady(seen, full, "E4", "on PostgreSQL, ", 2)


def _takeovers(server: Server, full: bool) -> Row:
    """Three processes, of which the one that leads is killed (two kills in three), cut off or stopped, again and again, while people
    press and write. Quick means nothing when something is lost: that is looked at as well."""
    kills, cuts, sleeps = (60, 5, 2) if full else (6, 1, 1)
    course = Course(
        people=50, updates=0, troubles=("kill",) * kills + ("cut",) * cuts + ("sleep",) * sleeps,
        seed=1, a_second=20.0, asleep=15.0,
    )  # fmt: skip
    with tempfile.TemporaryDirectory(prefix="entraide-bench-", dir="/var/tmp") as name:
        seen = asyncio.run(live_through(Path(name), server, server.database("replicas"), course))
    took = [seconds for each in seen.takeovers.values() for seconds in each]
    p50, p99 = (percentile(took, share) for share in (0.5, 0.99))
    whole = not (seen.lost or seen.owed or seen.wrong or seen.bugs) and seen.doubled <= seen.doubtful
    longest = ", ".join(f"{trouble} {max(each)} ({len(each)})" for trouble, each in seen.takeovers.items())
    return Row(
        "E5", "until another of three processes leads: p99, when the one that led is killed, cut off, asleep",
        f"<= {TAKEOVER_SECONDS:g} s, nothing lost, nothing twice but in doubt",
        f"{p99} s (p50 {p50}); longest, of how many: {longest}{'' if whole else '; NOT ALL WAS AS IT SHOULD BE'}",
        whole and p99 <= TAKEOVER_SECONDS, asdict(seen),
    )  # fmt: skip


def rows(full: bool) -> list[Row]:
    with a_server() as server:
        if server is None:
            return []
        return [
            _rates(server, full),
            _waits(server, full),
            *growth.in_size((1_000_000, 10_000_000) if full else (20_000, 200_000), full, server),
            _lateness(server, full),
            _takeovers(server, full),
        ]
