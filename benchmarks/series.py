"""T1 to T3: how long a series takes to unfold its days, to be changed as a whole while people are served, and to be
continued at night together with all the others.

T2: a facilitator changes the place of every date of a series, and a thousand people who come are told. What others waited
for their replies from that press on is set beside what they waited before it, in the same run.
"""

import argparse
import asyncio
import statistics
import tempfile
import time
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import uvloop

from benchmarks import prepared
from benchmarks.fake_telegram import pressed, said
from benchmarks.latency import AUTHOR, MEMBERS, RATE, STALL_MS, mixed, own_ms, to_peer
from benchmarks.paced_telegram import PacedTelegram, until, watched_bot
from benchmarks.prepared import FIRST_USER, answered_in, fill, id_of, in_bulk, insert, silent
from benchmarks.table import Row, percentile
from bot.dates.recurrence import Rule, days, read_rule
from bot.domain.times import instant_of, local
from bot.storage.sealing import Seal

ZONE = "Europe/Paris"
WEEKLY = "FREQ=WEEKLY;BYDAY=TH"
TEN_YEARS = 522  # weeks
AHEAD = 8  # dates of a series that are stored
COMING = 1_000
SOON = 100  # seconds to the first date: near a start, people are told before the ten minutes in which a change can be undone are over
GROUPS, EACH = 600, 5  # groups, and series of each
BEFORE = 5.0  # seconds of load before the change
A_SECOND = 200  # messages
EXPAND_MS, MORE_MS, NIGHT_S = 5, 20, 10  # the aims
SERIES = "id, group_id, rule, first_day, clock, title, minutes, reminders, made_until, made_by, made_at"
DATES = "id, group_id, title, starts_at, minutes, reminders, made_by, made_at, series_id, series_day"


def expanding(rounds: int) -> list[float]:
    """Milliseconds to find the days of ten years."""
    rule, first, found = read_rule(WEEKLY), date(2026, 12, 3), []
    for _ in range(rounds):
        began = time.perf_counter()
        last = max(day for day, _ in zip(days(rule, first, first), range(TEN_YEARS), strict=False))
        found.append((time.perf_counter() - began) * 1000)
        assert last == first + timedelta(weeks=TEN_YEARS - 1)
    return found


def come_weekly(folder: Path, seal: Seal) -> str:
    """A group of a thousand who come to each date of its series, and the author who facilitates it; the first date's id."""
    now, first = int(time.time()), _today() + timedelta(7)
    name, title = seal.close("Thursdays", "groups.name"), seal.close("Tea", "meeting.title")
    dates = [(f"thursday{n}", first + timedelta(weeks=n)) for n in range(AHEAD)]
    inside = [(id_of(silent(k)), "member", f"w{k}") for k in range(COMING)] + [(id_of(AUTHOR), "facilitator", "author")]
    with in_bulk(folder) as database:
        insert(
            database, "groups", "id, name, town, language, zone, joining, created_at",
            [("weekly", name, seal.close("Lyon", "groups.town"), "en", ZONE, "open", now)],
        )  # fmt: skip
        insert(
            database, "membership", "group_id, person_id, state, role, charter_version, agreed_at, since, handle",
            (("weekly", who, "member", role, 1, now, now, handle) for who, role, handle in inside),
        )  # fmt: skip
        row = (
            "thursdays", "weekly", str(Rule("weekly", weekdays=(first.weekday(),))), str(first), "18:00",
            seal.close("Tea", "series.title"), 60, "", str(dates[-1][1]),
        )  # fmt: skip
        insert(database, "series", SERIES, [(*row, id_of(AUTHOR), now)])
        insert(
            database, "meeting", DATES,
            ((id_, "weekly", title, now + SOON if day == first else _at_six(day), 60, "", id_of(AUTHOR), now, "thursdays", str(day))
             for id_, day in dates),
        )  # fmt: skip
        insert(
            database, "answer", "meeting_id, person_id, choice, answered_at",
            ((id_, id_of(silent(k)), "coming", now) for id_, _ in dates for k in range(COMING)),
        )  # fmt: skip
    return dates[0][0]


def _today() -> date:
    return local(int(time.time()), ZONE).date()


def _at_six(day: date) -> int:
    return instant_of(datetime.combine(day, datetime.min.time().replace(hour=18)), ZONE)


