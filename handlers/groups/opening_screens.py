"""What people see of when the place of a group is open."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from bot.domain.opening import TARGETS, Hours, Slots
from bot.domain.times import instant_of
from bot.texts import Markup, Voice
from handlers.core.keyboards import Button, Screen, button, in_pairs, lines, named, screen, unescape
from handlers.core.readers import Readers, line
from handlers.core.screens import shows
from handlers.groups import presses

USUAL = ((600, 1020), (840, 1080))  # 10:00 to 17:00, 14:00 to 18:00
OTHERS_SHOWN = 5
_SOME_DAY = date(2026, 1, 5)


def slots_in_words(v: Voice, slots: Sequence[tuple[int, int]]) -> str:
    """ "10:00–12:00, 14:00–17:00"; "closed"."""
    if not slots:
        return v.say("opening-closed")
    return ", ".join(f"{_hour(v, since)}–{_hour(v, until)}" for since, until in slots)


def _hour(v: Voice, minutes: int) -> str:
    moment = datetime.combine(_SOME_DAY, time()) + timedelta(minutes=minutes)
    return v.there("UTC").hour(instant_of(moment, "UTC"))


def today_in_words(v: Voice, slots: Slots) -> Markup:
    """What the page of a group says of today."""
    return v.say("opening-today", hours=slots_in_words(v, slots)) if slots else v.say("opening-today-closed")


@shows("opening")
def week(v: Voice, *, group_id: str, hours: Hours, today: date) -> Screen:
    """The usual week, its hours counted, and the single days ahead that differ."""
    rows = [
        [
            button(v, "button-opening-days", presses.opening_days(group_id)),
            button(v, "button-opening-other", presses.opening_other(group_id)),
        ],
        [button(v, "button-opening-target", presses.opening_targets(group_id))],
    ]
    told = "\n".join(_line(v, str(n), hours.week[n]) for n in sorted(hours.week))
    others = [_line(v, each, slots) for each, slots in hours.others.items()]
    said = lines(
        v.say("opening"), told or v.say("opening-none"), _sum(v, hours, today), "\n".join(others[:OTHERS_SHOWN])
    )
    return screen(v, said, rows, back=presses.group_house(group_id))


def _line(v: Voice, day: str, slots: Slots) -> Markup:
    return v.say("opening-line", day=days_in_words(v, [day]), hours=slots_in_words(v, slots))


def _sum(v: Voice, hours: Hours, today: date) -> Markup:
    if not hours.is_set:
        return Markup("")
    told = [v.say("opening-week", length=_length(v, hours.weekly_minutes))]
    this_week = hours.minutes_in_week_of(today)
    told += [v.say("opening-this-week", length=_length(v, this_week))] if this_week != hours.weekly_minutes else []
    told += [v.say("opening-short", target=hours.target, length=_length(v, hours.short_by))] if hours.short_by else []
    return Markup("\n".join(told))


def _length(v: Voice, minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    return f"{hours} h {rest:02}" if rest else f"{hours} h"


def days_in_words(v: Voice, days: Sequence[str]) -> str:
    """As a sentence begins: "Monday and Tuesday"."""
    told = v.all_of([_day_in_words(v, each) for each in days])
    return told[:1].upper() + told[1:]


def _day_in_words(v: Voice, day: str) -> str:
    """A weekday by its number, or a day by its date."""
    if len(day) == 1:
        return v.weekday(int(day))
    return v.there("UTC").day(instant_of(datetime.combine(date.fromisoformat(day), time(12)), "UTC"))


@shows("opening-days")
def days(v: Voice, *, group_id: str, weekdays: str) -> Screen:
    """`weekdays`: the numbers of those that are chosen, Monday is 0."""
    buttons = [_toggle(v, group_id, each, weekdays) for each in range(7)]
    done = [button(v, "button-repeat-done", presses.opening_hours(group_id, weekdays))] if weekdays else []
    chosen = [v.weekday(int(each)) for each in weekdays]
    told = v.say("helper-chosen", topics=v.all_of(chosen)) if chosen else ""
    return screen(v, lines(v.say("opening-days"), told), in_pairs([*buttons, *done]), back=presses.opening_of(group_id))


def _toggle(v: Voice, group_id: str, number: int, weekdays: str) -> Button:
    on, words = str(number) in weekdays, v.weekday(number).capitalize()
    others = weekdays.replace(str(number), "") if on else "".join(sorted(f"{weekdays}{number}"))
    return Button(unescape(f"✓ {words}" if on else words), presses.opening_days(group_id, others))


@shows("opening-other")
def other(v: Voice, *, group_id: str) -> Screen:
    return screen(v, v.say("opening-other"), back=presses.opening_of(group_id))


@shows("opening-hours")
def hours(v: Voice, *, group_id: str, zone: str, days: list[str]) -> Screen:
    usual = [named(unescape(slots_in_words(v, [slot])), presses.opening_slots(*slot)) for slot in USUAL]
    rows = [usual, [button(v, "button-opening-closed", presses.opening_slots(0, 0))]]
    if len(days) == 1 and len(days[0]) > 1:
        rows[1].append(button(v, "button-opening-usual", presses.opening_usual(group_id, days[0])))
    said = v.say("opening-hours", days=days_in_words(v, days))
    return screen(v, said, rows, back=presses.opening_of(group_id))


@shows("opening-check")
def check(
    v: Voice, *, group_id: str, zone: str, days: list[str], slots: list[tuple[int, int]], readers: Readers
) -> Screen:
    rows = [[button(v, "button-opening-yes", presses.opening_yes(group_id))]]
    told = v.say("opening-line", day=days_in_words(v, days), hours=slots_in_words(v, slots))
    text = lines(v.say("opening-check"), told, line(v, readers), v.say("opening-again"))
    return screen(v, text, rows, back=presses.opening_of(group_id))


@shows("opening-target")
def target(v: Voice, *, group_id: str, now: int) -> Screen:
    buttons = [_target(v, group_id, each) for each in TARGETS if each != now]
    return screen(v, v.say("opening-target", n=now), in_pairs(buttons), back=presses.opening_of(group_id))


def _target(v: Voice, group_id: str, hours: int) -> Button:
    data = presses.opening_target(group_id, hours)
    return button(v, "button-opening-hours", data, n=hours) if hours else button(v, "button-opening-no-target", data)
