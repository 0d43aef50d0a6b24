"""The methods for polls."""

from typing import Any

from playground import contents
from playground.entities import read_text
from playground.keyboards import read_markup
from playground.refusals import bad
from playground.sending import deliver
from playground.shapes import Json
from playground.targets import chat_of, chat_to_write
from playground.world import World

MOST_OPTIONS = 12
LONGEST_QUESTION = 300
LONGEST_OPTION = 100
TYPES = ("regular", "quiz")


def send_poll(world: World, params: Json) -> Json:
    chat = chat_to_write(world, params)
    question, entities = read_text(
        params["question"], params.get("question_parse_mode"), params.get("question_entities")
    )
    if len(question) > LONGEST_QUESTION:
        raise bad(f"Poll question length must not exceed {LONGEST_QUESTION}")
    if params.get("type", "") not in ("", *TYPES):
        raise bad("Unsupported poll type specified")
    given = {**params, "question_entities": entities}
    if not entities:
        del given["question_entities"]
    if not given.get("type"):
        given["type"] = TYPES[0]
    poll = contents.poll(world.next_query_id(), question, _read_options(params["options"]), given)
    return deliver(world, chat, params, {"poll": poll}).to_json()


def stop_poll(world: World, params: Json) -> Json:
    chat = chat_of(world, params)
    message = chat.messages.get(params["message_id"])
    if message is None or message.deleted or "poll" not in message.content:
        raise bad("message with poll to stop not found")
    if not message.from_bot:
        raise bad("poll can't be stopped")
    if message.content["poll"]["is_closed"]:
        raise bad("poll has already been closed")
    message.markup = read_markup(params.get("reply_markup"), only_inline=True)
    poll: Json = {**message.content["poll"], "is_closed": True}
    message.content = {**message.content, "poll": poll}
    world.changed(message)
    world.update("poll", poll)
    return poll


def _read_options(options: list[Json]) -> list[Json]:
    if not options:
        raise bad("Poll must have at least one answer option")
    if len(options) > MOST_OPTIONS:
        raise bad(f"Poll can't have more than {MOST_OPTIONS} options")
    read: list[Json] = []
    for option in options:
        text, entities = read_text(option["text"], option.get("text_parse_mode"), option.get("text_entities"))
        if len(text) > LONGEST_OPTION:
            raise bad(f"Poll options length must not exceed {LONGEST_OPTION}")
        read.append({"text": text} | ({"text_entities": entities} if entities else {}))
    return contents.options(read)


METHODS: dict[str, Any] = {"sendPoll": send_poll, "stopPoll": stop_poll}
