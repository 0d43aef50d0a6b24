"""Inline mode: what is asked behind the bot's name, what an answer may hold, for how long it stands in for the bot, and what is sent."""

from typing import Any

import pytest

from playground.refusals import QUERY_TOO_OLD
from playground.server import Playground
from playground.world import Group, Person, WorldError
from tests.playground.wire import Clock, Wire


def article(number: str = "1", **changes: Any) -> dict[str, Any]:
    content = {"message_text": "<b>Mardi</b>", "parse_mode": "HTML"}
    return {"type": "article", "id": number, "title": "Mardi", "input_message_content": content, **changes}


async def refused(play: Playground, bot: Wire, ana: Person, **params: Any) -> str:
    """How Telegram refuses this answer; the search stays open."""
    asked = play.world.inline(ana, "rencontre")
    sentence = await bot.refusal("answerInlineQuery", inline_query_id=asked.id, **params)
    assert asked.results is None
    bot.expected_violations[:] = play.violations
    return sentence.removeprefix("Bad Request: ")


async def test_a_search_is_answered_once_and_a_result_is_sent(play: Playground, bot: Wire, ana: Person) -> None:
    asked = play.world.inline(ana, "rencontre")
    (update,) = await bot.news()
    told = update["inline_query"]
    assert (told["query"], told["offset"], told["chat_type"], told["from"]["id"]) == ("rencontre", "", "sender", ana.id)
    markup = {"inline_keyboard": [[{"text": "Ouvrir", "url": "https://t.me/x_bot?start=m_1"}]]}
    await bot.do("answerInlineQuery", inline_query_id=asked.id, results=[article(reply_markup=markup)])
    assert await bot.refusal("answerInlineQuery", inline_query_id=asked.id, results=[article()]) == QUERY_TOO_OLD
    assert play.world.choose(asked, "1").text == "Mardi"
    (message,) = await bot.told()
    assert (message["via_bot"]["id"], message["reply_markup"]) == (play.world.bot.id, markup)
    with pytest.raises(WorldError, match="offers no text"):
        play.world.choose(asked, "2")


@pytest.mark.parametrize("late", [{"inline_query_id": "5"}, {"inline_query_id": ""}, {}])
async def test_a_search_that_is_unknown_or_too_old_is_said_so(
    play: Playground, bot: Wire, ana: Person, clock: Clock, late: dict[str, str]
) -> None:
    asked = play.world.inline(ana, "x")
    clock.at += 151
    params = {"inline_query_id": asked.id, "results": [article()], **late}
    assert await bot.refusal("answerInlineQuery", **params) == QUERY_TOO_OLD


BUTTON = "can't parse inline query results button: "
RESULT = "can't parse inline query result: "
WRONG: list[tuple[dict[str, Any], str]] = [
    ({"results": [article(str(n)) for n in range(51)]}, "too many inline query results specified"),
    ({"results": [article("")]}, "RESULT_ID_EMPTY"),
    ({"results": [article("x" * 65)]}, "RESULT_ID_INVALID"),
    ({"results": [article("é" * 33)]}, "RESULT_ID_INVALID"),
    ({"results": [article(), article()]}, "RESULT_ID_DUPLICATE"),
    ({"results": [article(title=" ")]}, "ARTICLE_TITLE_EMPTY"),
    ({"results": [{"type": "article", "id": "1", "title": "x"}]}, f'{RESULT}Can\'t find field "input_message_content"'),
    (
        {"results": [article(input_message_content={"message_text": ""})]},
        f"{RESULT}Input message content is not specified",
    ),
    ({"results": [article(input_message_content={"message_text": " "})]}, "text must be non-empty"),
    ({"results": [article(input_message_content={"message_text": "x" * 4097})]}, "MESSAGE_TOO_LONG"),
    (
        {"results": [article(input_message_content={"message_text": "<b>x", "parse_mode": "HTML"})]},
        "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
    ),
    (
        {"results": [article(reply_markup={"inline_keyboard": [[{"text": "x"}]]})]},
        "can't parse inline keyboard button: ",
    ),
    ({"results": {}}, "expected an Array of inline query results"),
    ({"results": [article()], "next_offset": "x" * 65}, "NEXT_OFFSET_INVALID"),
    (
        {"results": [], "button": {"text": "x"}},
        f"{BUTTON}InlineQueryResultsButton must have exactly one optional field",
    ),
    ({"results": [], "button": {"start_parameter": "x"}}, f'{BUTTON}Can\'t find field "text"'),
    ({"results": [], "button": 5}, f"{BUTTON}InlineQueryResultsButton must be an Object"),
    ({"results": [], "button": {"text": "x", "start_parameter": ""}}, "can't use empty start_parameter"),
    ({"results": [], "button": {"text": "x", "start_parameter": "x" * 65}}, "too long start_parameter specified"),
    (
        {"results": [], "button": {"text": "x", "start_parameter": "a b"}},
        "unallowed characters in start_parameter are used",
    ),
    ({"results": [], "button": {"text": " ", "start_parameter": "x"}}, "SWITCH_PM_TEXT_EMPTY"),
]


