"""Several processes on one database behind a load balancer, killed at random: used by a test, and by `python -m tests.replicas`
for more of it."""

import argparse
import asyncio
import contextlib
import random
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bot import config
from bot.storage.database import Database, Row
from bot.storage.people import people as people_store
from bot.storage.sealing import Seal, read_key
from playground.process import Process
from playground.server import Playground
from tests.crowd import Crowd
from tests.kills import UNLIKE, Answers, WallClock
from tests.loopback import free_port
from tests.postgres import DATABASES
from tests.rows import group_with_meetings
from tests.stage import TOKEN, open_stage
from tests.test_delivery import tell

SAID_SECONDS = 40
LATER_SECONDS = 5  # something that each is told then: whoever leads at that moment says it


@dataclass
class Figures:
    """What a run came to. `lost` are updates without an answer, `wrong` rows that differ from the model."""

    kills: int = 0
    leaders_killed: int = 0
    takeovers: list[float] = field(default_factory=list)  # seconds from the death of the one that led until another did
    updates: int = 0
    lost: int = 0
    doubled: int = 0
    doubtful: int = 0
    owed: int = 0
    wrong: list[str] = field(default_factory=list)
    served: list[int] = field(default_factory=list)  # connections that each replica was given


class Balancer:
    """Hands each connection to the next replica that takes it."""

    def __init__(self, ports: list[int]) -> None:
        self.ports = ports
        self.given = Counter[int]()
        self._next = 0
        self._pipes: set[asyncio.Task[None]] = set()

    async def start(self) -> int:
        self._server = await asyncio.start_server(self._take, "127.0.0.1", 0)
        return int(self._server.sockets[0].getsockname()[1])

    async def stop(self) -> None:
        self._server.close()
        for pipe in self._pipes:
            pipe.cancel()
        await asyncio.gather(*self._pipes, return_exceptions=True)

    async def _take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for _ in self.ports:
            self._next = (self._next + 1) % len(self.ports)
            port = self.ports[self._next]
            with contextlib.suppress(OSError):
                back, forth = await asyncio.open_connection("127.0.0.1", port)
                self.given[port] += 1
                self._pipes |= {asyncio.ensure_future(_pipe(*ends)) for ends in ((reader, forth), (back, writer))}
                return
        writer.close()


async def _pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    except OSError:
        pass
    finally:
        writer.close()


def replica(folder: Path, number: int, play: Playground, address: str, port: int, outside: int) -> Process:
    """One process, with a folder of its own and the key of all."""
    own = folder / f"replica{number}"
    own.mkdir()
    shutil.copy(folder / "entraide.key", own)
    hook = {
        "mode": "webhook", "webhook_url": f"http://127.0.0.1:{outside}/hook", "webhook_listen": f"127.0.0.1:{port}",
        "webhook_secret": "s",
    }  # fmt: skip
    process = Process(own, TOKEN, play.api_base, telegram=hook)
    settings = own / "config.toml"
    settings.write_text(settings.read_text().replace("[database]\n", f'[database]\nurl = "{address}"\n'))
    return process


def leads(process: Process) -> bool:
    """Whether this is the last that it said of itself in this life."""
    told = ("start", "leading.begins", "leading.ends")
    events = [line["event"] for line in process.log if line.get("event") in told]
    return process.running and events[-1:] == ["leading.begins"]


async def leader(replicas: list[Process], seconds: float = 15.0) -> Process:
    """The one that leads, as soon as one does."""
    async with asyncio.timeout(seconds):
        while True:
            found = [process for process in replicas if leads(process)]
            if found:
                return found[0]
            await asyncio.sleep(0.02)


