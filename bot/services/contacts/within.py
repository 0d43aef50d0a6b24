"""Who may do something in a contact beside writing."""

from bot.domain.contacts import Contact
from bot.domain.errors import Refused
from bot.domain.people import Person
from bot.services.contacts import contacts
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
