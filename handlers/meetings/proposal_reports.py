"""Reporting a proposal: what is wrong with it, in a tap; no words are kept (SAFE-01)."""

from bot.services.meetings import proposals_report as service
from handlers.core.context import Context
from handlers.meetings import proposal_presses as presses
from handlers.meetings import proposal_reports_screens as screens


@presses.proposal_report.handled
async def ask(c: Context, proposal_id: str) -> None:
    _, looked_at = await service.to_report(c.tx, c.me, proposal_id)
    c.show(screens.ask, id=proposal_id, looked_at=looked_at)


@presses.proposal_tell_of.handled
async def report(c: Context, proposal_id: str, category: str) -> None:
    found, looked_at = await service.report(c.tx, c.me, proposal_id, category)
    c.show(screens.reported, group_id=found.group_id, looked_at=looked_at, operator=c.settings.operator)
