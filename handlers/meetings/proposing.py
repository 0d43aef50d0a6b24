"""Proposing a meeting: a title, up to eight dates, a place if there is one; shown back before it is stored."""

from typing import Any

from bot.domain.errors import Refused
from bot.domain.meetings import read_place, read_title
from bot.domain.permissions import may
from bot.domain.proposals import DATES_MOST, OPEN_DAYS, OPEN_DAYS_DEFAULT, Draft, ordered
from bot.services.groups import groups as group_services
from bot.services.meetings import proposals
from bot.storage.database import new_id
from handlers.core import readers
from handlers.core.context import Context
from handlers.core.presses import Number
from handlers.core.questions import Question, ShownBack
from handlers.meetings import proposal_presses as presses
from handlers.meetings import proposing_screens as screens
from handlers.meetings.line import ahead_of, chosen_moment, kept_minutes
from handlers.meetings.proposal_dates import read_dates
from handlers.meetings.proposals import show

Answers = dict[str, Any]


def _draft(c: Context) -> Answers:
    """What is known so far. Refused when nothing is being proposed."""
    if c.dialog is None or not c.dialog.step.startswith("newproposal."):
        raise Refused("proposal-draft-gone")
    return dict(c.dialog.answers)


def _dates(draft: Answers, which: str = "dates") -> list[tuple[int, int]]:
    """As starts and minutes; "before": those that were there before the last words."""
    return [(int(start), int(minutes)) for start, minutes in draft.get(which, [])]


@presses.newproposal.handled
async def begin(c: Context, group_id: str) -> None:
    await proposals.may_propose(c.tx, c.me, group_id)
    view = await group_services.allowed(c.tx, c.me, "propose_meeting", group_id)
    draft = {
        "id": new_id(), "group": group_id, "group_name": view.group.name, "zone": view.group.zone,
        "led": may("schedule_meeting", view.roles),
    }  # fmt: skip
    await _ask_title(c, draft)


async def _ask_title(c: Context, draft: Answers) -> None:
    await c.ask("newproposal.title", **draft)
    c.show(screens.title, group=draft["group_name"], group_id=draft["group"], led=draft["led"])


async def title_given(c: Context) -> None:
    await _ask_dates(c, _draft(c) | {"title": read_title(c.text)})


async def _ask_dates(c: Context, draft: Answers, unclear: str = "", trouble: str = "", day: str = "") -> None:
    """The question for the dates; from the first one on the whole proposal, shown back. `unclear`: words that were not understood,
    `trouble`: the key of why; `day`: the one whose hour is asked for."""
    draft = {name: draft[name] for name in draft if name not in ("choices", "trouble", "day")}
    await c.ask("newproposal.dates", **draft | ({"day": day} if day else {}))
    dates = ordered(_dates(draft))
    c.show(
        screens.dates, id=draft["id"], group_id=draft["group"], zone=draft["zone"], title=draft["title"], dates=list(dates),
        place=draft.get("place"), link=draft.get("link"), days=int(draft.get("days", OPEN_DAYS_DEFAULT)), unclear=unclear,
        trouble=trouble, readers=await readers.of_members(c, draft["group"]), day=day,
    )  # fmt: skip


async def dates_given(c: Context) -> None:
    """One date or many; what may be read in several ways is asked. An edit of the last words takes the place of their dates."""
    draft = _draft(c)
    edits = c.incoming.edited_message is not None
    before = _dates(draft, "before" if edits else "dates")
    read = read_dates(c, c.text, draft["zone"], before[-1][0] if before else None, str(draft.get("day", "")))
    unclear = read.unclear
    if not read.found and unclear is None:
        raise Refused("unclear-no-date")
    if not read.found and unclear is not None and not (unclear.choices or unclear.day):
        raise Refused(unclear.trouble)
    draft |= {"before": before, "dates": _with(before, list(read.found))}
    if unclear is not None and any("-" not in when for when, _ in unclear.choices):
        await _ask_which(c, draft | {"choices": unclear.choices, "trouble": unclear.trouble})
    elif unclear is not None:
        await _ask_dates(c, draft, read.words, unclear.trouble, unclear.day)
    else:
        await _ask_dates(c, draft)


