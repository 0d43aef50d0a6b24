"""What a stage's bot is answered without a connection is what it would be answered over one."""

import contextlib
from collections.abc import AsyncIterator
from typing import Any

import msgspec
import pytest

from bot.wire.over_pyreqwest import Wire
from bot.wire.transport import Lost, Unsendable
from playground.server import Playground
from tests.short_way import ShortWay
from tests.stage import NOON, TOKEN
from tests.walks import for_each

TO = 1_000
REQUESTS: list[tuple[str, str, dict[str, Any]]] = [
    ("a message with a button", "sendMessage", {"chat_id": TO, "text": "Ça <b>va</b> ?", "parse_mode": "HTML",
     "reply_markup": {"inline_keyboard": [[{"text": "Oui", "callback_data": "yes"}]]}}),
    ("one that says nothing", "sendMessage", {"chat_id": TO, "text": ""}),
    ("one with half of a mark", "sendMessage", {"chat_id": TO, "text": "<b>", "parse_mode": "HTML"}),
    ("one to nobody", "sendMessage", {"chat_id": 5, "text": "Hello"}),
    ("one that is left out in part", "sendMessage", {"chat_id": TO, "text": "Hello", "parse_mode": None}),
    ("who I am", "getMe", {}),
    ("what there is not", "sendNothing", {}),
    ("nothing new", "getUpdates", {"timeout": 0}),
    ("a parameter too many", "getMe", {"chat_id": TO}),
    ("too much", "sendMessage", {"chat_id": TO, "text": "a" * (1 << 21)}),
]  # fmt: skip


@contextlib.asynccontextmanager
async def both() -> AsyncIterator[tuple[Playground, Wire, Playground, Wire]]:
    """Two worlds alike, the one asked over a connection, the other without."""
    far, near = [await Playground.start(token=TOKEN, now=lambda: float(NOON)) for _ in range(2)]
    for play in (far, near):
        play.world.say(play.world.person("Ann"), "/start")
    async with Wire() as wire, ShortWay(near) as short:
        yield far, wire, near, short
    for play in (far, near):
        await play.stop()


@for_each("what, method, params", REQUESTS)
async def test_it_is_answered_the_same(what: str, method: str, params: dict[str, Any]) -> None:
    async with both() as (far, wire, near, short):
        (told, said), (told_here, said_here) = [
            await each.fetch(f"{play.api_base}/bot{TOKEN}/{method}", _to_somebody(play, params))
            for play, each in ((far, wire), (near, short))
        ]
        assert (told_here, msgspec.json.decode(said_here or b"0")) == (told, msgspec.json.decode(said or b"0"))
        assert near.violations == far.violations


async def test_who_is_not_the_bot_is_turned_away_the_same() -> None:
    async with both() as (far, wire, near, short):
        for token in ("111:wrong", "wrong", "0:a"):
            answers = [
                await each.fetch(f"{play.api_base}/bot{token}/getMe", {}) for play, each in ((far, wire), (near, short))
            ]
            assert answers[0] == answers[1], token


async def test_what_goes_wrong_on_the_way_goes_wrong() -> None:
    async with both() as (_, _, near, short):
        url = f"{near.api_base}/bot{TOKEN}/getMe"
        near.api.faults.add("getMe", "502")
        assert (await short.fetch(url, {}))[0] == 502
        near.api.network_up = False
        with pytest.raises(Lost):
            await short.fetch(url, {})
        near.api.network_up = True
        with pytest.raises(Unsendable):
            await short.fetch(url, {"chat_id": object()})


def _to_somebody(play: Playground, params: dict[str, Any]) -> dict[str, Any]:
    """The person who has written there, whatever their number is."""
    ann = next(iter(play.world.people.values())).id
    return {name: ann if value == TO else value for name, value in params.items()}
