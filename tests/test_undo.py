"""Who ends a contact may think better of it for a minute; the other hears of it only then (MATCH-05)."""

from pathlib import Path

from playground.server import Playground
from tests.peers_stage import ask, helper, opened
from tests.stage import TOKEN, Actor, Stage, StageClock, first_line, open_stage
from tests.test_contacts import pair

OVER = "is over"


async def states(stage: Stage) -> list[str]:
    return [row["state"] for row in await stage.rows("SELECT state FROM contact ORDER BY opened_at")]


async def test_the_other_hears_nothing_before_the_minute_is_over(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    before = len(ana.chat)
    await sam.forges(f"contact:stop:{contact}")
    await stage.passes(59)
    assert len(ana.chat) == before
    await stage.passes(2)
    assert first_line(ana.reads) == "The conversation with Tern is over. Thank you for what you shared."
    assert await states(stage) == ["closed"]


async def test_undone_it_goes_on_and_nobody_ever_knew(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await sam.forges(f"contact:stop:{contact}")
    assert "goes on. They have heard nothing." in await sam.presses("Undo")
    await stage.passes(120)
    assert not ana.heard(OVER)
    await sam.presses("Write")
    await sam.says("Good evening")
    assert ana.heard("Good evening")


async def test_no_words_pass_in_that_minute_in_either_direction(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await sam.forges(f"contact:stop:{contact}")
    await ana.says("Are you there?")
    await sam.forges(f"contact:write:{contact}")
    assert "Nothing was sent" in sam.reads
    await stage.passes(30)
    assert not sam.heard("Are you there?")
    await stage.passes(31)
    assert not sam.heard("Are you there?")
    assert "Your last words did not arrive any more." in ana.reads


async def test_who_writes_in_that_minute_without_answering_anybody_reads_how_to_go_on(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await sam.forges(f"contact:stop:{contact}")
    said = await sam.says("wait, one more thing")
    assert said.startswith("You have ended the conversation with Heron.")
    await sam.presses("Undo", sam.last)
    assert "goes on" in sam.reads
    assert not ana.heard("one more thing")
    await sam.says("/menu")
    await sam.presses("Choose who gets them")
    await sam.presses("Send to Heron")
    assert ana.heard("one more thing")


async def test_where_another_contact_is_open_it_is_asked_for_whom_words_of_that_minute_are(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    owl = await helper(stage, "Owl", "home")
    await ask(sam, "4")
    await owl.presses(owl.starting("offer:yes"))
    await sam.presses(sam.starting("peer:start"))
    await sam.forges(f"contact:stop:{contact}")
    assert first_line(await sam.says("wait, one more thing")) == "Send these words to Owl?"
    assert "Heron" not in sam.reads
    await sam.presses("Go on with Heron", sam.last)
    assert "goes on" in sam.reads
    await sam.says("/menu")
    await sam.presses("Choose who gets them")
    assert {"Send to ◆ Heron", "Send to ● Owl"} <= set(sam.buttons)
    assert not ana.heard("one more thing")


async def test_words_of_that_minute_arrive_when_the_end_was_undone(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await sam.forges(f"contact:stop:{contact}")
    await ana.says("Are you there?")
    await sam.presses("Undo")
    await stage.passes(62)
    assert len(sam.heard("Are you there?")) == 1


async def test_undo_pressed_late_says_so(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await sam.forges(f"contact:stop:{contact}")
    await stage.passes(61)
    assert "too late" in await sam.forges(f"contact:undo:{contact}")
    assert await states(stage) == ["closed"]
    assert len(ana.heard(OVER)) == 1


async def test_stopped_twice_and_undone_twice_it_is_once(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await sam.forges(f"contact:stop:{contact}")
    await stage.passes(30)
    await sam.forges(f"contact:stop:{contact}")  # the minute does not begin anew
    await stage.passes(31)
    assert len(ana.heard(OVER)) == 1
    other = await helper(stage, "Egret")
    second = await opened(sam, other)
    await sam.forges(f"contact:stop:{second}")
    for _ in range(2):
        assert "goes on" in await sam.forges(f"contact:undo:{second}")
    await stage.passes(61)
    assert await states(stage) == ["closed", "open"]


async def test_of_two_contacts_only_the_stopped_one_ends(stage: Stage) -> None:
    sam, ana, first = await pair(stage)
    ben = await helper(stage, "Egret")
    second = await opened(sam, ben)
    await sam.forges(f"contact:stop:{first}")
    await sam.forges(f"contact:write:{second}")
    await sam.says("Still here")
    assert ben.heard("Still here")
    await stage.passes(61)
    assert ana.heard(OVER)
    assert not ben.heard(OVER)


async def test_both_stop_and_one_thinks_better_of_it(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await sam.forges(f"contact:stop:{contact}")
    await ana.forges(f"contact:stop:{contact}")
    await sam.forges(f"contact:undo:{contact}")
    await stage.passes(61)
    assert sam.heard(OVER)
    assert await states(stage) == ["closed"]


async def test_blocking_does_not_wait(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await sam.forges(f"contact:stop:{contact}")
    await sam.presses("Block")
    assert ana.heard(OVER)
    assert "too late" in await sam.forges(f"contact:undo:{contact}")
    await stage.passes(61)
    assert len(ana.heard(OVER)) == 1


async def test_who_erases_everything_in_that_minute_ends_it_at_once(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await sam.forges(f"contact:stop:{contact}")
    await erases(sam)
    assert len(ana.heard(OVER)) == 1
    await stage.passes(61)
    assert len(ana.heard(OVER)) == 1


async def test_the_other_gone_in_that_minute(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await sam.forges(f"contact:stop:{contact}")
    await erases(ana)
    assert OVER in await sam.forges(f"contact:undo:{contact}")
    await stage.passes(61)
    assert await states(stage) == []


async def test_the_minute_outlives_a_restart(tmp_path: Path) -> None:
    clock = StageClock()
    play = await Playground.start(token=TOKEN, now=clock.now)
    async with open_stage(tmp_path, clock, play) as stage:
        sam, ana, contact = await pair(stage)
        await sam.forges(f"contact:stop:{contact}")
    async with open_stage(tmp_path, clock, play) as stage:
        assert "goes on" in await Actor(stage, sam.person).forges(f"contact:undo:{contact}")
        await Actor(stage, sam.person).forges(f"contact:stop:{contact}")
    async with open_stage(tmp_path, clock, play) as stage:
        assert not Actor(stage, ana.person).heard(OVER)
        await stage.passes(61)
        assert len(Actor(stage, ana.person).heard(OVER)) == 1
    await play.stop()


async def test_a_stranger_undoes_nothing(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    await sam.forges(f"contact:stop:{contact}")
    eve = await stage.member("Eve", "Magpie")
    assert OVER in await eve.forges(f"contact:undo:{contact}")
    await ana.forges(f"contact:undo:{contact}")  # the other's own press undoes only their own end
    await stage.passes(61)
    assert await states(stage) == ["closed"]


async def erases(actor: Actor) -> None:
    await actor.says("/forgetme")
    await actor.presses(actor.starting("forgetme:yes"))
