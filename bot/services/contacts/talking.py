"""Whom somebody talks with: their next words are for this contact, while nothing else stands below (TALK-01)."""

from bot.domain.letters import Outcome
from bot.services.contacts.contacts import TALK
from bot.services.people import dialogs
from bot.storage.database import Transaction


async def came_between(tx: Transaction, outcome: Outcome) -> None:
    """Something new stands in somebody's chat, or may. Where it is not of the contact they talk with, their next words may be
    meant for it: they will be asked.
    """
    letter = outcome.letter
    stands = outcome.message_id is not None or outcome.kind == "doubtful"
    if letter.person_id is None or letter.edits is not None or letter.kind == "reply" or not stands:
        return
    talk = await dialogs.open_on(tx, letter.person_id, TALK)
    if talk is not None and talk.answers.get("contact") not in (letter.about, letter.facts.get("contact")):
        await dialogs.set_aside(tx, letter.person_id)
