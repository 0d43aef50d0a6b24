"""What people see of what they remind themselves of."""

from collections.abc import Sequence
from datetime import date, datetime, time

from bot.dates.recurrence import Rule
from bot.domain.routines import Routine
from bot.domain.times import instant_of
from bot.services.people.routines import RoutineDue
from bot.texts import Markup, Voice
from handlers.core.keyboards import Screen, button, clipped, in_pairs, letter_screen, lines, named, screen, unescape
from handlers.core.paging import WIDE, Item, fitting, listed, quoted
from handlers.core.screens import shows
from handlers.meetings import repeats
from handlers.people import presses as of_people
from handlers.people import routine_presses as presses

HOURS = ("08:00", "10:00", "12:00", "14:00", "18:00", "20:00")
EVERY_DAY, WORKING_DAYS = Rule("weekly", weekdays=tuple(range(7))), Rule("weekly", weekdays=tuple(range(5)))


def _hour(v: Voice, clock: str) -> str:
    """ "14:00", "14 h"."""
    return v.there("UTC").hour(instant_of(datetime.combine(date(2026, 1, 1), time.fromisoformat(clock)), "UTC"))


def _when(v: Voice, routine: Routine) -> Markup:
    working = routine.rule == str(WORKING_DAYS)
    rule = v.say("routine-working") if working else repeats.in_words(v, routine.rule)
    return v.say("routine-when", rule=rule, hour=_hour(v, routine.clock))


@shows("routine-list")
def listing(v: Voice, *, routines: Sequence[Routine], page: int, more: bool) -> Screen:
    ways = [button(v, "button-meetings-more", presses.routine(page + 1))] if more else []
    ways.append(button(v, "button-routine-new", presses.routine_new()))
    items = [Item(each.words, presses.routine_open(each.id), _line(v, each)) for each in routines]
    told, rows = listed(items, ways, numbers=True)
    head = v.say("routine-list" if routines else "routine-none")
    text = fitting(len(rows) + 1, lines(head, *told), lines(head, "\n".join(told)))
    back = presses.routine(page - 1) if page else of_people.settings_messages()
    return screen(v, text, rows, back=back, here=presses.routine(page))


def _line(v: Voice, routine: Routine) -> Markup:
    words = clipped(routine.words, WIDE - 4)
    if routine.paused:
        return v.say("routine-line-paused", words=words)
    return v.say("routine-line", words=words, when=_when(v, routine))


@shows("routine")
def due(v: Voice, told: RoutineDue) -> Screen:
    """The reminder. Its first line tells nothing to who looks at a locked phone."""
    rows = [
        [
            button(v, "button-routine-done", presses.routine_done(told.id)),
            button(v, "button-routine-pause", presses.routine_rest(told.id)),
        ]
    ]
    return letter_screen(v, lines(v.say("routine-due"), quoted(told.words)), rows)


@shows("routine-put-away")
def put_away(v: Voice, *, next_at: int | None = None) -> Screen:
    """`next_at`: when it is said next, UTC epoch seconds; None when it is not."""
    then = v.say("routine-next", when=v.when(next_at)) if next_at is not None else ""
    return screen(v, lines(v.say("routine-put-away"), then), [[button(v, "button-routines", presses.routine())]])


@shows("routine-rested")
def rested(v: Voice, *, routine: Routine) -> Screen:
    rows = [[button(v, "button-routine-resume", presses.routine_pause(routine.id, False))]]
    return screen(v, lines(v.say("routine-head-paused"), quoted(routine.words)), rows)


@shows("routine-one")
def one(v: Voice, *, routine: Routine, next_at: int | None, lead: str = "") -> Screen:
    """`next_at`: when it is said next (UTC epoch seconds), None when its rule has come to its end."""
    sound = "button-routine-resume" if routine.paused else "button-routine-pause"
    rows = [
        [
            button(v, sound, presses.routine_pause(routine.id, not routine.paused)),
            button(v, "button-routine-drop", presses.routine_drop(routine.id)),
        ]
    ]
    head = v.say(f"routine-head-{lead}" if lead else "routine-head-paused" if routine.paused else "routine-head")
    then = Markup("") if routine.paused else _next(v, next_at)
    return screen(v, lines(head, quoted(routine.words), _when(v, routine), then), rows, back=presses.routine())


