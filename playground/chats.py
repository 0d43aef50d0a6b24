"""The methods about chats and who is in them."""

from typing import Any

from playground.membership import chat_member
from playground.refusals import bad
from playground.shapes import PRESENT, Group, Json, PrivateChat
from playground.targets import chat_of, group_of, known_chat, member_of
from playground.world import World

LARGEST_DOWNLOAD = 20 << 20  # bytes; what is larger was sent to a bot all the same

NO_GIFTS = {
    "unlimited_gifts": False,
    "limited_gifts": False,
    "unique_gifts": False,
    "premium_subscription": False,
    "gifts_from_channels": False,
}


def get_chat(world: World, params: Json) -> Json:
    chat = known_chat(world, params)
    if isinstance(chat, Group) and chat.migrated_to is None:
        chat = chat_of(world, params)  # of the group that a supergroup was, Telegram still tells
    full: Json = chat.to_json() | {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": NO_GIFTS}
    if isinstance(chat, Group):
        full["permissions"] = chat.permissions
        if chat.linked is not None:
            full["linked_chat_id"] = chat.linked.id
    elif isinstance(chat, PrivateChat) and chat.person.username:
        full["active_usernames"] = [chat.person.username]
    if chat.pinned and chat.pinned[-1] in chat.messages:
        full["pinned_message"] = chat.messages[chat.pinned[-1]].to_json()
    return full


def get_chat_administrators(world: World, params: Json) -> list[Json]:
    group = group_of(world, params)
    return [
        world.member_json(group, person)
        for person in (member_of(world, group, user_id) for user_id in group.statuses)
        if group.leads(person.id) and (not person.is_bot or params.get("return_bots"))
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
    return world.member_json(chat, member_of(world, chat, params["user_id"]))


def get_chat_member_count(world: World, params: Json) -> int:
    chat = chat_of(world, params)
    return len(chat.members) + 1 if isinstance(chat, Group) else 2


def leave_chat(world: World, params: Json) -> bool:
    chat = chat_of(world, params)
    if not isinstance(chat, Group):
        raise bad("chat member status can't be changed in private chats")
    world.bot_leaves(chat)
    return True


def approve_chat_join_request(world: World, params: Json) -> bool:
    return _answer_request(world, params, True)


def decline_chat_join_request(world: World, params: Json) -> bool:
    return _answer_request(world, params, False)


def _answer_request(world: World, params: Json, accepted: bool) -> bool:
    group = group_of(world, params)
    person = member_of(world, group, params["user_id"])
    if group.bot != "administrator" or not group.may(world.bot.id, "can_invite_users"):
        raise bad("not enough rights to manage chat join requests")
    if group.status(person.id) in PRESENT:
        raise bad("USER_ALREADY_PARTICIPANT")
    if person.id not in group.asking:
        raise bad("HIDE_REQUESTER_MISSING")
    world.answer_request(group, person, world.bot, accepted)
    return True


def get_file(world: World, params: Json) -> Json:
    file = world.files.get(params["file_id"])
    if file is None:
        raise bad("invalid file_id")
    if len(file.data) > LARGEST_DOWNLOAD:
        raise bad("file is too big")
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
    "approveChatJoinRequest": approve_chat_join_request,
    "declineChatJoinRequest": decline_chat_join_request,
    "getFile": get_file,
}
