"""Telegram's HTML for messages: tags become entities; mistakes are told in Telegram's words, at the byte where they are."""

import re
from dataclasses import dataclass, field
from typing import Any

from playground import links
from playground.cleaning import is_utf8
from playground.refusals import bad

Entity = dict[str, Any]

TYPES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}
NAMED = {b"lt": "<", b"gt": ">", b"amp": "&", b"quot": '"'}
PLAIN = re.compile(rb"[^<&]*")
REFERENCE = re.compile(rb"&(?:#x([0-9a-fA-F]*)|#([0-9]*)|([a-zA-Z]*));?")
LONGEST_NUMBER = 9  # characters of a numeric reference, without its semicolon
# Byte 0 stands for the end of the text, and counts as a blank.
TAG = re.compile(rb"[^ \t\r\n\0\v>]*")
BLANKS = re.compile(rb"[ \t\r\n\v]*")
ATTRIBUTE = re.compile(rb"[^ \t\r\n\0\v=>/\"']*")
TOKEN = re.compile(rb"[A-Za-z0-9.-]*")
TOKEN_ENDS = b" \t\r\n\v>\0"
TIME_FORMAT = re.compile("[rR]|[tTdDwW]*")


@dataclass(slots=True)
class _Open:
    """A tag that was opened, with what its attributes say."""

    tag: str
    start: int
    part: int  # how many pieces of text came before it
    argument: str = ""
    date: int = 0


@dataclass(slots=True)
class _Reader:
    source: bytes
    position: int = 0
    parts: list[str] = field(default_factory=list)
    length: int = 0  # of the text so far, in UTF-16
    entities: list[Entity] = field(default_factory=list)
    open: list[_Open] = field(default_factory=list)

    @property
    def byte(self) -> int:
        return self.source[self.position]

    def put(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text.encode("utf-16-le", "surrogatepass")) // 2

    def take(self, pattern: re.Pattern[bytes]) -> bytes:
        found = pattern.match(self.source, self.position)
        if found is None:
            return b""
        self.position = found.end()
        return found.group()

    def reference(self) -> str | None:
        """The character that a reference stands for; None when it is left as it is."""
        found = REFERENCE.match(self.source, self.position)
        char = _decode(found, self.position) if found else None
        if found is not None and char is not None:
            self.position = found.end()
        return char


def parse_html(text: str) -> tuple[str, list[Entity]]:
    """The text without its tags, and the entities in the order they were closed. Raises Refused.

    A `code` keeps its `language`, a mention has a `user` with an id and nothing else: see `playground/entities.py`.
    """
    if not is_utf8(text):
        raise bad("Text must be encoded in UTF-8")
    if "<" not in text and "&" not in text:
        return text, []
    reader = _Reader(text.encode() + b"\0")
    while True:
        reader.put(reader.take(PLAIN).decode())
        if reader.position == len(reader.source):
            break
        if reader.byte == ord("&"):
            char = reader.reference()
            if char is None:
                reader.position += 1
            reader.put(char or "&")
        elif reader.source.startswith(b"</", reader.position):
            _read_end_tag(reader)
        else:
            _read_start_tag(reader)
    if reader.open:
        raise _wrong(f'Can\'t find end tag corresponding to start tag "{reader.open[-1].tag}"')
    plain = "".join(reader.parts)[:-1]
    if not is_utf8(plain):
        raise _wrong(
            "Text contains invalid Unicode characters after decoding HTML entities, "
            "check for unmatched surrogate code units"
        )
    return plain, reader.entities


def _wrong(sentence: str) -> Exception:
    return bad(f"Can't parse entities: {sentence}")


def _decode(found: re.Match[bytes], begin: int) -> str | None:
    hexadecimal, decimal, name = found.groups()
    if name is not None:
        return NAMED.get(name)
    digits = hexadecimal if hexadecimal is not None else decimal
    size = len(found.group().rstrip(b";"))
    code = int(digits or b"0", 16 if hexadecimal is not None else 10)
    return chr(code) if 0 < code < 0x10FFFF and size <= LONGEST_NUMBER else None


def _text(raw: bytes) -> str:
    return links.lower(raw.decode())


def _read_start_tag(reader: _Reader) -> None:
    begin = reader.position
    reader.position += 1
    name = reader.take(TAG)
    if not reader.byte:
        raise _wrong(f"Unclosed start tag at byte offset {begin}")
    tag = _text(name)
    if tag not in TYPES:
        raise _wrong(f'Unsupported start tag "{tag}" at byte offset {begin}')
    opened = _Open(tag, reader.length, len(reader.parts))
    while reader.byte != ord(">"):
        reader.take(BLANKS)
        if reader.byte != ord(">"):
            _read_attribute(reader, opened, begin)
    reader.position += 1
    if tag == "span" and opened.argument != "spoiler":
        raise _wrong(f'Tag "span" must have class "tg-spoiler" at byte offset {begin}')
    reader.open.append(opened)


