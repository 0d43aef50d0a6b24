"""Questions of the coordination, before it decides on an offer to listen, on a text of who listens, or on a report (SAFE-01).

Who is asked reads "the coordination" and no name; who asks does not read who reported. The words are on their way only.
"""

from dataclasses import dataclass
from typing import Any

from bot.domain.contacts import WORDS_LONGEST, Report, length
from bot.domain.errors import Refused
from bot.domain.letters import Letter
from bot.domain.people import Person
from bot.services.letters import post, standing
from bot.services.peers import helpers, own_words
from bot.services.people import roles
from bot.services.subjects import Export, Subject
from bot.services.team import reports, told
from bot.storage.database import Reader, Transaction
from bot.storage.peers import helpers as helper_store
from bot.storage.people import people as people_store
from bot.storage.team import inquiries as store
from bot.storage.team import reports as report_store
from bot.storage.team.inquiries import Inquiry

SIDES = (
    "offer",
    "words",
    "maker",
    "subject",
)  # who offers to listen; whose text waits; who reported; whom a report is about


@dataclass(frozen=True, slots=True)
class Matter:
    """What is asked about and who is asked. `name` is what the coordination may know of them: empty for who reported."""

    side: str
    person: Person
    name: str
    report_id: str | None = None
    category: str = ""
    words_id: str | None = None


async def matter(tx: Reader, me: Person, side: str, about_id: str) -> Matter:
    """Whom a coordinator would ask. Refused when it is decided, not theirs to decide, or when nobody is left to ask."""
    if side == "offer":
        who, _ = await helpers.one_waiting(tx, me, about_id)
        return Matter(side, who, who.name)
    if side == "words":
        who, text = await own_words.one_waiting(tx, me, about_id)
        return Matter(side, who, who.name, words_id=text.id)
    if side not in SIDES:
        raise Refused("old-button")
    report = await reports.one(tx, me, about_id)
    person = await people_store.by_id(tx, (report.maker_id if side == "maker" else report.about_id) or "")
    if person is None or not person.reachable:
        raise Refused("inquiry-nobody")
    name = "" if side == "maker" else person.name
    return Matter(side, person, name, report.id, report.category)


async def reachable(tx: Reader, report: Report) -> list[str]:
    """On which sides of a report somebody can be asked."""
    sides = {"maker": report.maker_id, "subject": report.about_id}
    found = {side: await people_store.by_id(tx, id_ or "") for side, id_ in sides.items()}
    return [side for side, person in found.items() if person is not None and person.reachable]


def check(words: str) -> None:
    """Refused when they are too long to pass on."""
    if length(words) > WORDS_LONGEST:
        raise Refused("words-too-long", most=WORDS_LONGEST)


async def ask(tx: Transaction, me: Person, side: str, about_id: str, words: str) -> Matter:
    """The question goes to them, held back in their quiet hours."""
    check(words)
    asked = await matter(tx, me, side, about_id)
    inquiry_id = await store.add(tx, asked.report_id, asked.person.id, me.id, asked.words_id)
    question = told.Inquiry(inquiry=inquiry_id, side=side, words=words)
    post.tell(tx, asked.person, question, about=inquiry_id, asks=True)
    return asked


async def mine(tx: Reader, person: Person, inquiry_id: str) -> tuple[Inquiry, str]:
    """A question this person was asked, and on which of SIDES they are, while what it is about is undecided. Refused when it
    is not theirs, or over.
    """
    inquiry = await store.one(tx, inquiry_id)
    if inquiry is None or inquiry.person_id != person.id or not await _undecided(tx, inquiry):
        raise Refused("inquiry-over")
    side, _ = await _side(tx, inquiry, person)
    return inquiry, side


async def answered_in(tx: Reader, about: str) -> tuple[str, str]:
    """Of a letter that brings an answer and is about this: which of SIDES it is from, and the report or the offer."""
    inquiry = await store.one(tx, store.answered(about))
    person = None if inquiry is None else await people_store.by_id(tx, inquiry.person_id)
    if inquiry is None or person is None:
        raise Refused("inquiry-over")
    side, _ = await _side(tx, inquiry, person)
    return side, inquiry.report_id or person.id


async def waiting(tx: Reader, person: Person) -> list[str]:
    """Ids of what this person was asked and has not answered, while it is undecided."""
    asked = [one for one in await store.of_person(tx, person.id) if one.answered_at is None]
    return [one.id for one in asked if await _undecided(tx, one)]


async def _undecided(tx: Reader, inquiry: Inquiry) -> bool:
    if inquiry.words_id is not None:
        return True  # it goes with the text
    if inquiry.report_id is None:
        helper = await helper_store.by_id(tx, inquiry.person_id)
        return helper is not None and helper.state == "asked"
    found = await report_store.any_one(tx, inquiry.report_id)
    return found is not None and found[0].open


