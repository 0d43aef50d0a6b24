"""Proposals: dates that are looked for together, ideas of members, and how they become meetings (GEM-05).

Who made one and who answered what is shown to nobody, facilitators included: it is easier to propose, and to say no.
"""

from dataclasses import replace

from bot.domain import meetings as meeting_rules
from bot.domain.errors import Refused
from bot.domain.meetings import details_of
from bot.domain.people import Person
from bot.domain.permissions import may, require
from bot.domain.proposals import CHOICES, DATES_MOST, OPEN_DAYS, OPEN_MOST, SUPPORTERS, Draft, Looked, Proposal
from bot.services.letters import post
from bot.services.meetings import meetings
from bot.services.meetings.proposals_told import ProposalBecame, ProposalDeclined, ProposalWaits
from bot.services.people import roles
from bot.storage.database import Reader, Transaction, new_id
from bot.storage.letters import occasions
from bot.storage.letters.occasions import Occasion
from bot.storage.meetings import meetings as meeting_store
from bot.storage.meetings import proposals as store
from bot.storage.people import people

PAGE = 5
# Kinds of occasions
ASKED, ENDS, BECAME, SILENT = "proposal-asked", "proposal-ends", "proposal-became", "proposal-silent"


# Seeing


async def look(tx: Reader, person: Person, proposal_id: str) -> Looked:
    """The proposal as this person sees it. Refused when there is none, and for who is not in its group."""
    found = await store.by_id(tx, proposal_id, person.id)
    if found is None:
        raise Refused("proposal-gone")
    held = await roles.require_in(tx, person, "propose_meeting", found.group_id)
    return Looked(found, held, found.made_by == person.id)


async def of_group(tx: Reader, person: Person, group_id: str, page: int) -> tuple[list[Proposal], bool]:
    """A page of those that may still become a meeting, without their dates, and whether there are more."""
    await roles.require_in(tx, person, "propose_meeting", group_id)
    found = await store.of_group(tx, group_id, page * PAGE, PAGE + 1)
    return found[:PAGE], len(found) > PAGE


async def waiting(tx: Reader, person: Person) -> list[tuple[str, str, int, bool]]:
    """Id, title and the end of the answers of each that waits for this person's; with True, for their choice of a date."""
    return await store.waiting(tx, person.id)


# Proposing


async def may_propose(tx: Reader, person: Person, group_id: str) -> None:
    """Refused when this person may not, or has enough that wait already."""
    held = await roles.require_in(tx, person, "propose_meeting", group_id)
    if not may("schedule_meeting", held) and await store.open_of(tx, group_id, person.id) >= OPEN_MOST:
        raise Refused("proposal-enough", most=OPEN_MOST)


async def propose(tx: Transaction, person: Person, draft: Draft) -> None:
    """Stores it; who makes it can come on its dates until they say otherwise. The same draft again changes nothing."""
    if await store.by_id(tx, draft.id) is not None:
        return
    await may_propose(tx, person, draft.group_id)
    held = await roles.in_group(tx, person, draft.group_id)
    if not 0 < len(draft.dates) <= DATES_MOST or draft.days not in OPEN_DAYS:
        raise Refused("old-button")
    if draft.dates[0][0] <= tx.now:
        raise Refused("meeting-too-late")
    led = may("schedule_meeting", held)
    await store.add(tx, draft, person.id, led=led)
    if may("answer_meeting", held):
        for number in range(1, len(draft.dates) + 1):
            await store.say(tx, draft.id, number, person.id, "yes")
    found = (await look(tx, person, draft.id)).proposal
    await occasions.plan(tx, Occasion(f"{ENDS}:{found.id}", ENDS, found.id, found.closes_at, {}))
    if not led:
        await tell_leaders(tx, found, "new")


async def tell_leaders(tx: Transaction, proposal: Proposal, what: str) -> None:
    """A member proposed it ("new"), or its answers are in ("ended")."""
    told = ProposalWaits(
        id=proposal.id, title=proposal.title, group=proposal.group, what=what, answered=_answered(proposal)
    )
    for someone in await roles.leaders(tx, proposal.group_id):
        if someone.id != proposal.made_by or what != "new":
            post.tell(tx, someone, told, about=proposal.id)


def _answered(proposal: Proposal) -> int:
    """How many answered the date that most people answered."""
    return max((each.yes + each.maybe + each.no for each in proposal.options), default=0)


# Answering


async def say(
    tx: Transaction, person: Person, proposal_id: str, number: int, choice: str, reminders_default: tuple[int, ...]
) -> Looked:
    """Yes, if need be ("maybe") or no to one of its dates, changed as often as they like until the end. The proposal as they see it
    then: a meeting by now, where the group lets so many decide.
    """
    seen = await look(tx, person, proposal_id)
    require("answer_meeting", seen.roles)
    if choice not in CHOICES:
        raise Refused("old-button")
    if seen.proposal.state == "made":
        return seen
    if not await store.say(tx, proposal_id, number, person.id, choice):
        raise Refused("proposal-closed")
    seen = await look(tx, person, proposal_id)
    if choice == "yes" and await _is_supported(tx, seen.proposal):
        await _become(tx, seen.proposal, number, person, reminders_default, made_by=seen.proposal.made_by)
        return await look(tx, person, proposal_id)
    return seen


