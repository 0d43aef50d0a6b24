"""What a language brings to dates in words: its days, hours and lengths, as patterns over folded text.

A language needs one `Words` (`bot/dates/french.py`, `bot/dates/english.py`); what its matches mean is decided in
`bot/dates/days.py` and `bot/dates/hours.py`.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

Patterns = tuple[re.Pattern[str], ...]


@dataclass(frozen=True, slots=True)
class Words:
    """What one language says; every name is in folded text."""

    language: str
    days: Mapping[str, re.Pattern[str]]
    """By kind, tried in this order: see the readers in `bot/dates/days.py`."""
    week: re.Pattern[str]
    """"Next week", as `next`, the one after it as `second`, the one before this as `last`, or this one, beside a weekday."""
    hours: Patterns
    """An hour wherever it stands."""
    loose_hours: Patterns
    """An hour only beside a day: "at 7", "14.30"."""
    bare_hour: re.Pattern[str]
    """The number that begins "2-4pm", or ends "14h-16"."""
    until: re.Pattern[str]
    """Between an hour and the one it lasts until; what is said in a word is `word`."""
    lasting: re.Pattern[str]
    """Before a length, after an hour: "for", "pendant"."""
    unsure_hours: Mapping[int, tuple[int, ...]]
    """The hours that one said without morning or afternoon may be; itself, where it is not here."""
    part_of_hour: re.Pattern[str]
    part_of_day: re.Pattern[str]
    parts: Mapping[str, range]
    """The hours of each part of the day."""
    usual: Mapping[str, tuple[int, ...]]
    """The hours that are offered where only that part was said."""
    weekdays: Mapping[str, int]
    shifts: Mapping[str, str]
    """What stands beside a weekday: this, next, coming, last, plus-7 or plus-14."""
    day_first: bool
    """Whether 3/12 is surely the third of December."""
    numbers: Mapping[str, int]
    minutes: Mapping[str, int]
    """Minutes in words after an hour: "trente"."""
    fractions: Mapping[str, int]
    """Minutes added to the hour."""
    fractions_of_clock: frozenset[str]
    """What is also said before an hour that is not yet reached: "ten to four"."""
    months: Mapping[str, int]
    ordinals: Mapping[str, int]
    """First to fourth, and the last, which is -1."""
    near_days: Mapping[str, int]
    """How many days from today "tomorrow" is; without hyphens."""
    feasts: Mapping[str, tuple[int, int]]
    """Day and month of feasts whose date is the same each year."""
    movable: Mapping[str, int]
    """How many days after Easter each of the feasts is that move with it."""
    units: Mapping[str, tuple[Literal["days", "months", "minutes"], int]]
    """How many days, months or minutes each is, in the singular."""
    in_days: Mapping[str, tuple[int, ...]]
    """Counts of days that are not what they say, or may not be: the days that are meant."""
    either: re.Pattern[str]
    """Between two days or two hours of which one is meant."""
    names: re.Pattern[str]
    """Before a weekday or a feast that is part of a name: "le café du mardi"."""
    habit: re.Pattern[str]
    """What makes of a weekday each one: "le jeudi"."""
    streets: re.Pattern[str]
    """Before a date that is the name of a street."""
    instead: re.Pattern[str]
    """Before a day that another takes the place of: "instead of Tuesday"."""
    turns: re.Pattern[str]
    """Before a day or an hour that is not when it begins: "not", "before"."""
    vague: re.Pattern[str]
    """Words for a time that would change a day beside them: "next month"."""
    dangling: re.Pattern[str]
    """What is left of the words of a date at the end of a title."""
    joins: re.Pattern[str]
    """Before a number that would change the hour or the day before it."""
    strays: re.Pattern[str]
    """What would change a date or an hour if it stood after it."""
    places: re.Pattern[str]
    """What begins the words of a place."""
    rooms: re.Pattern[str]
    """What is a place and no title, where nothing else is said: "salle 3"."""
    polite: re.Pattern[str]
    """Words around a date that say nothing about it, and are no title."""
    about: re.Pattern[str]
    """Around a length that need not be exact: "about", "environ"."""
    lengths: Patterns
    whole_lengths: Patterns
    """The same, followed by no letter and no number."""
    title_lengths: Patterns
    """A length among the words of a title, before the date: "2 hour walk", "marche de 2 heures"."""
    spellings: Mapping[str, str]
    """Short or usual misspellings, and the words that they are."""
    spelled: Mapping[str, str]
    """Words that are known with one letter wrong, too (in their own spelling, or another)."""
    unlike: frozenset[str]
    """Words that are one letter from one of those, and are words of their own."""
    series: Mapping[str, re.Pattern[str]]
    """By kind: see `bot/dates/series.py`."""


def any_of(words: Iterable[str]) -> str:
    """Return the alternatives of a pattern, the longest first."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


