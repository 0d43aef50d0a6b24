"""Takes one update to its handler, and turns refusals and faults into words for the person."""

import logging
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from bot.config import Settings
from bot.domain.contacts import WORDS_LONGEST, length
from bot.domain.crisis import Call as HelpCall
from bot.domain.crisis import calls_for_help
from bot.domain.errors import Refused
from bot.domain.letters import Letter
from bot.domain.people import LANGUAGES
from bot.domain.typed import Choice
from bot.services.contacts.contacts import TALK
from bot.services.letters import reach
from bot.services.people import dialogs
from bot.storage.database import Transaction
from bot.storage.people import people as people_store
from bot.texts import Texts, Voice
from bot.wire.gateway import Call
from bot.wire.incoming import ASIDE, LANGUAGE_SIGN, PLAIN_SIGN, Message, Update
from handlers import ANSWERS, COMMANDS, CONFIRMED, DECIDES, GROUP_COMMANDS, GROUP_PRESSES, PRESSES, SCREENS, SHARED
from handlers.contacts.words import answers_contact, edited, no_words, relay
from handlers.core import questions, sure, ways
from handlers.core.context import CAME, CARRIED, STAYS, Moment
from handlers.core.keyboards import Button, Screen, whole
from handlers.core.sure import SURE
from handlers.core.typed import Typed, show_meant
from handlers.groups.chats import called, membership_changed, moved
from handlers.help.lines import asked_for
from handlers.help.lines_screens import now as lines_now
from handlers.people.home import begin_again, show_broken, show_refused

log = logging.getLogger("entraide.front")

K = TypeVar("K")
V = TypeVar("V")
KEPT_MOST = 500
SPLIT_FROM = 4000  # units: an app cuts at 4,096, or at the last space before
SPLIT_SECONDS, SPLIT_APART = 2, 4  # its parts come so close together; an answer of ours may stand between them
LEFT_SIGN = "🕊"  # on words that stand in the other's chat: one of the signs that Telegram lets bots use


