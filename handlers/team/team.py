"""Those who run things: asking others to facilitate or to coordinate, their answer, and stepping down."""

from collections.abc import Sequence

from bot.domain import permissions
from bot.domain.groups import Member, View
from bot.services.groups import groups
from bot.services.peers import referents
from bot.services.people import menus, people
from bot.services.team import nominations, team, told
from bot.texts import Voice
from handlers.core.context import Context
from handlers.core.keyboards import Rows, Screen, button, letter_screen, lines, screen, unescape
from handlers.core.screens import shows
from handlers.core.sure import Asked
from handlers.groups import presses as of_groups
from handlers.groups.groups import last_one
from handlers.meetings import presses as of_meetings
from handlers.peers import figures_presses as of_figures
from handlers.peers import own_words_presses as of_words
from handlers.peers import presses as of_peers
from handlers.peers import rota_presses as of_rota
from handlers.people import presses as of_people
from handlers.team import presses

# Asking


@presses.team.handled
async def overview(c: Context) -> None:
    """Coordinating together: how many do, how to ask somebody, how to stop; with whom those who listen can talk."""
    n = await team.how_many_coordinate(c.tx, c.me)
    c.show(show_team, n=n, referents=await referents.names(c.tx), refers=await referents.is_one(c.tx, c.me))


@presses.team_facilitate.asked
async def ask_facilitate(c: Context, member: str) -> Asked:
    return _ask(*await team.askable(c.tx, c.me, member, "facilitate"), "facilitate")


@presses.team_coordinate.asked
async def ask_coordinate(c: Context, member: str) -> Asked:
    return _ask(*await team.askable(c.tx, c.me, member, "coordinate"), "coordinate")


@presses.team_refer.asked
async def ask_refer(c: Context, member: str) -> Asked:
    return _ask(*await team.askable(c.tx, c.me, member, "refer"), "refer")


@presses.team_unrefer.asked
async def ask_unrefer(c: Context, member: str) -> Asked:
    return _ask(*await team.endable(c.tx, c.me, member, "ask_to_refer"), "unrefer")


@presses.team_end.asked
async def ask_end(c: Context, member: str) -> Asked:
    return _ask(*await team.endable(c.tx, c.me, member), "end")


def _ask(seen: View, found: Member, what: str) -> Asked:
    facts = {"who": found.name, "name": seen.group.name}
    return Asked(f"team-sure-{what}", f"team-button-sure-{what}", of_groups.member_open(found.handle), facts)


@presses.team_facilitate.handled
async def facilitate(c: Context, member: str) -> None:
    found, asked = await team.ask(c.tx, c.me, member, "facilitate")
    _tell(c, "team-sent" if asked else "team-self", found, asked)


@presses.team_coordinate.handled
async def coordinate(c: Context, member: str) -> None:
    _tell(c, "team-sent", *await team.ask(c.tx, c.me, member, "coordinate"))


@presses.team_refer.handled
async def refer(c: Context, member: str) -> None:
    found, asked = await team.ask(c.tx, c.me, member, "refer")
    _tell(c, "team-sent" if asked else "team-self-refer", found, asked)


@presses.team_unrefer.handled
async def unrefer(c: Context, member: str) -> None:
    _tell(c, "team-unreferred", await team.no_more_referent(c.tx, c.me, member))


@presses.team_unask.handled
async def take_back(c: Context, nomination_id: str) -> None:
    """It was asked by mistake, or there is somebody else."""
    await nominations.take_back(c.tx, c.me, nomination_id)
    c.show(show_taken_back)


@presses.team_end.handled
async def end(c: Context, member: str) -> None:
    _tell(c, "team-ended", await team.no_more_facilitator(c.tx, c.me, member))


def _tell(c: Context, key: str, found: Member, asked: str = "") -> None:
    c.show(show_told, key=key, who=found.name, group=found.group_id, asked=asked)


# The answer of who was asked


@presses.team_see.handled
async def see(c: Context, nomination_id: str) -> None:
    """The question once more."""
    what, name = await nominations.mine(c.tx, c.me, nomination_id)
    c.show(show_asked, told.TeamAsked(nomination=nomination_id, name=name, what=what))


