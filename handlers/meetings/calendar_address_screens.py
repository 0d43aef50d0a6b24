"""What people see of the private address of their calendar: what it is, the address itself once, and how it is taken back."""

from bot.texts import Voice
from handlers.core.keyboards import Button, Screen, button, copying, lines, screen
from handlers.core.screens import shows
from handlers.meetings import presses

BACK = presses.calendar_of("mine")


@shows("calendar-address-none")
def none(v: Voice) -> Screen:
    choices = [
        button(v, "button-calendar-open", presses.calendar_address_new(False)),
        button(v, "button-calendar-hidden", presses.calendar_address_new(True)),
    ]
    return screen(v, v.say("calendar-address"), [choices], back=BACK)


@shows("calendar-address-made")
def made(v: Voice, *, address: str, hidden: bool) -> Screen:
    """The address, which is shown this once: nobody can show it again."""
    said = [v.say("calendar-address-made", address=address), v.say("calendar-address-care"), _seen(v, hidden)]
    rows = [[copying(v, "button-calendar-copy", address)], [_stop(v)]]
    return screen(v, lines(*said), rows, back=presses.calendar_address())


@shows("calendar-address-has")
def has(v: Voice, *, made_at: int, hidden: bool, served: bool) -> Screen:
    said = [v.say("calendar-address-has", day=v.day(made_at, year=True)), _seen(v, hidden)]
    said += [v.say("calendar-address-lost") if served else v.say("calendar-address-off")]
    other = "button-calendar-show-all" if hidden else "button-calendar-hide"
    rows = [[button(v, other, presses.calendar_address_shows(not hidden))]]
    rows += [[button(v, "button-calendar-renew", presses.calendar_address_new(hidden))]] if served else []
    return screen(v, lines(*said), [*rows, [_stop(v)]], back=BACK)


@shows("calendar-address-stopped")
def stopped(v: Voice) -> Screen:
    return screen(v, v.say("calendar-address-stopped"), back=BACK)


def _seen(v: Voice, hidden: bool) -> str:
    return v.say("calendar-address-hour" if hidden else "calendar-address-all")


def _stop(v: Voice) -> Button:
    return button(v, "button-calendar-stop", presses.calendar_address_stop())
