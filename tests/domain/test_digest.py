"""The week on Monday at eight, by the clocks of each reader, whenever these are set."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.digest import moved, next_due, week_ends
from bot.domain.times import local
from tests.walks import for_each

ZONES = (
    "Europe/Paris", "America/Toronto", "Asia/Kathmandu", "Australia/Lord_Howe", "Africa/Casablanca", "America/Sao_Paulo",
)  # fmt: skip
instants = st.integers(
    int(datetime(2020, 1, 1, tzinfo=UTC).timestamp()), int(datetime(2040, 1, 1, tzinfo=UTC).timestamp())
)
zones = st.sampled_from(ZONES)


@given(instants, zones)
def test_it_is_the_next_monday_at_eight(now: int, zone: str) -> None:
    due = local(next_due(now, zone), zone)
    assert (due.weekday(), due.hour, due.minute, due.second) == (0, 8, 0, 0)
    assert timedelta() < due.replace(tzinfo=None) - local(now, zone).replace(tzinfo=None) <= timedelta(weeks=1)


@given(instants, zones)
def test_a_year_of_mondays_leaves_none_out(now: int, zone: str) -> None:
    due = next_due(now, zone)
    for _ in range(53):
        following = next_due(due, zone)
        assert local(following, zone).date() - local(due, zone).date() == timedelta(weeks=1)
        due = following


@given(instants, zones, zones)
def test_in_another_zone_it_is_the_same_monday_at_eight(now: int, was: str, zone: str) -> None:
    due = next_due(now, was)
    there = local(moved(due, was, zone), zone)
    assert there.replace(tzinfo=None) == local(due, was).replace(tzinfo=None)


@given(instants, zones)
def test_the_week_ends_at_midnight_before_the_next_monday(now: int, zone: str) -> None:
    due = next_due(now, zone)
    end = local(week_ends(due, zone), zone)
    assert (end.weekday(), end.hour, end.minute) == (0, 0, 0)
    assert end.date() == local(next_due(due, zone), zone).date()


@for_each("hour", [8, 9])
def test_on_monday_at_eight_itself_it_is_the_one_a_week_later(hour: int) -> None:
    at = int(datetime(2026, 11, 30, hour - 1, tzinfo=UTC).timestamp())
    assert local(next_due(at, "Europe/Paris"), "Europe/Paris").date().isoformat() == "2026-12-07"
