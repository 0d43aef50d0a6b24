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
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from sys import intern

from bot.domain.crisis.automaton import NO_ROWS, STOP, Pattern, Place
from bot.domain.crisis.reading import NUMBER, Words, plainly, tokens

ANY = Place(None, optional=True)
FEW = 16  # words: so many are looked for one by one
AGES = tuple(str(years) for years in range(4, 18))
NUMBERS = (NUMBER, *(str(n) for n in range(100)))
MARKERS: Mapping[str, tuple[Words, ...]] = {
    "<end>": ((STOP,),),
    "<number>": tuple((n,) for n in NUMBERS),
    "<year>": ((NUMBER,),),
    "<age>": tuple((n,) for n in AGES),
}


@dataclass(frozen=True, eq=False)
class Notation:
    """Reads the lines of one language: its classes by name, the endings of its verbs."""

    classes: Mapping[str, str]
    endings: str
    meant: Mapping[str, Words] = field(default_factory=dict)  # what is read as other words is looked for as those
    _made: dict[str, list[Place]] = field(
        default_factory=dict
    )  # what is written alike is one object: classes are large
    _parts: dict[str, frozenset[Words]] = field(default_factory=dict)

    def patterns(self, role: str, name: str, lines: str) -> Iterator[Pattern]:
        for line in re.sub(r"/\n\s*", "/", lines).splitlines():
            places = [place for written in line.partition("#")[0].split() for place in self._places(written)]
            while places and places[-1].optional:  # what is longer is found all the same
                places.pop()
            while places and places[0].optional:
                places.pop(0)
            if places:
                yield Pattern(role, name, tuple(places))

    def _places(self, written: str) -> list[Place]:
        """What stands between two spaces: one place, or a gap of several."""
        if not written.strip("."):
            return [ANY] * len(written)
        if written not in self._made:
            options = set(self._options(written))
            single = [words[0] for words in options if len(words) == 1]
            rows = [words for words in options if len(words) > 1]
            words = tuple(single) if len(single) <= FEW else frozenset(single)
            self._made[written] = [Place(words, frozenset(rows) if rows else NO_ROWS, optional=() in options)]
        return self._made[written]

    def _options(self, written: str) -> Iterator[Words]:
        for part in written.split("/"):
            if part not in self._parts:
                self._parts[part] = frozenset(self._option(part))
            yield from self._parts[part]

    def _option(self, part: str) -> Iterable[Words]:
        if part in MARKERS:
            return MARKERS[part]
        if part in self.classes:
            return (words for each in self.classes[part].split() for words in self._options(each))
        if part == "-":
            return [()]
        if part.endswith("~"):
            return self._forms(part[:-1])
        return [tuple(word for each in _words(part) for word in self.meant.get(each, (each,)))]

    def _forms(self, stem: str) -> Iterator[Words]:
        """The forms of a verb; doubled letters are written once, as everywhere."""
        *before, stem = _words(stem)
        for ending in self.endings.split():
            yield (*before, intern(plainly(stem + ending.removeprefix("-"))))


def _words(written: str) -> Words:
    if written.isascii() and written.isalpha():  # most are, and tokens take time
        return (intern(plainly(written.lower())),)
    return tuple(intern(plainly(token)) for token in tokens(written.replace("_", " ")))
