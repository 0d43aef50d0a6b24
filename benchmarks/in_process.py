"""P3: CPU an update costs in process with nothing on the wire, beside python-telegram-bot's own echo."""

import argparse
import asyncio
import cProfile
import pstats
import resource
import statistics
import tempfile
from pathlib import Path

import msgspec
from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters
from telegram.request import BaseRequest

from benchmarks.fake_telegram import said
from benchmarks.people import FIRST_USER, fill
from benchmarks.table import Row
from benchmarks.throughput import script
from bot import app, config
from bot.wire.incoming import Wired
from bot.wire.transport import Answer

POSTED = {"ok": True, "result": {"message_id": 7, "date": 1, "chat": {"id": 1, "type": "private"}, "text": "."}}


class NullWire:
    """Answers everything at once."""

    async def call(self, *_: object, **__: object) -> Answer:
        return Answer(200, POSTED)

    async def shutdown(self) -> None: ...


class NullRequest(BaseRequest):
    """The same for python-telegram-bot."""

    read_timeout = 1.0

    async def initialize(self) -> None: ...
    async def shutdown(self) -> None: ...

    async def do_request(self, url: str, method: str, *_: object, **__: object) -> tuple[int, bytes]:
        if url.endswith("getMe"):
            return 200, b'{"ok":true,"result":{"id":111,"is_bot":true,"first_name":"B","username":"b_bot"}}'
        return 200, b'{"ok":true,"result":{"message_id":7,"date":1,"chat":{"id":1,"type":"private"},"text":"."}}'


def cpu() -> float:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


async def ours(people: int, profile: cProfile.Profile | None) -> float:
    """Seconds of CPU an update."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pairs = await asyncio.to_thread(fill, folder, people)
        settings = config.Settings(
            telegram=config.Telegram(token="111:bench", messages_per_second=1000),  # noqa: S106
            database=config.Database(folder / "entraide.sqlite3"),
            security=config.Security(folder / "entraide.key"),
        )
        program = await app.build(settings)
        program.gateway._wire = NullWire()  # type: ignore[assignment]
        sender = asyncio.ensure_future(program.delivery.run())
        updates: list[Wired] = [
            msgspec.json.encode({"update_id": n + 1, **u}) for n, u in enumerate(script(people, pairs))
        ]
        began = cpu()
        if profile:
            profile.enable()
        for start in range(0, len(updates), 100):
            await program.intake.take(updates[start : start + 100])
            while not program.delivery.idle:  # noqa: ASYNC110 - waits as a real loop would, without spinning
                await asyncio.sleep(0.001)
        if profile:
            profile.disable()
        spent = cpu() - began
        sender.cancel()
        await asyncio.gather(sender, return_exceptions=True)
        program.alarm.stop()
        await program.database.close()
        return spent / len(updates)


async def echo(count: int) -> float:
    """Seconds of CPU an update of python-telegram-bot's `process_update`."""

    async def reply(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.message is not None
        await update.message.reply_text(update.message.text or "-")

    application = Application.builder().token("111:bench").request(NullRequest()).updater(None).build()
    application.add_handler(MessageHandler(filters.TEXT, reply))
    await application.initialize()
    raw = [{"update_id": n + 1, **said(FIRST_USER + n % 1000, "hello")} for n in range(count)]
    began = cpu()
    for update in raw:
        await application.process_update(Update.de_json(update, application.bot))
    spent = cpu() - began
    await application.shutdown()
    return spent / count


def rows(full: bool) -> list[Row]:
    """Ours and the echo in turn."""
    rounds = [(asyncio.run(ours(300, None)), asyncio.run(echo(3000))) for _ in range(5 if full else 3)]
    ratios = [mine / theirs for mine, theirs in rounds]
    figures = {
        "ours_us": [round(mine * 1e6) for mine, _ in rounds], "echo_us": [round(theirs * 1e6) for _, theirs in rounds],
        "ratio": round(statistics.median(ratios), 2), "least": round(min(ratios), 2), "most": round(max(ratios), 2),
    }  # fmt: skip
    value = f"{figures['ratio']} ({figures['least']} to {figures['most']})"
    return [Row("P3", "CPU of an update in process / echo", "<= 2", value, statistics.median(ratios) <= 2, figures)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=300)
    parser.add_argument("--lines", type=int, default=40)
    given = parser.parse_args()
    profile = cProfile.Profile()
    asyncio.run(ours(given.people, profile))
    pstats.Stats(profile).sort_stats("cumulative").print_stats(given.lines)


if __name__ == "__main__":
    main()
