"""Where a message comes from, as forwards and answers from another chat show it."""

from playground.shapes import Json, Message, PrivateChat

# Words are quoted, not shown; of the rest an answer shows what it is about.
SHOWN = (
    "animation", "audio", "contact", "dice", "document", "has_media_spoiler", "location", "photo", "poll", "sticker",
    "venue", "video", "video_note", "voice",
)  # fmt: skip


def origin_of(message: Message) -> Json:
    """The MessageOrigin of the Bot API. What was forwarded already keeps the origin it had."""
    if message.extra and "forward_origin" in message.extra:
        kept: Json = message.extra["forward_origin"]
        return kept
    date = message.date
    if message.chat.type == "channel":
        return {"type": "channel", "chat": message.chat.to_json(), "message_id": message.id, "date": date}
    if message.extra and "sender_chat" in message.extra:
        return {"type": "chat", "sender_chat": message.extra["sender_chat"], "date": date}
    sender = message.sender
    if sender.hides_forwards or sender.deactivated:
        return {"type": "hidden_user", "sender_user_name": sender.full_name, "date": date}
    return {"type": "user", "sender_user": sender.user(), "date": date}


def external_reply(message: Message) -> Json:
    """The ExternalReplyInfo of the Bot API: an answer to a message of another chat, or of another topic."""
    reply: Json = {"origin": origin_of(message)}
    if isinstance(message.chat, PrivateChat) or message.chat.type != "group":
        reply |= {"chat": message.chat.to_json(), "message_id": message.id}
    return reply | {name: message.content[name] for name in SHOWN if name in message.content}
