"""A calendar file of a series says when each date takes place, whatever became of single ones: beside a walk over every day."""

from datetime import date, time

from hypothesis import example, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from bot.calendars import write
from bot.dates.recurrence import Rule
from bot.domain.times import DAY
from tests.calendar_cases import EDITED, FATES, Fate, case
from tests.domain.test_recurrence import ZONES, rules, some_day
from tests.test_calendar import dates_in

fates = st.lists(st.sampled_from(FATES), min_size=EDITED - 1, max_size=EDITED - 1)
# as they are kept: hour and minute, and no word of which of two hours is meant (that belongs to a date)
clocks = st.times().map(lambda at: at.replace(second=0, microsecond=0, fold=0))


@settings(max_examples=60, deadline=None)
@example(  # the date of a Monday is moved to the Thursday of the same series
    Rule("weekly", 1, weekdays=(0, 3)),
    date(2020, 2, 1),
    "Europe/Paris",
    time(0, 0),
    [0, 0, 0, 3 * DAY, *[0] * (EDITED - 5)],
)
@given(rules, some_day, st.sampled_from(ZONES), clocks, fates)
def test_what_is_moved_called_off_or_declined_is_told_and_all_else_stays(
    rule: Rule, first: date, zone: str, clock: time, fates: list[Fate]
) -> None:
    found = case(rule, first, zone, clock, fates)
    if found is not None:
        told = dates_in(Calendar.from_ical(write([found.entry], 0)), found.until)
        assert [at for at in told if at < found.until] == found.takes_place
