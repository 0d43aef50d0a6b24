"""Where a text speaks of a day and an hour: words that stand together, each place a `Mention`."""

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from bot.dates.days import DATES, Day, Unclear
from bot.dates.hours import Hour, Span, hour_of, span_at
from bot.dates.lengths import length_at
from bot.dates.words import Words, said

_MOST_DAYS = 3
_MOST_HOURS = 3

_BETWEEN = re.compile(r"\s+[-–—|]\s+|[\s,;:]*")
_NUMBER_OF_DAY = re.compile(
    r"\s+(?:le\s+|the\s+)?(?P<day>[0-9]{1,2})(?:er|st|nd|rd|th)?(?![\w:/.]|\s?h\b|\s?[-–—][0-9])"
)
_ENDING = re.compile(r"[\s.,;:!?()-]*")
_MARKS = re.compile(r"[-–—+/~&|,;:.\s]*")
_GOES_ON = re.compile(r"\s*[-–—+/~&]\s*[0-9]|[:.,][0-9]|(?<=[0-9]t)[0-9]")
_NUMBER = re.compile(r"[0-9]+(?!\w)")
_BEGINS = re.compile(r"(?<![a-z]-)(?<![^\W_])[0-9a-z]|[@~]")  # in "après-midi", not at noon
_LIST = re.compile(r"[0-9]\s*,\s*\Z")
_FURTHER = re.compile(r"\s+[-–—]\s+[0-9]")
_DATE_FOLLOWS = re.compile(r"\s+(?:le\s+|the\s+)?[0-9]")


@dataclass(slots=True)
class Mention:
    """The words of a day and an hour between `start` and `end` of a plain text.

    `either`: one of the days, or of the hours, is meant. `unsure`: something beside it may change it. `trouble`: what no meeting
    can have was said.
    """

    start: int
    end: int
    days: list[Day] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    part: str = ""
    week: int | None = None
    minutes: int | None = None
    either: bool = False
    unsure: bool = False
    loose: bool = False
    trouble: Unclear | None = None

    @property
    def is_empty(self) -> bool:
        return not (self.days or self.spans or self.week is not None or self.trouble)

    @property
    def is_complete(self) -> bool:
        return bool(self.days and (self.spans or self.part or self.moment))

    @property
    def moment(self) -> Day | None:
        """ "In two hours", which is a day and an hour."""
        return next((day for day in self.days if day.kind == "moment"), None)

    @property
    def ends_with_weekday(self) -> bool:
        return bool(self.days) and self.days[-1].match.end() == self.end and self.days[-1].is_weekday

    @property
    def lacks_year(self) -> bool:
        return any(said(day.match, "month") and not said(day.match, "year") for day in self.days)


def other_weekdays(plain: str, mention: Mention, words: Words) -> bool:
    """Whether a name elsewhere has another weekday than a date that is only a weekday: "café du mardi, vendredi 14h"."""
    own = {words.weekdays[said(day.match, "weekday")] for day in mention.days if day.kind.startswith("weekday")}
    if not own or any(not day.kind.startswith("weekday") for day in mention.days):
        return False
    named = (
        match for match in words.days["weekday"].finditer(plain) if not mention.start <= match.start() < mention.end
    )
    return any(
        words.weekdays[said(match, "weekday")] not in own and not plain[match.start() - 1 : match.start()].isalnum()
        for match in named
    )


def mentions(plain: str, words: Words, *, beside: bool) -> list[Mention]:
    """Find them all, in order. `beside`: the day is known already, and an hour needs none beside it."""
    found: list[Mention] = []
    at = 0
    while begins := _BEGINS.search(plain, at):
        mention = _mention_at(plain, begins.start(), words, beside=beside)
        at = max(mention.end, begins.end())
        if not mention.is_empty and mention.end > mention.start:
            mention.unsure = mention.unsure or _is_turned(plain, mention, words)
            found.append(mention)
    return found or _alone(plain, words, beside=beside)


def _alone(plain: str, words: Words, *, beside: bool) -> list[Mention]:
    """ "At 7", and, where the day is known, "7": an hour if there is nothing else."""
    mention = _mention_at(plain, 0, words, beside=True)
    number = words.bare_hour.match(plain) if beside and mention.is_empty else None
    if number is not None:
        mention = Mention(0, number.end(), spans=[Span(hour_of(number, words), None, 0, number.end())])
    return [mention] if mention.spans and _ENDING.fullmatch(plain, mention.end) else []


