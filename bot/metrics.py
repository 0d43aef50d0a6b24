"""For operators: /metrics, counts for Prometheus, and /healthz. Loaded where `[metrics] listen` is set and nowhere else.

Counts only: no id, no name, no word, no group. What is counted is counted where it happens, in plain numbers that cost
nothing; here they are read when somebody asks.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from importlib.metadata import version

from aiohttp import web
from prometheus_client import CollectorRegistry, ProcessCollector
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.exposition import choose_encoder
from prometheus_client.registry import Collector

from bot.app import Program
from bot.storage.errors import is_down
from bot.storage.letters import outbox
from bot.storage.settings import put as remember

OUTCOMES = ("sent", "later", "gone", "doubtful")
COUNTED_MOST = 10_000  # letters that wait are counted so far: looking at more would hold up replies
WAIT_SECONDS = 5.0  # a database that takes longer counts as away
FRESH_SECONDS = 1.0  # whoever asks more often hears the same
FOR_EVER = 2**53


class Asked:
    """Work that may hang, as a server does that was cut off: waited for so long, and not begun again meanwhile."""

    def __init__(self, work: Callable[[], Awaitable[None]]) -> None:
        self._work = work
        self._under_way: asyncio.Future[bool] | None = None

    async def works(self) -> bool:
        if self._under_way is None or self._under_way.done():
            self._under_way = asyncio.ensure_future(self._try())
        await asyncio.wait({self._under_way}, timeout=WAIT_SECONDS)
        return self._under_way.done() and self._under_way.result()

    async def _try(self) -> bool:
        try:
            await self._work()
        except Exception as trouble:
            if not is_down(trouble):
                raise
            return False
        return True

    async def stop(self, _: web.Application) -> None:
        if self._under_way is not None:
            self._under_way.cancel()
            await asyncio.wait({self._under_way})


class Counts(Collector):
    """What this process has counted, and what waits in the database."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._waiting: tuple[int, int, float] = (0, 0, 0.0)  # letters, those due, seconds since the oldest was
        self.reading = Asked(self._read)
        self._known = False

    async def look(self) -> None:
        self._known = await self.reading.works()

    async def _read(self) -> None:
        now = self._program.clock.now()
        async with self._program.database.read(int(now)) as tx:
            waiting, _ = await outbox.waiting(tx, FOR_EVER, COUNTED_MOST)
            due, oldest = await outbox.waiting(tx, tx.now, COUNTED_MOST)
        self._waiting = waiting, due, max(0.0, now - oldest) if due else 0.0

    def collect(self) -> Iterator[Metric]:
        program, engine = self._program, "postgresql" if self._program.settings.database.url else "sqlite"
        about = GaugeMetricFamily("entraide_info", "What runs here: always 1", labels=("version", "engine"))
        about.add_metric((version("entraide"), engine), 1)
        yield about
        yield GaugeMetricFamily("entraide_leads", "1 when this process leads", int(program.leading.now))
        yield CounterMetricFamily("entraide_updates_taken", "Updates stored for good", program.intake.taken)
        yield CounterMetricFamily(
            "entraide_updates_failed", "Those of them that broke: each is a bug", program.intake.failed
        )
        letters = CounterMetricFamily("entraide_letters", "What became of letters", labels=("outcome",))
        for outcome in OUTCOMES:
            letters.add_metric((outcome,), program.clerk.outcomes[outcome])
        yield letters
        yield GaugeMetricFamily("entraide_letters_in_hand", "Letters in memory", program.delivery.in_hand)
        commits = program.database.commits
        buckets = [("+Inf" if bound == float("inf") else str(bound), many) for bound, many in commits.up_to()]
        yield HistogramMetricFamily(
            "entraide_commit_seconds", "How long commits took", buckets=buckets, sum_value=commits.seconds
        )
        if self._known:
            waiting, due, behind = self._waiting
            yield GaugeMetricFamily(
                "entraide_letters_waiting",
                f"Letters in the database, in no hand; {COUNTED_MOST} means that or more",
                waiting,
            )
            yield GaugeMetricFamily(
                "entraide_letters_due", f"Those whose hour has come; {COUNTED_MOST} means that or more", due
            )
            yield GaugeMetricFamily("entraide_oldest_due_seconds", "How long the oldest of these has been due", behind)


class Health:
    """Whether people are served."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self.storing = Asked(self._store)
        self._said, self._until = "", 0.0

    async def word(self) -> str:
        """ "ok", or what is wrong."""
        clock = asyncio.get_running_loop().time
        if clock() >= self._until:
            self._said, self._until = await self._look(), clock() + FRESH_SECONDS
        return self._said

    async def _look(self) -> str:
        if not self._program.delivery.runs:
            return "delivery"
        return "ok" if await self.storing.works() else "storage"

    async def _store(self) -> None:
        """A full disk is told only by storing something."""
        now = int(self._program.clock.now())
        async with self._program.database.write(now) as tx:
            await remember(tx, "healthy_at", str(now))


def site(program: Program) -> web.Application:
    """What answers at `[metrics] listen`."""
    registry, counts, health = CollectorRegistry(), Counts(program), Health(program)
    registry.register(counts)
    ProcessCollector(registry=registry)

    async def metrics(request: web.Request) -> web.Response:
        await counts.look()
        encode, kind = choose_encoder(request.headers.get("Accept", ""))
        return web.Response(body=encode(registry), headers={"Content-Type": kind})

    async def healthz(_: web.Request) -> web.Response:
        word = await health.word()
        return web.Response(text=f"{word}\n", status=200 if word == "ok" else 503)

    app = web.Application()
    app.router.add_get("/metrics", metrics)
    app.router.add_get("/healthz", healthz)
    app.on_cleanup.extend((counts.reading.stop, health.storing.stop))
    return app
