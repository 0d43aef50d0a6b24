"""A backup that comes back: the bot goes on, says nothing twice, and what people ended since stays ended."""

import asyncio
import random
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.services.announcements import send as send_announcement
from bot.services.announcements import write as write_announcement
from bot.services.keeping.backups import known_steps
from bot.storage import backups
from tests.announcement_rows import crowd as many_members
from tests.announcement_rows import numbers
from tests.crowd import Crowd
from tests.group_steps import join, make_facilitator, make_group, person_of, schedule
from tests.peers_stage import ask, helper, opened
from tests.restoring_steps import DAY, HOUR, REMINDER, Life, a_life, coming, said, seal_in
from tests.rows import group_with_meetings
from tests.stage import NOON, Actor, Stage

# A backup is a file of SQLite; what other tools put back on a server, tests/test_moving.py makes fit for today.
pytestmark = pytest.mark.sqlite


@pytest.fixture
async def life(tmp_path: Path) -> AsyncIterator[Life]:
    async with a_life(tmp_path) as life:
        yield life


async def test_backups_taken_while_people_press_and_write_are_whole_and_the_bot_goes_on_from_one(life: Life) -> None:
    async with life.serving() as stage:
        people = [(await stage.member(f"Person{n}", f"Bird{chr(97 + n)}")).person for n in range(8)]
        crowd = Crowd(life.play, people, await group_with_meetings(stage, 3), random.Random(5))
        made = []
        for n in range(5):
            for _ in range(15):
                crowd.acts()
            target = life.folder / f"copy{n}.sqlite3"
            copying = asyncio.to_thread(
                backups.make, life.folder / "entraide.sqlite3", target, seal_in(life.folder), known_steps()
            )
            await asyncio.gather(copying, stage.settle())
            made.append(target)
    for copy in made:
        contents = backups.check(copy, seal_in(life.folder), known_steps(), thorough=True)
        assert (contents.people, contents.groups, contents.last_at) == (8, 1, NOON)
        assert copy.stat().st_mode & 0o777 == 0o600
    await life.restored(made[-1])
    async with life.serving() as stage:
        for person in people:
            await Actor(stage, person).forges(f"meeting:answer:{crowd.meetings[0]}:maybe")
        rows = await stage.rows("SELECT choice FROM answer WHERE meeting_id = :id", id=crowd.meetings[0])
        assert [row["choice"] for row in rows] == ["maybe"] * len(people)


async def test_a_reminder_that_was_said_since_is_not_said_again_and_the_next_one_is_said_once(life: Life) -> None:
    async with life.serving() as stage:
        _, _, chief, ana = await coming(stage, 2.1)
        backup = life.backed_up()
        await stage.passes(1.2 * DAY)
        assert len(ana.heard(REMINDER)) == 1
    await life.restored(backup)
    async with life.serving(ana, chief) as stage:
        before = said([ana, chief])
        await stage.passes(60)
        assert said([ana, chief]) == before
        await stage.until(NOON + 2.1 * DAY - HOUR)
        assert len(ana.heard(REMINDER)) == 2
        await stage.passes(DAY)
        assert said([ana, chief]) == [before[0] + 1, before[1] + 1]  # who facilitates is asked how many came


async def test_a_reminder_that_was_written_and_waited_in_the_backup_is_put_down_as_sent(life: Life) -> None:
    async with life.serving() as stage:
        _, _, _, ana = await coming(stage, 1.1)
        assert await stage.rows("SELECT 1 FROM letter WHERE kind = 'reminder'")
        backup = life.backed_up()
        await stage.passes(0.2 * DAY)
        assert len(ana.heard(REMINDER)) == 1
    changes = await life.restored(backup)
    assert changes.letters == 1
    async with life.serving(ana) as stage:
        await stage.passes(60)
        assert len(ana.heard(REMINDER)) == 1
        await stage.until(NOON + 1.1 * DAY - HOUR)
        assert len(ana.heard(REMINDER)) == 2


async def test_the_week_that_was_said_on_monday_is_not_said_again_and_the_next_one_is(life: Life) -> None:
    monday = NOON + 7 * DAY - 4 * HOUR
    async with life.serving() as stage:
        group, _, chief, ana = await coming(stage, 9)
        await ana.forges("settings:digest:1")
        await schedule(chief, group, NOON + 16 * DAY)
        backup = life.backed_up()
        for at in (monday - 1, monday):
            await stage.until(at)
        assert len(ana.heard("Your week.")) == 1
    await life.restored(backup)
    async with life.serving(ana) as stage:
        await stage.passes(60)
        assert len(ana.heard("Your week.")) == 1
        for at in (monday + 7 * DAY - 1, monday + 7 * DAY):
            await stage.until(at)
        assert len(ana.heard("Your week.")) == 2


async def test_a_letter_that_was_in_hand_while_the_backup_was_made_is_put_down_as_sent(life: Life) -> None:
    async with life.serving() as stage:
        _, _, _, ana = await coming(stage, 1.1)
        await stage.passes(0.2 * DAY)
        backup = life.backed_up()
    with sqlite3.connect(backup) as raw:  # the hour-before reminder stands for any letter on its way
        raw.execute("UPDATE letter SET due_at = ?, leased_until = ?", (life.clock.at, life.clock.at + 120))
    raw.close()
    assert (await life.restored(backup)).letters == 1
    async with life.serving(ana) as stage:
        await stage.until(NOON + 1.1 * DAY)
        assert len(ana.heard(REMINDER)) == 1


