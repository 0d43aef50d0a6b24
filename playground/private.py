"""What people do with the bot that nobody else sees: block it, delete their account, let it write to them."""

from playground.membership import chat_member
from playground.shapes import Json, Person, PrivateChat, Topic
from playground.state import State, WorldError

REASONS: dict[str, Json] = {
    "request": {"from_request": True},
    "attachment": {"from_attachment_menu": True},
}


class Private(State):
    """The private chat with the bot, apart from what is said there."""

    def block(self, person: Person) -> None:
        """A person blocks the bot."""
        self._set_blocked(person, True)

    def unblock(self, person: Person) -> None:
        """A person lets the bot write again."""
        self._set_blocked(person, False)

    def deactivate(self, person: Person) -> None:
        """A person deletes their account. Telegram tells bots nothing of it."""
        person.deactivated = True
        self.tell({"type": "state"})

    def allow_writing(self, person: Person, reason: str = "request") -> None:
        """A person lets the bot write without having written: on its `request`, or by adding it as an `attachment`."""
        if reason not in REASONS:
            raise WorldError(f"the reason is one of {', '.join(REASONS)}")
        chat = self.private_chat(person)
        self.unblock(person)
        chat.open = person.met = True
        self.update("message", self.post(chat, person, {"write_access_allowed": REASONS[reason]}).to_json())

    def set_background(self, person: Person, color: int = 0x7FA381) -> None:
        """A person gives the chat with the bot another background, for both."""
        chat = self.private_chat(person)
        fill = {"type": "solid", "color": color}
        background = {"type": {"type": "fill", "fill": fill, "dark_theme_dimming": 0}}
        self.update("message", self.post(chat, person, {"chat_background_set": background}).to_json())

    @property
    def has_private_topics(self) -> bool:
        """Whether the bot may make topics in private chats, in some at least."""
        chats = (each for each in self.chats.values() if isinstance(each, PrivateChat))
        return self.divides_private or any(each.topics is not None for each in chats)

    def divide(self, person: Person, on: bool) -> None:
        """The chat of this person with the bot has topics from now on, or is one again. What was said stays."""
        chat = self.private_chat(person)
        chat.topics = (chat.topics or {}) if on else None
        self.tell({"type": "state"})

    def divide_all(self, on: bool) -> None:
        """The owner of the bot switches topics in private chats on or off, in all of them."""
        self.divides_private = on
        for each in self.chats.values():
            if isinstance(each, PrivateChat):
                self.divide(each.person, on)

    def open_private(self, chat: PrivateChat, name: str, color: int) -> Topic:
        """The bot opens a topic; it hears of it, as of all that it does to topics."""
        assert chat.topics is not None  # noqa: S101
        number = self._next_message + 1
        chat.topics[number] = Topic(number, name, color, self.bot)
        self._tell_of(chat, number, {"forum_topic_created": {"name": name, "icon_color": color}})
        return chat.topics[number]

    def rename_private(self, chat: PrivateChat, topic: Topic, name: str) -> None:
        """A topic gets another name."""
        topic.name = name
        self._tell_of(chat, topic.id, {"forum_topic_edited": {"name": name}})

    def delete_private(self, chat: PrivateChat, number: int) -> None:
        """A topic goes, with all that was said in it. Telegram tells bots nothing of it."""
        if chat.topics is None or chat.topics.pop(number, None) is None:
            raise WorldError(f"there is no topic {number}")
        for message in chat.messages.values():
            if message.thread == number and not message.deleted:
                self.remove(message)
        self.tell({"type": "state"})

    def _tell_of(self, chat: PrivateChat, number: int, content: Json) -> None:
        how = {"message_thread_id": number, "is_topic_message": True}
        self.update("message", self.post(chat, self.bot, content, extra=how).to_json())
        self.tell({"type": "state"})

    def _set_blocked(self, person: Person, blocked: bool) -> None:
        if person.blocked is blocked:
            return
        person.blocked = blocked
        chat = self.private_chat(person)
        old, new = ("member", "kicked") if blocked else ("kicked", "member")
        if chat.open:
            self.update(
                "my_chat_member",
                {
                    "chat": chat.to_json(),
                    "from": person.user(),
                    "date": self.today(),
                    "old_chat_member": chat_member(self.bot, old),
                    "new_chat_member": chat_member(self.bot, new),
                },
            )
        self.tell({"type": "state"})
