"""When somebody is reminded who chose their own times."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import Refused
from bot.domain.times import DAY, HOUR, MINUTE, local
from bot.domain.wishes import LONGEST, MOST, WHEN, befores, read_times, with_time, write_times
from tests.walks import for_each

USUAL = (DAY, HOUR)
times_of = st.lists(st.sampled_from(list(WHEN)), unique=True, max_size=MOST)
instants = st.integers(
    int(datetime(2026, 1, 1, tzinfo=UTC).timestamp()), int(datetime(2030, 1, 1, tzinfo=UTC).timestamp())
)
zones = st.sampled_from(["Europe/Paris", "America/Sao_Paulo", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia"])


@given(times_of)
def test_times_are_read_as_they_were_stored_the_longest_first(times: list[str]) -> None:
    kept: tuple[str, ...] = ()
    for each in times:
        kept = with_time(kept, each, True)
    assert read_times(write_times(kept)) == kept == tuple(each for each in WHEN if each in times)
    for each in times:
        kept = with_time(kept, each, False)
    assert kept == ()


def test_no_own_times_are_those_of_the_group_and_none_at_all_are_none() -> None:
    assert befores(read_times(None), USUAL, 0, "UTC") == USUAL
    assert befores(read_times(""), USUAL, 0, "UTC") == ()


def test_what_a_later_version_stored_is_left_out() -> None:
    assert read_times("3w,1d") == ("1d",)


@for_each("time", ["", "3w", "1d,2d", "'"])
def test_what_is_no_time_is_refused(time: str) -> None:
    with pytest.raises(Refused, match="old-button"):
        with_time((), time, True)


def test_one_more_than_three_is_refused_and_one_that_is_chosen_already_is_not() -> None:
    three = ("1w", "2d", "1d")
    with pytest.raises(Refused, match="messages-too-many"):
        with_time(three, "2h", True)
    assert with_time(three, "1d", True) == three


@given(instants, zones)
def test_the_morning_is_eight_o_clock_there_or_an_hour_before_an_early_start(starts_at: int, zone: str) -> None:
    (before,) = befores(("am",), USUAL, starts_at, zone)
    at = local(starts_at - before, zone)
    if before == HOUR:
        assert (at.hour, at.minute) >= (8, 0) or local(starts_at, zone).hour <= 9
    else:
        assert (at.date(), at.hour, at.minute, at.second) == (local(starts_at, zone).date(), 8, 0, 0)


@given(times_of, instants, zones)
def test_no_reminder_is_longer_before_than_the_letters_are_written(times: list[str], starts_at: int, zone: str) -> None:
    found = befores(tuple(times), USUAL, starts_at, zone)
    assert len(found) <= MOST
    assert all(30 * MINUTE <= each <= LONGEST for each in found)
