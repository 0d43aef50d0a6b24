"""A coordinator makes a group: one question after the other, then a summary and a yes."""

from typing import Any

from bot.domain import groups as rules
from bot.domain.errors import Refused
from bot.domain.groups import Draft
from bot.services.groups import groups
from bot.services.people import roles
from bot.storage.database import new_id
from bot.texts import Voice
from handlers.core import readers
from handlers.core.context import Facts, Moment
from handlers.core.keyboards import LANGUAGE_NAMES, ZONE_CHOICES, Button, Rows, Screen, button, lines, named, screen
from handlers.core.paging import shortened
from handlers.core.questions import NOBODY, Question, ShownBack, on_step

# The questions in their order; each is asked until it is answered, so that one can go back to change just one answer.
STEPS = ("name", "town", "language", "zone", "joining", "charter")
TYPED = ("name", "town", "zone", "charter")  # the others are answered by buttons
SEEN = dict.fromkeys(("name", "town", "charter"), ShownBack("newgroup:yes"))
READ = {
    "name": rules.read_name,
    "town": rules.read_town,
    "language": rules.read_language,
    "zone": rules.read_zone,
    "joining": rules.read_joining,
    "charter": rules.read_charter,
}


async def begin(m: Moment) -> None:
    """/newgroup"""
    await roles.require_anywhere(m.tx, m.me, "make_group")
    await _go_on(m, {"id": new_id()})


def _answers(m: Moment) -> dict[str, Any]:
    """What was answered so far. Refused when no group is being made."""
    if m.dialog is None or not m.dialog.step.startswith("newgroup."):
        raise Refused("newgroup-over")
    return dict(m.dialog.answers)


async def _go_on(m: Moment, answers: dict[str, Any], step: str = "") -> None:
    """Asks the first question without an answer (or this one), or shows the summary."""
    step = step or next((name for name in STEPS if name not in answers), "sure")
    await m.ask(f"newgroup.{step}", **answers)
    m.show(f"newgroup-{step}", answers=answers, zone=m.settings.people.zone)


async def typed(m: Moment) -> None:
    """Words that answer the question that is open."""
    step = m.dialog.step.partition(".")[2] if m.dialog else ""
    await _go_on(m, _answers(m) | {step: READ[step](m.text)})


async def ask_again(m: Moment, step: str) -> None:
    await _go_on(m, _answers(m), step)


async def pressed(m: Moment) -> None:
    """An answer given by a button: "newgroup:set:language:fr"."""
    answers, step = _answers(m), m.arg(0)
    if step not in ("language", "zone", "joining"):
        raise Refused("old-button")
    await _go_on(m, answers | {step: READ[step](":".join(m.args[1:]))})


async def proposed_charter(m: Moment) -> None:
    """The charter we propose, in the group's language."""
    answers = _answers(m)
    words = m.texts.say(str(answers.get("language", m.language)), "charter-proposed")
    await _go_on(m, answers | {"charter": rules.read_charter(words)})


async def back_to(m: Moment) -> None:
    """Asks an earlier question again; what was answered since is kept."""
    answers, step = _answers(m), m.arg(0)
    if step not in STEPS:
        raise Refused("old-button")
    await _go_on(m, answers, step)


async def make(m: Moment) -> None:
    """The yes. The group's id is in the button, so that a second press finds the group made."""
    group_id = m.arg(0)
    if m.dialog is None or m.dialog.answers.get("id") != group_id:
        await roles.require_anywhere(m.tx, m.me, "make_group")
        group = await groups.get(m.tx, group_id)
    else:
        answers = _answers(m)
        if any(step not in answers for step in STEPS):
            raise Refused("newgroup-over")
        await groups.make(m.tx, m.me, group_id, Draft(**{step: str(answers[step]) for step in STEPS}))
        await m.end_dialog()
        group = await groups.get(m.tx, group_id)
    m.show("newgroup-made", id=group.id, name=group.name)


