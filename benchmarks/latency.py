"""P4, P5: how long people wait at 200 updates a second while 10,000 get an announcement and 1,000 reminders fall due.

A delay runs from the instant Telegram hands the update out to the instant the first message or edit (for a press: the
answer to it) arrives there: one round trip and what the bot took. Polling waits before that are kept as figures.
When the load has run its time, it goes on while the bot does its nightly work and copies its database: for P5 only.
"""

import argparse
import asyncio
import itertools
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import uvloop

from benchmarks import prepared
from benchmarks.fake_telegram import pressed, said
from benchmarks.paced_telegram import PacedTelegram, until, watched_bot
from benchmarks.prepared import FIRST_USER, SPEAKERS, fill, id_of, insert, silent
from benchmarks.table import Row, percentile
from bot.storage.sealing import Seal
from tests.postgres import Server

ROUND_TRIP = 0.05
P50_MS, P99_MS, PRESS_MS = (ROUND_TRIP * 1000 + more for more in (10, 100, 50))  # the aims
RATE = 200  # updates a second
A_SECOND = 30  # what the bot may send to those who did not just speak
SOLD = 1_000  # … when its owner pays Telegram for it
MEMBERS = 13_000
HISTORY = 100_000
READERS = 10_000
REMINDED = 1_000
TALKING = 400  # speakers in turn: two seconds between what one of them does
AUTHOR = MEMBERS - SPEAKERS  # a speaker who does nothing but announce
STALL_MS = 50
THERE = "latency"
DUE_NOW = f"""
    UPDATE letter SET due_at = extract(epoch FROM now())::bigint + 3 WHERE kind = 'reminder';
    UPDATE meeting SET starts_at = extract(epoch FROM now())::bigint + 3 + {prepared.HOUR} WHERE id LIKE 'due%'
"""  # noqa: S608 - our own words


@dataclass(frozen=True, slots=True)
class Scene:
    """What was seen from outside, and what the watch noted. `over`: the instant at which the load had run its time."""

    fake: PacedTelegram
    beside: int  # reminders and announcements sent until then
    over: float
    stalls: list[dict[str, Any]]
    night: list[dict[str, Any]]


def mixed(members: int) -> Iterator[dict[str, Any]]:
    """One step of each life in turn, without end; they begin one after the other, so that they are at different points."""
    lives = [prepared.life(n, members) for n in range(TALKING)]
    for step in itertools.count():
        for n, acts in enumerate(lives):
            if (since := step - n % len(acts)) >= 0:
                yield acts[since % len(acts)]


def announcement(folder: Path, seal: Seal) -> str:
    """A group of all the readers and a draft, ready to be sent by the author; returns its id."""
    now = int(time.time())
    name, title = seal.close("Everybody", "groups.name"), seal.close("Lyon", "groups.town")
    with prepared.in_bulk(folder) as database:
        database.execute(
            "INSERT INTO groups (id, name, town, language, zone, joining, created_at) VALUES ('all',?,?,?,?,'open',?)",
            (name, title, "en", "Europe/Paris", now),
        )
        inside = [(silent(k), "member") for k in range(READERS)] + [(AUTHOR, "facilitator")]
        rows = (("all", id_of(n), "member", role, 1, now, now, f"all{n}") for n, role in inside)
        insert(
            database, "membership", "group_id, person_id, state, role, charter_version, agreed_at, since, handle", rows
        )
        words = seal.close(prepared.WORDS, "announcement.words")
        row = ("draft", "all", id_of(AUTHOR), words, "draft", now)
        insert(database, "announcement", "id, group_id, author_id, words, state, made_at", [row])
    return "draft"


async def scene(seconds: float, a_second: int, server: Server | None = None) -> Scene:
    """The bot under this load for so long, and then as long as its nightly work takes; with a `server`, its data is there, and
    there is no night."""
    with tempfile.TemporaryDirectory(prefix="entraide-bench-") as name:
        folder, leg = Path(name), ROUND_TRIP / 2
        seal = await asyncio.to_thread(fill, folder, MEMBERS, HISTORY, days=40)
        draft = await asyncio.to_thread(announcement, folder, seal)
        url = ""
        if server is not None:
            prepared.remind(folder, seal, [int(time.time()) + prepared.DAY] * REMINDED)
            url = await prepared.moved(folder, server, THERE)
        async with (
            PacedTelegram(leg, prepared.answered_in) as fake,
            watched_bot(folder, fake.base, a_second, url) as bot,
        ):
            fake.put(said(FIRST_USER + AUTHOR, "/menu"))
            assert await until(lambda: bool(fake.answered), 30), "the bot does not answer"
            if server is None:
                prepared.remind(folder, seal, [int(time.time()) + 3] * REMINDED)
            else:
                prepared.look_there(server, THERE)
                server.ask(THERE, DUE_NOW)
            bot.look()
            began, load = time.time(), asyncio.create_task(fake.offer(mixed(MEMBERS), RATE))
            await asyncio.sleep(1)
            fake.put(pressed(FIRST_USER + AUTHOR, f"announce:send:{draft}"), counted=False)
            await asyncio.sleep(seconds - 1)
            over, beside = time.time(), sum(chat != FIRST_USER + AUTHOR for _, chat in fake.unasked)
            if server is None:
                bot.night()
                await until(lambda: len(bot.notes("night")) == 2, seconds)
            load.cancel()
            await until(lambda: all(n in fake.answered or to_peer(fake, n) for n in fake.there), 3)
            stalls = [note for note in bot.notes("late") if note["at"] > began]
            return Scene(fake, beside, over, stalls, bot.notes("night"))


