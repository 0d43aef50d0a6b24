"""R1, R2: how soon after it fell due a reminder is claimed (the commit that leases it) and asked of Telegram.

R1: sixty letters and six occasions fall due each second, a million occasions and a hundred thousand letters wait, and
200 updates a second come in beside; the bot may send 1000 messages a second, since sixty are more than the usual thirty.
R2: many letters fall due at one second, at the usual thirty messages a second. They are claimed in slices on purpose, no
more than go in a moment: the first slice is looked at, and when the k-th letter is asked of Telegram.
Instants count from the beginning of the second that a letter is due. There is no network delay.
"""

import argparse
import asyncio
import tempfile
import time
from pathlib import Path
from typing import Any

import uvloop

from benchmarks.fake_telegram import said
from benchmarks.latency import mixed
from benchmarks.paced_telegram import PacedTelegram, until, watched_bot
from benchmarks.prepared import (
    DAY,
    FIRST_USER,
    add,
    answered_in,
    copied,
    fill,
    id_of,
    look_there,
    moved,
    planned,
    remind,
    waiting_long,
)  # fmt: skip
from benchmarks.table import Row, percentile
from bot.storage.sealing import Seal
from tests.postgres import Server

RATE = 200  # updates a second
LETTERS, OCCASIONS = 60, 6  # due a second
A_SECOND = 30
THERE = "due"
SOONER = """
    UPDATE letter SET due_at = due_at - {by} WHERE about LIKE 'due%';
    UPDATE meeting SET starts_at = starts_at - {by} WHERE id LIKE 'due%' OR id IN ({plans});
    UPDATE occasion SET due_at = due_at - {by} WHERE about IN ({plans})
"""


async def lateness(pending: int, seconds: int, server: Server | None = None) -> dict[str, Any]:
    """R1: seconds from due to claimed, of each letter; and how many never were. With a `server`, the data is there."""
    members = 6_000
    with tempfile.TemporaryDirectory(prefix="entraide-bench-") as name:
        folder = Path(name)
        seal = await asyncio.to_thread(fill, folder, members, 10_000)
        waiting = planned(pending), waiting_long(seal, pending // 10)
        far, url = int(time.time()) + DAY, ""
        if server is None:
            await asyncio.to_thread(add, folder, *waiting)
        else:
            await asyncio.to_thread(_fall_due, folder, seal, far, seconds)
            url = await moved(folder, server, THERE)
            await copied(server, THERE, waiting)
        async with PacedTelegram(0.0, answered_in) as fake, watched_bot(folder, fake.base, 1000, url) as bot:
            load = asyncio.create_task(fake.offer(mixed(members), RATE))
            first = await _soon(fake)
            if server is None:
                _fall_due(folder, seal, first, seconds)
            else:
                look_there(server, THERE)
                server.ask(THERE, SOONER.format(by=far - first, plans=_plans(seconds)))
            bot.look()
            await asyncio.sleep(first + seconds + 1 - time.time())
            load.cancel()
            claims = [(note["claimed"], at) for note in bot.notes("claimed") for at in note["due"]]
            return {
                "claimed": [at - due for at, due in claims],
                "never": seconds * LETTERS - len(claims),
                "stalls": [note["late"] for note in bot.notes("late") if note["at"] >= first],
            }


def _fall_due(folder: Path, seal: Seal, first: int, seconds: int) -> None:
    due = range(first, first + seconds)
    remind(folder, seal, sorted([*due] * LETTERS), sorted([*due] * OCCASIONS))


def _plans(seconds: int) -> str:
    """The meetings whose occasions fall due, for a statement."""
    return ", ".join(f"'{id_of(n)}'" for n in range(seconds * OCCASIONS))


async def burst(count: int) -> dict[str, Any]:
    """R2: the first claim, and when each letter was sent, in seconds after all were due."""
    with tempfile.TemporaryDirectory(prefix="entraide-bench-") as name:
        folder = Path(name)
        seal = await asyncio.to_thread(fill, folder, max(1000, count * 2), 1000)
        async with PacedTelegram(0.0, answered_in) as fake, watched_bot(folder, fake.base, A_SECOND) as bot:
            fake.put(said(FIRST_USER, "/menu"))
            due = await _soon(fake)
            remind(folder, seal, [due] * count)
            bot.look()
            await until(lambda: len(fake.unasked) >= count, count / A_SECOND * 1.1 + 5)
            claims = [note["claimed"] for note in bot.notes("claimed")]
            return {
                "claimed": min(claims, default=float("inf")) - due,
                "sent": sorted(at - due for at, _ in fake.unasked),
            }


async def _soon(fake: PacedTelegram) -> int:
    """A second that is about to come, once the bot has answered somebody."""
    assert await until(lambda: bool(fake.answered), 30), "the bot does not answer"
    return int(time.time()) + 3


def rows(full: bool) -> list[Row]:
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return [
            steady(runner.run(lateness(1_000_000 if full else 50_000, 60 if full else 5)), full),
            _together(runner.run(burst(5_000 if full else 120)), 5_000 if full else 120),
        ]


def steady(seen: dict[str, Any], full: bool, id_: str = "R1", where: str = "", times: int = 1) -> Row:
    """`times`: so many times as late is allowed."""
    values = [at * 1000 for at in seen["claimed"]] or [float("inf")]
    p50, p99, p999 = (round(percentile(values, share), 1) for share in (0.5, 0.99, 0.999))
    figures = {
        "p50_ms": p50, "p99_ms": p99, "p99.9_ms": p999, "max_ms": round(max(values), 1), "never": seen["never"],
        "claimed": len(values), "longest_stall_ms": round(max(seen["stalls"], default=0.0) * 1000, 1),
    }  # fmt: skip
    what = f"{where}reminder due to claimed, {'10^6' if full else '50,000'} pending, {LETTERS}/s due, {RATE} updates/s beside"
    never = f", {seen['never']} never" if seen["never"] else ""
    aims = 2 * times, 10 * times, 50 * times
    met = p50 <= aims[0] and p99 <= aims[1] and p999 <= aims[2] and not seen["never"]
    aim = "p50 <= {}, p99 <= {}, p99.9 <= {} ms".format(*aims)
    return Row(id_, what, aim, f"{p50}, {p99}, {p999} ms{never}", met, figures)


def _together(seen: dict[str, Any], count: int) -> Row:
    """`behind` is how much later the k-th was sent than k/30 s after all were due."""
    sent, claimed = seen["sent"], round(seen["claimed"] * 1000, 1)
    behind = max((at - k / A_SECOND for k, at in enumerate(sent, 1)), default=float("inf"))
    rate = (len(sent) - 1) / (sent[-1] - sent[0]) if len(sent) > 1 else 0.0
    figures = {
        "first_claim_ms": claimed, "behind_s": round(behind, 3), "sent": len(sent), "a_second": round(rate, 2),
        "first_sent_ms": round(sent[0] * 1000, 1) if sent else None,
    }  # fmt: skip
    what = f"{count} reminders due at one second: first slice claimed; k-th sent after k/{A_SECOND} s and"
    value = f"{claimed} ms; {behind:.3f} s ({len(sent)} sent, {rate:.1f}/s)"
    met = claimed <= 50 and behind <= 0.25 and len(sent) == count
    return Row("R2", what, "<= 50 ms; <= 0.25 s", value, met, figures)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--full", action="store_true")
    for row in rows(parser.parse_args().full):
        print(row.id, row.value, row.met, row.figures)


if __name__ == "__main__":
    main()
