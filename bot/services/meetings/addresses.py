"""The private address at which somebody's calendar asks for their meetings: made, renewed, taken back, and what it tells."""

import secrets
from dataclasses import dataclass
from typing import Any

import msgspec

from bot.calendars import Entry
from bot.domain.errors import Refused
from bot.domain.people import Person
from bot.services.meetings import calendar
from bot.services.subjects import Export, Subject
from bot.storage.database import Reader, Transaction
from bot.storage.meetings import addresses as store
from bot.storage.people import people

BYTES = 24  # of chance in an address: as text 32 characters


@dataclass(frozen=True, slots=True)
class Address:
    """`hidden`: it tells only the hour. `made_at` in UTC epoch seconds."""

    hidden: bool
    made_at: int


@dataclass(frozen=True, slots=True)
class Feed:
    """What an address tells: to be called `told`, a keyed hash, and the same since `since`, UTC epoch seconds; None where
    it was never told so."""

    person_id: str
    language: str
    hidden: bool
    entries: list[Entry]
    told: bytes
    since: int | None


async def of(tx: Reader, person: Person) -> Address | None:
    row = await store.of(tx, person.id)
    return None if row is None else Address(bool(row["hidden"]), row["made_at"])


async def renew(tx: Transaction, person: Person, *, hidden: bool) -> str:
    """A new address, which is kept nowhere: the one they had tells nothing any more."""
    made = secrets.token_urlsafe(BYTES)
    await store.put(tx, person.id, made, hidden=hidden)
    return made


async def hide(tx: Transaction, person: Person, *, hidden: bool) -> None:
    """What others may read there. Refused when there is no address."""
    if not await store.hide(tx, person.id, hidden=hidden):
        raise Refused("calendar-address-none")


async def stop(tx: Transaction, person: Person) -> None:
    """It tells nothing from now on."""
    await store.drop(tx, person.id)


async def feed(tx: Reader, address: str) -> Feed | None:
    """None for an address that is wrong, and in the same way for one that was taken back."""
    row = await store.at(tx, address)
    person = await people.by_id(tx, row["person_id"]) if row is not None else None
    if row is None or person is None:
        return None
    entries, hidden = await calendar.feed_of(tx, person), bool(row["hidden"])
    told = tx.seal.fingerprint(msgspec.json.encode((entries, hidden, person.language)).hex(), "calendar.told")
    since = row["told_since"] if row["told"] is not None and bytes(row["told"]) == told else None
    return Feed(person.id, person.language, hidden, entries, told, since)


async def told(tx: Transaction, found: Feed) -> int:
    """Remembers that this is told; since when it is, in every process the same."""
    return await store.note_told(tx, found.person_id, found.told)


async def _exported(tx: Reader, person: Person) -> list[dict[str, Any]]:
    return await store.exported(tx, person.id)


SUBJECT = Subject(exports={"calendar_address": Export(("calendar_address",), _exported)})