def _mention_at(plain: str, start: int, words: Words, *, beside: bool) -> Mention:
    """Collect days and an hour from `start`, stopping where a title may begin."""
    mention = Mention(start, start)
    try:
        while _take(plain, _after_gap(plain, mention), mention, words, beside):
            pass
    except Unclear as trouble:
        mention.trouble = trouble
    _take_length(plain, mention, words)
    if mention.trouble is None and not mention.is_empty:
        mention.unsure = mention.unsure or _goes_on(plain, mention, words) or _is_habit(mention, words)
    return mention


def _after_gap(plain: str, mention: Mention) -> int:
    gap = _BETWEEN.match(plain, mention.end) if mention.end > mention.start else None
    return gap.end() if gap else mention.end


def _take(plain: str, at: int, mention: Mention, words: Words, beside: bool) -> bool:
    return (
        _take_hour(plain, at, mention, words, beside)
        or _take_part(plain, at, mention, words)
        or _take_week(plain, at, mention, words)
        or _take_day(plain, at, mention, words)
        or _take_other(plain, mention, words)
    )


def _take_hour(plain: str, at: int, mention: Mention, words: Words, beside: bool) -> bool:
    if mention.spans or mention.moment:
        return False
    try:
        span = span_at(
            plain, at, words, beside=beside or bool(mention.days or mention.part or mention.week is not None)
        )
        span = span or _number_before_day(plain, at, mention, words)
    except Unclear:
        mention.end = max(at, mention.end)
        raise
    if span is None:
        return False
    mention.spans.append(span)
    mention.end, mention.loose, mention.unsure = span.end, span.loose, mention.unsure or span.unsure
    return True


def _number_before_day(plain: str, at: int, mention: Mention, words: Words) -> Span | None:
    """ "7 on Friday", "8 this evening": an hour only if a day follows."""
    if mention.days or mention.end > mention.start:
        return None
    span = span_at(plain, at, words, beside=True)
    if span is None:
        return None
    after = Mention(span.end, span.end)
    return span if _take_day(plain, _after_gap(plain, Mention(span.end - 1, span.end)), after, words) else None


def _take_part(plain: str, at: int, mention: Mention, words: Words) -> bool:
    """Take "du soir" after an hour, or "soir" after a day unless it may begin the title."""
    if mention.end == mention.start or mention.part or mention.moment:
        return False
    after_hour = words.part_of_hour.match(plain, at) if mention.spans else None
    match = after_hour or (words.part_of_day.match(plain, at) if mention.days else None)
    if match is None:
        return False
    part = said(match, "part").replace(" ", "-")
    needed = not mention.spans or (
        not mention.spans[-1].start.sure and (after_hour or _tells(mention.spans[-1].start, part, words))
    )
    if not needed and not _ENDING.fullmatch(plain, match.end()):
        return False
    mention.part, mention.end, mention.loose = part, match.end(), False
    return True


def _tells(hour: Hour, part: str, words: Words) -> bool:
    """Whether the part of the day says which of two hours is meant: "8h soir"."""
    usual = words.unsure_hours.get(hour.hour, (hour.hour,))
    return hour.hour + 12 in words.parts[part] and not set(usual) <= set(words.parts[part])


def _take_week(plain: str, at: int, mention: Mention, words: Words) -> bool:
    match = words.week.match(plain, at) if mention.week is None else None
    if match is None:
        return False
    mention.week, mention.end = (1 if said(match, "next") else 0), match.end()
    return True


def _take_day(plain: str, at: int, mention: Mention, words: Words) -> bool:
    """Take a day; once there is an hour and a day, only the date of that weekday: the rest would be the title's."""
    complete = bool(mention.spans and mention.days)
    if len(mention.days) == _MOST_DAYS or (complete and not mention.days[-1].is_weekday):
        return False
    day = _day_at(plain, at, words, DATES if complete else words.days.keys())
    if day is None or (not mention.days and _is_of_a_name(plain, at, day, words)):
        match = _number_of_day(plain, mention, words)
        if match is None:
            return False
        day = Day("number", match)
        mention.unsure = not words.day_first and bool(_FURTHER.match(plain, match.end()))  # "Sat 5 - 7pm"
    mention.days.append(day)
    mention.part = mention.part or said(day.match, "part").replace(" ", "-")
    mention.end, mention.loose = day.match.end(), False
    return True


def _day_at(plain: str, at: int, words: Words, kinds: object) -> Day | None:
    for kind, pattern in words.days.items():
        match = pattern.match(plain, at) if kind in kinds else None  # type: ignore[operator]
        if match:
            return Day(kind, match)
    return None


