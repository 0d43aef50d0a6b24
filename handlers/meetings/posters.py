"""A month as a picture for whoever looks, and as a poster for who plans it."""

from bot.domain.errors import Refused
from bot.domain.months import Month, read_month
from bot.domain.times import local
from bot.posters import is_installed
from bot.services.groups import groups as group_services
from bot.services.meetings import posters
from handlers.core.context import Context
from handlers.meetings import posters_screens as screens
from handlers.meetings import presses


@presses.month_picture.handled
async def send_picture(c: Context, which: str, group_id: str = "") -> None:
    _require_drawing()
    month = read_month(which, local(c.now, c.zone).date())
    if group_id:
        group = (await group_services.get(c.tx, group_id)).name
        entries = await posters.of_group_month(c.tx, c.person, group_id, month, c.zone)
    else:
        group, entries = "", await posters.of_month(c.tx, c.me, month, c.zone)
    if not entries:
        raise Refused("picture-none")
    c.send(screens.picture, which=str(month), entries=entries, group_id=group_id, group=group)


@presses.poster.handled
async def ask(c: Context, group_id: str, which: str = "") -> None:
    """Which month, and what may be read on a wall. Where nothing is left of this month, the next one."""
    _require_drawing()
    month = _month(c, which, (await group_services.get(c.tx, group_id)).zone)
    group, entries = await posters.for_wall(c.tx, c.me, group_id, month, "open")
    if not which and not entries:
        month = month.plus(1)
        group, entries = await posters.for_wall(c.tx, c.me, group_id, month, "open")
    closed = not all(each.title for each in entries)
    c.show(
        screens.ask,
        group_id=group_id,
        group=group.name,
        which=str(month),
        empty=not entries,
        closed=closed,
        first=not which,
    )


@presses.poster_file.handled
async def send(c: Context, group_id: str, which: str, titles: posters.Titles) -> None:
    _require_drawing()
    month = _month(c, which, (await group_services.get(c.tx, group_id)).zone)
    group, entries = await posters.for_wall(c.tx, c.me, group_id, month, titles)
    if not entries:
        raise Refused("poster-none")
    link = f"https://t.me/{c.bot_username}?start=g_{group_id}"
    c.send(screens.poster, which=str(month), group=group, entries=entries, link=link)


def _require_drawing() -> None:
    """An old button, where the bot is installed without it by now."""
    if not is_installed():
        raise Refused("picture-not-here")


def _month(c: Context, which: str, zone: str) -> Month:
    return read_month(which, local(c.now, zone).date())
