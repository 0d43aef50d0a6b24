"""Reminders that people set for themselves: read by nobody else, said at the hour they chose, and nothing of them is counted."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.dates.habits import said_as_series
from bot.domain.routines import Routine
from bot.services.people.routines import next_at
from tests.meeting_rows import DAY, HOUR, quiet
from tests.peers_stage import coordinator_of
from tests.stage import NOON, Actor, Stage, first_line
from tests.walks import for_each

TUESDAY_10 = NOON + 22 * HOUR
DUE = "A reminder from yourself."


async def sets(actor: Actor, words: str) -> str:
    """Somebody sets a reminder that their words say whole; its id."""
    known = {row["id"] for row in await actor.stage.rows("SELECT id FROM routine")}
    await actor.says(f"/routine {words}")
    await actor.presses(actor.starting("routine:yes"))
    (new,) = {row["id"] for row in await actor.stage.rows("SELECT id FROM routine")} - known
    return str(new)


async def heard(actor: Actor) -> int:
    return len(actor.heard(DUE))


async def test_what_is_written_is_shown_back_and_set_after_the_yes_and_said_at_its_hour(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    assert "You have no reminder of your own yet" in await ana.says("/routine")
    assert first_line(await ana.presses("Add a reminder")) == "What do you want to be reminded of, and when?"
    shown = await ana.says("walk at 10:00, weekdays")
    assert first_line(shown) == "Is this right?"
    assert "walk" in shown
    assert "from Monday to Friday, 10:00" in shown
    assert "Next: tomorrow, 10:00" in shown
    assert "Nobody else reads this" in shown
    assert await stage.rows("SELECT id FROM routine") == []
    assert first_line(await ana.presses("Yes, remind me")) == "It is set."
    await stage.until(TUESDAY_10 - 1)
    assert await heard(ana) == 0
    await stage.until(TUESDAY_10)
    assert first_line(ana.reads) == DUE
    assert "walk" in ana.reads
    for _ in range(6):
        await stage.passes(DAY)
    assert await heard(ana) == 5, "not on Saturday and Sunday"


async def test_on_se_donne_un_rappel_en_francais(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron", "fr")
    await ana.forges("settings:messages")
    await ana.presses("Voir mes propres rappels")
    await ana.presses("Ajouter un rappel")
    assert first_line(await ana.says("appeler ma sœur le dimanche")) == "À quelle heure ?"
    shown = await ana.says("18h")
    assert "chaque dimanche, 18 h" in shown
    assert "appeler ma sœur" in shown
    await ana.presses("Oui, me le rappeler")
    await stage.until(NOON + 6 * DAY + 6 * HOUR)
    assert first_line(ana.reads) == "Un rappel de votre part."
    assert "appeler ma sœur" in ana.reads


async def test_what_the_words_do_not_say_is_asked_with_buttons(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await ana.forges("routine:new")
    assert first_line(await ana.says("drink a glass of water")) == "On which days?"
    await ana.presses("Choose days")
    await ana.presses("Tuesday")
    await ana.presses("Friday")
    await ana.presses("Done")
    assert first_line(ana.reads) == "At what time?"
    shown = await ana.presses("14:00")
    assert "every Tuesday and Friday, 14:00" in shown
    await ana.presses("Change the days")
    assert "every day, 14:00" in await ana.presses("Every day")
    await ana.presses("Change the time")
    assert first_line(await ana.says("whenever")).startswith("I did not understand the time")
    assert "every day, 08:15" in await ana.says("08:15")


async def test_an_hour_and_days_that_may_be_one_of_two_are_asked(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await ana.says("/routine swim every second Tuesday at 18:00")
    assert first_line(ana.reads) == "On which days?"
    assert ana.buttons[:2] == ["Every 2 weeks, on Tuesday", "The second Tuesday of every month"]
    assert "the second Tuesday of every month, 18:00" in await ana.presses("The second Tuesday of every month")
    await ana.presses("Change the time")
    await ana.says("at 8")
    assert ana.buttons[:2] == ["08:00", "20:00"]
    assert "20:00" in await ana.presses("20:00")


SAID = {
    ("en", "walk at 10:00, weekdays"): "walk at 10:00, every weekday",
    ("en", "walk Mon-Fri 10:00"): "walk every weekday 10:00",
    ("en", "call mum at weekends"): "call mum every Saturday and Sunday",
    ("en", "breathe every evening at 10"): "breathe every day at 10 in the evening",
    ("en", "breathe at 10 every evening"): "breathe every day at 10 in the evening",
    ("en", "walk every morning"): "walk every day",
    ("en", "Monday and Thursday swim"): "every Monday and Thursday swim",
    ("en", "see Ana on Sunday"): "see Ana on Sunday",
    ("fr", "marcher à 10h en semaine"): "marcher à 10h tous les jours ouvrés",
    ("fr", "marcher du lundi au vendredi"): "marcher tous les jours ouvrés",
    ("fr", "appeler ma sœur le dimanche"): "appeler ma sœur tous les dimanche",
    ("fr", "respirer chaque soir à 10h"): "respirer tous les jours à 10h du soir",
    ("fr", "nager lundi et jeudi"): "nager tous les lundi et jeudi",
    ("fr", "manger tous les midis"): "manger tous les jours à midi",
    ("fr", "rendez-vous le dimanche 6 décembre"): "rendez-vous le dimanche 6 décembre",
}


@for_each("language, words", SAID)
def test_words_of_a_habit_are_put_into_those_of_a_series(language: str, words: str) -> None:
    assert said_as_series(words, language) == SAID[language, words]


async def test_the_evening_of_a_habit_is_not_taken_for_the_morning(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    assert "every day, 22:00" in await ana.says("/routine breathe every evening at 10")


# At its hour


async def test_quiet_hours_hold_nothing_back_that_somebody_set_for_that_hour(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await quiet(ana, "20:00-11:00")
    await sets(ana, "take a breath every day at 22:00")
    await stage.until(NOON + 10 * HOUR)
    assert await heard(ana) == 1


async def test_10_stays_10_when_the_clocks_change_and_where_somebody_travels(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await sets(ana, "walk every day at 10:00")
    await ana.forges("settings:inzone:America/Montreal")
    await stage.until(TUESDAY_10)
    assert await heard(ana) == 0
    await stage.until(TUESDAY_10 + 6 * HOUR)
    assert await heard(ana) == 1


@for_each(
    "clock, day, said",
    [
        ("10:00", "2027-03-28", "2027-03-28 10:00 CEST"), ("10:00", "2027-10-31", "2027-10-31 10:00 CET"),
        ("02:30", "2027-03-28", "2027-03-28 03:30 CEST"), ("02:30", "2027-10-31", "2027-10-31 02:30 CEST"),
    ],
)  # fmt: skip
def test_an_hour_that_is_missing_or_comes_twice_that_night_is_said_once(clock: str, day: str, said: str) -> None:
    zone = ZoneInfo("Europe/Paris")
    routine = Routine("r", "p", "walk", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU", "2026-12-01", clock)
    at = next_at(routine, "Europe/Paris", int(datetime.fromisoformat(day).replace(tzinfo=zone).timestamp()))
    assert at is not None
    assert f"{datetime.fromtimestamp(at, zone):%Y-%m-%d %H:%M %Z}" == said
    following = next_at(routine, "Europe/Paris", at)
    assert following is not None
    assert datetime.fromtimestamp(following, zone).date() > datetime.fromtimestamp(at, zone).date()


async def test_what_the_bot_could_not_say_in_time_is_left_for_the_next_hour(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await sets(ana, "walk every day at 10:00")
    await stage.until(TUESDAY_10 + 3 * HOUR)
    assert await heard(ana) == 0
    await stage.until(TUESDAY_10 + DAY)
    assert await heard(ana) == 1


async def test_one_with_an_end_ends(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    id_ = await sets(ana, "walk every day at 10:00 until 2 December")
    for n in range(4):
        await stage.until(TUESDAY_10 + n * DAY)
    assert await heard(ana) == 2
    assert "It has come to its end." in await ana.forges(f"routine:open:{id_}")


# In a tap


async def test_done_for_today_puts_it_away_and_nothing_is_kept_of_that(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await sets(ana, "walk every day at 10:00")
    await stage.until(TUESDAY_10)
    before = await stage.rows("SELECT * FROM routine")
    reminder = ana.last
    await ana.presses("Done for today")
    assert first_line(reminder.text) == "That is put away."
    assert "walk" not in reminder.text
    assert "Next: tomorrow, 10:00" in reminder.text
    assert await stage.rows("SELECT * FROM routine") == before
    await stage.until(TUESDAY_10 + DAY)
    assert await heard(ana) == 1
    assert first_line(ana.reads) == DUE


@pytest.mark.parametrize("away", ["routine:drop", "routine:pause"])
async def test_what_comes_no_more_is_not_promised_again_by_an_older_button(stage: Stage, away: str) -> None:
    ana = await stage.member("Ana", "Heron")
    id_ = await sets(ana, "walk every day at 10:00")
    await stage.until(TUESDAY_10)
    reminder = ana.last
    await ana.says("/menu")
    await ana.forges(f"{away}:{id_}" + (":1" if away == "routine:pause" else ""))
    await ana.presses("Done for today", reminder)
    assert first_line(reminder.text) == "That is put away."
    assert "Next:" not in reminder.text


async def test_paused_in_a_tap_it_is_silent_until_it_is_taken_up_again(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await sets(ana, "walk every day at 10:00")
    await stage.until(TUESDAY_10)
    await ana.presses("Pause")
    assert first_line(ana.reads).startswith("It is paused")
    await stage.until(TUESDAY_10 + 3 * DAY)
    assert await heard(ana) == 0
    assert "Paused" in await ana.says("/routine")
    await ana.presses(ana.starting("routine:open"))
    assert first_line(await ana.presses("Take it up again")) == "It goes on."
    await stage.until(TUESDAY_10 + 4 * DAY)
    assert await heard(ana) == 1


async def test_removed_in_a_tap_nothing_of_it_is_left(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    id_ = await sets(ana, "walk every day at 10:00")
    await ana.forges(f"routine:open:{id_}")
    assert "“walk” is removed. Nothing of it is kept." in await ana.presses("Remove")
    assert await stage.rows("SELECT id FROM routine") == []
    assert await stage.rows("SELECT id FROM occasion WHERE kind = 'routine'") == []
    assert "no longer there" in await ana.forges(f"routine:open:{id_}")


async def test_there_are_ten_at_most_and_they_stand_on_pages(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    for n in range(10):
        await sets(ana, f"idea {chr(97 + n)} every day at 10:00")
        await stage.passes(1)
    assert "You have 10 reminders" in await ana.forges("routine:new")
    await ana.says("/routine")
    assert "5. idea e" in ana.reads
    await ana.presses("See more")
    assert "5. idea j" in ana.reads


# Of nobody else


@pytest.mark.parametrize("press", ["open:{id}", "pause:{id}:1", "drop:{id}", "rest:{id}"])
async def test_what_is_somebody_elses_is_not_there(stage: Stage, press: str) -> None:
    ana, ben = await stage.member("Ana", "Heron"), await stage.member("Ben", "Wren")
    chief = await coordinator_of(stage)
    id_ = await sets(ana, "walk every day at 10:00")
    before = await stage.rows("SELECT * FROM routine")
    for other in (ben, chief):
        assert "no longer there" in await other.forges(f"routine:{press.format(id=id_)}")
        assert not other.heard("walk")
    assert await stage.rows("SELECT * FROM routine") == before


async def test_the_second_yes_makes_no_second_reminder(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await ana.says("/routine walk every day at 10:00")
    yes = ana.starting("routine:yes")
    await ana.does(f":{yes}", f":{yes}")
    assert len(await stage.rows("SELECT id FROM routine")) == 1


async def test_it_goes_with_the_account(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await sets(ana, "walk every day at 10:00")
    await ana.says("/forgetme")
    await ana.presses(ana.starting("forgetme:yes"))
    assert await stage.rows("SELECT id FROM routine") == []
    await stage.until(TUESDAY_10)
    assert await heard(ana) == 0
