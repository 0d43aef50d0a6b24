"""Patterns of words, all looked for at once, in time that grows only with the number of words.

A pattern is a row of places. A place takes one of some words, or any word; a place may be optional, and a gap is a few
optional places that take any word. All patterns together are the bits of one integer, one bit a place, and one word moves
all of them: the extended Shift-And of Navarro and Raffinot ("Flexible Pattern Matching in Strings", 2002, section 4.2).
No text, however hostile, makes it go back.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

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


class Masks(dict[str, int]):
    """For each word the places that take it, as bits; made when the word is first read, for few of them ever are."""

    def __init__(self, bits: Mapping[str, Sequence[int]], anything: int) -> None:
        super().__init__()
        self.bits, self.anything = bits, anything
        self._octets = anything.to_bytes((anything.bit_length() + 7) // 8 or 1, "little")

    def __missing__(self, word: str) -> int:
        bits = self.bits.get(word)
        if bits is None:  # the words of people are many: only those of patterns are kept
            return self.anything
        octets = bytearray(max(len(self._octets), max(bits, default=0) // 8 + 1))
        if word != STOP:
            octets[: len(self._octets)] = self._octets
        for bit in bits:  # in place: integers in between would only be thrown away
            octets[bit >> 3] |= 1 << (bit & 7)
        self[word] = made = int.from_bytes(octets, "little")
        return made


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
        self._masks = Masks(dict(bits), self._any)
        self._rows: dict[tuple[str, ...], list[tuple[tuple[str, ...], int]]] = defaultdict(
            list
        )  # by their last two words
        for row, mask in rows.items():
            self._rows[row[-2:]].append((row, mask))
        self._rare = _rarest(patterns)

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

    @property
    def vocabulary(self) -> Set[str]:
        """All words that patterns ask for, alone or in rows."""
        return self._masks.bits.keys()

    def found(self, words: Sequence[str], stops: Iterable[int], most: int | None = None) -> Iterator[Match]:
        """Matches in the order of their ends. `stops` are the places of STOP; of a text that asks for more steps than `most`
        the middle is left out."""
        windows: list[tuple[int, int]] = []
        for before, stop in pairwise((-1, *stops)):
            if not self._rare.keys().isdisjoint(words[before + 1 : stop]):
                windows += self._windows(words, before + 1, stop)
        if most is not None and sum(after - first for first, after in windows) > most:
            windows = _ends_of(windows, most)
        for first, after in windows:
            yield from self._within(words, first, after)

    def _windows(self, words: Sequence[str], first: int, stop: int) -> list[tuple[int, int]]:
        """Where in this sentence a match can be: around each word that some pattern cannot do without."""
        rare = self._rare
        windows: list[tuple[int, int]] = []
        for at in [at for at in range(first, stop) if words[at] in rare]:
            back, on = rare[words[at]]
            begin, after = max(first, at - back), min(at + on, stop) + 1
            while windows and begin <= windows[-1][1]:
                earlier = windows.pop()
                begin, after = min(begin, earlier[0]), max(after, earlier[1])
            windows.append((begin, after))
        return windows

    def _within(self, words: Sequence[str], first: int, after: int) -> Iterator[Match]:
        firsts, lasts, optional, before, gap_ends = (
            self._firsts,
            self._lasts,
            self._optional,
            self._before,
            self._gap_ends,
        )
        masks, rows = self._masks, self._rows
        states = [0]  # before each word of this window
        state, last = 0, ""
        for at in range(first, after):
            word = words[at]
            state = (state + state | firsts) & masks[word] if state else firsts & masks[word]
            if (last, word) in rows:
                for row, mask in rows[last, word]:
                    if len(row) <= len(states) and tuple(words[at + 1 - len(row) : at + 1]) == row:
                        state |= ((states[-len(row)] << 1) | firsts) & mask
            last = word
            if state:
                hits = state & lasts
                while hits:
                    lowest = hits & -hits
                    sought = self._ends[lowest.bit_length() - 1]
                    yield Match(sought.role, sought.name, sought.denying, at, sought, self)
                    hits ^= lowest
                filled = state | gap_ends  # a subtraction runs over each row of optional places, up to its end
                state |= ((filled - before) ^ filled) & optional ^ optional
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
        if self._masks[words[at]] >> bit & 1:
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


def _ends_of(windows: Sequence[tuple[int, int]], most: int) -> list[tuple[int, int]]:
    """The first and the last of these windows, `most` words together."""
    kept: list[tuple[int, int]] = []
    left = most // 2
    for first, after in windows:
        if left > 0:
            kept.append((first, min(after, first + left)))
            left -= after - first
    looked_at, left, tail = kept[-1][1], most // 2, []
    for first, after in reversed(windows):
        if left > 0 and after > looked_at:
            tail.append((max(first, after - left, looked_at), after))
            left -= after - first
    return kept + tail[::-1]


def _rarest(patterns: Iterable[Pattern]) -> dict[str, tuple[int, int]]:
    """For each pattern the words of one place that it cannot do without: the place whose words stand in the fewest others;
    with each word how many words before it and after it a match can have."""
    uses: Counter[str] = Counter()
    times = Counter(id(place) for pattern in patterns for place in pattern.places)
    places = {id(place): place for pattern in patterns for place in pattern.places}
    for key, place in places.items():
        for word in place.last_words:
            uses[word] += times[key]
    common = {key: max((uses[word] for word in place.last_words), default=0) for key, place in places.items()}
    longest = {key: max((1, *map(len, place.rows))) for key, place in places.items()}
    rare: dict[str, tuple[int, int]] = {}
    for pattern in patterns:
        needed = [at for at, place in enumerate(pattern.places) if place.words is not None and not place.optional]
        without_end = [at for at in needed if STOP not in (pattern.places[at].words or ())]
        if not without_end:
            continue
        at = min(without_end, key=lambda at: common[id(pattern.places[at])])
        back = sum(longest[id(place)] for place in pattern.places[: at + 1]) - 1
        on = sum(longest[id(place)] for place in pattern.places[at + 1 :])
        for word in pattern.places[at].last_words:
            before, after = rare.get(word, (0, 0))
            rare[word] = max(before, back), max(after, on)
    return rare
