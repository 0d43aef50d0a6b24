"""What becomes of a letter: each answer of the Bot API, from a real server on loopback, and what it means."""

import asyncio
import logging
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.wire.gateway import (
    Attempt,
    Call,
    Conflict,
    Gateway,
    Later,
    Moved,
    NetworkDown,
    Never,
    Sent,
    Unauthorised,
    Unknown,
)
from bot.wire.over_pyreqwest import Wire
from tests import loopback as lo

TOKEN = "123:SECRET"
LETTER = Call("sendMessage", {"chat_id": 5, "text": "Bonjour Amina"})


@pytest.fixture
async def server() -> AsyncIterator[lo.Loopback]:
    async with lo.loopback() as server:
        yield server


@pytest.fixture
async def wire() -> AsyncIterator[Wire]:
    async with Wire() as wire:
        yield wire


@pytest.fixture
async def gateway(server: lo.Loopback, wire: Wire) -> Gateway:
    return Gateway(wire, server.url + "/", TOKEN)


def refusal(code: int, description: str, **parameters: Any) -> lo.Behave:
    body = {"ok": False, "error_code": code, "description": description}
    return lo.says(code, body | ({"parameters": parameters} if parameters else {}))


async def test_a_letter_goes_to_its_method_and_comes_back_with_its_id(server: lo.Loopback, gateway: Gateway) -> None:
    server.answers(lo.ok({"message_id": 7, "date": 0}))
    assert await gateway.deliver(LETTER) == Sent(7, {"message_id": 7, "date": 0})
    assert server.seen == [lo.Seen(f"/bot{TOKEN}/sendMessage", LETTER.params, {})]


async def test_a_letter_with_a_file_is_uploaded(server: lo.Loopback, gateway: Gateway) -> None:
    server.answers(lo.ok({"message_id": 8}))
    attempt = await gateway.deliver(Call("sendDocument", {"chat_id": 5}, {"document": ("a.csv", b"a;b")}))
    assert isinstance(attempt, Sent)
    assert server.seen[0].files == {"document": ("a.csv", b"a;b")}


@pytest.mark.parametrize(
    ("result", "message_id"),
    [(True, None), ([{"message_id": 1}, {"message_id": 2}], 1), ([], None), ({"id": 3}, None), ("x", None)],
)
async def test_the_id_is_that_of_the_first_message_if_there_is_one(
    server: lo.Loopback, gateway: Gateway, result: Any, message_id: int | None
) -> None:
    server.answers(lo.ok(result))
    assert await gateway.deliver(LETTER) == Sent(message_id, result)


POLICY: list[tuple[lo.Behave, Attempt]] = [
    (refusal(429, "Too Many Requests: retry after 7", retry_after=7), Later(7.0, "chat", "429")),
    (refusal(429, "Too Many Requests: retry after 8"), Later(8.0, "chat", "429")),
    (refusal(429, "Too Many Requests"), Later(5.0, "chat", "429")),
    (lo.says_raw(429, b"slow down"), Later(5.0, "chat", "429")),
    (refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=-1009), Moved(-1009)),
    (refusal(400, "Bad Request: message is not modified: specified new message content ..."), Sent(None, None)),
    (
        refusal(400, "Bad Request: query is too old and response timeout expired or query ID is invalid"),
        Sent(None, None),
    ),
    (refusal(400, "Bad Request: message to delete not found"), Sent(None, None)),
    (refusal(400, "Bad Request: message to edit not found"), Never("edit-gone")),
    (refusal(400, "Bad Request: message can't be edited"), Never("edit-gone")),
    (refusal(400, "Bad Request: MESSAGE_ID_INVALID"), Never("edit-gone")),
    (refusal(400, "Bad Request: there is no text in the message to edit"), Never("edit-gone")),
    (refusal(400, "Bad Request: message text is empty"), Never("empty")),
    (refusal(400, "Bad Request: message is too long"), Never("too-long")),
    (refusal(400, "Bad Request: message to be replied not found"), Never("reply-gone")),
    (refusal(400, "Bad Request: BUTTON_DATA_INVALID"), Never("BUTTON_DATA_INVALID")),
    (refusal(400, "Bad Request: USER_INVALID Amina"), Never("refused: 400")),
    (refusal(400, "Bad Request: something about Amina nobody has seen before"), Never("refused: 400")),
    (
        refusal(400, 'Bad Request: can\'t parse entities: unsupported start tag "message is not modified" at byte 0'),
        Never("bad-markup"),
    ),
    (refusal(403, "Forbidden: bot was blocked by the user"), Never("blocked", unreachable=True)),
    (refusal(403, "Forbidden: Amina does not want to"), Never("forbidden", unreachable=True)),
    (refusal(401, "Unauthorized"), Later(60.0, "all", "token")),
    (refusal(404, "Not Found"), Later(60.0, "all", "token")),
    (refusal(404, "Not Found: method not found"), Never("refused: 404")),
    (refusal(418, "I'm a teapot"), Never("refused: 418")),
    (lo.says(200, {"ok": False, "error_code": 403, "description": "Forbidden"}), Never("forbidden", unreachable=True)),
    (refusal(500, "Internal Server Error"), Unknown("server: 500")),
    (lo.says_raw(502, b"<html>Bad Gateway</html>"), Unknown("server: 502")),
    (lo.says_raw(504, b""), Unknown("server: 504")),
    (lo.says_raw(413, b"<html>Request Entity Too Large</html>"), Never("too-large")),
    (lo.says_raw(403, b"<html>blocked by the user's company</html>"), Later(60.0, "all", "refused on the way: 403")),
    (lo.redirect, Later(60.0, "all", "refused on the way: 302")),
    (lo.says(200, {}), Unknown("answer without ok")),
    (lo.says(400, {"ok": False, "description": None, "parameters": []}), Never("refused: 400")),
    (lo.says_raw(200, b"<html>Please log in</html>"), Unknown("network: answer is not JSON")),
    (lo.close, Unknown("network: connection closed before message completed")),
    (lo.reset, Unknown("network: Connection reset by peer (os error 104)")),
    (lo.cut_short, Unknown("network: end of file before message length reached")),
]


