"""How an event of another calendar repeats, as a rule of ours; what is no such rule is not taken, and never walked through."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import islice, takewhile
from typing import Any

from bot.dates.recurrence import WEEKDAYS, Rule, days
from bot.domain.times import instant_of, local
from bot.imports.found import Terms
from bot.imports.words import No

TIMES_MOST = 1_000
WITHOUT_MOST = timedelta(days=366)  # so far ahead single dates are left out
LONGEST = timedelta(days=731)
FURTHEST = timedelta(days=1100)  # so far ahead times are counted
KNOWN = {"FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYSETPOS", "UNTIL", "COUNT", "WKST"}


def rule_of(event: Any, starts_at: int, zone: str, without: set[str], terms: Terms) -> tuple[str, int, set[str]]:
    """The rule, its first start from now on, and the days ahead it goes without. Raises No."""
    given = event["rrule"]
    if isinstance(given, list) or "rdate" in event or given.keys() - KNOWN:
        raise No("import-rule")
    at = local(starts_at, terms.zone)
    today = local(terms.now, terms.zone).date()
    rule = _ended(_read(given, at), given, at, today)
    if not _same_clock(starts_at, zone, terms.zone):
        raise No("import-rule-zone")
    first = _first(rule, at, today, without, terms)
    if rule.until is not None and rule.until > first + LONGEST:
        raise No("import-far")
    ahead = {day for day in without if day >= today.isoformat()}
    if any(date.fromisoformat(day) > today + WITHOUT_MOST for day in ahead):
        raise No("import-rule")
    return str(rule), instant_of(datetime.combine(first, at.time()), terms.zone), ahead


def _same_clock(at: int, one: str, other: str) -> bool:
    """Whether the clocks of both zones show the same, in summer too."""
    moments = [at, at + 91 * 86400, at + 182 * 86400, at + 273 * 86400]
    return one == other or all(local(each, one).utcoffset() == local(each, other).utcoffset() for each in moments)


def _read(given: Any, at: datetime) -> Rule:
    often, step = _one(given, "FREQ"), int(_one(given, "INTERVAL") or 1)
    codes = [str(each) for each in given.get("BYDAY", [])]
    nths = {code[:-2] for code in codes}
    weekdays = tuple(sorted({WEEKDAYS.index(code[-2:]) for code in codes}))
    place = _one(given, "BYSETPOS")
    try:
        if often == "DAILY" and step == 1 and not codes and "BYMONTHDAY" not in given:
            return Rule("weekly", weekdays=tuple(range(7)))
        if often == "WEEKLY" and nths <= {""} and "BYMONTHDAY" not in given and not place:
            weeks_begin = _one(given, "WKST") or "MO"
            if step > 1 and len(weekdays) > 1 and weeks_begin != "MO":
                raise No("import-rule")
            return Rule("weekly", step, weekdays or (at.weekday(),))
        if often == "MONTHLY" and codes and "BYMONTHDAY" not in given:
            (nth,) = nths
            return Rule("monthly", step, weekdays, nth=int(nth or place or 0))
        if often == "MONTHLY" and not place:
            (number,) = given.get("BYMONTHDAY", [at.day])
            return Rule("monthly", step, monthday=int(number))
    except ValueError:
        pass
    raise No("import-rule")


def _one(given: Any, name: str) -> str:
    found: Iterable[Any] = given.get(name, [])
    values = list(found) if isinstance(found, list) else [found]
    if len(values) > 1:
        raise No("import-rule")
    return str(values[0]) if values else ""


def _ended(rule: Rule, given: Any, at: datetime, today: date) -> Rule:
    if count := _one(given, "COUNT"):
        if not 0 < int(count) <= TIMES_MOST:
            raise No("import-endless")
        near = takewhile(lambda day: day <= today + FURTHEST, days(rule, at.date(), at.date()))
        walked = list(islice(near, int(count)))
        if len(walked) < int(count):
            raise No("import-far")
        return replace(rule, until=walked[-1])
    if "UNTIL" not in given:
        return rule
    (until,) = given["UNTIL"]
    if not isinstance(until, datetime):
        return replace(rule, until=until)
    if until.tzinfo is not None:
        until = until.astimezone(at.tzinfo)
    last = until.date()
    return replace(rule, until=last if until.time() >= at.time() else last - timedelta(1))


def _first(rule: Rule, at: datetime, today: date, without: set[str], terms: Terms) -> date:
    """Its first day that is still ahead and takes place. Raises No when there is none."""
    for day in islice(days(rule, at.date(), today), TIMES_MOST):
        ahead = instant_of(datetime.combine(day, at.time()), terms.zone) > terms.now
        if ahead and day.isoformat() not in without:
            return day
    raise No("import-over")
