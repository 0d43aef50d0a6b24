"""Updates of every kind the Bot API knows, by seed: well-formed, absurd, and with forged buttons from every handler.

`python -m tests.wild` hands 100,000 of them to the real process and says what became of it.
"""

import argparse
import asyncio
import json
import random
import re
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aiohttp import web

from handlers import ANSWERS, COMMANDS, GROUP_COMMANDS, PRESSES
from playground.process import Process
from tests.stage import TOKEN

FACTS = json.loads((Path(__file__).parents[1] / "playground/bot-api-10.0.json").read_text())["types"]
KINDS = [name for name in FACTS["Update"]["fields"] if name != "update_id"]
OURS = ("message", "callback_query", "my_chat_member")  # asked for by the bot, so more of them
PEOPLE = range(1, 41)
GROUPS = tuple(-1_000_000_000_000 - n for n in range(5))
DEEPEST = 3
ODD: tuple[Any, ...] = (
    None, True, 0, -1, 2**31, 2**53, -(2**63), 2**64, 10**30, 1.5, float("nan"), 1e308, "", "x", "7", "\ud800", "\x00\u202e",
    "🌸" * 5000, [], [None], {}, {"id": "7"}, [[[[]]]], {"a": {"b": {"c": {}}}},
)  # fmt: skip
WORDS = (
    "Hi again", "/start", "/start join_x", "/menu@somebody hello", "je veux mourir", "<b>&amp;</i>", "2026-12-03 14:00 Tea",
    "\u202e\u2069", "06 12 34 56 78", "🌸" * 2048, "a" * 4096, " ", "/", "//", "/me hugs you", "cancel", "1",
)  # fmt: skip
NONSENSE = ("", ":", ":x", ":-1", ":0:0:0", ":9999:9999", ":" + "x" * 50, ":é🌸", "::::", ":fr", ":en:join_yy", ":٣")


class Wild:
    """Makes updates; the same seed makes the same ones."""

    def __init__(self, seed: int) -> None:
        self._rng = random.Random(seed)

    def update(self, number: int) -> str:
        """The JSON of one update."""
        rng = self._rng
        kind = rng.choice(OURS) if rng.random() < 0.6 else rng.choice(KINDS)
        body = self._typed(FACTS["Update"]["fields"][kind]["types"], 0)
        if kind in OURS and rng.random() < 0.7:
            self._like_a_person(body, kind)
        whole = {"update_id": number, kind: body}
        for _ in range(rng.choice((0, 0, 1, 1, 2, 5))):
            self._spoil(whole)
        return json.dumps(whole)

    def _like_a_person(self, body: dict[str, Any], kind: str) -> None:
        """As one of a few people would send it, so that they get somewhere."""
        rng, who = self._rng, self._rng.choice(PEOPLE)
        private = {"id": who, "type": "private", "first_name": "A"}
        chat = private if rng.random() < 0.8 else {"id": rng.choice(GROUPS), "type": "supergroup", "title": "G"}
        body["from"] = {"id": who, "is_bot": False, "first_name": "A", "language_code": rng.choice(("en", "fr", "xx"))}
        if kind == "callback_query":
            body["message"] = {"message_id": rng.randrange(1, 99), "date": rng.randrange(2), "chat": chat}
            body["data"] = rng.choice(list(PRESSES)) + rng.choice(NONSENSE)
            return
        body["chat"] = chat
        if kind == "message":
            body["text"] = rng.choice((*WORDS, *(f"/{name}" for name in (*COMMANDS, *GROUP_COMMANDS)), *ANSWERS))

    def _typed(self, types: list[str], depth: int) -> Any:
        kind, rng = self._rng.choice(types), self._rng
        if kind.startswith("Array of "):
            return [self._typed([kind.removeprefix("Array of ")], depth + 1) for _ in range(rng.randrange(3))]
        match kind:
            case "Integer":
                return rng.choice((*PEOPLE, *GROUPS, 0, 1, 1_796_036_400))
            case "Float":
                return rng.uniform(-90, 90)
            case "Boolean" | "True":
                return True
            case "String":
                return rng.choice(WORDS)
        return self._object(kind, depth)

    def _object(self, kind: str, depth: int) -> Any:
        facts = FACTS.get(kind, {"fields": {}})
        while "subtypes" in facts:
            facts = FACTS[self._rng.choice(facts["subtypes"])]
        likely = 0.3 if depth < DEEPEST else 0.0
        return {
            name: each.get("const", self._typed(each["types"], depth + 1) if depth <= 2 * DEEPEST else 0)
            for name, each in facts.get("fields", {}).items()
            if each["required"] or self._rng.random() < likely
        }

    def _spoil(self, whole: dict[str, Any]) -> None:
        """One value somewhere becomes another, or goes."""
        at: Any = whole
        while True:
            keys = list(at) if isinstance(at, dict) else list(range(len(at)))
            if not keys:
                return
            key = self._rng.choice(keys)
            if at is whole and key == "update_id" and self._rng.random() < 0.95:
                continue  # mostly it is the rest that is odd
            if isinstance(at[key], (dict, list)) and self._rng.random() < 0.7:
                at = at[key]
            elif isinstance(at, dict) and self._rng.random() < 0.3:
                del at[key]
                return
            else:
                at[key] = deepcopy(self._rng.choice(ODD))
                return


