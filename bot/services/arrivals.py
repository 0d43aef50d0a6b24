"""The operator's claim link: whoever opens it first coordinates the bot."""

from bot.services.people import claim_mark
from bot.storage import people as store
from bot.storage.database import Transaction


async def offer_claim(tx: Transaction, code: str) -> bool:
    """Makes this code the one that works, while nobody coordinates. False when somebody does."""
    if await store.coordinators(tx):
        return False
    await tx.rows(
        "INSERT INTO setting (name, value) VALUES ('claim', :mark) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        mark=claim_mark(tx, code),
    )
    return True
