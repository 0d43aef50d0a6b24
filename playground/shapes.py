"""The chats of the world and what is in them, and how the Bot API shows them."""

from dataclasses import dataclass, field

from playground.membership import PERMISSIONS
from playground.messages import Button, CallbackQuery, InlineQuery, Json, Message
from playground.people import Person

__all__ = [
    "Button",
    "CallbackQuery",
    "Chat",
    "Group",
    "InlineQuery",
    "Json",
    "Message",
    "Person",
    "PrivateChat",
    "Topic",
]

GENERAL = 1  # the topic that every group with topics has; its messages carry no number of a topic
MOST_UNREAD = 999  # counted no further
PRESENT = ("creator", "administrator", "member", "restricted")


@dataclass(slots=True, eq=False)
class Chat:
    """Messages by number, the oldest first, what is pinned, and how far each one has read."""

    id: int
    messages: dict[int, Message] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    read: dict[int, int] = field(default_factory=dict)
    cleared: dict[int, int] = field(default_factory=dict)  # the last message that somebody has deleted for themselves
    menu_button: Json | None = None

    type: str = "private"

    def to_json(self) -> Json:
        """The Chat of the Bot API."""
        raise NotImplementedError

    def audience(self) -> list[int]:
        """The people who see what is written here."""
        raise NotImplementedError

    def seen_by(self, person: Person) -> list[Message]:
        """The messages that a person has not deleted for themselves, the oldest first."""
        mark = self.cleared.get(person.id, 0)
        return [message for message in self.messages.values() if message.id > mark]

    def last(self) -> Message | None:
        """The newest message that is not deleted."""
        return next((message for message in reversed(self.messages.values()) if not message.deleted), None)

    def unread(self, person: Person) -> int:
        """How many messages of others came after what this person has read."""
        mark, count = self.read.get(person.id, 0), 0
        for message in reversed(self.messages.values()):
            if message.id <= mark:
                break
            count += message.author is not person and not message.deleted
            if count == MOST_UNREAD:
                break
        return count

    def changed(self) -> None:
        """The chat itself is shown otherwise now; each of its messages shows the chat."""
        for message in self.messages.values():
            message.changed()


@dataclass(slots=True, eq=False)
class PrivateChat(Chat):
    """The chat of one person with the bot; its id is the person's. It is open once they have written."""

    person: Person = field(kw_only=True)
    open: bool = False
    ajar_until: float = 0.0  # they asked to join a group of the bot: it may write to them so long
    topics: "dict[int, Topic] | None" = None  # None: the chat is one; General is not among them

    def to_json(self) -> Json:
        person = self.person
        if person.deactivated:
            return {"id": person.id, "first_name": "", "type": "private"}
        chat: Json = {"id": person.id, "first_name": person.first_name, "type": "private"}
        if person.last_name:
            chat["last_name"] = person.last_name
        if person.username:
            chat["username"] = person.username
        return chat

    def audience(self) -> list[int]:
        return [self.id]


@dataclass(slots=True, eq=False)
class Topic:
    """A topic of a group or of a private chat; its number is that of the message that opened it."""

    id: int
    name: str
    icon_color: int
    opened_by: Person
    closed: bool = False
    hidden: bool = False  # General only


@dataclass(slots=True, eq=False)
class Group(Chat):
    """A group, supergroup or channel. `statuses` says by user id what each one is there, the bot too."""

    title: str = field(kw_only=True)
    statuses: dict[int, str] = field(default_factory=dict)
    bot_id: int = field(kw_only=True)
    migrated_to: "Group | None" = None
    next_message: int = 0  # a supergroup counts its own messages
    gone: bool = False  # its owner has deleted it
    permissions: Json = field(default_factory=lambda: dict(PERMISSIONS))  # what those who are no administrators may
    rights: dict[int, Json] = field(default_factory=dict)  # of administrators, where they differ from the usual ones
    anonymous: set[int] = field(default_factory=set)  # administrators who write in the group's name
    asking: dict[int, str] = field(default_factory=dict)  # who asks to join, and what they say of themselves
    topics: dict[int, Topic] | None = None  # None: the group has none
    linked: "Group | None" = None  # a channel's discussion group, a group's channel
    last_bot: int | None = None  # the bot that spoke last

    @property
    def members(self) -> list[int]:
        """The people in the group, without the bot."""
        return [user for user, status in self.statuses.items() if status in PRESENT and user != self.bot_id]

    @property
    def bot(self) -> str:
        """What the bot is here: member, administrator, restricted, left or kicked."""
        return self.statuses.get(self.bot_id, "left")

    @property
    def bot_present(self) -> bool:
        return self.bot in PRESENT

    @property
    def kind(self) -> str:
        """As sentences of the Bot API call it."""
        return f"{self.type} chat"

    def status(self, user_id: int) -> str:
        """What somebody is here; "left" when they never were."""
        return self.statuses.get(user_id, "left")

    def leads(self, user_id: int) -> bool:
        """Whether somebody is the owner or an administrator."""
        return self.status(user_id) in ("creator", "administrator")

    def may(self, user_id: int, right: str) -> bool:
        """Whether somebody has a right, by its name in the Bot API."""
        status = self.status(user_id)
        if status == "creator":
            return True
        if status == "administrator":
            # What administrators need no right for, they may.
            return bool(self.rights.get(user_id, {}).get(right, True))
        return status == "member" and bool(self.permissions.get(right, False))

    def to_json(self) -> Json:
        chat: Json = {"id": self.id, "title": self.title, "type": self.type}
        return chat | {"is_forum": True} if self.topics is not None else chat

    def audience(self) -> list[int]:
        return self.members
