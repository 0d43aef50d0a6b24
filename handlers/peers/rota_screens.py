"""What is seen of the listening rota: counts, and what is one's own; never who."""

from collections.abc import Sequence

import msgspec

from bot.domain.rota import USUAL, WANTED, Hours
from bot.domain.times import local
from bot.services.peers.rota_told import RotaAsked, RotaEnded, RotaGaps, RotaNotSwapped, RotaSoon, RotaSwapped, Span
from bot.texts import Markup, Voice
from handlers.core import readers
from handlers.core.keyboards import Button, Rows, Screen, button, letter_screen, lines, screen
from handlers.core.paging import Item, listed
from handlers.core.readers import Readers
from handlers.core.screens import shows
from handlers.peers import handbook_presses as of_handbook
from handlers.peers import presses as of_peers
from handlers.peers import rota_presses as presses
from handlers.peers.helpers_screens import pause_words
from handlers.peers.limits_screens import hour, hours_in_words
from handlers.peers.topics import tile
from handlers.team import presses as of_team

PAGE = 4
GAPS_SHOWN = 6


class Seen(msgspec.Struct, frozen=True):
    """A date: how many have promised of how many, and what the reader has: "", "on" or "standby"."""

    id: str
    span: Span
    taken: int
    most: int
    mine: str


def when(v: Voice, span: Span, *, by_date: bool = False) -> Markup:
    """ "today, 19:00–22:00"."""
    return v.say("rota-when", when=v.when(span.starts, by_date=by_date), until=v.hour(span.ends))


def _counted(v: Voice, seen: Seen) -> Markup:
    key = f"rota-line-{seen.mine}" if seen.mine else "rota-line"
    return v.say(key, when=when(v, seen.span), taken=seen.taken, most=seen.most)


def _items(v: Voice, turns: Sequence[Seen], data: str, *parts: str) -> list[Item]:
    return [
        Item(f"{v.weekday_short(local(each.span.starts, v.zone).weekday())} {v.hour(each.span.starts)}", ":".join([data, *parts, each.id]),
             _counted(v, each))
        for each in turns
    ]  # fmt: skip


def _next(v: Voice, more: bool, data: str) -> list[Button]:
    return [button(v, "button-page-next", data)] if more else []


@shows("rota")
def show_rota(v: Voice, *, turns: Sequence[Seen], more: bool, page: int, plans: bool) -> Screen:
    back = presses.rota(page - 1) if page else of_handbook.shelf()
    told, rows = listed(
        _items(v, turns, presses.rota_turn.name), _next(v, more, presses.rota(page + 1)), numbers=True
    )  # fmt: skip
    if plans:
        rows = [*rows, [button(v, "button-rota-plan", presses.rota_plan())]]
    nothing = lines(v.say("rota-head"), v.say("rota-none-plan" if plans else "rota-none"))
    text = lines(v.say("rota"), "\n".join(told)) if turns else nothing
    return screen(v, text, rows, back=back, here=presses.rota(page))


@shows("rota-turn")
def show_turn(v: Voice, *, seen: Seen, note: str, listens: bool) -> Screen:
    """`note`: what was just done."""
    rows: Rows = []
    if listens and seen.mine == "on":
        rows = [[button(v, "button-rota-back", presses.rota_back(seen.id))]]
        if seen.span.starts > v.now:
            rows.append([button(v, "button-rota-swaps", presses.rota_swaps(seen.id))])
    elif listens:
        if seen.taken < seen.most:
            rows = [[button(v, "button-rota-take", presses.rota_take(seen.id))]]
        stands = seen.mine == "standby"
        way = presses.rota_back(seen.id) if stands else presses.rota_standby(seen.id)
        rows.append([button(v, "button-rota-standby-end" if stands else "button-rota-standby", way)])
    head = v.say("rota-turn", when=when(v, seen.span))
    count = v.say("rota-count", taken=seen.taken, most=seen.most)
    state = v.say(f"rota-mine-{seen.mine or 'none'}") if listens else ""
    done = v.say(f"rota-note-{note}") if note else ""
    return screen(v, lines(head, done, state, count), rows, back=presses.rota(), here=presses.rota_turn(seen.id))