class Front:
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
        self._albums: dict[str, int] = {}
        self._long: dict[int, tuple[int, int]] = {}

    async def handle(self, tx: Transaction, update: Update) -> None:
        """One update. Raises Refused for a no; any other exception is a bug of ours."""
        moment = await self._moment(tx, update)
        if moment is None:
            return
        if not moment.private:
            await called(moment)
        if update.my_chat_member is not None:
            await membership_changed(moment)
            return
        await self._heard(moment)
        if update.press is not None:
            await self._pressed(moment)
        elif update.message is not None:
            await self._said(moment, update.message)
        elif update.edited_message is not None and moment.private and moment.person is not None:
            await edited(moment, update.edited_message)
        self._care(moment)

    async def read_ahead(self, tx: Transaction, batch: list[Update]) -> None:
        """Who speaks in this batch, read in one trip."""
        ids = [update.sender.id for update in batch if update.sender is not None]
        if len(ids) > 1:
            await people_store.read_ahead(tx, ids)

    async def refuse(self, tx: Transaction, update: Update, no: Refused) -> None:
        """Says no in the person's language: over the chat for a press, as a message for words."""
        moment = await self._moment(tx, update)
        if moment is None:
            return
        await self._heard(moment)
        await self._leave_question(moment)
        moment.toast(no.key, alert=True, **no.facts)
        if moment.private:
            self._button(moment)  # "Back" leads where one was
            moment.send(show_refused, key=no.key, facts=no.facts)
            self._care(moment)

    async def apologise(self, tx: Transaction, update: Update) -> None:
        """Something broke here: the person is told, and nothing of what they asked was done."""
        moment = await self._moment(tx, update)
        if moment is not None and moment.private:
            await self._heard(moment)
            moment.toast("broken-toast")
            moment.send(show_broken)
            self._care(moment)

    @staticmethod
    async def _heard(m: Moment) -> None:
        """Whoever presses or writes is noted, whatever comes of it: a no is another transaction than what was tried."""
        if m.person is not None and m.incoming.my_chat_member is None:
            await reach.heard(m.tx, m.person, private=m.private)

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
        voice = Voice(self.texts, letter.language, letter.zone, letter.plain, int(self._now()))
        shown = SCREENS[letter.screen](voice, letter.facts)
        came = letter.facts.get(CAME)
        room = ways.LONGEST - len(letter.language + LANGUAGE_SIGN) if letter.facts.get(CARRIED) else ways.LONGEST
        shown = ways.led_back(shown, ways.Came(*came) if came else None, SHARED, room)
        self.typed.note(letter, shown)
        call = to_call(letter, shown)
        return carrying(call, letter.language, letter.plain) if letter.facts.get(CARRIED) else call

    def _languages(self, update: Update) -> tuple[str, str]:
        """What Telegram says a visitor reads, and what they chose on a button, if they did."""
        code = update.sender.language_code[:2].lower() if update.sender else ""
        usual = code if code in LANGUAGES else self._settings.people.language
        return usual, update.chosen_language if update.chosen_language in LANGUAGES else usual

    async def _moment(self, tx: Transaction, update: Update) -> Moment | None:
        user, chat = update.sender, update.chat
        if user is None or chat is None or (user.is_bot and not update.speaks_for_chat):
            return None
        row = await people_store.speaking(tx, user.id)
        person = None if row is None else people_store.from_row(tx.seal, row)
        usual, chosen = self._languages(update)
        language, dialog = person.language if person else chosen, None if row is None else dialogs.of(tx, row)
        return Moment(
            tx=tx, incoming=update, settings=self._settings, texts=self.texts, chat_id=chat.id, user=user,
            private=chat.private, person=person, dialog=dialog, question=ANSWERS.get(dialog.step) if dialog else None,
            language=language, usual_language=usual, call=self._call_for_help(update, language),
            chosen_plain=update.chose_plain, pressing=update.data,
            zone=person.zone if person else self._settings.people.zone, bot_username=self.bot_username,
        )  # fmt: skip

    async def _pressed(self, m: Moment) -> None:
        name = self._button(m)
        if name is None or (not m.private and name not in GROUP_PRESSES) or (m.sure and name not in CONFIRMED):
            raise Refused("old-button")
        before = len(m.tx.toasts)
        await self._leave_question(m)
        m.deciding = name in DECIDES and m.incoming.pressed_stays
        asked = name in CONFIRMED and not m.sure and await sure.ask(m, name, CONFIRMED[name])
        if not asked:
            await PRESSES[name](m)
        if len(m.tx.toasts) == before:
            m.toast("empty")  # the little clock on the button stops

    @staticmethod
    def _button(m: Moment) -> str | None:
        """The name of the pressed button, the rest of its data put in `m.args`; None when there is no such button (any more)."""
        data, place = ways.split(m.pressing)
        parts = data.split(":")
        if parts[0] + ":" == ASIDE:  # the pressed message stays as it is; what was asked for comes as a new one
            m.answered, parts = True, parts[1:] or [""]
        if parts[0] + ":" == SURE:
            m.sure, parts = True, parts[1:] or [""]
        for count in (2, 1):
            name, m.args = ":".join(parts[:count]), parts[count:]
            if name in PRESSES:
                m.came = (parts[0], place, name in SHARED) if place else None
                return name
        return None

    async def _leave_question(self, m: Moment) -> None:
        """What is open ends by a command or by a button of another screen, whether that is refused or not."""
        if m.question is None or not m.private:
            return
        if m.by_button:
            await questions.pressed(m, m.question, self._button(m))
        elif (command := self._command(m)) in COMMANDS:
            await questions.commanded(m, command)

    async def _said(self, m: Moment, message: Message) -> None:
        if message.migrate_to_chat_id is not None:
            await moved(m, message.migrate_to_chat_id)
        if not message.said:
            return
        m.text = m.incoming.text
        command = self._command(m)
        if not m.private:
            group_handler = GROUP_COMMANDS.get(command or "")
            if group_handler is not None:
                await group_handler(m)
            return
        if command in COMMANDS:
            await self._leave_question(m)
            await COMMANDS[command](m)
        else:  # what begins with a slash and is no command of ours is words
            m.text = m.incoming.text
            await self._wrote(m)

    def _command(self, m: Moment) -> str | None:
        """The command of this message, its words put in `m.args`; None for plain words or a command for another bot."""
        if not m.incoming.text.startswith("/"):
            return None
        head, *words = m.incoming.text.split(maxsplit=1)
        name, _, whom = head[1:].partition("@")
        if whom and whom.casefold() != self.bot_username.casefold():
            return None
        m.args = words[0].split() if words else []
        m.text = words[0].strip() if words else ""
        return name.casefold()

    async def _wrote(self, m: Moment) -> None:
        """Plain words: the answer to an open question, else words for somebody."""
        if not m.text:
            if self._first_of_album(m):
                await no_words(m)
            return
        if self._ends_a_long_one(m):
            raise Refused("words-end", most=WORDS_LONGEST)
        button = None if m.incoming.message is None or m.incoming.message.forwarded else self.typed.pressed_by(m)
        m.names_button = button is not None
        talks = m.dialog is not None and m.dialog.step == TALK
        if await answers_contact(m):  # a reply goes to whom it answers, whatever else is open
            await relay(m)
        elif button is not None and not talks and not self._stale(m):
            await self._press_typed(m, button)
        elif m.question is not None:
            await questions.wrote(m, m.question, calls=m.call is not None)
        elif m.person is None or m.person.pseudonym is None:
            await self._welcome_again(m)
        else:
            await relay(m)

    @staticmethod
    def _stale(m: Moment) -> bool:
        """The open question has waited for so long that it is asked again, whatever comes."""
        return m.question is not None and m.dialog is not None and m.now - m.dialog.asked_at > questions.STALE_SECONDS

    async def _press_typed(self, m: Moment, choice: Choice) -> None:
        """Typed words press the button they mean; one whose press cannot be taken back is shown first."""
        letter = self.typed.newest(m.chat_id, m.now)
        assert letter is not None  # noqa: S101
        if self.typed.asks_back(letter, choice):
            m.show(show_meant, words=choice.words[0], data=choice.data.removeprefix(ASIDE))
            return
        if m.person is None:
            m.language, m.chosen_plain = letter.language, letter.plain
        m.pressing, m.text = choice.data, ""
        await self._pressed(m)

    async def _welcome_again(self, m: Moment) -> None:
        """What a visitor was shown last is shown again, with where their link leads; else the welcome."""
        letter = self.typed.newest(m.chat_id, m.now)
        if m.call is None and letter is not None and m.person is None and letter.screen in ("welcome", "notice-full"):
            m.language, m.chosen_plain = letter.language, letter.plain
            m.repeat(letter)
        else:
            await begin_again(m, calls=m.call is not None)

    def _first_of_album(self, m: Moment) -> bool:
        """Several pictures sent together come as a message each: one answer is enough. The same update taken again is the first
        again."""
        message = m.incoming.message
        if message is None or not message.media_group_id:
            return True
        return _kept(self._albums, message.media_group_id, m.incoming.id) == m.incoming.id

    def _ends_a_long_one(self, m: Moment) -> bool:
        """The app of who writes splits a text that is too long for Telegram: what was too long as a whole is so in its end."""
        message = m.incoming.message
        if message is None:
            return False
        number, date = self._long.get(m.chat_id, (0, 0))
        follows = 0 < message.message_id - number <= SPLIT_APART and message.date - date <= SPLIT_SECONDS
        if follows or length(m.text) >= SPLIT_FROM:
            self._long.pop(m.chat_id, None)
            _kept(self._long, m.chat_id, (message.message_id, message.date))
        return follows

    @staticmethod
    def _call_for_help(update: Update, language: str) -> HelpCall | None:
        """The call for help in the words of this update, looked for once. A command alone holds no words of a person."""
        message = update.message or update.edited_message
        if message is None or not message.chat.private:
            return None
        if message.text.startswith("/") and message.text[1:].partition("@")[0].casefold() in COMMANDS:
            return None
        return calls_for_help(message.all_words, language)

    @staticmethod
    def _care(m: Moment) -> None:
        """Help lines when words call for them, whatever way they came; last, so that nothing pushes them off the screen. The
        words themselves go on their way (CRISIS-02, CRISIS-04, TALK-06)."""
        if m.call is not None:
            m.send(lines_now, country=m.person.country if m.person else None, call=m.call.kind.value)


