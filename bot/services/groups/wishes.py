"""What a member hears of one group: each sets it for themselves, and changes it whenever they like."""

from bot.domain import wishes as rules
from bot.domain.errors import Refused
from bot.domain.people import Person
from bot.domain.wishes import Wishes
from bot.services.meetings import reminders
from bot.storage.database import Reader, Transaction
from bot.storage.groups import wishes as store


async def of(tx: Reader, person: Person, group_id: str) -> Wishes:
    """Refused for who is not in the group."""
    found = await store.of(tx, group_id, person.id)
    if found is None:
        raise Refused("group-not-in")
    return found


async def as_the_group(tx: Transaction, person: Person, group_id: str) -> None:
    """Reminded when the group reminds."""
    await _remind(tx, person, group_id, None)


async def at_last(tx: Transaction, person: Person, group_id: str) -> None:
    """A yes to reminders, given below a meeting of this group: whoever wanted none of its reminders gets them as the group does."""
    found = await store.of(tx, group_id, person.id)
    if found is not None and found.times == ():
        await as_the_group(tx, person, group_id)


async def never(tx: Transaction, person: Person, group_id: str) -> None:
    """No reminder of this group's meetings."""
    await _remind(tx, person, group_id, ())


async def choose_time(tx: Transaction, person: Person, group_id: str, time: str, on: bool) -> None:
    """One time of `wishes.WHEN` more, or one less."""
    now = await of(tx, person, group_id)
    await _remind(tx, person, group_id, rules.with_time(now.times or (), time, on))


async def _remind(tx: Transaction, person: Person, group_id: str, times: tuple[str, ...] | None) -> None:
    await _change(tx, person, group_id, reminders=rules.write_times(times))
    await reminders.renew(tx, person.id)


async def set_news(tx: Transaction, person: Person, group_id: str, on: bool) -> None:
    """Whether they are told when a meeting they come to is moved, cancelled or restored."""
    await _change(tx, person, group_id, no_news=int(not on))


async def set_announcements(tx: Transaction, person: Person, group_id: str, on: bool) -> None:
    await _change(tx, person, group_id, muted=int(not on))


async def _change(tx: Transaction, person: Person, group_id: str, **values: object) -> None:
    if not await store.change(tx, group_id, person.id, **values):
        raise Refused("group-not-in")
