"""What was understood of a date in words, written in one line, as the tables of the tests hold it."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.dates.phrases import Reading, Said, read_when
from bot.dates.series import Repeating

PARIS = ZoneInfo("Europe/Paris")
NOW = datetime(2026, 11, 18, 10, 0, tzinfo=PARIS)  # a Wednesday
CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def read(typed: str, language: str, now: datetime = NOW, *, with_title: bool = True) -> str:
    """ "2026-11-19 14:00 +120" is read; "ask A | B" is asked with these; then "day", "hour" or "series", or why nothing was understood."""
    return line(read_when(typed, language, now, with_title=with_title))


def line(said: Said) -> str:
    if said.series is not None:
        return f"series {series(said.series)}"
    if said.sure is not None:
        return moment(said.sure)
    if said.readings:
        return "ask " + " | ".join(map(moment, said.readings))
    if len(said.days) > 1:
        return "ask " + " | ".join(map(str, said.days))
    if said.days:
        return f"day {said.days[0]}"
    return f"hour {said.hour}" if said.hour else str(said.reason)


def moment(reading: Reading) -> str:
    return f"{reading.when:%Y-%m-%d %H:%M}" + (f" +{reading.minutes}" if reading.minutes else "")


def series(said: Repeating) -> str:
    """ "WEEKLY/2 TU 18:30"; "MONTHLY 1MO 18:00"; "DAILY 08:00"."""
    days = str(said.monthday or "") or ",".join(f"{said.nth or ''}{CODES[each]}" for each in said.weekdays)
    parts = [said.frequency.upper() + (f"/{said.interval}" if said.interval > 1 else ""), days]
    if len(said.weekdays) == 7:
        parts = ["DAILY"]
    parts += [f"{said.hour:%H:%M}"] if said.hour else []
    parts += [f"+{said.minutes}"] if said.minutes else []
    parts += [f"until {said.until}"] if said.until else []
    parts += [f"count {said.count}"] if said.count else []
    return " ".join(parts)
