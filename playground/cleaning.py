"""What Telegram makes of any text before it keeps it: characters it replaces or leaves out, and blanks it cuts off."""

import re
from bisect import bisect_left
from typing import Any

from playground.refusals import bad
from playground.utf16 import utf16_length, utf16_offsets

Entity = dict[str, Any]

NOT_UTF8 = "Strings must be encoded in UTF-8"
LEFT_OUT = [0x0D, *range(0x2028, 0x202F), 0x030A, 0x0333, 0x033F]  # and a line break is what \r\n leaves
REPLACED = {code: " " for code in range(0x20) if code not in (0x0A, 0x0D)}
TABLE: dict[int, str | None] = {**REPLACED, **dict.fromkeys(LEFT_OUT)}
GONE = re.compile("[{}]".format("".join(map(chr, LEFT_OUT))))
DIRTY = re.compile("[\x00-\x09\x0b-\x1f\u2028-\u202e\u030a\u0333\u033f]")
DIRECTIONS = re.compile("[\u200e\u200f]{2,}")
TRIMMED = " \n"
# A text of these alone says nothing.
BLANKS = re.compile(
    "[ \n\u00a0\u1680\u180e\u2000-\u200f\u202e\u202f\u205f\u2800\u3000\ufeff\ufffc\U000e0000-\U000e007f]*"
)


def is_utf8(text: str) -> bool:
    """Whether the text can be said in UTF-8: it holds no half of a character."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def clean(text: str, sentence: str = NOT_UTF8) -> str:
    """The text as Telegram keeps it. Raises Refused with `sentence` when it is no UTF-8."""
    if not is_utf8(text):
        raise bad(sentence)
    if DIRTY.search(text):
        text = text.translate(TABLE)
    return DIRECTIONS.sub(lambda found: "\u200c" * (len(found.group()) - 1) + found.group()[-1], text)


def is_blank(text: str) -> bool:
    """Whether nothing can be seen of a text."""
    return BLANKS.fullmatch(text) is not None


def clean_marked(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """The same for a text with entities, which move along; they are sorted. Raises Refused."""
    if not is_utf8(text):
        raise bad(NOT_UTF8)
    _check_bounds(text, entities)
    if GONE.search(text):
        places = utf16_offsets(text)
        gone = [places(found.start()) for found in GONE.finditer(text)]
        entities = [_shifted(entity, gone) for entity in entities]
    return clean(text), [entity for entity in entities if entity["length"] > 0]


def trim(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Without the blanks at its end, and without those at its beginning that no entity holds."""
    text = text.rstrip(TRIMMED)
    size = utf16_length(text)
    kept = [_cut(entity, size) for entity in entities if entity["offset"] < size]
    blanks = len(text) - len(text.lstrip(TRIMMED))
    before = min([blanks, *(entity["offset"] for entity in kept)])
    if not before:
        return text, kept
    return text[before:], [{**entity, "offset": entity["offset"] - before} for entity in kept]


def _shifted(entity: Entity, gone: list[int]) -> Entity:
    start, end = entity["offset"], entity["offset"] + entity["length"]
    start, end = start - bisect_left(gone, start), end - bisect_left(gone, end)
    return {**entity, "offset": start, "length": end - start}


def _cut(entity: Entity, size: int) -> Entity:
    return {**entity, "length": min(entity["length"], size - entity["offset"])}


def _check_bounds(text: str, entities: list[Entity]) -> None:
    size = utf16_length(text)
    middles = _middles(text) if size > len(text) else {}
    for entity in entities:
        start, end = entity["offset"], entity["offset"] + entity["length"]
        if start in middles:
            raise bad(f"Entity begins in a middle of a UTF-16 symbol at byte offset {middles[start]}")
        if end in middles:
            raise bad(
                f"Entity beginning at UTF-16 offset {start} ends in a middle of a UTF-16 symbol "
                f"at byte offset {middles[end]}"
            )
    late = next((entity["offset"] for entity in entities if entity["offset"] > size), None)
    if late is not None:
        raise bad(f"Entity begins after the end of the text at UTF-16 offset {late}")
    for entity in reversed(entities):
        start, end = entity["offset"], entity["offset"] + entity["length"]
        if end > size:
            raise bad(
                f"Entity beginning at UTF-16 offset {start} ends after the end of the text at UTF-16 offset {end}"
            )


def _middles(text: str) -> dict[int, int]:
    """The UTF-16 offsets between two halves of a character -> the byte after it."""
    middles: dict[int, int] = {}
    units = size = 0
    for char in text:
        size += len(char.encode())
        units += 1
        if char > "\uffff":
            middles[units] = size
            units += 1
    return middles
