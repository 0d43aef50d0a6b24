"""What is on, by day and by month: marked where something is, opened in a tap, back where one was."""

import pytest

from bot.services.keeping import nightly
from bot.services.meetings import series
from tests.meeting_rows import belongs, facilitator, group, member, plan
from tests.peers_stage import person_of
from tests.stage import Actor, Stage, spaced
from tests.test_series import THURSDAY_14, WEEK, every_thursday


def grid(actor: Actor) -> list[list[str]]:
    """The rows of the calendar, without the names of the days."""
    rows = [[button.text for button in row] for row in actor.last.buttons]
    return [row for row in rows if len(row) == 7][1:]


def day_button(actor: Actor, number: int) -> str:
    """The callback data of a day."""
    return next(
        button.callback_data
        for row in actor.last.buttons
        for button in row
        if len(row) == 7 and button.text.rstrip("•✓") == str(number)
    )


async def two_meetings(stage: Stage) -> tuple[str, Actor, Actor]:
    here = await group(stage)
    fran, ana = await facilitator(stage, here), await member(stage, here, "Ana", "Alouette")
    await plan(stage, fran, "2026-12-03 14:00 Tea and talk")
    await plan(stage, fran, "2026-12-03 18:30 Cooking")
    return here, fran, ana


async def test_the_list_stands_by_day_with_my_answers_in_it(stage: Stage) -> None:
    _, fran, ana = await two_meetings(stage)
    await plan(stage, fran, "2026-11-30 20:00 Games")
    await plan(stage, fran, "2026-12-01 10:00 Walk")
    await ana.says("/meetings")
    await ana.presses("3. Tea and talk")
    await ana.presses("I'm coming")
    shown = await ana.says("/meetings")
    assert shown == (
        "The next meetings.\n\nGroup: Les Voisins\n\n"
        "Today, Monday 30 November\n1. Games, 20:00\n\n"
        "Tomorrow, Tuesday 1 December\n2. Walk, 10:00\n\n"
        "Thursday 3 December\n3. Tea and talk, 14:00\nYou are coming.\n4. Cooking, 18:30"
    )


async def test_meetings_of_several_groups_name_theirs(stage: Stage) -> None:
    _, _, ana = await two_meetings(stage)
    other = await group(stage, "Le Fil")
    gil = await facilitator(stage, other, name="Gil", pseudonym="Grive")
    await belongs(stage, ana, other)
    meeting = await plan(stage, gil, "2026-12-03 16:00 Music")
    await ana.forges(f"meeting:answer:{meeting}:maybe")
    assert "2. Music, 16:00\nLe Fil. You may come." in await ana.says("/meetings")


async def test_a_month_marks_the_days_with_something_on_and_those_one_comes_to(stage: Stage) -> None:
    _, fran, ana = await two_meetings(stage)
    await plan(stage, fran, "2026-12-10 14:00 Walk")
    await ana.says("/meetings")
    await ana.presses("3. Walk")
    await ana.presses("I'm coming")
    await ana.says("/meetings")
    assert "December 2026" in await ana.presses("See the month")
    assert grid(ana)[0] == ["·", "1", "2", "3•", "4", "5", "6"]
    assert grid(ana)[1] == ["7", "8", "9", "10✓", "11", "12", "13"]
    assert "The next meetings." in await ana.presses("Back")
    assert "November 2026" in await ana.forges("month:of:2026-11")
    assert grid(ana) == [["30"] + ["·"] * 6]
    assert "Nothing is on in this month yet." in ana.reads
    assert "December 2026" in await ana.presses("See December")
    assert "November 2026" in await ana.presses("Back")


@pytest.mark.parametrize("of_group", [True, False])
async def test_a_day_whose_meeting_is_cancelled_is_not_marked_and_still_says_so(stage: Stage, of_group: bool) -> None:
    here, fran, ana = await two_meetings(stage)
    walk = await plan(stage, fran, "2026-12-05 10:00 Walk")
    await ana.forges(f"meeting:answer:{walk}:coming")
    await fran.forges(f"meeting:cancel:{walk}")
    await fran.forges(f"meeting:off:{walk}")
    await ana.says("/menu")
    await ana.forges(f"month:of:2026-12:{here}" if of_group else "month:of:2026-12")
    marked = {cell for row in grid(ana) for cell in row if cell[-1] in "•✓"}
    assert marked == {"3•"}
    assert "Walk, 10:00: cancelled" in await ana.presses(day_button(ana, 5))


