"""Planning a meeting: in one line, or question by question; always shown back in words before it is stored."""

from dataclasses import replace
from datetime import date
from typing import Any

from bot.dates.recurrence import read_rule
from bot.domain.errors import Refused
from bot.domain.meetings import MINUTES_DEFAULT, TITLE_LONGEST, Details, Draft, read_title
from bot.domain.times import DAY, local
from bot.services.groups import groups as group_services
from bot.services.meetings import meetings, series
from bot.storage.database import new_id
from handlers.core import readers
from handlers.core.context import Context
from handlers.core.questions import NOBODY, Question, ShownBack, on_step
from handlers.groups import groups
from handlers.groups import presses as of_groups
from handlers.meetings import attending, presses
from handlers.meetings import planning_screens as screens
from handlers.meetings.line import Line, read_line
from handlers.meetings.presses import Minutes
from handlers.meetings.words import read_field, read_hour
from handlers.people.home import show_cancelled

# In this order; each is known once its first key stands in the draft.
FIELDS = {"when": "starts_at", "title": "title", "place": "place", "minutes": "minutes", "note": "note"}
EMPTY: dict[str, dict[str, Any]] = {
    "place": {"place": None, "link": None},
    "minutes": {"minutes": MINUTES_DEFAULT},
    "note": {"note": None},
}
FARTHEST_SECONDS = 731 * DAY

Answers = dict[str, Any]


@presses.newmeeting.handled
async def begin(c: Context) -> None:
    """/newmeeting, alone or with a whole line; which group, if there are several."""
    line = "" if c.by_button else c.text
    found = await group_services.facilitated(c.tx, c.me)
    if not found:
        raise Refused("meeting-no-group-yet" if c.me.coordinator else "meeting-no-group")
    if len(found) == 1:
        await _in_group(c, found[0].id, line, c.written_at)
        return
    await c.ask("newmeeting.group", line=line, written_at=c.written_at)
    await groups.choose_group(c, found, presses.newmeeting_group.name)


@presses.newmeeting_group.handled
async def group_chosen(c: Context, group_id: str) -> None:
    waits = c.dialog is not None and c.dialog.step == "newmeeting.group"
    kept = c.dialog.answers if waits and c.dialog else {}
    await _in_group(c, group_id, str(kept.get("line", "")), int(kept.get("written_at", c.now)))


async def _in_group(c: Context, group_id: str, line: str, written_at: int) -> None:
    view = await group_services.allowed(c.tx, c.me, "schedule_meeting", group_id)
    draft: Answers = {"id": new_id(), "group": view.group.id, "group_name": view.group.name, "zone": view.group.zone}
    if line:
        await _understood(c, draft, read_line(c, line, view.group.zone, written_at))
    else:
        await go_on(c, draft)


async def _understood(c: Context, draft: Answers, line: Line) -> None:
    """Keeps what is understood of a line and asks for the rest; with a title, place, length and note are left as usual."""
    draft = {key: draft[key] for key in draft if key not in ("day", "hour")}
    trouble, most = line.trouble, 0
    if any(each.isalnum() for each in line.title):
        try:
            draft |= {"title": read_title(line.title)}
            draft = EMPTY["place"] | EMPTY["minutes"] | EMPTY["note"] | draft
        except Refused as no:
            trouble, most = line.trouble or no.key, TITLE_LONGEST
    if line.starts_at is not None:
        await go_on(c, draft | {"starts_at": line.starts_at}, trouble, most)
    elif line.day:
        await _ask_hour(c, draft, line.day)
    else:
        await _ask(c, "when", draft | ({"hour": line.hour} if line.hour else {}), trouble, most)


async def go_on(c: Context, draft: Answers, trouble: str = "", most: int = 0) -> None:
    """Asks for what is not known yet; at the end shows it all."""
    missing = next((field for field, key in FIELDS.items() if key not in draft), None)
    if "rule" in draft and not _fits(draft):
        draft = {key: draft[key] for key in draft if key != "rule"}
    if missing is None:
        await c.ask("newmeeting.check", **draft)
        c.show(
            screens.check, meeting=_summary(draft), readers=await readers.of_group(c, draft["group"]),
            next_days=_next_days(draft),
        )  # fmt: skip
    else:
        await _ask(c, missing, draft, trouble, most)


