"""Words as people send them: cut where they are too long, with their marks, and the part that an answer quotes."""

from playground.entities import detect
from playground.shapes import Json, Message
from playground.state import WorldError
from playground.utf16 import utf16_length

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024


def split(text: str) -> list[str]:
    """Words as an app sends them: in pieces that fit into a message, cut at a line or a space where there is one."""
    pieces = []
    while utf16_length(text) > LONGEST_TEXT:
        head = text[:LONGEST_TEXT]
        while utf16_length(head) > LONGEST_TEXT:
            head = head[: len(head) - max((utf16_length(head) - LONGEST_TEXT) // 2, 1)]
        cut = max(head.rfind("\n"), head.rfind(" "))
        cut = cut if cut > len(head) // 2 else len(head)
        pieces.append(text[:cut])
        text = text[cut:]
    return [*pieces, text] if text.strip() or not pieces else pieces


QUOTED = ("bold", "italic", "underline", "strikethrough", "spoiler", "custom_emoji")


def quoted(message: Message, quote: str) -> Json:
    """The TextQuote of a part of a message: it keeps how that part was marked."""
    text = message.text or ""
    if quote not in text:
        raise WorldError(f"that message does not say {quote!r}")
    start = utf16_length(text[: text.index(quote)])
    stop = start + utf16_length(quote)
    marks = [
        mark
        | {
            "offset": max(mark["offset"], start) - start,
            "length": min(mark["offset"] + mark["length"], stop) - max(mark["offset"], start),
        }
        for mark in message.entities
        if mark["type"] in QUOTED and mark["offset"] < stop and mark["offset"] + mark["length"] > start
    ]
    return {"text": quote, "position": start} | ({"entities": marks} if marks else {})


def text_content(text: str, field: str = "text", entities: list[Json] | None = None) -> Json:
    """What a message with these words holds; `entities` are the marks that the person made."""
    if not entities:
        text = text.strip()
    if not text.strip():
        raise WorldError("a message cannot be empty")
    longest = LONGEST_TEXT if field == "text" else LONGEST_CAPTION
    if utf16_length(text) > longest:
        raise WorldError(f"there is room for {longest} characters")
    content: Json = {field: text}
    found = [*(entities or []), *detect(text)]
    for entity in entities or []:
        if not 0 < entity["length"] <= utf16_length(text) - entity["offset"]:
            raise WorldError("a mark covers no words")
    if found:
        content[entities_of(field)] = sorted(found, key=lambda entity: (entity["offset"], -entity["length"]))
    return content


def caption_content(text: str, entities: list[Json] | None = None) -> Json:
    """The words under a file, if there are any."""
    return text_content(text, "caption", entities) if text.strip() else {}


def entities_of(field: str) -> str:
    """The field that holds the marks of these words."""
    return "entities" if field == "text" else "caption_entities"
