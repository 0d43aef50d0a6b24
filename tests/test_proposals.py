"""A date is looked for together, a member proposes a meeting, and a facilitator, or enough people, make it one (GEM-05)."""

import pytest

from tests.meeting_rows import DAY, HOUR, awake, belongs, facilitator, group, member, person_id, quiet
from tests.peers_stage import coordinator_of
from tests.stage import NOON, Actor, Stage, first_line

THURSDAY_14 = NOON + 3 * DAY + 2 * HOUR
YES = "Yes, propose it"


async def proposes(actor: Actor, group_id: str, dates: str, title: str = "Picnic") -> str:
    """Somebody proposes it, up to the yes; the proposal's id."""
    known = {row["id"] for row in await actor.stage.rows("SELECT id FROM proposal")}
    await actor.forges(f"newproposal:{group_id}")
    await actor.says(title)
    await actor.says(dates)
    await actor.presses(actor.starting("newproposal:yes"))
    (new,) = {row["id"] for row in await actor.stage.rows("SELECT id FROM proposal")} - known
    return str(new)


async def trio(stage: Stage, language: str = "en") -> tuple[str, Actor, Actor, Actor]:
    """A group, who facilitates it, and two members; none of them has quiet hours."""
    home = await group(stage, language=language)
    fran = await facilitator(stage, home, language)
    ana, ben = await member(stage, home, "Ana", "Heron", language), await member(stage, home, "Ben", "Wren", language)
    await awake(stage, fran, ana, ben)
    return home, fran, ana, ben


async def votes(stage: Stage, actor: Actor) -> list[tuple[int, str]]:
    me = await person_id(stage, actor)
    rows = await stage.rows("SELECT number, choice FROM proposal_vote WHERE person_id = :me ORDER BY number", me=me)
    return [(row["number"], row["choice"]) for row in rows]


async def count(stage: Stage, table: str) -> int:
    return int((await stage.rows(f"SELECT count(*) AS n FROM {table}"))[0]["n"])


# Proposing


async def test_dates_are_written_in_one_message_and_shown_back_with_their_readers_before_anything_is_stored(
    stage: Stage,
) -> None:
    home, fran, *_ = await trio(stage)
    await fran.forges(f"group:open:{home}")
    await fran.presses("See proposals")
    assert "No proposal waits in Les Voisins" in fran.reads
    assert first_line(await fran.presses("Propose a meeting")) == "What would you like to do together?"
    assert first_line(await fran.says("Picnic")) == "When could it be?"
    shown = await fran.says("Thursday 14:00\nFriday 3 pm-5 pm, Saturday 10:00")
    assert first_line(shown) == "Is this right?"
    for each in ("Picnic", "Thursday 3 December, 14:00", "Friday 4 December, 15:00", "Saturday 5 December, 10:00"):
        assert each in shown
    assert "The 3 members of Les Voisins will read this, and nobody outside." in shown
    assert await count(stage, "proposal") == 0
    assert first_line(await fran.presses(YES)) == "It is proposed."
    rows = await stage.rows("SELECT starts_at, minutes FROM proposal_date ORDER BY number")
    assert [tuple(row.values()) for row in rows] == [
        (THURSDAY_14, 90), (THURSDAY_14 + DAY + HOUR, 120), (THURSDAY_14 + 2 * DAY - 4 * HOUR, 90),
    ]  # fmt: skip


async def test_on_propose_en_francais(stage: Stage) -> None:
    home, _, ana, _ = await trio(stage, "fr")
    await ana.forges(f"newproposal:{home}")
    assert "Votre nom n'est pas montré" in ana.reads
    await ana.says("Pique-nique")
    shown = await ana.says("jeudi 14h, vendredi 15h30")
    assert "jeudi 3 décembre à 14 h" in shown
    assert "vendredi 4 décembre à 15 h 30" in shown
    await ana.presses("Dire où")
    assert "Où : au parc" in await ana.says("au parc")
    assert first_line(await ana.presses("Oui, la proposer")) == "C'est proposé."
    assert "oui 1, s'il le faut 0, non 0" in ana.reads


