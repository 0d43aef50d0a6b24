"""Lists as people look through them: in the order of a directory, and by what somebody typed of a name or a town."""

import re
import unicodedata

QUERY_BYTES = 32  # a query travels in buttons, beside the name of the list and its page

_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})
_PLAIN = _LETTERS | dict.fromkeys(range(0x300, 0x370))  # accents stand apart from their letters there, and go
_SIGNS = re.compile(r"[\W_]+")
_PARTS = re.compile(r"\d+|[^\d]+")

Key = tuple[tuple[tuple[bool, int, str], ...], str]


def folded(text: str) -> str:
    """Lower case without accents or signs, words apart by one space."""
    letters = unicodedata.normalize("NFKD", text).casefold().translate(_PLAIN)
    return " ".join(_SIGNS.sub(" ", letters).split())


def key(name: str) -> Key:
    """To sort by: accents and capitals count only between names that are the same else, and 2 comes before 10."""
    return tuple(_part(part) for part in _PARTS.findall(folded(name))), name


def _part(part: str) -> tuple[bool, int, str]:
    return (False, int(part), "") if part.isdecimal() else (True, 0, part)


def query(text: str) -> str:
    """What was typed, as it travels in a button: folded, at most QUERY_BYTES long."""
    return folded(text).encode()[:QUERY_BYTES].decode(errors="ignore").strip()


def found(wanted: str, *texts: str) -> bool:
    """Whether each word of a query begins a word of one of these texts; an empty query finds everything."""
    words = folded(" ".join(texts)).split()
    return all(any(word.startswith(part) for word in words) for part in wanted.split())