def _kept(kept: dict[K, V], key: K, value: V) -> V:
    """The value that was kept first; of the others only the last few stay."""
    value = kept.setdefault(key, value)
    while len(kept) > KEPT_MOST:
        del kept[next(iter(kept))]
    return value


def to_call(letter: Letter, screen: Screen) -> Call:
    """A rendered screen as a Bot API request; an edit where the letter says so."""
    stays = screen.stays or STAYS in letter.facts or (letter.kind not in ("reply", "mend") and letter.chat_id > 0)
    rows = [[_button(each, stays) for each in row] for row in whole(screen.rows) if row]
    markup = {"inline_keyboard": rows} if screen.rows else None
    params: dict[str, Any] = {"chat_id": letter.chat_id}
    if screen.deletes is not None:
        return Call("deleteMessage", params | {"message_id": screen.deletes})
    if screen.reacts_to is not None:
        sign = [{"type": "emoji", "emoji": LEFT_SIGN}]
        return Call("setMessageReaction", params | {"message_id": screen.reacts_to, "reaction": sign})
    if screen.commands is not None:
        return _menu(letter.chat_id, screen.commands)
    if screen.strips is not None:
        return Call("editMessageReplyMarkup", params | {"message_id": screen.strips})
    if markup is not None:
        params["reply_markup"] = markup
    if screen.document is not None:
        params |= {"caption": str(screen.text), "parse_mode": "HTML", "document": "attach://file"}
        return Call("sendDocument", params, files={"file": screen.document})
    params |= {"text": str(screen.text), "parse_mode": "HTML", "link_preview_options": {"is_disabled": True}}
    if letter.edits is not None:
        return Call("editMessageText", params | {"message_id": letter.edits})
    if letter.kind == "card":
        params["disable_notification"] = True
    if screen.protected:
        params["protect_content"] = True
    if screen.replies_to is not None:
        params["reply_parameters"] = {"message_id": screen.replies_to, "allow_sending_without_reply": True}
    if letter.topic is not None:
        params["message_thread_id"] = letter.topic
    return Call("sendMessage", params)