async def test_an_hour_alone_is_one_of_the_day_before_it(stage: Stage) -> None:
    home, fran, *_ = await trio(stage)
    await fran.forges(f"newproposal:{home}")
    await fran.says("Picnic")
    await fran.says("Thursday 14:00")
    assert "Thursday 3 December, 16:00" in await fran.says("16:00")


async def test_a_day_whose_hour_is_missing_waits_for_it(stage: Stage) -> None:
    here, _, ana, _ = await trio(stage)
    await ana.forges(f"newproposal:{here}")
    await ana.says("Picnic")
    assert first_line(await ana.says("Saturday")) == "At what time?"
    assert "It is on Saturday 5 December." in ana.reads
    assert "• Saturday 5 December, 14:00" in await ana.says("2pm")
    assert first_line(await ana.says("Sunday")) == "At what time?"
    assert "• Sunday 6 December, 11:00" in await ana.says("11am")


async def test_words_that_may_be_two_dates_are_asked_and_the_others_kept(stage: Stage) -> None:
    home, fran, *_ = await trio(stage)
    await fran.forges(f"newproposal:{home}")
    await fran.says("Picnic")
    assert "That can be read in two ways" in await fran.says("Thursday 14:00\nnext Friday 10:00")
    assert len([each for each in fran.buttons if "Friday" in each]) == 2
    shown = await fran.presses(fran.starting("newproposal:at"))
    assert "Thursday 3 December, 14:00" in shown
    assert "Friday 4 December, 10:00" in shown


async def test_words_that_are_no_date_are_named_and_those_that_are_stay(stage: Stage) -> None:
    home, fran, *_ = await trio(stage)
    await fran.forges(f"newproposal:{home}")
    await fran.says("Picnic")
    assert first_line(await fran.says("when you like")).startswith("I did not find the day")
    shown = await fran.says("Thursday 14:00\nwhen you like")
    assert first_line(shown) == "I did not understand: “when you like”."
    assert "Thursday 3 December, 14:00" in shown


async def test_more_than_eight_dates_are_refused_and_none_of_them_is_kept(stage: Stage) -> None:
    home, fran, *_ = await trio(stage)
    await fran.forges(f"newproposal:{home}")
    await fran.says("Picnic")
    await fran.says("\n".join(f"2026-12-{day:02} 14:00" for day in range(3, 11)))
    assert fran.reads.count("December, 14:00") == 9, "eight dates, and the end of the answers"
    assert first_line(await fran.says("2026-12-20 14:00")).startswith("That is more than 8 dates")
    assert "20 December" not in fran.reads
    await fran.presses("Remove last date")
    assert "10 December" not in fran.reads


async def test_the_end_of_the_answers_is_chosen_and_leaves_a_day_to_choose_the_first_date(stage: Stage) -> None:
    home, fran, *_ = await trio(stage)
    await fran.forges(f"newproposal:{home}")
    await fran.says("Picnic")
    await fran.says("Thursday 14:00")
    assert "Answers until: Wednesday 2 December, 14:00" in fran.reads
    await fran.presses("Set the end")
    assert [each for each in fran.buttons if "December" in each] == [
        "Tuesday 1 December, 12:00", "Wednesday 2 December, 14:00",
    ]  # fmt: skip
    assert "Answers until: tomorrow, 12:00" in await fran.presses("Tuesday 1 December, 12:00")


async def test_a_place_is_said_and_taken_away_again_and_back_leads_to_what_is_shown_back(stage: Stage) -> None:
    home, fran, *_ = await trio(stage)
    await fran.forges(f"newproposal:{home}")
    await fran.says("Picnic")
    await fran.says("Thursday 14:00")
    await fran.presses("Say where")
    assert "Where: the park" in await fran.says("the park")
    await fran.presses("Set the end")
    assert "Where: the park" in await fran.presses("Back")
    await fran.presses("Say where")
    assert "Where:" not in await fran.presses("Skip this")
    await fran.presses("Say where")
    await fran.says("https://meet.example.org/abc the library")
    await fran.presses(YES)
    assert "Where: the library" in fran.reads
    await fran.presses("Choose Thursday 3 December, 14:00")
    assert "Link: https://meet.example.org/abc" in fran.reads


