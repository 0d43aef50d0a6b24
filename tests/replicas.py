"""Several processes on one database behind a load balancer, in trouble of all kinds: used by a test, and by
`python -m tests.replicas` for more of it."""

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
from urllib.parse import urlsplit

import aiohttp

from bot import config
from bot.storage.database import Database, Row
from bot.storage.people import people as people_store
from bot.storage.sealing import Seal, read_key
from playground.process import Process
from playground.server import Playground
from tests.crowd import Crowd
from tests.kills import Answers, WallClock, bird
from tests.loopback import free_port
from tests.postgres import MISSING, Server, binaries
from tests.replica_troubles import ASLEEP_SECONDS, TROUBLES, Cable, Field, leader, pipe
from tests.rows import group_with_meetings
from tests.stage import TOKEN, Stage, open_stage
from tests.test_delivery import tell

SAID_SECONDS = 240  # what somebody who is gone had in hand waits until its lease ends, and is looked for then
LOOK_SECONDS = 1.0
SLOW_SECONDS = 3.0


@dataclass
class Figures:
    """What a run came to. `lost` are updates without an answer, `wrong` rows that differ from the model."""

    seconds: float = 0.0
    updates: int = 0
    later: int = 0
    lost: int = 0
    doubled: int = 0
    doubtful: int = 0
    owed: int = 0
    wrong: list[str] = field(default_factory=list)
    served: list[int] = field(default_factory=list)  # connections that each replica was given
    takeovers: dict[str, list[float]] = field(default_factory=dict)
    bugs: list[str] = field(default_factory=list)  # events that only a bug leads to


@dataclass(frozen=True, slots=True)
class Course:
    """`people` do at least `updates` things, so many a second at most, until the `troubles` are over, one after another with
    `calm` seconds before each. What each is told later comes within `later` seconds."""

    people: int
    updates: int
    troubles: Sequence[str]
    seed: int
    replicas: int = 3
    a_second: float = 100.0
    calm: float = 0.3
    later: float = 3.0
    asleep: float = ASLEEP_SECONDS


class Balancer:
    """Hands each connection to the next replica that says at /healthz that it serves; one that does not loses those it has."""

    def __init__(self, ports: list[int], health: list[int]) -> None:
        self._ports = ports
        self._health = health
        self.given = Counter[int]()
        self._out: set[int] = set()
        self._next = 0
        self._pipes: dict[int, set[asyncio.Task[None]]] = {port: set() for port in ports}

    async def start(self) -> int:
        self._server = await asyncio.start_server(self._take, "127.0.0.1", 0)
        pairs = zip(self._ports, self._health, strict=True)
        self._watchers = [asyncio.ensure_future(self._watch(port, health)) for port, health in pairs]
        return int(self._server.sockets[0].getsockname()[1])

    async def stop(self) -> None:
        self._server.close()
        tasks = [*self._watchers, *(task for port in self._ports for task in self._pipes[port])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _watch(self, port: int, health: int) -> None:
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=SLOW_SECONDS)) as client:
            while True:
                try:
                    async with client.get(f"http://127.0.0.1:{health}/healthz") as answer:
                        serves = answer.status == 200
                except (aiohttp.ClientError, OSError, TimeoutError):
                    serves = False
                if serves:
                    self._out.discard(port)
                else:
                    self._out.add(port)
                    for task in self._pipes[port]:
                        task.cancel()
                await asyncio.sleep(LOOK_SECONDS)

    async def _take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for _ in self._ports:
            self._next = (self._next + 1) % len(self._ports)
            port = self._ports[self._next]
            if port in self._out:
                continue
            with contextlib.suppress(OSError):
                back, forth = await asyncio.open_connection("127.0.0.1", port)
                self.given[port] += 1
                for ends in ((reader, forth), (back, writer)):
                    task = asyncio.ensure_future(pipe(*ends))
                    self._pipes[port].add(task)
                    task.add_done_callback(self._pipes[port].discard)
                return
        writer.close()


def replica(folder: Path, number: int, play: Playground, address: str, ports: tuple[int, int], outside: int) -> Process:
    """One process, with a folder of its own and the key of all. `ports`: for updates, and for who asks how it goes."""
    own = folder / f"replica{number}"
    own.mkdir()
    shutil.copy(folder / "entraide.key", own)
    hook = {
        "mode": "webhook", "webhook_url": f"http://127.0.0.1:{outside}/hook", "webhook_secret": "s",
        "webhook_listen": f"127.0.0.1:{ports[0]}",
    }  # fmt: skip
    process = Process(own, TOKEN, play.api_base, telegram=hook)
    settings = own / "config.toml"
    text = settings.read_text().replace("[database]\n", f'[database]\nurl = "{address}"\n')
    text = text.replace('level = "debug"', 'level = "info"')
    settings.write_text(f'{text}\n[metrics]\nlisten = "127.0.0.1:{ports[1]}"\n')
    return process


