"""What the world is made of: people, chats, messages, button presses, and how the Bot API shows them."""

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

MOST_UNREAD = 999  # counted no further
PRESENT = ("creator", "administrator", "member", "restricted")


@dataclass(slots=True, eq=False)
class Person:
    """Somebody who uses Telegram. `label` says what they are in a seeded story."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = "fr"
    label: str = ""
    is_bot: bool = False
    blocked: bool = False  # has blocked the bot
    deactivated: bool = False
    met: bool = False  # the bot has come across them

    def user(self) -> Json:
        """The User of the Bot API."""
        user: Json = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        if self.last_name:
            user["last_name"] = self.last_name
        if self.username:
            user["username"] = self.username
        if self.language_code and not self.is_bot:
            user["language_code"] = self.language_code
        return user


@dataclass(slots=True, eq=False)
class Chat:
    """Messages by number, the oldest first, what is pinned, and how far each one has read."""

    id: int
    messages: "dict[int, Message]" = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    read: dict[int, int] = field(default_factory=dict)
    menu_button: Json | None = None

    type: str = "private"

    def to_json(self) -> Json:
        """The Chat of the Bot API."""
        raise NotImplementedError

    def audience(self) -> list[int]:
        """The people who see what is written here."""
        raise NotImplementedError

    def last(self) -> "Message | None":
        """The newest message that is not deleted."""
        return next((message for message in reversed(self.messages.values()) if not message.deleted), None)

    def unread(self, person: Person) -> int:
        """How many messages of others came after what this person has read."""
        mark, count = self.read.get(person.id, 0), 0
        for message in reversed(self.messages.values()):
            if message.id <= mark:
                break
            count += message.sender is not person and not message.deleted
            if count == MOST_UNREAD:
                break
        return count


@dataclass(slots=True, eq=False)
class PrivateChat(Chat):
    """The chat of one person with the bot; its id is the person's. It is open once they have written."""

    person: Person = field(kw_only=True)
    open: bool = False

    def to_json(self) -> Json:
        person = self.person
        chat: Json = {"id": person.id, "first_name": person.first_name, "type": "private"}
        if person.last_name:
            chat["last_name"] = person.last_name
        if person.username:
            chat["username"] = person.username
        return chat

    def audience(self) -> list[int]:
        return [self.id]


@dataclass(slots=True, eq=False)
class Group(Chat):
    """A group or supergroup. `statuses` says by user id what each one is there, the bot too."""

    title: str = field(kw_only=True)
    statuses: dict[int, str] = field(default_factory=dict)
    bot_id: int = field(kw_only=True)
    migrated_to: "Group | None" = None
    next_message: int = 0  # a supergroup counts its own messages

    @property
    def members(self) -> list[int]:
        """The people in the group, without the bot."""
        return [user for user, status in self.statuses.items() if status in PRESENT and user != self.bot_id]

    @property
    def bot(self) -> str:
        """What the bot is here: member, administrator, left or kicked."""
        return self.statuses.get(self.bot_id, "left")

    @property
    def bot_present(self) -> bool:
        return self.bot in PRESENT

    def status(self, user_id: int) -> str:
        """What somebody is here; "left" when they never were."""
        return self.statuses.get(user_id, "left")

    def to_json(self) -> Json:
        return {"id": self.id, "title": self.title, "type": self.type}

    def audience(self) -> list[int]:
        return self.members


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message."""

    text: str
    callback_data: str | None = None
    url: str | None = None


@dataclass(slots=True, eq=False)
class Message:
    """A message as it stands now. `content` holds the fields of the Bot API that say what it is."""

    id: int
    chat: Chat
    sender: Person
    date: int
    content: Json
    markup: Json | None = None
    reply_to: "Message | None" = None
    edit_date: int | None = None
    deleted: bool = False
    extra: Json | None = None  # via_bot, has_protected_content and the like
    votes: dict[int, list[int]] | None = None  # of a poll, by user id
    _json: Json | None = None

    @property
    def message_id(self) -> int:
        return self.id

    @property
    def text(self) -> str:
        """The text, or the caption of a file."""
        text: str = self.content.get("text") or self.content.get("caption") or ""
        return text

    @property
    def caption(self) -> str | None:
        """The words under a file."""
        return self.content.get("caption")

    @property
    def entities(self) -> list[Json]:
        entities: list[Json] = self.content.get("entities") or self.content.get("caption_entities") or []
        return entities

    @property
    def document(self) -> Json | None:
        return self.content.get("document")

    @property
    def photo(self) -> list[Json] | None:
        return self.content.get("photo")

    @property
    def edited(self) -> bool:
        return self.edit_date is not None

    @property
    def from_bot(self) -> bool:
        return self.sender.is_bot

    @property
    def pinned(self) -> bool:
        return self.id in self.chat.pinned

    @property
    def buttons(self) -> list[list[Button]]:
        """The rows of buttons under the message."""
        rows = self.markup.get("inline_keyboard", []) if self.markup else []
        return [[Button(each["text"], each.get("callback_data"), each.get("url")) for each in row] for row in rows]

    @property
    def reply_keyboard(self) -> list[list[str]] | None:
        """The keyboard that this message puts in place of the letters; [] when it takes one away; None otherwise."""
        if self.markup is None or not ("keyboard" in self.markup or "remove_keyboard" in self.markup):
            return None
        rows = self.markup.get("keyboard", [])
        return [[button if isinstance(button, str) else button["text"] for button in row] for row in rows]

    def changed(self) -> None:
        """To be called after anything in it was changed."""
        self._json = None

    def to_json(self) -> Json:
        """The Message of the Bot API. The same object until something changes: not to be written to."""
        if self._json is None:
            self._json = self._build(with_reply=True)
        return self._json

    def _build(self, with_reply: bool) -> Json:
        message: Json = {
            "message_id": self.id,
            "from": self.sender.user(),
            "chat": self.chat.to_json(),
            "date": self.date,
        }
        if self.edit_date is not None:
            message["edit_date"] = self.edit_date
        if with_reply and self.reply_to is not None and not self.reply_to.deleted:
            message["reply_to_message"] = self.reply_to._build(with_reply=False)
        message.update(self.content)
        if self.extra:
            message.update(self.extra)
        if self.markup and "inline_keyboard" in self.markup:
            message["reply_markup"] = self.markup
        return message

    def as_seen(self) -> Json:
        """For the page: also the keyboards that the Bot API does not show back, and what became of the message."""
        seen = self.to_json()
        marks: Json = {}
        if self.markup and "inline_keyboard" not in self.markup:
            marks["reply_markup"] = self.markup
        if self.deleted:
            marks["deleted"] = True
        if self.chat.pinned and self.id in self.chat.pinned:
            marks["pinned"] = True
        return {**seen, **marks} if marks else seen


@dataclass(slots=True, eq=False)
class CallbackQuery:
    """A press on a button. `answer` is what the bot answered: {"text", "show_alert"} (and "url"), or None so far."""

    id: str
    person: Person
    message: Message
    data: str
    at: float
    answer: Json | None = None


@dataclass(slots=True, eq=False)
class InlineQuery:
    """What somebody typed after the name of the bot. `results` is None until the bot answers."""

    id: str
    person: Person
    query: str
    at: float
    results: list[Json] | None = None
