"""What Telegram hands over, as far as the bot uses it: typed values, decoded here, at the border. What does not fit is a `Misfit`."""

import json
import re
from typing import Annotated, Any

import msgspec
from msgspec import UNSET, Meta, Raw, Struct, UnsetType

TEXT_LONGEST = 4096
DELETABLE_SECONDS = 47 * 3600  # of the 48 hours that Telegram gives
_STAYS = re.compile(rb"aside:(?!crisis:)")
ASIDE = "aside:"  # before the callback data of a button that opens a new message
LANGUAGE_SIGN, PLAIN_SIGN = "~", "="  # en~crisis:lines, and the same in easier words: en=crisis:lines
_CARRIED = re.compile(rf"([a-z]*)([{LANGUAGE_SIGN}{PLAIN_SIGN}])(.*)", re.DOTALL)

ID_MOST = 2**52  # of people, chats and messages: Telegram promises no more bits
Id = Annotated[int, Meta(ge=-ID_MOST, le=ID_MOST)]
UpdateId = Annotated[int, Meta(ge=0, le=2**31 - 1)]
Wired = bytes | Raw
"""One update as it came: its JSON."""

Content = Raw | UnsetType
"""Something that is no words: looked at for whether it is there, never for what it is."""

Event = Annotated[Content, Meta(description="what Telegram itself tells: nobody says anything with it")]


class User(Struct, frozen=True):
    """`has_topics_enabled`: the bot itself may divide its private chats into topics."""

    id: Id
    is_bot: bool = False
    first_name: str = ""
    last_name: str = ""
    username: str = ""
    language_code: str = ""
    has_topics_enabled: bool = False

    @property
    def names(self) -> list[str]:
        """What others may know them by in Telegram."""
        return [self.first_name, self.last_name, f"{self.first_name} {self.last_name}".strip(), self.username]


class Chat(Struct, frozen=True):
    id: Id
    type: str
    title: str = ""

    @property
    def private(self) -> bool:
        return self.type == "private"


class InTopic(Struct, frozen=True):
    """Where in a chat: answers are threads too, and only some threads are topics of a forum."""

    message_thread_id: Id | None = None
    is_topic_message: bool = False

    @property
    def topic(self) -> int | None:
        """The topic it is in; None in General, and in chats without topics."""
        return self.message_thread_id if self.is_topic_message else None


class PressedMessage(InTopic, frozen=True, kw_only=True):
    """The message whose button was pressed; of one that is out of reach, no more than its number and chat is known."""

    message_id: Id
    chat: Chat
    date: int = 0  # UTC epoch seconds; 0: not known any more
    reply_markup: Content = UNSET


class Entity(Struct, frozen=True):
    """Something set off in the text; `offset` and `length` in UTF-16 units."""

    type: str
    offset: int
    length: int
    url: str = ""


class Replied(Struct, frozen=True):
    """The message that this one answers, what it says, and its buttons."""

    message_id: Id
    text: str = ""
    caption: str = ""
    reply_markup: Content = UNSET


class Quote(Struct, frozen=True):
    """The part of the answered message that was chosen."""

    text: str
    entities: list[Entity] = []


class Document(Struct, frozen=True):
    """A file as Telegram keeps it; `file_size` in bytes, 0 where it is not told."""

    file_id: str
    file_size: int = 0
    file_name: str = ""