def _is_of_a_name(plain: str, at: int, day: Day, words: Words) -> bool:
    """ "Le café du mardi", "repas de Noël", "Christmas party": no day, unless a date follows or it stands by itself."""
    before = plain[:at]
    if words.streets.search(before):
        return True
    if not (day.is_weekday or day.kind == "feast"):
        return False
    named = bool(words.names.search(before)) and not _DATE_FOLLOWS.match(plain, day.match.end())
    begins = not before.strip() or before.rstrip().endswith(tuple("-–—,;:.|("))
    return named or (day.is_weak and not begins and day.match.start("feast") == at)


def _number_of_day(plain: str, mention: Mention, words: Words) -> re.Match[str] | None:
    """Find the number in "jeudi 3 à 14h", which has an hour or nothing after it: it could begin a title."""
    match = _NUMBER_OF_DAY.match(plain, mention.end) if mention.ends_with_weekday else None
    if match is None or _ENDING.fullmatch(plain, match.end()):
        return match
    gap = _BETWEEN.match(plain, match.end())
    return match if span_at(plain, gap.end() if gap else match.end(), words, beside=True) else None


def _take_other(plain: str, mention: Mention, words: Words) -> bool:
    """ "Mardi ou jeudi", "18h ou 19h": one of them is meant."""
    join = words.either.match(plain, mention.end) if mention.end > mention.start else None
    if join is None:
        return False
    if mention.days and mention.days[-1].match.end() == mention.end and len(mention.days) < _MOST_DAYS:
        day = _day_at(plain, join.end(), words, words.days.keys())
        if day is not None:
            mention.days.append(day)
            mention.end, mention.either = day.match.end(), True
            return True
    if mention.spans and mention.spans[-1].end == mention.end and len(mention.spans) < _MOST_HOURS:
        span = span_at(plain, join.end(), words, beside=True)
        if span is not None:
            mention.spans.append(span)
            mention.end, mention.either = span.end, True
            return True
    return False


def _take_length(plain: str, mention: Mention, words: Words) -> None:
    """ "For two hours", after an hour."""
    lasting = words.lasting.match(plain, mention.end) if mention.spans or mention.moment else None
    found = length_at(plain, lasting.end(), words) if lasting else None
    if found is not None:
        mention.minutes, mention.end = found


def _is_turned(plain: str, mention: Mention, words: Words) -> bool:
    before = plain[: mention.start]
    of_a_list = plain[mention.start].isdigit() and _LIST.search(before)  # "24, 26 November"
    return bool(of_a_list or words.turns.search(before))


def _is_habit(mention: Mention, words: Words) -> bool:
    """ "Le jeudi" may be each Thursday, unless a date says which."""
    alone = bool(mention.days) and mention.week is None and all(day.is_weekday for day in mention.days)
    return alone and any(words.habit.match(day.match[0]) for day in mention.days)


def _goes_on(plain: str, mention: Mention, words: Words) -> bool:
    """Whether what follows would change the day or the hour."""
    marks = _MARKS.match(plain, mention.end)
    start = marks.end() if marks else mention.end
    joins = words.joins.match(plain, start)
    starts = {start, joins.end() if joins else start}
    number = _NUMBER.match(plain, max(starts))
    return bool(
        (mention.loose and not _ENDING.fullmatch(plain, mention.end))
        or _GOES_ON.match(plain, mention.end)
        or any(words.strays.match(plain, at) for at in starts)
        or words.part_of_hour.match(plain, start)
        or _misses_part(plain, start, mention, words)
        or (number and (joins or mention.ends_with_weekday or (len(number[0]) == 4 and mention.lacks_year)))
    )


def _misses_part(plain: str, start: int, mention: Mention, words: Words) -> bool:
    """ "8h soir": a part of the day that the hour is not in."""
    part = words.part_of_day.match(plain, start) if mention.spans and not mention.part else None
    return part is not None and mention.spans[-1].start.hour not in words.parts[said(part, "part").replace(" ", "-")]


def moment_of(day: Day, now: datetime, words: Words) -> datetime:
    """Return the wall time of "in two hours", to the minute."""
    minutes = 30
    if not said(day.match, "half"):
        count, unit = said(day.match, "count"), said(day.match, "unit")
        minutes = (words.numbers.get(count) or int(count)) * words.units[
            unit if unit in words.units else unit.removesuffix("s")
        ][1]
    later = now.astimezone(UTC) + timedelta(minutes=minutes)
    return later.astimezone(now.tzinfo).replace(tzinfo=None, second=0, microsecond=0)
