"""The listening rota: evenings in which somebody promises to answer, seen in counts, covered for discreetly."""

from pathlib import Path

import pytest

from bot.domain.rota import Hours, dates, gaps_told_at, pieces
from bot.domain.times import local
from bot.services.keeping import nightly
from tests.lost import leaves, loses
from tests.meeting_rows import playing
from tests.peers_stage import ask, coordinator_of, helper
from tests.rota_steps import DAY, HOUR, SEVEN, asked_to_cover, asked_to_swap, evening, planned, promises
from tests.stage import NOON, Actor, Stage, first_line, open_stage
from tests.test_reach import blocks, refuses

WISHES = "Could you answer at these hours?"


async def test_the_coordination_plans_evenings_in_a_few_taps_and_ends_them_after_a_question(stage: Stage) -> None:
    chief, ana = await coordinator_of(stage), await helper(stage, "Heron")
    await chief.forges("team")
    assert "Choose hours of the week" in await chief.presses("Plan listening hours")
    await chief.presses("Add hours")
    said = await chief.presses("Weekday evenings, 19–22")
    assert "Monday to Friday: 19:00–22:00" in said
    assert "Those who listen will read this." in said
    assert "How many people do you want" in said
    said = await chief.says("Wednesday 7pm-10pm")
    assert "1. Wednesday, 19:00–22:00: 3 people" in await chief.says(" 3 ")
    await chief.forges(f"sure:{chief.starting('rota:hours').replace('hours', 'end')}")
    await chief.forges("rota:add")
    assert "I did not understand" in await chief.says("2"), "of what?"
    for unclear, no in (
        ("whenever you like", "I did not understand"),
        ("Monday 9-23", "twelve hours"),
        ("😀" * 900, "did not understand"),
    ):
        assert no in await chief.says(unclear)
    assert "Tuesday: 19:00–22:00" in await chief.says("Tuesday 7pm-10pm")
    assert "1. Tuesday, 19:00–22:00: 2 people" in await chief.presses("Yes, for 2 people")
    await chief.forges("rota:keep:2")
    assert [row["most"] for row in await stage.rows("SELECT most FROM rota")] == [2], "twice is once"
    said = await chief.forges("rota:plan")
    assert "Each week: Tuesday, 19:00–22:00: 2 people" in await chief.presses(chief.starting("rota:hours"))
    assert "Tuesday 8 December, 19:00–22:00: 0 of 2" in chief.reads
    await chief.presses("3 people")
    await promises(ana, (await stage.rows("SELECT id FROM rota_turn ORDER BY starts_at"))[0]["id"])
    await chief.forges(chief.starting("rota:end"))
    assert "End these hours for good?" in chief.reads
    assert "Choose hours of the week" in await chief.presses("Yes, end them")
    assert "You had promised some of them, the first Tuesday 1 December, 19:00–22:00." in ana.reads
    assert await stage.rows("SELECT * FROM rota_turn") == []
    await stage.passes(DAY + 6 * HOUR)
    assert ana.heard("You promised to answer") == []
    for press in ("rota:plan", "rota:add", "rota:usual:every", "rota:keep:2", "sure:rota:end:x"):
        assert "not possible" in await ana.forges(press) or "button" in ana.reads


