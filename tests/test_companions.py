"""Who comes to a group for the first time can ask to be met there, by who welcomes, one asked after the other."""

import pytest

from bot.services.groups import members
from bot.services.meetings import meetings
from tests.companion_steps import DAY, STARTS, asked, knows, scene
from tests.lost import leaves, loses
from tests.meeting_rows import quiet
from tests.peers_stage import person_of
from tests.stage import Stage, first_line
from tests.test_reach import blocks, refuses

HOUR = 3600
QUESTION = "Somebody comes for the first time."


async def test_who_comes_for_the_first_time_is_met_and_the_talk_ends_with_the_meeting(stage: Stage) -> None:
    _, meeting, (ana,), nora = await scene(stage, "Ana")
    await nora.forges(f"meeting:{meeting}")
    said = await nora.presses("Ask to be met")
    assert first_line(said) == "Somebody who meets you there."
    assert "without your name" in said
    assert "Somebody is asked" in await nora.presses("I agree, ask")
    assert first_line(ana.reads) == QUESTION
    assert "Nightjar" not in ana.reads
    [row] = await stage.rows("SELECT group_id FROM meeting")
    new = await person_of(nora)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await members.rename_here(tx, new, row["group_id"], "Robin", [], [])
    assert "Somebody comes for the first time." in await ana.says("/menu")
    await ana.presses("Answer about meeting them")
    assert "This talk ends by itself" in await ana.presses("Yes, meet them")
    assert "You can now talk with Heron." in nora.reads
    await nora.says("I have a blue coat")
    assert "I have a blue coat" in ana.reads
    assert "Heron meets you there" in await nora.forges(f"companion:of:{meeting}")
    await nora.forges(f"companion:ask:{meeting}")
    assert len(ana.heard(QUESTION)) == 1
    await stage.until(STARTS + HOUR * 4)
    assert not nora.heard("The meeting is over, and so")
    await stage.passes(2 * HOUR)
    for each, other in ((ana, "Robin"), (nora, "Heron")):
        assert len(each.heard(f"The meeting is over, and so is your talk with {other}.")) == 1
    assert not ana.heard("Nightjar"), "each reads the name that the other has in the group"
    assert [row["state"] for row in await stage.rows("SELECT state FROM contact")] == ["closed"]


async def test_qui_vient_pour_la_premiere_fois_le_lit_en_francais(stage: Stage) -> None:
    _, meeting, (ana,), nora = await scene(stage, "Ana")
    for each in (ana, nora):
        await each.forges("language:set:fr")
    await nora.forges(f"meeting:{meeting}")
    await nora.presses("Demander un accueil")
    assert "Vous le lirez ici" in await nora.presses("J'accepte, demander")
    assert first_line(ana.reads) == "Quelqu'un vient pour la première fois."
    await ana.presses("Oui, l'attendre")
    assert "Heron vous attend" in await nora.forges(f"companion:of:{meeting}")


async def test_who_welcomes_that_day_is_asked_first_then_who_did_before_and_then_it_is_said_what_else_there_is(
    stage: Stage,
) -> None:
    _, meeting, (ana, bea), nora = await scene(stage, "Ana", before="Bea")
    await nora.forges(f"companion:ask:{meeting}")
    assert not bea.heard(QUESTION)
    assert "Somebody else is asked" in await ana.presses("Not this time")
    assert bea.heard(QUESTION)
    assert not nora.heard("Nobody can meet you")
    await stage.passes(DAY)
    (none,) = nora.heard("Nobody can meet you there this time.")
    assert "write to those who run the group" in none.text
    for each in (ana, bea):
        assert len(each.heard(QUESTION)) <= 1
        assert "no longer" in await each.forges(f"companion:yes:{(await ids(stage))[0]}")
    assert "Nobody can meet you" in await nora.forges(f"companion:ask:{meeting}"), "nobody is asked twice"


async def ids(stage: Stage) -> list[str]:
    return [row["id"] for row in await stage.rows("SELECT id FROM companion ORDER BY state, id")]


async def test_it_is_offered_at_a_first_meeting_only_where_people_welcome_and_in_time(stage: Stage) -> None:
    chief, meeting, (ana,), nora = await scene(stage, "Ana")
    await nora.forges(f"meeting:answer:{meeting}:coming")
    assert "Ask to be met" in (await nora.forges(f"meeting:{meeting}"), nora.buttons)[1] or (
        await nora.presses("Prepare my visit"),
        "Ask to be met" in nora.buttons,
    )
    await stage.until(STARTS - HOUR)
    await nora.forges(f"meeting:{meeting}")
    assert "Ask to be met" not in nora.buttons
    assert "up to an hour before" in await nora.forges(f"companion:ask:{meeting}")
    assert "up to an hour before" in await chief.forges(f"companion:ask:{meeting}")
    assert not ana.heard(QUESTION)


async def test_it_is_taken_back_in_a_tap_before_and_after_a_yes(stage: Stage) -> None:
    _, meeting, (ana,), nora = await asked(stage)
    yes = ana.starting("companion:yes")
    await nora.presses("No longer needed")
    await nora.forges(f"companion:drop:{meeting}")
    assert "no longer" in await ana.forges(yes)
    await nora.forges(f"companion:ask:{meeting}")
    await ana.presses(ana.starting("companion:yes"))
    await nora.forges(f"companion:of:{meeting}")
    await nora.presses("No longer needed")
    assert "is over" in ana.reads
    assert [row["state"] for row in await stage.rows("SELECT state FROM contact")] == ["closed"]


