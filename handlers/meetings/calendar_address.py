"""The private address at which somebody's calendar asks for their meetings by itself."""

from bot.domain.errors import Refused
from bot.services.meetings import addresses
from handlers.core.context import Context
from handlers.meetings import calendar_address_screens as screens
from handlers.meetings import presses

PATH = "calendar"


def is_served(c: Context) -> bool:
    """Whether calendars can ask this bot at all."""
    return bool(c.settings.web.public_url)


@presses.calendar_address.handled
async def show(c: Context) -> None:
    served = is_served(c)
    found = await addresses.of(c.tx, c.me)
    if found is not None:
        c.show(screens.has, made_at=found.made_at, hidden=found.hidden, served=served)
    elif served:
        c.show(screens.none)
    else:
        raise Refused("calendar-address-off")


@presses.calendar_address_new.handled
async def renew(c: Context, hidden: bool) -> None:
    if not is_served(c):
        raise Refused("calendar-address-off")
    made = await addresses.renew(c.tx, c.me, hidden=hidden)
    rest = c.settings.web.public_url.partition("://")[2]
    c.show(screens.made, address=f"webcal://{rest}/{PATH}/{made}.ics", hidden=hidden)


@presses.calendar_address_shows.handled
async def hide(c: Context, hidden: bool) -> None:
    await addresses.hide(c.tx, c.me, hidden=hidden)
    await show(c)


@presses.calendar_address_stop.handled
async def stop(c: Context) -> None:
    await addresses.stop(c.tx, c.me)
    c.show(screens.stopped)
