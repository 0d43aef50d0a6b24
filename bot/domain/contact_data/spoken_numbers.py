"""Numbers as people write them: digits, words of both languages, words run together, letters that look like digits."""

import re
from dataclasses import dataclass
from functools import lru_cache

_FRENCH = (
    ("zero", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze",
     "quinze", "seize"),
    {"vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80,
     "octante": 80, "nonante": 90},
)  # fmt: skip
_ENGLISH = (
    ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
     "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
    {"twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90},
)  # fmt: skip
VALUES: dict[str, int] = {"oh": 0, "nought": 0, "naught": 0, "nil": 0, "une": 1, "niner": 9}
for units, tens in (_FRENCH, _ENGLISH):
    VALUES |= {word: n for n, word in enumerate(units)} | tens
TENS = frozenset(_FRENCH[1]) | frozenset(_ENGLISH[1])
TIMES = {"double": 2, "triple": 3, "treble": 3, "quadruple": 4}
HUNDRED = frozenset(("hundred", "cent", "cents"))
PLURALS = {f"{word}s": n for word, n in VALUES.items() if n < 10} | {
    "zeroes": 0,
    "sixes": 6,
}  # "two fives", "trois zéros"
_TIMES_SAID = frozenset(("fois", "times"))
_REPEATED = frozenset(PLURALS) | _TIMES_SAID
WORDS = frozenset(VALUES) | frozenset(TIMES) | HUNDRED
MISSPELLED = {
    "vint": "vingt", "vin": "vingt", "trante": "trente", "karante": "quarante", "carante": "quarante", "quarente": "quarante",
    "cinkante": "cinquante", "sinkante": "cinquante", "soissante": "soixante", "soisante": "soixante", "katre": "quatre", "kat": "quatre",
    "catre": "quatre", "quatr": "quatre", "di": "dix", "treinte": "trente", "trent": "trente", "ving": "vingt", "vein": "vingt",
    "quarant": "quarante", "karant": "quarante", "cinquant": "cinquante", "cinquente": "cinquante", "soixant": "soixante",
    "soixente": "soixante", "sinq": "cinq", "cink": "cinq",
    "onz": "onze", "douz": "douze", "treiz": "treize", "twenny": "twenty",
}  # fmt: skip
LONG = 4  # letters of what is heard as a number beside digits as well
# Heard as numbers only beside a number that is one for sure.
SOUNDS = {
    "ate": 8, "wun": 1, "won": 1, "to": 2, "too": 2, "tu": 2, "for": 4, "fore": 4, "tree": 3, "fife": 5, "sics": 6, "sicks": 6,
    "o": 0, "oo": 0, "ooo": 0, "cin": 5, "sis": 6, "cis": 6, "set": 7, "uit": 8, "troi": 3, "de": 2, "nef": 9,
}  # fmt: skip
_LETTERS = {"o": "0", "i": "1", "l": "1", "b": "8", "z": "2", "s": "5"}
# "zer0", "f0ur", "thr33", "se7en": digits that look like the letters of a number's word.
_MIXED = re.compile(r"(?<![^\W_])(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{3,40}(?![^\W_])", re.IGNORECASE)
_AS_LETTERS = tuple(str.maketrans("013457", f"oieas{seven}") for seven in "tv")
_PIECE = re.compile(r"\d+|[^\W\d_]+")
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_CLOSE = re.compile(r"[ \-]{1,2}|")
_ONE_SPACE = re.compile(" ")
_BESIDE = re.compile(r"[ .\-_]{0,2}")
_LINKED = re.compile(r"[ \-]{1,2}|[ \-]et[ \-]|", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Number:
    """`digits` as they would be dialled, written from `start` to `end` of the text; `spelled` when it was in words."""

    start: int
    end: int
    digits: str
    spelled: bool


@dataclass(slots=True)
class _Piece:
    start: int
    end: int
    word: str
    digits: str | None = None


def numbers(text: str) -> list[Number]:
    """Every number of a plain text, in order."""
    text = _MIXED.sub(_unmixed, text)
    pieces = _pieces(text)
    _hear(text, pieces)
    return _joined(text, pieces)


def _unmixed(match: re.Match[str]) -> str:
    """The number's word that is meant, as long as what was written; else what was written."""
    words = (match[0].casefold().translate(table) for table in _AS_LETTERS)
    return next((word for word in words if word in VALUES or (len(word) > LONG and segments(word))), match[0])


def _pieces(text: str) -> list[_Piece]:
    found: list[_Piece] = []
    for match in _PIECE.finditer(text):
        word = _unstretched(match[0].casefold())
        if word.isdecimal():
            found.append(_Piece(match.start(), match.end(), word, word))
            continue
        glued = segments(word) if len(word) <= 80 and word not in WORDS else None
        like_digits = len(word) <= 4 and all(c in _LETTERS for c in word)
        beside = (glued is not None or like_digits) and _beside_digits(text, match.start(), match.end())
        if glued is not None and (len(glued) > 1 or beside):
            at = match.start()
            for part in glued:
                found.append(_Piece(at, at + len(part), part))
                at += len(part)
        elif beside and like_digits:
            digits = "".join(_LETTERS[c] for c in word)
            found.append(_Piece(match.start(), match.end(), digits, digits))
        else:
            found.append(_Piece(match.start(), match.end(), word))
    return found


def _unstretched(word: str) -> str:
    """The number's word that is drawn out: "siiix", "treeente"."""
    if len(word) > 30 or not _STRETCHED.search(word):
        return word
    short = (_STRETCHED.sub(letters, word) for letters in (r"\1", r"\1\1"))
    return next((each for each in short if each in VALUES), word)


def _beside_digits(text: str, start: int, end: int) -> bool:
    return text[max(0, start - 1) : start].isdecimal() or text[end : end + 1].isdecimal()


@lru_cache(maxsize=4096)
def segments(word: str) -> tuple[str, ...] | None:
    """The number words a word is made of ("zerosix"), the longest first; None when it is not made of them."""
    best: list[tuple[str, ...] | None] = [()] + [None] * len(word)
    for end in range(1, len(word) + 1):
        for start in range(max(0, end - 9), end):
            before = best[start]
            if before is not None and (word[start:end] in WORDS or (before and word[start:end] == "et")):
                now = best[end]
                if now is None or len(before) + 1 < len(now):
                    best[end] = (*before, word[start:end])
    return best[-1] if best[-1] and best[-1][-1] != "et" else None


def _hear(text: str, pieces: list[_Piece]) -> None:
    """Words that only sound or nearly look like numbers, beside spelled ones: "zro seven sevn"."""
    if not any(piece.digits is not None or piece.word in VALUES for piece in pieces):
        return
    for order in (range(len(pieces)), range(len(pieces) - 1, -1, -1)):
        for n in order:
            piece = pieces[n]
            if piece.digits is not None or piece.word in WORDS or not _neighbour(text, pieces, n):
                continue
            if piece.word in MISSPELLED:
                piece.word = MISSPELLED[piece.word]
            elif piece.word[0] == "o" and piece.word in SOUNDS:
                piece.digits = "0" * len(piece.word)
            elif piece.word in SOUNDS:
                piece.word = _ENGLISH[0][SOUNDS[piece.word]]
            elif 3 <= len(piece.word) <= 9 and (value := _nearly(piece.word)) is not None:
                piece.digits = str(value)


def _neighbour(text: str, pieces: list[_Piece], n: int) -> bool:
    """Whether a number stands right before or after: a spelled one, or, for a lone "o", any."""
    for a, b, other in ((n - 1, n, n - 1), (n, n + 1, n + 1)):
        if a < 0 or b >= len(pieces):
            continue
        beside = pieces[other]
        if beside.digits is None:
            near = beside.word in VALUES
        else:
            misspelled = pieces[n].word in MISSPELLED and len(pieces[n].word) >= LONG
            near = not beside.word.isdecimal() or misspelled or pieces[n].word.strip("o") == ""
        if near and _BESIDE.fullmatch(text, pieces[a].end, pieces[b].start):
            return True
    return False


@lru_cache(maxsize=4096)
def _nearly(word: str) -> int | None:
    """The digit whose word this is with one letter missing, doubled or exchanged."""
    for known, value in VALUES.items():
        if value < 10 and len(known) >= 4 and known[0] == word[0] and _one_apart(word, known):
            return value
    return None


def _one_apart(a: str, b: str) -> bool:
    if len(a) > len(b):
        a, b = b, a
    if len(b) - len(a) > 1:
        return False
    n = next((n for n in range(len(a)) if a[n] != b[n]), len(a))
    return a[n:] == b[n + 1 :] or (len(a) == len(b) and a[n + 1 :] == b[n + 1 :])


def _joined(text: str, pieces: list[_Piece]) -> list[Number]:
    """Pieces that make one number become one: "quatre-vingt-dix-huit", "nine hundred", "double five"."""
    found: list[Number] = []
    n = 0
    while n < len(pieces):
        piece = pieces[n]
        taken, several = _several(text, pieces, n) if _is_repeated(pieces, n) else (0, "")
        if taken:
            found.append(Number(piece.start, pieces[n + taken - 1].end, several, True))
            n += taken
        elif piece.digits is not None:
            found.append(Number(piece.start, piece.end, piece.digits, not piece.word.isdecimal()))
            n += 1
        elif piece.word in VALUES:
            taken, value = _compound(text, pieces, n)
            found.append(Number(piece.start, pieces[n + taken - 1].end, str(value), True))
            n += taken
        elif piece.word in HUNDRED and found and _CLOSE.fullmatch(text[found[-1].end : piece.start]):
            last = found.pop()
            taken, rest = _after_hundred(text, pieces, n)
            found.append(Number(last.start, pieces[n + taken].end, f"{last.digits}{rest:02}", True))
            n += 1 + taken
        else:
            n += 1
    return found


def _is_repeated(pieces: list[_Piece], n: int) -> bool:
    return n + 1 < len(pieces) and (pieces[n].word in TIMES or pieces[n + 1].word in _REPEATED)


def _several(text: str, pieces: list[_Piece], n: int) -> tuple[int, str]:
    """How many pieces say the same digit some times, and the digits: "double five", "two fives", "trois zéros", "quatre fois onze"."""
    word, following = pieces[n].word, pieces[n + 1]
    if word in TIMES and (digit := _digit(following)) is not None:
        return 2, digit * TIMES[word]
    if word in TIMES and following.digits is None and VALUES.get(following.word, 0) >= 10:
        return 2, str(VALUES[following.word]) * TIMES[word]  # "double cinquante"
    said = pieces[n].digits or str(VALUES.get(word, 0))
    often = int(said) if len(said) == 1 else 0
    if not 2 <= often <= 5:
        return 0, ""
    if following.word in PLURALS and often <= 4 and pieces[n].digits is None:
        return 2, str(PLURALS[following.word]) * often
    if following.word not in _TIMES_SAID:
        return 0, ""
    k = n + 2 + (n + 2 < len(pieces) and pieces[n + 2].word in ("le", "un", "a"))
    if k >= len(pieces) or not _ONE_SPACE.fullmatch(text[pieces[k - 1].end : pieces[k].start]):
        return 0, ""
    if (digits := pieces[k].digits) is not None:
        return (k + 1 - n, digits * often) if len(digits) <= 2 else (0, "")
    if pieces[k].word not in VALUES:
        return 0, ""
    taken, value = _compound(text, pieces, k)
    return k + taken - n, str(value) * often


def _after_hundred(text: str, pieces: list[_Piece], n: int) -> tuple[int, int]:
    """How many pieces belong to the hundred that stands at n, and their value: "cinq cent vingt", "five hundred and one"."""
    k = n + 1 + (n + 1 < len(pieces) and pieces[n + 1].word == "and")
    if (
        k >= len(pieces)
        or pieces[k].word not in VALUES
        or text[pieces[n].end : pieces[k].start].strip(" -") not in ("", "and")
    ):
        return 0, 0
    taken, value = _compound(text, pieces, k)
    following = pieces[k + taken].word if k + taken < len(pieces) else ""
    read_out = value < 10 and k == n + 1 and (pieces[n].word == "hundred" or VALUES.get(following, 10) < 10)
    return (0, 0) if read_out else (k + taken - n - 1, value)


def _digit(piece: _Piece) -> str | None:
    if piece.digits is not None:
        return piece.digits if len(piece.digits) == 1 else None
    value = VALUES.get(piece.word, SOUNDS.get(piece.word, 99))
    return str(value) if value < 10 else None


def _compound(text: str, pieces: list[_Piece], n: int) -> tuple[int, int]:
    """How many pieces make the number that begins here, and its value."""

    def value(k: int) -> int:
        if k >= len(pieces) or not _LINKED.fullmatch(text[pieces[k - 1].end : pieces[k].start]):
            return -1
        return VALUES.get(pieces[k].word, -1) if pieces[k].digits is None else -1

    def after(k: int) -> int:
        """The piece that follows, an "et" left out."""
        return k + 1 if k + 1 < len(pieces) and pieces[k].word == "et" else k

    total, k = VALUES[pieces[n].word], n + 1
    if pieces[n].word == "quatre" and k < len(pieces) and pieces[k].word in ("vingt", "vingts") and value(k) == 20:
        total, k = 80, k + 1
    elif pieces[n].word not in TENS and total != 10:
        return 1, total
    if total == 10:
        return (2, 10 + value(k)) if pieces[n].word == "dix" and 7 <= value(k) <= 9 else (1, 10)
    k = after(k)
    teens = pieces[n].word in ("soixante", "quatre")
    if teens and value(k) == 10 and pieces[k].word == "dix" and 7 <= value(k + 1) <= 9:
        return k + 2 - n, total + 10 + value(k + 1)
    if 1 <= value(k) <= (19 if teens else 9):
        return k + 1 - n, total + value(k)
    return (k if pieces[k - 1].word != "et" else k - 1) - n, total