async def test_words_that_tell_who_proposes_are_named_before_the_yes(stage: Stage) -> None:
    home, _, ana, _ = await trio(stage)
    await ana.forges(f"newproposal:{home}")
    await ana.says("Picnic, call 06 12 34 56 78")
    assert "With “06 12 34 56 78” others may know who you are" in await ana.says("Thursday 14:00")
    await ana.forges(f"newproposal:{home}")
    await ana.says("Picnic")
    await ana.says("Thursday 14:00")
    await ana.presses("Say where")
    assert "others may know" not in await ana.says("12 rue de la Paix")


async def test_a_member_has_three_proposals_at_most_who_facilitates_as_many_as_it_takes(stage: Stage) -> None:
    home, fran, ana, _ = await trio(stage)
    ids = [await proposes(ana, home, f"2026-12-0{n} 14:00", f"Idea {n}") for n in (4, 5, 6)]
    assert "3 proposals of yours wait" in await ana.forges(f"newproposal:{home}")
    await ana.forges(f"sure:proposal:back:{ids[0]}")
    assert first_line(await ana.forges(f"newproposal:{home}")) == "What would you like to do together?"
    for n in range(4, 8):
        await proposes(fran, home, f"2026-12-0{n} 16:00", f"Date {n}")
    assert await count(stage, "proposal") == 6


async def test_the_second_yes_makes_no_second_proposal(stage: Stage) -> None:
    home, fran, *_ = await trio(stage)
    await fran.forges(f"newproposal:{home}")
    await fran.says("Picnic")
    await fran.says("Thursday 14:00")
    yes = fran.starting("newproposal:yes")
    await fran.does(f":{yes}", f":{yes}")
    assert await count(stage, "proposal") == 1
    assert "Picnic" in fran.reads


# Answering


async def test_one_tap_answers_a_date_and_the_next_one_follows(stage: Stage) -> None:
    home, fran, ana, _ = await trio(stage)
    await proposes(fran, home, "Thursday 14:00\nFriday 15:00")
    assert "Which dates suit you?" not in await ana.says("/menu")
    assert "• Which date suits you? Picnic, until" in ana.reads
    await ana.presses("Answer the dates")
    assert first_line(ana.reads) == "Which dates suit you?"
    assert first_line(await ana.presses("Answer")) == "Thursday 3 December, 14:00: could you come?"
    assert first_line(await ana.presses("If need be")) == "Friday 4 December, 15:00: could you come?"
    shown = await ana.presses("Yes")
    assert "yes 1, if need be 1, no 0. You: if need be." in shown
    assert "yes 2, if need be 0, no 0. You: yes." in shown
    assert "Answer the dates" not in await ana.says("/menu") or "Answer the dates" not in ana.buttons


async def test_an_answer_is_changed_by_a_tap_and_nobody_sees_whose_it_is(stage: Stage) -> None:
    home, fran, ana, _ = await trio(stage)
    id_ = await proposes(fran, home, "Thursday 14:00")
    await ana.forges(f"proposal:{id_}")
    assert "yes 2, if need be 0, no 0" in await ana.presses("Yes")
    assert "yes 1, if need be 0, no 1" in await ana.presses("No")
    assert await votes(stage, ana) == [(1, "no")]
    shown = await fran.forges(f"proposal:{id_}")
    assert "yes 1, if need be 0, no 1" in shown
    assert "Heron" not in shown
    assert "Fauvette" not in ana.reads


async def test_answers_of_who_left_the_group_do_not_count(stage: Stage) -> None:
    home, fran, ana, _ = await trio(stage)
    id_ = await proposes(fran, home, "Thursday 14:00")
    await ana.forges(f"proposal:say:{id_}:1:yes")
    await ana.forges(f"sure:group:leave:{home}")
    assert "yes 1, if need be 0" in await fran.forges(f"proposal:{id_}")


