"""Keyboards: what Telegram takes, what it leaves out without a word, and what it refuses."""

from typing import Any

import pytest

from playground.server import Playground
from playground.world import Group, Person
from tests.playground.wire import Wire

PRESS = {"text": "a", "callback_data": "b"}
IN_BUTTON = "can't parse inline keyboard button: "
# A button of an inline keyboard -> what is refused.
REFUSED: list[tuple[Any, str]] = [
    ("a", f"{IN_BUTTON}InlineKeyboardButton must be an Object"),
    ({"callback_data": "b"}, f'{IN_BUTTON}Can\'t find field "text"'),
    ({"text": ["a"], "callback_data": "b"}, f'{IN_BUTTON}Field "text" must be of type String'),
    ({"text": "a"}, f"{IN_BUTTON}Text buttons are unallowed in the inline keyboard"),
    ({"text": "a", "callback_data": ""}, f"{IN_BUTTON}Text buttons are unallowed in the inline keyboard"),
    ({"text": "a", "callback_data": "é" * 33}, "BUTTON_DATA_INVALID"),
    ({"text": "\r", "callback_data": "b"}, "inline keyboard button text must be non-empty"),
    ({"text": "a", "callback_data": "b", "style": "loud"}, f"{IN_BUTTON}invalid button style specified"),
    ({"text": "a", "login_url": "example.org"}, f'{IN_BUTTON}Field "login_url" must be of type Object'),
    ({"text": "a", "copy_text": {}}, f'{IN_BUTTON}Can\'t find field "text"'),
    (
        {"text": "a", "web_app": {"url": "http://example.org"}},
        "inline keyboard button Web App URL 'http://example.org' is invalid: Only HTTPS links are allowed",
    ),
]
# An address that a button leads to -> why it is refused.
WRONG_LINKS = [
    ("http://localhost", "Wrong HTTP URL"),
    ("http://localhost:8080/a", "Wrong HTTP URL"),
    ("localhost", "Wrong HTTP URL"),
    ("https://intranet/", "Wrong HTTP URL"),
    ("a b.org", "Disallowed character in URL host"),
    ("https://%zz.org", "Wrong percent-encoded symbol in URL host"),
    ("ftp://example.org", "Unsupported URL protocol"),
    ("https://", "URL host is empty"),
    ("https://.", "Host is invalid"),
    ("https://example.org:0/", "Wrong port number specified in the URL"),
    ("https://example.org:99999/", "Wrong port number specified in the URL"),
    ("https://[::g]/", "Wrong IPv6 address specified in the URL"),
    ("tg://a@resolve", "Wrong tg URL"),
    ("tg://res.olve", "Unallowed characters in URL host"),
]
# An address -> how it is shown.
LINKS = [
    ("https://example.org", "https://example.org/"),
    ("Example.ORG/Path?q#f", "http://example.org/Path?q#f"),
    ("http://127.0.0.1:0080/x", "http://127.0.0.1:80/x"),
    ("https://[::1]/", "https://[::1]/"),
    ("https://é.org/a b ", "https://é.org/a%20b"),
    ("https://u:p@example.org?q", "https://u:p@example.org/?q"),
    ("tg://resolve?domain=x", "tg://resolve?domain=x"),
    ("TG:resolve?domain=x", "tg://resolve?domain=x"),
    ("tg://user?id=5", "tg://user?id=5"),
]


def inline(*buttons: Any) -> dict[str, Any]:
    return {"inline_keyboard": [list(buttons)]}


async def sent(bot: Wire, ana: Person, markup: Any) -> dict[str, Any]:
    """What becomes of a message with this keyboard, breaches of the facts or not."""
    _, answer = await bot.ask("sendMessage", chat_id=ana.id, text="x", reply_markup=markup)
    bot.expected_violations[:] = bot.play.violations
    return answer


@pytest.mark.parametrize(("button", "complaint"), REFUSED)
async def test_wrong_buttons_are_refused(bot: Wire, ana: Person, button: Any, complaint: str) -> None:
    assert (await sent(bot, ana, inline(button)))["description"] == f"Bad Request: {complaint}"


@pytest.mark.parametrize(("link", "reason"), WRONG_LINKS)
async def test_a_button_leads_only_where_telegram_lets_it(bot: Wire, ana: Person, link: str, reason: str) -> None:
    answer = await sent(bot, ana, inline({"text": "a", "url": link}))
    assert answer["description"] == f"Bad Request: inline keyboard button URL '{link}' is invalid: {reason}"


