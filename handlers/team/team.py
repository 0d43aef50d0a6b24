"""Those who run things: asking others to facilitate or to coordinate, their answer, and stepping down."""

from bot.domain import permissions
from bot.domain.groups import Member, View
from bot.services.groups import groups
from bot.services.people import people
from bot.services.team import nominations, team
from bot.texts import Voice
from handlers.core.context import Facts, Moment
from handlers.core.keyboards import Rows, Screen, button, letter_screen, lines, screen, unescape
from handlers.core.sure import Asked
from handlers.groups.groups import last_one

# Asking


async def overview(m: Moment) -> None:
    """Coordinating together: how many do, how to ask somebody, how to stop."""
    m.show("team", n=await team.how_many_coordinate(m.tx, m.me))


async def ask_facilitate(m: Moment) -> Asked:
    return _ask(*await team.askable(m.tx, m.me, m.arg(0), coordinate=False), "facilitate")


async def ask_coordinate(m: Moment) -> Asked:
    return _ask(*await team.askable(m.tx, m.me, m.arg(0), coordinate=True), "coordinate")


async def ask_end(m: Moment) -> Asked:
    return _ask(*await team.endable(m.tx, m.me, m.arg(0)), "end")


def _ask(seen: View, found: Member, what: str) -> Asked:
    facts = {"who": found.name, "name": seen.group.name}
    return Asked(f"team-sure-{what}", f"team-button-sure-{what}", f"member:open:{found.handle}", facts)


async def facilitate(m: Moment) -> None:
    found = await team.ask(m.tx, m.me, m.arg(0), coordinate=False)
    m.show("team-told", key="team-self" if found.person.id == m.me.id else "team-sent", **_facts(found))


async def coordinate(m: Moment) -> None:
    m.show("team-told", key="team-sent", **_facts(await team.ask(m.tx, m.me, m.arg(0), coordinate=True)))


async def end(m: Moment) -> None:
    m.show("team-told", key="team-ended", **_facts(await team.no_more_facilitator(m.tx, m.me, m.arg(0))))


def _facts(found: Member) -> Facts:
    return {"who": found.name, "group": found.group_id}


# The answer of who was asked


async def see(m: Moment) -> None:
    """The question once more."""
    m.show("team-asked", nomination=m.arg(0), name=await nominations.mine(m.tx, m.me, m.arg(0)))


async def accept(m: Moment) -> None:
    group_id = await team.accept(m.tx, m.me, m.arg(0))
    if group_id is None:
        m.show("coordinator-now")
    else:
        m.show("facilitator-now", group=group_id, name=(await groups.get(m.tx, group_id)).name)


async def decline(m: Moment) -> None:
    await team.decline(m.tx, m.me, m.arg(0))
    m.show("team-declined")


# Stepping down


async def ask_step(m: Moment) -> Asked:
    """Stops facilitating; the last one hears first what it means."""
    group_id = m.arg(0)
    seen = await team.alone(m.tx, m.me, group_id)
    if seen is not None:
        return last_one(seen, "step")
    group = await groups.get(m.tx, group_id)
    return Asked("team-sure-step", "team-button-sure-step", f"group:place:{group_id}", {"name": group.name})


async def step(m: Moment) -> None:
    seen, unled = await team.stop_facilitating(m.tx, m.me, m.arg(0))
    m.show("team-stepped", group=seen.group.id, name=seen.group.name, unled=unled)


async def ask_stop(m: Moment) -> Asked:
    await team.may_stop_coordinating(m.tx, m.me)
    return Asked("team-sure-stop", "team-button-sure-stop", "team")


async def stop(m: Moment) -> None:
    await team.stop_coordinating(m.tx, m.me)
    m.person = await people.again(m.tx, m.me)
    m.show("team-stopped")


# What people see


def show_team(v: Voice, f: Facts) -> Screen:
    rows: Rows = [
        [button(v, "button-members", "members")],
        [button(v, "team-button-stop", "team:stop")],
    ]
    return screen(v, lines(v.say("team"), v.say("team-how", n=f["n"])), rows, back="members", here="team")


def show_told(v: Voice, f: Facts) -> Screen:
    return screen(v, v.say(f["key"], who=f["who"]), back=f"members:{f['group']}")


