"""Words as they are looked at: one way to write each letter and digit, each with its place in what was really written."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

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


def pattern(text: str, *, case: bool = False) -> re.Pattern[str]:
    """A pattern in several lines; case counts only when asked."""
    return re.compile(text, re.VERBOSE | (0 if case else re.IGNORECASE))
