"""Telegram's limits used in full by the whole bot: virtual time, real storage, and a Telegram as strict as the real one."""

from tests.ceiling import CHATS, Plan, a_stricter_telegram, one_chat_told_to_wait, run, ten_minutes


def test_an_announcement_uses_nearly_the_whole_ceiling_without_one_refusal() -> None:
    found = ten_minutes(120)
    assert found.used >= 0.98
    assert found.refused == 0


def test_a_chat_told_to_wait_a_minute_leaves_the_others_their_rate() -> None:
    found = one_chat_told_to_wait()
    assert found.kept >= 0.99
    assert found.refused == 1


def test_a_stricter_telegram_is_followed_within_ten_seconds_and_five_refusals() -> None:
    found = a_stricter_telegram()
    assert found.refused <= 5
    assert found.used_low >= 0.8, "settled at the lower limit, one try of a higher one included"
    assert found.used_back >= 0.98, "back at the full one"


def test_very_many_announcements_at_once_do_not_stop_each_other() -> None:
    telegram = run(Plan(120, people=60, chats=CHATS))
    assert telegram.delivered(0, 120) >= 0.98 * 30 * 120
