"""A group: reading, making and changing it, its charter and its invitations."""

import secrets

from bot.domain import groups as rules
from bot.domain import order
from bot.domain.errors import Refused
from bot.domain.groups import INVITE_SECONDS, Charter, Draft, Group, GroupOfMine, Member, View, name_in
from bot.domain.letters import Letter
from bot.domain.people import Person
from bot.domain.permissions import require
from bot.domain.times import DAY
from bot.services.groups.told import CharterNew
from bot.services.letters import post
from bot.services.people import roles
from bot.services.subjects import Subject, elapsed
from bot.storage.database import Reader, Transaction
from bot.storage.groups import groups as store
from bot.storage.groups import members as member_store
from bot.storage.letters import occasions
from bot.storage.letters.occasions import Occasion

__all__ = ["Group", "GroupOfMine", "Member", "name_in"]  # values that other subjects read from here

PAGE = 5


# Reading


async def get(tx: Reader, group_id: str) -> Group:
    """Refused when there is no such group."""
    group = await store.by_id(tx, group_id)
    if group is None:
        raise Refused("group-gone")
    return group


async def view(tx: Reader, person: Person | None, group_id: str) -> View:
    """The group as this person (None: before sign-up) meets it. Refused when there is no such group."""
    seen = await store.seen_by(tx, person.id if person else "", group_id)
    if seen is None:
        raise Refused("group-gone")
    group, version, membership = seen
    held = roles.held(person, membership.state if membership else None, membership.role if membership else None)
    return View(group, version, membership, held)


async def allowed(tx: Reader, person: Person, action: str, group_id: str) -> View:
    """The same, or Refused when nothing they are in this group lets them do this."""
    seen = await view(tx, person, group_id)
    require(action, seen.roles)
    return seen


async def mine(tx: Reader, person: Person, *, waiting: bool = False) -> list[GroupOfMine]:
    """The groups they are in, by name (stepped back too: see `state`); `waiting` adds those they asked to join."""
    return [group for group in await store.of(tx, person.id) if waiting or group.state != "waiting"]


async def facilitated(tx: Reader, person: Person) -> list[GroupOfMine]:
    """The groups they may act in as a facilitator, by name; a coordinator in all."""
    if person.coordinator:
        return await store.everyone(tx)
    return [g for g in await store.of(tx, person.id) if g.role == "facilitator" and g.state == "member"]


async def page(tx: Reader, number: int, query: str = "") -> tuple[list[GroupOfMine], bool]:
    """A page of all groups, by name, or of those whose name or town `query` finds; and whether there are more."""
    found = [group for group in await store.everyone(tx) if order.found(query, group.name, group.town)]
    return found[number * PAGE : (number + 1) * PAGE], len(found) > (number + 1) * PAGE


async def members_after(tx: Reader, group_id: str, cursor: str, limit: int) -> list[Member]:
    """Up to `limit` members after this person's id, by it; neither those who wait nor those who stepped back."""
    return await member_store.after(tx, group_id, cursor, limit)


async def charter(tx: Reader, group_id: str) -> Charter:
    """The version that counts now. Refused when there is no such group."""
    found = await store.charter(tx, group_id)
    if found is None:
        raise Refused("group-gone")
    return found


# Making and changing


async def make(tx: Transaction, person: Person, group_id: str, draft: Draft) -> None:
    """A group with this id and the first version of its charter. A second press makes no second group."""
    await roles.require_anywhere(tx, person, "make_group")
    await store.add(tx, group_id, draft)


READ = {
    "name": rules.read_name,
    "town": rules.read_town,
    "zone": rules.read_zone,
    "joining": rules.read_joining,
}


async def change(tx: Transaction, person: Person, group_id: str, what: str, text: str) -> None:
    """Sets its name, town, zone or joining ("open", "approval"). Refused when the words cannot be one."""
    await allowed(tx, person, "edit_group", group_id)
    if what not in READ:
        raise Refused("old-button")
    await store.change(tx, group_id, what, READ[what](text))


async def set_reminders(tx: Transaction, person: Person, group_id: str, text: str | None) -> None:
    """When members are reminded of its meetings: "24h, 1h", "0" for never, None for the operator's choice."""
    from bot.services.meetings import meetings  # meetings know groups; only this one thing goes the other way

    await allowed(tx, person, "edit_group", group_id)
    value = None if text is None else ",".join(str(seconds) for seconds in rules.read_reminders(text))
    await store.change(tx, group_id, "reminders", value)
    await meetings.replan_group(tx, group_id)


# The charter (GEM-04)


async def change_charter(tx: Transaction, person: Person, group_id: str, text: str) -> int:
    """Writes a new version and has every member asked again; its number. The same words again make no new version."""
    seen = await allowed(tx, person, "edit_group", group_id)
    words = rules.read_charter(text)
    now = await charter(tx, group_id)
    if now.words == words:
        return now.version
    version = now.version + 1
    await store.write_charter(tx, group_id, version, words)
    if seen.inside:
        await member_store.agree(tx, group_id, person.id, version)  # who wrote it is not asked
    await occasions.plan(tx, Occasion(f"charter:{group_id}", "charter", group_id, tx.now, {"version": version}))
    return version


async def agree(tx: Transaction, person: Person, group_id: str, version: int) -> View:
    """A member's yes to the version they were shown; nothing is written when it is not the one that counts now."""
    seen = await view(tx, person, group_id)
    if seen.inside and version == seen.charter_version:
        await member_store.agree(tx, group_id, person.id, version)
        return await view(tx, person, group_id)
    return seen


async def _ask_again(tx: Transaction, occasion: Occasion, limit: int) -> str | None:
    """A letter to each member who has not agreed to the new charter yet."""
    version = occasion.facts["version"]
    seen = await store.seen_by(tx, "", occasion.about)
    if seen is None or seen[1] != version:
        return None
    members = await members_after(tx, occasion.about, occasion.cursor, limit)
    for member in members:
        if member.charter_version < version:
            told = CharterNew(group=occasion.about, name=seen[0].name, version=version)
            post.tell(tx, member.person, told, id=f"charter:{occasion.about}:{version}:{member.person.id}")
    return members[-1].person.id if len(members) == limit else None


async def _still_asked(tx: Reader, letter: Letter) -> Letter | None:
    """Not to who left or agreed meanwhile, nor for a version that has been replaced."""
    seen = await store.seen_by(tx, letter.person_id or "", letter.facts["group"])
    if seen is None or seen[2] is None or not seen[2].inside:
        return None
    return letter if seen[2].charter_version < letter.facts["version"] == seen[1] else None


# Invitations


async def invite(tx: Transaction, person: Person, group_id: str) -> tuple[str, int]:
    """The code of a link that lets people in directly, and until when; the one that works is given again."""
    await allowed(tx, person, "invite", group_id)
    standing = await store.invite(tx, group_id, tx.now + INVITE_SECONDS - DAY)
    if standing is not None:
        return standing
    code, expires_at = secrets.token_urlsafe(12), tx.now + INVITE_SECONDS
    await store.add_invite(tx, group_id, code, expires_at)
    return code, expires_at


async def revoke(tx: Transaction, person: Person, group_id: str) -> None:
    """No link of this group works any more."""
    await allowed(tx, person, "invite", group_id)
    await store.drop_invites(tx, group_id)


async def invited_to(tx: Reader, code: str) -> str | None:
    """The group a link leads to; None when it is over."""
    return await store.invited_to(tx, code)


SUBJECT = Subject(
    unfold={"charter": _ask_again, "asked": elapsed, "removed": elapsed}, freshen={CharterNew.screen: _still_asked}
)
