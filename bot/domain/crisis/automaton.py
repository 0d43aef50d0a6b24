"""Patterns of words, all looked for in one text, in time that grows only with the number of words.

A pattern is a row of places. A place takes one of some words, or any word; a place may be optional, and a gap is a few
optional places that take any word. A text is read once into a `Text`: for each word, the places where it stands, as the bits
of one integer. A pattern is then a few operations on such integers, one a place, for all the ways in which it may stand in
the text at once (the bit-parallel search of Baeza-Yates and Gonnet, 1992, turned round: the bits are the words of the text
and not those of the pattern). No text, however hostile, makes it go back.

Only those patterns are looked for whose words stand near each other: for each word the bits of one more integer tell which
places of which patterns it fits, so that a stretch of text is asked for all patterns at once.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import reduce
from itertools import pairwise
from operator import or_
from types import MappingProxyType

LONGEST = 30  # words that a match of a pattern may hold
STRETCH = 64  # words that are near each other; in a longer sentence stretches overlap by half, more than LONGEST
PLANES = 4  # places, the rarest, by which it is told whether a pattern may stand in a stretch
ENDS = 32  # of the matches of one pattern the first and the last so many are told: ordinary texts have fewer
STOP = "."  # the end of a sentence: no pattern goes across, a pattern may end with it

Row = tuple[str, ...]
NO_ROWS = frozenset[Row]()
NONE: Mapping[str, Sequence[Row]] = MappingProxyType({})


@dataclass(eq=False, slots=True)
class Place:
    """What may stand there: one of these words, or of these rows of words; any word, and no row, when `words` is None. There are thousands
    of places, most of a few words or none: those are a tuple, which takes a fifth of the memory of a set. Nobody changes one; to freeze
    them would take as long as all else that is done to make them."""

    words: Collection[str] | None
    rows: frozenset[Row] = NO_ROWS
    optional: bool = False
    by_last: Mapping[str, Sequence[Row]] = field(init=False)
    """The rows by their last word."""

    def __post_init__(self) -> None:
        found: dict[str, list[Row]] = {}
        for row in self.rows:
            found.setdefault(row[-1], []).append(row)
        self.by_last = found or NONE

    @property
    def lasts(self) -> Collection[str]:
        """The words that what stands there may end with."""
        return {*(self.words or ()), *self.by_last} if self.rows else self.words or ()


@dataclass(frozen=True, eq=False, slots=True)
class Pattern:
    """`role` and `name` say what a match counts for; the first and the last place are never optional."""

    role: str
    name: str
    places: tuple[Place, ...]

    def asks_for(self, words: Collection[str]) -> bool:
        """Whether one of these words stands in any of its places."""
        return any(
            any(word in words for word in place.words) or any(word in words for row in place.rows for word in row)
            for place in self.places
            if place.words is not None
        )


class Text:
    """The words of a text, with STOP after each sentence, and where each of them stands."""

    def __init__(self, words: Sequence[str], stops: Iterable[int]) -> None:
        """`stops` are the places of STOP."""
        self.at: dict[str, int] = {}  # the bit of each place where the word stands
        at, bit = self.at, 1
        for word in words:
            at[word] = at.get(word, 0) | bit
            bit <<= 1
        self._said = frozenset(at)
        self.everywhere = bit - 1
        self.inside = self.everywhere & ~at.get(STOP, 0)
        self.stretches = {frozenset(words[first:after]) for first, after in _stretches(stops)}  # what comes again once
        self._standing: dict[Place, tuple[int, Sequence[tuple[int, int]]]] = {}

    def standing(self, place: Place) -> tuple[int, Sequence[tuple[int, int]]]:
        """Where single words stand that fit the place; where rows of words begin that fit it, and how many words they have."""
        found = self._standing.get(place)
        if found is None:
            single, at, words = 0, self.at, place.words or ()
            for word in words & self._said if isinstance(words, frozenset) else words:
                if word in at:
                    single |= at[word]
            found = single, () if place.by_last.keys().isdisjoint(self._said) else tuple(self._rows(place))
            self._standing[place] = found
        return found

    def _rows(self, place: Place) -> Iterator[tuple[int, int]]:
        at = self.at
        for last in at.keys() & place.by_last.keys():
            for row in place.by_last[last]:
                begins = at[last] >> (len(row) - 1)
                for shift, word in enumerate(row[:-1]):
                    begins &= at.get(word, 0) >> shift
                    if not begins:
                        break
                else:
                    yield begins, len(row)

    def ends(self, pattern: Pattern) -> int:
        """The bit after each place where a match of the pattern ends."""
        reached, inside, known = self.everywhere, self.inside, self._standing
        for place in pattern.places:
            if place.words is None:
                after = (reached & inside) << 1
            else:
                single, rows = known.get(place) or self.standing(place)
                after = (reached & single) << 1
                for begins, length in rows:
                    after |= (reached & begins) << length
            if place.optional:
                reached |= after
            elif after:
                reached = after
            else:
                return 0
        return reached

    def start(self, pattern: Pattern, end: int) -> int:
        """Where the shortest match of the pattern begins that ends there."""
        reached = 1 << (end + 1)
        for place in reversed(pattern.places):
            single, rows = (self.inside, ()) if place.words is None else self.standing(place)
            before = (reached >> 1) & single
            for begins, length in rows:
                before |= (reached >> length) & begins
            reached = before | reached if place.optional else before
        return reached.bit_length() - 1


@dataclass(slots=True)
class Match:
    """Words of a text that a pattern asks for; `end` is the last of them."""

    pattern: Pattern
    end: int
    _text: Text

    @property
    def role(self) -> str:
        return self.pattern.role

    @property
    def name(self) -> str:
        return self.pattern.name

    def start(self) -> int:
        """The first of them, in the shortest match that ends there."""
        return self._text.start(self.pattern, self.end)


class Automaton:
    """All patterns at once: `found` tells a match for each of them, and for each place where one ends."""

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        self._patterns = patterns
        places = {place for pattern in patterns for place in pattern.places}
        rows = {row for place in places for row in place.rows}
        self.vocabulary = frozenset[str]().union(*(place.words or () for place in places), *rows)
        self._fits, self._given = _planes(patterns)

    def found(self, text: Text) -> list[Match]:
        """The matches in this text, by where they end."""
        found = [(end, number) for number in self._possible(text) for end in _ends(text.ends(self._patterns[number]))]
        return [Match(self._patterns[number], end, text) for end, number in sorted(found)]

    def _possible(self, text: Text) -> Iterator[int]:
        """The numbers of the patterns whose rarest places have words in one stretch."""
        fits, size, possible = self._fits, len(self._patterns), 0
        known, rarest = fits.keys(), (1 << size) - 1
        for words in text.stretches:
            filled = reduce(or_, map(fits.__getitem__, known & words), self._given)
            complete = filled & rarest
            for _ in range(1, PLANES):
                if not complete:
                    break
                filled >>= size
                complete &= filled
            possible |= complete
        while possible:
            lowest = possible & -possible
            yield lowest.bit_length() - 1
            possible ^= lowest


def _ends(bits: int) -> Iterator[int]:
    """The places before these bits: the first of them and, where there are many, the last."""
    for _ in range(ENDS):
        if not bits:
            return
        lowest = bits & -bits
        yield lowest.bit_length() - 2
        bits ^= lowest
    for _ in range(ENDS):
        if not bits:
            return
        highest = bits.bit_length() - 1
        yield highest - 1
        bits ^= 1 << highest


def _stretches(stops: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Where stretches begin and end: sentences, and of long ones pieces that overlap."""
    for before, stop in pairwise((-1, *stops)):
        first = before + 1
        while stop + 1 - first > STRETCH:
            yield first, first + STRETCH
            first += STRETCH // 2
        yield first, stop + 1


