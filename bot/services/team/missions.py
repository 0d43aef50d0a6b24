"""The board of openings for peer workers: posted by named roles, for a time, answered through the relay (SAFE-03, MATCH-03)."""

import re
from typing import Any

from bot.domain.contacts import Contact, Words
from bot.domain.errors import Refused
from bot.domain.missions import ANSWERS_A_DAY, DAYS, OPEN_MOST, Mission, Said, town_key
from bot.domain.people import Person
from bot.domain.permissions import may
from bot.domain.times import DAY
from bot.services.contacts import contacts
from bot.services.letters import post
from bot.services.letters.told import Told
from bot.services.peers import apart
from bot.services.people import people, roles
from bot.services.subjects import Export, Subject
from bot.storage.contacts import contacts as contact_store
from bot.storage.database import Reader, Transaction, new_id
from bot.storage.people import people as people_store
from bot.storage.team import missions as store

_ID = re.compile(r"[\w-]{12}", re.ASCII)


class MissionAnswered(Told, frozen=True):
    """To who posted it: somebody answers; their words follow. `contact` is the one it opened."""

    screen = "mission-answered"
    contact: str
    name: str
    title: str


def new_mission() -> str:
    """An id: posted twice, it is one."""
    return new_id()


async def may_post(tx: Reader, person: Person) -> None:
    """Refused but for those who facilitate or coordinate, and when too many of theirs stand."""
    await roles.require_anywhere(tx, person, "post_mission")
    if sum(_stands(each, tx.now) for each in await store.posted_by(tx, person.id)) >= OPEN_MOST:
        raise Refused("mission-many", most=OPEN_MOST)


async def posts(tx: Reader, person: Person) -> bool:
    """Whether they may post at all."""
    return may("post_mission", await roles.anywhere(tx, person))


def _stands(mission: Mission, now: int) -> bool:
    return mission.until > now


async def publish(tx: Transaction, person: Person, mission_id: str, said: Said, days: int) -> Mission:
    """From now on whoever looks reads it, under the name of who posts it, for so many days. Twice is once."""
    if days not in DAYS or not _ID.fullmatch(mission_id):
        raise Refused("old-button")
    known = await store.one(tx, mission_id)
    if known is None:
        await may_post(tx, person)
        await store.add(tx, mission_id, person.id, said, tx.now + days * DAY)
    return await one(tx, person, mission_id)


async def open_ones(tx: Reader, topic: str = "", town: str = "") -> list[Mission]:
    """Those that stand, of this topic and town (as `town_key` says it), while who posted them still may."""
    return [
        each
        for each, facilitates, coordinates in await store.open_ones(tx)
        if (not topic or each.said.topic == topic)
        and (not town or town_key(each.said.town) == town)
        and may("post_mission", roles.leading(facilitates=facilitates, coordinates=coordinates))
    ]


async def _still_posts(tx: Reader, person_id: str) -> bool:
    person = await people_store.by_id(tx, person_id)
    return person is not None and await posts(tx, person)


async def one(tx: Reader, person: Person, mission_id: str) -> Mission:
    """What stands, for whoever looks; what has ended, for who may withdraw it."""
    found = await store.one(tx, mission_id)
    if found is None:
        raise Refused("mission-over")
    if not await may_withdraw(tx, person, found) and not (
        _stands(found, tx.now) and await _still_posts(tx, found.by_id)
    ):
        raise Refused("mission-over")
    return found


async def name_of(tx: Reader, mission: Mission) -> str:
    """The name of who posted it."""
    person = await people_store.by_id(tx, mission.by_id)
    return "…" if person is None else person.name


async def may_withdraw(tx: Reader, person: Person, mission: Mission) -> bool:
    """Who posted it, and whoever coordinates."""
    return mission.by_id == person.id or (person.coordinator and await posts(tx, person))


async def withdraw(tx: Transaction, person: Person, mission_id: str) -> None:
    """It stands no longer; conversations that it led to go on."""
    found = await one(tx, person, mission_id)
    if not await may_withdraw(tx, person, found):
        raise Refused("not-allowed")
    if not await store.withdraw(tx, mission_id):
        raise Refused("mission-over")


async def history(tx: Reader, person: Person) -> list[Mission]:
    """Their own, or everybody's for whoever coordinates; also what has ended, as long as it is kept."""
    await roles.require_anywhere(tx, person, "post_mission")
    return await (store.newest(tx) if person.coordinator else store.posted_by(tx, person.id))


# Answering


async def to_answer(tx: Reader, person: Person, mission_id: str) -> Mission:
    """Refused when it stands no longer, to who posted it, or when that one cannot be reached."""
    found = await one(tx, person, mission_id)
    poster = await people_store.by_id(tx, found.by_id)
    if person.pseudonym is None:
        raise Refused("start-first")
    if found.by_id == person.id or not _stands(found, tx.now):
        raise Refused("mission-over")
    await apart.check(tx, person)
    if (
        poster is None
        or not poster.reachable
        or await contact_store.blocked_either_way(tx, person.id, poster.id)
    ):  # fmt: skip
        raise Refused("mission-away")
    return found


async def may_answer(tx: Transaction, person: Person, mission_id: str) -> Mission:
    """The same, and refused without the agreement to conversations."""
    found = await to_answer(tx, person, mission_id)
    if not await people.has_consent(tx, person, "peer"):
        raise Refused("peer-consent-first")
    return found


async def answer(tx: Transaction, person: Person, mission_id: str, words: str) -> Contact:
    """The words go to who posted it, under the name this person chose; the two have a conversation from then on."""
    found = await may_answer(tx, person, mission_id)
    contacts.check_words(words, sure=True)
    poster = await people_store.by_id(tx, found.by_id)
    assert poster is not None  # noqa: S101 - looked at just before
    begun = await contact_store.between(tx, person.id, poster.id)
    if begun is None and await contact_store.begun_since(tx, person.id, tx.now - DAY) >= ANSWERS_A_DAY:
        raise Refused("mission-answered-many")
    contact = await (
        contacts.mine(tx, person, begun) if begun else contacts.begin_otherwise(tx, person, poster)
    )  # fmt: skip
    told = MissionAnswered(contact=contact.id, name=person.name, title=found.said.title)
    post.tell(tx, poster, told, about=contact.id)
    await contacts.hand_over(tx, person, contact.id, Words(words), written_at=tx.now)
    return contact


async def _export(tx: Reader, person: Person) -> list[dict[str, Any]]:
    return [
        {
            "title": each.said.title, "town": each.said.town, "words": each.said.words, "topic": each.said.topic,
            "paid": each.said.paid, "posted_at": each.posted_at, "stands_until": each.until, "withdrawn": each.withdrawn,
        }
        for each in await store.posted_by(tx, person.id)
    ]  # fmt: skip


SUBJECT = Subject(
    freshen={MissionAnswered.screen: contacts.fresh},
    exports={"openings_posted": Export(("mission",), _export)},
)
