"""Who holds a letter holds it for a time: nobody sends what somebody else has in hand, and what is left behind is taken up."""

import asyncio
import contextlib
from collections.abc import Iterator

import pytest

from bot.domain.letters import Outcome
from bot.services.letters import later
from bot.storage.letters import outbox
from bot.storage.letters.outbox import LEASE_SECONDS
from tests.stage import Stage
from tests.test_delivery import tell, waiting


@contextlib.contextmanager
def another_process(stage: Stage) -> Iterator[str]:
    """What is written meanwhile is written by another process on the same database."""
    database = stage.program.database
    database.holder, ours = "another", database.holder
    try:
        yield ours
    finally:
        database.holder = ours


async def taken_by_another(stage: Stage) -> list[str]:
    """Another process takes in hand what is due, and dies."""
    with another_process(stage):
        async with stage.program.database.write(int(stage.clock.at)) as tx:
            return [letter.id for letter in await later.claim(tx, 10)]


def doubtful(caplog: pytest.LogCaptureFixture) -> int:
    return sum(record.message == "letter.doubtful" for record in caplog.records)


async def test_a_letter_left_behind_by_another_process_goes_when_its_lease_has_ended(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await tell(stage, ana, due_in=1)
    stage.clock.at += 1
    assert len(await taken_by_another(stage)) == 1
    await stage.passes(LEASE_SECONDS - 1)
    assert ana.heard("coordinate") == []
    await stage.passes(1)
    assert len(ana.heard("coordinate")) == 1
    assert await waiting(stage) == 0


async def test_words_left_behind_that_must_not_go_twice_count_as_doubtful(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    ana = await stage.member("Ana", "Heron")
    await tell(stage, ana, kind="relay", due_in=1)
    stage.clock.at += 1
    await taken_by_another(stage)
    await stage.passes(LEASE_SECONDS)
    assert ana.heard("coordinate") == []
    assert await waiting(stage) == 0
    assert doubtful(caplog) == 1


async def test_what_is_in_hand_for_longer_than_a_lease_stays_in_hand(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    ana = await stage.member("Ana", "Heron")
    stage.play.network = "down"
    await tell(stage, ana)
    await tell(stage, ana, kind="relay", due_in=1)
    for _ in range(10):
        stage.clock.at += LEASE_SECONDS / 4
        stage.program.clerk.nudge()
        for _ in range(40):
            await stage.settle_a_little()
        assert await taken_by_another(stage) == []
    stage.play.network = "up"
    await stage.settle()
    assert len(ana.heard("coordinate")) == 2
    assert doubtful(caplog) == 0
    assert await waiting(stage) == 0


async def test_who_slept_longer_than_a_lease_sends_nothing_that_somebody_else_has_taken_meanwhile(stage: Stage) -> None:
    ana, ben = await stage.member("Ana", "Heron"), await stage.member("Ben", "Robin")
    delivery = stage.program.delivery
    delivery._closed_until = float("inf")
    await tell(stage, ana)
    await tell(stage, ben)
    stage.clock.at += LEASE_SECONDS
    with another_process(stage):
        async with stage.program.database.write(int(stage.clock.at)) as tx:
            await later.settle(tx, [Outcome(letter, "sent") for letter in await outbox.take_over(tx)][:1])
    delivery._closed_until = 0.0
    await stage.settle()
    assert ana.heard("coordinate") == ben.heard("coordinate") == []
    assert await waiting(stage) == 1
    await stage.passes(LEASE_SECONDS)
    assert len(ana.heard("coordinate")) + len(ben.heard("coordinate")) == 1
    assert await waiting(stage) == 0


async def test_who_slept_while_nobody_else_was_there_sends_all_once_it_has_said_that_it_is_awake(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    stage.program.delivery._closed_until = float("inf")
    await tell(stage, ana, kind="relay", due_in=1)
    await tell(stage, ana)
    stage.clock.at += 1
    stage.program.clerk.nudge()
    while stage.program.delivery._lanes.rest != 2:
        await stage.settle_a_little()
    stage.clock.at += 10 * LEASE_SECONDS
    stage.program.delivery._closed_until = 0.0
    stage.program.delivery._woken.set()
    await stage.settle()
    assert len(ana.heard("coordinate")) == 2
    assert await waiting(stage) == 0


async def test_what_became_of_a_letter_is_written_by_who_holds_it_only(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await tell(stage, ana, due_in=1)
    stage.clock.at += 1
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        (letter,) = await outbox.claim(tx, 10)
    stage.clock.at += LEASE_SECONDS
    with another_process(stage):
        async with stage.program.database.write(int(stage.clock.at)) as tx:
            await outbox.take_over(tx)
    for outcome in (Outcome(letter, "sent"), Outcome(letter, "later", at=0)):
        async with stage.program.database.write(int(stage.clock.at)) as tx:
            await later.settle(tx, [outcome])
    held = await stage.rows("SELECT held_by FROM letter WHERE leased_until IS NOT NULL")
    assert [row["held_by"] for row in held] == ["another"]


async def test_a_letter_that_was_leased_and_never_reached_the_sender_is_not_forgotten(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await tell(stage, ana, due_in=1)
    stage.clock.at += 1
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        assert len(await outbox.claim(tx, 10)) == 1  # as when the answer to a commit was lost
    await stage.passes(LEASE_SECONDS)
    assert len(ana.heard("coordinate")) == 1


async def test_nothing_waits_for_a_lease_while_people_write(stage: Stage) -> None:
    """Replies are leased from birth: each is held anew, whenever the last renewal was."""
    ana = await stage.member("Ana", "Heron")
    for _ in range(3):
        stage.clock.at += 5 * LEASE_SECONDS
        async with asyncio.timeout(10):
            assert (await ana.says("/menu")).startswith("Hello Heron.")
    assert stage.program.clerk.leases.sure
