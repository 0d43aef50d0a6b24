"""A letter that cannot be said because of an error of ours waits, and stays until it is said or an operator lets it go."""

import pytest

from bot import troubled
from bot.domain.letters import PUT_OFF_SECONDS, Letter
from handlers import SCREENS
from tests.peers_stage import coordinator_of, helper, opened
from tests.stage import Actor, Stage
from tests.test_delivery import waiting


async def promise(stage: Stage, actor: Actor, screen: str, kind: str = "notice") -> None:
    """A letter for later, with facts that its screen can make nothing of."""
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        tx.letters.append(Letter("odd", actor.id, kind, screen, {}, "en", "Europe/Paris", tx.now + 60))


async def mended(stage: Stage, facts: str) -> None:
    """As a newer version would understand it."""
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows("UPDATE letter SET facts = :facts", facts=tx.seal.close(facts, "letter.facts"))


async def test_a_letter_whose_screen_raises_is_said_by_the_version_that_can(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    ana = await stage.member("Ana", "Heron")
    await promise(stage, ana, "announcement-heard")
    await stage.passes(60)
    assert await waiting(stage) == 1
    assert [record for record in caplog.records if record.message == "letter.failed"]
    await mended(stage, '{"group": "Les Amis"}')
    await stage.passes(PUT_OFF_SECONDS)
    assert "Les Amis" in ana.reads
    assert await waiting(stage) == 0


async def test_letters_that_wait_because_of_an_error_are_told_without_words_or_people(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await promise(stage, ana, "announcement-heard")
    await stage.passes(60)
    (line,) = await troubled.listed(stage.program.settings, int(stage.clock.at))
    assert line.startswith("announcement-heard (notice): TypeError, tried again 2026-11-30 11:1")
    assert "Heron" not in line


async def test_an_operator_lets_them_go(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await promise(stage, ana, "announcement-heard")
    await stage.passes(60)
    assert await troubled.let_go(stage.program.settings, int(stage.clock.at)) == 1
    assert await troubled.listed(stage.program.settings, int(stage.clock.at)) == []
    assert await waiting(stage) == 0


async def test_a_letter_that_was_damaged_waits_there_too(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await promise(stage, ana, "announcement-heard")
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows("UPDATE letter SET facts = :damaged", damaged=b"not what was sealed, whatever it is")
    await stage.passes(60)
    (line,) = await troubled.listed(stage.program.settings, int(stage.clock.at))
    assert "damaged" in line


async def test_who_waits_for_words_that_are_let_go_learns_that_they_did_not_arrive(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(voice: object, facts: object) -> None:
        raise KeyError("a bug")

    await coordinator_of(stage)
    bob, ana = await helper(stage, "Robin", "work"), await stage.member("Ana", "Heron")
    await opened(ana, bob)
    monkeypatch.setitem(SCREENS, "relay", breaks)
    await ana.says("Are you there?")
    assert not bob.heard("Are you there?")
    assert await troubled.let_go(stage.program.settings, int(stage.clock.at)) == 1
    await stage.passes(1)
    assert "Are you there?" not in bob.reads
    assert "could not reach Robin" in ana.reads
