"""Those who run a group change its settings and its charter."""

from collections.abc import Sequence

from bot.domain import groups as rules
from bot.domain.errors import Refused
from bot.domain.groups import Group
from bot.services.groups import groups
from bot.texts import Voice
from bot.texts.zones import zone_in_words
from handlers.core import readers
from handlers.core.context import Context
from handlers.core.keyboards import ZONE_CHOICES, Screen, button, named, screen
from handlers.core.presses import Rest
from handlers.core.questions import NOBODY, Question, ReadBack
from handlers.core.readers import Readers
from handlers.core.screens import shows
from handlers.groups import presses
from handlers.meetings import proposal_presses as of_proposals

ASKED = ("name", "town", "zone", "joining", "reminders")


@presses.group_settings.handled
async def settings(c: Context, group_id: str) -> None:
    await c.end_dialog()
    await _show(c, group_id)


async def _show(c: Context, group_id: str) -> None:
    group = (await groups.allowed(c.tx, c.me, "edit_group", group_id)).group
    usual = c.settings.meetings.reminders
    c.show(shown, group=group, reminders=usual if group.reminders is None else group.reminders)


@presses.group_set.handled
async def ask(c: Context, group_id: str, what: str) -> None:
    """Asks for the new value of one setting."""
    await _ask(c, group_id, what)


async def _ask(c: Context, group_id: str, what: str) -> None:
    group = (await groups.allowed(c.tx, c.me, "edit_group", group_id)).group
    if what not in ASKED:
        raise Refused("old-button")
    await c.ask(f"groups.set.{what}", group=group_id, what=what)
    if what == "name":
        c.show(ask_name, id=group_id, now=group.name)
    elif what == "town":
        c.show(ask_town, id=group_id, now=group.town)
    elif what == "zone":
        c.show(ask_zone, id=group_id, now=group.zone, usual=c.settings.people.zone)
    elif what == "joining":
        c.show(ask_joining, id=group_id, now=group.joining)
    else:
        c.show(ask_reminders, id=group_id, usual=c.settings.meetings.reminders)


async def given(c: Context) -> None:
    """Words that are the new value."""
    answers = c.dialog.answers if c.dialog else {}
    what = str(answers.get("what", ""))
    await _set(c, str(answers.get("group", "")), what, zone_in_words(c.text) if what == "zone" else c.text)


async def new_words(c: Context) -> str:
    """The name or the town in these words."""
    answers = c.dialog.answers if c.dialog else {}
    await groups.allowed(c.tx, c.me, "edit_group", str(answers.get("group", "")))
    return groups.READ[str(answers.get("what", ""))](c.text)


async def readers_of_it(c: Context) -> Readers:
    group_id = str(c.dialog.answers.get("group", "")) if c.dialog else ""
    return await readers.of_group(c, group_id, back=presses.group_settings(group_id))


async def ask_again(c: Context) -> None:
    answers = c.dialog.answers if c.dialog else {}
    await _ask(c, str(answers.get("group", "")), str(answers.get("what", "")))


@presses.group_put.handled
async def pressed(c: Context, group_id: str, what: str, value: Rest) -> None:
    """A new value given by a button: "group:put:<group>:zone:Europe/Paris"."""
    await _set(c, group_id, what, value)


async def _set(c: Context, group_id: str, what: str, value: str) -> None:
    if what == "reminders":
        await groups.set_reminders(c.tx, c.me, group_id, None if value == "usual" else value)
    else:
        await groups.change(c.tx, c.me, group_id, what, value)
    await c.end_dialog()
    await _show(c, group_id)


# The charter


@presses.group_write.handled
async def write_charter(c: Context, group_id: str) -> None:
    seen = await groups.allowed(c.tx, c.me, "edit_group", group_id)
    await c.ask("groups.charter", group=seen.group.id)
    c.show(ask_charter, id=seen.group.id)


async def ask_charter_again(c: Context) -> None:
    await write_charter(c, str(c.dialog.answers.get("group", "")) if c.dialog else "")


async def new_charter(c: Context) -> str:
    """The words of a new charter, as they would be published."""
    await groups.allowed(c.tx, c.me, "edit_group", str(c.dialog.answers["group"]) if c.dialog else "")
    return rules.read_charter(c.text)


