"""Members of a group: what they set for themselves there, what those who run it see, and who looked (GDPR-07)."""

from typing import Any

from bot.domain import order
from bot.domain.errors import Refused
from bot.domain.groups import Member, View
from bot.domain.people import Person
from bot.domain.pseudonyms import read_pseudonym
from bot.domain.times import HOUR
from bot.services.contacts import chat_topics
from bot.services.groups import groups
from bot.services.subjects import Export, Subject
from bot.storage.database import Reader, Transaction
from bot.storage.groups import members as store
from bot.storage.people import privacy as kept
from bot.storage.rekeying import name_key

PAGE = 5


# What a member sets


async def rename_here(tx: Transaction, me: Person, group_id: str, text: str, real: list[str], ours: list[str]) -> str:
    """Another name in this group (GEM-03)."""
    name = await name_here(tx, me, group_id, text, real, ours)
    if not await store.name(tx, group_id, me.id, name, name_key(tx.seal, name)):
        raise Refused("group-not-in")
    await chat_topics.renamed_in_group(tx, me, group_id, name)
    return name


async def name_here(tx: Reader, me: Person, group_id: str, text: str, real: list[str], ours: list[str]) -> str:
    """The name as it would be read in this group, refused like a pseudonym (ANON-01) or when somebody's looks the same."""
    name = read_pseudonym(text, real, ours)
    if await store.name_taken(tx, group_id, me.id, name_key(tx.seal, name)):
        raise Refused("pseudonym-taken")
    return name


async def usual_name(tx: Transaction, me: Person, group_id: str) -> None:
    """The name they have everywhere again."""
    if not await store.name(tx, group_id, me.id, None, None):
        raise Refused("group-not-in")
    await chat_topics.renamed_in_group(tx, me, group_id, me.name)


# What those who run the group see


async def overview(tx: Reader, me: Person, group_id: str) -> tuple[View, dict[str, int]]:
    """The group and its numbers: inside, facilitators, waiting."""
    seen = await groups.allowed(tx, me, "see_members", group_id)
    return seen, await store.counts(tx, group_id)


async def inside(tx: Reader, group_id: str) -> int:
    """How many members it has."""
    return (await store.counts(tx, group_id)).get("inside", 0)


async def page(
    tx: Transaction, me: Person, group_id: str, number: int, query: str = "", *, waiting: bool = False
) -> tuple[View, list[Member], bool]:
    """A page of members (or of who waits) by name, facilitators first, or of those whose name `query` finds; and whether
    there are more. Each person shown can see that they were.
    """
    seen = await groups.allowed(tx, me, "see_members", group_id)
    names = [one for one in await store.names(tx, group_id, waiting=waiting) if order.found(query, one[1])]
    names.sort(key=lambda one: (one[2] != "facilitator", order.key(one[1]), one[0]))
    shown = [await store.by_handle(tx, handle) for handle, _, _ in names[number * PAGE : (number + 1) * PAGE]]
    found = [member for member in shown if member is not None]
    await _note(tx, found, me, "waiting" if waiting else "list")
    return seen, found, len(names) > (number + 1) * PAGE


async def findable(tx: Reader, me: Person, group_id: str) -> View:
    """The group, for who may look for its members."""
    return await groups.allowed(tx, me, "see_members", group_id)


async def card(tx: Transaction, me: Person, handle: str) -> tuple[View, Member]:
    """One member, for who may see members of their group; the member can see that they were looked at."""
    member = await store.by_handle(tx, handle)
    if member is None:
        raise Refused("member-gone")
    seen = await groups.allowed(tx, me, "see_members", member.group_id)
    await _note(tx, [member], me, "member")
    return seen, member


async def _note(tx: Transaction, seen: list[Member], me: Person, what: str) -> None:
    await store.note_looks(tx, seen, me.id, what, tx.now - HOUR)


async def _looks(tx: Reader, person: Person) -> list[dict[str, Any]]:
    return [
        {"group": look.group_name, "by": look.by, "what": look.what, "times": look.times, "last_at": look.last_at}
        for look in await store.looks_at(tx, person.id)
    ]


async def _groups(tx: Reader, person: Person) -> list[dict[str, Any]]:
    return await kept.memberships(tx, person.id)


SUBJECT = Subject(exports={"groups": Export(("membership",), _groups), "looks": Export(("look",), _looks)})
