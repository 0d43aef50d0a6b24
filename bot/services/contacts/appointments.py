"""A time to talk: one of the two proposes, the other says yes to one of these. Nobody else learns of it."""

from dataclasses import replace
from typing import Any

from bot.domain.appointments import REMINDED_SECONDS, TIMES_MOST, Appointment
from bot.domain.contacts import Contact
from bot.domain.errors import Refused
from bot.domain.letters import Letter
from bot.domain.people import Person
from bot.domain.times import reminder_instant
from bot.services.contacts import contacts, matters
from bot.services.contacts.appointments_told import (
    TimeAgreed,
    TimeCancelled,
    TimeLapsed,
    TimeNone,
    TimeProposed,
    TimeSoon,
)
from bot.services.contacts.within import acting, side
from bot.services.letters import post, standing
from bot.services.subjects import Export, Subject
from bot.storage.contacts import appointments as store
from bot.storage.contacts import contacts as contact_store
from bot.storage.database import Reader, Transaction
from bot.storage.letters import occasions
from bot.storage.letters.occasions import Occasion
from bot.storage.people import people as people_store

SOON = "time-soon"  # to one of the two, some time before
OVER = "time-over"  # a part of it is past


async def of_contact(tx: Reader, contact_id: str) -> Appointment:
    """What holds now; an empty one where there is nothing."""
    return (await store.one(tx, contact_id) or Appointment(contact_id, "")).at(tx.now)


async def of_person(tx: Reader, person: Person) -> dict[str, Appointment]:
    """Contact -> what holds in it, where there is something."""
    found = [each.at(tx.now) for each in await store.of_person(tx, person.id)]
    return {each.contact_id: each for each in found if not each.empty}


async def may_propose(tx: Reader, person: Person, contact_id: str) -> tuple[Contact, Appointment]:
    """The contact, and what holds in it. Refused while the other rests. Whether the other proposes something is for who asks."""
    return await acting(tx, person, contact_id, begins=True), await of_contact(tx, contact_id)


def proposes(person: Person, found: Appointment) -> bool:
    """Whether it is the other who waits for an answer of this person's."""
    return bool(found.proposed) and found.by_id != person.id


async def propose(tx: Transaction, person: Person, contact_id: str, id_: str, times: tuple[int, ...]) -> bool:
    """Proposes these to the other, in the place of what this person proposed before. False when the other was first: theirs is
    answered first. The same again changes nothing."""
    contact, found = await may_propose(tx, person, contact_id)
    if found.id == id_ and found.by_id == person.id:
        return True
    times = tuple(sorted({each for each in times if each > tx.now and each != found.agreed}))
    if not 0 < len(times) <= TIMES_MOST:
        raise Refused("time-passed")
    if proposes(person, found):
        return False
    await _closes(tx, contact_id, "answered")
    await _keep(tx, replace(found, id=id_, proposed=times, by_id=person.id))
    told = TimeProposed(
        contact=contact_id, name=contact.name_of(person), id=id_, times=times, instead_of=found.agreed
    )  # fmt: skip
    its = matters.about("time", contact_id)
    await contacts.tell(tx, contact.other, told, contact.id, about=its, until=times[0], asks=True)
    return True


async def take(tx: Transaction, person: Person, contact_id: str, id_: str, n: int) -> bool:
    """Yes to one of what the other proposed; both are reminded. False when it is not asked any more."""
    contact, found = await acting(tx, person, contact_id), await of_contact(tx, contact_id)
    asked = found.id == id_ and proposes(person, found) and n < len(found.proposed)
    if not asked or found.proposed[n] <= tx.now:
        return False
    at = found.proposed[n]
    await _closes(tx, contact_id, "answered")
    await _keep(tx, replace(found, agreed=at, proposed=(), by_id=None))
    await _remind(tx, contact, person, at)
    told = TimeAgreed(contact=contact_id, name=contact.name_of(person), at=at)
    await contacts.tell(tx, contact.other, told, contact.id, about=matters.about("time", contact_id), until=at)
    return True


async def decline(tx: Transaction, person: Person, contact_id: str, id_: str) -> bool:
    """None of these fits. False when it is not asked any more."""
    contact, found = await acting(tx, person, contact_id), await of_contact(tx, contact_id)
    if found.id != id_ or not proposes(person, found):
        return False
    await _unpropose(tx, found)
    told = TimeNone(contact=contact_id, name=contact.name_of(person), stays=found.agreed)
    await contacts.tell(tx, contact.other, told, contact.id, about=matters.about("time", contact_id))
    return True


async def withdraw(tx: Transaction, person: Person, contact_id: str, id_: str) -> bool:
    """Takes back what this person proposed; the letter about it says that nothing is asked any more."""
    await acting(tx, person, contact_id)
    found = await of_contact(tx, contact_id)
    if found.id != id_ or found.by_id != person.id:
        return False
    await _unpropose(tx, found)
    return True


