"""Places at a meeting: counted, freed, offered to the first in the line with a deadline, then to the next."""

from typing import Any

import pytest

from bot.domain.errors import Refused
from bot.domain.terms import offered_until
from bot.services.keeping import nightly
from bot.services.meetings import meetings
from tests.group_steps import join, make_group, schedule
from tests.lost import leaves, loses
from tests.meeting_rows import HOUR, awake, crowd, facilitator, group, is_told, member, plan, quiet
from tests.peers_stage import coordinator_of, person_of
from tests.stage import NOON, Actor, Stage
from tests.test_cards import press as press_card
from tests.test_cards import setting as cards_setting
from tests.walks import for_each

MINUTE = 60
DAY = 24 * HOUR
THURSDAY_14 = NOON + 3 * DAY + 2 * HOUR
BIRDS = {"Ana": "Alouette", "Ben": "Bouvreuil", "Cat": "Chouette", "Dan": "Dodo"}
LINE = "2026-12-03 14:00 Tea and talk"
FREE = "A place is free for you."


async def full(stage: Stage, seats: int = 1, *names: str) -> tuple[Actor, str, list[Actor]]:
    """Who facilitates, a meeting with so many places, and people who said "I'm coming" one after the other, awake all night."""
    here = await group(stage)
    fran = await facilitator(stage, here)
    meeting = await plan(stage, fran, LINE)
    await set_seats(fran, meeting, str(seats))
    people = [await member(stage, here, name, BIRDS[name]) for name in names or ("Ana", "Ben", "Cat")]
    await awake(stage, fran, *people)
    for each in people:
        await comes(each, meeting)
    return fran, meeting, people


async def set_seats(fran: Actor, meeting: str, words: str) -> str:
    await fran.forges(f"meeting:edit:{meeting}")
    await fran.presses("Places and tasks")
    await fran.presses("Number of places")
    await fran.says(words)
    return await fran.presses("Yes, change it") if "Yes, change it" in fran.buttons else fran.reads


async def comes(actor: Actor, meeting: str) -> str:
    await actor.says("/menu")
    return await actor.forges(f"meeting:answer:{meeting}:coming")


async def goes(actor: Actor, meeting: str) -> str:
    await actor.says("/menu")
    return await actor.forges(f"meeting:answer:{meeting}:no")


async def sees(actor: Actor, meeting: str) -> str:
    await actor.says("/menu")
    return await actor.forges(f"meeting:{meeting}")


async def test_who_comes_when_all_places_are_taken_is_in_the_line_and_reads_their_turn_only(stage: Stage) -> None:
    fran, meeting, (ana, ben, cat) = await full(stage)
    assert "Your answer: I'm coming." in await sees(ana, meeting)
    assert "You are number 2 in the line." in cat.reads
    assert "number 2 in the line" in cat.toast
    assert "Put me in line" not in cat.buttons
    assert "I'm coming" not in cat.buttons
    seen = await sees(fran, meeting)
    assert "The only place is taken. 2 people wait in the line." in seen
    assert "Put me in line" in fran.buttons
    for name in ("Ana", "Ben", "Cat"):
        assert name not in seen
    assert "You are number 1 in the line." in await sees(ben, meeting)
    assert [row["choice"] for row in await stage.rows("SELECT choice FROM answer")] == ["coming"]


async def test_a_freed_place_is_offered_to_the_first_then_at_the_deadline_to_the_next(stage: Stage) -> None:
    _, meeting, (ana, ben, cat) = await full(stage)
    await goes(ana, meeting)
    assert "until: today, Monday, at 14:00" in ben.heard(FREE)[-1].text
    assert not cat.heard(FREE)
    assert "A place is free for you. It is kept for you until: today, 14:00." in await sees(ben, meeting)
    await stage.passes(2 * HOUR - 1)
    assert not cat.heard(FREE)
    await stage.passes(1)
    assert cat.heard(FREE)
    [late] = ben.heard("A place was free.")
    assert "The time to answer is over" in late.text
    assert "Your answer: I'm coming." in await cat.presses("Yes, I'm coming")
    assert "You are number 1 in the line." in await comes(ben, meeting)


