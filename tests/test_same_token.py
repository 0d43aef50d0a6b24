"""One token in two programs: the second says so within seconds and ends, and the first goes on."""

import asyncio
import heapq
import time
from collections.abc import AsyncIterator, Callable
from itertools import count
from pathlib import Path

import pytest

from bot.exits import Exit
from bot.wire import conflict
from bot.wire.conflict import Precedence
from playground.process import Process
from playground.server import Playground
from tests.loopback import free_port
from tests.stage import TOKEN, StageClock, open_stage
from tests.test_commandline import entraide
from tests.test_faults_start import until
from tests.walks import for_each


@pytest.fixture
async def play() -> AsyncIterator[Playground]:
    play = await Playground.start(token=TOKEN, now=time.time)
    yield play
    await play.stop()


class Ahead(StageClock):
    """Goes as the machine's does, and can be put forward."""

    SPEED = 1.0
    seconds = 0.0

    def monotonic(self) -> float:
        return super().monotonic() + self.seconds


def process_in(folder: Path, play: Playground, mode: str) -> Process:
    here = f"127.0.0.1:{free_port()}"
    hook = {"mode": "webhook", "webhook_url": f"http://{here}/hook", "webhook_listen": here, "webhook_secret": "s"}
    folder.mkdir(exist_ok=True)
    return Process(folder, TOKEN, play.api_base, telegram=hook if mode == "webhook" else {})


async def answered(play: Playground) -> None:
    ana = play.world.person("Ana", language_code="en")
    play.world.say(ana, "/crisis")
    await until(lambda: any(m.from_bot for m in play.world.seen(ana)))


async def gives_up(process: Process) -> None:
    await process.start()
    await until(lambda: not process.running)
    assert await process.stop() == Exit.TAKEN
    assert "another program" in process.log[-1]["why"]


async def checked(process: Process) -> int:
    return (await entraide("check", "--config", str(process.folder / "config.toml")))[0]


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_beside_one_that_polls_the_second_gives_up_and_the_first_goes_on(
    tmp_path: Path, play: Playground, mode: str
) -> None:
    clock = Ahead()
    async with open_stage(tmp_path, clock, play) as stage:
        polling = stage.program.polling
        first = asyncio.ensure_future(polling.run())
        await until(lambda: play.delivery.polling)
        clock.seconds += conflict.SETTLED_SECONDS
        await gives_up(process_in(tmp_path / "other", play, mode))
        await answered(play)
        assert not first.done()
        await polling.stop(first)


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_beside_one_that_is_called_the_second_gives_up_and_the_first_goes_on(
    tmp_path: Path, play: Playground, mode: str
) -> None:
    first, second = process_in(tmp_path / "one", play, "webhook"), process_in(tmp_path / "other", play, mode)
    await first.start()
    await until(lambda: bool(play.delivery.webhook["url"]))
    await gives_up(second)
    assert [await checked(process) for process in (first, second)] == [Exit.STOPPED, Exit.TAKEN]
    await answered(play)
    assert await first.stop() == Exit.STOPPED


async def test_who_was_called_and_polls_from_now_on_takes_its_own_address_away(
    tmp_path: Path, play: Playground
) -> None:
    called = process_in(tmp_path, play, "webhook")
    await called.start()
    await until(lambda: bool(play.delivery.webhook["url"]))
    await called.stop()
    process = process_in(tmp_path, play, "polling")
    await process.start()
    await until(lambda: play.delivery.webhook["url"] == "")
    assert await process.stop() == Exit.STOPPED


class Telegram:
    """How its server tells two that ask for updates of each other: the newer request ends the older, which hears of it at
    once, or three seconds later when there was such news in the last three."""

    def __init__(self) -> None:
        self.at = 0.0
        self.asking: Precedence | None = None
        self.at_once_again = 0.0
        self.left: list[tuple[Precedence, float]] = []
        self.order = count()
        self.next: list[tuple[float, int, Callable[[Precedence], None], Precedence]] = []

    def plan(self, after: float, what: Callable[[Precedence], None], who: Precedence) -> None:
        heapq.heappush(self.next, (self.at + after, next(self.order), what, who))

    def asks(self, who: Precedence) -> None:
        if self.asking is not None and self.asking is not who:
            self.plan(0.0 if self.at >= self.at_once_again else 3.0, self.hears, self.asking)
            self.at_once_again = max(self.at_once_again, self.at + 3.0)
        self.asking = who

    def hears(self, who: Precedence) -> None:
        try:
            self.plan(who.conflict(called=False), self.asks, who)
        except conflict.TakenOver:
            self.left.append((who, self.at))
            self.asking = None if self.asking is who else self.asking

    def passes(self, seconds: float) -> None:
        end = self.at + seconds
        while self.next and self.next[0][0] <= end:
            self.at, _, what, who = heapq.heappop(self.next)
            what(who)
        self.at = end


@for_each("between", [0.01, 1, 3, 5, 7.9, 8.1, 20, 3600])
def test_of_two_that_ask_one_goes_on_and_it_is_the_first_once_it_has_served(between: float) -> None:
    telegram = Telegram()
    first = Precedence(lambda: telegram.at)
    telegram.asks(first)
    for _ in range(int(between // 50)):
        telegram.passes(50)
        first.heard()
    telegram.passes(between % 50)
    began, second = telegram.at, Precedence(lambda: telegram.at)
    telegram.asks(second)
    telegram.passes(600)
    assert len(telegram.left) == 1
    gone, at = telegram.left[0]
    assert gone is second or between < conflict.SETTLED_SECONDS
    assert at - began < 10