def show_asked(v: Voice, f: Facts) -> Screen:
    """What it would be, and a yes or a no."""
    ends = f["nomination"]
    rows: Rows = [[button(v, "team-button-yes", f"team:yes:{ends}"), button(v, "team-button-no", f"team:no:{ends}")]]
    text = v.say("team-asked-facilitate", name=f["name"]) if f["name"] else v.say("team-asked-coordinate")
    return letter_screen(v, lines(v.say("team-asked"), text, v.say("team-free")), rows)


def show_yes(v: Voice, f: Facts) -> Screen:
    if f["name"]:
        return letter_screen(v, lines(v.say("team-yes"), v.say("team-yes-facilitate", who=f["who"], name=f["name"])))
    rows: Rows = [[button(v, "team-button-stop", "team:stop")]] if f["hand_over"] else []
    hand_over = v.say("team-yes-hand-over") if f["hand_over"] else ""
    return letter_screen(v, lines(v.say("team-yes"), v.say("team-yes-coordinate", who=f["who"]), hand_over), rows)


def show_no(v: Voice, f: Facts) -> Screen:
    how = "away" if f["away"] else "said"
    text = (
        v.say(f"team-no-{how}-facilitate", who=f["who"], name=f["name"])
        if f["name"]
        else v.say(f"team-no-{how}-coordinate")
    )
    return letter_screen(v, lines(v.say("team-no"), text))


def show_gone(v: Voice, f: Facts) -> Screen:
    return letter_screen(v, v.say("team-gone", who=f["who"]))


def show_facilitator_now(v: Voice, f: Facts) -> Screen:
    return letter_screen(v, v.say("facilitator-now", name=f["name"]), _to_group(v, f))


def show_facilitator_no_more(v: Voice, f: Facts) -> Screen:
    return letter_screen(v, v.say("facilitator-no-more", name=f["name"]), _to_group(v, f))


def show_stepped(v: Voice, f: Facts) -> Screen:
    unled = v.say("group-left-unled") if f["unled"] else ""
    return screen(v, lines(v.say("team-stepped", name=f["name"]), unled), _to_group(v, f))


def _to_group(v: Voice, f: Facts) -> Rows:
    return [[button(v, "group-button-open", f"group:open:{f['group']}")]]


def show_waits(v: Voice, f: Facts) -> Screen:
    """What nobody has answered, with a button each."""
    doors = f"members:waiting:{f['group']}:0" if f["group"] else "members"
    ways = {"offers": "helper:waiting", "reports": "reports", "requests": doors}
    waiting = [kind for kind in ways if f[kind]]
    rows: Rows = [[button(v, f"button-waits-{kind}", ways[kind])] for kind in waiting]
    said = [v.say("team-waits-here" if f["group"] else f"team-waits-{kind}", n=f[kind]) for kind in waiting]
    return letter_screen(v, lines(v.say("team-waits"), *said), rows)


def show_menu(v: Voice, f: Facts) -> Screen:
    """No message: Telegram's menu of commands in this chat."""
    named = [command for command in permissions.COMMANDS if command.name in f["commands"]]
    said = [(c.french if v.language == "fr" else c.name, unescape(v.say(f"command-{c.name}"))) for c in named]
    return Screen("", commands=said)


PRESSES = {
    "team": overview,
    "team:facilitate": facilitate,
    "team:coordinate": coordinate,
    "team:end": end,
    "team:see": see,
    "team:yes": accept,
    "team:no": decline,
    "team:step": step,
    "team:stop": stop,
}
CONFIRMED = {
    "team:facilitate": ask_facilitate,
    "team:coordinate": ask_coordinate,
    "team:end": ask_end,
    "team:step": ask_step,
    "team:stop": ask_stop,
}
DECIDES = ("team:yes", "team:no")
SHARED = ("team", "team:stop")
SCREENS = {
    "team": show_team,
    "team-told": show_told,
    "team-asked": show_asked,
    "team-yes": show_yes,
    "team-no": show_no,
    "team-gone": show_gone,
    "team-stepped": show_stepped,
    "team-stopped": lambda v, f: screen(v, v.say("team-stopped")),
    "team-declined": lambda v, f: screen(v, v.say("team-declined")),
    "coordinator-now": lambda v, f: screen(v, v.say("coordinator-now"), [[button(v, "button-tools", "tools")]]),
    "facilitator-now": show_facilitator_now,
    "facilitator-no-more": show_facilitator_no_more,
    "team-waits": show_waits,
    "menu-commands": show_menu,
}
