"""How patterns are written, and what they stand for (`docs/detection.md` shows it with examples).

One pattern to a line (a line that ends with / goes on in the next); what follows a # is a remark. Spaces separate places:

    veux/voudrais       any of these words          WANT       any word of that class
    ce_soir             several words in one place   frapp~     the verb in all its forms (by the endings of its language)
    -/tout              may be left out              . .. ...   a gap: up to one, two, three words of any kind
    <age>               a number of years under 18   <number>   any number          <end>  the end of a sentence
    <year>      a number of three digits or more

Accents, capitals and doubled letters do not matter, and fillers are skipped.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from sys import intern

from bot.domain.crisis.automaton import NO_ROWS, STOP, Pattern, Place
from bot.domain.crisis.reading import NUMBER, Words, plainly, tokens

# What may stand in a place: single words, rows of words; whether it may stay empty.
Part = tuple[Collection[str], Collection[Words], bool]
ANY = Place(None, optional=True)
FEW = 16  # words: so many are looked for one by one
JOINED = re.compile(r"/\n\s*")  # a line that goes on in the next
AGES = tuple(str(years) for years in range(4, 18))
NUMBERS = (NUMBER, *(str(n) for n in range(100)))
MARKERS: Mapping[str, Words] = {"<end>": (STOP,), "<number>": NUMBERS, "<year>": (NUMBER,), "<age>": AGES}


@dataclass(frozen=True, eq=False)
class Notation:
    """Reads the lines of one language: its classes by name, the endings of its verbs."""

    classes: Mapping[str, str]
    endings: str
    meant: Mapping[str, Words] = field(default_factory=dict)  # what is read as other words is looked for as those
    # What is written alike is one object: classes are large.
    _made: dict[str, tuple[Place, ...]] = field(default_factory=dict)
    _parts: dict[str, Part] = field(default_factory=dict)

    def patterns(self, role: str, name: str, lines: str) -> Iterator[Pattern]:
        made = self._made
        for line in JOINED.sub("/", lines).splitlines():
            places: list[Place] = []
            for written in line.partition("#")[0].split():
                places += made.get(written) or self._make(written)
            while places and places[-1].optional:  # what is longer is found all the same
                places.pop()
            while places and places[0].optional:
                places.pop(0)
            if places:
                yield Pattern(role, name, tuple(places))

    def _make(self, written: str) -> tuple[Place, ...]:
        """What stands between two spaces: one place, or a gap of several."""
        if written.strip("."):
            words, rows, nothing = self._together(written.split("/")) if "/" in written else self._part(written)
            words = tuple(words) if len(words) <= FEW else frozenset(words)
            places: tuple[Place, ...] = (Place(words, frozenset(rows) if rows else NO_ROWS, optional=nothing),)
        else:
            places = (ANY,) * len(written)
        self._made[written] = places
        return places

    def _together(self, parts: Iterable[str]) -> Part:
        words, rows, nothing, known = set[str](), set[Words](), False, self._parts
        for each in parts:
            more_words, more_rows, empty = known.get(each) or self._part(each)
            words.update(more_words)
            if more_rows:
                rows.update(more_rows)
            if empty:
                nothing = True
        return words, rows, nothing

    def _part(self, written: str) -> Part:
        part = self._parts.get(written)
        if part is None:
            self._parts[written] = part = self._read(written)
        return part

    def _read(self, written: str) -> Part:
        if written in self.classes:
            return self._together(each for one in self.classes[written].split() for each in one.split("/"))
        if written == "-":
            return (), (), True
        if written in MARKERS:
            return MARKERS[written], (), False
        if written.endswith("~"):
            *before, stem = _words(written[:-1])
            forms = self._forms(stem)
            return ((), [(*before, form) for form in forms], False) if before else (forms, (), False)
        words = _words(written)
        if not self.meant.keys().isdisjoint(words):
            words = tuple(word for each in words for word in self.meant.get(each, (each,)))
        return (words, (), False) if len(words) == 1 else ((), (words,), False)

    def _forms(self, stem: str) -> Collection[str]:
        """The forms of a verb; doubled letters are written once, as everywhere."""
        last = stem[-1]
        return dict.fromkeys(intern(stem + ending.removeprefix(last)) for ending in self._plain_endings).keys()

    @cached_property
    def _plain_endings(self) -> Words:
        return tuple(plainly(ending.removeprefix("-")) for ending in self.endings.split())


def _words(written: str) -> Words:
    if written.isascii() and written.isalpha():  # most are, and tokens take time
        return (intern(plainly(written.lower())),)
    return tuple(intern(plainly(token)) for token in tokens(written.replace("_", " ")))
