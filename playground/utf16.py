"""Lengths and offsets in UTF-16 code units, which is how Telegram counts."""

from collections.abc import Callable
from itertools import accumulate


def utf16_length(text: str) -> int:
    """How many UTF-16 code units the text takes."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def utf16_offsets(text: str) -> Callable[[int], int]:
    """A function from the index of a character to its UTF-16 offset."""
    if text.isascii() or max(text) <= "\uffff":
        return lambda index: index
    offsets = [0, *accumulate(2 if char > "\uffff" else 1 for char in text)]
    return lambda index: offsets[index]


def utf16_slice(text: str, offset: int, length: int) -> str:
    """The part of the text that an entity covers."""
    return text.encode("utf-16-le")[2 * offset : 2 * (offset + length)].decode("utf-16-le")
