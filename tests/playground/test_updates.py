"""How updates reach the bot: long polls, confirmation, conflicts, and the webhook."""

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from aiohttp import web

from playground.refusals import OTHER_POLLER, WEBHOOK_IS_ACTIVE
from playground.server import Playground
from playground.world import Person
from tests.playground.wire import Clock, Wire


def words(updates: list[dict[str, Any]]) -> list[str]:
    return [update["message"]["text"] for update in updates]


async def until(true: Callable[[], bool]) -> None:
    """Let others run until something is so."""
    async with asyncio.timeout(10):
        while not true():
            await asyncio.sleep(0)


async def test_updates_stay_until_a_higher_offset_confirms_them(play: Playground, bot: Wire, ana: Person) -> None:
    for number in range(5):
        play.world.say(ana, f"n° {number}")
    updates = await bot.do("getUpdates", limit=3)
    assert words(updates) == ["n° 0", "n° 1", "n° 2"]
    assert [each["update_id"] - updates[0]["update_id"] for each in updates] == [0, 1, 2]
    assert await bot.do("getUpdates", limit=3) == updates
    assert words(await bot.do("getUpdates", offset=updates[1]["update_id"])) == ["n° 1", "n° 2", "n° 3", "n° 4"]
    assert play.world.pending == 4


async def test_a_negative_offset_forgets_all_but_the_newest(play: Playground, bot: Wire, ana: Person) -> None:
    for number in range(5):
        play.world.say(ana, f"n° {number}")
    assert words(await bot.do("getUpdates", offset=-2)) == ["n° 3", "n° 4"]
    assert play.world.pending == 2


async def test_a_long_poll_is_woken_by_the_next_update(play: Playground, bot: Wire, ana: Person) -> None:
    poll = asyncio.ensure_future(bot.do("getUpdates", timeout=50))
    await until(lambda: play.delivery.polling)
    play.world.say(ana, "un")
    play.world.say(ana, "deux")
    assert words(await poll) == ["un", "deux"]


async def test_a_long_poll_ends_empty_when_its_time_is_over(bot: Wire) -> None:
    assert await bot.do("getUpdates", timeout=1) == []


async def test_a_second_poller_ends_the_first_with_a_conflict(play: Playground, bot: Wire, ana: Person) -> None:
    first = asyncio.ensure_future(bot.ask("getUpdates", timeout=50))
    await until(lambda: play.delivery.polling)
    second = asyncio.ensure_future(bot.do("getUpdates", timeout=50))
    status, answer = await first
    assert (status, answer["description"]) == (409, OTHER_POLLER)
    await until(lambda: play.delivery.polling)
    play.world.say(ana, "un")
    assert words(await second) == ["un"]


async def test_changes_of_membership_come_only_when_asked_for(play: Playground, bot: Wire, ana: Person) -> None:
    group = play.world.group("Groupe", by=ana)
    play.world.add_bot(group, by=ana)
    play.world.make_admin(group, play.world.bot)
    play.world.join(group, play.world.person("Béa"))
    kinds = [set(each) - {"update_id"} for each in await bot.do("getUpdates")]
    assert {"chat_member"} not in kinds
    await bot.do("getUpdates", offset=-1, allowed_updates=["chat_member"])
    play.world.queue.clear()
    play.world.join(group, play.world.person("Cléo"))
    (update,) = await bot.do("getUpdates")
    change = update["chat_member"]
    assert (change["old_chat_member"]["status"], change["new_chat_member"]["status"]) == ("left", "member")


async def test_what_nobody_fetches_for_too_long_is_forgotten(
    play: Playground, bot: Wire, ana: Person, clock: Clock
) -> None:
    markup = {"inline_keyboard": [[{"text": "Oui", "callback_data": "y"}]]}
    sent = await bot.do("sendMessage", chat_id=ana.id, text="?", reply_markup=markup)
    play.world.say(ana, "un")
    play.world.press(ana, sent["message_id"], "y")
    play.world.inline(ana, "x")
    clock.at += 31
    assert [*map(next, map(reversed, await bot.do("getUpdates")))] == ["message", "callback_query"]
    clock.at += 120
    assert words(await bot.do("getUpdates")) == ["un"]
    clock.at += 86_400
    assert await bot.do("getUpdates") == []
    assert play.world.pending == 0


