"""Whether a text holds words that call for help, so that numbers can be shown at once (CRISIS-02, CRISIS-08).

Everything happens here, with the word lists of `crisis_words.py`: no service is asked, nothing is kept, and the answer is
yes or no. It says nothing about the person: no score, no diagnosis. Time grows in step with the length of the text:
the words are looked up in sets, at each place, for a fixed number of lengths.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import chain, product

from bot.domain import crisis_words

END = "<end>"
NUMBER = "<number>"
LOOKALIKES = str.maketrans("013457@$", "oieastas")
LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ʼ": " ", "ʻ": " ", "ʹ": " "})

Phrase = tuple[str, ...]


def calls_for_help(text: str, language: str) -> bool:
    """True when help lines should be shown; `language` is the writer's ("fr", "en-GB"), every list is checked anyway."""
    words = [*_words(text), END]
    own = OWN_SIGNS.get(language.partition("-")[0], frozenset())
    idioms = [max(_ends(words, start, IDIOMS), default=0) for start in range(len(words))]
    return any(
        not _silenced(start, end, idioms) for start in range(len(words)) for end in _ends(words, start, SIGNS, own)
    )


def _silenced(start: int, end: int, idioms: list[int]) -> bool:
    """Whether an idiom overlaps words[start:end] without being a part of it (`idioms[i]`: where the one at i ends)."""
    around = range(max(0, start - LONGEST), end)
    return any(idioms[i] > start and (i < start or idioms[i] > end) for i in around)


def _ends(
    words: list[str], start: int, phrases: frozenset[Phrase], more: frozenset[Phrase] = frozenset()
) -> Iterator[int]:
    """Where each of these phrases that begins at `start` ends."""
    if words[start] in FIRST_WORDS:
        for end in range(start + 1, min(start + LONGEST, len(words)) + 1):
            phrase = tuple(words[start:end])
            if phrase in phrases or phrase in more:
                yield end


def _words(text: str) -> list[str]:
    """The words of a text without accents, capitals, doubled letters, fillers or disguise, spelt as in the lists."""
    spelt = (word for token in _tokens(text) for word in SPELLINGS.get(token, (token,)))
    return [word for word in spelt if word not in FILLERS]


def _tokens(text: str) -> list[str]:
    """Pieces of letters and digits, made plain: "Suïciiide" and "su1cide" are "suicide", "s u i c i d e" as well."""
    tokens = [_plain(token) for token in re.split(r"[^\w@$!*]+|_+", _unaccented(text)) if token]
    return [token for token in _joined(tokens) if token]


def _unaccented(text: str) -> str:
    """Lower case; accents and invisible characters gone, wide or ornate letters made ordinary."""
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold().translate(LETTERS))
    return "".join(char for char in decomposed if unicodedata.category(char) not in {"Mn", "Cf"})


def _plain(token: str) -> str:
    token = token.strip("@$!*")
    if token.isdecimal():
        return NUMBER
    if not token.isalpha():
        token = token.translate(LOOKALIKES).replace("!", "i").replace("*", "")
    return re.sub(r"(.)\1+", r"\1", token)


def _joined(tokens: list[str]) -> Iterator[str]:
    """The same tokens, with four single letters or more in a row made into one word."""
    row: list[str] = []
    for token in [*tokens, ""]:
        if len(token) == 1:
            row.append(token)
            continue
        yield from ["".join(row)] if len(row) > 3 else row
        row = []
        yield token


def _phrases(lines: str) -> Iterator[Phrase]:
    """Every phrase that a list stands for (the notation is explained in `crisis_words.py`)."""
    for line in lines.splitlines():
        places = [[_spelt(part) for part in place.split("/")] for place in line.partition("#")[0].split()]
        for choice in product(*places):
            phrase = tuple(chain.from_iterable(choice))
            if phrase:
                yield phrase


@cache
def _spelt(part: str) -> Phrase:
    """One choice of a place as words: none for "-", the markers as they are, the rest as a text would be read."""
    if part in {END, NUMBER}:
        return (part,)
    return tuple(_words(part.replace("_", " ").replace("-", " ")))


def _merged(lists: Mapping[str, str]) -> frozenset[Phrase]:
    return frozenset(phrase for lines in lists.values() for phrase in _phrases(lines))


def _plain_words(words: Iterable[str]) -> frozenset[str]:
    return frozenset(_plain(_unaccented(word)) for word in words)


FILLERS = _plain_words(word for words in crisis_words.FILLERS.values() for word in words.split())
SPELLINGS: Mapping[str, Phrase] = {
    _plain(_unaccented(wrong)): tuple(map(_plain, right.split()))
    for spellings in crisis_words.SPELLINGS.values()
    for wrong, right in spellings.items()
}
SIGNS = _merged(crisis_words.SIGNS)
OWN_SIGNS = {language: frozenset(_phrases(lines)) for language, lines in crisis_words.OWN_SIGNS.items()}
IDIOMS = _merged(crisis_words.IDIOMS)
EVERY_LIST = [SIGNS, IDIOMS, *OWN_SIGNS.values()]
LONGEST = max(len(phrase) for phrases in EVERY_LIST for phrase in phrases)
FIRST_WORDS = frozenset(phrase[0] for phrases in EVERY_LIST for phrase in phrases)
