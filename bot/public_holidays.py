"""Public holidays of the country that a time zone lies in. The library is loaded in a thread, where it is used and nowhere else."""

import asyncio
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from importlib import import_module

YEARS_AHEAD = 2


async def load(zone: str, day: date) -> None:
    """Slow the first time: done beside, so that nobody waits. What is asked of these years is at hand afterwards."""
    if country_of(zone):
        await asyncio.to_thread(_load, zone, day.year)


def _load(zone: str, year: int) -> None:
    import_module("holidays")
    for each in range(year, year + YEARS_AHEAD + 1):
        _named(country_of(zone), each, "en")


@lru_cache(maxsize=256)
def country_of(zone: str) -> str:
    """Its two letters; empty for a zone of no one country (UTC)."""
    from babel.core import get_global

    country = str(get_global("zone_territories").get(zone) or "")
    return country if len(country) == 2 and country.isalpha() and country != "ZZ" else ""


def name_of(zone: str, day: date, language: str) -> str:
    """What the public holiday on this day is called, in this language where the library has it; empty on any other day.

    Those of the whole country only: of Quebec, Alsace or Geneva the library knows more, and a time zone does not tell them.
    """
    return _named(country_of(zone), day.year, language).get(day, "") if country_of(zone) else ""


@lru_cache(maxsize=64)
def _named(country: str, year: int, language: str) -> Mapping[date, str]:
    import holidays

    try:
        usual = holidays.country_holidays(country, years=year)
    except NotImplementedError:
        return {}
    spoken = sorted(usual.supported_languages, key=lambda each: (each != language, not each.startswith(language), each))
    if spoken and spoken[0].startswith(language):
        usual = holidays.country_holidays(country, years=year, language=spoken[0])
    return dict(usual.items())
