"""A walk over every method of the Bot API's facts: whatever is wrong with a request, the answer is one of Telegram's kind."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from playground import contents, facts, views
from playground.arguments import Arguments
from playground.botapi import DELIVERY, METHODS
from playground.server import Playground
from playground.world import Group, Person
from tests.playground.wire import Clock, Later
from tests.walks import for_each

KNOWN = facts.load()
SPOKEN = sorted({*METHODS, *DELIVERY} & KNOWN.methods.keys())
# What Telegram does without: no commands, no results, no address are something too.
MAY_BE_MISSING = ("commands", "results", "url")
# What is no mistake by itself, but finds nothing.
MISSED_LATER = (
    "message_id",
    "message_thread_id",
    "callback_query_id",
    "inline_query_id",
    "results",
    "title",
    "address",
)
ODD: list[Any] = [
    None, True, False, 0, -1, 1, 2**31, -(2**63), 10**30, 0.5, 1e300, "", " ", "a", "-", "1x", "\0", "\ud83d", "é" * 3000,
    "null", "true", "[]", "{}", "[[", '{"type": 5}', [], {}, [None], [[]], [{}], [5], ["a"], {"type": "x"}, {"a": {"b": []}},
    [[[[[]]]]], {"inline_keyboard": [[None]]}, {"keyboard": [[[]]]},
]  # fmt: skip


class Stage:
    """What the requests of the walk are about: somebody who has written, a group, a message, a file."""

    def __init__(self, play: Playground) -> None:
        play.reset()
        play.delivery.pace = Later(play.delivery.pace)
        self.play = play
        self.events: list[dict[str, Any]] = []
        world = play.world
        world.subscribe(self.events.append)
        self.ana: Person = world.person("Ana")
        world.say(self.ana, "/start")
        self.group: Group = world.group("Les jeudis", by=self.ana, kind="supergroup")
        world.add_bot(self.group, by=self.ana)
        world.make_admin(self.group, world.bot)
        world.use_topics(self.group, by=self.ana)
        self.file = world.send_file(self.ana, b"x", "x.txt").content["document"]["file_id"]
        self.said = world.say(self.ana, "bonjour").id
        chat = world.private_chat(self.ana)
        self.ours = {
            "editMessageCaption": world.post(chat, world.bot, {"document": world.seen(self.ana)[1].document}).id,
            "editMessageText": world.post(chat, world.bot, {"text": "x"}).id,
            "editMessageReplyMarkup": world.post(chat, world.bot, {"text": "x"}).id,
            "stopPoll": world.post(chat, world.bot, {"poll": contents.poll("5", "?", contents.options([]), {})}).id,
        }

    def example(self, method: str, name: str, types: list[str]) -> Any:
        """A value that is right for a parameter, as far as its type goes."""
        if name == "callback_query_id":
            return self.play.world.press(self.ana, self.said, "y", forged=True).id
        if name == "inline_query_id":
            return self.play.world.inline(self.ana, "?").id
        if name in ("chat_id", "from_chat_id", "user_id"):
            return self.ana.id
        if name == "message_id":
            return self.ours.get(method, self.said)
        if name == "message_ids":
            return [self.said]
        if "InputFile" in types or name == "file_id":
            return self.file
        return self.of_type(types[0])

    def of_type(self, kind: str, depth: int = 0) -> Any:
        if kind.startswith("Array of "):
            return [self.of_type(kind.removeprefix("Array of "), depth + 1)] if depth < 4 else []
        plain = {"Integer": 1, "Float": 0.5, "Boolean": True, "String": "a", "InputFile": self.file}
        if kind in plain:
            return plain[kind]
        shape = KNOWN.types[kind]
        if "subtypes" in shape:
            return self.of_type(shape["subtypes"][0], depth)
        fields = shape["fields"].items()
        return {
            name: fact.get("const") or self.of_type(fact["types"][0], depth + 1)
            for name, fact in fields
            if fact["required"]
        }

    def request(self, method: str) -> dict[str, Any]:
        params = KNOWN.methods[method]["params"]
        right = {name: self.example(method, name, fact["types"]) for name, fact in params.items() if fact["required"]}
        if method in self.ours:
            right |= {"chat_id": self.ana.id, "message_id": self.ours[method]}
        return right

    async def ask(self, method: str, params: dict[str, Any]) -> tuple[bool, str]:
        """Whether it is done, or with which sentence it is refused; the answer has the shape of one of Telegram's."""
        self.play.violations.clear()
        answer = await self.play.api.call(method, Arguments(dict(params)))
        assert not [each for each in self.play.violations if "failed" in each or "the answer of" in each], params
        check_shape(answer)
        self.look()
        return answer["ok"], answer.get("description", "") if not answer["ok"] else ""

    def look(self) -> None:
        """What became of the world can be shown."""
        world = self.play.world
        messages = [message.as_seen() for chat in world.chats.values() for message in chat.messages.values()]
        texts = list(world.profile.texts.values())
        requests = [each.to_json() for each in self.play.requests]
        msgspec.json.encode([views.state(self.play), messages, texts, requests, self.events])
        self.play.requests.clear()
        self.events.clear()


