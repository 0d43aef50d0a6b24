"""What people see who report a proposal."""

from bot.config import Operator
from bot.domain.contacts import REPORT_CATEGORIES
from bot.texts import Voice
from handlers.contacts.screens import whom
from handlers.core.keyboards import Screen, button, lines, screen
from handlers.core.screens import shows
from handlers.meetings import proposal_presses as presses


@shows("proposal-report")
def ask(v: Voice, *, id: str, looked_at: bool) -> Screen:
    tiles = [button(v, f"button-report-{each}", presses.proposal_tell_of(id, each)) for each in REPORT_CATEGORIES]
    rows = [tiles[i : i + 2] for i in range(0, len(tiles), 2)]
    who = v.say("proposal-report-who" if looked_at else "proposal-report-nobody")
    return screen(v, lines(v.say("proposal-report"), who), rows, back=presses.proposal(id))


@shows("proposal-reported")
def reported(v: Voice, *, group_id: str, looked_at: bool, operator: Operator) -> Screen:
    if looked_at:
        said: list[str] = [v.say("contact-reported"), v.say("proposal-reported-next")]
    else:
        said = [v.say("contact-noted"), v.say("contact-noted-waits"), whom(v, operator)]
    return screen(v, lines(*said), back=presses.proposals(group_id))
