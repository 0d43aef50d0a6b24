"""What people do: write, press buttons, send files, block the bot, come and go in groups. Pure state, no I/O."""

from playground import contents
from playground.searching import Searching
from playground.shapes import Button, CallbackQuery, Chat, Group, InlineQuery, Json, Message, Person, PrivateChat
from playground.state import FIRST_PERSON, KEPT_QUERIES, WorldError, forget_oldest
from playground.topics import in_topic

__all__ = ["Button", "CallbackQuery", "Group", "InlineQuery", "Message", "Person", "World", "WorldError"]


class World(Searching):
    """A Telegram with one bot, and the people around it."""

    def person(
        self,
        first_name: str,
        username: str | None = None,
        language_code: str | None = "fr",
        label: str = "",
        last_name: str | None = None,
        is_bot: bool = False,
    ) -> Person:
        """Somebody new, who has never written to the bot; `is_bot`: another bot, for groups."""
        number = FIRST_PERSON + len(self.people)
        person = Person(number, first_name, last_name, username, language_code, label, is_bot)
        self.people[number] = person
        self.chats[number] = PrivateChat(number, person=person, topics={} if self.divides_private else None)
        self.tell({"type": "state"})
        return person

    def press(
        self,
        person: Person,
        message: Message | int,
        button: str,
        chat: Group | None = None,
        forged: bool = False,
        stale: bool = False,
    ) -> CallbackQuery:
        """A person presses a button, named by its callback_data or by its text.

        A `forged` press carries any data, as a changed app can send it. A `stale` one is of an app that still shows
        a message which is deleted: of that, the bot only learns the number.
        """
        found = self.find(person, message, chat, stale)
        data = button if forged else _data_of(found, button)
        query = CallbackQuery(self.next_query_id(), person, found, data, self.now())
        self.queries[query.id] = query
        forget_oldest(self.queries, KEPT_QUERIES)
        gone: Json = {"chat": found.chat.to_json(), "message_id": found.id, "date": 0}
        press: Json = {
            "id": query.id,
            "from": person.user(),
            "message": gone if found.deleted else found.to_json(),
            "chat_instance": str(7_000_000_000_000_000_000 + abs(found.chat.id)),
            "data": data,
        }
        self.update("callback_query", press)
        return query

    def ask(
        self,
        person: Person,
        question: str,
        options: list[str],
        chat: Group | None = None,
        anonymous: bool = True,
        topic: int | None = None,
    ) -> Message:
        """A person sends a poll. Of its votes the bot hears nothing: it is not the bot's."""
        if not question.strip() or not 2 <= len(options) <= 12:
            raise WorldError("a poll has a question and 2 to 12 answers")
        answers = contents.options([{"text": option} for option in options])
        poll = contents.poll(self.next_query_id(), question, answers, {"is_anonymous": anonymous})
        return self.send(person, {"poll": poll}, chat, topic=topic)

    def vote(self, person: Person, message: Message | int, options: list[int], chat: Group | None = None) -> None:
        """A person answers a poll, by the numbers of the options; [] takes the answer back."""
        message = self.find(person, message, chat)
        poll = message.content.get("poll")
        if poll is None or not set(options) <= set(range(len(poll["options"]))):
            raise WorldError("there is no such answer to give")
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
        if not message.from_bot:
            return
        self.update("poll", poll)
        if not poll["is_anonymous"]:
            names = [poll["options"][index]["persistent_id"] for index in options]
            answer = {"poll_id": poll["id"], "user": person.user(), "option_ids": options}
            self.update("poll_answer", answer | {"option_persistent_ids": names})

    def pin(self, person: Person, message: Message | int, chat: Group | None = None) -> Message:
        """A person pins a message; the service message that tells of it is returned."""
        found = self.find(person, message, chat)
        place = found.chat
        if isinstance(place, Group) and not place.may(person.id, "can_pin_messages"):
            raise WorldError(f"{person.first_name} may not pin in {place.title}")
        if found.id not in place.pinned:
            place.pinned.append(found.id)
            self.show("edit", found)
        return self.announce(person, found, {"pinned_message": found.bare()})

    def set_timer(self, person: Person, seconds: int, chat: Group | None = None) -> Message:
        """A person lets messages vanish after so many seconds, 0 for never. (Here they stay all the same.)"""
        place = self.place_of(person, chat)
        if isinstance(place, Group):
            self._must_lead(place, person)
        content = {"message_auto_delete_timer_changed": {"message_auto_delete_time": seconds}}
        return self.announce(person, place, content)

    def delete(self, person: Person, message: Message | int, chat: Group | None = None) -> None:
        """A person deletes a message for everybody. Telegram tells bots nothing of it."""
        found = self.find(person, message, chat)
        theirs = found.author is person or not isinstance(found.chat, Group)
        if not theirs and isinstance(found.chat, Group):
            self._must_lead(found.chat, person)
        self.remove(found)

    def clear(self, person: Person, for_both: bool = False) -> None:
        """A person deletes the chat with the bot, for themselves or for both. Telegram tells bots nothing of it."""
        place = self.private_chat(person)
        last = place.last()
        if last is not None:
            place.cleared[person.id] = last.id
        if for_both:
            for message in list(place.messages.values()):
                if not message.deleted:
                    self.remove(message)
        self.tell({"type": "state"})

    def link(self, channel: Group, group: Group) -> None:
        """The owner of a channel links a supergroup to it: each post goes there, too."""
        if channel.type != "channel" or self.live(group).type != "supergroup":
            raise WorldError("a channel is linked with a supergroup")
        channel.linked, self.live(group).linked = self.live(group), channel
        self.tell({"type": "state"})

    def mark_read(self, person: Person, chat: Group | None = None) -> None:
        """A person has read everything in a chat."""
        place = self.place_of(person, chat)
        last = place.last()
        place.read[person.id] = last.id if last else 0

    def announce(self, person: Person, about: Message | Chat, content: Json) -> Message:
        """A service message of what somebody did; in the topic of the message it is about."""
        place = about.chat if isinstance(about, Message) else about
        if isinstance(place, Group):
            topic = about.topic if isinstance(about, Message) else None
            return self._service(place, person, content, extra=in_topic(topic))
        message = self.post(place, person, content)
        self.update("message", message.to_json())
        return message


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
