"""Reports: a category and no words; a coordinator looks, and who reported is told what was decided (SAFE-01)."""

import logging

from bot.domain.contacts import DECISIONS, REPORT_CATEGORIES, Contact, Report
from bot.domain.errors import Refused
from bot.domain.letters import Letter
from bot.domain.people import Person
from bot.services.contacts import contacts
from bot.services.contacts.told import ContactEnded
from bot.services.letters import post, standing
from bot.services.peers import box, helpers, peers
from bot.services.peers.helpers import HelperEnded
from bot.services.people import roles
from bot.services.subjects import Subject
from bot.services.team import told
from bot.storage.contacts import contacts as contact_store
from bot.storage.database import Reader, Transaction
from bot.storage.people import people as people_store
from bot.storage.team import inquiries
from bot.storage.team import reports as store

log = logging.getLogger("entraide.reports")

NOBODY_LOOKS = {"why": "no other coordinator can be reached", "todo": "find a second one"}
TOLD_MOST = 50


async def report(tx: Transaction, person: Person, contact_id: str, category: str) -> tuple[Contact, bool]:
    """Reports the other of a contact, open or closed, as `report_person` does."""
    contact = await contacts.mine(tx, person, contact_id)
    return contact, await report_person(tx, person, contact.other.id, category)


async def report_person(
    tx: Transaction, person: Person, about_id: str, category: str, proposal_id: str | None = None
) -> bool:
    """Coordinators are told that there is a report, not what it says. For who knows already that they may report this person;
    `proposal_id`: what of theirs it is about, where that is a proposal.

    False when nobody can look at it for now: it waits for somebody who comes to coordinate, and the person must know.
    """
    if category not in REPORT_CATEGORIES:
        raise Refused("old-button")
    readers = await _may_look(tx, person.id, about_id)
    report_id = await store.add(tx, person.id, about_id, category, proposal_id)
    if report_id is not None:
        for coordinator in readers:
            post.tell(tx, coordinator, told.ReportNew(report=report_id), about=report_id, asks=True)
        if not readers:
            log.warning("report.waits", extra=NOBODY_LOOKS)
    return bool(readers)


async def to_report(tx: Reader, person: Person, contact_id: str) -> tuple[Contact, bool]:
    """The contact, and whether somebody could look at a report of it."""
    contact = await contacts.mine(tx, person, contact_id)
    return contact, await is_looked_at(tx, person, contact.other.id)


async def is_looked_at(tx: Reader, person: Person, about_id: str) -> bool:
    """Whether somebody could look at a report that this person makes of the other."""
    return bool(await _may_look(tx, person.id, about_id))


async def who_looks(tx: Reader, report_id: str) -> list[Person]:
    """The coordinators who can be reached and may decide this report: it is not theirs, and not about them; nobody looks
    again at what they decided.
    """
    found = await store.any_one(tx, report_id)
    if found is None:
        return []
    report, decided_by = found
    return await _may_look(tx, report.maker_id, report.about_id, decided_by)


async def _may_look(tx: Reader, *not_these: str | None) -> list[Person]:
    return [one for one in await roles.coordinators(tx) if one.id not in not_these]


async def away(tx: Transaction, lost: Person) -> None:
    """When the last who could look cannot be reached: who reported hears that it takes longer (TALK-07)."""
    if not lost.coordinator:
        return
    for found in await store.open_ones(tx, lost.id, TOLD_MOST, 0):
        maker = await people_store.by_id(tx, found.maker_id or "")
        if maker is None or any(
            m.person_id == maker.id and m.screen == told.ReportUnanswered.screen for m in tx.letters
        ):
            continue
        if all(one.id == lost.id for one in await who_looks(tx, found.id)):
            post.tell(tx, maker, told.ReportUnanswered())
            log.warning("report.waits", extra=NOBODY_LOOKS)


async def _lost(tx: Transaction, letter: Letter) -> None:
    reader = await people_store.by_id(tx, letter.person_id or "")
    if reader is not None:
        await away(tx, reader)