@pytest.mark.parametrize(("link", "shown"), LINKS)
async def test_a_link_is_shown_as_telegram_writes_it(bot: Wire, ana: Person, link: str, shown: str) -> None:
    answer = await sent(bot, ana, inline({"text": "a", "url": link}))
    assert answer["result"]["reply_markup"] == inline({"text": "a", "url": shown})


@pytest.mark.parametrize(
    ("markup", "complaint"),
    [
        ("no JSON", "can't parse reply keyboard markup JSON object"),
        (None, "object expected as reply markup"),
        ([], "object expected as reply markup"),
        ({"inline_keyboard": "a"}, 'field "inline_keyboard" must be of type Array'),
        ({"keyboard": ["a"]}, 'field "keyboard" must be an Array of Arrays'),
        ({"keyboard": [[5]]}, "can't parse keyboard button: KeyboardButton must be a String or an Object"),
        ({"remove_keyboard": "true"}, 'field "remove_keyboard" must be of type Boolean'),
        ({"keyboard": [["a"]], "selective": 1}, 'field "selective" must be of type Boolean'),
    ],
)
async def test_what_is_no_keyboard_is_refused(bot: Wire, ana: Person, markup: Any, complaint: str) -> None:
    assert (await sent(bot, ana, markup))["description"] == f"Bad Request: {complaint}"


async def test_what_telegram_does_not_know_or_want_it_leaves_out(bot: Wire, ana: Person) -> None:
    """Unknown fields, a second action, buttons without words, rows without buttons, and the thirteenth in a row."""
    odd = {"text": 5, "callback_data": "b", "url": "", "colour": "red", "copy_text": {"text": "c"}}
    markup = {"inline_keyboard": [[odd, {"text": "", "callback_data": "b"}], [], [PRESS] * 13], "wide": True}
    answer = await sent(bot, ana, markup)
    assert answer["result"]["reply_markup"] == {
        "inline_keyboard": [[{"text": "5", "callback_data": "b"}], [PRESS] * 12],
    }


async def test_a_keyboard_of_nothing_is_none(bot: Wire, ana: Person) -> None:
    for markup in ({}, {"inline_keyboard": []}, {"inline_keyboard": [[]]}, inline({"text": "", "callback_data": "b"})):
        assert "reply_markup" not in (await sent(bot, ana, markup))["result"]


async def test_buttons_of_a_reply_keyboard_may_be_texts(play: Playground, bot: Wire, ana: Person) -> None:
    await sent(bot, ana, {"keyboard": [["Oui", {"text": "Non"}]]})
    assert play.world.seen(ana)[-1].reply_keyboard == [["Oui", "Non"]]


async def test_only_in_private_people_are_asked_for_their_number(bot: Wire, ana: Person, group: Group) -> None:
    markup = {"keyboard": [[{"text": "Mon numéro", "request_contact": True}]]}
    await bot.do("sendMessage", chat_id=ana.id, text="?", reply_markup=markup)
    refusal = await bot.refusal("sendMessage", chat_id=group.id, text="?", reply_markup=markup)
    assert refusal == "Bad Request: phone number can be requested in private chats only"


async def test_an_edit_takes_an_inline_keyboard_only(bot: Wire, ana: Person) -> None:
    message = await bot.do("sendMessage", chat_id=ana.id, text="x")
    where = {"chat_id": ana.id, "message_id": message["message_id"]}
    for markup in ({"remove_keyboard": True}, {"keyboard": [[{"text": "a"}]]}, {"force_reply": True}):
        refusal = await bot.refusal("editMessageText", **where, text="y", reply_markup=markup)
        assert refusal == "Bad Request: inline keyboard expected"
    bot.expected_violations[:] = bot.play.violations


async def test_a_keyboard_holds_a_hundred_buttons_and_ten_kilobytes(bot: Wire, ana: Person) -> None:
    def rows(count: int, text: str) -> dict[str, object]:
        return {"inline_keyboard": [[{"text": text, "callback_data": f"{n}"}] for n in range(count)]}

    await bot.do("sendMessage", chat_id=ana.id, text="x", reply_markup=rows(100, "a"))
    for markup in (rows(101, "a"), rows(50, "a" * 250)):
        refusal = await bot.refusal("sendMessage", chat_id=ana.id, text="x", reply_markup=markup)
        assert refusal == "Bad Request: reply markup is too long"
