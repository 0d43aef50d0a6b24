"""What two people have between them in a contact, beside words: it is theirs alone, and ends with the contact."""

from bot.services.letters import standing
from bot.storage.contacts import appointments, talk_cards
from bot.storage.contacts import within as store
from bot.storage.database import Reader, Transaction
from bot.storage.letters import occasions, outbox

KINDS = ("time-soon", "time-over")  # of occasions


def about(matter: str, contact_id: str, n: int | None = None) -> str:
    """What the letters and occasions of this matter are about; `n`: of which, where there are several."""
    return f"{matter}:{contact_id}" if n is None else f"{matter}:{contact_id}:{n}"


async def _all(tx: Reader, contact_id: str) -> list[str]:
    """All that letters and occasions of this contact may be about, beside the contact itself."""
    cards = await talk_cards.lying(tx, contact_id)
    return [about("time", contact_id), *(about("card", contact_id, n) for n in cards)]


async def ended(tx: Transaction, contact_id: str) -> bool:
    """The contact is over: nothing is said later, nothing is asked any more, nothing is kept. Whether the two had agreed on a time
    that is still ahead."""
    agreed = await appointments.one(tx, contact_id)
    for its in await _all(tx, contact_id):
        await outbox.withdraw(tx, its)
        await standing.over(tx, its, "ended")
        for kind in KINDS:
            await occasions.drop(tx, its, kind)
    await store.drop(tx, contact_id)
    return agreed is not None and agreed.agreed is not None and agreed.agreed > tx.now
