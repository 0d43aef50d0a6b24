"""Two people of a contact agree on a time to talk: each in their own zone, reminded before, and hidden from everybody else."""

from typing import Any

import pytest

from tests.lost import leaves, loses
from tests.meeting_rows import DAY, HOUR, quiet
from tests.peers_stage import coordinator_of, helper, opened
from tests.stage import NOON, Actor, Stage, first_line

TOMORROW_15 = NOON + DAY + 3 * HOUR


async def pair(stage: Stage) -> tuple[Actor, Actor, str]:
    """Swift, who asked, and Owl, who listens; their contact."""
    owl, sam = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    return sam, owl, await opened(sam, owl)


async def proposes(actor: Actor, contact: str, words: str = "tomorrow 15:00") -> str:
    """Somebody proposes these times; what they read then."""
    await actor.forges(f"newtime:{contact}")
    await actor.says(words)
    return await actor.presses(actor.starting("newtime:yes"))


async def agree(stage: Stage) -> tuple[Actor, Actor, str]:
    """The same, with a time they agreed on: tomorrow at 15:00."""
    sam, owl, contact = await pair(stage)
    await proposes(sam, contact)
    await owl.presses(owl.starting("time:take"))
    return sam, owl, contact


async def kept(stage: Stage) -> list[Any]:
    return await stage.rows("SELECT * FROM appointment")


async def test_of_a_day_that_is_known_only_the_hour_is_asked_pressed_or_typed(stage: Stage) -> None:
    sam, _, contact = await pair(stage)
    await sam.forges(f"newtime:{contact}")
    for day, hour, moment in (
        (":Thursday", "14:15", "Thursday 3 December, 14:15"),
        ("the 4th", "half past two", "Friday 4 December, 14:30"),
        ("in 2 weeks", "at 10", "Monday 14 December, 10:00"),
    ):
        asked = await (sam.presses(day[1:]) if day.startswith(":") else sam.says(day))
        assert first_line(asked) == "At what time?"
        assert moment.partition(",")[0] in asked
        assert moment in await sam.says(hour)
        if day == ":Thursday":
            await sam.presses("Remove the last")


async def test_one_proposes_in_words_the_other_says_yes_to_one_and_both_are_reminded(stage: Stage) -> None:
    sam, owl, _ = await pair(stage)
    await sam.says("/peer")
    await sam.presses("Owl")
    await sam.presses("Agree on times")
    assert "Propose up to three" in sam.reads
    assert first_line(await sam.presses("Propose times")) == "When would you like to talk with Owl?"
    shown = await sam.says("tomorrow 15:00, Wednesday 10:00")
    assert first_line(shown) == "Propose this to Owl?"
    assert "Tuesday 1 December, 15:00" in shown
    assert "Wednesday 2 December, 10:00" in shown
    assert await kept(stage) == []
    await sam.says("Thursday 18:00")
    assert "has not answered yet" in await sam.presses("Propose to Owl")
    assert first_line(owl.reads) == "Swift proposes a time to talk."
    assert owl.buttons[:4] == [
        "Tuesday 1 December, 15:00", "Wednesday 2 December, 10:00", "Thursday 3 December, 18:00", "None suits me",
    ]  # fmt: skip
    letter = owl.last
    await owl.presses("Wednesday 2 December, 10:00", letter)
    assert "It is agreed." in letter.text, "the outcome stands in the place of the question"
    assert first_line(sam.reads) == "Owl says yes: Wednesday 2 December, 10:00."
    await stage.until(NOON + 22 * HOUR - 1)
    assert not owl.heard("Soon you talk with")
    await stage.until(NOON + 2 * DAY - 3 * HOUR)
    for each, name in ((sam, "Owl"), (owl, "Swift")):
        assert len(each.heard(f"Soon you talk with {name}")) == 2, "a day and an hour before"
    await stage.passes(2 * HOUR + 1)
    assert await kept(stage) == []
    assert await stage.rows("SELECT * FROM occasion WHERE kind LIKE 'time%'") == []


