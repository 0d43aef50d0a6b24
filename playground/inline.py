"""The answer to an inline query: looked at as the Bot API server, TDLib and Telegram do, one after the other."""

import re
from typing import Any

from playground.keyboards import read_markup
from playground.refusals import QUERY_TOO_OLD, Refused, bad
from playground.sending import read_words
from playground.shapes import Json
from playground.world import World

QUERY_LIVES = 150.0  # seconds
MOST_RESULTS = 50
LONGEST_ID, LONGEST_OFFSET, LONGEST_START = 64, 64, 64  # bytes
CACHED, LONGEST_CACHED = 300, 86_400  # seconds
START = re.compile(r"[A-Za-z0-9_-]*")


def answer_inline_query(world: World, params: Json) -> bool:
    button, results = params.get("button"), params["results"]
    if button is not None and not {"start_parameter", "web_app"} & button.keys():
        raise bad(
            "Can't parse inline query results button: InlineQueryResultsButton must have exactly one optional field"
        )
    if len(results) > MOST_RESULTS:
        raise bad("Too many inline query results specified")
    if button is not None and "start_parameter" in button:
        _check_start(button["start_parameter"])
    contents = {result["id"]: _content(world, result) for result in results}
    query = world.inline_queries.get(params["inline_query_id"])
    if query is None or query.results is not None or world.now() - query.at > QUERY_LIVES:
        raise Refused(400, QUERY_TOO_OLD)
    _check_told(results, params.get("next_offset", ""), button)
    query.results, query.contents = results, {id_: found for id_, found in contents.items() if found is not None}
    query.next_offset, query.button = params.get("next_offset", ""), button
    kept = min(max(params.get("cache_time", CACHED), 0), LONGEST_CACHED)
    world.keep_answer(query, kept, params.get("is_personal", False))
    world.tell({"type": "inline", "for": [query.person.id], **query.shown()})
    return True


def _check_start(parameter: str) -> None:
    if not parameter:
        raise bad("Can't use empty start_parameter")
    if len(parameter.encode()) > LONGEST_START:
        raise bad("Too long start_parameter specified")
    if not START.fullmatch(parameter):
        raise bad("Unallowed characters in start_parameter are used")


def _content(world: World, result: Json) -> tuple[Json, Json | None] | None:
    """The message a result becomes, and its keyboard; None when it is no text."""
    markup = read_markup(result.get("reply_markup"), only_inline=True)
    given = result.get("input_message_content", {})
    if not given.get("message_text"):
        if result["type"] == "article" and not given.keys() & {"latitude", "phone_number", "payload"}:
            raise bad("Can't parse inline query result: Input message content is not specified")
        return None
    params = {"text": given["message_text"], **{name: given[name] for name in given if name != "message_text"}}
    return read_words(world, params, "MESSAGE_TOO_LONG"), markup


def _check_told(results: list[Json], next_offset: str, button: Json | None) -> None:
    """What Telegram's own server looks at."""
    ids = [result["id"] for result in results]
    if not all(ids):
        raise bad("RESULT_ID_EMPTY")
    if any(len(each.encode()) > LONGEST_ID for each in ids):
        raise bad("RESULT_ID_INVALID")
    if len(set(ids)) < len(ids):
        raise bad("RESULT_ID_DUPLICATE")
    if any(result["type"] == "article" and not result["title"].strip() for result in results):
        raise bad("ARTICLE_TITLE_EMPTY")
    if len(next_offset.encode()) > LONGEST_OFFSET:
        raise bad("NEXT_OFFSET_INVALID")
    if button is not None and not button["text"].strip():
        raise bad("SWITCH_PM_TEXT_EMPTY")


METHODS: dict[str, Any] = {"answerInlineQuery": answer_inline_query}
