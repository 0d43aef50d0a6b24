"""Proposals of a group: seeing them, answering their dates, and making them meetings."""

from bot.domain.errors import Refused
from bot.domain.meetings import REASON_LONGEST, read_note
from bot.domain.permissions import may
from bot.domain.proposals import Choice, Looked
from bot.services.groups import groups as group_services
from bot.services.meetings import meetings
from bot.services.meetings import proposals as service
from handlers.core.context import Context
from handlers.core.presses import Number
from handlers.core.questions import Question, ReadBack
from handlers.core.readers import Readers
from handlers.core.sure import Asked
from handlers.groups import settings
from handlers.meetings import attending
from handlers.meetings import proposal_presses as presses
from handlers.meetings import proposals_screens as screens


@presses.proposals.handled
async def list_of_group(c: Context, group_id: str, page: Number = 0) -> None:
    """Those of a group that may still become a meeting."""
    await c.end_dialog()
    view = await group_services.allowed(c.tx, c.me, "propose_meeting", group_id)
    found, more = await service.of_group(c.tx, c.me, group_id, page)
    rows = [screens.Line(each.id, each.title, each.closes_at) for each in found]
    c.show(screens.listing, group_id=group_id, group=view.group.name, page=page, more=more, rows=rows)


@presses.proposal.handled
async def open_one(c: Context, proposal_id: str) -> None:
    await c.end_dialog()
    await _open(c, await service.look(c.tx, c.me, proposal_id))


async def _open(c: Context, seen: Looked) -> None:
    """The proposal, or the meeting that it is by now."""
    if seen.proposal.meeting_id is not None:
        attending.show(c, await meetings.look(c.tx, c.me, seen.proposal.meeting_id))
    elif seen.proposal.state != "open":
        raise Refused("proposal-over")
    else:
        show(c, seen)


def show(c: Context, seen: Looked, lead: str = "") -> None:
    """`lead` names what just happened."""
    c.show(screens.proposal, shown=screens.shown(seen, c.now, lead))


@presses.proposal_date.handled
async def one_date(c: Context, proposal_id: str, number: Number) -> None:
    """The question for one of several dates."""
    seen = await service.look(c.tx, c.me, proposal_id)
    if not seen.proposal.takes_answers(c.now):
        await _open(c, seen)
        return
    if not 0 < number <= len(seen.proposal.options):
        raise Refused("old-button")
    c.show(screens.date, shown=screens.shown(seen, c.now), number=number)


@presses.proposal_say.handled
async def say(c: Context, proposal_id: str, number: Number, choice: Choice) -> None:
    """One tap; the next date follows, at the end the whole proposal."""
    seen = await service.say(c.tx, c.me, proposal_id, number, choice, c.settings.meetings.reminders)
    c.toast(f"proposal-noted-{choice}")
    if seen.proposal.state == "open" and number < len(seen.proposal.options):
        c.show(screens.date, shown=screens.shown(seen, c.now), number=number + 1)
    else:
        await _open(c, seen)


# Those who facilitate


@presses.proposal_others.handled
async def choose_other(c: Context, proposal_id: str) -> None:
    """All dates ahead, the best one first."""
    seen = await service.open_to_end(c.tx, c.me, proposal_id)
    if not may("schedule_meeting", seen.roles):
        raise Refused("not-allowed")
    c.show(screens.others, shown=screens.shown(seen, c.now))


@presses.proposal_choose.handled
async def choose(c: Context, proposal_id: str, number: Number) -> None:
    """It is a meeting now, with the answers to that date."""
    meeting_id = await service.choose(c.tx, c.me, proposal_id, number, c.settings.meetings.reminders)
    attending.show(c, await meetings.look(c.tx, c.me, meeting_id), "planned")


@presses.proposal_tell.asked
async def ask_tell(c: Context, proposal_id: str) -> Asked | None:
    """How many would be written to."""
    found, people = await service.audience(c.tx, c.me, proposal_id)
    if not people:
        raise Refused("proposal-tell-nobody")
    return Asked(
        "proposal-tell-sure",
        "button-proposal-tell-sure",
        presses.proposal(found.id),
        {"n": str(people), "title": found.title},
    )


@presses.proposal_tell.handled
async def tell(c: Context, proposal_id: str) -> None:
    show(c, await service.tell(c.tx, c.me, proposal_id), "told")


@presses.proposal_close.handled
async def ask_close(c: Context, proposal_id: str) -> None:
    """A word to who made it, or none."""
    seen = await service.open_to_end(c.tx, c.me, proposal_id)
    if seen.own or not may("schedule_meeting", seen.roles):
        raise Refused("not-allowed")
    await c.ask("proposal.reason", id=seen.proposal.id)
    c.show(screens.close, id=seen.proposal.id, title=seen.proposal.title)


def _asked_about(c: Context) -> str:
    return str(c.dialog.answers.get("id", "")) if c.dialog is not None else ""


async def ask_reason_again(c: Context) -> None:
    await ask_close(c, _asked_about(c))


async def reason(c: Context) -> str:
    """The words as they would be told."""
    await service.open_to_end(c.tx, c.me, _asked_about(c))
    return read_note(c.text, REASON_LONGEST)


async def reads_reason(c: Context) -> Readers:
    return Readers("proposer", back=presses.proposal(_asked_about(c)))


async def close_with_reason(c: Context) -> None:
    await _close(c, _asked_about(c), c.text)


@presses.proposal_end.handled
async def close(c: Context, proposal_id: str) -> None:
    await _close(c, proposal_id, "")


async def _close(c: Context, proposal_id: str, words: str) -> None:
    found = await service.decline(c.tx, c.me, proposal_id, words)
    await c.end_dialog()
    c.show(screens.closed, group_id=found.group_id, title=found.title)


@presses.proposals_many.handled
async def ask_many(c: Context, group_id: str) -> None:
    c.show(screens.many, group_id=group_id, now=await service.supporters(c.tx, c.me, group_id))


@presses.proposals_set.handled
async def set_many(c: Context, group_id: str, many: Number) -> None:
    await service.set_supporters(c.tx, c.me, group_id, many)
    c.toast("proposals-noted-many")
    await settings.settings(c, group_id)


# Who made it


@presses.proposal_back.asked
async def ask_back(c: Context, proposal_id: str) -> Asked | None:
    seen = await service.open_to_end(c.tx, c.me, proposal_id)
    facts = {"title": seen.proposal.title}
    return Asked("proposal-back-sure", "button-proposal-back-sure", presses.proposal(proposal_id), facts)


@presses.proposal_back.handled
async def take_back(c: Context, proposal_id: str) -> None:
    found = await service.take_back(c.tx, c.me, proposal_id)
    c.show(screens.closed, group_id=found.group_id, title=found.title, own=True)


ANSWERS = {
    "proposal.reason": Question(
        ask_reason_again,
        (presses.proposal_close.name, presses.proposal_end.name),
        ReadBack(reason, reads_reason, "button-proposal-end-with"),
        close_with_reason,
    )
}
