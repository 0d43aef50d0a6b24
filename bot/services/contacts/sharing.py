"""Allowing what passes in a contact beside words, and taking that back."""

from typing import Any

from bot.domain.contacts import Contact
from bot.domain.errors import Refused
from bot.domain.media import KINDS
from bot.domain.people import Person
from bot.services.contacts import contacts
from bot.services.contacts.within import acting
from bot.services.letters.told import Told
from bot.services.subjects import Export, Subject
from bot.storage.contacts import media as store
from bot.storage.database import Reader, Transaction


class MediaChanged(Told, frozen=True):
    """What the other lets pass, of one `kind`. `now`: "asked" of the reader, "both", or "no-more"."""

    screen = "media-changed"
    contact: str
    name: str
    kind: str
    now: str


async def allow(tx: Transaction, person: Person, contact_id: str, kind: str) -> Contact:
    """This person lets it pass; the other is asked, or hears that it passes now."""
    contact = await acting(tx, person, contact_id, begins=True)
    if kind not in KINDS:
        raise Refused("old-button")
    if await store.put(tx, contact_id, person.id, kind):
        both = (contact.other.id, kind) in await store.of(tx, contact_id)
        await _tell(tx, person, contact, kind, "both" if both else "asked")
    return contact


async def forbid(tx: Transaction, person: Person, contact_id: str, kind: str) -> Contact:
    """It passes no more from now on; the other hears that, where it had passed. What stands in the chats stays there."""
    contact = await contacts.mine_open(tx, person, contact_id)
    theirs = (contact.other.id, kind) in await store.of(tx, contact_id)
    if kind in KINDS and await store.take(tx, contact_id, person.id, kind) and theirs:
        await _tell(tx, person, contact, kind, "no-more")
    return contact


async def _tell(tx: Transaction, person: Person, contact: Contact, kind: str, now: str) -> None:
    told = MediaChanged(contact=contact.id, name=contact.name_of(person), kind=kind, now=now)
    await contacts.tell(tx, contact.other, told, contact.id, about=contact.id)


async def _export(tx: Reader, person: Person) -> list[dict[str, Any]]:
    return await store.of_person(tx, person.id)


SUBJECT = Subject(freshen={MediaChanged.screen: contacts.fresh}, exports={"lets_pass": Export(("lets_pass",), _export)})
