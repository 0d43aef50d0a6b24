"""What people say: words, files, albums, forwards, and what they change of it afterwards."""

from playground.files import describe, guess_mime
from playground.messages import SENT
from playground.origins import external_reply, origin_of
from playground.people import TELEGRAM
from playground.privacy import hears
from playground.private import Private
from playground.shapes import GENERAL, Chat, Group, Json, Message, Person, PrivateChat
from playground.state import WorldError
from playground.topics import Topics, in_topic
from playground.wording import caption_content, entities_of, quoted, split, text_content

EDITABLE = 48 * 3600  # seconds
ALBUM = range(2, 11)


class Speaking(Private, Topics):
    """People who write. `chat` is the private one when none is named, `topic` General; an answer goes where it answers."""

    def say(
        self,
        person: Person,
        text: str,
        chat: Group | None = None,
        reply_to: Message | int | None = None,
        topic: int | None = None,
        quote: str = "",
        entities: list[Json] | None = None,
    ) -> Message:
        """A person writes; the last message is returned, for an app sends long words as several.

        `quote`: the part of the answered message that they chose. `entities`: how they marked their words.
        """
        pieces = split(text) if not entities else [text]
        for piece in pieces[:-1]:
            self._say(person, text_content(piece), chat, reply_to, topic, quote)
        return self._say(person, text_content(pieces[-1], "text", entities), chat, reply_to, topic, quote)

    def send(
        self,
        person: Person,
        content: Json,
        chat: Group | None = None,
        reply_to: Message | int | None = None,
        topic: int | None = None,
    ) -> Message:
        """A person sends something else than words: a contact, a place, a poll (`playground/contents.py`)."""
        return self._say(person, content, chat, reply_to, topic)

    def send_file(
        self,
        person: Person,
        data: bytes,
        name: str,
        caption: str = "",
        chat: Group | None = None,
        kind: str = "document",
        reply_to: Message | int | None = None,
        topic: int | None = None,
        spoiler: bool = False,
    ) -> Message:
        """A person sends a file; `kind` is one of those in `playground/files.py`."""
        content = describe(self.keep_file(kind, name, guess_mime(name), data))
        if spoiler:
            content["has_media_spoiler"] = True
        return self._say(person, content | caption_content(caption), chat, reply_to, topic)

    def send_album(
        self,
        person: Person,
        files: list[tuple[str, bytes]],
        caption: str = "",
        chat: Group | None = None,
        kind: str = "photo",
        reply_to: Message | int | None = None,
        topic: int | None = None,
    ) -> list[Message]:
        """A person sends several files at once: a message each, with one album's number; the first has the words."""
        if len(files) not in ALBUM:
            raise WorldError(f"an album holds {ALBUM.start} to {ALBUM.stop - 1} files")
        album = {"media_group_id": self.next_album_id()}
        sent: list[Message] = []
        for name, data in files:
            content = describe(self.keep_file(kind, name, guess_mime(name), data))
            content |= caption_content(caption if not sent else "")
            sent.append(self._say(person, content, chat, reply_to, topic, extra=album))
        return sent

    def forward(
        self,
        person: Person,
        messages: list[Message | int],
        to: Group | None = None,
        source: Group | None = None,
        topic: int | None = None,
    ) -> list[Message]:
        """A person forwards what they see, from `source` to the bot or into a group; an album stays one."""
        albums: dict[str, str] = {}
        sent: list[Message] = []
        for each in messages:
            found = self.find(person, each, source)
            if (found.extra or {}).get("has_protected_content"):
                raise WorldError("this message is protected: it cannot be forwarded")
            if not found.content.keys() & SENT:
                raise WorldError("this message cannot be forwarded")
            extra: Json = {"forward_origin": origin_of(found)}
            if found.album is not None:
                extra["media_group_id"] = albums.setdefault(found.album, self.next_album_id())
            content = {name: value for name, value in found.content.items() if name in SENT}
            sent.append(self._say(person, content, to, None, topic, extra=extra))
        return sent

    def edit(
        self,
        person: Person,
        message: Message | int,
        text: str,
        chat: Group | None = None,
        entities: list[Json] | None = None,
    ) -> Message:
        """A person changes what they wrote, or the words under their file."""
        found = self.find(person, message, chat)
        if found.author is not person or (found.extra or {}).keys() & {"forward_origin", "via_bot"}:
            raise WorldError(f"{person.first_name} did not write that message")
        if self.now() - found.date > EDITABLE:
            raise WorldError("a message can be changed for two days")
        field = "text" if "text" in found.content else "caption"
        marks = entities_of(field)
        kept = {name: value for name, value in found.content.items() if name not in (field, marks)}
        content = kept | (text_content(text, field, entities) if field == "text" else caption_content(text, entities))
        if content == found.content:
            raise WorldError("nothing is different")
        found.content = content
        found.edit_date = self.today()
        self.changed(found)
        if self.hears(found):
            self.update("edited_channel_post" if found.chat.type == "channel" else "edited_message", found.to_json())
        return found

    def seen(self, person: Person, chat: Group | None = None) -> list[Message]:
        """What a person sees in a chat, the oldest first; deleted messages are gone."""
        return [message for message in self.place_of(person, chat).seen_by(person) if not message.deleted]

    def place_of(self, person: Person, chat: Group | None) -> Chat:
        """The chat that a person means: the private one when they name none."""
        if chat is None:
            return self.private_chat(person)
        group = self.live(chat)
        if group.gone:
            raise WorldError(f"{group.title} was deleted")
        self._must_be_in(group, person)
        return group

    def find(self, person: Person, message: Message | int, chat: Group | None = None, stale: bool = False) -> Message:
        """A message that a person can see, by itself or by its number; when `stale`, also one that was deleted."""
        if isinstance(message, Message):
            place, number = message.chat, message.id
        else:
            place, number = self.place_of(person, chat), message
        found = place.messages.get(number)
        hidden = found is None or number <= place.cleared.get(person.id, 0) or (found.deleted and not stale)
        if found is None or hidden or person.id not in place.audience():
            raise WorldError(f"{person.first_name} sees no message {number} there")
        return found

    def hears(self, message: Message) -> bool:
        """Whether the bot gets to know of a message."""
        return hears(self.bot, message, self.reads_all_messages)

    def _say(
        self,
        person: Person,
        content: Json,
        chat: Group | None,
        reply_to: Message | int | None,
        topic: int | None,
        quote: str = "",
        extra: Json | None = None,
    ) -> Message:
        place = self._enter(person, chat)
        how, sender, behind = dict(extra or {}), person, None
        if isinstance(place, PrivateChat) and topic not in (None, GENERAL, *(place.topics or {})):
            raise WorldError(f"there is no topic {topic}")
        answered = self._answered(person, place, reply_to, chat, how, quote, topic)
        if isinstance(place, Group):
            self._may_write(person, place, answered.topic if answered else topic)
            sender, origin, behind = self.signed(place, person)
            how |= (origin or {}) | ((not answered and in_topic(topic)) or {})
        elif answered is None:
            how |= in_topic(topic) or {}
        message = self.post(place, sender, content, reply_to=answered, extra=how or None, behind=behind)
        place.read[person.id] = message.id
        if self.hears(message):
            self.update("channel_post" if place.type == "channel" else "message", message.to_json())
        if isinstance(place, Group) and place.type == "channel" and place.linked is not None:
            self._into_discussion(message, place.linked)
        return message

    def _answered(
        self,
        person: Person,
        place: Chat,
        reply_to: Message | int | None,
        chat: Group | None,
        how: Json,
        quote: str,
        topic: int | None,
    ) -> Message | None:
        """The message that is answered, if it is of this chat; `how` takes what shows a quote or another chat, or topic."""
        if reply_to is None:
            return None
        found = self.find(person, reply_to, chat)
        if quote:
            how["quote"] = quoted(found, quote) | {"is_manual": True}
        elsewhere = isinstance(place, PrivateChat) and topic is not None and (found.topic or GENERAL) != topic
        if found.chat is place and not elsewhere:
            return found
        how["external_reply"] = external_reply(found)
        return None

    def _may_write(self, person: Person, group: Group, topic: int | None) -> None:
        if group.type == "channel":
            self._must_lead(group, person)
        if not group.may(person.id, "can_send_messages"):
            raise WorldError(f"{person.first_name} may not write in {group.title}")
        if topic is not None and group.topics is None:
            raise WorldError(f"{group.title} has no topics")
        if group.topics is not None and self.topic(group, topic).closed and not group.leads(person.id):
            raise WorldError("this topic is closed")

    def _into_discussion(self, post: Message, group: Group) -> None:
        """What a channel says, Telegram puts into its group and pins it there."""
        content = {name: value for name, value in post.content.items() if name in SENT}
        how: Json = {
            "sender_chat": post.chat.to_json(),
            "is_automatic_forward": True,
            "forward_origin": origin_of(post),
        }
        if post.album is not None:
            how["media_group_id"] = post.album
        message = self.post(group, TELEGRAM, content, extra=how)
        group.pinned.append(message.id)
        if self.hears(message):
            self.update("message", message.to_json())

    def _enter(self, person: Person, chat: Group | None) -> Chat:
        if person.deactivated:
            raise WorldError(f"{person.first_name} has deleted their account")
        place = self.place_of(person, chat)
        if isinstance(place, PrivateChat):
            self.unblock(person)  # writing to a bot again unblocks it
            place.open = True
            person.met = True
        elif isinstance(place, Group) and place.bot_present:
            person.met = True
        return place
