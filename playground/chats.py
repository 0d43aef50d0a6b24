"""The methods about chats and who is in them."""

from typing import Any

from playground.membership import PERMISSIONS, chat_member
from playground.refusals import bad
from playground.shapes import Group, Json, PrivateChat
from playground.targets import chat_of, group_of, known_chat, member_of
from playground.world import World

NO_GIFTS = {
    "unlimited_gifts": False,
    "limited_gifts": False,
    "unique_gifts": False,
    "premium_subscription": False,
    "gifts_from_channels": False,
}


def get_chat(world: World, params: Json) -> Json:
    chat = known_chat(world, params)
    if isinstance(chat, Group):
        chat = chat_of(world, params)
    full: Json = chat.to_json() | {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": NO_GIFTS}
    if isinstance(chat, Group):
        full["permissions"] = PERMISSIONS
    elif isinstance(chat, PrivateChat) and chat.person.username:
        full["active_usernames"] = [chat.person.username]
    if chat.pinned and chat.pinned[-1] in chat.messages:
        full["pinned_message"] = chat.messages[chat.pinned[-1]].to_json()
    return full


def get_chat_administrators(world: World, params: Json) -> list[Json]:
    group = group_of(world, params)
    return [
        chat_member(member_of(world, group, user_id), status)
        for user_id, status in group.statuses.items()
        if status in ("creator", "administrator") and (user_id != world.bot.id or params.get("return_bots"))
    ]


def get_chat_member(world: World, params: Json) -> Json:
    chat = chat_of(world, params)
    if isinstance(chat, PrivateChat):
        if params["user_id"] not in (chat.id, world.bot.id):
            raise bad("PARTICIPANT_ID_INVALID")
        person = world.bot if params["user_id"] == world.bot.id else chat.person
        return chat_member(person, "member")
    if not isinstance(chat, Group):
        raise bad("chat not found")
    person = member_of(world, chat, params["user_id"])
    return chat_member(person, chat.status(person.id))


def get_chat_member_count(world: World, params: Json) -> int:
    chat = chat_of(world, params)
    return len(chat.members) + 1 if isinstance(chat, Group) else 2


def leave_chat(world: World, params: Json) -> bool:
    chat = chat_of(world, params)
    if not isinstance(chat, Group):
        raise bad("chat member status can't be changed in private chats")
    world.bot_leaves(chat)
    return True


def get_file(world: World, params: Json) -> Json:
    file = world.files.get(params["file_id"])
    if file is None:
        raise bad("invalid file_id")
    return {
        "file_id": file.id,
        "file_unique_id": file.unique_id,
        "file_size": len(file.data),
        "file_path": file.path,
    }


METHODS: dict[str, Any] = {
    "getChat": get_chat,
    "getChatAdministrators": get_chat_administrators,
    "getChatMember": get_chat_member,
    "getChatMemberCount": get_chat_member_count,
    "leaveChat": leave_chat,
    "getFile": get_file,
}
