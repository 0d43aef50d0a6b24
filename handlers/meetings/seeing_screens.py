"""What people see of what is on: the list by day, a month, one day of it."""

from collections.abc import Sequence
from datetime import date as Date
from datetime import timedelta
from functools import partial

import msgspec

from bot import posters
from bot.domain.months import FARTHEST, month_of, read_month
from bot.domain.series import Expected
from bot.domain.times import local
from bot.services.meetings.series import AHEAD
from bot.texts import Markup, Voice
from handlers.core.keyboards import Button, Rows, Screen, button, clipped, lines, screen
from handlers.core.paging import WIDE, Item, fitting, listed
from handlers.core.screens import shows
from handlers.groups import presses as of_groups
from handlers.groups.screens import back_from
from handlers.meetings import presses, repeats
from handlers.peers import handbook_presses as of_handbook
from handlers.people import presses as of_people

EXPECTED = (12, 8, 5, 2)  # dates of one day without a button that are shown: as many as a phone has room for
NUMBER = 3  # letters of "1. " before each
SOMETHING = "•"  # behind a day with something on
COMING = "✓"  # behind one with something one comes to


class Line(msgspec.Struct, frozen=True):
    """One meeting in the list; `starts_at` in UTC epoch seconds; `choice`: what its reader answered, empty for nothing."""

    id: str
    title: str
    starts_at: int
    group: str
    cancelled: bool
    choice: str = ""


class Marked(msgspec.Struct, frozen=True):
    """A day of the month with something on; `choice`: coming or maybe, where its reader said so."""

    day: int
    choice: str = ""


# By day


@shows("meetings")
def meetings(
    v: Voice,
    *,
    page: int,
    more: bool,
    rows: Sequence[Line],
    group_id: str = "",
    group: str = "",
    anywhere: bool = False,
) -> Screen:
    """Of the groups of who reads, of one `group`, or `anywhere`."""
    back = of_groups.group_open(group_id) if group_id else of_people.menu()
    turned = partial(presses.meetings_group, group_id) if group_id else presses.meetings_page
    first = [button(v, "button-meetings-first", turned(0))]
    if not rows:
        return screen(v, v.say("meetings-empty"), [first] if page else [], back=back)
    several = len({row.group for row in rows}) > 1
    further = [button(v, "button-meetings-more", turned(page + 1))] if more else first if page else []
    if not anywhere:
        further = [button(v, "button-month", presses.month(group_id)), *further]
    head = v.say("meetings-head-anywhere" if anywhere else "meetings-head")
    whose = v.say("meeting-group", group=rows[0].group) if not several else ""
    text, ways = _by_day(v, [head, whose], rows, further, several=several)
    first_page = presses.meetings_group(group_id) if group_id else presses.meetings()
    return screen(v, text, ways, back=back_from(page, turned, back), here=turned(page) if page else first_page)


@shows("meetings-for-helpers")
def for_helpers(v: Voice, *, page: int, more: bool, rows: Sequence[Line]) -> Screen:
    """Those that are for peer helpers only (PEER-04)."""
    turned, back = presses.meetings_helpers, of_handbook.shelf()
    if not rows:
        ways = [[button(v, "button-groups", of_groups.groups())]]
        return screen(v, v.say("meetings-empty-helpers"), ways, back=back, here=turned())
    further = [button(v, "button-meetings-more", turned(page + 1))] if more else []
    text, ways = _by_day(v, [v.say("meetings-head-helpers")], rows, further, several=True)
    return screen(v, text, ways, back=turned(page - 1) if page else back, here=turned(page))


@shows("meetings-no-group")
def no_group(v: Voice) -> Screen:
    return screen(v, v.say("meetings-no-group"), [[button(v, "button-meetings-groups", of_groups.groups())]])


def _by_day(
    v: Voice, head: list[str], rows: Sequence[Line], further: list[Button], *, several: bool, dated: bool = True
) -> tuple[Markup, Rows]:
    """The words and the buttons; `dated`: each day stands above what is on then."""
    items = [Item(row.title, presses.meeting(row.id), _line(v, row, several)) for row in rows]
    told, ways = listed(items, further, numbers=True)
    days: dict[str, list[Markup]] = {}
    for row, line in zip(rows, told, strict=True):
        days.setdefault(day_of(v, local(row.starts_at, v.zone).date()) if dated else "", []).append(line)
    blocks = [[v.say("day-head", day=day) if day else "", *of_day] for day, of_day in days.items()]
    apart = lines(*head, *("\n".join(filter(None, block)) for block in blocks))
    close = lines(*head, "\n".join(filter(None, (line for block in blocks for line in block))))
    return fitting(len(ways) + 1, apart, close), ways


def _line(v: Voice, row: Line, several: bool) -> Markup:
    """Title and hour; below them the group, where there are several, and what its reader answered."""
    hour = v.hour(row.starts_at)
    key = "meetings-line-cancelled" if row.cancelled else "meetings-line"
    around = NUMBER + len(v.say(key, title="", hour=hour)) - len("<b></b>")
    line = v.say(key, title=clipped(row.title, WIDE - around), hour=hour)
    said = v.say(f"meetings-line-{row.choice}") if row.choice and not row.cancelled else Markup("")
    if several:
        below = v.say("meetings-line-group", group=clipped(row.group, WIDE - len(said) - 2 if said else WIDE))
        said = v.say("meetings-line-both", group=below, answer=said) if said else below
    return Markup(f"{line}\n{said}") if said else line


