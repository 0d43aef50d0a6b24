"""A day or an hour that people read in two ways is asked with a button for each, wherever one is typed (planning, moving)."""

import pytest

from tests.meeting_rows import HOUR, facilitator, group, plan
from tests.stage import NOON, Actor, Stage, first_line

THURSDAY_14 = NOON + 3 * 24 * HOUR + 2 * HOUR  # NOON is Monday 30 November 2026, 12:00 in Paris
TUESDAY_19 = NOON + 24 * HOUR + 7 * HOUR
WAYS_BACK = ("Back", "Help lines", "Retour", "Numéros utiles")


async def stored(stage: Stage) -> list[tuple[int, int]]:
    return [(row["starts_at"], row["minutes"]) for row in await stage.rows("SELECT starts_at, minutes FROM meeting")]


def offered(actor: Actor) -> list[str]:
    """The buttons that hold what may be meant."""
    return [each for each in actor.buttons if each not in WAYS_BACK]


# What is typed for a meeting called Tea, and the buttons it is asked with.
TWO_WAYS = [
    ("12/3 2pm Tea", ["Thursday 3 December, 14:00", "Friday 12 March 2027, 14:00"]),
    ("Tea 12/3", ["Thursday 3 December", "Friday 12 March 2027"]),
    ("next Tuesday 14:00 Tea", ["Tuesday 1 December, 14:00", "Tuesday 8 December, 14:00"]),
    ("next Tuesday Tea", ["Tuesday 1 December", "Tuesday 8 December"]),
    ("Tea Tuesday at 7", ["Tuesday 1 December, 07:00", "Tuesday 1 December, 19:00"]),
    ("Tuesday afternoon Tea", [f"Tuesday 1 December, {hour}:00" for hour in (14, 15, 16)]),
    ("Tuesday or Thursday 2pm Tea", ["Tuesday 1 December, 14:00", "Thursday 3 December, 14:00"]),
    ("this weekend 2pm Tea", ["Saturday 5 December, 14:00", "Sunday 6 December, 14:00"]),
    ("Tea Friday 3 December 2pm", ["Thursday 3 December, 14:00", "Friday 4 December, 14:00"]),
    ("Monday 2pm Tea", ["Monday 30 November, 14:00", "Monday 7 December, 14:00"]),
]


@pytest.mark.parametrize(("line", "buttons"), TWO_WAYS, ids=[line for line, _ in TWO_WAYS])
async def test_what_can_be_read_in_two_ways_is_asked_with_a_button_for_each(
    stage: Stage, line: str, buttons: list[str]
) -> None:
    fran = await facilitator(stage, await group(stage))
    shown = await fran.says(f"/newmeeting {line}")
    assert offered(fran) == buttons
    assert "I keep the title: Tea" in shown
    for button in buttons[1:]:
        await fran.says(f"/newmeeting {line}")
        shown = await fran.presses(button)
        if ", " not in button:
            assert f"It is on {button}." in shown
            shown = await fran.presses("14:00")
        assert first_line(shown) == "Is this right?"
        assert button in shown
    await fran.presses("Yes, that's right")
    assert len(await stored(stage)) == 1


async def test_ce_qui_se_lit_de_deux_facons_est_demande_par_des_boutons(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage, language="fr"), "fr")
    shown = await fran.says("/nouvellerencontre Café jeudi prochain 14h")
    assert first_line(shown) == "Cela peut se lire de deux façons. Laquelle est la bonne ?"
    assert offered(fran) == ["jeudi 3 décembre à 14 h", "jeudi 10 décembre à 14 h"]
    assert "jeudi 10 décembre à 14 h" in await fran.presses("jeudi 10 décembre à 14 h")
    await fran.says("/nouvellerencontre jeudi aprem Café")
    assert offered(fran) == [f"jeudi 3 décembre à {hour} h" for hour in (14, 15, 16)]
    shown = await fran.says("14h30")
    assert "jeudi 3 décembre à 14 h 30" in shown
    await fran.says("/nouvellerencontre dans 15 jours à 10h Café")
    assert offered(fran) == ["lundi 14 décembre à 10 h", "mardi 15 décembre à 10 h"]