async def test_somebody_who_listens_promises_an_evening_is_reminded_and_gives_it_back(stage: Stage) -> None:
    ana, wim = await helper(stage, "Heron"), await stage.member("Wim", "Warbler")
    await ana.says("/helper")
    await ana.presses("Find support")
    assert "None are planned yet." in await ana.presses("See listening hours")
    (turn,) = await planned(stage, 1, most=2)
    await ana.forges("rota")
    assert "1. tomorrow, 19:00–22:00: 0 of 2" in ana.reads
    await ana.presses(ana.starting("rota:turn"))
    assert "You promised to answer." in await ana.presses("Promise to answer")
    await ana.forges(f"rota:take:{turn}")
    assert "1 of 2. You promised." in await ana.forges("rota")
    assert "promised to answer" not in await ana.says("/menu"), "it is more than a day ahead"
    await stage.until(SEVEN + HOUR)
    for command in ("/menu", "/helper"):
        assert "• You promised to answer: tomorrow, 19:00." in await ana.says(command)
    assert "1 of 2" in await ana.presses("See these hours")
    await stage.until(SEVEN + DAY - 2 * HOUR)
    assert first_line(ana.reads) == "You promised to answer: Tuesday 1 December, 19:00–22:00"
    assert "Given back." in await ana.presses("Give these hours back")
    await ana.forges(f"rota:back:{turn}")
    assert "Promised so far: 0 of 2" in ana.reads
    for press in ("rota", f"rota:turn:{turn}", f"rota:take:{turn}", f"rota:standby:{turn}", f"rota:swaps:{turn}"):
        assert "not possible" in await wim.forges(press)
    assert "planned no more" in await ana.forges("rota:take:nonsense")


async def test_en_francais_la_permanence_se_lit_en_nombres(stage: Stage) -> None:
    (turn,) = await planned(stage)
    ana = await helper(stage, "Héron", language="fr")
    assert "aujourd'hui à 19 h, jusqu'à 22 h : 0 sur 1" in await ana.forges("rota")
    assert "Vous avez promis de répondre." in await ana.forges(f"rota:take:{turn}")


async def test_who_is_back_from_a_break_may_take_again_what_was_given_back_for_it_and_is_still_free(
    stage: Stage,
) -> None:
    tuesday, wednesday, thursday = await planned(stage, 1, 2, 3)
    ana, owl = await helper(stage, "Heron"), await helper(stage, "Owl")
    await promises(ana, tuesday, wednesday, thursday)
    await ana.forges(f"rota:back:{thursday}")
    await ana.forges("helper:rest:7")
    assert "given back" in ana.reads
    await promises(owl, tuesday)
    await ana.presses("Start again")
    assert first_line(ana.reads) == "You can be asked for a conversation."
    assert ana.reads.count("19:00") == 1, "neither what somebody else took nor what they gave back by hand"
    assert "Wednesday 2 December, 19:00–22:00: 1 of 1. You promised." in await ana.presses("Take them again")
    assert "Nothing is left" in await ana.forges("rota:again")
    await ana.forges(f"rota:back:{wednesday}")
    await ana.forges("helper:resume")
    assert "given back" not in ana.reads, "it was by hand this time"
    assert "Nothing is left" in await (await stage.member("Wim", "Warbler")).forges("rota:again")


async def test_who_shortens_a_break_may_take_again_what_comes_after_it(stage: Stage) -> None:
    tuesday, thursday = await planned(stage, 1, 3)
    ana = await helper(stage, "Heron")
    await promises(ana, tuesday, thursday)
    await ana.forges("helper:rest:14")
    assert "still free" not in ana.reads
    await ana.presses("Choose another length")
    assert "On a break until Thursday 3 December" in await ana.presses("Pause 3 days")
    assert "Thursday 3 December, 19:00–22:00" in ana.reads
    assert "tomorrow" not in ana.reads
    assert "Choose another length" in ana.buttons
    assert "Thursday 3 December, 19:00–22:00: 1 of 1. You promised." in await ana.presses("Take them again")
    await ana.forges("helper:rest:3")
    assert "still free" not in ana.reads


async def test_there_is_no_room_beyond_what_is_wanted_and_nobody_is_at_two_places(stage: Stage) -> None:
    (turn,) = await planned(stage)
    ana, owl = await helper(stage, "Heron"), await helper(stage, "Owl")
    await promises(ana, turn)
    await owl.forges(f"rota:turn:{turn}")
    assert "Promise to answer" not in owl.buttons
    assert "Enough people have promised" in await owl.forges(f"rota:take:{turn}")
    chief = await coordinator_of(stage)
    await chief.does(":rota:add", "Monday 20-23")
    await chief.presses("Yes, for 1 person")
    (late,) = [row["id"] for row in await stage.rows("SELECT id FROM rota_turn WHERE starts_at = :at", at=SEVEN + HOUR)]
    assert "other hours at that time" in await ana.forges(f"rota:take:{late}")
    await owl.forges("helper:rest:3")
    assert "You are on a break then." in await owl.forges(f"rota:take:{late}")


