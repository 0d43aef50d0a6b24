"""What two people have between them in a contact, beside words: it is theirs alone, and ends with the contact."""

from bot.services.letters import standing
from bot.storage.contacts import appointments
from bot.storage.contacts import within as store
from bot.storage.database import Transaction
from bot.storage.letters import occasions, outbox

# What there is, with the kinds of its occasions: letters and occasions are about one of these, see `about`.
MATTERS = {"time": ("time-soon", "time-over")}


def about(matter: str, contact_id: str) -> str:
    """What letters and occasions of this matter are about."""
    return f"{matter}:{contact_id}"


async def ended(tx: Transaction, contact_id: str) -> bool:
    """The contact is over: nothing is said later, nothing is asked any more, nothing is kept. Whether the two had agreed on a time
    that is still ahead."""
    agreed = await appointments.one(tx, contact_id)
    for matter, kinds in MATTERS.items():
        its = about(matter, contact_id)
        await outbox.withdraw(tx, its)
        await standing.over(tx, its, "ended")
        for kind in kinds:
            await occasions.drop(tx, its, kind)
    await store.drop(tx, contact_id)
    return agreed is not None and agreed.agreed is not None and agreed.agreed > tx.now
