"""What Telegram means when it refuses: a word for the log, and what it says of the chat.

The words given here are logged and stored: they are of this file, or one of Telegram's own constants in capitals, never
Telegram's sentences. Those may quote the message ("unsupported start tag ...").
"""

import re
from typing import Any

# What Telegram says, in lower case, and what that is called here; the first that is found counts.
HARMLESS = ("message is not modified", "query is too old", "message to delete not found")
REASONS = {
    "message to edit not found": "edit-gone",
    "message can't be edited": "edit-gone",
    "message_id_invalid": "edit-gone",
    "no text in the message to edit": "edit-gone",
    "blocked by the user": "blocked",
    "was kicked": "kicked",
    "not a member of": "not-a-member",
    "can't initiate conversation": "never-started",
    "can't send messages to": "a-bot",  # bots, and itself
    "user is deactivated": "deactivated",
    "group chat was": "group-gone",  # deleted, deactivated, upgraded (without saying where to)
    "chat not found": "chat-not-found",
    "user not found": "user-not-found",
    "parse entities": "bad-markup",
    "parse inline keyboard": "bad-keyboard",
    "parse reply keyboard": "bad-keyboard",
    "too long": "too-long",
    "text is empty": "empty",
    "must be non-empty": "empty",
    "not enough rights": "no-rights",
    "need administrator rights": "no-rights",
    "no rights to send": "no-rights",
    "no write access": "no-rights",
    "message can't be deleted": "cannot-delete",
    "replied not found": "reply-gone",
    "to copy not found": "copy-gone",
    "thread not found": "topic-gone",
    "topic_deleted": "topic-gone",
    "topic_closed": "topic-closed",
    "topic closed": "topic-closed",
    "file identifier": "file-gone",
}
CONSTANT = re.compile(r"(?:Bad Request|Forbidden): ([A-Z]+(?:_[A-Z]+)+)")

# Nothing else arrives in this chat either: nobody reads there any more, or nobody lets this bot in.
UNREACHABLE = frozenset({
    "blocked", "kicked", "not-a-member", "never-started", "a-bot", "deactivated", "group-gone", "chat-not-found",
    "user-not-found", "PEER_ID_INVALID", "USER_ID_INVALID", "CHAT_ID_INVALID", "CHANNEL_INVALID", "CHANNEL_PRIVATE",
    "CHANNEL_PUBLIC_GROUP_NA", "CHAT_FORBIDDEN", "USER_IS_BLOCKED", "USER_DELETED", "USER_DEACTIVATED",
    "USER_DEACTIVATED_BAN", "INPUT_USER_DEACTIVATED", "USER_IS_BOT", "USER_BOT_INVALID",
})  # fmt: skip

# The bot is in this group chat and reads, but may not write: everywhere ("rights"), or in the topic it wrote to ("topic").
MUTE = {
    "no-rights": "rights",
    "CHAT_WRITE_FORBIDDEN": "rights",
    "CHAT_SEND_PLAIN_FORBIDDEN": "rights",
    "CHAT_GUEST_SEND_FORBIDDEN": "rights",
    "CHAT_RESTRICTED": "rights",
    "CHAT_ADMIN_REQUIRED": "rights",
    "USER_RESTRICTED": "rights",
    "USER_BANNED_IN_CHANNEL": "rights",
    "topic-closed": "topic",
    "topic-gone": "topic",
}


def reason_of(body: dict[str, Any], otherwise: str) -> str:
    """A word for a refusal that quotes nothing."""
    description = said(body)
    for words, reason in REASONS.items():
        if words in description:
            return reason
    constant = CONSTANT.fullmatch(str(body.get("description")))
    return constant[1] if constant else otherwise


def said(body: dict[str, Any]) -> str:
    """Telegram's sentence up to the first quotation mark: what is quoted is the message's, and must match nothing."""
    return str(body.get("description", "")).partition('"')[0].lower()