def _next_days(draft: Answers) -> list[date]:
    """The next dates of a meeting that repeats."""
    if "rule" not in draft:
        return []
    return series.next_days(read_rule(draft["rule"]), local(draft["starts_at"], draft["zone"]).date())


def _fits(draft: Answers) -> bool:
    """Whether the chosen day is one of the rule: a day that was chosen anew may not be."""
    return _next_days(draft)[:1] == [local(draft["starts_at"], draft["zone"]).date()] if "starts_at" in draft else True


def _summary(draft: Answers) -> Details:
    return Details(
        id=draft["id"], title=draft["title"], starts_at=draft["starts_at"], zone=draft["zone"], minutes=draft["minutes"],
        place=draft["place"], link=draft["link"], hidden_link=False, note=draft["note"], group=draft["group_name"],
        group_id=draft["group"], repeats=draft.get("rule", ""),
    )  # fmt: skip


async def _ask(c: Context, field: str, draft: Answers, trouble: str = "", most: int = 0) -> None:
    """`trouble`: the key of what was not understood, and how long it may be at most, where that is why."""
    await c.ask(f"newmeeting.{field}", **draft)
    c.show(screens.QUESTIONS[field], asking=_asking(c, draft, trouble, most))


def _asking(c: Context, draft: Answers, trouble: str = "", most: int = 0) -> screens.Asking:
    """What was understood while the day or the hour was not, is read back beside the question."""
    return screens.Asking(
        c.now, draft["zone"], whole=all(key in draft for key in FIELDS.values()),
        title=None if "starts_at" in draft else draft.get("title"), hour=draft.get("hour"), trouble=trouble, most=most,
    )  # fmt: skip


@presses.newmeeting_day.handled
async def day_pressed(c: Context, day: str) -> None:
    draft = draft_of(c)
    try:
        given = date.fromisoformat(day)
    except ValueError as trouble:
        raise Refused("old-button") from trouble
    if "hour" in draft:
        await _starts(c, draft, read_hour(c, given.isoformat(), draft["hour"], draft["zone"]))
    else:
        await _ask_hour(c, draft, given.isoformat())


async def _ask_hour(c: Context, draft: Answers, day: str) -> None:
    await c.ask("newmeeting.hour", **draft | {"day": day})
    c.show(screens.hour, asking=_asking(c, draft), day=day)


@presses.newmeeting_hour.handled
async def hour_pressed(c: Context, hour: str) -> None:
    draft, words = draft_of(c), hour
    if len(words) != 4 or not words.isascii() or not words.isdigit() or "day" not in draft:
        raise Refused("old-button")
    await _starts(c, draft, read_hour(c, draft["day"], f"{words[:2]}:{words[2:]}", draft["zone"]))


async def when_given(c: Context) -> None:
    """A day, an hour, or both, and a title if there is none yet; what is missing is asked for."""
    draft = draft_of(c)
    line = read_line(c, c.text, draft["zone"], c.written_at)
    found = line.starts_at is not None or line.day or line.hour
    if "title" in draft and line.title:
        raise Refused("unclear-left-over" if found else line.trouble)
    if not found and line.trouble in ("unclear-no-date", "unclear-left-over"):
        raise Refused(line.trouble)
    if line.day and "hour" in draft:
        line = replace(line, starts_at=read_hour(c, line.day, draft["hour"], draft["zone"]))
    await _understood(c, draft, line)


async def hour_given(c: Context) -> None:
    """The hour, and a title if there is none yet; another day counts too."""
    draft = draft_of(c)
    day, zone = str(draft.get("day", "")), draft["zone"]
    try:
        starts_at = read_hour(c, day, c.text, zone)
    except Refused:
        line = read_line(c, c.text, zone, c.written_at)
        if line.hour:
            line = replace(line, starts_at=read_hour(c, day, line.hour, zone))
        if (line.starts_at is None and not line.day) or ("title" in draft and line.title):
            raise
        await _understood(c, draft, line)
    else:
        await _starts(c, draft, starts_at)


async def _starts(c: Context, draft: Answers, starts_at: int) -> None:
    if not c.now < starts_at < c.now + FARTHEST_SECONDS:
        raise Refused("meeting-too-late" if starts_at <= c.now else "unclear-too-far")
    draft = {key: draft[key] for key in draft if key not in ("day", "hour")}
    await go_on(c, draft | {"starts_at": starts_at})


