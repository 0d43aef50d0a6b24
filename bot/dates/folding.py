"""Text made plain for reading: lower case, without accents, with ASCII digits, plain quotes, hyphens and spaces."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from bot.dates.words import Words

_LIKE_ASCII = str.maketrans("’‘ʼ′‐‑−", "''''---")
_WORD = re.compile(r"[a-z0-9']*[a-z]")
_SHORTEST = 5  # letters of a word that is known with one of them wrong


@dataclass(frozen=True, slots=True)
class Folded:
    """A text made plain, and for each plain character the index just after its source."""

    plain: str
    ends: tuple[int, ...]

    def in_source(self, position: int) -> int:
        """Return where the source stands after its first `position` plain characters."""
        return self.ends[position - 1] if position else 0


def fold(text: str) -> Folded:
    """Make `text` plain: one character may become several or join the letter before it."""
    plain: list[str] = []
    ends: list[int] = []
    for index, character in enumerate(text, start=1):
        for part in unicodedata.normalize("NFD", character.translate(_LIKE_ASCII).lower()):
            if unicodedata.combining(part) and plain and plain[-1].isalpha():
                ends[-1] = index
                continue
            ends.append(index)
            plain.append(_plain(part))
    return Folded("".join(plain), tuple(ends))


def _plain(character: str) -> str:
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    invisible = unicodedata.category(character) == "Cf"  # the marks around words in mixed directions
    return " " if invisible or character.isspace() else character


def spelled(folded: Folded, words: Words) -> Folded:
    """The same, with the names of days and months as they are spelled, where one with a letter wrong can mean only one."""
    plain: list[str] = []
    ends: list[int] = []
    at = 0
    for match in _WORD.finditer(folded.plain):
        right = _right(match[0], words)
        if right == match[0]:
            continue
        plain.append(folded.plain[at : match.start()] + right)
        ends += folded.ends[at : match.start()]
        ends += [folded.ends[match.end() - 1]] * len(right)
        at = match.end()
    if not plain:
        return folded
    return Folded("".join(plain) + folded.plain[at:], (*ends, *folded.ends[at:]))


@lru_cache(maxsize=1024)
def _spelled_alike(word: str, words: tuple[tuple[str, str], ...]) -> str:
    meant = {right for spelling, right in words if _one_letter_apart(word, spelling)}
    return meant.pop() if len(meant) == 1 else word


def _right(word: str, words: Words) -> str:
    if word in words.spellings:
        return words.spellings[word]
    if word in words.spelled:
        return words.spelled[word]
    if len(word) < _SHORTEST or not word.isalpha() or word in words.unlike:
        return word
    return _spelled_alike(word, tuple(words.spelled.items()))


def _one_letter_apart(word: str, other: str) -> bool:
    """Whether one letter is wrong, missing or too many (but for an "s" at the end, which is a plural), or two changed places."""
    if word[0] != other[0] and sorted(word[:2]) != sorted(other[:2]):
        return False
    short, long = sorted((word, other), key=len)
    if len(long) - len(short) > 1 or word == f"{other}s":
        return False
    same = next((n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) < len(long):
        return short[same:] == long[same + 1 :]
    changed = short[same : same + 2] == long[same : same + 2][::-1] and short[same + 2 :] == long[same + 2 :]
    return changed or short[same + 1 :] == long[same + 1 :]
