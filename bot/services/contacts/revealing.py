"""Who the two people of a contact are, told by degrees. What one offers is read by nobody before the other has offered theirs."""

from typing import Any

from bot.domain.contacts import Contact
from bot.domain.errors import Refused
from bot.domain.letters import Letter
from bot.domain.people import Person
from bot.domain.revealing import DEGREES, WAITS_SECONDS, Degree, Offer
from bot.services.contacts import contacts, matters
from bot.services.contacts.within import acting, side
from bot.services.letters import post, standing
from bot.services.letters.told import Told
from bot.services.subjects import Export, Subject
from bot.storage.contacts import revealing as store
from bot.storage.database import Reader, Transaction
from bot.storage.letters import occasions
from bot.storage.letters.occasions import Occasion

LAPSE = "names-lapse"  # what one offered, and the other did not


class NamesAsked(Told, frozen=True):
    """The other offers theirs, of this `degree`. `token`: of the offer. What they would tell is not here."""

    screen = "names-asked"
    contact: str
    name: str
    degree: str
    token: str


class NamesTold(Told, frozen=True):
    """Both have said yes: these are the `words` of the other."""

    screen = "names-told"
    contact: str
    name: str
    degree: str
    words: str


class NamesLapsed(Told, frozen=True):
    """What the reader offered is gone, read by nobody."""

    screen = "names-lapsed"
    contact: str
    name: str
    degree: str


def _about(contact_id: str, degree: str) -> str:
    return matters.about("names", contact_id, DEGREES.index(degree))


async def degrees(tx: Reader, person: Person, contact_id: str) -> tuple[Degree, ...]:
    """Where each stands for this person; the second only when the first is done."""
    found: list[Degree] = []
    for name in DEGREES:
        there = {each.person_id == person.id: each for each in await store.offers(tx, contact_id, name)}
        found.append(Degree(name, there.get(True), there.get(False)))
        if not found[-1].done:
            break
    return tuple(found)


async def may_offer(tx: Reader, person: Person, contact_id: str, degree: str) -> tuple[Contact, Degree]:
    """The contact, and where this degree stands. Refused while the other rests or cannot be reached, before the degree that
    comes first, and when both have been told."""
    contact = await acting(tx, person, contact_id, begins=True)
    if not contact.other.reachable:
        raise Refused("names-away", name=contact.other.name)
    found = next((each for each in await degrees(tx, person, contact_id) if each.name == degree), None)
    if found is None:
        raise Refused("names-order")
    if found.done:
        raise Refused("names-done")
    return contact, found


async def offer(tx: Transaction, person: Person, contact_id: str, degree: str, mine: Offer, answers: str) -> bool:
    """Offers these words. True when the other has offered theirs: each reads the other's. `answers`: the token of the offer that
    this one meets, "" for none. Refused when that was taken back meanwhile: nothing is kept then."""
    contact, found = await may_offer(tx, person, contact_id, degree)
    if answers and (found.theirs is None or found.theirs.token != answers):
        raise Refused("names-taken-back", name=contact.other.name)
    if found.theirs is None:
        await store.put(tx, contact_id, degree, mine)
        await _ask(tx, person, contact, degree, mine.token)
        return False
    await store.put(tx, contact_id, degree, mine)
    await _closes(tx, contact_id, degree)
    for reader, name, words in (
        (person, contact.other.name, found.theirs.words), (contact.other, contact.name_of(person), mine.words),
    ):  # fmt: skip
        told = NamesTold(contact=contact_id, name=name, degree=degree, words=words or "")
        await contacts.tell(tx, reader, told, contact.id, about=_about(contact_id, degree))
    await store.forget_words(tx, contact_id, degree)
    return True


async def _ask(tx: Transaction, person: Person, contact: Contact, degree: str, token: str) -> None:
    its = _about(contact.id, degree)
    await _closes(tx, contact.id, degree)
    told = NamesAsked(contact=contact.id, name=contact.name_of(person), degree=degree, token=token)
    await contacts.tell(tx, contact.other, told, contact.id, about=its, asks=True)
    facts = {"seeking": int(contact.seeking), "token": token}
    await occasions.plan(tx, Occasion(f"{LAPSE}:{contact.id}:{degree}", LAPSE, its, tx.now + WAITS_SECONDS, facts))


async def _closes(tx: Transaction, contact_id: str, degree: str) -> None:
    its = _about(contact_id, degree)
    await standing.over(tx, its, "answered")
    await occasions.drop(tx, its, LAPSE)


async def take_back(tx: Transaction, person: Person, contact_id: str, degree: str, token: str) -> bool:
    """Nobody has read it, and nobody will. False when both have been told, or it is gone already."""
    await acting(tx, person, contact_id)
    if degree not in DEGREES:
        raise Refused("old-button")
    taken = await store.take_back(tx, contact_id, degree, person.id, token)
    if taken:
        await _closes(tx, contact_id, degree)
    return taken


async def leave_alone(tx: Transaction, person: Person, contact_id: str, degree: str, token: str) -> Contact:
    """A no to what the other offers: nobody reads it and nothing is kept, only the letter asks no more."""
    contact = await acting(tx, person, contact_id)
    found = next((each for each in await degrees(tx, person, contact_id) if each.name == degree), None)
    if found is not None and found.theirs is not None and found.theirs.token == token:
        await standing.over(tx, _about(contact_id, degree), "answered")
    return contact


async def _lapse(tx: Transaction, occasion: Occasion, limit: int) -> None:
    """Whether the other did not wish to, or has not looked, is told to nobody."""
    _, contact_id, n = occasion.about.split(":")
    degree = DEGREES[int(n)]
    found = await side(tx, contact_id, seeking=bool(occasion.facts["seeking"]))
    if found is None:
        return
    person, contact = found
    if await store.take_back(tx, contact_id, degree, person.id, str(occasion.facts["token"])):
        await standing.over(tx, occasion.about, "answered")
        told = NamesLapsed(contact=contact_id, name=contact.other.name, degree=degree)
        post.tell(tx, person, told, about=occasion.about, topic=contact.topic)


async def _still_offered(tx: Reader, letter: Letter) -> Letter | None:
    found = await store.offers(tx, letter.facts["contact"], letter.facts["degree"])
    waits = any(each.token == letter.facts["token"] and each.words is not None for each in found)
    return await contacts.fresh(tx, letter) if waits else None


async def _export(tx: Reader, person: Person) -> list[dict[str, Any]]:
    return await store.of_person(tx, person.id)


SUBJECT = Subject(
    unfold={LAPSE: _lapse},
    freshen={NamesAsked.screen: _still_offered, NamesTold.screen: contacts.fresh, NamesLapsed.screen: contacts.fresh},
    lost={NamesAsked.screen: contacts.lost, NamesTold.screen: contacts.lost},
    exports={"names_told": Export(("name_told",), _export)},
)
