"""What a person can do with what is kept about them: read it, take an agreement back, have it all erased (GDPR-03)."""

import secrets
from dataclasses import dataclass
from typing import Any

import msgspec

from bot.domain.errors import Refused
from bot.domain.letters import Letter
from bot.domain.people import CONSENTS, Person
from bot.domain.times import HOUR, utc
from bot.services import subjects
from bot.services.groups import joining
from bot.services.groups.told import GroupUnled
from bot.services.letters import post
from bot.services.letters.told import Told
from bot.services.peers import peers
from bot.services.people import menus, people
from bot.services.subjects import Subject
from bot.services.team import nominations
from bot.storage import ended, retention
from bot.storage.contacts import contacts as contact_store
from bot.storage.database import Reader, Transaction
from bot.storage.groups import members as member_store
from bot.storage.letters import outbox
from bot.storage.peers import helpers as helper_store
from bot.storage.people import people as people_store
from bot.storage.people import privacy as store

# How old the question "erase everything?" may be when it is answered: an old button must not erase a new account.
SURE_SECONDS = HOUR

_CODE_SIGNS = "BCDFGHJKLMNPQRSTVWXZ23456789"  # no two that look or sound alike, no words by accident
_CODE_LENGTH = 8


class StillThere(Told, frozen=True):
    """After a long silence. `until`: UTC epoch seconds from which it is a no."""

    screen = "still-there"
    until: int


@dataclass(frozen=True, slots=True)
class Leaving:
    """What to say before everything is erased: how much there is, groups nobody else facilitates, the last coordinator, how many
    open conversations end."""

    counts: dict[str, int]
    alone: list[str]
    last_coordinator: bool
    talks: int


@dataclass(frozen=True, slots=True)
class Receipt:
    """`at` in UTC epoch seconds. The code stands in no table: it proves nothing about anybody."""

    code: str
    at: int
    counts: dict[str, int]


# Agreements (GDPR-01)


async def agreements(tx: Reader, person: Person) -> dict[str, dict[str, Any]]:
    """For each kind of CONSENTS its last row: version, given_at, withdrawn_at; kinds never given are left out."""
    found = await store.consents(tx, people_store.account(tx.seal, person.chat_id))
    return {row["kind"]: row for row in found if row["kind"] in CONSENTS}


async def rests_on_peers(tx: Reader, person: Person) -> bool:
    """Whether something would end with the consent to peer contact: a contact, a request, an offer to help."""
    if await peers.pending(tx, person) is not None or await contact_store.open_ones(tx, person.id):
        return True
    helper = await helper_store.by_id(tx, person.id)
    return helper is not None and helper.state in ("asked", "approved")


async def give(tx: Transaction, person: Person, kind: str) -> None:
    await people.set_consent(tx, person, kind, True)


async def withdraw(tx: Transaction, person: Person, kind: str) -> None:
    """Takes a yes back and ends, kindly, what rests on it. Refused for the account's own: that ends with everything."""
    if kind not in CONSENTS or kind == "account":
        raise Refused("old-button")
    if kind == "peer":
        await peers.closing(tx, person)
    await people.set_consent(tx, person, kind, False)


# Reading


async def everything(tx: Reader, person: Person, unfinished: dict[str, Any] | None) -> dict[str, Any]:
    """All that is kept about this person; instants in UTC epoch seconds. Others appear by pseudonym only."""
    row = await store.account(tx, person.id)
    own = {
        "written_at": tx.now,
        "profile": _profile(person) | (dict(row) if row is not None else {}),
        "consents": await store.consents(tx, people_store.account(tx.seal, person.chat_id)),
    }
    kept = {name: await each.read(tx, person) for name, each in subjects.exports().items()}
    return {**own, **kept, "unfinished_question": unfinished}


def as_json(kept: dict[str, Any]) -> str:
    """The same for a file, with instants as ISO 8601."""
    return msgspec.json.format(msgspec.json.encode(_dated(kept)), indent=2).decode()


def _profile(person: Person) -> dict[str, Any]:
    return {
        "telegram_account": person.chat_id, "pseudonym": person.pseudonym, "language": person.language,
        "zone": person.zone, "country": person.country, "plain_words": person.plain,
        "quiet_from": f"{person.quiet_from // 60:02}:{person.quiet_from % 60:02}",
        "quiet_to": f"{person.quiet_until // 60:02}:{person.quiet_until % 60:02}",
        "quiet_even_when_urgent": person.quiet_firm, "reachable": person.reachable, "coordinator": person.coordinator,
    }  # fmt: skip


def _dated(value: Any, name: str = "") -> Any:
    """The same with every instant readable: those are numbers named like one."""
    if isinstance(value, dict):
        return {key: _dated(each, key) for key, each in value.items()}
    if isinstance(value, list):
        return [_dated(each) for each in value]
    if isinstance(value, int) and not isinstance(value, bool) and name.endswith(("_at", "_until", "since")):
        return utc(min(value, 253_402_300_799)).isoformat()
    return value


# Erasing


async def leaving(tx: Reader, person: Person) -> Leaving:
    """What is said before the last button."""
    coordinators = await people_store.coordinators(tx) if person.coordinator else []
    return Leaving(
        await store.footprint(tx, person.id),
        [name for _, name in await store.led_alone(tx, person.id)],
        [each.id for each in coordinators] == [person.id],
        len(await contact_store.open_ones(tx, person.id)),
    )


def is_fresh(asked_at: str, now: int) -> bool:
    """Whether the question was asked lately; the words come from a button and can be anything."""
    known = asked_at.isascii() and asked_at.isdigit() and len(asked_at) < 12
    return known and 0 <= now - int(asked_at) <= SURE_SECONDS


async def erase(tx: Transaction, person: Person) -> Receipt:
    """Everything at once; the proof of consent stays, under a keyed hash, as withdrawn. Others read neutral texts only."""
    counts = await store.footprint(tx, person.id)
    led = await member_store.led_by(tx, person.id)
    await peers.closing(tx, person)
    await nominations.closing(tx, person)
    for group in await store.group_ids(tx, person.id):
        await joining.leave(tx, person, group)
    await store.tally_answers(tx, person.id)
    await store.drop_unsent(tx, person.id)
    await store.leave_occasions(tx, person.id)
    await outbox.forget_person(tx, person.id)
    await menus.reset(tx, person)
    account = people_store.account(tx.seal, person.chat_id)
    await store.withdraw_consents(tx, account)
    await ended.remember_erased(tx, account)  # so that no backup brings them back
    await people_store.erase(tx, person.id)
    for group_id in led:
        await joining.tell_who_is_left(tx, group_id, person)
    return Receipt("".join(secrets.choice(_CODE_SIGNS) for _ in range(_CODE_LENGTH)), tx.now, counts)


async def _still_unled(tx: Reader, letter: Letter) -> Letter | None:
    return None if await member_store.facilitators(tx, letter.facts["group"]) else letter


# Accounts nobody uses (GDPR-06)


def ask_to_stay(tx: Transaction, person: Person, until: int) -> None:
    """One question, in their calm hours. `until`: UTC epoch seconds from which silence is a no."""
    post.tell(tx, person, StillThere(until=until), until=until)


async def _still_silent(tx: Reader, letter: Letter) -> Letter | None:
    return letter if await retention.still_asked(tx, letter.person_id or "") else None


SUBJECT = Subject(freshen={GroupUnled.screen: _still_unled, StillThere.screen: _still_silent})
