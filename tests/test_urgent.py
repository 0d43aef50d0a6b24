"""News of a meeting that quiet hours would hold back too long: said at once, or counted for those who facilitate."""

from collections.abc import Awaitable, Callable

import pytest

from tests.meeting_rows import HOUR, apart, facilitator, group, is_told, member, plan, quiet
from tests.stage import NOON, Actor, Stage

NIGHT = NOON + 11 * HOUR  # Monday 30 November 2026, 23:00 in Paris: in the quiet hours that everybody has at first
EARLY = "2026-12-01 07:30 Walk"  # over before they end

Changes = Callable[[Actor, str], Awaitable[object]]


async def cancels(fran: Actor, meeting: str) -> None:
    await apart(fran, f"meeting:off:{meeting}")


def moves_to(when: str) -> Changes:
    async def move(fran: Actor, meeting: str) -> None:
        await apart(fran, f"meeting:set:{meeting}:when")
        await fran.says(when)
        await fran.presses("Yes, change it")

    return move


async def moves_elsewhere(fran: Actor, meeting: str) -> None:
    await apart(fran, f"meeting:set:{meeting}:place")
    await fran.says("7 Mill Lane")
    await fran.presses("Yes, change it")


async def by_night(stage: Stage, line: str) -> tuple[Actor, Actor, str]:
    """A facilitator, somebody who comes, the meeting; it is night."""
    here = await group(stage)
    fran, ana = await facilitator(stage, here), await member(stage, here, "Ana", "Alouette", reminders=False)
    meeting = await plan(stage, fran, line)
    await apart(ana, f"meeting:answer:{meeting}:coming")
    await stage.until(NIGHT)
    return fran, ana, meeting


LATE = "2026-12-03 14:00 Tea"
TOO_LATE = [
    (EARLY, cancels, "A meeting is cancelled."),
    (EARLY, moves_to("2026-12-02 18:00"), "A meeting has changed."),
    (EARLY, moves_elsewhere, "A meeting has changed."),
    (LATE, moves_to("2026-12-01 07:30"), "A meeting has changed."),
]


@pytest.mark.parametrize(("line", "changes", "news"), TOO_LATE)
async def test_what_would_be_read_after_the_start_comes_at_once(
    stage: Stage, line: str, changes: Changes, news: str
) -> None:
    fran, ana, meeting = await by_night(stage, line)
    await changes(fran, meeting)
    await is_told(stage)
    [said] = ana.heard(news)
    await stage.passes(12 * HOUR)
    assert ana.heard(news) in ([], [said]), "once; begun meanwhile, it says so in place"


@pytest.mark.parametrize("changes", [cancels, moves_to("2026-12-02 18:00"), moves_elsewhere])
async def test_what_is_read_in_time_waits_for_the_end_of_quiet_hours(stage: Stage, changes: Changes) -> None:
    fran, ana, meeting = await by_night(stage, LATE)
    await changes(fran, meeting)
    assert not ana.heard("A meeting ")
    await stage.passes(9 * HOUR - 1)
    assert not ana.heard("A meeting ")
    await stage.passes(1)
    assert len(ana.heard("A meeting ")) == 1


async def test_what_comes_by_itself_says_the_weekday_too_since_it_may_be_read_on_another_day(stage: Stage) -> None:
    fran, ana, meeting = await by_night(stage, EARLY)
    await moves_elsewhere(fran, meeting)
    await is_told(stage)
    assert "When: tomorrow, Tuesday, at " in ana.heard("A meeting has changed.")[-1].text
    assert "When: tomorrow, 0" in await ana.forges(f"meeting:{meeting}")


async def test_put_back_it_is_said_at_once_too(stage: Stage) -> None:
    fran, ana, meeting = await by_night(stage, EARLY)
    await cancels(fran, meeting)
    await is_told(stage)
    await apart(fran, f"meeting:restore:{meeting}")
    await is_told(stage)
    assert len(ana.heard("A meeting will take place after all.")) == 1


async def test_who_asked_for_silence_even_then_is_left_in_peace_and_counted(stage: Stage) -> None:
    fran, ana, meeting = await by_night(stage, EARLY)
    await ana.says("/settings")
    await ana.presses("Choose my messages")
    await ana.presses("Choose quiet hours")
    assert "One exception" in ana.reads
    assert "Even a meeting cancelled at the last moment waits" in await ana.presses("Wait even then")
    count = "One person will not read it in time: they asked for silence."
    await fran.forges(f"meeting:set:{meeting}:when")
    assert count in await fran.says("2026-12-02 18:00")
    assert count in await fran.presses("Yes, change it")
    assert not ana.heard("A meeting has changed")
    await fran.forges(f"meeting:set:{meeting}:title")
    assert count not in await fran.says("Run")
    assert count not in await fran.presses("Yes, change it")
    await stage.passes(9 * HOUR)
    assert len(ana.heard("A meeting has changed")) == 1
    await ana.forges("settings:firm:0")
    assert "One exception" in ana.reads


async def test_who_cannot_be_reached_is_counted_before_and_after_a_meeting_is_cancelled(stage: Stage) -> None:
    fran, ana, meeting = await by_night(stage, LATE)
    stage.play.world.block(ana.person)
    await stage.settle()
    count = "One person will not read it: the bot can no longer write to them."
    assert count in await apart(fran, f"meeting:cancel:{meeting}")
    assert count in await fran.presses("Yes, cancel it")
    assert "Alouette" not in fran.reads


async def test_silence_that_ends_in_time_is_counted_for_nobody(stage: Stage) -> None:
    fran, ana, meeting = await by_night(stage, LATE)
    await ana.forges("settings:firm:1")
    assert "too late:" not in await apart(fran, f"meeting:cancel:{meeting}")


async def test_quiet_hours_made_longer_while_news_waits_hold_it_no_longer_than_it_is_of_use(stage: Stage) -> None:
    fran, ana, meeting = await by_night(stage, "2026-12-01 14:00 Tea")
    await cancels(fran, meeting)
    await is_told(stage)
    await quiet(ana, "21:00-15:00")
    await stage.until(NIGHT + 9 * HOUR - 1)
    assert not ana.heard("A meeting is cancelled.")
    await stage.passes(2)
    assert len(ana.heard("A meeting is cancelled.")) == 1


async def test_a_reminder_that_quiet_hours_would_push_past_the_start_comes_before_them(stage: Stage) -> None:
    here = await group(stage)
    fran, ana = await facilitator(stage, here), await member(stage, here, "Ana", "Alouette")
    meeting = await plan(stage, fran, "2026-12-02 07:30 Walk")
    await apart(ana, f"meeting:answer:{meeting}:coming")
    await stage.until(NOON + 24 * HOUR + 9 * HOUR - 61)
    before = len(ana.heard("A small reminder."))
    await stage.passes(1)
    assert len(ana.heard("A small reminder.")) == before + 1
    await stage.passes(24 * HOUR)
    assert len(ana.heard("A small reminder.")) == before + 1
