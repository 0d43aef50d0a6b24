"""What people may talk about: broad fields of lived experience, never a diagnosis, and interests to share (MATCH-02)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

# Those that come with the program, five to a screen.
TOPICS = (
    "daily", "papers", "home", "work", "family",
    "lonely", "hard", "grief", "parent", "unfair",
    "mind", "drink", "disability", "illness", "carer",
    "leaving", "arriving",
)  # fmt: skip
INTERESTS = (
    "cooking", "music", "sport", "walking", "crafts",
    "football", "games", "reading", "garden", "animals",
)  # fmt: skip
KEY = r"[a-z]{2,8}"
OWN_CHOSEN_MOST = 3  # that a button has room for
NAME_MOST = 22  # characters of a button beside another

# The place of each in a button's mask. Messages stand for years: new ones come at the end, none is ever moved or taken away.
_BITS = (
    "daily", "papers", "home", "work", "family", "lonely", "hard", "grief", "parent", "unfair",
    "mind", "drink", "disability", "illness", "carer", "cooking", "music", "sport", "walking", "crafts",
    "leaving", "arriving", "football", "games", "reading", "garden", "animals",
)  # fmt: skip
_PLACES = {key: place for place, key in enumerate(_BITS)}


@dataclass(frozen=True, slots=True)
class Topic:
    """One that the operator offers; `names` by language for one of their own, none for one that comes with the program."""

    key: str
    names: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The keys of what is offered, in the order it is shown in."""

    topics: tuple[str, ...] = TOPICS
    interests: tuple[str, ...] = INTERESTS

    def __contains__(self, key: object) -> bool:
        return key in self.topics or key in self.interests

    def beside(self, chosen: Iterable[str]) -> "Catalogue":
        """With what somebody chose while it was still offered: it can be left out again."""
        gone = tuple(key for key in chosen if key not in self)
        return Catalogue(self.topics + gone, self.interests)


def in_order(keys: Iterable[str]) -> tuple[str, ...]:
    """Each once, the operator's own at the end."""
    return tuple(sorted(set(keys), key=lambda key: (_PLACES.get(key, len(_BITS)), key)))


def room_for(keys: Iterable[str]) -> bool:
    """Whether a button can carry all of these."""
    return sum(key not in _PLACES for key in set(keys)) <= OWN_CHOSEN_MOST


def to_mask(keys: Iterable[str]) -> str:
    """Topics as a few characters for a button: "8", "0-boats.chess". ValueError when there is no room for all."""
    given = in_order(keys)
    own = [key for key in given if key not in _PLACES]
    if not room_for(own):
        raise ValueError(own)
    bits = f"{sum(1 << _PLACES[key] for key in given if key in _PLACES):x}"
    return f"{bits}-{'.'.join(own)}" if own else bits


def from_mask(mask: str) -> tuple[str, ...]:
    """The topics of a button's mask. ValueError when it was made up."""
    found = re.fullmatch(rf"([0-9a-f]{{1,7}})(?:-({KEY}(?:\.{KEY}){{0,{OWN_CHOSEN_MOST - 1}}}))?", mask)
    if found is None:
        raise ValueError(mask)
    bits, own = int(found[1], 16), found[2].split(".") if found[2] else []
    if bits >> len(_BITS) or any(key in _PLACES for key in own):
        raise ValueError(mask)
    return in_order([*(key for key, place in _PLACES.items() if bits >> place & 1), *own])
