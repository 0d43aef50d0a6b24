"""Arriving, the home screen, choosing a name."""

from collections.abc import Sequence

from bot.domain.errors import Refused
from bot.domain.permissions import Role, may
from bot.services.contacts import unsent
from bot.services.letters.standing import Over
from bot.services.people import people, roles
from bot.services.people.todo import Waits
from bot.services.team import team
from bot.texts import Voice
from handlers.core.context import Facts, Moment
from handlers.core.keyboards import Screen, button, letter_screen, lines, screen
from handlers.core.questions import Question, ReadBack
from handlers.core.screens import Shown, shows
from handlers.groups import chats as places
from handlers.groups import groups
from handlers.meetings import attending
from handlers.meetings.screens import in_short
from handlers.peers import asking as peers
from handlers.people import names, todo, welcome

# What people do


async def start(m: Moment) -> None:
    """/start, alone or with what a link carries."""
    target = m.args[0] if m.args and welcome.TARGET.fullmatch(m.args[0]) else ""
    if m.person is not None and m.person.pseudonym is not None:
        await m.end_dialog()
        await _go_on(m, target)
    else:
        await welcome.greet(m, target)


async def agree(m: Moment) -> None:
    """One yes to the notice and to being an adult: from here on the person is known."""
    settings = m.settings.people
    zone, quiet = settings.zone, settings.quiet_hours
    m.person = await people.agree_to_account(m.tx, m.user.id, m.language, zone, quiet, plain=m.plain)
    if m.person.pseudonym is None:
        await welcome.greet(m, welcome.target_in(m, 0))
    else:
        await home(m)


async def begin_again(m: Moment, *, calls: bool) -> None:
    """Words of somebody who is not through the welcome: what they were asked is asked again, unless they call for help."""
    if not calls:
        await welcome.greet(m)


async def name_given(m: Moment) -> None:
    """Words that answer "how shall we call you?"."""
    first = m.me.pseudonym is None
    try:
        name = await people.choose_pseudonym(m.tx, m.me, m.text, m.user.names, names.ours(m))
    except Refused as no:
        await names.refused(m, no, back="" if first else "settings")
        return
    await m.end_dialog()
    if first:
        await _arrive(m)
    else:
        m.show(show_name_kept, name=name)


async def take_name(m: Moment) -> None:
    """A proposed name, which is looked at as if it had been written: a button can be forged."""
    takes = {"people.name": name_given, "groups.name": groups.name_here_given}
    if m.dialog is None or m.dialog.step not in takes:
        raise Refused("old-button")
    m.text = m.arg(0)
    await takes[m.dialog.step](m)


async def _arrive(m: Moment) -> None:
    """Named at last: where a link had led them, however long ago. A link that leads nowhere any more is said, the name stays."""
    m.person = await people.again(m.tx, m.me)
    try:
        await _go_on(m, await people.arrived(m.tx, m.person))
    except Refused as no:
        m.show(show_refused, key=no.key, facts=no.facts)


async def _go_on(m: Moment, target: str) -> None:
    """Where a link leads, once the person is known; home without one."""
    kind, _, code = target.partition("_")
    if kind in LINKS:
        await LINKS[kind](m, code)
    else:
        await home(m)


async def claimed(m: Moment, code: str) -> None:
    """The operator's link."""
    await people.claim(m.tx, m.me, code)
    m.show(show_claimed)
    await team.tell_what_waits(m.tx, await people.again(m.tx, m.me))


async def to_a_peer(m: Moment, _: str) -> None:
    await peers.home(m)


async def home(m: Moment) -> None:
    """/menu: what waits for this person, then the buttons for what they may do."""
    if m.person is None:
        await welcome.greet(m)
        return
    await m.end_dialog()
    held = await roles.anywhere(m.tx, m.person)
    m.show(show_home, name=m.person.name, tools=may("schedule_meeting", held), waits=await todo.waiting(m))


async def tools(m: Moment) -> None:
    """What facilitators and coordinators do."""
    held = await roles.require_anywhere(m.tx, m.me, "schedule_meeting")
    m.show(show_tools, coordinator=Role.COORDINATOR in held)


async def cancel(m: Moment) -> None:
    had = m.dialog is not None
    await m.end_dialog()
    if m.person is not None:
        had = await unsent.drop(m.tx, m.person) or had
    m.send(show_cancelled if had else show_nothing_to_cancel)


# What people see


@shows("name-kept")
def show_name_kept(v: Voice, *, name: str) -> Screen:
    return screen(v, v.say("name-kept", name=name), back="settings")


@shows("home")
def show_home(v: Voice, *, name: str, tools: bool, waits: Sequence[Waits]) -> Screen:
    rows = [
        [button(v, "button-meetings", "meetings"), button(v, "button-groups", "groups")],
        [button(v, "button-peer", "peer"), button(v, "button-settings", "settings")],
        [button(v, "button-privacy", "privacy"), button(v, "button-help", "help")],
    ]
    if tools:
        rows.insert(0, [button(v, "button-tools", "tools")])
    hello = v.say("home", name=name)
    told, first = todo.above(v, waits, hello, rows)
    return screen(v, lines(hello, told or v.say("home-nothing")), [*first, *rows], back="", here="menu")


@shows("tools")
def show_tools(v: Voice, *, coordinator: bool) -> Screen:
    rows = [
        [button(v, "button-new-meeting", "newmeeting"), button(v, "button-announce", "announce")],
        [button(v, "button-members", "members"), button(v, "button-link", "link")],
    ]
    if coordinator:
        rows.append([button(v, "button-new-group", "newgroup"), button(v, "button-approve-helpers", "helper:waiting")])
    return screen(v, v.say("tools"), rows)


@shows("refused")
def show_refused(v: Voice, *, key: str, facts: Facts) -> Screen:
    """`facts` of the refusal: those its words want."""
    return screen(v, v.say(key, **facts))


@shows(Over.screen)
def over(v: Voice, told: Over) -> Screen:
    """In the place of a letter that asked for a decision: nothing is asked any more, and why."""
    about = in_short(v, told.meeting) if told.meeting else ""
    return letter_screen(v, lines(v.say(f"over-head-{told.was}"), about, v.say(f"over-{told.reason}")))


def _simple(key: str) -> Shown[[]]:
    """A screen of one text, which has the same name."""

    @shows(key)
    def show(v: Voice) -> Screen:
        return screen(v, v.say(key))

    return show


show_claimed, show_cancelled, show_nothing_to_cancel = map(_simple, ("claimed", "cancelled", "nothing-to-cancel"))
show_broken = _simple("broken")


# What a link carries -> where it leads, with what stands after the sign.
LINKS = {
    "claim": claimed,
    "join": groups.invited,
    "g": groups.show_group,
    "m": attending.open_meeting,
    "meeting": attending.open_meeting,  # on cards that stand in group chats since before
    "come": attending.come_to,
    "link": places.link_opened,
    "peer": to_a_peer,
}
COMMANDS = {"start": start, "menu": home, "cancel": cancel}
PRESSES = {
    "menu": home,
    "tools": tools,
    "start:yes": agree,
    "settings:name": welcome.ask_name,
    "name:take": take_name,
}
ANSWERS = {
    "people.name": Question(
        welcome.ask_name,
        ("start", "settings:name", "name"),
        ReadBack(names.everywhere, names.readers_of_mine),
        name_given,
    )
}
