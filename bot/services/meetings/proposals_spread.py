"""What is said later of proposals: to the members, to who answered, and to those who facilitate when the answers are in."""

from dataclasses import replace
from typing import Any

from bot.domain.letters import Letter
from bot.domain.meetings import details_of
from bot.domain.people import Person
from bot.domain.proposals import Proposal
from bot.domain.times import DAY
from bot.services.letters import post
from bot.services.meetings import proposals
from bot.services.meetings.proposals import ASKED, BECAME, ENDS, SILENT
from bot.services.meetings.proposals_told import ProposalAsked, ProposalBecame, ProposalSilent, ProposalWaits
from bot.services.people import roles
from bot.services.subjects import Export, Subject
from bot.storage import announcements
from bot.storage.database import Reader, Transaction
from bot.storage.letters import occasions
from bot.storage.letters.occasions import Occasion
from bot.storage.meetings import meetings as meeting_store
from bot.storage.meetings import proposals as store
from bot.storage.people import people

SILENT_SECONDS = 3 * DAY  # after its answers are in


async def _ask(tx: Transaction, occasion: Occasion, limit: int) -> str | None:
    """A slice of the members who hear announcements of the group."""
    found = await store.by_id(tx, occasion.about)
    if found is None or not found.takes_answers(tx.now):
        return None
    told = ProposalAsked(
        id=found.id, title=found.title, group=found.group, dates=len(found.options), until=found.closes_at
    )
    readers = await announcements.readers_after(
        tx, found.group_id, str(occasion.facts.get("by", "")), occasion.cursor, limit
    )
    answered = await store.answered_among(tx, found, readers)
    for person in readers:
        if person.id not in answered:
            post.tell(tx, person, told, about=found.id, id=f"{ASKED}:{found.id}:{person.id}", until=found.closes_at)
    return readers[-1].id if len(readers) == limit else None


async def _still_asked(tx: Reader, letter: Letter) -> Letter | None:
    """Not to who has answered meanwhile, left, or hears nothing of the group any more; nor when it is over."""
    return letter if await store.still_asked(tx, letter.facts["id"], letter.person_id or "") else None


async def _end(tx: Transaction, occasion: Occasion, limit: int) -> str | None:
    """No more answers: those who facilitate choose. Where they do not, a member who proposed it is not left without a word."""
    found = await store.by_id(tx, occasion.about)
    if found is not None and found.state == "open":
        await proposals.tell_leaders(tx, found, "ended")
        if not found.led:
            await occasions.plan(
                tx, Occasion(f"{SILENT}:{found.id}", SILENT, found.id, found.closes_at + SILENT_SECONDS, {})
            )
    return None


async def _silent(tx: Transaction, occasion: Occasion, limit: int) -> None:
    found = await store.by_id(tx, occasion.about)
    author = await people.by_id(tx, found.made_by) if found is not None and found.state == "open" else None
    if found is not None and author is not None:
        post.tell(tx, author, _silence(found, tx.now), about=found.id)


def _silence(found: Proposal, now: int) -> ProposalSilent:
    return ProposalSilent(
        id=found.id, title=found.title, group=found.group, group_id=found.group_id, ahead=found.can_become(now)
    )


async def _still_silent(tx: Reader, letter: Letter) -> Letter | None:
    """Unless somebody has decided meanwhile, or its reader left the group."""
    found = await store.by_id(tx, letter.facts["id"])
    if found is None or found.state != "open":
        return None
    if await roles.still_reads(tx, letter, "propose_meeting", found.group_id) is None:
        return None
    return replace(letter, facts=dict(letter.facts) | _silence(found, tx.now).facts())


async def _still_waits(tx: Reader, letter: Letter) -> Letter | None:
    """For who facilitates still."""
    found = await store.by_id(tx, letter.facts["id"])
    if found is None or not found.can_become(tx.now):
        return None
    return letter if await roles.still_reads(tx, letter, "schedule_meeting", found.group_id) else None


async def _became(tx: Transaction, occasion: Occasion, limit: int) -> str | None:
    """A slice of those who answered; not the one who chose."""
    found = await store.by_id(tx, occasion.about)
    meeting = await meeting_store.get(tx, found.meeting_id) if found and found.meeting_id else None
    if meeting is None:
        return None
    voters = await store.voters(tx, occasion.about, occasion.cursor, limit)
    for person, choice in voters:
        if person.id != occasion.facts["by"]:
            told = ProposalBecame(id=occasion.about, meeting=details_of(meeting, inside=True), choice=choice)
            post.tell(tx, person, told, about=occasion.about, until=meeting.starts_at)
    return voters[-1][0].id if len(voters) == limit else None


async def _still_on(tx: Reader, letter: Letter) -> Letter | None:
    """The meeting as it stands, with their answer; None when it was called off, or has begun, or they left."""
    seen = await meeting_store.seen_by(tx, letter.facts["meeting"]["id"], letter.person_id or "")
    if seen is None or seen[1]["membership"] in (None, "waiting"):
        return None
    meeting, row = seen
    if meeting.state != "planned" or meeting.starts_at <= tx.now:
        return None
    fresh = ProposalBecame(id=letter.facts["id"], meeting=details_of(meeting, inside=True), choice=row["choice"] or "")
    return replace(letter, facts=dict(letter.facts) | fresh.facts())


async def _made(tx: Reader, person: Person) -> list[dict[str, Any]]:
    return await store.made_by(tx, person.id)


async def _answered(tx: Reader, person: Person) -> list[dict[str, Any]]:
    return await store.answered_by(tx, person.id)


SUBJECT = Subject(
    unfold={ASKED: _ask, ENDS: _end, BECAME: _became, SILENT: _silent},
    freshen={
        ProposalAsked.screen: _still_asked, ProposalWaits.screen: _still_waits, ProposalBecame.screen: _still_on,
        ProposalSilent.screen: _still_silent,
    },
    exports={
        "proposals": Export(("proposal",), _made),
        "proposal_answers": Export(("proposal_vote",), _answered),
    },
)  # fmt: skip
