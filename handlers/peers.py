"""Peers: stub."""
from handlers.context import Moment

async def relay(m: Moment) -> None: ...
