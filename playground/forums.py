"""The methods about topics."""

from collections.abc import Callable
from typing import Any

from playground.refusals import bad
from playground.shapes import GENERAL, Group, Json, PrivateChat, Topic
from playground.targets import chat_to_write
from playground.topics import COLORS
from playground.world import World

LONGEST_NAME = 128


def create_forum_topic(world: World, params: Json) -> Json:
    chat = _divided(world, params)
    if isinstance(chat, Group) and not _leads(world, chat):
        raise bad("not enough rights to create a topic")
    name = params["name"].strip()[:LONGEST_NAME]
    if not name:
        raise bad("name must be non-empty")
    if params.get("icon_color", COLORS[0]) not in COLORS:
        raise bad("TOPIC_ICON_COLOR_INVALID")
    if isinstance(chat, PrivateChat):
        topic = world.open_private(chat, name, params.get("icon_color", COLORS[0]))
    else:
        topic = world.open_topic(chat, name, world.bot)
    topic.icon_color = params.get("icon_color", topic.icon_color)
    return {"message_thread_id": topic.id, "name": topic.name, "icon_color": topic.icon_color}


def edit_forum_topic(world: World, params: Json) -> bool:
    chat, topic = _topic(world, params, params["message_thread_id"], "edit the topic")
    name = params.get("name", "").strip()[:LONGEST_NAME]
    if name and name == topic.name:
        raise bad("TOPIC_NOT_MODIFIED")
    if name and isinstance(chat, PrivateChat):
        world.rename_private(chat, topic, name)
    elif name and isinstance(chat, Group):
        world.rename_topic(chat, topic.id, name, world.bot)
    return True


def delete_forum_topic(world: World, params: Json) -> bool:
    chat, topic = _topic(world, params, params["message_thread_id"], "delete the topic")
    if topic.id == GENERAL:
        raise bad("TOPIC_ID_INVALID")
    if isinstance(chat, PrivateChat):
        world.delete_private(chat, topic.id)
    else:
        world.delete_topic(chat, topic.id)
    return True


def _toggle(general: bool, closed: bool) -> Callable[[World, Json], bool]:
    def toggle(world: World, params: Json) -> bool:
        number = GENERAL if general else params["message_thread_id"]
        group, topic = _of_group(world, params, number)
        if topic.closed is closed:
            raise bad("TOPIC_NOT_MODIFIED")
        (world.close_topic if closed else world.reopen_topic)(group, topic.id, world.bot)
        return True

    return toggle


def _show(hidden: bool) -> Callable[[World, Json], bool]:
    def show(world: World, params: Json) -> bool:
        group, topic = _of_group(world, params, GENERAL)
        if topic.hidden is hidden:
            raise bad("TOPIC_NOT_MODIFIED")
        (world.hide_general if hidden else world.show_general)(group, world.bot)
        return True

    return show


def _divided(world: World, params: Json) -> Group | PrivateChat:
    chat = chat_to_write(world, {"chat_id": params["chat_id"]})
    if not isinstance(chat, Group | PrivateChat) or chat.topics is None:
        raise bad("the chat is not a forum")
    return chat


def _of_group(world: World, params: Json, number: int) -> tuple[Group, Topic]:
    """Nobody closes or hides topics of a private chat."""
    chat, topic = _topic(world, params, number, "close or open the topic")
    if not isinstance(chat, Group):
        raise bad("the chat is not a supergroup forum")
    return chat, topic


def _topic(world: World, params: Json, number: int, act: str) -> tuple[Group | PrivateChat, Topic]:
    chat = _divided(world, params)
    topic = (chat.topics or {}).get(number)
    if topic is None:
        raise bad("TOPIC_ID_INVALID")
    if isinstance(chat, Group) and not _leads(world, chat) and topic.opened_by is not world.bot:
        raise bad(f"not enough rights to {act}")
    return chat, topic


def _leads(world: World, group: Group) -> bool:
    return group.leads(world.bot.id) and group.may(world.bot.id, "can_manage_topics")


METHODS: dict[str, Any] = {
    "createForumTopic": create_forum_topic,
    "editForumTopic": edit_forum_topic,
    "deleteForumTopic": delete_forum_topic,
    "closeForumTopic": _toggle(general=False, closed=True),
    "reopenForumTopic": _toggle(general=False, closed=False),
    "closeGeneralForumTopic": _toggle(general=True, closed=True),
    "reopenGeneralForumTopic": _toggle(general=True, closed=False),
    "hideGeneralForumTopic": _show(hidden=True),
    "unhideGeneralForumTopic": _show(hidden=False),
}