@pytest.mark.parametrize(("behave", "attempt"), POLICY, ids=lambda value: str(value) if not callable(value) else "")
async def test_each_answer_has_its_outcome(
    server: lo.Loopback, gateway: Gateway, behave: lo.Behave, attempt: Attempt
) -> None:
    server.answers(behave)
    assert await gateway.deliver(LETTER) == attempt
    assert len(server.seen) == 1, "nothing is sent twice"


async def test_an_answer_that_does_not_come_in_time_is_unknown(server: lo.Loopback, wire: Wire) -> None:
    server.answers(lo.ok(), server.hang)
    gateway = Gateway(wire, server.url, TOKEN, timeout=0.2)
    await gateway.deliver(LETTER)  # now there is a connection: what takes too long is the answer
    assert await gateway.deliver(LETTER) == Unknown("network: operation timed out")


async def test_a_network_that_is_down_means_later_for_all(wire: Wire) -> None:
    attempt = await Gateway(wire, lo.nobody_listens(), TOKEN).deliver(LETTER)
    assert attempt == Later(2.0, "all", "network: Connection refused (os error 111)")


async def test_too_many_requests_without_a_chat_concern_all(server: lo.Loopback, gateway: Gateway) -> None:
    server.answers(refusal(429, "Too Many Requests: retry after 3", retry_after=3))
    assert await gateway.deliver(Call("setMyCommands", {"commands": []})) == Later(3.0, "all", "429")


async def test_a_letter_that_cannot_be_written_is_never_sent(
    server: lo.Loopback, gateway: Gateway, caplog: pytest.LogCaptureFixture
) -> None:
    for files in (None, {"document": ("a", b"")}):
        assert await gateway.deliver(Call("sendMessage", {"text": "Amina \ud800"}, files)) == Never("unsendable")
    assert server.seen == []
    assert "sendMessage" in caplog.text
    assert "Amina" not in caplog.text


async def test_a_bug_is_logged_with_its_place_but_not_with_words(
    server: lo.Loopback, gateway: Gateway, caplog: pytest.LogCaptureFixture
) -> None:
    name = "Amina"

    class Broken(dict[str, Any]):
        def values(self) -> Any:
            raise LookupError(name)

    assert await gateway.deliver(Call("sendMessage", Broken())) == Unknown("bug: LookupError")
    assert caplog.records[0].levelno == logging.ERROR
    assert "transport.py" in caplog.text
    assert name not in caplog.text


async def test_a_cancelled_delivery_stays_cancelled(server: lo.Loopback, gateway: Gateway) -> None:
    server.answers(server.hang)
    delivery = asyncio.create_task(gateway.deliver(LETTER))
    await server.arrived.wait()
    delivery.cancel()
    with pytest.raises(asyncio.CancelledError):
        await delivery


async def test_updates_are_fetched_from_an_offset(server: lo.Loopback, gateway: Gateway) -> None:
    server.answers(lo.ok([{"update_id": 4}]), lo.ok([]))
    (update,) = await gateway.get_updates(4, 50, 100, ["message"])
    assert bytes(update) == b'{"update_id": 4}'
    assert await gateway.get_updates(None, 0) == []
    assert [seen.fields for seen in server.seen] == [
        {"offset": 4, "timeout": 50, "limit": 100, "allowed_updates": ["message"]},
        {"timeout": 0, "limit": 100},
    ]


CONFLICT = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"


@pytest.mark.parametrize(
    ("behave", "error", "reason"),
    [
        (refusal(409, CONFLICT), Conflict, "another"),
        (refusal(409, WEBHOOK), Conflict, "webhook"),
        (refusal(401, "Unauthorized"), Unauthorised, "token"),
        (refusal(404, "Not Found"), Unauthorised, "token"),
        (lo.says_raw(404, b"<html>nginx</html>"), NetworkDown, "404"),
        (refusal(500, "Internal Server Error"), NetworkDown, "500"),
        (lo.says_raw(502, b"<html>"), NetworkDown, "502"),
        (lo.says_raw(200, b"<html>"), NetworkDown, "answer is not JSON"),
        (lo.ok(True), NetworkDown, "200"),
        (lo.close, NetworkDown, "connection closed before message completed"),
    ],
)
async def test_updates_that_cannot_be_fetched_say_why(
    server: lo.Loopback, gateway: Gateway, behave: lo.Behave, error: type[Exception], reason: str
) -> None:
    server.answers(behave)
    with pytest.raises(error) as caught:
        await gateway.get_updates(1, 0)
    assert str(caught.value) == reason
    assert getattr(caught.value, "retry_after", None) is None


async def test_too_many_requests_for_updates_say_how_long_to_wait(server: lo.Loopback, gateway: Gateway) -> None:
    server.answers(refusal(429, "Too Many Requests: retry after 9", retry_after=9))
    with pytest.raises(NetworkDown) as caught:
        await gateway.get_updates(1, 0)
    assert caught.value.retry_after == 9.0


async def test_updates_from_a_network_that_is_down_raise_network_down(wire: Wire) -> None:
    with pytest.raises(NetworkDown, match="Connection refused"):
        await Gateway(wire, lo.nobody_listens(), TOKEN).get_updates(1, 0)
