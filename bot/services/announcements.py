"""Stub."""
from bot.domain.letters import Fate
from bot.storage.database import Transaction
UNFOLD = {}
FRESHEN = {}
async def count(tx: Transaction, fates: list[Fate]) -> None: ...