async def a_crowd(stage: Stage, course: Course, rng: random.Random) -> Crowd:
    """People in a group with meetings, who are each told something later."""
    actors = [await stage.member(f"Person{n}", bird(n)) for n in range(course.people)]
    meetings = await group_with_meetings(stage, count=3)
    async with stage.program.database.write(int(time.time())) as tx:
        await tx.rows("UPDATE person SET quiet_from = 0, quiet_until = 0")  # whatever hour it is
    for actor in actors:
        await tell(stage, actor, due_in=5)
    async with stage.program.database.write(int(time.time())) as tx:
        for n, row in enumerate(await tx.rows("SELECT id FROM letter")):
            at = tx.now + 5 + int(course.later * n / course.people)
            await tx.rows("UPDATE letter SET due_at = :at WHERE id = :id", at=at, id=row["id"])
    crowd = Crowd(stage.play, [actor.person for actor in actors], meetings, rng)
    crowd.asked = {actor.id: 1 for actor in actors}  # what comes later
    return crowd


async def live_through(folder: Path, server: Server, address: str, course: Course) -> Figures:
    """People press and write; troubles come meanwhile; what is left is held to the model."""
    play = await Playground.start(token=TOKEN, now=time.time)
    rng, began = random.Random(course.seed), time.monotonic()
    database = config.Database(folder / "entraide.sqlite3", address)
    async with open_stage(folder, WallClock(), play, database=database) as stage:
        crowd = await a_crowd(stage, course, rng)
    ports = [(free_port(), free_port()) for _ in range(course.replicas)]
    balancer = Balancer([port for port, _ in ports], [health for _, health in ports])
    outside = await balancer.start()
    cables = [Cable(server.folder / ".s.PGSQL.5432") for _ in ports]
    through = [f"postgresql://postgres@127.0.0.1:{await cable.start()}{urlsplit(address).path}" for cable in cables]
    running = [replica(folder, n, play, through[n], each, outside) for n, each in enumerate(ports)]
    kept = Database(address, Seal(read_key(folder / "entraide.key")))
    place = Field(running, cables, server, rng, course.asleep)
    try:
        answers = Answers(play)
        await asyncio.gather(*(process.start() for process in running))
        await leader(running)
        figures = Figures(updates=await _through_all(place, course, crowd, answers), later=course.people)
        await kept.open()
        await _all_said(play, kept, answers)
        figures.lost = sum(max(0, n - answers.of[person]) for person, n in crowd.asked.items())
        figures.doubled = sum(max(0, answers.of[person] - n) for person, n in crowd.asked.items())
        await _compare(kept, crowd, figures)
        lines = [line for process in running for line in process.log]
        figures.doubtful = sum(line.get("event") == "letter.doubtful" for line in lines)
        bugs = ("loop.failed", "unexpected", "update.failed", "letter.failed", "outcomes.failed", "outbox.trouble")
        figures.bugs = [str(line) for line in lines if line.get("event") in bugs]
        figures.served = [balancer.given[port] for port, _ in ports]
        figures.wrong += play.violations
        figures.takeovers, figures.seconds = dict(place.takeovers), round(time.monotonic() - began, 1)
        return figures
    finally:
        await asyncio.gather(*(process.kill() for process in running))
        await kept.close()
        await balancer.stop()
        for cable in cables:
            cable.stop()
        await play.stop()


async def _through_all(place: Field, course: Course, crowd: Crowd, answers: Answers) -> int:
    """Returns how many things people did."""

    async def troubles() -> None:
        for trouble in course.troubles:
            await asyncio.sleep(course.calm)
            await TROUBLES[trouble](place)

    done, under_way = 0, asyncio.ensure_future(troubles())
    try:
        while done < course.updates or not under_way.done():
            crowd.acts()
            answers.count()
            done += 1
            await asyncio.sleep(crowd.rng.uniform(0, 2 / course.a_second))
        await under_way
        return done
    finally:
        under_way.cancel()
        await asyncio.gather(under_way, return_exceptions=True)


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
    answers.count()


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


SAFE = {"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on", "autovacuum": "on"}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("troubles", nargs="*", metavar="TROUBLE", help=f"of {', '.join(TROUBLES)}; each may come often")
    parser.add_argument("--replicas", type=int, default=3)
    parser.add_argument("--people", type=int, default=200)
    parser.add_argument("--updates", type=int, default=3000)
    parser.add_argument("--a-second", type=float, default=20.0)
    parser.add_argument("--calm", type=float, default=5.0, help="seconds before each trouble")
    parser.add_argument("--later", type=float, default=120.0, help="seconds in which everybody is told something")
    parser.add_argument("--asleep", type=float, default=ASLEEP_SECONDS)
    parser.add_argument("--seed", type=int, default=1)
    course = Course(**vars(parser.parse_args()))
    programs = binaries()
    assert programs is not None, MISSING
    with tempfile.TemporaryDirectory(prefix="entraide-replicas-") as name:
        folder = Path(name)
        for part in ("server", "bot"):
            (folder / part).mkdir()
        folder.chmod(0o755)  # the server is somebody else
        server = Server(folder / "server", programs, **SAFE)
        try:
            print(asyncio.run(live_through(folder / "bot", server, server.database("replicas"), course)))  # noqa: T201 - a command line
        finally:
            server.end()


if __name__ == "__main__":
    main()
