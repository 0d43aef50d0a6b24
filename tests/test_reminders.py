"""Reminders: at the right minute, in nobody's quiet hours, only while they are true and wished for."""

from pathlib import Path

import pytest

from bot.config import Meetings
from bot.services import subjects
from bot.services.letters import later
from bot.services.meetings import meetings
from bot.services.people import people
from bot.storage.letters import occasions
from bot.storage.people import people as people_store
from tests.meeting_rows import (
    DAY,
    HOUR,
    apart,
    belongs,
    crowd,
    facilitator,
    group,
    is_told,
    leaves,
    member,
    plan,
    playing,
    quiet,
)
from tests.stage import NOON, Actor, Stage, first_line, open_stage, spaced

THURSDAY_14 = NOON + 3 * DAY + 2 * HOUR
LINE = "2026-12-03 14:00 Tea and talk"
HEAD = "A small reminder."


async def coming(stage: Stage, line: str = LINE, **group_facts: str) -> tuple[str, str, Actor, Actor]:
    """A group, a meeting there, who runs it, and a member who said they come."""
    here = await group(stage, **group_facts)
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette")
    meeting = await plan(stage, fran, line)
    await apart(ana, f"meeting:answer:{meeting}:coming")
    return here, meeting, fran, ana


async def test_a_day_and_an_hour_before_to_the_second(stage: Stage) -> None:
    _, _, fran, ana = await coming(stage)
    await stage.until(THURSDAY_14 - DAY - 1)
    assert not ana.heard(HEAD)
    await stage.until(THURSDAY_14 - DAY)
    (one,) = ana.heard(HEAD)
    assert first_line(one.text) == HEAD
    assert "When: tomorrow, Thursday, at 14:00\nHow long: 1 hour 30 minutes" in one.text
    await stage.until(THURSDAY_14 - HOUR - 1)
    assert len(ana.heard(HEAD)) == 1
    await stage.until(THURSDAY_14 - HOUR)
    assert "When: today, Thursday, at 14:00" in ana.heard(HEAD)[1].text
    await stage.until(THURSDAY_14 + DAY)
    assert len(ana.heard(HEAD)) == 2
    assert not fran.heard(HEAD)


async def test_un_rappel_en_francais(stage: Stage) -> None:
    here = await group(stage, language="fr")
    fran = await facilitator(stage, here, "fr")
    ana = await member(stage, here, "Ana", "Alouette", "fr")
    meeting = await plan(stage, fran, "jeudi 14h Atelier cuisine")
    await apart(ana, f"meeting:answer:{meeting}:maybe")
    await stage.until(THURSDAY_14 - DAY)
    (one,) = ana.heard("Un petit rappel.")
    assert "Quand : demain, jeudi, à 14 h" in spaced(one.text)
    assert "Merci" in await ana.presses("Je ne viens plus")
    assert "peut-être" in await ana.presses("Finalement, peut-être")


