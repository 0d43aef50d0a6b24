"""Meetings: stub."""
from typing import Any
from handlers.context import Moment

async def open_meeting(m: Moment, meeting_id: str) -> None: ...
async def next_facts(m: Moment) -> dict[str, Any] | None:
    return None