@shows("rota-swaps")
def show_swaps(v: Voice, *, mine: str, span: Span, turns: Sequence[Seen], more: bool, page: int) -> Screen:
    ways = _next(v, more, presses.rota_swaps(mine, page + 1))
    told, rows = listed(_items(v, turns, presses.rota_swap.name, mine), ways, numbers=True)
    head = v.say("rota-swaps-head", when=when(v, span))
    text = lines(head, v.say("rota-swaps"), "\n".join(told)) if turns else lines(head, v.say("rota-swaps-none"))
    back = presses.rota_swaps(mine, page - 1) if page else presses.rota_turn(mine)
    return screen(v, text, rows, back=back)


@shows("rota-again")
def show_again(v: Voice, *, turns: Sequence[Span], until: int = 0) -> Screen:
    """They rested, and are back, or will be sooner than they had said (`until`, UTC epoch seconds): what they had promised for after
    that, and nobody has taken."""
    told = [v.say("rota-again-line", when=when(v, each)) for each in turns[:GAPS_SHOWN]]
    if len(turns) > len(told):
        told.append(v.say("rota-gaps-more", n=len(turns) - len(told)))
    rows = [[button(v, "button-rota-again", presses.rota_again())]]
    if until:
        rows.append([button(v, "button-helper-longer", of_peers.helper_pause())])
    head = pause_words(v, until) if until else v.say("helper-own-open")
    text = lines(head, v.say("rota-again"), "\n".join(told))
    return screen(v, text, rows, back=of_peers.helper())


# Letters


@shows(RotaAsked.screen)
def show_asked(v: Voice, told: RotaAsked) -> Screen:
    rows = [
        [
            button(v, "button-rota-yes", presses.rota_yes(told.asked)),
            button(v, "button-rota-no", presses.rota_no(told.asked)),
        ]
    ]
    span = when(v, told.span, by_date=True)
    if told.swap is not None:
        head = v.say("rota-asked-swap-head")
        what = v.say("rota-asked-swap", when=span, instead=when(v, told.swap, by_date=True))
    else:
        head = v.say("rota-asked-head")
        what = v.say("rota-asked-standby" if told.standby else "rota-asked", when=span)
    return letter_screen(v, lines(head, what, v.say("rota-asked-until", when=v.when(told.until, by_date=True))), rows)


@shows("rota-accepted")
def show_accepted(v: Voice, *, turn: str, span: Span) -> Screen:
    rows = [[button(v, "button-rota-see", presses.rota_turn(turn))]]
    return screen(v, lines(v.say("rota-accepted", when=when(v, span, by_date=True)), v.say("rota-mine-on")), rows)


@shows("rota-declined")
def show_declined(v: Voice) -> Screen:
    return screen(v, v.say("rota-declined"))


@shows(RotaSoon.screen)
def show_soon(v: Voice, told: RotaSoon) -> Screen:
    rows = [
        [button(v, "button-rota-back", presses.rota_back(told.turn))],
        [button(v, "button-rota-see", presses.rota_turn(told.turn))],
    ]
    return letter_screen(
        v, lines(v.say("rota-soon", when=when(v, told.span, by_date=True)), v.say("rota-mine-on")), rows
    )


@shows(RotaEnded.screen)
def show_ended(v: Voice, told: RotaEnded) -> Screen:
    rows = [[button(v, "button-rota", presses.rota())]]
    return letter_screen(
        v, lines(v.say("rota-ended-head"), v.say("rota-ended", when=when(v, told.span, by_date=True))), rows
    )