# What people see


def _question(step: str, v: Voice, f: Facts, rows: Rows | None = None) -> Screen:
    """A question with the way back to the one before it."""
    at = STEPS.index(step)
    back = f"newgroup:to:{STEPS[at - 1]}" if at else "tools"
    return screen(v, v.say(f"newgroup-{step}"), rows, back=back)


def show_name(v: Voice, f: Facts) -> Screen:
    return _question("name", v, f)


def show_town(v: Voice, f: Facts) -> Screen:
    return _question("town", v, f)


def show_language(v: Voice, f: Facts) -> Screen:
    return _question(
        "language", v, f, [[Button(words, f"newgroup:set:language:{c}") for c, words in LANGUAGE_NAMES.items()]]
    )


def show_zone(v: Voice, f: Facts) -> Screen:
    choices = list(dict.fromkeys((f["zone"], *ZONE_CHOICES)))[:6]
    return _question("zone", v, f, [[named(zone, f"newgroup:set:zone:{zone}")] for zone in choices])


def show_joining(v: Voice, f: Facts) -> Screen:
    rows = [[button(v, f"group-button-joining-{choice}", f"newgroup:set:joining:{choice}")] for choice in rules.JOINING]
    return _question("joining", v, f, rows)


def show_charter(v: Voice, f: Facts) -> Screen:
    proposed = v.texts.say(f["answers"].get("language", v.language), "charter-proposed")
    rows = [[button(v, "newgroup-button-proposed", "newgroup:proposed")]]
    return screen(v, lines(v.say("newgroup-charter"), proposed), rows, back="newgroup:to:joining")


def show_sure(v: Voice, f: Facts) -> Screen:
    answers = f["answers"]
    rows = [
        [button(v, "newgroup-button-make", f"newgroup:yes:{answers['id']}")],
        [
            button(v, "group-button-edit-name", "newgroup:to:name"),
            button(v, "group-button-edit-town", "newgroup:to:town"),
        ],
        [button(v, "button-language", "newgroup:to:language"), button(v, "button-zone", "newgroup:to:zone")],
        [button(v, "group-button-edit-charter", "newgroup:to:charter")],
    ]
    about = v.say(
        "newgroup-summary", name=answers["name"], town=answers["town"], language=LANGUAGE_NAMES[answers["language"]],
        zone=answers["zone"], joining=v.say(f"group-way-{answers['joining']}"),
    )  # fmt: skip
    read_by = readers.line(v, readers.ANYONE)
    text = lines(v.say("newgroup-sure"), about, shortened(answers["charter"], most=6), read_by)
    return screen(v, text, rows, back="newgroup:to:joining")


def show_made(v: Voice, f: Facts) -> Screen:
    id_ = f["id"]
    rows = [
        [
            button(v, "group-button-join", f"group:join:{id_}"),
            button(v, "group-button-invite", f"members:invite:{id_}"),
        ],
        [button(v, "button-members", f"members:{id_}"), button(v, "group-button-open", f"group:open:{id_}")],
    ]
    return screen(v, v.say("newgroup-made", name=f["name"]), rows, back="tools")


COMMANDS = {"newgroup": begin}
PRESSES = {
    "newgroup": begin,
    "newgroup:set": pressed,
    "newgroup:proposed": proposed_charter,
    "newgroup:to": back_to,
    "newgroup:yes": make,
}
ANSWERS = {
    f"newgroup.{step}": Question(
        on_step(ask_again, step), ("newgroup",), SEEN.get(step, NOBODY), typed if step in TYPED else None
    )
    for step in (*STEPS, "sure")
}
SCREENS = {
    "newgroup-name": show_name,
    "newgroup-town": show_town,
    "newgroup-language": show_language,
    "newgroup-zone": show_zone,
    "newgroup-joining": show_joining,
    "newgroup-charter": show_charter,
    "newgroup-sure": show_sure,
    "newgroup-made": show_made,
}
