"""Planning a meeting: in one line, or question by question; always shown back in words before it is stored."""

from datetime import date
from typing import Any

from bot.domain.errors import Refused
from bot.domain.meetings import MINUTES_DEFAULT, Draft, read_title
from bot.domain.times import DAY
from bot.services import groups as group_services
from bot.services import meetings
from bot.storage.database import new_id
from handlers import groups, readers
from handlers import meetings as meeting_handlers
from handlers import scheduling_screens as screens
from handlers.context import Moment
from handlers.meeting_words import pressed_minutes, read_day, read_field, read_hour, read_start
from handlers.questions import NOBODY, Question, ShownBack, on_step

# In this order; each is known once its first key stands in the draft.
FIELDS = {"when": "starts_at", "title": "title", "place": "place", "minutes": "minutes", "note": "note"}
EMPTY: dict[str, dict[str, Any]] = {
    "place": {"place": None, "link": None},
    "minutes": {"minutes": MINUTES_DEFAULT},
    "note": {"note": None},
}
FARTHEST_SECONDS = 731 * DAY

Answers = dict[str, Any]


async def begin(m: Moment) -> None:
    """/newmeeting, alone or with a whole line; which group, if there are several."""
    line = "" if m.by_button else m.text
    found = await group_services.facilitated(m.tx, m.me)
    if not found:
        raise Refused("meeting-no-group-yet" if m.me.coordinator else "meeting-no-group")
    if len(found) == 1:
        await _in_group(m, found[0].id, line)
        return
    await m.ask("newmeeting.group", line=line)
    await groups.choose_group(m, found, "newmeeting:group")


async def group_chosen(m: Moment) -> None:
    waits = m.dialog is not None and m.dialog.step == "newmeeting.group"
    await _in_group(m, m.arg(0), str(m.dialog.answers.get("line", "")) if waits and m.dialog else "")


async def _in_group(m: Moment, group_id: str, line: str) -> None:
    view = await group_services.allowed(m.tx, m.me, "schedule_meeting", group_id)
    draft: Answers = {"id": new_id(), "group": view.group.id, "group_name": view.group.name, "zone": view.group.zone}
    if line:
        draft["starts_at"], title = read_start(m, line, view.group.zone, with_title=True)
        if any(c.isalnum() for c in title):
            draft |= {"title": read_title(title)} | EMPTY["place"] | EMPTY["minutes"] | EMPTY["note"]
    await _go_on(m, draft)


async def _go_on(m: Moment, draft: Answers) -> None:
    """Asks for what is not known yet; at the end shows it all."""
    missing = next((field for field, key in FIELDS.items() if key not in draft), None)
    if missing is None:
        await m.ask("newmeeting.check", **draft)
        m.show("newmeeting-check", **draft, readers=await readers.of_group(m, draft["group"]))
    else:
        await _ask(m, missing, draft)


async def _ask(m: Moment, field: str, draft: Answers) -> None:
    await m.ask(f"newmeeting.{field}", **draft)
    whole = all(key in draft for key in FIELDS.values())
    m.show(f"newmeeting-{field}", now=m.now, zone=draft["zone"], whole=whole)


async def day_pressed(m: Moment) -> None:
    draft = _draft(m)
    try:
        day = date.fromisoformat(m.arg(0))
    except ValueError as trouble:
        raise Refused("old-button") from trouble
    await _ask_hour(m, draft, day.isoformat())


async def _ask_hour(m: Moment, draft: Answers, day: str) -> None:
    await m.ask("newmeeting.hour", **draft | {"day": day})
    m.show("newmeeting-hour", day=day, now=m.now, zone=draft["zone"])


async def hour_pressed(m: Moment) -> None:
    draft, words = _draft(m), m.arg(0)
    if len(words) != 4 or not words.isascii() or not words.isdigit() or "day" not in draft:
        raise Refused("old-button")
    await _starts(m, draft, read_hour(m, draft["day"], f"{words[:2]}:{words[2:]}", draft["zone"]))


async def when_given(m: Moment) -> None:
    """A day and an hour; a day alone is followed by the question for the hour."""
    draft = _draft(m)
    try:
        starts_at, _ = read_start(m, m.text, draft["zone"])
    except Refused as no:
        day = read_day(m, m.text, draft["zone"]) if no.key == "unclear-no-time" else None
        if day is None:
            raise
        await _ask_hour(m, draft, day)
        return
    await _starts(m, draft, starts_at)


