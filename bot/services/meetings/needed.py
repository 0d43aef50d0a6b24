"""A meeting that takes place when at least so many people say in time that they come."""

from dataclasses import replace

from bot.domain.errors import Refused
from bot.domain.meetings import Meeting
from bot.domain.terms import Needed, Terms, warned_at
from bot.storage.database import Reader, Transaction
from bot.storage.letters import occasions
from bot.storage.letters.occasions import Occasion
from bot.storage.meetings import meetings as store
from bot.storage.meetings import waitlist

DUE = "needed-due"  # it is called off when fewer come
SOON = "needed-soon"  # who facilitates hears that fewer come so far


def seen(meeting: Meeting) -> Needed | None:
    """What it needs; None when it takes place anyway."""
    terms = meeting.terms
    if terms is None or terms.needed is None:
        return None
    return Needed(terms.needed, meeting.starts_at - terms.needed_before, few=terms.few)


def check(meeting: Meeting, terms: Terms, now: int) -> None:
    """Refused when more are needed than there are places, or the hour that is set has passed."""
    if terms.needed is None:
        return
    if terms.seats is not None and terms.needed > terms.seats:
        raise Refused("needed-over-seats", seats=terms.seats)
    was = meeting.terms or Terms()
    same = (was.needed, was.needed_before) == (terms.needed, terms.needed_before)
    if not same and meeting.starts_at - terms.needed_before <= now:
        raise Refused("needed-too-late")


async def come(tx: Reader, meeting: Meeting) -> int:
    """How many people come, guests included; after a move, only who has answered since."""
    return await waitlist.coming(tx, meeting.id)


async def plan(tx: Transaction, meeting: Meeting) -> None:
    """When it is looked at; not any more when it takes place anyway, or the hour has passed."""
    for kind in (DUE, SOON):
        await occasions.drop(tx, meeting.id, kind)
    needs = seen(meeting)
    if needs is not None and meeting.state == "planned" and needs.by > tx.now:
        await occasions.plan(tx, Occasion(f"{SOON}:{meeting.id}", SOON, meeting.id, warned_at(tx.now, needs.by), {}))
        await occasions.plan(tx, Occasion(f"{DUE}:{meeting.id}", DUE, meeting.id, needs.by, {}))


async def put_down(tx: Transaction, meeting: Meeting, *, few: bool) -> None:
    """Whether it was called off since too few come: its screen says so."""
    if meeting.terms is not None and meeting.terms.few != few:
        await store.change(tx, meeting.id, meeting.revision, told=False, terms=replace(meeting.terms, few=few))