async def test_no_reminder_without_consent_until_the_button_is_pressed(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette", reminders=False)
    meeting = await plan(stage, fran, LINE)
    assert "Would you like a reminder" in await apart(ana, f"meeting:answer:{meeting}:coming")
    await stage.until(THURSDAY_14 - DAY + 60)
    assert not ana.heard(HEAD)
    assert "Would you like a reminder" not in await ana.presses("Yes, remind me")
    await stage.until(THURSDAY_14 - HOUR)
    assert len(ana.heard(HEAD)) == 1


async def test_a_consent_taken_back_ends_reminders(stage: Stage) -> None:
    _, _, _, ana = await coming(stage)
    await stage.until(THURSDAY_14 - DAY)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        row = await people_store.speaking(tx, ana.id)
        assert row is not None
        await people.set_consent(tx, people_store.from_row(tx.seal, row), "reminders", False)
    await stage.until(THURSDAY_14 - HOUR)
    assert len(ana.heard(HEAD)) == 1


async def test_one_tap_says_that_one_cannot_come_and_takes_it_back(stage: Stage) -> None:
    _, _, _, ana = await coming(stage)
    await stage.until(THURSDAY_14 - DAY)
    assert "Thank you for saying so." in await ana.presses("I can't come")
    assert [r["choice"] for r in await stage.rows("SELECT choice FROM answer")] == ["no"]
    await stage.until(THURSDAY_14 - 2 * HOUR)
    await ana.presses("I'm coming after all")
    await stage.until(THURSDAY_14 - HOUR)
    assert len(ana.heard(HEAD)) == 1


async def test_who_changes_to_no_is_not_reminded(stage: Stage) -> None:
    _, meeting, _, ana = await coming(stage)
    await stage.until(THURSDAY_14 - 2 * HOUR)
    await apart(ana, f"meeting:answer:{meeting}:no")
    await stage.until(THURSDAY_14 - HOUR)
    assert len(ana.heard(HEAD)) == 1


async def test_who_answers_late_gets_only_the_reminders_still_ahead(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette")
    meeting = await plan(stage, fran, LINE)
    await stage.until(THURSDAY_14 - 3 * HOUR)
    await apart(ana, f"meeting:answer:{meeting}:coming")
    await apart(ana, f"meeting:answer:{meeting}:maybe")
    assert not ana.heard(HEAD)
    await stage.until(THURSDAY_14 - HOUR)
    assert len(ana.heard(HEAD)) == 1


async def test_a_meeting_planned_half_an_hour_ahead_has_no_reminder_of_the_past(stage: Stage) -> None:
    _, _, _, ana = await coming(stage, "today 12:30 Tea")
    await stage.passes(HOUR)
    assert not ana.heard(HEAD)


async def test_a_reminder_in_the_night_waits_for_the_morning(stage: Stage) -> None:
    _, _, _, ana = await coming(stage, "2026-12-03 08:30 Breakfast")
    await stage.until(THURSDAY_14 - 6 * HOUR + 1800 - DAY)  # Wednesday 08:30
    await stage.until(THURSDAY_14 - 6 * HOUR - 1)  # Thursday 07:59:59
    assert len(ana.heard(HEAD)) == 1  # the one of the day before, at 08:30
    await stage.until(THURSDAY_14 - 6 * HOUR)  # 08:00
    assert len(ana.heard(HEAD)) == 2


async def test_a_reminder_comes_the_evening_before_when_the_morning_is_too_late(stage: Stage) -> None:
    _, _, _, ana = await coming(stage, "2026-12-03 07:30 Walk")
    evening = THURSDAY_14 - 17 * HOUR - 60  # Wednesday 20:59
    await stage.until(evening - 1)
    before = len(ana.heard(HEAD))
    await stage.until(evening)
    assert len(ana.heard(HEAD)) == before + 1
    assert "When: tomorrow, Thursday, at 07:30" in ana.heard(HEAD)[-1].text
    await stage.until(evening + 10 * HOUR)
    assert len(ana.heard(HEAD)) == before + 1


async def test_quiet_hours_changed_after_the_letter_was_written_are_kept(stage: Stage) -> None:
    _, _, _, ana = await coming(stage)
    await stage.until(THURSDAY_14 - 2 * HOUR)
    await quiet(ana, "12:30-13:30")
    await stage.until(THURSDAY_14 - 1801)
    assert len(ana.heard(HEAD)) == 1
    await stage.until(THURSDAY_14 - 1800)
    assert len(ana.heard(HEAD)) == 2


async def test_quiet_hours_until_after_the_start_bring_the_reminder_forward(stage: Stage) -> None:
    _, _, _, ana = await coming(stage)
    await stage.until(THURSDAY_14 - 3 * HOUR)
    await quiet(ana, "12:30-15:00")
    await stage.until(THURSDAY_14 - HOUR - 31 * 60 - 1)  # 12:28:59
    assert len(ana.heard(HEAD)) == 1
    await stage.until(THURSDAY_14 - HOUR - 31 * 60)
    assert len(ana.heard(HEAD)) == 2
    await stage.until(THURSDAY_14 + 3 * HOUR)
    assert len(ana.heard(HEAD)) == 2


async def test_a_moved_meeting_is_reminded_at_its_new_hour_only(stage: Stage) -> None:
    _, meeting, fran, ana = await coming(stage)
    await stage.until(THURSDAY_14 - 2 * HOUR)
    await fran.forges(f"meeting:set:{meeting}:when")
    await fran.says("2026-12-05 16:00")
    await fran.presses("Yes, change it")
    await stage.until(THURSDAY_14 - HOUR)
    await stage.until(THURSDAY_14)
    assert len(ana.heard(HEAD)) == 1
    await stage.until(THURSDAY_14 + DAY + 2 * HOUR)
    assert len(ana.heard(HEAD)) == 2
    await stage.until(THURSDAY_14 + 2 * DAY + HOUR)
    assert len(ana.heard(HEAD)) == 3


async def test_a_cancelled_meeting_is_not_reminded_and_one_put_back_is(stage: Stage) -> None:
    _, meeting, fran, ana = await coming(stage)
    await stage.until(THURSDAY_14 - 2 * DAY)
    await fran.forges(f"meeting:off:{meeting}")
    await is_told(stage)
    assert await stage.rows("SELECT id FROM occasion") == []
    await stage.until(THURSDAY_14 - 2 * HOUR)
    assert not ana.heard(HEAD)
    await fran.forges(f"meeting:restore:{meeting}")
    await stage.until(THURSDAY_14 - HOUR)
    assert len(ana.heard(HEAD)) == 1


async def test_who_left_or_stepped_back_is_not_reminded(stage: Stage) -> None:
    here, meeting, _, ana = await coming(stage)
    ben = await member(stage, here, "Ben", "Bouvreuil")
    await ben.forges(f"meeting:answer:{meeting}:coming")
    await stage.until(THURSDAY_14 - DAY - HOUR)  # the letters are written
    await leaves(stage, ana, here)
    await belongs(stage, ben, here, state="stepped_back")
    for before in (DAY, HOUR, 0):
        await stage.until(THURSDAY_14 - before)
        assert not ana.heard(HEAD)
        assert not ben.heard(HEAD)


async def test_the_reminder_says_what_holds_when_it_goes(stage: Stage) -> None:
    _, meeting, fran, ana = await coming(stage)
    await stage.until(THURSDAY_14 - 2 * HOUR)
    await fran.forges(f"meeting:set:{meeting}:title")
    await fran.says("Coffee and talk")
    await fran.presses("Yes, change it")
    await apart(ana, "language:set:fr")
    await stage.until(THURSDAY_14 - HOUR)
    (one,) = ana.heard("Un petit rappel.")
    assert "Coffee and talk" in one.text


async def test_a_new_place_does_not_repeat_reminders_that_went(stage: Stage) -> None:
    _, meeting, fran, ana = await coming(stage)
    await stage.until(THURSDAY_14 - DAY)
    await fran.forges(f"meeting:set:{meeting}:place")
    await fran.says("7 Mill Lane")
    await fran.presses("Yes, change it")
    assert len(ana.heard(HEAD)) == 1
    await stage.until(THURSDAY_14 - HOUR)
    assert len(ana.heard(HEAD)) == 2
    assert "7 Mill Lane" in ana.heard(HEAD)[1].text


async def test_a_group_has_its_own_reminders_and_can_change_them(stage: Stage) -> None:
    here, _, _, ana = await coming(stage, reminders="7200")
    await stage.until(THURSDAY_14 - DAY)
    assert not ana.heard(HEAD)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows("UPDATE groups SET reminders = '10800,1800' WHERE id = :id", id=here)
        await meetings.replan_group(tx, here)
    for before, heard in ((3 * HOUR, 1), (2 * HOUR, 1), (1800, 2)):
        await stage.until(THURSDAY_14 - before)
        assert len(ana.heard(HEAD)) == heard


async def test_an_operator_may_remind_thirty_seconds_before(tmp_path: Path) -> None:
    async with open_stage(tmp_path, meetings=Meetings(reminders=(60, 30))) as stage:
        _, _, _, ana = await coming(stage, "today 12:05 Tea")
        await stage.until(NOON + 300 - 61)
        assert not ana.heard(HEAD)
        await stage.until(NOON + 300 - 60)
        assert len(ana.heard(HEAD)) == 1
        await stage.until(NOON + 300 - 31)
        assert len(ana.heard(HEAD)) == 1
        await stage.until(NOON + 300 - 30)
        assert len(ana.heard(HEAD)) == 2


async def test_a_bot_that_slept_says_late_what_is_still_true_and_nothing_after_the_start(tmp_path: Path) -> None:
    async with playing() as (clock, play):
        async with open_stage(tmp_path, clock, play) as stage:
            _, _, _, ana = await coming(stage)
        clock.at = THURSDAY_14 - HOUR / 2
        async with open_stage(tmp_path, clock, play) as again:
            await again.passes(0)
            (one,) = ana.heard(HEAD)
            assert "today, Thursday, at 14:00" in one.text
            await again.until(THURSDAY_14 + HOUR)
            assert len(ana.heard(HEAD)) == 1


async def test_a_bot_that_slept_through_the_meeting_says_nothing(tmp_path: Path) -> None:
    async with playing() as (clock, play):
        async with open_stage(tmp_path, clock, play) as stage:
            _, _, _, ana = await coming(stage)
            await stage.until(THURSDAY_14 - DAY)
        clock.at = THURSDAY_14 + 60
        async with open_stage(tmp_path, clock, play) as again:
            await again.passes(0)
            assert len(ana.heard(HEAD)) == 1


async def test_reminders_are_written_in_slices_each_one_once(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    meeting = await plan(stage, fran, LINE)
    ids = await crowd(stage, here, meeting, 23)
    async with stage.program.database.read(THURSDAY_14 - 3 * DAY) as early:
        assert await occasions.due(early) is None
    async with stage.program.database.write(THURSDAY_14 - DAY - HOUR) as tx:
        occasion = await occasions.due(tx)
        while occasion is not None:
            cursor = await subjects.unfold()["reminder"](tx, occasion, 5)
            await occasions.advance(tx, occasion, cursor)
            occasion = await occasions.due(tx)
        written = [(letter.person_id, letter.due_at) for letter in tx.letters]
        tx.letters.clear()
    wanted = [(one, THURSDAY_14 - before) for before in (DAY, HOUR) for one in ids]
    assert sorted(written) == sorted(wanted)


@pytest.mark.sqlite
async def test_of_many_that_begin_at_once_no_more_is_unfolded_together_than_a_slice_of_letters(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    tea, *others = [await plan(stage, fran, f"2026-12-03 14:00 {title}") for title in ("Tea", "Walk", "Song")]
    await crowd(stage, here, tea, 3)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        for other in others:
            await tx.rows(
                """INSERT INTO answer (meeting_id, person_id, choice, answered_at)
                   SELECT :other, person_id, choice, answered_at FROM answer WHERE meeting_id = :tea""",
                other=other,
                tea=tea,
            )
    monkeypatch.setattr(later, "SLICE", 4)
    found = []
    while True:
        async with stage.program.database.write(THURSDAY_14 - DAY - HOUR) as tx:
            if not await later.unfold(tx):
                break
            found.append(len(tx.letters))
    assert found == [6, 6, 6]


@pytest.mark.sqlite
async def test_many_that_are_due_at_once_are_looked_at_in_no_more_statements_than_two(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    meeting = await plan(stage, fran, LINE)
    ids = await crowd(stage, here, meeting, 23)
    database, said = stage.program.database, list[str]()

    async def claim(most: int) -> tuple[list[str | None], int]:
        async with database.write(THURSDAY_14 - DAY) as tx:
            said.clear()
            return [letter.person_id for letter in await later.claim(tx, most)], len(said)

    async with database.write(THURSDAY_14 - DAY - HOUR) as tx:
        while await later.unfold(tx):
            pass
    database._writer.direct.set_trace_callback(said.append)  # type: ignore[union-attr]
    (two, for_two), (fifteen, for_fifteen) = await claim(2), await claim(15)
    assert (len(two), len(fifteen), for_fifteen) == (2, 15, for_two)
    left = next(one for one in ids if one not in two + fifteen)
    async with database.write(THURSDAY_14 - DAY) as tx:
        await tx.rows("DELETE FROM membership WHERE group_id = :g AND person_id = :p", g=here, p=left)
    rest, _ = await claim(10)
    assert sorted([*two, *fifteen, *rest, left]) == ids  # type: ignore[type-var]
