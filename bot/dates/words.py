"""The French and English words for days, hours and lengths, as patterns over folded text.

Folded text is lower case, without accents, with ASCII digits, plain quotes, hyphens and spaces (see `fold`).
A language needs one `Words`; what its matches mean is decided in `bot/dates/phrases.py`.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

Patterns = tuple[re.Pattern[str], ...]

_LIKE_ASCII = str.maketrans("’‘ʼ′‐‑−", "''''---")


@dataclass(frozen=True, slots=True)
class Folded:
    """A text made plain for reading, and for each plain character the index just after its source."""

    plain: str
    ends: tuple[int, ...]

    def end_in_source(self, position: int) -> int:
        """Return where the source stands after its first `position` plain characters."""
        return self.ends[position - 1] if position else 0


def fold(text: str) -> Folded:
    """Make `text` plain: one character may become several or join the letter before it."""
    plain: list[str] = []
    ends: list[int] = []
    for index, character in enumerate(text, start=1):
        for part in unicodedata.normalize("NFD", character.translate(_LIKE_ASCII).lower()):
            if unicodedata.combining(part) and plain and plain[-1].isalpha():
                ends[-1] = index
                continue
            ends.append(index)
            plain.append(_plain(part))
    return Folded("".join(plain), tuple(ends))


def _plain(character: str) -> str:
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    invisible = unicodedata.category(character) == "Cf"  # the marks around words in mixed directions
    return " " if invisible or character.isspace() else character


@dataclass(frozen=True, slots=True)
class Words:
    """What one language says; every name is in folded text."""

    language: str
    days: Mapping[str, re.Pattern[str]]
    """By kind, tried in this order: see the readers in `bot/dates/phrases.py`."""
    hours: Patterns
    unsure_hours: Mapping[int, int | None]
    """An hour said without morning or afternoon: the hour it stands for, None where people differ."""
    part_of_hour: re.Pattern[str]
    part_of_day: re.Pattern[str]
    parts: Mapping[str, range]
    """The hours of each part of the day."""
    weekdays: Mapping[str, int]
    shifts: Mapping[str, str]
    """What stands beside a weekday: this, next, coming, last, plus-7 or plus-14."""
    day_first: bool
    """Whether 3/12 is surely the third of December."""
    numbers: Mapping[str, int]
    fractions: Mapping[str, int]
    """Minutes added to the hour."""
    months: Mapping[str, int]
    near_days: Mapping[str, int]
    """How many days from today "tomorrow" is; without hyphens."""
    units: Mapping[str, tuple[Literal["days", "months"], int]]
    """How many days or months each is, in the singular."""
    in_days: Mapping[str, int | None]
    """Counts of days that are not what they say: the days meant, None where people differ."""
    joins: re.Pattern[str]
    strays: re.Pattern[str]
    """Words that would change a date or an hour if they stood after it."""
    lengths: Patterns


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


def _compiled(*patterns: str) -> Patterns:
    return tuple(re.compile(pattern) for pattern in patterns)


def _numbered(words: str, first: int = 1) -> dict[str, int]:
    return {word: number for number, line in enumerate(words.split(), first) for word in line.split("|")}


_HOUR = "2[0-3]|[01]?[0-9]"
_MINUTE = "(?P<minute>[0-5][0-9])"
_COUNT = "[0-9]{1,3}"
_DECIMAL = "[0-9]{1,2}(?:[.,][0-9]{1,2})?"
_DAY = "(?P<day>[0-9]{1,2})"
_YEAR = r"(?:,?\s+(?P<year>[0-9]{4}))?(?![\w:])"
_ISO = r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})(?:t(?=[0-9]{2}:)|(?!\w))"
_NUMBERS = (
    r"(?P<day>[0-9]{1,2})/(?P<month>[0-9]{1,2})(?:/(?P<year>[0-9]{4}|[0-9]{2}))?(?![\w/])"
    r"|(?P<day2>[0-9]{1,2})(?P<mark>[.-])(?P<month2>[0-9]{1,2})(?P=mark)(?P<year2>[0-9]{4})(?!\w)"
)
# "Jeu" and "Sun" also begin titles: cut short, a weekday needs its dot, or a number, or nothing, after it.
_CUT = r"(?:\.|(?=,?\s*(?:le\s+|the\s+|at?\s+)?(?:[0-9]|midi|noon)|\s*$))"

_FR_NUMBERS = (
    _numbered("un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize")
    | _numbered("dix-sept dix-huit dix-neuf vingt", 17)
    | {"vingt et un": 21, "vingt et une": 21, "trente": 30, "quarante": 40, "quarante-cinq": 45, "cinquante": 50}
    | {"soixante": 60, "quatre-vingt-dix": 90}
)
_FR_HOUR_WORDS = _any(word for word, number in _FR_NUMBERS.items() if number < 24)
_FR_WEEKDAYS = _numbered("lundi mardi mercredi jeudi vendredi samedi dimanche", 0)
_FR_WEEKDAYS_CUT = _numbered("lun mar mer jeu ven sam dim", 0)
_FR_MONTHS = _numbered(
    "janvier|janv|jan fevrier|fevr|fev mars avril|avr mai juin juillet|juil aout septembre|sept|sep octobre|oct"
    " novembre|nov decembre|dec"
)
_FR_MONTH = rf"(?P<month>{_any(_FR_MONTHS)})\b\.?"
_FR_SHIFTS = {
    "ce": "this",
    "prochain": "next",
    "semaine prochaine": "next",
    "la semaine prochaine": "next",
    "de la semaine prochaine": "next",
    "qui vient": "coming",
    "en huit": "plus-7",
    "en quinze": "plus-14",
    "dernier": "last",
    "passe": "last",
}
_FR_FRACTIONS = {"et demi": 30, "et demie": 30, "et quart": 15, "trente": 30, "moins le quart": -15}
_FR_LONG_FRACTIONS = {"et trois quarts": 45, "demi-heure": 30, "quart d'heure": 15, "trois quarts d'heure": 45}
_FR_PARTS = {
    "matin": range(1, 12),
    "matinee": range(1, 12),
    "apres-midi": range(12, 19),
    "soir": range(17, 24),
    "soiree": range(17, 24),
}
_FR_PART = r"(?P<part>matin|apres[- ]midi|soir)(?!\w)"


@cache
def _french() -> Words:
    return Words(
        language="fr",
        days={
            kind: re.compile(pattern)
            for kind, pattern in {
                "iso": _ISO,
                "numbers": rf"(?:le\s+)?(?:{_NUMBERS})",
                "named": rf"(?:le\s+)?{_DAY}(?:er)?\s+{_FR_MONTH}{_YEAR}",
                "of-month": rf"le\s+{_DAY}(?:er)?(?![\w:])",
                "later": rf"dans\s+(?P<count>{_COUNT}|{_any(_FR_NUMBERS)})\s+(?P<unit>jours?|semaines?|mois|ans?)(?!\w)",
                "word": r"(?:aujourd'hui|demain|apres[- ]demain|avant[- ]hier|hier)(?!\w)",
                "today": rf"(?:cet?|cette)\s+{_FR_PART}|ce(?=\s+midi\b)",
                "weekday": rf"(?:le\s+)?(?:(?P<before>ce)\s+)?(?P<weekday>{_any(_FR_WEEKDAYS)})(?!\w)"
                rf"(?:\s+(?P<after>{_any(_FR_SHIFTS.keys() - {'ce'})})(?!\w))?",
                "weekday-cut": rf"(?P<weekday>{_any(_FR_WEEKDAYS_CUT)}){_CUT}",
            }.items()
        },
        hours=_compiled(
            rf"(?:a\s+)?(?P<hour>{_HOUR}|{_FR_HOUR_WORDS})(?P<space>\s?)(?:h|heures?)"
            rf"(?:(?P<gap>\s?){_MINUTE}|\s+(?P<fraction>et demie?|et quart|moins le quart))?(?!\w)",
            rf"(?:a\s+)?(?P<hour>{_HOUR}):{_MINUTE}h?(?!\w)",
            r"(?:a\s+)?(?P<word>midi|minuit)(?:\s+(?P<fraction>et demie?|et quart|trente|moins le quart))?(?!\w)",
        ),
        unsure_hours=dict.fromkeys(range(1, 7)),
        part_of_hour=re.compile(rf"(?:du\s+|de\s+l')(?:{_FR_PART})"),
        part_of_day=re.compile(
            rf"(?:(?:au|le)\s+|(?:dans\s+)?l')?(?:{_FR_PART})|(?:en|dans\s+la)\s+(?P<part2>matinee|soiree)(?!\w)"
        ),
        parts=_FR_PARTS,
        weekdays=_FR_WEEKDAYS | _FR_WEEKDAYS_CUT,
        shifts=_FR_SHIFTS,
        day_first=True,
        numbers=_FR_NUMBERS,
        fractions=_FR_FRACTIONS | _FR_LONG_FRACTIONS,
        months=_FR_MONTHS,
        near_days={"aujourd'hui": 0, "demain": 1, "apres demain": 2, "hier": -1, "avant hier": -2},
        units={"jour": ("days", 1), "semaine": ("days", 7), "mois": ("months", 1), "an": ("months", 12)},
        in_days={"huit jours": 7, "quinze jours": 14, "8 jours": None, "15 jours": None},
        joins=re.compile(r"(?:(?:ou|et|puis|a|de|du|au|le|des|vers|jusqu'a|jusqu'au|pendant)\s+)+"),
        strays=re.compile(
            r"(?:et\s+demie?|et\s+quart|moins\s+le|moins\s+cinq|moins\s+dix|moins\s+vingt|quinze|trente|quarante-cinq"
            r"|prochaine?|en\s+huit|en\s+quinze|(?:la\s+)?semaine\s+prochaine|[ap]\.?m|utc|gmt|cet|cest|heure\s+d[e'u])(?!\w)"
            r"|(?:tou(?:s|tes)\s+les|chaque)\s+(?:[0-9]|jour|semaine|mois|deux|autre|lun|mar|mer|jeu|ven|sam|dim)"
        ),
        lengths=_compiled(
            rf"(?P<hours>{_DECIMAL}|{_any(_FR_NUMBERS)})\s?(?:h|heures?)",
            rf"(?P<hours>[0-9]{{1,2}}|{_any(_FR_NUMBERS)})\s?(?:h|heures?)\s?(?:et\s+)?"
            rf"(?P<minutes>[0-5]?[0-9]|{_any(_FR_NUMBERS)})\s?(?:m|mn|min|minutes?)?",
            rf"(?P<hours>[0-9]{{1,2}}|{_any(_FR_NUMBERS)})\s?(?:h|heures?)\s+"
            r"(?P<fraction>et demie?|et quart|et trois quarts)",
            rf"(?P<minutes>[0-9]{{1,4}}|{_any(_FR_NUMBERS)})\s?(?:m|mn|min|minutes?)",
            r"(?P<hours>[0-9]{1,2}):(?P<minutes>[0-5][0-9])",
            r"(?:une?\s+)?(?P<fraction>demi-heure|quart d'heure|trois quarts d'heure)",
        ),
    )


_EN_NUMBERS = (
    _numbered("one|a|an two three four five six seven eight nine ten eleven twelve")
    | {"a couple of": 2, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "forty-five": 45, "fifty": 50}
    | {"sixty": 60, "ninety": 90}
)
_EN_HOUR_WORDS = _any(word for word, number in _EN_NUMBERS.items() if number < 13 and not word.startswith("a"))
_EN_WEEKDAYS = _numbered("monday tuesday wednesday thursday friday saturday sunday", 0)
_EN_WEEKDAYS_CUT = _numbered("mon tues|tue wed thurs|thur|thu fri sat sun", 0)
_EN_MONTHS = _numbered(
    "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct"
    " november|nov december|dec"
)
_EN_MONTH = rf"(?P<month>{_any(_EN_MONTHS)})\b\.?"
_EN_SHIFTS = {
    "this": "this",
    "this coming": "coming",
    "coming": "coming",
    "next": "next",
    "next week": "next",
    "of next week": "next",
    "a week on": "plus-7",
    "a week from": "plus-7",
    "week": "plus-7",
    "last": "last",
}
_EN_FRACTIONS = {"half past": 30, "quarter past": 15, "quarter to": -15}
_EN_LONG_FRACTIONS = {"and a half": 30, "and a quarter": 15, "half": 30, "quarter": 15, "three quarters": 45}
_EN_PARTS = {
    "morning": range(1, 12),
    "afternoon": range(12, 19),
    "evening": range(17, 24),
    "night": range(18, 24),
    "tonight": range(17, 24),
}
_EN_BEFORE = r"this coming|this|coming|next|last|a week on|a week from"


@cache
def _english() -> Words:
    return Words(
        language="en",
        days={
            kind: re.compile(pattern)
            for kind, pattern in {
                "iso": _ISO,
                "numbers": _NUMBERS,
                "named": rf"(?:on\s+)?(?:the\s+)?{_DAY}(?:st|nd|rd|th)?(?:\s+of)?\s+{_EN_MONTH}{_YEAR}",
                "named-month-first": rf"(?:on\s+)?{_EN_MONTH}\s+(?:the\s+)?{_DAY}(?:st|nd|rd|th)?(?![\w:]){_YEAR}",
                "of-month": rf"(?:on\s+)?the\s+{_DAY}(?:st|nd|rd|th)(?!\w)",
                "later": rf"in\s+(?P<count>{_COUNT}|{_any(_EN_NUMBERS)})\s+"
                r"(?P<unit>days?|weeks?|fortnights?|months?|years?)(?!\w)",
                "word": r"(?:today|tomorrow|(?:the\s+)?day\s+after\s+tomorrow|yesterday)(?!\w)",
                "today": r"this\s+(?P<part>morning|afternoon|evening)(?!\w)|(?P<part2>tonight)(?!\w)",
                "weekday": rf"(?:on\s+)?(?:(?P<before>{_EN_BEFORE})\s+)?(?P<weekday>{_any(_EN_WEEKDAYS)})(?!\w)"
                r"(?:\s+(?P<after>of next week|next week|week)(?!\w))?",
                "weekday-cut": rf"(?:on\s+)?(?:(?P<before>{_EN_BEFORE})\s+)?(?P<weekday>{_any(_EN_WEEKDAYS_CUT)}){_CUT}",
            }.items()
        },
        hours=_compiled(
            # "10:00 Am I alone?": the title begins at Am
            rf"(?:at\s+|@\s?)?(?P<hour>{_HOUR}|{_EN_HOUR_WORDS})(?:[:.]{_MINUTE})?\s?"
            r"(?P<half>[ap])(?:\.\s?m\.?|m\b)(?!\w)(?!\s+i\b)",
            rf"(?:at\s+|@\s?)?(?P<fraction>half past|quarter past|quarter to)\s+(?P<hour>{_HOUR}|{_EN_HOUR_WORDS})(?!\w)",
            rf"(?:at\s+|@\s?)(?P<hour>{_HOUR}|{_EN_HOUR_WORDS})(?:[:.]{_MINUTE})?(?:\s+o'?clock)?(?!\w)",
            rf"(?P<hour>{_HOUR}):{_MINUTE}(?!\w)",
            rf"(?P<hour>{_HOUR}|{_EN_HOUR_WORDS})(?:\s+o'?clock(?!\w)"
            r"|(?=\s+(?:in\s+the\s+(?:morning|afternoon|evening)|at\s+night|tonight)(?!\w)))",
            r"(?:at\s+|@\s?)?(?:12\s+)?(?P<word>noon|midday|midnight)(?!\w)",
        ),
        unsure_hours={hour: hour + 12 for hour in range(1, 7)} | dict.fromkeys(range(7, 10)),
        part_of_hour=re.compile(r"in\s+the\s+(?P<part>morning|afternoon|evening)(?!\w)|at\s+(?P<part2>night)(?!\w)"),
        part_of_day=re.compile(r"(?:in\s+the\s+)?(?P<part>morning|afternoon|evening|night)(?!\w)"),
        parts=_EN_PARTS,
        weekdays=_EN_WEEKDAYS | _EN_WEEKDAYS_CUT,
        shifts=_EN_SHIFTS,
        day_first=False,
        numbers=_EN_NUMBERS,
        fractions=_EN_FRACTIONS | _EN_LONG_FRACTIONS,
        months=_EN_MONTHS,
        near_days={"today": 0, "tomorrow": 1, "day after tomorrow": 2, "yesterday": -1},
        units={
            "day": ("days", 1),
            "week": ("days", 7),
            "fortnight": ("days", 14),
            "month": ("months", 1),
            "year": ("months", 12),
        },
        in_days={},
        joins=re.compile(r"(?:(?:or|and|then|at|to|until|till|from|on|for|@)\s+)+"),
        strays=re.compile(
            r"(?:fifteen|thirty|forty-five|next\s+(?:week|month)|utc|gmt|cet|cest|bst|[ecmp][sd]t)(?!\w)"
            r"|(?:every|each)\s+(?:[0-9]|day|week|month|other|mon|tue|wed|thu|fri|sat|sun)"
        ),
        lengths=_compiled(
            rf"(?P<hours>{_DECIMAL}|{_any(_EN_NUMBERS)})\s?(?:h|hrs?|hours?)",
            rf"(?P<hours>[0-9]{{1,2}}|{_any(_EN_NUMBERS)})\s?(?:h|hrs?|hours?),?\s?(?:and\s+)?"
            rf"(?P<minutes>[0-5]?[0-9]|{_any(_EN_NUMBERS)})\s?(?:m|mins?|minutes?)?",
            rf"(?P<hours>[0-9]{{1,2}}|{_any(_EN_NUMBERS)})\s+(?:hours?\s+)?"
            r"(?P<fraction>and a half|and a quarter)(?:\s+hours?)?",
            r"(?P<hours>[0-9]{1,2}):(?P<minutes>[0-5][0-9])",
            rf"(?P<minutes>[0-9]{{1,4}}|{_any(_EN_NUMBERS)})\s?(?:m|mins?|minutes?)",
            r"(?:an?\s+)?(?P<fraction>half|quarter|three quarters)(?:\s+of)?(?:\s+an)?\s+hour",
        ),
    )


MADE = {"fr": _french, "en": _english}


def words_of(language: str) -> Words:
    """Return the words of `language` ("fr", "fr-CA", …); one that is not here is read as English. Made at first use."""
    return MADE.get(language.lower().partition("-")[0], _english)()
