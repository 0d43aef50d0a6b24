"""What people do: write, press buttons, send files, block the bot, come and go in groups. Pure state, no I/O."""

from playground.entities import detect, read_text
from playground.files import describe, guess_mime
from playground.groups import Groups
from playground.membership import chat_member
from playground.shapes import (
    Button,
    CallbackQuery,
    Chat,
    Group,
    InlineQuery,
    Json,
    Message,
    Person,
    PrivateChat,
)
from playground.state import FIRST_PERSON, KEPT_QUERIES, WorldError, forget_oldest
from playground.utf16 import utf16_length, utf16_slice

__all__ = ["Button", "CallbackQuery", "Group", "InlineQuery", "Message", "Person", "World", "WorldError"]

LONGEST_TEXT = 4096


class World(Groups):
    """A Telegram with one bot, and the people around it."""

    def person(
        self,
        first_name: str,
        username: str | None = None,
        language_code: str | None = "fr",
        label: str = "",
        last_name: str | None = None,
    ) -> Person:
        """Somebody new, who has never written to the bot."""
        number = FIRST_PERSON + len(self.people)
        person = Person(number, first_name, last_name, username, language_code, label)
        self.people[number] = person
        self.chats[number] = PrivateChat(number, person=person)
        self.tell({"type": "state"})
        return person

    def say(
        self, person: Person, text: str, chat: Group | None = None, reply_to: Message | int | None = None
    ) -> Message:
        """A person writes to the bot, or into a group. The first words in a private chat open it."""
        place = self._enter(person, chat)
        content = _text_content(text)
        answered = self.find(person, reply_to, chat) if reply_to is not None else None
        return self._speak(place, person, content, answered)

    def edit(self, person: Person, message: Message | int, text: str, chat: Group | None = None) -> Message:
        """A person changes what they wrote."""
        found = self.find(person, message, chat)
        if found.sender is not person:
            raise WorldError(f"{person.first_name} did not write that message")
        field = "text" if "text" in found.content else "caption"
        kept = {name: value for name, value in found.content.items() if name not in (field, *_entities_of(field))}
        found.content = kept | _text_content(text, field)
        found.edit_date = self.today()
        self.changed(found)
        if self.hears(found):
            self.update("edited_message", found.to_json())
        return found

    def send_file(
        self,
        person: Person,
        data: bytes,
        name: str,
        caption: str = "",
        chat: Group | None = None,
        kind: str = "document",
    ) -> Message:
        """A person sends a file; `kind` is document, photo or voice."""
        place = self._enter(person, chat)
        content = describe(self.keep_file(kind, name, guess_mime(name), data))
        if caption:
            content |= _text_content(caption, "caption")
        return self._speak(place, person, content, None)

    def press(
        self,
        person: Person,
        message: Message | int,
        button: str,
        chat: Group | None = None,
        forged: bool = False,
    ) -> CallbackQuery:
        """A person presses a button, named by its callback_data or by its text.

        A `forged` press carries any data, as a changed app can send it.
        """
        found = self.find(person, message, chat)
        data = button if forged else _data_of(found, button)
        query = CallbackQuery(self.next_query_id(), person, found, data, self.now())
        self.queries[query.id] = query
        forget_oldest(self.queries, KEPT_QUERIES)
        press: Json = {
            "id": query.id,
            "from": person.user(),
            "message": found.to_json(),
            "chat_instance": str(7_000_000_000_000_000_000 + abs(found.chat.id)),
            "data": data,
        }
        self.update("callback_query", press)
        return query

    def inline(self, person: Person, query: str) -> InlineQuery:
        """A person types the name of the bot and a question, in some chat."""
        asked = InlineQuery(self.next_query_id(), person, query, self.now())
        self.inline_queries[asked.id] = asked
        forget_oldest(self.inline_queries, KEPT_QUERIES)
        person.met = True
        self.update("inline_query", {"id": asked.id, "from": person.user(), "query": query, "offset": ""})
        return asked

    def choose(self, query: InlineQuery, result_id: str, chat: Group | None = None) -> Message:
        """The person who asked sends one of the (article) results of the bot into a chat."""
        result = next((each for each in query.results or [] if each["id"] == result_id), None)
        if result is None or "message_text" not in result.get("input_message_content", {}):
            raise WorldError(f"the bot offers no text {result_id!r}")
        given = result["input_message_content"]
        text, entities = read_text(given["message_text"], given.get("parse_mode"), given.get("entities"))
        content: Json = {"text": text} | ({"entities": entities} if entities else {})
        place = self._enter(query.person, chat)
        message = self.post(
            place, query.person, content, result.get("reply_markup"), extra={"via_bot": self.bot.user()}
        )
        if self.hears(message):
            self.update("message", message.to_json())
        return message

    def vote(self, person: Person, message: Message, options: list[int]) -> None:
        """A person answers a poll, by the numbers of the options; [] takes the answer back."""
        poll = message.content["poll"]
        if poll["is_closed"]:
            raise WorldError("the poll is closed")
        if message.votes is None:
            message.votes = {}
        votes = message.votes
        votes.pop(person.id, None)
        if options:
            votes[person.id] = options
        counted = [
            {**option, "voter_count": sum(index in vote for vote in votes.values())}
            for index, option in enumerate(poll["options"])
        ]
        poll = {**poll, "options": counted, "total_voter_count": len(votes)}
        message.content = {**message.content, "poll": poll}
        self.changed(message)
        self.update("poll", poll)
        if not poll["is_anonymous"]:
            names = [poll["options"][index]["persistent_id"] for index in options]
            answer = {"poll_id": poll["id"], "user": person.user(), "option_ids": options}
            self.update("poll_answer", answer | {"option_persistent_ids": names})

    def block(self, person: Person) -> None:
        """A person blocks the bot."""
        self._set_blocked(person, True)

    def unblock(self, person: Person) -> None:
        """A person lets the bot write again."""
        self._set_blocked(person, False)

    def deactivate(self, person: Person) -> None:
        """A person deletes their account."""
        person.deactivated = True
        self.tell({"type": "state"})

    def seen(self, person: Person, chat: Group | None = None) -> list[Message]:
        """What a person sees in a chat, the oldest first; deleted messages are gone."""
        place = self.place_of(person, chat)
        return [message for message in place.messages.values() if not message.deleted]

    def mark_read(self, person: Person, chat: Group | None = None) -> None:
        """A person has read everything in a chat."""
        place = self.place_of(person, chat)
        last = place.last()
        place.read[person.id] = last.id if last else 0

    def place_of(self, person: Person, chat: Group | None) -> Chat:
        """The chat that a person means: the private one when they name none."""
        if chat is None:
            return self.private_chat(person)
        group = self.live(chat)
        self._must_be_in(group, person)
        return group

    def find(self, person: Person, message: Message | int, chat: Group | None = None) -> Message:
        """A message that a person can see, by itself or by its number."""
        if isinstance(message, Message):
            place, number = message.chat, message.id
        else:
            place, number = self.place_of(person, chat), message
        found = place.messages.get(number)
        if found is None or found.deleted or person.id not in place.audience():
            raise WorldError(f"{person.first_name} sees no message {number} there")
        return found

    def hears(self, message: Message) -> bool:
        """Whether the bot gets to know of a message: in groups its privacy mode hides most of them."""
        group = message.chat
        if not isinstance(group, Group):
            return True
        if not group.bot_present:
            return False
        if self.reads_all_messages or group.bot == "administrator":
            return True
        if message.reply_to is not None and message.reply_to.from_bot:
            return True
        if message.extra and "via_bot" in message.extra:
            return True
        return self._is_command_for_bot(message)

    def _is_command_for_bot(self, message: Message) -> bool:
        for entity in message.entities:
            if entity["type"] == "bot_command" and entity["offset"] == 0:
                _, _, addressee = utf16_slice(message.text, 0, entity["length"]).partition("@")
                return not addressee or addressee.lower() == (self.bot.username or "").lower()
        return False

    def _enter(self, person: Person, chat: Group | None) -> Chat:
        if person.deactivated:
            raise WorldError(f"{person.first_name} has deleted their account")
        place = self.place_of(person, chat)
        if isinstance(place, PrivateChat):
            if person.blocked:
                self.unblock(person)  # writing to a bot again unblocks it
            place.open = True
            person.met = True
        elif isinstance(place, Group) and place.bot_present:
            person.met = True
        return place

    def _speak(self, chat: Chat, person: Person, content: Json, reply_to: Message | None) -> Message:
        message = self.post(chat, person, content, reply_to=reply_to)
        chat.read[person.id] = message.id
        if self.hears(message):
            self.update("message", message.to_json())
        return message

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


def _entities_of(field: str) -> tuple[str]:
    return ("entities",) if field == "text" else ("caption_entities",)


def _text_content(text: str, field: str = "text") -> Json:
    text = text.strip()
    if not text:
        raise WorldError("a message cannot be empty")
    if utf16_length(text) > LONGEST_TEXT:
        raise WorldError(f"a message holds at most {LONGEST_TEXT} characters")
    content: Json = {field: text}
    entities = detect(text)
    if entities:
        content[_entities_of(field)[0]] = entities
    return content


def _data_of(message: Message, name: str) -> str:
    buttons = [button for row in message.buttons for button in row]
    for button in buttons:
        if button.callback_data is not None and name == button.callback_data:
            return button.callback_data
    for button in buttons:
        if button.callback_data is not None and name == button.text:
            return button.callback_data
    shown = ", ".join(f"{button.text!r} ({button.callback_data or button.url})" for button in buttons)
    raise WorldError(f"no button {name!r} under message {message.id}; there are: {shown or 'none'}")
