"""Words that are no command, and their edits: the answer to an open question, a button that is meant, or words for somebody."""

from collections.abc import Awaitable, Callable

from bot.credentials.attestation import looks_like_one
from bot.domain.contacts import WORDS_LONGEST
from bot.domain.errors import Refused
from bot.domain.typed import Choice
from bot.services.contacts import threads
from bot.services.contacts.contacts import TALK
from bot.services.letters import standing
from bot.wire.incoming import ASIDE, Message
from handlers import COMMANDS, REPLIED
from handlers.contacts.unsent import told_of, whom_again
from handlers.contacts.words import answers_contact, command_said, edited, no_words, passable, relay, talks
from handlers.core import questions
from handlers.core.context import Context, Handler
from handlers.core.parts import Parts
from handlers.core.phrases import command_in
from handlers.core.questions import Question
from handlers.core.typed import Typed, show_meant
from handlers.meetings import importing
from handlers.peers import proof
from handlers.people.home import begin_again


async def talks_or_replies(c: Context) -> bool:
    """Whether what comes is for somebody, whatever it is."""
    return await answers_contact(c) or (c.dialog is not None and c.dialog.step == TALK and not c.dialog.aside)


class Words:
    """`press` does what a button does, whose data typed words mean."""

    def __init__(self, typed: Typed, press: Callable[[Context], Awaitable[None]]) -> None:
        self._typed = typed
        self._press = press
        self._parts = Parts()

    def begins_with_a_command(self, c: Context) -> None:
        """Where the app splits it for its length, its end is no words by themselves."""
        self._parts.ends_a_long_one(c.incoming, calls=c.call is not None)

    async def wrote(self, c: Context) -> None:
        """Plain words: the answer to an open question, else words for somebody."""
        if not c.text:
            await self._sent(c)
            return
        if looks_like_one(c.text) and not await talks_or_replies(c):
            await proof.pasted(c)
            return
        ends = self._parts.ends_a_long_one(c.incoming, calls=c.call is not None)
        if ends is None:
            return
        if ends:
            raise Refused("words-end", most=WORDS_LONGEST)
        talking = (
            c.dialog is not None and c.dialog.step == TALK and not (c.dialog.aside and self._typed.shows_theirs(c))
        )
        asked = self._typed.asks_of_words(c) and not (talking and await talks(c))
        forwarded = c.incoming.message is None or c.incoming.message.forwarded
        button = None if forwarded else self._typed.pressed_by(c, talking=talking, of_words=asked)
        c.named, c.by_itself, c.asks_last = button, self._typed.came_by_itself(c), self._typed.asks_for_a_decision(c)
        yes_or_no = asked and c.topic is not None and (button is not None or self._typed.agrees_or_not(c.text))
        if not yes_or_no and await answers_contact(c):  # goes to whom it answers, whatever else is open
            await relay(c)
        elif (asked_there := await self._replied_to(c)) is not None:
            await REPLIED[asked_there[0]](c, asked_there[1])
        elif button is not None and (button.older or ((not talking or asked) and not self._stale(c))):
            await self._press_typed(c, button)
        elif asked and self._typed.agrees_or_not(c.text):
            await whom_again(c)
        elif c.question is not None:
            await self._asked(c, c.question)
        elif c.person is None or c.person.pseudonym is None:
            await self._welcome_again(c)
        elif command := await command_said(c):
            await COMMANDS[command](c)
        else:
            await relay(c)

    async def _asked(self, c: Context, question: Question) -> None:
        """While a question is open. It waits when what these words answer is a letter that tells of something else, and when it is asked
        whether they are for somebody who has written meanwhile (TALK-01)."""
        if c.incoming.message is not None and told_of(c.incoming.message):
            await relay(c)
        elif c.call is None and (command := command_in(c.texts, c.text)):
            await self._answer_or(c, command)
        elif not question.replies and await self._may_be_for_somebody(c, question):
            await relay(c)
        else:
            await questions.wrote(c, question, calls=c.call is not None)

    async def _may_be_for_somebody(self, c: Context, question: Question) -> bool:
        """Whether these words may be for who has written since this was asked, or about another message that they answer. What only a
        button answers is asked again after a yes, a no or a number."""
        short = self._typed.agrees_or_not(c.text) or c.text.strip().isdecimal()
        if self._stale(c) or (short and not questions.takes_words(question)):
            return False
        if c.person is not None and c.dialog is not None and self._typed.newest(c.chat_id, c.now) is None:
            return await threads.came_since(c.tx, c.person, c.dialog.asked_at)  # what was shown since is forgotten
        return self._typed.interrupted(c, REPLIED) or self._typed.about_another(c)

    @staticmethod
    async def _replied_to(c: Context) -> tuple[str, str] | None:
        """The letter that these words answer with Telegram's own reply, where it takes words: its screen, and what it is about."""
        replied = c.incoming.message.replied if c.incoming.message is not None else None
        found = None if c.person is None else await standing.asked_in(c.tx, c.person, replied)
        return found if found is not None and found[0] in REPLIED else None

    async def _sent(self, c: Context) -> None:
        """Something that is no words: a file or a place on the map where one is asked for, else nothing that could be read."""
        message, question, first = c.incoming.message, c.question, self._parts.is_first(c.incoming)
        if message is not None and message.points and question is not None and await questions.pointed(c, question):
            return
        if (reads := await self._reader(c)) is not None:
            if message is None or not message.media_group_id:
                await reads(c)
            elif first:
                raise Refused("file-one")
        elif await self._replied_to(c) is not None:
            raise Refused("only-words-here")
        elif await passable(c, interrupted=self._typed.written_since(c) and not self._stale(c)):
            await self._pass(c, rest=not first)
        elif first and (c.call is not None or await talks_or_replies(c) or not await importing.sent_unasked(c)):
            await no_words(c)

    async def _reader(self, c: Context) -> Handler | None:
        """What reads the file that was sent, where one is waited for. What is read is told afterwards: not below words that call for
        help, whose lines are the last (TALK-06)."""
        message, question = c.incoming.message, c.question
        if message is None or message.file is None or c.call is not None:
            return None
        if question is not None and question.sent is not None:
            return question.sent
        meant = proof.is_meant(c, self._typed.newest(c.chat_id, c.now)) and not await talks_or_replies(c)
        return proof.sent if meant else None

    @staticmethod
    async def _pass(c: Context, *, rest: bool) -> None:
        """Something beside words for somebody. `rest`: of an album, whose first was answered."""
        try:
            await relay(c, rest=rest)
        except Refused:
            if not rest:
                raise

    @staticmethod
    async def edited(c: Context, message: Message) -> None:
        """Words that were changed: those of somebody for another, or of an answer."""
        if not await edited(c, message):
            await questions.edited(c, message)

    @staticmethod
    async def _answer_or(c: Context, command: str) -> None:
        """A word alone at an open question that may be said to the bot: help takes nothing away, whatever else would is asked."""
        if command != "help":
            raise Refused(f"answer-or-{command}")
        await c.set_aside()
        await COMMANDS[command](c)

    @staticmethod
    def _stale(c: Context) -> bool:
        """The open question has waited for so long that it is asked again, whatever comes."""
        return c.question is not None and c.dialog is not None and c.now - c.dialog.asked_at > questions.STALE_SECONDS

    async def _press_typed(self, c: Context, choice: Choice) -> None:
        """Typed words press the button they mean; one whose press cannot be taken back is shown first."""
        letter = self._typed.newest(c.chat_id, c.now)
        if letter is None or self._typed.asks_back(letter, choice, c.text):
            c.came = self._typed.led_from(c)
            c.show(show_meant, words=choice.words[0], data=choice.data.removeprefix(ASIDE))
            return
        if c.person is None:
            c.language, c.chosen_plain = letter.language, letter.plain
        c.pressing, c.text = choice.data, ""
        await self._press(c)

    async def _welcome_again(self, c: Context) -> None:
        """What a visitor was shown last is shown again, with where their link leads; else the welcome."""
        letter = self._typed.newest(c.chat_id, c.now)
        if c.call is None and letter is not None and c.person is None and letter.screen in ("welcome", "notice-full"):
            c.language, c.chosen_plain = letter.language, letter.plain
            c.repeat(letter)
        else:
            await begin_again(c, calls=c.call is not None)