async def test_who_is_looked_for_reads_it_in_their_own_hours_and_in_no_quiet_ones(stage: Stage) -> None:
    (turn,) = await planned(stage)
    ana, owl, wren = await helper(stage, "Heron"), await helper(stage, "Owl"), await helper(stage, "Wren")
    await owl.does(":helper:hours", "Monday 15-16")
    await owl.presses("Yes, that's right")
    await wren.forges("settings:hours:0000-2300")
    await promises(ana, turn)
    await ana.forges(f"rota:back:{turn}")
    assert owl.heard(WISHES) == []
    await stage.until(NOON + 3 * HOUR)
    assert len(owl.heard(WISHES)) == 1
    await owl.presses("Not this time")
    assert wren.heard(WISHES) == []
    await stage.until(SEVEN + 2 * HOUR)
    assert wren.heard(WISHES) == []


@pytest.mark.parametrize("how", ["gives back", "pauses", "stops", "is erased", "blocks"])
async def test_who_cannot_is_covered_for_by_who_stands_by_then_by_others_and_named_to_nobody(
    stage: Stage, how: str
) -> None:
    (turn,) = await planned(stage)
    ana, owl, wren = await helper(stage, "Heron"), await helper(stage, "Owl"), await helper(stage, "Wren")
    await promises(ana, turn)
    await promises(owl, turn, standby=True)
    assert WISHES not in owl.reads
    if how == "blocks":
        await blocks(stage, ana)
    elif how == "is erased":
        await ana.says("/forgetme")
        await ana.presses(ana.starting("forgetme:yes"))
    else:
        await ana.forges({"gives back": f"rota:back:{turn}", "pauses": "helper:rest:1", "stops": "helper:stopnow"}[how])
    assert "You stand by, and nobody is there." in owl.reads
    assert "Heron" not in owl.reads
    assert WISHES not in wren.reads
    assert "Nobody learns" in await owl.presses("Not this time")
    assert "Somebody who had promised cannot." in wren.reads
    assert "A question about listening hours." in await wren.says("/menu")
    await wren.presses("Answer about these hours")
    assert "You answer Monday 30 November, 19:00–22:00." in await wren.presses("Yes, I will")
    assert ana.heard(WISHES) == []
    assert "1 of 1. You promised." in await wren.forges("rota")


async def test_who_stands_by_is_asked_only_when_nobody_is_there_near_the_start(stage: Stage) -> None:
    first, second = await planned(stage, 0, 1)
    owl, ana = await helper(stage, "Owl"), await helper(stage, "Heron")
    await owl.forges(f"rota:standby:{first}")
    assert "You stand by." in owl.reads
    await promises(owl, second, standby=True)
    await promises(ana, second)
    await stage.until(SEVEN - 3 * HOUR + 1)
    assert len(owl.heard(WISHES)) == 1
    await owl.presses("Yes, I will")
    await stage.until(SEVEN + 2 * DAY)
    assert owl.heard(WISHES) == []
    assert ana.heard(WISHES) == []


@loses("rota-asked")
async def test_who_never_reads_the_question_about_an_evening_holds_up_nobody(stage: Stage) -> None:
    (turn,) = await planned(stage)
    wren, ana, owl = await helper(stage, "Wren"), await helper(stage, "Heron"), await helper(stage, "Owl")
    await promises(wren, turn)
    for each in (ana, owl):
        refuses(stage, each, "blocked")
    await wren.forges(f"rota:back:{turn}")
    assert await stage.rows("SELECT * FROM rota_asked WHERE state = 'asked'") == []


