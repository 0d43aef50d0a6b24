"""Takes one update to its handler, and turns refusals and faults into words for the person."""

import logging
from collections.abc import Awaitable, Callable
from typing import Any

from bot.config import Settings
from bot.domain.crisis import Call as HelpCall
from bot.domain.crisis import calls_for_help
from bot.domain.errors import Refused
from bot.domain.letters import Letter
from bot.domain.people import LANGUAGES
from bot.domain.permissions import TAKE_WORDS
from bot.services.letters import reach
from bot.services.people import dialogs
from bot.storage.database import Transaction
from bot.storage.people import people as people_store
from bot.texts import Texts, Voice
from bot.wire.gateway import Call
from bot.wire.incoming import ASIDE, LANGUAGE_SIGN, InlineQuery, Message, Update
from handlers import ANSWERS, COMMANDS, CONFIRMED, DECIDES, GROUP_COMMANDS, IN_GROUPS, PRESSES, SCREENS, SHARED
from handlers.calls import carrying, to_call
from handlers.contacts.words import answers_contact, says_to_contact
from handlers.core import presses, questions, sure, ways
from handlers.core.context import ABOVE, CAME, CARRIED, Context
from handlers.core.links import LINKS
from handlers.core.paging import below, folded
from handlers.core.phrases import says_a_button
from handlers.core.sure import SURE
from handlers.core.typed import Typed
from handlers.groups.chats import called, membership_changed, moved
from handlers.help.lines import asked_for
from handlers.help.lines_screens import now as lines_now
from handlers.meetings import inline
from handlers.people.home import show_broken, show_refused, show_unsaid
from handlers.people.welcome import greet
from handlers.words import Words

log = logging.getLogger("entraide.dispatcher")

FIRST = "start-first"  # the refusal of what only somebody with an account and a name can do


