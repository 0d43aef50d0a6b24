"""When the last person who facilitates a group goes, the coordinators hear it: the group, not who it was."""

import pytest

from tests.group_steps import handle_of, join, make_facilitator, make_group
from tests.stage import Actor, Stage, first_line

TOLD = "A group needs you."


async def two_facilitators(stage: Stage) -> tuple[Actor, str, Actor, Actor]:
    chief = await stage.coordinator()
    group = await make_group(chief, "The Cedars")
    fanny, finn = await stage.member("Fanny", "Finch"), await stage.member("Finn", "Dunnock")
    for actor in (fanny, finn):
        await join(actor, group)
        await make_facilitator(chief, actor, group)
    return chief, group, fanny, finn


@pytest.mark.parametrize("how", ["group:leave:{}", "group:rest:{}:1"])
async def test_coordinators_hear_when_the_last_facilitator_leaves_or_rests(stage: Stage, how: str) -> None:
    chief, group, fanny, finn = await two_facilitators(stage)
    await fanny.forges("sure:" + how.format(group))
    assert not chief.heard(TOLD)
    await finn.forges("sure:" + how.format(group))
    assert first_line(chief.reads) == TOLD
    assert "The Cedars" in chief.reads
    assert "Dunnock" not in chief.reads
    await finn.forges("sure:" + how.format(group))
    assert len(chief.heard(TOLD)) == 1


async def test_who_leaves_a_group_without_facilitator_knows_that_coordinators_hear_it(stage: Stage) -> None:
    _, group, fanny, finn = await two_facilitators(stage)
    assert "Nobody else facilitates" not in await fanny.forges(f"sure:group:leave:{group}")
    assert "Nobody else facilitates" in await finn.forges(f"sure:group:leave:{group}")


async def test_a_member_who_leaves_tells_nobody_anything(stage: Stage) -> None:
    chief = await stage.coordinator()
    group = await make_group(chief)
    ana = await stage.member("Ana", "Heron")
    await join(ana, group)
    await ana.forges(f"sure:group:leave:{group}")
    assert not chief.heard(TOLD)


async def test_a_facilitator_who_is_back_before_the_morning_worries_nobody(stage: Stage) -> None:
    chief, group, fanny, finn = await two_facilitators(stage)
    await finn.forges(f"sure:group:leave:{group}")
    await stage.passes(10 * 3600)
    await fanny.forges(f"sure:group:rest:{group}:1")
    await fanny.forges(f"group:rest:{group}:0")
    await stage.passes(12 * 3600)
    assert not chief.heard(TOLD)


async def test_a_coordinator_who_leaves_their_own_group_is_not_told_what_they_did(stage: Stage) -> None:
    chief = await stage.coordinator()
    group = await make_group(chief)
    await join(chief, group)
    await make_facilitator(chief, chief, group)
    await chief.forges(f"sure:group:leave:{group}")
    assert not chief.heard(TOLD)


ALONE = "You facilitate a group alone."


@pytest.mark.parametrize(
    "how", ["group:leave:{}", "group:rest:{}:1", "team:step:{}", "forgetme", "blocks", "removed", "ended"]
)
async def test_who_is_left_alone_hears_it_however_the_other_went(stage: Stage, how: str) -> None:
    chief, group, fanny, finn = await two_facilitators(stage)
    if how == "forgetme":
        await fanny.says("/forgetme")
        await fanny.presses(fanny.starting("forgetme:yes"))
    elif how == "blocks":
        stage.play.world.block(fanny.person)
    elif how in ("removed", "ended"):
        await chief.forges(
            f"sure:{'member:remove' if how == 'removed' else 'team:end'}:{await handle_of(fanny, group)}"
        )
    else:
        await fanny.forges("sure:" + how.format(group))
    await stage.passes(1)
    assert first_line(finn.reads) == ALONE
    assert "The Cedars" in finn.reads
    assert "Finch" not in finn.reads
    assert not fanny.heard(ALONE)
    assert not chief.heard(ALONE)
    assert not chief.heard(TOLD)


async def test_who_is_alone_no_more_before_the_morning_hears_nothing(stage: Stage) -> None:
    _, group, fanny, finn = await two_facilitators(stage)
    await stage.passes(10 * 3600)
    await fanny.forges(f"sure:group:rest:{group}:1")
    await fanny.forges(f"group:rest:{group}:0")
    await stage.passes(12 * 3600)
    assert not finn.heard(ALONE)


async def test_of_three_who_facilitate_one_goes_and_nobody_is_alone(stage: Stage) -> None:
    chief, group, fanny, finn = await two_facilitators(stage)
    fay = await stage.member("Fay", "Heron")
    await join(fay, group)
    await make_facilitator(chief, fay, group)
    await fanny.forges(f"sure:group:leave:{group}")
    assert not finn.heard(ALONE)
    assert not fay.heard(ALONE)
