"""Help lines, one tap from everywhere, before sign-up and without a database. Nobody is refused here (CRISIS-01)."""

from typing import Any

import msgspec

from bot.domain.helplines import WORLD, countries
from bot.services.people import people
from bot.wire.incoming import ASIDE
from handlers.core.context import Context
from handlers.core.paging import page_number
from handlers.core.screens import Shown
from handlers.help import lines_screens as screens
from handlers.help import presses
from handlers.help.lines_screens import NEEDS, Wanted

# What a country can be chosen for -> the screen that shows it.
PLACES = {"country": screens.lines_of, "safety": screens.safety, "young": screens.young, "need": screens.need}
COMMAND_NAMES = ("/crisis", "/urgence")


def wanted(args: list[str], country: str | None) -> tuple[Shown[[Wanted]], Wanted]:
    """The screen that the parts of the callback data after "crisis" ask for; anything unclear leads to the choice of a country."""
    verb, *rest = args or ["lines"]
    if verb == "hide":
        return screens.hide, Wanted(country=_known(rest[0:1]))
    if verb == "countries":
        place = rest[0] if rest and rest[0] in PLACES else "country"
        return screens.choose_country, Wanted(place=place, page=int(rest[1:2] == ["1"]), country=_known(rest[2:3]))
    place = verb if verb in PLACES else "country"
    chosen = rest[0] if rest else country
    if not _exists(chosen) or (verb == "country" and not rest):
        return screens.choose_country, Wanted(place=place)
    if place == "need" and rest[1:2] not in ([need] for need in NEEDS):
        place = "country"
    page, need = (page_number(rest[-1]), rest[1]) if len(rest) > 1 else (0, "")
    return PLACES[place], Wanted(country=chosen, page=page, need=need if place == "need" else "")


def asked_for(data: str, text: str) -> tuple[Shown[[Wanted]], Wanted] | None:
    """The same when nothing can be read or stored: from a press or a command as it came. None when it asks for something else."""
    parts = data.removeprefix(ASIDE).split(":")
    if parts[0] == "crisis":
        return wanted(parts[1:], None)
    if text.partition(" ")[0].partition("@")[0].casefold() in COMMAND_NAMES:
        return wanted([], None)
    return None


@presses.crisis.handled
async def show_wanted(c: Context, *asked: str) -> None:
    """/crisis and all its buttons. A country that a known person chooses is kept, so that it is not asked in a bad moment."""
    known = c.person.country if c.person else None
    screen, it = wanted(list(asked), known)
    chosen = it.country if screen in PLACES.values() else None
    if c.person is not None and chosen is not None and chosen != known:
        await people.set_country(c.tx, c.person, chosen)
    first = c.answered or c.incoming.press is None
    beside = c.answered or c.incoming.pressed_has(presses.crisis_close.name)
    c.show(screen, msgspec.structs.replace(it, first=first, beside=beside))


@presses.crisis_close.handled
async def close(c: Context) -> None:
    """Back to what stands above help lines that were opened beside it, to an open question too."""
    await c.take_up_again()
    pressed = c.incoming.pressed_message
    if pressed is not None and c.incoming.may_delete_pressed(c.now):
        c.show(screens.gone, message=pressed)
    else:
        c.show(screens.closed)


def _known(country: list[str]) -> str | None:
    """One that came in a button, which can be forged."""
    return country[0] if country and _exists(country[0]) else None


def _exists(country: Any) -> bool:
    return country == WORLD or country in countries()


COMMANDS = {"crisis": show_wanted}
