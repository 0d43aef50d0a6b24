"""The limits against a Telegram of virtual time, as strict as the real one: ten minutes pass in a second."""

from collections.abc import Iterator
from itertools import count, cycle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.wire.limits import Limits
from tests.strict_telegram import StrictTelegram, broadcast
from tests.walks import for_each


def people(number: int = 1000) -> Iterator[int]:
    return cycle(range(1, number + 1))


def test_ten_minutes_use_nearly_the_whole_ceiling_without_one_refusal() -> None:
    telegram, groups = StrictTelegram(), tuple(range(-10, 0))
    broadcast(Limits(), telegram, people(), 600, always=groups)
    assert telegram.refused == []
    assert telegram.delivered(0, 600) >= 0.98 * 30 * 600
    assert all(telegram.delivered(0, 600, group) >= 0.98 * 200 for group in groups)


def test_a_few_people_get_one_letter_a_second_each_without_one_refusal() -> None:
    telegram = StrictTelegram()
    broadcast(Limits(), telegram, people(1), 60, always=(2, 3, 4, 5))
    assert telegram.refused == []
    assert all(telegram.delivered(0, 60, person) >= 0.98 * 60 for person in (1, 2, 3, 4, 5))


def test_a_group_told_to_wait_a_minute_does_not_slow_the_others() -> None:
    def others(telegram: StrictTelegram) -> int:
        broadcast(Limits(), telegram, people(), 120, always=(-1, -2, -3))
        return telegram.delivered(10, 70) - telegram.delivered(10, 70, -1)

    alone, beside = StrictTelegram(), StrictTelegram(banned={-1: (10.0, 70.0)})
    assert others(beside) >= 0.99 * others(alone)
    assert [chat for _, chat in beside.refused] == [-1]
    assert beside.delivered(70, 120, -1) > 0


@for_each("trip, under_way", [(0.0, 0), (0.05, 1)])
def test_a_stricter_telegram_is_followed_within_ten_seconds_and_five_refusals(trip: float, under_way: int) -> None:
    telegram = StrictTelegram(overall=lambda now: 10 if 60 <= now < 90 else 30)
    broadcast(Limits(), telegram, people(), 150, trip=trip)
    assert len(telegram.refused) <= 5 + under_way
    assert telegram.delivered(70, 90) >= 0.9 * 10 * 20, "settled at the lower limit"
    assert telegram.delivered(100, 150) >= 0.98 * 30 * 50, "back at the full one"


def test_a_limit_that_stays_low_is_tried_ever_more_rarely() -> None:
    telegram = StrictTelegram(overall=lambda now: 10 if now >= 60 else 30)
    broadcast(Limits(), telegram, people(), 660)
    assert len(telegram.refused) <= 16
    assert telegram.delivered(70, 660) >= 0.95 * 10 * 590


def test_three_chats_refused_within_a_second_stop_everybody() -> None:
    limits = Limits()
    for chat in (1, 2):
        limits.paused(100.0, chat, 5)
    assert limits.wait(100.0, 4, reply=True) == 0.0
    limits.paused(100.9, -3, 30)
    assert limits.wait(101.0, 4, reply=True) == pytest.approx(4.0)
    assert limits.next_overall(101.0) == pytest.approx(105.0)
    assert limits.wait(101.0, -3, reply=True) == pytest.approx(29.9), "whoever was told to wait longer does"


def test_one_chat_refused_three_times_stops_only_itself() -> None:
    limits = Limits()
    for now in (100.0, 100.1, 100.2):
        limits.paused(now, 1, 5)
    assert limits.wait(100.3, 1, reply=True) == pytest.approx(4.9)
    assert limits.wait(100.3, 2, reply=False) == 0.0


def test_three_chats_refused_in_different_seconds_stop_only_themselves() -> None:
    limits = Limits()
    for now, chat in ((100.0, 1), (100.6, 2), (101.2, 3)):
        limits.paused(now, chat, 5)
    assert limits.wait(101.3, 4, reply=False) == 0.0


def test_answers_to_letters_already_under_way_do_not_halve_the_rate_again() -> None:
    few, many = Limits(), Limits()
    for limits, refused in ((few, 3), (many, 30)):
        for chat in range(refused):
            limits.paused(100.0, chat + 1, 1)
    assert letters_in_a_second(few, 101.0) == letters_in_a_second(many, 101.0) == 15


def letters_in_a_second(limits: Limits, start: float) -> int:
    now, chats = start, count(1000)
    while (now := limits.next_overall(now)) < start + 1.0:
        limits.take(now, next(chats), reply=False)
    return int(next(chats)) - 1000


def test_a_rate_halved_again_and_again_stays_at_one_a_second() -> None:
    limits = Limits()
    for second in range(20):
        for chat in (1, 2, 3):
            limits.paused(100.0 + 2 * second, chat, 1)
    assert letters_in_a_second(limits, 139.0) >= 1


def test_replies_go_at_once_however_much_is_being_sent() -> None:
    limits = Limits()
    for chat in range(1, 200):
        limits.take(100.0, chat, reply=True)
    assert limits.wait(100.0, 500, reply=True) == 0.0
    assert limits.wait(100.0, 1, reply=True) == 0.0


