"""Letters: none is lost, none that must not go twice goes twice, and every outcome is written down."""

from pathlib import Path

import pytest

from bot.domain.letters import PUT_OFF_SECONDS, Letter
from bot.services.letters import post
from bot.services.meetings.told import Reminder
from bot.services.team.told import TeamGone
from bot.storage.letters import occasions
from bot.storage.letters.occasions import Occasion
from bot.storage.letters.outbox import LEASE_SECONDS
from bot.storage.people import people
from bot.wire.delivery import TRIP_SECONDS, Trip
from bot.wire.gateway import Attempt, Call
from bot.wire.limits import Limits
from playground.server import Playground
from tests.stage import TOKEN, Actor, Stage, StageClock, open_stage
from tests.test_contacts import pair


async def tell(stage: Stage, actor: Actor, kind: str = "notice", due_in: int = 0) -> None:
    """A letter to this person, written as services write them."""
    account = people.account(stage.program.database.seal, actor.id)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        row = await tx.row("SELECT id FROM person WHERE account = :account", account=account)
        assert row is not None
        person = await people.by_id(tx, row["id"])
        assert person is not None
        post.tell(tx, person, TeamGone(who="Robin"), kind=kind, due_at=int(stage.clock.at) + due_in)


async def waiting(stage: Stage) -> int:
    return len(await stage.rows("SELECT id FROM letter"))