async def kill_at_random(folder: Path, *, replicas: int, people: int, updates: int, kills: int, seed: int) -> Figures:
    """People press and write; replicas are killed meanwhile, first the one that leads; what is left is held to the model."""
    play = await Playground.start(token=TOKEN, now=time.time)
    address, rng, figures = DATABASES.of(folder), random.Random(seed), Figures(kills=kills, updates=updates)
    database = config.Database(folder / "entraide.sqlite3", address)
    async with open_stage(folder, WallClock(), play, database=database) as stage:
        actors = [
            await stage.member(f"Person{n}", f"Bird{UNLIKE[n // len(UNLIKE)]}{UNLIKE[n % len(UNLIKE)]}")
            for n in range(people)
        ]
        meetings = await group_with_meetings(stage, count=3)
        async with stage.program.database.write(int(time.time())) as tx:
            await tx.rows("UPDATE person SET quiet_from = 0, quiet_until = 0")  # whatever hour it is
        for actor in actors:
            await tell(stage, actor, due_in=LATER_SECONDS)
        async with stage.program.database.write(int(time.time())) as tx:
            await tx.rows("UPDATE letter SET due_at = :at", at=tx.now + LATER_SECONDS)
    crowd = Crowd(play, [actor.person for actor in actors], meetings, rng)
    crowd.asked = {actor.id: 1 for actor in actors}  # what comes later
    ports = [free_port() for _ in range(replicas)]
    balancer = Balancer(ports)
    outside = await balancer.start()
    running = [replica(folder, n, play, address, port, outside) for n, port in enumerate(ports)]
    kept = Database(address, Seal(read_key(folder / "entraide.key")))
    await kept.open()
    try:
        answers = Answers(play)
        await asyncio.gather(*(process.start() for process in running))
        await leader(running)
        cuts = set(rng.sample(range(updates // 4, updates), kills))
        for done in range(updates):
            crowd.acts()
            answers.count()
            await asyncio.sleep(rng.uniform(0, 0.02))
            if done in cuts:
                await _kill_one(running, rng, figures)
        await _all_said(play, kept, answers)
        answers.count()
        figures.lost = sum(max(0, n - answers.of[person]) for person, n in crowd.asked.items())
        figures.doubled = sum(max(0, answers.of[person] - n) for person, n in crowd.asked.items())
        await _compare(kept, crowd, figures)
        figures.doubtful = sum(line.get("event") == "letter.doubtful" for process in running for line in process.log)
        figures.served = [balancer.given[port] for port in ports]
        figures.wrong += play.violations
        return figures
    finally:
        await asyncio.gather(*(process.kill() for process in running))
        await kept.close()
        await balancer.stop()
        await play.stop()


async def _kill_one(running: list[Process], rng: random.Random, figures: Figures) -> None:
    """The one that leads as often as another. It is started again when another leads, or at once."""
    first = await leader(running)
    victim = first if not figures.leaders_killed or rng.random() < 0.5 else rng.choice(running)
    was_leader = leads(victim)
    await victim.kill()
    if was_leader:
        figures.leaders_killed += 1
        died = time.monotonic()
        await leader(running)
        figures.takeovers.append(round(time.monotonic() - died, 2))
    await victim.start()


async def _all_said(play: Playground, kept: Database, answers: Answers) -> None:
    until = time.monotonic() + SAID_SECONDS
    waits: Sequence[Row] = [()]  # type: ignore[list-item]
    while play.world.pending or waits:
        assert time.monotonic() < until, f"{play.world.pending} updates wait, {[dict(row) for row in waits]}"
        await asyncio.sleep(0.05)
        answers.count()
        async with kept.read(int(time.time())) as tx:
            waits = await tx.rows(
                "SELECT screen, kind, due_at - :now AS due, leased_until - :now AS held FROM letter", now=tx.now
            )


async def _compare(kept: Database, crowd: Crowd, figures: Figures) -> None:
    async with kept.read(int(time.time())) as tx:
        rows = {row["account"]: row for row in await tx.rows("SELECT id, account, language, plain FROM person")}
        stored = {person.id: rows[people_store.account(kept.seal, person.id)] for person in crowd.people}
        found = {
            (row["meeting_id"], row["person_id"]): row["choice"]
            for row in await tx.rows("SELECT meeting_id, person_id, choice FROM answer")
        }
        figures.owed = len(await tx.rows("SELECT id FROM letter"))
    figures.wrong += [f"language of {p}" for p, said in crowd.languages.items() if stored[p]["language"] != said]
    figures.wrong += [f"easy words of {p}" for p, easy in crowd.easy.items() if stored[p]["plain"] != easy]
    expected = {(meeting, stored[p]["id"]): choice for (meeting, p), choice in crowd.answers.items()}
    figures.wrong += [f"answer {key}" for key in expected.keys() | found.keys() if expected.get(key) != found.get(key)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--replicas", type=int, default=3)
    parser.add_argument("--people", type=int, default=100)
    parser.add_argument("--updates", type=int, default=3000)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    given = vars(parser.parse_args())
    with tempfile.TemporaryDirectory(prefix="entraide-replicas-") as folder:
        print(asyncio.run(kill_at_random(Path(folder), **given)))  # noqa: T201 - a command line


if __name__ == "__main__":
    main()
