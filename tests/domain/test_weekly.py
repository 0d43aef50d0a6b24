"""Hours of a week: put together, taken apart, across midnight, Sunday's end and the nights when clocks change."""

from datetime import UTC, datetime
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.times import DAY, HOUR
from bot.domain.weekly import WEEK_MINUTES, Weekly, answer_due, begins, by_day, holds, joined, without
from tests.walks import for_each

PARIS = "Europe/Paris"

slots = st.lists(
    st.tuples(st.integers(0, WEEK_MINUTES - 1), st.integers(1, 1440)).map(lambda each: (each[0], sum(each))), max_size=8
)


def at(text: str) -> int:
    """An instant, from what the clocks say in UTC."""
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp())


def minutes(hours: Weekly) -> set[int]:
    return {minute for since, until in hours for minute in range(since, until)}


@given(slots)
def test_joined_hours_are_the_same_minutes_in_order_and_apart(given_slots: list[tuple[int, int]]) -> None:
    hours = joined(given_slots)
    wanted = {minute % WEEK_MINUTES for since, until in given_slots for minute in range(since, until)}
    assert minutes(hours) == (set() if len(wanted) == WEEK_MINUTES else wanted)
    assert all(one[1] < other[0] for one, other in pairwise(hours))


@given(slots, slots)
def test_hours_taken_away_leave_the_others(some: list[tuple[int, int]], others: list[tuple[int, int]]) -> None:
    one, other = joined(some), joined(others)
    assert minutes(without(one, other)) == minutes(one) - minutes(other)
    assert holds(one, other) is (minutes(other) <= minutes(one))


@given(slots)
def test_hours_in_pieces_of_a_day_are_the_same_minutes(given_slots: list[tuple[int, int]]) -> None:
    hours = joined(given_slots)
    pieces = by_day(hours)
    assert minutes(joined((day * 1440 + since, day * 1440 + until) for day, since, until in pieces)) == minutes(hours)
    assert all(0 <= since < 1440 and until - since <= 1440 for _, since, until in pieces)


def test_a_night_is_one_piece_on_sunday_too() -> None:
    assert by_day(joined([(4 * 1440 + 1320, 5 * 1440 + 120)])) == [(4, 1320, 1560)]
    assert by_day(joined([(6 * 1440 + 1320, 7 * 1440 + 120)])) == [(6, 1320, 1560)]
    assert by_day(((5 * 1440, 7 * 1440),)) == [(5, 0, 1440), (6, 0, 1440)]


# The clocks of Paris go from 2:00 to 3:00 on 28 March 2027, and from 3:00 to 2:00 on 31 October 2027: Sundays.
SUNDAY = 6 * 1440


@for_each(
    "since, until, now, first, ends",
    [
        # Around the missing hour: an hour shorter, and what lies in it is said an hour later.
        (60, 240, "2027-03-27T12:00", "2027-03-28T00:00", "2027-03-28T02:00"),
        (120, 150, "2027-03-27T12:00", "2027-03-28T01:00", "2027-03-28T01:30"),
        # Around the hour that comes twice: an hour longer; one that begins in it begins the first time, and ends so.
        (60, 240, "2027-10-30T12:00", "2027-10-30T23:00", "2027-10-31T03:00"),
        (120, 180, "2027-10-30T12:00", "2027-10-31T00:00", "2027-10-31T02:00"),
        (60, 150, "2027-10-30T12:00", "2027-10-30T23:00", "2027-10-31T00:30"),
        # Evenings of these days stand where the clock says.
        (1080, 1200, "2027-03-28T12:00", "2027-03-28T16:00", "2027-03-28T18:00"),
        (1080, 1200, "2027-10-31T12:00", "2027-10-31T17:00", "2027-10-31T19:00"),
    ],
)
def test_clock_changes_are_decided(since: int, until: int, now: str, first: str, ends: str) -> None:
    hours = ((SUNDAY + since, SUNDAY + until),)
    assert begins(hours, PARIS, at(now)) == at(first)
    assert begins(hours, PARIS, at(ends) - 1) == at(ends) - 1, "still in hours"
    assert begins(hours, PARIS, at(ends)) > at(ends) + 5 * DAY, "not any more"


@for_each(
    "hours, begin, seconds, due",
    [
        ((), "2026-11-30T11:00", DAY, "2026-12-01T11:00"),
        # 18:00 to 20:00 each day: an hour on Monday, the second on Tuesday.
        (tuple((d * 1440 + 1080, d * 1440 + 1200) for d in range(7)), "2026-11-30T18:00", 2 * HOUR, "2026-12-01T18:00"),
        # A day of answering would be two weeks of such evenings: two days by the calendar.
        (tuple((d * 1440 + 1080, d * 1440 + 1200) for d in range(7)), "2026-11-30T18:00", DAY, "2026-12-02T18:00"),
        # One evening a week: until it ends.
        (((1080, 1200),), "2026-11-30T17:00", DAY, "2026-11-30T19:00"),
        # Across midnight, and Sunday's.
        (joined([(SUNDAY + 1320, SUNDAY + 1560)]), "2026-12-06T21:00", 3 * HOUR, "2026-12-07T00:00"),
        # The night when an hour comes twice has five hours between 1:00 and 5:00.
        (((SUNDAY + 60, SUNDAY + 300),), "2027-10-30T23:00", 5 * HOUR, "2027-10-31T04:00"),
        (((SUNDAY + 60, SUNDAY + 300),), "2027-03-28T00:00", 3 * HOUR, "2027-03-28T03:00"),
        # Long times to answer go over weeks.
        (((1080, 1200),), "2026-11-30T17:00", 14 * DAY, "2026-12-07T19:00"),
    ],
)
def test_the_time_to_answer_counts_in_hours(hours: Weekly, begin: str, seconds: int, due: str) -> None:
    assert answer_due(hours, PARIS, at(begin), seconds) == at(due)


@given(slots.filter(bool), st.integers(0, 400 * DAY), st.sampled_from((300, HOUR, DAY)))
def test_who_is_asked_always_has_some_time_and_never_more_than_was_given(
    given_slots: list[tuple[int, int]], ahead: int, seconds: int
) -> None:
    hours, now = joined(given_slots), at("2026-11-30T11:00") + ahead
    since = begins(hours, PARIS, now)
    due = answer_due(hours, PARIS, since, seconds)
    assert now <= since <= now + 8 * DAY
    assert since < due <= since + max(seconds, 2 * DAY)
    assert begins(hours, PARIS, due - 1) == due - 1, "its last moment lies in hours"