def compiled(*patterns: str) -> Patterns:
    return tuple(re.compile(pattern) for pattern in patterns)


def whole(patterns: Patterns) -> Patterns:
    """The same, followed by no letter and no number."""
    return compiled(*(rf"(?:{pattern.pattern})(?<!\s)(?!\w)" for pattern in patterns))


def searched(patterns: Mapping[str, str]) -> dict[str, re.Pattern[str]]:
    """Patterns that are found wherever a word begins."""
    return {kind: re.compile(rf"(?<!\w)(?:{pattern})") for kind, pattern in patterns.items()}


def numbered(words: str, first: int = 1) -> dict[str, int]:
    """Count words from `first` on; those joined by a bar have the same number."""
    return {word: number for number, line in enumerate(words.split(), first) for word in line.split("|")}


def said(match: re.Match[str], name: str) -> str:
    """Return what the group `name` took, or its twin in another branch of the pattern, "" if neither."""
    known = match.re.groupindex
    return next((match[each] for each in (name, f"{name}2", f"{name}3") if each in known and match[each]), "")


# What both languages write alike.
HOUR = "2[0-3]|[01]?[0-9]"
MINUTE = "(?P<minute>[0-5][0-9])"
COUNT = "[0-9]{1,3}"
DECIMAL = "[0-9]{1,2}(?:[.,][0-9]{1,2})?"
DAY = "(?P<day>[0-9]{1,2})"
_THEN_HOUR = r"(?=,?\s+(?:(?:at|a|de|from)\s+)?[0-9]{1,2}\s?(?:h\b|h[0-9]|:[0-5][0-9]|[ap]\.?m))"
YEAR = rf"(?:,?\s+(?P<year>[0-9]{{4}})|,?\s+'?(?P<year2>2[5-9]){_THEN_HOUR})?(?![\w:])"
ISO = (
    r"(?P<year>[0-9]{4})(?P<mark>[-/.])(?P<month>[0-9]{1,2})(?P=mark)(?P<day>[0-9]{1,2})(?:t(?=[0-9]{2}:)|(?![\w/.-]))"
)
NUMBERS = (
    r"(?P<day>[0-9]{1,2})/(?P<month>[0-9]{1,2})(?:/(?P<year>[0-9]{4}|[0-9]{2}))?(?![\w/])"
    r"|(?P<day2>[0-9]{1,2})(?P<mark>[.-])(?P<month2>[0-9]{1,2})(?P=mark)(?P<year2>[0-9]{4}|2[5-9])(?!\w)"
    # "24.11. 14h": without its year only where an hour follows, which the numbers are no part of
    rf"|(?P<day3>[0-9]{{1,2}})[.-](?P<month3>[0-9]{{1,2}})\.?{_THEN_HOUR}"
)
# "Jeu" and "Sun" also begin titles: cut short, a weekday needs its dot, or a number, or nothing, after it.
_MONTH_FOLLOWS = r"(?:jan|fe[bv]|mar|a[pv]r|ma[iy]|ju[inl]|au?[go]|sep|oct|nov|dec)[a-z]*\.?\s+[0-9]"
_SHORT = (
    r"(?:(?:mon|tue|tues|wed|weds|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?"
    r"|(?:lun|mar|jeu|ven|vend)(?:di)?|vendredi|mer|merc|mercredi|sam|samedi|dim|dimanche)"
)
_JOINED = rf"\s*(?:[-–—/&+,]|and|or|et|ou|to|au|a)\s*{_SHORT}(?!\w)"
_SPELLED = r"une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|one|two|three|four|five|seven|eight|nine|ten|eleven|twelve"
_HOUR_FOLLOWS = (
    rf"(?:[0-9]|(?:midi|minuit|noon|midnight|mid-?\s?day|matin|soir|morning|afternoon|evening)\b|{_MONTH_FOLLOWS}"
    rf"|(?:half|(?:a\s+)?quarter)\s+(?:past\s+|to\s+)?(?:[0-9]|(?:{_SPELLED})\b)"
    rf"|(?:{_SPELLED})\s?(?:heures?|o'?clock|[ap]\.?m)\b|(?<=at\s)(?:{_SPELLED})(?!\w))"
)
CUT = rf"(?:\.|(?={_JOINED})|(?=,?\s*(?:le\s+|the\s+|at?\s+)?{_HOUR_FOLLOWS}|\s*$))"
ENDS = r"(?=\s*(?:[-–—,;:.!?|()]|$))"
