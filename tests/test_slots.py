"""What somebody does at a meeting: set by who facilitates, taken and given back in a tap, covered for discreetly, asked for once."""

import pytest

from tests.meeting_rows import HOUR, awake, facilitator, group, member, plan
from tests.stage import Actor, Stage
from tests.test_moved_meetings import moves
from tests.test_seats import BIRDS, DAY, LINE, THURSDAY_14, comes, goes, sees

ASKED = "Can you lend a hand: Cook?"


async def scene(stage: Stage, *names: str) -> tuple[Actor, str, list[Actor]]:
    """Who facilitates, a meeting where somebody should cook, and people who come, all awake."""
    here = await group(stage)
    fran = await facilitator(stage, here)
    meeting = await plan(stage, fran, LINE)
    await needs(fran, meeting, "Cook", "1")
    people = [await member(stage, here, name, BIRDS[name]) for name in names]
    await awake(stage, fran, *people)
    for each in people:
        await comes(each, meeting)
    return fran, meeting, people


async def needs(fran: Actor, meeting: str, kind: str, many: str) -> str:
    await fran.forges(f"meeting:terms:{meeting}")
    await fran.presses("Tasks")
    await fran.presses("Add a task")
    await fran.presses(kind)
    await fran.presses(many)
    return await fran.presses("Yes, change it")


async def takes(actor: Actor, meeting: str, key: str = "cook") -> str:
    await actor.says("/menu")
    return await actor.forges(f"slot:take:{meeting}:{key}")


async def test_a_task_is_taken_and_given_back_in_a_tap_and_nobody_is_named(stage: Stage) -> None:
    fran, meeting, (ana, ben) = await scene(stage, "Ana", "Ben")
    assert "Somebody is still needed for: Cook." in await sees(ana, meeting)
    await ana.presses("Lend a hand")
    assert "Cook: 1 of 1" in await ana.presses("I do it: Cook")
    seen = await sees(fran, meeting)
    assert "Somebody is still needed" not in seen
    assert "Alouette" not in seen
    assert "You do: Cook." in await sees(ana, meeting)
    await sees(ben, meeting)
    assert "Cook: 1 of 1" in await ben.presses("Lend a hand")
    assert "I do it: Cook" not in ben.buttons
    assert "Somebody else has just taken this." in await takes(ben, meeting)
    await sees(ana, meeting)
    await ana.presses("Lend a hand")
    assert "Cook: 0 of 1" in await ana.presses("I can no longer: Cook")


async def test_a_task_in_words_of_ones_own_is_read_back_before_it_stands(stage: Stage) -> None:
    fran, meeting, (ana,) = await scene(stage, "Ana")
    await fran.forges(f"terms:add:{meeting}")
    assert "After: Cook: 1 person, Set the table: 1 person" in await fran.says("Set  the table")
    await fran.presses("Yes, change it")
    assert "Somebody is still needed for: Cook, Set the table." in await sees(ana, meeting)
    for words, no in (("...", "at least one letter"), ("x" * 41, "40")):
        await fran.forges(f"terms:add:{meeting}")
        assert no in await fran.says(words)


async def test_no_more_than_five_tasks_and_nine_people(stage: Stage) -> None:
    fran, meeting, _ = await scene(stage)
    for kind in ("Welcome people", "Host the meeting", "Give a lift", "Bring the key"):
        await needs(fran, meeting, kind, "2")
    await fran.forges(f"terms:add:{meeting}")
    assert "That is enough: 5 tasks at most." in await fran.says("Set the table")
    before = await stage.rows("SELECT terms FROM meeting")
    await fran.forges(f"terms:many:{meeting}:cook:10")
    await fran.forges(f"terms:slot:{meeting}:nonsense")
    assert await stage.rows("SELECT terms FROM meeting") == before


async def test_a_task_that_is_no_longer_needed_is_nobodys(stage: Stage) -> None:
    fran, meeting, (ana,) = await scene(stage, "Ana")
    await takes(ana, meeting)
    await fran.forges(f"terms:slots:{meeting}")
    await fran.presses("Cook")
    await fran.presses("No longer needed")
    await fran.presses("Yes, change it")
    assert "Lend a hand" not in str((await sees(ana, meeting), ana.buttons))
    assert await stage.rows("SELECT 1 FROM slot_taken") == []