def day_of(v: Voice, day: Date) -> Markup:
    """ "Today, Saturday 28 November", "Thursday 3 December": how a day is called above what is on then."""
    today = local(v.now, v.zone).date()
    near = {today: "day-today", today + timedelta(1): "day-tomorrow"}.get(day, "day-other")
    said = v.say(near, day=repeats.day(v, day, v.zone))
    return Markup(said[:1].upper() + said[1:])


# By month


@shows("month")
def month(
    v: Voice,
    *,
    which: str,
    today: str,
    days: Sequence[Marked],
    group_id: str = "",
    group: str = "",
    first: bool = False,
) -> Screen:
    """`which`: 2026-12; `today`: 2026-11-28, of one `group` or of all of who reads; `first`: no earlier month was shown before."""
    day = Date.fromisoformat(today)
    shown = read_month(which, day)
    marks = {each.day: COMING if each.choice == "coming" else SOMETHING for each in days}
    rows: Rows = [[Button(v.weekday_short(n), presses.month_none()) for n in range(7)]]
    for week in shown.weeks(day):
        rows.append([_day(f"{shown}-{n:02}", n, marks.get(n, ""), group_id) for n in week])
    name = v.month(shown.first)
    head = v.say("month-head", month=Markup(name[:1].upper() + name[1:]))
    legend = v.say("month-legend" if marks else "month-empty")
    text = lines(head, v.say("meeting-group", group=group) if group else "", legend)
    ways = [_turn(v, str(shown.plus(1)), group_id)] if shown < month_of(day).plus(FARTHEST) else []
    ways += (
        [button(v, "button-month-picture", presses.month_picture(which, group_id))]
        if marks and posters.is_installed()
        else []
    )
    listed_at = presses.meetings_group(group_id) if group_id else presses.meetings()
    back = presses.month_of(str(shown.plus(-1)), group_id) if shown > month_of(day) and not first else listed_at
    return screen(v, text, [*rows, ways], back=back, here=presses.month_of(which, group_id))


def _day(date: str, number: int, mark: str, group_id: str) -> Button:
    if not number:
        return Button("·", presses.month_none())
    return Button(f"{number}{mark}", presses.month_day(date, group_id))


def _turn(v: Voice, which: str, group_id: str) -> Button:
    name = v.month(Date.fromisoformat(f"{which}-01"), year=False)
    return button(v, "button-month-other", presses.month_of(which, group_id), month=name)


@shows("month-day")
def day(
    v: Voice,
    *,
    date: str,
    which: str,
    page: int,
    more: bool,
    rows: Sequence[Line],
    expected: Sequence[Expected] = (),
    group_id: str = "",
    group: str = "",
    plans: bool = False,
) -> Screen:
    """One day (2026-12-03) of the month `which`; `plans`: its reader may plan something."""
    turned = partial(presses.month_day, date, group_id)
    further = [button(v, "button-meetings-more", turned(page + 1))] if more else []
    if plans:
        further.append(button(v, "button-month-plan", presses.newmeeting_on(date, group_id)))
    back = back_from(page, turned, presses.month_of(which, group_id))
    said = v.say("day-head", day=day_of(v, Date.fromisoformat(date)))
    groups = {row.group for row in rows} | {each.group for each in expected}
    several = not group and len(groups) > 1
    later = [_expected(v, Date.fromisoformat(date), expected, most, several=several) for most in EXPECTED]
    head = v.say("month-day-head" if groups else "month-day-empty")
    whose = group or (next(iter(groups), "") if not several else "")
    about = "\n".join(filter(None, (said, v.say("meeting-group", group=whose) if whose else "")))
    if not rows:
        text = fitting(2 if further else 1, *(lines(head, about, each) for each in later))
        return screen(v, text, [further] if further else [], back=back, here=turned(page))
    text, ways = _by_day(v, [head, about], rows, further, several=several, dated=False)
    whole = fitting(len(ways) + 1, *(lines(text, each) for each in later))
    return screen(v, whole, ways, back=back, here=turned(page))


def _expected(v: Voice, day: Date, expected: Sequence[Expected], most: int, *, several: bool) -> Markup:
    """The dates of series that have no button yet, and from when on they have one."""
    if not expected:
        return Markup("")
    shown = []
    for each in expected[:most]:
        hour = v.hour(each.starts_at)
        line = v.say("meetings-line", title=clipped(each.title, WIDE), hour=hour)
        shown.append(
            Markup(f"{line}\n{v.say('meetings-line-group', group=clipped(each.group, WIDE))}") if several else line
        )
    if len(expected) > most:
        shown.append(v.say("month-day-expected-more", n=len(expected) - most))
    return lines("\n".join(shown), v.say("month-day-expected", day=repeats.day(v, day - AHEAD, v.zone)))