async def test_on_convient_d_un_moment_en_francais_par_des_boutons(stage: Stage) -> None:
    owl, sam = await helper(stage, "Hibou", "work", language="fr"), await stage.member("Sam", "Martin", "fr")
    await sam.does(":peer:ask", ":peer:topics:8:0:fr")
    await sam.presses(sam.starting("peer:agree"))
    await owl.presses(owl.starting("offer:yes"))
    await sam.presses(sam.starting("peer:start"))
    contact = sam.starting("aside:contact:write").split(":")[-1]
    await sam.forges(f"contact:home:{contact}")
    await sam.presses("Convenir d'un moment")
    await sam.presses("Proposer des moments")
    await sam.presses("Mercredi")
    await sam.presses("14 h")
    assert first_line(sam.reads) == "Proposer ceci à Hibou ?"
    await sam.presses("Proposer à Hibou")
    assert first_line(owl.reads) == "Martin propose un moment pour parler."
    await owl.presses("Aucun ne convient")
    assert first_line(sam.reads) == "Aucun des moments proposés ne convient à Hibou. Vous pouvez en proposer d'autres."
    assert await kept(stage) == []


async def test_each_reads_the_hours_of_their_own_clock(stage: Stage) -> None:
    sam, owl, contact = await pair(stage)
    await owl.forges("settings:inzone:America/Montreal")
    await proposes(sam, contact)
    assert "Tuesday 1 December, 09:00" in owl.buttons
    await owl.presses(owl.starting("time:take"))
    assert "15:00" in sam.reads
    assert "America" not in sam.reads, "where the other is stays theirs"


async def test_reminders_keep_to_the_quiet_hours_of_each(stage: Stage) -> None:
    sam, owl, contact = await pair(stage)
    await quiet(owl, "14:00-16:00")
    await proposes(sam, contact)
    await owl.presses(owl.starting("time:take"))
    await stage.until(TOMORROW_15 - HOUR - 2)
    assert len(sam.heard("Soon you talk")) == 1
    assert len(owl.heard("Soon you talk")) == 2, "before they begin, since at their end it would be too late"
    await stage.until(TOMORROW_15 - HOUR)
    assert len(sam.heard("Soon you talk")) == 2


async def test_what_is_agreed_and_what_is_asked_stand_on_the_home_screen(stage: Stage) -> None:
    sam, owl, contact = await pair(stage)
    await proposes(sam, contact)
    assert "Swift proposes a time to talk." in await owl.says("/menu")
    assert "Swift proposes a time to talk." in await owl.says("/peer")
    assert "proposes a time" not in await sam.says("/menu")
    await owl.presses("See times of Swift")
    await owl.presses(owl.starting("time:take"))
    assert "You talk with Owl: tomorrow, 15:00." in await sam.says("/menu")
    await sam.presses("Open time with Owl")
    assert "You talk with Owl: Tuesday 1 December, 15:00." in sam.reads
    assert "You talk tomorrow, 15:00." in await owl.forges(f"contact:home:{contact}")


async def test_a_move_is_asked_and_until_a_yes_what_was_agreed_holds(stage: Stage) -> None:
    sam, owl, contact = await agree(stage)
    await owl.forges(f"time:open:{contact}")
    await owl.presses("Move it")
    assert "Until a yes, what you agreed on stays" in await owl.says("Friday 10:00")
    await owl.presses("Propose to Swift")
    assert first_line(sam.reads) == "Owl would like to move your time: Tuesday 1 December, 15:00."
    await sam.presses("None suits me")
    assert "What you agreed on stays: Tuesday 1 December, 15:00." in owl.reads
    await proposes(owl, contact, "Friday 10:00")
    await sam.presses("Friday 4 December, 10:00")
    assert first_line(owl.reads) == "Swift says yes: Friday 4 December, 10:00."
    await stage.until(TOMORROW_15)
    assert not sam.heard("Soon you talk with Owl: today")
    assert not sam.heard("Soon you talk with Owl: tomorrow, 15:00")
    await stage.until(NOON + 4 * DAY - 2 * HOUR)
    assert len(sam.heard("Soon you talk")) == 2


async def test_a_time_is_cancelled_after_a_yes_and_the_other_reads_it_kindly(stage: Stage) -> None:
    sam, owl, contact = await agree(stage)
    await sam.forges(f"time:open:{contact}")
    assert "Cancel your time with Owl: Tuesday 1 December, 15:00?" in await sam.presses("Cancel it")
    assert owl.heard("cannot make it") == []
    yes = sam.starting("sure:time:cancel")
    await sam.does(f":{yes}", f":{yes}")
    assert len(owl.heard("Swift cannot make it: Tuesday 1 December, 15:00.")) == 1
    assert "It is not about you" in owl.reads
    await stage.until(TOMORROW_15)
    assert not owl.heard("Soon you talk")
    assert await kept(stage) == []


