"""Text and its entities: offsets in UTF-16, Telegram's HTML, and what Telegram finds in plain text by itself."""

import re
from collections.abc import Callable
from typing import Any

from playground import links
from playground.cleaning import clean, clean_marked, is_blank, trim
from playground.markup_html import TIME_FORMAT, parse_html
from playground.merging import at_most, fix, merge_found
from playground.refusals import bad
from playground.utf16 import utf16_offsets

Entity = dict[str, Any]
FindUser = Callable[[int], Entity | None]  # the User of the Bot API with this id, if the bot knows of one

MOST_BYTES = 32_768  # of a text with its markup
EMPTY = "Text must be non-empty"
MARKDOWN = ("markdown", "markdownv2")
# What may be given, and the field that it needs.
GIVEN = {
    "bold": None,
    "italic": None,
    "underline": None,
    "strikethrough": None,
    "spoiler": None,
    "code": None,
    "pre": None,
    "blockquote": None,
    "expandable_blockquote": None,
    "text_link": "url",
    "text_mention": "user",
    "custom_emoji": "custom_emoji_id",
    "date_time": "unix_time",
}
EXTRA = {"pre": "language", "date_time": "date_time_format"}
FOUND = ("mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bank_card_number")
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


def read_text(
    text: str,
    parse_mode: str | None,
    entities: list[Entity] | None,
    may_be_empty: bool = False,
    find_user: FindUser = lambda user_id: None,
) -> tuple[str, list[Entity]]:
    """The text as it will be shown and its entities, the way Telegram makes them out of a request.

    Raises Refused with Telegram's words when the markup is wrong, when there is too much of it, or nothing to read.
    """
    if len(text.encode("utf-8", "surrogatepass")) > MOST_BYTES:
        raise bad("Text is too long")
    if text and parse_mode and parse_mode.lower() != "none":
        text, given = parse_html(_as_html(text, parse_mode))
    else:
        given = [_given(entity) for entity in entities or [] if entity.get("type") not in FOUND]
    _check_size(given)
    given = [mended for entity in given if entity["length"] and (mended := _mend(entity, find_user))]
    if given:
        text, given = clean_marked(text, fix(given))
        given = fix(given)
    else:
        text = clean(text)
    text, given = trim(text, given)
    if not text or (is_blank(text) and not may_be_empty):
        if may_be_empty:
            return "", []
        raise bad(EMPTY)
    return text, merge_found(at_most(given), detect(text))


def _as_html(text: str, parse_mode: str) -> str:
    if parse_mode.lower() == "html":
        return text
    if parse_mode.lower() in MARKDOWN:
        raise bad("the playground reads parse_mode HTML only")
    raise bad("Unsupported parse_mode")


def _given(entity: Entity) -> Entity:
    kind = entity["type"]
    if not kind:
        raise bad("Can't parse MessageEntity: Type is not specified")
    if kind not in GIVEN:
        raise bad("Can't parse MessageEntity: Unsupported type specified")
    needed = GIVEN[kind]
    if needed and needed not in entity:
        raise bad(f"Can't parse MessageEntity: Can't find field \"{needed}\"")
    if kind == "date_time" and not TIME_FORMAT.fullmatch(entity.get("date_time_format", "")):
        raise bad("Can't parse MessageEntity: Invalid date-time format specified")
    names = ("type", "offset", "length", needed, EXTRA.get(kind))
    return {name: entity[name] for name in names if name and entity.get(name, "") != ""}


def _check_size(entities: list[Entity]) -> None:
    for entity in entities:
        for name in ("offset", "length"):
            if not 0 <= entity[name] <= 1_000_000:
                raise bad(f"Receive an entity with incorrect {name} {entity[name]}")


def _mend(entity: Entity, find_user: FindUser) -> Entity | None:
    """As Telegram keeps it; None when it does not."""
    match entity["type"]:
        case "code":
            return {name: value for name, value in entity.items() if name != "language"}
        case "custom_emoji":
            return None  # it takes a bot whose owner paid for that
        case "text_mention":
            user = find_user(entity["user"].get("id", 0))
            return {**entity, "user": user} if user else None
        case "text_link":
            try:
                return {**entity, "url": links.check(entity["url"])}
            except links.WrongLink as wrong:
                raise bad(f"Entity URL '{entity['url']}' is invalid: {wrong}") from None
        case "date_time" if entity["unix_time"] <= 0:
            raise bad("Invalid date specified")
    return entity
