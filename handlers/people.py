"""Arriving, the home screen, choosing a name."""

import re
from typing import Any

from bot.domain.errors import Refused
from bot.domain.people import LANGUAGES
from bot.domain.permissions import Role, may
from bot.services import people, roles, team
from bot.texts import Voice
from handlers import groups, meetings, names, places
from handlers.context import Facts, Moment
from handlers.keyboards import LANGUAGE_NAMES, Button, Screen, button, lines, screen
from handlers.privacy_words import how_long
from handlers.questions import Question

# What our own links carry: short enough to travel in the buttons of the welcome (64 bytes).
PAYLOAD = re.compile(r"[a-z]{1,10}_[A-Za-z0-9_-]{0,36}")


# What people do


async def start(m: Moment) -> None:
    """/start, alone or with what a link carries."""
    payload = m.args[0] if m.args and PAYLOAD.fullmatch(m.args[0]) else ""
    if m.person is None:
        m.show("welcome", then=payload)
        return
    await m.end_dialog()
    if m.person.pseudonym is None:
        await _ask_name(m, payload)
    else:
        await _go_on(m, payload)


async def choose_first_language(m: Moment) -> None:
    m.language = m.arg(0)
    if m.language not in LANGUAGES:
        raise Refused("old-button")
    m.show("notice", then=":".join(m.args[1:]), operator=operator(m))


async def full_notice(m: Moment) -> None:
    m.language = m.arg(0) if m.arg(0) in LANGUAGES else m.language
    m.show("notice-full", then=":".join(m.args[1:]), operator=operator(m))


async def agree(m: Moment) -> None:
    """The account consent: from here on the person is known."""
    language, payload = m.arg(0), ":".join(m.args[1:])
    settings = m.settings.people
    m.person = await people.agree_to_account(m.tx, m.user.id, language, settings.zone, settings.quiet_hours)
    m.language = m.person.language
    if m.person.pseudonym is not None:
        await home(m)
        return
    await _ask_name(m, payload)


async def young(m: Moment) -> None:
    m.show("young")


async def _ask_name(m: Moment, payload: str) -> None:
    await m.ask("people.name", then=payload)
    m.show("ask-name")


async def ask_name_again(m: Moment) -> None:
    """Who has a name already came from the settings."""
    answers = m.dialog.answers if m.dialog else {}
    await m.ask("people.name", **answers)
    m.show("ask-name", back="settings" if m.me.pseudonym else "")


async def begin_again(m: Moment, *, calls: bool) -> None:
    """Words of somebody who is not through the welcome: what they were asked is asked again, unless they call for help."""
    if calls:
        return
    if m.person is None:
        m.show("welcome", then="")
    else:
        await _ask_name(m, "")


async def name_given(m: Moment) -> None:
    """Words that answer "how shall we call you?"."""
    first = m.me.pseudonym is None
    try:
        name = await people.choose_pseudonym(m.tx, m.me, m.text, m.user.names, names.ours(m))
    except Refused as no:
        await names.refused(m, no, back="" if first else "settings")
        return
    payload = str(m.dialog.answers.get("then", "")) if m.dialog else ""
    payload = payload if PAYLOAD.fullmatch(payload) else ""  # it came back in a button, which can be forged
    await m.end_dialog()
    if first:
        m.send("ask-reminders", name=name, then=payload)
    else:
        m.send("name-kept", name=name)


async def take_name(m: Moment) -> None:
    """A proposed name, which is looked at as if it had been written: a button can be forged."""
    takes = {"people.name": name_given, "groups.name": groups.name_here_given}
    if m.dialog is None or m.dialog.step not in takes:
        raise Refused("old-button")
    m.text = m.arg(0)
    await takes[m.dialog.step](m)


async def first_reminders(m: Moment) -> None:
    await people.set_consent(m.tx, m.me, "reminders", m.arg(0) == "yes")
    await _go_on(m, ":".join(m.args[1:]))


async def _go_on(m: Moment, payload: str) -> None:
    """What a link asked for, once the person is known; home without one."""
    kind, _, code = payload.partition("_")
    if kind == "claim":
        await people.claim(m.tx, m.me, code)
        m.show("claimed")
        await team.tell_what_waits(m.tx, await people.again(m.tx, m.me))
    elif kind == "join":
        await groups.invited(m, code)
    elif kind == "meeting":
        await meetings.open_meeting(m, code)
    elif kind == "link":
        await places.link_opened(m, code)
    else:
        await home(m)


async def home(m: Moment) -> None:
    """/menu: the buttons for what this person may do."""
    if m.person is None:
        m.show("welcome", then="")
        return
    await m.end_dialog()
    held = await roles.anywhere(m.tx, m.person)
    m.show("home", name=m.person.name, tools=may("schedule_meeting", held), next=await meetings.next_facts(m))


