"""An announcement on its way: who gets it, what is counted, and what a stop, a night or a kill does to it."""

import asyncio
from pathlib import Path

import pytest

from bot.services.letters import later
from bot.storage.letters import outbox
from playground.server import Playground
from tests.announcement_rows import announces, belongs, crowd, facilitator, group, member, numbers, person_id
from tests.stage import TOKEN, Actor, Stage, StageClock, first_line, open_stage

QUIET_AT_NOON = (11 * 60, 13 * 60)
HOUR = 3600


def copies(people: list[Actor], words: str = "News from your group.") -> list[int]:
    return [len(person.heard(words)) for person in people]


def edits_of(stage: Stage, actor: Actor, since: int) -> int:
    asked = list(stage.play.requests)[since:]
    return sum(1 for r in asked if r.method == "editMessageText" and str(r.params["chat_id"]) == str(actor.id))


async def test_forty_members_get_it_once_and_one_message_shows_how_far_it_is(stage: Stage) -> None:
    home = await group(stage)
    fran = await facilitator(stage, home)
    people = await crowd(stage, home, 40)
    await fran.says("/announce Tea")
    messages, asked = len(fran.chat), len(stage.play.requests)
    await fran.presses("Send now")
    assert first_line(fran.reads) == "Your announcement is going out: 0 of 40."
    assert "Stop sending" in fran.buttons
    await stage.passes(1)
    assert "Delivered: 40" in fran.reads
    assert ": 0" not in fran.reads
    assert "Stop sending" not in fran.buttons
    assert copies(people) == [1] * 40
    assert len(fran.chat) == messages
    assert edits_of(stage, fran, asked) == 2
    (row,) = await stage.rows("SELECT id FROM announcement")
    assert await numbers(stage, row["id"]) | {"state": "sent", "delivered": 40, "waiting": 0} == await numbers(
        stage, row["id"]
    )


async def test_muted_stepped_back_waiting_and_its_author_do_not_get_it(stage: Stage) -> None:
    home = await group(stage)
    fran = await facilitator(stage, home)
    people = await crowd(stage, home, 4)
    await people[0].says("/menu")
    await people[0].forges(f"announce:mute:{home}")
    await belongs(stage, people[1], home, state="stepped_back")
    await belongs(stage, people[2], home, state="waiting")
    announcement = await announces(fran, "Tea")
    assert copies(people) == [0, 0, 0, 1]
    assert copies([fran]) == [0]
    assert (await numbers(stage, announcement))["recipients"] == 1


async def test_who_blocked_the_bot_is_counted_as_not_reached(stage: Stage) -> None:
    home = await group(stage)
    fran = await facilitator(stage, home)
    people = await crowd(stage, home, 3)
    stage.play.world.block(people[0].person)
    await stage.settle()
    stage.play.faults.add("sendMessage", "403", match=f"chat_id={people[1].id}")
    announcement = await announces(fran, "Tea")
    await stage.passes(1)
    counted = await numbers(stage, announcement)
    assert (counted["delivered"], counted["unreachable"], counted["state"]) == (1, 2, "sent")
    assert "Could not be reached: 2" in fran.reads
    assert len(await stage.rows("SELECT id FROM person WHERE reachable = 0")) == 2


async def test_when_nobody_can_be_reached_it_is_over_at_once(stage: Stage) -> None:
    home = await group(stage)
    fran = await facilitator(stage, home)
    (ana,) = await crowd(stage, home, 1)
    await fran.says("/announce Tea")
    stage.play.world.block(ana.person)
    await stage.settle()
    await fran.presses("Send now")
    await stage.passes(1)
    assert first_line(fran.reads) == "Your announcement has gone out."
    assert "Could not be reached: 1" in fran.reads


