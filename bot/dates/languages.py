"""The languages in which dates are read."""

from functools import cache

from bot.dates.english import english
from bot.dates.french import french
from bot.dates.words import Words

MADE = {"fr": cache(french), "en": cache(english)}


def words_of(language: str) -> Words:
    """Return the words of `language` ("fr", "fr-CA", …); one that is not here is read as English. Made at first use."""
    return MADE.get(language.lower().partition("-")[0], MADE["en"])()
