"""Who may do something in a contact beside writing, and who of the two hears of it."""

from bot.domain.contacts import Contact
from bot.domain.errors import Refused
from bot.domain.people import Person
from bot.services.contacts import contacts
from bot.storage.contacts import contacts as store
from bot.storage.database import Reader


async def acting(tx: Reader, person: Person, contact_id: str, *, begins: bool = False) -> Contact:
    """This person's open contact. Refused when it is over or they have just ended it; where something new `begins`, while the
    other rests, too."""
    contact = await contacts.mine_open(tx, person, contact_id)
    if await contacts.ends_soon(tx, contact):
        raise Refused("within-ends-soon", name=contact.other.name)
    if begins and contacts.resting(contact, tx.now) and contact.paused_by != person.id:
        raise Refused("within-resting", name=contact.other.name)
    return contact


async def side(tx: Reader, contact_id: str, *, seeking: bool) -> tuple[Person, Contact] | None:
    """One of the two, and the contact as they see it; None when it is over. What waits for later names nobody, and asks here."""
    pair = await store.both(tx, contact_id)
    if pair is None:
        return None
    return (pair[1].other, pair[0]) if seeking else (pair[0].other, pair[1])