async def test_who_had_a_task_that_is_no_longer_needed_hears_it_once(stage: Stage) -> None:
    fran, meeting, (ana, ben) = await scene(stage, "Ana", "Ben")
    await takes(ana, meeting)
    await fran.forges(f"terms:slot:{meeting}:cook")
    await fran.presses("No longer needed")
    await fran.presses("Yes, change it")
    assert not ana.heard("no longer needed")  # it can be undone
    await stage.passes(600)
    (told,) = ana.heard("This is no longer needed: Cook.")
    assert "Tea and talk" in told.text
    assert not ben.heard("no longer needed")
    assert not fran.heard("This is no longer needed")


async def test_of_a_series_who_had_the_task_on_several_dates_hears_it_in_one_letter(stage: Stage) -> None:
    here = await group(stage)
    fran, ana = await facilitator(stage, here), await member(stage, here, "Ana", BIRDS["Ana"])
    await awake(stage, fran, ana)
    await fran.says("/newmeeting every Thursday 14:00 Tea and talk")
    await fran.presses("Yes, that's right")
    first, second, *_ = [row["id"] for row in await stage.rows("SELECT id FROM meeting ORDER BY starts_at")]
    await fran.forges(f"terms:slot:{first}:cook")
    await fran.presses("1")
    await fran.presses("This and the following")
    for each in (first, second):
        await comes(ana, each)
        await takes(ana, each)
    await fran.forges(f"terms:slot:{first}:cook")
    await fran.presses("No longer needed")
    await fran.presses("This and the following")
    await stage.passes(600)
    assert len(ana.heard("This is no longer needed: Cook.")) == 1


async def test_a_task_that_is_asked_for_again_before_the_morning_worries_nobody(stage: Stage) -> None:
    fran, meeting, (ana,) = await scene(stage, "Ana")
    await takes(ana, meeting)
    await ana.forges("settings:hours:0000-2359")
    await fran.forges(f"terms:slot:{meeting}:cook")
    await fran.presses("No longer needed")
    await fran.presses("Yes, change it")
    await needs(fran, meeting, "Cook", "1")
    await stage.passes(14 * HOUR)
    assert not ana.heard("This is no longer needed")


async def test_who_does_not_come_does_nothing_there(stage: Stage) -> None:
    _, meeting, (ana,) = await scene(stage, "Ana")
    await goes(ana, meeting)
    assert "Say first that you are coming." in await takes(ana, meeting)


async def test_who_can_no_longer_is_covered_for_by_who_did_it_before_then_by_all_who_come(stage: Stage) -> None:
    fran, earlier, (ana, ben, cat) = await scene(stage, "Ana", "Ben", "Cat")
    await takes(ben, earlier)
    later = await plan(stage, fran, "2026-12-10 14:00 Tea and talk")
    await needs(fran, later, "Cook", "1")
    for each in (ana, ben, cat):
        await comes(each, later)
    await takes(ana, later)
    await sees(ana, later)
    await ana.presses("Lend a hand")
    await ana.presses("I can no longer: Cook")
    assert "Alouette" not in ben.heard(ASKED)[-1].text
    assert not cat.heard(ASKED)
    await stage.passes(4 * HOUR)
    assert cat.heard(ASKED)
    assert len(ben.heard(ASKED)) == 1
    assert not ana.heard(ASKED)
    assert not fran.heard(ASKED)
    await cat.presses("Yes, I do it")
    assert ben.heard("This no longer waits for an answer.")
    await goes(cat, later)
    await stage.passes(DAY)
    assert not ana.heard(ASKED)  # it was asked for once
    assert "Somebody is still needed for: Cook." in await sees(ana, later)


async def test_everybody_is_asked_at_once_where_nobody_did_it_before(stage: Stage) -> None:
    _, meeting, (ana, ben) = await scene(stage, "Ana", "Ben")
    await takes(ana, meeting)
    await goes(ana, meeting)
    assert ben.heard(ASKED)
    assert not ana.heard(ASKED)