@shows(RotaSwapped.screen)
def show_swapped(v: Voice, told: RotaSwapped) -> Screen:
    rows = [[button(v, "button-rota-see", presses.rota_turn(told.turn))]]
    what = v.say("rota-swapped", when=when(v, told.span, by_date=True), given=when(v, told.given, by_date=True))
    return letter_screen(v, lines(v.say("rota-swapped-head"), what), rows)


@shows(RotaNotSwapped.screen)
def show_not_swapped(v: Voice, told: RotaNotSwapped) -> Screen:
    rows = [[button(v, "button-rota-see", presses.rota_turn(told.turn))]]
    what = v.say("rota-not-swapped", when=when(v, told.span, by_date=True))
    return letter_screen(v, lines(v.say("rota-not-swapped-head"), what), rows)


@shows(RotaGaps.screen)
def show_gaps(v: Voice, told: RotaGaps) -> Screen:
    """To who coordinates: where somebody is missing, in counts."""
    shown = [v.say("rota-gap", when=when(v, each, by_date=True), n=each.free) for each in told.gaps[:GAPS_SHOWN]]
    more = len(told.gaps) - len(shown)
    if more:
        shown.append(v.say("rota-gaps-more", n=more))
    rows = [[button(v, "button-rota", presses.rota())]]
    return letter_screen(v, lines(v.say("rota-gaps-head"), "\n".join(shown), v.say("rota-gaps")), rows)


# Planning


def _sentence(v: Voice, hours: Hours) -> Markup:
    """ "Monday, 19:00–22:00", on the clocks of the rota."""
    until = hours.since + hours.minutes
    return v.say(
        "rota-hours-line", day=v.weekday(hours.weekday), since=hour(v, hours.since), until=hour(v, until), n=hours.most
    )


@shows("rota-plan")
def show_plan(v: Voice, *, hours: Sequence[Hours], page: int) -> Screen:
    shown = hours[page * PAGE : (page + 1) * PAGE]
    items = [
        Item(f"{v.weekday_short(each.weekday)} {hour(v, each.since)}", presses.rota_hours(each.id), _sentence(v, each))
        for each in shown
    ]
    told, rows = listed(items, _next(v, len(hours) > (page + 1) * PAGE, presses.rota_plan(page + 1)), numbers=True)
    rows = [*rows, [button(v, "button-rota-add", presses.rota_add())]]
    text = (
        lines(v.say("rota-plan"), "\n".join(told)) if hours else lines(v.say("rota-plan-head"), v.say("rota-plan-none"))
    )
    back = presses.rota_plan(page - 1) if page else of_team.team()
    return screen(v, text, rows, back=back)


@shows("rota-hours")
def show_hours(v: Voice, *, hours: Hours, turns: Sequence[Seen]) -> Screen:
    rows = [
        [tile(v, f"button-rota-most-{n}", n == hours.most, presses.rota_want(hours.id, n)) for n in WANTED],
        [button(v, "button-rota-end", presses.rota_end(hours.id))],
    ]
    dates = "\n".join([v.say("rota-dates"), *(_counted(v, each) for each in turns)]) if turns else ""
    said = v.say("rota-hours", sentence=_sentence(v, hours), zone=hours.zone)
    return screen(v, lines(said, dates, v.say("rota-most")), rows, back=presses.rota_plan())


@shows("rota-add")
def show_add(v: Voice) -> Screen:
    rows = [[button(v, f"button-rota-usual-{name}", presses.rota_usual(name))] for name in USUAL]
    return screen(v, v.say("rota-add"), rows, back=presses.rota_plan())


@shows("rota-check")
def show_check(v: Voice, *, hours: list[tuple[int, int]], zone: str) -> Screen:
    rows = [[button(v, f"button-rota-keep-{n}", presses.rota_keep(n))] for n in WANTED]
    text = lines(
        v.say("rota-check"), hours_in_words(v, hours, zone), v.say("rota-check-most"), readers.line(v, Readers("rota")),
        v.say("limits-again"),
    )  # fmt: skip
    return screen(v, text, rows, back=presses.rota_add())