async def test_words_that_waited_for_the_morning_and_went_since_do_not_come_twice_and_their_writer_is_told(
    life: Life,
) -> None:
    async with life.serving() as stage:
        listener, seeker = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
        await opened(seeker, listener)
        await stage.until(NOON + 11 * HOUR)  # 23:00
        await seeker.presses(seeker.starting("aside:contact:write"))
        await seeker.says("A quiet thought")
        assert not listener.heard("A quiet thought")
        backup = life.backed_up()
        await stage.passes(10 * HOUR)
        assert len(listener.heard("A quiet thought")) == 1
    await life.restored(backup)
    async with life.serving(listener, seeker) as stage:
        await stage.passes(HOUR)
        assert len(listener.heard("A quiet thought")) == 1
        assert len(seeker.heard("We do not know whether what you sent last reached Heron")) == 1


async def test_words_that_wait_for_a_morning_still_ahead_are_handed_over(life: Life) -> None:
    async with life.serving() as stage:
        listener, seeker = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
        await opened(seeker, listener)
        await stage.until(NOON + 11 * HOUR)
        await seeker.presses(seeker.starting("aside:contact:write"))
        await seeker.says("A quiet thought")
        backup = life.backed_up()
    assert (await life.restored(backup)).letters == 0
    async with life.serving(listener, seeker) as stage:
        await stage.passes(10 * HOUR)
        assert len(listener.heard("A quiet thought")) == 1


async def test_an_announcement_caught_half_way_is_counted_as_doubtful_and_reaches_nobody_twice(life: Life) -> None:
    async with life.serving() as stage:
        group, _, chief, _ = await coming(stage, 9)
        readers = await many_members(stage, group, 250)
        me = await person_of(chief)
        async with stage.program.database.write(int(life.clock.at)) as tx:
            draft = await write_announcement(tx, me, group, "Bring a cake")
            await send_announcement(tx, me, draft.id, None)
        backup = life.backed_up()
        await stage.settle()
        assert all(len(each.heard("Bring a cake")) == 1 for each in readers)
    await life.restored(backup)
    async with life.serving(*readers, chief) as stage:
        await stage.passes(HOUR)
        assert all(len(each.heard("Bring a cake")) == 1 for each in readers)
        counted = await numbers(stage, draft.id)
        assert (counted["doubtful"], counted["delivered"], counted["waiting"]) == (251, 0, 0)
        assert counted["state"] == "sent"


async def test_an_open_question_is_closed_so_that_no_words_go_astray(life: Life) -> None:
    async with life.serving() as stage:
        listener, seeker = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
        await opened(seeker, listener)
        backup = life.backed_up()
    assert (await life.restored(backup)).questions == 2
    async with life.serving(listener, seeker) as stage:
        await seeker.says("something for nobody")
        assert not listener.heard("something for nobody")


async def test_both_of_a_contact_are_asked_whether_they_go_on_in_case_one_had_ended_it(life: Life) -> None:
    async with life.serving() as stage:
        listener, seeker = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
        contact = await opened(seeker, listener)
        backup = life.backed_up()
        await listener.forges(f"contact:stop:{contact}")
        await stage.passes(61)
    assert (await life.restored(backup)).contacts == 1
    async with life.serving(listener, seeker) as stage:
        await stage.passes(2)
        assert listener.heard("Would you like to go on")
        assert seeker.heard("Would you like to go on")


@pytest.mark.parametrize("moved", [False, True])
async def test_a_place_that_was_offered_or_kept_goes_on_to_the_next(life: Life, *, moved: bool) -> None:
    async with life.serving() as stage:
        chief, here, meeting, (ana, ben, cat) = await full_meeting(stage)
        if moved:
            await chief.forges(f"meeting:set:{meeting}:when")
            await chief.says("in 11 days at 14:00")
            await chief.presses("Yes, change it")
        else:
            await ana.forges(f"meeting:answer:{meeting}:no")
        backup = life.backed_up()
    life.clock.at += 3 * DAY
    await life.restored(backup)
    async with life.serving(ana, ben, cat) as stage:
        await stage.passes(2)
        assert (ben if moved else cat).heard("A place is free for you.")
        [row] = await stage.rows("SELECT count(*) AS n FROM waitlist WHERE deadline IS NOT NULL")
        assert row["n"] == 1
        assert here


async def full_meeting(stage: Stage) -> tuple[Actor, str, str, tuple[Actor, ...]]:
    """Who facilitates, the group, a meeting with one place, who has it, and two in the line; all awake."""
    chief = await stage.coordinator()
    here = await make_group(chief)
    await join(chief, here)
    await make_facilitator(chief, chief, here)
    meeting = await schedule(chief, here, int(stage.clock.at + 9 * DAY), seats=1)
    people = [await stage.member(name, bird) for name, bird in (("Ana", "Heron"), ("Ben", "Tern"), ("Cat", "Crane"))]
    for each in people:
        await each.forges("settings:hours:0000-0000")
        await join(each, here)
        await each.forges(f"meeting:answer:{meeting}:coming")
    return chief, here, meeting, tuple(people)


async def test_a_search_for_a_peer_goes_on(life: Life) -> None:
    async with life.serving() as stage:
        heron, crane = await helper(stage, "Heron"), await helper(stage, "Crane")
        seeker = await stage.member("Sam", "Tern")
        await ask(seeker)
        backup = life.backed_up()
    life.clock.at += 2 * DAY
    await life.restored(backup)
    async with life.serving(heron, crane, seeker) as stage:
        await stage.passes(2)
        rows = await stage.rows("SELECT state FROM offer ORDER BY state")
        assert [row["state"] for row in rows] == ["asked", "lapsed"]
        assert all(
            each.heard("Somebody would like to talk.") for each in (heron, crane)
        )  # the second one has been asked, too
