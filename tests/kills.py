"""kill -9 at random points, for real, held to a model: used by the tests, and by `python -m tests.kills` for more of it."""

import argparse
import asyncio
import random
import sqlite3
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from bot.storage.people import people as people_store
from playground.process import Process
from playground.server import Playground
from tests.crowd import Crowd
from tests.loopback import free_port
from tests.rows import group_with_meetings
from tests.stage import TOKEN, StageClock, open_stage

PEOPLE = 50
UNLIKE = "abdefghkmnpqrstuwxyz"  # letters that nobody takes for another
MODES = ("polling", "webhook")


def bird(n: int) -> str:
    """A name for each of eight thousand."""
    few = len(UNLIKE)
    return f"Bird{UNLIKE[n // few**2]}{UNLIKE[n // few % few]}{UNLIKE[n % few]}"


@dataclass
class Figures:
    """What a run came to. `lost` are updates without an answer, `wrong` rows that differ from the model."""

    kills: int = 0
    updates: int = 0
    answers: int = 0
    lost: int = 0
    wrong: list[str] = field(default_factory=list)
    doubled: int = 0
    doubtful: int = 0  # letters the log lists as possibly sent twice
    most_doubtful: int = 0  # … after one kill
    most_settled: int = 0  # … that came more than a second after a start, with what had waited meanwhile answered
    owed: int = 0  # letters left in the outbox
    broken: list[str] = field(default_factory=list)  # what SQLite or the Bot API facts complain of


class WallClock(StageClock):
    """The stage's clock for a world that a real process will share."""

    def now(self) -> float:
        return time.time()


async def a_crowd(folder: Path, play: Playground, seed: int) -> Crowd:
    """Fifty members of a group with three meetings to come, made by the bot itself."""
    async with open_stage(folder, WallClock(), play) as stage:
        people = [(await stage.member(f"Person{n}", bird(n))).person for n in range(PEOPLE)]
        meetings = await group_with_meetings(stage, count=3)
    return Crowd(play, people, meetings, random.Random(seed))


