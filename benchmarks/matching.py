"""H1, H2: whom one request for a peer goes to among 10,000 who listen: at noon, and at worst, when everybody is looked at."""

import asyncio
import random
import tempfile
import time
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from benchmarks.people import fill
from benchmarks.table import Row, percentile
from bot import app, config
from bot.domain.peers import FORMS, Profile, Request, Wishes
from bot.domain.topics import TOPICS
from bot.domain.weekly import USUAL
from bot.services.peers import matching

HELPERS, SEEKERS = 10_000, 300
MS = 5
ZONE = "Europe/Paris"


def profile_of(chance: random.Random) -> Profile:
    """Three topics of all, one that is refused by every third; half of them have hours."""
    topics = chance.sample(TOPICS, 4)
    hours = USUAL[chance.choice(list(USUAL))] if chance.random() < 0.5 else ()
    languages = chance.choice((("fr",), ("fr",), ("en",), ("fr", "en")))
    forms = chance.choice((("words",), ("words", "voice"), FORMS))
    return Profile(
        tuple(topics[:3]), tuple(topics[3:]) if chance.random() < 0.3 else (), languages, False, hours, forms
    )


async def _fill(program: Any, noon: int, chance: random.Random) -> None:
    """Those who listen are in 0, 1 or 2 conversations, of 2 that they take, with a few who seek; some rest, some have a weekly limit."""
    async with program.database.write(noon) as tx:
        people = [(f"h{n:011}", n) for n in range(HELPERS)] + [(f"s{n:011}", HELPERS + n) for n in range(SEEKERS)]
        chat = tx.seal.close("1", "person.chat")
        await tx.many(
            """INSERT INTO person (id, account, chat, language, zone, quiet_from, quiet_until, created_at, spoke_at)
               VALUES (?, ?, ?, 'fr', ?, 1260, 480, 0, 0)""",
            [(who, tx.seal.fingerprint(f"p{n}", "person.account"), chat, ZONE) for who, n in people],
        )
        await tx.many(
            """INSERT INTO helper (person_id, state, profile, most_open, most_new, turn, asked_at, paused_until)
               VALUES (?, 'approved', ?, 2, ?, ?, 0, ?)""",
            [
                (who, tx.seal.close(msgspec.json.encode(profile_of(chance)).decode(), "helper.profile"), chance.choice((0, 0, 1, 3)),
                 noon - chance.randrange(60 * 86400), noon + 86400 if chance.random() < 0.1 else None)
                for who, _ in people[:HELPERS]
            ],
        )  # fmt: skip
        await tx.many(
            """INSERT INTO contact (id, seeker_id, helper_id, state, opened_at) VALUES (?, ?, ?, 'open', 0)""",
            [
                (f"c{n:08}{k}", f"s{(2 * n + k) % SEEKERS:011}", f"h{n:011}")
                for n in range(HELPERS) for k in range(chance.choice((0, 0, 1, 1, 2)))
            ],
        )  # fmt: skip


async def _searches(program: Any, now: int, wished: list[Wishes]) -> list[float]:
    """Milliseconds of processor each, from the request to the helper that is chosen; nothing is kept."""
    took = []
    async with program.database.write(now) as tx:
        for n, wishes in enumerate(wished):
            request = Request(f"r{n:011}", f"s{n % SEEKERS:011}", "searching", wishes)
            began = time.process_time()
            await matching.next_asked(tx, request)
            took.append((time.process_time() - began) * 1000)
    return took


async def _measured(times: int) -> tuple[list[float], list[float], list[float]]:
    chance = random.Random(7)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        await asyncio.to_thread(fill, folder, 2)
        settings = config.Settings(
            telegram=config.Telegram(token="111:bench"),  # noqa: S106
            database=config.Database(folder / "entraide.sqlite3"),
            security=config.Security(folder / "entraide.key"),
        )
        program = await app.build(settings)
        noon = int(datetime(2026, 12, 2, 12, tzinfo=ZoneInfo(ZONE)).timestamp())
        await _fill(program, noon, chance)
        wished = [
            Wishes(
                tuple(chance.sample(TOPICS, chance.randrange(3))),
                chance.choice(("fr", "fr", "en")),
                form=chance.choice(("", "", "voice")),
            )
            for _ in range(times)
        ]
        day = await _searches(program, noon, wished)
        night = await _searches(program, noon + 12 * 3600 + 1800, wished[: times // 10])
        nobody = await _searches(program, noon, [Wishes((), "xx")] * (times // 10))
        program.alarm.stop()
        await program.database.close()
        return day, night, nobody


def rows(full: bool) -> list[Row]:
    day, night, nobody = asyncio.run(_measured(2000 if full else 300))
    p50, p99 = (round(percentile(day, share), 2) for share in (0.5, 0.99))
    worst = [round(percentile(each, 0.5), 1) for each in (night, nobody)]
    what = f"whom a request goes to among {HELPERS:,} who listen, of processor, p50 and p99"
    return [
        Row("H1", what, f"p50 <= {MS} ms", f"{p50}, {p99} ms", p50 <= MS, {"p50_ms": p50, "p99_ms": p99, "helpers": HELPERS}),
        Row("H2", "the same when everybody is looked at: in the night, and when nobody fits", "",
            f"{worst[0]}, {worst[1]} ms", None, {"night_ms": worst[0], "nobody_ms": worst[1]}),
    ]  # fmt: skip
