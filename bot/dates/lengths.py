"""How long a meeting lasts, in words."""

import re

from bot.dates.folding import fold
from bot.dates.hours import fraction_of
from bot.dates.languages import words_of
from bot.dates.mentions import Mention
from bot.dates.words import Words, said

_LONGEST = 60  # characters
_LEAST, _MOST = 5, 24 * 60  # minutes
_SHORTEST_OF_TITLE, _LONGEST_OF_TITLE = 30, 8 * 60
_NUMBER = re.compile(r"[0-9]+(?!\w)")


def read_length(text: str, language: str) -> int | None:
    """Read how long a meeting lasts, in minutes from 5 to 1440; None for anything else.

    A number alone counts minutes from 30 on: "90" is an hour and a half, "2" is unclear.
    """
    words = words_of(language)
    text = text.strip()
    plain = " ".join(words.about.sub(" ", fold(text[:_LONGEST]).plain).split()).rstrip(" .")
    if len(text) > _LONGEST:
        return None
    if _NUMBER.fullmatch(plain):
        return _within(int(plain) if int(plain) >= 30 else 0)
    match = next(filter(None, (pattern.fullmatch(plain) for pattern in words.lengths)), None)
    return _within(_minutes(match, words)) if match else None


def length_at(plain: str, start: int, words: Words) -> tuple[int, int] | None:
    """Find a length that begins at `start`: its minutes, and where it ends."""
    found = filter(None, (pattern.match(plain, start) for pattern in words.whole_lengths))
    match = max(found, key=lambda match: match.end(), default=None)
    minutes = _within(_minutes(match, words)) if match else None
    return None if match is None or minutes is None else (minutes, match.end())


def length_in_title(plain: str, words: Words) -> Mention | None:
    """How long it lasts, in the words before the date: "2 hour walk". Half an hour at least: less is more often a way to go."""
    match = next(filter(None, (pattern.search(plain) for pattern in words.title_lengths)), None)
    minutes = _within(_minutes(match, words)) if match else None
    if match is None or minutes is None or not _SHORTEST_OF_TITLE <= minutes <= _LONGEST_OF_TITLE:
        return None
    return Mention(match.start(), match.end(), minutes=minutes)


def _within(minutes: int) -> int | None:
    return minutes if _LEAST <= minutes <= _MOST else None


def _minutes(match: re.Match[str], words: Words) -> int:
    hours, minutes = said(match, "hours").replace(",", "."), said(match, "minutes")
    return (
        round(60 * float(words.numbers.get(hours, hours or 0)))
        + int(words.numbers.get(minutes, minutes or 0))
        + fraction_of(match, words)
    )
