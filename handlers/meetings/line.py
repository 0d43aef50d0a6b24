"""A day and an hour in words: what is understood of them is kept, what may mean several is offered, and the rest is asked for."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import islice

from bot.dates.phrases import Reading, Said
from bot.dates.recurrence import Rule, days
from bot.dates.series import Repeating
from bot.domain.errors import Refused
from bot.domain.times import DAY, instant_of, local
from handlers.core.context import Context
from handlers.meetings.words import read_phrase

PASSED = "meeting-passed-meanwhile"  # it was still ahead when it was written, and is so no longer
MINUTES_LEAST, MINUTES_MOST = 5, 24 * 60
FARTHEST_SECONDS = 731 * DAY
COUNT_MOST = 366
_MOMENT = "%Y%m%d%H%M"
# What is said of a day alone, where a day and an hour would be asked for in other words.
_NO_DAY = {
    PASSED: "day-past",
    "unclear-past": "day-past",
    "unclear-too-far": "unclear-too-far",
    "unclear-no-such-date": "day-none",
}


@dataclass(frozen=True, slots=True)
class Line:
    """What was understood: an instant, or what it may be (`choices`), or a day (2026-12-03) or an hour (14:00, or as typed)
    alone; how many minutes, 0 if that was not said; the words of the title and of the place, "" for none.

    A choice is a moment on the clocks of the group and its minutes (202612031400, 0), or a day (2026-12-03, 0). `trouble` is
    the key of what to say about the rest, "" when nothing is missing but perhaps the title. `rules`: how it repeats, or
    may repeat, as RFC 5545 writes it; the moment, or the day, is the first. `skips`: not on public holidays.
    """

    starts_at: int | None = None
    choices: tuple[tuple[str, int], ...] = ()
    day: str = ""
    hour: str = ""
    minutes: int = 0
    title: str = ""
    place: str = ""
    rules: tuple[str, ...] = ()
    skips: bool = False
    trouble: str = ""

    @property
    def is_empty(self) -> bool:
        return self.starts_at is None and not (self.choices or self.day or self.hour)

    @property
    def one_day(self) -> str:
        """The day that all moments to choose from are on: the hour of another may be written."""
        days = {_day_of(when) for when, _ in self.choices if "-" not in when}
        return days.pop().isoformat() if len(days) == 1 else ""


def read_line(c: Context, text: str, zone: str, written_at: int, *, with_title: bool = True, day: str = "") -> Line:
    """A day, an hour and a title, as they were meant when they were written. `day`: that of an hour alone, if it is known."""
    known = date.fromisoformat(day) if day else None
    said = read_phrase(c, text, zone, written_at, with_title=with_title, day=known)
    ahead = tuple(each for each in said.readings if instant_of(each.when, zone) > c.now)
    days_ahead = tuple(
        each for each in said.days if instant_of(datetime.combine(each, time()) + timedelta(1), zone) > c.now
    )
    trouble = f"unclear-{said.reason}" if said.reason else ""
    line = Line(hour=said.hour, minutes=kept_minutes(said.minutes), title=said.title, place=said.place, trouble=trouble)
    rules = _rules_of(said.series) if said.series and with_title else ()
    if rules:
        said = replace(said, reason=None if said.readings else "no-time")
        skips = said.series is not None and said.series.skips
        line = replace(line, rules=rules, skips=skips, trouble="unclear-no-time" if said.reason else "")
    return _offered(line, said, ahead, days_ahead, zone)


def _rules_of(said: Repeating) -> tuple[str, ...]:
    """As RFC 5545 writes it, once for each way that may be meant; none where one is no rule of ours."""
    rules = tuple(_rule_of(each) for each in (said, said.instead) if each is not None)
    return rules if all(rules) else ()


def _rule_of(said: Repeating) -> str:
    """As RFC 5545 writes it; "" for what is no rule of ours."""
    try:
        rule = Rule(said.frequency, said.interval, said.weekdays, said.nth, said.monthday, said.until)
    except ValueError:
        return ""
    if said.count:
        rule = replace(rule, until=list(islice(days(rule, said.first, said.first), min(said.count, COUNT_MOST)))[-1])
    far = rule.until is not None and rule.until > said.first + timedelta(seconds=FARTHEST_SECONDS)
    return "" if far else str(rule)


def _offered(line: Line, said: Said, ahead: tuple[Reading, ...], days: tuple[date, ...], zone: str) -> Line:
    if (said.readings and not ahead) or (said.days and not days):
        return replace(line, hour="", trouble=PASSED)
    if said.sure:
        return replace(line, starts_at=instant_of(said.sure.when, zone), minutes=kept_minutes(said.sure.minutes))
    if ahead:
        return replace(line, choices=tuple((f"{each.when:{_MOMENT}}", kept_minutes(each.minutes)) for each in ahead))
    if days and (len(days) > 1 or said.reason in ("series", "left-over")):
        return replace(line, choices=tuple((each.isoformat(), 0) for each in days))
    return replace(line, day=days[0].isoformat()) if days else line


def kept_minutes(minutes: int | None) -> int:
    """A length that a meeting can have; 0 for any other."""
    return minutes if minutes and MINUTES_LEAST <= minutes <= MINUTES_MOST else 0


def read_day(c: Context, text: str, zone: str, since: date | None = None) -> date:
    """A day alone; of several that the words may mean, those from `since` on. Refused with what to write instead."""
    line = read_line(c, text, zone, c.written_at, with_title=False)
    if line.starts_at is not None:
        return local(line.starts_at, zone).date()
    days = {_day_of(when) for when, _ in line.choices} or ({_day_of(line.day)} if line.day else set())
    left = {day for day in days if since is None or day >= since} or days
    if len(left) == 1:
        return left.pop()
    raise Refused("day-several" if left else _NO_DAY.get(line.trouble, "day-unclear"))


def _day_of(when: str) -> date:
    """Of a day, or of a moment."""
    return date.fromisoformat(when) if "-" in when else datetime.strptime(when, _MOMENT).date()  # noqa: DTZ007


def ahead_of(c: Context, starts_at: int) -> int:
    """The instant, if a meeting can begin then. Refused when it is past, or too far."""
    if not c.now < starts_at < c.now + FARTHEST_SECONDS:
        raise Refused("meeting-too-late" if starts_at <= c.now else "unclear-too-far")
    return starts_at


def chosen_moment(moment: str, zone: str) -> int:
    """The instant that a button carries as a moment on the clocks of the group. Refused when it is none."""
    try:
        if len(moment) != 12 or not moment.isascii():
            raise ValueError(moment)
        return instant_of(datetime.strptime(moment, _MOMENT), zone)  # noqa: DTZ007
    except ValueError as trouble:
        raise Refused("old-button") from trouble
