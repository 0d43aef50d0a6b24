"""Where in a chat the bot's message goes: what it answers, in which topic, and whether it may be written there."""

from playground.origins import external_reply
from playground.refusals import bad
from playground.shapes import GENERAL, Chat, Group, Json, Message, PrivateChat
from playground.state import WorldError
from playground.targets import chat_of
from playground.topics import in_topic
from playground.wording import quoted
from playground.world import World

# What a message is -> the right it needs, and what Telegram calls it. The first that fits counts.
RIGHTS = {
    "text": ("can_send_messages", "text messages"),
    "venue": ("can_send_messages", "venues"),
    "location": ("can_send_messages", "locations"),
    "contact": ("can_send_messages", "contacts"),
    "photo": ("can_send_photos", "photos"),
    "animation": ("can_send_other_messages", "animations"),
    "document": ("can_send_documents", "documents"),
    "voice": ("can_send_voice_notes", "voice notes"),
    "video": ("can_send_videos", "videos"),
    "video_note": ("can_send_video_notes", "video notes"),
    "audio": ("can_send_audios", "music"),
    "sticker": ("can_send_other_messages", "stickers"),
    "dice": ("can_send_other_messages", "dice"),
    "poll": ("can_send_polls", "polls"),
}


def place(world: World, chat: Chat, params: Json, content: Json) -> tuple[Message | None, Json]:
    """The message that is answered, and the fields that say where the new one stands. Raises Refused."""
    extra: Json = dict(in_topic(params.get("message_thread_id")) or {})
    if not isinstance(chat, Group | PrivateChat) or chat.topics is None:
        extra = {}
    answered = _answered(world, chat, params.get("reply_parameters"), extra)
    if isinstance(chat, Group):
        _check_rights(world, chat, content)
        if chat.topics is not None:
            topic = extra.get("message_thread_id") or (answered.topic if answered else None) or GENERAL
            _check_topic(world, chat, topic)
    if params.get("protect_content"):
        extra["has_protected_content"] = True
    return answered, extra


def _answered(world: World, chat: Chat, reply: Json | None, extra: Json) -> Message | None:
    if not reply:
        return None
    source = chat_of(world, reply) if "chat_id" in reply else chat
    message = source.messages.get(reply["message_id"])
    if message is None or message.deleted:
        if reply.get("allow_sending_without_reply"):
            return None
        raise bad("message to be replied not found")
    if reply.get("quote"):
        try:
            extra["quote"] = quoted(message, reply["quote"]) | {"is_manual": True}
        except WorldError:
            raise bad("QUOTE_TEXT_INVALID") from None
    topic = extra.get("message_thread_id")
    if source is not chat or (topic is not None and message.topic != topic):
        extra["external_reply"] = external_reply(message)
        return None
    return message


def _check_rights(world: World, group: Group, content: Json) -> None:
    right, name = next(RIGHTS[kind] for kind in RIGHTS if kind in content)
    if not group.may(world.bot.id, right):
        raise bad(f"not enough rights to send {name} to the chat")


def _check_topic(world: World, group: Group, topic: int) -> None:
    found = (group.topics or {}).get(topic)
    if found is None:
        raise bad("message thread not found")
    appointed = group.leads(world.bot.id) and group.may(world.bot.id, "can_manage_topics")
    if found.closed and not appointed:
        raise bad("TOPIC_CLOSED")
