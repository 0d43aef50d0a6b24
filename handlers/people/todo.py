"""What waits for somebody, each with its button: on the home screen, at /peer and at /helper (TALK-04)."""

from collections.abc import Sequence

from bot.services.people import todo
from bot.services.people.todo import Waits
from bot.texts import Markup, Voice
from handlers.core.context import Context
from handlers.core.keyboards import Rows, Screen, button, lines, screen, whole
from handlers.core.paging import SCREEN, height
from handlers.core.screens import shows

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


async def waiting(c: Context, kinds: Sequence[str] = todo.KINDS) -> list[Waits]:
    """What waits for who speaks."""
    return await todo.waiting(c.tx, c.me, kinds)


async def page(c: Context) -> None:
    """All that waits, some to a page."""
    given = c.args[0] if c.args else ""
    at = int(given) if given.isascii() and given.isdigit() and len(given) < 4 else 0
    c.show(show_todo, waits=await waiting(c), page=at)


def above(v: Voice, waits: Sequence[Waits], text: Markup, below: Rows) -> tuple[Markup, Rows]:
    """A line for each, under a heading, and the same as buttons: as many as find room on a phone beside the screen's own words
    and buttons, at most MOST. The last button leads to the others. Empty when nothing waits."""
    rows = len(whole(below)) + 1
    for most in range(MOST, 0, -1):
        shown = waits[: most if len(waits) <= most else most - 1] or waits[:1]
        told, buttons = _listed(v, shown), _buttons(v, shown)
        if len(waits) > len(shown):
            buttons.append([button(v, "button-todo-more", "todo", n=len(waits) - len(shown))])
        if height(lines(told, text), len(buttons) + rows) <= SCREEN:
            break
    return told, buttons


def _listed(v: Voice, shown: Sequence[Waits]) -> Markup:
    return Markup("\n".join([v.say("todo-head"), *(_line(v, one) for one in shown)])) if shown else Markup("")


def _line(v: Voice, one: Waits) -> Markup:
    when = {} if one.at is None else {"when": v.when(one.at)}
    return v.say(f"todo-{one.kind}", name=one.name, n=one.n, **when)


def _buttons(v: Voice, shown: Sequence[Waits]) -> Rows:
    return [
        [button(v, f"button-todo-{one.kind}", OPENS[one.kind].format(id=one.id), name=one.name)] for one in shown
    ]  # fmt: skip


@shows("todo")
def show_todo(v: Voice, *, waits: Sequence[Waits], page: int) -> Screen:
    start = page * MOST if page * MOST < len(waits) else 0
    shown = waits[start : start + MOST]
    below = _buttons(v, shown)
    if len(waits) > MOST:
        following = start // MOST + 1 if start + MOST < len(waits) else 0
        below.append([button(v, "button-contacts-more", f"todo:{following}")])
    return screen(v, lines(_listed(v, shown) if shown else v.say("todo-nothing")), below, here=f"todo:{start // MOST}")


PRESSES = {"todo": page}
