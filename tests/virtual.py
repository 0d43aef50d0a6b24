"""Time that passes at once: an event loop and the machine's clock for tests in which a whole bot lives through hours."""

import asyncio
import contextlib
import selectors
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from unittest.mock import patch

from bot import app, config
from bot.app import Program
from bot.clock import SystemClock
from bot.wire.transport import Answer

STUCK_SECONDS = 20.0


class _Selector(selectors.DefaultSelector):
    """Where the loop would sleep, its clock jumps instead; while SQLite's thread is at work it waits for that, and time stands."""

    def __init__(self) -> None:
        super().__init__()
        self.at = 0.0
        self.at_work: Callable[[], bool] = lambda: True

    def select(self, timeout: float | None = None) -> Any:
        if timeout is not None and timeout <= 0:
            return super().select(0)
        if timeout is None or self.at_work():
            found = super().select(STUCK_SECONDS)
            assert found, "nothing would ever happen any more"
            return found
        found = super().select(0)
        if not found:
            self.at += timeout
        return found


class VirtualLoop(asyncio.SelectorEventLoop):
    """`asyncio.Runner(loop_factory=VirtualLoop)`. Time stands still unless a program runs `living`."""

    def __init__(self) -> None:
        self.clockwork = _Selector()
        super().__init__(self.clockwork)

    def time(self) -> float:
        return self.clockwork.at


class MachineClock(SystemClock):
    """The clocks of a machine in a virtual loop: the wall clock can be set, the monotonic one cannot."""

    def __init__(self, now: float) -> None:
        super().__init__()
        self.ahead = float(now)

    def now(self) -> float:
        return self.ahead + self.monotonic()

    def monotonic(self) -> float:
        return asyncio.get_running_loop().time()


class FarTelegram:
    """The far end of the wire: writes down what it delivers. `refuses(at, chat)` gives a `retry_after`, or 0."""

    def __init__(self, clock: MachineClock, refuses: Callable[[float, int], int] = lambda at, chat: 0) -> None:
        self.clock = clock
        self.refuses = refuses
        self.trip = 0.05  # seconds from the letter's leaving to the answer's coming, half of it each way
        self.delivered: list[tuple[float, int, str]] = []  # (wall clock, chat, text)

    async def call(self, url: str, params: dict[str, Any], *_: object, **__: object) -> Answer:
        await asyncio.sleep(self.trip / 2)
        answer = self._answer(url.rpartition("/")[2], params)
        await asyncio.sleep(self.trip / 2)
        return answer

    def _answer(self, method: str, params: dict[str, Any]) -> Answer:
        if method not in ("sendMessage", "editMessageText"):
            return Answer(200, {"ok": True, "result": True})
        chat = int(params["chat_id"])
        if seconds := self.refuses(self.clock.monotonic(), chat):
            body = {"ok": False, "error_code": 429, "description": f"Too Many Requests: retry after {seconds}"}
            return Answer(429, body | {"parameters": {"retry_after": seconds}})
        if "message_id" in params:  # an edit tells nobody anything
            return Answer(200, {"ok": True, "result": {"message_id": params["message_id"]}})
        self.delivered.append((self.clock.now(), chat, params["text"]))
        return Answer(200, {"ok": True, "result": {"message_id": len(self.delivered)}})

    async def shutdown(self) -> None: ...


@contextlib.contextmanager
def machine_time(clock: MachineClock) -> Iterator[None]:
    """What asks the machine for the time (APScheduler, above all) is told this clock's."""

    class Now(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> datetime:  # type: ignore[override]
            return datetime.fromtimestamp(clock.now(), tz)

    with patch("time.time", clock.now), patch("apscheduler.schedulers.base.datetime", Now):
        yield


@contextlib.asynccontextmanager
async def living(folder: Path, clock: MachineClock, telegram: FarTelegram) -> AsyncIterator[Program]:
    """A process of the whole bot: delivery and alarm at work, its letters in hand taken back at the start, as in production."""
    loop = asyncio.get_running_loop()
    assert isinstance(loop, VirtualLoop)
    settings = config.Settings(
        telegram=config.Telegram(token="111:virtual"),
        database=config.Database(path=folder / "entraide.sqlite3"),
        security=config.Security(key_file=folder / "entraide.key"),
    )
    with machine_time(clock):
        program = await app.build(settings, clock)
        database = program.database
        program.gateway._wire = telegram  # type: ignore[assignment]
        async with database.write(int(clock.now())) as tx:
            await app.later.take_back(tx, program.underway)
        program.underway.start()
        loop.clockwork.at_work = lambda: database._writing.locked() or database._reading.locked()
        program.alarm.start(_nothing)
        sender = asyncio.ensure_future(program.delivery.run())
        try:
            yield program
        finally:
            loop.clockwork.at_work = lambda: True
            sender.cancel()
            await asyncio.gather(sender, return_exceptions=True)
            await app.close(program)


async def _nothing() -> None:
    """In place of the nightly work."""