class Message(InTopic, frozen=True, kw_only=True, rename={"sender": "from"}):
    """With no text and none of the contents it is Telegram's own: something was pinned, a timer was set, a chat was
    renamed. Nobody has said anything then, and nobody is answered."""

    message_id: Id
    chat: Chat
    date: int = 0  # UTC epoch seconds
    edit_date: int = 0
    sender: User | None = None
    sender_chat: Chat | None = None
    text: str = ""
    caption: str = ""
    migrate_to_chat_id: Id | None = None
    new_chat_title: str = ""
    forum_topic_reopened: Event = UNSET
    entities: list[Entity] = []
    caption_entities: list[Entity] = []
    reply_to_message: Replied | None = None
    external_reply: Event = UNSET
    quote: Quote | None = None
    forward_origin: Event = UNSET
    media_group_id: str = ""
    via_bot: User | None = None

    animation: Content = UNSET
    audio: Content = UNSET
    checklist: Content = UNSET
    contact: Content = UNSET
    dice: Content = UNSET
    document: Content = UNSET
    game: Content = UNSET
    invoice: Content = UNSET
    live_photo: Content = UNSET
    location: Content = UNSET
    paid_media: Content = UNSET
    photo: Content = UNSET
    poll: Content = UNSET
    sticker: Content = UNSET
    story: Content = UNSET
    venue: Content = UNSET
    video: Content = UNSET
    video_note: Content = UNSET
    voice: Content = UNSET

    @property
    def reopens(self) -> bool:
        """Whether the topic it is in was opened again."""
        return self.forum_topic_reopened is not UNSET

    @property
    def replied(self) -> int | None:
        """The message of this chat that this one answers with Telegram's own reply, be it in another topic."""
        if self.reply_to_message is not None:
            return self.reply_to_message.message_id
        found = _read_or_none(self.external_reply, _External)
        return found.message_id if found is not None and found.chat.id == self.chat.id else None

    @property
    def replied_buttons(self) -> list[tuple[str, str]]:
        """The buttons of the message that this one answers: what they carry, and what stands on them."""
        answered = self.reply_to_message
        found = _read_or_none(answered.reply_markup, _Keyboard) if answered is not None else None
        return [(each.callback_data, each.text) for row in found.inline_keyboard for each in row] if found else []

    @property
    def answers_elsewhere(self) -> bool:
        """Whether it answers a message of another chat."""
        return self.external_reply is not UNSET and self.replied is None

    @property
    def forwarded(self) -> bool:
        """Whether these are somebody else's words, passed on."""
        return self.forward_origin is not UNSET

    def came_through(self, bot: str) -> bool:
        """Whether it is something that was offered behind the name of this bot."""
        return self.via_bot is not None and self.via_bot.username.casefold() == bot.casefold()

    @property
    def all_words(self) -> str:
        """Every word somebody wrote into it: the text or the words under a picture, a poll and its choices, names of files …"""
        text = self.text.replace("_", " ") if self.text.startswith("/") else self.text  # a command has no spaces
        found = [text, self.caption]
        for name, kind in WRITTEN.items():
            content = _read_or_none(getattr(self, name), kind)
            found += content.words if content is not None else ()
        return "\n".join(words.removeprefix("/") for words in found if words)[:TEXT_LONGEST]

    @property
    def point(self) -> "Point | None":
        """A place on the map, with its name where it has one; None for no such message, and for one that is not as it should be.
        Read only where it was asked for."""
        venue = _read_or_none(self.venue, _Venue)
        if venue is not None:
            return Point(venue.location.latitude, venue.location.longitude, venue.title, venue.address)
        found = _read_or_none(self.location, _Location)
        return Point(found.latitude, found.longitude, live=found.live_period is not None) if found is not None else None

    @property
    def file_name(self) -> str:
        """What the file is called that was sent."""
        found = (_read_or_none(each, _File) for each in (self.document, self.audio, self.video, self.animation))
        return next((" ".join(filter(None, (each.file_name, each.title))) for each in found if each is not None), "")

    @property
    def points(self) -> bool:
        """Whether it is meant as a place on the map."""
        return self.location is not UNSET or self.venue is not UNSET

    @property
    def file(self) -> "Document | None":
        """The file that was sent as it is, if one was."""
        found: Document | None = _read_or_none(self.document, Document)
        return found

    @property
    def said(self) -> bool:
        """Whether somebody says something with it, in words or not."""
        return bool(self.text) or any(getattr(self, name) is not UNSET for name in CONTENTS)


class _External(Struct):
    """A message of another chat, or of another topic of this one."""

    chat: Chat
    message_id: Id


class _Button(Struct):
    callback_data: str = ""
    text: str = ""


class _Keyboard(Struct):
    inline_keyboard: list[list[_Button]] = []


class _Option(Struct):
    text: str = ""


class _Poll(Struct):
    question: str = ""
    description: str = ""
    explanation: str = ""
    options: list[_Option] = []

    @property
    def words(self) -> list[str]:
        return [self.question, self.description, self.explanation, *(option.text for option in self.options)]


class _Checklist(Struct):
    title: str = ""
    tasks: list[_Option] = []

    @property
    def words(self) -> list[str]:
        return [self.title, *(task.text for task in self.tasks)]


class _File(Struct):
    file_name: str = ""
    title: str = ""
    performer: str = ""

    @property
    def words(self) -> list[str]:
        return [self.file_name.replace("_", " "), self.performer, self.title]