@leaves("rota-asked")
async def test_a_question_about_an_evening_goes_on_when_its_reader_goes_or_is_silent(stage: Stage) -> None:
    owl, wren, turn = await asked_to_cover(stage)
    ana = await helper(stage, "Heron")
    await blocks(stage, owl)
    assert WISHES in ana.reads
    yes = ana.starting("rota:yes")
    await stage.until(SEVEN - HOUR)
    assert "Nothing more to answer." in ana.reads
    assert await stage.rows("SELECT * FROM rota_taken") == []
    assert "no longer waits" in await ana.forges(yes)
    assert wren.heard(WISHES) == []
    assert turn in await _turns(stage)


async def test_what_was_asked_lapses_and_goes_on_in_the_next_life_of_the_bot(tmp_path: Path) -> None:
    async with playing() as (clock, play):
        clock.at = float(NOON)
        async with open_stage(tmp_path, clock, play) as stage:
            owl, _, _ = await asked_to_cover(stage)
            ana = await helper(stage, "Heron")
        clock.at += 3 * HOUR
        async with open_stage(tmp_path, clock, play) as stage:
            await stage.passes(1)
            assert "Nothing more to answer." in Actor(stage, owl.person).reads
            assert WISHES in Actor(stage, ana.person).reads


async def _turns(stage: Stage) -> list[str]:
    return [row["id"] for row in await stage.rows("SELECT id FROM rota_turn ORDER BY starts_at")]


async def test_while_an_evening_runs_who_promised_is_asked_first_outside_their_hours_and_within_their_limits(
    stage: Stage,
) -> None:
    (turn,) = await planned(stage)
    owl, ana, sam = await helper(stage, "Owl"), await helper(stage, "Heron", most=1), await stage.member("Sam", "Swift")
    await ana.does(":helper:hours", "Sunday 8-9")
    await ana.presses("Yes, that's right")
    await promises(ana, turn)
    assert "promised" not in await sam.forges("peer:ask")
    await stage.until(SEVEN + HOUR)
    assert "Somebody has promised to answer until 22:00." in await sam.forges("peer:ask")
    assert "promised" not in await sam.forges("peer:topics:2:0:en"), "on what they do not talk about they are not asked"
    assert "promised" not in await sam.forges("peer:topics:8:0:fr")
    assert "promised" not in await ana.forges("peer:ask"), "nobody is asked by themselves"
    await ask(sam)
    assert "Somebody would like to talk" in ana.reads
    assert owl.heard("Somebody would like to talk") == []
    until = (await stage.rows("SELECT deadline FROM offer"))[0]["deadline"]
    assert until == SEVEN + 3 * HOUR, "they are waited for no longer than they promised"
    eve = await stage.member("Eve", "Egret")
    assert "promised" not in await eve.forges("peer:ask"), "who is asked as much as they wish is asked no more"
    await ask(eve)
    assert "Somebody would like to talk" in owl.reads


async def test_two_swap_without_a_name_and_both_promises_change_hands_at_once(stage: Stage) -> None:
    owl, wren, first, second = await asked_to_swap(stage)
    assert first_line(owl.reads) == "Would you swap your listening hours?"
    assert "answer Wednesday 2 December, 19:00–22:00, in place of Tuesday 1 December, 19:00–22:00" in owl.reads
    assert "Wren" not in owl.reads
    assert "stay yours" in wren.reads
    assert "stay yours" in await wren.forges(f"rota:swap:{second}:{first}"), "twice is once"
    yes = owl.starting("rota:yes")
    await owl.presses(yes)
    assert "You answer Tuesday 1 December, 19:00–22:00. Somebody else answers Wednesday" in wren.reads
    assert "no longer waits" in await owl.forges(yes)
    assert "1. tomorrow, 19:00–22:00: 1 of 1. You promised." in await wren.forges("rota")
    await stage.until(SEVEN + DAY)
    assert len(wren.heard("You promised to answer: ")) == 1
    assert owl.heard("You promised to answer: ") == []
    assert "not promised these hours" in await owl.forges(f"rota:swaps:{first}")
    assert "Swap Wednesday" not in await owl.forges(f"rota:swaps:{second}"), "it is tomorrow by now"
    assert "Nobody else has promised" in owl.reads
    assert "planned no more" in await owl.forges(f"rota:swap:{second}:{first}")


