"""The command menu of Telegram, published by scope and language from the permission table."""

import telegram
from telegram import BotCommand, BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats

from bot.domain.permissions import COMMANDS, Role, commands_for
from bot.texts import Texts

IN_GROUPS = ("link", "help")


async def publish(bot: telegram.Bot, texts: Texts) -> None:
    """Everybody's menu holds what a member may do: Telegram shows it before we know who looks."""
    member = commands_for(frozenset({Role.VISITOR, Role.MEMBER}))
    in_groups = [command for command in COMMANDS if command.name in IN_GROUPS]
    for language in texts.languages:
        code = None if language == "en" else language  # English is what every other language falls back to

        def said(command: object, language: str = language) -> BotCommand:
            name = command.french if language == "fr" else command.name  # type: ignore[attr-defined]
            return BotCommand(name, texts.say(language, f"command-{command.name}"))  # type: ignore[attr-defined]

        await bot.set_my_commands([said(c) for c in member], BotCommandScopeAllPrivateChats(), language_code=code)
        await bot.set_my_commands([said(c) for c in in_groups], BotCommandScopeAllGroupChats(), language_code=code)
