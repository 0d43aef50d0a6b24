"""A routine: something that somebody reminds themselves of, again and again. Nobody else reads it, and nothing is counted."""

from dataclasses import dataclass

from bot.domain.times import HOUR

MOST = 10
WORDS_LONGEST = 100
LATE_SECONDS = 2 * HOUR  # what could not be said for so long, while the bot slept, is left for the next time


@dataclass(frozen=True, slots=True)
class Routine:
    """`rule` as RFC 5545 writes it, in the days of the person; `first_day` (2026-12-03) is the one it is counted from, `clock` the
    hour on their clocks (10:00). `id` is made with the draft, so that a second yes makes no second one."""

    id: str
    person_id: str
    words: str
    rule: str
    first_day: str
    clock: str
    paused: bool = False
