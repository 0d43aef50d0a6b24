"""D7: how long a backup takes while people are served, how long they wait meanwhile, and how long a restore takes."""

import argparse
import asyncio
import contextlib
import os
import secrets
import sqlite3
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Iterable
from pathlib import Path
from typing import Any

import uvloop

from benchmarks.fake_telegram import FakeTelegram, said
from benchmarks.table import Row, percentile, printed
from bot import app, config, files, running
from bot.services.keeping import backups, restoring
from bot.storage import backups as store
from bot.storage.migrate import migrate
from bot.storage.sealing import Seal, read_key

FIRST_USER = 7_000_000
SPEAKERS = 1000
GROUP_SIZE = 1000
BEFORE_SECONDS = 5.0
AIM_SECONDS = 5.0


def settings_in(folder: Path, api_base: str = "") -> config.Settings:
    return config.Settings(
        telegram=config.Telegram(token="111:bench", api_base=api_base, messages_per_second=1000),  # noqa: S106
        database=config.Database(folder / "entraide.sqlite3"),
        security=config.Security(folder / "entraide.key"),
    )


def fill(folder: Path, people: int) -> None:
    """So many members with three agreements and a group each, straight into the tables; the first can speak."""
    settings = settings_in(folder)
    seal, now = Seal(files.find_key(settings, holds_something=False)), int(time.time())
    asyncio.run(migrate(settings.database.path, seal, None))
    accounts = [seal.fingerprint(FIRST_USER + n, "person.account") for n in range(people)]
    ids = [secrets.token_urlsafe(9) for _ in range(people)]
    with contextlib.closing(sqlite3.connect(settings.database.path, isolation_level=None)) as database:
        database.execute("PRAGMA synchronous = OFF")
        database.execute("PRAGMA cache_size = -500000")
        database.execute("BEGIN")
        name, town = seal.close("The Birds", "groups.name"), seal.close("Lyon", "groups.town")
        groups = ((f"group-{n:06}", name, town, now) for n in range(people // GROUP_SIZE + 1))
        _insert(database, "groups (id, name, town, language, zone, joining, created_at)",
                "?, ?, ?, 'en', 'Europe/Paris', 'open', ?", groups)  # fmt: skip
        rows: Iterable[tuple[Any, ...]] = (
            (ids[n], accounts[n], seal.close(str(FIRST_USER + n), "person.chat"),
             seal.close(f"Bird {n}", "person.pseudonym"), seal.fingerprint(n, "pseudonym"), now, now)
            for n in range(people)
        )  # fmt: skip
        _insert(database, """person (id, account, chat, pseudonym, pseudonym_key, created_at, spoke_at,
                                     language, zone, quiet_from, quiet_until)""",
                "?, ?, ?, ?, ?, ?, ?, 'en', 'Europe/Paris', 0, 0", rows)  # fmt: skip
        rows = ((who, kind, now) for who in accounts for kind in ("account", "reminders", "peer"))
        _insert(database, "consent (account, kind, given_at, version)", "?, ?, ?, 1", rows)
        rows = ((f"group-{n // GROUP_SIZE:06}", who, now, now, secrets.token_urlsafe(9)) for n, who in enumerate(ids))
        _insert(database, "membership (group_id, person_id, agreed_at, since, handle, state, charter_version)",
                "?, ?, ?, ?, ?, 'member', 1", rows)  # fmt: skip
        database.execute("COMMIT")


def _insert(database: sqlite3.Connection, into: str, values: str, rows: Iterable[tuple[Any, ...]]) -> None:
    database.executemany(f"INSERT INTO {into} VALUES ({values})", rows)  # noqa: S608


@contextlib.asynccontextmanager
async def serving(folder: Path, fake: FakeTelegram) -> AsyncIterator[app.Program]:
    program = await app.build(settings_in(folder, fake.base))
    try:
        await app.prepare(program)
        await running.introduce(program)
        async with running.serving(program):
            yield program
    finally:
        await app.close(program)


async def waits(fake: FakeTelegram, until: Awaitable[object]) -> list[float]:
    """Milliseconds each of many people waits for an answer, one after the other, until that is over."""
    task, found, n = asyncio.ensure_future(until), [], 0
    while not task.done():
        found.append(await fake.run([said(FIRST_USER + n % SPEAKERS, "/menu")]) * 1000)
        n += 1
        await asyncio.sleep(0.005)
    await task
    return found


async def backed_up(folder: Path) -> dict[str, Any]:
    """The nightly backup of the running bot, as it makes it."""
    async with FakeTelegram() as fake, serving(folder, fake) as program:
        await waits(fake, asyncio.sleep(1))
        before = await waits(fake, asyncio.sleep(BEFORE_SECONDS))
        shelf, now = files.shelf(program.settings), int(time.time())
        began = time.perf_counter()
        meanwhile = await waits(fake, backups.nightly(shelf, program.database.seal, now, wanted=True))
        seconds = time.perf_counter() - began
    made = shelf.tonight(now)
    assert made.exists(), "the log says why"
    return {
        "seconds": round(seconds, 2), "mib": made.stat().st_size >> 20,
        "copy_seconds": _copy_alone(folder, shelf, made), "answers_meanwhile": len(meanwhile),
        "p50_ms_before": _ms(before, 0.5), "p99_ms_before": _ms(before, 0.99),
        "p50_ms_meanwhile": _ms(meanwhile, 0.5), "p99_ms_meanwhile": _ms(meanwhile, 0.99),
        "longest_ms_meanwhile": _ms(meanwhile, 1),
    }  # fmt: skip


def _copy_alone(folder: Path, shelf: store.Shelf, made: Path) -> float:
    """The same copy without its check, and with nobody to serve."""
    target = made.with_suffix(".again")
    began = time.perf_counter()
    with store.unfinished(target, shelf.database) as part:
        store.copy(shelf.database, part)
    seconds = time.perf_counter() - began
    target.unlink()
    return round(seconds, 2)


def _ms(values: list[float], share: float) -> float:
    return round(percentile(values, share), 1)


async def restored(folder: Path) -> dict[str, Any]:
    shelf = files.shelf(settings_in(folder))
    newest = shelf.newest()
    assert newest is not None
    began, now = time.perf_counter(), int(time.time())
    prepared = await restoring.prepare(shelf, newest[0], Seal(read_key(folder / "entraide.key")), now)
    ready = time.perf_counter()
    prepared.put_in_place(now)
    done = time.perf_counter()
    return {"seconds": round(done - began, 2), "in_place_ms": round((done - ready) * 1000, 1)}


def rows(full: bool) -> list[Row]:
    """With a million members, or fifty thousand."""
    people = 1_000_000 if full else 50_000
    with tempfile.TemporaryDirectory(prefix="entraide-bench-") as name:
        folder = Path(name)
        fill(folder, people)
        os.sync()  # what others wrote before is none of its work
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            made = runner.run(backed_up(folder)) | {"people": people}
        back = asyncio.run(restored(folder)) | {"people": people}
    value = f"{made['seconds']} s, {made['mib']} MiB; replies p99 {made['p99_ms_meanwhile']} ms (before {made['p99_ms_before']})"
    return [
        Row("D7/backup", f"a checked backup of {people:,} members while serving", f"<= {AIM_SECONDS:g} s", value,
            made["seconds"] <= AIM_SECONDS, made),
        Row("D7/restore", "restoring them, everything checked: the bot stands still", "", f"{back['seconds']} s", None, back),
    ]  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--full", action="store_true", help="a million members")
    given = parser.parse_args()
    measured = rows(given.full)
    print(printed(measured))
    for row in measured:
        print(row.id, row.figures)


if __name__ == "__main__":
    main()
