"""What somebody can show of their record: what they noted, and what the bot knows of their part in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bot.domain.errors import Refused
from bot.domain.people import Person
from bot.domain.record import Line
from bot.services.peers import record
from bot.storage.database import Reader
from bot.storage.peers import helpers

SHOWN_MOST = 20  # lines of one attestation
WORDS_MOST = 2000  # characters of their own in one: a message of Telegram's holds them, with the rest
NAME_LONGEST = 80

Of = Literal["helper", "hours", "meetings", "training", "words"]


@dataclass(frozen=True, slots=True)
class Item:
    """One that can be chosen. `day` as 2026-12-03, "" for none, of a year its last; `count` of minutes, or of meetings; `paid`: a
    peer worker."""

    id: str
    of: Of
    day: str = ""
    count: int = 0
    words: str = ""
    paid: bool = False
    known: bool = False


async def items(tx: Reader, person: Person) -> list[Item]:
    """What can be shown: hours and meetings as a sum of each year, the newest first."""
    lines = await record.mine(tx, person)
    return [*await _known(tx, person), *_sums(lines), *_single(lines)]


async def chosen(tx: Reader, person: Person, ids: Sequence[str]) -> list[Item]:
    """Those of these that are still there. Refused when there are none, or too many to be shown in one."""
    found = [each for each in await items(tx, person) if each.id in ids]
    if not found:
        raise Refused("attest-nothing")
    if len(found) > SHOWN_MOST or sum(len(each.words) for each in found) > WORDS_MOST:
        raise Refused("attest-too-much", most=SHOWN_MOST)
    return found


def read_name(text: str) -> str:
    """As it will stand there. Refused when nobody could be called so."""
    name = " ".join("".join(each if each.isprintable() else " " for each in text).split())
    if not any(each.isalpha() for each in name):
        raise Refused("attest-name-empty")
    if len(name) > NAME_LONGEST:
        raise Refused("too-long", most=NAME_LONGEST)
    return name


async def _known(tx: Reader, person: Person) -> list[Item]:
    """That a coordinator approved their offer to listen, while they offer it."""
    helper = await helpers.by_id(tx, person.id)
    if helper is None or helper.state != "approved" or helper.decided_at is None:
        return []
    return [Item("helper", "helper", record.day_of(helper.decided_at, person), paid=helper.profile.paid, known=True)]


def _sums(lines: Sequence[Line]) -> list[Item]:
    years = sorted({each.day[:4] for each in lines if each.day}, reverse=True)
    return [each for year in years for each in _of_year(year, [line for line in lines if line.day[:4] == year])]


def _of_year(year: str, lines: Sequence[Line]) -> list[Item]:
    minutes, led, day = (
        sum(each.minutes for each in lines),
        sum(each.kind == "meeting" for each in lines),
        f"{year}-12-31",
    )
    found = [Item(f"hours-{year}", "hours", day, minutes)] if minutes else []
    return [*found, Item(f"meetings-{year}", "meetings", day, led)] if led else found


def _single(lines: Sequence[Line]) -> list[Item]:
    return [
        Item(each.id, "training" if each.kind == "training" else "words", each.day, words=each.words)
        for each in lines
        if each.kind in ("training", "words")
    ]
