"""A text as plain words: no accents, capitals, doubled letters, fillers or disguise, chat spelling written out."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain
from string import ascii_lowercase, digits

from bot.domain.crisis.automaton import STOP

NUMBER = "<number>"
Words = tuple[str, ...]
NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
OTHER_SCRIPT = re.compile(r"[^\x00-\x7f]{3}")  # fewer are made plain one by one, and remembered
UNWRITTEN = ("Mn", "Cf")  # marks on letters, and what is not seen
LONG = 13  # letters; chat shortens shorter words
REMEMBERED = 4096  # short words whose spelling need not be looked up again

LOOKALIKES = str.maketrans("013457@$", "oieastas")
LETTERS = str.maketrans(
    {"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ı": "i", "ł": "l", "–": ",", "—": ","}
    | dict.fromkeys("’‘ʼʻʹ´", "'")
    | dict.fromkeys("«»“”„", '"')
)
OTHER_LETTERS = re.compile("[" + re.escape("".join(map(chr, LETTERS))) + "]")
# Cyrillic and Greek letters that look like Latin ones: whoever writes "mоurir" so wants to be read by people only.
FOREIGN = str.maketrans("абвгеёзикмнорстухчѕіјԁһӏαβγεηικνορτυχω", "a6bree3nkmhopctyx4sijdhlabyenikvoptuxw")
UNSEEN = re.compile(
    "[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe0e\ufe0f\ufeff]+"
)  # the usual marks on letters
SPACED = re.compile(r"(?<![^\W_])[^\W\d_](?:[\s.\-_*][^\W\d_]){3,}(?![^\W_])")  # "s u i c i d e", "s.u.i.c.i.d.e"
UNITS = "ans|an|yo|yrs?|y|h|am|pm|th|st|nd|rd|er?|eme|mg|g|ml|x"  # "15ans" is two words
TOKEN = re.compile(rf"\d{{1,4}}(?=(?:{UNITS})(?!\w))|[^\W_](?:[\w@$!*]*[^\W_])?|!")  # what nothing below parts
WITHIN = "_@$!*"  # marks that may stand within a word
DASH = re.compile(r"[^\S\n]-+\s")
CLAUSE, QUOTE, LINE = ",", '"', "|"  # what ends a clause; begins and ends a quotation; ends a line
MARKS = (STOP, CLAUSE, QUOTE, LINE)


def in_bytes(changes: Mapping[str, str]) -> bytes:
    """A table of ASCII characters for `_changed`."""
    return bytes(ord(changes.get(chr(code), chr(code))) if code < 128 else code for code in range(256))


PARTED = in_bytes(
    {
        char: " "
        for char in map(chr, range(128))
        if char not in ascii_lowercase + digits + WITHIN + STOP + CLAUSE + QUOTE
    }
    | {"\n": LINE, "?": STOP}
    | dict.fromkeys(";:()", CLAUSE)
)
SHAPE = in_bytes({c: "a" if c.isalpha() else " " if c.isspace() or c in ".-_*" else "x" for c in map(chr, range(128))})
SPELLED = "a a a a"  # the shape of what SPACED asks for
OTHER_SPACES = re.compile(r"[^\S\x00-\x7f]")
OTHER_MARKS = re.compile(r"[^\w\x00-\x7f]+")
DOUBLED = re.compile(r"(.)\1+")
WERE = frozenset({"etait", "etaient", "sera", "serait", "etais"})  # after "c'"
NEGATED = {
    "don": "do", "doesn": "does", "didn": "did", "isn": "is", "wasn": "was", "aren": "are", "weren": "were", "haven": "have",
    "hasn": "has", "hadn": "had", "can": "can", "won": "will", "wouldn": "would", "shouldn": "should", "couldn": "could",
    "needn": "need", "ain": "is",
}  # fmt: skip


@dataclass(slots=True)
class Reading:
    """The words of a text with STOP after each sentence (`stops`: where), where clauses begin, which words are quoted."""

    words: list[str] = field(default_factory=list)
    stops: list[int] = field(default_factory=list)
    clauses: set[int] = field(default_factory=set)
    quoted: set[int] = field(default_factory=set)

    def stop(self) -> None:
        """Ends the sentence, if it has words."""
        if self.words and self.words[-1] != STOP:
            self.stops.append(len(self.words))
            self.words.append(STOP)


@dataclass(frozen=True, slots=True)
class Spelling:
    """How words of one writer's language are read. `known` are the words that patterns ask for."""

    spelt: Mapping[str, Words]
    known: Set[str]
    fillers: frozenset[str]
    elided: str = ""  # letters that this language may write together with the next word: "jme", "daller"
    silent: str = ""  # letters that chat leaves out at the end of words: "encor", "cuttin"
    _shortened: Set[str] = field(init=False, repr=False, compare=False)  # what is found with such a letter behind it
    _remembered: Callable[[str], Words] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        silent = frozenset(self.silent)
        cut = {word[:-1] for words in (self.spelt, self.known) for word in words if word[-1] in silent}
        object.__setattr__(self, "_shortened", cut)
        object.__setattr__(self, "_remembered", lru_cache(REMEMBERED)(self._meant))

    def __call__(self, token: str) -> Words:
        """The words that one piece of letters and digits stands for, fillers left out."""
        return self._remembered(token) if len(token) < LONG else self._meant(token)

    def _meant(self, token: str) -> Words:
        meant = self._found(token) or self._spelt(token)
        return meant if self.fillers.isdisjoint(meant) else tuple(word for word in meant if word not in self.fillers)

    def _spelt(self, token: str) -> Words:
        """What a word stands for that is not written as patterns, or chat, write it."""
        plain = plainly(token)
        found = self._found(plain) if plain != token else None
        if found is None and 2 < len(plain) < LONG:
            if plain in self._shortened:
                found = self._longer(plain)
            elif plain[0] in self.elided and len(plain) > 3:
                rest = self._found(token[1:]) or self._found(plain[1:]) or self._longer(plain[1:])
                found = rest and (plain[0], *rest)
        return found or (plain,)

    def _longer(self, plain: str) -> Words | None:
        """The known word that this is without its last letter."""
        if plain in self._shortened:
            for letter in self.silent:
                found = self._found(plain + letter)
                if found:
                    return found
        return None

    def _found(self, token: str) -> Words | None:
        return self.spelt.get(token) or ((token,) if token in self.known else None)


