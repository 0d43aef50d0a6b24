"""Whichever library carries the requests: the same rounds with the playground's Bot API, and the same said of each."""

import ast
import traceback
from collections.abc import AsyncIterator, Callable
from dataclasses import fields
from pathlib import Path

import pytest
import telegram

from bot.checks import examine
from bot.config import Telegram
from bot.wire.gateway import Attempt, Call, Gateway, Later, Sent, Unknown
from bot.wire.transport import Lost, Transport, Unsendable, Unsent, transport
from playground.server import Playground
from tests import loopback as lo
from tests.source import tree
from tests.stage import TOKEN, StageClock, open_stage
from tests.walks import for_each

ROOT = Path(__file__).parents[1]
NAMES = (
    next(each for each in fields(Telegram) if each.name == "transport")
    .metadata["allowed"]
    .replace('"', "")
    .split(" or ")
)
HASTE = 0.3  # seconds, where a test is about an answer that does not come


@pytest.fixture(params=NAMES)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
async def wire(name: str) -> AsyncIterator[Transport]:
    async with transport(name) as wire:
        yield wire


@pytest.fixture
async def play() -> AsyncIterator[Playground]:
    play = await Playground.start(token=TOKEN, now=StageClock().now)
    yield play
    await play.stop()


def letter_to(play: Playground, text: str = "Ça va ?") -> Call:
    ana = play.world.person("Ana")
    play.world.say(ana, "/start")
    buttons = {"inline_keyboard": [[{"text": "Oui & non", "callback_data": "yes"}]]}
    return Call("sendMessage", {"chat_id": ana.id, "text": text, "reply_markup": buttons, "parse_mode": None})


def delivered(wire: Transport, play: Playground, timeout: float = 20.0) -> Gateway:
    return Gateway(wire, play.api_base, TOKEN, timeout)


async def test_each_name_brings_its_own_library(wire: Transport, name: str) -> None:
    assert f"over_{name}" in type(wire).__module__


@for_each("library", NAMES)
def test_a_library_is_loaded_only_when_its_transport_is_chosen(library: str) -> None:
    for path in (path for top in ("bot", "handlers", "playground") for path in (ROOT / top).rglob("*.py")):
        at_the_start = [node for node in tree(path).body if isinstance(node, ast.Import | ast.ImportFrom)]
        named = " ".join(ast.unparse(node) for node in at_the_start)
        assert library not in named or path.name == f"over_{library}.py", path


async def test_words_a_file_and_updates_go_there_and_back(wire: Transport, play: Playground) -> None:
    gateway, letter = delivered(wire, play), letter_to(play)
    sent = await gateway.deliver(letter)
    assert isinstance(sent, Sent)
    assert sent.result["text"] == "Ça va ?"
    assert sent.result["reply_markup"] == letter.params["reply_markup"]
    document = Call(
        "sendDocument",
        {"chat_id": letter.params["chat_id"], "caption": "Voilà"},
        {"document": ("été.csv", b"a;\x00\xff")},
    )
    kept = await gateway.deliver(document)
    assert isinstance(kept, Sent)
    assert (kept.result["document"]["file_name"], kept.result["document"]["file_size"]) == ("été.csv", 4)
    assert len(await gateway.get_updates(None, 0)) == 1
    assert not play.violations


@pytest.mark.parametrize(
    ("kind", "becomes"),
    [
        ("429", Later(7, "chat", "429")),
        ("500", Unknown("server: 500")),
        ("502", Unknown("server: 502")),
        ("bad_json", Unknown("network: answer is not JSON")),
    ],
)
async def test_what_telegram_says_instead_is_understood_alike(
    wire: Transport, play: Playground, kind: str, becomes: Attempt
) -> None:
    play.faults.add("sendMessage", kind, retry_after=7)
    assert await delivered(wire, play).deliver(letter_to(play)) == becomes


@pytest.mark.parametrize("kind", ["timeout", "reset_before", "reset_after"])
async def test_a_request_without_an_answer_may_have_been_carried_out(
    wire: Transport, play: Playground, kind: str
) -> None:
    play.faults.add("sendMessage", kind, seconds=5)
    attempt = await delivered(wire, play, HASTE).deliver(letter_to(play))
    assert isinstance(attempt, Unknown)
    assert attempt.reason.startswith("network:")


@pytest.mark.parametrize("address", [lo.nobody_listens, lambda: "nowhere"], ids=["nobody listens", "no address"])
async def test_where_nobody_listens_nothing_was_sent(wire: Transport, address: Callable[[], str]) -> None:
    attempt = await Gateway(wire, address(), TOKEN).deliver(Call("getMe", {}))
    assert isinstance(attempt, Later)
    assert attempt.scope == "all"


async def test_a_failed_handshake_has_sent_nothing(wire: Transport, play: Playground) -> None:
    with pytest.raises(Unsent):
        await wire.call(play.api_base.replace("http:", "https:"), {})


async def test_a_transport_that_is_closed_sends_nothing(name: str, play: Playground) -> None:
    wire = transport(name)
    await wire.initialize()
    for _ in range(2):
        await wire.shutdown()
    with pytest.raises(Unsent, match="closed"):
        await wire.call(play.api_base, {})


@pytest.mark.parametrize(
    ("value", "file"),
    [
        (object(), None),
        ("\ud800", None),
        ({"a": {1j}}, "a.txt"),
        ("\ud800", "a.txt"),
        ("a header in its name", "a\r\nX: y"),
    ],
)
async def test_what_cannot_be_written_is_our_own_fault(
    wire: Transport, play: Playground, value: object, file: str | None
) -> None:
    with pytest.raises(Unsendable):
        await wire.call(play.api_base, {"text": value}, {"document": (file, b"a")} if file else None)


async def test_the_environment_is_not_asked_for_a_proxy(
    name: str, play: Playground, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", lo.nobody_listens())
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    async with transport(name) as wire:
        assert isinstance(await delivered(wire, play).deliver(Call("getMe", {})), Sent)


async def test_python_telegram_bot_works_over_it(wire: Transport, play: Playground) -> None:
    bot = telegram.Bot(TOKEN, request=wire, get_updates_request=wire, base_url=f"{play.api_base}/bot")
    assert (await bot.get_me()).is_bot


async def test_the_clock_of_the_server_is_told(wire: Transport) -> None:
    async with lo.loopback() as server:
        server.answers(lo.ok())
        assert await wire.server_time(server.url) is not None


async def test_no_error_holds_the_token(wire: Transport, play: Playground) -> None:
    play.faults.add("*", "reset_before", times=None)
    for address in (lo.nobody_listens(), "nowhere", play.api_base):
        with pytest.raises((Unsent, Lost)) as caught:
            await wire.call(f"{address}/bot{TOKEN}/getMe", {}, timeout=HASTE)
        assert TOKEN not in "".join(traceback.format_exception(caught.value))


async def test_the_whole_bot_answers_over_it_and_check_tries_the_one_chosen(name: str, tmp_path: Path) -> None:
    play = await Playground.start(token=TOKEN, now=StageClock().now)
    chosen = Telegram(token=TOKEN, api_base=play.api_base, transport=name)
    async with open_stage(tmp_path, play=play, telegram=chosen) as stage:
        settings = stage.program.settings
        ana = await stage.member("Ana", "Heron")
        assert "Hello Heron" in await ana.says("/menu")
        await ana.says("/mydata")
        assert [m.document for m in ana.chat if m.document]
        found = await examine(settings)
    assert [each.words for each in found if each.what == "token"] == [f"@entraide_playground_bot, over {name}"]
    await play.stop()