async def test_of_two_days_and_two_hours_the_day_is_asked_first(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    shown = await fran.says("/newmeeting 12/3 at 7 Tea")
    assert offered(fran) == ["Thursday 3 December", "Friday 12 March 2027"]
    assert "I keep the time: at 7" in shown
    await fran.presses("Thursday 3 December")
    assert offered(fran) == ["Thursday 3 December, 07:00", "Thursday 3 December, 19:00"]
    assert "Thursday 3 December, 19:00" in await fran.presses("Thursday 3 December, 19:00")


@pytest.mark.parametrize("words", ["at 7", "7", "7 o'clock"])
async def test_an_hour_that_may_be_two_is_asked_at_the_question_for_the_hour(stage: Stage, words: str) -> None:
    fran = await facilitator(stage, await group(stage))
    await fran.says("/newmeeting tomorrow Tea")
    await fran.says(words)
    assert offered(fran) == ["Tuesday 1 December, 07:00", "Tuesday 1 December, 19:00"]
    assert "19:00" in await fran.presses("Tuesday 1 December, 19:00")
    await fran.presses("Yes, that's right")
    assert await stored(stage) == [(TUESDAY_19, 90)]


async def test_a_title_beside_the_hour_is_kept(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage, language="fr"), "fr")
    await fran.says("/nouvellerencontre")
    await fran.says("jeudi")
    shown = await fran.says("14h café et parole")
    assert "café et parole\n" in shown
    assert "jeudi 3 décembre à 14 h" in shown


@pytest.mark.parametrize("line", ["12/13 14h Café", "Café 31 novembre 14h"])
async def test_a_day_that_is_none_in_ones_language_is_not_read_in_another(stage: Stage, line: str) -> None:
    fran = await facilitator(stage, await group(stage, language="fr"), "fr")
    shown = await fran.says(f"/nouvellerencontre {line}")
    assert first_line(shown).startswith("Ce jour n'existe pas.")
    assert "Je garde l'heure : 14:00" in shown
    assert "Je garde le titre : Café" in shown