async def hour_given(m: Moment) -> None:
    draft = _draft(m)
    await _starts(m, draft, read_hour(m, str(draft.get("day", "")), m.text, draft["zone"]))


async def _starts(m: Moment, draft: Answers, starts_at: int) -> None:
    if not m.now < starts_at < m.now + FARTHEST_SECONDS:
        raise Refused("meeting-too-late" if starts_at <= m.now else "unclear-too-far")
    draft.pop("day", None)
    await _go_on(m, draft | {"starts_at": starts_at})


async def field_given(m: Moment) -> None:
    """Words for the title, the place, the length or the note."""
    draft = _draft(m)
    field = m.dialog.step.partition(".")[2] if m.dialog else ""
    await _go_on(m, draft | read_field(m, field, m.text, draft["zone"]))


async def length_pressed(m: Moment) -> None:
    await _go_on(m, _draft(m) | {"minutes": pressed_minutes(m.arg(0))})


async def skip(m: Moment) -> None:
    draft = _draft(m)
    if m.arg(0) not in EMPTY:
        raise Refused("old-button")
    await _go_on(m, draft | EMPTY[m.arg(0)])


async def change(m: Moment) -> None:
    _draft(m)
    m.show("newmeeting-change")


async def fix(m: Moment) -> None:
    """One field again; the rest stays."""
    draft = _draft(m)
    if m.arg(0) not in FIELDS:
        raise Refused("old-button")
    await _ask(m, m.arg(0), draft)


async def check(m: Moment) -> None:
    """Back to the summary, or to what is missing."""
    await _go_on(m, _draft(m))


async def confirm(m: Moment) -> None:
    """The yes. The second of two shows the meeting that the first made."""
    if m.dialog is None or m.dialog.answers.get("id") != m.arg(0):
        seen = await meetings.look(m.tx, m.me, m.arg(0)) if m.dialog is None else None
        if seen is None:
            raise Refused("meeting-draft-gone")
        m.toast("meeting-as-is")
        meeting_handlers.show(m, seen)
        return
    draft = _draft(m)
    if any(key not in draft for key in FIELDS.values()):
        raise Refused("old-button")
    plan = Draft(
        draft["id"], draft["group"], draft["title"], draft["starts_at"], draft["minutes"], draft["place"], draft["link"],
        draft["note"],
    )  # fmt: skip
    await meetings.schedule(m.tx, m.me, plan, m.settings.meetings.reminders)
    await m.end_dialog()
    meeting_handlers.show(m, await meetings.look(m.tx, m.me, plan.id), "planned")


async def stop(m: Moment) -> None:
    """Nothing was stored, and the plan is forgotten."""
    if m.dialog is not None and m.dialog.step.startswith("newmeeting."):
        await m.end_dialog()
    m.show("cancelled")


async def ask_group_again(m: Moment) -> None:
    line = str(m.dialog.answers.get("line", "")) if m.dialog else ""
    await m.ask("newmeeting.group", line=line)
    await groups.choose_group(m, await group_services.facilitated(m.tx, m.me), "newmeeting:group")


async def ask_again(m: Moment, field: str) -> None:
    """The same question; one that was asked again after the summary is not taken for the first that is missing."""
    draft = _draft(m)
    if field == "hour":
        await _ask_hour(m, draft, str(draft.get("day", "")))
    else:
        await _ask(m, field, draft)


def _draft(m: Moment) -> Answers:
    if m.dialog is None or not m.dialog.step.startswith("newmeeting.") or "group" not in m.dialog.answers:
        raise Refused("meeting-draft-gone")
    return dict(m.dialog.answers)


COMMANDS = {"newmeeting": begin}
PRESSES = {
    "newmeeting": begin,
    "newmeeting:group": group_chosen,
    "newmeeting:day": day_pressed,
    "newmeeting:hour": hour_pressed,
    "newmeeting:length": length_pressed,
    "newmeeting:skip": skip,
    "newmeeting:change": change,
    "newmeeting:fix": fix,
    "newmeeting:check": check,
    "newmeeting:yes": confirm,
    "newmeeting:stop": stop,
}
SEEN = ShownBack("newmeeting:yes")
OWN = ("newmeeting", "groups:pick")
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
SCREENS = screens.SCREENS
