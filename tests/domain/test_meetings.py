"""The words of a meeting, and the instants of its reminders against a walk minute by minute."""

from datetime import datetime

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.domain.contact_data.ways_in import split
from bot.domain.errors import Refused
from bot.domain.meetings import (
    LEAD_SECONDS,
    NOTE_LONGEST,
    read_note,
    read_place,
    read_reminders,
    read_title,
    reminder_plan,
    write_reminders,
)
from bot.domain.times import DAY, HOUR, MINUTE, instant_of, is_quiet, quiet_since, quiet_until
from tests.walks import for_each

ZONES = (
    "Europe/Paris",
    "America/Montreal",
    "Australia/Lord_Howe",
    "America/St_Johns",
    "Asia/Kathmandu",
    "Africa/Casablanca",
)
CHANGES = ("2026-03-08", "2026-03-29", "2026-04-05", "2026-10-04", "2026-10-25", "2026-11-01", "2026-12-03")
PARIS = "Europe/Paris"
NIGHT = (21 * 60, 8 * 60)

zones = st.sampled_from(ZONES)
minutes = st.integers(0, 1439)
quiet_hours = st.one_of(
    st.just(NIGHT), st.tuples(minutes, minutes), st.tuples(st.integers(0, 240), st.integers(0, 240))
)
befores = st.lists(st.sampled_from([30, 10 * MINUTE, HOUR, 3 * HOUR, 9 * HOUR, 12 * HOUR, DAY, 2 * DAY]), max_size=5)


@st.composite
def starts(draw: st.DrawFn) -> int:
    """An instant in or near a night when clocks change somewhere."""
    day = datetime.fromisoformat(draw(st.sampled_from(CHANGES)))
    return instant_of(day, "UTC") + draw(st.integers(-12 * 60, 36 * 60)) * MINUTE


def at(words: str, zone: str = PARIS) -> int:
    return instant_of(datetime.fromisoformat(words), zone)


def walk(due: int, start: int, zone: str, quiet: tuple[int, int]) -> int | None:
    """What the rule says, minute by minute: the end of the quiet hours, or else the last minute before them."""
    now = due
    while is_quiet(now, zone, *quiet):
        now += MINUTE
    if now < start:
        return now
    now = due
    while is_quiet(now, zone, *quiet):
        now -= MINUTE
    return now if now < start else None


@example(1_775_347_200, 10 * MINUTE, "Australia/Lord_Howe", (91, 0))  # 01:30 comes twice, and is calm both times
@settings(max_examples=300, deadline=None)
@given(starts(), st.sampled_from([10 * MINUTE, HOUR, 3 * HOUR, 9 * HOUR, DAY]), zones, quiet_hours)
def test_one_reminder_comes_when_a_walk_minute_by_minute_says(
    start: int, before: int, zone: str, quiet: tuple[int, int]
) -> None:
    expected = walk(start - before, start, zone, quiet)
    found = reminder_plan([before], start, 0, 0, zone, *quiet).get(before)
    assert found == expected


@settings(max_examples=300, deadline=None)
@given(starts(), befores, st.integers(0, 3 * 24 * 60), st.integers(0, 24 * 60), zones, quiet_hours)
def test_no_reminder_is_in_quiet_hours_or_after_the_start_or_said_twice(
    start: int, wanted: list[int], ago: int, slept: int, zone: str, quiet: tuple[int, int]
) -> None:
    since = start - ago * MINUTE
    now = since + slept * MINUTE
    plan = reminder_plan(wanted, start, since, now, zone, *quiet)
    assert plan.keys() <= set(wanted)
    assert len(set(plan.values())) == len(plan)
    for before, instant in plan.items():
        assert now <= instant < start
        assert not is_quiet(instant, zone, *quiet)
        assert instant >= start - before - LEAD_SECONDS
    natural = reminder_plan(wanted, start, 0, 0, zone, *quiet)
    assert all(natural.get(before, since + 1) > since for before in plan)


@settings(max_examples=300, deadline=None)
@given(starts(), st.integers(0, 59), zones, quiet_hours)
def test_the_ends_of_quiet_hours_are_never_quiet(instant: int, seconds: int, zone: str, quiet: tuple[int, int]) -> None:
    after, before = quiet_until(instant + seconds, zone, *quiet), quiet_since(instant + seconds, zone, *quiet)
    assert before <= instant + seconds <= after
    assert not is_quiet(after, zone, *quiet)
    assert not is_quiet(before, zone, *quiet)