@pytest.mark.parametrize("what", ["moved", "cancelled"])
async def test_a_meeting_that_changes_is_asked_about_anew_or_not_at_all(stage: Stage, what: str) -> None:
    chief, meeting, (ana,), nora = await asked(stage)
    before = ana.starting("companion:yes")
    if what == "moved":
        who = await person_of(chief)
        async with stage.program.database.write(int(stage.clock.at)) as tx:
            await meetings.change(tx, who, meeting, 1, starts_at=STARTS + HOUR)
    else:
        await chief.forges(f"meeting:off:{meeting}")
    assert "no longer" in await ana.forges(before)
    await stage.passes(HOUR)
    if what == "moved":
        assert len(ana.heard(QUESTION)) == 2
        await ana.presses(ana.starting("companion:yes"))
        await stage.until(STARTS + HOUR * 5)
        assert not nora.heard("and so is your talk"), "it ends with the meeting, whenever that is"
        await stage.passes(HOUR * 2)
        assert nora.heard("and so is your talk")
    else:
        assert nora.heard("This meeting is cancelled.")


@loses("companion-asked")
async def test_a_question_that_never_arrived_goes_to_the_next(stage: Stage) -> None:
    _, meeting, (ana, bea), nora = await scene(stage, "Ana", before="Bea")
    refuses(stage, ana, "unknown")
    await nora.forges(f"companion:ask:{meeting}")
    assert bea.heard(QUESTION)


@leaves("companion-asked")
async def test_who_welcomes_and_goes_holds_up_nobody(stage: Stage) -> None:
    _, _, (ana,), nora = await asked(stage)
    await blocks(stage, ana)
    assert "Nobody can meet you there" in nora.reads


async def test_whoever_asked_and_goes_is_waited_for_no_more_and_nobody_answers_for_another(stage: Stage) -> None:
    _, _, (ana, bea), nora = await asked(stage, "Ana", "Bea")
    asked_one = ana if ana.heard(QUESTION) else bea
    other = bea if asked_one is ana else ana
    yes = asked_one.starting("companion:yes")
    for each in (other, nora):
        assert "no longer" in await each.forges(yes)
    await blocks(stage, nora)
    assert "no longer" in await asked_one.forges(yes)
    assert await stage.rows("SELECT * FROM companion") == []


async def test_who_rests_from_helping_or_blocked_the_other_is_not_asked(stage: Stage) -> None:
    _, meeting, (ana, bea), nora = await scene(stage, "Ana", "Bea")
    one, two = await knows(ana), await knows(nora)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows("INSERT INTO blocked (person_id, other_id) VALUES (:one, :two)", one=one, two=two)
    for press in ("helper:begin", "helper:breathe:7"):
        await bea.forges(press)
    assert "Nobody can meet you" in await nora.forges(f"companion:ask:{meeting}")
    assert "I agree, ask" in (await nora.forges(f"companion:of:{meeting}"), nora.buttons)[1]


async def test_who_said_yes_and_does_not_come_after_all_leaves_nobody_at_the_door(stage: Stage) -> None:
    _, meeting, (ana, bea), nora = await scene(stage, "Ana", before="Bea")
    await nora.forges(f"companion:ask:{meeting}")
    await ana.presses(ana.starting("companion:yes"))
    await ana.forges(f"meeting:answer:{meeting}:no")
    assert nora.heard("The conversation with Heron is over.")
    assert bea.heard(QUESTION)
    await bea.presses(bea.starting("companion:yes"))
    assert "Plover meets you there" in await nora.forges(f"companion:of:{meeting}")
    await nora.forges(f"meeting:answer:{meeting}:no")
    assert "is over" in bea.reads
    assert await stage.rows("SELECT * FROM companion WHERE state IN ('asked', 'yes')") == []


async def test_who_leaves_the_group_is_asked_and_told_nothing_more_of_it(stage: Stage) -> None:
    _, meeting, (ana, bea), nora = await scene(stage, "Ana", before="Bea")
    for each in (ana, nora):
        await quiet(each, "11:00-18:00")
    group = (await stage.rows("SELECT id FROM groups"))[0]["id"]
    await nora.forges(f"companion:ask:{meeting}")
    await ana.forges(f"sure:group:leave:{group}")
    await stage.passes(HOUR)
    await bea.presses(bea.starting("companion:no"))
    await nora.forges(f"sure:group:leave:{group}")
    await stage.passes(7 * HOUR)
    assert not ana.heard(QUESTION)
    assert not nora.heard("Nobody can meet you")
    assert await stage.rows("SELECT * FROM companion") == []


async def test_who_ended_the_talk_is_not_asked_again_by_the_same_person(stage: Stage) -> None:
    _, meeting, (ana,), nora = await asked(stage)
    await ana.presses(ana.starting("companion:yes"))
    [contact] = await stage.rows("SELECT id FROM contact")
    await ana.forges(f"contact:stop:{contact['id']}")
    await stage.passes(61)
    assert "I agree, ask" in (await nora.forges(f"companion:of:{meeting}"), nora.buttons)[1]
    assert "Nobody can meet you" in await nora.forges(f"companion:ask:{meeting}")
    assert not ana.heard(QUESTION)
