"""How a webhook gets its updates: in parallel lines, again after pauses, for as long as they live."""

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from aiohttp import web

from playground.pushing import Pace, Pusher
from playground.refusals import WEBHOOK_IS_ACTIVE
from playground.server import Playground
from playground.world import Person
from tests.playground.test_updates import until, words
from tests.playground.wire import Clock, Wire

BUTTON = {"inline_keyboard": [[{"text": "Oui", "callback_data": "y"}]]}


class StillPace(Pace):
    """The time between attempts, which stands still until a test moves it."""

    def __init__(self) -> None:
        self.at = 1000.0
        self.moved: Callable[[], None] = lambda: None

    def now(self) -> float:
        return self.at

    async def wait(self, news: asyncio.Event, until: float | None) -> None:
        await news.wait()

    def passes(self, seconds: float) -> None:
        self.at += seconds
        self.moved()


class Hook:
    """A bot's webhook that answers as it is told; `held` is where it waits before it does."""

    def __init__(self, play: Playground) -> None:
        self.play = play
        self.url = ""
        self.got: list[dict[str, Any]] = []
        self.secrets: list[str | None] = []
        self.answers: list[int] = []
        self.headers: dict[str, str] = {}
        self.reply: Any = {}
        self.kind = "application/json"
        self.held: dict[str, asyncio.Event] = {}  # by the first words of a message
        self.pace = StillPace()
        play.delivery.pace = self.pace

    @property
    def pusher(self) -> Pusher:
        pusher = self.play.delivery.pusher
        assert pusher is not None
        return pusher

    async def set(self, bot: Wire, **params: Any) -> None:
        self.pace.passes(1.0)  # a webhook is not set twice in a second
        await bot.do("setWebhook", url=self.url, **params)
        self.pace.moved = self.pusher.news.set

    def wait(self) -> float:
        """How long it is until the first update is sent (again)."""
        return min(self.pusher.waits().values()) - self.pace.now()

    async def idles(self) -> None:
        """Nothing is under way, though the pusher has had the time to look."""
        for _ in range(20):
            await asyncio.sleep(0)
        assert not self.pusher.flying

    async def attempts(self, number: int) -> None:
        """Until the webhook was asked so often, and what it said was noted."""
        await until(lambda: len(self.got) == number and not self.pusher.flying)

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        update = await request.json()
        self.got.append(update)
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        held = self.held.get(update.get("message", {}).get("text", "a press"))
        status = self.answers.pop(0) if self.answers else 200
        if held is not None:
            await held.wait()
        if status == 0:
            assert request.transport is not None
            request.transport.abort()
        reply = self.reply if isinstance(self.reply, bytes) else b""
        if not reply:
            return web.json_response(self.reply, status=status, headers=self.headers)
        return web.Response(body=reply, status=status, headers=self.headers, content_type=self.kind)