@pytest.mark.parametrize(("fault", "arrived"), [("reset_after", 1), ("reset_before", 0), ("500", 0)])
async def test_what_may_or_may_not_have_arrived_is_told_and_not_sent_again(
    stage: Stage, fault: str, arrived: int
) -> None:
    home = await group(stage)
    fran = await facilitator(stage, home)
    people = await crowd(stage, home, 2)
    stage.play.faults.add("sendMessage", fault, match=f"chat_id={people[0].id}")
    announcement = await announces(fran, "Tea")
    await stage.passes(24 * HOUR)
    assert copies(people) == [arrived, 1]
    assert (await numbers(stage, announcement))["doubtful"] == 1
    assert "Not sure: 1" in fran.reads
    assert "We do not write to the same person twice" in fran.reads
    await fran.forges("announce:history")
    assert "Not sure: 1" in fran.reads


async def test_quiet_hours_hold_it_back_and_the_author_is_told(stage: Stage) -> None:
    home = await group(stage)
    fran = await facilitator(stage, home)
    awake = await crowd(stage, home, 1)
    asleep = await member(stage, home, "Asleep", "Owl")
    await asleep.forges("settings:hours:1100-1300")
    announcement = await announces(fran, "Tea")
    await stage.passes(1)
    assert first_line(fran.reads) == "Your announcement has gone out. One person will get it later."
    assert "Waiting for the end of quiet hours: 1" in fran.reads
    assert copies([*awake, asleep]) == [1, 0]
    await stage.passes(HOUR - 2)
    assert copies([asleep]) == [0]
    await stage.passes(2)
    assert copies([asleep]) == [1]
    await stage.passes(1)
    assert first_line(fran.reads) == "Your announcement has gone out."
    assert (await numbers(stage, announcement))["state"] == "sent"


async def test_quiet_hours_changed_meanwhile_hold_too(stage: Stage) -> None:
    home = await group(stage)
    fran = await facilitator(stage, home)
    (ana,) = await crowd(stage, home, 1, quiet=QUIET_AT_NOON)
    announcement = await announces(fran, "Tea")
    await ana.says("/menu")
    await ana.forges("settings:hours:1100-1500")
    await stage.passes(HOUR)
    assert copies([ana]) == [0]
    assert (await numbers(stage, announcement))["waiting"] == 1
    await stage.passes(2 * HOUR)
    assert copies([ana]) == [1]


async def test_stopping_takes_back_what_has_not_left(stage: Stage) -> None:
    home = await group(stage)
    fran = await facilitator(stage, home)
    ana = await member(stage, home, "Ana", "Heron")
    awake = await crowd(stage, home, 1)
    asleep = await crowd(stage, home, 2, quiet=QUIET_AT_NOON)
    announcement = await announces(fran, "Tea")
    await stage.passes(1)
    await ana.forges(f"announce:stop:{announcement}")
    assert "only some people" in ana.reads
    await fran.presses("Stop sending")
    assert fran.toast == "Sending is stopped."
    await stage.passes(1)
    assert first_line(fran.reads) == "Sending is stopped."
    await fran.forges(f"announce:stop:{announcement}")
    assert fran.toast == "There is nothing left to stop."
    await stage.passes(2 * HOUR)
    assert copies([*awake, *asleep]) == [1, 0, 0]
    counted = await numbers(stage, announcement)
    assert (counted["state"], counted["recipients"], counted["delivered"]) == ("stopped", 2, 2)


async def test_stopping_from_the_history_shows_it_there(stage: Stage) -> None:
    home = await group(stage)
    fran = await facilitator(stage, home)
    await crowd(stage, home, 1, quiet=QUIET_AT_NOON)
    announcement = await announces(fran, "Tea")
    await fran.forges(f"announce:read:{announcement}")
    await fran.presses("announce:end:" + announcement)
    assert first_line(fran.reads) == "Sending is stopped."