@pytest.mark.parametrize("dates", ["2026-12-20 14:00", "2026-12-20 14:00\n2026-12-21 14:00"])
async def test_whose_answer_is_asked_no_more_reads_what_comes_next(stage: Stage, dates: str) -> None:
    home, fran, ana, _ = await trio(stage)
    id_ = await proposes(ana, home, dates)
    await stage.passes(7 * DAY)
    for each in (ana, fran):
        told = await each.forges(f"proposal:{id_}")
        assert first_line(told) == "Answers have ended. Somebody who facilitates decides now."
    await stage.passes(20 * DAY)
    assert first_line(await ana.forges(f"proposal:{id_}")) == "This proposal did not become a meeting."


async def test_answers_end_at_their_time_and_who_facilitates_is_told(stage: Stage) -> None:
    home, fran, ana, _ = await trio(stage)
    id_ = await proposes(ana, home, "2026-12-20 14:00\n2026-12-21 14:00")
    assert first_line(fran.reads) == "A member proposes a meeting."
    await stage.passes(7 * DAY)
    assert first_line(fran.reads) == "The answers are in."
    assert "One person answered." in fran.reads
    assert "choose a date for Picnic" in await fran.says("/menu")
    assert first_line(await ana.forges(f"proposal:say:{id_}:1:no")) == "Answers to this proposal have ended."
    assert await votes(stage, ana) == [(1, "yes"), (2, "yes")]
    await fran.presses("Choose the date")
    await fran.presses("Choose Sunday 20 December, 14:00")
    assert first_line(fran.reads) == "It is planned."


# Becoming a meeting


async def test_the_date_that_suits_most_becomes_a_meeting_in_one_tap_with_the_answers_carried_over(
    stage: Stage,
) -> None:
    home, fran, ana, ben = await trio(stage)
    id_ = await proposes(fran, home, "Thursday 14:00\nFriday 15:00\nSaturday 10:00")
    for number, (of_fran, of_ana, of_ben) in enumerate(
        [("no", "yes", "no"), ("no", "yes", "maybe"), ("yes", "no", "yes")], 1
    ):
        await fran.forges(f"proposal:say:{id_}:{number}:{of_fran}")
        await ana.forges(f"proposal:say:{id_}:{number}:{of_ana}")
        await ben.forges(f"proposal:say:{id_}:{number}:{of_ben}")
    await fran.forges(f"proposal:{id_}")
    assert "Choose Saturday 5 December, 10:00" in fran.buttons
    await fran.presses("Choose another date")
    assert fran.buttons[:3] == [
        "Choose Saturday 5 December, 10:00", "Choose Friday 4 December, 15:00", "Choose Thursday 3 December, 14:00",
    ]  # fmt: skip
    shown = await fran.presses("Choose Friday 4 December, 15:00")
    assert first_line(shown) == "It is planned."
    assert "1 person is coming. Maybe: 1." in shown
    [meeting] = await stage.rows("SELECT id, starts_at FROM meeting")
    assert meeting["starts_at"] == THURSDAY_14 + DAY + HOUR
    chosen = await stage.rows("SELECT choice FROM answer ORDER BY choice")
    assert [row["choice"] for row in chosen] == ["coming", "maybe", "no"]
    assert first_line(ana.reads) == "The date is set."
    assert "you are coming" in ana.reads
    assert "your answer is maybe" in ben.reads
    await ana.presses("See the meeting")
    assert "Your answer: I'm coming." in ana.reads
    assert "Picnic" in await ana.forges(f"proposal:{id_}")
    assert await count(stage, "meeting") == 1


async def test_two_taps_at_once_make_one_meeting(stage: Stage) -> None:
    home, fran, *_ = await trio(stage)
    id_ = await proposes(fran, home, "Thursday 14:00\nFriday 15:00")
    await fran.does(f":proposal:choose:{id_}:1", f":proposal:choose:{id_}:2")
    assert await count(stage, "meeting") == 1
    assert "3 December, 14:00" in fran.reads


