"""Which messages a bot gets to know of. In groups its privacy mode hides most of them."""

from playground.messages import Message
from playground.people import Person
from playground.shapes import Group
from playground.utf16 import utf16_slice


def hears(bot: Person, message: Message, reads_all: bool) -> bool:
    """Whether the bot is told of something that was said; `reads_all`: its privacy mode is off."""
    group = message.chat
    if not isinstance(group, Group):
        return True
    if not group.bot_present:
        return False
    if group.type == "channel":
        return True
    if message.author.is_bot:
        return False  # what other bots say, no bot hears
    return reads_all or group.bot == "administrator" or _is_meant(bot, message, group)


def _is_meant(bot: Person, message: Message, group: Group) -> bool:
    """The rules of privacy mode. One bot only gets a message: an answer goes to whom it answers, whatever it says."""
    answered = message.reply_to
    if answered is not None:
        if answered.author.is_bot:
            return answered.from_bot
        if _is_meant(bot, answered, group):
            return True
    via = (message.extra or {}).get("via_bot")
    if via is not None:
        return bool(via["id"] == bot.id)
    command = _command(message)
    if command is None:
        return False
    _, _, addressee = command.partition("@")
    if addressee:
        return addressee.lower() == (bot.username or "").lower()
    return group.last_bot in (None, bot.id)


def _command(message: Message) -> str | None:
    for entity in message.entities:
        if entity["type"] == "bot_command" and entity["offset"] == 0:
            return utf16_slice(message.text, 0, entity["length"])
    return None
