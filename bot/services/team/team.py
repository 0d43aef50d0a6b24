"""Those who run things: naming others with their consent, stepping down, and what waits for somebody new (GEM-11)."""

from bot.domain.errors import Refused
from bot.domain.groups import Member, View
from bot.domain.letters import Letter
from bot.domain.people import Person
from bot.domain.permissions import Role, require
from bot.services.groups import groups, joining
from bot.services.letters import post
from bot.services.peers import helpers, own_words, referents
from bot.services.people import roles
from bot.services.subjects import Subject
from bot.services.team import nominations, reports, told
from bot.storage.database import Reader, Transaction
from bot.storage.groups import members as member_store
from bot.storage.peers import helpers as helper_store
from bot.storage.peers import own_words as words_store
from bot.storage.peers import referents as referent_store
from bot.storage.people import people as people_store
from bot.storage.team import nominations as store
from bot.storage.team import reports as report_store
from bot.storage.team.nominations import Nomination

COUNTED_MOST = 50  # of each kind of what waits

# Asking somebody, who says yes or no themselves


async def askable(tx: Reader, me: Person, handle: str, what: str) -> tuple[View, Member]:
    """A member who may be asked to do this: "facilitate" their group, "coordinate", or "refer", be a referent. Refused when they do
    already, or are away."""
    member = await member_store.by_handle(tx, handle)
    if member is None or member.state != "member":
        raise Refused("member-gone")
    seen = await groups.view(tx, me, member.group_id)
    require(f"ask_to_{what}", seen.roles)
    if await _does(tx, member, what):
        raise Refused("team-already", who=member.name)
    if what == "refer" and not await referent_store.may_be(tx, member.person.id):
        raise Refused("team-refer-whom", who=member.name)
    if not member.person.reachable:
        raise Refused("team-away", who=member.name)
    return seen, member


async def _does(tx: Reader, member: Member, what: str) -> bool:
    if what == "refer":
        return await referent_store.is_one(tx, member.person.id)
    return member.person.coordinator if what == "coordinate" else member.role == "facilitator"


async def ask(tx: Transaction, me: Person, handle: str, what: str) -> tuple[Member, str]:
    """Asks them; the id of the question, by which it can be taken back. Refused while one waits for their answer. Who asks
    themselves has said yes: there is no question."""
    seen, member = await askable(tx, me, handle, what)
    if member.person.id == me.id:
        if what == "refer":
            await referent_store.add(tx, me.id)
        else:
            await member_store.set_role(tx, handle, "facilitator")
        await nominations.settle(tx, me.id)
        return member, ""
    group_id = member.group_id if what == "facilitate" else None
    nomination = await store.add(tx, member.person.id, group_id, me.id, referent=what == "refer")
    if nomination is None:
        raise Refused("team-asked-before", who=member.name)
    question = told.TeamAsked(nomination=nomination, name=seen.group.name if group_id else "", what=what)
    post.tell(tx, member.person, question, about=nomination, asks=True)
    return member, nomination


async def accept(tx: Transaction, person: Person, nomination_id: str) -> tuple[str, str]:
    """Their yes: what they do from now on, and in which group (its id), "" where it is none's. Who asked is told, and they hear what
    waits for them.
    """
    nomination, asker = await _take(tx, person, nomination_id)
    if nomination.referent:
        await referent_store.add(tx, person.id)
        post.tell(tx, asker, told.TeamYes(who=person.name, name="", hand_over=False, what=nomination.what))
        return nomination.what, ""
    if nomination.group_id is None:
        await people_store.change(tx, person.id, coordinator=1)
        for other in await roles.coordinators(tx):
            if other.id != person.id:
                post.tell(tx, other, told.TeamYes(who=person.name, name="", hand_over=other.id == asker.id))
        await tell_what_waits(tx, person)
        return nomination.what, ""
    group_id = nomination.group_id
    membership = (await groups.view(tx, person, group_id)).place
    await member_store.set_role(tx, membership.handle if membership else "", "facilitator")
    group = await groups.get(tx, group_id)
    who = await _name(tx, person, group_id)
    post.tell(tx, asker, told.TeamYes(who=who, name=group.name, hand_over=False))
    await _tell_what_waits_at(tx, person, group_id)
    return nomination.what, group_id


