"""Help lines, one tap from everywhere, before sign-up and without a database. Nobody is refused here (CRISIS-01)."""

from typing import Any

from bot.domain.helplines import WORLD, countries
from bot.services.people import people
from bot.wire.incoming import ASIDE
from handlers.core.context import Facts, Moment
from handlers.core.paging import page_number
from handlers.help.lines_screens import NEEDS

# What a country can be chosen for -> the screen that shows it.
PLACES = {"country": "crisis-lines", "safety": "crisis-safety", "young": "crisis-young", "need": "crisis-need"}
COMMAND_NAMES = ("/crisis", "/urgence")


def wanted(args: list[str], country: str | None) -> tuple[str, Facts]:
    """The screen that the parts of the callback data after "crisis" ask for; anything unclear leads to the choice of a country."""
    verb, *rest = args or ["lines"]
    if verb == "hide":
        return "crisis-hide", {"country": _known(rest[0:1])}
    if verb == "countries":
        place = rest[0] if rest and rest[0] in PLACES else "country"
        return "crisis-countries", {"place": place, "page": int(rest[1:2] == ["1"]), "country": _known(rest[2:3])}
    place = verb if verb in PLACES else "country"
    chosen = rest[0] if rest else country
    if not _exists(chosen) or (verb == "country" and not rest):
        return "crisis-countries", {"place": place, "page": 0}
    if place == "need" and rest[1:2] not in ([need] for need in NEEDS):
        place = "country"
    facts = {"country": chosen, "page": page_number(rest[-1])} if len(rest) > 1 else {"country": chosen}
    return PLACES[place], facts | ({"need": rest[1]} if place == "need" else {})


def asked_for(data: str, text: str) -> tuple[str, Facts] | None:
    """The same when nothing can be read or stored: from a press or a command as it came. None when it asks for something else."""
    parts = data.removeprefix(ASIDE).split(":")
    if parts[0] == "crisis":
        return wanted(parts[1:], None)
    if text.partition(" ")[0].partition("@")[0].casefold() in COMMAND_NAMES:
        return wanted([], None)
    return None


async def show_wanted(m: Moment) -> None:
    """/crisis and all its buttons. A country that a known person chooses is kept, so that it is not asked in a bad moment."""
    known = m.person.country if m.person else None
    screen, facts = wanted(m.args if m.by_button else [], known)
    chosen = facts.get("country") if screen in PLACES.values() else None
    if m.person is not None and chosen is not None and chosen != known:
        await people.set_country(m.tx, m.person, chosen)
    first = m.answered or m.incoming.press is None
    beside = m.answered or m.incoming.pressed_has("crisis:close")
    m.show(screen, first=first, beside=beside, **facts)


async def close(m: Moment) -> None:
    """Back to what stands above help lines that were opened beside it, to an open question too."""
    await m.take_up_again()
    if m.incoming.may_delete_pressed(m.now):
        m.show("crisis-gone", message=m.incoming.pressed_message)
    else:
        m.show("crisis-closed")


def _known(country: list[str]) -> str | None:
    """One that came in a button, which can be forged."""
    return country[0] if country and _exists(country[0]) else None


def _exists(country: Any) -> bool:
    return country == WORLD or country in countries()


COMMANDS = {"crisis": show_wanted}
PRESSES = {"crisis": show_wanted, "crisis:close": close}