def plainly(token: str) -> str:
    """One written word without digits for letters and doubled letters: "su1cide" is "suicide"; a number keeps only its size."""
    if token.isdecimal():
        return (token.lstrip("0") or "0") if len(token) < 3 else NUMBER
    if not token.isalpha():
        token = token.translate(LOOKALIKES).replace("!", "i").replace("*", "")
    return DOUBLED.sub(r"\1", token) if DOUBLED.search(token) else token


def unaccented(text: str) -> str:
    """Lower case; accents and invisible characters gone, wide or ornate letters made ordinary."""
    if text.isascii():
        return text.lower()
    if OTHER_SCRIPT.search(text):
        return _plain(text).lower()
    return NOT_ASCII.sub(lambda found: _few_plain(found[0]), text).lower()


@lru_cache(maxsize=2048)
def _few_plain(characters: str) -> str:
    """What stands between ASCII letters: nearly always one accented letter, the same few again and again."""
    return _plain(characters)


def _plain(characters: str) -> str:
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", characters).casefold())
    plain = OTHER_LETTERS.sub(lambda found: LETTERS[ord(found[0])], UNSEEN.sub("", plain))
    if plain.isascii():
        return plain
    changes: dict[str, str | int | None] = {
        character: FOREIGN.get(ord(character))
        for character in set(plain)
        if ord(character) in FOREIGN or unicodedata.category(character) in UNWRITTEN
    }
    return plain.translate(str.maketrans(changes)) if changes else plain


def _changed(text: str, table: bytes) -> str:
    """The text with its ASCII characters changed. In bytes that is as quick for a text in any script as for ASCII alone: no
    character of another is written with bytes of ASCII."""
    return text.encode("utf-8", "surrogatepass").translate(table).decode("utf-8", "surrogatepass")


def tokens(text: str) -> list[str]:
    """Pieces of letters and digits, and the marks between them. A text is parted by what Python does for all of it at once:
    an expression would look at it letter by letter."""
    plain = unaccented(text)
    if not plain.isascii():
        plain = OTHER_MARKS.sub("\0", OTHER_SPACES.sub(" ", plain))
    if not plain.isascii() or SPELLED in _changed(plain, SHAPE):
        plain = SPACED.sub(lambda row: re.sub(r"[\W_]", "", row[0]), plain)
    if "-" in plain:
        plain = DASH.sub(CLAUSE, plain)
    plain = _changed(plain, PARTED)
    for mark in MARKS:
        plain = plain.replace(mark, f" {mark} ")
    found = plain.split()
    parted = {token: TOKEN.findall(token) for token in set(found) if not (token.isalpha() or token in MARKS)}
    if any(parts != [token] for token, parts in parted.items()):
        return list(chain.from_iterable(parted.get(token, (token,)) for token in found))
    return found


def read(text: str, spelling: Spelling) -> Reading:
    """The whole text as this writer means it."""
    found = Reading()
    words, inside = found.words, False
    parts = tokens(text)
    meant = {part: spelling(part) if part[0].isalnum() else None for part in set(parts)}
    before = ""
    for part in parts:
        means = meant[part]
        if means is not None:
            if part == "t" and before in NEGATED:  # a piece of "don't"
                words[-1:] = (NEGATED[before], "not")
                continue
            before = part
            if not means:
                continue
            if words:
                last = words[-1]
                if last == means[0] or (last == "est" and means[0] in WERE and words[-2:] == ["c", "est"]):
                    words.pop()  # "so so sorry"; "c'est" and "c'était" with "c" for "c'est"
            if inside:
                found.quoted.update(range(len(words), len(words) + len(means)))
            words += means
        elif part == QUOTE:
            inside = not inside
        elif part == CLAUSE:
            found.clauses.add(len(words))
        else:
            inside = inside and part != LINE  # what is quoted ends with its line
            found.stop()
    found.stop()
    return found