async def decline(tx: Transaction, person: Person, nomination_id: str) -> None:
    """Their no, without a reason; who asked is told."""
    nomination, asker = await _take(tx, person, nomination_id)
    await _tell_no(tx, nomination, person, asker)


async def _take(tx: Transaction, person: Person, nomination_id: str) -> tuple[Nomination, Person]:
    """The question, which is answered now, and who asked it."""
    nomination = await store.one(tx, nomination_id)
    asker = None if nomination is None else await nominations.asker(tx, nomination)
    if nomination is None or asker is None or nomination.person_id != person.id:
        raise Refused("team-over")
    await nominations.end(tx, nomination)
    return nomination, asker


async def _name(tx: Reader, person: Person, group_id: str) -> str:
    """How they are called in this group."""
    membership = (await groups.view(tx, person, group_id)).place
    return (membership.pseudonym if membership else None) or person.name


async def _tell_no(
    tx: Transaction, nomination: Nomination, person: Person, asker: Person, *, away: bool = False
) -> None:
    if any(m.about == nomination.id and m.person_id == asker.id for m in tx.letters):
        return
    group = None if nomination.group_id is None else await groups.get(tx, nomination.group_id)
    who = "" if group is None else await _name(tx, person, group.id)  # their usual name is told only with their yes
    no = told.TeamNo(who=who, name=group.name if group else "", away=away, what=nomination.what)
    post.tell(tx, asker, no, about=nomination.id)


# Stepping down


async def alone(tx: Reader, person: Person, group_id: str) -> View | None:
    """The group, when this person is the only one left who facilitates it; None else."""
    seen = await groups.view(tx, person, group_id)
    return seen if await alone_in(tx, person, seen) else None


async def alone_in(tx: Reader, person: Person, seen: View) -> bool:
    """The same of a group that they see."""
    if Role.FACILITATOR not in seen.roles:
        return False
    return all(one.person.id == person.id for one in await member_store.facilitators(tx, seen.group.id))


async def stop_facilitating(tx: Transaction, person: Person, group_id: str) -> tuple[View, bool]:
    """They stay a member. True when nobody facilitates the group any more: the coordinators hear of it."""
    seen = await groups.view(tx, person, group_id)
    if seen.place is None or not await member_store.set_role(tx, seen.place.handle, "member"):
        raise Refused("team-not-yours")
    await nominations.settle(tx, person.id)
    return seen, await joining.tell_who_is_left(tx, group_id, person)


async def no_more_facilitator(tx: Transaction, me: Person, handle: str) -> Member:
    """A coordinator ends that somebody facilitates, and they are told; they stay a member. Twice tells nothing."""
    seen, member = await endable(tx, me, handle)
    ended = await member_store.set_role(tx, handle, "member")
    await nominations.settle(tx, member.person.id)
    if ended and member.person.id != me.id:
        no_more = told.FacilitatorNoMore(group=member.group_id, name=seen.group.name)
        post.tell(tx, member.person, no_more, about=handle)
    if ended:
        await joining.tell_who_is_left(tx, member.group_id, me)
    return member


async def endable(tx: Reader, me: Person, handle: str, action: str = "end_facilitating") -> tuple[View, Member]:
    """A member whose facilitating this coordinator may end, or what else this action names."""
    member = await member_store.by_handle(tx, handle)
    if member is None or member.state == "waiting":
        raise Refused("member-gone")
    seen = await groups.allowed(tx, me, action, member.group_id)
    return seen, member


async def may_stop_coordinating(tx: Reader, person: Person) -> None:
    """Refused to who does not coordinate, and to the last who does: somebody else is named first."""
    await roles.require_anywhere(tx, person, "ask_to_coordinate")
    if all(one.id == person.id for one in await roles.coordinators(tx)):
        raise Refused("team-last")


