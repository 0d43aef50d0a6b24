"""What the days and hours of a text mean together: each moment that may be meant, or what is known of it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from bot.dates.days import Day, Reason, Unclear, days_meant
from bot.dates.finding import moment_of
from bot.dates.folding import Folded
from bot.dates.mentions import Mention
from bot.dates.series import Repeating
from bot.dates.words import Words

FARTHEST = timedelta(days=731)
MOST = 3  # readings that are offered


@dataclass(frozen=True, slots=True)
class Reading:
    """A moment that may be meant: the wall time of the group, without zone, and how many minutes, if that was said."""

    when: datetime
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """What was understood of a text.

    `readings`: the moments that may be meant, in order; it is sure when there is one and no `reason`. Else `days`, when the
    hour is missing, or `hour` ("14:00", or as typed where it may be one of two), when the day is. `reason`: why nothing is sure.
    `title`: the other words, as typed; `place`: those after the date that name one, if a title stands before it. `agrees`: a weekday
    and a date were said, and both mean the same day.
    """

    readings: tuple[Reading, ...] = ()
    days: tuple[date, ...] = ()
    hour: str = ""
    minutes: int | None = None
    title: str = ""
    place: str = ""
    reason: Reason | None = None
    series: Repeating | None = None
    agrees: bool = False

    @property
    def sure(self) -> Reading | None:
        """The one moment that is meant."""
        return self.readings[0] if len(self.readings) == 1 and self.reason is None else None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was understood, unless it were that it repeats."""
        return not (self.readings or self.days or self.hour)

    @property
    def chooses(self) -> bool:
        """Whether somebody has to choose: a moment, or a day."""
        return bool(self.reason and (self.readings or (self.days and self.reason != "no-time")))


@dataclass(frozen=True, slots=True)
class Typed:
    """A text, made plain, with the words of its language; `now` in the zone of the group; `known`: the day of an hour alone."""

    text: str
    folded: Folded
    words: Words
    now: datetime
    known: date | None = None

    @property
    def today(self) -> date:
        return self.now.date()

    def is_possible(self, day: date) -> bool:
        """Whether a meeting can be on this day."""
        return self.today <= day <= self.today + FARTHEST

    def between(self, start: int, end: int) -> str:
        """What was typed between two places of the plain text."""
        return self.text[self.folded.in_source(start) : self.folded.in_source(end)].strip()


def combined(chosen: list[Mention], others: list[Mention], typed: Typed) -> Said:
    """Return what the words of the date mean, with other days and hours elsewhere in the text."""
    one = _joined(chosen)
    apart = len(chosen) > 1 and any(day.kind == "feast" for day in one.days)  # "Boxing Day walk, 11am"
    unsure = one.either or apart or any(each.unsure for each in chosen)
    if one.moment:
        later, agreed = _after_now(one, one.moment, typed)
        return moments([later], typed.now, unsure=unsure or not agreed)
    if not one.days and one.week is None and typed.known is None:
        return Said(reason="no-date") if unsure else of_hour(one, typed, "no-date")
    try:
        days, agreed = ((typed.known,), True) if typed.known and not one.days else _days(one, typed)
    except Unclear as trouble:
        return of_hour(one, typed, trouble.reason)
    more = _elsewhere(others, days, typed)
    return _on(one, (*days, *more), others, typed, unsure=unsure or not agreed or bool(more))


def _joined(chosen: list[Mention]) -> Mention:
    """A day and an hour that stand apart, as if they stood together."""
    one = replace(chosen[0], days=[], spans=[])
    for each in chosen:
        one.days, one.spans = one.days + each.days, one.spans + each.spans
        one.part, one.minutes = one.part or each.part, one.minutes or each.minutes
        one.week = one.week if one.week is not None else each.week
        one.either, one.trouble = one.either or each.either, one.trouble or each.trouble
    return one


def _after_now(one: Mention, day: Day, typed: Typed) -> tuple[Reading, bool]:
    """ "In two hours", and whether "today" beside it says the same."""
    later = moment_of(day, typed.now, typed.words)
    rest = [each for each in one.days if each is not day]
    try:
        agreed = not rest or days_meant(rest, one.week, typed.today, typed.words) == ((later.date(),), True)
    except Unclear:
        agreed = False
    return Reading(later, one.minutes), agreed and not one.spans


def _days(one: Mention, typed: Typed) -> tuple[tuple[date, ...], bool]:
    return days_meant(one.days, one.week, typed.today, typed.words, either=one.either)


def _elsewhere(others: Iterable[Mention], days: tuple[date, ...], typed: Typed) -> list[date]:
    """The days that stand elsewhere in the text, and are other ones."""
    found: list[date] = []
    for other in others:
        if not other.days or other.is_complete or any(day.is_weak for day in other.days):
            continue
        try:
            more, _ = _days(other, typed)
        except Unclear:
            continue
        weekdays = {typed.words.weekdays[day.match["weekday"]] for day in other.days if day.is_weekday}
        named = all(day.is_weekday for day in other.days) and weekdays == {day.weekday() for day in days}
        if not set(more) & set(days) and not named:
            found += [day for day in more if day not in found and typed.is_possible(day)]
    return found