class Dispatcher:
    """The handlers as the intake sees them."""

    def __init__(
        self, settings: Settings, texts: Texts, send_now: Callable[[Call], Awaitable[Any]], now: Callable[[], float]
    ) -> None:
        self._settings = settings
        self.texts = texts
        self._send_now = send_now
        self._now = now
        self.bot_username = ""
        self.typed = Typed(texts, SCREENS)
        self._words = Words(self.typed, self._pressed)

    async def handle(self, tx: Transaction, update: Update) -> None:
        """One update. Raises Refused for a no; any other exception is a bug of ours."""
        if update.inline_query is not None:
            await self._sought(tx, update, update.inline_query)
            return
        context = await self._context(tx, update)
        if context is None:
            return
        if not context.private:
            await called(context)
        if update.my_chat_member is not None:
            await membership_changed(context)
            return
        await self._heard(context)
        if update.press is not None:
            await self._pressed(context)
        elif update.message is not None:
            await self._said(context, update.message)
        elif update.edited_message is not None and context.private and context.person is not None:
            await self._words.edited(context, update.edited_message)
        self._care(context)

    async def read_ahead(self, tx: Transaction, batch: list[Update]) -> None:
        """Who speaks in this batch, read in one trip."""
        ids = [sender.id for update in batch if (sender := update.sender) is not None]
        if len(ids) > 1:
            await people_store.read_ahead(tx, ids)

    async def refuse(self, tx: Transaction, update: Update, no: Refused) -> None:
        """Says no in the person's language: over the chat for a press, as a message for words."""
        context = await self._context(tx, update)
        if context is None:
            return
        await self._heard(context)
        await self._leave_question(context)
        if no.key == FIRST and context.private:
            await self._begin(context)
            return
        context.toast(no.key, alert=True, **no.facts)
        if context.private:
            await self._say_no(context, no)
            self._care(context)

    async def _say_no(self, c: Context, no: Refused) -> None:
        """Above the open question, where this was to be its answer; else alone, and "Back" leads where one was, or where the question
        does."""
        button, question = self._button(c), c.question
        if button is None and question is not None and not c.by_button:
            c.came = self.typed.led_from(c)
        if question is not None and c.call is not None:
            await c.set_aside()
        elif (
            question and await self._was_answer(c, question, button, no) and await questions.not_taken(c, question, no)
        ):
            return
        c.send(show_refused, key=no.key, facts=no.facts)

    @staticmethod
    async def _was_answer(c: Context, question: questions.Question, button: str | None, no: Refused) -> bool:
        """Whether what was refused was said to the open question, and can be said in another way."""
        if c.by_button:
            return button is not None and question.keeps(button) and no.key != "old-button"
        return not await answers_contact(c)

    async def _begin(self, c: Context) -> None:
        """What was asked for wants an account or a name: the first steps open, and lead to where one was going."""
        c.toast("empty")
        c.answered = True  # what stands there stays
        subject = (self._button(c) or self._command(c) or "").partition(":")[0]
        await greet(c, subject if subject in LINKS else "")
        self._care(c)

    async def apologise(self, tx: Transaction, update: Update) -> None:
        """Something broke here: the person is told, and nothing of what they asked was done."""
        context = await self._context(tx, update)
        if context is not None and context.private:
            await self._heard(context)
            context.toast("broken-toast")
            context.send(show_broken)
            self._care(context)

    @staticmethod
    async def _heard(c: Context) -> None:
        """Whoever presses or writes is noted, whatever comes of it: a no is another transaction than what was tried."""
        if c.person is not None and c.incoming.my_chat_member is None:
            await reach.heard(c.tx, c.person, private=c.private)

    async def without_database(self, update: Update) -> None:
        """Nothing can be stored: whoever asks for help lines still gets them at once (CRISIS-01). Never raises: others wait."""
        try:
            await self._lines_at_once(update)
        except Exception as bug:
            log.error("lines.failed", extra={"error": type(bug).__name__, "update": update.id})

    async def _lines_at_once(self, update: Update) -> None:
        asked, chat = asked_for(update.data, update.text), update.chat
        if asked is None or chat is None or not chat.private:
            return
        usual, chosen = self._languages(update)
        facts = asked[0].facts(asked[1]) | ({CARRIED: True} if chosen != usual or update.chose_plain else {})
        zone, plain = self._settings.people.zone, update.chose_plain
        letter = Letter("", chat.id, "reply", asked[0].name, facts, chosen, zone, due_at=0, plain=plain)
        await self._send_now(self.render(letter))

    def render(self, letter: Letter) -> Call:
        """The Bot API call of a letter, in its reader's language and zone, as things are said now."""
        voice = Voice(
            self.texts, letter.language, letter.zone, letter.plain, int(self._now()), by_itself=letter.kind != "reply"
        )
        shown = SCREENS[letter.screen](voice, letter.facts)
        if no := letter.facts.get(ABOVE):
            shown = below(shown, voice.say(no[0], **no[1]))
        came = letter.facts.get(CAME)
        room = ways.LONGEST - len(letter.language + LANGUAGE_SIGN) if letter.facts.get(CARRIED) else ways.LONGEST
        shown = ways.led_back(shown, ways.Came(*came) if came else None, SHARED, room)
        self.typed.note(letter, shown)
        call = to_call(letter, folded(voice, shown))
        return carrying(call, letter.language, letter.plain) if letter.facts.get(CARRIED) else call

    def _languages(self, update: Update) -> tuple[str, str]:
        """What Telegram says a visitor reads, and what they chose on a button, if they did."""
        sender, chosen = update.sender, update.chosen_language
        code = sender.language_code[:2].lower() if sender else ""
        usual = code if code in LANGUAGES else self._settings.people.language
        return usual, chosen if chosen in LANGUAGES else usual

    async def _sought(self, tx: Transaction, update: Update, asked: InlineQuery) -> None:
        """What is typed behind the bot's name is answered there, and leaves nothing behind: not that somebody was heard, either."""
        row = await people_store.speaking(tx, asked.sender.id)
        person = None if row is None else people_store.from_row(tx.seal, row)
        language, zone, plain = self._languages(update)[0], self._settings.people.zone, False
        if person is not None:
            language, zone, plain = person.language, person.zone, person.plain
        await inline.answer(tx, asked, person, Voice(self.texts, language, zone, plain, tx.now), self.bot_username)

    async def _context(self, tx: Transaction, update: Update) -> Context | None:
        user, chat = update.sender, update.chat
        if user is None or chat is None or (user.is_bot and not update.speaks_for_chat):
            return None
        row = await people_store.speaking(tx, user.id)
        person = None if row is None else people_store.from_row(tx.seal, row)
        usual, chosen = self._languages(update)
        language, dialog = person.language if person else chosen, None if row is None else dialogs.of(tx, row)
        return Context(
            tx=tx, incoming=update, settings=self._settings, texts=self.texts, chat_id=chat.id, topic=update.topic, user=user,
            private=chat.private, person=person, dialog=dialog, question=ANSWERS.get(dialog.step) if dialog else None,
            language=language, usual_language=usual, call=self._call_for_help(update, language),
            chosen_plain=update.chose_plain, pressing=update.data,
            zone=person.zone if person else self._settings.people.zone, bot_username=self.bot_username,
        )  # fmt: skip

    async def _pressed(self, c: Context) -> None:
        name = self._button(c)
        if name is None or (not c.private and name not in IN_GROUPS) or (c.sure and name not in CONFIRMED):
            raise Refused("old-button")
        before = len(c.tx.toasts)
        await self._leave_question(c)
        c.deciding = name in DECIDES and c.incoming.pressed_stays
        asked = name in CONFIRMED and not c.sure and await sure.ask(c, PRESSES[name])
        if not asked:
            await PRESSES[name].do(c)
        if len(c.tx.toasts) == before:
            c.toast("empty")  # the little clock on the button stops

    @staticmethod
    def _button(c: Context) -> str | None:
        """The name of the pressed button, the rest of its data put in `c.args`; None when there is no such button (any more)."""
        data, place = ways.split(c.pressing)
        parts = data.split(":")
        if parts[0] + ":" == ASIDE:  # the pressed message stays as it is; what was asked for comes as a new one
            c.answered, parts = True, parts[1:] or [""]
        if parts[0] + ":" == SURE:
            c.sure, parts = True, parts[1:] or [""]
        found = presses.find(parts)
        if found is None:
            return None
        name, c.args = found[0].name, found[1]
        c.came = (parts[0], place, name in SHARED) if place and presses.taken(place) else None
        return name

    async def _leave_question(self, c: Context) -> None:
        """What is open ends by a command or by a button of another screen, whether that is refused or not."""
        if not c.private:
            return
        if c.question is None:
            await self._leave_talk(c)
        elif c.by_button:
            await questions.pressed(c, c.question, self._button(c))
        elif (command := self._command(c)) in COMMANDS:
            await questions.commanded(c, command)

    async def _leave_talk(self, c: Context) -> None:
        """So do words for whom one talks with stop going on unasked."""
        if c.dialog is None:
            return
        if c.by_button:
            await questions.pressed_in_a_talk(c, self._button(c))
        elif (command := self._command(c)) in COMMANDS and command not in ("crisis", "urgence"):
            await c.set_aside()

    async def _said(self, c: Context, message: Message) -> None:
        if message.migrate_to_chat_id is not None:
            await moved(c, message.migrate_to_chat_id)
        if not message.said or (message.came_through(self.bot_username) and not await says_to_contact(c)):
            return  # a card of ours, sent where we are: nobody says anything to us with it
        c.text = c.incoming.text
        command = self._command(c)
        if not c.private:
            group_handler = GROUP_COMMANDS.get(command or "")
            if group_handler is not None:
                await group_handler(c)
            return
        if command in COMMANDS:
            self._words.begins_with_a_command(c)
            await self._leave_question(c)
            words = c.text
            await COMMANDS[command](c)
            if words and command not in TAKE_WORDS and c.call is None:
                c.send(show_unsaid, command=f"/{command}")
        else:  # what begins with a slash and is no command of ours is words
            c.text = c.incoming.text
            await self._words.wrote(c)

    def _command(self, c: Context) -> str | None:
        """The command of this message, its words put in `m.args`; None for plain words or a command for another bot."""
        if not c.incoming.text.startswith("/"):
            return None
        head, *words = c.incoming.text.split(maxsplit=1)
        name, _, whom = head[1:].partition("@")
        if whom and whom.casefold() != self.bot_username.casefold():
            return None
        c.args = words[0].split() if words else []
        c.text = words[0].strip() if words else ""
        return name.casefold()

    def _call_for_help(self, update: Update, language: str) -> HelpCall | None:
        """The call for help in the words of this update, looked for once. A command alone holds no words of a person, and what
        stands on a button is no call of theirs."""
        message = update.message or update.edited_message
        if message is None or not message.chat.private:
            return None
        if message.text.startswith("/") and message.text[1:].partition("@")[0].casefold() in COMMANDS:
            return None
        call = calls_for_help(message.all_words, language)
        return None if call and says_a_button(self.texts, message.all_words) else call

    @staticmethod
    def _care(c: Context) -> None:
        """Help lines when words call for them, whatever way they came; last, so that nothing pushes them off the screen. The
        words themselves go on their way (CRISIS-02, CRISIS-04, TALK-06)."""
        if c.call is not None:
            c.send(lines_now, country=c.person.country if c.person else None, call=c.call.kind.value)
