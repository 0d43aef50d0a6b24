"""What somebody does again and again, as they say it of themselves: "weekdays", "le dimanche", "every morning".

Of a meeting these words may mean one day; of a habit they mean every one. They are put into the words that `series.py` reads.
"""

import re
from functools import cache

_EN_DAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?"
_FR_DAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?"
_EN_PART, _EN_HOUR = r"(?P<part>morning|afternoon|evening)s?", r"\s*\bat\s+\d{1,2}(?:[:.]\d\d)?\b(?!\s*(?:am|pm|h))"
_FR_PART, _FR_HOUR = r"(?P<part>matin|soir)s?", r"\s*\bà\s+\d{1,2}\s?h(?:\s?\d\d)?\b"
_AND = r"(?:\s*,\s*|\s*,?\s+(?:and|&|et)\s+)(?:on\s+|le\s+|les\s+)?"

# What is found -> the words in its place; \g<days> are the days that were named.
_SAID: dict[str, tuple[tuple[str, str], ...]] = {
    "en": (
        (r"(?:on\s+|every\s+)?(?:(?:week|work|working|school)[\s-]?days?)", "every weekday"),
        (r"(?:from\s+)?mon(?:day)?s?\s*(?:to|through|till|-|–)\s*fri(?:day)?s?", "every weekday"),
        (r"(?:(?:on|at|every|each)\s+)?(?:the\s+)?week-?ends?", "every Saturday and Sunday"),
        (rf"(?:every|each)\s+{_EN_PART}(?P<hour>{_EN_HOUR})", r"every day\g<hour> in the \g<part>"),
        (rf"(?P<hour>{_EN_HOUR})\s+(?:every|each)\s+{_EN_PART}", r" every day\g<hour> in the \g<part>"),
        (rf"(?:every|each)\s+{_EN_PART}", "every day"),
        (rf"(?:on\s+)?(?P<days>{_EN_DAY}(?:{_AND}{_EN_DAY})+)", r"every \g<days>"),
    ),
    "fr": (
        (r"(?:(?:tous\s+)?les\s+|chaque\s+)?jours?\s+(?:de\s+(?:la\s+)?semaine|ouvr(?:é|e|able)s?)", "tous les jours ouvrés"),
        (r"(?:en|la)\s+semaine|du\s+lundi\s+au\s+vendredi", "tous les jours ouvrés"),
        (r"(?:tous\s+les|les?|chaque|en)\s+week-?ends?", "tous les samedis et dimanches"),
        (rf"(?:tous\s+les|chaque)\s+{_FR_PART}(?P<hour>{_FR_HOUR})", r"tous les jours\g<hour> du \g<part>"),
        (rf"(?P<hour>{_FR_HOUR})\s+(?:tous\s+les|chaque)\s+{_FR_PART}", r" tous les jours\g<hour> du \g<part>"),
        (rf"(?:tous\s+les|chaque)\s+{_FR_PART}", "tous les jours"),
        (r"(?:tous\s+les|chaque)\s+midis?(?!\s*(?:à|vers|,)?\s*\d)", "tous les jours à midi"),
        (rf"(?:(?:tous\s+)?les\s+|le\s+|chaque\s+)(?P<days>{_FR_DAY}(?:{_AND}{_FR_DAY})*)", r"tous les \g<days>"),
        (rf"(?P<days>{_FR_DAY}(?:{_AND}{_FR_DAY})+)", r"tous les \g<days>"),
    ),
}  # fmt: skip


@cache
def _patterns(language: str) -> list[tuple[re.Pattern[str], str]]:
    """A day of the month behind them makes it one date."""
    return [
        (re.compile(rf"\b(?:{words})\b(?!\s*\d+\s+[a-zé]{{3}})", re.IGNORECASE), becomes)
        for words, becomes in _SAID.get(language, ())
    ]


def said_as_series(text: str, language: str) -> str:
    """The same with the first of these ways in the words of a series; as it is where none stands there."""
    for pattern, becomes in _patterns(language):
        found = pattern.search(text)
        if found is not None:
            return text[: found.start()] + found.expand(becomes) + text[found.end() :]
    return text
