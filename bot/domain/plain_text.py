"""Words as they are looked at: one way to write each letter and digit, each with its place in what was really written."""

import re
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from threading import Lock

WORD_LONGEST = 60
_SAME = {"’": "'", "‘": "'", "ʼ": "'", "´": "'", "＂": '"', "\u2212": "-", "\u2044": "/", "。": "."}


@dataclass(frozen=True, slots=True)
class Plain:
    """`text` has no accents, no marks that are not seen and only ASCII digits; `at[n]` is where its letter n was written."""

    text: str
    at: tuple[int, ...]
    written: str

    def written_at(self, start: int, end: int) -> tuple[int, int]:
        """Where the words that hold this part begin and end in what was written."""
        first, last = self.at[start], self.at[end - 1] + 1
        while first > max(0, self.at[start] - WORD_LONGEST) and not self.written[first - 1].isspace():
            first -= 1
        while last < min(len(self.written), self.at[end - 1] + WORD_LONGEST) and not self.written[last].isspace():
            last += 1
        return first, last


def plain(written: str) -> Plain:
    """Case stays: it tells a name from a word."""
    if written.isascii():
        return Plain(written, tuple(range(len(written))), written)
    letters: list[str] = []
    at: list[int] = []
    for n, character in enumerate(written):
        if character < "\x80":
            letters.append(character)
            at.append(n)
            continue
        for letter in _read(character):
            letters.append(letter)
            at.append(n)
    return Plain("".join(letters), tuple(at), written)


@lru_cache(maxsize=1024)
def _read(character: str) -> str:
    if character in _SAME:
        return _SAME[character]
    read = []
    for c in unicodedata.normalize("NFKD", character):
        category = unicodedata.category(c)
        if category in ("Cf", "Mn", "Me"):
            continue
        digit = unicodedata.digit(c, None)
        if digit is not None:
            read.append(str(digit))
        elif category == "Pd":
            read.append("-")
        elif category[0] == "Z":
            read.append(" ")
        else:
            read.append(_SAME.get(c, c))
    return "".join(read)


def by_first_letter(alternatives: str) -> str:
    """The same alternatives, each of which begins with a letter, in the same order for each letter: most places in a text are
    left at once. `re` itself tries them all, one after the other."""
    found: dict[str, list[str]] = {}
    for each in re.split(r"\|(?![^(]*\))", alternatives):
        if not each[0].isalpha() or each[1:2] in ("?", "*", "+", "{"):
            raise ValueError(each)
        found.setdefault(each[0], []).append(each[1:])
    return "|".join(f"{letter}(?:{'|'.join(rests)})" for letter, rests in found.items())


class Cased:
    """A pattern that is compiled when it is first looked for, or ahead: all of them take nearly as long as the rest of a start."""

    def __init__(self, text: str, made_of: Callable[[str], str]) -> None:
        self._text, self._made_of = text, made_of
        _to_compile.append(self)

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        with _one_at_a_time:  # who wants one that is being compiled waits for it: `re` keeps it
            return re.compile(self._made_of(self._text), re.VERBOSE)

    def load(self) -> re.Pattern[str]:
        """What it is compiled to. Raises re.error when it is no pattern."""
        return self._compiled

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        return self._compiled.search(text, start, end)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        return self._compiled.match(text, start)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        return self._compiled.fullmatch(text)

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        return self._compiled.finditer(text, start, end)

    def among(self, text: str, small: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """The same in a text that is here in small letters as well."""
        return self._compiled.finditer(text, start, end)

    def made(self, match: re.Match[str]) -> bool:
        """Whether it is a match of this one."""
        return match.re == self._compiled


class Caseless(Cased):
    """A pattern that ignores case: looked for in small letters, which `re` does several times as fast as ignoring case itself.
    The words of a match are in small letters, too; where it stands is where it stood."""

    def __init__(self, text: str, made_of: Callable[[str], str]) -> None:
        super().__init__(text, lambda text: made_of(_IN_CAPITALS.sub(lambda letter: letter[0].lower(), text)))

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        return self._compiled.search(text.lower(), start, end)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        return self._compiled.match(text.lower(), start)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        return self._compiled.fullmatch(text.lower())

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        return self._compiled.finditer(text.lower(), start, end)

    def among(self, text: str, small: str, start: int, end: int) -> Iterator[re.Match[str]]:
        return self._compiled.finditer(small, start, end)


def found(
    patterns: Iterable[Cased], text: str, parts: Iterable[tuple[int, int]] = ((0, sys.maxsize),)
) -> list[re.Match[str]]:
    """What each of many patterns finds. The text is brought to small letters once for all: where it has accents, that takes as
    long as looking for one of them."""
    small = text.lower()
    return [match for part in parts for each in patterns for match in each.among(text, small, *part)]


_to_compile: list[Cased] = []
_one_at_a_time = Lock()
_IN_CAPITALS = re.compile(r"(?<!\\)[A-Z]")  # \W and \S mean something else than \w and \s


def pattern(text: str, *, case: bool = False, made_of: Callable[[str], str] = str) -> Cased:
    """A pattern in several lines, for a plain text; case counts only when asked. `made_of` says what is compiled in place of the text."""
    return Cased(text, made_of) if case else Caseless(text, made_of)


def load_ahead() -> None:
    """Compiles what the first words would wait for. Raises re.error where something is no pattern."""
    while _to_compile:
        _to_compile.pop().load()
