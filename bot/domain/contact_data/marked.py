"""A text in which names of networks are marked, and patterns that look for a mark in place of two hundred names.

Eighty patterns name a network: with all names spelled in each, to make them took most of the time that loading takes.

No plain text has accents, so that they are free to say something else: where a name begins, its first letter has one. What stands
between the words of a name is another space or apostrophe, of which no plain text has any either: one where the name may end
already, others where it goes on. Each letter stays where it was.
"""

import re
from string import ascii_lowercase, ascii_uppercase

from bot.domain.contact_data.network_names import BEGINNINGS, NETWORKS
from bot.domain.plain_text import Cased, pattern

_SMALL = "àáâãäåçèéêëìíîïñòóôõöùúûüý"
_MARKS = dict(zip(ascii_lowercase + ascii_uppercase, _SMALL + _SMALL.upper(), strict=True))
_ONE = "à-åç-ïñ-öù-ý"  # the same, as a range
_MAY_END, _GOES_ON, _ELIDED = "\N{NO-BREAK SPACE}", "\N{EM SPACE}", "’"

# The last ones begin with no letter, or hold what a name of somebody may hold as well.
MARKED = (
    rf"(?<!\w)(?:[{_ONE}]\w*+(?:[{_MAY_END}{_GOES_ON}{_ELIDED}]\w++)*(?![{_GOES_ON}{_ELIDED}])"
    r"|7\s?cups|18-25|chess\.com)(?!\w)"
)

_NAME = pattern(rf"(?<!\w)(?=(?!\d|chess\.)({NETWORKS})(?!\w))")
_BETWEEN = re.compile(r"\W")
_PART = re.compile(r"\[[^\]]*\]|\\.|[a-z]{2,}")  # of a pattern
_PREFIXES = frozenset(word[:size] for word in BEGINNINGS for size in range(2, len(word) + 1))


def marked(text: str) -> str:
    """A plain text with its names of networks marked."""
    names = [found.span(1) for found in _NAME.finditer(text)]
    if not names:
        return text
    between = {found.start(): start for start, end in names for found in _BETWEEN.finditer(text, start, end)}
    ends = {end for _, end in names} | {at for at, start in between.items() if _is_name(text, start, at)}
    letters = list(text)
    for start, _ in names:
        letters[start] = _MARKS[letters[start]]
    for at in between:
        letters[at] = _MAY_END if at in ends else _ELIDED if letters[at] == "'" else _GOES_ON
    return "".join(letters)


def _is_name(text: str, start: int, end: int) -> bool:
    found = _NAME.search(text, start, end)
    return found is not None and found.span(1) == (start, end)


def beside_marks(text: str, *, case: bool = False) -> Cased:
    """A pattern for a marked text, whose letters, spaces and words find marked ones too."""
    return pattern(text, case=case, made_of=lambda text: _PART.sub(_or_marked, text))


def _or_marked(part: re.Match[str]) -> str:
    found = part[0]
    if found[0] == "[" and found != f"[{_ONE}]":
        found = found.replace("a-z", f"a-z{_ONE}").replace("A-Z", f"A-Z{_ONE.upper()}")
        return found.replace(" ", f" {_MAY_END}{_GOES_ON}").replace("'", f"'{_ELIDED}")
    if found in _PREFIXES or found.startswith(BEGINNINGS):
        return f"[{found[0]}{_MARKS[found[0]]}]{found[1:]}"
    return found
