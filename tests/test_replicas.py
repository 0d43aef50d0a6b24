"""Several processes on one PostgreSQL database: each takes updates, one leads, and another takes over when it dies."""

import asyncio
import contextlib
import re
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot import app, config, trials
from bot.app import Program
from bot.exits import Exit
from bot.leading import TRY_SECONDS, Leading
from bot.storage import postgresql
from bot.storage.errors import StorageDown, StorageError
from bot.storage.postgresql import Lead
from bot.trials import Bad, verdict
from bot.wire.leases import SURE_SECONDS
from tests.postgres import DATABASES, MISSING, binaries, server
from tests.replicas import Course, live_through
from tests.rows import group_with_meetings
from tests.short_way import ShortWay
from tests.stage import PAUSE, Actor, Stage, open_stage, spaced
from tests.test_delivery import waiting

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


async def test_who_leads_knows_whether_others_serve(tmp_path: Path) -> None:
    address = DATABASES.of(tmp_path)
    serving = [await postgresql.connect(address) for _ in range(2)]
    for session in serving:
        await session.attend("alike")
    one, other = (Leading(Lead(address), at_once, bool) for _ in range(2))
    found = []
    for _ in range(2):
        for _ in range(2):
            await one.look()
            await other.look()
        found.append((one.beside_others(), other.beside_others()))
        await serving.pop().close()
    assert found == [(True, True), (False, True)]
    one._lock._break()  # type: ignore[union-attr]
    await one.look()
    while not one.now:
        await one.look()
    assert one.beside_others(), "somebody may have come meanwhile"
    await one.look()
    assert not one.beside_others()
    await one.stop()
    await other.stop()


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
    with pytest.raises(Bad, match=r"6\d s from the one of the database server"):
        await trials.told_of(address)


@contextlib.asynccontextmanager
async def two_replicas(folder: Path) -> AsyncIterator[tuple[Stage, Program]]:
    """The bot of a stage, which leads, and another beside it on the same database."""
    address = DATABASES.of(folder)
    async with open_stage(folder, database=config.Database(folder / "entraide", address)) as stage:
        given = replace(stage.program.settings, database=config.Database(folder / "beside", address))
        beside = await app.build(given, stage.clock)
        beside.wire = beside.gateway._wire = ShortWay(stage.play)
        await app.prepare(beside)
        sender = asyncio.ensure_future(beside.delivery.run())
        try:
            yield stage, beside
        finally:
            sender.cancel()
            await asyncio.gather(sender, return_exceptions=True)
            await app.close(beside)


async def at_rest(*replicas: Program) -> None:
    while not all(replica.delivery.idle for replica in replicas):
        await asyncio.sleep(PAUSE)
    for replica in replicas:
        await replica.clerk.flush()


def pressed(stage: Stage, who: Actor, *presses: str) -> list[bytes]:
    """What Telegram hands over when somebody presses these, one after the other."""
    message = who.last
    for data in presses:
        stage.play.world.press(who.person, message.message_id, data, forged=True)
    came = stage.play.world.queue.first(len(presses))
    stage.offset = came[-1].id + 1
    stage.play.world.queue.confirm(stage.offset)
    return [update.body for update in came]


def edits(stage: Stage) -> list[str]:
    """What messages were made to say, one after the other."""
    return [str(spaced(r.params["text"])) for r in stage.play.requests if r.method == "editMessageText"]


async def test_of_presses_that_reach_two_replicas_at_once_the_one_stored_last_is_what_stands_there(
    tmp_path: Path,
) -> None:
    stands = {"coming": "I'm coming.", "no": "I'm not coming."}
    async with two_replicas(tmp_path) as (stage, beside):
        ana = await stage.member("Ana", "Heron")
        (meeting,) = await group_with_meetings(stage)
        for trouble in ("", "429", "slow", "500"):  # what happens to the first of the two answers
            for one, other in ((stage.program, beside), (beside, stage.program)):
                yes, no = pressed(stage, ana, f"meeting:answer:{meeting}:coming", f"meeting:answer:{meeting}:no")
                if trouble:
                    stage.play.faults.add("editMessageText", trouble, times=1, retry_after=1, seconds=0.02)
                asked = len(edits(stage))
                await asyncio.gather(one.intake.take([yes, no]), other.intake.take([no, yes]))  # each to both, too
                await at_rest(stage.program, beside)
                (stored,) = await stage.rows("SELECT choice FROM answer")
                assert f"Your answer: {stands[stored['choice']]}" in ana.reads, trouble
                assert len(edits(stage)) == asked + 2 + (trouble in ("429", "500")), trouble
        assert await waiting(stage) == 0