async def changing(seconds: float) -> dict[str, Any]:
    """T2: milliseconds that replies took before the change and from then on, and how many were told of it."""
    with tempfile.TemporaryDirectory(prefix="entraide-bench-") as name:
        folder, user = Path(name), FIRST_USER + AUTHOR
        seal = await asyncio.to_thread(fill, folder, MEMBERS, 10_000)
        first = await asyncio.to_thread(come_weekly, folder, seal)
        async with PacedTelegram(0.0, answered_in) as fake, watched_bot(folder, fake.base, A_SECOND):
            for act in (said(user, "/menu"), pressed(user, f"meeting:set:{first}:place"), said(user, "The library")):
                number = fake.put(act)
                assert await until(lambda n=number: n in fake.answered, 30), "the bot does not answer"
            load = asyncio.create_task(fake.offer(mixed(MEMBERS), RATE))
            await asyncio.sleep(BEFORE)
            changed, number = time.time(), fake.put(pressed(user, f"series:apply:{first}:1"))
            await asyncio.sleep(seconds)
            load.cancel()
            await until(lambda: all(n in fake.answered for n in fake.handed), 3)
            asked = {FIRST_USER + silent(k) for k in range(COMING)}
            return {
                "before": _waits(fake, 0.0, changed), "after": _waits(fake, changed, time.time(), but=number),
                "press": (fake.answered[number] - fake.handed[number]) * 1000,
                "told": len({chat for at, chat in fake.unasked if at >= changed and chat in asked}),
            }  # fmt: skip


def _waits(fake: PacedTelegram, since: float, before: float, but: int = 0) -> list[float]:
    """Milliseconds, of what was handed out between these instants; words for a peer, which nobody waits for, left out."""
    handed = {
        n: at for n, at in fake.handed.items()
        if since <= at < before and n != but and n in fake.answered and not to_peer(fake, n)
    }  # fmt: skip
    return [(fake.answered[n] - at) * 1000 for n, at in handed.items()]


def fall_short(folder: Path, seal: Seal) -> None:
    """The series of all groups, whose dates of a week ago are the last that were made."""
    now, today = int(time.time()), _today()
    title, made = seal.close("Tea", "series.title"), today + timedelta(weeks=AHEAD - 1)
    with in_bulk(folder) as database:
        insert(
            database, "series", SERIES,
            ((f"s{g}-{n}", id_of(g), WEEKLY, str(today - timedelta(70)), "18:00", title, 60, "", str(made), None, now)
             for g in range(GROUPS) for n in range(EACH)),
        )  # fmt: skip


async def night() -> dict[str, Any]:
    """T3: seconds of the nightly work, the dates it made, and the stalls of the loop meanwhile."""
    with tempfile.TemporaryDirectory(prefix="entraide-bench-") as name:
        folder = Path(name)
        seal = await asyncio.to_thread(fill, folder, GROUPS * prepared.GROUP_OF, 1_000)
        await asyncio.to_thread(fall_short, folder, seal)
        async with PacedTelegram(0.0, answered_in) as fake, watched_bot(folder, fake.base, A_SECOND) as bot:
            number = fake.put(said(FIRST_USER, "/menu"))
            assert await until(lambda: number in fake.answered, 30), "the bot does not answer"
            bot.night()
            assert await until(lambda: len(bot.notes("night")) == 2, 120), "the night does not end"
            tidy = bot.notes("night")[0]
            stalls = [own_ms(note) for note in bot.notes("late") if tidy["began"] <= note["at"] <= tidy["ended"]]
        with in_bulk(folder) as database:
            made = database.execute("SELECT count(*) FROM meeting WHERE series_id IS NOT NULL").fetchone()[0]
        return {"seconds": tidy["ended"] - tidy["began"], "made": made, "stall_ms": max(stalls, default=0.0)}


def rows(full: bool) -> list[Row]:
    unfolded = statistics.median(expanding(50 if full else 10))
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        seen, dark = runner.run(changing(30 if full else 20)), runner.run(night())
    was, now = percentile(seen["before"], 0.99), percentile(seen["after"], 0.99)
    told, good = seen["told"], seen["told"] == COMING and now - was <= MORE_MS
    figures = {
        "p99_before_ms": round(was, 1),
        "p99_after_ms": round(now, 1),
        "told": told,
        "press_ms": round(seen["press"], 1),
    }
    slow = f"{dark['seconds']:.1f} s, {dark['made']} dates made; {dark['stall_ms']:.0f} ms"
    quiet = dark["seconds"] <= NIGHT_S and dark["stall_ms"] <= STALL_MS and dark["made"] == GROUPS * EACH
    return [
        Row("T1", "days of ten years of a weekly series", f"<= {EXPAND_MS} ms", f"{unfolded:.1f} ms",
            unfolded <= EXPAND_MS, {"ms": round(unfolded, 2)}),
        Row("T2", f"a series of {COMING} people changed as a whole: more wait for the replies of others, p99",
            f"<= {MORE_MS} ms", f"{now - was:+.1f} ms ({was:.1f} to {now:.1f}), {told} told, press {seen['press']:.0f} ms", good, figures),
        Row("T3", f"nightly work with {GROUPS * EACH} series, and the longest stall of the loop",
            f"<= {NIGHT_S} s; {STALL_MS} ms", slow, quiet, {name: round(value, 1) for name, value in dark.items()}),
    ]  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--full", action="store_true")
    for row in rows(parser.parse_args().full):
        print(row.id, row.value, row.met, row.figures)


if __name__ == "__main__":
    main()
