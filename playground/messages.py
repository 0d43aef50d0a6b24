"""A message as it stands in a chat, and how the Bot API shows it."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from playground.people import Person

if TYPE_CHECKING:
    from playground.shapes import Chat

Json = dict[str, Any]

# The fields that hold what somebody said; a message without any tells of something that was done.
SENT = {
    "animation", "audio", "caption", "caption_entities", "contact", "dice", "document", "entities", "has_media_spoiler",
    "link_preview_options", "location", "photo", "poll", "sticker", "text", "venue", "video", "video_note", "voice",
}  # fmt: skip


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
    chat: "Chat"
    sender: Person
    date: int
    content: Json
    markup: Json | None = None
    reply_to: "Message | None" = None
    edit_date: int | None = None
    deleted: bool = False
    extra: Json | None = None  # how it came: via_bot, message_thread_id, forward_origin, media_group_id and the like
    votes: dict[int, list[int]] | None = None  # of a poll, by user id
    behind: Person | None = None  # who wrote it in the name of a chat
    reactions: dict[int, list[str]] | None = None  # emoji by the id of who reacted, in the order they came
    _json: Json | None = None

    @property
    def message_id(self) -> int:
        return self.id

    @property
    def author(self) -> Person:
        """The person who wrote it, also where a chat's name stands over it."""
        return self.behind or self.sender

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
        """Whether the bot of this playground wrote it."""
        return self.sender.ours

    @property
    def pinned(self) -> bool:
        return self.id in self.chat.pinned

    @property
    def thread(self) -> int | None:
        """The number of the topic or thread it belongs to."""
        return self.extra.get("message_thread_id") if self.extra else None

    @property
    def topic(self) -> int | None:
        """The number of the topic, in a chat that has topics; None in General and elsewhere."""
        return self.thread if self.extra and self.extra.get("is_topic_message") else None

    @property
    def album(self) -> str | None:
        """What the pictures of one album have in common."""
        return self.extra.get("media_group_id") if self.extra else None

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
        if self.reply_to is not None or self.topic is not None:
            return self._build(with_reply=True)  # what it answers may have changed
        if self._json is None:
            self._json = self._build(with_reply=True)
        return self._json

    def bare(self) -> Json:
        """The Message as it stands inside another one: without what it answers."""
        return self._build(with_reply=False)

    def _build(self, with_reply: bool) -> Json:
        message: Json = {"message_id": self.id, "chat": self.chat.to_json(), "date": self.date}
        if self.chat.type == "channel":
            message["sender_chat"] = message["chat"]
        else:
            message["from"] = self.sender.user()
        if self.edit_date is not None:
            message["edit_date"] = self.edit_date
        answered = self.reply_to or self._topic_opening() if with_reply else None
        if answered is not None and not answered.deleted:
            message["reply_to_message"] = answered.bare()
        message.update(self.content)
        if self.extra:
            message.update(self.extra)
        if self.markup and "inline_keyboard" in self.markup:
            message["reply_markup"] = self.markup
        return message

    def _topic_opening(self) -> "Message | None":
        # In a topic of a group, what answers nothing answers the message that opened it: Telegram shows it so to bots.
        opening = self.topic
        outside = self.chat.type == "private" or (self.extra and "external_reply" in self.extra)
        if opening is None or opening == self.id or outside:
            return None
        return self.chat.messages.get(opening)

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
        if self.reactions:
            marks["reactions"] = {str(who): emoji for who, emoji in self.reactions.items()}
        if self.behind is not None or self.chat.type == "channel":
            marks["behind"] = self.author.id
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
    """What somebody typed after the name of the bot, in a chat of this type. `results` is None until the bot answers, `contents` the
    texts and keyboards among them by id; until `until` they are not asked for again."""

    id: str
    person: Person
    query: str
    at: float
    offset: str = ""
    chat_type: str = "sender"
    results: list[Json] | None = None
    contents: dict[str, tuple[Json, Json | None]] = field(default_factory=dict)
    next_offset: str = ""
    button: Json | None = None
    until: float = 0.0

    def shown(self) -> Json:
        """As the page shows it; without an answer, its number alone."""
        if self.results is None:
            return {"query": self.id}
        told = [{name: each[name] for name in ("id", "title", "description") if name in each} for each in self.results]
        shown: Json = {"query": self.id, "results": told, "next_offset": self.next_offset}
        return shown | ({"button": self.button} if self.button else {})
