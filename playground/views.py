"""The world as the page shows it: JSON for `/play/...`."""

from playground.files import file_in
from playground.shapes import GENERAL, Chat, Group, Json, Message, Person, PrivateChat, Topic
from playground.switches import Switches
from playground.world import World

FIRST_WORDS = 60
SERVICE = {
    "new_chat_members": "joined",
    "left_chat_member": "left",
    "pinned_message": "pinned a message",
    "new_chat_title": "changed the title",
    "migrate_to_chat_id": "became a supergroup",
    "migrate_from_chat_id": "became a supergroup",
    "message_auto_delete_timer_changed": "set a timer",
    "chat_background_set": "changed the background",
    "write_access_allowed": "let the bot write",
    "forum_topic_created": "opened a topic",
    "forum_topic_edited": "renamed a topic",
    "forum_topic_closed": "closed a topic",
    "forum_topic_reopened": "reopened a topic",
    "general_forum_topic_hidden": "hid General",
    "general_forum_topic_unhidden": "showed General",
    "poll": "poll",
    "venue": "place",
    "location": "place",
    "contact": "contact",
    "dice": "dice",
}


def state(play: Switches) -> Json:
    """Everything the page shows around the chats."""
    world = play.world
    return {
        "bot": {
            "id": world.bot.id,
            "username": world.bot.username,
            "first_name": world.bot.first_name,
            "running": play.running,
        },
        "now": world.now(),
        "people": [person(world, each) for each in world.people.values() if not each.is_bot],
        "groups": [group(each) for each in world.groups],
        "network": play.network,
        "limits": play.limits,
        "faults": [fault.to_json() for fault in play.faults.waiting],
        "violations": len(play.violations),
        "last_event": play.events.last,
    }


def person(world: World, each: Person) -> Json:
    """A Person with their chats."""
    shown: Json = {"id": each.id, "first_name": each.first_name}
    if each.last_name:
        shown["last_name"] = each.last_name
    if each.username:
        shown["username"] = each.username
    chats: list[Chat] = [world.private_chat(each)]
    chats += [group for group in world.groups if each.id in group.members]
    if (topics := world.private_chat(each).topics) is not None:
        general = {"id": GENERAL, "name": "General", "closed": False, "hidden": False}
        shown["topics"] = [general, *(_topic(one) for one in topics.values())]
    return shown | {
        "language_code": each.language_code,
        "label": each.label,
        "blocked": each.blocked,
        "chats": [_chat_line(world, each, chat) for chat in chats],
    }


def group(each: Group) -> Json:
    """A Group with its people."""
    shown: Json = {"id": each.id, "title": each.title, "type": each.type, "members": each.members, "bot": each.bot}
    if each.topics is not None:
        shown["topics"] = [_topic(topic) for topic in each.topics.values()]
    if each.anonymous:
        shown["anonymous"] = sorted(each.anonymous)
    if each.asking:
        shown["asking"] = sorted(each.asking)
    if not each.permissions["can_send_messages"]:
        shown["writing"] = False
    return shown | {"admins": [user for user in each.members if each.leads(user)]}


def _topic(topic: Topic) -> Json:
    return {"id": topic.id, "name": topic.name, "closed": topic.closed, "hidden": topic.hidden}


def chat(world: World, viewer: Person, place: Chat) -> Json:
    """A chat as one person sees it, with what the bot offers there."""
    with_bot = not isinstance(place, Group) or place.bot_present
    return {
        "messages": [message(each, viewer) for each in place.seen_by(viewer)],
        "commands": world.profile.commands_for(viewer, place) if with_bot else [],
        "unread": place.unread(viewer),
        "title": _title(world, place),
        "menu": world.profile.menu_for(place),
    }


def message(each: Message, viewer: Person) -> Json:
    """A Message as one person sees it."""
    seen = each.as_seen()
    return {**seen, "out": True} if each.author is viewer else seen


def _title(world: World, place: Chat) -> str:
    return place.title if isinstance(place, Group) else world.bot.first_name


def _chat_line(world: World, viewer: Person, place: Chat) -> Json:
    last = place.last()
    return {
        "chat": world.bot.id if isinstance(place, PrivateChat) else place.id,
        "title": _title(world, place),
        "type": place.type,
        "unread": place.unread(viewer),
        "last": _first_words(last) if last else "",
    }


def _first_words(each: Message) -> str:
    if each.text:
        words = " ".join(each.text.split())
        return words if len(words) <= FIRST_WORDS else words[: FIRST_WORDS - 1] + "…"
    file = file_in(each.content)
    if file is not None:
        return str(file[1].get("file_name") or file[0])
    return next((words for name, words in SERVICE.items() if name in each.content), "")
