"""What waits for somebody, each with its button: on the home screen, at /peer and at /helper (TALK-04)."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from bot.services.people import todo
from bot.texts import Markup, Voice
from handlers.core.context import Facts, Moment
from handlers.core.keyboards import Rows, Screen, button, lines, screen

MOST = 5  # on one screen; more of them are one tap away

# kind -> the callback data of its button, filled with the id of what waits
OPENS = {
    "found": "peer:found",
    "offer": "offer:see:{id}",
    "words": "contact:write:{id}",
    "inbox": "inbox:answer:{id}",
    "unsent": "contact:whom:{id}:0",
    "inquiry": "inquiry:answer:{id}",
    "join": "members:waiting:{id}:0",
    "helpers": "helper:waiting",
    "reports": "reports",
    "facilitate": "team:see:{id}",
    "coordinate": "team:see:{id}",
    "meeting": "meeting:{id}",
}


async def facts(m: Moment, kinds: Sequence[str] = todo.KINDS) -> list[Facts]:
    """What waits for who speaks, as facts of a screen."""
    return [asdict(one) for one in await todo.waiting(m.tx, m.me, kinds)]


async def page(m: Moment) -> None:
    """All that waits, some to a page."""
    given = m.args[0] if m.args else ""
    at = int(given) if given.isascii() and given.isdigit() and len(given) < 4 else 0
    m.show("todo", waits=await facts(m), page=at)


def told(v: Voice, waits: Sequence[Facts]) -> Markup:
    """A line for each, under a heading; empty when nothing waits."""
    shown = waits if len(waits) <= MOST else waits[: MOST - 1]
    return _listed(v, shown)


def _listed(v: Voice, shown: Sequence[Facts]) -> Markup:
    return Markup("\n".join([v.say("todo-head"), *(_line(v, one) for one in shown)])) if shown else Markup("")


def _line(v: Voice, one: Facts) -> Markup:
    known: dict[str, Any] = {"name": one["name"], "n": one["n"]}
    if one["at"] is not None:
        known["when"] = v.when(one["at"])
    return v.say(f"todo-{one['kind']}", **known)


def rows(v: Voice, waits: Sequence[Facts]) -> Rows:
    """The same as buttons; the last leads to those that found no room."""
    if len(waits) <= MOST:
        return _buttons(v, waits)
    return [*_buttons(v, waits[: MOST - 1]), [button(v, "button-todo-more", "todo", n=len(waits) - MOST + 1)]]


def _buttons(v: Voice, shown: Sequence[Facts]) -> Rows:
    return [
        [button(v, f"button-todo-{one['kind']}", OPENS[one["kind"]].format(id=one["id"]), name=one["name"])]
        for one in shown
    ]  # fmt: skip


def show_todo(v: Voice, f: Facts) -> Screen:
    waits, at = f["waits"], f["page"]
    start = at * MOST if at * MOST < len(waits) else 0
    shown = waits[start : start + MOST]
    below = _buttons(v, shown)
    if len(waits) > MOST:
        following = start // MOST + 1 if start + MOST < len(waits) else 0
        below.append([button(v, "button-contacts-more", f"todo:{following}")])
    return screen(v, lines(_listed(v, shown) if shown else v.say("todo-nothing")), below, here=f"todo:{start // MOST}")


PRESSES = {"todo": page}
SCREENS = {"todo": show_todo}
