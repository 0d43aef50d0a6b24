"""Those who run a group change its settings and its charter."""

from collections.abc import Sequence

from bot.domain import groups as rules
from bot.domain.errors import Refused
from bot.domain.groups import Group
from bot.services.groups import groups
from bot.texts import Voice
from handlers.core import readers
from handlers.core.context import Moment
from handlers.core.keyboards import ZONE_CHOICES, Screen, button, named, screen
from handlers.core.questions import NOBODY, Question, ReadBack
from handlers.core.readers import Readers
from handlers.core.screens import shows

ASKED = ("name", "town", "zone", "joining", "reminders")


async def settings(m: Moment) -> None:
    await m.end_dialog()
    await _show(m, m.arg(0))


async def _show(m: Moment, group_id: str) -> None:
    group = (await groups.allowed(m.tx, m.me, "edit_group", group_id)).group
    usual = m.settings.meetings.reminders
    m.show(shown, group=group, reminders=usual if group.reminders is None else group.reminders)


async def ask(m: Moment) -> None:
    """Asks for the new value of one setting."""
    await _ask(m, m.arg(0), m.arg(1))


async def _ask(m: Moment, group_id: str, what: str) -> None:
    group = (await groups.allowed(m.tx, m.me, "edit_group", group_id)).group
    if what not in ASKED:
        raise Refused("old-button")
    await m.ask(f"groups.set.{what}", group=group_id, what=what)
    if what == "name":
        m.show(ask_name, id=group_id, now=group.name)
    elif what == "town":
        m.show(ask_town, id=group_id, now=group.town)
    elif what == "zone":
        m.show(ask_zone, id=group_id, now=group.zone, usual=m.settings.people.zone)
    elif what == "joining":
        m.show(ask_joining, id=group_id, now=group.joining)
    else:
        m.show(ask_reminders, id=group_id, usual=m.settings.meetings.reminders)


async def given(m: Moment) -> None:
    """Words that are the new value."""
    answers = m.dialog.answers if m.dialog else {}
    await _set(m, str(answers.get("group", "")), str(answers.get("what", "")), m.text)


async def new_words(m: Moment) -> str:
    """The name or the town in these words."""
    answers = m.dialog.answers if m.dialog else {}
    await groups.allowed(m.tx, m.me, "edit_group", str(answers.get("group", "")))
    return groups.READ[str(answers.get("what", ""))](m.text)


async def readers_of_it(m: Moment) -> Readers:
    group_id = str(m.dialog.answers.get("group", "")) if m.dialog else ""
    return await readers.of_group(m, group_id, back=f"group:settings:{group_id}")


async def ask_again(m: Moment) -> None:
    answers = m.dialog.answers if m.dialog else {}
    await _ask(m, str(answers.get("group", "")), str(answers.get("what", "")))


async def pressed(m: Moment) -> None:
    """A new value given by a button: "group:put:<group>:zone:Europe/Paris"."""
    await _set(m, m.arg(0), m.arg(1), ":".join(m.args[2:]))


async def _set(m: Moment, group_id: str, what: str, value: str) -> None:
    if what == "reminders":
        await groups.set_reminders(m.tx, m.me, group_id, None if value == "usual" else value)
    else:
        await groups.change(m.tx, m.me, group_id, what, value)
    await m.end_dialog()
    await _show(m, group_id)


# The charter


async def write_charter(m: Moment) -> None:
    seen = await groups.allowed(m.tx, m.me, "edit_group", m.arg(0))
    await m.ask("groups.charter", group=seen.group.id)
    m.show(ask_charter, id=seen.group.id)


async def ask_charter_again(m: Moment) -> None:
    m.args = [str(m.dialog.answers.get("group", ""))] if m.dialog else [""]
    await write_charter(m)


async def new_charter(m: Moment) -> str:
    """The words of a new charter, as they would be published."""
    await groups.allowed(m.tx, m.me, "edit_group", str(m.dialog.answers["group"]) if m.dialog else "")
    return rules.read_charter(m.text)


async def readers_of_charter(m: Moment) -> Readers:
    group_id = str(m.dialog.answers["group"]) if m.dialog else ""
    return await readers.of_group(m, group_id, "charter", back=f"group:charter:{group_id}")