class _Contact(Struct):
    first_name: str = ""
    last_name: str = ""

    @property
    def words(self) -> list[str]:
        return [f"{self.first_name} {self.last_name}"]


class Point(Struct, frozen=True):
    """In degrees. `live`: it follows somebody's phone."""

    latitude: float
    longitude: float
    title: str = ""
    address: str = ""
    live: bool = False


class _Location(Struct):
    latitude: float
    longitude: float
    live_period: int | None = None


class _Venue(Struct):
    location: _Location
    title: str = ""
    address: str = ""

    @property
    def words(self) -> list[str]:
        return [self.title, self.address]


# What somebody can write words into, beside the text and the words under a picture.
WRITTEN: dict[str, type[_Poll | _Checklist | _File | _Contact | _Venue]] = {
    "poll": _Poll, "checklist": _Checklist, "document": _File, "audio": _File, "video": _File, "animation": _File,
    "contact": _Contact, "venue": _Venue,
}  # fmt: skip


def _read_or_none(content: Content, kind: type[Any]) -> Any:
    """What stands in a content, when it is as it should be: nothing else may depend on it."""
    if isinstance(content, UnsetType):
        return None
    try:
        return msgspec.json.decode(content, type=kind)
    except Exception:
        return None


CONTENTS = tuple(each.name for each in msgspec.structs.fields(Message) if each.type == Content)


class Press(Struct, frozen=True, rename={"sender": "from"}):
    """The callback query of a pressed button."""

    id: str
    sender: User
    message: PressedMessage | None = None
    data: str = ""


class Member(Struct, frozen=True):
    status: str
    is_member: bool = False  # of somebody restricted
    can_send_messages: bool = True  # the same

    @property
    def inside(self) -> bool:
        return self.is_member if self.status == "restricted" else self.status not in ("left", "kicked")

    @property
    def may_write(self) -> bool:
        """As far as it is about this member alone: what all members may do is not told."""
        return self.status != "restricted" or self.can_send_messages


class Membership(Struct, frozen=True, rename={"sender": "from"}):
    """The bot was added, removed, blocked or unblocked."""

    chat: Chat
    sender: User
    new_chat_member: Member


class InlineQuery(Struct, frozen=True, rename={"sender": "from"}):
    """What somebody types behind the bot's name, in any chat; `offset` is what the bot said there is more after."""

    id: str
    sender: User
    query: str = ""
    offset: str = ""


