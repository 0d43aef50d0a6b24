"""Meetings that repeat: planned in a minute, changed one by one or together, and somebody comes every time."""

from datetime import UTC, date, datetime

import pytest

from bot.dates.recurrence import Rule
from bot.domain.errors import Refused
from bot.domain.meetings import Draft
from bot.services.keeping import nightly
from bot.services.meetings import series
from tests.meeting_rows import DAY, HOUR, awake, facilitator, group, is_told, member
from tests.peers_stage import person_of
from tests.stage import NOON, Actor, Stage, first_line

WEEK = 7 * DAY
THURSDAY_14 = NOON + 3 * DAY + 2 * HOUR
EVERY_THURSDAY = "newmeeting:rule:FREQ=WEEKLY;BYDAY=TH"


async def every_thursday(stage: Stage, language: str = "en") -> tuple[Actor, str]:
    """A series that somebody planned; the screen of its first date is open."""
    group_id = await group(stage, language=language)
    fran = await facilitator(stage, group_id, language)
    await fran.says("/newmeeting 2026-12-03 14:00 Tea")
    await fran.forges("newmeeting:repeat")
    await fran.presses(EVERY_THURSDAY)
    await fran.presses(fran.starting("newmeeting:yes"))
    return fran, group_id


async def dates(stage: Stage, state: str = "planned") -> list[int]:
    rows = await stage.rows("SELECT starts_at FROM meeting WHERE state = :state ORDER BY starts_at", state=state)
    return [row["starts_at"] for row in rows]


async def open_date(stage: Stage, actor: Actor, number: int) -> str:
    """Opens one of the dates, the first is 0."""
    rows = await stage.rows("SELECT id FROM meeting ORDER BY starts_at")
    return await actor.forges(f"meeting:{rows[number]['id']}")


async def test_a_series_is_shown_back_with_its_next_dates_and_stored_after_the_yes(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    await fran.says("/newmeeting 2026-12-03 14:00 Tea")
    assert first_line(await fran.presses("Repeat")) == "Does this meeting repeat?"
    assert fran.buttons[:4] == [
        "Every Thursday", "Every second Thursday", "The first Thursday of the month", "The 3rd of the month",
    ]  # fmt: skip
    shown = await fran.presses("Every Thursday")
    assert "Repeats: every Thursday" in shown
    assert "Thursday 3 December, Thursday 10 December, Thursday 17 December, Thursday 24 December" in shown
    assert await dates(stage) == []
    assert first_line(await fran.presses("Yes, that's right")) == "It is planned, and it repeats."
    assert await dates(stage) == [THURSDAY_14 + n * WEEK for n in range(8)]


async def test_une_serie_se_dit_en_francais(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage, language="fr"), "fr")
    await fran.says("/nouvellerencontre 2026-12-03 14:00 Atelier")
    await fran.presses("Répéter")
    assert fran.buttons[:4] == ["Chaque jeudi", "Un jeudi sur deux", "Le premier jeudi du mois", "Le 3 du mois"]
    assert "Se répète : le premier jeudi de chaque mois" in await fran.presses("Le premier jeudi du mois")
    await fran.presses("Répéter")
    assert "Se répète : toutes les 2 semaines, le jeudi" in await fran.presses("Un jeudi sur deux")