async def _still_open(tx: Reader, letter: Letter) -> Letter | None:
    """Not when another coordinator decided meanwhile."""
    found = await store.any_one(tx, letter.about or "")
    return letter if found is not None and found[0].open else None


async def left_over(tx: Reader, person: Person) -> bool:
    """Whether reports wait that this coordinator may decide."""
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


async def decidable(tx: Reader, person: Person, report_id: str, decision: str) -> Report:
    """The report, when this coordinator may decide it so. "We talked" is only for who could: the person it is about answered
    through the bot, or is there to have been talked with elsewhere.
    """
    found = await one(tx, person, report_id)
    if decision not in DECISIONS:
        raise Refused("old-button")
    if decision not in found.decisions(answered=await talked(tx, found)):
        raise Refused("report-not-so")
    return found


async def talked(tx: Reader, report: Report) -> bool:
    """Whether the person it is about answered the coordination through the bot."""
    asked = await inquiries.of_person(tx, report.about_id or "")
    return any(one.report_id == report.id and one.answered_at is not None for one in asked)


async def decide(tx: Transaction, person: Person, report_id: str, decision: str) -> bool:
    """One of DECISIONS; who reported is told, and so is the person it is about when they asked for another look. False when who
    reported cannot be reached."""
    found = await decidable(tx, person, report_id, decision)
    if not await store.decide(tx, report_id, person.id, decision):
        raise Refused("report-decided")
    await standing.over(tx, report_id, "answered")
    for inquiry_id in await inquiries.of_report(tx, report_id):
        await standing.over(tx, inquiry_id, "answered")
        await standing.asks_no_more(tx, inquiries.answers_of(inquiry_id))
    maker, about = (
        await people_store.by_id(tx, found.maker_id or ""),
        await people_store.by_id(tx, found.about_id or ""),
    )
    if about is not None and decision == "ended":
        await _end(tx, about, report_id)
    if about is not None and decision == "restored":
        await helpers.restore(tx, about)
    if about is not None and found.subject_again:
        post.tell(tx, about, told.ReportAgainTold(decision=decision))
    words = told.ReportTold(report=report_id, decision=decision, again=not found.maker_again)
    return maker is not None and post.tell(tx, maker, words) is not None


async def look_again(tx: Transaction, person: Person, report_id: str) -> bool:
    """Who reported, or the person it is about, asks for another look, once; a coordinator who did not decide it looks.

    False when nobody can for now: it waits for somebody who comes to coordinate. Refused when there is nothing to look at.
    """
    found = await store.any_one(tx, report_id)
    if found is None or not await store.look_again(tx, report_id, person.id):
        raise Refused("report-again-not")
    readers, waits = await who_looks(tx, report_id), found[0].open
    for coordinator in [] if waits else readers:
        post.tell(tx, coordinator, told.ReportNew(report=report_id), about=report_id, asks=True)
    if not readers:
        log.warning("report.waits", extra=NOBODY_LOOKS)
    return bool(readers)


async def _end(tx: Transaction, about: Person, report_id: str) -> None:
    """This person is not put in contact with others any more: their offer, their request and their contacts end. They are told,
    and may ask for another look."""
    offered = await helpers.end(tx, about)
    waiting = await peers.pending(tx, about)
    if waiting is not None:
        await peers.take_back(tx, waiting[0])
    await box.take_back(tx, about)
    post.tell(tx, about, HelperEnded(report=report_id, offered=offered))
    for contact in await contact_store.open_ones(tx, about.id):
        await contacts.stop(tx, about, contact.id)
        post.tell(tx, about, ContactEnded(contact=contact.id, name=contact.other.name))


SUBJECT = Subject(
    freshen={told.ReportNew.screen: _still_open},
    reads={told.ReportNew.screen: roles.may_anywhere("approve_helper")},
    lost={told.ReportNew.screen: _lost},
    away=away,
)