async def _is_supported(tx: Reader, proposal: Proposal) -> bool:
    """Whether so many can come as the group asks for. Of several dates a facilitator chooses."""
    if proposal.led or len(proposal.options) > 1:
        return False
    enough = await store.supporters(tx, proposal.group_id)
    return 0 < enough <= proposal.options[0].yes


# Deciding


async def choose(
    tx: Transaction, person: Person, proposal_id: str, number: int, reminders_default: tuple[int, ...]
) -> str:
    """Makes this date a meeting, with the answers to it; the meeting's id. Again: the id of the meeting that it is already."""
    seen = await look(tx, person, proposal_id)
    require("schedule_meeting", seen.roles)
    if seen.proposal.meeting_id is not None:
        return seen.proposal.meeting_id
    return await _become(tx, seen.proposal, number, person, reminders_default, made_by=person.id)


async def _become(
    tx: Transaction, proposal: Proposal, number: int, by: Person, reminders_default: tuple[int, ...], *, made_by: str
) -> str:
    """`by` pressed the button, and is told nothing."""
    option = next((each for each in proposal.options if each.number == number), None)
    if option is None or not await store.end(tx, proposal.id, "made"):
        raise Refused("proposal-over")
    draft = meeting_rules.Draft(
        new_id(), proposal.group_id, proposal.title, option.starts_at, option.minutes, proposal.place, proposal.link
    )
    await meetings.put_up(tx, made_by, draft, reminders_default)
    await store.became(tx, proposal.id, number, draft.id)
    await _drop(tx, proposal.id)
    await occasions.plan(tx, Occasion(f"{BECAME}:{proposal.id}", BECAME, proposal.id, tx.now, {"by": by.id}))
    meeting = await meeting_store.get(tx, draft.id)
    assert meeting is not None  # noqa: S101
    told = ProposalBecame(id=proposal.id, meeting=details_of(meeting, inside=True))
    leaders = await roles.leaders(tx, proposal.group_id)
    answered = await store.answered_among(tx, proposal, leaders)  # those are told with the others
    for someone in leaders:
        if someone.id != by.id and someone.id not in answered:
            post.tell(tx, someone, told, about=proposal.id)
    return draft.id


async def open_to_end(tx: Reader, person: Person, proposal_id: str) -> Looked:
    """The proposal, for who made it or who facilitates. Refused for others, and when it is not open any more."""
    seen = await look(tx, person, proposal_id)
    if not seen.own:
        require("schedule_meeting", seen.roles)
    if seen.proposal.state != "open":
        raise Refused("proposal-over")
    return seen


async def decline(tx: Transaction, person: Person, proposal_id: str, reason: str) -> Proposal:
    """It does not become a meeting; who made it is told, with these words if there are some. Refused for who made it: they take it
    back."""
    seen = await open_to_end(tx, person, proposal_id)
    require("schedule_meeting", seen.roles)
    found = seen.proposal
    if seen.own or not await store.end(tx, found.id, "declined"):
        raise Refused("proposal-over")
    await _drop(tx, found.id)
    author = await people.by_id(tx, found.made_by)
    if author is not None:
        told = ProposalDeclined(title=found.title, group=found.group, group_id=found.group_id, reason=reason)
        post.tell(tx, author, told, about=found.id)
    return found


async def take_back(tx: Transaction, person: Person, proposal_id: str) -> Proposal:
    """By who made it; nothing of it is kept."""
    seen = await open_to_end(tx, person, proposal_id)
    if not await store.drop(tx, proposal_id, person.id):
        raise Refused("proposal-over")
    await _drop(tx, proposal_id)
    return seen.proposal


async def _drop(tx: Transaction, proposal_id: str) -> None:
    for kind in (ASKED, ENDS, SILENT):
        await occasions.drop(tx, proposal_id, kind)


# Telling


async def audience(tx: Reader, person: Person, proposal_id: str) -> tuple[Proposal, int]:
    """The proposal, and how many members would be written to. Refused for who does not facilitate."""
    found = (await open_to_tell(tx, person, proposal_id)).proposal
    return found, await store.to_ask(tx, found.id, found.group_id, person.id)


async def open_to_tell(tx: Reader, person: Person, proposal_id: str) -> Looked:
    seen = await look(tx, person, proposal_id)
    require("schedule_meeting", seen.roles)
    if not seen.proposal.takes_answers(tx.now):
        raise Refused("proposal-closed")
    return seen


async def tell(tx: Transaction, person: Person, proposal_id: str) -> Looked:
    """Lets the members know, once: the others who hear announcements of the group, and have not answered."""
    seen = await open_to_tell(tx, person, proposal_id)
    if await store.told(tx, proposal_id):
        await occasions.plan(tx, Occasion(f"{ASKED}:{proposal_id}", ASKED, proposal_id, tx.now, {"by": person.id}))
    return replace(seen, proposal=replace(seen.proposal, told=True))


# What the group asks for


async def supporters(tx: Reader, person: Person, group_id: str) -> int:
    """How many who can come make a member's proposal a meeting; 0: a facilitator does."""
    await roles.require_in(tx, person, "schedule_meeting", group_id)
    return await store.supporters(tx, group_id)


async def set_supporters(tx: Transaction, person: Person, group_id: str, many: int) -> None:
    await roles.require_in(tx, person, "edit_group", group_id)
    if many not in (0, *SUPPORTERS):
        raise Refused("old-button")
    await store.set_supporters(tx, group_id, many)
