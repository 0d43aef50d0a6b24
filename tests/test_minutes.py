"""Reminders against a walk from minute to minute: stalls, restarts, clocks that are set, every zone, 2020 to 2040."""

import asyncio
import os
import tempfile
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from unittest.mock import patch
from zoneinfo import ZoneInfo, available_timezones

from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st

from bot.domain.meetings import reminder_plan
from bot.domain.times import EARLY, instant_of
from bot.wire.alarm import Alarm
from tests.bad_days import BEAT, FIRST_READER, Days, live
from tests.minutes import DAY, GRID, HOUR, MINUTE, OFF_GRID, Ear, Promise, changes
from tests.virtual import MachineClock, VirtualLoop, machine_time

MORE = int(os.environ.get("ENTRAIDE_EXAMPLES", "1"))  # so many times as many examples as usual
ON_TIME = 3  # seconds

ZONES = sorted(available_timezones())
minutes = st.integers(0, 1439)
hours_of_quiet = st.one_of(
    st.just((21 * 60, 8 * 60)), st.tuples(minutes, minutes), st.tuples(st.integers(0, 240), st.integers(0, 240))
)


@st.composite
def near_a_change(draw: st.DrawFn, zone: str) -> int:
    """A whole minute up to two days from a night in which clocks are set there."""
    day = draw(st.sampled_from(changes(zone, draw(st.integers(2020, 2040)))))
    return day + draw(st.integers(-48 * 60, 48 * 60)) * MINUTE


# The rule alone, in every zone


@st.composite
def plans(draw: st.DrawFn) -> tuple[Ear, int, list[int], int]:
    """Who is to be reminded, when the meeting starts, how long before that, and when it was planned."""
    ear = Ear(draw(st.sampled_from(ZONES)), draw(hours_of_quiet))
    start = draw(near_a_change(ear.zone))
    befores = draw(st.lists(st.sampled_from((30, 10 * MINUTE, HOUR, 3 * HOUR, 9 * HOUR, DAY)), max_size=4))
    return ear, start, befores, start - draw(st.integers(0, 3 * 24 * 60)) * MINUTE


@example(
    (Ear("Canada/Atlantic", (61, 0)), 1_604_206_860, [10 * MINUTE], 1_604_206_740)
)  # 01:00 comes again, and is calm
@settings(max_examples=250 * MORE, deadline=None, derandomize=True, database=None)
@given(plans())
def test_a_reminder_is_planned_for_the_minute_that_the_walk_finds(plan: tuple[Ear, int, list[int], int]) -> None:
    ear, start, befores, since = plan
    promised = Promise.of(ear, start, tuple(set(befores)), since)
    assert reminder_plan(befores, start, since, since, ear.zone, *ear.quiet) == promised.waiting


@settings(max_examples=100 * MORE, deadline=None, derandomize=True, database=None)
@given(st.data())
def test_an_hour_on_the_wall_is_the_instant_at_which_clocks_show_it(data: st.DataObject) -> None:
    zone = data.draw(st.sampled_from(ZONES))
    wall = datetime.fromtimestamp(data.draw(near_a_change(zone)), UTC).replace(tzinfo=None)
    missing = 0
    while (found := shown(wall - timedelta(minutes=missing), zone)) is None:
        missing += 1
    assert instant_of(wall, zone) == found + missing * MINUTE, "a missing hour counts on from the last one that was"


def shown(wall: datetime, zone: str) -> int | None:
    """The first instant at which clocks there show this day, hour and minute."""
    near = int(wall.replace(tzinfo=UTC).timestamp())
    for instant in range(near - 15 * HOUR, near + 15 * HOUR, MINUTE):
        if datetime.fromtimestamp(instant, ZoneInfo(zone)).replace(tzinfo=None) == wall:
            return instant
    return None


# The whole bot, through a few bad days


quarters = st.integers(0, 95).map(lambda quarter: quarter * 15)
moves = st.one_of(
    st.tuples(st.just("live"), st.integers(1, 40)),
    st.tuples(st.sampled_from(("stall", "restart")), st.one_of(st.integers(1, 12), st.integers(12, 160))),
    st.tuples(st.just("set"), st.integers(-24, 24).filter(bool)),
)


