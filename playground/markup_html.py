"""Telegram's HTML for messages: tags become entities; mistakes are told in Telegram's words."""

import re
from dataclasses import dataclass, field
from typing import Any

from playground.refusals import bad
from playground.utf16 import utf16_length

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
}
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
SPECIAL = re.compile(r"[<&]")
REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-zA-Z]+));?")
TAG_NAME = re.compile(r"[^\s>]*")
ATTRIBUTE_NAME = re.compile(r"[^\s=>]*")
NAME_TOKEN = re.compile(r"[A-Za-z0-9.-]*")
SPACES = re.compile(r"\s*")
LINK = re.compile(r"(?:(?:https?|tg|ton|tonsite)://|mailto:)?[^\s/.]+(?:\.[^\s/.]+)*(?:[/?#]\S*)?$", re.I)


@dataclass(slots=True)
class _Open:
    tag: str
    start: int
    attributes: dict[str, str]


@dataclass(slots=True)
class _Reader:
    source: str
    position: int = 0
    parts: list[str] = field(default_factory=list)
    length: int = 0
    entities: list[Entity] = field(default_factory=list)
    open: list[_Open] = field(default_factory=list)
    code_language: str = ""  # of the entity read last, when it was a code with a language

    def put(self, text: str) -> None:
        self.parts.append(text)
        self.length += utf16_length(text)

    def byte(self, position: int) -> int:
        return len(self.source[:position].encode())


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """The text without its tags, and the entities. Raises Refused."""
    if not SPECIAL.search(source):
        return source, []
    reader = _Reader(source)
    while True:
        special = SPECIAL.search(source, reader.position)
        end = special.start() if special else len(source)
        reader.put(source[reader.position : end])
        reader.position = end
        if special is None:
            break
        if source[end] == "&":
            _read_reference(reader)
        elif source.startswith("</", end):
            _read_end_tag(reader)
        else:
            _read_start_tag(reader)
    if reader.open:
        raise _wrong(f'Can\'t find end tag corresponding to start tag "{reader.open[-1].tag}"')
    entities = sorted(reader.entities, key=lambda entity: (entity["offset"], -entity["length"]))
    return "".join(reader.parts), entities


def _wrong(sentence: str) -> Exception:
    return bad(f"can't parse entities: {sentence}")


def _decode(match: re.Match[str]) -> str | None:
    """The character a reference stands for, or None when Telegram leaves it as it is."""
    hexadecimal, decimal, name = match.groups()
    if name:
        return NAMED.get(name)
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    return chr(code) if 0 < code < 0x10FFFF and not 0xD800 <= code <= 0xDFFF else None


def _read_reference(reader: _Reader) -> None:
    match = REFERENCE.match(reader.source, reader.position)
    char = _decode(match) if match else None
    if match is None or char is None:
        reader.put("&")
        reader.position += 1
    else:
        reader.put(char)
        reader.position = match.end()


def _skip(reader: _Reader, pattern: re.Pattern[str]) -> str:
    match = pattern.match(reader.source, reader.position)
    if match is None:
        return ""
    reader.position = match.end()
    return match.group()


def _char(reader: _Reader) -> str:
    return reader.source[reader.position : reader.position + 1]


def _read_start_tag(reader: _Reader) -> None:
    begin = reader.byte(reader.position)
    reader.position += 1
    tag = _skip(reader, TAG_NAME).lower()
    if not _char(reader):
        raise _wrong(f"Unclosed start tag at byte offset {begin}")
    if tag not in TYPES:
        raise _wrong(f'Unsupported start tag "{tag}" at byte offset {begin}')
    attributes: dict[str, str] = {}
    while True:
        _skip(reader, SPACES)
        if _char(reader) == ">":
            break
        _read_attribute(reader, tag, begin, attributes)
    reader.position += 1
    if tag == "span" and attributes.get("class") != "tg-spoiler":
        raise _wrong(f'Tag "span" must have class "tg-spoiler" at byte offset {begin}')
    reader.open.append(_Open(tag, reader.length, attributes))


def _read_attribute(reader: _Reader, tag: str, begin: int, attributes: dict[str, str]) -> None:
    if not _char(reader):
        raise _wrong(f"Unclosed start tag at byte offset {begin}")
    name = _skip(reader, ATTRIBUTE_NAME)
    if not name:
        raise _wrong(f'Empty attribute name in the tag "{tag}" at byte offset {begin}')
    _skip(reader, SPACES)
    if _char(reader) != "=":
        if not _char(reader):
            raise _wrong(f'Unclosed start tag "{tag}" at byte offset {begin}')
        if (tag, name.lower()) != ("blockquote", "expandable"):
            raise _wrong(
                f'Expected equal sign in declaration of an attribute of the tag "{tag}" at byte offset {begin}'
            )
        attributes["expandable"] = ""
        return
    reader.position += 1
    _skip(reader, SPACES)
    attributes[name.lower()] = _read_value(reader, begin)


def _read_value(reader: _Reader, begin: int) -> str:
    quote = _char(reader)
    if quote and quote in "'\"":
        end = reader.source.find(quote, reader.position + 1)
        if end < 0:
            raise _wrong(f"Unclosed start tag at byte offset {begin}")
        value = reader.source[reader.position + 1 : end]
        reader.position = end + 1
        return REFERENCE.sub(lambda match: _decode(match) or match.group(), value)
    start = reader.byte(reader.position)
    value = _skip(reader, NAME_TOKEN).lower()
    if _char(reader) != ">" and not _char(reader).isspace():
        raise _wrong(f"Unexpected end of name token at byte offset {start}")
    return value


def _read_end_tag(reader: _Reader) -> None:
    begin = reader.byte(reader.position)
    if not reader.open:
        raise _wrong(f"Unexpected end tag at byte offset {begin}")
    reader.position += 2
    tag = _skip(reader, TAG_NAME).lower()
    _skip(reader, SPACES)
    if _char(reader) != ">":
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
    if opened.tag == "a":
        url = opened.attributes.get("href") or _covered(reader, opened.start)
        if not LINK.match(url) or not ("." in url or "://" in url):
            return  # Telegram drops a link that is none, and keeps its text.
        entity["url"] = _whole(url)
    elif opened.tag == "blockquote" and "expandable" in opened.attributes:
        entity["type"] = "expandable_blockquote"
    elif _joins(reader, opened, entity):
        return
    reader.entities.append(entity)
    reader.code_language = ""
    if opened.tag == "code":
        reader.code_language = opened.attributes.get("class", "").removeprefix("language-")


def _whole(url: str) -> str:
    """The link as Telegram shows it back: with a scheme, and a path after the host."""
    if url.startswith(("mailto:", "tg:")):
        return url
    url = url if "://" in url else f"http://{url}"
    return url if "/" in url.partition("://")[2] else f"{url}/"


def _joins(reader: _Reader, opened: _Open, entity: Entity) -> bool:
    """`<pre><code class="language-x">` is one entity: a pre with its language."""
    if opened.tag != "pre" or not reader.code_language:
        return False
    last = reader.entities[-1]
    if (last["offset"], last["length"]) != (entity["offset"], entity["length"]):
        return False
    last["type"], last["language"] = "pre", reader.code_language
    reader.code_language = ""
    return True


def _covered(reader: _Reader, start: int) -> str:
    return "".join(reader.parts).encode("utf-16-le")[2 * start :].decode("utf-16-le")