def _on(one: Mention, days: tuple[date, ...], others: list[Mention], typed: Typed, *, unsure: bool) -> Said:
    """The hours that were said, on each of these days."""
    wholes, loose = [each for each in others if each.is_complete], [each for each in others if not each.is_complete]
    hours = _hours(one, loose, typed.words)
    if not hours:
        return _of_days(days, one, typed)
    found = [
        Reading(datetime.combine(day, time()) + timedelta(minutes=start), length)
        for day in days
        for start, length in hours
    ]
    for whole in wholes:
        found += combined([whole], [], typed).readings
    if len(_possible(found, typed.now)) > MOST:
        return replace(_of_days(days, one, typed), hour=_hour_said(one, typed) if len(days) > 1 else "")
    doubt = (
        unsure or bool(wholes) or (any(each.spans for each in loose) and len(hours) > len(_hours(one, [], typed.words)))
    )
    said = moments(found, typed.now, unsure=doubt)
    if one.spans or not said.readings:
        return replace(said, agrees=said.sure is not None and len({each.is_weekday for each in one.days}) > 1)
    return replace(said, reason="no-time" if len(days) == 1 else "ambiguous")


def _hours(one: Mention, others: list[Mention], words: Words) -> list[tuple[int, int | None]]:
    """The minutes after midnight of each hour that was said, with how long it lasts; of a part of the day, those that are usual."""
    part = words.parts[one.part] if one.part else None
    typed = any(day.kind == "iso" for day in one.days)
    found: list[tuple[int, int | None]] = []
    try:
        for span in one.spans:
            start = replace(span.start, sure=True) if typed else span.start
            found += replace(span, start=start).meant(part, words)
        for span in (span for other in others for span in other.spans if one.spans):
            found += span.meant(None, words)
    except Unclear:
        return []
    if part and not one.spans and one.trouble is None:
        usual = next(hours for name, hours in words.usual.items() if words.parts[name] == part)
        found = [(hour * 60, None) for hour in usual]
    return [(start, one.minutes or length) for start, length in dict(found).items()]


def moments(found: list[Reading], now: datetime, *, unsure: bool) -> Said:
    """Return those that a meeting can have; why none has, where none has."""
    possible = sorted(
        {each.when: each for each in reversed(_possible(found, now))}.values(), key=lambda each: each.when
    )
    if not possible:
        troubles = [trouble for each in found if (trouble := _trouble(each.when, now))]
        return Said(reason=next((each for each in troubles if each != "past"), "past"))
    return Said(readings=tuple(possible[:MOST]), reason="ambiguous" if unsure or len(possible) > 1 else None)


def _possible(found: list[Reading], now: datetime) -> list[Reading]:
    return [each for each in found if _trouble(each.when, now) is None]


def _trouble(when: datetime, now: datetime) -> Reason | None:
    """What is past or too far, and wall times skipped by the clocks; an hour that repeats is its first."""
    if not now.year - 1 <= when.year <= now.year + 3:
        return "past" if when.year < now.year else "too-far"
    aware = when.replace(tzinfo=now.tzinfo)
    if aware.astimezone(UTC).astimezone(now.tzinfo).replace(tzinfo=None) != when:
        return "missing-hour"
    if aware.timestamp() <= now.timestamp():
        return "past"
    return "too-far" if when - now.replace(tzinfo=None) > FARTHEST else None


def _of_days(days: tuple[date, ...], one: Mention, typed: Typed) -> Said:
    ahead = tuple(sorted(filter(typed.is_possible, days)))[:MOST]
    if not ahead:
        return Said(reason="past" if min(days) < typed.today else "too-far")
    return Said(days=ahead, minutes=_minutes(one, typed.words), reason="ambiguous" if len(ahead) > 1 else "no-time")


def of_hour(one: Mention, typed: Typed, reason: Reason) -> Said:
    return Said(hour=_hour_said(one, typed), minutes=_minutes(one, typed.words), reason=reason)


def _meant(one: Mention, words: Words) -> list[tuple[int, int | None]]:
    part = words.parts[one.part] if one.part else None
    try:
        return [each for span in one.spans for each in span.meant(part, words)]
    except Unclear:
        return []


def _hour_said(one: Mention, typed: Typed) -> str:
    """An hour whose day is missing: "14:00", or as typed where it may be one of two."""
    meant = _meant(one, typed.words)
    if len(meant) == 1 and meant[0][0] < 24 * 60:
        return f"{meant[0][0] // 60:02}:{meant[0][0] % 60:02}"
    return typed.between(one.spans[0].begin, one.spans[-1].end) if meant else ""


def _minutes(one: Mention, words: Words) -> int | None:
    lengths = {length for _, length in _meant(one, words)}
    return one.minutes or (lengths.pop() if len(lengths) == 1 else None)
