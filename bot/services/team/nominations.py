"""Questions to facilitate a group, to coordinate, or to be a referent: while they hold, and how they end without an answer (GEM-11)."""

from typing import Any

from bot.domain.errors import Refused
from bot.domain.groups import Member
from bot.domain.people import Person
from bot.domain.permissions import Role, may
from bot.domain.times import DAY
from bot.services.letters import post, standing
from bot.services.people import roles
from bot.services.subjects import Export, Subject
from bot.services.team import told
from bot.storage.database import Reader, Transaction
from bot.storage.groups import groups as group_store
from bot.storage.peers import referents
from bot.storage.people import people as people_store
from bot.storage.team import nominations as store
from bot.storage.team.nominations import Nomination

NOMINATED_SECONDS = 30 * DAY  # after that, a question to facilitate or to coordinate is over


async def asker(tx: Reader, nomination: Nomination) -> Person | None:
    """Who asked, while the question holds: it is not too old, they may still ask it, and who was asked may still say yes."""
    found, nominee = (
        await people_store.by_id(tx, nomination.asked_by or ""),
        await people_store.by_id(tx, nomination.person_id),
    )
    if found is None or nominee is None or nomination.asked_at < tx.now - NOMINATED_SECONDS:
        return None
    if nomination.referent:
        open_to_them = await referents.may_be(tx, nominee.id) and not await referents.is_one(tx, nominee.id)
        return found if found.coordinator and open_to_them else None
    if nomination.group_id is None:
        return found if found.coordinator and not nominee.coordinator else None
    theirs = await roles.in_group(tx, nominee, nomination.group_id)
    held = await roles.in_group(tx, found, nomination.group_id)
    open_to_them = Role.MEMBER in theirs and Role.FACILITATOR not in theirs
    return found if may("ask_to_facilitate", held) and open_to_them else None


async def waiting(tx: Reader, person: Person) -> list[tuple[str, str, str]]:
    """Id, what it is to do, and the group's name ("" where it is none's), of what this person was asked and may still answer."""
    return [
        (one.id, one.what, await _name(tx, one))
        for one in await store.of_person(tx, person.id)
        if await asker(tx, one) is not None
    ]


async def mine(tx: Reader, person: Person, nomination_id: str) -> tuple[str, str]:
    """What a question asks this person to do, and the group's name. Refused when it is not theirs, or over."""
    found = await store.one(tx, nomination_id)
    if found is None or found.person_id != person.id or await asker(tx, found) is None:
        raise Refused("team-over")
    return found.what, await _name(tx, found)


async def of_member(tx: Reader, member: Member, held: frozenset[Role]) -> dict[str, str]:
    """What this member was asked in their group and has not answered, for who holds these roles there: the ids by what it is to do."""
    found = {}
    for one in await store.of_person(tx, member.person.id):
        seen = may(f"ask_to_{one.what}", held) and one.group_id in (None, member.group_id)
        if seen and await asker(tx, one) is not None:
            found[one.what] = one.id
    return found


async def take_back(tx: Transaction, me: Person, nomination_id: str) -> None:
    """Nobody is asked any more. Refused when it was answered, and to who may not ask it."""
    found = await store.one(tx, nomination_id)
    if found is None or await asker(tx, found) is None:
        raise Refused("team-over")
    if found.group_id is None:
        await roles.require_anywhere(tx, me, f"ask_to_{found.what}")
    else:
        await roles.require_in(tx, me, "ask_to_facilitate", found.group_id)
    await end(tx, found)


async def _name(tx: Reader, nomination: Nomination) -> str:
    group = None if nomination.group_id is None else await group_store.by_id(tx, nomination.group_id)
    return group.name if group is not None else ""


async def end(tx: Transaction, nomination: Nomination) -> None:
    """Nobody is asked any more, and where the question stands it says so."""
    await store.take(tx, nomination.id, nomination.person_id)
    await standing.over(tx, nomination.id, "answered")


async def settle(tx: Transaction, person_id: str) -> None:
    """After this person came, went or changed what they do: what they asked, or were asked, ends where it holds no more."""
    for nomination in await store.concerning(tx, person_id):
        if await asker(tx, nomination) is None:
            await _end_unanswered(tx, nomination, person_id)


async def closing(tx: Transaction, person: Person) -> None:
    """Before an account is erased: what this person asked, or was asked, is over."""
    for nomination in await store.concerning(tx, person.id):
        await _end_unanswered(tx, nomination, person.id)


async def _end_unanswered(tx: Transaction, nomination: Nomination, by: str = "") -> None:
    """Who asked hears it, unless it ended by what they did themselves; they read no name, which is not theirs to know any more."""
    await end(tx, nomination)
    asked_by = await people_store.by_id(tx, nomination.asked_by or "")
    if asked_by is not None and asked_by.id != by:
        post.tell(tx, asked_by, told.TeamUnanswered(name=await _name(tx, nomination), what=nomination.what))


async def forget(tx: Transaction, before: int, most: int) -> int:
    """Those nobody answered in time; how many went."""
    old = await store.old(tx, before, most)
    for nomination in old:
        await _end_unanswered(tx, nomination)
    return len(old)


async def _asked(tx: Reader, person: Person) -> list[dict[str, Any]]:
    """To facilitate a group, to coordinate or to be a referent: then `group` is None."""
    asked = await store.of_person(tx, person.id)
    return [{"to": one.what, "group": await _name(tx, one) or None, "asked_at": one.asked_at} for one in asked]


SUBJECT = Subject(exports={"asked_to_run": Export(("nomination",), _asked)})