async def test_a_day_opens_its_list_and_back_leads_to_its_month(stage: Stage) -> None:
    _, _, ana = await two_meetings(stage)
    await ana.says("/meetings")
    await ana.presses("See the month")
    month = ana.reads
    opened = await ana.presses(day_button(ana, 3))
    assert opened.startswith("What is on that day.\n\nThursday 3 December")
    assert "1. Tea and talk, 14:00\n2. Cooking, 18:30" in opened.replace("\n\n2.", "\n2.")
    assert "2. Cooking" in ana.buttons
    await ana.presses("1. Tea and talk")
    assert await ana.presses("Back") == opened
    assert await ana.presses("Back") == month


async def test_a_day_with_nothing_on_says_so_and_changes_nothing(stage: Stage) -> None:
    _, _, ana = await two_meetings(stage)
    await ana.says("/meetings")
    await ana.presses("See the month")
    before = ana.reads
    assert await ana.presses(day_button(ana, 4)) == before
    assert ana.toast == "Friday 4 December: nothing is on."
    await ana.presses("month:none")
    assert ana.toast == "Press the number of a day."


async def test_who_facilitates_plans_from_an_empty_day(stage: Stage) -> None:
    here, fran, _ = await two_meetings(stage)
    await fran.forges(f"month:of:2026-12:{here}")
    assert "Nothing is on that day." in await fran.presses(day_button(fran, 4))
    assert "At what time?" in await fran.presses("Plan a meeting")
    await fran.says("15:00 Painting")
    assert "Friday 4 December, 15:00" in await fran.presses("Yes, that's right")


async def test_who_facilitates_several_groups_is_asked_which(stage: Stage) -> None:
    _, fran, _ = await two_meetings(stage)
    other = await group(stage, "Le Fil")
    await belongs(stage, fran, other, "facilitator")
    await fran.forges("month:of:2026-12")
    await fran.presses(day_button(fran, 4))
    assert "Which group" in await fran.presses("Plan a meeting")
    await fran.presses("Le Fil")
    assert "Friday 4 December" in fran.reads


async def test_a_month_that_has_passed_is_this_one(stage: Stage) -> None:
    here, _, ana = await two_meetings(stage)
    assert "November 2026" in await ana.forges(f"month:of:2020-01:{here}")


async def test_the_days_are_those_on_the_clocks_of_who_reads(stage: Stage) -> None:
    here, fran, ana = await two_meetings(stage)
    await plan(stage, fran, "2026-12-05 00:30 Stars")
    await ana.forges("settings:inzone:America/Montreal")
    await ana.forges(f"month:of:2026-12:{here}")
    assert grid(ana)[0][3:6] == ["3•", "4•", "5"]


@pytest.mark.parametrize(
    "forged",
    ["month:of:2026-13", "month:of:2999-01", "month:of:x", "month:day:2026-02-30", "month:day:2020-01-01", "month:day:2999-01-01",
     "month:day:x", "month:day:2026-12-03:nowhere", "month:of:2026-12:nowhere", "newmeeting:on:x", "newmeeting:on:2026-12-03:nowhere"],
)  # fmt: skip
async def test_forged_days_and_months_are_refused(stage: Stage, forged: str) -> None:
    _, _, ana = await two_meetings(stage)
    before = len(await stage.rows("SELECT id FROM meeting"))
    await ana.forges(forged)
    assert ana.toast
    assert len(await stage.rows("SELECT id FROM meeting")) == before


async def test_a_member_cannot_plan_from_a_day(stage: Stage) -> None:
    here, _, ana = await two_meetings(stage)
    await ana.forges(f"newmeeting:on:2026-12-04:{here}")
    assert "only some people of the group can do this" in ana.reads


async def test_a_visitor_sees_the_month_of_a_group(stage: Stage) -> None:
    here, _, _ = await two_meetings(stage)
    vic = await stage.newcomer("Vic")
    await vic.says("/start")
    await vic.forges(f"meetings:group:{here}")
    await vic.presses("See the month")
    assert grid(vic)[0][3] == "3•"
    assert "Tea and talk" in await vic.presses(day_button(vic, 3))


async def test_who_is_in_no_group_has_no_month_of_their_own(stage: Stage) -> None:
    await two_meetings(stage)
    vic = await stage.member("Vic", "Verdier")
    assert "What is on, in all groups." in await vic.forges("month:of:2026-12")
    assert "See the month" not in vic.buttons


async def test_un_mois_se_lit_en_francais(stage: Stage) -> None:
    here, _, _ = await two_meetings(stage)
    lea = await member(stage, here, "Léa", "Linotte", "fr")
    await lea.says("/rencontres")
    assert "Jeudi 3 décembre\n1. Tea and talk, 14 h" in lea.reads
    assert "Décembre 2026" in await lea.presses("Voir le mois")
    assert [b.text for b in lea.last.buttons[0]] == ["lu", "ma", "me", "je", "ve", "sa", "di"]
    await lea.presses(day_button(lea, 4))
    assert lea.toast == "Vendredi 4 décembre : rien n'est prévu."


