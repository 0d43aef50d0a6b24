"""Figures for those who coordinate: where helpers are missing, in counts that name nobody (GDPR-13).

What is counted is written in the transaction of what happened, in the week in which the request was asked, on the clocks of who asked.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain import figures
from bot.domain.errors import Refused
from bot.domain.figures import SPANS, WEEK, Figures
from bot.domain.peers import Request
from bot.domain.people import Person
from bot.services.people import roles
from bot.storage.database import Reader, Transaction
from bot.storage.peers import figures as store
from bot.storage.people import people


async def asked(tx: Transaction, seeker: Person) -> None:
    """A request was sent."""
    await store.count(tx, figures.week_of(tx.now, seeker.zone), [figures.ASKED])


async def said_yes(tx: Transaction, request: Request, seeker: Person) -> None:
    """Somebody would take it; of each request the first one counts."""
    asked_at = await store.once(tx, request.id, store.YES)
    if asked_at is not None:
        await store.count(tx, figures.week_of(asked_at, seeker.zone), [figures.said_yes(tx.now - asked_at)])


async def nobody(tx: Transaction, request: Request) -> None:
    """Nobody was free for it, or nobody said yes; the first time counts."""
    asked_at = await store.once(tx, request.id, store.NOBODY)
    seeker = None if asked_at is None else await people.by_id(tx, request.seeker_id)
    if asked_at is not None and seeker is not None:
        names = figures.nobody(request.wishes.topics, asked_at, seeker.zone)
        await store.count(tx, figures.week_of(asked_at, seeker.zone), names)


async def answered(tx: Transaction, person: Person, name: str) -> None:
    """To one of the two questions after a contact; of who, and of which contact, nothing is written."""
    await store.count(tx, figures.week_of(tx.now, person.zone), [name])


@dataclass(frozen=True, slots=True)
class Overview:
    """Figures of so many whole weeks, which ended at this instant."""

    weeks: int
    until: int
    figures: Figures


async def overview(tx: Reader, person: Person, weeks: int, offered: Sequence[str]) -> Overview:
    """The week that is running is not in it: from one day to the next nothing can be told apart."""
    await roles.require_anywhere(tx, person, "see_figures")
    if weeks not in SPANS:
        raise Refused("old-button")
    until = figures.week_of(tx.now, person.zone)
    counts = await store.between(tx, until - weeks * WEEK, until)
    return Overview(weeks, until, figures.publish(counts, offered, whole=weeks == SPANS[-1]))
