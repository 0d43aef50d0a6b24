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
from handlers.core.context import Context
from handlers.core.keyboards import LANGUAGE_NAMES, ZONE_CHOICES, Button, Rows, Screen, button, lines, named, screen
from handlers.core.paging import shortened
from handlers.core.questions import NOBODY, Question, ShownBack, on_step
from handlers.core.screens import shows

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


async def begin(c: Context) -> None:
    """/newgroup"""
    await roles.require_anywhere(c.tx, c.me, "make_group")
    await _go_on(c, {"id": new_id()})


def _answers(c: Context) -> dict[str, Any]:
    """What was answered so far. Refused when no group is being made."""
    if c.dialog is None or not c.dialog.step.startswith("newgroup."):
        raise Refused("newgroup-over")
    return dict(c.dialog.answers)


async def _go_on(c: Context, answers: dict[str, Any], step: str = "") -> None:
    """Asks the first question without an answer (or this one), or shows the summary."""
    step = step or next((name for name in STEPS if name not in answers), "sure")
    await c.ask(f"newgroup.{step}", **answers)
    if step == "zone":
        c.show(ask_zone, zone=c.settings.people.zone)
    elif step == "charter":
        c.show(ask_charter, language=answers.get("language", c.language))
    elif step == "sure":
        c.show(sure, id=answers["id"], draft=_draft(answers))
    else:
        c.show(QUESTIONS[step])


def _draft(answers: dict[str, Any]) -> Draft:
    return Draft(**{step: str(answers[step]) for step in STEPS})


async def typed(c: Context) -> None:
    """Words that answer the question that is open."""
    step = c.dialog.step.partition(".")[2] if c.dialog else ""
    await _go_on(c, _answers(c) | {step: READ[step](c.text)})


async def ask_again(c: Context, step: str) -> None:
    await _go_on(c, _answers(c), step)


async def pressed(c: Context) -> None:
    """An answer given by a button: "newgroup:set:language:fr"."""
    answers, step = _answers(c), c.arg(0)
    if step not in ("language", "zone", "joining"):
        raise Refused("old-button")
    await _go_on(c, answers | {step: READ[step](":".join(c.args[1:]))})


async def proposed_charter(c: Context) -> None:
    """The charter we propose, in the group's language."""
    answers = _answers(c)
    words = c.texts.say(str(answers.get("language", c.language)), "charter-proposed")
    await _go_on(c, answers | {"charter": rules.read_charter(words)})


async def back_to(c: Context) -> None:
    """Asks an earlier question again; what was answered since is kept."""
    answers, step = _answers(c), c.arg(0)
    if step not in STEPS:
        raise Refused("old-button")
    await _go_on(c, answers, step)


async def make(c: Context) -> None:
    """The yes. The group's id is in the button, so that a second press finds the group made."""
    group_id = c.arg(0)
    if c.dialog is None or c.dialog.answers.get("id") != group_id:
        await roles.require_anywhere(c.tx, c.me, "make_group")
        group = await groups.get(c.tx, group_id)
    else:
        answers = _answers(c)
        if any(step not in answers for step in STEPS):
            raise Refused("newgroup-over")
        await groups.make(c.tx, c.me, group_id, _draft(answers))
        await c.end_dialog()
        group = await groups.get(c.tx, group_id)
    c.show(made, id=group.id, name=group.name)


# What people see


def _question(v: Voice, step: str, rows: Rows | None = None) -> Screen:
    """A question with the way back to the one before it."""
    at = STEPS.index(step)
    back = f"newgroup:to:{STEPS[at - 1]}" if at else "tools"
    return screen(v, v.say(f"newgroup-{step}"), rows, back=back)


@shows("newgroup-name")
def ask_name(v: Voice) -> Screen:
    return _question(v, "name")


@shows("newgroup-town")
def ask_town(v: Voice) -> Screen:
    return _question(v, "town")


@shows("newgroup-language")
def ask_language(v: Voice) -> Screen:
    rows = [[Button(words, f"newgroup:set:language:{c}") for c, words in LANGUAGE_NAMES.items()]]
    return _question(v, "language", rows)


@shows("newgroup-zone")
def ask_zone(v: Voice, *, zone: str) -> Screen:
    """`zone`: the usual one here."""
    choices = list(dict.fromkeys((zone, *ZONE_CHOICES)))[:6]
    return _question(v, "zone", [[named(each, f"newgroup:set:zone:{each}")] for each in choices])


@shows("newgroup-joining")
def ask_joining(v: Voice) -> Screen:
    rows = [[button(v, f"group-button-joining-{choice}", f"newgroup:set:joining:{choice}")] for choice in rules.JOINING]
    return _question(v, "joining", rows)


@shows("newgroup-charter")
def ask_charter(v: Voice, *, language: str) -> Screen:
    """With the one we propose, in the language of the group."""
    proposed = v.texts.say(language, "charter-proposed")
    rows = [[button(v, "newgroup-button-proposed", "newgroup:proposed")]]
    return screen(v, lines(v.say("newgroup-charter"), proposed), rows, back="newgroup:to:joining")


QUESTIONS = {"name": ask_name, "town": ask_town, "language": ask_language, "joining": ask_joining}


@shows("newgroup-sure")
def sure(v: Voice, *, id: str, draft: Draft) -> Screen:
    rows = [
        [button(v, "newgroup-button-make", f"newgroup:yes:{id}")],
        [
            button(v, "group-button-edit-name", "newgroup:to:name"),
            button(v, "group-button-edit-town", "newgroup:to:town"),
        ],
        [button(v, "button-language", "newgroup:to:language"), button(v, "button-zone", "newgroup:to:zone")],
        [button(v, "group-button-edit-charter", "newgroup:to:charter")],
    ]
    about = v.say(
        "newgroup-summary", name=draft.name, town=draft.town, language=LANGUAGE_NAMES[draft.language], zone=draft.zone,
        joining=v.say(f"group-way-{draft.joining}"),
    )  # fmt: skip
    read_by = readers.line(v, readers.ANYONE)
    text = lines(v.say("newgroup-sure"), about, shortened(draft.charter, most=6), read_by)
    return screen(v, text, rows, back="newgroup:to:joining")


@shows("newgroup-made")
def made(v: Voice, *, id: str, name: str) -> Screen:
    rows = [
        [
            button(v, "group-button-join", f"group:join:{id}"),
            button(v, "group-button-invite", f"members:invite:{id}"),
        ],
        [button(v, "button-members", f"members:{id}"), button(v, "group-button-open", f"group:open:{id}")],
    ]
    return screen(v, v.say("newgroup-made", name=name), rows, back="tools")


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