async def publish_charter(m: Moment) -> None:
    group_id = str(m.dialog.answers["group"]) if m.dialog else ""
    await groups.change_charter(m.tx, m.me, group_id, m.text)
    await m.end_dialog()
    m.show(published, id=group_id)


# What people see


@shows("group-settings")
def shown(v: Voice, *, group: Group, reminders: Sequence[int]) -> Screen:
    """`reminders`: those that hold, in seconds before a meeting."""
    id_ = group.id
    rows = [
        [
            button(v, "group-button-edit-name", f"group:set:{id_}:name"),
            button(v, "group-button-edit-town", f"group:set:{id_}:town"),
        ],
        [
            button(v, "group-button-edit-joining", f"group:set:{id_}:joining"),
            button(v, "button-zone", f"group:set:{id_}:zone"),
        ],
        [button(v, "group-button-edit-reminders", f"group:set:{id_}:reminders")],
        [button(v, "group-button-write-charter", f"group:write:{id_}")],
    ]
    text = v.say(
        "group-settings", name=group.name, town=group.town, zone=group.zone, joining=v.say(f"group-way-{group.joining}"),
        reminders=_before(v, reminders),
    )  # fmt: skip
    return screen(v, text, rows, back=f"group:open:{id_}", here=f"group:settings:{id_}")


def _before(v: Voice, seconds: Sequence[int]) -> str:
    if not seconds:
        return v.say("group-reminders-none")
    return v.say("group-reminders-before", times=v.all_of([v.duration(s) for s in seconds]))


@shows("group-set-name")
def ask_name(v: Voice, *, id: str, now: str) -> Screen:
    return screen(v, v.say("group-set-name", now=now), back=f"group:settings:{id}")


@shows("group-set-town")
def ask_town(v: Voice, *, id: str, now: str) -> Screen:
    return screen(v, v.say("group-set-town", now=now), back=f"group:settings:{id}")


@shows("group-set-zone")
def ask_zone(v: Voice, *, id: str, now: str, usual: str) -> Screen:
    """`usual`: the zone of this bot."""
    choices = list(dict.fromkeys((usual, *ZONE_CHOICES)))[:6]
    rows = [[named(zone, f"group:put:{id}:zone:{zone}")] for zone in choices]
    return screen(v, v.say("group-set-zone", now=now), rows, back=f"group:settings:{id}")


@shows("group-set-joining")
def ask_joining(v: Voice, *, id: str, now: str) -> Screen:
    rows = [
        [button(v, f"group-button-joining-{choice}", f"group:put:{id}:joining:{choice}")] for choice in rules.JOINING
    ]
    return screen(v, v.say("group-set-joining", now=v.say(f"group-way-{now}")), rows, back=f"group:settings:{id}")


@shows("group-set-reminders")
def ask_reminders(v: Voice, *, id: str, usual: Sequence[int]) -> Screen:
    """`usual`: the operator's, in seconds before a meeting."""
    rows = [
        [button(v, "group-button-usual-reminders", f"group:put:{id}:reminders:usual")],
        [button(v, "group-button-no-reminders", f"group:put:{id}:reminders:0")],
    ]
    return screen(v, v.say("group-set-reminders", usual=_before(v, usual)), rows, back=f"group:settings:{id}")


@shows("charter-write")
def ask_charter(v: Voice, *, id: str) -> Screen:
    return screen(v, v.say("charter-write"), back=f"group:charter:{id}")


@shows("charter-published")
def published(v: Voice, *, id: str) -> Screen:
    return screen(v, v.say("charter-published"), back=f"group:charter:{id}")


PRESSES = {
    "group:settings": settings,
    "group:set": ask,
    "group:put": pressed,
    "group:write": write_charter,
}
ANSWERS = {
    **{
        f"groups.set.{what}": Question(ask_again, ("group:set", "group:put"), ReadBack(new_words, readers_of_it), given)
        for what in ("name", "town")
    },
    **{
        f"groups.set.{what}": Question(ask_again, ("group:set", "group:put"), NOBODY, given)
        for what in ("zone", "reminders")
    },
    "groups.set.joining": Question(ask_again, ("group:set", "group:put"), NOBODY),
    "groups.charter": Question(
        ask_charter_again, ("group:write",), ReadBack(new_charter, readers_of_charter), publish_charter
    ),
}
