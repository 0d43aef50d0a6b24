"""Time zones by the words people have for them: a town or a country in one of our languages."""

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from bot.domain.order import folded
from bot.domain.people import LANGUAGES
from bot.domain.times import zones


def zone_in_words(words: str) -> str:
    """The IANA zone of "Londres" or of "Belgique"; the words themselves where they name none, or a country of several hours."""
    return _named().get(folded(words), words)


@lru_cache(maxsize=1)
def _named() -> dict[str, str]:
    from babel import Locale  # slow to load, and wanted only when somebody writes a place
    from babel.core import get_global

    known, named = zones(), {}
    lands: dict[str, list[str]] = {}
    for zone, land in sorted(get_global("zone_territories").items()):
        if zone in known:
            lands.setdefault(land, []).append(zone)
    for language in LANGUAGES:
        locale = Locale.parse(language)
        for land, there in lands.items():
            if len({_clocks(zone) for zone in there}) == 1 and land in locale.territories:
                named[folded(locale.territories[land])] = there[0]
    for language in LANGUAGES:  # a town comes before a country of the same name
        for zone, said in Locale.parse(language).time_zones.items():
            if zone in known and "city" in said:
                named[folded(said["city"])] = zone
    return named


def _clocks(zone: str) -> tuple[timedelta | None, ...]:
    """What they show in winter and in summer."""
    return tuple(datetime(2026, month, 1, tzinfo=UTC).astimezone(ZoneInfo(zone)).utcoffset() for month in (1, 7))