async def tools(m: Moment) -> None:
    """What facilitators and coordinators do."""
    held = await roles.require_anywhere(m.tx, m.me, "schedule_meeting")
    m.show("tools", coordinator=Role.COORDINATOR in held)


async def cancel(m: Moment) -> None:
    had = m.dialog is not None
    await m.end_dialog()
    m.send("cancelled" if had else "nothing-to-cancel")


async def rename(m: Moment) -> None:
    await m.ask("people.name")
    m.show("ask-name", back="settings")


def operator(m: Moment) -> dict[str, str]:
    return {"name": m.settings.operator.name, "contact": m.settings.operator.contact}


# What people see


def show_welcome(v: Voice, f: Facts) -> Screen:
    then = f["then"]
    choices = [Button(LANGUAGE_NAMES[code], f"start:lang:{code}:{then}".rstrip(":")) for code in LANGUAGES]
    return screen(v, v.texts.say("fr", "welcome") + "\n\n" + v.texts.say("en", "welcome"), [choices], back="")


def show_notice(v: Voice, f: Facts) -> Screen:
    ask = f"{v.language}:{f['then']}".rstrip(":")
    rows = [
        [button(v, "button-agree", f"start:yes:{ask}")],
        [button(v, "button-read-all", f"start:full:{ask}"), button(v, "button-look-around", "groups")],
        [button(v, "button-young", "start:young")],
    ]
    return screen(
        v,
        lines(v.say("notice-head"), who_runs(v, f["operator"]), v.say("notice-body"), v.say("notice-ask")),
        rows,
        back="",
    )


def show_notice_full(v: Voice, f: Facts) -> Screen:
    ask = f"{v.language}:{f['then']}".rstrip(":")
    text = lines(v.say("notice-full-head"), who_runs(v, f["operator"]), v.say("notice-full-body", times=how_long(v)))
    return screen(v, text, [[button(v, "button-agree", f"start:yes:{ask}")]], back=f"start:lang:{ask}")


def who_runs(v: Voice, operator: dict[str, str]) -> str:
    if not operator["name"]:
        return v.say("operator-unknown")
    return v.say("operator", name=operator["name"], contact=operator["contact"] or "—")


def show_young(v: Voice, f: Facts) -> Screen:
    return screen(v, v.say("young"), [[button(v, "button-young-lines", "crisis:young")]], back="")


def show_ask_name(v: Voice, f: Facts) -> Screen:
    return screen(v, v.say("ask-name"), back=f.get("back", ""))


def show_name_kept(v: Voice, f: Facts) -> Screen:
    return screen(v, v.say("name-kept", name=f["name"]), back="settings")


def show_ask_reminders(v: Voice, f: Facts) -> Screen:
    then = f["then"]
    rows = [
        [button(v, "button-remind-yes", f"start:remind:yes:{then}".rstrip(":"))],
        [button(v, "button-remind-no", f"start:remind:no:{then}".rstrip(":"))],
    ]
    return screen(v, v.say("ask-reminders", name=f["name"]), rows, back="")


def show_home(v: Voice, f: Facts) -> Screen:
    rows = [
        [button(v, "button-meetings", "meetings"), button(v, "button-groups", "groups")],
        [button(v, "button-peer", "peer"), button(v, "button-settings", "settings")],
        [button(v, "button-privacy", "privacy"), button(v, "button-help", "help")],
    ]
    if f["tools"]:
        rows.insert(0, [button(v, "button-tools", "tools")])
    soon = (
        v.say("home-next", title=f["next"]["title"], when=v.near(f["next"]["starts_at"], f["next"]["now"]))
        if f["next"]
        else v.say("home-nothing")
    )
    return screen(v, lines(v.say("home", name=f["name"]), soon), rows, back="")


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


def _simple(key: str) -> Any:
    return lambda v, f: screen(v, v.say(key))


COMMANDS = {"start": start, "menu": home, "cancel": cancel}
PRESSES = {
    "menu": home,
    "tools": tools,
    "start:lang": choose_first_language,
    "start:full": full_notice,
    "start:yes": agree,
    "start:young": young,
    "start:remind": first_reminders,
    "settings:name": rename,
    "name:take": take_name,
}
ANSWERS = {"people.name": Question(ask_name_again, ("start", "settings:name", "name"), name_given)}
SCREENS = {
    **names.SCREENS,
    "welcome": show_welcome,
    "notice": show_notice,
    "notice-full": show_notice_full,
    "young": show_young,
    "ask-name": show_ask_name,
    "name-kept": show_name_kept,
    "ask-reminders": show_ask_reminders,
    "home": show_home,
    "tools": show_tools,
    "refused": show_refused,
    "claimed": _simple("claimed"),
    "cancelled": _simple("cancelled"),
    "nothing-to-cancel": _simple("nothing-to-cancel"),
    "broken": _simple("broken"),
}
