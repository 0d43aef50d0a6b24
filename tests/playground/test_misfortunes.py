"""What goes wrong on purpose: faults, the network, the limits on sending, slowness."""

import asyncio
import json

import aiohttp
import pytest

from playground.flood import Flood
from playground.server import Playground
from playground.world import Person
from tests.playground.test_updates import until
from tests.playground.wire import Clock, Wire


@pytest.mark.parametrize(
    ("kind", "status", "description"),
    [
        ("429", 429, "Too Many Requests: retry after 7"),
        ("403", 403, "Forbidden: bot was blocked by the user"),
        ("400", 400, "Bad Request: chat not found"),
        ("500", 500, "Internal Server Error"),
    ],
)
async def test_a_request_can_be_refused_on_purpose(
    play: Playground, bot: Wire, ana: Person, kind: str, status: int, description: str
) -> None:
    play.faults.add("sendMessage", kind, match="pas celui-ci", retry_after=7)
    await bot.do("getMe")
    await bot.do("sendMessage", chat_id=ana.id, text="celui-là")
    code, answer = await bot.ask("sendMessage", chat_id=ana.id, text="mais pas celui-ci")
    assert (code, answer["description"]) == (status, description)
    assert answer.get("parameters") == ({"retry_after": 7} if kind == "429" else None)
    await bot.do("sendMessage", chat_id=ana.id, text="pas celui-ci, à nouveau")
    assert [message.text for message in play.world.seen(ana)][1:] == ["celui-là", "pas celui-ci, à nouveau"]


@pytest.mark.parametrize(("kind", "carried_out"), [("reset_before", False), ("reset_after", True)])
async def test_a_connection_is_cut_before_or_after_the_deed(
    play: Playground, bot: Wire, ana: Person, kind: str, carried_out: bool
) -> None:
    play.faults.add(kind=kind)
    with pytest.raises((aiohttp.ServerDisconnectedError, aiohttp.ClientOSError)):
        await bot.ask("sendMessage", chat_id=ana.id, text="x")
    assert ([message.text for message in play.world.seen(ana)] == ["/start", "x"]) is carried_out


async def test_an_answer_may_be_garbled_though_the_deed_is_done(play: Playground, bot: Wire, ana: Person) -> None:
    play.faults.add(kind="bad_json")
    with pytest.raises(json.JSONDecodeError):
        await bot.ask("sendMessage", chat_id=ana.id, text="x")
    assert play.world.seen(ana)[-1].text == "x"


async def test_a_gateway_answers_in_html(play: Playground, bot: Wire) -> None:
    play.faults.add(kind="502")
    async with bot.session.get(bot.url("getMe")) as response:
        assert (response.status, response.content_type) == (502, "text/html")


async def test_a_timeout_never_answers(play: Playground, bot: Wire, ana: Person) -> None:
    play.faults.add(kind="timeout")
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(bot.ask("sendMessage", chat_id=ana.id, text="x"), 0.05)
    play.faults.add(kind="timeout", seconds=0.01)
    with pytest.raises((aiohttp.ServerDisconnectedError, aiohttp.ClientOSError)):
        await bot.ask("sendMessage", chat_id=ana.id, text="x")
    assert [message.text for message in play.world.seen(ana)] == ["/start"]


async def test_a_slow_answer_comes_late_to_a_deed_long_done(play: Playground, bot: Wire, ana: Person) -> None:
    play.faults.add(kind="slow", seconds=0.05)
    asking = asyncio.ensure_future(bot.do("sendMessage", chat_id=ana.id, text="x"))
    await until(lambda: play.world.seen(ana)[-1].text == "x")
    assert not asking.done()
    assert (await asking)["text"] == "x"


async def test_a_fault_may_last_until_it_is_cleared(play: Playground, bot: Wire) -> None:
    play.faults.add(kind="500", times=None)
    for _ in range(3):
        assert (await bot.ask("getMe"))[0] == 500
    play.faults.clear()
    await bot.do("getMe")
    with pytest.raises(ValueError, match="no such fault"):
        play.faults.add(kind="418")


async def test_when_the_network_goes_down_even_long_polls_are_cut(play: Playground, bot: Wire, ana: Person) -> None:
    poll = asyncio.ensure_future(bot.ask("getUpdates", timeout=50))
    await until(lambda: play.delivery.polling)
    play.network = "down"
    with pytest.raises((aiohttp.ServerDisconnectedError, aiohttp.ClientOSError)):
        await poll
    with pytest.raises((aiohttp.ServerDisconnectedError, aiohttp.ClientOSError)):
        await bot.ask("getMe")
    assert (await bot.get("/play/state"))["network"] == "down"
    play.world.say(ana, "pendant ce temps")
    play.network = "up"
    assert [each["message"]["text"] for each in await bot.do("getUpdates")] == ["pendant ce temps"]


async def test_with_limits_a_chat_gets_a_burst_and_then_a_429(play: Playground, bot: Wire, ana: Person) -> None:
    play.limits = True
    play.flood.clock = Clock(0.0)
    for _ in range(3):
        await bot.do("sendMessage", chat_id=ana.id, text="x")
    status, answer = await bot.ask("sendMessage", chat_id=str(ana.id), text="x")
    assert (status, answer["parameters"]) == (429, {"retry_after": 1})
    await bot.do("sendChatAction", chat_id=ana.id, action="typing")


def test_thirty_messages_fit_into_any_second() -> None:
    clock = Clock(0.0)
    flood = Flood(clock)
    assert [flood.wait(chat) for chat in range(1, 32)] == [0] * 30 + [1]
    clock.at = 1.0
    assert flood.wait(31) == 0


def test_twenty_messages_a_minute_fit_into_a_group() -> None:
    clock = Clock(0.0)
    flood = Flood(clock)
    for second in range(20):
        clock.at = float(second)
        assert flood.wait(-1) == 0
    clock.at = 20.0
    assert flood.wait(-1) == 40
    clock.at = 60.0
    assert flood.wait(-1) == 0


def test_a_chat_gets_one_message_a_second_after_its_burst() -> None:
    clock = Clock(100.0)
    flood = Flood(clock)
    accepted = 0
    for tenth in range(100):
        clock.at = 100 + tenth / 10
        accepted += flood.wait(5) == 0
    assert accepted == 3 + 9


async def test_latency_is_added_to_every_answer(play: Playground, bot: Wire) -> None:
    play.latency = 0.05
    start = asyncio.get_running_loop().time()
    await bot.do("getMe")
    assert asyncio.get_running_loop().time() - start >= 0.05
