"""Texts as Telegram keeps them: cleaned, trimmed, measured, with entities that were given."""

from typing import Any

import pytest

from playground.server import Playground
from playground.world import Person
from tests.playground.wire import Wire

# What is sent -> what is read.
KEPT = [
    ("a\tb\x07c\0d", "a b c d"),
    ("a\r\nb\rc", "a\nbc"),
    (" \n a \n b \n ", "a \n b"),
    ("\u00a0a\u00a0", "\u00a0a\u00a0"),
    ("a\u202eb\u2028c\u2029d\u202be", "abcde"),
    ("a\u0333b\u033fc\u030ad", "abcd"),
    ("a\u200eb\u200e\u200f\u200fc", "a\u200eb\u200c\u200c\u200fc"),
    ("\u200b.", "\u200b."),
]


@pytest.mark.parametrize(("sent", "kept"), KEPT, ids=[repr(case[0]) for case in KEPT])
async def test_control_characters_are_cleaned_and_blanks_cut_off(bot: Wire, ana: Person, sent: str, kept: str) -> None:
    assert (await bot.do("sendMessage", chat_id=ana.id, text=sent))["text"] == kept
    assert (await bot.do("sendMessage", chat_id=ana.id, text=f"<b></b>{sent}", parse_mode="HTML"))["text"] == kept


@pytest.mark.parametrize("sent", [" ", "\r\n\t", "\u200b", "\u00a0\u3000\u200e", "\u202e", "\u2800", "\U000e0020"])
async def test_a_text_that_nobody_can_see_is_empty(bot: Wire, ana: Person, sent: str) -> None:
    assert await bot.refusal("sendMessage", chat_id=ana.id, text=sent) == "Bad Request: text must be non-empty"


async def test_no_text_at_all_is_said_differently_from_an_empty_one(bot: Wire, ana: Person) -> None:
    assert await bot.refusal("sendMessage", chat_id=ana.id, text="") == "Bad Request: message text is empty"
    assert await bot.refusal("sendMessage", chat_id=ana.id, text="<b></b>", parse_mode="HTML") == (
        "Bad Request: text must be non-empty"
    )


async def test_what_is_not_utf8_is_refused(bot: Wire, ana: Person) -> None:
    bodies = [
        ("application/json", b'{"chat_id": %d, "text": "\xff"}' % ana.id),
        ("application/json", b'{"chat_id": %d, "text": "\\ud83d"}' % ana.id),
        ("application/x-www-form-urlencoded", b"chat_id=%d&text=%%ff" % ana.id),
    ]
    for kind, body in bodies:
        async with bot.session.post(bot.url("sendMessage"), data=body, headers={"Content-Type": kind}) as response:
            assert (await response.json())["description"] == "Bad Request: strings must be encoded in UTF-8"
        marked = body.replace(b"&text", b"&parse_mode=HTML&text").replace(b', "text', b', "parse_mode": "HTML", "text')
        async with bot.session.post(bot.url("sendMessage"), data=marked, headers={"Content-Type": kind}) as response:
            assert (await response.json())["description"] == "Bad Request: text must be encoded in UTF-8"


async def test_a_text_holds_4096_characters_once_its_tags_are_read_and_its_blanks_cut_off(
    bot: Wire, ana: Person
) -> None:
    await bot.do("sendMessage", chat_id=ana.id, text="<b>" + "x" * 4096 + "</b>", parse_mode="HTML")
    await bot.do("sendMessage", chat_id=ana.id, text="😀" * 4096)
    await bot.do("sendMessage", chat_id=ana.id, text="x" * 4096 + " " * 99)
    for text in ("x" * 4097, "😀" * 4097):
        assert await bot.refusal("sendMessage", chat_id=ana.id, text=text) == "Bad Request: message is too long"
    sent = await bot.do("sendMessage", chat_id=ana.id, text="x")
    where = {"chat_id": ana.id, "message_id": sent["message_id"]}
    assert await bot.refusal("editMessageText", **where, text="y" * 4097) == "Bad Request: MESSAGE_TOO_LONG"


