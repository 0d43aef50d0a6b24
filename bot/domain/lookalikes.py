"""Names that look alike are one name: what is left of a name when letters of other alphabets are read as what they resemble."""

import unicodedata
from functools import lru_cache

# Single letters that Unicode's list of confusables (UTS #39) gives for a-z and A-Z, of alphabets in use on phones;
# what only differs by font, width or accent is found by normalisation already.
LOOKALIKES = {
    "a": "ɑΑαАаᎪꓮ",
    "b": "ƄΒВЬᏏᏴꓐꞴ",
    "c": "СсᏟᴄⲤⲥꓚꮯ",
    "d": "ԁᎠᏧꓒꓓ",
    "e": "ΕЕеҽᎬⴹꓰꬲ",
    "f": "ϜքẝꓝꞘꞙꬵ",
    "g": "ƍɡԌցᏀᏳᶃꓖ",
    "h": "ΗНһհᎻᏂⲎꓧ",
    "i": "ıɩɪιіӏᎥꙇꭵ",
    "j": "ͿϳЈјᎫꓙꞲ",
    "k": "ΚКᏦⲔꓗ",
    "l": "ƖǀΙІӀᏞⲒⳐⵏꓡꓲ",
    "m": "ΜϺМᎷⲘꓟ",
    "n": "ΝոռⲚꓠ",
    "o": "ΟοσОоՕօჿᴏᴑⲞⲟⵔꓳꬽ",
    "p": "ΡρРрᏢⲢⲣꓑ",
    "q": "ԛգզⵕ",
    "r": "ƦгᎡᏒᴦⲅꓣꭇꭈꮁ",
    "s": "ƽЅѕՏᏕᏚꓢꜱꮪ",
    "t": "ΤТᎢⲦꓔ",
    "u": "ʋυՍսᴜꓴꞟꭎꭒ",
    "v": "νѴѵᏙᴠⴸꓦꮩ",
    "w": "ɯѡԜԝաᎳᏔᴡꓪꮃ",
    "x": "ΧХхⲬⵝꓫꞳ",
    "y": "ɣʏΥγУуҮүყᎩᎽᶌỿⲨꓬꭚ",
    "z": "ΖᏃᴢꓜꮓ",
}
DIGITS = {
    "0": "o",
    "1": "l",
    "3": "e",
    "4": "a",
    "5": "s",
    "7": "t",
    "8": "b",
    "9": "g",
    "|": "l",
    "$": "s",
    "€": "e",
}

# Letters and signs of which nothing is seen.
BLANK = "\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"

_UNSEEN = frozenset({"Cc", "Cf", "Mn", "Me", "Zs", "Zl", "Zp"})

_READ = {letter: read for read, letters in LOOKALIKES.items() for letter in letters}
_SAME = {"i": "l"}  # "Lil" and "LiI"


def shows_nothing(text: str) -> bool:
    """Whether nothing is seen of it but space."""
    return all(c in BLANK or unicodedata.category(c) in _UNSEEN for c in text)


def folded(text: str) -> str:
    """Without accents, case, marks or spaces."""
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    return "".join(c for c in decomposed if c.isalnum() and c not in BLANK)


def skeleton(text: str) -> str:
    """What the eye keeps of a name: two names with the same skeleton pass for each other. Empty when nothing is seen."""
    letters = unicodedata.normalize("NFKD", text)
    if not any(c.isascii() and c.isalpha() for c in letters):
        letters = letters.casefold()  # in one foreign alphabet, so that capitals count as little as in ours
    return "".join(map(_kept, letters))


@lru_cache(maxsize=2048)
def _kept(c: str) -> str:
    """What is kept of one letter: names are compared all the time, with letters that are mostly the same."""
    return "" if c in BLANK else "".join(_SAME.get(read, read) for read in _eye(c))


def _eye(c: str) -> str:
    if c in DIGITS:
        return DIGITS[c]
    if c in _READ:
        return _READ[c]
    digit = unicodedata.digit(c, None)
    if digit is not None:
        return DIGITS.get(str(digit), str(digit))
    if not c.isalnum():
        return ""
    return c.casefold() if c.isascii() else _READ.get(c.upper(), c.casefold())
