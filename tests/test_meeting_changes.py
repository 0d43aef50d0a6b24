"""Changing, cancelling and putting back a meeting, and telling those it concerns: in their words, outside quiet hours."""

import pytest

from bot.services import subjects
from bot.storage.letters import occasions
from tests.meeting_rows import HOUR, apart, crowd, facilitator, group, is_told, leaves, member, person_id, plan, quiet
from tests.stage import Stage, first_line

LINE = "2026-12-03 14:00 Tea and talk"


async def test_a_moved_meeting_is_shown_back_then_told_to_those_who_come(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette")
    ben = await member(stage, here, "Ben", "Bouvreuil", "fr")
    cat = await member(stage, here, "Cat", "Chouette")
    meeting = await plan(stage, fran, LINE)
    await ana.forges(f"meeting:answer:{meeting}:coming")
    await ben.forges(f"meeting:answer:{meeting}:maybe")
    await cat.forges(f"meeting:answer:{meeting}:no")
    await fran.forges(f"meeting:edit:{meeting}")
    await fran.presses("Change the date")
    shown = await fran.says("friday 4pm")
    assert "Before: Thursday 3 December, 14:00" in shown
    assert "After: Friday 4 December, 16:00" in shown
    assert "2 people said they are coming" in shown
    assert not ana.heard("has changed")
    await fran.presses("Yes, change it")
    await is_told(stage)
    assert "Friday 4 December, 16:00" in ana.heard("A meeting has changed.")[0].text
    assert "vendredi 4 décembre à 16 h" in ben.heard("Une rencontre a changé.")[0].text
    assert not cat.heard("has changed")
    assert not fran.heard("has changed")
    assert "Your answer: I'm not coming." in await ana.presses("I'm not coming")


@pytest.mark.parametrize(
    ("words", "becomes"),
    [
        ("friday", "Friday 4 December, 14:00"),
        ("vendredi", "Friday 4 December, 14:00"),
        ("10 December", "Thursday 10 December, 14:00"),
        ("16:30", "Thursday 3 December, 16:30"),
        ("at 4pm", "Thursday 3 December, 16:00"),
        ("à 15h", "Thursday 3 December, 15:00"),
    ],
)
async def test_a_day_alone_keeps_the_hour_and_an_hour_alone_the_day(stage: Stage, words: str, becomes: str) -> None:
    fran = await facilitator(stage, await group(stage))
    meeting = await plan(stage, fran, LINE)
    await fran.forges(f"meeting:set:{meeting}:when")
    assert f"After: {becomes}" in await fran.says(words)
    await fran.presses("Yes, change it")
    assert becomes in fran.reads


async def test_what_is_more_than_a_day_or_an_hour_moves_nothing(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    meeting = await plan(stage, fran, LINE)
    await fran.forges(f"meeting:set:{meeting}:when")
    for words in ("friday or saturday", "friday if it rains", "not friday", "later"):
        await fran.says(words)
        assert "After:" not in fran.reads, words
        assert "Cancel" in fran.buttons or "Back" in fran.buttons


async def test_a_change_confirmed_twice_is_made_once(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette")
    meeting = await plan(stage, fran, LINE)
    await ana.forges(f"meeting:answer:{meeting}:coming")
    await fran.forges(f"meeting:set:{meeting}:when")
    await fran.says("friday 4pm")
    await fran.presses("Yes, change it")
    await fran.forges(f"meeting:apply:{meeting}")
    assert "done already" in fran.toast
    await is_told(stage)
    assert len(ana.heard("has changed")) == 1


async def test_of_two_who_change_at_once_the_second_is_asked_to_look_again(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    finn = await facilitator(stage, here, name="Finn", pseudonym="Fuligule")
    meeting = await plan(stage, fran, LINE)
    for actor, when in ((fran, "friday 4pm"), (finn, "friday 5pm")):
        await actor.forges(f"meeting:set:{meeting}:when")
        await actor.says(when)
    await fran.presses("Yes, change it")
    assert "Somebody else has just changed" in await finn.presses("Yes, change it")


async def test_back_from_a_question_leads_to_the_screen_whose_button_asked_it(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    meeting = await plan(stage, fran, LINE)
    edit = await fran.forges(f"meeting:edit:{meeting}")
    for button in ("Change the date", "Change the place", "Change the title", "Places and tasks"):
        await fran.presses(button)
        assert await fran.presses("Back") == edit
    edit_buttons = fran.buttons
    more, buttons = await fran.presses("More settings"), fran.buttons
    assert buttons != edit_buttons
    for button in buttons[:-2]:
        await fran.presses(button)
        await fran.presses("Back")
        assert (fran.reads, fran.buttons) == (more, buttons)
    await fran.presses("Change the note")
    await fran.says("Bring a cup")
    assert await fran.presses("Back") == more


async def test_a_new_place_is_told_and_a_new_title_is_not(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette")
    meeting = await plan(stage, fran, LINE)
    await ana.forges(f"meeting:answer:{meeting}:coming")
    for field, words in (("title", "Coffee"), ("note", "Bring <b>cake</b>"), ("minutes", "3 hours")):
        await fran.forges(f"meeting:set:{meeting}:{field}")
        await fran.says(words)
        await fran.presses("Yes, change it")
    assert not ana.heard("has changed")
    await fran.forges(f"meeting:set:{meeting}:place")
    await fran.says("7 Mill Lane")
    await fran.presses("Yes, change it")
    await is_told(stage)
    assert "Where: 7 Mill Lane" in ana.heard("has changed")[0].text
    seen = await ana.presses("See the meeting")
    for part in ("Coffee", "Bring <b>cake</b>", "3 hours"):
        assert part in seen
    await fran.forges(f"meeting:remove:{meeting}:note")
    await fran.presses("Yes, change it")
    assert "cake" not in await ana.forges(f"meeting:{meeting}")


async def test_a_cancelled_meeting_is_told_with_its_reason_and_can_be_put_back(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette")
    meeting = await plan(stage, fran, LINE)
    await ana.forges(f"meeting:answer:{meeting}:coming")
    await fran.forges(f"meeting:edit:{meeting}")
    await fran.presses("Cancel the meeting")
    assert "People will read: The room is <closed>" in await fran.says("The room is <closed>")
    await fran.presses("Yes, cancel it")
    await is_told(stage)
    assert "Why: The room is <closed>" in ana.heard("A meeting is cancelled.")[0].text
    assert "is cancelled" in await ana.forges(f"meeting:answer:{meeting}:no")
    assert "Thursday 3 December\n1. Tea and talk, 14:00: cancelled" in await ana.says("/meetings")
    assert "is cancelled" in await ana.presses("1. Tea and talk")
    assert "Tea and talk, 14:00: cancelled" in await ana.forges(f"meetings:group:{here}")
    await fran.forges(f"meeting:off:{meeting}")
    assert len(ana.heard("A meeting is cancelled.")) == 1
    await fran.says("/meetings")
    await fran.presses("1. Tea and talk")
    await fran.presses("Put it back")
    await is_told(stage)
    assert len(ana.heard("will take place after all")) == 1
    await fran.forges(f"meeting:restore:{meeting}")
    assert len(ana.heard("will take place after all")) == 1
    assert "Your answer: I'm coming." in await ana.forges(f"meeting:{meeting}")


async def test_a_cancelled_meeting_is_not_what_comes_next_and_leaves_the_lists_at_its_end(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    meeting = await plan(stage, fran, "today 2pm Tea")
    assert "Put it back" in (await fran.forges(f"meeting:off:{meeting}"), fran.buttons)[1]
    assert "Tea" not in await fran.says("/menu")
    assert "Tea, 14:00: cancelled" in await fran.says("/meetings")
    await stage.passes(4 * HOUR)
    assert "No meeting is planned" in await fran.says("/meetings")


async def test_who_is_in_no_group_reads_in_the_list_of_all_groups_that_a_meeting_is_cancelled(stage: Stage) -> None:
    fran, ben = await facilitator(stage, await group(stage)), await stage.member("Ben", "Bouvreuil")
    meeting = await plan(stage, fran, LINE)
    assert (await ben.says("/meetings")).endswith("1. Tea and talk, 14:00")
    await fran.forges(f"meeting:off:{meeting}")
    assert "1. Tea and talk, 14:00: cancelled" in await ben.says("/meetings")


async def test_a_meeting_is_not_put_back_after_its_hour(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    meeting = await plan(stage, fran, "today 2pm Tea")
    await fran.forges(f"meeting:off:{meeting}")
    await stage.passes(3 * HOUR)
    assert "passed already" in await fran.forges(f"meeting:restore:{meeting}")


async def test_news_waits_for_the_end_of_quiet_hours_and_only_the_last_is_told(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette")
    meeting = await plan(stage, fran, LINE)
    await ana.forges(f"meeting:answer:{meeting}:coming")
    await stage.passes(10 * HOUR)
    for when in ("friday 4pm", "friday 5pm"):
        await fran.forges(f"meeting:set:{meeting}:when")
        await fran.says(when)
        await fran.presses("Yes, change it")
    assert not ana.heard("has changed")
    await stage.passes(9 * HOUR + 3590)
    assert not ana.heard("has changed")
    await stage.passes(20)
    (news,) = ana.heard("has changed")
    assert "Friday 4 December, 17:00" in news.text


async def test_news_written_before_the_quiet_hours_were_set_respects_them_too(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette")
    meeting = await plan(stage, fran, LINE)
    await ana.forges(f"meeting:answer:{meeting}:coming")
    await quiet(ana, "11:00-13:00")
    await fran.forges(f"meeting:off:{meeting}")
    await quiet(ana, "11:00-15:00")
    await stage.passes(HOUR + 60)
    assert not ana.heard("A meeting is cancelled.")
    await stage.passes(2 * HOUR)
    assert len(ana.heard("A meeting is cancelled.")) == 1


async def test_who_left_the_group_is_not_told(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette")
    meeting = await plan(stage, fran, LINE)
    await ana.forges(f"meeting:answer:{meeting}:coming")
    await leaves(stage, ana, here)
    await fran.forges(f"meeting:off:{meeting}")
    assert not ana.heard("A meeting is cancelled.")


async def test_news_goes_out_in_slices_to_each_one_once(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    meeting = await plan(stage, fran, LINE)
    ids = await crowd(stage, here, meeting, 23)
    by = await person_id(stage, fran)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows("UPDATE meeting SET state = 'cancelled', revision = 2 WHERE id = :id", id=meeting)
        facts = {"what": "cancelled", "revision": 2, "by": by}
        await occasions.plan(tx, occasions.Occasion(f"meeting-news:{meeting}", "meeting-news", meeting, tx.now, facts))
        occasion = await occasions.due(tx)
        while occasion is not None:
            cursor = await subjects.unfold()["meeting-news"](tx, occasion, 5)
            await occasions.advance(tx, occasion, cursor)
            occasion = await occasions.due(tx)
        told = [letter.person_id for letter in tx.letters]
        tx.letters.clear()
    assert told == ids


async def test_after_a_no_to_a_change_of_what_is_called_off_back_leads_to_the_meeting(stage: Stage) -> None:
    here = await group(stage)
    fran, finn = await facilitator(stage, here), await facilitator(stage, here, name="Finn", pseudonym="Fuligule")
    meeting = await plan(stage, fran, "2026-12-03 14:00 Tea and talk")
    for way in ("title", "bring"):
        await finn.forges(f"meeting:set:{meeting}:{way}")
        await apart(fran, f"meeting:off:{meeting}")
        await finn.says("Coffee")
        if "Back" in finn.buttons:
            assert "This meeting is cancelled." in first_line(await finn.presses("Back"))
        for each in ("edit", "more", "terms"):
            assert "Put it back" in str((await finn.forges(f"meeting:{each}:{meeting}"), finn.buttons))
        await apart(fran, f"meeting:restore:{meeting}")
