"""What somebody set off or hid in their words, kept on its way: spoilers stay hidden, addresses under words are shown."""

import html
import itertools
from collections.abc import Sequence

from bot.domain.contacts import SetOff
from bot.texts import Markup, isolated
from bot.wire.incoming import Entity

# Kinds of entities that are passed on, and how they are said in HTML.
TAGS = {
    "spoiler": "tg-spoiler", "bold": "b", "italic": "i", "underline": "u", "strikethrough": "s", "code": "code", "pre": "code",
    "blockquote": "blockquote", "expandable_blockquote": "blockquote",
}  # fmt: skip

Marks = tuple[SetOff, ...]


def _units(words: str) -> bytes:
    return words.encode("utf-16-le", "surrogatepass")


def flatten(words: str, entities: Sequence[Entity]) -> tuple[str, Marks]:
    """The words with every address that was hidden under some of them written out behind those, and what stays of the rest."""
    units, inserted = _units(words), 0
    length = len(units) // 2
    whole = [e for e in entities if e.offset >= 0 and e.length > 0 and e.offset + e.length <= length]
    marks = [(e.type, e.offset, e.offset + e.length) for e in whole if e.type in TAGS]
    for link in sorted((e for e in whole if e.type == "text_link" and e.url), key=lambda e: e.offset + e.length):
        end, shown = link.offset + link.length + inserted, _units(f" ({link.url})")
        units = units[: end * 2] + shown + units[end * 2 :]
        more = len(shown) // 2
        marks = [(kind, start + more * (start >= end), stop + more * (stop > end)) for kind, start, stop in marks]
        inserted += more
    return units.decode("utf-16-le", "replace"), tuple((kind, start, stop - start) for kind, start, stop in marks)


def shortened(words: str, marks: Marks, most: int) -> tuple[str, Marks]:
    """The first so many units of them; marks go no further than these."""
    units = _units(words)
    if len(units) // 2 <= most:
        return words, marks
    return units[: most * 2].decode("utf-16-le", "ignore").rstrip() + "…", marks


def set_off(words: str, marks: Marks) -> Markup:
    """The words as HTML, with what was set off. Marks that cross each other are closed and opened again where they do."""
    units = _units(words)
    spans = [(kind, at, at + length) for kind, at, length in marks]
    edges = sorted({0, len(units) // 2, *(edge for _, at, stop in spans for edge in (at, stop))})
    parts = []
    for start, stop in itertools.pairwise(edges):
        tags = list(
            dict.fromkeys(TAGS[kind] for kind, at, end in spans if at <= start and stop <= end and kind in TAGS)
        )
        piece = html.escape(units[start * 2 : stop * 2].decode("utf-16-le", "replace"), quote=False)
        parts.append("".join(f"<{tag}>" for tag in tags) + piece + "".join(f"</{tag}>" for tag in reversed(tags)))
    return isolated("".join(parts))
