"""The methods that send what is there already: forwards, copies, albums of known files, reactions."""

from typing import Any

from playground.files import describe, file_in
from playground.messages import SENT
from playground.origins import origin_of
from playground.placing import place
from playground.reactions import EMOJI
from playground.reading import ATTACHED
from playground.refusals import bad
from playground.sending import deliver, read_caption, take_file
from playground.shapes import Chat, Json, Message
from playground.targets import chat_of, chat_to_write, message_of
from playground.world import World

MOST_AT_ONCE = 100
ALBUM = 10
ALONE = ({"document"}, {"audio"})  # an album of these holds nothing else


def copy_message(world: World, params: Json) -> Json:
    source = chat_of(world, params, "from_chat_id")
    original = message_of(source, params["message_id"], "copy")
    chat = chat_to_write(world, params)
    if not original.content.keys() & SENT:
        raise bad("the message can't be copied")
    content = _sent(original)
    if "caption" in params and file_in(content):
        content = _without_caption(content) | read_caption(params, world)
    return {"message_id": deliver(world, chat, params, content).id}


def forward_message(world: World, params: Json) -> Json:
    source = chat_of(world, params, "from_chat_id")
    original = message_of(source, params["message_id"], "forward")
    chat = chat_to_write(world, params)
    if not _may_go_on(original):
        raise bad("the message can't be forwarded")
    return _send(world, chat, params, original, {"forward_origin": origin_of(original)}).to_json()


def forward_messages(world: World, params: Json) -> list[Json]:
    return [{"message_id": message.id} for message in _send_all(world, params, forwarded=True)]


def copy_messages(world: World, params: Json) -> list[Json]:
    return [{"message_id": message.id} for message in _send_all(world, params, forwarded=False)]


def send_media_group(world: World, params: Json) -> list[Json]:
    chat = chat_to_write(world, params)
    kinds = {each["type"] for each in params["media"]}
    if not params["media"]:
        raise bad("there are no messages to send")
    if len(params["media"]) > ALBUM:
        raise bad("too many messages to send as an album")
    if len(kinds) > 1 and any(alone & kinds for alone in ALONE):
        raise bad("can't use the media of the specified type in the album")
    contents = [_medium(world, each) for each in params["media"]]
    album = {"media_group_id": world.next_album_id()} if len(contents) > 1 else {}
    return [_post(world, chat, params, content, album).to_json() for content in contents]


def set_message_reaction(world: World, params: Json) -> bool:
    chat = chat_of(world, params)
    message = message_of(chat, params["message_id"], "react")
    wanted = params.get("reaction", [])
    if any(each["type"] != "emoji" or each["emoji"] not in EMOJI for each in wanted):
        raise bad("REACTION_INVALID")
    if len(wanted) > 1:
        raise bad("REACTIONS_TOO_MANY")
    if not message.content.keys() & SENT:
        raise bad("REACTION_INVALID")
    world.set_reaction(message, world.bot, [each["emoji"] for each in wanted])
    return True


def _send_all(world: World, params: Json, forwarded: bool) -> list[Message]:
    """Those that are still there, in their order; what belongs to an album stays one."""
    numbers = params["message_ids"]
    if not numbers:
        raise bad("message identifiers are not specified")
    if len(numbers) > MOST_AT_ONCE:
        raise bad("too many message identifiers specified")
    chat = chat_to_write(world, params)
    source = chat_of(world, params, "from_chat_id")
    found = [source.messages[number] for number in numbers if number in source.messages]
    found = [message for message in found if not message.deleted and _may_go_on(message)]
    if not found:
        raise bad("messages can't be forwarded")
    albums: dict[str, str] = {}
    sent = []
    for message in found:
        how: Json = {"forward_origin": origin_of(message)} if forwarded else {}
        if message.album is not None:
            how["media_group_id"] = albums.setdefault(message.album, world.next_album_id())
        sent.append(_send(world, chat, params, message, how))
    return sent


def _send(world: World, chat: Chat, params: Json, original: Message, how: Json) -> Message:
    content = _sent(original)
    return _post(world, chat, params, _without_caption(content) if params.get("remove_caption") else content, how)


def _post(world: World, chat: Chat, params: Json, content: Json, how: Json) -> Message:
    reply_to, extra = place(world, chat, params, content)
    return world.post(chat, world.bot, content, None, reply_to, {**extra, **how} or None)


def _may_go_on(message: Message) -> bool:
    return bool(message.content.keys() & SENT) and not (message.extra or {}).get("has_protected_content")


def _sent(message: Message) -> Json:
    return {name: value for name, value in message.content.items() if name in SENT}


def _without_caption(content: Json) -> Json:
    return {name: value for name, value in content.items() if name not in ("caption", "caption_entities")}


def _medium(world: World, given: Json) -> Json:
    if isinstance(given["media"], str) and given["media"].startswith(ATTACHED):
        raise bad("Can't parse InputMedia: media not found")
    file = take_file(world, given["media"], given["type"])
    content = describe(file) | read_caption(given, world)
    return content | {"has_media_spoiler": True} if given.get("has_spoiler") else content


METHODS: dict[str, Any] = {
    "copyMessage": copy_message,
    "copyMessages": copy_messages,
    "forwardMessage": forward_message,
    "forwardMessages": forward_messages,
    "sendMediaGroup": send_media_group,
    "setMessageReaction": set_message_reaction,
}