async def test_a_no_gives_the_place_to_the_next_at_once(stage: Stage) -> None:
    _, meeting, (ana, ben, cat) = await full(stage)
    await goes(ana, meeting)
    await ben.presses("No, not this time")
    assert cat.heard(FREE)
    assert "Your answer: I'm not coming." in await sees(ben, meeting)


async def test_nobody_is_let_past_the_line_while_a_place_is_offered(stage: Stage) -> None:
    _, meeting, (ana, ben, cat) = await full(stage)
    await goes(ana, meeting)
    assert "number 3 in the line" in await comes(ana, meeting)
    await ben.presses("Yes, I'm coming")
    assert "number 1 in the line" in await sees(cat, meeting)
    [row] = await stage.rows("SELECT count(*) AS n FROM answer WHERE choice = 'coming'")
    assert row["n"] == 1


async def test_who_leaves_the_line_is_asked_nothing(stage: Stage) -> None:
    _, meeting, (ana, ben, cat) = await full(stage)
    await goes(ben, meeting)
    await goes(ana, meeting)
    assert cat.heard(FREE)
    assert not ben.heard(FREE)


@loses("seat-offered")
async def test_who_blocked_the_bot_is_passed_at_once(stage: Stage) -> None:
    _, meeting, (ana, ben, cat) = await full(stage)
    stage.play.faults.add("sendMessage", "403", match=f"chat_id={ben.id} ")
    await goes(ana, meeting)
    assert cat.heard(FREE)
    assert not ben.heard(FREE)


@leaves("seat-offered")
async def test_who_goes_with_an_offer_is_passed_at_once(stage: Stage) -> None:
    _, meeting, (ana, ben, cat) = await full(stage)
    await goes(ana, meeting)
    stage.play.world.block(ben.person)
    await stage.settle()
    assert cat.heard(FREE)


async def test_who_cannot_be_reached_keeps_a_turn_and_holds_up_nobody(stage: Stage) -> None:
    _, meeting, (ana, ben, cat) = await full(stage)
    stage.play.world.block(ben.person)
    await stage.settle()
    await goes(ana, meeting)
    assert cat.heard(FREE)
    await cat.presses("No, not this time")
    assert not ben.heard(FREE)
    stage.play.world.unblock(ben.person)
    await stage.settle()
    await ben.says("/menu")
    assert ben.heard(FREE)


async def test_a_place_is_not_offered_in_the_quiet_hours_of_who_is_asked(stage: Stage) -> None:
    _, meeting, (ana, ben, _) = await full(stage)
    await quiet(ben, "12:00-18:00")
    await goes(ana, meeting)
    assert not ben.heard(FREE)
    await stage.passes(6 * HOUR)
    assert "until: today, Monday, at 20:00" in ben.heard(FREE)[-1].text


async def test_unless_the_start_would_come_before_they_end(stage: Stage) -> None:
    _, meeting, (ana, ben, _) = await full(stage)
    await quiet(ben, "12:00-18:00")
    await stage.until(THURSDAY_14 - HOUR)
    await goes(ana, meeting)
    assert "until: today, Thursday, at 13:15" in ben.heard(FREE)[-1].text


@for_each(
    "left, quiet_from, quiet_to, time",
    [
        (3 * DAY, 0, 0, 2 * HOUR),
        (4 * HOUR, 0, 0, HOUR),
        (20 * MINUTE, 0, 0, 10 * MINUTE),
        (5 * MINUTE, 0, 0, 5 * MINUTE),
        (3 * DAY, 13 * 60, 18 * 60, 8 * HOUR),  # read at noon: the two hours would end while they sleep
        (5 * HOUR, 13 * 60, 18 * 60, HOUR + 15 * MINUTE),  # it begins before they wake
    ],
)
def test_the_time_to_answer_is_two_hours_and_shorter_near_the_start(
    left: int, quiet_from: int, quiet_to: int, time: int
) -> None:
    assert offered_until(NOON, NOON + left, "Europe/Paris", quiet_from, quiet_to) == NOON + time


