"""The place of a group is closed for a time: asked day by day, shown back with whom it concerns, undone by one button."""

from datetime import date
from typing import Any

from bot.domain.closures import Closure, read_link
from bot.domain.errors import Refused
from bot.domain.times import local
from bot.services.groups import groups as group_services
from bot.services.meetings import closures
from bot.storage.database import new_id
from handlers.core import readers
from handlers.core.context import Context
from handlers.core.questions import NOBODY, Question, ShownBack
from handlers.meetings import closing_screens as screens
from handlers.meetings import presses
from handlers.meetings.line import read_day


@presses.closure_begin.handled
async def begin(c: Context, group_id: str) -> None:
    """From which day on the place is closed."""
    view = await group_services.allowed(c.tx, c.me, "schedule_meeting", group_id)
    await _ask_first(c, {"id": new_id(), "group": view.group.id, "zone": view.group.zone})


async def _ask_first(c: Context, draft: dict[str, Any]) -> None:
    await c.ask("closures.first", **draft)
    c.show(screens.first, group_id=draft["group"], today=_today(c, draft).isoformat(), zone=draft["zone"])


def _today(c: Context, draft: dict[str, Any]) -> date:
    return local(c.now, draft["zone"]).date()


def _draft(c: Context) -> dict[str, Any]:
    """Refused when nothing is being asked."""
    if c.dialog is None or not c.dialog.step.startswith("closures."):
        raise Refused("closure-gone")
    return dict(c.dialog.answers)


@presses.closure_first.handled
async def first_pressed(c: Context, day: str) -> None:
    await _first(c, _draft(c), _read(day))


async def first_given(c: Context) -> None:
    draft = _draft(c)
    await _first(c, draft, read_day(c, c.text, draft["zone"], _today(c, draft)))


async def _first(c: Context, draft: dict[str, Any], first: date) -> None:
    if first < _today(c, draft):
        raise Refused("day-past")
    await _ask_last(c, draft | {"first": first.isoformat()})


async def _ask_last(c: Context, draft: dict[str, Any]) -> None:
    await c.ask("closures.last", **draft)
    c.show(screens.last, group_id=draft["group"], first=draft["first"], zone=draft["zone"])


@presses.closure_last.handled
async def last_pressed(c: Context, day: str) -> None:
    await _last(c, _draft(c), _read(day))


async def last_given(c: Context) -> None:
    draft = _draft(c)
    await _last(c, draft, read_day(c, c.text, draft["zone"], _read(draft["first"])))


async def _last(c: Context, draft: dict[str, Any], last: date) -> None:
    if "first" not in draft:
        raise Refused("old-button")
    draft |= {"last": last.isoformat()}
    await _closure(c, draft | {"link": ""})
    await _ask_link(c, draft)


async def _ask_link(c: Context, draft: dict[str, Any]) -> None:
    await c.ask("closures.link", **draft)
    if draft.get("link"):
        closure = await _closure(c, draft)
        meetings, people = await closures.concerns(c.tx, closure)
        c.show(
            screens.check, closure=closure, meetings=meetings, people=people,
            readers=await readers.of_meeting(c, closure.group_id, "members", card=False),
        )  # fmt: skip
    else:
        c.show(screens.link, group_id=draft["group"])


async def link_given(c: Context) -> None:
    """Shown back with all the rest; another link takes its place."""
    await _ask_link(c, _draft(c) | {"link": read_link(c.text)})


async def _closure(c: Context, draft: dict[str, Any]) -> Closure:
    first, last = _read(draft["first"]), _read(draft["last"])
    return await closures.planned(c.tx, c.me, draft["id"], draft["group"], first, last, draft["link"])


@presses.closure_yes.handled
async def close(c: Context, closure_id: str) -> None:
    """The yes. The second of two shows what holds."""
    draft = c.dialog.answers if c.dialog is not None else {}
    if draft.get("id") != closure_id or not draft.get("link"):
        raise Refused("closure-gone")
    closure = await _closure(c, dict(draft))
    meetings, people = await closures.concerns(c.tx, closure)
    await closures.close(c.tx, c.me, closure)
    await c.end_dialog()
    c.show(screens.closed, closure=closure, meetings=meetings, people=people)


@presses.closure_open.handled
async def open_again(c: Context, closure_id: str) -> None:
    closure, back = await closures.open_again(c.tx, c.me, closure_id)
    c.show(screens.opened, group_id=closure.group_id, meetings=back)


def _read(day: str) -> date:
    try:
        return date.fromisoformat(day)
    except ValueError as trouble:
        raise Refused("old-button") from trouble


async def first_again(c: Context) -> None:
    await _ask_first(c, _draft(c))


async def last_again(c: Context) -> None:
    await _ask_last(c, _draft(c))


async def link_again(c: Context) -> None:
    await _ask_link(c, _draft(c))


OWN = (presses.closure_begin.name, presses.closure_first.name, presses.closure_last.name, presses.closure_yes.name)
ANSWERS = {
    "closures.first": Question(first_again, OWN, NOBODY, first_given),
    "closures.last": Question(last_again, OWN, NOBODY, last_given),
    "closures.link": Question(link_again, OWN, ShownBack(presses.closure_yes.name), link_given),
}