async def test_what_is_proposed_can_be_taken_back_and_proposed_otherwise(stage: Stage) -> None:
    sam, owl, contact = await pair(stage)
    await proposes(sam, contact)
    letter = owl.last
    await proposes(sam, contact, "Friday 10:00")
    assert "no longer waits for an answer" in letter.text
    newer = owl.last
    await owl.forges(letter.buttons[0][0].callback_data if letter.buttons else "time:take:x:y:0")
    await sam.forges(f"time:open:{contact}")
    await sam.presses("Take it back")
    assert "no longer waits for an answer" in newer.text
    assert await kept(stage) == []


# Twice, late, from an old message, both at once


async def test_a_second_yes_and_one_to_an_earlier_proposal_change_nothing(stage: Stage) -> None:
    sam, owl, contact = await pair(stage)
    await proposes(sam, contact, "tomorrow 15:00, tomorrow 17:00")
    first, second = (button.callback_data for row in owl.last.buttons[:2] for button in row)
    await owl.does(f":{first}", f":{second}", f":{first}")
    assert len(sam.heard("Owl says yes")) == 1
    assert "15:00" in sam.reads
    await sam.says("/menu")
    await proposes(sam, contact, "Friday 10:00")
    assert "This is no longer asked." in await owl.forges(first)
    assert len(sam.heard("Owl says yes")) == 1


async def test_of_two_who_propose_at_once_the_second_answers_the_first(stage: Stage) -> None:
    sam, owl, contact = await pair(stage)
    for each in (sam, owl):
        await each.forges(f"newtime:{contact}")
        await each.says("tomorrow 15:00" if each is sam else "Friday 10:00")
    await sam.presses("Propose to Owl")
    await owl.presses("Propose to Swift")
    assert owl.heard("Swift was first: answer this before you propose something else.")
    assert not sam.heard("Owl proposes")
    assert "Swift was first" in await owl.forges(f"newtime:{contact}")
    await owl.presses("Tuesday 1 December, 15:00")
    assert sam.heard("Owl says yes")


async def test_a_time_that_passed_without_an_answer_is_said_to_both(stage: Stage) -> None:
    sam, owl, contact = await pair(stage)
    await proposes(sam, contact)
    letter = owl.last
    late = letter.buttons[0][0].callback_data
    await stage.until(TOMORROW_15 + 1)
    assert "These times are past" in letter.text
    assert first_line(sam.reads).startswith("The times you proposed to Owl are past")
    assert "This is no longer asked." in await owl.forges(late)
    assert await kept(stage) == []


@pytest.mark.parametrize("words", ["yesterday 15:00", "hello", "1, 2, 3 and 4 December at 10:00"])
async def test_words_that_are_no_times_ahead_or_too_many_are_refused_and_the_question_stays(
    stage: Stage, words: str
) -> None:
    sam, owl, contact = await pair(stage)
    await sam.forges(f"newtime:{contact}")
    await sam.says(words)
    assert not any(each.startswith("newtime:yes") for row in sam.last.buttons for each in [row[0].callback_data or ""])
    assert "Propose this to Owl?" in await sam.says("tomorrow 15:00")
    assert not owl.heard("proposes")


async def test_what_may_be_one_of_two_hours_is_asked_and_a_wrong_one_is_removed(stage: Stage) -> None:
    sam, owl, contact = await pair(stage)
    await sam.forges(f"newtime:{contact}")
    await sam.says("tomorrow at 8")
    await sam.presses(sam.starting("newtime:at"))
    assert "Tuesday 1 December, 08:00" in sam.reads
    assert "When would you like to talk" in await sam.presses("Remove the last")
    await sam.presses(sam.starting("newtime:day"))
    await sam.presses("Back")
    assert "When would you like to talk" in sam.reads
    assert owl.heard("proposes") == []


# With the contact