async def answer(tx: Transaction, person: Person, inquiry_id: str, words: str) -> None:
    """The answer goes to the coordinator who asked; to the others when that one is not there any more."""
    check(words)
    inquiry, _ = await mine(tx, person, inquiry_id)
    readers = await _readers(tx, inquiry)
    if not readers:
        raise Refused("inquiry-unread")
    side, name = await _side(tx, inquiry, person)
    await store.note_answered(tx, inquiry.id)
    await standing.over(tx, inquiry.id, "answered")
    for reader in readers:
        answer = told.InquiryAnswer(
            inquiry=inquiry.id, side=side, name=name, matter=inquiry.report_id or person.id, words=words
        )
        post.tell(tx, reader, answer, about=store.answers_of(inquiry.id), conversation=True, asks=True)


async def _readers(tx: Reader, inquiry: Inquiry) -> list[Person]:
    """Who asked, while they can be reached and still coordinate; else those who may decide."""
    if inquiry.report_id is None:
        may = [one for one in await roles.coordinators(tx) if one.id != inquiry.person_id]
    else:
        may = await reports.who_looks(tx, inquiry.report_id)
    return [one for one in may if one.id == inquiry.asked_by] or may


async def _side(tx: Reader, inquiry: Inquiry, person: Person) -> tuple[str, str]:
    """On which side they are, and what the coordination may know of them."""
    if inquiry.report_id is None:
        return "offer" if inquiry.words_id is None else "words", person.name
    found = await report_store.any_one(tx, inquiry.report_id)
    return ("maker", "") if found is not None and found[0].maker_id == person.id else ("subject", person.name)


async def progress(
    tx: Reader, person_id: str | None, report_id: str | None, words_id: str | None = None
) -> str:  # fmt: skip
    """How far a question to this person is: "" (none), "asked" or "answered"."""
    known = await store.of_person(tx, person_id or "")
    asked = [one for one in known if (one.report_id, one.words_id) == (report_id, words_id)]
    if any(one.answered_at is not None for one in asked):
        return "answered"
    return "asked" if asked else ""


# When one of the two cannot be reached


async def away(tx: Transaction, lost: Person) -> None:
    """Who asked this person hears that no answer will come for now."""
    for inquiry in await store.of_person(tx, lost.id):
        if inquiry.answered_at is None and await _undecided(tx, inquiry):
            await _tell_lost(tx, inquiry, lost)


async def _tell_lost(tx: Transaction, inquiry: Inquiry, lost: Person) -> None:
    if any(m.about == inquiry.id and m.screen == told.InquiryLost.screen for m in tx.letters):
        return
    side, name = await _side(tx, inquiry, lost)
    for reader in await _readers(tx, inquiry):
        away = told.InquiryLost(side=side, name=name, matter=inquiry.report_id or lost.id)
        post.tell(tx, reader, away, about=inquiry.id)


async def _question_lost(tx: Transaction, letter: Letter) -> None:
    inquiry, person = await store.one(tx, letter.about or ""), await people_store.by_id(tx, letter.person_id or "")
    if inquiry is not None and person is not None:
        await _tell_lost(tx, inquiry, person)


async def _answer_lost(tx: Transaction, letter: Letter) -> None:
    """Their words did not arrive and are not kept: they may write again, to whoever coordinates then."""
    inquiry = await store.one(tx, str(letter.facts.get("inquiry", "")))
    person = None if inquiry is None else await people_store.by_id(tx, inquiry.person_id)
    if inquiry is not None and person is not None and await _undecided(tx, inquiry):
        post.tell(tx, person, told.InquiryGone(inquiry=inquiry.id), about=inquiry.id, asks=True)


async def _still_asked(tx: Reader, letter: Letter) -> Letter | None:
    """Not when it was decided meanwhile."""
    inquiry = await store.one(tx, letter.about or "")
    return letter if inquiry is not None and await _undecided(tx, inquiry) else None


async def _asked(tx: Reader, person: Person) -> list[dict[str, Any]]:
    asked = await store.of_person(tx, person.id)
    return [{"asked_at": one.asked_at, "answered_at": one.answered_at} for one in asked]


SUBJECT = Subject(
    freshen={told.Inquiry.screen: _still_asked, told.InquiryGone.screen: _still_asked},
    reads={told.InquiryAnswer.screen: roles.may_anywhere("approve_helper")},
    lost={"inquiry": _question_lost, "inquiry-answer": _answer_lost},
    away=away,
    exports={"questions_of_the_coordination": Export(("inquiry",), _asked)},
)
