"""Referents: with whom somebody who listens can talk a situation through, without the other person's name or story (PEER-04)."""

from dataclasses import dataclass
from typing import Any

from bot.domain.contacts import Contact
from bot.domain.errors import Refused
from bot.domain.letters import Letter
from bot.domain.people import Person
from bot.domain.times import DAY
from bot.services.cascade import Cascade
from bot.services.contacts import contacts
from bot.services.letters import post
from bot.services.letters.told import Told
from bot.services.peers import apart
from bot.services.people import roles
from bot.services.subjects import Export, Subject
from bot.storage.contacts import contacts as contact_store
from bot.storage.database import Reader, Transaction
from bot.storage.letters.occasions import Occasion
from bot.storage.peers import referents as store
from bot.storage.peers.referents import Situation
from bot.storage.people import people as people_store

LAPSE = "situation-lapse"
FRAME = "situation"  # what the two read when they begin to talk
ANSWER_SECONDS = 2 * DAY
SHOWN, ASKABLE = 4, 1000
AGAIN_SECONDS = DAY  # as long before the same referent is asked once more by the same person


class SituationAsked(Told, frozen=True):
    """To a referent: somebody who listens would like to talk. `until`: when an answer is due, UTC epoch seconds."""

    screen = "situation-asked"
    situation: str
    until: int


class SituationNo(Told, frozen=True):
    """To who asked, when this referent, `name`, has said no, has not answered or cannot be reached: which it was is not told."""

    screen = "situation-no"
    name: str


@dataclass(frozen=True, slots=True)
class Waits:
    """A talk that somebody has asked for: of whom, and until when."""

    id: str
    name: str
    until: int


@dataclass(frozen=True, slots=True)
class Around:
    """What is there for somebody who would like to talk: `names` by the id that asks them, and what they have asked for already."""

    names: dict[str, str]
    waits: Waits | None


# Who they are


async def names(tx: Reader) -> list[str]:
    """Of those who can be reached."""
    return [each.name for each in await store.every(tx)]


async def is_one(tx: Reader, person: Person) -> bool:
    return await store.is_one(tx, person.id)


async def standing_of(tx: Reader, person: Person) -> str:
    """ "yes": they are one; "may": they could be; else ""."""
    if not await store.may_be(tx, person.id):
        return ""
    return "yes" if await store.is_one(tx, person.id) else "may"


async def stop(tx: Transaction, person: Person) -> bool:
    """They are a referent no more; who waits for them hears that it does not go on. False when they were none."""
    stood = await store.drop(tx, person.id)
    for situation in await store.asked_of(tx, person.id):
        await _not_with_them(tx, situation, person, "ended")
    return stood


async def settle(tx: Transaction, person: Person) -> None:
    """After they coordinate no more, or listen no more: who does neither is no referent."""
    if not await store.may_be(tx, person.id):
        await stop(tx, person)


async def closing(tx: Transaction, person: Person) -> None:
    """Before an account is erased, or the consent to peer contact withdrawn."""
    await stop(tx, person)
    await _take_back(tx, person, "ended")


# Asking


async def around(tx: Reader, person: Person) -> Around:
    """Refused to who does not listen."""
    await roles.require_anywhere(tx, person, "ask_referent")
    asked = await store.asked_by(tx, person.id)
    who = None if asked is None else await people_store.by_id(tx, asked.to_id)
    waits = None if asked is None or who is None else Waits(asked.id, who.name, asked.deadline)
    return Around({id_: each.name for id_, each in await store.askable(tx, person.id, SHOWN)}, waits)


@dataclass(frozen=True, slots=True)
class _Wish:
    """`by` would like to talk with this referent."""

    by: Person
    to: Person


async def _chosen(tx: Transaction, wish: _Wish) -> Person:
    return wish.to


def _deadline(wish: _Wish, referent: Person, now: int) -> int:
    return post.calm_instant(referent, now, now) + ANSWER_SECONDS


async def _put(tx: Transaction, wish: _Wish, referent: Person, deadline: int) -> str:
    situation_id = await store.ask(tx, wish.by.id, referent.id, deadline)
    told = SituationAsked(situation=situation_id, until=deadline)
    post.tell(tx, referent, told, about=situation_id, asks=True, until=deadline)
    return situation_id


asking: Cascade[_Wish, Person] = Cascade(
    lapse=LAPSE, letter=SituationAsked, choose=_chosen, deadline=_deadline, put=_put
)


