"""Planning a meeting: in one line, question by question, shown back first, stored once."""

import re

import pytest

from tests.meeting_rows import HOUR, belongs, facilitator, group, member, plan
from tests.stage import NOON, Stage, first_line

THURSDAY_14 = NOON + 3 * 24 * HOUR + 2 * HOUR


async def stored(stage: Stage) -> list[int]:
    return [row["starts_at"] for row in await stage.rows("SELECT starts_at FROM meeting")]


async def test_one_line_is_shown_back_and_stored_only_after_the_yes(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    shown = await fran.says("/newmeeting 2026-12-03 14:00 Tea and talk")
    assert first_line(shown) == "Is this right?"
    assert "Thursday 3 December, 14:00" in shown
    assert "Tea and talk" in shown
    assert await stored(stage) == []
    assert first_line(await fran.presses("Yes, that's right")) == "It is planned."
    assert await stored(stage) == [THURSDAY_14]


async def test_une_phrase_en_francais_est_relue_avant_d_etre_gardee(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage, language="fr"), "fr")
    shown = await fran.says("/nouvellerencontre jeudi de la semaine prochaine 14h Atelier cuisine")
    assert "jeudi 10 décembre à 14 h" in shown
    assert "Atelier cuisine" in shown
    assert first_line(await fran.presses("Oui, c'est juste")) == "C'est prévu."
    assert await stored(stage) == [THURSDAY_14 + 7 * 24 * HOUR]


