"""The wire against a real server on loopback: what arrives there, and what a failure is taken for."""

import asyncio
import io
import traceback
from collections.abc import AsyncIterator, Callable

import pytest
import telegram
from telegram.error import NetworkError, TimedOut

from bot.wire.over_pyreqwest import Wire
from bot.wire.transport import Answer, Lost, Unsendable, Unsent
from tests import loopback as lo

TOKEN = "123:SECRET"


@pytest.fixture
async def server() -> AsyncIterator[lo.Loopback]:
    async with lo.loopback() as server:
        yield server


@pytest.fixture
async def wire() -> AsyncIterator[Wire]:
    async with Wire() as wire:
        yield wire


async def test_a_call_arrives_as_json_and_its_answer_comes_back(server: lo.Loopback, wire: Wire) -> None:
    server.answers(lo.ok({"message_id": 7}))
    params: dict[str, object] = {
        "chat_id": -5,
        "text": "Ça va ?",
        "reply_markup": {"inline_keyboard": [[]]},
        "parse_mode": None,
    }
    answer = await wire.call(f"{server.url}/bot{TOKEN}/sendMessage", params)
    assert answer == Answer(200, {"ok": True, "result": {"message_id": 7}})
    del params["parse_mode"]
    assert server.seen == [lo.Seen(f"/bot{TOKEN}/sendMessage", params, {})]


async def test_a_file_arrives_with_its_name_and_the_other_parameters(server: lo.Loopback, wire: Wire) -> None:
    server.answers(lo.ok())
    params = {"chat_id": 5, "caption": "Voilà", "reply_markup": {"a": [1]}, "thumbnail": None}
    await wire.call(f"{server.url}/sendDocument", params, {"document": ('été "24".csv', b"\x00\xff")})
    fields = {"chat_id": "5", "caption": "Voilà", "reply_markup": '{"a":[1]}'}
    assert server.seen == [lo.Seen("/sendDocument", fields, {"document": ('été "24".csv', b"\x00\xff")})]


async def test_connections_are_kept_and_used_again(server: lo.Loopback, wire: Wire) -> None:
    server.answers(lo.ok())
    for _ in range(5):
        await wire.call(server.url, {})
    assert len(server.connections) == 1


async def test_the_pool_holds_no_more_than_its_limit(server: lo.Loopback) -> None:
    server.answers(lo.ok())
    async with Wire(limit=3) as wire:
        await asyncio.gather(*(wire.call(server.url, {}) for _ in range(20)))
    assert len(server.seen) == 20
    assert len(server.connections) <= 3


@pytest.mark.parametrize(
    ("address", "why"),
    [(lo.nobody_listens, "Connection refused"), (lambda: "nowhere", "no such address")],
    ids=["nobody listens", "no address"],
)
async def test_nobody_listening_is_unsent(wire: Wire, address: Callable[[], str], why: str) -> None:
    with pytest.raises(Unsent, match=why):
        await wire.call(address(), {})


async def test_a_failed_tls_handshake_is_unsent(server: lo.Loopback, wire: Wire) -> None:
    with pytest.raises(Unsent, match="InvalidContentType"):
        await wire.call(server.url.replace("http:", "https:"), {})
    assert server.seen == []


async def test_no_free_connection_in_time_is_unsent(server: lo.Loopback) -> None:
    server.answers(server.hang)
    async with Wire(limit=1, connect_timeout=0.2) as wire:
        first = asyncio.create_task(wire.call(server.url, {}))
        await server.arrived.wait()
        with pytest.raises(Unsent, match="no free connection"):
            await wire.call(server.url, {})
        server.released.set()
        with pytest.raises(Lost):
            await first
    assert len(server.seen) == 1


async def test_a_wire_that_is_closed_sends_nothing(server: lo.Loopback) -> None:
    wire = Wire()
    with pytest.raises(Unsent, match="closed"):
        await wire.call(server.url, {})
    await wire.initialize()
    for _ in range(2):
        await wire.shutdown()
    with pytest.raises(Unsent, match="closed"):
        await wire.call(server.url, {})
    assert server.seen == []


@pytest.mark.parametrize("hang_up", [lo.close, lo.reset, lo.cut_short])
async def test_a_request_that_was_read_and_not_answered_is_lost(
    server: lo.Loopback, wire: Wire, hang_up: lo.Behave
) -> None:
    server.answers(hang_up)
    with pytest.raises(Lost) as caught:
        await wire.call(server.url, {})
    assert not caught.value.timed_out
    assert len(server.seen) == 1


async def test_a_kept_connection_that_breaks_is_lost_and_not_tried_again(server: lo.Loopback, wire: Wire) -> None:
    server.answers(lo.ok(), lo.close)
    await wire.call(server.url, {})
    with pytest.raises(Lost, match="connection closed before message completed"):
        await wire.call(server.url, {})
    assert len(server.connections) == 1, "the second went over the connection of the first"
    assert len(server.seen) == 2, "it was not sent a third time"


async def test_an_answer_that_does_not_come_in_time_is_lost(server: lo.Loopback, wire: Wire) -> None:
    server.answers(lo.ok(), server.hang)
    await wire.call(server.url, {})  # now there is a connection: what takes too long is the answer
    with pytest.raises(Lost) as caught:
        await wire.call(server.url, {}, timeout=0.1)
    assert caught.value.timed_out


