"""Arriving, the home screen, choosing a name."""

from collections.abc import Sequence

from bot.domain.errors import Refused
from bot.domain.permissions import Role, may
from bot.services import announcements
from bot.services.contacts import unsent
from bot.services.letters.standing import Over
from bot.services.people import people, roles
from bot.services.people.todo import Waits
from bot.services.team import team
from bot.texts import Voice
from handlers.announcements import presses as of_announcements
from handlers.core.context import Context, Facts
from handlers.core.keyboards import Screen, button, letter_screen, lines, lines_button, screen
from handlers.core.links import LINKS, opened_by
from handlers.core.presses import Rest
from handlers.core.questions import Question, ReadBack
from handlers.core.screens import Shown, shows
from handlers.groups import membership
from handlers.groups import presses as of_groups
from handlers.help import presses as of_help
from handlers.meetings import presses as of_meetings
from handlers.meetings.screens import in_short
from handlers.peers import presses as of_peers
from handlers.peers import record_presses as of_record
from handlers.people import names, presses, todo, welcome

# What people do


async def start(c: Context) -> None:
    """/start, alone or with what a link carries."""
    target = c.args[0] if c.args and welcome.TARGET.fullmatch(c.args[0]) else ""
    if c.person is not None and c.person.pseudonym is not None:
        await c.end_dialog()
        await _go_on(c, target)
    else:
        await welcome.greet(c, target)


@presses.start_yes.handled
async def agree(c: Context, then: Rest = "") -> None:
    """One yes to the notice and to being an adult: from here on the person is known."""
    settings = c.settings.people
    zone, quiet = settings.zone, settings.quiet_hours
    c.person = await people.agree_to_account(c.tx, c.user.id, c.language, zone, quiet, plain=c.plain)
    if c.person.pseudonym is None:
        await welcome.greet(c, welcome.target_in(then))
    else:
        await home(c)


async def begin_again(c: Context, *, calls: bool) -> None:
    """Words of somebody who is not through the welcome: what they were asked is asked again, unless they call for help."""
    if not calls:
        await welcome.greet(c)


async def name_given(c: Context) -> None:
    """Words that answer "how shall we call you?"."""
    first = c.me.pseudonym is None
    try:
        name = await people.choose_pseudonym(c.tx, c.me, c.text, c.user.names, names.ours(c))
    except Refused as no:
        await names.refused(c, no, back="" if first else presses.settings())
        return
    await c.end_dialog()
    if first:
        await _arrive(c)
    else:
        c.show(show_name_kept, name=name)


@presses.name_take.handled
async def take_name(c: Context, name: Rest) -> None:
    """A proposed name, which is looked at as if it had been written: a button can be forged."""
    takes = {"people.name": name_given, "groups.name": membership.name_here_given}
    if c.dialog is None or c.dialog.step not in takes:
        raise Refused("old-button")
    c.text = name
    await takes[c.dialog.step](c)


async def _arrive(c: Context) -> None:
    """Named at last: where a link had led them, however long ago. A link that leads nowhere any more is said, the name stays."""
    c.person = await people.again(c.tx, c.me)
    try:
        await _go_on(c, await people.arrived(c.tx, c.person))
    except Refused as no:
        c.show(show_refused, key=no.key, facts=no.facts)


async def _go_on(c: Context, target: str) -> None:
    """Where a link leads, once the person is known; home without one."""
    kind, _, code = target.partition("_")
    if kind in LINKS:
        await LINKS[kind](c, code)
    else:
        await home(c)


@opened_by("claim")
async def claimed(c: Context, code: str) -> None:
    """The operator's link."""
    await people.claim(c.tx, c.me, code)
    c.show(show_claimed)
    await team.tell_what_waits(c.tx, await people.again(c.tx, c.me))


@presses.menu.handled
async def home(c: Context) -> None:
    """/menu: what waits for this person, then the buttons for what they may do."""
    if c.person is None:
        await welcome.greet(c)
        return
    await c.end_dialog()
    held = await roles.anywhere(c.tx, c.person)
    c.show(show_home, name=c.person.pseudonym or "", tools=may("schedule_meeting", held), waits=await todo.waiting(c))


