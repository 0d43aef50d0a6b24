"""Undoing what was changed at a meeting, or at a series."""

from bot.services.meetings import meetings, undo
from handlers.core.context import Context
from handlers.meetings import attending, undo_presses


@undo_presses.meeting_undo.handled
async def take_back(c: Context, undo_id: str) -> None:
    meeting_id = await undo.undo(c.tx, c.me, undo_id)
    seen = await meetings.look(c.tx, c.me, meeting_id)
    c.toast("undo-noted")
    attending.show(c, seen, "undone")