async def test_those_who_come_are_reminded_as_of_any_meeting(stage: Stage) -> None:
    home, fran, ana, _ = await trio(stage)
    id_ = await proposes(fran, home, "tomorrow 14:00")
    await ana.forges(f"proposal:say:{id_}:1:yes")
    await fran.forges(f"proposal:choose:{id_}:1")
    await stage.until(NOON + DAY + HOUR)
    assert first_line(ana.reads) == "A small reminder."


async def test_enough_supporters_make_a_members_proposal_a_meeting_where_the_group_has_set_so_many(
    stage: Stage,
) -> None:
    home, fran, ana, ben = await trio(stage)
    await fran.forges(f"group:settings:{home}")
    assert "somebody who facilitates decides" in await fran.presses("Set supporters")
    await fran.presses("3 people")
    assert "as soon as 3 people say yes" in await fran.presses("Set supporters")
    id_ = await proposes(ana, home, "Thursday 14:00")
    await ben.forges(f"proposal:say:{id_}:1:maybe")
    await fran.forges(f"proposal:say:{id_}:1:yes")
    assert await count(stage, "meeting") == 0
    shown = await ben.forges(f"proposal:say:{id_}:1:yes")
    assert "3 people are coming." in shown
    assert await count(stage, "meeting") == 1
    for each in (ana, fran):
        assert first_line(each.reads) == "The date is set."


async def test_without_that_setting_and_of_several_dates_a_facilitator_decides(stage: Stage) -> None:
    home, fran, ana, ben = await trio(stage)
    one = await proposes(ana, home, "Thursday 14:00")
    for each in (fran, ben):
        await each.forges(f"proposal:say:{one}:1:yes")
    await fran.forges(f"proposals:set:{home}:3")
    two = await proposes(ana, home, "Friday 14:00\nSaturday 14:00", "Walk")
    for each in (fran, ben):
        await each.forges(f"proposal:say:{two}:1:yes")
    assert await count(stage, "meeting") == 0


# Telling the group


async def test_nobody_is_written_to_before_the_yes_then_those_who_hear_announcements_once(stage: Stage) -> None:
    home, fran, ana, ben = await trio(stage)
    await ben.forges(f"group:mute:{home}:1")
    id_ = await proposes(fran, home, "Thursday 14:00\nFriday 14:00")
    assert not ana.heard("A question of your group")
    assert "Members who will get a message: 1." in await fran.presses("Tell the group")
    assert first_line(await fran.presses("Yes, tell them")) == "The members are told."
    assert "Tell the group" not in fran.buttons
    assert "There are 2 dates." in ana.reads
    assert not ben.heard("A question of your group")
    await fran.forges(f"sure:proposal:tell:{id_}")
    assert len(ana.heard("A question of your group")) == 1
    await ana.presses("Answer")
    assert first_line(ana.reads) == "Which dates suit you?"


async def test_it_is_told_to_as_many_as_was_said_and_not_to_who_presses_or_has_answered(stage: Stage) -> None:
    home, fran, ana, ben = await trio(stage)
    cat = await member(stage, home, "Cat", "Rook")
    await awake(stage, cat)
    id_ = await proposes(ana, home, "Thursday 14:00\nFriday 14:00")
    await ben.forges(f"proposal:say:{id_}:1:yes")
    assert "Members who will get a message: 1." in await fran.forges(f"proposal:tell:{id_}")
    await fran.presses("Yes, tell them")
    asked = [each for each in (fran, ana, ben, cat) if each.heard("A question of your group")]
    assert asked == [cat]


async def test_nobody_is_written_to_where_all_the_others_have_answered(stage: Stage) -> None:
    home, fran, ana, ben = await trio(stage)
    id_ = await proposes(ana, home, "Thursday 14:00")
    await ben.forges(f"proposal:say:{id_}:1:no")
    assert first_line(await fran.forges(f"proposal:tell:{id_}")).startswith("Nobody would get this message")


