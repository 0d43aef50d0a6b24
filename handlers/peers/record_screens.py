"""What people see of what they note of what they do."""

from collections.abc import Sequence
from datetime import date

from bot.domain.record import Line, Totals
from bot.domain.times import MINUTE
from bot.texts import Markup, Voice
from handlers.core.keyboards import Button, Screen, button, clipped, in_pairs, lines, named, screen, unescape
from handlers.core.paging import WIDE, Item, fitting, listed, quoted
from handlers.core.screens import shows
from handlers.meetings import repeats
from handlers.peers import record_presses as presses

LENGTHS = (30, 60, 90, 120, 180, 240)  # minutes


@shows("record")
def home(v: Voice, *, totals: Totals, count: int) -> Screen:
    """`count`: how many lines there are, of all years."""
    rows = [
        [button(v, "button-record-hours", presses.record_new("hours"))],
        [
            button(v, "button-record-meeting", presses.record_new("meeting")),
            button(v, "button-record-training", presses.record_new("training")),
        ],
        [button(v, "button-record-words", presses.record_new("words"))],
    ]
    if count:
        rows.append([button(v, "button-record-lines", presses.record_lines())])
    return screen(v, _home_words(v, totals, count), rows, here=presses.record())


def _home_words(v: Voice, totals: Totals, count: int) -> Markup:
    if not count:
        return v.say("record-none")
    year = v.say(
        "record-year",
        year=str(totals.year),
        hours=length(v, totals.minutes),
        meetings=totals.meetings,
        trainings=totals.trainings,
    )
    return lines(v.say("record"), year)


def length(v: Voice, minutes: int) -> Markup:
    """ "2 hours 30 minutes", of any number of hours."""
    hours, rest = divmod(minutes, 60)
    said = [v.say("hours", n=hours)] if hours or not rest else []
    return Markup(" ".join([*said, v.duration(rest * MINUTE)] if rest else said))


def day(v: Voice, iso: str) -> str:
    return repeats.day(v, date.fromisoformat(iso), "UTC")


def facts(v: Voice, line: Line) -> Markup:
    """What a line says beside its words: "28 November, 2 hours"."""
    return Markup(
        ", ".join([*([day(v, line.day)] if line.day else []), *([length(v, line.minutes)] if line.minutes else [])])
    )


@shows("record-list")
def listing(v: Voice, *, noted: Sequence[Line], page: int, more: bool) -> Screen:
    ways = [button(v, "button-meetings-more", presses.record_lines(page + 1))] if more else []
    items = [Item(_short(v, each), presses.record_open(each.id), _line(v, each)) for each in noted]
    told, rows = listed(items, ways, numbers=True)
    head = v.say("record-list" if noted else "record-none")
    text = fitting(len(rows) + 1, lines(head, *told), lines(head, "\n".join(told)))
    back = presses.record_lines(page - 1) if page else presses.record()
    return screen(v, text, rows, back=back)


def _short(v: Voice, line: Line) -> str:
    return clipped(" ".join(line.words.split()) or unescape(v.say(f"record-kind-{line.kind}")), WIDE)


def _line(v: Voice, line: Line) -> Markup:
    about = facts(v, line) or v.say(f"record-kind-{line.kind}")
    words = clipped(" ".join(line.words.split()), WIDE - 4)
    return v.say("record-line", about=about, words=words) if words else v.say("record-line-bare", about=about)


@shows("record-one")
def one(v: Voice, *, line: Line, noted: bool = False) -> Screen:
    """`noted`: just now."""
    changes: list[Button] = []
    if line.minutes:
        changes.append(button(v, "button-record-length", presses.record_change(line.id, "length")))
    if line.day:
        changes.append(button(v, "button-record-day", presses.record_change(line.id, "day")))
    word = "button-record-add-words" if not line.words else "button-record-change-words"
    changes.append(button(v, word, presses.record_change(line.id, "words")))
    changes.append(button(v, "button-record-drop", presses.record_drop(line.id)))
    head = v.say("record-noted" if noted else f"record-head-{line.kind}")
    text = lines(head, facts(v, line), quoted(line.words) if line.words else "")
    return screen(v, text, in_pairs(changes), back=presses.record_lines())


@shows("record-dropped")
def dropped(v: Voice, *, line: Line) -> Screen:
    return screen(v, lines(v.say("record-dropped"), facts(v, line)), back=presses.record_lines())


# What is asked


def _back(line_id: str, *, there: bool) -> str:
    return presses.record_open(line_id) if there else presses.record()


@shows("record-ask-length")
def ask_length(v: Voice, *, line_id: str, there: bool) -> Screen:
    tiles = [named(unescape(length(v, each)), presses.record_minutes(line_id, each)) for each in LENGTHS]
    text = v.say("record-ask-length-there" if there else "record-ask-length")
    return screen(v, text, in_pairs(tiles), back=_back(line_id, there=there))


@shows("record-ask-day")
def ask_day(v: Voice, *, line_id: str) -> Screen:
    tiles = [
        button(v, "button-record-today", presses.record_day(line_id, 0)),
        button(v, "button-record-yesterday", presses.record_day(line_id, 1)),
    ]
    return screen(v, v.say("record-ask-day"), [tiles], back=presses.record_open(line_id))


@shows("record-ask-words")
def ask_words(v: Voice, *, kind: str, line_id: str, there: bool, planned: Sequence[tuple[str, int]] = ()) -> Screen:
    """`planned`: title and start of meetings of their own that may be meant."""
    rows = [[named(f"{title}, {v.day(at)}", presses.record_planned(line_id, str(at)), title)] for title, at in planned]
    text = v.say("record-ask-words-there" if there else f"record-ask-{kind}")
    return screen(v, text, rows, back=_back(line_id, there=there))