class Update(Struct, frozen=True):
    """A message, an edit, a press, words behind the bot's name or a change of its membership; of other kinds nothing but the number."""

    update_id: UpdateId
    message: Message | None = None
    edited_message: Message | None = None
    callback_query: Press | None = None
    my_chat_member: Membership | None = None
    inline_query: InlineQuery | None = None

    @property
    def id(self) -> int:
        return self.update_id

    @property
    def press(self) -> Press | None:
        return self.callback_query

    @property
    def sender(self) -> User | None:
        """Who speaks; nobody for a channel."""
        body = self.message or self.edited_message or self.callback_query or self.my_chat_member or self.inline_query
        return body.sender if body else None

    @property
    def chat(self) -> Chat | None:
        """Where; nowhere for what is typed behind the bot's name, and for a press under a message that came of it."""
        if self.callback_query is not None and self.message is None:
            return self.callback_query.message.chat if self.callback_query.message else None
        body = self.message or self.edited_message or self.my_chat_member
        return body.chat if body else None

    @property
    def pressed_message(self) -> int | None:
        """The message whose button was pressed."""
        message = self.callback_query.message if self.callback_query else None
        return message.message_id if message else None

    @property
    def has_words(self) -> bool:
        """Whether somebody says something with it, beside a command alone."""
        body = self.message or self.edited_message
        return body is not None and body.said and not (body.text.startswith("/") and " " not in body.text)

    @property
    def date(self) -> int | None:
        """When its words were written, UTC epoch seconds as Telegram says; None for a press, which has no date."""
        if self.edited_message is not None:
            return self.edited_message.edit_date
        return self.message.date if self.message else None

    @property
    def topic(self) -> int | None:
        """The forum topic this was said or pressed in; None in General, and in chats without topics."""
        where = self.message or (self.callback_query.message if self.callback_query else None)
        return where.topic if where else None

    @property
    def pressed_stays(self) -> bool:
        """Whether the pressed message has buttons that open beside it, other than the help lines that do so everywhere: it
        asks for something, or holds words.
        """
        return _STAYS.search(self._pressed_markup) is not None

    def pressed_has(self, data: str) -> bool:
        """Whether the pressed message has a button with this in its callback data."""
        return data.encode() in self._pressed_markup

    @property
    def _pressed_markup(self) -> bytes:
        """The buttons of the pressed message, as JSON; empty when they are not known."""
        message = self.callback_query.message if self.callback_query else None
        return b"" if message is None or isinstance(message.reply_markup, UnsetType) else bytes(message.reply_markup)

    def may_delete_pressed(self, now: int) -> bool:
        """Whether Telegram lets the bot delete the pressed message: not after two days, nor when its age is not known."""
        message = self.callback_query.message if self.callback_query else None
        return message is not None and now - message.date < DELETABLE_SECONDS

    @property
    def data(self) -> str:
        """The callback data, without what a visitor chose to read; anything, for a client can forge it."""
        return self._carried[2]

    @property
    def chosen_language(self) -> str:
        """The language a visitor chose: their buttons carry it, so that nothing is kept of them. Can be forged too."""
        return self._carried[0]

    @property
    def chose_plain(self) -> bool:
        """Whether a visitor chose easier words, in the same way."""
        return self._carried[1] == PLAIN_SIGN

    @property
    def _carried(self) -> tuple[str, str, str]:
        """The chosen language, the sign after it, and the callback data itself."""
        whole = self.callback_query.data if self.callback_query else ""
        found = _CARRIED.fullmatch(whole) if LANGUAGE_SIGN in whole or PLAIN_SIGN in whole else None
        return (found[1], found[2], found[3]) if found else ("", "", whole)

    @property
    def text(self) -> str:
        return self.message.text[:TEXT_LONGEST] if self.message else ""

    @property
    def caption(self) -> str:
        """The words under a picture or a file."""
        return self.message.caption[:TEXT_LONGEST] if self.message else ""

    @property
    def speaks_for_chat(self) -> bool:
        """Administrators who stay anonymous in a group come as a bot of Telegram's."""
        message = self.message
        if message is None:
            return self.my_chat_member is not None
        return message.migrate_to_chat_id is not None or (
            message.sender_chat is not None and message.sender_chat.id == message.chat.id
        )


class Misfit(Struct, frozen=True):
    """An update that is not as Telegram describes it: its number, and what was wrong in our words."""

    update_id: UpdateId
    why: str = ""


class _Numbered(Struct):
    update_id: UpdateId


class _Fetched(Struct):
    result: list[Raw]


_update = msgspec.json.Decoder(Update).decode
_numbered = msgspec.json.Decoder(_Numbered).decode
_fetched = msgspec.json.Decoder(_Fetched).decode


def read(wired: Wired) -> Update | Misfit | None:
    """The update, or what is known of one that does not fit; None when not even its number can be read. Raises nothing."""
    try:
        return _update(wired)
    except Exception as trouble:  # msgspec's own, and what the Unicode and the depth of hostile JSON raise
        why = str(trouble) if isinstance(trouble, msgspec.ValidationError) else type(trouble).__name__
    try:
        return Misfit(_numbered(wired).update_id, why)
    except Exception:
        return _read_leniently(wired, why)


def _read_leniently(wired: Wired, why: str) -> Misfit | None:
    """The number of an update whose JSON the strict reader cannot read at all."""
    try:
        return Misfit(_numbered(json.dumps({"update_id": _lenient(bytes(wired))["update_id"]})).update_id, why)
    except Exception:
        return None


def split(body: bytes) -> list[Wired]:
    """The updates in an answer to getUpdates, each as it came: one that cannot be read keeps no other from being read.

    Raises ValueError when the answer is no answer to getUpdates.
    """
    try:
        return list(_fetched(body).result)
    except Exception as trouble:
        try:
            result = _lenient(body)["result"]
            if not isinstance(result, list):
                raise TypeError
            return [json.dumps(each).encode() for each in result]
        except Exception:
            raise ValueError("no updates in the answer") from trouble


def _lenient(body: bytes) -> Any:
    """JSON with half characters, bytes that are no UTF-8, and numbers that are none."""
    return json.loads(body.decode("utf-8", "replace"), strict=False)
