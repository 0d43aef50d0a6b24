"""kill -9 between an answer and what follows from it: to a question without a name, to an opening, to who comes for the first time,
to what somebody wrote of themselves, and after a contact. Each counts once, nothing is forgotten, no word stays."""

from pathlib import Path

import msgspec
import pytest

from bot.storage.sealing import Seal, read_key
from playground.process import Process
from playground.server import Playground
from tests.companion_steps import scene
from tests.kills import ask
from tests.own_words_steps import hands_in
from tests.peers_stage import ask_box, helper, opened
from tests.stage import TOKEN, Actor, Stage, open_stage
from tests.test_kill_undo import FromNoon, said_to
from tests.test_missions import posts

pytestmark = pytest.mark.sqlite

DAY = 86400


class Bot:
    """The bot as a process that is killed right after each deed, whatever it was doing, and started again; later, on wish."""

    def __init__(self, folder: Path, clock: FromNoon, play: Playground) -> None:
        self.folder, self.clock, self.world = folder, clock, play.world
        self.process = Process(folder, TOKEN, play.api_base)

    async def again(self, later: int = 0) -> None:
        if self.process.running:
            await self.process.kill()
        self.clock.offset += later
        (self.folder / "clock-offset").write_text(str(self.clock.offset))
        await self.process.start()

    async def press(self, actor: Actor, data: str, words: str) -> None:
        """Until they read these words."""
        self.world.press(actor.person, actor.last.message_id, data, forged=True)
        await self.again()
        await said_to(actor, words)

    async def keeps(self, actor: Actor, words: str, said: str) -> None:
        """Writes something, reads it back and says yes."""
        self.world.say(actor.person, words)
        await said_to(actor, words)
        await self.press(actor, actor.starting("said:keep"), said)


def counted(folder: Path) -> dict[str, int]:
    seal = Seal(read_key(folder / "entraide.key"))
    found: dict[str, int] = {}
    for (counts,) in ask(folder, "SELECT counts FROM figures"):
        assert isinstance(counts, bytes)
        found |= msgspec.json.decode(seal.open(counts, "figures.counts"))
    return found


async def everybody(stage: Stage) -> tuple[list[Actor], dict[str, str]]:
    """Who listens, asks, posts, welcomes and comes for the first time; what each of them can press."""
    wren, sam = await helper(stage, "Wren"), await stage.member("Sam", "Swift")
    contact = await opened(sam, wren)
    owl, robin = await helper(stage, "Owl"), await helper(stage, "Robin")
    await wren.forges("helper:rest:7")
    await ask_box(sam, "Is there a grant?")
    answer = owl.starting("aside:box:answer").removeprefix("aside:")
    no = robin.starting("box:no")
    chief, _, (ana,), nora = await scene(stage, "Ana")
    mission = await posts(stage, chief)
    await nora.forges(f"companion:ask:{(await stage.rows('SELECT id FROM meeting'))[0]['id']}")
    meet = ana.starting("companion:yes")
    await hands_in(owl)
    text = (await stage.rows("SELECT id FROM own_words"))[0]["id"]
    pressed = {
        "answer": answer,
        "no": no,
        "mission": f"mission:answer:{mission}",
        "meet": meet,
        "stop": f"contact:stop:{contact}",
        "text": f"sure:own:yes:{text}",
    }
    return [owl, robin, wren, sam, chief, ana, nora], pressed


async def test_killed_after_each_answer_all_that_follows_happens_once(tmp_path: Path) -> None:
    clock = FromNoon()
    play = await Playground.start(token=TOKEN, now=clock.now)
    async with open_stage(tmp_path, clock, play) as stage:
        (owl, robin, wren, sam, chief, ana, nora), pressed = await everybody(stage)
    bot = Bot(tmp_path, clock, play)
    try:
        await bot.again()
        await bot.press(owl, pressed["answer"], "What would you like to answer")
        await bot.keeps(owl, "Yes, the town hall.", "is kept sealed")
        assert ask(tmp_path, "SELECT count(*) FROM box_answer WHERE state = 'answered' AND words IS NOT NULL") == [(1,)]
        bot.world.press(robin.person, robin.last.message_id, pressed["no"], forged=True)
        await bot.again()
        await said_to(sam, "An answer to your question.")
        assert ask(tmp_path, "SELECT state FROM box_question WHERE asked IS NULL") == [("answered",)]
        assert ask(tmp_path, "SELECT 1 FROM box_answer WHERE words IS NOT NULL") == []
        await bot.press(chief, pressed["text"], "is shown now")
        await said_to(owl, "Your words were read: yes.")
        assert ask(tmp_path, "SELECT 1 FROM own_words") == []
        await bot.press(ana, pressed["meet"], "This talk ends by itself")
        await said_to(nora, "You can now talk with Heron.")
        await bot.press(sam, pressed["mission"], "What would you like to answer")
        await bot.keeps(sam, "I know the street.", "on their way")
        await said_to(chief, "I know the street.")
        assert ask(tmp_path, "SELECT count(*) FROM contact WHERE state = 'open'") == [(3,)]
        await bot.press(sam, pressed["stop"], "in a minute")
        await bot.again(61)
        await said_to(wren, "is over")
        await bot.again(4 * DAY)
        await said_to(sam, "Two short questions")
        await bot.press(sam, sam.starting("after:helped"), "last question")
        await bot.press(sam, sam.starting("after:again"), "It is counted")
        assert ask(tmp_path, "SELECT 1 FROM afterwards") == []
        assert counted(tmp_path) == {"asked": 1, "yes-hour": 1, "helped-yes": 1, "again-yes": 1}
    finally:
        await bot.process.kill()
        await play.stop()