async def test_a_text_with_its_markup_holds_32768_bytes(bot: Wire, ana: Person) -> None:
    async def send(size: int) -> str:
        text = "<b>é</b>" + "<b></b>" * ((size - 9) // 7) + " " * ((size - 9) % 7)
        assert len(text.encode()) == size
        status, answer = await bot.ask("sendMessage", chat_id=ana.id, text=text, parse_mode="HTML")
        return "" if status == 200 else str(answer["description"])

    assert await send(32_768) == ""
    assert await send(32_769) == "Bad Request: text is too long"


async def test_a_caption_holds_1024_characters_and_may_be_blank(play: Playground, bot: Wire, ana: Person) -> None:
    given = play.world.send_file(ana, b"x", "x.txt")
    assert given.document is not None
    file = {"chat_id": ana.id, "document": given.document["file_id"]}
    assert (await bot.do("sendDocument", **file, caption="😀" * 1024))["caption"] == "😀" * 1024
    assert await bot.refusal("sendDocument", **file, caption="x" * 1025) == "Bad Request: message caption is too long"
    assert "caption" not in await bot.do("sendDocument", **file, caption=" \n ")


async def test_entities_move_along_with_what_is_left_out(bot: Wire, ana: Person) -> None:
    entities = [{"type": "bold", "offset": 2, "length": 7}, {"type": "italic", "offset": 11, "length": 99}]
    refusal = await bot.refusal("sendMessage", chat_id=ana.id, text="  gr\ras😀 \u202e x ", entities=entities)
    assert refusal == (
        "Bad Request: entity beginning at UTF-16 offset 11 ends after the end of the text at UTF-16 offset 110"
    )
    entities[1]["length"] = 3
    message = await bot.do("sendMessage", chat_id=ana.id, text="  gr\ras😀 \u202e x ", entities=entities)
    assert message["text"] == "gras😀  x"
    assert message["entities"] == [
        {"type": "bold", "offset": 0, "length": 6},
        {"type": "italic", "offset": 7, "length": 2},
    ]


async def test_blanks_that_an_entity_holds_at_the_beginning_stay(bot: Wire, ana: Person) -> None:
    message = await bot.do("sendMessage", chat_id=ana.id, text="<u> a</u> ", parse_mode="HTML")
    assert (message["text"], message["entities"]) == (" a", [{"type": "underline", "offset": 0, "length": 2}])


# An entity -> the complaint about it in the text "a😀b".
WRONG: list[tuple[dict[str, Any], str]] = [
    ({"type": "bold", "offset": -1, "length": 1}, "receive an entity with incorrect offset -1"),
    ({"type": "bold", "offset": 0, "length": -1}, "receive an entity with incorrect length -1"),
    ({"type": "bold", "offset": 9, "length": 1}, "entity begins after the end of the text at UTF-16 offset 9"),
    (
        {"type": "bold", "offset": 2, "length": 1},
        "entity begins in a middle of a UTF-16 symbol at byte offset 5",
    ),
    (
        {"type": "bold", "offset": 0, "length": 2},
        "entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset 5",
    ),
    ({"type": "shout", "offset": 0, "length": 1}, "can't parse MessageEntity: Unsupported type specified"),
    ({"type": "", "offset": 0, "length": 1}, "can't parse MessageEntity: Type is not specified"),
    ({"type": "text_link", "offset": 0, "length": 1}, "can't parse MessageEntity: Can't find field \"url\""),
    (
        {"type": "text_link", "offset": 0, "length": 1, "url": "http://localhost"},
        "entity URL 'http://localhost' is invalid: Wrong HTTP URL",
    ),
]


@pytest.mark.parametrize(("entity", "complaint"), WRONG, ids=[case[1][:60] for case in WRONG])
async def test_wrong_entities_are_refused(bot: Wire, ana: Person, entity: dict[str, Any], complaint: str) -> None:
    refusal = await bot.refusal("sendMessage", chat_id=ana.id, text="a😀b", entities=[entity])
    assert refusal == f"Bad Request: {complaint}"


async def test_what_telegram_finds_itself_need_not_be_given_and_goes_with_the_rest(bot: Wire, ana: Person) -> None:
    given = [{"type": "mention", "offset": 0, "length": 3}, {"type": "bold", "offset": 0, "length": 9}]
    message = await bot.do("sendMessage", chat_id=ana.id, text="abc /aide", entities=given)
    assert message["entities"] == [
        {"type": "bold", "offset": 0, "length": 4},
        {"type": "bot_command", "offset": 4, "length": 5},
        {"type": "bold", "offset": 4, "length": 5},
    ]
    text = "<code>/aide</code> <a href='example.org'>@quelqu_un</a>"
    message = await bot.do("sendMessage", chat_id=ana.id, text=text, parse_mode="HTML")
    assert [entity["type"] for entity in message["entities"]] == ["code", "text_link"]


async def test_a_bot_sets_a_hundred_entities_and_code_before_bold(bot: Wire, ana: Person) -> None:
    text = "<b>b</b> " * 90 + "<code>c</code> " * 20
    message = await bot.do("sendMessage", chat_id=ana.id, text=text, parse_mode="HTML")
    types = [entity["type"] for entity in message["entities"]]
    assert (types.count("bold"), types.count("code")) == (80, 20)
