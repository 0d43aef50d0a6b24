"""The methods that change or answer what is there: edits, deletions, pins, answers to presses, typing."""

from typing import Any

from playground import links
from playground.files import file_in
from playground.keyboards import read_markup
from playground.refusals import NOT_MODIFIED, QUERY_TOO_OLD, Refused, bad
from playground.sending import read_caption, read_words
from playground.shapes import CallbackQuery, Chat, Group, Json, Message
from playground.targets import chat_of, chat_to_write, message_of
from playground.utf16 import utf16_length
from playground.world import World

QUERY_LIVES = 150.0  # seconds
DELETABLE = 48 * 3600  # seconds
LONGEST_ANSWER = 200
ACTIONS = {
    "cancel",
    "pick_up_location",
    "record_audio",
    "upload_audio",
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
}


def edit_message_text(world: World, params: Json) -> Json:
    message = _message_to_edit(world, params)
    content = read_words(world, params, "MESSAGE_TOO_LONG")
    if "text" not in message.content:
        raise bad("there is no text in the message to edit")
    return _edit(world, message, content, params)


def edit_message_caption(world: World, params: Json) -> Json:
    message = _message_to_edit(world, params)
    if file_in(message.content) is None:
        raise bad("there is no caption in the message to edit")
    kept = {name: value for name, value in message.content.items() if name not in ("caption", "caption_entities")}
    return _edit(world, message, kept | read_caption(params, world, "MEDIA_CAPTION_TOO_LONG"), params)


def edit_message_reply_markup(world: World, params: Json) -> Json:
    message = _message_to_edit(world, params)
    return _edit(world, message, message.content, params)


def delete_message(world: World, params: Json) -> bool:
    if params["message_id"] <= 0:
        raise bad("Message identifier is not specified")
    chat = chat_of(world, params)
    message = message_of(chat, params["message_id"], "delete")
    if world.now() - message.date > DELETABLE:
        raise bad("message can't be deleted for everyone")
    if not _may_delete(chat, message):
        raise bad("message can't be deleted")
    world.remove(message)
    return True


def delete_messages(world: World, params: Json) -> bool:
    chat = chat_of(world, params)
    if not params["message_ids"]:
        raise bad("Message identifiers are not specified")
    for message_id in params["message_ids"]:
        message = chat.messages.get(message_id)
        if message and not message.deleted and _may_delete(chat, message):
            world.remove(message)
    return True


def pin_chat_message(world: World, params: Json) -> bool:
    chat = _chat_to_pin(world, params)
    message = message_of(chat, params["message_id"], "pin")
    if message.id not in chat.pinned:
        chat.pinned.append(message.id)
        world.changed(message)
        world.announce(world.bot, message, {"pinned_message": message.bare()})
    return True


def unpin_chat_message(world: World, params: Json) -> bool:
    chat = _chat_to_pin(world, params)
    message_id = params.get("message_id", chat.pinned[-1] if chat.pinned else None)
    if message_id not in chat.pinned:
        raise bad("message to unpin not found")
    chat.pinned.remove(message_id)
    _show_unpinned(world, chat, [message_id])
    return True


def unpin_all_chat_messages(world: World, params: Json) -> bool:
    chat = _chat_to_pin(world, params)
    pinned, chat.pinned = chat.pinned, []
    _show_unpinned(world, chat, pinned)
    return True


def answer_callback_query(world: World, params: Json) -> bool:
    query = _open_query(world, params["callback_query_id"])
    text = params.get("text", "")
    if utf16_length(text) > LONGEST_ANSWER:
        raise bad("MESSAGE_TOO_LONG")
    query.answer = {"text": text, "show_alert": params.get("show_alert", False)}
    if "url" in params:
        query.answer["url"] = params["url"]
    world.tell(
        {
            "type": "toast",
            "for": [query.person.id],
            "text": text,
            "alert": query.answer["show_alert"],
            "query": query.id,
        }
    )
    return True


def send_chat_action(world: World, params: Json) -> bool:
    chat = chat_to_write(world, params)
    if links.lower(params["action"]) not in ACTIONS:
        raise bad("Wrong parameter action in request")
    if isinstance(chat, Group) and not chat.may(world.bot.id, "can_send_messages"):
        raise bad("CHAT_WRITE_FORBIDDEN")
    place, audience = world.place(chat)
    world.tell({"type": "typing", "chat": place, "for": audience})
    return True


def _message_to_edit(world: World, params: Json) -> Message:
    nowhere = params.get("chat_id", "") == ""
    if nowhere and params.get("message_id", 0) <= 0:
        raise bad("MESSAGE_ID_INVALID" if params.get("inline_message_id") else "Message identifier is not specified")
    if nowhere:
        raise bad("chat_id is empty")
    chat = chat_to_write(world, params)
    message = message_of(chat, params.get("message_id", 0), "edit")
    other_keyboard = message.markup is not None and "inline_keyboard" not in message.markup
    if not message.from_bot or other_keyboard or "pinned_message" in message.content:
        raise bad("message can't be edited")
    return message


def _edit(world: World, message: Message, content: Json, params: Json) -> Json:
    markup = read_markup(params.get("reply_markup"), only_inline=True)
    if content == message.content and markup == message.markup:
        raise Refused(400, NOT_MODIFIED)
    message.content, message.markup = content, markup
    message.edit_date = world.today()
    world.changed(message)
    return message.to_json()


def _may_delete(chat: Chat, message: Message) -> bool:
    # In a private chat the bot may delete both sides; in a group, others' messages only as an administrator.
    if message.from_bot or not isinstance(chat, Group):
        return True
    return chat.bot == "administrator" and chat.may(chat.bot_id, "can_delete_messages")


def _chat_to_pin(world: World, params: Json) -> Chat:
    chat = chat_to_write(world, params)
    # In a small group it takes an administrator; in a supergroup, a right that members may have as well.
    if isinstance(chat, Group) and not (
        chat.may(world.bot.id, "can_pin_messages") and (chat.type == "supergroup" or chat.bot == "administrator")
    ):
        raise bad("not enough rights to manage pinned messages in the chat")
    return chat


def _show_unpinned(world: World, chat: Chat, message_ids: list[int]) -> None:
    for message_id in message_ids:
        if message_id in chat.messages:
            world.changed(chat.messages[message_id])


def _open_query(world: World, query_id: str) -> CallbackQuery:
    query = world.queries.get(query_id)
    if query is None or query.answer is not None or world.now() - query.at > QUERY_LIVES:
        raise Refused(400, QUERY_TOO_OLD)
    return query


METHODS: dict[str, Any] = {
    "editMessageText": edit_message_text,
    "editMessageCaption": edit_message_caption,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
    "pinChatMessage": pin_chat_message,
    "unpinChatMessage": unpin_chat_message,
    "unpinAllChatMessages": unpin_all_chat_messages,
    "answerCallbackQuery": answer_callback_query,
    "sendChatAction": send_chat_action,
}
