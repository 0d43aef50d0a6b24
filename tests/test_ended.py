"""What people ended after a backup was made stays ended when it comes back (GDPR-03)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.services.people import privacy
from tests.group_steps import person_of
from tests.peers_stage import helper, opened
from tests.restoring_steps import DAY, HOUR, REMINDER, Life, a_life, coming, said
from tests.stage import Actor

pytestmark = pytest.mark.sqlite


@pytest.fixture
async def life(tmp_path: Path) -> AsyncIterator[Life]:
    async with a_life(tmp_path) as life:
        yield life


async def forgets(actor: Actor) -> None:
    await actor.says("/forgetme")
    await actor.presses(actor.starting("forgetme:yes"))


async def test_who_was_erased_since_stays_erased_even_when_only_the_list_is_left(life: Life) -> None:
    async with life.serving() as stage:
        _, _, chief, ana = await coming(stage, 2)
        backup = life.backed_up()
        await stage.passes(HOUR)
        await forgets(ana)
        await life.listed(stage)
        before = said([ana, chief])
    life.lost_disk()
    changes = await life.restored(backup)
    assert changes.erased == 1
    async with life.serving(ana, chief) as stage:
        assert [row["n"] for row in await stage.rows("SELECT count(*) AS n FROM person")] == [1]
        assert await stage.rows("SELECT * FROM answer") == []
        await stage.passes(3 * DAY)
        assert said([ana, chief]) == [before[0], before[1] + 1]  # who facilitates is asked how many came
        assert str(ana.id) not in life.folder.joinpath("backups/ended.list").read_text()


async def test_who_was_in_contact_with_somebody_erased_since_is_not_told_again_that_it_is_over(life: Life) -> None:
    async with life.serving() as stage:
        listener, seeker = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
        await opened(seeker, listener)
        backup = life.backed_up()
        await stage.passes(HOUR)
        await forgets(seeker)
        before = said([listener])
    await life.restored(backup)
    async with life.serving(listener, seeker) as stage:
        await stage.passes(DAY)
        assert await stage.rows("SELECT id FROM contact WHERE state = 'open'") == []
        assert said([listener]) == before


async def test_who_was_erased_and_began_anew_loses_the_old_account_only(life: Life) -> None:
    async with life.serving() as stage:
        ana = await stage.member("Ana", "Heron")
        early = life.backed_up()
        await stage.passes(HOUR)
        await forgets(ana)
        await stage.passes(HOUR)
        await begins_anew(ana)
        await life.listed(stage)
        late = life.backed_up()
    await life.restored(late)
    async with life.serving(ana) as stage:
        assert len(await stage.rows("SELECT id FROM person")) == 1
        await stage.passes(60)
    changes = await life.restored(early)
    assert changes.erased == 1
    async with life.serving(ana) as stage:
        assert await stage.rows("SELECT id FROM person") == []


async def begins_anew(ana: Actor) -> None:
    await ana.says("/start")
    await ana.presses("start:yes")
    await ana.keeps("Kestrel")


async def test_without_a_list_the_database_that_is_still_there_is_asked_who_was_erased(life: Life) -> None:
    async with life.serving() as stage:
        ana = await stage.member("Ana", "Heron")
        backup = life.backed_up()
        await stage.passes(HOUR)
        await forgets(ana)
    assert (await life.restored(backup)).erased == 1


async def test_an_agreement_taken_back_since_stays_taken_back(life: Life) -> None:
    async with life.serving() as stage:
        _, meeting, _, ana = await coming(stage, 2)
        backup = life.backed_up()
        await stage.passes(HOUR)
        me = await person_of(ana)
        async with stage.program.database.write(int(life.clock.at)) as tx:
            await privacy.withdraw(tx, me, "reminders")
        await life.listed(stage)
    life.lost_disk()
    assert (await life.restored(backup)).taken_back == 1
    async with life.serving(ana) as stage:
        await stage.passes(3 * DAY)
        assert not ana.heard(REMINDER)
        assert await stage.rows("SELECT 1 FROM answer WHERE meeting_id = :id", id=meeting)
