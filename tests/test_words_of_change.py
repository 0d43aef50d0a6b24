"""Who moves, changes or ends may add a word to those it concerns; it is read back first, and reaches them with the news."""

import pytest

from bot.services.meetings.undoing import UNDO_SECONDS
from tests.meeting_rows import apart, awake, facilitator, group, is_told, member, plan
from tests.stage import Actor, Stage, first_line
from tests.test_series import every_thursday

WORD = "The room is being <painted> 🎨"


async def a_meeting(stage: Stage, language: str = "en") -> tuple[Actor, Actor, str]:
    """Who facilitates, somebody who comes, and the meeting."""
    here = await group(stage, language=language)
    fran, ana = await facilitator(stage, here, language), await member(stage, here, "Ana", "Alouette", language)
    await awake(stage, fran, ana)
    meeting = await plan(stage, fran, "2026-12-03 14:00 Tea")
    await ana.forges(f"meeting:answer:{meeting}:coming")
    return fran, ana, meeting


async def moves(fran: Actor, meeting: str, when: str = "friday 4 december 16:00") -> str:
    await apart(fran, f"meeting:set:{meeting}:when")
    return await fran.says(when)


async def test_a_word_is_read_back_corrected_and_read_with_the_news(stage: Stage) -> None:
    fran, ana, meeting = await a_meeting(stage)
    await moves(fran, meeting)
    assert first_line(await fran.presses("Add a word")) == "What would you like to say to them?"
    await fran.says("The room is painted")
    shown = await fran.says(WORD)  # another in its place; the day that was written stays
    assert f"They will also read:\n{WORD}" in shown
    assert "After: Friday 4 December, 16:00" in shown
    assert "To correct your word, write it again." in shown
    await fran.presses("Yes, change it")
    await is_told(stage)
    [told] = ana.heard("A meeting has changed.")
    assert f"A word from those who run the group:\n{WORD}" in told.text


async def test_un_mot_se_lit_en_francais(stage: Stage) -> None:
    fran, ana, meeting = await a_meeting(stage, "fr")
    await moves(fran, meeting, "vendredi 4 décembre 16h")
    await fran.presses("Ajouter un mot")
    assert "Elles liront aussi :\nOn repeint la salle" in await fran.says("On repeint la salle")
    await fran.presses("Oui, changer")
    await is_told(stage)
    assert "On repeint la salle" in ana.heard("Une rencontre a changé.")[0].text


async def test_nobody_has_to_say_one_and_back_is_where_one_was(stage: Stage) -> None:
    fran, ana, meeting = await a_meeting(stage)
    await moves(fran, meeting)
    await fran.presses("Add a word")
    assert "Is this right?" in await fran.presses(f"meeting:check:{meeting}:1")
    await fran.presses("Add a word")
    await fran.says(WORD)
    await fran.presses("Change your word")
    assert WORD in fran.reads
    assert WORD in await fran.presses(f"meeting:check:{meeting}:1")
    await fran.presses("Change your word")
    assert WORD not in await fran.presses("Say nothing more")
    assert "17:00" in await fran.says("17:00")  # another hour again
    await fran.presses("Yes, change it")
    await is_told(stage)
    assert "A word from" not in ana.heard("A meeting has changed.")[0].text


async def test_where_nobody_is_told_no_word_is_asked_for(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    meeting = await plan(stage, fran, "2026-12-03 14:00 Tea")
    await moves(fran, meeting)
    assert "Add a word" not in fran.buttons
    await apart(fran, f"meeting:word:{meeting}")
    assert "button" in fran.reads


async def test_the_word_stays_with_a_second_change_and_goes_with_one_that_is_undone(stage: Stage) -> None:
    fran, ana, meeting = await a_meeting(stage)
    await moves(fran, meeting)
    await fran.presses("Add a word")
    await fran.says(WORD)
    await fran.presses("Yes, change it")
    await moves(fran, meeting, "friday 4 december 17:00")
    await fran.presses("Yes, change it")
    await is_told(stage)
    [told] = ana.heard("A meeting has changed.")
    assert WORD in told.text
    assert "17:00" in told.text
    await ana.forges(f"meeting:answer:{meeting}:coming")
    await moves(fran, meeting, "friday 4 december 18:00")
    await fran.presses("Yes, change it")
    await stage.passes(UNDO_SECONDS)
    assert WORD not in ana.heard("A meeting has changed.")[-1].text  # that was said once


@pytest.mark.parametrize("how", ["This and the following", "End the series here"])
async def test_those_whom_a_series_concerns_read_it_once(stage: Stage, how: str) -> None:
    fran, here = await every_thursday(stage)
    ana = await member(stage, here, "Ana", "Alouette")
    await awake(stage, fran, ana)
    second = (await stage.rows("SELECT id FROM meeting ORDER BY starts_at"))[1]["id"]
    await ana.forges(f"meeting:always:{second}")
    if how.startswith("End"):
        await apart(fran, f"meeting:cancel:{second}")
    else:
        await apart(fran, f"meeting:set:{second}:place")
        await fran.says("7 Mill Lane")
        await fran.presses("Add a word")
    await fran.says(WORD)
    await fran.presses(how)
    waits = await stage.rows("SELECT facts FROM occasion UNION ALL SELECT news FROM undo")
    assert "painted" not in str([dict(row) for row in waits])
    await is_told(stage)
    [told] = [each for each in ana.heard("Some meetings") if WORD in each.text]
    assert told
