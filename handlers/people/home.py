"""Arriving, the home screen, choosing a name."""

from typing import Any

from bot.domain.errors import Refused
from bot.domain.permissions import Role, may
from bot.services.contacts import unsent
from bot.services.people import people, roles
from bot.services.team import team
from bot.texts import Voice
from handlers.core.context import Facts, Moment
from handlers.core.keyboards import Screen, button, letter_screen, lines, screen
from handlers.core.questions import Question, ReadBack
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
        m.show("name-kept", name=name)


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
        m.show("refused", key=no.key, facts=no.facts)


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
    m.show("claimed")
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
    m.show("home", name=m.person.name, tools=may("schedule_meeting", held), waits=await todo.facts(m))


async def tools(m: Moment) -> None:
    """What facilitators and coordinators do."""
    held = await roles.require_anywhere(m.tx, m.me, "schedule_meeting")
    m.show("tools", coordinator=Role.COORDINATOR in held)


async def cancel(m: Moment) -> None:
    had = m.dialog is not None
    await m.end_dialog()
    if m.person is not None:
        had = await unsent.drop(m.tx, m.person) or had
    m.send("cancelled" if had else "nothing-to-cancel")


# What people see


def show_name_kept(v: Voice, f: Facts) -> Screen:
    return screen(v, v.say("name-kept", name=f["name"]), back="settings")


def show_home(v: Voice, f: Facts) -> Screen:
    rows = [
        [button(v, "button-meetings", "meetings"), button(v, "button-groups", "groups")],
        [button(v, "button-peer", "peer"), button(v, "button-settings", "settings")],
        [button(v, "button-privacy", "privacy"), button(v, "button-help", "help")],
    ]
    if f["tools"]:
        rows.insert(0, [button(v, "button-tools", "tools")])
    waits = f["waits"]
    now = todo.told(v, waits) if waits else v.say("home-nothing")
    return screen(v, lines(v.say("home", name=f["name"]), now), [*todo.rows(v, waits), *rows], back="", here="menu")


def show_tools(v: Voice, f: Facts) -> Screen:
    rows = [
        [button(v, "button-new-meeting", "newmeeting"), button(v, "button-announce", "announce")],
        [button(v, "button-members", "members"), button(v, "button-link", "link")],
    ]
    if f["coordinator"]:
        rows.append([button(v, "button-new-group", "newgroup"), button(v, "button-approve-helpers", "helper:waiting")])
    return screen(v, v.say("tools"), rows)


def show_refused(v: Voice, f: Facts) -> Screen:
    return screen(v, v.say(f["key"], **f["facts"]))


def show_over(v: Voice, f: Facts) -> Screen:
    """In the place of a letter that asked for a decision: nothing is asked any more, and why."""
    about = in_short(v, f) if "meeting_id" in f else ""
    return letter_screen(v, lines(v.say(f"over-head-{f['was']}"), about, v.say(f"over-{f['reason']}")))


def _simple(key: str) -> Any:
    return lambda v, f: screen(v, v.say(key))


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
SCREENS = {
    "name-kept": show_name_kept,
    "home": show_home,
    "tools": show_tools,
    "over": show_over,
    "refused": show_refused,
    "claimed": _simple("claimed"),
    "cancelled": _simple("cancelled"),
    "nothing-to-cancel": _simple("nothing-to-cancel"),
    "broken": _simple("broken"),
}