@pytest.mark.parametrize("body", [b"<html>", b"[1]", b"", b'{"a": "\xff"}', b'{"ok": tr'])
async def test_a_good_answer_that_is_no_json_object_is_lost(server: lo.Loopback, wire: Wire, body: bytes) -> None:
    server.answers(lo.says_raw(200, body))
    with pytest.raises(Lost, match="not JSON"):
        await wire.call(server.url, {})


@pytest.mark.parametrize("status", [302, 403, 500, 502])
async def test_a_refusal_in_other_words_than_json_is_still_a_refusal(
    server: lo.Loopback, wire: Wire, status: int
) -> None:
    server.answers(lo.says_raw(status, b"<h1>No</h1>"))
    assert await wire.call(server.url, {}) == Answer(status, {})


@pytest.mark.parametrize(
    ("value", "files"),
    [
        (object(), None),
        ("\ud800", None),
        ({"a": {1j}}, {"document": ("a.txt", b"a")}),
        ("\ud800", {"document": ("a.txt", b"a")}),
        ("a header in a file name", {"document": ("a\r\nX: y", b"a")}),
    ],
)
async def test_parameters_that_cannot_be_written_are_unsendable(
    server: lo.Loopback, wire: Wire, value: object, files: dict[str, tuple[str, bytes]] | None
) -> None:
    with pytest.raises(Unsendable):
        await wire.call(server.url, {"text": value}, files)
    assert server.seen == []


async def test_the_token_is_in_no_error(server: lo.Loopback) -> None:
    async def failure(url: str, wire: Wire, timeout: float = 1) -> str:
        with pytest.raises((Unsent, Lost)) as caught:
            await wire.call(f"{url}/bot{TOKEN}/getMe", {}, timeout=timeout)
        return "".join(traceback.format_exception(caught.value))

    server.answers(lo.close, lo.says_raw(200, b"?"), server.hang)
    async with Wire(limit=1, connect_timeout=0.2) as wire:
        told = [await failure(url, wire) for url in (lo.nobody_listens(), "nowhere", server.url, server.url)]
        server.arrived.clear()
        first = asyncio.create_task(failure(server.url, wire))
        await server.arrived.wait()
        told.append(await failure(server.url, wire))
        server.released.set()
        told.append(await first)
    assert not [words for words in told if "SECRET" in words]


async def test_a_cancelled_call_stays_cancelled(server: lo.Loopback, wire: Wire) -> None:
    server.answers(server.hang)
    call = asyncio.create_task(wire.call(server.url, {}))
    await server.arrived.wait()
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call


def bot_over(wire: Wire, url: str) -> telegram.Bot:
    return telegram.Bot(TOKEN, request=wire, get_updates_request=wire, base_url=f"{url}/bot")


ME = {"id": 123, "is_bot": True, "first_name": "Entraide", "username": "entraide_bot"}
MESSAGE = {"message_id": 9, "date": 0, "chat": {"id": 5, "type": "private"}}


async def test_python_telegram_bot_works_over_it(server: lo.Loopback) -> None:
    server.answers(lo.ok(ME), lo.ok(), lo.ok(MESSAGE))
    async with bot_over(Wire(), server.url) as bot:
        assert (bot.id, bot.username) == (123, "entraide_bot")
        assert await bot.set_my_commands([("help", "Aide à l'écran")])
        sent = await bot.send_document(5, io.BytesIO(b"a;b"), filename="été.csv", caption="Voilà")
    assert sent.message_id == 9
    me, commands, document = server.seen
    assert me.path == f"/bot{TOKEN}/getMe"
    assert "Aide à l'écran" in commands.fields["commands"].encode().decode("unicode_escape")
    assert document.fields["caption"] == "Voilà"
    assert list(document.files.values()) == [("été.csv", b"a;b")]


async def test_python_telegram_bot_can_fetch_a_file(server: lo.Loopback, wire: Wire) -> None:
    server.answers(lo.says_raw(200, b"\x00\x01"))
    assert await wire.retrieve(f"{server.url}/file") == b"\x00\x01"


async def test_python_telegram_bot_is_told_unsent_from_lost_from_timed_out(server: lo.Loopback) -> None:
    server.answers(lo.close, server.hang, lo.says_raw(502, b"<html>"))
    async with Wire(connect_timeout=0.5) as wire:
        with pytest.raises(Unsent):
            await bot_over(wire, lo.nobody_listens()).get_me()
        bot = bot_over(wire, server.url)
        with pytest.raises(Lost):
            await bot.get_me()
        with pytest.raises(TimedOut):
            await bot.get_me(read_timeout=0.05)
        with pytest.raises(NetworkError, match="Bad Gateway"):
            await bot.get_me()


async def test_a_call_of_python_telegram_bot_without_read_timeout_waits(server: lo.Loopback) -> None:
    server.answers(lo.ok(ME))
    async with Wire(read_timeout=3) as wire:
        assert wire.read_timeout == 3
        assert (await bot_over(wire, server.url).get_me(read_timeout=None, connect_timeout=1, pool_timeout=1)).id == 123


async def test_a_proxy_is_used_when_it_is_given_and_not_from_the_environment(
    server: lo.Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.answers(lo.ok())
    monkeypatch.setenv("http_proxy", lo.nobody_listens())
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    async with Wire() as direct, Wire(proxy=server.url) as through_proxy:
        assert (await direct.call(server.url, {})).status == 200
        assert (await through_proxy.call("http://api.example/getMe", {})).status == 200
