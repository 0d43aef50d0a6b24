"""How a request may come, where it goes, and what is said of one that goes nowhere."""

import contextlib
from io import BytesIO
from typing import Any
from urllib.parse import quote

import aiohttp
import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground import loose_json
from playground.arguments import read_body
from playground.server import Playground
from playground.world import Person
from tests.playground.wire import Wire

FORM = "application/x-www-form-urlencoded"
JSON = "application/json"
MARKUP = '{"inline_keyboard":[[{"text":"Oui","callback_data":"y"}]]}'


def multipart(fields: dict[str, str]) -> aiohttp.FormData:
    form = aiohttp.FormData(default_to_multipart=True)
    for name, value in fields.items():
        form.add_field(name, value)
    return form


@pytest.mark.parametrize("way", ["json", "text in json", "form", "multipart", "query", "get"])
async def test_a_request_may_come_in_any_way(play: Playground, bot: Wire, ana: Person, way: str) -> None:
    fields = {"chat_id": str(ana.id), "text": "Bonjour", "protect_content": "True", "reply_markup": MARKUP}
    url, session = bot.url("sendMessage"), bot.session
    given: dict[str, Any] = {**fields, "chat_id": ana.id, "protect_content": True}
    given["reply_markup"] = {"inline_keyboard": [[{"text": "Oui", "callback_data": "y"}]]}
    request = {
        "json": lambda: session.post(url, json=given),
        "text in json": lambda: session.post(url, json=fields),
        "form": lambda: session.post(url, data=fields),
        "multipart": lambda: session.post(url, data=multipart(fields)),
        "query": lambda: session.post(url, params=fields),
        "get": lambda: session.get(url, params=fields),
    }[way]
    async with request() as response:
        answer = await response.json()
    assert answer["ok"], answer
    assert answer["result"]["has_protected_content"] is True
    assert play.world.seen(ana)[-1].buttons[0][0].callback_data == "y"


@pytest.mark.parametrize(
    ("given", "taken"),
    [
        ({"limit": "1"}, 1),
        ({"limit": "1 and more"}, 1),
        ({"limit": 2.0}, 2),
        ({"limit": ""}, 4),
        ({"limit": "none"}, 1),
        ({"limit": -5}, 1),
        ({"limit": "999"}, 4),
        ({"offset": "-2"}, 2),
        ({"allowed_updates": "no JSON"}, 4),
        ({"allowed_updates": [5]}, 4),
        ({"allowed_updates": {}}, 4),
    ],
)
async def test_a_number_is_what_a_text_begins_with(
    play: Playground, bot: Wire, ana: Person, given: dict[str, Any], taken: int
) -> None:
    for word in ("un", "deux", "trois", "quatre"):
        play.world.say(ana, word)
    assert len(await bot.do("getUpdates", **given)) == taken
    bot.expected_violations[:] = play.violations


@pytest.mark.parametrize(("text", "truth"), [("true", True), (" YES ", True), ("1", True), ("on", False), ("0", False)])
async def test_a_truth_is_true_yes_or_one(bot: Wire, ana: Person, text: str, truth: bool) -> None:
    message = await bot.do("sendMessage", chat_id=ana.id, text="x", protect_content=text)
    assert message.get("has_protected_content", False) is truth
    bot.expected_violations[:] = bot.play.violations


async def test_what_comes_twice_counts_as_it_came_first_and_the_address_before_the_body(bot: Wire, ana: Person) -> None:
    async with bot.session.post(
        bot.url("sendMessage") + f"?chat_id={ana.id}&text=un&text=deux", data={"chat_id": "1", "text": "trois"}
    ) as response:
        assert (await response.json())["result"]["text"] == "un"


async def test_null_is_a_word(bot: Wire, ana: Person) -> None:
    bot.breach("sendMessage: text is not a String")
    assert (await bot.do("sendMessage", chat_id=ana.id, text=None))["text"] == "null"


@pytest.mark.parametrize(
    ("body", "read"),
    [
        (b'{"chat_id": %d, "text": "a", "b"', "a"),
        (b'{"chat_id": %d, "text": "a", "b": [}', "a"),
        (b'{"chat_id": %d, "text": "a\nb",}', "a\nb"),
        (b'{"chat_id": %d, "text": "a", "text": "b"}', "b"),
    ],
)
async def test_of_json_with_a_mistake_what_comes_before_it_is_read(
    bot: Wire, ana: Person, body: bytes, read: str
) -> None:
    headers = {"Content-Type": "application/json"}
    async with bot.session.post(bot.url("sendMessage"), data=body % ana.id, headers=headers) as response:
        assert (await response.json())["result"]["text"] == read


@pytest.mark.parametrize("body", [b"", b"no JSON", b"[1, 2]", b'"text"', b"null", b"{", b"\xff"])
async def test_a_body_that_says_nothing_leaves_what_is_missing_to_be_said(bot: Wire, body: bytes) -> None:
    for kind in ("application/json", "text/plain"):
        async with bot.session.post(bot.url("sendMessage"), data=body, headers={"Content-Type": kind}) as response:
            assert (await response.json())["description"] == "Bad Request: message text is empty"
    bot.expected_violations[:] = bot.play.violations


async def test_method_names_are_read_in_any_case_and_even_from_the_parameters(bot: Wire) -> None:
    assert (await bot.do("GETME"))["username"] == "entraide_playground_bot"
    async with bot.session.post(bot.url(""), data={"method": "getMe"}) as response:
        assert (await response.json())["result"]["username"] == "entraide_playground_bot"
    bot.expected_violations[:] = bot.play.violations


