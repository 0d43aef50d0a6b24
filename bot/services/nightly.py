"""What is forgotten at night, and after how long (GDPR-06)."""

from bot.domain.times import DAY
from bot.storage import retention, updates
from bot.storage.database import Database

UPDATES_SECONDS = 7 * DAY
REQUESTS_SECONDS = 30 * DAY
ANSWERS_SECONDS = 30 * DAY
PROOFS_SECONDS = 3 * 365 * DAY


async def tidy(database: Database, now: int) -> None:
    """Each rule in a transaction of its own, so that none holds the writer for long."""
    async with database.write(now) as tx:
        await updates.forget_old(tx, now - UPDATES_SECONDS)
    async with database.write(now) as tx:
        await retention.forget_requests(tx, now - REQUESTS_SECONDS)
    async with database.write(now) as tx:
        await retention.forget_answers(tx, now - ANSWERS_SECONDS)
    async with database.write(now) as tx:
        await retention.forget_proofs(tx, now - PROOFS_SECONDS)
