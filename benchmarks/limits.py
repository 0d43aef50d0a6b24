"""L1 to L3: announcements by the whole bot in virtual time, before a Telegram that enforces its limits to the letter."""

from dataclasses import asdict

from benchmarks.table import Row
from tests.ceiling import a_stricter_telegram, one_chat_told_to_wait, ten_minutes


def rows(full: bool) -> list[Row]:
    """Ten minutes of L1, or two; the others are short anyway."""
    seconds = 600 if full else 120
    ceiling, banned, stricter = ten_minutes(seconds), one_chat_told_to_wait(), a_stricter_telegram()
    settled = min(stricter.used_low, stricter.used_back) >= 0.8
    return [
        Row(
            "L1", f"ceiling used by an announcement of {seconds // 60} minutes", ">= 98 %, no 429",
            f"{ceiling.used:.1%}, {ceiling.refused} answers 429", ceiling.used >= 0.98 and ceiling.refused == 0,
            asdict(ceiling) | {"seconds": seconds},
        ),
        Row(
            "L2", "rate of the others while a group waits 60 s", ">= 99 %",
            f"{banned.kept:.1%}", banned.kept >= 0.99, asdict(banned),
        ),
        Row(
            "L3", "limit falls from 30/s to 10/s for 30 s", "settled in 10 s, <= 5 answers 429",
            f"{stricter.used_low:.0%} of 10/s, then {stricter.used_back:.0%} of 30/s, {stricter.refused} answers 429",
            settled and stricter.refused <= 5, asdict(stricter),
        ),
    ]  # fmt: skip
