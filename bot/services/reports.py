"""Reports: a category and no words; a coordinator looks, and who reported is told what was decided (SAFE-01)."""

import logging

from bot.domain.contacts import DECISIONS, REPORT_CATEGORIES, Contact, Report
from bot.domain.errors import Refused
from bot.domain.letters import Letter
from bot.domain.people import Person
from bot.services import contacts, helpers, post, roles
from bot.storage import contacts as contact_store
from bot.storage import people as people_store
from bot.storage import reports as store
from bot.storage.database import Reader, Transaction

log = logging.getLogger("entraide.reports")

NOBODY_LOOKS = {"why": "no other coordinator can be reached", "todo": "find a second one"}
TOLD_MOST = 50


async def report(tx: Transaction, person: Person, contact_id: str, category: str) -> tuple[Contact, bool]:
    """Reports the other of a contact, open or closed. Coordinators are told that there is one, not what it says.

    False when nobody can look at it for now: it waits for somebody who comes to coordinate, and the person must know.
    """
    if category not in REPORT_CATEGORIES:
        raise Refused("old-button")
    contact, looked_at = await to_report(tx, person, contact_id)
    if await store.add(tx, person.id, contact.other.id, category):
        for coordinator in await _who_looks(tx, person, contact):
            post.tell(tx, coordinator, "report-new")
        if not looked_at:
            log.warning("report.waits", extra=NOBODY_LOOKS)
    return contact, looked_at


async def to_report(tx: Reader, person: Person, contact_id: str) -> tuple[Contact, bool]:
    """The contact, and whether somebody could look at a report of it."""
    contact = await contacts.mine(tx, person, contact_id)
    return contact, bool(await _who_looks(tx, person, contact))


async def _who_looks(tx: Reader, person: Person, contact: Contact) -> list[Person]:
    """The coordinators who can be reached: never the one who reports, nor the one it is about."""
    return [one for one in await roles.coordinators(tx) if one.id not in (person.id, contact.other.id)]


async def away(tx: Transaction, lost: Person) -> None:
    """When the last who could look cannot be reached: who reported hears that it takes longer (TALK-07)."""
    if not lost.coordinator:
        return
    for found in await store.open_ones(tx, lost.id, TOLD_MOST, 0):
        maker = await people_store.by_id(tx, found.maker_id or "")
        if maker is None or any(m.person_id == maker.id and m.screen == "report-unanswered" for m in tx.letters):
            continue
        if all(one.id in (lost.id, maker.id, found.about_id) for one in await roles.coordinators(tx)):
            post.tell(tx, maker, "report-unanswered")
            log.warning("report.waits", extra=NOBODY_LOOKS)


async def _lost(tx: Transaction, letter: Letter) -> None:
    reader = await people_store.by_id(tx, letter.person_id or "")
    if reader is not None:
        await away(tx, reader)


LOST = {"report-new": _lost}


async def left_over(tx: Reader, person: Person) -> bool:
    """Whether reports wait for somebody who has just come to coordinate."""
    return bool(await store.open_ones(tx, person.id, 1, 0))


async def waiting(tx: Reader, person: Person, most: int, skip: int) -> list[Report]:
    """What nobody has decided yet, without what concerns the reader. Coordinators only."""
    await roles.require_anywhere(tx, person, "approve_helper")
    return await store.open_ones(tx, person.id, most, skip)


async def one(tx: Reader, person: Person, report_id: str) -> Report:
    await roles.require_anywhere(tx, person, "approve_helper")
    report = await store.one(tx, report_id, person.id)
    if report is None:
        raise Refused("report-decided")
    return report


async def decide(tx: Transaction, person: Person, report_id: str, decision: str, appeal: str) -> None:
    """One of DECISIONS; who reported is told, with `appeal`: whom to write to when they disagree."""
    found = await one(tx, person, report_id)
    if decision not in DECISIONS:
        raise Refused("old-button")
    await store.decide(tx, report_id)
    if decision == "ended" and found.about_id is not None:
        await _end(tx, found.about_id)
    maker = await people_store.by_id(tx, found.maker_id or "")
    if maker is not None:
        post.tell(tx, maker, "report-told", decision=decision, appeal=appeal)


async def _end(tx: Transaction, person_id: str) -> None:
    """This person is not put in contact with others any more: their offer and their contacts end."""
    about = await people_store.by_id(tx, person_id)
    if about is None:
        return
    await helpers.end(tx, about)
    for contact in await contact_store.open_ones(tx, person_id):
        await contacts.stop(tx, about, contact.id)
        post.tell(tx, about, "contact-ended", contact=contact.id, name=contact.other.name)