def _menu(chat_id: int, commands: list[tuple[str, str]]) -> Call:
    scope = {"scope": {"type": "chat", "chat_id": chat_id}}
    if not commands:
        return Call("deleteMyCommands", scope)
    return Call(
        "setMyCommands", scope | {"commands": [{"command": name, "description": words} for name, words in commands]}
    )


def _button(button: Button, stays: bool) -> dict[str, Any]:
    """On a message that stays, what leads elsewhere opens beside it; only what decides something takes its place (TALK-04)."""
    words = str(button.words)
    if button.url:
        return {"text": words, "url": button.url}
    if button.copies:
        return {"text": words, "copy_text": {"text": button.copies}}
    data = button.data or "menu"
    beside = stays and not data.startswith(ASIDE) and not _decides(data)
    return {"text": words, "callback_data": ASIDE + data if beside else data}


def _decides(data: str) -> bool:
    return ":".join(data.removeprefix(SURE).split(":")[:2]) in DECIDES


def carrying(call: Call, language: str, plain: bool) -> Call:
    """The same, each button carrying how a visitor chose to read: nothing is kept of visitors."""
    sign = PLAIN_SIGN if plain else LANGUAGE_SIGN
    for row in call.params.get("reply_markup", {}).get("inline_keyboard", []):
        for pressed in row:
            if "callback_data" in pressed:
                pressed["callback_data"] = f"{language}{sign}{pressed['callback_data']}"
    return call
