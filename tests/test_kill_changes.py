"""kill -9 while hundreds are told of a change of many dates, and in the closing of a place: all of it holds, and each reads it once."""

import asyncio
from collections import Counter
from pathlib import Path

import pytest

from bot.dates.recurrence import Rule
from bot.domain.meetings import Draft
from bot.services.meetings import series
from bot.services.people import people
from bot.storage.database import new_id
from playground.process import Process
from playground.server import Playground
from tests.kills import ask, bird, doubtful
from tests.meeting_rows import DAY, HOUR, INTO_GROUP, crowd, facilitator, group
from tests.peers_stage import person_of
from tests.stage import NOON, TOKEN, Actor, Stage, open_stage
from tests.test_kill_undo import FromNoon, said_to

pytestmark = pytest.mark.sqlite

READERS = 21
OTHERS = 210  # whom the bot cannot reach: more than are told in one go
CHANGED, CLOSED = "Some meetings have changed.", "Some meetings will be online."


async def a_series(stage: Stage) -> tuple[Actor, str, str, list[Actor]]:
    """Who facilitates, the group, its first Thursday, and all who come every time and can be reached."""
    here = await group(stage)
    fran = await facilitator(stage, here)
    me, tea = await person_of(fran), Draft(new_id(), here, "Tea", NOON + 3 * DAY + 2 * HOUR, place="The old mill")
    readers = [await stage.newcomer(f"Person{n}") for n in range(READERS)]
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await series.schedule(tx, me, tea, Rule("weekly", weekdays=(3,)), ())
        for n, each in enumerate(readers):
            one = await people.agree_to_account(tx, each.id, "en", "Europe/Paris", (0, 0))
            await people.choose_pseudonym(tx, one, bird(n), [], [])
            await tx.rows(
                INTO_GROUP, group=here, person=one.id, state="member", role="member", handle=new_id(), now=tx.now
            )
            await tx.rows("INSERT INTO regular (series_id, person_id, since) VALUES (:s, :p, 1)", s=tea.id, p=one.id)
            await tx.rows(
                """INSERT INTO answer (meeting_id, person_id, choice, answered_at, moves)
                   SELECT id, :p, 'coming', 1, moves FROM meeting WHERE series_id = :s""", s=tea.id, p=one.id
            )  # fmt: skip
    for each in readers:
        stage.play.world.say(each.person, "/menu")
    await stage.settle()
    others = await crowd(stage, here, tea.id, OTHERS)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.many("UPDATE person SET reachable = 0 WHERE id = ?", [(each,) for each in others])
    return fran, here, tea.id, readers


class Dies:
    """The bot as a process that is killed again and again; its clock moves on while it is dead."""

    def __init__(self, folder: Path, clock: FromNoon, play: Playground, readers: list[Actor]) -> None:
        self.folder, self.clock, self.readers = folder, clock, readers
        self.process = Process(folder, TOKEN, play.api_base)
        self.doubtful = 0

    async def again(self, later: int = 0) -> None:
        if self.process.running:
            await self.process.kill()
            self.doubtful += doubtful(self.process)
        self.clock.offset += later
        (self.folder / "clock-offset").write_text(str(self.clock.offset))
        await self.process.start()

    def heard(self, words: str) -> Counter[int]:
        return Counter({each.id: len(each.heard(words)) for each in self.readers})

    async def until_told(self, words: str) -> None:
        """Killed while a third, and two thirds, have read it."""
        for part in (1, 2, 3):
            async with asyncio.timeout(30):
                while sum(map(bool, self.heard(words).values())) < READERS * part // 3:
                    await asyncio.sleep(0.005)
            if part < 3:
                await self.again()
        async with asyncio.timeout(30):
            while ask(self.folder, "SELECT 1 FROM occasion WHERE kind IN ('series-news', 'closure-news') LIMIT 1"):
                await asyncio.sleep(0.01)
        assert set(self.heard(words)) == {each.id for each in self.readers}
        twice = sum(self.heard(words).values()) - READERS
        assert twice <= self.doubtful + sum(1 for line in self.process.log if line.get("event") == "letter.doubtful")


async def test_killed_inside_a_change_of_all_dates_and_inside_a_closing_all_holds_and_is_told(tmp_path: Path) -> None:
    clock = FromNoon()
    play = await Playground.start(token=TOKEN, now=clock.now)
    async with open_stage(tmp_path, clock, play) as stage:
        fran, here, first, readers = await a_series(stage)
        await fran.forges(f"meeting:set:{first}:when")
        await fran.says("friday 4 december 16:00")
    dies = Dies(tmp_path, clock, play, readers)
    world = play.world
    try:
        await dies.again()
        world.press(fran.person, fran.last.message_id, f"series:apply:{first}:0", forged=True)
        await dies.again()  # perhaps inside of it
        await said_to(fran, "It is changed, for this date and the others.")
        days = ask(tmp_path, "SELECT series_day, (starts_at - 1796310000) % 604800 FROM meeting ORDER BY starts_at")
        assert len(days) == 8
        assert len({hour for _, hour in days}) == 1
        assert days[0][0] == "2026-12-04"
        await dies.again(600)
        await dies.until_told(CHANGED)
        for word in (f"closure:begin:{here}", "today", "2027-01-31", "https://meet.example.org/room"):
            if word.startswith("closure"):
                world.press(fran.person, fran.last.message_id, word, forged=True)
            else:
                world.say(fran.person, word)
        await said_to(fran, "Is this right?")
        world.press(fran.person, fran.last.message_id, fran.starting("closure:yes:"), forged=True)
        await dies.again()
        await said_to(fran, "It is done: you meet online.")
        assert ask(tmp_path, "SELECT count(*) FROM moved_online") == [(8,)]
        await dies.again(600)
        await dies.until_told(CLOSED)
    finally:
        await dies.process.kill()
        await play.stop()
