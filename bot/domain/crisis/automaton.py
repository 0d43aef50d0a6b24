"""Patterns of words, all looked for at once, in time that grows only with the number of words.

A pattern is a row of places. A place takes one of some words, or any word; a place may be optional, and a gap is a few
optional places that take any word. All patterns together are the bits of one integer, one bit a place, and one word moves
all of them: the extended Shift-And of Navarro and Raffinot ("Flexible Pattern Matching in Strings", 2002, section 4.2).
No text, however hostile, makes it go back.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass

LONGEST = 20  # words that a match of a pattern may hold
STOP = "."  # the end of a sentence: no pattern goes across, a pattern may end with it


@dataclass(frozen=True, slots=True)
class Place:
    """What may stand there: one of these words, or of these rows of words; any word when `words` is None."""

    words: frozenset[str] | None
    rows: frozenset[tuple[str, ...]] = frozenset()
    optional: bool = False

    @property
    def last_words(self) -> Iterator[str]:
        yield from self.words or ()
        yield from (row[-1] for row in self.rows)


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Sought:
    """What is left of a pattern once it is looked for: its bits are those from `first` to `last`."""

    role: str
    name: str
    denying: bool  # it asks for a negation itself
    first: int
    last: int


@dataclass(slots=True)
class Match:
    """Words that a pattern asks for; `end` is the last of them."""

    role: str
    name: str
    denying: bool
    end: int
    _sought: Sought
    _automaton: "Automaton"

    def start(self, words: Sequence[str]) -> int:
        """The first of them, in the shortest match that ends there; `words` are those it was found in."""
        return self._automaton._start(self._sought, words, self.end)


class Automaton:
    """All patterns at once: `found` yields a match for each of them, and for each place where one ends."""

    def __init__(self, patterns: Sequence[Pattern], negators: Collection[str] = ()) -> None:
        self._ends: dict[int, Sought] = {}
        self._any = self._firsts = self._lasts = self._optional = self._before = self._gap_ends = 0
        bits: dict[str, list[int]] = defaultdict(list)
        rows: dict[tuple[str, ...], int] = defaultdict(int)
        at = 0
        for pattern in patterns:
            last = at + len(pattern.places) - 1
            self._ends[last] = Sought(pattern.role, pattern.name, pattern.asks_for(negators), at, last)
            self._firsts |= 1 << at
            self._lasts |= 1 << last
            for bit, place in enumerate(pattern.places, at):
                self._add(bit, place, bits, rows)
            at = last + 1
        for row in rows:
            for word in row:
                bits[word]  # known, though no place takes it alone
        self._masks = self._shared(bits)
        self._rows: dict[tuple[str, ...], list[tuple[tuple[str, ...], int]]] = defaultdict(
            list
        )  # by their last two words
        for row, mask in rows.items():
            self._rows[row[-2:]].append((row, mask))
        self._rare = frozenset(_rarest(patterns))

    def _add(self, bit: int, place: Place, bits: dict[str, list[int]], rows: dict[tuple[str, ...], int]) -> None:
        for word in place.words or ():
            bits[word].append(bit)
        for row in place.rows:
            rows[row] |= 1 << bit
        if place.words is None:
            self._any |= 1 << bit
        if place.optional:
            follows = self._optional >> (bit - 1) & 1
            self._optional |= 1 << bit
            self._before |= 0 if follows else 1 << (bit - 1)
            self._gap_ends = (self._gap_ends & ~(follows << (bit - 1))) | 1 << bit

    def _shared(self, bits: dict[str, list[int]]) -> dict[str, int]:
        """For each word the places that take it; all forms of a verb share one integer."""
        anything = self._any.to_bytes(max(self._ends, default=0) // 8 + 1, "little")
        made: dict[tuple[int, ...], int] = {}
        shared: dict[str, int] = {}
        for word, each in bits.items():
            places = (*each, -1) if word == STOP else tuple(each)
            if places not in made:
                made[places] = _integer(bytearray(len(anything)) if word == STOP else bytearray(anything), each)
            shared[word] = made[places]
        return shared

    @property
    def vocabulary(self) -> Set[str]:
        """All words that patterns ask for, alone or in rows."""
        return self._masks.keys()

    def found(self, words: Sequence[str], stops: Iterable[int]) -> Iterator[Match]:
        """`stops` are the places of STOP. A sentence without any word that a pattern cannot do without is left out."""
        first = 0
        for stop in stops:
            if not self._rare.isdisjoint(words[first:stop]):
                yield from self._within(words, first, stop + 1)
            first = stop + 1

    def _within(self, words: Sequence[str], first: int, after: int) -> Iterator[Match]:
        firsts, lasts, optional, before, gap_ends = (
            self._firsts,
            self._lasts,
            self._optional,
            self._before,
            self._gap_ends,
        )
        masks, other, rows = self._masks, self._any, self._rows
        states = [0]  # before each word of this sentence
        for at in range(first, after):
            word = words[at]
            mask = masks.get(word, other)
            state = ((states[-1] << 1) | firsts) & mask if states[-1] else firsts & mask
            pair = (words[at - 1], word)
            if pair in rows:
                for row, mask in rows[pair]:
                    if len(row) <= len(states) and tuple(words[at + 1 - len(row) : at + 1]) == row:
                        state |= ((states[-len(row)] << 1) | firsts) & mask
            if state:
                hits = state & lasts
                while hits:
                    lowest = hits & -hits
                    sought = self._ends[lowest.bit_length() - 1]
                    yield Match(sought.role, sought.name, sought.denying, at, sought, self)
                    hits ^= lowest
                filled = state | gap_ends  # a subtraction runs over each row of optional places, up to its end
                state |= optional & ~((filled - before) ^ filled)
            states.append(state)

    def _start(self, sought: Sought, words: Sequence[str], end: int) -> int:
        waiting: dict[int, set[int]] = {end: {sought.last}}
        while waiting:
            at = max(waiting)
            for bit in waiting.pop(at):
                for length in self._lengths(bit, words, at):
                    if bit == sought.first:
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


def _integer(octets: bytearray, bits: Iterable[int]) -> int:
    """The integer with these bits and those of `octets` set (built in place: integers in between would only be thrown away)."""
    for bit in bits:
        octets[bit >> 3] |= 1 << (bit & 7)
    return int.from_bytes(octets, "little")


def _rarest(patterns: Iterable[Pattern]) -> Iterator[str]:
    """For each pattern the words of one place that it cannot do without: the place whose words stand in the fewest others."""
    uses = Counter(word for pattern in patterns for place in pattern.places for word in place.last_words)
    for pattern in patterns:
        needed = [set(place.last_words) for place in pattern.places if place.words is not None and not place.optional]
        needed = [words for words in needed if STOP not in words] or needed
        yield from min(needed, key=lambda words: max(uses[word] for word in words))