async def test_at_the_start_the_line_is_over(stage: Stage) -> None:
    _, meeting, (ana, ben, cat) = await full(stage)
    await stage.until(THURSDAY_14 - MINUTE)
    await goes(ana, meeting)
    assert ben.heard(FREE)
    await stage.passes(MINUTE)
    assert not cat.heard(FREE)
    assert "Your answer: I'm coming." in await comes(cat, meeting)


async def test_who_presses_the_card_in_a_group_chat_reads_their_turn_alone(stage: Stage) -> None:
    fran, chat, (ana, ben, _) = await cards_setting(stage)
    meeting = await plan(stage, fran, LINE)
    await set_seats(fran, meeting, "1")
    await press_card(stage, chat, ana, "I'm coming")
    query = await press_card(stage, chat, ben, "I'm coming")
    assert "you are number 1 in the line" in str(query.answer)
    await stage.passes(2)
    assert "Coming: 1. Maybe: 0." in chat.reads


async def test_a_visitor_who_joins_for_a_full_meeting_is_in_its_line(stage: Stage) -> None:
    chief, ana, dan = await coordinator_of(stage), await stage.member("Ana", "Heron"), await stage.member("Dan", "Dodo")
    here = await make_group(chief)
    await join(ana, here)
    meeting = await schedule(chief, here, THURSDAY_14, seats=1)
    await comes(ana, meeting)
    await dan.forges(f"meeting:{meeting}")
    assert "I'm coming" not in dan.buttons
    await dan.presses("Put me in line")
    await dan.presses("I agree, I'm coming")
    assert "You are in the group. This meeting is full at the moment." in dan.reads
    assert "You are number 1 in the line." in dan.reads


# How many there are


@pytest.mark.parametrize(
    ("words", "no"),
    [
        ("0", "At least one place is needed."),
        ("-3", "At least one place is needed."),
        ("1000000000", "That is too many: 500 places at most."),
        ("1 000 000", "That is too many: 500 places at most."),
        ("some", "I did not understand how many."),
        ("12 or 13", "I did not understand how many."),
    ],
)
async def test_a_number_that_cannot_be_is_told_in_a_sentence_and_asked_again(stage: Stage, words: str, no: str) -> None:
    fran = await facilitator(stage, await group(stage))
    meeting = await plan(stage, fran, LINE)
    said = await set_seats(fran, meeting, words)
    assert no in said
    assert "How many people can come?" in said
    assert await stage.rows("SELECT 1 FROM meeting WHERE terms IS NOT NULL") == []