def check_shape(answer: dict[str, Any]) -> None:
    msgspec.json.encode(answer)
    if answer["ok"]:
        assert set(answer) in ({"ok", "result"}, {"ok", "result", "description"})
        return
    assert set(answer) in ({"ok", "error_code", "description"}, {"ok", "error_code", "description", "parameters"})
    prefix = {
        400: "Bad Request: ",
        403: "Forbidden: ",
        404: "Not Found: ",
        409: "Conflict: ",
        429: "Too Many Requests: ",
    }
    assert answer["description"].startswith(prefix[answer["error_code"]])


def as_text(value: Any) -> str:
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()


@pytest.fixture
async def stage(clock: Clock) -> AsyncIterator[Callable[[], Stage]]:
    """Makes the same little world anew. The list of violations is not looked at: these requests breach the facts."""
    play = await Playground.start(now=clock)
    yield lambda: Stage(play)
    await play.stop()


def test_the_walk_sees_every_method_that_is_spoken() -> None:
    assert set(METHODS) | DELIVERY == set(SPOKEN)
    assert len(SPOKEN) > 40


def test_the_docs_name_every_method_that_is_spoken_and_no_other() -> None:
    page = (Path(__file__).parents[2] / "docs" / "playground.md").read_text()
    named = page.partition("**Methods.** ")[2].partition(". Their names")[0]
    assert named.replace("\n", " ").split(", ") == SPOKEN


@for_each("method", SPOKEN)
async def test_what_is_right_is_right_as_text_too_and_with_what_nobody_knows(
    stage: Callable[[], Stage], method: str
) -> None:
    right = stage().request(method)
    plain = await stage().ask(method, right)
    assert await stage().ask(method, {name: as_text(value) for name, value in right.items()}) == plain
    assert await stage().ask(method, {"txet": "x", **right, "zzz": {"a": [None]}}) == plain
    assert await stage().ask(method.upper(), right) == plain


@for_each("method", SPOKEN)
async def test_each_required_parameter_is_missed_or_has_something_instead(
    stage: Callable[[], Stage], method: str
) -> None:
    for name in stage().request(method):
        without = stage()
        params = without.request(method)
        del params[name]
        done, sentence = await without.ask(method, params)
        blank = stage()
        empty = await blank.ask(method, {**blank.request(method), name: ""})
        assert empty == (done, sentence)
        assert done is (name in MAY_BE_MISSING) or name in MISSED_LATER, (name, sentence)


@for_each("method", SPOKEN)
async def test_whatever_a_parameter_holds_the_answer_is_one_of_telegrams(
    stage: Callable[[], Stage], method: str
) -> None:
    for name in KNOWN.methods[method]["params"]:
        little = stage()
        for value in ODD:
            await little.ask(method, {**little.request(method), name: value})


@for_each("method", sorted(KNOWN.methods.keys() - set(SPOKEN)))
async def test_a_method_that_is_not_spoken_says_so(stage: Callable[[], Stage], method: str) -> None:
    refusal = f"Bad Request: the playground does not speak {method}"
    assert await stage().ask(method, {}) == (False, refusal)
