"""Collecting the words of a day and an hour that begin somewhere, up to where a title may begin."""

import re

from bot.dates.days import DATES, Day, Unclear
from bot.dates.hours import Hour, Span, span_at
from bot.dates.lengths import length_at
from bot.dates.mentions import Mention
from bot.dates.words import Words, said

_MOST_DAYS = 3
_MOST_HOURS = 3
_BETWEEN = re.compile(r"\s+[-–—|]\s+|[\s,;:]*")
_NUMBER_OF_DAY = re.compile(
    r"\s+(?:le\s+|the\s+)?(?P<day>[0-9]{1,2})(?:er|st|nd|rd|th)?(?![\w:/.]|\s?h\b|\s?[-–—][0-9])"
)
_ENDING = re.compile(r"[\s.,;:!?()-]*")
_MARKS = re.compile(r"[-–—+/~&|,;:.\s]*")
_OPENS = re.compile(r"\s*\(\s*")
_GOES_ON = re.compile(r"\s*[-–—+/~&]\s*[0-9]|[:.,][0-9]|(?<=[0-9]t)[0-9]")
_NUMBER = re.compile(r"[0-9]+(?!\w)")
_UP_TO = re.compile(r"\s*(?:[-–—/&+]|(?:to|until|till|through|and|or|au|a|et|ou|jusqu'au)\s)\s*(?:le\s+)?")
_FURTHER = re.compile(r"\s+[-–—]\s+[0-9]")
_DATE_FOLLOWS = re.compile(r"\s+(?:le\s+|the\s+)?[0-9]")


def mention_at(plain: str, start: int, words: Words, *, beside: bool) -> Mention:
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
    mention.week, mention.end = _week_of(match), match.end()
    return True


def _week_of(match: re.Match[str]) -> int:
    """How many weeks from this one."""
    return 1 if said(match, "next") else 2 if said(match, "second") else -1 if said(match, "last") else 0


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
    mention.unsure = mention.unsure or day.kind == "ago" or bool(said(day.match, "any"))  # "some Tuesday"
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
    if opens := _OPENS.match(plain, mention.end):  # "14h (heure de Paris)"
        starts.add(opens.end())
    return bool(
        (mention.loose and not _ENDING.fullmatch(plain, mention.end))
        or _GOES_ON.match(plain, mention.end)
        or any(words.strays.match(plain, at) for at in starts)
        or words.part_of_hour.match(plain, start)
        or _lasts_days(plain, mention, words)
        or _misses_part(plain, start, mention, words)
        or (number and (joins or mention.ends_with_weekday or (len(number[0]) == 4 and mention.lacks_year)))
    )


def _lasts_days(plain: str, mention: Mention, words: Words) -> bool:
    """ "Mon-Fri": a weekday up to which it lasts."""
    join = _UP_TO.match(plain, mention.end)
    return join is not None and _day_at(plain, join.end(), words, ("weekday", "weekday-cut")) is not None


def _misses_part(plain: str, start: int, mention: Mention, words: Words) -> bool:
    """ "8h soir": a part of the day that the hour is not in."""
    part = words.part_of_day.match(plain, start) if mention.spans and not mention.part else None
    return part is not None and mention.spans[-1].start.hour not in words.parts[said(part, "part").replace(" ", "-")]
