"""The title and the place of a meeting: the words around its day and hour."""

import re
from collections.abc import Sequence

from bot.dates.folding import Folded, fold
from bot.dates.mentions import Mention
from bot.dates.words import Words

WINDOW = 200  # characters searched for a date

_BEFORE_TITLE = re.compile(r"\A\s*(?:[-–—,;:.|]+(?=\s|\Z))?\s*")
_AROUND = " \t\n,;:|-–—"


def title_of(text: str, folded: Folded, taken: Sequence[Mention], words: Words) -> tuple[str, str]:
    """Return the words that are not the date, as typed, and of those after its beginning the ones that name a place, if a title
    stands before; of all of them where they are a place and no title.

    `taken`: the words of the date, in order.
    """
    parts, at = [], 0
    for each in taken:
        start, end = folded.in_source(each.start), folded.in_source(each.end)
        parts.append(text[at : max(at, start)])
        at = max(at, end)
    after = _BEFORE_TITLE.sub("", text[at:], count=1).strip()
    before = [part for part in (_without_end(part.strip(_AROUND), words) for part in parts) if _says(part, words)]
    if not _says(after, words):
        if len(before) > 1 and _names_place(before[-1], words):  # "Tea Thursday 2pm at the hall until 30 June"
            return ", ".join(before[:-1]), before[-1]
        if len(before) == 1 and _is_place(before[0], words):
            return "", before[0]
        return ", ".join(before), ""
    if not before:
        return ("", after) if _is_place(after, words) else (after, "")
    if _names_place(after, words):
        return ", ".join(before), after
    return f"{', '.join(before)}{' ' if after[0] in '([' else ', '}{after}", ""


def _without_end(part: str, words: Words) -> str:
    """ "Meeting of the", before a date."""
    folded = fold(part[-WINDOW:])
    dangling = words.dangling.search(folded.plain)
    start = len(part[:-WINDOW]) + folded.in_source(dangling.start()) if dangling else len(part)
    return part[:start].strip(_AROUND) if part[start:].isascii() else part  # "thé" is no article


def _names_place(part: str, words: Words) -> bool:
    return words.places.match(fold(part[:WINDOW]).plain) is not None


def _is_place(part: str, words: Words) -> bool:
    return words.rooms.match(fold(part[:WINDOW]).plain) is not None


def _says(part: str, words: Words) -> bool:
    """Whether it is more than a full stop or a "please"."""
    return bool(part) and not words.polite.fullmatch(fold(part[:WINDOW]).plain)