@presses.team_yes.handled
async def accept(c: Context, nomination_id: str) -> None:
    what, group_id = await team.accept(c.tx, c.me, nomination_id)
    if what == "coordinate":
        c.show(show_coordinator_now)
    elif what == "refer":
        c.show(show_referent_now)
    else:
        c.show(show_facilitator_now, group=group_id, name=(await groups.get(c.tx, group_id)).name)


@presses.team_no.handled
async def decline(c: Context, nomination_id: str) -> None:
    await team.decline(c.tx, c.me, nomination_id)
    c.show(show_declined)


# Stepping down


@presses.team_step.asked
async def ask_step(c: Context, group_id: str) -> Asked:
    """Stops facilitating; the last one hears first what it means."""
    seen = await team.alone(c.tx, c.me, group_id)
    if seen is not None:
        return last_one(seen, "step")
    group = await groups.get(c.tx, group_id)
    return Asked("team-sure-step", "team-button-sure-step", of_groups.group_place(group_id), {"name": group.name})


@presses.team_step.handled
async def step(c: Context, group_id: str) -> None:
    seen, unled = await team.stop_facilitating(c.tx, c.me, group_id)
    c.show(show_stepped, group=seen.group.id, name=seen.group.name, unled=unled)


@presses.team_stop.asked
async def ask_stop(c: Context) -> Asked:
    await team.may_stop_coordinating(c.tx, c.me)
    return Asked("team-sure-stop", "team-button-sure-stop", presses.team())


@presses.team_stop.handled
async def stop(c: Context) -> None:
    await team.stop_coordinating(c.tx, c.me)
    c.person = await people.again(c.tx, c.me)
    c.show(show_stopped)


# Referents


@presses.team_referself.handled
async def refer_oneself(c: Context) -> None:
    await team.refer_oneself(c.tx, c.me)
    await overview(c)


@presses.team_unreferself.handled
async def stop_referring(c: Context) -> None:
    """From the coordination's page, or from that of those who listen."""
    await team.stop_referring(c.tx, c.me)
    c.show(show_referred)


# What people see


@shows("team")
def show_team(v: Voice, *, n: int, referents: Sequence[str] = (), refers: bool = False) -> Screen:
    """`referents`: their names; `refers`: who reads is one."""
    rows: Rows = [
        [button(v, "button-members", of_groups.members())],
        [button(v, "team-button-figures", of_figures.figures())],
    ]
    mine = (
        ("team-button-unreferself", presses.team_unreferself())
        if refers
        else ("team-button-referself", presses.team_referself())
    )
    rows += [[button(v, *mine)], [button(v, "button-rota-plan", of_rota.rota_plan())]]
    if n > 1:  # the last one names somebody first
        rows.append([button(v, "team-button-stop", presses.team_stop())])
    who = v.say("team-referents", names=v.all_of(list(referents))) if referents else v.say("team-referents-none")
    text = lines(v.say("team"), v.say("team-how", n=n), who)
    return screen(v, text, rows, back=of_groups.members(), here=presses.team())


@shows("team-told")
def show_told(v: Voice, *, key: str, who: str, group: str, asked: str) -> Screen:
    """`asked`: the question that waits now, if one does."""
    rows = [[button(v, "team-button-unask", presses.team_unask(asked))]] if asked else []
    rows += _to_plan(v, group) if key == "team-self" else []
    return screen(v, v.say(key, who=who), rows, back=of_groups.members(group))


@shows("team-taken-back")
def show_taken_back(v: Voice) -> Screen:
    return screen(v, v.say("team-taken-back"), back=of_groups.members())


@shows(told.TeamAsked.screen)
def show_asked(v: Voice, it: told.TeamAsked) -> Screen:
    """What it would be, and a yes or a no."""
    rows: Rows = [
        [
            button(v, "team-button-yes", presses.team_yes(it.nomination)),
            button(v, "team-button-no", presses.team_no(it.nomination)),
        ]
    ]
    text = v.say(f"team-asked-{_what(it)}", name=it.name)
    return letter_screen(v, lines(v.say("team-asked"), text, v.say("team-free")), rows)


def _what(it: told.TeamAsked | told.TeamYes | told.TeamNo | told.TeamUnanswered) -> str:
    """What it is to do; before it could be to be a referent, the name of a group told."""
    return it.what or ("facilitate" if it.name else "coordinate")


