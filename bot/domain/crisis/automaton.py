"""Patterns of words, all looked for at once, in time that grows only with the number of words.

A pattern is a row of places. A place takes one of some words, or any word; a place may be optional, and a gap is a few
optional places that take any word. Of a piece of text only those patterns are looked for whose words it holds; together
they are the bits of one integer, one bit a place, and one word moves all of them: the extended Shift-And of Navarro and
Raffinot ("Flexible Pattern Matching in Strings", 2002, section 4.2). No text, however hostile, makes it go back.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TypeVar

LONGEST = 30  # words that a match of a pattern may hold
PIECE = 90  # words that are looked at together; pieces of one sentence overlap by LONGEST
COSTLY = 5  # how many tries it takes to look for what may be found
STOP = "."  # the end of a sentence: no pattern goes across, a pattern may end with it

Row = tuple[str, ...]
T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class Place:
    """What may stand there: one of these words, or of these rows of words; any word when `words` is None."""

    words: frozenset[str] | None
    rows: frozenset[Row] = frozenset()
    optional: bool = False

    @cached_property
    def by_last(self) -> Mapping[str, Sequence[Row]]:
        """The rows by their last word."""
        found: dict[str, list[Row]] = defaultdict(list)
        for row in self.rows:
            found[row[-1]].append(row)
        return found

    @cached_property
    def lasts(self) -> frozenset[str]:
        """The words that what stands there may end with."""
        return (
            (self.words or frozenset()).union(row[-1] for row in self.rows) if self.rows else self.words or frozenset()
        )


@dataclass(frozen=True, eq=False)
class Pattern:
    """`role` and `name` say what a match counts for; the first and the last place are never optional."""

    role: str
    name: str
    places: tuple[Place, ...]

    def asks_for(self, words: Collection[str]) -> bool:
        """Whether one of these words stands in any of its places."""
        return any(
            not place.words.isdisjoint(words) or any(word in words for row in place.rows for word in row)
            for place in self.places
            if place.words is not None
        )

    @cached_property
    def asked(self) -> Sequence[frozenset[str]]:
        """Of each place that it cannot do without the words that stand there, or end what stands there."""
        return [place.lasts for place in self.places if place.words is not None and not place.optional]

    @cached_property
    def layout(self) -> tuple[int, int, int, int]:
        """Its places as bits: those for any word, the optional ones, those before a row of optional ones, the ends of such rows."""
        anything = optional = before = ends = 0
        for at, place in enumerate(self.places):
            if place.words is None:
                anything |= 1 << at
            if place.optional:
                follows = optional >> (at - 1) & 1
                optional |= 1 << at
                before |= 0 if follows else 1 << (at - 1)
                ends = (ends & ~(follows << (at - 1))) | 1 << at
        return anything, optional, before, ends


@dataclass(slots=True)
class Match:
    """Words that a pattern asks for; `end` is the last of them."""

    pattern: Pattern
    end: int
    _first: int  # the bits of the pattern
    _last: int
    _piece: "_Piece"

    @property
    def role(self) -> str:
        return self.pattern.role

    @property
    def name(self) -> str:
        return self.pattern.name

    def start(self, words: Sequence[str]) -> int:
        """The first of them, in the shortest match that ends there; `words` are those it was found in."""
        return self._piece.start(self._first, self._last, words, self.end)


class Automaton:
    """All patterns at once: `found` yields a match for each of them, and for each place where one ends."""

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        self._patterns = patterns
        self._by_rare, self._second = _by_rare(patterns)
        places = {place for pattern in patterns for place in pattern.places}
        rows = {row for place in places for row in place.rows}
        self.vocabulary = frozenset[str]().union(*(place.words or () for place in places), *rows)

    def found(self, words: Sequence[str], stops: Iterable[int], most: int | None = None) -> Iterator[Match]:
        """`stops` are the places of STOP. No more than `most` patterns are tried (none is meant to need so many): the first and
        the last pieces of the text come first, so that of a text made to be slow the middle is left out."""
        tried, second = 0, self._second
        for first, new, after in _inwards(list(self._pieces(words, stops))):
            present = set(words[first:after])
            numbers = {number for word in self._by_rare.keys() & present for number in self._by_rare[word]}
            near = sorted(number for number in numbers if not present.isdisjoint(second[number]))
            possible = [self._patterns[n] for n in near if not any(map(present.isdisjoint, self._patterns[n].asked))]
            tried += len(numbers) + COSTLY * len(possible)
            if possible:
                yield from _Piece(possible, present).found(words, first, new, after)
            if most is not None and tried > most:
                return

    def _pieces(self, words: Sequence[str], stops: Iterable[int]) -> Iterator[tuple[int, int, int]]:
        """Where a piece begins, where matches may end that were not in the piece before, and where it ends."""
        rare = self._by_rare.keys()
        for before, stop in pairwise((-1, *stops)):
            first = before + 1
            if rare.isdisjoint(words[first:stop]):
                continue
            new = first
            while True:
                after = min(first + PIECE, stop + 1)
                yield first, new, after
                if after > stop:
                    break
                first, new = after - LONGEST, after


class _Piece:
    """The patterns that may be found in one piece of text, as the bits of integers; only the words of the piece count."""

    def __init__(self, patterns: Iterable[Pattern], present: Set[str]) -> None:
        self._sought: dict[int, tuple[Pattern, int]] = {}  # by the last bit: the pattern and its first bit
        self._any = self._firsts = self._lasts = self._optional = self._before = self._gap_ends = 0
        masks: dict[str, int] = defaultdict(int)
        rows: dict[Row, int] = defaultdict(int)
        at = 0
        for pattern in patterns:
            anything, optional, before, gap_ends = pattern.layout
            self._any |= anything << at
            self._optional |= optional << at
            self._before |= before << at
            self._gap_ends |= gap_ends << at
            self._firsts |= 1 << at
            for bit, place in enumerate(pattern.places, at):
                if place.words:
                    for word in present & place.words:
                        masks[word] |= 1 << bit
                if place.rows:
                    for word in present & place.by_last.keys():
                        for row in place.by_last[word]:
                            if row[-2] in present:
                                rows[row] |= 1 << bit
            self._sought[at + len(pattern.places) - 1] = pattern, at
            at += len(pattern.places)
            self._lasts |= 1 << at - 1
        self._masks = {word: mask if word == STOP else mask | self._any for word, mask in masks.items()}
        self._masks.setdefault(STOP, 0)
        self._rows: dict[Row, list[tuple[Row, int]]] = defaultdict(list)  # by their last two words
        for row, mask in rows.items():
            self._rows[row[-2:]].append((row, mask))

    def found(self, words: Sequence[str], first: int, new: int, after: int) -> Iterator[Match]:
        """Matches that lie between `first` and `after` and do not end before `new`."""
        firsts, lasts, optional, before, gap_ends = (
            self._firsts,
            self._lasts,
            self._optional,
            self._before,
            self._gap_ends,
        )
        masks, other, rows = self._masks, self._any, self._rows
        states = [0]  # before each word
        state, last = 0, ""
        for at in range(first, after):
            word = words[at]
            state = (state + state | firsts) & masks.get(word, other)
            if rows and (last, word) in rows:
                for row, mask in rows[last, word]:
                    if len(row) <= len(states) and tuple(words[at + 1 - len(row) : at + 1]) == row:
                        state |= ((states[-len(row)] << 1) | firsts) & mask
            last = word
            if state:
                hits = state & lasts if at >= new else 0
                while hits:
                    lowest = hits & -hits
                    end = lowest.bit_length() - 1
                    pattern, begin = self._sought[end]
                    yield Match(pattern, at, begin, end, self)
                    hits ^= lowest
                filled = state | gap_ends  # a subtraction runs over each row of optional places, up to its end
                state |= ((filled - before) ^ filled) & optional ^ optional
            states.append(state)

    def start(self, first: int, last: int, words: Sequence[str], end: int) -> int:
        """Where the shortest match of the pattern with these bits begins that ends there."""
        waiting: dict[int, set[int]] = {end: {last}}
        while waiting:
            at = max(waiting)
            for bit in waiting.pop(at):
                for length in self._lengths(bit, words, at):
                    if bit == first:
                        return at + 1 - length
                    waiting.setdefault(at - length, set()).update(self._leading_to(bit))
            waiting.pop(-1, None)
        raise ValueError("no match ends there")

    def _lengths(self, bit: int, words: Sequence[str], at: int) -> Iterator[int]:
        """How many words this place may take, the last of them `words[at]`."""
        if self._masks.get(words[at], self._any) >> bit & 1:
            yield 1
        for row, mask in self._rows.get(tuple(words[max(0, at - 1) : at + 1]), ()):
            if mask >> bit & 1 and tuple(words[max(0, at + 1 - len(row)) : at + 1]) == row:
                yield len(row)

    def _leading_to(self, bit: int) -> Iterator[int]:
        """The places that may have taken the word before what this place took."""
        yield bit - 1
        while self._optional >> (bit - 1) & 1:
            bit -= 1
            yield bit - 1


def _inwards(pieces: Sequence[T]) -> Iterator[T]:
    """The first, the last, the second, the last but one …"""
    for at in range((len(pieces) + 1) // 2):
        yield pieces[at]
        if at < len(pieces) - 1 - at:
            yield pieces[-1 - at]


def _by_rare(patterns: Sequence[Pattern]) -> tuple[Mapping[str, Sequence[int]], Sequence[frozenset[str]]]:
    """The number of each pattern by the words of one place that it cannot do without: the place whose words stand in the
    fewest others. And by number the words of the next best such place (of the same, when it is the only one)."""
    times = Counter(place for pattern in patterns for place in pattern.places if place.words is not None)
    uses: Counter[str] = Counter()
    for place, often in times.items():
        for word in place.lasts:
            uses[word] += often
    common = {place: (STOP in place.lasts, max(uses[word] for word in place.lasts)) for place in times}
    found: dict[str, list[int]] = defaultdict(list)
    second: list[frozenset[str]] = []
    for number, pattern in enumerate(patterns):
        needed = sorted((p for p in pattern.places if p.words is not None and not p.optional), key=common.__getitem__)
        for word in needed[0].lasts:
            found[word].append(number)
        second.append(needed[:2][-1].lasts)
    return found, second
