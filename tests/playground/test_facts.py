"""The facts of the Bot API: requests that breach them are refused, and our own answers keep to them."""

import contextlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground import facts
from playground.entities import detect, read_text
from playground.refusals import Refused
from playground.server import Playground
from playground.utf16 import utf16_length, utf16_slice
from playground.world import Person
from tests.playground.wire import Wire
from tests.walks import for_each


@pytest.mark.parametrize(
    ("params", "violation", "refusal"),
    [
        ({"txet": "y"}, 'sendMessage has no parameter "txet"', ""),
        ({"text": 5}, "text is not a String", ""),
        ({"protect_content": "peut-être"}, "protect_content is not a Boolean", ""),
        ({"chat_id": [1]}, "chat_id is none of Integer, String", "chat not found"),
        (
            {"reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "b", "colour": "red"}]]}},
            "reply_markup.inline_keyboard[0][0].colour is not a field of InlineKeyboardButton",
            "",
        ),
        (
            {"reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "b", "url": "example.org"}]]}},
            "reply_markup.inline_keyboard[0]: callback_data and url exclude each other",
            "",
        ),
        (
            {"reply_markup": {"inline_keyboard": [[{"text": "", "callback_data": "b"}]]}},
            "reply_markup.inline_keyboard[0] has a button without words",
            "",
        ),
        (
            {"reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "b"}] * 13]}},
            "reply_markup.inline_keyboard[0] has 13 buttons",
            "",
        ),
        (
            {"reply_markup": {"inline_keyboard": [{"text": "a"}]}},
            "reply_markup.inline_keyboard[0] is not an Array of InlineKeyboardButton",
            'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
        ),
        (
            {"entities": [{"type": "bold", "offset": 0}]},
            "entities[0].length is missing in MessageEntity",
            "can't parse MessageEntity: Can't find field \"length\"",
        ),
    ],
)
async def test_a_breach_of_the_facts_is_recorded_even_where_telegram_takes_it(
    play: Playground, bot: Wire, ana: Person, params: dict[str, Any], violation: str, refusal: str
) -> None:
    events: list[dict[str, Any]] = []
    play.world.subscribe(events.append)
    bot.breach(f"sendMessage: {violation}")
    _, answer = await bot.ask("sendMessage", **{"chat_id": ana.id, "text": "x", **params})
    assert answer.get("description", "") == (f"Bad Request: {refusal}" if refusal else "")
    assert {"type": "violation", "text": f"sendMessage: {violation}"} in events
    (request,) = play.requests
    assert (request.ok, request.violation) == (not refusal, violation)


async def test_what_is_missing_is_said_as_telegram_says_it(bot: Wire, ana: Person) -> None:
    bot.breach('sendMessage: parameter "text" is required')
    assert await bot.refusal("sendMessage", chat_id=ana.id) == "Bad Request: message text is empty"
    bot.breach('sendMessage: parameter "chat_id" is required')
    assert await bot.refusal("sendMessage", text="x") == "Bad Request: chat_id is empty"


async def test_a_method_that_is_not_spoken_here_says_so(bot: Wire, ana: Person) -> None:
    refusal = await bot.refusal("sendDice", chat_id=ana.id)
    assert refusal == "Bad Request: the playground does not speak sendDice"


async def test_a_bug_of_ours_is_never_silent(
    play: Playground, bot: Wire, ana: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(play.world, "post", None)
    assert (await bot.ask("sendMessage", chat_id=ana.id, text="x"))[0] == 500
    bot.breach("sendMessage: the playground failed: TypeError(\"'NoneType' object is not callable\")")


def test_wrong_answers_and_updates_of_ours_are_seen() -> None:
    known = facts.load()
    user = {"id": 1, "is_bot": True, "first_name": "x"}
    assert known.answer("getMe", user) is None
    assert known.answer("getMe", user | {"nickname": "y"}) == "the answer of getMe.nickname is not a field of User"
    assert known.answer("getMe", {"id": 1}) == "the answer of getMe.is_bot is missing in User"
    member = {"status": "member", "user": user}
    assert known.of_type("ChatMember", member) is None
    assert known.of_type("ChatMember", member | {"status": "lurker"}) == 'ChatMember.status is not "creator"'
    update = {"update_id": 1, "poll_answer": {"poll_id": "1", "option_ids": [], "option_persistent_ids": []}}
    assert known.update(update) is None
    assert known.update({"update_id": 1}) == "an update must hold exactly one thing besides its id"


def test_every_type_of_the_facts_has_a_check() -> None:
    known = facts.load()
    for name in known.types:
        if name != "InputFile":
            assert known.of_type(name, "nothing of the kind")


@for_each(
    "text, found",
    [
        ("/aide moi", [("bot_command", "/aide")]),
        ("voir /aide@un_bot, puis /fin.", [("bot_command", "/aide@un_bot"), ("bot_command", "/fin")]),
        ("et/ou, 1/2, a/b", []),
        ("😀 https://example.org/a?b=c).", [("url", "https://example.org/a?b=c")]),
        ("allez sur example.org !", [("url", "example.org")]),
        ("écrire à a.b@example.org.", [("email", "a.b@example.org")]),
        ("@ana_m et @x, ana@home", [("mention", "@ana_m")]),
        ("#entraide #1 #2e", [("hashtag", "#entraide"), ("hashtag", "#2e")]),
        ("appelez le +33 6 12 34 56 78 ou le 3114", [("phone_number", "+33 6 12 34 56 78")]),
    ],
)
def test_telegram_finds_things_in_plain_text(text: str, found: list[tuple[str, str]]) -> None:
    entities = detect(text)
    assert [(each["type"], utf16_slice(text, each["offset"], each["length"])) for each in entities] == found


@given(st.text(alphabet="ab é😀<>/&;b i\"'=#x1@.", max_size=40))
def test_any_html_is_read_or_refused(text: str) -> None:
    plain = ""
    entities: list[dict[str, Any]] = []
    with contextlib.suppress(Refused):
        plain, entities = read_text(text, "HTML", None)
    assert plain == plain.strip()
    for entity in entities:
        assert entity["length"] > 0
        assert 0 <= entity["offset"] <= entity["offset"] + entity["length"] <= utf16_length(plain)
