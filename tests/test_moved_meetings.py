"""A move asks again: what was answered before counts no more, places are kept for a time, and how many have answered is told."""

from bot.domain.terms import renewed_until
from tests.meeting_rows import HOUR, awake, facilitator, group, is_told, member, plan
from tests.stage import NOON, Actor, Stage
from tests.test_seats import BIRDS, DAY, FREE, LINE, choose, comes, full, goes, sees
from tests.walks import for_each


async def moves(fran: Actor, meeting: str, words: str = "friday 4pm") -> str:
    await fran.forges(f"meeting:set:{meeting}:when")
    await fran.says(words)
    return await fran.presses(fran.starting("meeting:apply"))


async def test_after_a_move_nobody_is_counted_before_they_answer_again(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana, ben, cat = [await member(stage, here, name, BIRDS[name]) for name in ("Ana", "Ben", "Cat")]
    await awake(stage, fran, ana, ben, cat)
    meeting = await plan(stage, fran, LINE)
    await comes(ana, meeting)
    await ben.forges(f"meeting:answer:{meeting}:maybe")
    await goes(cat, meeting)
    seen = await moves(fran, meeting)
    assert 'Nobody has said "I\'m coming" yet.' in seen
    assert "Nobody has answered since; 2 answers are still awaited." in seen
    assert "It was moved since you answered. Are you still coming?" in await sees(ana, meeting)
    assert "Your answer" not in ana.reads
    await is_told(stage)
    await ana.presses("I'm coming", ana.heard("A meeting has changed.")[-1])
    seen = await sees(fran, meeting)
    assert "1 person is coming." in seen
    assert "1 person has answered since; 1 answer is still awaited." in seen
    assert "Your answer: I'm coming." in await sees(ana, meeting)
    await goes(ben, meeting)
    assert "It was moved" not in await sees(fran, meeting)


async def test_who_takes_it_off_reads_how_many_are_told_also_after_a_move_and_not_themselves(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", BIRDS["Ana"])
    await awake(stage, fran, ana)
    meeting = await plan(stage, fran, LINE)
    await comes(fran, meeting)
    assert "there is nobody to tell" in await fran.forges(f"meeting:cancel:{meeting}")
    await comes(ana, meeting)
    await moves(fran, meeting)
    await is_told(stage)
    assert "1 person said" in await fran.forges(f"meeting:cancel:{meeting}")
    await fran.presses("Yes, cancel it")
    await is_told(stage)
    assert ana.heard("A meeting is cancelled.")


async def test_who_moved_it_need_not_answer_again(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    meeting = await plan(stage, fran, LINE)
    await comes(fran, meeting)
    assert "1 person is coming." in await moves(fran, meeting)
    assert "Your answer: I'm coming." in fran.reads


async def test_who_is_in_the_line_of_what_changed_reads_that_they_keep_their_turn(stage: Stage) -> None:
    fran, meeting, (_, ben) = await full(stage, 1, "Ana", "Ben")
    await moves(fran, meeting)
    await is_told(stage)
    assert "Are you still coming?" not in ben.reads
    assert "You keep your turn in the line." in ben.reads
    assert ben.buttons[:2] == ["Maybe", "I'm not coming"]
    await ben.presses("I'm not coming")
    assert await stage.rows("SELECT * FROM waitlist") == []


async def test_an_answer_is_asked_again_at_each_move(stage: Stage) -> None:
    fran, meeting, (ana,) = await full(stage, 2, "Ana")
    await moves(fran, meeting)
    await comes(ana, meeting)
    assert "1 answer is still awaited" in await moves(fran, meeting, "saturday 4pm")


async def test_another_place_or_title_asks_nobody_again(stage: Stage) -> None:
    fran, meeting, (ana,) = await full(stage, 2, "Ana")
    await fran.forges(f"meeting:set:{meeting}:place")
    await fran.says("The park")
    await fran.presses(fran.starting("meeting:apply"))
    assert "Your answer: I'm coming." in await sees(ana, meeting)


async def test_a_place_is_kept_until_the_deadline_then_offered_on(stage: Stage) -> None:
    fran, meeting, (ana, ben) = await full(stage, 1, "Ana", "Ben")
    await moves(fran, meeting)
    # Monday noon, moved to Friday 16:00: two days
    await is_told(stage)
    [news] = ana.heard("A meeting has changed.")
    assert "Your place is kept until: Wednesday 2 December, 12:00." in news.text
    assert "Your place is kept" not in ben.heard("A meeting has changed.")[-1].text
    assert "Your place is kept until: Wednesday 2 December, 12:00." in await sees(ana, meeting)
    assert "The only place is taken." in await sees(ben, meeting)
    await stage.until(NOON + 2 * DAY - 1)
    assert not ben.heard(FREE)
    await stage.passes(1)
    assert ben.heard(FREE)
    assert "It was moved since you answered. Are you still coming?" in await sees(ana, meeting)
    assert "Put me in line" in ana.buttons
    await fran.forges(f"meeting:cancel:{meeting}")
    await fran.presses("Yes, cancel it")
    await is_told(stage)
    assert ana.heard("A meeting is cancelled.")


async def test_who_answers_in_time_keeps_their_place_and_their_guests(stage: Stage) -> None:
    fran, meeting, (ana, ben) = await full(stage, 2, "Ana", "Ben")
    await goes(ben, meeting)
    await ana.forges(f"meeting:bring:{meeting}:1")
    await comes(ben, meeting)
    await moves(fran, meeting)
    await comes(ana, meeting)
    await stage.passes(2 * DAY)
    assert not ben.heard(FREE)
    assert "All 2 places are taken." in await sees(ana, meeting)


@for_each(
    "hour, left, kept",
    [
        (12, 10 * DAY, 2 * DAY),
        (12, 8 * HOUR, 4 * HOUR),
        (12, 3 * HOUR, 2 * HOUR),
        (12, HOUR, HOUR),
        (20, 20 * HOUR, 14 * HOUR),  # ten hours would end at six in the morning
        (20, 12 * HOUR, 12 * HOUR),  # it begins before anybody is up
    ],
)
def test_places_are_kept_for_half_of_what_is_left_and_freed_by_day(hour: int, left: int, kept: int) -> None:
    now = NOON + (hour - 12) * HOUR
    assert renewed_until(now, now + left, "Europe/Paris") == now + kept


async def test_a_series_that_moves_asks_for_every_date_and_one_yes_of_who_always_comes_is_enough(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    await fran.says("/newmeeting every Thursday 14:00 Tea and talk")
    await fran.presses("Yes, that's right")
    dates = [row["id"] for row in await stage.rows("SELECT id FROM meeting ORDER BY starts_at")]
    await choose(fran, dates[0], "1", "This and the following")
    ana, ben = [await member(stage, here, name, BIRDS[name]) for name in ("Ana", "Ben")]
    await awake(stage, fran, ana, ben)
    await ana.forges(f"meeting:always:{dates[0]}")
    await comes(ben, dates[3])
    await fran.forges(f"meeting:set:{dates[0]}:when")
    await fran.says("16:00")
    await fran.presses("This and the following")
    assert "1 answer is still awaited" in await sees(fran, dates[5])
    await is_told(stage)
    assert "Your place is kept until: Wednesday 2 December, 10:00" in ana.heard("Some meetings have changed.")[-1].text
    await ana.presses("I'm coming", ana.heard("Some meetings have changed.")[-1])
    assert "1 person is coming." in await sees(fran, dates[5])
    assert await stage.rows("SELECT 1 FROM answer a JOIN meeting t ON t.id = a.meeting_id AND t.moves > a.moves") == []
    await stage.passes(3 * DAY)
    assert not ben.heard(FREE)