async def test_who_is_in_quiet_hours_reads_it_after_them_and_not_when_it_is_answered_meanwhile(stage: Stage) -> None:
    home, fran, ana, ben = await trio(stage)
    for each in (ana, ben):
        await quiet(each, "11:00-18:00")
    await stage.passes(HOUR)
    id_ = await proposes(fran, home, "Saturday 14:00")
    await fran.forges(f"sure:proposal:tell:{id_}")
    assert not ana.heard("A question of your group")
    await ben.forges(f"proposal:say:{id_}:1:no")
    await stage.passes(6 * HOUR)
    assert ana.heard("A question of your group")
    assert not ben.heard("A question of your group")


async def test_where_nobody_would_read_it_nothing_is_asked(stage: Stage) -> None:
    home = await group(stage)
    fran = await facilitator(stage, home)
    await proposes(fran, home, "Thursday 14:00")
    assert first_line(await fran.presses("Tell the group")).startswith("Nobody would get this message")
    assert await stage.rows("SELECT id FROM proposal WHERE told_at IS NOT NULL") == []


async def test_what_is_held_back_in_quiet_hours_is_not_said_when_it_is_true_no_more(stage: Stage) -> None:
    home, fran, ana, ben = await trio(stage)
    for each in (fran, ben):
        await quiet(each, "11:00-18:00")
    await stage.passes(HOUR)
    id_ = await proposes(ana, home, "Saturday 14:00")
    await ben.forges(f"proposal:say:{id_}:1:yes")
    await fran.forges(f"proposal:choose:{id_}:1")
    [meeting] = await stage.rows("SELECT id FROM meeting")
    await fran.forges(f"meeting:off:{meeting['id']}")
    await stage.passes(6 * HOUR)
    assert not fran.heard("A member proposes a meeting")
    assert not ben.heard("The date is set")
    assert ben.heard("A meeting is cancelled")


# Declining, taking back


async def test_a_facilitator_declines_with_a_word_that_is_read_back_and_only_who_proposed_it_reads_it(
    stage: Stage,
) -> None:
    home, fran, ana, ben = await trio(stage)
    id_ = await proposes(ana, home, "Thursday 14:00")
    await fran.presses("See the proposal")
    await fran.presses("Close it")
    assert "The person who proposed it will read this." in await fran.says("The room is taken that day.")
    assert "Yes, keep it" not in fran.buttons  # it is the proposal that would not be kept
    assert "“Picnic” is closed." in await fran.presses("Close with these words")
    assert first_line(ana.reads) == "Your proposal does not become a meeting this time."
    assert "The room is taken that day." in ana.reads
    assert "Fauvette" not in ana.reads
    assert not ben.heard("The room is taken")
    assert first_line(await ben.forges(f"proposal:{id_}")) == "This proposal is closed."


async def test_it_may_be_closed_without_a_word(stage: Stage) -> None:
    home, fran, ana, _ = await trio(stage)
    id_ = await proposes(ana, home, "Thursday 14:00")
    await fran.forges(f"proposal:close:{id_}")
    await fran.presses("Close without a word")
    assert first_line(ana.reads) == "Your proposal does not become a meeting this time."
    await ana.presses("See proposals")
    assert "No proposal waits" in ana.reads


async def test_who_proposed_it_takes_it_back_and_nothing_is_kept(stage: Stage) -> None:
    home, _, ana, ben = await trio(stage)
    id_ = await proposes(ana, home, "Thursday 14:00")
    await ben.forges(f"proposal:say:{id_}:1:yes")
    await ana.presses("Take it back")
    assert "“Picnic” is taken back." in await ana.presses("Yes, take it back")
    assert [await count(stage, each) for each in ("proposal", "proposal_date", "proposal_vote")] == [0, 0, 0]
    assert first_line(await ben.forges(f"proposal:{id_}")) == "This proposal is no longer there."


# What is not theirs


FORGED = (
    "proposal:choose:{id}:1", "proposal:others:{id}", "sure:proposal:tell:{id}", "proposal:tell:{id}", "proposal:close:{id}",
    "proposal:end:{id}", "sure:proposal:back:{id}", "proposals:many:{group}", "proposals:set:{group}:3",
)  # fmt: skip


