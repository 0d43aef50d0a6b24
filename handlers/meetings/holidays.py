"""The public holidays among the days of a planned meeting."""

from datetime import timedelta
from itertools import takewhile
from typing import Any

from bot import public_holidays
from bot.dates.recurrence import days, read_rule
from bot.domain.times import local
from handlers.core.context import Context
from handlers.meetings.holiday_screens import Holiday

AHEAD = timedelta(days=366)  # of a meeting that repeats


async def among(c: Context, draft: dict[str, Any]) -> list[Holiday]:
    """Those of the group's country, as the reader calls them."""
    zone, first = draft["zone"], local(draft["starts_at"], draft["zone"]).date()
    await public_holidays.load(zone, first)
    found = [first]
    if "rule" in draft:
        found = list(takewhile(lambda day: day <= first + AHEAD, days(read_rule(draft["rule"]), first, first)))
    named = [(day, public_holidays.name_of(zone, day, c.language)) for day in found]
    return [Holiday(day, name) for day, name in named if name]
