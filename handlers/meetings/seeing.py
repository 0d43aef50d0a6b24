"""What is on: the next meetings by day, and a month at a glance."""

from bot.domain.meetings import Listed
from bot.domain.months import Month, month_of, read_day, read_month
from bot.domain.permissions import may
from bot.domain.times import local
from bot.services.groups import groups as group_services
from bot.services.meetings import meetings, months
from bot.services.people import roles
from handlers.core.context import Context
from handlers.core.presses import Number
from handlers.meetings import presses
from handlers.meetings import seeing_screens as screens

# By day


@presses.meetings.handled
async def list_mine(c: Context) -> None:
    """/meetings: the next meetings of one's groups."""
    await _list_mine(c, 0)


@presses.meetings_page.handled
async def list_page(c: Context, page: Number = 0) -> None:
    await _list_mine(c, page)


async def _list_mine(c: Context, page: int) -> None:
    """Of one's groups; of all of them for who is in none yet: looking commits to nothing (GEM-02)."""
    inside = await _is_inside(c)
    if c.person is not None and inside:
        found, more = await meetings.upcoming(c.tx, c.person, page)
    else:
        found, more = await meetings.upcoming_anywhere(c.tx, page)
    if not inside and not found and not page:
        c.show(screens.no_group)
        return
    rows = [_line(each) for each in found]
    c.show(screens.meetings, page=page, more=more, rows=rows, anywhere=not inside)


async def _is_inside(c: Context) -> bool:
    return c.person is not None and bool(await group_services.mine(c.tx, c.person))


@presses.meetings_helpers.handled
async def list_for_helpers(c: Context, page: Number = 0) -> None:
    """Those that are for peer helpers only."""
    found, more = await meetings.upcoming_for_helpers(c.tx, c.me, page)
    c.show(screens.for_helpers, page=page, more=more, rows=[_line(each) for each in found])


@presses.meetings_group.handled
async def list_of_group(c: Context, group_id: str, page: Number = 0) -> None:
    """The next meetings of one group, for everybody: a visitor looks without committing."""
    group = await group_services.get(c.tx, group_id)
    found, more = await meetings.upcoming_in(c.tx, c.person, group.id, page)
    rows = [_line(each) for each in found]
    c.show(screens.meetings, page=page, more=more, rows=rows, group_id=group.id, group=group.name)


def _line(listed: Listed) -> screens.Line:
    meeting = listed.meeting
    return screens.Line(
        meeting.id, meeting.title, meeting.starts_at, meeting.group, meeting.state == "cancelled", listed.choice or ""
    )


# By month


@presses.month.handled
async def this_month(c: Context, group_id: str = "") -> None:
    """The next one, where nothing is left of this."""
    this = month_of(local(c.now, c.zone).date())
    left = await months.marked(c.tx, c.person, group_id, this, c.zone)
    await _show_month(c, this if left else this.plus(1), group_id, first=True)


@presses.month_of.handled
async def open_month(c: Context, which: str, group_id: str = "") -> None:
    """This one, where the button is of a month that has passed."""
    await _show_month(c, read_month(which, local(c.now, c.zone).date()), group_id, first=False)


async def _show_month(c: Context, asked: Month, group_id: str, *, first: bool) -> None:
    """Of one group, or of all one is in."""
    name = (await group_services.get(c.tx, group_id)).name if group_id else ""
    if not group_id and not await _is_inside(c):
        await _list_mine(c, 0)
        return
    today = local(c.now, c.zone).date()
    marked = await months.marked(c.tx, c.person, group_id, asked, c.zone)
    days = [screens.Marked(day, choice) for day, choice in marked.items()]
    c.show(
        screens.month, which=str(asked), today=today.isoformat(), days=days, group_id=group_id, group=name, first=first
    )  # fmt: skip


@presses.month_day.handled
async def open_day(c: Context, day: str, group_id: str = "", page: Number = 0) -> None:
    """What is on that day. Where nothing is, a line over the chat says so; who facilitates can plan something."""
    asked = read_day(day, local(c.now, c.zone).date())
    name = (await group_services.get(c.tx, group_id)).name if group_id else ""
    found, more = await months.on_day(c.tx, c.person, group_id, asked, c.zone, page)
    expected = [] if more else await months.expected_on(c.tx, c.person, group_id, asked, c.zone)
    plans = await _may_plan(c, group_id)
    if not found and not expected and not plans and c.incoming.press is not None:
        c.toast("month-day-nothing", day=screens.day_of(c.voice, asked))
        return
    c.show(
        screens.day, date=asked.isoformat(), which=str(month_of(asked)), page=page, more=more,
        rows=[_line(each) for each in found], expected=expected, group_id=group_id, group=name, plans=plans,
    )  # fmt: skip


async def _may_plan(c: Context, group_id: str) -> bool:
    if c.person is None:
        return False
    if group_id:
        return may("schedule_meeting", (await group_services.view(c.tx, c.person, group_id)).roles)
    return may("schedule_meeting", await roles.anywhere(c.tx, c.person))


@presses.month_none.handled
async def no_day(c: Context) -> None:
    c.toast("month-no-day")


COMMANDS = {"meetings": list_mine}