@pytest.mark.parametrize("press", FORGED)
async def test_what_a_member_forges_is_refused(stage: Stage, press: str) -> None:
    home, fran, ana, _ = await trio(stage)
    id_ = await proposes(fran, home, "Thursday 14:00")
    before = [await stage.rows(f"SELECT * FROM {each}") for each in ("proposal", "meeting", "groups")]
    assert "only some people of the group can do this" in await ana.forges(press.format(id=id_, group=home))
    assert [await stage.rows(f"SELECT * FROM {each}") for each in ("proposal", "meeting", "groups")] == before


@pytest.mark.parametrize(
    "press",
    ["proposals:{group}", "proposal:{id}", "proposal:date:{id}:1", "proposal:say:{id}:1:yes", "newproposal:{group}"],
)
async def test_who_is_not_in_the_group_sees_nothing_of_it(stage: Stage, press: str) -> None:
    home, fran, *_ = await trio(stage)
    id_ = await proposes(fran, home, "Thursday 14:00")
    zoe = await stage.member("Zoe", "Zander")
    assert "only some people of the group can do this" in await zoe.forges(press.format(id=id_, group=home))
    assert not zoe.heard("Picnic")
    assert await votes(stage, zoe) == []
    await zoe.forges(f"group:open:{home}")
    assert "See proposals" not in zoe.buttons


async def test_a_date_that_is_none_or_has_passed_is_not_taken(stage: Stage) -> None:
    home, fran, ana, _ = await trio(stage)
    id_ = await proposes(fran, home, "tomorrow 14:00\nThursday 14:00")
    for number in (0, 3, 9999):
        assert (
            first_line(await ana.forges(f"proposal:say:{id_}:{number}:yes")) == "Answers to this proposal have ended."
        )
        assert "no longer works" in await ana.forges(f"proposal:date:{id_}:{number}")
        assert first_line(await fran.forges(f"proposal:choose:{id_}:{number}")) == "This proposal is closed."
    await stage.passes(2 * DAY)
    assert "has passed already" in await fran.forges(f"proposal:choose:{id_}:1")
    await fran.forges(f"proposal:{id_}")
    assert [each for each in fran.buttons if each.startswith("Choose")] == ["Choose Thursday 3 December, 14:00"]


async def test_the_hours_are_those_of_who_reads_and_it_is_said_where_the_group_has_others(stage: Stage) -> None:
    home, fran, ana, _ = await trio(stage)
    id_ = await proposes(fran, home, "Thursday 14:00")
    assert "on your clocks" not in await ana.forges(f"proposal:{id_}")
    await ana.forges("settings:inzone:America/Montreal")
    shown = await ana.forges(f"proposal:{id_}")
    assert "Thursday 3 December, 08:00" in shown
    assert "These are the hours on your clocks. The group's are those of Europe/Paris." in shown


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_a_full_proposal_finds_room_on_a_phone_with_all_that_is_to_be_done(stage: Stage, language: str) -> None:
    home, fran, ana, _ = await trio(stage, language)
    await fran.forges(f"newproposal:{home}")
    await fran.says("W" * 100)
    await fran.says("\n".join(f"2027-09-{day} 14:30" for day in range(15, 23)))
    await fran.forges("newproposal:place")
    await fran.says("w" * 200)
    await fran.presses(fran.starting("newproposal:yes"))
    [id_] = [row["id"] for row in await stage.rows("SELECT id FROM proposal")]
    assert len(await votes(stage, fran)) == 8
    for number in range(1, 9):
        await ana.forges(f"proposal:say:{id_}:{number}:maybe")
    assert "1+1" in ana.reads
    assert "www" in await ana.forges(f"proposal:date:{id_}:1")
    await fran.forges(f"proposal:{id_}")
    await fran.presses(f"proposal:others:{id_}")
    assert len([row for row in fran.last.buttons if "proposal:choose" in str(row[0].callback_data)]) == 8


