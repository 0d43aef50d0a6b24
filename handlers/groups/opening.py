"""Those who run a group tell when its place is open, usually and on single days."""

from typing import Any

from bot.domain import opening as rules
from bot.domain.errors import Refused
from bot.domain.opening import Slots, read_slots, read_weekdays
from bot.services.groups import groups, opening
from handlers.core import readers
from handlers.core.context import Context
from handlers.core.presses import Number
from handlers.core.questions import NOBODY, Question, ShownBack
from handlers.groups import opening_screens as screens
from handlers.groups import presses
from handlers.meetings.line import read_day


@presses.opening_of.handled
async def show(c: Context, group_id: str) -> None:
    group = (await groups.allowed(c.tx, c.me, "edit_group", group_id)).group
    await c.end_dialog()
    today = opening.today(c.now, group.zone)
    c.show(screens.week, group_id=group.id, hours=await opening.of(c.tx, group.id, group.zone), today=today)


@presses.opening_days.handled
async def choose_days(c: Context, group_id: str, weekdays: str = "") -> None:
    """Which weekdays have the same hours."""
    await groups.allowed(c.tx, c.me, "edit_group", group_id)
    if weekdays:
        read_weekdays(weekdays)
    c.show(screens.days, group_id=group_id, weekdays=weekdays)


@presses.opening_hours.handled
async def ask_hours(c: Context, group_id: str, weekdays: str) -> None:
    group = (await groups.allowed(c.tx, c.me, "edit_group", group_id)).group
    days = [str(each) for each in read_weekdays(weekdays)]
    await _ask_hours(c, {"group": group.id, "zone": group.zone, "days": days})


@presses.opening_other.handled
async def ask_day(c: Context, group_id: str) -> None:
    """One day that is not as usual."""
    group = (await groups.allowed(c.tx, c.me, "edit_group", group_id)).group
    await c.ask("opening.day", group=group.id, zone=group.zone)
    c.show(screens.other, group_id=group.id)


async def day_given(c: Context) -> None:
    draft = _draft(c)
    day = read_day(c, c.text, draft["zone"])
    if day < opening.today(c.now, draft["zone"]):
        raise Refused("day-past")
    await _ask_hours(c, draft | {"days": [day.isoformat()]})


async def _ask_hours(c: Context, draft: dict[str, Any]) -> None:
    await c.ask("opening.hours", **draft)
    if "slots" in draft:
        slots = rules.kept(draft["slots"])
        c.show(
            screens.check, group_id=draft["group"], zone=draft["zone"], days=draft["days"], slots=list(slots),
            readers=await readers.of_group(c, draft["group"]),
        )  # fmt: skip
    else:
        c.show(screens.hours, group_id=draft["group"], zone=draft["zone"], days=draft["days"])


async def hours_given(c: Context) -> None:
    """Shown back; other hours take their place."""
    await _chosen(c, read_slots(c.text))


@presses.opening_slots.handled
async def slots_pressed(c: Context, since: Number, until: Number) -> None:
    """Some usual hours; 0 to 0: closed."""
    await _chosen(c, rules.checked([(since, until)]) if until else ())


async def _chosen(c: Context, slots: Slots) -> None:
    draft = _draft(c)
    if "days" not in draft:
        raise Refused("old-button")
    await _ask_hours(c, draft | {"slots": rules.written(slots)})


@presses.opening_yes.handled
async def keep(c: Context, group_id: str) -> None:
    draft = _draft(c)
    if draft.get("group") != group_id or "slots" not in draft:
        raise Refused("old-button")
    await opening.put(c.tx, c.me, group_id, draft["zone"], draft["days"], rules.kept(draft["slots"]))
    await show(c, group_id)


@presses.opening_usual.handled
async def as_usual(c: Context, group_id: str, day: str) -> None:
    await opening.as_usual(c.tx, c.me, group_id, day)
    await show(c, group_id)


@presses.opening_targets.handled
async def ask_target(c: Context, group_id: str) -> None:
    group = (await groups.allowed(c.tx, c.me, "edit_group", group_id)).group
    c.show(screens.target, group_id=group_id, now=(await opening.of(c.tx, group_id, group.zone)).target)


@presses.opening_target.handled
async def target_pressed(c: Context, group_id: str, hours: Number) -> None:
    await opening.aim(c.tx, c.me, group_id, hours)
    await show(c, group_id)


def _draft(c: Context) -> dict[str, Any]:
    if c.dialog is None or not c.dialog.step.startswith("opening."):
        raise Refused("old-button")
    return dict(c.dialog.answers)


async def day_again(c: Context) -> None:
    await ask_day(c, str(_draft(c)["group"]))


async def hours_again(c: Context) -> None:
    await _ask_hours(c, _draft(c))


OWN = (presses.opening_other.name, presses.opening_hours.name, presses.opening_slots.name, presses.opening_yes.name)
ANSWERS = {
    "opening.day": Question(day_again, OWN, NOBODY, day_given),
    "opening.hours": Question(hours_again, OWN, ShownBack(presses.opening_yes.name), hours_given),
}