@pytest.mark.parametrize(("params", "sentence"), WRONG)
async def test_an_answer_that_telegram_would_refuse_is_refused_in_its_words(
    play: Playground, bot: Wire, ana: Person, params: dict[str, Any], sentence: str
) -> None:
    said = await refused(play, bot, ana, **params)
    assert said == sentence or (sentence.endswith(": ") and said.startswith(sentence))


async def test_fifty_results_a_full_offset_and_a_full_parameter_are_taken(
    play: Playground, bot: Wire, ana: Person
) -> None:
    asked = play.world.inline(ana, "x")
    results = [article("x" * 62 + f"{n:02}") for n in range(50)]
    button = {"text": "Ouvrir", "start_parameter": "aZ0_-" + "x" * 59}
    await bot.do("answerInlineQuery", inline_query_id=asked.id, results=results, next_offset="é" * 32, button=button)
    assert (len(asked.results or []), asked.next_offset, asked.button) == (50, "é" * 32, button)


@pytest.mark.parametrize(("seconds", "kept"), [(None, 300), (10, 10), (0, 0), (-5, 0), (10**6, 86_400)])
async def test_an_answer_stands_in_for_the_bot_as_long_as_it_said(
    play: Playground, bot: Wire, ana: Person, clock: Clock, seconds: int | None, kept: int
) -> None:
    asked = play.world.inline(ana, "x")
    given = {} if seconds is None else {"cache_time": seconds}
    await bot.do("answerInlineQuery", inline_query_id=asked.id, results=[article()], is_personal=True, **given)
    assert (play.world.inline(ana, "x") is asked) == (kept > 0)
    assert play.world.inline(ana, "y") is not asked
    assert play.world.inline(ana, "x", offset="1") is not asked
    clock.at += kept
    assert play.world.inline(ana, "x") is not asked


@pytest.mark.parametrize("personal", [True, False])
async def test_what_is_personal_is_shown_to_nobody_else(
    play: Playground, bot: Wire, ana: Person, bea: Person, personal: bool
) -> None:
    asked = play.world.inline(ana, "x")
    await bot.do("answerInlineQuery", inline_query_id=asked.id, results=[article()], is_personal=personal)
    assert (play.world.inline(bea, "x") is asked) == (not personal)


async def test_the_bot_hears_in_what_kind_of_chat_it_is_asked_and_never_in_which(
    play: Playground, bot: Wire, ana: Person, group: Group, large: Group
) -> None:
    await bot.news()
    for place in (None, group, large):
        play.world.inline(ana, "x" * 300, place)
    told = [update["inline_query"] for update in await bot.news()]
    assert [each["chat_type"] for each in told] == ["sender", "group", "supergroup"]
    assert {len(each["query"]) for each in told} == {256}
    assert all(each.keys() == {"id", "from", "chat_type", "query", "offset"} for each in told)


async def test_a_bot_without_inline_mode_is_not_asked(play: Playground, bot: Wire, ana: Person) -> None:
    assert (await bot.do("getMe"))["supports_inline_queries"] is True
    play.world.answers_inline = False
    assert (await bot.do("getMe"))["supports_inline_queries"] is False
    with pytest.raises(WorldError, match="no inline mode"):
        play.world.inline(ana, "x")


async def test_somebody_sends_only_what_was_offered_to_them(
    play: Playground, bot: Wire, ana: Person, bea: Person
) -> None:
    asked = play.world.inline(ana, "x")
    await bot.do("answerInlineQuery", inline_query_id=asked.id, results=[article()])
    answer = await bot.post("/play/choose", **{"as": bea.id}, chat=111, query=asked.id, result="1")
    assert answer["error"] == "this was not asked by them"