async def test_a_letter_is_gone_from_the_outbox_once_it_was_sent(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await tell(stage, ana)
    assert await waiting(stage) == 1
    await stage.settle()
    assert "coordinate" in ana.reads
    assert await waiting(stage) == 0


async def test_a_letter_for_later_is_said_when_its_time_has_come(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await tell(stage, ana, due_in=3600)
    await stage.passes(3599)
    assert ana.heard("coordinate") == []
    await stage.passes(1)
    assert len(ana.heard("coordinate")) == 1


async def test_in_quiet_hours_nothing_comes_but_the_answer_to_what_was_just_done(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await stage.passes(10 * 3600)  # 22:00
    await tell(stage, ana)
    await stage.settle()
    assert ana.heard("coordinate") == []
    assert "Hello Heron" in await ana.says("/menu")
    await stage.passes(10 * 3600 - 1)
    assert ana.heard("coordinate") == []
    await stage.passes(1)  # 08:00
    assert len(ana.heard("coordinate")) == 1


async def test_a_letter_waits_while_the_network_is_down(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    stage.play.network = "down"
    await tell(stage, ana)
    while not stage.program.delivery._closed_until and not stage.play.requests:
        await stage.settle_a_little()
    stage.play.network = "up"
    await stage.settle()
    assert len(ana.heard("coordinate")) == 1


async def test_telegrams_wait_is_kept_to(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    stage.play.faults.add(method="sendMessage", kind="429", retry_after=1, times=1)
    await tell(stage, ana)
    await stage.settle()
    assert len(ana.heard("coordinate")) == 1
    assert sum(r.method == "sendMessage" and not r.ok for r in stage.play.requests) == 1


async def test_a_long_wait_goes_back_to_the_outbox_and_is_said_later(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    stage.play.faults.add(method="sendMessage", kind="429", retry_after=300, times=1)
    await tell(stage, ana)
    await stage.settle()
    assert ana.heard("coordinate") == []
    assert await waiting(stage) == 1
    stage.program.delivery._lanes.limits = Limits()  # real time did not pass, only the stage's
    await stage.passes(302)
    assert len(ana.heard("coordinate")) == 1


async def test_a_reply_whose_fate_is_unknown_is_sent_again(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    stage.play.faults.add(method="sendMessage", kind="reset_after", times=1)
    await tell(stage, ana)
    await stage.settle()
    assert len(ana.heard("coordinate")) == 2
    assert await waiting(stage) == 0


async def test_a_relayed_word_whose_fate_is_unknown_is_not_sent_again(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    stage.play.faults.add(method="sendMessage", kind="reset_after", times=1)
    await tell(stage, ana, kind="relay")
    await stage.settle()
    assert len(ana.heard("coordinate")) == 1
    assert await waiting(stage) == 0


async def test_who_has_blocked_the_bot_is_left_in_peace_until_they_speak_again(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    stage.play.world.block(ana.person)
    await tell(stage, ana)
    await stage.settle()
    assert [row["reachable"] for row in await stage.rows("SELECT reachable FROM person")] == [0]
    assert await waiting(stage) == 0
    stage.play.world.unblock(ana.person)
    await ana.says("/menu")
    assert [row["reachable"] for row in await stage.rows("SELECT reachable FROM person")] == [1]


async def test_an_edit_of_a_message_that_is_gone_becomes_a_new_message(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await ana.says("/menu")
    menu = ana.last
    stage.play.faults.add(method="editMessageText", kind="400", times=1)
    before = len(ana.chat)
    await ana.presses("Change settings", menu)
    assert len(ana.chat) in (before, before + 1)


async def test_letters_in_hand_when_the_process_died_are_sent_by_the_next_one(tmp_path: Path) -> None:
    clock = StageClock()
    play = await Playground.start(token=TOKEN, now=clock.now)
    async with open_stage(tmp_path, clock, play) as stage:
        ana = await stage.member("Ana", "Heron")
        play.faults.add("sendMessage", "timeout")  # it is asked, and answers as little as it carries anything out
        await tell(stage, ana)
        while play.faults.waiting:
            await stage.settle_a_little()
        await tell(stage, ana, due_in=LEASE_SECONDS)
    async with open_stage(tmp_path, clock, play) as stage:
        await stage.settle()
        ana = Actor(stage, ana.person)
        assert len(ana.heard("coordinate")) == 1
        await stage.passes(LEASE_SECONDS)
        assert len(ana.heard("coordinate")) == 2
        assert await waiting(stage) == 0
    await play.stop()


async def test_replies_keep_their_order_in_a_chat(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    before = len(ana.chat)
    for words in ("/menu", "/settings", "/language", "/cancel", "/menu"):
        stage.play.world.say(ana.person, words)
    await stage.settle()
    answers = [m.text.split("\n")[0] for m in ana.chat[before:] if m.from_bot]
    assert answers == [
        "Hello Heron.",
        "Your settings.",
        "Your language: English. Press a button to change it.",
        "There is nothing to cancel.",
        "Hello Heron.",
    ]


async def test_relayed_words_keep_their_order_when_more_come_than_may_go_at_once(stage: Stage) -> None:
    sam, ana, _ = await pair(stage)
    for n in range(12):
        stage.play.world.say(sam.person, f"word {n:02}")
    await stage.settle()
    for n in range(12, 18):
        await stage.passes(1)
        await sam.says(f"word {n:02}")
    for _ in range(20):
        await stage.passes(1)
    read = [m.text.partition("word ")[2] for m in ana.heard("word ")]
    assert read == [f"{n:02}" for n in range(18)]


async def test_every_press_is_answered_at_once(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await ana.says("/menu")
    await ana.presses("Change settings")
    assert ana.pressed.answer is not None


async def test_an_occasion_nobody_can_unfold_does_not_hold_up_the_others(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await occasions.plan(tx, Occasion("odd", "a kind of the future", "x", int(stage.clock.at) - 5, {}))
    await tell(stage, ana, due_in=60)
    await stage.passes(60)
    assert len(ana.heard("coordinate")) == 1
    assert [row["due_at"] for row in await stage.rows("SELECT due_at FROM occasion")] > [int(stage.clock.at)]


async def test_a_letter_whose_facts_nobody_understands_does_not_hold_up_the_others(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        person = (await people.coordinators(tx)) or [
            await people.by_id(tx, (await tx.rows("SELECT id FROM person"))[0]["id"])
        ]
        post.tell(tx, person[0], Reminder, kind="reminder", about="no-such", due_at=tx.now + 60)  # type: ignore[arg-type]
    await tell(stage, ana, due_in=60)
    await stage.passes(60)
    assert len(ana.heard("coordinate")) == 1


async def test_a_screen_that_breaks_is_told_to_who_asked_for_it(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        tx.letters.append(Letter("odd", ana.id, "reply", "home", {"nothing": "it needs"}, "en", "Europe/Paris", tx.now))
    await stage.settle()
    assert "Something broke on our side" in ana.reads
    assert await waiting(stage) == 0


async def test_a_damaged_letter_does_not_hold_up_the_others(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await tell(stage, ana, due_in=60)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows("UPDATE letter SET facts = :damaged", damaged=b"not what was sealed, whatever it is")
    await tell(stage, ana, due_in=60)
    await stage.passes(60)
    assert len(ana.heard("coordinate")) == 1


async def test_blocking_the_bot_does_not_count_as_speaking(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    before = (await stage.rows("SELECT spoke_at FROM person"))[0]["spoke_at"]
    await stage.passes(3600)
    stage.play.world.block(ana.person)
    await stage.settle()
    row = (await stage.rows("SELECT spoke_at, reachable FROM person"))[0]
    assert (row["spoke_at"], row["reachable"]) == (before, 0)


async def test_what_had_arrived_when_the_process_was_killed_is_not_sent_again(tmp_path: Path) -> None:
    clock = StageClock()
    play = await Playground.start(token=TOKEN, now=clock.now)
    async with open_stage(tmp_path, clock, play) as stage:
        ana = await stage.member("Ana", "Heron")
        stage.program.database.riders.clear()  # nobody writes any more what becomes of letters
        await ana.says("/menu")
        sent = len(ana.chat)
        assert await waiting(stage) == 1
    async with open_stage(tmp_path, clock, play) as stage:
        await stage.settle()
        assert await waiting(stage) == 0
        assert len(ana.chat) == sent
    await play.stop()


def test_the_way_to_telegram_is_what_the_quickest_took_however_long_the_others_stood_in_a_queue() -> None:
    trip = Trip()
    for n in range(1000):
        trip.note(n * 0.01, n * 0.01 + (0.004 if n % 20 == 0 else 0.080))
        assert trip.seconds == pytest.approx(0.004)


def test_a_way_that_becomes_longer_is_noticed_within_seconds_and_a_shorter_one_at_once() -> None:
    trip, now = Trip(), 0.0
    trip.note(0.0, 0.001)
    while now < 2 * TRIP_SECONDS:
        trip.note(now, now + 0.05)
        now += 0.05
    assert trip.seconds == pytest.approx(0.05)
    trip.note(now, now + 0.002)
    assert trip.seconds == pytest.approx(0.002)


@pytest.mark.parametrize("screen", ["relay-older", "relay-left", "crisis-gone"])
async def test_what_was_to_change_a_message_that_is_gone_is_over(stage: Stage, screen: str) -> None:
    """Their reader has deleted it: nothing is tried again and again."""
    ana = await stage.member("Ana", "Heron")
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        tx.letters.append(Letter("strip", ana.id, "card", screen, {"message": 9_999}, "en", "Europe/Paris", tx.now))
    await stage.settle()
    assert await waiting(stage) == 0


async def test_what_breaks_while_it_is_sent_is_not_tried_again_and_again(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may have left: only what could not be drawn has certainly not."""
    ana = await stage.member("Ana", "Heron")
    tried: list[Call] = []

    async def breaks(call: Call) -> Attempt:
        tried.append(call)
        raise ValueError("a bug")

    monkeypatch.setattr(stage.program.gateway, "deliver", breaks)
    await tell(stage, ana)
    await stage.passes(PUT_OFF_SECONDS)
    assert len(tried) == 1
    assert await waiting(stage) == 0
