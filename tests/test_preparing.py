"""What else there is to do before one comes: on the meeting while it fits there, else behind one button."""

import pytest

from tests.group_steps import schedule_every_week
from tests.meeting_rows import apart, awake, facilitator, group, member, plan
from tests.stage import NOON, Actor, Stage
from tests.test_seats import comes, set_seats
from tests.test_slots import needs
from tests.test_where import HALL, sends

DAY = 86400
MOST = 6


async def full_of_everything(stage: Stage, language: str = "en") -> tuple[Actor, Actor, str]:
    """A date of a series at a place on the map, with places and a task; who facilitates, and a member who wants no reminders yet."""
    here = await group(stage, language=language)
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette", language, reminders=False)
    await awake(stage, fran, ana)
    meeting = await schedule_every_week(fran, here, NOON + 3 * DAY)
    await fran.forges(f"meeting:set:{meeting}:place")
    await sends(fran, HALL)
    await fran.presses("Only this date")
    await fran.forges(f"terms:seats:{meeting}:5")
    await fran.presses("Only this date")
    await fran.forges(f"terms:many:{meeting}:cook:1")
    await fran.presses("Only this date")
    return fran, ana, meeting


def choices(actor: Actor) -> list[str]:
    """The buttons but for the way back and the help lines."""
    return actor.buttons[:-2]


async def test_a_meeting_with_all_there_can_be_has_six_buttons_and_the_others_behind_one(stage: Stage) -> None:
    _, ana, meeting = await full_of_everything(stage)
    await comes(ana, meeting)
    assert choices(ana) == [
        "I'm coming",
        "Maybe",
        "I'm not coming",
        "Prepare my visit",
        "Yes, remind me",
        "Show me the map",
    ]
    await ana.presses("Prepare my visit")
    assert set(choices(ana)) == {
        "Bring somebody", "Lend a hand", "In my calendar", "Come every time", "Show me the map",
    }  # fmt: skip
    assert "5 places" in ana.reads or "4 places of 5 are free." in ana.reads
    await ana.presses("Back")
    assert "Prepare my visit" in ana.buttons


async def test_tout_tient_en_francais_aussi(stage: Stage) -> None:
    _, ana, meeting = await full_of_everything(stage, "fr")
    await comes(ana, meeting)
    await ana.presses("Préparer ma venue")
    assert "Amener quelqu'un" in ana.buttons
    assert "Aider à préparer" in ana.buttons


async def test_who_facilitates_and_comes_has_six_buttons_too(stage: Stage) -> None:
    fran, _, meeting = await full_of_everything(stage)
    await comes(fran, meeting)
    assert len(choices(fran)) <= MOST
    assert "Change or cancel" in fran.buttons
    assert "Copy the link" not in fran.reads
    await fran.presses("Prepare my visit")
    assert "Copy the link" in fran.buttons
    assert len(choices(fran)) <= MOST


@pytest.mark.parametrize("words", ["Bring somebody", "Lend a hand", "In my calendar", "Come every time"])
async def test_what_is_opened_from_there_leads_on_and_back_to_the_meeting(stage: Stage, words: str) -> None:
    _, ana, meeting = await full_of_everything(stage)
    await comes(ana, meeting)
    await ana.presses("Prepare my visit")
    await ana.presses(words)
    if words != "Come every time":
        await ana.presses("Back")
    assert "A meeting." in ana.reads


async def test_a_meeting_with_little_to_do_keeps_it_at_hand(stage: Stage) -> None:
    here = await group(stage)
    fran, ana = await facilitator(stage, here), await member(stage, here, "Ana", "Alouette")
    await awake(stage, fran, ana)
    meeting = await plan(stage, fran, "2026-12-03 14:00 Tea and talk")
    await set_seats(fran, meeting, "5")
    await needs(fran, meeting, "Cook", "1")
    await comes(ana, meeting)
    assert choices(ana) == ["I'm coming", "Maybe", "I'm not coming", "In my calendar", "Bring somebody", "Lend a hand"]


async def test_an_older_button_leads_to_what_there_is_now(stage: Stage) -> None:
    _, ana, meeting = await full_of_everything(stage)
    await apart(ana, f"meeting:prepare:{meeting}")
    assert set(choices(ana)) == {"Come every time", "Show me the map"}
