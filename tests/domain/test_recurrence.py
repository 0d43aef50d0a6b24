"""How a series repeats, beside a walk over every day that knows nothing of RFC 5545."""

from datetime import date, datetime, time, timedelta
from itertools import islice, product, takewhile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.dates.recurrence import LAST, Rule, days, read_rule, suggested
from bot.domain.times import instant_of, local
from tests.walks import for_each

ZONES = (
    "Europe/Paris", "America/Toronto", "Asia/Kathmandu", "Australia/Lord_Howe", "Africa/Casablanca", "America/Sao_Paulo",
)  # fmt: skip
AHEAD = 800  # days walked

some_day = st.dates(date(2020, 1, 1), date(2040, 12, 31))
weekdays = st.sets(st.integers(0, 6), min_size=1).map(lambda found: tuple(sorted(found)))
rules = st.one_of(
    st.builds(Rule, st.just("weekly"), st.integers(1, 5), weekdays),
    st.builds(
        Rule, st.just("monthly"), st.integers(1, 12), st.integers(0, 6).map(lambda one: (one,)),
        st.sampled_from((1, 2, 3, 4, 5, LAST)),
    ),
    st.builds(Rule, st.just("monthly"), st.integers(1, 12), monthday=st.integers(1, 31)),
)  # fmt: skip


def walked(rule: Rule, first: date, since: date) -> list[date]:
    """The days of a rule among the next ones, each asked by itself."""
    return [day for day in (since + timedelta(n) for n in range(AHEAD)) if day >= first and fires(rule, first, day)]


def fires(rule: Rule, first: date, day: date) -> bool:
    if rule.until is not None and day > rule.until:
        return False
    if rule.frequency == "weekly":
        weeks = (monday(day) - monday(first)).days // 7
        return weeks % rule.interval == 0 and day.weekday() in rule.weekdays
    months = (day.year - first.year) * 12 + day.month - first.month
    if months % rule.interval:
        return False
    if rule.monthday is not None:
        return day.day == rule.monthday
    if day.weekday() != rule.weekdays[0]:
        return False
    return (day + timedelta(7)).month != day.month if rule.nth == LAST else (day.day - 1) // 7 + 1 == rule.nth


def monday(day: date) -> date:
    return day - timedelta(day.weekday())


@settings(deadline=None)
@given(rules, some_day, st.integers(0, 3000), st.none() | st.integers(0, 900))
def test_a_rule_gives_the_days_that_a_walk_finds(rule: Rule, first: date, later: int, lasts: int | None) -> None:
    since = first + timedelta(later)
    if lasts is not None:
        rule = rule.ended_by(since + timedelta(lasts))
    found = list(takewhile(lambda day: day < since + timedelta(AHEAD), days(rule, first, since)))
    assert found == walked(rule, first, since)


@settings(deadline=None)
@given(rules, st.none() | some_day)
def test_a_rule_is_read_back_as_it_was_written(rule: Rule, until: date | None) -> None:
    rule = rule if until is None else rule.ended_by(until)
    assert read_rule(str(rule)) == rule


@for_each("month, number", product(range(1, 13), [29, 30, 31]))
def test_a_day_that_its_one_month_never_has_is_no_day(month: int, number: int) -> None:
    first = date(2027, month, 1)
    found = next(days(Rule("monthly", 12, monthday=number), first, first), None)
    there = {29: True, 30: month != 2, 31: month in (1, 3, 5, 7, 8, 10, 12)}[number]
    assert (found is not None) == there


@settings(deadline=None)
@given(some_day)
def test_each_suggestion_begins_on_its_day(day: date) -> None:
    assert all(next(days(rule, day, day)) == day for rule in suggested(day))


@settings(deadline=None)
@given(rules, some_day, st.sampled_from(ZONES), st.integers(0, 1439))
def test_an_hour_stays_the_hour_of_the_group_when_clocks_change(
    rule: Rule, first: date, zone: str, minute: int
) -> None:
    """But for the night in which it is missing: then it is as much later as the clocks go forward."""
    for day in islice(days(rule, first, first), 8):
        wall = datetime.combine(day, time(minute // 60, minute % 60))
        seen = local(instant_of(wall, zone), zone).replace(tzinfo=None, fold=0)
        assert seen == wall or timedelta() < seen - wall <= timedelta(hours=1)


@for_each(
    "make",
    [
        lambda: Rule("weekly"),
        lambda: Rule("weekly", 0, (1,)),
        lambda: Rule("weekly", 53, (1,)),
        lambda: Rule("weekly", 1, (1, 7)),
        lambda: Rule("weekly", 1, (4, 1)),
        lambda: Rule("weekly", 1, (1,), monthday=3),
        lambda: Rule("monthly", 1, (1, 2), 1),
        lambda: Rule("monthly", 1, (1,), 6),
        lambda: Rule("monthly", monthday=32),
        lambda: Rule("monthly", monthday=3, nth=1),
        lambda: read_rule("FREQ=DAILY;BYDAY=MO"),
        lambda: read_rule("FREQ=WEEKLY;BYDAY=MO;COUNT=3"),
        lambda: read_rule(""),
    ],
)
def test_what_is_no_rule_of_ours_is_refused(make: object) -> None:
    with pytest.raises((ValueError, KeyError)):
        make()  # type: ignore[operator]