@pytest.mark.parametrize("how", ["no", "silence", "given back"])
async def test_who_would_swap_keeps_the_evening_when_nobody_can(stage: Stage, how: str) -> None:
    owl, wren, first, second = await asked_to_swap(stage)
    assert "1. tomorrow" in await wren.forges(f"rota:swaps:{second}")
    if how == "no":
        await owl.presses("Not this time")
    elif how == "silence":
        await stage.passes(20 * HOUR)
    else:
        await owl.forges(f"rota:back:{first}")
    assert len(wren.heard("Nobody could swap with you")) == 1
    assert "You promised to answer." in await wren.forges(f"rota:turn:{second}")
    assert (
        "Nobody can be asked for this swap" in await wren.forges(f"rota:swap:{second}:{first}") or how == "given back"
    )


async def test_the_coordination_reads_once_a_week_what_is_missing_in_counts(stage: Stage) -> None:
    turns = await planned(stage, 0, 4, most=2)
    chief, ana = await coordinator_of(stage), await helper(stage, "Heron")
    await promises(ana, turns[1])
    await stage.until(NOON + 3 * DAY - 2 * HOUR + 1)  # Thursday at ten
    assert (
        "• Friday 4 December, 19:00–22:00: 1 person is missing\n• Monday 7 December, 19:00–22:00: 2 people"
        in chief.reads
    )
    assert "Heron" not in chief.reads
    assert "1 of 2" in await chief.presses("See listening hours")
    assert "Promise to answer" not in (await chief.presses(chief.starting("rota:turn")), chief.buttons)[1]
    await stage.passes(7 * DAY)
    assert len(chief.heard("Listening hours of the next days.")) == 2
    await chief.says("/menu")
    for row in await stage.rows("SELECT id FROM rota"):
        await chief.forges(f"sure:rota:end:{row['id']}")
    await stage.passes(15 * DAY)
    assert len(chief.heard("Listening hours of the next days.")) == 2
    assert await stage.rows("SELECT * FROM occasion WHERE kind = 'rota-gaps'") == []


async def test_a_date_is_forgotten_the_night_after_and_the_next_weeks_are_made(stage: Stage) -> None:
    (turn,) = await planned(stage)
    ana = await helper(stage, "Heron")
    await promises(ana, turn)
    assert len(await _turns(stage)) == 5
    stage.clock.at = SEVEN + 4 * HOUR
    await nightly.tidy(stage.program.database, int(stage.clock.at))
    assert turn not in await _turns(stage)
    assert await stage.rows("SELECT * FROM rota_taken") == []
    stage.clock.at += 7 * DAY
    await nightly.tidy(stage.program.database, int(stage.clock.at))
    assert len(await _turns(stage)) == 4


PARIS = "Europe/Paris"


def test_the_dates_follow_the_clocks_of_their_zone_and_may_cross_midnight() -> None:
    day = local(NOON, PARIS).date()
    after, until = day.replace(month=10, day=16), day.replace(month=10, day=30)
    [first, second] = dates(Hours("r", PARIS, 5, 22 * 60, 5 * 60, 1), after, until)  # Saturday 22:00 to 3:00
    assert [(end - begin) // HOUR for begin, end in (first, second)] == [5, 6], "an hour comes twice on 25 October 2026"
    assert [local(begin, PARIS).hour for begin, _ in (first, second)] == [22, 22]
    assert local(second[1], PARIS).hour == 3
    march = day.replace(month=3, day=22)
    assert dates(Hours("r", PARIS, 6, 2 * 60, 60, 1), march, march.replace(day=29)) == [], (
        "nothing is left of a missing hour"
    )
    told = gaps_told_at(NOON, PARIS)
    assert (local(told, PARIS).weekday(), local(told, PARIS).hour) == (3, 10)
    assert gaps_told_at(told, PARIS) - told == 7 * DAY
    assert pieces(evening(0, 6)) == [(0, 1140, 180), (6, 1140, 180)]