async def test_an_unknown_method_is_not_found(bot: Wire) -> None:
    bot.breach("sendRegards: there is no method 'sendRegards'")
    assert await bot.ask("sendRegards") == (
        404,
        {"ok": False, "error_code": 404, "description": "Not Found: method not found"},
    )


@pytest.mark.parametrize(
    ("path", "code", "description"),
    [
        ("/bot222:other/getMe", 401, "Unauthorized"),
        ("/bot111:playground/test/getMe", 401, "Unauthorized"),
        ("/botnone/getMe", 401, "Unauthorized: invalid token specified"),
        ("/bot/getMe", 401, "Unauthorized: invalid token specified"),
        ("/bot0222:other/getMe", 401, "Unauthorized: invalid token specified"),
        (f"/bot222:{'x' * 80}/getMe", 401, "Unauthorized: invalid token specified"),
        ("/bot-222:other/getMe", 401, "Unauthorized: invalid token specified"),
        (f"/bot{1 << 54}:other/getMe", 401, "Unauthorized: invalid token specified"),
        ("/botabc:other/getMe", 421, "Misdirected Request: unallowed token specified"),
        ("/bot222", 404, "Not Found"),
        ("/bot", 404, "Not Found"),
        ("/file/bot222:other/documents/x", 404, "Not Found"),
        ("/file/bot111:playground/documents/none", 404, "Not Found"),
    ],
)
async def test_a_wrong_address_or_token_gets_nowhere(bot: Wire, path: str, code: int, description: str) -> None:
    async with bot.session.get(bot.play.api_base + path) as response:
        answer = {"ok": False, "error_code": code, "description": description}
        assert (response.status, await response.json()) == (code, answer)


async def test_the_address_may_be_written_in_percents(bot: Wire) -> None:
    async with bot.session.get(bot.play.api_base + "/bot" + quote("111:playground", safe="") + "/get%4De") as response:
        assert response.status == 200


async def test_what_is_no_request_of_a_bot_is_answered_with_a_status_and_no_word(play: Playground, bot: Wire) -> None:
    url, large = bot.url("sendMessage"), b"x" * (1 << 20)
    wrong = {"Content-Type": "multipart/form-data"}
    nameless = b"--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n"
    for status, request in (
        (501, bot.session.put(url)),
        (501, bot.session.delete(url)),
        (413, bot.session.post(url, data=BytesIO(b"text=" + large), headers={"Content-Type": FORM})),
        (413, bot.session.post(url, data=BytesIO(b'{"text":"%b"}' % large), headers={"Content-Type": JSON})),
        (413, bot.session.post(url, params={"chat_id": "5"}, data=multipart({"text": large.decode()}))),
        (400, bot.session.post(url, data=b"x", headers=wrong)),
        (400, bot.session.post(url, data=nameless, headers={"Content-Type": "multipart/form-data; boundary=b"})),
        (400, bot.session.post(url, data=nameless[:9], headers={"Content-Type": "multipart/form-data; boundary=b"})),
    ):
        async with request as response:
            assert (response.status, await response.read()) == (status, b"")
    bot.expected_violations[:] = play.violations


async def test_a_refusal_for_some_time_says_it_in_a_header_too(play: Playground, bot: Wire) -> None:
    play.faults.add(kind="429", retry_after=7)
    async with bot.session.get(bot.url("getMe")) as response:
        assert (response.status, response.headers["Retry-After"]) == (429, "7")


async def test_a_file_may_be_attached_under_another_name_even_in_an_album(
    play: Playground, bot: Wire, ana: Person
) -> None:
    form = aiohttp.FormData({"chat_id": str(ana.id)})
    media = '[{"type": "document", "media": "attach://un"}, {"type": "document", "media": "attach://deux"}]'
    form.add_field("media", media)
    form.add_field("un", b"1", filename="un.txt")
    form.add_field("deux", b"2", filename="deux.txt")
    async with bot.session.post(bot.url("sendMediaGroup"), data=form) as response:
        answer = await response.json()
    assert [message["document"]["file_name"] for message in answer["result"]] == ["un.txt", "deux.txt"]
    form = aiohttp.FormData({"chat_id": str(ana.id), "document": "attach://trois"})
    form.add_field("quatre", b"4", filename="quatre.txt")
    async with bot.session.post(bot.url("sendDocument"), data=form) as response:
        assert (await response.json())["description"] == "Bad Request: there is no document in the request"
    bot.breach('sendDocument: sendDocument has no parameter "quatre"')


async def test_what_is_no_text_at_all_can_still_be_looked_at(play: Playground, bot: Wire, ana: Person) -> None:
    """The page shows the requests of a bot whatever they hold."""
    play.faults.add("sendMessage", "400", match="nothing of the kind")
    body = b'{"chat_id": "\xff", "text": "x", "\\ud83d": [%d]}' % 10**30
    async with bot.session.post(
        bot.url("sendMessage"), data=body, headers={"Content-Type": "application/json"}
    ) as response:
        assert (await response.json())["description"] == "Bad Request: strings must be encoded in UTF-8"
    (request,) = (await bot.get("/play/requests"))["requests"]
    assert request["params"]["text"] == "x"
    bot.expected_violations[:] = play.violations


@given(st.sampled_from([FORM, JSON]), st.binary() | st.text('{}[]":,\\\\ntfu0d8 \n', max_size=60).map(str.encode))
def test_any_body_is_read_as_far_as_it_goes(kind: str, body: bytes) -> None:
    fields = read_body(kind, body)
    assert all(isinstance(name, str) for name in fields)


@given(st.text() | st.text('{}[]":,\\\\ntfu0d8 \n', max_size=60))
def test_any_text_is_json_or_a_mistake(text: str) -> None:
    with contextlib.suppress(ValueError):
        loose_json.decode(text)
