"""The lists of each language put together: what is looked for, and how people spell. Built once, at the first text."""

import gc
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.domain.crisis import (
    en_classes,
    en_danger,
    en_hints,
    en_life,
    en_marks,
    en_silencers,
    en_spelling,
    fr_classes,
    fr_danger,
    fr_hints,
    fr_life,
    fr_marks,
    fr_silencers,
    fr_spelling,
)
from bot.domain.crisis.automaton import Automaton, Pattern
from bot.domain.crisis.notation import Notation
from bot.domain.crisis.reading import Spelling, Words, plainly, tokens
from bot.domain.once import once

Named = Mapping[str, str]
SHORT = 2  # letters: so short a word means something else in another language ("an", "d")


@dataclass(frozen=True, slots=True)
class Lists:
    """What is written down for one language."""

    classes: Named
    endings: str
    loud: tuple[tuple[str, Named], ...]
    silencers: tuple[tuple[str, Named], ...]
    meant: Named
    fillers: str
    elided: str
    silent: str

    def patterns(self, *parts: Iterable[tuple[str, Named]]) -> Iterator[list[Pattern]]:
        """The patterns of each part; what is written alike in several is one object."""
        notation = Notation(self.classes, self.endings, {way: words for way, words in self.spelt() if len(way) > SHORT})
        for roles in parts:
            yield [
                pattern
                for role, named in roles
                for name, lines in named.items()
                for pattern in notation.patterns(role, name, lines)
            ]

    def spelt(self) -> Iterator[tuple[str, Words]]:
        for right, ways in self.meant.items():
            words = tuple(plainly(token) for token in tokens(right))
            yield from ((way, words) for way in ways.split())


FRENCH = Lists(
    fr_classes.CLASSES,
    fr_spelling.ENDINGS,
    (
        ("sign", {"life": fr_life.LIFE, "denied": fr_life.DENIED, "own": fr_life.OWN}),
        ("sign", fr_danger.SIGNS),
        ("sign", fr_hints.HINTS),
        ("word", fr_danger.WORDS),
        ("mark", fr_marks.MARKS),
    ),
    (("scope", fr_silencers.SCOPES), ("idiom", {"": fr_silencers.IDIOMS})),
    fr_spelling.MEANT,
    fr_spelling.FILLERS,
    fr_spelling.ELIDED,
    fr_spelling.SILENT,
)
ENGLISH = Lists(
    en_classes.CLASSES,
    en_spelling.ENDINGS,
    (
        ("sign", {"life": en_life.LIFE, "denied": en_life.DENIED, "own": en_life.OWN}),
        ("sign", en_danger.SIGNS),
        ("sign", en_hints.HINTS),
        ("word", en_danger.WORDS),
        ("mark", en_marks.MARKS),
    ),
    (("scope", en_silencers.SCOPES), ("idiom", {"": en_silencers.IDIOMS})),
    en_spelling.MEANT,
    en_spelling.FILLERS,
    en_spelling.ELIDED,
    en_spelling.SILENT,
)
LISTS: Mapping[str, Lists] = {"fr": FRENCH, "en": ENGLISH}


@dataclass(frozen=True, slots=True)
class Ear:
    """What is looked for in one language; what silences only where there is something to silence."""

    loud: Automaton
    silencers: Automaton


@once
def ears() -> Mapping[str, Ear]:
    """All patterns of each language."""

    collects = gc.isenabled()
    gc.disable()  # all of it stays: looking through it again and again while it is made would take a fifth of the time
    try:
        return {
            each: Ear(*map(Automaton, lists.patterns(lists.loud, lists.silencers))) for each, lists in LISTS.items()
        }
    finally:
        if collects:
            gc.enable()


def spelling(language: str) -> Spelling:
    """How people who write this language spell; the others' spellings count where theirs has none."""
    return _spelling(language if language in LISTS else "")


def _vocabulary(language: str) -> frozenset[str]:
    ear = ears()[language]
    return frozenset(ear.loud.vocabulary | ear.silencers.vocabulary)


@once
def _vocabularies() -> frozenset[str]:
    return frozenset().union(*map(_vocabulary, LISTS))


@once
def _spelling(language: str) -> Spelling:
    spelt: dict[str, Words] = {}
    mine = _vocabulary(language) if language in LISTS else frozenset()
    for code, lists in LISTS.items():
        if code != language:
            spelt.update((way, words) for way, words in lists.spelt() if len(way) > SHORT and way not in mine)
    own = LISTS.get(language)
    if own:
        spelt.update(own.spelt())
    fillers = frozenset(plainly(word) for lists in LISTS.values() for word in lists.fillers.split())
    return Spelling(spelt, _vocabularies(), fillers, own.elided if own else "", own.silent if own else "")
