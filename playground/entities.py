"""Text and its entities: offsets in UTF-16, Telegram's HTML, and what Telegram finds in plain text by itself."""

import re
from typing import Any

from playground.markup_html import parse_html
from playground.refusals import bad
from playground.utf16 import utf16_length, utf16_offsets

Entity = dict[str, Any]

MAX_ENTITIES = 100
MARKS = re.compile(r"[/@#.+]")
PATTERNS: list[tuple[str, str, re.Pattern[str]]] = [
    ("/", "url", re.compile(r"(?<![\w@])(?:https?|tg)://[^\s<>\"]+[^\s<>\"'.,:;!?)\]}…»]", re.I)),
    ("@", "email", re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)*\.[a-zA-Z]{2,}(?!\w)")),
    (
        ".",
        "url",
        re.compile(
            r"(?<![\w@./-])(?:[a-z0-9-]+\.)+(?:com|org|net|info|io|dev|app|eu|fr|de|uk|ch|be|ca|it|es|me|ai|ru)"
            r"(?![\w.@]*[@\w])(?:/[^\s<>\"]*[^\s<>\"'.,:;!?)\]}…»])?",
            re.I,
        ),
    ),
    ("@", "mention", re.compile(r"(?<![\w/])@[A-Za-z]\w{3,31}(?!\w)", re.A)),
    ("/", "bot_command", re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>])")),
    ("#", "hashtag", re.compile(r"(?<![\w#])#(?!\d+(?!\w))\w{1,256}(?!\w|#)")),
    ("+", "phone_number", re.compile(r"(?<![\w+])\+\d(?:[ ().-]?\d){7,14}(?!\w)")),
]
# Inside these, nothing else is looked for.
CLOSED = {"code", "pre", "text_link", "text_mention", "url", "email", "mention"}


def detect(text: str) -> list[Entity]:
    """What Telegram finds by itself: commands, links, mentions, hashtags, addresses, phone numbers."""
    if not MARKS.search(text):
        return []
    found: list[tuple[int, int, str]] = []
    for mark, kind, pattern in PATTERNS:
        if mark not in text:
            continue
        for match in pattern.finditer(text):
            start, end = match.span()
            if all(end <= other_start or start >= other_end for other_start, other_end, _ in found):
                found.append((start, end, kind))
    found.sort()
    places = utf16_offsets(text)
    return [
        {"type": kind, "offset": places(start), "length": places(end) - places(start)} for start, end, kind in found
    ]


def read_text(text: str, parse_mode: str | None, entities: list[Entity] | None) -> tuple[str, list[Entity]]:
    """The text as it will be shown and its entities, the way Telegram makes them out of a request.

    Raises Refused with Telegram's words when the markup is wrong.
    """
    if parse_mode:
        if parse_mode.lower() != "html":
            raise bad(
                "the playground reads parse_mode HTML only"
                if parse_mode.lower() in ("markdown", "markdownv2")
                else "unsupported parse_mode"
            )
        text, given = parse_html(text)
    else:
        given = [dict(entity) for entity in entities or []]
        _check_bounds(text, given)
    text, given = _trim(text, given)
    found = detect(text)
    if given and found:
        found = [entity for entity in found if not any(_clash(other, entity) for other in given)]
    result = sorted(given + found, key=lambda entity: (entity["offset"], -entity["length"]))
    return text, result[:MAX_ENTITIES]


def _clash(given: Entity, found: Entity) -> bool:
    apart = given["offset"] + given["length"] <= found["offset"] or found["offset"] + found["length"] <= given["offset"]
    return not apart and given["type"] in CLOSED


def _check_bounds(text: str, entities: list[Entity]) -> None:
    size = utf16_length(text)
    for entity in entities:
        start, length = entity["offset"], entity["length"]
        if start < 0:
            raise bad(f"receive an entity with incorrect offset {start}")
        if length < 0:
            raise bad(f"receive an entity with incorrect length {length}")
        if start + length > size:
            raise bad(
                f"entity beginning at UTF-16 offset {start} ends after the end of the text at UTF-16 offset {size}"
            )


def _trim(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """White space at both ends is not sent; entities move along."""
    trimmed = text.strip()
    if len(trimmed) == len(text) or not entities:
        return trimmed, entities
    before = utf16_length(text[: len(text) - len(text.lstrip())])
    size = utf16_length(trimmed)
    kept: list[Entity] = []
    for entity in entities:
        start = max(entity["offset"] - before, 0)
        end = min(entity["offset"] + entity["length"] - before, size)
        if end > start:
            kept.append({**entity, "offset": start, "length": end - start})
    return trimmed, kept