async def test_what_nobody_takes_is_asked_for_once_two_days_before(stage: Stage) -> None:
    _, meeting, (ana,) = await scene(stage, "Ana")
    await stage.until(THURSDAY_14 - 2 * DAY - 1)
    assert not ana.heard(ASKED)
    await stage.passes(1)
    assert len(ana.heard(ASKED)) == 1
    await stage.until(THURSDAY_14 - 1)
    assert len(ana.heard(ASKED)) == 1
    assert "Cook" in await sees(ana, meeting)


async def test_a_move_asks_at_another_time_and_the_tasks_of_who_does_not_answer_are_free(stage: Stage) -> None:
    fran, meeting, (ana, ben) = await scene(stage, "Ana", "Ben")
    await takes(ana, meeting)
    await moves(fran, meeting)
    await comes(ben, meeting)
    await stage.passes(2 * DAY)
    assert ben.heard(ASKED)
    assert "Somebody is still needed for: Cook." in await sees(ben, meeting)


async def test_a_task_is_gone_with_the_meeting_and_with_who_leaves(stage: Stage) -> None:
    fran, meeting, (ana, ben) = await scene(stage, "Ana", "Ben")
    [here] = [row["id"] for row in await stage.rows("SELECT id FROM groups")]
    await takes(ana, meeting)
    await ana.forges(f"sure:group:leave:{here}")
    assert ben.heard(ASKED)
    await fran.forges(f"meeting:cancel:{meeting}")
    await fran.presses("Yes, cancel it")
    await ben.forges(f"slot:take:{meeting}:cook")
    await ben.forges(f"slot:give:{meeting}:cook")
    assert await stage.rows("SELECT 1 FROM slot_taken") == []


@pytest.mark.parametrize("data", ["terms:slots:{}", "terms:add:{}", "terms:slot:{}:cook", "terms:many:{}:cook:3"])
async def test_a_member_sets_no_tasks(stage: Stage, data: str) -> None:
    _, meeting, (ana,) = await scene(stage, "Ana")
    before = await stage.rows("SELECT terms FROM meeting")
    await ana.says("/menu")
    await ana.forges(data.format(meeting))
    await ana.forges(f"terms:apply:{meeting}:one")
    assert await stage.rows("SELECT terms FROM meeting") == before


@pytest.mark.parametrize("data", ["slot:take:{}:nonsense", "slot:give:{}:nonsense", "slot:give:{}:cook"])
async def test_a_task_that_is_none_is_refused(stage: Stage, data: str) -> None:
    _, meeting, (ana,) = await scene(stage, "Ana")
    await ana.forges(data.format(meeting))
    assert await stage.rows("SELECT 1 FROM slot_taken") == []
    assert await stage.rows("SELECT 1 FROM slot_asked") == []


async def test_as_many_people_as_before_are_read_back_as_what_was_asked(stage: Stage) -> None:
    fran, meeting, _ = await scene(stage)
    await fran.forges(f"terms:slot:{meeting}:cook")
    shown = await fran.presses("1")
    assert "Before: Cook: 1 person" in shown
    assert "After: Cook: 1 person" in shown
    await fran.forges(f"terms:set:{meeting}")
    await fran.says("8")
    await fran.presses("Yes, change it")
    await fran.forges(f"terms:set:{meeting}")
    assert "After: 8 places" in await fran.says("8")


async def test_who_reads_what_is_counted_is_who_sees_the_meeting(stage: Stage) -> None:
    fran, meeting, _ = await scene(stage)
    await fran.forges(f"terms:set:{meeting}")
    assert "whoever looks at the group" in await fran.says("8")
    await fran.forges(f"meeting:set:{meeting}:kind")
    assert "write again" not in await fran.presses("The group only")
    await fran.presses("Yes, change it")
    await fran.forges(f"terms:set:{meeting}")
    assert "looks at the group" not in await fran.says("8")
    assert "a member of Les Voisins, will read this." in fran.reads
