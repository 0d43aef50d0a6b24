"""Pushes updates to a webhook: lines in parallel, each in order, and again after a pause until they are too old."""

import asyncio
import random
import re
import time
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import aiohttp

from playground.arguments import Arguments, read_body
from playground.reading import text_of
from playground.updates import Line, Update, UpdateQueue

DEADLINE = 60.0  # seconds that a webhook has to answer
LONGEST_PAUSE = (60, 120)  # seconds; one of these is the longest
LONGEST_ASKED = 3600  # seconds of a Retry-After
GONE = 23 * 3600.0  # seconds after which a webhook that says 410 is deleted
FRESH = 10.0  # seconds after a success in which more connections may be opened
# (seconds, how many connections may be opened in them)
OPENING = (0.5, 10)
OPENING_SLOWLY = (2.0, 1)
# What a webhook may not ask for in its answer.
NOT_IN_ANSWERS = re.compile("deletewebhook|setwebhook|close|logout|get.*")


class Pace:
    """The real time that passes between attempts. Tests put a clock in its place that they move."""

    def now(self) -> float:
        """Seconds; never goes back."""
        return time.monotonic()

    async def wait(self, news: asyncio.Event, until: float | None) -> None:
        """Until there is news, or until the instant."""
        try:
            async with asyncio.timeout(None if until is None else max(until - self.now(), 0.0)):
                await news.wait()
        except TimeoutError:
            pass


@dataclass(slots=True)
class _Waiting:
    """An update that was loaded: when it is sent (next), and what its failures led to."""

    update: Update
    at: float
    pause: int = 1
    fails: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """What a webhook said. `problem` is None when it took the update; `status` 0 when there was no answer at all."""

    problem: str | None
    status: int = 0
    retry_after: int = 0
    closed: bool = False


@dataclass(slots=True)
class Target:
    """Where updates are pushed, and what is to be told: of problems, of calls in an answer, and of the end."""

    url: str
    secret: str
    most: int  # connections at once
    failed: Callable[[str], None]
    call: Callable[[str, Arguments], Awaitable[object]]
    gone: Callable[[], None]
    network_is_up: Callable[[], bool]