async def cancel(tx: Transaction, person: Person, contact_id: str, at: int) -> bool:
    """What was agreed on for `at` does not take place: the other is told kindly. False when nothing is agreed on for then. What is
    proposed in its place stays."""
    contact, found = await acting(tx, person, contact_id), await of_contact(tx, contact_id)
    if found.agreed != at:
        return False
    its = matters.about("time", contact_id)
    await occasions.drop(tx, its, SOON)
    await _keep(tx, replace(found, agreed=None))
    told = TimeCancelled(contact=contact_id, name=contact.name_of(person), at=at)
    await contacts.tell(tx, contact.other, told, contact.id, about=its, until=at)
    return True


async def _unpropose(tx: Transaction, found: Appointment) -> None:
    await _closes(tx, found.contact_id, "answered")
    await _keep(tx, replace(found, proposed=(), by_id=None))


async def _closes(tx: Transaction, contact_id: str, reason: str) -> None:
    """The letter that asked says so in its place; one that has not left does not leave."""
    await standing.over(tx, matters.about("time", contact_id), reason)


async def _keep(tx: Transaction, found: Appointment) -> None:
    await store.put(tx, found)
    its = matters.about("time", found.contact_id)
    await occasions.drop(tx, its, OVER)
    if found.changes_at is not None:
        await occasions.plan(tx, Occasion(f"{OVER}:{found.contact_id}", OVER, its, found.changes_at, {}))


# Later


async def _remind(tx: Transaction, contact: Contact, person: Person, at: int) -> None:
    """Both, each when it suits them."""
    its = matters.about("time", contact.id)
    await occasions.drop(tx, its, SOON)
    for reader, seeking in ((person, contact.seeking), (contact.other, not contact.seeking)):
        instants = {
            reminder_instant(at - before, at, tx.now, reader.zone, reader.quiet_from, reader.quiet_until)
            for before in REMINDED_SECONDS
            if at - before > tx.now
        }
        for due in sorted(each for each in instants if each is not None):
            id_, facts = f"{SOON}:{contact.id}:{int(seeking)}:{due}", {"seeking": int(seeking), "at": at}
            await occasions.plan(tx, Occasion(id_, SOON, its, due, facts))


async def _soon(tx: Transaction, occasion: Occasion, limit: int) -> None:
    contact_id, seeking = occasion.about.partition(":")[2], bool(occasion.facts["seeking"])
    found = await side(tx, contact_id, seeking=seeking)
    if found is None:
        return
    reader, contact = found
    told = TimeSoon(contact=contact.id, name=contact.other.name, at=int(occasion.facts["at"]))
    post.tell(tx, reader, told, about=occasion.about, until=told.at, topic=contact.topic)


async def _over(tx: Transaction, occasion: Occasion, limit: int) -> None:
    """Forgets what is past; who proposed it and got no answer is told."""
    contact_id = occasion.about.partition(":")[2]
    before = await store.one(tx, contact_id)
    if before is None:
        return
    now = before.at(tx.now)
    if before.proposed and not now.proposed:
        await _closes(tx, contact_id, "lapsed")
        reader = await people_store.by_id(tx, before.by_id or "")
        contact = None if reader is None else await contacts.known(tx, reader, contact_id)
        if reader is not None and contact is not None and contact.open:
            told = TimeLapsed(contact=contact_id, name=contact.other.name)
            post.tell(tx, reader, told, about=occasion.about, topic=contact.topic)
    await _keep(tx, now)


async def _still_proposed(tx: Reader, letter: Letter) -> Letter | None:
    found = await of_contact(tx, letter.facts["contact"])
    return await contacts.fresh(tx, letter) if found.proposed and found.id == letter.facts["id"] else None


async def _still_agreed(tx: Reader, letter: Letter) -> Letter | None:
    found = await of_contact(tx, letter.facts["contact"])
    return await contacts.fresh(tx, letter) if found.agreed == letter.facts["at"] else None


async def _export(tx: Reader, person: Person) -> list[dict[str, Any]]:
    return [
        {
            "with": contact.other.name,
            "agreed_at": found.agreed,
            "proposed": [{"proposed_at": each} for each in found.proposed],
            "proposed_by_me": found.by_id == person.id,
        }
        for contact in await contact_store.open_ones(tx, person.id)
        if (found := await store.one(tx, contact.id)) is not None
    ]


SUBJECT = Subject(
    unfold={SOON: _soon, OVER: _over},
    freshen={
        TimeProposed.screen: _still_proposed,
        TimeAgreed.screen: _still_agreed,
        TimeSoon.screen: _still_agreed,
        TimeNone.screen: contacts.fresh,
        TimeCancelled.screen: contacts.fresh,
        TimeLapsed.screen: contacts.fresh,
    },
    lost={TimeProposed.screen: contacts.lost, TimeAgreed.screen: contacts.lost},
    exports={"times": Export(("appointment",), _export)},
)