async def test_a_phrase_in_the_other_language_is_read_too(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    assert "3 December" in await fran.says("/newmeeting 3 décembre 14h Atelier")


async def test_question_by_question_with_buttons_and_words(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    assert first_line(await fran.says("/newmeeting")) == "Which day is it?"
    assert "Thursday 3 December" in await fran.presses("Thursday")
    assert "called" in await fran.presses("14:00")
    assert "Where" in await fran.says("Tea & <b>talk</b>")
    assert "How long" in await fran.says("12 Park Lane https://meet.example.org/room?a=1&b=2")
    assert "know" in await fran.presses("2 h")
    shown = await fran.says("Bring a cup.\n\n\n\nAnd a friend.")
    for part in (
        "Tea & <b>talk</b>",
        "12 Park Lane",
        "https://meet.example.org/room?a=1&b=2",
        "2 hours",
        "Bring a cup.",
    ):
        assert part in shown
    await fran.presses("Yes, that's right")
    assert await stored(stage) == [THURSDAY_14]


async def test_a_day_alone_is_followed_by_the_question_for_the_hour(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    await fran.says("/newmeeting")
    assert "At what time?" in await fran.says("thursday")
    assert "called" in await fran.says("2pm")
    assert "Where" in await fran.says("Tea")


@pytest.mark.parametrize(
    ("words", "when", "title"),
    [
        ("14h café et parole", "Thursday 3 December, 14:00", "café et parole"),
        ("friday 4pm Tea and talk", "Friday 4 December, 16:00", "Tea and talk"),
    ],
)
async def test_more_than_the_hour_is_kept_where_the_hour_is_asked(
    stage: Stage, words: str, when: str, title: str
) -> None:
    fran = await facilitator(stage, await group(stage))
    await fran.says("/newmeeting thursday")
    assert first_line(await fran.says(words)) == "Is this right?"
    assert when in fran.reads
    assert title in fran.reads


async def test_another_day_where_the_hour_is_asked_is_taken_and_a_second_title_is_not(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    await fran.says("/newmeeting thursday")
    assert "Friday 4 December" in await fran.says("friday Tea and talk")
    assert "I keep the title: Tea and talk" in fran.reads
    assert "14:00" in fran.buttons
    assert "I did not understand all of it" in await fran.says("14:00 Choir")
    assert first_line(await fran.says("14:00")) == "Is this right?"
    assert "Friday 4 December, 14:00" in fran.reads
    assert "Tea and talk" in fran.reads


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("friday", "Friday 4 December, 14:00"),
        ("16:30", "Thursday 3 December, 16:30"),
        ("saturday 5pm", "Saturday 5 December, 17:00"),
    ],
)
async def test_below_the_summary_another_day_or_hour_is_taken(stage: Stage, words: str, when: str) -> None:
    fran = await facilitator(stage, await group(stage))
    await fran.says("/newmeeting 2026-12-03 14:00 Tea and talk")
    assert first_line(await fran.says(words)) == "Is this right?"
    assert when in fran.reads
    assert "Tea and talk" in fran.reads
    assert await stored(stage) == []
    assert (
        first_line(await fran.says("rather not"))
        == "I did not understand. Press a button, or write another day or time."
    )
    assert first_line(await fran.says("yes")) == "It is planned."


async def test_a_day_that_may_be_another_keeps_the_hour_below_the_summary(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    await fran.says("/newmeeting 2026-12-08 14:00 Tea")
    assert "I keep the time: 14:00" in await fran.says("12/3")
    assert "Friday 12 March 2027, 14:00" in await fran.presses("Friday 12 March 2027")
    await fran.says("12/3")
    shown = await fran.says("30/6")
    assert first_line(shown) == "Is this right?"
    assert "Wednesday 30 June 2027, 14:00" in shown


@pytest.mark.parametrize(
    "line",
    [
        "Walk every 2 days 2pm",
        "Walk, every full moon and every 2 days, at 2pm",
        "Walk every thursday 2pm but not in july",
    ],
)
async def test_a_series_that_is_not_understood_leaves_its_title_and_its_hour(stage: Stage, line: str) -> None:
    fran = await facilitator(stage, await group(stage))
    shown = await fran.says(f"/newmeeting {line}")
    assert first_line(shown).startswith("I did not understand how often.")
    assert "I keep the time: 14:00" in shown
    assert "I keep the title: Walk" in shown
    assert "Thursday 3 December, 14:00" in await fran.says("3 December")
    assert "Walk" in fran.reads


async def test_une_serie_mal_comprise_garde_son_titre_et_son_heure(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage, language="fr"), "fr")
    shown = await fran.says("/nouvellerencontre Café, chaque jeudi 14h, au local, jusqu'en juin")
    assert "Je garde le titre : Café" in shown
    assert "Je garde l'heure : 14:00" in shown


@pytest.mark.parametrize("line", ["Tea every Thursday 2pm at the hall until 30 June", "Tea Thursday at the hall 2pm"])
async def test_a_place_between_the_words_of_the_date_is_the_place(stage: Stage, line: str) -> None:
    fran = await facilitator(stage, await group(stage))
    shown = await fran.says(f"/newmeeting {line}")
    assert shown.split("\n")[2] == "Tea"
    assert "Where: at the hall" in shown


async def test_one_field_can_be_changed_before_the_yes_and_the_rest_stays(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    await fran.says("/newmeeting 2026-12-03 14:00 Tea")
    await fran.presses("Change something")
    assert "called" in await fran.presses("Change the title")
    shown = await fran.says("Coffee")
    assert "Coffee" in shown
    assert "14:00" in shown
    await fran.presses("Change something")
    await fran.presses("Change the date")
    assert "16:00" in await fran.says("friday 4pm")
    await fran.presses("Change something")
    await fran.presses("Change the length")
    assert "45 minutes" in await fran.says("45 min")


async def test_back_from_what_can_be_changed_leads_to_the_plan(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    plan = await fran.says("/newmeeting 2026-12-03 14:00 Tea")
    await fran.presses("Change something")
    assert await fran.presses("Back") == plan


async def test_back_from_a_plan_in_one_line_asks_nothing_that_was_not_asked(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    await fran.says("/newmeeting 2026-12-03 14:00 Tea")
    assert "Back" not in fran.buttons
    assert "Cancel" in fran.buttons
    await fran.says("/newmeeting thursday Tea")
    assert first_line(await fran.says("14:00")) == "Is this right?"
    assert first_line(await fran.presses("Back")) == "Which day is it?"
    await fran.presses("Back")
    await fran.presses("Change something")
    await fran.presses("Change the length")
    await fran.presses("1 h")
    assert first_line(await fran.presses("Back")) == "How long does it last?"


async def test_what_is_set_less_often_stands_behind_a_button_and_back_leads_there(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    await fran.says("/newmeeting 2026-12-03 14:00 Tea")
    await fran.presses("Change something")
    more = await fran.presses("More settings")
    await fran.presses("Change who comes")
    assert await fran.presses("Back") == more
    await fran.presses("Back")
    assert "Change the date" in fran.buttons


async def test_stopping_stores_nothing(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    await fran.says("/newmeeting 2026-12-03 14:00 Tea")
    assert "Nothing was kept" in await fran.presses("newmeeting:stop")
    assert "no longer have this plan" in await fran.forges("newmeeting:change")
    assert await stored(stage) == []


async def test_the_yes_pressed_twice_makes_one_meeting(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    await fran.says("/newmeeting 2026-12-03 14:00 Tea")
    yes = fran.last.buttons[0][0].callback_data
    await fran.presses(yes)
    assert "Tea" in await fran.forges(yes)
    assert "done already" in fran.toast
    assert len(await stored(stage)) == 1


async def test_a_yes_that_comes_after_the_hour_is_refused(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    await fran.says("/newmeeting today 2pm Tea")
    yes = fran.last.buttons[0][0].callback_data
    await stage.passes(3 * HOUR)
    assert "passed already" in await fran.presses(yes)
    assert await stored(stage) == []


async def test_the_yes_of_an_older_plan_is_refused(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    await fran.says("/newmeeting 2026-12-03 14:00 Tea")
    older = fran.last.buttons[0][0].callback_data
    await fran.says("/newmeeting 2026-12-04 14:00 Coffee")
    assert "no longer have this plan" in await fran.forges(older)
    assert await stored(stage) == []


async def test_who_runs_several_groups_chooses_one_and_the_line_is_kept(stage: Stage) -> None:
    paris = await group(stage, "Voisins")
    montreal = await group(stage, "Riverains", zone="America/Montreal")
    fran = await facilitator(stage, paris)
    await belongs(stage, fran, montreal, "facilitator")
    await fran.says("/newmeeting 2026-12-03 14:00 Tea")
    shown = await fran.presses(f"newmeeting:group:{montreal}")
    assert "Thursday 3 December, 14:00" in shown
    assert "Riverains" in shown
    shown = await fran.presses("Yes, that's right")
    assert "20:00" in shown
    assert "In the group's time: Thursday 3 December, 14:00 (America/Montreal)" in shown
    assert await stored(stage) == [THURSDAY_14 + 6 * HOUR]


async def test_only_those_who_run_the_group_plan_there(stage: Stage) -> None:
    here, there = await group(stage), await group(stage, "Ailleurs")
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette")
    assert "do not run a group" in await ana.says("/newmeeting 2026-12-03 14:00 Tea")
    assert "only some people" in await ana.forges(f"newmeeting:group:{here}")
    assert "only some people" in await fran.forges(f"newmeeting:group:{there}")
    assert "no longer exists" in await fran.forges("newmeeting:group:nowhere")
    assert await stored(stage) == []


async def test_who_lost_the_role_before_the_yes_is_refused(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    await fran.says("/newmeeting 2026-12-03 14:00 Tea")
    await belongs(stage, fran, here, "member")
    assert "only some people" in await fran.presses("Yes, that's right")
    assert "Is this right?" not in fran.reads
    assert "I do not know who your words are for." in await fran.says("friday")  # nothing is asked any more
    assert await stored(stage) == []


async def test_a_coordinator_plans_in_every_group(stage: Stage) -> None:
    cleo = await stage.coordinator()
    assert "no group yet" in await cleo.says("/newmeeting")
    await group(stage)
    await plan(stage, cleo, "2026-12-03 14:00 Tea")
    assert await stored(stage) == [THURSDAY_14]


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("Tea and talk", "did not find the day"),
        ("tomorrow Tea", "At what time?"),
        ("2025-12-03 14:00 Tea", "passed"),
        ("3/12 2pm Tea", "two ways"),
        ("2027-03-28 02:30 Tea", "does not exist that night"),
        ("2035-12-03 14:00 Tea", "too far"),
        ("2026-12-03 14:00 " + "é" * 4000, "too long"),
        ("2026-12-03 14:00 \u200b\u202e", "called"),
    ],
)
async def test_what_cannot_be_read_is_asked_again(stage: Stage, line: str, answer: str) -> None:
    fran = await facilitator(stage, await group(stage))
    assert answer in await fran.says(f"/newmeeting {line}")
    assert await stored(stage) == []


# What is understood of a line, what is asked, and the words that answer it: each ends at a meeting called Tea.
IN_PARTS = [
    ("Tea", "did not find the day", ["2026-12-03 14:00"]),
    ("tomorrow Tea", "At what time?", ["2pm"]),
    ("14:00 Tea", "did not find the day", ["thursday"]),
    ("3/12 2pm Tea", "two ways", ["thursday 2pm"]),
    ("2025-12-03 14:00 Tea", "passed", ["thursday", "14:00"]),
    ("2035-12-03 14:00 Tea", "too far", ["2026-12-03 14:00"]),
    ("2027-03-28 02:30 Tea", "does not exist that night", ["2027-03-28 03:30"]),
    ("Tea tomorrow", "At what time?", ["14:30"]),
    ("Tea 14:00", "did not find the day", ["3 December"]),
    ("Tea 3/12 2pm", "two ways", ["3 December 14:00"]),
]


async def test_an_hour_that_cannot_be_is_asked_again_as_an_hour(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    await fran.says("/newmeeting thursday Tea")
    for words in ("25:00", "yes", "later"):
        assert first_line(await fran.says(words)) == "I did not understand the time. Write for example: 14:15"
    assert first_line(await fran.says("half past two")) == "Is this right?"


async def test_a_place_alone_beside_the_date_is_no_title_and_only_that_is_asked(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    asked = await fran.says("/newmeeting fri half past two room 3")
    assert first_line(asked) == "What is this meeting called?"
    assert "I keep the place: room 3" in asked
    assert first_line(await fran.says("Tea")) == "How long does it last?"
    await fran.says("about 1h")
    assert "room 3" in await fran.presses("Skip this")


@pytest.mark.parametrize(("line", "asks", "answers"), IN_PARTS)
async def test_what_was_understood_of_a_line_is_kept_and_only_the_rest_is_asked(
    stage: Stage, line: str, asks: str, answers: list[str]
) -> None:
    fran = await facilitator(stage, await group(stage))
    shown = await fran.says(f"/newmeeting {line}")
    assert asks in shown
    assert "I keep the title: Tea" in shown
    for answer in answers:
        shown = await fran.says(answer)
    assert first_line(shown) == "Is this right?"
    assert "Tea\n" in shown
    assert first_line(await fran.presses("Yes, that's right")) == "It is planned."
    assert len(await stored(stage)) == 1


async def test_ce_qui_est_compris_est_garde_et_le_reste_demande(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage, language="fr"), "fr")
    shown = await fran.says("/nouvellerencontre Atelier cuisine")
    assert "Je n'ai pas trouvé le jour." in shown
    assert "Je garde le titre : Atelier cuisine" in shown
    assert "jeudi 10 décembre à 14 h" in await fran.says("jeudi 10 décembre 14h")


@pytest.mark.parametrize("line", ["Tea and talk tomorrow 14:30", "Tea and talk, 2pm on friday", "Thé vendredi 14h"])
async def test_a_title_may_stand_before_the_day_and_the_hour(stage: Stage, line: str) -> None:
    fran = await facilitator(stage, await group(stage))
    shown = await fran.says(f"/newmeeting {line}")
    assert first_line(shown) == "Is this right?"
    assert re.search(r"\n(Tea and talk|Thé)\n", shown)


async def test_a_title_that_is_too_long_is_asked_again_and_the_day_is_kept(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    assert "100 characters at most" in await fran.says("/newmeeting 2026-12-03 14:00 " + "é" * 200)
    assert "Where" in await fran.says("Tea")
    for button in ("Skip this", "1 h", "Skip this"):
        shown = await fran.presses(button)
    assert "Thursday 3 December" in shown


async def test_an_hour_that_is_kept_is_joined_to_the_day_that_is_pressed(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    assert "I keep the time: 14:00" in await fran.says("/newmeeting 14:00 Tea")
    assert "Thursday 3 December, 14:00" in await fran.presses("Thursday")


async def test_the_scheduling_question_takes_a_whole_line_too(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    await fran.says("/newmeeting")
    assert "I keep the title: Tea" in await fran.says("thursday Tea")
    shown = await fran.says("14:00")
    assert first_line(shown) == "Is this right?"
    assert "Thursday 3 December, 14:00" in shown
    await fran.presses("Change something")
    await fran.presses("Change the date")
    assert "did not find the day" in await fran.says("soon")
    assert "did not understand all of it" in await fran.says("friday 14:00 downstairs")
    shown = await fran.says("friday 14:00")
    assert "Friday 4 December" in shown
    assert "Tea\n" in shown


async def test_words_that_are_no_day_do_not_become_a_title_where_a_day_is_asked(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    await fran.says("/newmeeting")
    assert "did not find the day" in await fran.says("next thirty")
    assert "Tuesday 1 December" in await fran.says("tomorrow morning")
    assert "called" in await fran.says("thursday 14:00")


@pytest.mark.parametrize(
    "data",
    ["newmeeting:day:2026-13-45", "newmeeting:day:x", "newmeeting:day", "newmeeting:hour:9999", "newmeeting:hour:1400",
     "newmeeting:length:99999", "newmeeting:length:²", "newmeeting:skip:title", "newmeeting:fix:id", "newmeeting:yes:x",
     "newmeeting:yes", "newmeeting:group"],
)  # fmt: skip
async def test_forged_buttons_are_refused(stage: Stage, data: str) -> None:
    fran = await facilitator(stage, await group(stage))
    await fran.says("/newmeeting")
    said = await fran.forges(data)
    assert "no longer works" in said or "no longer have this plan" in said
    assert await stored(stage) == []


async def test_a_line_without_a_title_asks_for_the_title(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    assert "called" in await fran.says("/newmeeting 2026-12-03 14:00")
    assert "at least one letter" in await fran.says("...")
    assert "Where" in await fran.says("Tea")
    assert await stored(stage) == []


async def test_words_where_a_button_is_awaited_are_answered(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    asked = await fran.says("/newmeeting 2026-12-03 14:00 Tea")
    assert (await fran.says("well, perhaps")).endswith(asked)
    assert first_line(await fran.says("yes please")) == "It is planned."


@pytest.mark.parametrize("words", ["<script>", "🙂" * 50, "שלום עולם", "&lt;b&gt;", "https://example.org"])
async def test_hostile_titles_are_shown_as_they_were_typed(stage: Stage, words: str) -> None:
    fran = await facilitator(stage, await group(stage))
    await fran.says("/newmeeting 2026-12-03 14:00")
    await fran.says(words)
    await fran.presses("Skip this")
    await fran.presses("1 h")
    await fran.presses("Skip this")
    assert words in await fran.presses("Yes, that's right")


async def test_the_yes_below_a_plan_that_was_left_says_that_nothing_was_stored(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    await fran.says("/newmeeting 2026-12-03 14:00 Tea")
    yes = fran.last
    await fran.says("/menu")
    assert "I no longer have this plan: nothing was stored." in await fran.presses("Yes, that's right", yes)
    assert await stage.rows("SELECT id FROM meeting") == []
