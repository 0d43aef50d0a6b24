"""What people remind themselves of: in their own words, with buttons for what these do not say; shown back before it is kept."""

import re
from datetime import date, timedelta
from typing import Any

from bot.dates.habits import said_as_series
from bot.dates.recurrence import days, read_rule
from bot.domain.errors import Refused
from bot.domain.people import LANGUAGES
from bot.domain.routines import WORDS_LONGEST, Routine
from bot.domain.times import local
from bot.services.people import routines
from bot.storage.database import new_id
from handlers.core.context import Context
from handlers.core.presses import Number
from handlers.core.questions import NOBODY, Question
from handlers.meetings.line import Line, read_line
from handlers.people import routine_presses as presses
from handlers.people import routines_screens as screens

PAGE = 5
FIELDS = {"words": "words", "days": "rule", "hour": "clock"}  # each is known once its key stands in the draft
_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d")

Answers = dict[str, Any]


# Those that are there


@presses.routine.handled
async def list_mine(c: Context, page: Number = 0) -> None:
    await c.end_dialog()
    found = await routines.mine(c.tx, c.me)
    start = page * PAGE if page * PAGE < len(found) else 0
    c.show(screens.listing, routines=found[start : start + PAGE], page=start // PAGE, more=len(found) > start + PAGE)


async def command(c: Context) -> None:
    """/routine, alone or with what it is."""
    if not c.text:
        await list_mine(c)
        return
    await routines.may_add(c.tx, c.me)
    await _understood(c, {"id": new_id()})


@presses.routine_open.handled
async def open_one(c: Context, routine_id: str) -> None:
    _show(c, await routines.get(c.tx, c.me, routine_id))


def _show(c: Context, routine: Routine, lead: str = "") -> None:
    """`lead` names what just happened."""
    c.show(screens.one, routine=routine, next_at=routines.next_at(routine, c.me.zone, c.now), lead=lead)


@presses.routine_pause.handled
async def pause(c: Context, routine_id: str, on: bool) -> None:
    _show(c, await routines.pause(c.tx, c.me, routine_id, paused=on), "paused" if on else "resumed")


@presses.routine_drop.handled
async def drop(c: Context, routine_id: str) -> None:
    found = await routines.drop(c.tx, c.me, routine_id)
    c.show(screens.dropped, words=found.words)


@presses.routine_done.handled
async def done(c: Context, routine_id: str) -> None:
    """The reminder is put away. Nothing is kept of it: neither that it was pressed, nor that it was not."""
    c.show(screens.put_away, next_at=await routines.comes_again(c.tx, c.me, routine_id))


@presses.routine_rest.handled
async def rest(c: Context, routine_id: str) -> None:
    c.show(screens.rested, routine=await routines.pause(c.tx, c.me, routine_id, paused=True))


# A new one


@presses.routine_new.handled
async def begin(c: Context) -> None:
    await routines.may_add(c.tx, c.me)
    await _ask(c, "words", {"id": new_id()})


def _draft(c: Context) -> Answers:
    """What is known so far. Refused when nothing is being made."""
    if c.dialog is None or not c.dialog.step.startswith("routine."):
        raise Refused("routine-draft-gone")
    return dict(c.dialog.answers)


async def _ask(c: Context, field: str, draft: Answers) -> None:
    await c.ask(f"routine.{field}", **draft)
    if field == "words":
        c.show(screens.ask_words)
    elif field == "days":
        c.show(screens.ask_days, words=draft["words"], rules=[str(each) for each in draft.get("rules", ())])
    else:
        c.show(screens.ask_hour, words=draft["words"], hours=[str(each) for each in draft.get("hours", ())])


async def _go_on(c: Context, draft: Answers) -> None:
    """Asks for what is not known yet; at the end shows it all."""
    missing = next((field for field, key in FIELDS.items() if key not in draft), None)
    if missing is not None:
        await _ask(c, missing, draft)
        return
    await c.ask("routine.check", **draft)
    routine = _made(c, draft)
    c.show(screens.check, routine=routine, next_at=routines.next_at(routine, c.me.zone, c.now))


def _made(c: Context, draft: Answers) -> Routine:
    """With its first day: that of the words where the rule has it, else the next one."""
    rule, today = read_rule(str(draft["rule"])), local(c.now, c.me.zone).date()
    first = next(days(rule, today, today), None)
    if first is None:
        raise Refused("series-never")
    said = date.fromisoformat(str(draft["first"])) if draft.get("first") else first
    begins = next(days(rule, said, said), first)
    return Routine(draft["id"], c.me.id, draft["words"], str(rule), begins.isoformat(), str(draft["clock"]))


async def words_given(c: Context) -> None:
    await _understood(c, _draft(c))


async def _understood(c: Context, draft: Answers) -> None:
    """What it is, and of when what the words say."""
    line = _read(c)
    words = ", ".join(each for each in (line.title, line.place) if each)
    if not any(each.isalnum() for each in words):
        raise Refused("routine-what")
    if len(words) > WORDS_LONGEST:
        raise Refused("too-long", most=WORDS_LONGEST)
    await _go_on(c, draft | {"words": words} | _when(c, line))


def _read(c: Context) -> Line:
    """As words of a series; "weekdays" and "le dimanche" are those of one here."""
    texts = [c.text, *(said_as_series(c.text, each) for each in (c.language, *LANGUAGES))]
    lines = [read_line(c, text, c.me.zone, c.written_at) for text in dict.fromkeys(texts)]
    return next((line for line in lines if line.rules), lines[0])


def _when(c: Context, line: Line) -> Answers:
    """What these words say of the days and the hour."""
    found: Answers = {"rule": line.rules[0]} if len(line.rules) == 1 else {"rules": line.rules} if line.rules else {}
    if line.starts_at is not None:
        at = local(line.starts_at, c.me.zone)
        return found | {"first": at.date().isoformat(), "clock": f"{at:%H:%M}"}
    found |= {"first": line.day} if line.day else {}
    return found | {"clock": line.hour} if _CLOCK.fullmatch(line.hour) else found


@presses.routine_days.handled
async def toggle_days(c: Context, weekdays: str = "") -> None:
    draft = _draft(c)
    if "words" not in draft or weekdays != "".join(sorted(set(weekdays) & set("0123456"))):
        raise Refused("old-button")
    c.show(screens.toggle, weekdays=weekdays)


@presses.routine_rule.handled
async def rule_chosen(c: Context, rule: str) -> None:
    draft = _draft(c)
    try:
        chosen = read_rule(rule)
    except (ValueError, KeyError) as trouble:
        raise Refused("old-button") from trouble
    if "words" not in draft:
        raise Refused("old-button")
    await _go_on(c, {key: draft[key] for key in draft if key != "rules"} | {"rule": str(chosen)})


async def days_given(c: Context) -> None:
    """How often, in words; an hour beside it counts too."""
    line = _read(c)
    if not line.rules:
        raise Refused("routine-days-unclear")
    await _go_on(c, {key: each for key, each in _draft(c).items() if key != "rules"} | _when(c, line))


@presses.routine_hour.handled
async def hour_pressed(c: Context, hour: str) -> None:
    draft, clock = _draft(c), f"{hour[:2]}:{hour[2:]}"
    if "rule" not in draft or not hour.isascii() or not _CLOCK.fullmatch(clock):
        raise Refused("old-button")
    await _go_on(c, {key: draft[key] for key in draft if key != "hours"} | {"clock": clock})


async def hour_given(c: Context) -> None:
    """An hour that may be one of two is asked."""
    draft, zone = _draft(c), c.me.zone
    tomorrow = (local(c.written_at, zone) + timedelta(1)).date().isoformat()
    line = read_line(c, c.text, zone, c.written_at, with_title=False, day=tomorrow)
    if line.starts_at is not None:
        await _go_on(c, draft | {"clock": f"{local(line.starts_at, zone):%H:%M}"})
    elif hours := sorted({when[8:] for when, _ in line.choices if "-" not in when}):
        await _ask(c, "hour", draft | {"hours": hours})
    else:
        raise Refused("routine-hour-unclear")


@presses.routine_fix.handled
async def fix(c: Context, field: str) -> None:
    """One of them again; the rest stays."""
    draft = _draft(c)
    if field not in FIELDS or (field != "words" and "words" not in draft):
        raise Refused("old-button")
    await _ask(c, field, {key: draft[key] for key in draft if key not in (FIELDS[field], "rules", "hours")})


@presses.routine_yes.handled
async def confirm(c: Context, routine_id: str) -> None:
    """The yes. The second of two shows what the first made."""
    if c.dialog is None:
        _show(c, await routines.get(c.tx, c.me, routine_id))
        return
    draft = _draft(c)
    if draft["id"] != routine_id or any(key not in draft for key in FIELDS.values()):
        raise Refused("routine-draft-gone")
    made = await routines.add(c.tx, c.me, _made(c, draft))
    await c.end_dialog()
    _show(c, made, "made")


async def ask_again(c: Context) -> None:
    await _ask(c, c.dialog.step.partition(".")[2] if c.dialog else "", _draft(c))


async def check_again(c: Context) -> None:
    await _go_on(c, _draft(c))


OWN = tuple(
    each.name
    for each in (
        presses.routine_rule, presses.routine_days, presses.routine_hour, presses.routine_fix, presses.routine_yes,
    )
)  # fmt: skip
COMMANDS = {"routine": command}
ANSWERS = {
    "routine.words": Question(ask_again, OWN, NOBODY, words_given),
    "routine.days": Question(ask_again, OWN, NOBODY, days_given),
    "routine.hour": Question(ask_again, OWN, NOBODY, hour_given),
    "routine.check": Question(check_again, OWN, NOBODY),
}
