"""How a planned meeting repeats: chosen with buttons on its summary, before anything is stored."""

import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import islice
from typing import Any

from bot.dates.recurrence import Rule, days, read_rule
from bot.domain.errors import Refused
from bot.domain.times import instant_of, local
from bot.services.meetings import series
from handlers.core.context import Context
from handlers.core.questions import Question
from handlers.meetings import presses
from handlers.meetings import repeating_screens as screens
from handlers.meetings.drafts import OWN, SEEN, draft_of, go_on, without
from handlers.meetings.line import read_day

TIMES_MOST = 366
_TIMES = re.compile(
    r"(\d{1,9})\s*(?:fois|dates?|rencontres?|séances?|seances?|times|meetings?|sessions?|x)?\.?", re.IGNORECASE
)

UNTIL_NO = {
    "unclear-too-far": "series-until-far",
    "day-past": "series-until-past",
    "day-unclear": "series-until-unclear",
}


def first_day(draft: dict[str, Any]) -> date:
    """The day of the planned meeting, in its group. Refused when none is known."""
    if "starts_at" not in draft:
        raise Refused("old-button")
    return local(draft["starts_at"], draft["zone"]).date()


@presses.newmeeting_repeat.handled
async def ask_how(c: Context) -> None:
    c.show(screens.repeat, day=first_day(draft_of(c)).isoformat())


@presses.newmeeting_days.handled
async def ask_days(c: Context, weekdays: str = "") -> None:
    draft_of(c)
    if weekdays != "".join(sorted(set(weekdays) & set("0123456"))):
        raise Refused("old-button")
    c.show(screens.days, weekdays=weekdays)


@presses.newmeeting_rule.handled
async def rule_chosen(c: Context, rule: str) -> None:
    draft = without(draft_of(c), "rules")
    first_day(draft)
    if rule == "once":
        await go_on(c, {key: draft[key] for key in draft if key != "rule"})
        return
    try:
        chosen = read_rule(rule)
    except (ValueError, KeyError) as trouble:
        raise Refused("old-button") from trouble
    if chosen.until is not None:  # no button carries one
        raise Refused("old-button")
    await _repeats(c, draft, chosen)


async def _repeats(c: Context, draft: dict[str, Any], rule: Rule) -> None:
    """The first date of the series is the first that the rule gives from the chosen day on."""
    day = first_day(draft)
    found = next(days(rule, day, day), None)
    if found is None:
        raise Refused("series-never")
    at = local(draft["starts_at"], draft["zone"])
    starts_at = instant_of(datetime.combine(found, at.time()), draft["zone"])
    await go_on(c, draft | {"starts_at": starts_at, "rule": str(rule)})


@presses.newmeeting_holidays.handled
async def skip_holidays(c: Context, skip: bool) -> None:
    draft = draft_of(c)
    if "rule" not in draft:
        raise Refused("old-button")
    await go_on(c, draft | {"skips": skip})


@presses.newmeeting_until.handled
async def ask_until(c: Context) -> None:
    draft = draft_of(c)
    if "rule" not in draft:
        raise Refused("old-button")
    await c.ask("newmeeting.until", **draft)
    c.show(screens.until, rule=draft["rule"])


@presses.newmeeting_ends.handled
async def end_pressed(c: Context, months: int) -> None:
    draft = draft_of(c)
    if "rule" not in draft:
        raise Refused("old-button")
    await _ends(c, draft, first_day(draft) + timedelta(days=round(months * 30.44)) if months else None)


async def end_given(c: Context) -> None:
    """A number of times, or the last day."""
    draft = draft_of(c)
    first, rule = first_day(draft), replace(read_rule(draft["rule"]), until=None)
    times = _TIMES.fullmatch(c.text.strip())
    if times is not None:
        if not 0 < int(times[1]) <= TIMES_MOST:
            raise Refused("series-until-far")
        await _ends(c, draft, list(islice(days(rule, first, first), int(times[1])))[-1])
        return
    try:
        last = read_day(c, c.text, draft["zone"], first + timedelta(1))
    except Refused as no:
        raise Refused(UNTIL_NO.get(no.key, no.key)) from no
    await _ends(c, draft, last)


async def _ends(c: Context, draft: dict[str, Any], last: date | None) -> None:
    first = first_day(draft)
    if last is not None and last < first:
        raise Refused("series-until-past")
    if last is not None and last > first + series.LONGEST:
        raise Refused("series-until-far")
    await go_on(c, draft | {"rule": str(replace(read_rule(draft["rule"]), until=last))})


ANSWERS = {"newmeeting.until": Question(ask_until, OWN, SEEN, end_given)}
