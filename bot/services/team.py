"""Those who run things: what waits for somebody who has just come to do it (TALK-04)."""

from typing import Any

from bot.domain.people import Person
from bot.services import post
from bot.storage import helpers as helper_store
from bot.storage import members as member_store
from bot.storage import reports as report_store
from bot.storage.database import Reader, Transaction

COUNTED_MOST = 50  # of each kind


async def tell_what_waits(tx: Transaction, coordinator: Person) -> None:
    """Somebody has come to coordinate: they hear at once what nobody answered. Nothing when nothing waits."""
    waits: dict[str, Any] = {
        "offers": len(await helper_store.waiting(tx, coordinator.id, COUNTED_MOST, 0)),
        "reports": len(await report_store.open_ones(tx, coordinator.id, COUNTED_MOST, 0)),
        "requests": len(await _unanswered_doors(tx)),
    }
    if any(waits.values()):
        post.tell(tx, coordinator, "team-waits", conversation=True, **waits)


async def _unanswered_doors(tx: Reader) -> list[str]:
    """Handles of those who wait at a door that no facilitator answers, or for another look at a removal."""
    found = []
    for member in await member_store.waiting_anywhere(tx, COUNTED_MOST):
        facilitated = bool(await member_store.facilitators(tx, member.group_id))
        appealed = ((await member_store.mark(tx, "removed", member.group_id, member.person.id)) or {}).get("appealed")
        if not facilitated or appealed:
            found.append(member.handle)
    return found