async def readers_of_charter(c: Context) -> Readers:
    group_id = str(c.dialog.answers["group"]) if c.dialog else ""
    return await readers.of_group(c, group_id, "charter", back=presses.group_charter(group_id))


async def publish_charter(c: Context) -> None:
    group_id = str(c.dialog.answers["group"]) if c.dialog else ""
    await groups.change_charter(c.tx, c.me, group_id, c.text)
    await c.end_dialog()
    c.show(published, id=group_id)


# What people see


@shows("group-settings")
def shown(v: Voice, *, group: Group, reminders: Sequence[int]) -> Screen:
    """`reminders`: those that hold, in seconds before a meeting."""
    id_ = group.id
    rows = [
        [
            button(v, "group-button-edit-name", presses.group_set(id_, "name")),
            button(v, "group-button-edit-town", presses.group_set(id_, "town")),
        ],
        [
            button(v, "group-button-edit-joining", presses.group_set(id_, "joining")),
            button(v, "button-zone", presses.group_set(id_, "zone")),
        ],
        [
            button(v, "group-button-edit-reminders", presses.group_set(id_, "reminders")),
            button(v, "group-button-edit-supporters", of_proposals.proposals_many(id_)),
        ],
    ]
    text = v.say(
        "group-settings", name=group.name, town=group.town, zone=group.zone, joining=v.say(f"group-way-{group.joining}"),
        reminders=reminders_before(v, reminders),
    )  # fmt: skip
    return screen(v, text, rows, back=presses.group_run(id_), here=presses.group_settings(id_))


def reminders_before(v: Voice, seconds: Sequence[int]) -> str:
    if not seconds:
        return v.say("group-reminders-none")
    return v.all_of([v.say("group-reminders-before", times=v.duration(each)) for each in seconds])


@shows("group-set-name")
def ask_name(v: Voice, *, id: str, now: str) -> Screen:
    return screen(v, v.say("group-set-name", now=now), back=presses.group_settings(id))


@shows("group-set-town")
def ask_town(v: Voice, *, id: str, now: str) -> Screen:
    return screen(v, v.say("group-set-town", now=now), back=presses.group_settings(id))


@shows("group-set-zone")
def ask_zone(v: Voice, *, id: str, now: str, usual: str) -> Screen:
    """`usual`: the zone of this bot."""
    choices = list(dict.fromkeys((usual, *ZONE_CHOICES)))[:6]
    rows = [[named(zone, presses.group_put(id, "zone", zone))] for zone in choices]
    return screen(v, v.say("group-set-zone", now=now), rows, back=presses.group_settings(id))


@shows("group-set-joining")
def ask_joining(v: Voice, *, id: str, now: str) -> Screen:
    rows = [
        [button(v, f"group-button-joining-{choice}", presses.group_put(id, "joining", choice))]
        for choice in rules.JOINING
    ]
    return screen(v, v.say("group-set-joining", now=v.say(f"group-way-{now}")), rows, back=presses.group_settings(id))


@shows("group-set-reminders")
def ask_reminders(v: Voice, *, id: str, usual: Sequence[int]) -> Screen:
    """`usual`: the operator's, in seconds before a meeting."""
    rows = [
        [button(v, "group-button-usual-reminders", presses.group_put(id, "reminders", "usual"))],
        [button(v, "group-button-no-reminders", presses.group_put(id, "reminders", "0"))],
    ]
    return screen(
        v, v.say("group-set-reminders", usual=reminders_before(v, usual)), rows, back=presses.group_settings(id)
    )


@shows("charter-write")
def ask_charter(v: Voice, *, id: str) -> Screen:
    return screen(v, v.say("charter-write"), back=presses.group_charter(id))


@shows("charter-published")
def published(v: Voice, *, id: str) -> Screen:
    return screen(v, v.say("charter-published"), back=presses.group_charter(id))


OWN = (presses.group_set.name, presses.group_put.name)
ANSWERS = {
    **{
        f"groups.set.{what}": Question(ask_again, OWN, ReadBack(new_words, readers_of_it), given)
        for what in ("name", "town")
    },
    **{f"groups.set.{what}": Question(ask_again, OWN, NOBODY, given) for what in ("zone", "reminders")},
    "groups.set.joining": Question(ask_again, OWN, NOBODY),
    "groups.charter": Question(
        ask_charter_again, (presses.group_write.name,), ReadBack(new_charter, readers_of_charter), publish_charter
    ),
}
