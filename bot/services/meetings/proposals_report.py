"""Reporting a proposal: whoever made it is reported, without the reporter knowing who that is."""

from bot.domain.errors import Refused
from bot.domain.people import Person
from bot.domain.proposals import Proposal
from bot.services.meetings import proposals
from bot.services.team import reports
from bot.storage.database import Reader, Transaction


async def to_report(tx: Reader, person: Person, proposal_id: str) -> tuple[Proposal, bool]:
    """The proposal, and whether somebody could look at a report of it. Refused for who may not see it, and for one's own."""
    seen = await proposals.look(tx, person, proposal_id)
    if seen.own:
        raise Refused("old-button")
    return seen.proposal, await reports.is_looked_at(tx, person, seen.proposal.made_by)


async def report(tx: Transaction, person: Person, proposal_id: str, category: str) -> tuple[Proposal, bool]:
    """The same, done. False when nobody can look at it for now."""
    found, _ = await to_report(tx, person, proposal_id)
    return found, await reports.report_person(tx, person, found.made_by, category, found.id)