def _next(v: Voice, at: int | None) -> Markup:
    return v.say("routine-over") if at is None else v.say("routine-next", when=v.when(at))


@shows("routine-dropped")
def dropped(v: Voice, *, words: str) -> Screen:
    return screen(v, v.say("routine-dropped", words=words), back=presses.routine())


# A new one


@shows("routine-ask-words")
def ask_words(v: Voice) -> Screen:
    return screen(v, v.say("routine-ask-words"), back=presses.routine())


@shows("routine-ask-days")
def ask_days(v: Voice, *, words: str, rules: Sequence[str]) -> Screen:
    """`rules`: where the words may mean one of two."""
    if rules:
        said = [(unescape(repeats.in_words(v, rule)), rule) for rule in rules]
        rows = [[named(f"{each[:1].upper()}{each[1:]}", presses.routine_rule(rule), full=each)] for each, rule in said]
    else:
        rows = [
            [
                button(v, "button-routine-daily", presses.routine_rule(str(EVERY_DAY))),
                button(v, "button-routine-working", presses.routine_rule(str(WORKING_DAYS))),
            ],
            [button(v, "button-routine-days", presses.routine_days())],
        ]
    return screen(v, v.say("routine-ask-days", words=words), rows, back=presses.routine_fix("words"))


@shows("routine-days")
def toggle(v: Voice, *, weekdays: str) -> Screen:
    """`weekdays`: the numbers of those that are chosen, Monday is 0."""
    buttons = [named(*_toggle(v, each, weekdays)) for each in range(7)]
    chosen = [v.weekday(int(each)) for each in weekdays]
    if chosen:
        rule = Rule("weekly", weekdays=tuple(map(int, weekdays)))
        buttons.append(button(v, "button-repeat-done", presses.routine_rule(str(rule))))
    told = v.say("helper-chosen", topics=v.all_of(chosen)) if chosen else ""
    return screen(v, lines(v.say("new-repeat-days"), told), in_pairs(buttons), back=presses.routine_fix("days"))


def _toggle(v: Voice, number: int, weekdays: str) -> tuple[str, str]:
    on, words = str(number) in weekdays, v.weekday(number).capitalize()
    others = weekdays.replace(str(number), "") if on else "".join(sorted(f"{weekdays}{number}"))
    return (unescape(f"✓ {words}" if on else words), presses.routine_days(others))


@shows("routine-ask-hour")
def ask_hour(v: Voice, *, words: str, hours: Sequence[str]) -> Screen:
    """`hours`: those that the words may mean (1000), if some do; else the usual ones."""
    clocks = [f"{each[:2]}:{each[2:]}" for each in hours] or list(HOURS)
    tiles = [named(_hour(v, each), presses.routine_hour(each.replace(":", ""))) for each in clocks]
    return screen(v, v.say("routine-ask-hour", words=words), in_pairs(tiles), back=presses.routine_fix("days"))


@shows("routine-check")
def check(v: Voice, *, routine: Routine, next_at: int | None) -> Screen:
    rows = [
        [button(v, "button-routine-yes", presses.routine_yes(routine.id))],
        [
            button(v, "button-routine-fix-days", presses.routine_fix("days")),
            button(v, "button-routine-fix-hour", presses.routine_fix("hour")),
        ],
        [button(v, "button-cancel", presses.routine())],
    ]
    text = lines(
        v.say("new-check"), quoted(routine.words), _when(v, routine), _next(v, next_at), v.say("routine-nobody-reads")
    )
    return screen(v, text, rows, back=presses.routine_fix("words"))