async def test_who_mutes_leaves_or_is_erased_meanwhile_is_no_recipient_any_more(stage: Stage) -> None:
    home = await group(stage)
    fran = await facilitator(stage, home)
    people = await crowd(stage, home, 4, quiet=QUIET_AT_NOON)
    announcement = await announces(fran, "Tea")
    assert (await numbers(stage, announcement))["recipients"] == 4
    await people[0].says("/menu")
    await people[0].forges(f"announce:mute:{home}")
    await belongs(stage, people[1], home, state="stepped_back")
    who = await person_id(stage, people[2])
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await outbox.forget_person(tx, who)
        await tx.rows("DELETE FROM person WHERE id = :id", id=who)
    assert (await numbers(stage, announcement))["recipients"] == 3
    await stage.passes(HOUR)
    assert copies(people) == [0, 0, 0, 1]
    counted = await numbers(stage, announcement)
    assert (counted["recipients"], counted["delivered"], counted["state"]) == (1, 1, "sent")


async def test_it_is_written_in_slices(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(later, "SLICE", 3)
    home = await group(stage)
    fran = await facilitator(stage, home)
    people = await crowd(stage, home, 9)
    announcement = await announces(fran, "Tea")
    assert copies(people) == [1] * 9
    assert (await numbers(stage, announcement))["state"] == "sent"
    assert await stage.rows("SELECT id FROM occasion") == []


async def test_the_message_with_the_numbers_is_never_laid_over_what_the_author_opened(stage: Stage) -> None:
    home = await group(stage)
    fran = await facilitator(stage, home)
    await crowd(stage, home, 2)
    await fran.says("/announce Tea")
    (row,) = await stage.rows("SELECT id FROM announcement")
    stage.play.world.press(fran.person, fran.last, f"announce:send:{row['id']}")
    await stage.settle()
    await fran.presses("Open the menu")
    opened = fran.reads
    await stage.passes(2)
    assert fran.reads == opened
    assert fran.heard("Delivered: 2")


async def test_when_the_author_deleted_the_message_no_other_takes_its_place(stage: Stage) -> None:
    home = await group(stage)
    fran = await facilitator(stage, home)
    await crowd(stage, home, 2)
    announcement = await announces(fran, "Tea")
    messages = len(fran.chat)
    stage.play.faults.add("editMessageText", "400", description="Bad Request: message to edit not found")
    await stage.passes(1)
    await stage.passes(10)
    assert len(fran.chat) == messages
    assert await stage.rows("SELECT slot FROM posted") == []
    assert (await numbers(stage, announcement))["delivered"] == 2


async def test_a_kill_in_the_middle_loses_nobody_and_writes_to_nobody_twice(tmp_path: Path) -> None:
    clock = StageClock()
    play = await Playground.start(token=TOKEN, now=clock.now)
    async with open_stage(tmp_path, clock, play) as stage:
        home = await group(stage)
        fran = await facilitator(stage, home)
        people = await crowd(stage, home, 30)
        for hung in people[3:6]:
            play.faults.add("sendMessage", "slow", match=f"chat_id={hung.id}", seconds=60)
        await fran.says("/announce Tea")
        (row,) = await stage.rows("SELECT id FROM announcement")
        stage.play.world.press(fran.person, fran.last, f"announce:send:{row['id']}")
        await stage.program.polling.once(stage.offset, 0)
        while sum(copies(people)) < 12:
            await asyncio.sleep(0.001)
    play.faults.clear()
    async with open_stage(tmp_path, clock, play) as stage:
        await stage.settle()
        await stage.passes(2)
        counted = await numbers(stage, row["id"])
        fran = Actor(stage, fran.person)
        assert (counted["recipients"], counted["waiting"], counted["state"]) == (30, 0, "sent")
        assert counted["doubtful"] >= 1
        assert max(copies(people)) == 1
        assert copies(people).count(0) <= counted["doubtful"]
        assert sum(copies(people)) >= counted["delivered"]
        assert f"Not sure: {counted['doubtful']}" in fran.reads
    await play.stop()
