"""What who reported adds to their report, with a yes for each: words they were written, or their own (SAFE-01)."""

from typing import Any

from bot.domain.contacts import EVIDENCE_LONGEST, EVIDENCE_MOST, Contact, Evidence, length
from bot.domain.errors import Refused
from bot.domain.people import Person
from bot.services.contacts import contacts, threads
from bot.services.people import roles
from bot.services.subjects import Export, Subject
from bot.services.team import reports
from bot.storage.database import Reader, Transaction
from bot.storage.team import evidence as store


async def to_add(tx: Reader, person: Person, contact_id: str) -> tuple[Contact, str]:
    """The contact, open or closed, and this person's report of the other. Refused when there is none that waits, or when all that
    fits is there."""
    contact, report_id = await _mine(tx, person, contact_id)
    if len(await store.of(tx, report_id)) >= EVIDENCE_MOST:
        raise Refused("evidence-many", most=EVIDENCE_MOST)
    return contact, report_id


async def _mine(tx: Reader, person: Person, contact_id: str) -> tuple[Contact, str]:
    contact = await contacts.mine(tx, person, contact_id)
    report_id = await store.open_report(tx, person.id, contact.other.id)
    if report_id is None:
        raise Refused("evidence-no-report")
    return contact, report_id


async def received(tx: Reader, person: Person, contact_id: str, message_id: int, text: str) -> str:
    """What the other wrote, as it stands in this message of the person's chat, without its head. Refused when it was not they who
    wrote it."""
    found = await threads.answered(tx, person, message_id)
    _, _, words = text.partition("\n\n")
    if found is None or found.own or found.contact_id != contact_id or not words.strip():
        raise Refused("evidence-not-theirs")
    return check(words)


def check(words: str) -> str:
    """The words as they are kept. Refused when they are too long to be read whole."""
    if length(words) > EVIDENCE_LONGEST:
        raise Refused("evidence-long", most=EVIDENCE_LONGEST)
    return words.strip()


async def add(tx: Transaction, person: Person, contact_id: str, words: str, *, theirs: bool) -> Contact:
    """Their yes. It is read by those who may decide the report, and goes after six months at the latest."""
    contact, report_id = await to_add(tx, person, contact_id)
    n = len(await store.of(tx, report_id))
    await store.add(tx, report_id, n, person.id, contact.other.id, Evidence(check(words), theirs))
    return contact


async def take_back(tx: Transaction, person: Person, contact_id: str) -> Contact:
    """All of it: nobody reads it any more. What a coordinator has read stays read."""
    contact, report_id = await _mine(tx, person, contact_id)
    await store.drop(tx, report_id, person.id)
    return contact


async def of_report(tx: Reader, person: Person, report_id: str) -> list[Evidence]:
    """For a coordinator who may decide it. Refused for everybody else."""
    await roles.require_anywhere(tx, person, "approve_helper")
    return await store.of(tx, (await reports.one(tx, person, report_id)).id)


async def _export(tx: Reader, person: Person) -> list[dict[str, Any]]:
    return await store.of_person(tx, person.id)


SUBJECT = Subject(exports={"added_to_reports": Export(("report_words",), _export)})
