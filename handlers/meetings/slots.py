"""What somebody does at a meeting: seen, taken and given back by who comes."""

from bot.domain.errors import Refused
from bot.domain.meetings import details_of
from bot.services.meetings import answers
from handlers.core.context import Context
from handlers.meetings import presses
from handlers.meetings import slots_screens as screens


@presses.meeting_slots.handled
async def show(c: Context, meeting_id: str) -> None:
    seen = await answers.open_to(c.tx, c.me, meeting_id)
    if seen.room is None or not seen.room.slots:
        raise Refused("old-button")
    c.show(screens.slots, meeting=details_of(seen.meeting, inside=True), slots=[*seen.room.slots])


@presses.slot_take.handled
async def take(c: Context, meeting_id: str, key: str) -> None:
    await answers.take_slot(c.tx, c.me, meeting_id, key)
    c.toast("slot-noted")
    await show(c, meeting_id)


@presses.slot_give.handled
async def give_back(c: Context, meeting_id: str, key: str) -> None:
    """Nobody asks why."""
    await answers.give_slot_back(c.tx, c.me, meeting_id, key)
    c.toast("slot-noted-back")
    await show(c, meeting_id)
