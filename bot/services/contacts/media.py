"""What passes in a contact beside words: pictures, files, cards and places once both allow them; a voice once its owner knows what
it tells (MATCH-03)."""

from dataclasses import dataclass

from bot.domain.contacts import Contact, Words, length
from bot.domain.errors import Refused
from bot.domain.media import CAPTION_LONGEST, KINDS, MEDIA, VOICE
from bot.domain.people import Person
from bot.storage.contacts import media as store
from bot.storage.database import Reader, Transaction


@dataclass(frozen=True, slots=True)
class Passes:
    """Who of the two lets this kind pass."""

    kind: str
    mine: bool
    theirs: bool

    @property
    def both(self) -> bool:
        return self.mine and self.theirs


async def all_of(tx: Reader, person: Person, contact: Contact) -> list[Passes]:
    """Where each kind stands for this person."""
    found = await store.of(tx, contact.id)
    return [Passes(kind, (person.id, kind) in found, (contact.other.id, kind) in found) for kind in KINDS]


async def missing(tx: Reader, person: Person, contact: Contact, medium: str) -> str:
    """What is still needed before this may pass: one of KINDS, VOICE, or nothing."""
    needs, found = MEDIA[medium], await store.of(tx, contact.id)
    needed = {(person.id, needs)} if needs == VOICE else {(person.id, needs), (contact.other.id, needs)}
    return needs if needs and not needed <= found else ""


async def check(tx: Reader, person: Person, contact: Contact, said: Words) -> None:
    """Refused when it may not pass, or says more below than fits there."""
    if length(said.words) > CAPTION_LONGEST:
        raise Refused("media-long", most=CAPTION_LONGEST)
    if needs := await missing(tx, person, contact, said.medium):
        raise Refused(f"media-held-{needs}", name=contact.other.name)


async def warned(tx: Transaction, person: Person, contact_id: str) -> None:
    """This person was told what a voice tells, and sends it."""
    await store.put(tx, contact_id, person.id, VOICE)
