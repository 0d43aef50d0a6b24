"""Talking a situation through: who listens asks a referent, who says yes or no (PEER-04)."""

from collections.abc import Mapping

from bot.services.peers import referents
from bot.services.peers.referents import FRAME, SituationAsked, SituationNo, Waits
from bot.texts import Voice
from handlers.contacts.contacts import opened
from handlers.core.context import Context
from handlers.core.keyboards import Rows, Screen, button, letter_screen, lines, screen
from handlers.core.paging import Item, listed
from handlers.core.screens import shows
from handlers.groups import presses as of_groups
from handlers.meetings import presses as of_meetings
from handlers.peers import handbook_presses as of_handbook
from handlers.peers import presses as of_peers
from handlers.peers import referent_presses as presses
from handlers.team import presses as of_team


@presses.situation.handled
async def home(c: Context) -> None:
    """What it is, and whom one can ask."""
    await c.end_dialog()
    around = await referents.around(c.tx, c.me)
    c.show(show_home, names=around.names, waits=around.waits, refers=await referents.is_one(c.tx, c.me))


@presses.situation_ask.handled
async def ask(c: Context, referent_id: str) -> None:
    c.show(show_asked, waits=await referents.ask(c.tx, c.me, referent_id))


@presses.situation_back.handled
async def take_back(c: Context) -> None:
    await referents.take_back(c.tx, c.me)
    await home(c)


@presses.situation_see.handled
async def see(c: Context, situation_id: str) -> None:
    """The question once more."""
    found = await referents.mine(c.tx, c.me, situation_id)
    c.show(show_question, SituationAsked(situation=found.id, until=found.deadline))


@presses.situation_yes.handled
async def accept(c: Context, situation_id: str) -> None:
    await opened(c, await referents.accept(c.tx, c.me, situation_id, c.settings.peers.renewal), FRAME)


@presses.situation_no.handled
async def decline(c: Context, situation_id: str) -> None:
    await referents.decline(c.tx, c.me, situation_id)
    c.show(show_declined)


# What people see


@shows("situation")
def show_home(v: Voice, *, names: Mapping[str, str], waits: Waits | None, refers: bool) -> Screen:
    """`names`: of those who can be asked. What to leave out is said before anything can be written."""
    back, own = (
        of_handbook.shelf(),
        [[button(v, "team-button-unreferself", of_team.team_unreferself())]] if refers else [],
    )
    if waits is not None:
        rows = [[button(v, "button-situation-back", presses.situation_back())]]
        said = v.say("situation-waits", name=waits.name, when=v.when(waits.until, by_date=True))
        return screen(
            v, lines(v.say("situation"), said), [*rows, *_others(v), *own], back=back, here=presses.situation()
        )
    if not names:
        said = lines(v.say("situation-nobody"), v.say("situation-else"))
        return screen(v, lines(v.say("situation"), said), [*_others(v), *own], back=back, here=presses.situation())
    items = [Item(name, presses.situation_ask(id_)) for id_, name in names.items()]
    told, rows = listed(items, [])
    text = lines(
        v.say("situation"),
        v.say("situation-how"),
        v.say("situation-leave-out"),
        v.say("situation-whom"),
        "\n".join(told),
    )
    return screen(v, text, [*rows, *own], back=back, here=presses.situation())


def _others(v: Voice) -> Rows:
    """Other ways to be listened to, beside the help lines below every screen."""
    return [
        [button(v, "button-meetings-helpers", of_meetings.meetings_helpers())],
        [button(v, "button-groups", of_groups.groups()), button(v, "button-peer-ask", of_peers.peer_ask())],
    ]


@shows("situation-sent")
def show_asked(v: Voice, *, waits: Waits) -> Screen:
    rows = [[button(v, "button-situation-back", presses.situation_back())]]
    when = v.when(waits.until, by_date=True)
    return screen(v, lines(v.say("situation-sent"), v.say("situation-waits", name=waits.name, when=when)), rows)


@shows(SituationAsked.screen)
def show_question(v: Voice, told: SituationAsked) -> Screen:
    rows = [
        [
            button(v, "button-situation-yes", presses.situation_yes(told.situation)),
            button(v, "button-situation-no", presses.situation_no(told.situation)),
        ]
    ]
    when = v.when(told.until, by_date=True)
    return letter_screen(
        v,
        lines(v.say("situation-asked"), v.say("situation-asked-what"), v.say("situation-asked-until", when=when)),
        rows,
    )


@shows("situation-declined")
def show_declined(v: Voice) -> Screen:
    return screen(v, v.say("situation-declined"))


@shows(SituationNo.screen)
def show_no(v: Voice, told: SituationNo) -> Screen:
    """Who asked is not left there: others, and other ways."""
    rows = [[button(v, "button-situation-others", presses.situation())], *_others(v)]
    return letter_screen(v, lines(v.say("situation-no", name=told.name), v.say("situation-else")), rows)