async def test_back_from_the_month_leads_to_where_it_was_opened_and_from_a_later_one_to_the_one_before(
    stage: Stage,
) -> None:
    _, _, ana = await two_meetings(stage)  # on the last of November: both are in December
    await ana.says("/meetings")
    assert "December 2026" in await ana.presses("See the month")
    assert "The next meetings." in await ana.presses("Back")
    await ana.presses("See the month")
    assert "January 2027" in await ana.presses("See January")
    assert "December 2026" in await ana.presses("Back")


@pytest.mark.parametrize("of_group", [True, False])
async def test_a_far_month_shows_what_comes_back_and_from_when_on_it_can_be_answered(
    stage: Stage, of_group: bool
) -> None:
    fran, here = await every_thursday(stage)
    before = await stage.rows("SELECT id FROM meeting")
    month = await fran.forges(f"month:of:2027-03:{here}" if of_group else "month:of:2027-03")
    assert "something is on" in month
    assert [cell for row in grid(fran) for cell in row if cell.endswith("•")] == ["4•", "11•", "18•", "25•"]
    opened = await fran.presses(day_button(fran, 11))
    assert opened == (
        "What is on that day.\n\nThursday 11 March 2027\nGroup: Les Voisins\n\n"
        "Tea, 14:00\n\nYou can say whether you come from Thursday 14 January 2027 on."
    )
    assert await fran.presses("Back") == month
    assert await stage.rows("SELECT id FROM meeting") == before
    await stage.until(THURSDAY_14 + 14 * WEEK - 8 * WEEK)
    await nightly.tidy(stage.program.database, int(stage.clock.at))
    await fran.says("/menu")
    await fran.forges("month:of:2027-03")
    await fran.presses(day_button(fran, 11))
    assert "1. Tea" in fran.buttons
    assert "whether you come from" not in fran.reads


async def test_a_day_with_dates_of_two_groups_names_them_whether_they_can_be_answered_or_not(stage: Stage) -> None:
    fran, _ = await every_thursday(stage)
    other = await group(stage, "Le Fil")
    await belongs(stage, fran, other, "facilitator")
    await fran.says("/newmeeting 2027-03-11 18:00 Music")
    await fran.presses("Le Fil")
    await fran.presses("Yes, that's right")
    await fran.says("/menu")
    shown = await fran.forges("month:day:2027-03-11")
    assert "1. Music, 18:00\nLe Fil" in shown
    assert "Tea, 14:00\nLes Voisins\n\nYou can say" in shown


async def test_a_day_on_which_much_comes_back_shows_what_a_phone_has_room_for_and_how_much_more(stage: Stage) -> None:
    fran, here = await every_thursday(stage)
    there = await group(stage, "Le Fil")
    await belongs(stage, fran, there, "facilitator")
    copy = """INSERT INTO series (id, group_id, rule, first_day, clock, title, minutes, reminders, made_until, made_by, made_at)
              SELECT :id, :group, rule, first_day, clock, title, minutes, reminders, made_until, made_by, made_at FROM series LIMIT 1"""
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        for number in range(15):
            await tx.rows(copy, id=f"series{number:06}", group=here if number % 2 else there)
    shown = await fran.forges("month:day:2027-03-11")
    told = shown.count("Tea, 14:00")
    assert 2 <= told <= 12
    assert f"And {16 - told} more." in shown


async def test_a_far_month_shows_nothing_of_a_series_that_ended_or_is_for_others(stage: Stage) -> None:
    fran, here = await every_thursday(stage)
    vic = await stage.newcomer("Vic")
    await vic.says("/start")
    await vic.forges(f"month:of:2027-03:{here}")
    assert "4•" in grid(vic)[0]
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows("UPDATE series SET kind = 'members'")
    await vic.forges(f"month:of:2027-03:{here}")
    assert "Nothing is on in this month yet." in vic.reads
    await vic.forges(f"month:day:2027-03-11:{here}")
    assert "Tea" not in vic.reads
    (first,) = await stage.rows("SELECT id FROM meeting ORDER BY starts_at LIMIT 1")
    await fran.forges(f"month:of:2027-03:{here}")
    assert "4•" in grid(fran)[0]
    who = await person_of(fran)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await series.end(tx, who, first["id"], None)
    await fran.forges(f"month:of:2027-03:{here}")
    assert "Nothing is on in this month yet." in fran.reads


async def test_un_mois_lointain_se_lit_en_francais(stage: Stage) -> None:
    _, here = await every_thursday(stage)
    lea = await member(stage, here, "Léa", "Linotte", "fr")
    await lea.forges("month:of:2027-03")
    shown = await lea.presses(day_button(lea, 11))
    assert spaced(shown).endswith("Tea, 14 h\n\nVous pourrez dire si vous venez à partir du jeudi 14 janvier 2027.")