def _with(before: list[tuple[int, int]], found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """In the order they were written, each start once. Refused when these are too many."""
    dates = list(dict([*before, *found]).items())
    if len(dates) > DATES_MOST:
        raise Refused("proposal-dates-most", most=DATES_MOST)
    return dates


async def _ask_which(c: Context, draft: Answers) -> None:
    """What a line may mean, a button each."""
    await c.ask("newproposal.dates", **draft)
    choices = [(str(when), int(minutes)) for when, minutes in draft["choices"] if "-" not in str(when)]
    c.show(screens.which, zone=draft["zone"], trouble=str(draft["trouble"]), choices=choices)


@presses.newproposal_at.handled
async def moment_pressed(c: Context, moment: str, minutes: Number = 0) -> None:
    draft = _draft(c)
    if "title" not in draft:
        raise Refused("old-button")
    starts_at = ahead_of(c, chosen_moment(moment, draft["zone"]))
    await _ask_dates(c, draft | {"dates": _with(_dates(draft), [(starts_at, kept_minutes(minutes))])})


@presses.newproposal_drop.handled
async def drop_last(c: Context) -> None:
    draft = _whole(c)
    await _ask_dates(c, draft | {"dates": _dates(draft)[:-1]})


def _whole(c: Context) -> Answers:
    """A draft that is shown back. Refused when no date is known yet."""
    draft = _draft(c)
    if "title" not in draft or not draft.get("dates"):
        raise Refused("old-button")
    return draft


@presses.newproposal_place.handled
async def ask_place(c: Context) -> None:
    draft = _whole(c)
    await c.ask("newproposal.place", **draft)
    c.show(screens.place)


async def place_given(c: Context) -> None:
    place, link = read_place(c.text)
    await _ask_dates(c, _whole(c) | {"place": place, "link": link})


@presses.newproposal_anywhere.handled
async def no_place(c: Context) -> None:
    await _ask_dates(c, _whole(c) | {"place": None, "link": None})


@presses.newproposal_until.handled
async def ask_until(c: Context) -> None:
    draft = _whole(c)
    c.show(screens.until, zone=draft["zone"], dates=list(ordered(_dates(draft))))


@presses.newproposal_days.handled
async def until_pressed(c: Context, days: Number) -> None:
    if days not in OPEN_DAYS:
        raise Refused("old-button")
    await _ask_dates(c, _whole(c) | {"days": days})


@presses.newproposal_check.handled
async def check(c: Context) -> None:
    """Back to what is shown back."""
    await _ask_dates(c, _whole(c))


@presses.newproposal_yes.handled
async def confirm(c: Context, proposal_id: str) -> None:
    """The yes. The second of two shows what the first made."""
    if c.dialog is None or c.dialog.answers.get("id") != proposal_id:
        if c.dialog is not None:
            raise Refused("proposal-draft-gone")
        show(c, await proposals.look(c.tx, c.me, proposal_id))
        return
    draft = _whole(c)
    plan = Draft(
        draft["id"], draft["group"], draft["title"], ordered(_dates(draft)), int(draft.get("days", OPEN_DAYS_DEFAULT)),
        draft.get("place"), draft.get("link"),
    )  # fmt: skip
    await proposals.propose(c.tx, c.me, plan)
    await c.end_dialog()
    show(c, await proposals.look(c.tx, c.me, plan.id), "made")


async def ask_title_again(c: Context) -> None:
    await _ask_title(c, _draft(c))


async def ask_dates_again(c: Context) -> None:
    draft = _draft(c)
    await (_ask_which(c, draft) if draft.get("choices") else _ask_dates(c, draft))


OWN, SEEN = ("newproposal",), ShownBack(presses.newproposal_yes.name)
ANSWERS = {
    "newproposal.title": Question(ask_title_again, OWN, SEEN, title_given),
    "newproposal.dates": Question(ask_dates_again, OWN, SEEN, dates_given),
    "newproposal.place": Question(ask_place, OWN, SEEN, place_given),
}
