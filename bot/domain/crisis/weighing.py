"""A second reader beside the patterns: it weighs words, rows of words and pieces of words (docs/decisions/0044-second-reader.md).

What people wrote who called for help, and who did not, was weighed beforehand on the lists of sentences (`tests/weighing.py`);
the weights lie in `weights.fr.tsv` and `weights.en.tsv`. A text weighs the sum of what stands in it, by the root of how
many words it has. It hears what no pattern asks for, doubts what patterns hear, and tells which words weighed most.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import chain, repeat
from math import sqrt
from sys import intern
from typing import TypeVar

from bot.domain.crisis.listener import Call, Kind
from bot.domain.crisis.reading import Reading, Words
from bot.domain.once import once

CALLS = {"fr": 1.7, "en": 1.3}  # what weighs as much is a call that no pattern heard
# Of fewer words more is asked, for a call and against one: each of them weighs much.
BRIEF_CALLS = {"fr": 8, "en": 12}
BRIEF_DOUBTS = {"fr": 8, "en": 10}
BRIEFLY = {"fr": 0.4, "en": 0.8}  # so much more
MORE = 3.5  # the same where patterns heard a sign and silenced it, of one sentence among others, and of longer texts
# In a text that weighs less, what patterns heard is no call; words of something that was taken always are.
DOUBTED = -1.0
WINDOW = 40  # words that are weighed together: the messages of the lists are as short
LETTERS = 20  # of a word that are looked at
SIZE = 4  # letters of a piece
UNITS = 100  # the files hold whole numbers
BESIDE = 2  # words that every text has more, so that a word alone does not outweigh a sentence
FEW = 5  # words: fewer say too little to be heard, or doubted, by their weight alone
NAMED = 4  # words that are told
REMEMBERED = 4096  # words whose pieces need not be added up again
BIAS = "<bias>"
PIECE = "#"  # stands before pieces of words in the files
BEGIN, END = "^", "$"  # of a sentence
BETWEEN = "_"  # some word in a row
Row = tuple[str, ...]
T = TypeVar("T")


CUTS = tuple(tuple(slice(at, at + SIZE) for at in range(letters - SIZE + 1)) for letters in range(LETTERS + 3))


def pieces(word: str) -> Iterator[str]:
    """The pieces of four letters that a word is made of."""
    framed = f"<{word[:LETTERS]}>"
    return map(framed.__getitem__, CUTS[len(framed)])


def rows(words: Words) -> tuple[Iterable[Row], Iterable[Row], Iterable[Row]]:
    """Two words of a sentence that follow each other, three, and two with one between them."""
    framed = (BEGIN, *words, END)
    second, third = framed[1:], framed[2:]
    twos = zip(framed, second, strict=False)
    return twos, zip(framed, second, third, strict=False), zip(framed, repeat(BETWEEN), third, strict=False)


def sentences(reading: Reading) -> list[Words]:
    """The sentences of a text; long ones in pieces that overlap."""
    found: list[Words] = []
    words, first = tuple(reading.words), 0
    for stop in reading.stops:
        if stop - first <= WINDOW:
            found.append(words[first:stop])
        else:
            found += (words[at : min(at + WINDOW, stop)] for at in range(first, stop - WINDOW // 2, WINDOW // 2))
        first = stop + 1
    return found


def root(words: int) -> float:
    return sqrt(words + BESIDE)


@dataclass(frozen=True, slots=True)
class Weighed:
    """How much the heaviest window of a text weighs, and its heaviest sentence alone. `words`: all of it.
    Charters and announcements have more than a window, and nothing was learnt from any."""

    heaviest: float
    window: Sequence[Words]
    sentence: float
    alone: Words
    words: int

    def calling(self, language: str, *, silenced: bool) -> Sequence[Words]:
        """The sentences that are a call by their weight: a window, or one that other talk around it outweighs."""
        usual = CALLS[language] + self._more(language, BRIEF_CALLS)
        if self.heaviest >= (MORE if silenced or self.words > WINDOW else usual):
            return self.window
        return (self.alone,) if self.sentence >= MORE and len(self.alone) >= FEW else ()

    def doubts(self, language: str) -> bool:
        """Whether what patterns heard is no call."""
        return self.words >= FEW and max(self.heaviest, self.sentence) < DOUBTED - self._more(language, BRIEF_DOUBTS)

    def _more(self, language: str, brief: Mapping[str, int]) -> float:
        return BRIEFLY[language] if self.words < brief[language] else 0.0


class Scales:
    """The weights of one language. Python adds up many at once (`sum`, `map`) in a third of the time that a loop takes."""

    def __init__(self, lines: Iterable[str]) -> None:
        """Each line holds the kind of call that its weights speak for (none: for any), a weight, and what weighs it."""
        self._words: dict[str, int] = {}
        self._pieces: dict[str, int] = {}
        self._rows: dict[Row, int] = {}
        self._kinds: dict[Kind, dict[str, int]] = {kind: {} for kind in Kind}
        for line in lines:
            kind, weight, *weighing = line.rstrip("\n").split("\t")
            if kind:
                self._kinds[Kind(kind)].update(dict.fromkeys(weighing, int(weight)))
            else:
                self._put(weighing, int(weight))
        self._bias = self._words.pop(BIAS) / UNITS
        self._word = lru_cache(REMEMBERED)(self._of_word)

    def _put(self, weighing: Iterable[str], weight: int) -> None:
        """Keeps the weight of words, pieces and rows."""
        for each in weighing:
            if " " in each:
                self._rows[tuple(map(intern, each.split(" ")))] = weight
            elif each[0] == PIECE:
                self._pieces[each[1:]] = weight
            else:
                self._words[each] = weight

    def weigh(self, reading: Reading) -> Weighed:
        """A window is as many sentences that follow each other as have no more than so many words together. One that comes again
        says nothing more."""
        found = list(dict.fromkeys(sentences(reading)))
        known = {words: self._of(words) for words in found}
        weights = {words: self._weight(total, len(words)) for words, total in known.items()}
        alone = max(weights, key=weights.__getitem__, default=())
        sums, lengths = [known[words] for words in found], [len(words) for words in found]
        heaviest, window = self._bias, found[:0]
        first = long = total = 0
        for last, (of, length) in enumerate(zip(sums, lengths, strict=True)):
            if long + length > WINDOW:
                heaviest, window = self._heavier(heaviest, window, found[first:last], total, long)
                while first < last and long + length > WINDOW:
                    total, long, first = total - sums[first], long - lengths[first], first + 1
            total, long = total + of, long + length
        heaviest, window = self._heavier(heaviest, window, found[first:], total, long)
        return Weighed(heaviest, window, weights.get(alone, self._bias), alone, sum(lengths))

    def call(self, window: Sequence[Words]) -> Call:
        """The kind that most words of these sentences speak for, and the words that weigh most, those around them included."""
        weights: Counter[tuple[int, int]] = Counter()
        for number, words in enumerate(window):
            for at, word in enumerate(words):
                weights[number, at] += self._word(word)
            for before, row in chain.from_iterable(map(enumerate, rows(words))):
                if row in self._rows:
                    for at in range(max(before - 1, 0), min(before + len(row) - 1, len(words))):
                        weights[number, at] += self._rows[row]
        told = sorted(sorted(weights, key=weights.__getitem__, reverse=True)[:NAMED])
        said = [word for words in window for word in words]
        kind = max(Kind, key=lambda kind: _sum(self._kinds[kind], (BIAS, *said)))
        return Call(kind, tuple(window[number][at] for number, at in told))

    def _heavier(
        self, heaviest: float, window: list[Words], other: list[Words], total: int, long: int
    ) -> tuple[float, list[Words]]:
        """The heavier of two windows: the one found so far, and another of so many words."""
        weight = self._weight(total, long)
        return (weight, other) if weight > heaviest and long >= FEW else (heaviest, window)

    def _weight(self, total: int, words: int) -> float:
        return self._bias + total / UNITS / root(words)

    def _of(self, words: Words) -> int:
        """What stands in one sentence, words and rows of words."""
        return sum(map(self._word, words)) + _sum(self._rows, chain.from_iterable(rows(words)))

    def _of_word(self, word: str) -> int:
        return self._words.get(word, 0) + _sum(self._pieces, pieces(word))


def _sum(weights: Mapping[T, int], standing: Iterable[T]) -> int:
    return sum(filter(None, map(weights.get, standing)))


@once
def scales(language: str) -> Scales | None:
    """The scales of a language, read at the first text."""
    if language not in CALLS:
        return None
    with (files("bot.domain.crisis") / f"weights.{language}.tsv").open(encoding="utf-8") as lines:
        return Scales(lines)
