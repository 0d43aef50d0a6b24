"""`entraide letters`: those that wait because of an error of the bot, and letting them go."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.config import Settings
from bot.domain.times import utc
from bot.services.letters import later
from bot.storage.database import Database
from bot.storage.letters import outbox
from bot.storage.sealing import Seal, read_key


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Database]:
    """The database, beside a bot that may be serving: letters that are written here are left to that one."""
    database = Database(settings.database.where, Seal(read_key(settings.security.key_file)), later.flush, holder="")
    await database.open()
    try:
        yield database
    finally:
        await database.close()


async def listed(settings: Settings, now: int) -> list[str]:
    """A line for each, without the words and without the person."""
    async with opened(settings) as database, database.read(now) as tx:
        rows = await outbox.troubled(tx)
    return [
        f"{row['screen']} ({row['kind']}): {row['trouble']}, tried again {utc(row['due_at']):%Y-%m-%d %H:%M} UTC"
        for row in rows
    ]


async def let_go(settings: Settings, now: int) -> int:
    """How many were let go."""
    async with opened(settings) as database, database.write(now) as tx:
        return await later.let_go(tx)
