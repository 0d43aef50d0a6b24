"""The methods that put messages into chats: texts, files, places."""

from typing import Any

from playground.arguments import Upload
from playground.entities import read_text
from playground.files import File, describe, picture_size
from playground.keyboards import read_markup
from playground.placing import place
from playground.refusals import bad
from playground.shapes import Chat, Json, Message
from playground.targets import chat_to_write
from playground.utf16 import utf16_length
from playground.world import World

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024


def send_message(world: World, params: Json) -> Json:
    chat = chat_to_write(world, params)
    text, entities = read_text(params["text"], params.get("parse_mode"), params.get("entities"))
    if not text:
        raise bad("message text is empty")
    if utf16_length(text) > LONGEST_TEXT:
        raise bad("message is too long")
    content: Json = {"text": text}
    if entities:
        content["entities"] = entities
    options = params.get("link_preview_options")
    if options and has_link(entities):
        content["link_preview_options"] = options
    return deliver(world, chat, params, content).to_json()


def send_document(world: World, params: Json) -> Json:
    return _send_file(world, params, "document")


def send_photo(world: World, params: Json) -> Json:
    return _send_file(world, params, "photo")


def send_voice(world: World, params: Json) -> Json:
    return _send_file(world, params, "voice")


def send_venue(world: World, params: Json) -> Json:
    chat = chat_to_write(world, params)
    location = {"latitude": params["latitude"], "longitude": params["longitude"]}
    if not (-90 <= location["latitude"] <= 90 and -180 <= location["longitude"] <= 180):
        raise bad("wrong location specified")
    if not params["title"].strip():
        raise bad("venue title must be non-empty")
    extra = {name: params[name] for name in params if name.startswith(("foursquare_", "google_place_"))}
    venue = {"location": location, "title": params["title"], "address": params["address"], **extra}
    return deliver(world, chat, params, {"location": location, "venue": venue}).to_json()


def deliver(world: World, chat: Chat, params: Json, content: Json) -> Message:
    """Post what the bot sends, with its keyboard and the message it answers."""
    markup = read_markup(params.get("reply_markup"))
    reply_to, extra = place(world, chat, params, content)
    return world.post(chat, world.bot, content, markup, reply_to, extra or None)


def read_caption(params: Json) -> Json:
    """The caption fields of a message, out of those of a request."""
    if not params.get("caption"):
        return {}
    text, entities = read_text(params["caption"], params.get("parse_mode"), params.get("caption_entities"))
    if utf16_length(text) > LONGEST_CAPTION:
        raise bad("message caption is too long")
    caption: Json = {"caption": text} if text else {}
    if entities:
        caption["caption_entities"] = entities
    return caption


def has_link(entities: list[Json]) -> bool:
    """Whether Telegram would show a preview at all."""
    return any(entity["type"] in ("url", "text_link") for entity in entities)


def _send_file(world: World, params: Json, kind: str) -> Json:
    chat = chat_to_write(world, params)
    file = _take_file(world, params[kind], kind)
    content = describe(file, params.get("duration", 0))
    content |= read_caption(params)
    return deliver(world, chat, params, content).to_json()


def _take_file(world: World, value: Upload | str, kind: str) -> File:
    if isinstance(value, Upload):
        if not value.data:
            raise bad("file must be non-empty")
        if kind == "photo" and picture_size(value.data) is None:
            raise bad("IMAGE_PROCESS_FAILED")
        return world.keep_file(kind, value.name, value.mime, value.data)
    if value.startswith(("http://", "https://")):
        raise bad("failed to get HTTP URL content")  # the playground has no way out
    file = world.files.get(value)
    if file is None:
        raise bad("wrong file identifier/HTTP URL specified")
    if file.kind != kind:
        raise bad(f"can't use file of type {file.kind.capitalize()} as {kind.capitalize()}")
    return file


METHODS: dict[str, Any] = {
    "sendMessage": send_message,
    "sendDocument": send_document,
    "sendPhoto": send_photo,
    "sendVoice": send_voice,
    "sendVenue": send_venue,
}
