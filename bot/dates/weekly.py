"""Hours of a week in words: "mardi 18h-20h", "week-ends", "Mon-Fri 9-12, weekday evenings", as slots of minutes from Monday on.

Hours belong to the days before them, or to those right after them; days without hours are whole days, hours without days are of
every day. What is not wholly understood is unclear: whoever wrote it is asked again.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from bot.dates.days import Unclear
from bot.dates.folding import fold, spelled
from bot.dates.languages import words_of
from bot.dates.words import any_of

LONGEST = 200  # characters
_DAY = 24 * 60
_EVERY = tuple(range(7))
_HOUR = (
    r"(?P<{0}>2[0-4]|[01]?[0-9])(?:\s?(?:h|:|\.|heures?|hrs?)\s?(?P<{0}_minute>[0-5][0-9])?)?"
    r"(?:\s?(?P<{0}_half>[ap])\.?m\.?)?"
)
_LITTLE = (
    r"(?:(?:le|les|la|l'|tous|toutes|chaque|de|du|des|dans|a|au|en|on|every|each|the|in|at|from|any)(?!\w)\s*|[.]\s*)"
)

# By language: at any time, each day, groups of days, parts of the day, what joins two days or hours, and what only begins or ends.
_SAID: dict[str, dict[str, str]] = {
    "en": {
        "any": r"(?:at\s+)?any\s?time|always|whenever|24/7",
        "every": r"(?:every|each|all|any)\s?days?|daily",
        "working": r"(?:week|working|work)\s?-?days?|during\s+the\s+week",
        "weekend": r"week\s?-?ends?",
        "to": r"\s*(?:[-–—]|to|until|till|through|and)\s*",
        "days_to": r"\s*(?:[-–—]|to|through|till)\s*",
        "after": r"after|from",
        "before": r"before|until|till",
        "and": r"[\s,;/+&]*(?:(?:and|then|also)(?!\w)|[,;/+&])[\s,;/+&]*",
    },
    "fr": {
        "any": r"n'importe\s+quand|tout\s+le\s+temps|toujours|a\s+tout\s+moment|24h?/24|7j?/7",
        "every": r"(?:tous\s+les|chaque)\s+jours?|quotidien\w*",
        "working": r"(?:(?:jours?\s+)?(?:de\s+(?:la\s+)?|en\s+)semaine|jours?\s+ouvr(?:e|es|ables?))",
        "weekend": r"week\s?-?ends?",
        "to": r"\s*(?:[-–—]|jusqu'a|a|et)\s*",
        "days_to": r"\s*(?:[-–—]|jusqu'au|au|a)\s*",
        "after": r"apres|a\s+partir\s+de|des",
        "before": r"avant|jusqu'a",
        "and": r"[\s,;/+&]*(?:(?:et|puis|ainsi\s+que)(?!\w)|[,;/+&])[\s,;/+&]*",
    },
}  # fmt: skip
# From and to, in hours; the names are those of `Words.parts`, in the plural too.
_PARTS = {
    "morning": (8, 12), "afternoon": (13, 18), "evening": (18, 22), "night": (21, 24),
    "matin": (8, 12), "matinee": (8, 12), "apres-midi": (13, 18), "aprem": (13, 18), "soir": (18, 22), "soiree": (18, 22),
    "midi": (12, 14), "lunch": (12, 14), "lunchtime": (12, 14), "nuit": (21, 24),
}  # fmt: skip


@dataclass(slots=True)
class _Group:
    """Days with their hours, in minutes after midnight; `open`: whether days that follow at once are theirs, `rough`: whether the last
    hours are those of a part of the day."""

    days: tuple[int, ...] = ()
    hours: list[tuple[int, int]] = field(default_factory=list)
    open: bool = False
    rough: bool = False

    def slots(self) -> Iterator[tuple[int, int]]:
        for day in self.days or _EVERY:
            for since, until in self.hours or [(0, _DAY)]:
                yield day * _DAY + since, day * _DAY + until


@cache
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    said, words = _SAID.get(language, _SAID["en"]), words_of(language)
    day = rf"(?P<weekday>{any_of(words.weekdays)})s?\.?"
    last = day.replace("weekday", "last")
    hours = r"(?:(?:from|between|de|entre)\s+)?" + _HOUR.format("since") + said["to"] + _HOUR.format("until")
    patterns = {
        **{name: said[name] for name in ("any", "every", "working", "weekend")},
        "days": rf"(?:du\s+|from\s+)?{day}{said['days_to']}{last}",
        "day": day,
        "hours": hours,
        "after": rf"(?:{said['after']})\s+{_HOUR.format('since')}",
        "before": rf"(?:{said['before']})\s+{_HOUR.format('until')}",
        "part": rf"(?P<part>{any_of(_PARTS)})s?",
    }
    return {name: re.compile(rf"(?:{pattern})(?!\w)") for name, pattern in patterns.items()} | {
        "and": re.compile(said["and"]),
        "little": re.compile(_LITTLE),
    }


def read_weekly(text: str, language: str) -> list[tuple[int, int]]:
    """Return from and to of each slot, in minutes from Monday 00:00; one that ends after midnight goes on from there. No slot: at any
    time. Raises Unclear.
    """
    language = language if language in _SAID else "en"
    if len(text) > LONGEST:
        raise Unclear("ambiguous")
    plain = " ".join(spelled(fold(text), words_of(language)).plain.split()).strip(" .!")
    plain = re.sub(r"\b(minuit|midnight)\b", "24h", re.sub(r"\b(?:midi|noon)\b(?=\s*(?:-|a\b|to\b))", "12h", plain))
    patterns = _patterns(language)
    if patterns["any"].fullmatch(plain):
        return []
    groups = _groups(plain, patterns, language)
    if not groups:
        raise Unclear("no-date")
    return [slot for group in groups for slot in group.slots()]


def _groups(plain: str, patterns: dict[str, re.Pattern[str]], language: str) -> list[_Group]:
    groups: list[_Group] = []
    at, apart = 0, True
    while at < len(plain):
        joint = patterns["and"].match(plain, at)
        if joint and joint.end() > at:
            at, apart = joint.end(), True
            continue
        name, match = _next(plain, at, patterns)
        if match is None:
            little = patterns["little"].match(plain, at)
            if little is None and plain[at] != " ":
                raise Unclear("ambiguous")
            at = little.end() if little else at + 1
            continue
        if name in ("hours", "after", "before", "part"):
            _take_hours(groups, _hours_of(name, match, language), part=name == "part", apart=apart)
        else:
            _take_days(groups, _days_of(name, match, language), apart=apart)
        at, apart = match.end(), False
    return groups


def _next(plain: str, at: int, patterns: dict[str, re.Pattern[str]]) -> tuple[str, re.Match[str] | None]:
    names = ("every", "working", "weekend", "days", "day", "hours", "after", "before", "part")
    found = ((name, patterns[name].match(plain, at)) for name in names)
    return next(((name, match) for name, match in found if match), ("", None))


def _take_days(groups: list[_Group], days: tuple[int, ...], *, apart: bool) -> None:
    """ "lundi et mardi" are days together; "les soirs de semaine" and "18h-20h le mardi" have their days after them."""
    last = groups[-1] if groups else None
    if last and last.open and not apart:
        last.days, last.open = days, False
    elif last and not last.hours:
        last.days = (*last.days, *days)
    elif last and len(groups) == 1 and last.open and not last.days and len(last.hours) == 1 and not apart:
        last.days = days
    else:
        groups.append(_Group(days))


def _take_hours(groups: list[_Group], hours: tuple[int, int], *, part: bool, apart: bool) -> None:
    """A part of the day belongs to the days right before it; hours to whatever days stand before them."""
    last = groups[-1] if groups else None
    if last and last.hours and not apart and (part or last.rough):
        last.hours[-1] = last.hours[-1] if part else hours  # "every evening 6pm to 9pm": which hours of the evening
    elif last and last.days and not (part and apart and not last.hours):
        last.hours.append(hours)
        last.open = False
    elif last and not last.days and last.hours:
        last.hours.append(hours)
    else:
        groups.append(_Group(hours=[hours], open=True))
    groups[-1].rough = part


def _days_of(name: str, match: re.Match[str], language: str) -> tuple[int, ...]:
    weekdays = words_of(language).weekdays
    if name == "day":
        return (weekdays[match["weekday"]],)
    if name == "days":
        first, last = weekdays[match["weekday"]], weekdays[match["last"]]
        return tuple((first + ahead) % 7 for ahead in range((last - first) % 7 + 1))
    return {"every": _EVERY, "working": _EVERY[:5], "weekend": _EVERY[5:]}[name]


def _hours_of(name: str, match: re.Match[str], language: str) -> tuple[int, int]:
    """Minutes after midnight; what ends before it begins ends the day after. Raises Unclear."""
    if name == "part":
        since, until = _PARTS[match["part"]]
        return since * 60, until * 60
    half = match["since_half"] if name != "before" else None
    ends_half = match["until_half"] if name != "after" else None
    begin = 0 if name == "before" else _minute(match, "since", half or ends_half)
    end = _DAY if name == "after" else _minute(match, "until", ends_half)
    if ends_half and not half and begin > end:
        begin -= _DAY // 2  # "10-2pm" begins in the morning
    begin %= _DAY
    if begin == end:
        raise Unclear("ambiguous")
    if end < begin and not half and not ends_half and end + _DAY - begin > _DAY // 2:
        end = _in_the_afternoon(end, language)
    return begin, end if end > begin else end + _DAY


def _in_the_afternoon(end: int, language: str) -> int:
    """ "9-5" ends at five in the afternoon: nobody means twenty hours. Raises Unclear where the hour is not said so."""
    hour = end // 60
    if hour + 12 not in words_of(language).unsure_hours.get(hour, ()):
        raise Unclear("ambiguous")
    return end + _DAY // 2


def _minute(match: re.Match[str], name: str, half: str | None) -> int:
    hour, minute = int(match[name]), int(match[f"{name}_minute"] or 0)
    if half:
        if not 1 <= hour <= 12:
            raise Unclear("ambiguous")
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour * 60 + minute > _DAY:
        raise Unclear("ambiguous")
    return hour * 60 + minute