async def test_what_a_replica_has_in_hand_when_it_falls_asleep_is_said_by_another_that_answers_the_same_person(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with two_replicas(tmp_path) as (stage, beside):
        ana = await stage.member("Ana", "Heron")
        (meeting,) = await group_with_meetings(stage)
        answers = [f"meeting:answer:{meeting}:{choice}" for choice in ("coming", "maybe", "no")]
        yes, *later = pressed(stage, ana, *answers)
        asleep = stage.program.delivery
        asleep._closed_until = float("inf")
        await stage.program.intake.take([yes])
        for each in later:
            await beside.intake.take([each])
        await at_rest(beside)
        assert "I'm coming</b>" in edits(stage)[-3]
        assert "I'm not coming</b>" in edits(stage)[-1]
        stage.clock.at += SURE_SECONDS
        asleep._closed_until = 0.0
        asleep._woken.set()
        await at_rest(stage.program)
        assert len(edits(stage)) == 3
        assert [record.message for record in caplog.records].count("letter.doubtful") == 1
        assert await waiting(stage) == 0


async def test_what_was_left_behind_goes_before_what_waits_for_it_in_another_replica(tmp_path: Path) -> None:
    """Who claims it has an answer to the same person in hand, which goes after one of another replica, and that after it."""
    async with two_replicas(tmp_path) as (stage, beside):
        ana = await stage.member("Ana", "Heron")
        (meeting,) = await group_with_meetings(stage)
        answers = [f"meeting:answer:{meeting}:{choice}" for choice in ("coming", "maybe", "no")]
        first, second, third = pressed(stage, ana, *answers)
        given = replace(stage.program.settings, database=config.Database(tmp_path / "killed", DATABASES.of(tmp_path)))
        killed = await app.build(given, stage.clock)
        await app.prepare(killed)
        await killed.intake.take([first])
        beside.clerk._look_at = float("inf")  # it does not look meanwhile
        await beside.intake.take([second])
        await stage.program.intake.take([third])
        async with stage.program.database.write(
            int(stage.clock.at)
        ) as tx:  # as the killed one does when it starts again
            await tx.rows(
                "UPDATE letter SET leased_until = NULL, held_by = NULL WHERE held_by = :it", it=killed.database.holder
            )
        stage.program.clerk.nudge()
        while stage.program.clerk._bell.due or stage.program.clerk._looking:
            await asyncio.sleep(PAUSE)
        beside.clerk._look_at = 0.0
        beside.clerk.nudge()
        async with asyncio.timeout(20):
            await at_rest(stage.program, beside)
        said = [re.search(r"Your answer: <b>(.*?)</b>", text) for text in edits(stage)]
        assert [found[1] for found in said if found] == ["I'm coming", "maybe", "I'm not coming"]
        assert await waiting(stage) == 0
        await app.close(killed)


async def test_nobody_waits_for_ever_for_what_another_replica_has_in_hand(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with two_replicas(tmp_path) as (stage, beside):
        ana = await stage.member("Ana", "Heron")
        (meeting,) = await group_with_meetings(stage)
        yes, no = pressed(stage, ana, f"meeting:answer:{meeting}:coming", f"meeting:answer:{meeting}:no")
        stuck = stage.program.delivery
        stuck._closed_until = float("inf")
        await stage.program.intake.take([yes])
        await beside.intake.take([no])
        async with asyncio.timeout(20):
            while not beside.delivery.idle:
                async with stage.program.database.write(int(stage.clock.at)) as tx:  # it goes on saying that it has it
                    await tx.rows("UPDATE letter SET leased_until = leased_until + 1 WHERE held_by = :it", it=tx.holder)
        assert ["I'm not coming</b>" in text for text in edits(stage)] == [True]
        assert "letter.out_of_turn" in caplog.text
        stuck._closed_until = 0.0
        stuck._woken.set()
        await at_rest(stage.program, beside)
        assert await waiting(stage) == 0
