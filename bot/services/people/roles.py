"""What somebody is, in one group or anywhere, read in the transaction that asks."""

from bot.domain.errors import Refused
from bot.domain.letters import Letter
from bot.domain.people import Person
from bot.domain.permissions import Role, may, require
from bot.services.subjects import Reads
from bot.storage.database import Reader
from bot.storage.groups import members
from bot.storage.people import people
from bot.storage.people import roles as store


async def in_group(tx: Reader, person: Person | None, group_id: str) -> frozenset[Role]:
    """Their roles in this group; a visitor's for who is not in it. Refused when there is no such group."""
    row = await store.in_group(tx, person.id if person else "", group_id)
    if row is None:
        raise Refused("group-gone")
    return held(person, row["state"], row["role"])


def held(person: Person | None, state: str | None, role: str | None, *, helps: bool = False) -> frozenset[Role]:
    """The roles that a membership's state and role give; a facilitator who stepped back does not facilitate meanwhile.
    `helps`: whether they are an approved peer helper, which counts for who is in the group."""
    roles = {Role.VISITOR}
    if state in ("member", "stepped_back"):
        roles.add(Role.MEMBER)
        if helps:
            roles.add(Role.HELPER)
        if role == "facilitator" and state == "member":
            roles.add(Role.FACILITATOR)
    if person is not None and person.coordinator:
        roles.add(Role.COORDINATOR)
    return frozenset(roles)


async def anywhere(tx: Reader, person: Person | None) -> frozenset[Role]:
    """Every role they have somewhere: what their menus and /help are made of."""
    roles = {Role.VISITOR}
    if person is not None:
        row = await store.anywhere(tx, person.id)
        for role, has in (
            (Role.MEMBER, row["groups"]),
            (Role.FACILITATOR, row["facilitates"]),
            (Role.HELPER, row["helps"]),
        ):
            if has:
                roles.add(role)
        if person.coordinator:
            roles.add(Role.COORDINATOR)
    return frozenset(roles)


def leading(*, facilitates: bool, coordinates: bool) -> frozenset[Role]:
    """The roles of somebody of whom a list knows these two things; what else they are is not in it."""
    held_here = {Role.FACILITATOR: facilitates, Role.COORDINATOR: coordinates}
    return frozenset({Role.VISITOR, *(role for role, has in held_here.items() if has)})


async def require_in(tx: Reader, person: Person | None, action: str, group_id: str) -> frozenset[Role]:
    """Their roles in this group, or Refused when none of them may do this."""
    roles = await in_group(tx, person, group_id)
    require(action, roles)
    return roles


async def still_reads(tx: Reader, letter: Letter, action: str, group_id: str) -> Person | None:
    """Whom a letter that has waited is for, while they may still do this in the group."""
    person = await people.by_id(tx, letter.person_id or "")
    return person if person is not None and may(action, await in_group(tx, person, group_id)) else None


def may_anywhere(action: str) -> Reads:
    """Of letters to all who may do this: whether their reader still may."""

    async def still(tx: Reader, person: Person, about: str) -> bool:
        return may(action, await anywhere(tx, person))

    return still


async def require_anywhere(tx: Reader, person: Person | None, action: str) -> frozenset[Role]:
    roles = await anywhere(tx, person)
    require(action, roles)
    return roles


# Whom to turn to


async def coordinators(tx: Reader) -> list[Person]:
    """Those who can be reached."""
    return [one for one in await people.coordinators(tx) if one.reachable]


async def leaders(tx: Reader, group_id: str) -> list[Person]:
    """The facilitators of this group who can be reached; the coordinators when there is none."""
    return [one.person for one in await members.facilitators(tx, group_id)] or await coordinators(tx)


async def next_leaders(tx: Reader, group_id: str, lost: Person, *, coordination_first: bool = False) -> list[Person]:
    """Whom to turn to when `lost` cannot be reached: nobody while another was asked beside them and can answer.

    The facilitators are asked first and then the coordinators, or the other way round.
    """
    facilitators = [one.person for one in await members.facilitators(tx, group_id) if one.person.id != lost.id]
    coordination = [one for one in await coordinators(tx) if one.id != lost.id]
    circles = [(Role.FACILITATOR, facilitators), (Role.COORDINATOR, coordination)]
    (role, asked), (_, others) = reversed(circles) if coordination_first else circles
    return others if role in await in_group(tx, lost, group_id) and not asked else []