@shows(told.TeamYes.screen)
def show_yes(v: Voice, it: told.TeamYes) -> Screen:
    rows: Rows = [[button(v, "team-button-stop", presses.team_stop())]] if it.hand_over else []
    hand_over = v.say("team-yes-hand-over") if it.hand_over else ""
    yes = v.say(f"team-yes-{_what(it)}", who=it.who, name=it.name)
    return letter_screen(v, lines(v.say("team-yes"), yes, hand_over), rows)


@shows(told.TeamNo.screen)
def show_no(v: Voice, it: told.TeamNo) -> Screen:
    how = "away" if it.away else "said"
    return letter_screen(v, lines(v.say("team-no"), v.say(f"team-no-{how}-{_what(it)}", who=it.who, name=it.name)))


@shows(told.TeamUnanswered.screen)
def show_unanswered(v: Voice, it: told.TeamUnanswered) -> Screen:
    return letter_screen(v, lines(v.say("team-unanswered"), v.say(f"team-unanswered-{_what(it)}", name=it.name)))


@shows(told.TeamGone.screen)
def show_gone(v: Voice, it: told.TeamGone) -> Screen:
    return letter_screen(v, v.say("team-gone-refer" if it.what else "team-gone", who=it.who))


@shows(told.ReferentNoMore.screen)
def show_referent_no_more(v: Voice, it: told.ReferentNoMore) -> Screen:
    return letter_screen(v, v.say("referent-no-more"))


@shows("team-declined")
def show_declined(v: Voice) -> Screen:
    return screen(v, v.say("team-declined"))


@shows("coordinator-now")
def show_coordinator_now(v: Voice) -> Screen:
    return screen(v, v.say("coordinator-now"), [[button(v, "button-tools", of_people.tools())]])


@shows("referent-now")
def show_referent_now(v: Voice) -> Screen:
    rows: Rows = [[button(v, "team-button-unreferself", presses.team_unreferself())]]
    return letter_screen(v, v.say("referent-now"), rows)


@shows("referred")
def show_referred(v: Voice) -> Screen:
    return screen(v, v.say("referred"))


@shows("facilitator-now")
def show_facilitator_now(v: Voice, *, group: str, name: str) -> Screen:
    return letter_screen(v, v.say("facilitator-now", name=name), [*_to_plan(v, group), *_to_group(v, group)])


@shows(told.FacilitatorNoMore.screen)
def show_facilitator_no_more(v: Voice, it: told.FacilitatorNoMore) -> Screen:
    return letter_screen(v, v.say("facilitator-no-more", name=it.name), _to_group(v, it.group))


@shows("team-stepped")
def show_stepped(v: Voice, *, group: str, name: str, unled: bool) -> Screen:
    alone = v.say("group-left-unled") if unled else ""
    return screen(v, lines(v.say("team-stepped", name=name), alone), _to_group(v, group))


@shows("team-stopped")
def show_stopped(v: Voice) -> Screen:
    return screen(v, v.say("team-stopped"))


def _to_plan(v: Voice, group: str) -> Rows:
    return [[button(v, "button-new-meeting", of_meetings.newmeeting_group(group))]]


def _to_group(v: Voice, group: str) -> Rows:
    return [[button(v, "group-button-open", of_groups.group_open(group))]]


@shows(told.TeamWaits.screen)
def show_waits(v: Voice, it: told.TeamWaits) -> Screen:
    """What nobody has answered, with a button each."""
    doors = of_groups.members_waiting(it.group, 0) if it.group else "members"
    waiting = (
        ("offers", it.offers, of_peers.helper_waiting()),
        ("words", it.words, of_words.own_waiting()),
        ("reports", it.reports, presses.reports()),
        ("requests", it.requests, doors),
    )
    rows: Rows = [[button(v, f"button-waits-{kind}", way)] for kind, n, way in waiting if n]
    said = [v.say("team-waits-here" if it.group else f"team-waits-{kind}", n=n) for kind, n, _ in waiting if n]
    return letter_screen(v, lines(v.say("team-waits"), *said), rows)


@shows(menus.Commands.screen)
def show_menu(v: Voice, it: menus.Commands) -> Screen:
    """No message: Telegram's menu of commands in this chat."""
    named = [command for command in permissions.COMMANDS if command.name in it.commands]
    said = [(c.french if v.language == "fr" else c.name, unescape(v.say(f"command-{c.name}"))) for c in named]
    return Screen("", commands=said)