async def ask(tx: Transaction, person: Person, referent_id: str) -> Waits:
    """Asks a referent for a talk; nothing new while one waits. Refused to who does not listen, and when the two talk already."""
    known = await around(tx, person)
    if known.waits is not None:
        return known.waits
    await apart.check(tx, person)
    referent = dict(await store.askable(tx, person.id, ASKABLE)).get(referent_id)
    if referent is None:
        raise Refused("situation-not-them")
    if await contact_store.open_between(tx, person.id, referent.id):
        raise Refused("situation-talks", name=referent.name)
    if await store.asked_since(tx, person.id, referent.id, tx.now - AGAIN_SECONDS):
        raise Refused("situation-lately", name=referent.name)
    await asking.offer(tx, _Wish(person, referent))
    waits = (await around(tx, person)).waits
    assert waits is not None  # noqa: S101
    return waits


async def take_back(tx: Transaction, person: Person) -> None:
    """Nobody is asked any more; again: nothing happens."""
    await _take_back(tx, person, "answered")


async def _take_back(tx: Transaction, person: Person, reason: str) -> None:
    asked = await store.asked_by(tx, person.id)
    if asked is not None and await store.end(tx, asked.id):
        await asking.settled(tx, asked.id, reason)


# The referent's answer


async def waiting(tx: Reader, person: Person) -> list[Situation]:
    """What waits for this referent's answer."""
    return [each for each in await store.asked_of(tx, person.id) if each.deadline > tx.now]


async def mine(tx: Reader, person: Person, situation_id: str) -> Situation:
    """A question to this referent, while it waits. Refused when it is over."""
    found = await store.one(tx, situation_id)
    if found is None or found.to_id != person.id or not found.open or found.deadline <= tx.now:
        raise Refused("situation-over")
    return found


async def accept(tx: Transaction, person: Person, situation_id: str, renewal: int) -> Contact:
    """Their yes: a contact like any other, as the referent sees it. Refused when it is over, and to who is no referent any more."""
    found = await mine(tx, person, situation_id)
    asker = await people_store.by_id(tx, found.by_id)
    still = asker is not None and asker.reachable and any(each.id == person.id for each in await store.every(tx))
    if not still or asker is None or await contact_store.blocked_either_way(tx, person.id, asker.id):
        raise Refused("situation-over")
    if await contact_store.open_between(tx, person.id, asker.id):
        raise Refused("situation-talks", name=asker.name)
    await store.end(tx, found.id)
    await asking.settled(tx, found.id, "opened")
    return await contacts.begin(tx, asker, person, None, renewal, frame=FRAME, last=person)


async def decline(tx: Transaction, person: Person, situation_id: str) -> None:
    """Their no, without a reason."""
    await _not_with_them(tx, await mine(tx, person, situation_id), person, "answered")


async def _not_with_them(tx: Transaction, situation: Situation, referent: Person, reason: str) -> None:
    asker = await people_store.by_id(tx, situation.by_id)
    if not await store.end(tx, situation.id):
        return
    await asking.settled(tx, situation.id, reason)
    if asker is not None:
        post.tell(tx, asker, SituationNo(name=referent.name), about=situation.id)


async def lapse(tx: Transaction, occasion: Occasion, limit: int) -> None:
    """The time to answer is over."""
    await _unanswered(tx, await store.one(tx, occasion.about), "lapsed")


async def _unanswered(tx: Transaction, situation: Situation | None, reason: str) -> None:
    referent = None if situation is None else await people_store.by_id(tx, situation.to_id)
    if situation is not None and referent is not None:
        await _not_with_them(tx, situation, referent, reason)


# When one of the two cannot be reached


async def _away(tx: Transaction, person: Person) -> None:
    for situation in await store.asked_of(tx, person.id):
        await _not_with_them(tx, situation, person, "away")
    await _take_back(tx, person, "away")


async def _lost(tx: Transaction, letter: Letter) -> None:
    await _unanswered(tx, await store.one(tx, letter.about or ""), "away")


async def _fresh(tx: Reader, letter: Letter) -> Letter | None:
    found = await store.one(tx, letter.about or "")
    return letter if found is not None and found.open and found.deadline > tx.now else None


async def _is_one(tx: Reader, person: Person) -> dict[str, Any] | None:
    since = await store.since(tx, person.id)
    return None if since is None else {"since": since}


async def _history(tx: Reader, person: Person) -> list[dict[str, Any]]:
    return await store.history(tx, person.id)


SUBJECT = Subject(
    unfold={LAPSE: lapse},
    freshen={SituationAsked.screen: _fresh},
    lost={SituationAsked.screen: _lost},
    away=_away,
    exports={"referent": Export(("referent",), _is_one), "talks_about_situations": Export(("situation",), _history)},
)