def test_a_reminder_in_the_night_waits_for_the_morning_when_the_meeting_is_later() -> None:
    start = at("2026-12-04 08:30")
    assert reminder_plan([HOUR], start, 0, 0, PARIS, *NIGHT) == {HOUR: at("2026-12-04 08:00")}


def test_a_reminder_comes_the_evening_before_when_the_morning_is_too_late() -> None:
    start = at("2026-12-04 07:30")
    assert reminder_plan([HOUR], start, 0, 0, PARIS, *NIGHT) == {HOUR: at("2026-12-03 20:59")}


def test_two_reminders_that_would_come_at_once_become_one() -> None:
    start = at("2026-12-04 07:30")
    plan = reminder_plan([DAY, 3 * HOUR, HOUR], start, 0, 0, PARIS, *NIGHT)
    assert plan == {DAY: at("2026-12-03 08:00"), HOUR: at("2026-12-03 20:59")}


def test_reminders_of_seconds_keep_their_seconds() -> None:
    start = at("2026-12-03 14:00")
    assert reminder_plan([30], start, start - 60, start - 60, PARIS, *NIGHT) == {30: start - 30}


def test_what_was_due_before_it_was_planned_is_not_said() -> None:
    start = at("2026-12-03 14:00")
    assert reminder_plan([DAY, HOUR], start, start - 1800, start - 1800, PARIS, *NIGHT) == {}
    assert reminder_plan([DAY, HOUR], start, start - DAY, start - DAY, PARIS, *NIGHT) == {HOUR: start - HOUR}


def test_what_came_due_while_nobody_could_say_it_is_said_late_but_not_after_the_start() -> None:
    start = at("2026-12-03 14:00")
    assert reminder_plan([HOUR], start, 0, start - 600, PARIS, *NIGHT) == {HOUR: start - 600}
    assert reminder_plan([HOUR], start, 0, start, PARIS, *NIGHT) == {}


@given(st.lists(st.integers(1, 60 * DAY), max_size=5))
def test_reminders_are_stored_and_read_back(wanted: list[int]) -> None:
    assert set(read_reminders(write_reminders(wanted))) == set(wanted)


@for_each("words", ["", "   ", "\u200b\u202e", "\n\n", "..."])
def test_a_title_in_which_nothing_can_be_read_is_refused(words: str) -> None:
    with pytest.raises(Refused):
        read_title(words)


@given(st.text(max_size=5000))
def test_a_title_is_one_short_line_or_refused(words: str) -> None:
    try:
        title = read_title(words)
    except Refused:
        return
    assert 0 < len(title) <= 100
    assert "\n" not in title
    assert read_title(title) == title


@given(st.text(max_size=2000))
def test_a_note_has_no_more_than_one_empty_line_in_a_row(words: str) -> None:
    try:
        note = read_note(words)
    except Refused:
        return
    assert 0 < len(note) <= NOTE_LONGEST
    assert "\n\n\n" not in note


@for_each(
    "words, place, link",
    [
        ("12 rue du Parc", "12 rue du Parc", None),
        ("https://meet.example.org/a", None, "https://meet.example.org/a"),
        ("12 rue du Parc, https://meet.example.org/a?b=1.", "12 rue du Parc", "https://meet.example.org/a?b=1"),
        ("online: https://x.org/a  second floor", "online: second floor", "https://x.org/a"),
        ("javascript:alert(1)", "javascript:alert(1)", None),
        (
            "https://meet.jit.si/room-a or https://zoom.us/j/123?pwd=x",
            None,
            "https://meet.jit.si/room-a or https://zoom.us/j/123?pwd=x",
        ),
        ("zoom 987 654 3210 code 1234", None, "zoom 987 654 3210 code 1234"),
        ("chez Ana, meet.jit.si/voisins", "chez Ana", "meet.jit.si/voisins"),
        ("https://meet.jit.si/Les%20Voisins!", None, "https://meet.jit.si/Les%20Voisins!"),
        ("Visio : salle 123 456 789", None, "Visio : salle 123 456 789"),
    ],
)
def test_a_place_is_an_address_a_link_or_both(words: str, place: str | None, link: str | None) -> None:
    assert read_place(words) == (place, link)


@given(st.text(max_size=600))
def test_a_link_is_only_ever_a_way_in(words: str) -> None:
    try:
        place, link = read_place(words)
    except Refused:
        return
    assert place or link
    assert link is None or split(link)[1] == link