@pytest.mark.parametrize("end", ["contact:stop:{}", "contact:block:{}", "forgetme", "report"])
async def test_it_ends_with_the_contact_and_nothing_is_said_later(stage: Stage, end: str) -> None:
    sam, owl, contact = await agree(stage)
    await proposes(sam, contact, "Friday 10:00")
    letter = owl.last
    if end == "forgetme":
        await sam.says("/forgetme")
        await sam.presses(sam.starting("forgetme:yes"))
    elif end == "report":
        await sam.forges(f"contact:tell:{contact}:money")
        [report] = await stage.rows("SELECT id FROM report")
        await (await coordinator_of(stage)).forges(f"sure:reports:decide:{report['id']}:ended")
    else:
        await sam.forges(end.format(contact))
        await stage.passes(61)
    assert "This conversation is over." in letter.text
    assert await kept(stage) == []
    assert await stage.rows("SELECT * FROM occasion WHERE kind LIKE 'time%'") == []
    if end != "report":
        assert "The time you had agreed on does not take place." in owl.reads
    for press in ("time:open:{}", "newtime:{}", "time:take:{}:x:0"):
        assert "is over" in await owl.forges(press.format(contact))
    await stage.until(NOON + 5 * DAY)
    assert not owl.heard("Soon you talk")


async def test_who_has_just_ended_the_contact_agrees_on_nothing_and_after_an_undo_all_stands(stage: Stage) -> None:
    sam, owl, contact = await pair(stage)
    await proposes(sam, contact)
    take = owl.starting("time:take")
    await owl.forges(f"contact:stop:{contact}")
    assert 'press "Undo"' in await owl.forges(f"newtime:{contact}")
    assert 'press "Undo"' in await owl.forges(take)
    await owl.forges(f"contact:undo:{contact}")
    await owl.forges(take)
    assert sam.heard("Owl says yes")


async def test_while_the_other_rests_nothing_new_is_proposed_but_what_stands_can_be_answered(stage: Stage) -> None:
    sam, owl, contact = await pair(stage)
    await proposes(owl, contact)
    await owl.forges(f"contact:rest:{contact}:3")
    take = sam.starting("time:take")
    assert "Owl is taking a break" in await sam.forges(f"newtime:{contact}")
    await sam.forges(take)
    assert owl.heard("Swift says yes")


async def test_nobody_else_reads_asks_or_answers_it(stage: Stage) -> None:
    sam, owl, contact = await pair(stage)
    await proposes(sam, contact)
    take = owl.starting("time:take")
    back = sam.starting("time:back")
    chief, third = await coordinator_of(stage), await stage.member("Tim", "Tern")
    before = await kept(stage)
    for other in (chief, third):
        for press in (take, back, f"time:open:{contact}", f"newtime:{contact}", f"time:cancel:{contact}:1",
                      f"contact:home:{contact}", take.replace("take", "none").rpartition(":")[0]):  # fmt: skip
            assert "is over" in await other.forges(press), press
        assert not other.heard("15:00")
    assert await kept(stage) == before
    assert "This is no longer asked." in await sam.forges(take), "nobody says yes to their own"
    assert await kept(stage) == before


async def test_nothing_in_the_file_tells_when_two_people_talk(stage: Stage) -> None:
    await agree(stage)
    [row] = await kept(stage)
    assert str(TOMORROW_15).encode() not in bytes(row["times"])
    waits = str(await stage.rows("SELECT id, about, facts FROM occasion WHERE kind LIKE 'time%'"))
    assert waits != "[]"
    assert not [each for each in await stage.rows("SELECT id FROM person") if each["id"] in waits]


@loses("time-proposed")
async def test_who_proposes_to_somebody_out_of_reach_hears_it(stage: Stage) -> None:
    sam, owl, contact = await pair(stage)
    stage.play.world.block(owl.person)
    await proposes(sam, contact)
    assert "Owl cannot be reached at the moment" in sam.reads


@leaves("time-proposed")
async def test_who_goes_with_a_proposal_in_hand_is_said_to_be_away(stage: Stage) -> None:
    sam, owl, contact = await pair(stage)
    await proposes(sam, contact)
    stage.play.world.block(owl.person)
    await stage.settle()
    assert sam.heard("Owl cannot be reached at the moment.")


@loses("time-agreed")
async def test_who_says_yes_to_somebody_out_of_reach_hears_it(stage: Stage) -> None:
    sam, owl, contact = await pair(stage)
    await proposes(sam, contact)
    stage.play.world.block(sam.person)
    await owl.presses(owl.starting("time:take"))
    assert owl.heard("Swift cannot be reached at the moment")


@leaves("time-agreed")
async def test_who_goes_after_a_yes_is_said_to_be_away(stage: Stage) -> None:
    sam, owl, _ = await agree(stage)
    stage.play.world.block(sam.person)
    await stage.settle()
    assert owl.heard("Swift cannot be reached at the moment.")
