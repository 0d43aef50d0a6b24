"""Each kind of update that the playground makes is one that Telegram makes: checked by the facts, and by a real client."""

from typing import Any

import pytest
import telegram

from playground.server import Playground
from playground.updates import MADE
from tests.playground.everything import NEVER_FILLED, NEVER_MADE, happens
from tests.playground.wire import Wire


async def test_every_kind_of_update_is_made_or_is_known_not_to_be(play: Playground, bot: Wire) -> None:
    """The wire checks at its end that none of them breaches the facts."""
    await happens(play, bot)
    kinds = {kind for update in await bot.news() for kind in update}
    assert kinds == MADE
    assert not MADE & NEVER_MADE
    assert play.api.facts.types["Update"]["fields"].keys() - {"update_id"} == MADE | NEVER_MADE


async def test_every_field_of_a_message_is_filled_or_is_known_not_to_be(play: Playground, bot: Wire) -> None:
    await happens(play, bot)
    filled: set[str] = set()
    for update in await bot.news():
        for body in update.values():
            filled |= fields_of_messages(body)
    assert not filled & NEVER_FILLED
    assert play.api.facts.types["Message"]["fields"].keys() - filled == NEVER_FILLED


async def test_a_real_client_knows_every_field_of_every_update(
    play: Playground, bot: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    await happens(play, bot)
    client = telegram.Bot("111:playground")
    updates = await bot.do("getUpdates")
    while updates:
        for each in updates:
            update = telegram.Update.de_json(each, client)
            assert not unknown(update), each
            assert update.to_dict().keys() == each.keys()
        updates = await bot.do("getUpdates", offset=updates[-1]["update_id"] + 1)


def fields_of_messages(body: Any) -> set[str]:
    """The fields of every message in an update, also of those inside others."""
    found: set[str] = set()
    if isinstance(body, list):
        return found.union(*map(fields_of_messages, body))
    if isinstance(body, dict):
        found = found.union(*map(fields_of_messages, body.values()))
        if "message_id" in body and "date" in body:
            found |= body.keys()
    return found


def unknown(thing: Any) -> list[Any]:
    """What the client did not know, anywhere in it."""
    if isinstance(thing, list | tuple):
        return [each for part in thing for each in unknown(part)]
    if not isinstance(thing, telegram.TelegramObject):
        return []
    parts = [getattr(thing, name) for name in thing._get_attrs_names(include_private=False)]
    return [dict(thing.api_kwargs)] * bool(thing.api_kwargs) + unknown(parts)
