"""What somebody who listens asks of us: in which hours, how many, in which way (PEER-01)."""

from dataclasses import replace

from bot.domain.errors import Refused
from bot.domain.peers import AGES, FORMS, GENDERS, MOST_NEW, MOST_OPEN_HIGHEST, Helper
from bot.domain.people import Person
from bot.domain.weekly import PIECES_MOST, USUAL, Weekly, by_day, joined, without
from bot.services.peers import helpers, matching
from bot.storage.database import Transaction
from bot.storage.peers import helpers as store


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


async def set_most_new(tx: Transaction, person: Person, most: int) -> Helper:
    """New questions in seven days; 0: as many as come. Those they declined do not count."""
    if most not in MOST_NEW:
        raise Refused("old-button")
    await helpers.profile(tx, person)
    await store.change(tx, person.id, most_new=most)
    return await helpers.profile(tx, person)


async def set_most_open(tx: Transaction, person: Person, most: int) -> Helper:
    if not 1 <= most <= MOST_OPEN_HIGHEST:
        raise Refused("old-button")
    await helpers.profile(tx, person)
    await store.change(tx, person.id, most_open=most)
    return await helpers.profile(tx, person)


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


async def set_gender(tx: Transaction, person: Person, gender: str) -> Helper:
    """One of GENDERS, "" to say nothing of it. It matters only to who wishes it, and nobody reads it."""
    known = (await helpers.profile(tx, person)).profile
    if gender not in ("", *GENDERS):
        raise Refused("old-button")
    await store.describe(tx, person.id, replace(known, gender=gender))
    return await helpers.profile(tx, person)


async def set_age(tx: Transaction, person: Person, age: str) -> Helper:
    """One of AGES, "" to say nothing of it."""
    known = (await helpers.profile(tx, person)).profile
    if age not in ("", *AGES):
        raise Refused("old-button")
    await store.describe(tx, person.id, replace(known, age=age))
    return await helpers.profile(tx, person)


async def set_described(tx: Transaction, person: Person, described: bool) -> Helper:
    """Whether who asks may read of them, without a name, to choose whom to ask."""
    known = (await helpers.profile(tx, person)).profile
    await store.describe(tx, person.id, replace(known, described=described))
    return await helpers.profile(tx, person)