def to_peer(fake: PacedTelegram, update: int) -> bool:
    """Words go on to another person, as what was not asked for does: no reply waits for them."""
    return (fake.chat[update] - FIRST_USER) % SPEAKERS == 1


def waits(seen: Scene, ends: dict[int, float], *, night: bool = False, peers: bool = False) -> dict[str, float]:
    """Milliseconds from hand-out to the end, of updates of the load (or of the night): replies (or words to a peer)."""
    fake, found, never = seen.fake, [], 0
    for number, at in fake.handed.items():
        if (at > seen.over) == night and to_peer(fake, number) == peers:
            if number in ends:
                found.append((ends[number] - at) * 1000)
            elif ends is fake.answered:
                never += 1
    shares = (0.5, 0.9, 0.99, 0.999, 1)
    return {f"p{share * 100:g}_ms": round(percentile(found, share), 1) for share in shares if found} | {
        "updates": len(found), "never": never,
    }  # fmt: skip


def rows(full: bool) -> list[Row]:
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        seen = runner.run(scene(60 if full else 10, A_SECOND))
        paid = runner.run(scene(60, SOLD)) if full else None
    fake = seen.fake
    replies, presses = waits(seen, fake.answered), waits(seen, fake.released)
    polled = [(at - fake.there[number]) * 1000 for number, at in fake.handed.items()]
    figures: dict[str, Any] = replies | {
        "announcements_and_reminders_sent_beside": seen.beside, "words_to_a_peer": waits(seen, fake.answered, peers=True),
        "at_night": waits(seen, fake.answered, night=True),
        "not_yet_fetched": {"p50_ms": round(percentile(polled, 0.5), 1), "p99_ms": round(percentile(polled, 0.99), 1)},
    }  # fmt: skip
    what = f"reply at {RATE} updates/s beside {READERS} announcements and {REMINDED} reminders"
    p50, p99, press = replies["p50_ms"], replies["p99_ms"], presses["p99_ms"]
    rest = f"{p50} ms, {_counts(seen, replies)}"
    good = not replies["never"]
    found = [
        Row("P4/p50", f"{what}, p50", f"<= {P50_MS:g} ms", rest, good and p50 <= P50_MS, figures),
        Row("P4/p99", "the same, p99", f"<= {P99_MS:g} ms", f"{p99} ms", good and p99 <= P99_MS, replies),
        Row("P4/press", "answer to a press, p99", f"<= {PRESS_MS:g} ms", f"{press} ms", press <= PRESS_MS, presses),
        _stalls(seen),
    ]
    return found if paid is None else [*found, _all_beside(paid), _stalls(paid, f"P5/{SOLD}")]


def _all_beside(seen: Scene) -> Row:
    """P4 where the bot may send so much that everything goes while people write and press."""
    replies, presses = waits(seen, seen.fake.answered), waits(seen, seen.fake.released)
    p50, p99, press = replies["p50_ms"], replies["p99_ms"], presses["p99_ms"]
    aim = f"<= {P50_MS:g}, {P99_MS:g}; {PRESS_MS:g} ms"
    good = p50 <= P50_MS and p99 <= P99_MS and press <= PRESS_MS and not replies["never"]
    value = f"{p50}, {p99}; {press} ms, {_counts(seen, replies)}"
    figures = {"replies": replies, "presses": presses, "words_to_a_peer": waits(seen, seen.fake.answered, peers=True)}
    what = f"the same where Telegram allows {SOLD} letters a second: reply p50, p99; press p99"
    return Row(f"P4/{SOLD}", what, aim, value, good, figures)


def _counts(seen: Scene, replies: dict[str, float]) -> str:
    return f"{seen.beside} of the {READERS + REMINDED} sent beside, {replies['never']} replies never"


def _stalls(seen: Scene, id_: str = "P5") -> Row:
    """Of the event loop, in the load and in the night after it. What it waited while other programs had its core is not
    its own making; what it waited for its own threads is."""
    stalls = [
        {"own_ms": own_ms(stall), "ms": stall["late"] * 1000, "garbage_ms": stall["garbage"] * 1000,
         "own_threads_ms": stall["threads"] * 1000, "at_s": stall["at"] - seen.over}
        | {"doing": stall["doing"]} for stall in seen.stalls
    ]  # fmt: skip
    stalls.sort(key=lambda stall: -stall["own_ms"])
    worst = [{k: round(v, 1) if isinstance(v, float) else v for k, v in stall.items()} for stall in stalls[:5]]
    over = sum(stall["own_ms"] > STALL_MS for stall in stalls)
    by_clock = max((stall["ms"] for stall in stalls), default=0.0)
    night = {note["night"]: round(note["ended"] - note["began"], 1) for note in seen.night}
    figures = {"worst": worst, "over_50_ms": over, "longest_by_the_clock_ms": round(by_clock, 1), "night_s": night}
    what = "longest stall of the event loop in this load, nightly work and a copy of the database included"
    value = (
        f"{worst[0]['own_ms'] if worst else 0} ms ({by_clock:.0f} with other programs' time); {over} over {STALL_MS}"
    )
    return Row(id_, what, f"<= {STALL_MS} ms", value, not over and len(seen.night) == 2, figures)


def own_ms(stall: dict[str, Any]) -> float:
    """Milliseconds."""
    return float(stall["late"] - max(0.0, stall["core"] - stall["threads"])) * 1000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--full", action="store_true")
    for row in rows(parser.parse_args().full):
        print(row.id, row.value, row.met, row.figures)


if __name__ == "__main__":
    main()
