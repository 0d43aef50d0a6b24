"""How many are asked at a time when somebody asks to talk: as their group chose it, else as the operator did."""

from bot.domain.errors import Refused
from bot.domain.peers import STRATEGIES
from bot.domain.people import Person
from bot.services.people import roles
from bot.storage.database import Reader, Transaction
from bot.storage.peers import paces as store

USUAL = "usual"  # what a button carries for "as the operator says"


async def of_group(tx: Reader, person: Person, group_id: str) -> str:
    """One of STRATEGIES, or USUAL. For those who run the group."""
    await roles.require_in(tx, person, "edit_group", group_id)
    return await store.of_group(tx, group_id) or USUAL


async def choose(tx: Transaction, person: Person, group_id: str, pace: str) -> None:
    """For requests of its members from here on."""
    await roles.require_in(tx, person, "edit_group", group_id)
    if pace not in (USUAL, *STRATEGIES):
        raise Refused("old-button")
    await store.put(tx, group_id, None if pace == USUAL else pace)


async def of_person(tx: Reader, person: Person, usual: str) -> str:
    """Where groups of theirs chose differently, as the operator says (`usual`)."""
    chosen = await store.of_member(tx, person.id)
    return chosen.pop() if len(chosen) == 1 else usual