@dataclass
class Pusher:
    """Pushes what is in the queue to one webhook, while `run` runs. `news` wakes it; `flying` is what is under way."""

    queue: UpdateQueue
    target: Target
    pace: Pace
    news: asyncio.Event = field(default_factory=asyncio.Event)
    lines: dict[Line, deque[_Waiting]] = field(default_factory=dict)
    connections: int = 0
    _loaded: set[int] = field(default_factory=set)
    flying: dict[Line, asyncio.Task[None]] = field(default_factory=dict)
    _opened: deque[float] = field(default_factory=deque)
    _last_success: float = float("-inf")
    _gone_since: float | None = None

    async def run(self) -> None:
        """Until it is cancelled."""
        timeout = aiohttp.ClientTimeout(total=DEADLINE)
        try:
            async with aiohttp.ClientSession(timeout=timeout) as session:
                while True:
                    self.news.clear()
                    self._load()
                    opens_at = self._open()
                    self._send(session)
                    await self.pace.wait(self.news, self._next(opens_at))
        finally:
            for task in self.flying.values():
                task.cancel()

    def waits(self) -> dict[int, float]:
        """The update at the head of each line -> the instant at which it is sent (next)."""
        return {line[0].update.id: line[0].at for line in self.lines.values()}

    def _load(self) -> None:
        room = 2 * self.target.most - len(self._loaded)
        if room <= 0:
            return
        for update in self.queue.first(len(self._loaded) + room):
            if update.id not in self._loaded:
                self._loaded.add(update.id)
                self.lines.setdefault(update.line, deque()).append(_Waiting(update, self.pace.now()))

    def _open(self) -> float | None:
        """Open the connections that are needed; the instant at which one more may be opened, if one must wait."""
        now, needed = self.pace.now(), min(len(self.lines), self.target.most)
        fresh = self._last_success + FRESH >= now
        span, most = OPENING if fresh else OPENING_SLOWLY
        if not fresh:
            needed = min(needed, 1)
        while self.connections < needed:
            while self._opened and self._opened[0] <= now - OPENING_SLOWLY[0]:
                self._opened.popleft()
            lately = [instant for instant in self._opened if instant > now - span]
            if len(lately) >= most:
                return lately[-most] + span
            self._opened.append(now)
            self.connections += 1
        return None

    def _send(self, session: aiohttp.ClientSession) -> None:
        now = self.pace.now()
        ready = [line for line in self.lines if line not in self.flying and self.lines[line][0].at <= now]
        for line in sorted(ready, key=lambda line: (self.lines[line][0].at, self.lines[line][0].update.id)):
            if len(self.flying) >= self.connections:
                return
            task = asyncio.get_running_loop().create_task(self._push(session, line, self.lines[line][0]))
            self.flying[line] = task

    def _next(self, opens_at: float | None) -> float | None:
        now = self.pace.now()
        later = [line[0].at for key, line in self.lines.items() if key not in self.flying and line[0].at > now]
        return min([*later, *([opens_at] if opens_at is not None else [])], default=None)

    async def _push(self, session: aiohttp.ClientSession, line: Line, waiting: _Waiting) -> None:
        answer = await self._post(session, waiting.update)
        del self.flying[line]
        self.connections -= answer.closed
        if answer.problem is None:
            self._last_success = self.pace.now()
            self._gone_since = None
            self._drop(line)
        else:
            self._fail(line, waiting, answer)
        self.news.set()

    def _drop(self, line: Line) -> None:
        number = self.lines[line].popleft().update.id
        if not self.lines[line]:
            del self.lines[line]
        self._loaded.discard(number)
        self.queue.forget(number)

    def _fail(self, line: Line, waiting: _Waiting, answer: Answer) -> None:
        self.target.failed(answer.problem or "")
        wait = min(answer.retry_after, LONGEST_ASKED)
        if wait == 0 and waiting.fails > 0:
            # The first time it is sent again at once, then after 2, 4, 8 ... seconds.
            wait = waiting.pause = min(random.randint(*LONGEST_PAUSE), waiting.pause * 2)
        waiting.fails += 1
        waiting.at = self.pace.now() + wait
        if self.queue.now() + wait > waiting.update.until:
            self._drop(line)
        if answer.status != 410:
            self._gone_since = None if answer.status else self._gone_since
        elif self._gone_since is None:
            self._gone_since = self.pace.now()
        elif self.pace.now() > self._gone_since + GONE:
            self.target.gone()

    async def _post(self, session: aiohttp.ClientSession, update: Update) -> Answer:
        if not self.target.network_is_up():
            return Answer("Connection timed out", closed=True)
        headers = {"Content-Type": "application/json"}
        if self.target.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = self.target.secret
        try:
            async with session.post(self.target.url, data=update.body, headers=headers, allow_redirects=False) as said:
                body = await said.read()
        except TimeoutError:
            return Answer("Read timeout expired", closed=True)
        except (aiohttp.ClientError, OSError) as problem:
            refused = isinstance(problem, aiohttp.ClientConnectorError)
            return Answer("Connection refused" if refused else "Connection closed", closed=True)
        closed = said.headers.get("Connection", "").lower() == "close"
        if not 200 <= said.status < 300:
            asked = said.headers.get("Retry-After", "")
            retry_after = int(asked) if re.fullmatch("[1-9][0-9]{0,9}", asked) else 0
            problem_said = f"Wrong response from the webhook: {said.status} {said.reason}"
            return Answer(problem_said, said.status, retry_after, closed)
        await self._carry_out(said.headers.get("Content-Type", "").lower(), body)
        return Answer(None, said.status, closed=closed)

    async def _carry_out(self, kind: str, body: bytes) -> None:
        """A webhook may answer an update with a call of a method; nobody is told how it went."""
        if "application/json" not in kind and "application/x-www-form-urlencoded" not in kind:
            return
        given = read_body(kind, body)
        method = text_of(given.pop("method", ""))
        if method and not NOT_IN_ANSWERS.fullmatch(method.lower()):
            await self.target.call(method, Arguments(given))