async def test_fewer_places_than_those_who_come_keep_everybody_and_say_so(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    meeting = await plan(stage, fran, LINE)
    await crowd(stage, here, meeting, 5)
    await fran.forges(f"meeting:terms:{meeting}")
    await fran.presses("Number of places")
    assert "5 places are taken already. Whoever comes keeps their place" in await fran.says("3 places")
    assert "All 3 places are taken." in await fran.presses("Yes, change it")
    [row] = await stage.rows("SELECT count(*) AS n FROM answer WHERE choice = 'coming'")
    assert row["n"] == 5


async def test_more_places_are_offered_to_those_who_wait(stage: Stage) -> None:
    fran, meeting, (_, ben, cat) = await full(stage)
    await fran.forges(f"meeting:terms:{meeting}")
    await fran.presses("Number of places")
    assert "Those who wait in the line are asked now" in await fran.presses("8")
    await fran.presses("Yes, change it")
    assert ben.heard(FREE)
    assert cat.heard(FREE)
    await fran.forges(f"meeting:terms:{meeting}")
    await fran.presses("Number of places")
    await fran.presses("No limit")
    assert "free" not in await fran.presses("Yes, change it")


async def test_places_are_set_while_planning_and_every_date_of_a_series_has_as_many(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    await fran.says("/newmeeting 2026-12-03 14:00 Tea and talk")
    await fran.presses("Change something")
    await fran.presses("More settings")
    await fran.presses("Number of places")
    assert "At least one place" in await fran.says("0")
    assert "Places: 2 places" in await fran.says("2")
    await fran.presses("Change something")
    await fran.presses("More settings")
    await fran.presses("Number of places")
    await fran.presses("12")
    await fran.presses("Change something")
    await fran.presses("More settings")
    await fran.presses("Number of places")
    assert "Places:" not in await fran.presses("No limit")
    await fran.presses("Change something")
    await fran.presses("More settings")
    await fran.presses("Number of places")
    await fran.says("1")
    await fran.presses("Repeat")
    await fran.presses("Every Thursday")
    assert "1 place of 1 is free." in await fran.presses("Yes, that's right")
    dates = [row["id"] for row in await stage.rows("SELECT id FROM meeting ORDER BY starts_at")]
    ana, ben = [await member(stage, here, name, BIRDS[name]) for name in ("Ana", "Ben")]
    await awake(stage, ana, ben)
    await ana.forges(f"meeting:always:{dates[0]}")
    await ben.forges(f"meeting:always:{dates[0]}")
    assert "You are number 1 in the line." in await sees(ben, dates[3])
    await ana.forges(f"meeting:sometimes:{dates[0]}")
    await goes(ana, dates[0])
    await stage.passes(5)  # several letters to one person leave one by one
    assert len(ben.heard(FREE)) == len(dates)
    await ben.forges(f"meeting:sometimes:{dates[0]}")
    await goes(ben, dates[0])
    assert await stage.rows("SELECT 1 FROM waitlist") == []


async def test_places_of_a_series_are_changed_for_one_date_or_for_all(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    await fran.says("/newmeeting every Thursday 14:00 Tea and talk")
    await fran.presses("Yes, that's right")
    first, second, third, *_ = [row["id"] for row in await stage.rows("SELECT id FROM meeting ORDER BY starts_at")]
    await choose(fran, second, "5", "Only this date")
    await choose(fran, first, "9", "This and the following")
    assert "5 places of 5" in await sees(fran, second)
    assert "9 places of 9" in await sees(fran, third)
    await choose(fran, third, "7", "All dates")
    assert "7 places of 7" in await sees(fran, first)
    assert "5 places of 5" in await sees(fran, second)


async def choose(fran: Actor, meeting: str, words: str, scope: str) -> None:
    await fran.forges(f"meeting:terms:{meeting}")
    await fran.presses("Number of places")
    await fran.says(words)
    await fran.presses(scope)


async def test_those_who_come_every_time_have_the_places_of_a_new_date_in_their_order(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    await fran.says("/newmeeting every Thursday 14:00 Tea and talk")
    await fran.presses("Yes, that's right")
    [first] = [row["id"] for row in await stage.rows("SELECT id FROM meeting ORDER BY starts_at LIMIT 1")]
    await choose(fran, first, "1", "This and the following")
    ana, ben = [await member(stage, here, name, BIRDS[name]) for name in ("Ana", "Ben")]
    for each in (ana, ben):
        await stage.passes(1)
        await each.forges(f"meeting:always:{first}")
    await stage.passes(15 * DAY)
    await nightly.tidy(stage.program.database, int(stage.clock.at))
    [new] = [row["id"] for row in await stage.rows("SELECT id FROM meeting ORDER BY starts_at DESC LIMIT 1")]
    assert "Your answer: I'm coming." in await sees(ana, new)
    assert "You are number 1 in the line." in await sees(ben, new)


# Guests


async def test_a_guest_takes_a_place_and_gives_it_back(stage: Stage) -> None:
    _, meeting, (ana, ben) = await full(stage, 3, "Ana", "Ben")
    await sees(ana, meeting)
    await ana.presses("Bring somebody")
    assert "All 3 places are taken." in await ana.presses("One person")
    assert "Change: I bring 1" in ana.buttons
    await sees(ben, meeting)
    assert "Bring somebody" not in ben.buttons
    assert "There are not enough free places for that." in await ben.forges(f"meeting:bring:{meeting}:2")
    await ana.presses("Change: I bring 1")
    assert ana.buttons[:-2] == ["Nobody"]
    await ana.presses("Nobody")
    assert "1 place of 3 is free." in ana.reads


async def test_who_goes_gives_the_places_of_their_guests_to_the_line(stage: Stage) -> None:
    _, meeting, (ana,) = await full(stage, 2, "Ana")
    await ana.forges(f"meeting:bring:{meeting}:1")
    [here] = [row["id"] for row in await stage.rows("SELECT id FROM groups")]
    others = [await member(stage, here, name, BIRDS[name]) for name in ("Ben", "Cat", "Dan")]
    await awake(stage, *others)
    for each in others:
        await comes(each, meeting)
    await goes(ana, meeting)
    assert [bool(each.heard(FREE)) for each in others] == [True, True, False]


async def test_who_leaves_the_group_or_is_erased_gives_up_place_and_turn(stage: Stage) -> None:
    _, meeting, (ana, ben, cat, dan) = await full(stage, 1, "Ana", "Ben", "Cat", "Dan")
    [here] = [row["id"] for row in await stage.rows("SELECT id FROM groups")]
    await ben.forges(f"sure:group:leave:{here}")
    await ana.forges(f"sure:group:leave:{here}")
    assert cat.heard(FREE)
    await cat.says("/forgetme")
    await cat.presses(cat.starting("forgetme:yes"))
    assert dan.heard(FREE)
    assert [row["n"] for row in await stage.rows("SELECT count(*) AS n FROM waitlist")] == [1]
    assert meeting in str(await stage.rows("SELECT meeting_id FROM waitlist"))


# Called off, moved


async def test_those_in_the_line_hear_of_a_change_and_what_was_offered_is_taken_back(stage: Stage) -> None:
    fran, meeting, (ana, ben, cat) = await full(stage)
    await goes(ana, meeting)
    await fran.forges(f"meeting:cancel:{meeting}")
    await fran.presses("Yes, cancel it")
    await is_told(stage)
    assert ben.heard("A meeting is cancelled.")
    assert cat.heard("A meeting is cancelled.")
    assert ben.heard("This meeting is cancelled. Nothing more to answer.")
    await fran.forges(f"meeting:restore:{meeting}")
    assert len(ben.heard(FREE)) == 1


async def test_an_offer_of_a_meeting_that_moves_is_made_anew(stage: Stage) -> None:
    fran, meeting, (ana, ben, cat) = await full(stage)
    await goes(ana, meeting)
    await fran.forges(f"meeting:set:{meeting}:when")
    await fran.says("friday 4pm")
    await fran.presses("Yes, change it")
    assert "Friday 4 December, 16:00" in ben.heard(FREE)[-1].text
    assert not cat.heard(FREE)


# What is forged


@pytest.mark.parametrize("data", ["terms:set:{}", "terms:seats:{}:1", "meeting:terms:{}", "terms:apply:{}:one"])
async def test_a_member_sets_no_places(stage: Stage, data: str) -> None:
    _, meeting, (ana, *_) = await full(stage, 5)
    before = await stage.rows("SELECT terms FROM meeting")
    await ana.says("/menu")
    await ana.forges(data.format(meeting))
    assert await stage.rows("SELECT terms FROM meeting") == before


async def test_the_service_refuses_a_member_who_sets_places(stage: Stage) -> None:
    _, meeting, (ana, *_) = await full(stage, 5)
    me: Any = await person_of(ana)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        with pytest.raises(Refused):
            await meetings.change(tx, me, meeting, 1, terms=None)


@pytest.mark.parametrize("guests", ["3", "9999", "-1", "x"])
async def test_nobody_brings_a_crowd(stage: Stage, guests: str) -> None:
    _, meeting, (ana,) = await full(stage, 50, "Ana")
    await ana.forges(f"meeting:bring:{meeting}:{guests}")
    assert [row["guests"] for row in await stage.rows("SELECT guests FROM answer")] == [0]


async def test_who_does_not_come_brings_nobody(stage: Stage) -> None:
    _, meeting, (_, ben, _) = await full(stage)
    await ben.forges(f"meeting:bring:{meeting}:1")
    await ben.forges(f"meeting:guests:{meeting}")
    assert [row["guests"] for row in await stage.rows("SELECT guests FROM answer")] == [0]


async def test_who_waits_for_a_place_reads_so_in_the_list(stage: Stage) -> None:
    _, _, (_, ben, _) = await full(stage)
    assert "You wait for a place." in await ben.says("/meetings")
