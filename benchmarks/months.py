"""S1 to S3: the month of a group with 200 meetings, from the press to the words of its screen; drawn as a picture; and how long what is
drawn holds up those who are served meanwhile."""

import asyncio
import tempfile
import time
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Literal

import msgspec

from benchmarks.latency import STALL_MS, own_ms
from benchmarks.people import FIRST_USER, GROUP, fill
from benchmarks.table import Row, percentile
from benchmarks.watched import BEAT, Watch
from bot import app, config
from bot.domain.months import Month, month_of
from bot.posters import Day, Entry, Programme, draw
from bot.wire.gateway import Call
from bot.wire.incoming import Update, read

MEETINGS = 200
SCREEN_MS, PICTURE_MS = 3, 100


async def _screens(times: int) -> list[float]:
    """Milliseconds each: handled and rendered, in a transaction of its own whose commit is not counted."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        await asyncio.to_thread(fill, folder, 10)
        settings = config.Settings(
            telegram=config.Telegram(token="111:bench"),  # noqa: S106
            database=config.Database(folder / "entraide.sqlite3"),
            security=config.Security(folder / "entraide.key"),
        )
        program = await app.build(settings)
        month = await _fill_month(program)
        took = []
        for n in range(times):
            async with program.database.write(int(time.time())) as tx:
                began = time.perf_counter()
                await program.dispatcher.handle(tx, _press(n, month))
                (letter,) = tx.letters
                program.dispatcher.render(letter)
                took.append((time.perf_counter() - began) * 1000)
                assert len(letter.facts["days"]) == 28
        program.alarm.stop()
        await program.database.close()
        return took


async def _fill_month(program: Any) -> Month:
    month = month_of(date.fromtimestamp(time.time())).plus(1)  # noqa: DTZ012
    first = month.bounds("Europe/Paris")[0] + 10 * 3600
    async with program.database.write(int(time.time())) as tx:
        for n in range(MEETINGS):
            await tx.rows(
                """INSERT INTO meeting (id, group_id, title, starts_at, minutes, made_at)
                   VALUES (:id, :group, :title, :at, 90, :now)""",
                id=f"m{n:011}", group=GROUP, title=tx.seal.close("Tea and talk", "meeting.title"),
                at=first + n % 28 * 86400 + n // 28 * 600, now=tx.now,
            )  # fmt: skip
    return month


def _press(n: int, month: Month) -> Update:
    who = {"id": FIRST_USER, "is_bot": False, "first_name": "Ana"}
    message = {"message_id": 7, "date": int(time.time()), "chat": {"id": FIRST_USER, "type": "private"}}
    press = {"id": str(n), "from": who, "message": message, "data": f"month:of:{month}:{GROUP}"}
    update = read(msgspec.json.encode({"update_id": n + 1, "callback_query": press}))
    assert isinstance(update, Update)
    return update


def _picture() -> Programme:
    """As many as find room on one: 60 meetings."""
    month = Month(2026, 12)
    days = [Day(f"Day {n}", [Entry("14:00", "Tea and talk", "Town hall")] * 2) for n in range(1, 31)]
    return Programme(
        language="en", title="Riverside", month="December 2026", about="", weekdays=["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
        weeks=month.weeks(month.first), marked=list(range(1, 31)), days=days,
    )  # fmt: skip


def _drawn(programme: Programme) -> float:
    began = time.perf_counter()
    draw(programme, "picture")
    return (time.perf_counter() - began) * 1000


async def _stalls(programme: Programme, times: int) -> list[float]:
    """Milliseconds each that the loop woke too late while so many pictures and posters were made one after the other, as letters
    have them made; without what other programs took of the machine."""
    notes: list[dict[str, Any]] = []
    beat = Watch(notes.append).start()
    for n in range(times):
        kind: Literal["picture", "wall"] = "wall" if n % 2 else "picture"
        await Call("sendDocument", {}, {"document": ("month", partial(draw, programme, kind))}).drawn()
    await asyncio.sleep(2 * BEAT)
    beat.cancel()
    return [own_ms(note) for note in notes]


def rows(full: bool) -> list[Row]:
    took = asyncio.run(_screens(1000 if full else 200))
    p50, p99 = (round(percentile(took, share), 2) for share in (0.5, 0.99))
    whole = _picture()
    usual = msgspec.structs.replace(whole, days=whole.days[:4])
    _drawn(usual)  # the fonts are looked for once
    pictures = {n: round(percentile([_drawn(each) for _ in range(9)], 0.5), 1) for n, each in ((8, usual), (60, whole))}
    stall = round(max(asyncio.run(_stalls(whole, 40 if full else 10)), default=0.0), 1)
    figures = {"p50_ms": p50, "p99_ms": p99, "meetings": MEETINGS}
    what = f"the screen of a month with {MEETINGS} meetings, p50 and p99"
    return [
        Row("S1", what, f"<= {SCREEN_MS} ms", f"{p50}, {p99} ms", p50 <= SCREEN_MS, figures),
        Row("S2", "a month as a picture, warm: 8 meetings and 60", f"<= {PICTURE_MS} ms", f"{pictures[8]}, {pictures[60]} ms",
            pictures[8] <= PICTURE_MS, {f"{n}_meetings_ms": took for n, took in pictures.items()}),
        Row("S3", "longest stall of the loop while months of 60 meetings are drawn", f"<= {STALL_MS} ms", f"{stall} ms",
            stall <= STALL_MS, {"ms": stall}),
    ]  # fmt: skip
