"""kill -9 in the minute in which an end can be undone, and while words wait for their yes: neither is forgotten, nor done twice."""

import asyncio
import time
from pathlib import Path

import pytest

from playground.process import Process
from playground.server import Playground
from tests.group_steps import join, make_facilitator, make_group
from tests.peers_stage import coordinator_of
from tests.stage import NOON, TOKEN, Actor, Stage, StageClock, open_stage
from tests.test_contacts import pair

pytestmark = pytest.mark.sqlite


class FromNoon(StageClock):
    """The machine's clock, set to a noon at which nobody rests; the process gets the same."""

    offset = NOON - int(time.time())

    def now(self) -> float:
        return time.time() + self.offset


async def said_to(actor: Actor, words: str) -> None:
    """Until the process has said this to them."""
    async with asyncio.timeout(20):
        while not actor.heard(words):
            await asyncio.sleep(0.005)


async def a_member(stage: Stage) -> tuple[Actor, str]:
    """Who facilitates, and the group that Sam is in."""
    chief = await coordinator_of(stage)
    group = await make_group(chief, "Riverside")
    lea = await stage.member("Lea", "Linnet")
    await join(lea, group)
    await make_facilitator(chief, lea, group)
    return lea, group


async def test_killed_in_the_minute_of_undo_and_with_words_that_wait_nothing_is_lost(tmp_path: Path) -> None:
    clock = FromNoon()
    play = await Playground.start(token=TOKEN, now=clock.now)
    process = Process(tmp_path, TOKEN, play.api_base)
    (tmp_path / "clock-offset").write_text(str(clock.offset))
    async with open_stage(tmp_path, clock, play) as stage:
        sam, ana, contact = await pair(stage)
        lea, group = await a_member(stage)
        await join(sam, group)
        await sam.forges(f"contact:more:{contact}")
    world = play.world
    try:
        await process.start()
        world.press(sam.person, sam.last.message_id, f"contact:stop:{contact}", forged=True)
        await said_to(sam, "in a minute")
        above = next(m for m in sam.chat if m.from_bot)
        world.press(sam.person, above.message_id, f"inbox:write:{group}", forged=True)
        await said_to(sam, "What would you like to say")
        world.say(sam.person, "Is there a lift?")
        await said_to(sam, "Send these words")
        await process.kill()
        await process.start()
        [undo], [yes] = sam.heard("in a minute"), sam.heard("Send these words")
        world.press(sam.person, undo, undo.buttons[0][0].callback_data)
        await said_to(sam, "goes on")
        world.press(sam.person, yes, yes.buttons[0][0].callback_data)
        await said_to(lea, "Is there a lift?")
        await process.kill()
        await process.start()
        assert len(lea.heard("Is there a lift?")) == 1
        assert not ana.heard("is over")
    finally:
        await process.kill()
        await play.stop()
