"""The methods with which a bot says what it is: getMe, commands, name, descriptions, menu button."""

import re
from collections.abc import Callable
from typing import Any

from playground.cleaning import clean
from playground.profile import Scope, scope_key
from playground.refusals import bad
from playground.shapes import Json, PrivateChat
from playground.targets import chat_of
from playground.world import World

MOST_COMMANDS = 100
COMMAND = re.compile(r"[a-z0-9_]+")
LONGEST = {"name": 64, "description": 512, "short_description": 120}


def get_me(world: World, params: Json) -> Json:
    return world.bot.user() | {
        "can_join_groups": True,
        "can_read_all_group_messages": world.reads_all_messages,
        "supports_inline_queries": world.answers_inline,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": world.has_private_topics,
        "allows_users_to_create_topics": False,
        "can_manage_bots": False,
        "supports_guest_queries": False,
    }


def set_my_commands(world: World, params: Json) -> bool:
    commands = [_read_command(command) for command in params["commands"]]
    if len(commands) > MOST_COMMANDS:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    key = _commands_key(world, params)
    if commands:
        world.profile.commands[key] = commands
    else:
        world.profile.commands.pop(key, None)
    world.tell({"type": "state"})
    return True


def get_my_commands(world: World, params: Json) -> list[Json]:
    return world.profile.commands.get(_commands_key(world, params), [])


def delete_my_commands(world: World, params: Json) -> bool:
    world.profile.commands.pop(_commands_key(world, params), None)
    world.tell({"type": "state"})
    return True


def set_chat_menu_button(world: World, params: Json) -> bool:
    button = params.get("menu_button", {"type": "default"})
    if "chat_id" in params:
        chat = chat_of(world, params)
        if not isinstance(chat, PrivateChat):
            raise bad("invalid chat_id specified")
        chat.menu_button = None if button["type"] == "default" else button
    else:
        world.profile.menu_button = {"type": "commands"} if button["type"] == "default" else button
    world.tell({"type": "state"})
    return True


def get_chat_menu_button(world: World, params: Json) -> Json:
    if "chat_id" not in params:
        return world.profile.menu_button
    return chat_of(world, params).menu_button or {"type": "default"}


def _setter(kind: str) -> Callable[[World, Json], bool]:
    def set_text(world: World, params: Json) -> bool:
        text = params.get(kind, "").strip()
        if len(text) > LONGEST[kind]:
            raise bad(f"{kind.replace('_', ' ')} is too long")
        language = _language(params)
        world.profile.texts[kind, language] = text
        if kind == "name" and text and not language:
            world.bot.first_name = text
            world.tell({"type": "state"})
        return True

    return set_text


def _getter(kind: str) -> Callable[[World, Json], Json]:
    def get_text(world: World, params: Json) -> Json:
        text = world.profile.text(kind, _language(params))
        return {kind: text or (world.bot.first_name if kind == "name" else "")}

    return get_text


def _read_command(command: Json) -> Json:
    name = clean(command["command"]).strip().removeprefix("/")
    description = clean(command["description"]).strip()
    if not name:
        raise bad("command must be non-empty")
    if len(name) > 32:
        raise bad("command length must not exceed 32")
    if not description:
        raise bad("command description must be non-empty")
    if len(description) > 256:
        raise bad("command description length must not exceed 256")
    if not COMMAND.fullmatch(name):
        raise bad("BOT_COMMAND_INVALID")
    return {"command": name, "description": description}


def _commands_key(world: World, params: Json) -> tuple[Scope, str]:
    scope = params.get("scope")
    if scope and "chat_id" in scope:
        scope = {**scope, "chat_id": chat_of(world, scope).id}
    return scope_key(scope), _language(params)


def _language(params: Json) -> str:
    language: str = params.get("language_code", "")
    if language and not re.fullmatch("[a-z]{2}", language):
        raise bad("invalid language code specified")
    return language


METHODS: dict[str, Any] = {
    "getMe": get_me,
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
    "setChatMenuButton": set_chat_menu_button,
    "getChatMenuButton": get_chat_menu_button,
    "setMyName": _setter("name"),
    "getMyName": _getter("name"),
    "setMyDescription": _setter("description"),
    "getMyDescription": _getter("description"),
    "setMyShortDescription": _setter("short_description"),
    "getMyShortDescription": _getter("short_description"),
}
