"""Steps of the tests about backups: the files of a stage, a backup of it, and the stage that comes back from one."""

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

from bot.services.keeping import restoring
from bot.services.keeping.backups import known_steps, update_list
from bot.services.keeping.restoring import Changes
from bot.storage import backups
from bot.storage.backups import Shelf
from bot.storage.sealing import Seal, read_key
from playground.server import Playground
from tests.group_steps import join, make_facilitator, make_group, schedule
from tests.stage import TOKEN, Actor, Stage, StageClock, open_stage

DAY, HOUR = 86400, 3600
REMINDER = "A small reminder."


def shelf_in(folder: Path) -> Shelf:
    return Shelf(folder / "entraide.sqlite3", folder / "backups", 30)


def seal_in(folder: Path) -> Seal:
    return Seal(read_key(folder / "entraide.key"))


def back_up(folder: Path, now: float) -> Path:
    """A backup, as an operator asks for one."""
    target = shelf_in(folder).at(int(now))
    backups.make(folder / "entraide.sqlite3", target, seal_in(folder), known_steps())
    return target


async def restore(folder: Path, backup: Path, now: float) -> Changes:
    """Puts it in place, as the command does once it was told yes."""
    prepared = await restoring.prepare(shelf_in(folder), backup, seal_in(folder), int(now))
    prepared.put_in_place(int(now))
    return prepared.changes


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def state(folder: Path) -> dict[str, bytes]:
    """Every file and what it holds, but the lock, which holds nothing."""
    files = (path for path in folder.rglob("*") if path.is_file() and path.suffix != ".lock")
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


class Life:
    """One bot through several lives: the same Telegram, the same clock, the same folder."""

    def __init__(self, folder: Path, play: Playground, clock: StageClock) -> None:
        self.folder, self.play, self.clock = folder, play, clock

    @contextlib.asynccontextmanager
    async def serving(self, *actors: Actor) -> AsyncIterator[Stage]:
        """The bot runs; these people are on its stage."""
        async with open_stage(self.folder, self.clock, self.play) as stage:
            for actor in actors:
                actor.stage = stage
            yield stage

    def backed_up(self) -> Path:
        return back_up(self.folder, self.clock.at)

    async def listed(self, stage: Stage) -> None:
        """What the running bot does every half minute."""
        await update_list(stage.program.database, shelf_in(self.folder), int(self.clock.at))

    async def restored(self, backup: Path) -> Changes:
        return await restore(self.folder, backup, self.clock.at)

    def lost_disk(self) -> None:
        """The database is gone; the backups stood elsewhere."""
        for path in self.folder.glob("entraide.sqlite3*"):
            path.unlink()


@contextlib.asynccontextmanager
async def a_life(folder: Path) -> AsyncIterator[Life]:
    clock = StageClock()
    play = await Playground.start(token=TOKEN, now=clock.now)
    try:
        yield Life(folder, play, clock)
    finally:
        violations = list(play.violations)
        await play.stop()
        assert not violations, violations


def said(actors: list[Actor]) -> list[int]:
    """How many messages each has from the bot."""
    return [len([m for m in actor.chat if m.from_bot]) for actor in actors]


async def coming(stage: Stage, days: float) -> tuple[str, str, Actor, Actor]:
    """A coordinator, a group, a meeting so many days ahead, and a member who comes."""
    chief, ana = await stage.coordinator(), await stage.member("Ana", "Heron")
    group = await make_group(chief)
    await join(ana, group)
    await join(chief, group)
    await make_facilitator(chief, chief, group)
    meeting = await schedule(chief, group, int(stage.clock.at + days * DAY))
    await ana.forges(f"meeting:answer:{meeting}:coming")
    return group, meeting, chief, ana
