"""How many people came to a meeting: numbers, never who (GEM-10, REP-01)."""

import re
from dataclasses import dataclass

from bot.domain.errors import Refused

MOST = 9_999
COUNTING = ("facilitator", "members", "nobody")  # who says how many came

_NUMBER = re.compile(r"(?<![\d.,-])\d{1,5}(?![\d.,]*\d)")
_DIGITS = re.compile(r"\d+")
_VISITORS = re.compile(r"\s*(?:\w+\s+)?(?:visit|invit|guest|nouve|newcomer)", re.IGNORECASE)
_NONE = frozenset({"nobody", "no one", "noone", "none", "personne", "aucun", "aucune", "zero", "zéro"})


@dataclass(frozen=True, slots=True)
class Tally:
    """`visitors` are among the `people`."""

    people: int
    visitors: int = 0


def tally(people: int, visitors: int) -> Tally:
    """Refused when there would be more visitors than people, or more people than can be."""
    if not 0 <= people <= MOST:
        raise Refused("tally-too-many", most=MOST)
    if not 0 <= visitors <= people:
        raise Refused("tally-visitors")
    return Tally(people, visitors)


def read_tally(text: str) -> Tally:
    """ "12", "12 people, 3 visitors", "12 dont 3 en visite", "nobody". "9 + 3 visitors" are 12. Refused when it is not clear."""
    words = " ".join(text.split()).strip(" .!")
    if words.casefold() in _NONE:
        return Tally(0)
    found = list(_NUMBER.finditer(words))
    if not 0 < len(found) <= 2 or len(found) != len(_DIGITS.findall(words)):
        raise Refused("tally-unclear")
    numbers = [int(each[0]) for each in found]
    if len(found) == 1:
        return tally(numbers[0], 0)
    marked = [bool(_VISITORS.match(words, each.end())) for each in found]
    if sum(marked) != 1:
        raise Refused("tally-unclear")
    people, visitors = (numbers[0], numbers[1]) if marked[1] else (numbers[1], numbers[0])
    between = words[found[0].end() : found[1].start()]
    return tally(people + visitors if "+" in between else people, visitors)
