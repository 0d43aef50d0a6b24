"""Finds the chat or message that a method speaks of, or refuses in Telegram's words."""

from playground.reading import whole
from playground.refusals import Refused, bad, forbidden
from playground.shapes import GENERAL, Chat, Group, Json, Message, Person, PrivateChat
from playground.world import World


def known_chat(world: World, params: Json, name: str = "chat_id") -> Chat:
    """A chat that the bot knows of, whether or not it may write there."""
    chat_id = params[name]
    if type(chat_id) is str:
        # By @name only public groups and channels are found, and there are none here.
        chat_id = whole(chat_id)
    chat = world.chats.get(chat_id)
    if chat is None or not _knows(world, chat):
        raise bad("chat not found")
    return chat


def chat_of(world: World, params: Json, name: str = "chat_id") -> Chat:
    """A chat that the bot is in."""
    chat = known_chat(world, params, name)
    if not isinstance(chat, Group):
        return chat
    if chat.migrated_to is not None:
        sentence = "Bad Request: group chat was upgraded to a supergroup chat"
        raise Refused(400, sentence, {"migrate_to_chat_id": chat.migrated_to.id})
    if chat.gone and chat.type == "group":
        raise forbidden("the group chat was deleted")
    if not chat.bot_present:
        if chat.gone or chat.bot == "kicked":
            raise forbidden(f"bot was kicked from the {chat.kind}")
        raise forbidden(f"bot is not a member of the {chat.kind}")
    return chat


def chat_to_write(world: World, params: Json) -> Chat:
    """A chat that the bot may write into, and the topic in it that the request names."""
    chat = chat_of(world, params)
    thread = params.get("message_thread_id", 0)
    if isinstance(chat, PrivateChat):
        if chat.person.deactivated:
            raise forbidden("user is deactivated")
        if not chat.open and world.now() >= chat.ajar_until:
            raise forbidden("bot can't initiate conversation with a user")
        if chat.person.blocked:
            raise forbidden("bot was blocked by the user")
        if thread and thread not in (chat.topics or {}):
            raise bad("message thread not found")
    elif isinstance(chat, Group):
        if chat.type == "channel" and not chat.may(world.bot.id, "can_post_messages"):
            raise bad("need administrator rights in the channel chat")
        # General is written to without a number; where there are no topics, Telegram takes no notice of one.
        if thread and chat.topics is not None and (thread == GENERAL or thread not in chat.topics):
            raise bad("message thread not found")
    return chat


def group_of(world: World, params: Json) -> Group:
    """A group that the bot is in."""
    chat = chat_of(world, params)
    if not isinstance(chat, Group):
        raise bad("there are no members in the private chat")
    return chat


def message_of(chat: Chat, message_id: int, purpose: str) -> Message:
    """A message of this chat; `purpose` ends the sentence "message to ... not found"."""
    message = chat.messages.get(message_id)
    if message is None or message.deleted:
        raise bad(f"message to {purpose} not found")
    return message


def member_of(world: World, group: Group, user_id: int) -> Person:
    """Somebody who is or was in a group."""
    if user_id == world.bot.id:
        return world.bot
    person = world.people.get(user_id)
    if person is None or not (person.met or user_id in group.statuses):
        raise bad("PARTICIPANT_ID_INVALID")
    return person


def _knows(world: World, chat: Chat) -> bool:
    if isinstance(chat, PrivateChat):
        return chat.open or chat.person.met
    return not isinstance(chat, Group) or world.bot.id in chat.statuses