async def field_given(c: Context) -> None:
    """Words for the title, the place, the length or the note."""
    draft = draft_of(c)
    field = c.dialog.step.partition(".")[2] if c.dialog else ""
    await go_on(c, draft | read_field(c, field, c.text))


@presses.newmeeting_length.handled
async def length_pressed(c: Context, minutes: Minutes) -> None:
    await go_on(c, draft_of(c) | {"minutes": minutes})


@presses.newmeeting_skip.handled
async def skip(c: Context, field: str) -> None:
    draft = draft_of(c)
    if field not in EMPTY:
        raise Refused("old-button")
    await go_on(c, draft | EMPTY[field])


@presses.newmeeting_change.handled
async def change(c: Context) -> None:
    draft_of(c)
    c.show(screens.change)


@presses.newmeeting_fix.handled
async def fix(c: Context, field: str) -> None:
    """One field again; the rest stays."""
    draft = draft_of(c)
    if field not in FIELDS:
        raise Refused("old-button")
    await _ask(c, field, draft)


@presses.newmeeting_check.handled
async def check(c: Context) -> None:
    """Back to the summary, or to what is missing."""
    await go_on(c, draft_of(c))


@presses.newmeeting_yes.handled
async def confirm(c: Context, meeting_id: str) -> None:
    """The yes. The second of two shows the meeting_id that the first made."""
    if c.dialog is None or c.dialog.answers.get("id") != meeting_id:
        seen = await meetings.look(c.tx, c.me, meeting_id) if c.dialog is None else None
        if seen is None:
            raise Refused("meeting-draft-gone")
        c.toast("meeting-as-is")
        attending.show(c, seen)
        return
    draft = draft_of(c)
    if any(key not in draft for key in FIELDS.values()):
        raise Refused("old-button")
    plan = Draft(
        draft["id"], draft["group"], draft["title"], draft["starts_at"], draft["minutes"], draft["place"], draft["link"],
        draft["note"],
    )  # fmt: skip
    if "rule" in draft:
        await series.schedule(c.tx, c.me, plan, read_rule(draft["rule"]), c.settings.meetings.reminders)
    else:
        await meetings.schedule(c.tx, c.me, plan, c.settings.meetings.reminders)
    await c.end_dialog()
    attending.show(c, await meetings.look(c.tx, c.me, plan.id), "series-planned" if "rule" in draft else "planned")


@presses.newmeeting_stop.handled
async def stop(c: Context) -> None:
    """Nothing was stored, and the plan is forgotten."""
    if c.dialog is not None and c.dialog.step.startswith("newmeeting."):
        await c.end_dialog()
    c.show(show_cancelled)


async def ask_group_again(c: Context) -> None:
    await c.ask("newmeeting.group", **(c.dialog.answers if c.dialog else {}))
    await groups.choose_group(c, await group_services.facilitated(c.tx, c.me), presses.newmeeting_group.name)


async def ask_again(c: Context, field: str) -> None:
    """The same question; one that was asked again after the summary is not taken for the first that is missing."""
    draft = draft_of(c)
    if field == "hour":
        await _ask_hour(c, draft, str(draft.get("day", "")))
    else:
        await _ask(c, field, draft)


def draft_of(c: Context) -> Answers:
    if c.dialog is None or not c.dialog.step.startswith("newmeeting.") or "group" not in c.dialog.answers:
        raise Refused("meeting-draft-gone")
    return dict(c.dialog.answers)


COMMANDS = {"newmeeting": begin}
SEEN = ShownBack(presses.newmeeting_yes.name)
OWN = ("newmeeting", of_groups.groups_pick.name)
ANSWERS = {
    "newmeeting.group": Question(ask_group_again, OWN, NOBODY),
    "newmeeting.when": Question(on_step(ask_again, "when"), OWN, SEEN, when_given),
    "newmeeting.hour": Question(on_step(ask_again, "hour"), OWN, SEEN, hour_given),
    **{
        f"newmeeting.{field}": Question(on_step(ask_again, field), OWN, SEEN, field_given)
        for field in ("title", "place", "minutes", "note")
    },
    "newmeeting.check": Question(check, OWN, NOBODY),
}
