"""The state of the world: people, chats, messages, files, and the updates that wait for the bot. No I/O."""

from collections.abc import Callable
from typing import Any

from playground.files import File, make_file
from playground.messages import SENT
from playground.profile import Profile
from playground.shapes import CallbackQuery, Chat, Group, InlineQuery, Json, Message, Person, PrivateChat
from playground.updates import UpdateQueue

FIRST_PERSON = 5_100_000_001
FIRST_QUERY = 4_000_000_000_000_000_001
FIRST_ALBUM = 13_000_000_000_000_001
KEPT_MESSAGES = 10_000  # in one chat; older ones are forgotten
KEPT_QUERIES = 10_000


class WorldError(Exception):
    """Somebody in the world tries what nobody can do there; the sentence says what."""


class State:
    """Everything that is, and the small moves everything else is made of."""

    def __init__(self, bot: Person, now: Callable[[], float]) -> None:
        self.bot = bot
        bot.ours = True
        self.now = now
        self.queue = UpdateQueue(now)
        self.check_update: Callable[[Json], None] | None = None
        self.reads_all_messages = False  # the privacy mode of groups is on
        self.answers_inline = True  # it was switched on for this bot
        self.divides_private = False  # its private chats have topics: so is what new people get
        self._first_name = bot.first_name
        self._subscribers: list[Callable[[Json], None]] = []
        self.empty()

    def empty(self) -> None:
        """Begin anew: nobody, nothing. Update numbers go on, and those who listen keep listening."""
        self.bot.first_name = self._first_name
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.files: dict[str, File] = {}
        self.paths: dict[str, File] = {}
        self.queries: dict[str, CallbackQuery] = {}
        self.inline_queries: dict[str, InlineQuery] = {}
        self.kept_answers: dict[tuple[int, str, str, str], InlineQuery] = {}
        self.profile = Profile()
        self._next_message = 0
        self._next_query = FIRST_QUERY
        self._next_album = FIRST_ALBUM
        self.queue.clear()
        self.queue.allowed = []

    @property
    def pending(self) -> int:
        """How many updates the bot has not confirmed."""
        return len(self.queue)

    @property
    def groups(self) -> list[Group]:
        """The groups that live (a migrated one lives on under its new id), and the channels."""
        groups = (chat for chat in self.chats.values() if isinstance(chat, Group))
        return [group for group in groups if group.migrated_to is None and not group.gone]

    def subscribe(self, callback: Callable[[Json], None]) -> Callable[[], None]:
        """Call `callback` with each event from now on; the answer ends that."""
        self._subscribers.append(callback)
        return lambda: self._subscribers.remove(callback)

    def tell(self, event: Json) -> None:
        """Let everybody who listens know."""
        for callback in self._subscribers:
            callback(event)

    def private_chat(self, person: Person) -> PrivateChat:
        """The chat of this person with the bot."""
        chat = self.chats[person.id]
        assert isinstance(chat, PrivateChat)  # noqa: S101 - people's ids are never the ids of groups
        return chat

    def today(self) -> int:
        """Now, in whole seconds."""
        return int(self.now())

    def post(
        self,
        chat: Chat,
        sender: Person,
        content: Json,
        markup: Json | None = None,
        reply_to: Message | None = None,
        extra: Json | None = None,
        behind: Person | None = None,
    ) -> Message:
        """Put a message into a chat; everybody there sees it. `behind`: who writes in the name of `sender`."""
        number = self._message_id(chat)
        message = Message(number, chat, sender, self.today(), content, markup, reply_to, extra=extra, behind=behind)
        if isinstance(chat, PrivateChat) and chat.topics is not None and "external_reply" not in (extra or {}):
            message.extra = in_topic_of(reply_to, extra)
        if isinstance(chat, Group):
            message.extra = threaded(chat, reply_to, extra)
            if message.author.is_bot and content.keys() & SENT:
                chat.last_bot = message.author.id
        chat.messages[message.id] = message
        if len(chat.messages) > KEPT_MESSAGES:
            del chat.messages[next(iter(chat.messages))]
        self.show("message", message)
        return message

    def show(self, kind: str, message: Message) -> None:
        """Tell of a new or changed message."""
        if self._subscribers:
            chat, audience = self.place(message.chat)
            self.tell({"type": kind, "chat": chat, "for": audience, "message": message.as_seen()})

    def changed(self, message: Message) -> None:
        """A message is not what it was: everybody sees it."""
        message.changed()
        self.show("edit", message)

    def remove(self, message: Message) -> None:
        """Delete a message for everybody."""
        message.deleted = True
        if message.id in message.chat.pinned:
            message.chat.pinned.remove(message.id)
        chat, audience = self.place(message.chat)
        self.tell({"type": "delete", "chat": chat, "for": audience, "message_id": message.id})

    def place(self, chat: Chat) -> tuple[int, list[int]]:
        """The chat as the page names it (a private chat is the bot's id), and who sees it."""
        return (self.bot.id if isinstance(chat, PrivateChat) else chat.id), chat.audience()

    def update(self, kind: str, content: Json) -> None:
        """Queue an update for the bot, if it wants that kind."""
        if self.queue.accepts(kind):
            update = self.queue.add(kind, content)
            if self.check_update is not None:
                self.check_update(update)

    def keep_file(self, kind: str, name: str, mime: str, data: bytes) -> File:
        """Take a file into keeping."""
        file = make_file(len(self.files) + 1, kind, name, mime, data)
        self.files[file.id] = file
        self.paths[file.path] = file
        return file

    def next_album_id(self) -> str:
        """What the messages of one album have in common."""
        self._next_album += 1
        return str(self._next_album)

    def next_query_id(self) -> str:
        """An id for a press or an inline query."""
        self._next_query += 1
        return str(self._next_query)

    def _message_id(self, chat: Chat) -> int:
        # One numbering for all private chats and small groups of a bot, one for each supergroup.
        if isinstance(chat, Group) and chat.type != "group":
            chat.next_message += 1
            return chat.next_message
        self._next_message += 1
        return self._next_message


def threaded(group: Group, reply_to: Message | None, extra: Json | None) -> Json | None:
    """In a supergroup an answer belongs to a thread: its topic, else the message the answers began with."""
    if reply_to is None or group.type != "supergroup" or (extra and "message_thread_id" in extra):
        return extra
    if group.topics is None:
        return {"message_thread_id": reply_to.thread or reply_to.id, **(extra or {})}
    return in_topic_of(reply_to, extra)


def in_topic_of(reply_to: Message | None, extra: Json | None) -> Json | None:
    """An answer stands in the topic of what it answers."""
    if reply_to is None or reply_to.topic is None or (extra and "message_thread_id" in extra):
        return extra
    return {"message_thread_id": reply_to.topic, "is_topic_message": True, **(extra or {})}


def forget_oldest(kept: dict[Any, Any], limit: int) -> None:
    """Keep a dictionary that only grows within bounds."""
    while len(kept) > limit:
        del kept[next(iter(kept))]
