"""Once a year, who listens is reminded that talking about it with somebody does good (PEER-04)."""

from bot.domain.errors import Refused
from bot.domain.letters import Letter
from bot.domain.people import Person
from bot.domain.times import DAY
from bot.services.letters import post
from bot.services.letters.told import Told
from bot.services.subjects import Subject
from bot.storage.database import Reader, Transaction
from bot.storage.letters import occasions
from bot.storage.letters.occasions import Occasion
from bot.storage.peers import helpers as store
from bot.storage.people import people as people_store

SUPERVISION = "supervision"
YEAR = 365 * DAY


class Supervision(Told, frozen=True):
    """To who listens."""

    screen = "supervision"


async def plan(tx: Transaction, helper_id: str) -> None:
    """In a year, and each year after, until it is muted."""
    await occasions.plan(tx, Occasion(_id(helper_id), SUPERVISION, helper_id, tx.now + YEAR, {}))


async def forget(tx: Transaction, helper_id: str) -> None:
    await occasions.drop(tx, helper_id, SUPERVISION)


async def wished(tx: Reader, person: Person) -> bool | None:
    """Whether they will be reminded; None where they do not listen."""
    helper = await store.by_id(tx, person.id)
    if helper is None or helper.state != "approved":
        return None
    return await occasions.exists(tx, _id(person.id))


async def wish(tx: Transaction, person: Person, on: bool) -> None:
    """Muted, or wished again: then in a year."""
    now = await wished(tx, person)
    if now is None:
        raise Refused("helper-first")
    if on and not now:
        await plan(tx, person.id)
    elif not on:
        await forget(tx, person.id)


def _id(helper_id: str) -> str:
    return f"{SUPERVISION}:{helper_id}"


async def remind(tx: Transaction, occasion: Occasion, limit: int) -> str | None:
    """Not during a break: then when it may be over."""
    helper, person = await store.by_id(tx, occasion.about), await people_store.by_id(tx, occasion.about)
    if helper is None or person is None or helper.state != "approved":
        return None
    if helper.paused(tx.now):
        await occasions.move(tx, occasion, tx.now + 30 * DAY)
        return occasion.cursor
    post.tell(tx, person, Supervision(), about=person.id)
    await occasions.move(tx, occasion, tx.now + YEAR)
    return occasion.cursor


async def _still(tx: Reader, letter: Letter) -> Letter | None:
    helper = await store.by_id(tx, letter.person_id or "")
    return letter if helper is not None and helper.state == "approved" else None


SUBJECT = Subject(unfold={SUPERVISION: remind}, freshen={Supervision.screen: _still})
