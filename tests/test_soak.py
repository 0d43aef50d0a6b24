"""A crowd acts while faults of wire, disk and clock come and go, by seed; at the end every row is what the model says."""

import argparse
import asyncio
import logging
import random
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from playground.faults import Fault, Faults
from playground.server import Playground
from tests.crowd import Crowd
from tests.kills import compare
from tests.peers_stage import helper, opened
from tests.power import Recorder, library, recording
from tests.rows import group_with_meetings
from tests.stage import TOKEN
from tests.trouble import Patience, Trouble, patient_stage, polling

PEOPLE, ROUNDS = 8, 80
AFTER = 600  # seconds until the last letter that was put off has gone
WIRE = ("500", "502", "429", "reset_before", "reset_after", "bad_json", "timeout")
MAYBE_DONE = ("reset_after", "bad_json")
METHODS = ("*", "getUpdates", "sendMessage", "editMessageText", "answerCallbackQuery")
DISK = (("write", 13), ("write", 778), ("sync", 1034))


class Counted(Faults):
    """Knows which faults have struck."""

    def __init__(self) -> None:
        super().__init__()
        self.struck: Counter[tuple[str, str]] = Counter()

    def take(self, method: str, arguments: dict[str, Any]) -> Fault | None:
        fault = super().take(method, arguments)
        if fault is not None:
            self.struck[fault.kind, method] += 1
        return fault

    @property
    def maybe_done(self) -> int:
        """Letters that arrived though the bot was not told so."""
        return sum(self.struck[kind, method] for kind in MAYBE_DONE for method in ("sendMessage", "editMessageText"))


@dataclass
class Outcome:
    """What a run came to. `lost` are updates without an answer, `doubled` answers more than updates."""

    struck: Counter[tuple[str, str]]
    maybe_done: int
    lost: int = 0
    doubled: int = 0
    words: list[int] = field(default_factory=list)  # how often each relayed word arrived
    doubts: int = 0  # how often its writer was told that nobody knows
    wrong: list[str] = field(default_factory=list)


@dataclass
class Weather:
    """What goes wrong when, by seed."""

    t: Trouble
    disk: Recorder
    rng: random.Random

    def strikes(self) -> None:
        play, rng, kind = self.t.stage.play, self.rng, self.rng.random()
        if kind < 0.6:
            times = rng.choice((1, 1, 2, 5, None))
            play.faults.add(
                rng.choice(METHODS), rng.choice(WIRE), times=times, retry_after=rng.randint(1, 20), seconds=0.02
            )
        elif kind < 0.7:
            play.network = "down"
        elif kind < 0.9:
            what, code = rng.choice(DISK)
            self.disk.refuses = lambda deed: code if deed == what else 0
        else:
            self.t.clock.at += rng.choice((-600, 600))

    def relents(self) -> None:
        self.t.stage.play.faults.clear()
        self.t.stage.play.network = "up"
        self.disk.refuses = lambda deed: 0


async def soak(folder: Path, seed: int, rounds: int = ROUNDS) -> Outcome:
    """So many rounds of people who act, faults that strike and time that passes."""
    clock, rng, disk = Patience(), random.Random(seed), Recorder()
    play = await Playground.start(token=TOKEN, now=clock.now)
    faults = play.api.faults = Counted()
    with recording(disk):
        async with patient_stage(folder, clock, play) as stage:
            people = [(await stage.member(f"P{n}", f"Bird{chr(97 + n)}")).person for n in range(PEOPLE)]
            crowd = Crowd(play, people, await group_with_meetings(stage, count=3), rng)
            play.world.queue.on_forgotten = crowd.again
            listener, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
            await opened(sam, listener)
            since, words = play.requests[-1].n, 0
            async with polling(stage) as t:
                weather = Weather(t, disk, rng)
                for number in range(rounds):
                    for _ in range(rng.randint(0, 4)):
                        crowd.acts()
                    if number % 5 == 0:
                        words += 1
                        play.world.say(sam.person, f"word {words:03}")
                    if rng.random() < 0.3:
                        weather.strikes()
                    if rng.random() < 0.25:
                        weather.relents()
                    await t.passes(rng.choice((0, 0, 1, 3, 10)))
                weather.relents()
                await t.passes(AFTER)
                assert not t.poller.done()
            outcome = answered(crowd, since, Outcome(faults.struck, faults.maybe_done))
            outcome.words = [len(listener.heard(f"word {n:03}")) for n in range(1, words + 1)]
            outcome.doubts = len(sam.heard("do not know whether"))
    figures = await compare(folder, crowd)
    outcome.wrong = figures.wrong + figures.broken + ["letters left"] * figures.owed + play.violations
    await play.stop()
    return outcome


def answered(crowd: Crowd, since: int, outcome: Outcome) -> Outcome:
    """What each person was answered, against what they are owed."""
    answers: Counter[int] = Counter()
    for r in crowd.play.requests:
        shown = r.ok or "not modified" in str(r.answer)
        if r.n > since and shown and r.method in ("sendMessage", "editMessageText"):
            answers[int(r.params["chat_id"])] += 1
    outcome.lost = sum(max(0, n - answers[person]) for person, n in crowd.asked.items())
    outcome.doubled = sum(max(0, answers[person] - n) for person, n in crowd.asked.items())
    return outcome


@pytest.mark.skipif(library() is None, reason="this Python hides the functions of its SQLite")
@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_after_all_faults_have_come_and_gone_nothing_is_lost_or_wrong(tmp_path: Path, seed: int) -> None:
    outcome = await soak(tmp_path, seed)
    assert outcome.wrong == []
    assert outcome.lost == 0
    assert outcome.doubled <= outcome.maybe_done
    assert max(outcome.words) == 1
    assert outcome.words.count(0) <= outcome.doubts
    assert len(outcome.struck) > 5, "faults have struck at all"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--rounds", type=int, default=300)
    given = parser.parse_args()
    logging.disable()
    for seed in range(given.seeds):
        with tempfile.TemporaryDirectory(prefix="entraide-soak-") as folder:
            print(seed, asyncio.run(soak(Path(folder), seed, given.rounds)))  # noqa: T201 - a command line


if __name__ == "__main__":
    main()
