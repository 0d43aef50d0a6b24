"""What people note of what they do: in words, or with buttons; changed and taken away. Read by nobody else."""

from datetime import date, timedelta
from typing import Any

from bot.dates.past import Done, read_done
from bot.domain.errors import Refused
from bot.domain.meetings import read_note
from bot.domain.people import LANGUAGES
from bot.domain.record import KINDS, WORDS_LONGEST, Kind, Line, totals
from bot.domain.times import local
from bot.services.peers import record
from bot.storage.database import new_id
from handlers.core.context import Context
from handlers.core.presses import Number
from handlers.core.questions import NOBODY, Question
from handlers.peers import record_presses as presses
from handlers.peers import record_screens as screens

PAGE = 5
MEETINGS_SHOWN = 3
FIELDS: dict[str, tuple[Kind, ...]] = {
    "length": ("hours",), "day": ("hours", "meeting", "training"), "words": KINDS,
}  # fmt: skip


@presses.record.handled
async def home(c: Context) -> None:
    await c.end_dialog()
    lines = await record.mine(c.tx, c.me)
    c.show(screens.home, totals=totals(lines, record.today(c.tx, c.me).year), count=len(lines))


async def command(c: Context) -> None:
    """/record, alone or with what was done."""
    if not c.text:
        await home(c)
        return
    await record.may_add(c.tx, c.me)
    await _hours(c, {"line": new_id(), "kind": "hours"})