@dataclass
class WildTelegram:
    """Hands out whatever it is given, as JSON that was never checked, and takes everything the bot sends."""

    base: str = ""
    waiting: dict[int, str] = field(default_factory=dict)  # number -> JSON, in order
    sent: Counter[int] = field(default_factory=Counter)  # chat -> messages
    came: asyncio.Event = field(default_factory=asyncio.Event)
    me: Any = field(default_factory=lambda: {"id": 111, "is_bot": True, "first_name": "E", "username": "e_bot"})
    _number: int = 0

    def bring(self, *updates: str) -> None:
        for update in updates:
            self._number += 1
            self.waiting[self._number] = update
        self.came.set()

    def skip(self, count: int) -> None:
        """As if so many had been brought and taken already."""
        self._number += count

    @property
    def next_number(self) -> int:
        return self._number + 1

    async def handle(self, request: web.Request) -> web.Response:
        asked = await request.json() if request.can_read_body and request.content_type == "application/json" else {}
        method = request.path.rpartition("/")[2]
        if method == "getUpdates":
            return web.Response(text=await self._updates(asked), content_type="application/json")
        if method == "getMe":
            return web.json_response({"ok": True, "result": self.me})
        if method not in ("sendMessage", "editMessageText", "sendDocument"):
            return web.json_response({"ok": True, "result": True})
        chat = asked.get("chat_id", 0)
        self.sent[chat if isinstance(chat, int) else 0] += 1
        return web.json_response(
            {"ok": True, "result": {"message_id": self.sent.total(), "date": 1, "chat": {"id": 1}}}
        )

    async def _updates(self, asked: dict[str, Any]) -> str:
        offset = asked.get("offset", 0)
        if offset > self._number + 10:  # that confirms nothing
            offset = 0
        for number in [each for each in self.waiting if each < offset]:
            del self.waiting[number]
        if not self.waiting:
            self.came.clear()
            try:
                async with asyncio.timeout(asked.get("timeout", 0)):
                    await self.came.wait()
            except TimeoutError:
                pass
        return '{"ok": true, "result": [' + ", ".join(list(self.waiting.values())[:100]) + "]}"

    async def all_taken(self) -> None:
        """Until every update is confirmed. Raises TimeoutError after a minute in which none was."""
        while self.waiting:
            before = len(self.waiting)
            async with asyncio.timeout(60):
                while len(self.waiting) == before and self.waiting:
                    await asyncio.sleep(0.01)


