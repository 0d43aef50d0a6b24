"""The methods about topics."""

from collections.abc import Callable
from typing import Any

from playground.refusals import bad
from playground.shapes import GENERAL, Group, Json, Topic
from playground.targets import chat_to_write
from playground.topics import COLORS
from playground.world import World

LONGEST_NAME = 128


def create_forum_topic(world: World, params: Json) -> Json:
    group = _forum(world, params)
    if not _leads(world, group):
        raise bad("not enough rights to create a topic")
    name = params["name"].strip()[:LONGEST_NAME]
    if not name:
        raise bad("name must be non-empty")
    if params.get("icon_color", COLORS[0]) not in COLORS:
        raise bad("TOPIC_ICON_COLOR_INVALID")
    topic = world.open_topic(group, name, world.bot)
    topic.icon_color = params.get("icon_color", topic.icon_color)
    return {"message_thread_id": topic.id, "name": topic.name, "icon_color": topic.icon_color}


def edit_forum_topic(world: World, params: Json) -> bool:
    group, topic = _topic(world, params, params["message_thread_id"], "edit the topic")
    name = params.get("name", "").strip()[:LONGEST_NAME]
    if name and name == topic.name:
        raise bad("TOPIC_NOT_MODIFIED")
    if name:
        world.rename_topic(group, topic.id, name, world.bot)
    return True


def delete_forum_topic(world: World, params: Json) -> bool:
    group, topic = _topic(world, params, params["message_thread_id"], "delete the topic")
    if topic.id == GENERAL:
        raise bad("TOPIC_ID_INVALID")
    world.delete_topic(group, topic.id)
    return True


def _toggle(general: bool, closed: bool) -> Callable[[World, Json], bool]:
    def toggle(world: World, params: Json) -> bool:
        number = GENERAL if general else params["message_thread_id"]
        group, topic = _topic(world, params, number, "close or open the topic")
        if topic.closed is closed:
            raise bad("TOPIC_NOT_MODIFIED")
        (world.close_topic if closed else world.reopen_topic)(group, topic.id, world.bot)
        return True

    return toggle


def _show(hidden: bool) -> Callable[[World, Json], bool]:
    def show(world: World, params: Json) -> bool:
        group, topic = _topic(world, params, GENERAL, "close or open the topic")
        if topic.hidden is hidden:
            raise bad("TOPIC_NOT_MODIFIED")
        (world.hide_general if hidden else world.show_general)(group, world.bot)
        return True

    return show


def _forum(world: World, params: Json) -> Group:
    chat = chat_to_write(world, {"chat_id": params["chat_id"]})
    if not isinstance(chat, Group) or chat.topics is None:
        raise bad("the chat is not a forum")
    return chat


def _topic(world: World, params: Json, number: int, act: str) -> tuple[Group, Topic]:
    group = _forum(world, params)
    topic = (group.topics or {}).get(number)
    if topic is None:
        raise bad("TOPIC_ID_INVALID")
    if not _leads(world, group) and topic.opened_by is not world.bot:
        raise bad(f"not enough rights to {act}")
    return group, topic


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