async def test_several_days_of_the_week_are_chosen_one_by_one(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    await fran.says("/newmeeting 2026-12-03 14:00 Tea")
    await fran.presses("Repeat")
    await fran.presses("Several days")
    assert "Chosen: Tuesday and Thursday" in await fran.presses("Tuesday")
    shown = await fran.presses("Done")
    assert "Repeats: every Tuesday and Thursday" in shown
    assert "Thursday 3 December, Tuesday 8 December" in shown


async def test_the_first_date_is_the_first_that_the_rule_gives(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    await fran.says("/newmeeting 2026-12-03 14:00 Tea")
    assert "Friday 4 December" in await fran.forges("newmeeting:rule:FREQ=WEEKLY;BYDAY=FR")
    await fran.presses("Yes, that's right")
    assert (await dates(stage))[0] == THURSDAY_14 + DAY


async def test_a_series_ends_by_a_date_or_after_so_many_times(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    await fran.says("/newmeeting 2026-12-03 14:00 Tea")
    await fran.presses("Repeat")
    await fran.presses("Every Thursday")
    assert first_line(await fran.presses("Until when?")) == "Until when does it repeat?"
    assert "until Thursday 17 December" in await fran.says("3 times")
    await fran.presses("Until when?")
    assert "until Thursday 31 December" in await fran.says("31 December")
    await fran.presses("Until when?")
    assert "did not understand" in await fran.says("some day")
    assert "before the first date" in await fran.says("2 December")
    assert "two years at most" in await fran.says("500 times")
    assert "until" not in await fran.presses("No end")
    await fran.presses("Until when?")
    await fran.says("3")
    await fran.presses("Yes, that's right")
    assert await dates(stage) == [THURSDAY_14 + n * WEEK for n in range(3)]


async def test_the_yes_pressed_twice_makes_one_series(stage: Stage) -> None:
    fran, _ = await every_thursday(stage)
    yes = f"newmeeting:yes:{(await stage.rows('SELECT id FROM series'))[0]['id']}"
    assert "Tea" in await fran.forges(yes)
    assert len(await dates(stage)) == 8


async def test_forged_rules_are_old_buttons(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    await fran.says("/newmeeting 2026-12-03 14:00 Tea")
    for rule in ("FREQ=DAILY", "", "FREQ=WEEKLY", "FREQ=WEEKLY;BYDAY=XX", "FREQ=MONTHLY;BYDAY=9TH", "x" * 40):
        assert "button" in await fran.forges(f"newmeeting:rule:{rule}")
    assert "button" in await fran.forges("newmeeting:days:66")
    assert await dates(stage) == []


async def test_the_night_makes_the_dates_of_the_next_eight_weeks(stage: Stage) -> None:
    await every_thursday(stage)
    stage.clock.at += 3 * WEEK
    await nightly.tidy(stage.program.database, int(stage.clock.at))
    await nightly.tidy(stage.program.database, int(stage.clock.at))
    assert await dates(stage) == [THURSDAY_14 + n * WEEK for n in range(11)]


async def test_the_hour_stays_when_the_clocks_change(stage: Stage) -> None:
    await every_thursday(stage)
    for _ in range(5):
        stage.clock.at += 4 * WEEK
        await nightly.tidy(stage.program.database, int(stage.clock.at))
    hours = {datetime.fromtimestamp(at, UTC).strftime("%m %H") for at in await dates(stage)}
    assert {"03 13", "04 12"} <= hours
    assert not {"03 14", "04 13"} & hours


async def test_only_this_date_moves_and_keeps_it_when_all_are_changed(stage: Stage) -> None:
    fran, _ = await every_thursday(stage)
    await open_date(stage, fran, 1)
    await fran.presses("Change or cancel")
    await fran.presses("Change the date")
    shown = await fran.says("friday 11 december 16:00")
    assert first_line(shown) == "This meeting repeats. What do you want to change?"
    await fran.presses("Only this date")
    assert (await dates(stage))[:3] == [THURSDAY_14, THURSDAY_14 + WEEK + DAY + 2 * HOUR, THURSDAY_14 + 2 * WEEK]
    await open_date(stage, fran, 0)
    await fran.presses("Change or cancel")
    await fran.presses("Change the date")
    await fran.says("thursday 3 december 15:00")
    await fran.presses("This and the following")
    assert (await dates(stage))[:3] == [
        THURSDAY_14 + HOUR, THURSDAY_14 + WEEK + DAY + 2 * HOUR, THURSDAY_14 + 2 * WEEK + HOUR,
    ]  # fmt: skip


async def test_this_and_the_following_leaves_what_comes_before(stage: Stage) -> None:
    fran, _ = await every_thursday(stage)
    await open_date(stage, fran, 2)
    await fran.presses("Change or cancel")
    await fran.presses("Change the title")
    await fran.says("Coffee")
    assert "All dates" in fran.buttons
    await fran.presses("This and the following")
    assert "Tea" in await open_date(stage, fran, 1)
    assert "Coffee" in await open_date(stage, fran, 2)
    assert "Coffee" in await open_date(stage, fran, 7)
    await stage.passes(2 * WEEK)
    await nightly.tidy(stage.program.database, int(stage.clock.at))
    assert "Coffee" in await open_date(stage, fran, 9)


async def test_a_date_that_was_moved_alone_follows_the_series_again_when_all_are_moved_from_it(stage: Stage) -> None:
    fran, _ = await every_thursday(stage)
    for when, which in (
        ("friday 4 december 16:00", "Only this date"),
        ("thursday 3 december 15:00", "This and the following"),
    ):
        await open_date(stage, fran, 0)
        await fran.presses("Change or cancel")
        await fran.presses("Change the date")
        await fran.says(when)
        await fran.presses(which)
    assert await dates(stage) == [THURSDAY_14 + HOUR + n * WEEK for n in range(8)]
    await open_date(stage, fran, 1)
    await fran.presses("Change or cancel")
    await fran.presses("Change the date")
    await fran.says("thursday 10 december 17:00")
    await fran.presses("All dates")
    assert await dates(stage) == [THURSDAY_14 + 3 * HOUR + n * WEEK for n in range(8)]


async def test_all_of_a_series_move_to_another_day_of_the_week(stage: Stage) -> None:
    fran, _ = await every_thursday(stage)
    await open_date(stage, fran, 1)
    await fran.presses("Change or cancel")
    await fran.presses("Change the date")
    await fran.says("tuesday 8 december 14:00")
    await fran.presses("All dates")
    assert await dates(stage) == [THURSDAY_14 - 2 * DAY + n * WEEK for n in range(8)]
    assert "Repeats: every Tuesday" in await open_date(stage, fran, 1)
    await stage.passes(2 * WEEK)
    await nightly.tidy(stage.program.database, int(stage.clock.at))
    assert await dates(stage) == [THURSDAY_14 - 2 * DAY + n * WEEK for n in range(10)]


async def test_ending_a_series_calls_off_what_follows_and_can_be_taken_back(stage: Stage) -> None:
    fran, _ = await every_thursday(stage)
    await open_date(stage, fran, 5)
    await fran.presses("Change or cancel")
    await fran.presses("Cancel the meeting")
    await fran.presses("Cancel this date")
    await open_date(stage, fran, 3)
    await fran.presses("Change or cancel")
    await fran.presses("Cancel the meeting")
    await fran.says("The room is closed")
    assert first_line(await fran.presses("End the series here")).startswith("The series ends here.")
    assert await dates(stage) == [THURSDAY_14 + n * WEEK for n in range(3)]
    assert "The room is closed" in fran.reads
    await stage.passes(2 * WEEK)
    await nightly.tidy(stage.program.database, int(stage.clock.at))
    assert await dates(stage) == [THURSDAY_14 + n * WEEK for n in range(3)]
    await open_date(stage, fran, 3)
    assert first_line(await fran.presses("Put the series back")) == "The series goes on."
    assert await dates(stage) == [THURSDAY_14 + n * WEEK for n in (0, 1, 2, 3, 4, 6, 7, 8, 9)]


async def test_somebody_who_comes_every_time_can_decline_one_date(stage: Stage) -> None:
    fran, group_id = await every_thursday(stage)
    ana = await member(stage, group_id, "Ana", "Alouette")
    await open_date(stage, ana, 0)
    assert "You come every time" in await ana.presses("Come every time")
    assert "1 person is coming" in await open_date(stage, fran, 7)
    await open_date(stage, ana, 2)
    await ana.presses("I'm not coming")
    await stage.passes(WEEK)
    await nightly.tidy(stage.program.database, int(stage.clock.at))
    assert "1 person is coming" in await open_date(stage, fran, 8)
    assert "Nobody" in await open_date(stage, fran, 2)
    await open_date(stage, ana, 8)
    assert "Your answer: I'm coming." in await ana.presses("Not every time")
    assert "You still come to this one." in ana.toast
    assert "1 person is coming" in await open_date(stage, fran, 8)
    assert "Nobody" in await open_date(stage, fran, 7)


async def test_a_change_of_all_dates_tells_each_person_once(stage: Stage) -> None:
    fran, group_id = await every_thursday(stage)
    ana, bob = await member(stage, group_id, "Ana", "Alouette"), await member(stage, group_id, "Bob", "Bouvreuil")
    await open_date(stage, ana, 0)
    await ana.presses("Come every time")
    await open_date(stage, bob, 1)
    await bob.presses("Maybe")
    await open_date(stage, fran, 0)
    await fran.presses("Change or cancel")
    await fran.presses("Change the date")
    shown = await fran.says("thursday 3 december 15:00")
    assert "2 people will be told, once" in shown
    await fran.presses("This and the following")
    await stage.passes(HOUR)
    for actor in (ana, bob):
        (told,) = actor.heard("Some meetings have changed.")
        assert "15:00" in told.text
    assert not fran.heard("Some meetings have changed.")


async def test_who_leaves_the_group_comes_to_no_date_made_later(stage: Stage) -> None:
    fran, group_id = await every_thursday(stage)
    ana = await member(stage, group_id, "Ana", "Alouette")
    await open_date(stage, ana, 0)
    await ana.presses("Come every time")
    await ana.forges(f"sure:group:leave:{group_id}")
    await stage.passes(WEEK)
    await nightly.tidy(stage.program.database, int(stage.clock.at))
    assert "Nobody" in await open_date(stage, fran, 8)
    assert await stage.rows("SELECT * FROM regular") == []


async def test_a_member_changes_no_series(stage: Stage) -> None:
    _, group_id = await every_thursday(stage)
    ana = await member(stage, group_id, "Ana", "Alouette")
    meeting = (await stage.rows("SELECT id FROM meeting ORDER BY starts_at"))[0]["id"]
    before = await dates(stage)
    for data in ("series:end", "series:resume", "series:apply", "meeting:cancel"):
        await ana.forges(f"{data}:{meeting}:1" if data == "series:apply" else f"{data}:{meeting}")
    assert await dates(stage) == before


async def test_the_group_chat_hears_of_each_date_when_it_comes_near(stage: Stage) -> None:
    await every_thursday(stage)
    rows = await stage.rows("SELECT due_at FROM occasion WHERE kind = 'card-near' ORDER BY due_at")
    assert [row["due_at"] for row in rows] == [THURSDAY_14 + n * WEEK - 6 * DAY for n in range(1, 8)]


async def test_the_list_says_what_one_answered(stage: Stage) -> None:
    fran, group_id = await every_thursday(stage)
    ana = await member(stage, group_id, "Ana", "Alouette")
    await open_date(stage, ana, 0)
    await ana.presses("Come every time")
    await open_date(stage, ana, 1)
    await ana.presses("I'm not coming")
    shown = await ana.says("/meetings")
    assert "Thursday 3 December\n1. Tea, 14:00\nYou are coming." in shown
    assert "Thursday 10 December\n2. Tea, 14:00\nYou are not coming." in shown
    assert "You are" not in await fran.says("/meetings")


async def test_a_rule_that_never_gives_a_date_is_said_so(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    await fran.says("/newmeeting 2027-02-03 14:00 Tea")
    assert "there would be no date" in await fran.forges("newmeeting:rule:FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31")
    assert "button" in await fran.forges("newmeeting:rule:FREQ=WEEKLY;BYDAY=WE;UNTIL=20400101")
    assert await dates(stage) == []


async def test_nobody_plans_a_series_of_more_than_two_years_with_an_end(stage: Stage) -> None:
    group_id = await group(stage)
    fran = await person_of(await facilitator(stage, group_id))
    rule = Rule("weekly", weekdays=(3,), until=date(2040, 1, 1))
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        with pytest.raises(Refused, match="series-until-far"):
            await series.schedule(tx, fran, Draft("far", group_id, "Tea", THURSDAY_14), rule, ())
    assert await dates(stage) == []


async def test_who_said_no_to_the_next_date_hears_of_the_one_after_it(stage: Stage) -> None:
    fran, group_id = await every_thursday(stage)
    ana = await member(stage, group_id, "Ana", "Alouette")
    await open_date(stage, ana, 0)
    await ana.presses("Come every time")
    await ana.presses("I'm not coming")
    await open_date(stage, fran, 0)
    await fran.presses("Change or cancel")
    await fran.presses("Change the place")
    await fran.says("The park")
    await fran.presses("This and the following")
    await stage.passes(HOUR)
    (told,) = ana.heard("Some meetings have changed.")
    assert "Thursday 10 December" in told.text


@pytest.mark.parametrize(
    ("language", "line", "rule"),
    [
        ("en", "/newmeeting Tea every Thursday 2-4pm for 3 months", "every Thursday, until Tuesday 2 March"),
        ("fr", "/nouvellerencontre Thé tous les jeudis 14h-16h pendant 3 mois", "chaque jeudi, jusqu'au mardi 2 mars"),
    ],
)
async def test_so_many_months_in_words_take_no_hour_away(stage: Stage, language: str, line: str, rule: str) -> None:
    fran = await facilitator(stage, await group(stage, language=language), language)
    shown = await fran.says(line)
    assert rule in shown
    assert "14" in shown
    assert "2 h" in shown  # hours, or heures


async def test_what_is_moved_to_an_earlier_day_with_all_that_follow_is_told_and_what_comes_before_says_what_holds(
    stage: Stage,
) -> None:
    fran, group_id = await every_thursday(stage)
    ana, bea = await member(stage, group_id, "Ana", "Alouette"), await member(stage, group_id, "Bea", "Buse")
    await awake(stage, fran, ana, bea)
    first, second, *_ = [row["id"] for row in await stage.rows("SELECT id FROM meeting ORDER BY starts_at")]
    await ana.forges(f"meeting:answer:{second}:coming")  # to no other date
    await bea.forges(f"meeting:always:{first}")
    await fran.forges(f"meeting:set:{second}:when")
    await fran.says("wednesday 9 december 14:00")
    await fran.presses("This and the following")
    await is_told(stage)
    for each in (ana, bea):
        (told,) = each.heard("Some meetings have changed.")
        assert "When: Wednesday 9 December, 14:00" in told.text
    assert "Repeats: every Wednesday" in await bea.forges(f"meeting:{second}")
    before = await bea.forges(f"meeting:{first}")
    assert "When: Thursday 3 December, 14:00\nAfter that: every Wednesday" in before