class Hook:
    """A bot's webhook that answers as it is told."""

    def __init__(self) -> None:
        self.url = ""
        self.got: list[tuple[dict[str, Any], str | None]] = []
        self.answers: list[int] = []
        self.reply: dict[str, Any] = {}

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        self.got.append((await request.json(), request.headers.get("X-Telegram-Bot-Api-Secret-Token")))
        status = self.answers.pop(0) if self.answers else 200
        return web.json_response(self.reply, status=status)


@pytest.fixture
async def hook(play: Playground) -> AsyncIterator[Hook]:
    hook = Hook()
    runner = web.ServerRunner(web.Server(hook.handle), shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    hook.url = f"http://127.0.0.1:{runner.addresses[0][1]}/telegram"
    play.delivery.pauses = (0.001,)
    yield hook
    await play.delivery.stop()
    await runner.cleanup()


async def test_a_webhook_gets_updates_in_order_with_its_secret(
    play: Playground, bot: Wire, ana: Person, hook: Hook
) -> None:
    play.world.say(ana, "un")
    await bot.do("setWebhook", url=hook.url, secret_token="geheim_1")
    play.world.say(ana, "deux")
    await until(lambda: play.world.pending == 0)
    assert words([update for update, _ in hook.got]) == ["un", "deux"]
    assert {secret for _, secret in hook.got} == {"geheim_1"}
    assert (await bot.do("getWebhookInfo"))["url"] == hook.url


async def test_what_a_webhook_does_not_take_is_sent_again(play: Playground, bot: Wire, ana: Person, hook: Hook) -> None:
    hook.answers = [500, 404]
    play.world.say(ana, "un")
    play.world.say(ana, "deux")
    await bot.do("setWebhook", url=hook.url)
    await until(lambda: play.world.pending == 0)
    assert words([update for update, _ in hook.got]) == ["un", "un", "un", "deux"]
    info = await bot.do("getWebhookInfo")
    assert info["last_error_message"] == "Wrong response from the webhook: 404 Not Found"


async def test_a_webhook_may_answer_with_a_call(play: Playground, bot: Wire, ana: Person, hook: Hook) -> None:
    hook.reply = {"method": "sendMessage", "chat_id": ana.id, "text": "bonjour"}
    play.world.say(ana, "salut")
    await bot.do("setWebhook", url=hook.url)
    await until(lambda: play.world.pending == 0)
    assert play.world.seen(ana)[-1].text == "bonjour"


async def test_with_a_webhook_nobody_fetches(play: Playground, bot: Wire, ana: Person, hook: Hook) -> None:
    poll = asyncio.ensure_future(bot.ask("getUpdates", timeout=50))
    await until(lambda: play.delivery.polling)
    await bot.do("setWebhook", url=hook.url)
    assert (await poll)[0] == 409
    assert await bot.ask("getUpdates") == (409, {"ok": False, "error_code": 409, "description": WEBHOOK_IS_ACTIVE})
    await bot.do("deleteWebhook")
    play.world.say(ana, "un")
    assert words(await bot.do("getUpdates")) == ["un"]
    await bot.do("deleteWebhook", drop_pending_updates=True)
    assert await bot.do("getUpdates") == []


@pytest.mark.parametrize(
    ("params", "sentence"),
    [
        ({"url": "http://example.org/x"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        (
            {"url": "https://example.org:444/"},
            "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
        ),
        ({"url": "https://localhost/", "secret_token": "é"}, "secret token contains unallowed characters"),
    ],
)
async def test_webhooks_that_telegram_does_not_take(bot: Wire, params: dict[str, str], sentence: str) -> None:
    assert await bot.refusal("setWebhook", **params) == f"Bad Request: {sentence}"


async def test_updates_go_on_in_number_after_a_reset(play: Playground, bot: Wire, ana: Person) -> None:
    play.world.say(ana, "un")
    (before,) = await bot.do("getUpdates")
    play.reset()
    play.world.say(play.world.person("Béa"), "deux")
    (after,) = await bot.do("getUpdates", offset=before["update_id"] + 1)
    assert after["update_id"] == before["update_id"] + 1