@presses.record_lines.handled
async def list_mine(c: Context, page: Number = 0) -> None:
    await c.end_dialog()
    lines = await record.mine(c.tx, c.me)
    start = page * PAGE if page * PAGE < len(lines) else 0
    c.show(screens.listing, noted=lines[start : start + PAGE], page=start // PAGE, more=len(lines) > start + PAGE)


@presses.record_open.handled
async def open_one(c: Context, line_id: str) -> None:
    await c.end_dialog()
    c.show(screens.one, line=await record.get(c.tx, c.me, line_id))


@presses.record_drop.handled
async def drop(c: Context, line_id: str) -> None:
    await c.end_dialog()
    c.show(screens.dropped, line=await record.drop(c.tx, c.me, line_id))


# A new one


@presses.record_new.handled
async def begin(c: Context, kind: str) -> None:
    if kind not in KINDS:
        raise Refused("old-button")
    await record.may_add(c.tx, c.me)
    await _ask(c, "length" if kind == "hours" else "words", {"line": new_id(), "kind": kind})


@presses.record_change.handled
async def change(c: Context, line_id: str, field: str) -> None:
    line = await record.get(c.tx, c.me, line_id)
    if line.kind not in FIELDS.get(field, ()):
        raise Refused("old-button")
    await _ask(c, field, {"line": line.id, "kind": line.kind, "there": True})


async def _ask(c: Context, field: str, asked: dict[str, Any]) -> None:
    await c.ask(f"record.{field}", **asked)
    there = bool(asked.get("there"))
    if field == "length":
        c.show(screens.ask_length, line_id=asked["line"], there=there)
    elif field == "day":
        c.show(screens.ask_day, line_id=asked["line"])
    else:
        planned = await record.planned(c.tx, c.me) if asked["kind"] == "meeting" and not there else []
        c.show(
            screens.ask_words, kind=asked["kind"], line_id=asked["line"], there=there, planned=planned[:MEETINGS_SHOWN]
        )


def _asked(c: Context) -> dict[str, Any]:
    if c.dialog is None or not c.dialog.step.startswith("record."):
        raise Refused("record-forgotten")
    return dict(c.dialog.answers)


async def ask_again(c: Context) -> None:
    await _ask(c, c.dialog.step.partition(".")[2] if c.dialog else "", _asked(c))


@presses.record_minutes.handled
async def minutes_pressed(c: Context, line_id: str, minutes: Number) -> None:
    """Of a line that is there, or of a new one, which is noted for today. The second press shows what the first has done."""
    await _keep(c, line_id, minutes=minutes)


@presses.record_planned.handled
async def planned_pressed(c: Context, line_id: str, starts_at: str) -> None:
    title = next((title for title, at in await record.planned(c.tx, c.me) if str(at) == starts_at), None)
    if title is None:
        await open_one(c, line_id)
        return
    await _keep(c, line_id, words=title, day=local(int(starts_at), c.me.zone).date().isoformat())


@presses.record_day.handled
async def day_pressed(c: Context, line_id: str, back: Number) -> None:
    day = _today(c) - timedelta(back)  # typed, it counts from when it was written
    _noted(c, await record.change(c.tx, c.me, line_id, day=day.isoformat()))
    await c.end_dialog()


async def length_given(c: Context) -> None:
    """How long, and what else is said of a new one: "2 h yesterday, circle"."""
    await _hours(c, _asked(c))


async def _hours(c: Context, asked: dict[str, Any]) -> None:
    done = _read(c)
    if done.minutes is None:
        raise Refused("record-length-unclear")
    if asked.get("there"):
        await _keep(c, asked["line"], minutes=done.minutes)
        return
    line = Line(asked["line"], c.me.id, "hours", _day(c, done), done.minutes, _words(done.words))
    _noted(c, await record.add(c.tx, c.me, line))
    await c.end_dialog()


async def day_given(c: Context) -> None:
    done = _read(c)
    if done.day is None:
        raise Refused("record-day-ahead" if done.trouble else "record-day-unclear")
    await _keep(c, _asked(c)["line"], day=done.day.isoformat())


async def words_given(c: Context) -> None:
    """What it was; the day of a new meeting or training may stand beside."""
    asked = _asked(c)
    if asked["kind"] in ("hours", "words") or asked.get("there"):
        await _keep(c, asked["line"], words=_words(c.text))
        return
    done = _read(c)
    await _keep(c, asked["line"], words=_words(done.words), day=_day(c, done))


async def _keep(c: Context, line_id: str, **parts: Any) -> None:
    """What was said is noted, in a line that is there or in a new one."""
    asked = c.dialog.answers if c.dialog is not None and c.dialog.step.startswith("record.") else {}
    if asked.get("line") == line_id and not asked.get("there"):
        usual = "" if asked["kind"] == "words" else _today(c).isoformat()
        line = Line(line_id, c.me.id, asked["kind"], **({"day": usual} | parts))
        _noted(c, await record.add(c.tx, c.me, line))
    else:
        _noted(c, await record.change(c.tx, c.me, line_id, **parts))
    await c.end_dialog()


def _today(c: Context) -> date:
    """When it was said, on their clocks."""
    return local(c.written_at, c.me.zone).date()


def _noted(c: Context, line: Line) -> None:
    c.show(screens.one, line=line, noted=True)


def _read(c: Context) -> Done:
    """In their own language, or in another where that says more; days are counted from when it was written."""
    today = _today(c)
    languages = [c.language, *(each for each in LANGUAGES if each != c.language)]
    found = [read_done(c.text, each, today) for each in languages]
    return max(found, key=lambda each: (each.minutes is not None) + (each.day is not None))


def _day(c: Context, done: Done) -> str:
    if done.trouble:
        raise Refused("record-day-ahead")
    return (done.day or _today(c)).isoformat()


def _words(words: str) -> str:
    return read_note(words, WORDS_LONGEST) if words else ""


OWN = tuple(
    each.name
    for each in (presses.record_minutes, presses.record_planned, presses.record_day)
)  # fmt: skip
COMMANDS = {"record": command}
ANSWERS = {
    "record.length": Question(ask_again, OWN, NOBODY, length_given),
    "record.day": Question(ask_again, OWN, NOBODY, day_given),
    "record.words": Question(ask_again, OWN, NOBODY, words_given),
}
