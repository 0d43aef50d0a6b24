"""The methods that put messages into chats: texts, files, places."""

from collections.abc import Callable
from typing import Any

from playground.arguments import Upload
from playground.cleaning import clean
from playground.entities import Entity, read_text
from playground.files import File, describe, picture_size
from playground.keyboards import read_markup
from playground.placing import place
from playground.refusals import bad
from playground.shapes import Chat, Json, Message, PrivateChat
from playground.targets import chat_to_write
from playground.world import World

# Characters: Telegram's clients count UTF-16, the Bot API does not.
LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
LONGEST_DURATION = 24 * 3600  # seconds
LARGEST_PHOTO = 10 << 20  # bytes
LONGEST_SIDES, STEEPEST = 10_000, 20  # of a photo: width and height together, and the one by the other


def send_message(world: World, params: Json) -> Json:
    chat = chat_to_write(world, params)
    return deliver(world, chat, params, read_words(world, params)).to_json()


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
        raise bad("Wrong venue location specified")
    extra = {
        name: params[name] for name in params if name.startswith(("foursquare_", "google_place_")) and params[name]
    }
    venue = {"location": location, "title": params["title"], "address": params["address"], **extra}
    return deliver(world, chat, params, {"location": location, "venue": venue}).to_json()


def deliver(world: World, chat: Chat, params: Json, content: Json) -> Message:
    """Post what the bot sends, with its keyboard and the message it answers."""
    markup = read_markup(params.get("reply_markup"), private=isinstance(chat, PrivateChat))
    reply_to, extra = place(world, chat, params, content)
    return world.post(chat, world.bot, content, markup, reply_to, extra or None)


def read_words(world: World, params: Json, too_long: str = "Message is too long") -> Json:
    """The fields of a message that is a text, out of those of a request."""
    if not params["text"]:
        raise bad("Message text is empty")
    text, entities = read_text(
        params["text"], params.get("parse_mode"), params.get("entities"), find_user=finder(world)
    )
    if len(text) > LONGEST_TEXT:
        raise bad(too_long)
    content: Json = {"text": text}
    if entities:
        content["entities"] = entities
    if params.get("link_preview_options") and has_link(entities):
        content["link_preview_options"] = params["link_preview_options"]
    return content


def read_caption(params: Json, world: World | None = None, too_long: str = "Message caption is too long") -> Json:
    """The caption fields of a message, out of those of a request."""
    text, entities = read_text(
        params.get("caption", ""), params.get("parse_mode"), params.get("caption_entities"), True, finder(world)
    )
    if len(text) > LONGEST_CAPTION:
        raise bad(too_long)
    caption: Json = {"caption": text} if text else {}
    if entities:
        caption["caption_entities"] = entities
    return caption


def finder(world: World | None) -> Callable[[int], Entity | None]:
    """Finds whom a mention is of: only somebody the bot has come across."""

    def find(user_id: int) -> Entity | None:
        person = world.people.get(user_id) if world is not None else None
        return person.user() if person is not None and person.met else None

    return find


def has_link(entities: list[Json]) -> bool:
    """Whether Telegram would show a preview at all."""
    return any(entity["type"] in ("url", "text_link") for entity in entities)


def _send_file(world: World, params: Json, kind: str) -> Json:
    chat = chat_to_write(world, params)
    file = take_file(world, params[kind], kind)
    content = describe(file, min(max(params.get("duration", 0), 0), LONGEST_DURATION))
    content |= read_caption(params, world)
    return deliver(world, chat, params, content).to_json()


def take_file(world: World, value: Upload | str, kind: str) -> File:
    """The file that came with a request, or the known one that it names. Raises Refused."""
    if isinstance(value, Upload):
        if not value.data:
            raise bad("file must be non-empty")
        if kind == "photo":
            _check_photo(value.data)
        return world.keep_file(kind, clean(value.name), value.mime, value.data)
    if value.startswith(("http://", "https://")):
        raise bad("failed to get HTTP URL content")  # the playground has no way out
    file = world.files.get(value)
    if file is None:
        raise bad("wrong file identifier/HTTP URL specified")
    if file.kind != kind:
        raise bad(f"can't use file of type {file.kind.capitalize()} as {kind.capitalize()}")
    return file


def _check_photo(data: bytes) -> None:
    """Raises Refused for what is no picture, or too large a one."""
    if len(data) > LARGEST_PHOTO:
        raise bad(f"file of size {len(data)} bytes is too big for a photo; the maximum size is {LARGEST_PHOTO} bytes")
    size = picture_size(data)
    if size is None:
        raise bad("IMAGE_PROCESS_FAILED")
    if sum(size) > LONGEST_SIDES or max(size) > STEEPEST * min(size):
        raise bad("PHOTO_INVALID_DIMENSIONS")


METHODS: dict[str, Any] = {
    "sendMessage": send_message,
    "sendDocument": send_document,
    "sendPhoto": send_photo,
    "sendVoice": send_voice,
    "sendVenue": send_venue,
}