@asynccontextmanager
async def wild_telegram() -> AsyncIterator[WildTelegram]:
    telegram = WildTelegram()
    app = web.Application(client_max_size=2**24)
    app.router.add_route("*", "/{path:.*}", telegram.handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    telegram.base = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield telegram
    finally:
        telegram.came.set()
        await runner.cleanup()


def said(number: int, who: int, text: str) -> str:
    """An ordinary message."""
    user = {"id": who, "is_bot": False, "first_name": "A", "language_code": "en"}
    chat = {"id": who, "type": "private", "first_name": "A"}
    return json.dumps(
        {"update_id": number, "message": {"message_id": number, "date": 1, "chat": chat, "from": user, "text": text}}
    )


@dataclass
class Outcome:
    """`answer_seconds`: how long somebody new waited afterwards. `memory`: the most MB that the process had in each tenth of the
    updates; what it has at one instant depends on what is in its hands then."""

    updates: int
    confirmed: bool = False
    alive: bool = False
    answer_seconds: float = 0.0
    memory: list[float] = field(default_factory=list)
    events: Counter[str] = field(default_factory=Counter)
    restarted: bool = False


async def run(count: int, seed: int, folder: Path) -> Outcome:
    """So many updates to the real process, which is then started again on what they left."""
    outcome = Outcome(count)
    async with wild_telegram() as telegram:
        process = Process(folder, TOKEN, telegram.base)
        await process.start()
        wild = Wild(seed)
        arriving(telegram)
        for start in range(0, count, 1000):
            telegram.bring(*(wild.update(telegram.next_number + n) for n in range(min(1000, count - start))))
            telegram.bring(said(telegram.next_number, 899, "/menu"))  # what has no number goes with what comes after it
            await telegram.all_taken()
            outcome.events.update(event_of(line) for line in process.log)
            process.log.clear()
            if start % (count // 10) < 1000:
                outcome.memory.append(round(memory(process), 1))
        outcome.confirmed = not telegram.waiting
        outcome.answer_seconds = await answered(telegram, 900)
        outcome.alive = process.running
        await process.stop()
        outcome.events.update(event_of(line) for line in process.log)
        await process.start()
        await answered(telegram, 901)
        outcome.restarted = process.running
        await process.stop()
    return outcome


def event_of(line: dict[str, Any]) -> str:
    return f"{line.get('event')} {line.get('error', '')}".strip()


def arriving(telegram: WildTelegram) -> None:
    """Half of the people have an account and a name before it begins."""
    for who in list(PEOPLE)[::2]:
        press = {"id": "1", "from": {"id": who, "is_bot": False, "first_name": "A"}, "data": "start:yes", "message":
                 {"message_id": 1, "date": 1, "chat": {"id": who, "type": "private"}}}  # fmt: skip
        telegram.bring(json.dumps({"update_id": telegram.next_number, "callback_query": press}))
        telegram.bring(said(telegram.next_number, who, f"Bird {chr(96 + who)}"))


async def answered(telegram: WildTelegram, who: int) -> float:
    """Seconds until somebody new who asks for help lines has an answer. Raises TimeoutError after 20."""
    began, before = time.perf_counter(), telegram.sent[who]
    telegram.bring(said(telegram.next_number, who, "/crisis"))
    async with asyncio.timeout(20):
        while telegram.sent[who] == before:
            await asyncio.sleep(0.002)
    return time.perf_counter() - began


def memory(process: Process) -> float:
    """The most MB that the process had in memory since this was asked last."""
    about = Path(f"/proc/{process.pid}")
    found = re.search(r"VmHWM:\s+(\d+)", (about / "status").read_text())
    (about / "clear_refs").write_text("5")  # the most is counted anew from here on
    return int(found[1]) / 1024 if found else 0.0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--updates", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        print(asyncio.run(run(given.updates, given.seed, Path(name))))  # noqa: T201