async def test_another_day_may_be_written_where_the_hour_is_asked(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    await fran.says("/newmeeting tomorrow Tea")
    assert "Thursday 3 December, 14:00" in await fran.says("jeudi 14h")


async def test_other_words_may_be_written_in_place_of_a_choice(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    await fran.says("/newmeeting 12/3 2pm Tea")
    shown = await fran.says("thursday 2pm")
    assert first_line(shown) == "Is this right?"
    await fran.presses("Yes, that's right")
    assert await stored(stage) == [(THURSDAY_14, 90)]


async def test_a_choice_is_shown_again_after_help_lines(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    shown = await fran.says("/newmeeting 12/3 2pm Tea")
    buttons = offered(fran)
    await fran.says("/crisis")
    assert await fran.says("hello?") == shown
    assert offered(fran) == buttons


async def test_a_range_is_the_length_and_words_of_a_place_are_the_place(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    shown = await fran.says("/newmeeting Museum trip Thu 3 Dec 2-4pm at the town hall")
    for part in ("Museum trip\n", "Thursday 3 December, 14:00", "How long: 2 hours", "Where: at the town hall"):
        assert part in shown
    await fran.presses("Yes, that's right")
    assert await stored(stage) == [(THURSDAY_14, 120)]


async def test_the_length_of_a_range_stays_through_a_choice(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    await fran.says("/newmeeting Tea Tuesday 7-9")
    assert offered(fran) == ["Tuesday 1 December, 07:00", "Tuesday 1 December, 19:00"]
    await fran.presses("Tuesday 1 December, 19:00")
    await fran.presses("Yes, that's right")
    assert await stored(stage) == [(TUESDAY_19, 120)]


async def test_a_moment_that_has_passed_is_no_longer_taken_from_its_button(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    await fran.says("/newmeeting Monday 2pm Tea")
    await stage.passes(3 * HOUR)
    assert "passed already" in await fran.presses("Monday 30 November, 14:00")
    assert await stored(stage) == []


@pytest.mark.parametrize(
    "data", ["x", "202613451400", "20261203140", "²02612031400", "203512031400", "202612031400:99999"]
)
async def test_a_forged_moment_is_refused(stage: Stage, data: str) -> None:
    fran = await facilitator(stage, await group(stage))
    await fran.says("/newmeeting 12/3 2pm Tea")
    shown = await fran.forges(f"newmeeting:at:{data}")
    assert "no longer works" in shown or "too far" in shown
    assert await stored(stage) == []


# Moving


async def moving(stage: Stage, fran: Actor, words: str) -> str:
    """Another day and hour are written for the one meeting there is."""
    row = (await stage.rows("SELECT id FROM meeting"))[0]
    await fran.forges(f"meeting:set:{row['id']}:when")
    return await fran.says(words)


async def test_a_meeting_is_moved_to_one_of_the_moments_that_were_meant(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    await plan(stage, fran, "2026-12-03 14:00 Tea")
    shown = await moving(stage, fran, "12/4 at 3")
    assert "two ways" in shown
    assert offered(fran) == ["Friday 4 December, 15:00", "Monday 12 April 2027, 15:00"]
    assert "After: Friday 4 December, 15:00" in await fran.presses("Friday 4 December, 15:00")
    await fran.presses("Yes, change it")
    assert await stored(stage) == [(THURSDAY_14 + 25 * HOUR, 90)]


async def test_a_day_alone_keeps_the_hour_and_takes_another(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    await plan(stage, fran, "2026-12-03 14:00 Tea")
    assert "After: Friday 4 December, 14:00" in await moving(stage, fran, "friday")
    assert "After: Friday 4 December, 16:30" in await fran.says("16:30")
    await moving(stage, fran, "next Tuesday")
    assert offered(fran) == ["Tuesday 1 December, 14:00", "Tuesday 8 December, 14:00"]


async def test_an_hour_alone_is_on_the_day_that_stands(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    await plan(stage, fran, "2026-12-03 14:00 Tea")
    assert "After: Thursday 3 December, 16:00" in await moving(stage, fran, "4pm")


async def test_a_range_changes_the_length_too_and_says_so(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    await plan(stage, fran, "2026-12-03 14:00 Tea")
    shown = await moving(stage, fran, "thursday 3-5pm")
    assert "After: Thursday 3 December, 15:00" in shown
    assert "How long: 2 hours" in shown
    await fran.presses("Yes, change it")
    assert await stored(stage) == [(THURSDAY_14 + HOUR, 120)]


async def test_words_that_are_not_understood_are_shown_with_what_was(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    await plan(stage, fran, "2026-12-03 14:00 Tea")
    shown = await moving(stage, fran, "friday 14:00 downstairs")
    assert "did not understand all of it" in shown
    assert offered(fran) == ["Friday 4 December, 14:00"]
    assert "did not find the day" in await moving(stage, fran, "soon")


async def test_a_choice_that_is_forged_or_not_ones_own_moves_nothing(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    await plan(stage, fran, "2026-12-03 14:00 Tea")
    meeting = (await stage.rows("SELECT id FROM meeting"))[0]["id"]
    ana = await stage.member("Ana", "Heron")
    assert "only some people" in await ana.forges(f"meeting:at:{meeting}:202612041400")
    assert "no longer works" in await fran.forges(f"meeting:at:{meeting}:2026-12-04")
    assert await stored(stage) == [(THURSDAY_14, 90)]


# Series


SERIES = [
    ("every Thursday 2pm Tea", "every Thursday", ["Thursday 3 December", "Thursday 10 December"]),
    ("Tea Tuesdays and Fridays 10-12", "every Tuesday and Friday", ["Tuesday 1 December", "Friday 4 December"]),
    ("every first Monday at 18:00 Tea", "first Monday", ["Monday 7 December", "Monday 4 January"]),
    ("tous les mardis à 18h30 Tea", "every Tuesday", ["Tuesday 1 December", "Tuesday 8 December"]),
    ("Tea un mardi sur deux à 18h30", "every 2 weeks", ["Tuesday 1 December", "Tuesday 15 December"]),
    (
        "every Thursday 2pm until 11 December Tea",
        "until Friday 11 December",
        ["Thursday 3 December", "Thursday 10 December"],
    ),
    ("every Thursday 2pm 2 times Tea", "until Thursday 10 December", ["Thursday 3 December", "Thursday 10 December"]),
]


@pytest.mark.parametrize(("line", "rule", "dates"), SERIES, ids=[line for line, _, _ in SERIES])
async def test_a_series_in_words_is_shown_back_with_its_next_dates_before_it_is_stored(
    stage: Stage, line: str, rule: str, dates: list[str]
) -> None:
    fran = await facilitator(stage, await group(stage))
    shown = await fran.says(f"/newmeeting {line}")
    assert first_line(shown) == "Is this right?"
    for part in ("Tea\n", rule, *dates):
        assert part in shown
    assert await stored(stage) == []
    await fran.presses("Yes, that's right")
    assert len(await stored(stage)) > 1


async def test_a_no_to_an_answer_finds_room_above_a_series_that_is_checked(stage: Stage) -> None:
    here = await group(stage, language="fr")
    fran = await facilitator(stage, here, "fr")
    line = "tous les jeudis 14h-16h pendant 3 mois Groupe de parole et thé pour toutes et tous"
    assert "Les prochaines dates" in await fran.says(f"/newmeeting {line}")
    said = await fran.says("menu")  # how high it is the stage measures
    assert first_line(said).startswith("Pour quitter cette question")
    assert "Les prochaines dates" not in said
    assert "chaque jeudi" in said


async def test_a_series_that_leaves_out_holidays_says_so_and_begins_when_it_was_said(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    shown = await fran.says("/newmeeting every Friday 2pm except bank holidays starting 18 December Tea")
    assert "No meeting on Friday 25 December" in shown
    assert "Meet on holidays" in fran.buttons
    assert "Friday 18 December, 14:00" in shown


async def test_the_hour_of_a_series_is_asked_for_where_it_is_missing(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    assert "It is on Thursday 3 December." in await fran.says("/newmeeting every Thursday Tea")
    assert "every Thursday" in await fran.says("2pm")


@pytest.mark.parametrize("line", ["every second Tuesday 6pm Tea", "Tea tous les deuxièmes mardis à 18h"])
async def test_a_rhythm_that_can_be_read_in_two_ways_is_asked_with_a_button_for_each(stage: Stage, line: str) -> None:
    fran = await facilitator(stage, await group(stage))
    assert "two ways" in await fran.says(f"/newmeeting {line}")
    assert offered(fran) == ["Every 2 weeks, on Tuesday", "The second Tuesday of every month"]
    shown = await fran.presses("The second Tuesday of every month")
    for part in ("Tea\n", "Tuesday 8 December, 18:00", "second Tuesday", "Tuesday 12 January"):
        assert part in shown
    await fran.presses("Yes, that's right")
    assert len(await stored(stage)) > 1


async def test_how_a_meeting_repeats_may_not_be_understood_and_its_first_day_is_asked_for(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    assert "I did not understand how often." in await fran.says("/newmeeting twice a month 6pm Tea")
    assert "called" in await fran.says("tuesday 6pm")


async def test_a_meeting_moves_to_one_date_of_a_series(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    await plan(stage, fran, "2026-12-03 14:00 Tea")
    shown = await moving(stage, fran, "tous les mardis à 18h30")
    assert first_line(shown) == "One date is needed here. Is it this one?"
    assert offered(fran) == ["Tuesday 1 December, 18:30"]


# Both languages


async def test_what_two_languages_read_as_two_moments_is_asked(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    await fran.says("/newmeeting Tea tuesday vendredi 4 décembre 14:00")
    assert offered(fran) == ["Tuesday 1 December, 14:00", "Friday 4 December, 14:00"]


async def test_a_series_without_a_title_is_understood_and_only_the_title_is_asked_for(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage, language="fr"), "fr")
    for line, begins, rule in (
        ("tous les jeudis à 14h", THURSDAY_14, "FREQ=WEEKLY;BYDAY=TH"),
        ("un mardi sur deux à 18h30", TUESDAY_19 - HOUR // 2, "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
    ):
        for by_question in (False, True):
            if by_question:
                await fran.forges("newmeeting")
                shown = await fran.says(line)
            else:
                shown = await fran.says(f"/nouvellerencontre {line}")
            assert first_line(shown) == "Comment s'appelle cette rencontre ?", line
            await fran.says("Thé")
            for _ in range(3):
                shown = await fran.presses("Passer" if "Passer" in fran.buttons else fran.buttons[0])
            assert "Thé" in shown
            await fran.presses("Oui, c'est juste")
            (kept,) = await stage.rows("SELECT id, rule FROM series")
            assert kept["rule"] == rule
            assert (await stored(stage))[0][0] == begins
            async with stage.program.database.write(NOON) as tx:
                await tx.rows("DELETE FROM meeting")
                await tx.rows("DELETE FROM series")


async def test_ce_qui_est_passe_est_dit_et_le_titre_reste_sans_lui(stage: Stage) -> None:
    here = await group(stage, language="fr")
    fran = await facilitator(stage, here, "fr")
    assert first_line(await fran.says("/newmeeting hier 14h Thé")).startswith("Ce moment est déjà passé.")
    shown = await fran.says("jeudi 14h")
    assert first_line(shown) == "Est-ce bien cela ?"
    assert "\nThé\nQuand : jeudi 3 décembre à 14 h" in shown
