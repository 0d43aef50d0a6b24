"""A coordinator makes a group: one question after the other, then a summary and a yes."""

from typing import Any

from bot.domain import groups as rules
from bot.domain.errors import Refused
from bot.domain.groups import Draft
from bot.domain.people import LANGUAGES
from bot.services.groups import groups
from bot.services.people import roles
from bot.storage.database import new_id
from bot.texts import Voice
from bot.texts.zones import zone_in_words
from handlers.core import readers
from handlers.core.context import Context
from handlers.core.keyboards import ZONE_CHOICES, Button, Rows, Screen, button, lines, named, screen
from handlers.core.paging import shortened
from handlers.core.presses import Rest
from handlers.core.questions import NOBODY, Question, ShownBack, on_step
from handlers.core.screens import shows
from handlers.groups import presses
from handlers.people import presses as of_people

# The questions in their order; each is asked until it is answered, so that one can go back to change just one answer.
STEPS = ("name", "town", "language", "zone", "joining", "charter")
TYPED = ("name", "town", "zone", "charter")  # the others are answered by buttons
SEEN = dict.fromkeys(("name", "town", "charter"), ShownBack(presses.newgroup_yes.name))
READ = {
    "name": rules.read_name,
    "town": rules.read_town,
    "language": rules.read_language,
    "zone": rules.read_zone,
    "joining": rules.read_joining,
    "charter": rules.read_charter,
}


@presses.newgroup.handled
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
    await _go_on(c, _answers(c) | {step: READ[step](zone_in_words(c.text) if step == "zone" else c.text)})


async def ask_again(c: Context, step: str) -> None:
    await _go_on(c, _answers(c), step)


@presses.newgroup_set.handled
async def pressed(c: Context, step: str, value: Rest) -> None:
    """An answer given by a button: "newgroup:set:language:fr"."""
    answers = _answers(c)
    if step not in ("language", "zone", "joining"):
        raise Refused("old-button")
    await _go_on(c, answers | {step: READ[step](value)})


@presses.newgroup_proposed.handled
async def proposed_charter(c: Context) -> None:
    """The charter we propose, in the group's language."""
    answers = _answers(c)
    words = c.texts.say(str(answers.get("language", c.language)), "charter-proposed")
    await _go_on(c, answers | {"charter": rules.read_charter(words)})


@presses.newgroup_to.handled
async def back_to(c: Context, step: str) -> None:
    """Asks an earlier question again; what was answered since is kept."""
    answers = _answers(c)
    if step not in STEPS:
        raise Refused("old-button")
    await _go_on(c, answers, step)


@presses.newgroup_yes.handled
async def make(c: Context, group_id: str) -> None:
    """The yes. The group's id is in the button, so that a second press finds the group made."""
    if c.dialog is None or c.dialog.answers.get("id") != group_id:
        await roles.require_anywhere(c.tx, c.me, "make_group")
    else:
        answers = _answers(c)
        if any(step not in answers for step in STEPS):
            raise Refused("newgroup-over")
        await groups.make(c.tx, c.me, group_id, _draft(answers))
        await c.end_dialog()
    found = await groups.get(c.tx, group_id)
    c.show(made, id=found.id, name=found.name)


# What people see


def _question(v: Voice, step: str, rows: Rows | None = None) -> Screen:
    """A question with the way back to the one before it."""
    at = STEPS.index(step)
    back = presses.newgroup_to(STEPS[at - 1]) if at else of_people.tools()
    return screen(v, v.say(f"newgroup-{step}"), rows, back=back)


@shows("newgroup-name")
def ask_name(v: Voice) -> Screen:
    return _question(v, "name")


@shows("newgroup-town")
def ask_town(v: Voice) -> Screen:
    return _question(v, "town")


@shows("newgroup-language")
def ask_language(v: Voice) -> Screen:
    rows = [[Button(words, presses.newgroup_set(of_people.language(), c)) for c, words in LANGUAGES.items()]]
    return _question(v, "language", rows)


@shows("newgroup-zone")
def ask_zone(v: Voice, *, zone: str) -> Screen:
    """`zone`: the usual one here."""
    choices = list(dict.fromkeys((zone, *ZONE_CHOICES)))[:6]
    return _question(v, "zone", [[named(each, presses.newgroup_set("zone", each))] for each in choices])


@shows("newgroup-joining")
def ask_joining(v: Voice) -> Screen:
    rows = [
        [button(v, f"group-button-joining-{choice}", presses.newgroup_set("joining", choice))]
        for choice in rules.JOINING
    ]
    return _question(v, "joining", rows)


@shows("newgroup-charter")
def ask_charter(v: Voice, *, language: str) -> Screen:
    """With the one we propose, in the language of the group."""
    proposed = v.texts.say(language, "charter-proposed")
    rows = [[button(v, "newgroup-button-proposed", presses.newgroup_proposed())]]
    return screen(v, lines(v.say("newgroup-charter"), proposed), rows, back=presses.newgroup_to("joining"))


QUESTIONS = {"name": ask_name, "town": ask_town, "language": ask_language, "joining": ask_joining}


@shows("newgroup-sure")
def sure(v: Voice, *, id: str, draft: Draft) -> Screen:
    rows = [
        [button(v, "newgroup-button-make", presses.newgroup_yes(id))],
        [
            button(v, "group-button-edit-name", presses.newgroup_to("name")),
            button(v, "group-button-edit-town", presses.newgroup_to("town")),
        ],
        [
            button(v, "button-language", presses.newgroup_to(of_people.language())),
            button(v, "button-zone", presses.newgroup_to("zone")),
        ],
        [button(v, "group-button-edit-charter", presses.newgroup_to("charter"))],
    ]
    about = v.say(
        "newgroup-summary", name=draft.name, town=draft.town, language=LANGUAGES[draft.language], zone=draft.zone,
        joining=v.say(f"group-way-{draft.joining}"),
    )  # fmt: skip
    read_by = readers.line(v, readers.ANYONE)
    text = lines(v.say("newgroup-sure"), about, shortened(draft.charter, most=6), read_by)
    return screen(v, text, rows, back=presses.newgroup_to("joining"))


@shows("newgroup-made")
def made(v: Voice, *, id: str, name: str) -> Screen:
    rows = [
        [
            button(v, "group-button-join", presses.group_join(id)),
            button(v, "group-button-invite", presses.members_invite(id)),
        ],
        [button(v, "button-members", presses.members(id)), button(v, "group-button-open", presses.group_open(id))],
    ]
    return screen(v, v.say("newgroup-made", name=name), rows, back=of_people.tools())


COMMANDS = {"newgroup": begin}
ANSWERS = {
    f"newgroup.{step}": Question(
        on_step(ask_again, step), ("newgroup",), SEEN.get(step, NOBODY), typed if step in TYPED else None
    )
    for step in (*STEPS, "sure")
}
