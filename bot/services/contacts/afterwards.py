"""Some days after a contact has ended, two questions to who had asked for it: whether it helped, whether they would ask again.

An answer is free, and one more in a count; of whom it is about, or who gave it, nothing is written (GDPR-13).
"""

from bot.domain.contacts import Contact
from bot.domain.errors import Refused
from bot.domain.figures import AGAIN, HELPED
from bot.domain.letters import Letter
from bot.domain.people import Person
from bot.domain.times import DAY
from bot.services.letters import post
from bot.services.letters.told import Told
from bot.services.peers import figures
from bot.services.people import people
from bot.services.subjects import Export, Subject
from bot.storage.contacts import afterwards as store
from bot.storage.contacts import contacts as contact_store
from bot.storage.database import Reader, Transaction
from bot.storage.letters import occasions
from bot.storage.letters.occasions import Occasion
from bot.storage.people import people as people_store
from bot.storage.team import reports

KIND = "afterwards"
AFTER_SECONDS = 3 * DAY
ANSWERED_SECONDS = 14 * DAY


class Afterwards(Told, frozen=True):
    """To who had asked: did it help? `asked` is the id of the two questions, which names no contact."""

    screen = "afterwards"
    asked: str


async def plan(tx: Transaction, contact: Contact) -> None:
    """Where one of the two has ended what began with a request: not what was blocked, reported, or ended by others."""
    if contact.request_id is not None:
        due = tx.now + AFTER_SECONDS
        await occasions.plan(tx, Occasion(f"{KIND}:{contact.id}", KIND, contact.id, due, {}))


async def ask(tx: Transaction, occasion: Occasion, limit: int) -> str | None:
    """It waits here for the end of their quiet hours: whether one has blocked or reported the other is looked at just before."""
    pair = await contact_store.asked_for(tx, occasion.about)
    seeker = None if pair is None else await people_store.by_id(tx, pair[0])
    if pair is None or seeker is None or not await people.has_consent(tx, seeker, "peer"):
        return None
    if await contact_store.blocked_either_way(tx, *pair) or await reports.either_way(tx, *pair):
        return None
    calm = post.calm_instant(seeker, tx.now, tx.now)
    if calm > tx.now:
        await occasions.move(tx, occasion, calm)
        return occasion.cursor
    if seeker.reachable:
        until = tx.now + ANSWERED_SECONDS
        asked = await store.add(tx, seeker.id, until)
        post.tell(tx, seeker, Afterwards(asked=asked), about=asked, until=until)
    return None


async def _fresh(tx: Reader, letter: Letter) -> Letter | None:
    return letter if await store.waits(tx, str(letter.facts["asked"]), letter.person_id or "") else None


async def helped(tx: Transaction, person: Person, asked: str, how: str) -> None:
    """The first answer; again, or another one after it, counts nothing more. Refused when nothing is asked any more."""
    if how not in HELPED:
        raise Refused("old-button")
    if await store.answer_first(tx, asked, person.id):
        await figures.answered(tx, person, how)
    elif not await store.waits(tx, asked, person.id):
        raise Refused("afterwards-over")


async def again(tx: Transaction, person: Person, asked: str, how: str) -> None:
    """The second answer: that it was asked goes with it."""
    if how not in AGAIN:
        raise Refused("old-button")
    if not await store.answer_second(tx, asked, person.id):
        raise Refused("afterwards-over")
    await figures.answered(tx, person, how)


async def closing(tx: Transaction, person: Person) -> None:
    """The agreement to peer contact ends."""
    await store.drop_all(tx, person.id)


async def _export(tx: Reader, person: Person) -> list[int]:
    return await store.open_until(tx, person.id)


SUBJECT = Subject(
    unfold={KIND: ask},
    freshen={Afterwards.screen: _fresh},
    exports={"questions_after_a_contact_open_until": Export(("afterwards",), _export)},
)
