"""Whom somebody talks with: their next words are for this contact, while nothing else stands below (TALK-01)."""

from collections.abc import Iterable

from bot.domain.letters import Outcome
from bot.services.contacts import inbox
from bot.services.contacts.contacts import TALK
from bot.services.people import dialogs
from bot.services.team import inquiries
from bot.storage.contacts import contacts as store
from bot.storage.database import Reader, Transaction
from bot.storage.people import people as people_store


async def who_talk(tx: Reader, outcomes: Iterable[Outcome]) -> set[str]:
    """The people who talk with somebody, of those in whose chats something new stands, or may: one trip for all."""
    people = {outcome.letter.person_id for outcome in outcomes if _stands_anew(outcome) and outcome.letter.person_id}
    return await dialogs.who_is_on(tx, people, TALK) if people else set()


def _stands_anew(outcome: Outcome) -> bool:
    letter = outcome.letter
    stands = outcome.message_id is not None or outcome.kind == "doubtful"
    return stands and letter.edits is None and letter.kind not in ("reply", "topic")


async def came_between(tx: Transaction, outcome: Outcome) -> None:
    """Something new stands in somebody's chat, or may. Where it is not of the contact they talk with, their next words may be
    meant for it: they will be asked. Words of that contact, where nobody else is there, take the talk up again.
    """
    letter = outcome.letter
    if letter.person_id is None or not _stands_anew(outcome):
        return
    talk = await dialogs.open_on(tx, letter.person_id, TALK)
    if talk is None:
        return
    if talk.answers.get("contact") not in (letter.about, letter.facts.get("contact")):
        await dialogs.set_aside(tx, letter.person_id)
    elif talk.aside and letter.kind == "relay" and await _nobody_else(tx, letter.person_id):
        await dialogs.ask(tx, letter.person_id, TALK, talk.answers)


async def _nobody_else(tx: Reader, person_id: str) -> bool:
    """Whether words of this person can be for the one they talk with only."""
    person = await people_store.by_id(tx, person_id)
    if person is None or len(await store.open_ones(tx, person_id)) > 1:
        return False
    return not await inquiries.waiting(tx, person) and not await inbox.unanswered(tx, person)
