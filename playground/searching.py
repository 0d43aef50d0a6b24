"""What people do with the bot's name in any chat: they type words behind it, and send one of the things it offers."""

from playground.reactions import Reactions
from playground.shapes import Chat, Group, InlineQuery, Message, Person
from playground.state import KEPT_QUERIES, WorldError, forget_oldest

LONGEST_QUERY = 256  # characters; an app sends no more


class Searching(Reactions):
    """Inline mode, as the people of the world use it."""

    def inline(self, person: Person, words: str, chat: Group | None = None, offset: str = "") -> InlineQuery:
        """A person types the name of the bot and these words; `offset`: they have seen what the bot offered before it.

        What the bot said of the same words a moment ago, and let be kept, is shown without asking it.
        """
        if not self.answers_inline:
            raise WorldError("the bot has no inline mode")
        place, words = self.place_of(person, chat), words[:LONGEST_QUERY]
        kind = place.type if isinstance(place, Group) else "sender"
        for key in ((person.id, kind, words, offset), (0, kind, words, offset)):
            kept = self.kept_answers.get(key)
            if kept is not None and kept.until > self.now():
                return kept
        asked = InlineQuery(self.next_query_id(), person, words, self.now(), offset, kind)
        self.inline_queries[asked.id] = asked
        forget_oldest(self.inline_queries, KEPT_QUERIES)
        person.met = True
        told = {"id": asked.id, "from": person.user(), "chat_type": kind, "query": words, "offset": offset}
        self.update("inline_query", told)
        return asked

    def keep_answer(self, asked: InlineQuery, seconds: int, personal: bool) -> None:
        """The answer stands in for the bot for so long: for this person, or for everybody."""
        asked.until = self.now() + seconds
        person = asked.person.id if personal else 0
        self.kept_answers[person, asked.chat_type, asked.query, asked.offset] = asked
        forget_oldest(self.kept_answers, KEPT_QUERIES)

    def choose(self, asked: InlineQuery, result_id: str, chat: Group | None = None) -> Message:
        """The person who asked sends one of the (article) results of the bot into a chat."""
        found = asked.contents.get(result_id)
        if found is None:
            raise WorldError(f"the bot offers no text {result_id!r}")
        content, markup = found
        place: Chat = self._enter(asked.person, chat)
        message = self.post(place, asked.person, content, markup, extra={"via_bot": self.bot.user()})
        if self.hears(message):
            self.update("message", message.to_json())
        return message