def test_a_storm_of_replies_keeps_to_the_rate_once_telegram_has_counted_them() -> None:
    limits, telegram, now, waiting = Limits(), StrictTelegram(), 100.0, list(range(1, 301))
    while waiting:
        now += limits.wait(now, waiting[0], reply=True)
        limits.take(now, waiting[0], reply=True)
        if retry_after := telegram.send(now, waiting[0]):
            limits.paused(now, waiting[0], retry_after)
            waiting.append(waiting.pop(0))
        else:
            waiting.pop(0)
    assert len(telegram.refused) == 3
    assert now < 100 + 300 / 30 + 3


def test_a_broadcast_makes_room_for_replies() -> None:
    limits = Limits()
    for chat in range(1, 21):
        limits.take(100.0, chat, reply=True)
    assert letters_in_a_second(limits, 100.0) == 10


def test_a_storm_of_replies_leaves_reminders_a_quarter_of_the_rate() -> None:
    limits, sent = Limits(), 0
    for tick in range(1000):
        now = 100.0 + tick / 100
        limits.take(now, 1 + tick, reply=True)
        if limits.wait(now, 5000 + tick, reply=False) == 0.0:
            limits.take(now, 5000 + tick, reply=False)
            sent += 1
    assert 65 <= sent <= 75, "seven a second, beside a hundred replies"


@for_each("late, rate", [(0.001, 29.8), (0.005, 29.8), (0.02, 29.3)])
def test_who_is_always_woken_a_little_late_loses_hardly_anything_of_the_pace(late: float, rate: float) -> None:
    limits, now, sent = Limits(), 100.0, 0
    while now < 160.0:
        wait = limits.wait(now, 5000 + sent, reply=False)
        if wait == 0.0:
            limits.take(now, 5000 + sent, reply=False)
            sent += 1
        else:
            now += wait + late
    assert rate * 60 <= sent <= 30 * 60 + 1


def test_in_a_slow_time_a_chat_that_was_too_loud_itself_stops_only_itself() -> None:
    limits = Limits()
    for chat in (1, 2, 3):
        limits.paused(100.0, chat, 1)
    assert limits.wait(100.5, 9, reply=False) > 0.0, "slowed"
    limits.take(102.0, 77, reply=False)
    for _ in range(30):
        limits.take(102.1, 77, reply=True)
    limits.paused(102.2, 77, 300)
    assert limits.wait(104.0, 9, reply=True) == 0.0


def test_a_long_talk_does_not_silence_a_reminder_for_its_length() -> None:
    limits = Limits()
    for _ in range(50):
        limits.take(100.0, 7, reply=True)
    assert 0.0 < limits.wait(100.0, 7, reply=False) <= 1.02


def test_three_letters_in_a_row_reach_one_person_at_once_and_the_fourth_a_second_later() -> None:
    limits = Limits()
    for _ in range(3):
        assert limits.wait(100.0, 7, reply=False) == 0.0
        limits.take(100.0, 7, reply=False)
    assert limits.wait(100.0, 7, reply=False) == pytest.approx(1.0, abs=0.02)


def test_a_group_takes_twenty_a_minute_replies_too() -> None:
    limits, now = Limits(), 100.0
    for _ in range(20):
        now += limits.wait(now, -7, reply=True)
        limits.take(now, -7, reply=True)
    assert now == pytest.approx(119.0, abs=0.5), "one a second"
    assert now + limits.wait(now, -7, reply=True) == pytest.approx(160.0, abs=1.0)


def test_idle_chats_are_forgotten() -> None:
    limits, now = Limits(), 0.0
    for chat in range(1, 20_000):
        now += 0.01
        limits.take(now, chat, reply=True)
        limits.take(now, -chat, reply=True)
        limits.paused(now, chat, 2)
    assert len(limits._private) < 1000
    assert len(limits._groups) < 6_200
    assert len(limits._quiet) < 1000


happenings = st.lists(
    st.tuples(
        st.floats(0.0, 0.5),
        st.integers(-4, 40).filter(bool),
        st.sampled_from(["letter", "letter", "letter", "reply", "refused"]),
        st.integers(1, 3),
    ),
    max_size=300,
)


@given(happenings, st.integers(1, 40))
@settings(max_examples=150, deadline=None)
def test_whatever_happens_no_second_holds_more_than_the_rate_but_for_the_share_of_letters_beside_many_replies(
    happenings: list[tuple[float, int, str, int]], rate: int
) -> None:
    limits, now, all_sent, letters = Limits(rate), 0.0, [], []
    for pause, chat, what, retry_after in happenings:
        now += pause
        if what == "refused":
            limits.paused(now, chat, retry_after)
        elif limits.wait(now, chat, reply=what == "reply") == 0.0:
            limits.take(now, chat, what == "reply")
            all_sent.append(now)
            if what == "letter":
                letters.append(now)
                beside = sum(1 for sent in letters if sent > now - 1.0)
                whole = sum(1 for sent in all_sent if sent > now - 1.0)
                assert whole <= rate or beside <= max(1, rate // 4), "replies count, too"
    assert all(sum(1 for sent in letters if start <= sent < start + 1.0) <= rate for start in letters)


@given(happenings, st.integers(1, 40))
@settings(max_examples=150, deadline=None)
def test_whoever_waits_as_told_may_go(happenings: list[tuple[float, int, str, int]], rate: int) -> None:
    limits, now = Limits(rate), 0.0
    for pause, chat, what, retry_after in happenings:
        now += pause
        if what == "refused":
            limits.paused(now, chat, retry_after)
            continue
        told = limits.wait(now, chat, reply=what == "reply")
        assert 0.0 <= told <= 61.0
        now += told
        assert limits.wait(now, chat, reply=what == "reply") == 0.0
        limits.take(now, chat, what == "reply")
