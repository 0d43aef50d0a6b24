"""Finding where a text speaks of a day and an hour."""

import re
from datetime import UTC, datetime, timedelta

from bot.dates.collecting import mention_at
from bot.dates.days import Day
from bot.dates.hours import Span, fraction_of, hour_of
from bot.dates.mentions import Mention
from bot.dates.words import Words, said

_ENDING = re.compile(r"[\s.,;:!?()-]*")
_BEGINS = re.compile(r"(?<![a-z]-)(?<![^\W_])[0-9a-z]|[@~]")  # in "après-midi", not at noon
_LIST = re.compile(r"[0-9](?:st|nd|rd|th|er)?\s*,\s*\Z")


def mentions(plain: str, words: Words, *, beside: bool) -> list[Mention]:
    """Find them all, in order. `beside`: the day is known already, and an hour needs none beside it."""
    found: list[Mention] = []
    at = 0
    while begins := _BEGINS.search(plain, at):
        mention = mention_at(plain, begins.start(), words, beside=beside)
        at = max(mention.end, begins.end())
        if not mention.is_empty and mention.end > mention.start:
            mention.unsure = mention.unsure or _is_turned(plain, mention, words)
            found.append(mention)
    return found or _alone(plain, words, beside=beside)


def _alone(plain: str, words: Words, *, beside: bool) -> list[Mention]:
    """ "At 7", and, where the day is known, "7": an hour if there is nothing else."""
    mention = mention_at(plain, 0, words, beside=True)
    number = words.bare_hour.match(plain) if beside and mention.is_empty else None
    if number is not None:
        mention = Mention(0, number.end(), spans=[Span(hour_of(number, words), None, 0, number.end())])
    return [mention] if mention.spans and _ENDING.fullmatch(plain, mention.end) else []


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


def _is_turned(plain: str, mention: Mention, words: Words) -> bool:
    before = plain[: mention.start]
    of_a_list = plain[mention.start].isdigit() and _LIST.search(before)  # "24, 26 November"
    return bool(of_a_list or words.turns.search(before))


def moment_of(day: Day, now: datetime, words: Words) -> datetime:
    """Return the wall time of "in two hours", to the minute."""
    minutes = {"half": 30, "quarter": 15, "three": 45}.get(day.match.lastgroup or "", 0)
    if not minutes:
        count, unit = said(day.match, "count"), said(day.match, "unit")
        each = words.units[unit if unit in words.units else unit.removesuffix("s")][1]
        number = words.numbers.get(count) or float(count.replace(",", "."))
        minutes = round(number * each) + int(said(day.match, "minutes") or 0) + fraction_of(day.match, words)
    later = now.astimezone(UTC) + timedelta(minutes=minutes)
    return later.astimezone(now.tzinfo).replace(tzinfo=None, second=0, microsecond=0)
