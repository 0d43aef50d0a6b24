"""Who cannot be reached, and where the bot may not write: each sentence of Telegram's, and what it says of the chat."""

from collections.abc import AsyncIterator

import pytest

from bot.wire.gateway import Call, Gateway, Never
from bot.wire.over_pyreqwest import Wire
from bot.wire.refusals import MUTE, REASONS, UNREACHABLE
from tests import loopback as lo

PERSON, GROUP = 5, -1001

# (code, description, reason): this person, or this group chat, gets nothing from this bot any more.
GONE = [
    (403, "Forbidden: bot was blocked by the user", "blocked"),
    (403, "Forbidden: bot can't initiate conversation with a user", "never-started"),
    (403, "Forbidden: user is deactivated", "deactivated"),
    (403, "Forbidden: the bot can't send messages to the bot", "a-bot"),
    (403, "Forbidden: bot can't send messages to bots", "a-bot"),
    (403, "Forbidden: bot was kicked from the group chat", "kicked"),
    (403, "Forbidden: bot was kicked from the supergroup chat", "kicked"),
    (403, "Forbidden: bot is not a member of the group chat", "not-a-member"),
    (403, "Forbidden: bot is not a member of the supergroup chat", "not-a-member"),
    (403, "Forbidden: the group chat was deleted", "group-gone"),
    (403, "Forbidden: something nobody has heard of", "forbidden"),
    (400, "Bad Request: chat not found", "chat-not-found"),
    (400, "Bad Request: private chat not found", "chat-not-found"),
    (400, "Bad Request: user not found", "user-not-found"),
    (400, "Bad Request: user is deactivated", "deactivated"),
    (400, "Bad Request: group chat was deactivated", "group-gone"),
    *((400, f"Bad Request: {constant}", constant) for constant in sorted(UNREACHABLE) if constant.isupper()),
]

# (code, description, reason, where): the bot is in this group chat, and may not write.
SILENT = [
    (400, "Bad Request: not enough rights to send text messages to the chat", "no-rights", "rights"),
    (400, "Bad Request: not enough rights to send documents to the chat", "no-rights", "rights"),
    (400, "Bad Request: have no rights to send a message", "no-rights", "rights"),
    (400, "Bad Request: have no write access to the chat", "no-rights", "rights"),
    (400, "Bad Request: need administrator rights in the channel chat", "no-rights", "rights"),
    (403, "Forbidden: CHAT_WRITE_FORBIDDEN", "CHAT_WRITE_FORBIDDEN", "rights"),
    (400, "Bad Request: TOPIC_CLOSED", "topic-closed", "topic"),
    (400, "Bad Request: topic closed", "topic-closed", "topic"),
    (400, "Bad Request: TOPIC_DELETED", "topic-gone", "topic"),
    (400, "Bad Request: message thread not found", "topic-gone", "topic"),
    *((400, f"Bad Request: {constant}", constant, MUTE[constant]) for constant in sorted(MUTE) if constant.isupper()),
]

# What says nothing about the chat: the next letter may arrive.
OF_THE_LETTER = [
    (400, "Bad Request: message text is empty", "empty"),
    (400, "Bad Request: BUTTON_DATA_INVALID", "BUTTON_DATA_INVALID"),
    (400, 'Bad Request: can\'t parse entities: unsupported start tag "chat not found" at byte 0', "bad-markup"),
    (400, "Bad Request: message to be replied not found", "reply-gone"),
]


@pytest.fixture
async def server() -> AsyncIterator[lo.Loopback]:
    async with lo.loopback() as server:
        yield server


async def refused(server: lo.Loopback, code: int, description: str, chat_id: int) -> object:
    """What becomes of a letter to this chat that is answered so."""
    server.answers(lo.says(code, {"ok": False, "error_code": code, "description": description}))
    async with Wire() as wire:
        return await Gateway(wire, server.url, "1:x").deliver(
            Call("sendMessage", {"chat_id": chat_id, "text": "Hello"})
        )


@pytest.mark.parametrize(("code", "description", "reason"), GONE)
async def test_nothing_else_will_arrive_there(server: lo.Loopback, code: int, description: str, reason: str) -> None:
    for chat_id in (PERSON, GROUP):
        assert await refused(server, code, description, chat_id) == Never(reason, unreachable=True)


@pytest.mark.parametrize(("code", "description", "reason", "where"), SILENT)
async def test_the_bot_is_there_and_may_not_write(
    server: lo.Loopback, code: int, description: str, reason: str, where: str
) -> None:
    assert await refused(server, code, description, GROUP) == Never(reason, mute=where)
    gone = code == 403 or where == "rights"
    assert await refused(server, code, description, PERSON) == Never(reason, unreachable=gone)


@pytest.mark.parametrize(("code", "description", "reason"), OF_THE_LETTER)
async def test_one_letter_is_wrong_and_the_next_may_arrive(
    server: lo.Loopback, code: int, description: str, reason: str
) -> None:
    for chat_id in (PERSON, GROUP):
        assert await refused(server, code, description, chat_id) == Never(reason)


def test_each_word_that_says_something_of_the_chat_is_shown_above() -> None:
    shown = {reason for _, _, reason in GONE} | {reason for _, _, reason, _ in SILENT}
    assert shown - {"forbidden"} == UNREACHABLE | MUTE.keys()
    ours = {reason for reason in UNREACHABLE | MUTE.keys() if not reason.isupper()}
    assert ours <= set(REASONS.values())
