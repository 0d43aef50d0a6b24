"""Coming to a group and going: join, accept, decline, step back, leave, remove, ask for another look."""

from bot.domain.errors import Refused
from bot.domain.groups import ASKED_SECONDS, REMOVED_SECONDS, Group, Member, View
from bot.domain.letters import Letter
from bot.domain.people import Person
from bot.domain.permissions import Role, may, require
from bot.services.groups import groups
from bot.services.groups.told import (
    AppealAsked,
    GroupUnled,
    JoinAccepted,
    JoinAsked,
    JoinDeclined,
    JoinUnanswered,
    LedAlone,
    MemberRemoved,
)
from bot.services.letters import post, standing
from bot.services.meetings import cards, companions, reminders, seats
from bot.services.people import roles
from bot.services.subjects import Subject
from bot.services.team import nominations
from bot.storage.database import Reader, Transaction
from bot.storage.groups import groups as group_store
from bot.storage.groups import members as store
from bot.storage.letters import occasions, outbox
from bot.storage.letters.occasions import Occasion
from bot.storage.meetings import series, waitlist
from bot.storage.people import people

PASSED_ON_MOST = 10  # of those who wait at a door nobody answers, at once; the others stand in /members


async def join(tx: Transaction, person: Person, group_id: str, version: int, code: str = "") -> str:
    """Agrees to the charter version that was shown, and joins or asks to. `code` is an invitation's: it opens the door.

    Returns "joined", "waiting", "already" (in it before), or "stale" when the charter is another by now: nothing was done.
    """
    seen = await groups.view(tx, person, group_id)
    require("join_group", seen.roles)
    if person.pseudonym is None:
        raise Refused("start-first")
    if seen.inside:
        await groups.agree(tx, person, group_id, version)
        return "already"
    if version != seen.charter_version:
        return "stale"
    invited = bool(code) and await group_store.invited_to(tx, code) == group_id
    removed = await store.mark(tx, "removed", group_id, person.id) is not None
    direct = (invited or seen.runs or seen.group.joining == "open") and not removed
    if seen.place is not None:
        return await _waited(tx, person, seen, version, direct)
    handle = await store.add(tx, group_id, person.id, "member" if direct else "waiting", version)
    if direct or handle is None:
        return "joined"
    await _ring(tx, person, seen.group, handle)
    return "waiting"


async def _waited(tx: Transaction, person: Person, seen: View, version: int, direct: bool) -> str:
    """Somebody who waits agrees again; an invitation, or a door opened meanwhile, lets them in."""
    assert seen.place is not None  # noqa: S101
    await store.agree(tx, seen.group.id, person.id, version)
    if not direct:
        return "waiting"
    await store.admit(tx, seen.place.handle)
    await outbox.withdraw(tx, seen.place.handle)
    await standing.over(tx, seen.place.handle, "answered")
    return "joined"


async def _ring(tx: Transaction, person: Person, group: Group, handle: str) -> None:
    """Tells those who may open the door, once a day at most for the same person: the request stands in /members anyway."""
    if await store.mark(tx, "asked", group.id, person.id) is not None:
        return
    await _mark(tx, "asked", group.id, person.id, ASKED_SECONDS, {})
    leaders = [each for each in await roles.leaders(tx, group.id) if each.id != person.id]
    for someone in leaders:
        post.tell(
            tx, someone, JoinAsked(handle=handle, who=person.name, name=group.name), about=handle, asks=True
        )  # fmt: skip
    if not leaders:
        post.tell(tx, person, JoinUnanswered(handle=handle, name=group.name), about=handle, conversation=True)


async def _mark(tx: Transaction, kind: str, group_id: str, person_id: str, seconds: int, facts: dict[str, int]) -> None:
    id_ = store.mark_id(tx.seal, kind, group_id, person_id)
    await occasions.plan(tx, Occasion(id_, kind, group_id, tx.now + seconds, facts))


async def _still_waits(tx: Reader, letter: Letter) -> Letter | None:
    """Not about who took the request back, was answered, or erased themselves meanwhile."""
    return letter if await _still_waits_at(tx, letter) is not None else None


async def _still_waits_at(tx: Reader, letter: Letter) -> Member | None:
    """Who waits at the door this letter speaks of."""
    member = await store.by_handle(tx, letter.facts["handle"])
    return member if member is not None and member.state == "waiting" else None


async def _opens(tx: Reader, person: Person, about: str) -> bool:
    """Whether they may still answer at this door."""
    member = await store.by_handle(tx, about)
    return member is not None and may("admit_member", await roles.in_group(tx, person, member.group_id))