async def test_who_takes_a_break_is_not_asked_and_may_look(stage: Stage) -> None:
    home, fran, ana, _ = await trio(stage)
    await belongs(stage, ana, home, state="stepped_back")
    await proposes(fran, home, "Thursday 14:00")
    await fran.presses("Tell the group")
    await fran.presses("Yes, tell them")
    assert not ana.heard("A question of your group")
    assert "Which date suits you" not in await ana.says("/menu")
    await ana.forges(f"proposals:{home}")
    assert "Picnic" in ana.reads


# What is wrong with one


async def test_a_proposal_is_reported_without_knowing_whose_it_is_and_the_coordination_decides(stage: Stage) -> None:
    chief = await coordinator_of(stage)
    home, fran, ana, ben = await trio(stage)
    proposal = await proposes(ana, home, "Thursday 14:00", "Money, fast")
    await ben.forges(f"proposal:{proposal}")
    assert "What is wrong with this proposal?" in await ben.presses("Report")
    assert "Heron" not in ben.reads
    assert "A coordinator looks at it" in await ben.presses("Report money matters")
    read = await chief.presses("See the report")
    assert "It is about Heron" in read
    assert "A proposal in Les Voisins was reported:\nMoney, fast" in read
    assert "Wren" not in read
    await fran.forges(f"proposal:{proposal}")
    await fran.presses("Report")
    assert "It is reported." in await fran.presses("Report something else")
    assert await count(stage, "report") == 2
    await ana.presses("Take it back")
    await ana.presses("Yes, take it back")
    await chief.forges("reports")
    assert "Money, fast" not in await chief.presses(chief.starting("reports:see:"))  # nothing of it is kept


async def test_when_nobody_can_look_whoever_reports_a_proposal_is_told_so(stage: Stage) -> None:
    home, _, ana, ben = await trio(stage)
    proposal = await proposes(ana, home, "Thursday 14:00")
    await ben.forges(f"proposal:{proposal}")
    assert "nobody here can look" in await ben.presses("Report")
    assert "Nobody here can look at it for now" in await ben.presses("Report hurtful words")


async def test_nobody_reports_their_own_proposal_nor_one_of_another_group(stage: Stage) -> None:
    home, _, ana, _ = await trio(stage)
    proposal = await proposes(ana, home, "Thursday 14:00")
    cat = await stage.member("Cat", "Finch")
    for actor in (ana, cat):
        for data in (f"proposal:report:{proposal}", f"proposal:tell:of:{proposal}:money"):
            await actor.forges(data)
    await ana.forges(f"proposal:{proposal}")
    assert "Report" not in ana.buttons
    assert await count(stage, "report") == 0


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_who_proposed_hears_after_some_days_that_nobody_has_decided_and_what_they_can_do(
    stage: Stage, language: str
) -> None:
    home, fran, ana, _ = await trio(stage, language)
    silent = "Nobody has decided" if language == "en" else "Personne n'a encore décidé"
    dates = "10 december 14:00, 20 january 14:00" if language == "en" else "10 décembre 14h, 20 janvier 14h"
    await proposes(fran, home, dates, "Visit")  # who runs the group decides themselves
    await proposes(ana, home, dates)
    ends = (await stage.rows("SELECT closes_at FROM proposal"))[0]["closes_at"]
    await stage.until(ends + 3 * DAY - HOUR)
    assert not ana.heard(silent)
    await stage.passes(HOUR)
    [told] = ana.heard(silent)
    assert "This is not a no" in told.text or "Ce n'est pas un non" in told.text
    assert not fran.heard(silent)
    await ana.presses("Write to the group" if language == "en" else "Écrire au groupe", told)
    await stage.passes(30 * DAY)
    assert len(ana.heard(silent)) == 1


async def test_where_somebody_decided_nobody_is_told_that_nobody_did(stage: Stage) -> None:
    home, fran, ana, _ = await trio(stage)
    id_ = await proposes(ana, home, "10 december 14:00, 20 january 14:00")
    ends = (await stage.rows("SELECT closes_at FROM proposal"))[0]["closes_at"]
    await stage.until(ends + HOUR)
    await fran.forges(f"proposal:choose:{id_}:2")
    await stage.passes(4 * DAY)
    assert not ana.heard("Nobody has decided")
