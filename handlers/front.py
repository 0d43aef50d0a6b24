"""Takes one update to its handler, and turns refusals and faults into words for the person."""

import logging
from collections.abc import Awaitable, Callable
from typing import Any

from bot.config import Settings
from bot.domain.crisis import calls_for_help
from bot.domain.errors import Refused
from bot.domain.letters import Letter
from bot.domain.people import LANGUAGES
from bot.gateway import Call
from bot.services import dialogs, people
from bot.storage import people as people_store
from bot.storage.database import Transaction
from bot.texts import Texts, Voice
from handlers import ANSWERS, COMMANDS, GROUP_COMMANDS, GROUP_PRESSES, PRESSES, SCREENS
from handlers.context import CARRIED, Handler, Moment
from handlers.crisis import asked_for
from handlers.incoming import LANGUAGE_SIGN, Incoming
from handlers.keyboards import Screen
from handlers.peers import relay
from handlers.places import membership_changed, moved

log = logging.getLogger("entraide.front")


class Front:
    """The handlers as the intake sees them."""

    def __init__(self, settings: Settings, texts: Texts, send_now: Callable[[Call], Awaitable[Any]]) -> None:
        self._settings = settings
        self.texts = texts
        self._send_now = send_now
        self.bot_username = ""

    async def handle(self, tx: Transaction, raw: dict[str, Any]) -> None:
        """One update. Raises Refused for a no; any other exception is a bug of ours."""
        moment = await self._moment(tx, Incoming(raw))
        if moment is None:
            return
        if moment.incoming.membership:
            await membership_changed(moment)
            return
        await self._heard(moment)
        if moment.incoming.press is not None:
            await self._pressed(moment)
        elif moment.incoming.message is not None:
            await self._said(moment, moment.incoming.message)

    async def read_ahead(self, tx: Transaction, batch: list[dict[str, Any]]) -> None:
        """Who speaks in this batch, read in one trip."""
        ids = [sender["id"] for raw in batch if (sender := Incoming(raw).sender)]
        if len(ids) > 1:
            await people_store.read_ahead(tx, ids)

    async def refuse(self, tx: Transaction, raw: dict[str, Any], no: Refused) -> None:
        """Says no in the person's language: over the chat for a press, as a message for words."""
        moment = await self._moment(tx, Incoming(raw))
        if moment is None:
            return
        await self._heard(moment)
        moment.toast(no.key, alert=True, **no.facts)
        if moment.private:
            self._care(moment)
            moment.send("refused", key=no.key, facts=no.facts)

    async def apologise(self, tx: Transaction, raw: dict[str, Any]) -> None:
        """Something broke here: the person is told, and nothing of what they asked was done."""
        moment = await self._moment(tx, Incoming(raw))
        if moment is not None and moment.private:
            await self._heard(moment)
            self._care(moment)
            moment.toast("broken-toast")
            moment.send("broken")

    @staticmethod
    async def _heard(m: Moment) -> None:
        """Whoever presses or writes can be reached, whatever comes of it: a no is another transaction than what was tried."""
        if m.person is not None and not m.incoming.membership:
            await people.note_heard(m.tx, m.person)

    async def without_database(self, raw: dict[str, Any]) -> None:
        """Nothing can be stored: whoever asks for help lines still gets them at once (CRISIS-01). Never raises: others wait."""
        try:
            await self._lines_at_once(Incoming(raw))
        except Exception as bug:
            log.error("lines.failed", extra={"error": type(bug).__name__, "update": raw.get("update_id")})

    async def _lines_at_once(self, incoming: Incoming) -> None:
        asked = asked_for(incoming.data, incoming.text)
        if asked is None or incoming.chat.get("type") != "private":
            return
        usual, chosen = self._languages(incoming)
        facts = asked[1] | ({CARRIED: True} if chosen != usual else {})
        letter = Letter("", incoming.chat["id"], "reply", asked[0], facts, chosen, self._settings.people.zone, 0)
        await self._send_now(self.render(letter))

    def render(self, letter: Letter) -> Call:
        """The Bot API call of a letter, in its reader's language and zone."""
        voice = Voice(self.texts, letter.language, letter.zone, letter.plain)
        call = to_call(letter, SCREENS[letter.screen](voice, dict(letter.facts)))
        return with_language(call, letter.language) if letter.facts.get(CARRIED) else call

    def _languages(self, incoming: Incoming) -> tuple[str, str]:
        """What Telegram says a visitor reads, and what they chose on a button, if they did."""
        code = (incoming.sender.get("language_code") or "")[:2].lower()
        usual = code if code in LANGUAGES else self._settings.people.language
        return usual, incoming.chosen_language if incoming.chosen_language in LANGUAGES else usual

    async def _moment(self, tx: Transaction, incoming: Incoming) -> Moment | None:
        user, chat = incoming.sender, incoming.chat
        if not user or not chat or (user.get("is_bot") and not incoming.speaks_for_chat):
            return None
        row = await people_store.speaking(tx, user["id"])
        person = None if row is None else people_store.from_row(tx.seal, row)
        dialog = None
        if row is not None and row["step"] is not None:
            words = tx.seal.open(row["answers"], "dialog.answers")
            dialog = dialogs.read(row["step"], words, row["expires_at"], tx.now)
        usual, chosen = self._languages(incoming)
        return Moment(
            tx=tx, incoming=incoming, settings=self._settings, texts=self.texts, chat_id=chat["id"], user_id=user["id"],
            private=chat["type"] == "private", person=person, dialog=dialog,
            language=person.language if person else chosen, usual_language=usual,
            zone=person.zone if person else self._settings.people.zone, bot_username=self.bot_username,
        )  # fmt: skip

    async def _pressed(self, m: Moment) -> None:
        parts = m.incoming.data.split(":")
        if parts[0] == "aside":  # the pressed message stays as it is; what was asked for comes as a new one
            m.answered, parts = True, parts[1:] or [""]
        name = ":".join(parts[:2])
        handler = PRESSES.get(name)
        m.args = parts[2:]
        if handler is None:
            name, m.args = parts[0], parts[1:]
            handler = PRESSES.get(name)
        if handler is None or (not m.private and name not in GROUP_PRESSES):
            raise Refused("old-button")
        before = len(m.tx.toasts)
        await handler(m)
        if len(m.tx.toasts) == before:
            m.toast("empty")  # the little clock on the button stops

    async def _said(self, m: Moment, message: dict[str, Any]) -> None:
        if "migrate_to_chat_id" in message:
            await moved(m)
            return
        m.text = m.incoming.text
        command = self._command(m)
        if not m.private:
            group_handler = GROUP_COMMANDS.get(command or "")
            if group_handler is not None:
                await group_handler(m)
            return
        if command is not None:
            await self._commanded(m, command)
        else:
            await self._wrote(m)

    def _command(self, m: Moment) -> str | None:
        """The command of this message, its words put in `m.args`; None for plain words or a command for another bot."""
        if not m.text.startswith("/"):
            return None
        head, *words = m.text.split(maxsplit=1)
        name, _, whom = head[1:].partition("@")
        if whom and whom.casefold() != self.bot_username.casefold():
            return None
        m.args = words[0].split() if words else []
        m.text = words[0].strip() if words else ""
        return name.casefold()

    async def _commanded(self, m: Moment, command: str) -> None:
        handler = COMMANDS.get(command)
        if handler is None:
            raise Refused("command-unknown")
        await handler(m)

    async def _wrote(self, m: Moment) -> None:
        """Plain words: the answer to an open question, else words for a peer. Help lines come at once when the words call for them."""
        self._care(m)
        if not m.text:
            raise Refused("only-words")
        handler: Handler | None = ANSWERS.get(m.dialog.step) if m.dialog is not None else None
        await (handler or relay)(m)

    @staticmethod
    def _care(m: Moment) -> None:
        """Help lines at once when the words call for them; the words themselves go on their way (CRISIS-02, CRISIS-04)."""
        words = m.incoming.text or m.incoming.caption
        call = calls_for_help(words, m.language) if words and not words.startswith("/") else None
        if call is not None:
            m.send("crisis-now", country=m.person.country if m.person else None, kind=call.kind.value)


def to_call(letter: Letter, screen: Screen) -> Call:
    """A rendered screen as a Bot API request; an edit where the letter says so."""
    markup = {"inline_keyboard": [[_button(b) for b in row] for row in screen.rows if row]} if screen.rows else None
    params: dict[str, Any] = {"chat_id": letter.chat_id}
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
    return Call("sendMessage", params)


def _button(button: Any) -> dict[str, str]:
    words = str(button.words)
    return {"text": words, "url": button.url} if button.url else {"text": words, "callback_data": button.data or "menu"}


def with_language(call: Call, language: str) -> Call:
    """The same, each button carrying the language that a visitor chose: nothing is kept of visitors."""
    for row in call.params.get("reply_markup", {}).get("inline_keyboard", []):
        for pressed in row:
            if "callback_data" in pressed:
                pressed["callback_data"] = f"{language}{LANGUAGE_SIGN}{pressed['callback_data']}"
    return call
