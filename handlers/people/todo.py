"""What waits for somebody, each with its button: on the home screen, at /peer and at /helper (TALK-04)."""

from collections.abc import Callable, Sequence

from bot.services.people import todo
from bot.services.people.todo import Waits
from bot.texts import Markup, Voice
from handlers.contacts import presses as of_contacts
from handlers.contacts import within_presses as of_within
from handlers.core.context import Context
from handlers.core.keyboards import Rows, Screen, button, lines, screen, whole
from handlers.core.paging import SCREEN, height
from handlers.core.presses import Number
from handlers.core.screens import shows
from handlers.groups import presses as of_groups
from handlers.meetings import companion_presses as of_companions
from handlers.meetings import presses as of_meetings
from handlers.meetings import proposal_presses as of_proposals
from handlers.peers import box_presses as of_box
from handlers.peers import own_words_presses as of_words
from handlers.peers import presses as of_peers
from handlers.peers import referent_presses as of_referents
from handlers.peers import rota_presses as of_rota
from handlers.people import presses
from handlers.team import presses as of_team

MOST = 5  # on one screen; more of them are one tap away

# kind -> the callback data of its button, made of the id of what waits
OPENS: dict[str, Callable[[str], str]] = {
    "found": lambda _: of_peers.peer_found(),
    "offer": of_peers.offer_see,
    "box": of_box.box_see,
    "seat": of_meetings.meeting,
    "time": of_within.time_open,
    "words": of_contacts.contact_write,
    "inbox": of_contacts.inbox_answer,
    "unsent": lambda token: of_contacts.contact_whom(token, 0),
    "inquiry": of_team.inquiry_answer,
    "join": lambda group: of_groups.members_waiting(group, 0),
    "helpers": lambda _: of_peers.helper_waiting(),
    "own-words": lambda _: of_words.own_waiting(),
    "reports": lambda _: of_team.reports(),
    "facilitate": of_team.team_see,
    "coordinate": of_team.team_see,
    "refer": of_team.team_see,
    "situation": of_referents.situation_see,
    "companion": of_companions.companion_see,
    "turn": of_rota.rota_answer,
    "turn-at": of_rota.rota_turn,
    "proposal-ends": of_proposals.proposal,
    "proposal": of_proposals.proposal,
    "time-at": of_within.time_open,
    "meeting": of_meetings.meeting,
}


async def waiting(c: Context, kinds: Sequence[str] = todo.KINDS) -> list[Waits]:
    """What waits for who speaks."""
    return await todo.waiting(c.tx, c.me, kinds)


@presses.todo.handled
async def page(c: Context, page: Number = 0) -> None:
    """All that waits, some to a page."""
    c.show(show_todo, waits=await waiting(c), page=page)


def above(v: Voice, waits: Sequence[Waits], text: Markup, below: Rows) -> tuple[Markup, Rows]:
    """A line for each, under a heading, and the same as buttons: as many as find room on a phone beside the screen's own words
    and buttons, at most MOST. The last button leads to the others. Empty when nothing waits."""
    rows = len(whole(below)) + 1
    for most in range(MOST, 0, -1):
        shown = waits[: most if len(waits) <= most else most - 1] or waits[:1]
        told, found = _listed(v, shown), buttons(v, shown)
        if len(waits) > len(shown):
            found.append([button(v, "button-todo-more", presses.todo(), n=len(waits) - len(shown))])
        if height(lines(told, text), len(found) + rows) <= SCREEN:
            break
    return told, found


def _listed(v: Voice, shown: Sequence[Waits]) -> Markup:
    return Markup("\n".join([v.say("todo-head"), *(_line(v, one) for one in shown)])) if shown else Markup("")


def _line(v: Voice, one: Waits) -> Markup:
    when = {} if one.at is None else {"when": v.when(one.at)}
    return v.say(f"todo-{one.kind}", name=one.name, n=one.n, **when)


def buttons(v: Voice, shown: Sequence[Waits]) -> Rows:
    """Each leads to what waits."""
    return [
        [button(v, f"button-todo-{one.kind}", OPENS[one.kind](one.id), name=one.name)] for one in shown
    ]  # fmt: skip


@shows("todo")
def show_todo(v: Voice, *, waits: Sequence[Waits], page: int) -> Screen:
    start = page * MOST if page * MOST < len(waits) else 0
    shown = waits[start : start + MOST]
    below = buttons(v, shown)
    if len(waits) > MOST:
        following = start // MOST + 1 if start + MOST < len(waits) else 0
        below.append([button(v, "button-contacts-more", presses.todo(following))])
    return screen(
        v, lines(_listed(v, shown) if shown else v.say("todo-nothing")), below, here=presses.todo(start // MOST)
    )