async def stop_coordinating(tx: Transaction, person: Person) -> None:
    """Others coordinate on; who waited for this one alone hears that it takes longer."""
    await may_stop_coordinating(tx, person)
    await reports.away(tx, person)
    await helpers.away(tx, person)
    await own_words.away(tx, person)
    await people_store.change(tx, person.id, coordinator=0)
    await nominations.settle(tx, person.id)
    await referents.settle(tx, person)
    for other in await roles.coordinators(tx):
        post.tell(tx, other, told.TeamGone(who=person.name))


async def how_many_coordinate(tx: Reader, person: Person) -> int:
    await roles.require_anywhere(tx, person, "ask_to_coordinate")
    return len(await roles.coordinators(tx))


# Referents


async def refer_oneself(tx: Transaction, me: Person) -> None:
    """A coordinator is a referent from now on: who asks themselves has said yes."""
    await roles.require_anywhere(tx, me, "ask_to_refer")
    await referent_store.add(tx, me.id)
    await nominations.settle(tx, me.id)


async def stop_referring(tx: Transaction, person: Person) -> None:
    """They are a referent no more; the coordination hears it. Again: nothing more happens."""
    if await referents.stop(tx, person):
        for other in await roles.coordinators(tx):
            if other.id != person.id:
                post.tell(tx, other, told.TeamGone(who=person.name, what="refer"))


async def no_more_referent(tx: Transaction, me: Person, handle: str) -> Member:
    """A coordinator ends it, and they are told. Twice tells nothing."""
    _, member = await endable(tx, me, handle, "ask_to_refer")
    if await referents.stop(tx, member.person) and member.person.id != me.id:
        post.tell(tx, member.person, told.ReferentNoMore())
    return member


# What waits for somebody new (TALK-04)


async def tell_what_waits(tx: Transaction, coordinator: Person) -> None:
    """Somebody has come to coordinate: they hear at once what nobody answered. Nothing when nothing waits."""
    waits = told.TeamWaits(
        group="",
        offers=len(await helper_store.waiting(tx, coordinator.id, COUNTED_MOST, 0)),
        reports=len(await report_store.open_ones(tx, coordinator.id, COUNTED_MOST, 0)),
        requests=len(await _unanswered_doors(tx)),
        words=len(await words_store.waiting(tx, coordinator.id, COUNTED_MOST, 0)),
    )
    if waits.offers or waits.reports or waits.requests or waits.words:
        post.tell(tx, coordinator, waits, conversation=True)


async def _tell_what_waits_at(tx: Transaction, facilitator: Person, group_id: str) -> None:
    waiting = (await member_store.counts(tx, group_id))["waiting"]
    if waiting:
        waits = told.TeamWaits(group=group_id, offers=0, reports=0, requests=waiting)
        post.tell(tx, facilitator, waits, conversation=True)


async def _unanswered_doors(tx: Reader) -> list[str]:
    """Handles of those who wait at a door that no facilitator answers, or for another look at a removal."""
    found = []
    for member in await member_store.waiting_anywhere(tx, COUNTED_MOST):
        facilitated = bool(await member_store.facilitators(tx, member.group_id))
        appealed = ((await member_store.mark(tx, "removed", member.group_id, member.person.id)) or {}).get("appealed")
        if not facilitated or appealed:
            found.append(member.handle)
    return found


# When who was asked cannot be reached


async def away(tx: Transaction, lost: Person) -> None:
    """Who asked them hears that no answer will come for now."""
    for nomination in await store.of_person(tx, lost.id):
        await _no_answer(tx, nomination, lost)


async def _lost(tx: Transaction, letter: Letter) -> None:
    nomination, person = await store.one(tx, letter.about or ""), await people_store.by_id(tx, letter.person_id or "")
    if nomination is not None and person is not None:
        await _no_answer(tx, nomination, person)


async def _no_answer(tx: Transaction, nomination: Nomination, person: Person) -> None:
    asker = await people_store.by_id(tx, nomination.asked_by or "")
    await nominations.end(tx, nomination)
    if asker is not None:
        await _tell_no(tx, nomination, person, asker, away=True)


async def _still_asked(tx: Reader, letter: Letter) -> Letter | None:
    return letter if await store.one(tx, letter.about or "") is not None else None


SUBJECT = Subject(freshen={told.TeamAsked.screen: _still_asked}, lost={told.TeamAsked.screen: _lost}, away=away)
