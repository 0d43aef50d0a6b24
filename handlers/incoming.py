"""One update as it came: what every handler needs is read straight from the JSON, the rest by python-telegram-bot on demand."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from telegram import Update

TEXT_LONGEST = 4096
LANGUAGE_SIGN = "~"  # en~crisis:lines


@dataclass(frozen=True)
class Incoming:
    """A message, a press or a change of the bot's membership. Building telegram.Update for each would cost more than all else."""

    raw: dict[str, Any]

    @cached_property
    def update(self) -> Update:
        """The whole update, typed."""
        return Update.de_json(self.raw, None)

    @property
    def id(self) -> int:
        return int(self.raw["update_id"])

    @property
    def membership(self) -> bool:
        """The bot was added, removed, blocked or unblocked."""
        return "my_chat_member" in self.raw

    @property
    def message(self) -> dict[str, Any] | None:
        return self.raw.get("message")

    @property
    def press(self) -> dict[str, Any] | None:
        """The callback query of a pressed button."""
        return self.raw.get("callback_query")

    @cached_property
    def sender(self) -> dict[str, Any]:
        """Who speaks; empty for a channel."""
        body = self.message or self.press or self.raw.get("my_chat_member") or {}
        sender: dict[str, Any] = body.get("from") or {}
        return sender

    @cached_property
    def chat(self) -> dict[str, Any]:
        """Where; empty for a press under a message of inline mode."""
        body = self.message or (self.press or {}).get("message") or self.raw.get("my_chat_member") or {}
        chat: dict[str, Any] = body.get("chat") or {}
        return chat

    @property
    def topic(self) -> int | None:
        """The forum topic this was said or pressed in; None in General and in chats without topics."""
        message = self.message or (self.press or {}).get("message") or {}
        topic = message.get("message_thread_id") if message.get("is_topic_message") is True else None
        return topic if isinstance(topic, int) else None

    @property
    def pressed_message(self) -> int | None:
        """The message whose button was pressed."""
        message = (self.press or {}).get("message")
        return None if message is None else int(message["message_id"])

    @cached_property
    def _on_button(self) -> tuple[str, str]:
        whole = str((self.press or {}).get("data") or "")
        language, sign, data = whole.partition(LANGUAGE_SIGN)
        return (language, data) if sign else ("", whole)

    @property
    def data(self) -> str:
        """The callback data, without the language a visitor chose; anything, for a client can forge it."""
        return self._on_button[1]

    @property
    def chosen_language(self) -> str:
        """The language a visitor chose: their buttons carry it, so that nothing is kept of them. Can be forged too."""
        return self._on_button[0]

    @property
    def text(self) -> str:
        return str((self.message or {}).get("text") or "")[:TEXT_LONGEST]

    @property
    def caption(self) -> str:
        """The words under a picture or a file."""
        return str((self.message or {}).get("caption") or "")[:TEXT_LONGEST]

    @property
    def speaks_for_chat(self) -> bool:
        """Administrators who stay anonymous in a group come as a bot of Telegram's."""
        message = self.message
        if message is None:
            return self.membership
        return "migrate_to_chat_id" in message or (message.get("sender_chat") or {}).get("id") == self.chat.get("id")