@pytest.fixture
async def hook(play: Playground) -> AsyncIterator[Hook]:
    hook = Hook(play)
    runner = web.ServerRunner(web.Server(hook.handle), shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    hook.url = f"http://127.0.0.1:{runner.addresses[0][1]}/telegram"
    yield hook
    for held in hook.held.values():
        held.set()
    await play.delivery.stop()
    await runner.cleanup()


async def test_a_webhook_gets_updates_in_order_with_its_secret(
    play: Playground, bot: Wire, ana: Person, hook: Hook
) -> None:
    play.world.say(ana, "un")
    await hook.set(bot, secret_token="geheim_1")
    play.world.say(ana, "deux")
    await until(lambda: play.world.pending == 0)
    assert words(hook.got) == ["un", "deux"]
    assert set(hook.secrets) == {"geheim_1"}
    assert (await bot.do("getWebhookInfo"))["url"] == hook.url


async def test_what_a_webhook_does_not_take_is_sent_again_at_once_then_ever_later(
    play: Playground, bot: Wire, ana: Person, hook: Hook
) -> None:
    hook.answers = [500] * 9
    await hook.set(bot)
    play.world.say(ana, "un")
    play.world.say(ana, "deux")
    waits = []
    for attempt in range(2, 10):
        await hook.attempts(attempt)
        waits.append(hook.wait())
        hook.pace.passes(hook.wait() - 0.5)
        await hook.idles()
        hook.pace.passes(0.5)
    assert waits[:5] == [2, 4, 8, 16, 32]
    assert 60 <= waits[5] <= 64
    assert all(60 <= wait <= 120 for wait in waits[6:])
    await until(lambda: play.world.pending == 0)
    assert words(hook.got) == ["un"] * 10 + ["deux"]
    info = await bot.do("getWebhookInfo")
    assert info["last_error_message"] == "Wrong response from the webhook: 500 Internal Server Error"


@pytest.mark.parametrize(("asked", "waits"), [("30", 30), ("99999", 3600), ("soon", 0), ("-5", 0), ("0", 0)])
async def test_a_webhook_may_say_when_to_come_again(
    play: Playground, bot: Wire, ana: Person, hook: Hook, asked: str, waits: int
) -> None:
    hook.answers, hook.headers = [429], {"Retry-After": asked}
    await hook.set(bot)
    play.world.say(ana, "un")
    await hook.attempts(1 if waits else 2)
    if waits:
        assert hook.wait() == waits
        hook.pace.passes(waits)
    await until(lambda: play.world.pending == 0)


async def test_one_person_waits_for_nobody_and_a_press_not_for_words(
    play: Playground, bot: Wire, ana: Person, bea: Person, hook: Hook
) -> None:
    shown = await bot.do("sendMessage", chat_id=ana.id, text="?", reply_markup=BUTTON)
    await hook.set(bot)
    play.world.say(bea, "/start")
    await until(lambda: play.world.pending == 0)
    hook.got.clear()
    hook.held["lent"] = asyncio.Event()
    play.world.say(ana, "lent")
    play.world.say(ana, "après")
    play.world.press(ana, shown["message_id"], "Oui")
    play.world.say(bea, "bonjour")
    await until(lambda: len(hook.got) == 3)
    assert sorted(update.get("message", {}).get("text", "a press") for update in hook.got) == [
        "a press",
        "bonjour",
        "lent",
    ]
    await until(lambda: play.world.pending == 2)
    hook.held["lent"].set()
    await until(lambda: play.world.pending == 0)
    assert words(hook.got[3:]) == ["après"]


async def test_no_more_is_on_its_way_at_once_than_the_bot_wants(
    play: Playground, bot: Wire, ana: Person, hook: Hook
) -> None:
    people = [play.world.person(f"P{number}") for number in range(5)]
    await hook.set(bot, max_connections=3)
    play.world.say(ana, "un")
    await until(lambda: play.world.pending == 0)
    for person in people:
        hook.held[person.first_name] = asyncio.Event()
        play.world.say(person, person.first_name)
    await until(lambda: len(hook.got) == 4)
    await asyncio.sleep(0)
    assert (len(hook.pusher.flying), len(hook.got), play.world.pending) == (3, 4, 5)
    for held in hook.held.values():
        held.set()
    await until(lambda: play.world.pending == 0)


async def test_a_bot_that_wants_one_at_a_time_gets_them_in_order(
    play: Playground, bot: Wire, ana: Person, bea: Person, hook: Hook
) -> None:
    for number in range(8):
        play.world.say((ana, bea)[number // 2 % 2], str(number))
    await hook.set(bot, max_connections=1)
    await until(lambda: play.world.pending == 0)
    assert words(hook.got) == [str(number) for number in range(8)]


async def test_before_a_first_success_a_webhook_gets_one_at_a_time(
    play: Playground, bot: Wire, ana: Person, bea: Person, hook: Hook
) -> None:
    hook.held["un"] = asyncio.Event()
    play.world.say(ana, "un")
    play.world.say(bea, "deux")
    await hook.set(bot)
    await until(lambda: len(hook.got) == 1)
    hook.pace.passes(5.0)
    for _ in range(20):
        await asyncio.sleep(0)
    assert (len(hook.pusher.flying), words(hook.got)) == (1, ["un"])
    hook.held["un"].set()
    await until(lambda: play.world.pending == 0)


async def test_a_bot_that_is_down_is_called_every_two_seconds_at_most(
    play: Playground, bot: Wire, ana: Person, hook: Hook
) -> None:
    hook.answers = [0, 0]
    await hook.set(bot)
    play.world.say(ana, "un")
    await hook.attempts(1)
    assert hook.wait() == 0  # it would go again at once, but for the connection
    hook.pace.passes(1.9)
    await hook.idles()
    hook.pace.passes(0.1)
    await hook.attempts(2)
    assert hook.wait() == 2
    hook.pace.passes(2)
    await until(lambda: play.world.pending == 0)
    assert (await bot.do("getWebhookInfo"))["last_error_message"] == "Connection closed"


async def test_an_update_is_dropped_when_it_would_come_too_late(
    play: Playground, bot: Wire, ana: Person, hook: Hook, clock: Clock
) -> None:
    shown = await bot.do("sendMessage", chat_id=ana.id, text="?", reply_markup=BUTTON)
    hook.answers, hook.headers = [429, 429], {"Retry-After": "200"}
    await hook.set(bot)
    play.world.press(ana, shown["message_id"], "Oui")
    await until(lambda: play.world.pending == 0)
    assert len(hook.got) == 1
    clock.at += 86_400 - 199
    play.world.say(ana, "un")
    await hook.attempts(2)
    assert (play.world.pending, hook.wait()) == (1, 200)


async def test_a_webhook_that_says_gone_for_a_day_is_deleted(
    play: Playground, bot: Wire, ana: Person, hook: Hook
) -> None:
    hook.answers = [410, 410, 410]
    await hook.set(bot)
    play.world.say(ana, "un")
    await hook.attempts(2)
    hook.pace.passes(23 * 3600 + 1)
    await until(lambda: play.delivery.pusher is None)
    assert (await bot.do("getWebhookInfo"))["url"] == ""
    assert words(await bot.do("getUpdates")) == ["un"]


@pytest.mark.parametrize(
    ("kind", "reply", "said"),
    [
        ("application/json", b'{"method": "sendMessage", "chat_id": %d, "text": "bonjour"}', "bonjour"),
        ("application/json", b'{"method": "SENDMESSAGE", "chat_id": "%d", "text": "bonjour"}', "bonjour"),
        ("application/x-www-form-urlencoded", b"method=sendMessage&chat_id=%d&text=bonjour", "bonjour"),
        ("text/plain", b'{"method": "sendMessage", "chat_id": %d, "text": "bonjour"}', "salut"),
        ("application/json", b'{"method": "deleteWebhook", "chat_id": %d}', "salut"),
        ("application/json", b'{"chat_id": %d}', "salut"),
        ("application/json", b"no JSON %d", "salut"),
    ],
)
async def test_a_webhook_may_answer_with_a_call(
    play: Playground, bot: Wire, ana: Person, hook: Hook, kind: str, reply: bytes, said: str
) -> None:
    hook.kind, hook.reply = kind, reply % ana.id
    play.world.say(ana, "salut")
    await hook.set(bot)
    await until(lambda: play.world.pending == 0)
    assert play.world.seen(ana)[-1].text == said
    assert play.delivery.pusher is not None


async def test_with_a_webhook_nobody_fetches(play: Playground, bot: Wire, ana: Person, hook: Hook) -> None:
    poll = asyncio.ensure_future(bot.ask("getUpdates", timeout=50))
    await until(lambda: play.delivery.polling)
    await hook.set(bot)
    assert (await poll)[1]["description"] == "Conflict: terminated by setWebhook request"
    assert await bot.ask("getUpdates") == (409, {"ok": False, "error_code": 409, "description": WEBHOOK_IS_ACTIVE})
    await bot.do("deleteWebhook")
    play.world.say(ana, "un")
    assert words(await bot.do("getUpdates")) == ["un"]
    await bot.do("deleteWebhook", drop_pending_updates=True)
    assert await bot.do("getUpdates") == []


async def test_deleting_a_webhook_that_is_none_disturbs_no_poll(play: Playground, bot: Wire, ana: Person) -> None:
    poll = asyncio.ensure_future(bot.do("getUpdates", timeout=50))
    await until(lambda: play.delivery.polling)
    await bot.do("deleteWebhook")
    play.world.say(ana, "un")
    assert words(await poll) == ["un"]


async def test_setting_a_webhook_says_what_it_did_and_not_twice_in_a_second(bot: Wire, hook: Hook) -> None:
    async def said(method: str, **params: Any) -> str:
        return str((await bot.ask(method, **params))[1]["description"])

    assert await said("deleteWebhook") == "Webhook is already deleted"
    assert await said("setWebhook", url=hook.url) == "Webhook was set"
    status, answer = await bot.ask("setWebhook", url=hook.url)
    assert (status, answer["parameters"]) == (429, {"retry_after": 1})
    hook.pace.passes(1.0)
    assert await said("setWebhook", url=hook.url) == "Webhook is already set"
    hook.pace.passes(1.0)
    assert await said("setWebhook", url=hook.url, max_connections=5) == "Webhook was set"
    assert (await bot.do("getWebhookInfo"))["max_connections"] == 5
    assert await said("setWebhook", url="") == "Webhook was deleted"


@pytest.mark.parametrize(
    ("params", "sentence"),
    [
        ({"url": "http://example.org/x"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        ({"url": "https://example.org:444/"}, "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443"),
        ({"url": "ftp://example.org"}, "invalid webhook URL specified"),
        ({"url": "https:// example.org"}, "invalid webhook URL specified"),
        ({"url": "example.org"}, "bad webhook: Failed to resolve host: Name or service not known"),
        ({"url": "https://localhost/", "secret_token": "é"}, "secret token contains unallowed characters"),
        ({"url": "https://localhost/", "secret_token": "x" * 257}, "secret token is too long"),
    ],
)
async def test_webhooks_that_telegram_does_not_take(bot: Wire, params: dict[str, str], sentence: str) -> None:
    assert await bot.refusal("setWebhook", **params) == f"Bad Request: {sentence}"
