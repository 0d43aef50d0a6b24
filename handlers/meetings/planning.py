"""Planning a meeting: in one line, or question by question; always shown back in words before it is stored."""

from bot.dates.recurrence import read_rule
from bot.domain import kinds
from bot.domain.errors import Refused
from bot.domain.meetings import Draft
from bot.domain.months import read_day
from bot.domain.practical import NOTHING, Practical
from bot.domain.terms import Terms, check_seats
from bot.domain.times import local
from bot.services.groups import groups as group_services
from bot.services.meetings import meetings, series
from bot.storage.database import new_id
from handlers.core.context import Context
from handlers.core.presses import Number
from handlers.core.questions import NOBODY, Question, on_step
from handlers.groups import groups
from handlers.meetings import attending, presses
from handlers.meetings import planning_screens as screens
from handlers.meetings.drafts import (
    EMPTY,
    FIELDS,
    OPTIONAL,
    OWN,
    SEEN,
    Answers,
    ask,
    ask_hour,
    ask_which,
    draft_of,
    go_on,
    understood,
    without,
)
from handlers.meetings.line import read_line
from handlers.meetings.planning_when import corrected, hour_given, when_given
from handlers.meetings.presses import Minutes
from handlers.meetings.words import read_field, read_pointed
from handlers.people.home import show_cancelled


@presses.newmeeting.handled
async def begin(c: Context) -> None:
    """/newmeeting, alone or with a whole line; which group, if there are several."""
    await _begin(c, "" if c.by_button else c.text)


@presses.newmeeting_on.handled
async def begin_on(c: Context, day: str, group_id: str = "") -> None:
    """From a day of the calendar."""
    line = read_day(day, local(c.now, c.zone).date()).isoformat()
    if group_id:
        await _in_group(c, group_id, line, c.now)
    else:
        await _begin(c, line)


async def _begin(c: Context, line: str) -> None:
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
        await understood(c, draft, read_line(c, line, view.group.zone, written_at))
    else:
        await go_on(c, draft)


async def field_given(c: Context) -> None:
    """Words for the title, the place, the length or the note."""
    draft = draft_of(c)
    field = c.dialog.step.partition(".")[2] if c.dialog else ""
    values = read_field(c, field, c.text)
    if field == "place" and "place" not in draft and draft.get("spot"):
        values["spot"] = draft["spot"]  # these are the words for it
    await go_on(c, draft | values)


async def point_given(c: Context) -> bool:
    """A place on the map; in words too, where it has no name."""
    draft = without(draft_of(c), "place", "link", "spot") | read_pointed(c)
    if "place" in draft:
        await go_on(c, {"link": None} | draft)
    else:
        await ask(c, "place", draft, "new-place-words")
    return True


@presses.newmeeting_length.handled
async def length_pressed(c: Context, minutes: Minutes) -> None:
    await go_on(c, draft_of(c) | {"minutes": minutes})


@presses.newmeeting_seats.handled
async def seats_pressed(c: Context, seats: Number) -> None:
    await go_on(c, draft_of(c) | {"seats": check_seats(seats)})


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


@presses.newmeeting_more.handled
async def more(c: Context) -> None:
    """What is set less often."""
    draft_of(c)
    c.show(screens.more)


@presses.newmeeting_fix.handled
async def fix(c: Context, field: str) -> None:
    """One field again; the rest stays."""
    draft = draft_of(c)
    if field not in FIELDS and field not in OPTIONAL:
        raise Refused("old-button")
    await ask(c, field, draft)


@presses.newmeeting_kinds.handled
async def ask_kind(c: Context) -> None:
    c.show(screens.kind, now=draft_of(c).get("kind", kinds.OPEN))


@presses.newmeeting_kind.handled
async def kind_pressed(c: Context, kind: str) -> None:
    await go_on(c, draft_of(c) | {"kind": kinds.read_kind(kind)})


@presses.newmeeting_check.handled
async def check(c: Context) -> None:
    """Back to the summary, or to what is missing."""
    await go_on(c, draft_of(c))


@presses.newmeeting_yes.handled
async def confirm(c: Context, meeting_id: str) -> None:
    """The yes. The second of two shows the meeting_id that the first made."""
    if c.dialog is None or c.dialog.answers.get("id") != meeting_id:
        seen = await meetings.look_for(c.tx, c.me, meeting_id) if c.dialog is None else None
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
        draft["note"], Terms(seats=draft["seats"]) if draft.get("seats") else None, draft.get("kind", kinds.OPEN),
        Practical(spot=tuple(draft["spot"])) if draft.get("spot") else NOTHING,
    )  # fmt: skip
    if "rule" in draft:
        skips = bool(draft.get("skips"))
        await series.schedule(c.tx, c.me, plan, read_rule(draft["rule"]), c.settings.meetings.reminders, skips=skips)
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
    if draft.get("choices"):
        await ask_which(c, draft)
    elif field == "hour":
        await ask_hour(c, draft, str(draft.get("day", "")))
    else:
        await ask(c, field, draft)


COMMANDS = {"newmeeting": begin}
ANSWERS = {
    "newmeeting.group": Question(ask_group_again, OWN, NOBODY),
    "newmeeting.when": Question(on_step(ask_again, "when"), OWN, SEEN, when_given),
    "newmeeting.hour": Question(on_step(ask_again, "hour"), OWN, SEEN, hour_given),
    **{
        f"newmeeting.{field}": Question(on_step(ask_again, field), OWN, SEEN, field_given)
        for field in ("title", "minutes", "note", *OPTIONAL)
    },
    "newmeeting.place": Question(on_step(ask_again, "place"), OWN, SEEN, field_given, pointed=point_given),
    "newmeeting.rhythm": Question(check, OWN, NOBODY),
    "newmeeting.check": Question(check, OWN, SEEN, corrected),
}
