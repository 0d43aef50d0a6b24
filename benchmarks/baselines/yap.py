"""How a helpline bot for telephones (yap) chooses whom to ask, said small: who is on shift now and fits, in their order, at random, or
all at once. It knows neither how many somebody listens to already nor how many a week they wish, and asks anew when all were asked."""

import random
from collections.abc import Callable, Sequence

from bot.domain.peers import Candidate, Wishes

Choice = Callable[[Sequence[int], int], Sequence[int]]
"""Of those on shift (their places in the list), and how many times somebody was asked for this request: whom to ask now."""


def fits(one: Candidate, wishes: Wishes) -> bool:
    """Who speaks the language and the topic, of the gender that is wished."""
    return (
        wishes.language in one.profile.languages
        and (not wishes.topics or not set(wishes.topics).isdisjoint(one.profile.topics))
        and wishes.gender in ("", one.profile.gender)
    )


def on_shift(one: Candidate, now: int) -> bool:
    return one.begins(now) == now


def ordered(known: Sequence[int], turn: int) -> Sequence[int]:
    return [known[turn % len(known)]]


def at_random(known: Sequence[int], turn: int) -> Sequence[int]:
    return [random.Random(f"{turn} {known[0]} {len(known)}").choice(known)]


def all_at_once(known: Sequence[int], turn: int) -> Sequence[int]:
    return known


STRATEGIES: dict[str, Choice] = {"in order": ordered, "at random": at_random, "all at once": all_at_once}
