"""The text in a file, whatever encoding its program wrote."""

import codecs
import re

from bot.domain.errors import Refused

BYTES_MOST = 1_000_000
LINE_MOST = 100_000  # characters
PACKED = (b"PK\x03\x04", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"7z\xbc\xaf", b"Rar!", b"%PDF", b"\xd0\xcf\x11\xe0")
_FOLD = re.compile(rb"\r?\n[ \t]")
MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decoded(data: bytes) -> str:
    """Refused for what is no text, or too much of it."""
    if len(data) > BYTES_MOST:
        raise Refused("import-too-large")
    if data.startswith(PACKED):
        raise Refused("import-packed")
    if b"BEGIN:VCALENDAR" in data[:100].upper():
        data = _FOLD.sub(b"", data)  # a line may be folded in the middle of a letter
    try:
        text = data.decode(_encoding(data))
    except UnicodeDecodeError:
        raise Refused("import-no-text") from None
    if "\0" in text or max(map(len, text.splitlines()), default=0) > LINE_MOST:
        raise Refused("import-no-text")
    return text


def _encoding(data: bytes) -> str:
    """By its mark; else by where the zeros of UTF-16 stand; else UTF-8, or what programs of Western Europe wrote before."""
    for mark, name in MARKS:
        if data.startswith(mark):
            return name
    start = data[:2000]
    if start[1::2].count(0) > len(start) // 4:
        return "utf-16-le"
    if start[::2].count(0) > len(start) // 4:
        return "utf-16-be"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "latin-1" if any(0x80 <= byte < 0xA0 and byte in b"\x81\x8d\x8f\x90\x9d" for byte in data) else "cp1252"
    return "utf-8"