def ask(folder: Path, sql: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(f"file:{folder}/entraide.sqlite3?mode=ro", uri=True)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


class Answers:
    """Counts what each person was answered, while the request log is still there to read."""

    def __init__(self, play: Playground) -> None:
        self.play = play
        self.of: Counter[int] = Counter()
        self._seen = play.requests[-1].n if play.requests else 0

    def count(self) -> None:
        for request in self.play.requests:
            if request.n > self._seen and request.method in ("sendMessage", "editMessageText"):
                self.of[int(request.params["chat_id"])] += 1
        self._seen = max([self._seen, *(r.n for r in self.play.requests)])


@dataclass(frozen=True, slots=True)
class Pace:
    """Updates a second (None: as fast as the bot takes them) and seconds to Telegram and back."""

    a_second: float | None = None
    trip: float = 0.0


def doubtful(process: Process) -> int:
    """How many letters this process, which has ended, listed as perhaps sent by the one before it; forgets its log."""
    found = sum(1 for line in process.log if line.get("event") == "letter.doubtful")
    process.log.clear()
    return found


async def kill_at_random(
    folder: Path,
    mode: str,
    kills: int,
    updates: int,
    seed: int,
    pace: Pace = Pace(),
) -> Figures:
    """People press and write; the process is killed that many times meanwhile; what is left is held to the model."""
    play = await Playground.start(token=TOKEN, now=time.time)
    try:
        crowd = await a_crowd(folder, play, seed)
        here = f"127.0.0.1:{free_port()}"
        webhook = {
            "mode": "webhook",
            "webhook_url": f"http://{here}/hook",
            "webhook_listen": here,
            "webhook_secret": "s",
        }
        process = Process(folder, TOKEN, play.api_base, telegram=webhook if mode == "webhook" else {})
        answers, rng, listed, lived = Answers(play), random.Random(seed), [], []
        play.latency = pace.trip
        await process.start()
        started = time.monotonic()
        cuts = sorted(rng.sample(range(10, updates - 10), kills))
        for done in range(updates):
            crowd.acts()
            if done in cuts:
                target = max(0, play.world.pending - rng.randint(0, 40))
                while play.world.pending > target and pace.a_second is None:
                    await asyncio.sleep(0.001)
                lived.append(time.monotonic() - started)
                await process.kill()
                listed.append(doubtful(process))
                answers.count()
                await process.start()
                started = time.monotonic()
            elif pace.a_second is not None:
                await asyncio.sleep(rng.uniform(0, 2 / pace.a_second))
                answers.count()
            elif rng.random() < 0.2:
                await asyncio.sleep(0)
                answers.count()
        async with asyncio.timeout(60):
            while play.world.pending or ask(folder, "SELECT 1 FROM letter LIMIT 1"):
                await asyncio.sleep(0.05)
                answers.count()
        await process.stop()
        answers.count()
        figures = await compare(folder, crowd)
        figures.kills, figures.updates, figures.answers = kills, updates, sum(answers.of.values())
        figures.lost = sum(max(0, n - answers.of[person]) for person, n in crowd.asked.items())
        figures.doubled = sum(max(0, answers.of[person] - n) for person, n in crowd.asked.items())
        listed.append(doubtful(process))
        figures.doubtful, figures.most_doubtful = sum(listed), max(listed)
        # A process lists what the one before it left, so the first lists nothing.
        after = zip(lived, listed[1:], strict=True)
        figures.most_settled = max((count for seconds, count in after if seconds > 1), default=0)
        figures.broken += play.violations
        return figures
    finally:
        await play.stop()


async def compare(folder: Path, crowd: Crowd) -> Figures:
    """Every row the crowd has touched, against the model."""
    figures = Figures()
    ids = await _ids(folder, crowd)
    stored = {row[0]: (row[1], row[2]) for row in ask(folder, "SELECT id, language, plain FROM person")}
    for person, language in crowd.languages.items():
        if stored[ids[person]][0] != language:
            figures.wrong.append(f"language of {person}")
    for person, easy in crowd.easy.items():
        if stored[ids[person]][1] != easy:
            figures.wrong.append(f"easy words of {person}")
    expected = {(meeting, ids[person]): choice for (meeting, person), choice in crowd.answers.items()}
    found = {(row[0], row[1]): row[2] for row in ask(folder, "SELECT meeting_id, person_id, choice FROM answer")}
    figures.wrong += [f"answer {key}" for key in expected.keys() | found.keys() if expected.get(key) != found.get(key)]
    figures.owed = len(ask(folder, "SELECT 1 FROM letter"))
    figures.broken += [str(row[0]) for row in ask(folder, "PRAGMA integrity_check") if row[0] != "ok"]
    figures.broken += [str(row) for row in ask(folder, "PRAGMA foreign_key_check")]
    return figures


async def _ids(folder: Path, crowd: Crowd) -> dict[int, str]:
    """Telegram id -> our id of each person."""
    async with open_stage(folder, WallClock(), crowd.play) as stage:
        seal = stage.program.database.seal
        rows = {row["account"]: row["id"] for row in await stage.rows("SELECT account, id FROM person")}
        return {person.id: rows[people_store.account(seal, person.id)] for person in crowd.people}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--updates", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--mode", choices=MODES, action="append", help="one of them only")
    parser.add_argument("--a-second", type=float, help="updates; without it, as fast as they are taken")
    parser.add_argument("--trip", type=float, default=0.0, help="seconds to Telegram and back")
    given = parser.parse_args()
    pace = Pace(given.a_second, given.trip)
    for mode in given.mode or MODES:
        with tempfile.TemporaryDirectory(prefix="entraide-kills-") as folder:
            figures = asyncio.run(kill_at_random(Path(folder), mode, given.kills, given.updates, given.seed, pace))
        print(f"{mode}: {figures}")  # noqa: T201 - a command line


if __name__ == "__main__":
    main()