@st.composite
def days(draw: st.DrawFn) -> Days:
    zones = draw(st.lists(st.sampled_from(ZONES), min_size=5, max_size=5))
    begin = draw(near_a_change(zones[0])) // DAY * DAY - DAY + OFF_GRID
    quiet = st.one_of(st.sampled_from(((21 * 60, 8 * 60), (9 * 60, 8 * 60))), st.tuples(quarters, quarters))
    starts = draw(st.lists(st.integers(4, 80 * 4), min_size=5, max_size=5, unique=True))
    return Days(
        begin,
        tuple(Ear(zone, draw(quiet)) for zone in zones),
        tuple(begin - OFF_GRID + quarter * GRID for quarter in starts),
        draw(st.sampled_from(((DAY, HOUR), (2 * DAY, 3 * HOUR, 30 * MINUTE), (HOUR,), (DAY, 2 * HOUR, HOUR)))),
        tuple(draw(st.lists(moves, max_size=10))),
    )


NEW_YEAR_2030 = 1_893_456_000


def one_tea(*moves: tuple[str, int]) -> Days:
    """Tea after thirty hours, with a reminder a day and an hour before to somebody without quiet hours."""
    start = NEW_YEAR_2030 + 30 * HOUR
    return Days(NEW_YEAR_2030 + OFF_GRID, (Ear("UTC", (0, 0)),), (start,), (DAY, HOUR), moves)


@example(one_tea(("live", 8), ("restart", 110)))  # it slept through both: what is due together is said once
@example(one_tea(("live", 100), ("set", 12)))  # APScheduler would ring hours after the tea
@settings(
    max_examples=8 * MORE, deadline=None, derandomize=True, database=None, phases=[Phase.explicit, Phase.generate]
)
@given(days())
def test_the_bot_says_each_promised_reminder_once_whatever_happens_to_it(days: Days) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        asyncio.Runner(loop_factory=VirtualLoop) as runner,
        patch("bot.wire.alarm.BEAT_SECONDS", BEAT),
    ):
        said, stretches = runner.run(live(days, Path(folder)))
    for reader, ear in enumerate(days.ears):
        for number, start in enumerate(days.starts):
            promise = Promise.of(ear, start, days.befores, days.begin)
            for stretch in stretches:
                promise.lives(stretch)
            found = said.get((FIRST_READER + reader, number), [])
            assert len(found) == len(promise.said), (ear, start, found, promise.said)
            assert all(a <= at <= b + ON_TIME for at, (a, b) in zip(found, promise.said, strict=True)), (
                ear, start, found, promise.said,
            )  # fmt: skip


# The alarm alone


def test_an_alarm_rings_on_after_the_clock_was_set_back_and_came_right_again() -> None:
    async def an_afternoon() -> list[float]:
        clock, rings = MachineClock(1_796_036_400), []
        with machine_time(clock):
            alarm = Alarm(clock.now, clock.now, lambda: rings.append(clock.monotonic()))
            alarm.start(no_night)
            for wait, step in ((100, -2 * HOUR), (300, 2 * HOUR), (HOUR, HOUR), (HOUR, 0)):
                await asyncio.sleep(wait)
                clock.ahead += step
            alarm.stop()
            await asyncio.sleep(1)
        return rings

    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        loop = runner.get_loop()
        assert isinstance(loop, VirtualLoop)
        loop.clockwork.at_work = lambda: False
        rings = runner.run(an_afternoon())
    assert max(after - before for before, after in pairwise(rings)) <= 31
    assert rings[-1] > 2 * HOUR


@given(fraction=st.floats(0.0, 0.999999), ahead=st.integers(1, 100_000))
@settings(max_examples=60, deadline=None)
def test_when_the_alarm_rings_what_is_due_is_found(fraction: float, ahead: int) -> None:
    """Not a rounding error before: the clerk would find nothing, and set it again, and again."""

    async def ring() -> float:
        clock, rung = MachineClock(1_796_036_400 + fraction), asyncio.Event()
        with machine_time(clock):
            alarm = Alarm(clock.now, clock.now, rung.set)
            alarm.start(no_night)
            alarm.set(1_796_036_400 + ahead, EARLY)
            await rung.wait()
            alarm.stop()
        return clock.now()

    with asyncio.Runner(loop_factory=VirtualLoop) as runner, patch("bot.wire.alarm.BEAT_SECONDS", 200_000):
        loop = runner.get_loop()
        assert isinstance(loop, VirtualLoop)
        loop.clockwork.at_work = lambda: False
        rung = runner.run(ring())
    assert int(rung + EARLY) == 1_796_036_400 + ahead


async def no_night() -> None: ...
