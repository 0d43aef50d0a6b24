"""Reactions: the emoji that Telegram knows, who put which, and who is told."""

from playground.shapes import Group, Json, Message, Person
from playground.speaking import Speaking
from playground.state import WorldError

ROWS = (
    "👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤️‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 "
    "😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂️ 🤷 🤷‍♀️ 😡"
)
EMOJI = frozenset(ROWS.split())


class Reactions(Speaking):
    """People who react to messages."""

    def react(
        self, person: Person, message: Message | int, emoji: list[str] | str = "", chat: Group | None = None
    ) -> Message:
        """A person reacts, in place of what they had put; nothing takes it back."""
        found = self.find(person, message, chat)
        new = [emoji] if isinstance(emoji, str) and emoji else list(emoji)
        if any(each not in EMOJI for each in new):
            raise WorldError("Telegram has no such reaction")
        old = self.set_reaction(found, person, new)
        place = found.chat
        if old == new or not self._told(found):
            return found
        common: Json = {"chat": place.to_json(), "message_id": found.id, "date": self.today()}
        if place.type == "channel":
            self.update("message_reaction_count", common | {"reactions": counted(found)})
            return found
        hidden = isinstance(place, Group) and person.id in place.anonymous
        actor: Json = {"actor_chat": place.to_json()} if hidden else {"user": person.user()}
        change = {"old_reaction": [as_type(each) for each in old], "new_reaction": [as_type(each) for each in new]}
        self.update("message_reaction", common | actor | change)
        return found

    def set_reaction(self, message: Message, who: Person, emoji: list[str]) -> list[str]:
        """What somebody reacts with from now on; what it was before is returned. Everybody sees it."""
        reactions = message.reactions if message.reactions is not None else {}
        old = reactions.pop(who.id, [])
        if emoji:
            reactions[who.id] = emoji
        message.reactions = reactions
        self.show("edit", message)
        return old

    def _told(self, message: Message) -> bool:
        # In groups and channels, only a bot that is an administrator hears of reactions.
        group = message.chat
        return not isinstance(group, Group) or group.bot == "administrator"


def as_type(emoji: str) -> Json:
    """The ReactionType of the Bot API."""
    return {"type": "emoji", "emoji": emoji}


def counted(message: Message) -> list[Json]:
    """The ReactionCounts of a message."""
    counts: dict[str, int] = {}
    for put in (message.reactions or {}).values():
        for each in put:
            counts[each] = counts.get(each, 0) + 1
    return [{"type": as_type(each), "total_count": count} for each, count in counts.items()]
