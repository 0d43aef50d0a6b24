"""Cards with something to talk about. Nobody reads who drew one, or who put it away."""

from bot.domain.errors import Refused
from bot.domain.letters import Letter
from bot.domain.people import Person
from bot.domain.talk_cards import AN_HOUR_MOST, AT_ONCE_SECONDS, card_of
from bot.domain.times import HOUR
from bot.services.contacts import contacts, matters
from bot.services.contacts.within import acting
from bot.services.letters import standing
from bot.services.letters.told import Told
from bot.services.subjects import Subject
from bot.storage.contacts import talk_cards as store
from bot.storage.database import Reader, Transaction


class TalkCard(Told, frozen=True):
    """To both. `n`: the how-manieth of their contact; `card`: which one."""

    screen = "talk-card"
    contact: str
    name: str
    n: int
    card: int


async def draw(tx: Transaction, person: Person, contact_id: str) -> bool:
    """Both get the next card. False when one was drawn this very moment. Refused while the other rests, or after some in an
    hour."""
    contact = await acting(tx, person, contact_id, begins=True)
    lately = await store.drawn_at(tx, contact_id, tx.now - HOUR)
    if lately and tx.now - lately[0] < AT_ONCE_SECONDS:
        return False
    if len(lately) >= AN_HOUR_MOST:
        raise Refused("talk-card-often", most=AN_HOUR_MOST)
    n = await store.drawn(tx, contact_id)
    await store.add(tx, contact_id, n)
    for reader, name in ((person, contact.other.name), (contact.other, contact.name_of(person))):
        told = TalkCard(contact=contact_id, name=name, n=n, card=card_of(contact_id, n))
        await contacts.tell(tx, reader, told, contact.id, about=matters.about("card", contact_id, n), asks=True)
    return True


async def put_away(tx: Transaction, person: Person, contact_id: str, n: int) -> None:
    """It goes for both, whoever of the two wished it. Twice is once."""
    await acting(tx, person, contact_id)
    if await store.put_away(tx, contact_id, n):
        await standing.over(tx, matters.about("card", contact_id, n), "away")


async def _still_lies(tx: Reader, letter: Letter) -> Letter | None:
    lies = letter.facts["n"] in await store.lying(tx, letter.facts["contact"])
    return await contacts.fresh(tx, letter) if lies else None


SUBJECT = Subject(freshen={TalkCard.screen: _still_lies})