# What the person decides


async def leave(tx: Transaction, person: Person, group_id: str) -> View:
    """At once, no reason asked (GEM-02); also takes back a request. The group as it was for them before. Tells nobody."""
    seen = await groups.view(tx, person, group_id)
    await _end(tx, group_id, person.id)
    return seen


async def leave_and_tell(tx: Transaction, person: Person, group_id: str) -> tuple[View, bool]:
    """The same; True when nobody facilitates the group any more: the coordinators hear of it."""
    seen = await leave(tx, person, group_id)
    return seen, Role.FACILITATOR in seen.roles and await tell_who_is_left(tx, group_id, person)


async def tell_who_is_left(tx: Transaction, group_id: str, by: Person) -> bool:
    """After somebody who facilitated went or rests, by their own hand or another's (`by`): who is left alone hears it, and where
    nobody is, the coordinators do; not who went. True where nobody is left."""
    group, left = await groups.get(tx, group_id), await store.facilitators(tx, group_id)
    if len(left) == 1 and left[0].person.id != by.id:
        post.tell(tx, left[0].person, LedAlone(group=group.id, name=group.name), about=group.id)
    for coordinator in [] if left else await roles.coordinators(tx):
        if coordinator.id != by.id:
            post.tell(tx, coordinator, GroupUnled(group=group.id, name=group.name), about=group.id)
    return not left


async def _still_alone(tx: Reader, letter: Letter) -> Letter | None:
    left = await store.facilitators(tx, letter.facts["group"])
    return letter if [each.person.id for each in left] == [letter.person_id] else None


async def _end(tx: Transaction, group_id: str, person_id: str) -> None:
    """Ends a membership with what was promised or awaited in that group."""
    handle = await store.drop(tx, group_id, person_id)
    if handle is not None:
        await outbox.withdraw(tx, handle)
        await standing.over(tx, handle, "answered")
    await nominations.settle(tx, person_id)
    await store.drop_reminders(tx, group_id, person_id)
    await series.drop_regulars_of(tx, group_id, person_id)
    answered = await store.drop_answers(tx, group_id, person_id)
    for meeting_id in answered:
        await cards.refresh_card(tx, meeting_id)
    await companions.left(tx, person_id, group_id)
    await seats.left(tx, person_id, answered, await waitlist.in_group(tx, group_id, person_id))


async def step_back(tx: Transaction, person: Person, group_id: str) -> None:
    """No announcements and no reminders from this group until they return."""
    seen = await groups.view(tx, person, group_id)
    if await store.move(tx, group_id, person.id, "stepped_back", was="member"):
        await store.drop_reminders(tx, group_id, person.id)
        if Role.FACILITATOR in seen.roles:
            await tell_who_is_left(tx, group_id, person)


async def come_back(tx: Transaction, person: Person, group_id: str) -> None:
    if await store.move(tx, group_id, person.id, "member", was="stepped_back"):
        await reminders.renew(tx, person.id)


async def appeal(tx: Transaction, person: Person, group_id: str) -> bool:
    """Asks the coordination to look again at a removal, once (SAFE-01). False when there is nothing to look at."""
    seen = await groups.view(tx, person, group_id)
    mark = await store.mark(tx, "removed", group_id, person.id)
    if mark is None or mark.get("appealed"):
        return False
    await _mark(tx, "removed", group_id, person.id, REMOVED_SECONDS, {"appealed": 1})
    handle = seen.place.handle if seen.place else await store.add(tx, group_id, person.id, "waiting", 0)
    for someone in await roles.coordinators(tx) or await roles.leaders(tx, group_id):
        told = AppealAsked(handle=handle or "", who=person.name, name=seen.group.name)
        post.tell(tx, someone, told, about=handle, asks=True)
    return True


# When those who were asked cannot be reached, others are (TALK-07)


async def away(tx: Transaction, person: Person) -> None:
    """The groups that nobody facilitates now are looked after by the coordinators, and so are those who wait at the door."""
    for group_id in await store.led_by(tx, person.id):
        await tell_who_is_left(tx, group_id, person)
        for member in await store.waiting(tx, group_id, PASSED_ON_MOST, 0):
            await _pass_on(tx, member, person)
            await _tell_if_unanswered(tx, member)
    if person.coordinator and not await roles.coordinators(tx):
        for member in await store.waiting_anywhere(tx, PASSED_ON_MOST):
            if ((await store.mark(tx, "removed", member.group_id, member.person.id)) or {}).get("appealed"):
                await _pass_on(tx, member, person, appeals=True)
            await _tell_if_unanswered(tx, member)