def _read_attribute(reader: _Reader, opened: _Open, begin: int) -> None:
    name = reader.take(ATTRIBUTE)
    if not name:
        raise _wrong(f'Empty attribute name in the tag "{opened.tag}" at byte offset {begin}')
    reader.take(BLANKS)
    value = ""
    if reader.byte == ord("="):
        reader.position += 1
        reader.take(BLANKS)
        value = _read_value(reader, opened, begin)
    elif not reader.byte:
        raise _wrong(f'Unclosed start tag "{opened.tag}" at byte offset {begin}')
    elif (opened.tag, name) != ("blockquote", b"expandable"):
        return  # An attribute without a value says nothing, but is no mistake.
    _remember(opened, name, value)


def _read_value(reader: _Reader, opened: _Open, begin: int) -> str:
    if not reader.byte:
        raise _wrong(f'Unclosed start tag "{opened.tag}" at byte offset {begin}')
    quote = reader.byte
    if quote not in b"'\"":
        start = reader.position
        token = _text(reader.take(TOKEN))
        if reader.byte not in TOKEN_ENDS:
            raise _wrong(f"Unexpected end of name token at byte offset {start}")
        value = token
    else:
        reader.position += 1
        value = _read_string(reader, quote)
    if not reader.byte:
        raise _wrong(f"Unclosed start tag at byte offset {begin}")
    return value


def _read_string(reader: _Reader, quote: int) -> str:
    parts: list[bytes] = []
    while reader.byte not in (quote, 0):
        char = reader.reference() if reader.byte == ord("&") else None
        if char is None:
            parts.append(reader.source[reader.position : reader.position + 1])
            reader.position += 1
        else:
            parts.append(char.encode("utf-8", "surrogatepass"))
    if reader.byte == quote:
        reader.position += 1
    return b"".join(parts).decode("utf-8", "surrogatepass")


def _remember(opened: _Open, name: bytes, value: str) -> None:
    match opened.tag, name:
        case ("a", b"href") | ("tg-emoji", b"emoji-id") | ("tg-time", b"format"):
            opened.argument = value
        case "code", b"class":
            if value.startswith("language-"):
                opened.argument = value.removeprefix("language-")
        case "span", b"class":
            if value.startswith("tg-"):
                opened.argument = value.removeprefix("tg-")
        case "blockquote", b"expandable":
            opened.argument = "1"
        case "tg-time", b"unix":
            digits = re.match("-?[0-9]+", value)
            opened.date = int(digits.group()) if digits else 0


def _read_end_tag(reader: _Reader) -> None:
    begin = reader.position
    if not reader.open:
        raise _wrong(f"Unexpected end tag at byte offset {begin}")
    reader.position += 2
    tag = _text(reader.take(TAG))
    reader.take(BLANKS)
    if reader.byte != ord(">"):
        raise _wrong(f"Unclosed end tag at byte offset {begin}")
    reader.position += 1
    opened = reader.open[-1]
    if tag and tag != opened.tag:
        raise _wrong(f'Unmatched end tag at byte offset {begin}, expected "</{opened.tag}>", found "</{tag}>"')
    reader.open.pop()
    if reader.length > opened.start:
        _close(reader, opened)


def _close(reader: _Reader, opened: _Open) -> None:
    entity: Entity = {"type": TYPES[opened.tag], "offset": opened.start, "length": reader.length - opened.start}
    match opened.tag:
        case "a" if not _link(entity, opened.argument or "".join(reader.parts[opened.part :])):
            return  # Telegram drops a link that is none, and keeps its text.
        case "tg-emoji":
            if not re.fullmatch("-?[1-9][0-9]*", opened.argument):
                raise _wrong("Invalid custom emoji identifier specified")
            entity["custom_emoji_id"] = opened.argument
        case "tg-time" if not _time(entity, opened):
            return
        case "blockquote" if opened.argument:
            entity["type"] = "expandable_blockquote"
        case "pre" | "code" if _joins(reader, opened, entity):
            return
    reader.entities.append(entity)


def _link(entity: Entity, address: str) -> bool:
    user = links.user_of(address)
    if user is not None:
        entity |= {"type": "text_mention", "user": {"id": user}}
        return True
    try:
        entity["url"] = links.check(address)
    except links.WrongLink:
        return False
    return True


def _time(entity: Entity, opened: _Open) -> bool:
    if not TIME_FORMAT.fullmatch(opened.argument):
        raise _wrong("Invalid date format used")
    entity["unix_time"] = opened.date
    if opened.argument:
        entity["date_time_format"] = opened.argument
    return opened.date > 0


def _joins(reader: _Reader, opened: _Open, entity: Entity) -> bool:
    """`<pre><code class="language-x">`, or the other way about, is one entity: a pre with its language."""
    last = reader.entities[-1] if reader.entities else None
    same = last is not None and (last["offset"], last["length"]) == (entity["offset"], entity["length"])
    if last is not None and same and opened.tag == "pre" and last["type"] == "code" and "language" in last:
        last["type"] = "pre"
        return True
    if last is not None and same and opened.tag == "code" and last["type"] == "pre" and "language" not in last:
        if not opened.argument:
            return False
        last["language"] = opened.argument
        return True
    if opened.tag == "code" and opened.argument:
        entity["language"] = opened.argument
    return False
