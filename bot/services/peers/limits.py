"""What somebody who listens asks of us: in which hours, how many, in which way (PEER-01)."""

from collections.abc import Collection
from dataclasses import replace
from typing import Any, Literal

from bot.domain.errors import Refused
from bot.domain.peers import AGES, FORMS, GENDERS, MOST_NEW, MOST_OPEN_HIGHEST, Helper
from bot.domain.people import Person
from bot.domain.weekly import PIECES_MOST, USUAL, Weekly, by_day, joined, without
from bot.services.peers import helpers, matching
from bot.storage.database import Transaction
from bot.storage.peers import helpers as store

What = Literal["most_new", "most_open", "gender", "age", "described"]
# New questions in seven days, without those they declined; open contacts; what they may say of themselves ("" for nothing), which
# matters only to who wishes it; whether who asks may read of them, without a name, to choose whom to ask.
CHOICES: dict[What, Collection[object]] = {
    "most_new": MOST_NEW,
    "most_open": range(1, MOST_OPEN_HIGHEST + 1),
    "gender": ("", *GENDERS),
    "age": ("", *AGES),
    "described": (False, True),
}


async def set_hours(tx: Transaction, person: Person, hours: Weekly) -> Helper:
    """On the clocks of their zone; empty: at any time. What waits for other hours to begin is asked anew."""
    helper = await helpers.profile(tx, person)
    if len(by_day(hours)) > PIECES_MOST:
        raise Refused("hours-many", most=PIECES_MOST)
    await store.describe(tx, person.id, replace(helper.profile, hours=joined(hours)))
    await matching.say_anew(tx, person.id)
    return await helpers.profile(tx, person)


async def set_usual(tx: Transaction, person: Person, name: str, chosen: bool) -> Helper:
    """Adds or takes away one of the usual hours."""
    hours = (await helpers.profile(tx, person)).profile.hours
    if name not in USUAL:
        raise Refused("old-button")
    return await set_hours(
        tx, person, joined((*hours, *USUAL[name])) if chosen else without(hours, USUAL[name])
    )  # fmt: skip


async def set_form(tx: Transaction, person: Person, form: str, chosen: bool) -> Helper:
    """Adds or takes away a way to talk; one always stays."""
    known = (await helpers.profile(tx, person)).profile
    if form not in FORMS:
        raise Refused("old-button")
    kept = {*known.forms, form} if chosen else set(known.forms) - {form}
    if not kept:
        raise Refused("helper-one-form")
    await store.describe(tx, person.id, replace(known, forms=tuple(each for each in FORMS if each in kept)))
    return await helpers.profile(tx, person)


async def choose(tx: Transaction, person: Person, what: What, chosen: Any) -> Helper:
    """One of CHOICES, in place of what they had chosen before."""
    helper = await helpers.profile(tx, person)
    if chosen not in CHOICES[what]:
        raise Refused("old-button")
    if what in ("most_new", "most_open"):
        await store.change(tx, person.id, **{what: chosen})
    else:
        await store.describe(tx, person.id, replace(helper.profile, **{what: chosen}))
    return await helpers.profile(tx, person)