async def _tell_if_unanswered(tx: Transaction, member: Member) -> None:
    """Who waits at a door hears that it takes longer when nobody who could answer can be reached."""
    told = any(m.about == member.handle and m.screen == JoinUnanswered.screen for m in tx.letters)
    if not told and not await roles.leaders(tx, member.group_id):
        group = await groups.get(tx, member.group_id)
        post.tell(tx, member.person, JoinUnanswered(handle=member.handle, name=group.name), about=member.handle)


async def _still_unanswered(tx: Reader, letter: Letter) -> Letter | None:
    member = await _still_waits_at(tx, letter)
    return letter if member is not None and not await roles.leaders(tx, member.group_id) else None


async def _pass_on(tx: Transaction, member: Member, lost: Person, *, appeals: bool = False) -> None:
    group = await groups.get(tx, member.group_id)
    asks = AppealAsked if appeals else JoinAsked
    for someone in await roles.next_leaders(tx, group.id, lost, coordination_first=appeals):
        known = any(m.about == member.handle and m.person_id == someone.id for m in tx.letters)
        if not known:  # two things may lead here
            told = asks(handle=member.handle, who=member.name, name=group.name)
            post.tell(tx, someone, told, about=member.handle, asks=True)


async def _lost(tx: Transaction, letter: Letter) -> None:
    """The same for one request, when this letter about it will not be read."""
    member, person = await _still_waits_at(tx, letter), await people.by_id(tx, letter.person_id or "")
    if member is not None and person is not None:
        await _pass_on(tx, member, person, appeals=letter.screen == AppealAsked.screen)


# What those who run the group decide


async def waiting(tx: Transaction, me: Person, handle: str) -> Member | None:
    """Who asks under this handle; None when the request was answered or taken back. Nobody decides about themselves."""
    member = await store.by_handle(tx, handle)
    if member is None:
        return None
    await groups.allowed(tx, me, "admit_member", member.group_id)
    if member.person.id == me.id and member.state == "waiting":
        raise Refused("member-own-request")
    return member if member.state == "waiting" else None


async def accept(tx: Transaction, me: Person, handle: str) -> Member | None:
    """Lets them in and tells them; None when the request was answered or taken back."""
    member = await waiting(tx, me, handle)
    if member is None or not await store.admit(tx, handle):
        return None
    await outbox.withdraw(tx, handle)
    await standing.over(tx, handle, "answered")
    await store.unmark(tx, "asked", member.group_id, member.person.id)
    await store.unmark(tx, "removed", member.group_id, member.person.id)
    group = await groups.get(tx, member.group_id)
    post.tell(tx, member.person, JoinAccepted(group=group.id, name=group.name, who=member.name), about=handle)
    return member


async def decline(tx: Transaction, me: Person, handle: str) -> Member | None:
    """Ends the request and tells them kindly; None when it was answered or taken back."""
    member = await waiting(tx, me, handle)
    if member is None:
        return None
    group = await groups.get(tx, member.group_id)
    await _end(tx, member.group_id, member.person.id)
    post.tell(tx, member.person, JoinDeclined(name=group.name))
    return member


async def removable(tx: Transaction, me: Person, handle: str) -> Member:
    """Who would be removed. A facilitator is removed by a coordinator only; nobody removes themselves: they leave."""
    member = await store.by_handle(tx, handle)
    if member is None or member.state == "waiting":
        raise Refused("member-gone")
    seen = await groups.allowed(tx, me, "admit_member", member.group_id)
    if member.person.id == me.id:
        raise Refused("member-self")
    if member.role == "facilitator":
        require("end_facilitating", seen.roles)
    return member


async def remove(tx: Transaction, me: Person, handle: str) -> Member:
    """Ends somebody's membership, tells them, and leaves them a way to have it looked at again."""
    member = await removable(tx, me, handle)
    group = await groups.get(tx, member.group_id)
    await _end(tx, member.group_id, member.person.id)
    await _mark(tx, "removed", member.group_id, member.person.id, REMOVED_SECONDS, {})
    post.tell(tx, member.person, MemberRemoved(group=group.id, name=group.name))
    if member.role == "facilitator":
        await tell_who_is_left(tx, group.id, me)
    return member


SUBJECT = Subject(
    freshen={
        JoinAsked.screen: _still_waits,
        AppealAsked.screen: _still_waits,
        JoinUnanswered.screen: _still_unanswered,
        LedAlone.screen: _still_alone,
    },
    reads={JoinAsked.screen: _opens, AppealAsked.screen: _opens},
    lost={JoinAsked.screen: _lost, AppealAsked.screen: _lost},
    away=away,
)