def _planes(patterns: Sequence[Pattern]) -> tuple[Mapping[str, int], int]:
    """For each word the places that it fits, or ends what fits them, as bits: of each pattern the place that it cannot do
    without and that has the fewest words in the fewest patterns, then of each the second such place, and so on for PLANES
    of them; and the bits of places that there are not."""
    times = Counter(place for pattern in patterns for place in pattern.places if place.words is not None)
    lasts = {place: place.lasts for place in times}
    common = {place: (STOP in words, times[place] * len(words)) for place, words in lasts.items()}
    size = len(patterns)
    standing: dict[Place, int] = {}
    given = 0
    for number, pattern in enumerate(patterns):
        needed = sorted((p for p in pattern.places if p.words is not None and not p.optional), key=common.__getitem__)
        for plane in range(PLANES):
            bit = 1 << (plane * size + number)
            if plane < len(needed):
                standing[needed[plane]] = standing.get(needed[plane], 0) | bit
            else:
                given |= bit
    fitting: dict[str, list[int]] = defaultdict(list)  # the numbers of places
    for at, place in enumerate(standing):
        for word in lasts[place]:
            fitting[word].append(at)
    return _in_one(fitting, tuple(standing.values())), given


def _in_one(fitting: Mapping[str, Sequence[int]], bits: Sequence[int]) -> Mapping[str, int]:
    """The bits of all places that a word fits; the forms of one verb fit the same places, in one integer for all of them."""
    same: dict[tuple[int, ...], int] = {}
    found = {}
    for word, places in fitting.items():
        key = tuple(places)
        together = same.get(key)
        if together is None:
            same[key] = together = reduce(or_, map(bits.__getitem__, key))
        found[word] = together
    return found
