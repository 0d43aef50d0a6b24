"""Several processes on one PostgreSQL database: each takes updates, one leads, and another takes over when it dies."""

import asyncio
import re
import time
from dataclasses import replace
from pathlib import Path

import pytest

from bot import app, config, trials
from bot.exits import Exit
from bot.leading import TRY_SECONDS, Leading
from bot.storage import postgresql
from bot.storage.errors import StorageDown, StorageError
from bot.storage.postgresql import Lead
from bot.trials import Bad, verdict
from tests.postgres import DATABASES, MISSING, binaries, server
from tests.replicas import Course, live_through
from tests.stage import open_stage

pytestmark = pytest.mark.skipif(binaries() is None, reason=MISSING)


async def at_once(_: float) -> None:
    pass


async def test_one_leads_and_when_its_connection_is_gone_the_next_one_does(tmp_path: Path) -> None:
    address = DATABASES.of(tmp_path)
    called: list[str] = []
    locks = [Lead(address), Lead(address)]
    first, second = (
        Leading(lock, at_once, lambda name=name: called.append(name))  # type: ignore[misc]
        for name, lock in zip(("first", "second"), locks, strict=True)
    )
    for _ in range(2):
        await first.look()
        await second.look()
    assert (first.now, second.now) == (True, False)
    locks[0]._break()  # as when the process is killed
    await asyncio.sleep(0)
    async with asyncio.timeout(10):
        while not second.now:
            await second.look()
    await first.look()
    assert (first.now, second.now) == (False, True)
    assert called == ["first", "second"]
    await first.stop()
    await second.stop()


async def test_who_leads_and_falls_asleep_leads_no_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgresql, "LEAD_IDLE_SECONDS", 0.05)
    address = DATABASES.of(tmp_path)
    asleep, awake = Lead(address), Lead(address)
    assert await asleep.take(bool)
    async with asyncio.timeout(10):  # its connection stands: only what it says tells that it is there
        while not await awake.take(bool):
            await asyncio.sleep(0.01)
    with pytest.raises(StorageError):
        await asleep.take(bool)
    await asleep.let_go()
    await awake.let_go()


def test_a_machine_that_is_cut_off_holds_the_others_up_for_ten_seconds_at_most() -> None:
    def seconds(name: str) -> float:
        number, unit = re.fullmatch(r"(\d+)(m?s|)", postgresql.SETTINGS[name]).groups()  # type: ignore[union-attr]
        return int(number) / (1000 if unit == "ms" else 1)

    silent = seconds("tcp_keepalives_idle") + seconds("tcp_keepalives_interval") * seconds("tcp_keepalives_count")
    # Where something waits to be sent to it, a call to the one that leads, no keepalives are.
    assert max(silent, seconds("tcp_user_timeout"), seconds("idle_in_transaction_session_timeout")) <= 10
    assert postgresql.LEAD_IDLE_SECONDS + TRY_SECONDS <= 10


async def test_killed_at_random_the_replicas_lose_nothing_and_do_nothing_twice(tmp_path: Path) -> None:
    running = server()
    assert running is not None
    course = Course(people=10, updates=120, troubles=("kill", "kill"), seed=7)
    figures = await live_through(tmp_path, running, DATABASES.of(tmp_path), course)
    assert (figures.wrong, figures.bugs) == ([], [])
    assert (figures.lost, figures.owed) == (0, 0)
    assert 0 < max(figures.takeovers["kill"]) < 10
    assert figures.doubled <= figures.doubtful
    assert sum(map(bool, figures.served)) > 1, "one alone had no work"


async def test_who_has_other_settings_does_not_serve_beside_the_others(tmp_path: Path) -> None:
    address = DATABASES.of(tmp_path)
    database = config.Database(tmp_path / "entraide", address)
    async with open_stage(tmp_path, database=database) as stage:
        given = stage.program.settings
        other = replace(
            given,
            database=config.Database(tmp_path / "beside", address),
            people=replace(given.people, zone="Europe/Brussels"),
        )
        with pytest.raises(StorageDown, match="other settings") as trouble:
            await app.build(other, stage.clock)
        assert verdict(trouble.value, other)[1] is Exit.SETTINGS
        beside = await app.build(replace(other, people=given.people), stage.clock)
        await app.close(beside)


async def test_a_clock_that_is_wrong_ends_the_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    address = DATABASES.of(tmp_path)
    monkeypatch.setattr(trials, "time", lambda: time.time() + 60)
    with pytest.raises(Bad, match="60 s from the one of the database server"):
        await trials.told_of(address)