@presses.tools.handled
async def tools(c: Context) -> None:
    """What facilitators and coordinators do."""
    held = await roles.require_anywhere(c.tx, c.me, "schedule_meeting")
    c.show(show_tools, coordinator=Role.COORDINATOR in held)


async def cancel(c: Context) -> None:
    had, draft = c.dialog is not None, c.dialog.answers.get("draft") if c.dialog is not None else None
    await c.end_dialog()
    if draft is not None:
        await announcements.drop(c.tx, c.me, str(draft))
    if c.person is not None:
        had = await unsent.drop(c.tx, c.person) or had
    c.send(show_cancelled if had else show_nothing_to_cancel)


# What people see


@shows("name-kept")
def show_name_kept(v: Voice, *, name: str) -> Screen:
    return screen(v, v.say("name-kept", name=name), back=presses.settings())


@shows("claimed")
def show_claimed(v: Voice) -> Screen:
    return screen(v, v.say("claimed"), [[button(v, "button-new-group", of_groups.newgroup())]])


@shows("home")
def show_home(v: Voice, *, name: str, tools: bool, waits: Sequence[Waits]) -> Screen:
    privacy, help_ = button(v, "button-privacy", presses.privacy()), button(v, "button-help", of_help.help_())
    rows = [
        [button(v, "button-meetings", of_meetings.meetings()), button(v, "button-groups", of_groups.groups())],
        [button(v, "button-peer", of_peers.peer()), button(v, "button-settings", presses.settings())],
        [privacy, help_],
    ]
    last = [lines_button(v)]
    if tools:  # one more than six: help stands where other screens have their way back
        rows, last = [[button(v, "button-tools", presses.tools())], *rows[:-1], [privacy]], [help_, *last]
    hello = v.say("home", name=name) if name else v.say("home-unnamed")
    told, first = todo.above(v, waits, hello, rows)
    return Screen(lines(hello, told or v.say("home-nothing")), [*first, *rows, last], here=presses.menu())


@shows("tools")
def show_tools(v: Voice, *, coordinator: bool) -> Screen:
    rows = [
        [
            button(v, "button-new-meeting", of_meetings.newmeeting()),
            button(v, "button-announce", of_announcements.announce()),
        ],
        [button(v, "button-members", of_groups.members()), button(v, "button-link", of_groups.link())],
    ]
    if coordinator:
        rows.append(
            [
                button(v, "button-new-group", of_groups.newgroup()),
                button(v, "button-approve-helpers", of_peers.helper_waiting()),
            ]
        )
    else:
        rows.append([button(v, "button-record", of_record.record())])
    return screen(v, v.say("tools"), rows)


@shows("refused")
def show_refused(v: Voice, *, key: str, facts: Facts) -> Screen:
    """`facts` of the refusal: those its words want."""
    return screen(v, v.say(key, **facts))


@shows(Over.screen)
def over(v: Voice, told: Over) -> Screen:
    """In the place of a letter that asked for a decision: nothing is asked any more, and why. One about a meeting still leads there,
    and a reply to it is about that meeting."""
    about = in_short(v, told.meeting) if told.meeting else ""
    see = [button(v, "button-meeting-details", of_meetings.meeting(told.meeting.id))] if told.meeting else None
    return letter_screen(
        v, lines(v.say(f"over-head-{told.was}"), about, v.say(f"over-{told.reason}")), [see] if see else None
    )


def _simple(key: str) -> Shown[[]]:
    """A screen of one text, which has the same name."""

    @shows(key)
    def show(v: Voice) -> Screen:
        return screen(v, v.say(key))

    return show


show_cancelled, show_nothing_to_cancel = map(_simple, ("cancelled", "nothing-to-cancel"))
show_broken = _simple("broken")


@shows("command-words")
def show_unsaid(v: Voice, *, command: str) -> Screen:
    """Of words after a command that takes none; it stands below what the command opens, or nobody would see it."""
    return screen(v, v.say("command-words", command=command), back="")


COMMANDS = {"start": start, "menu": home, "cancel": cancel}
ANSWERS = {
    "people.name": Question(
        welcome.ask_name,
        ("start", presses.settings_name.name, "name"),
        ReadBack(names.everywhere, names.readers_of_mine),
        name_given,
    )
}
