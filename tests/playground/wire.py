"""What the tests of the playground speak with: a clock, and plain HTTP."""

from dataclasses import dataclass, field
from typing import Any

import aiohttp

from playground.pushing import Pace
from playground.server import Playground


@dataclass
class Clock:
    """Seconds since 1970; moved by hand."""

    at: float

    def __call__(self) -> float:
        return self.at


class Later(Pace):
    """A second after another pace: a webhook is not set twice in one."""

    def __init__(self, pace: Pace) -> None:
        self.pace = pace

    def now(self) -> float:
        return self.pace.now() + 1.0


@dataclass
class Wire:
    """Calls of the Bot API, and of the control API."""

    play: Playground
    session: aiohttp.ClientSession
    expected_violations: list[str] = field(default_factory=list)

    def url(self, method: str) -> str:
        return f"{self.play.api_base}/bot111:playground/{method}"

    async def ask(self, method: str, **params: Any) -> tuple[int, dict[str, Any]]:
        """Status and body of an answer."""
        async with self.session.post(self.url(method), json=params) as response:
            return response.status, await response.json()

    async def do(self, method: str, **params: Any) -> Any:
        """The result of a call that succeeds."""
        status, body = await self.ask(method, **params)
        assert (status, body["ok"]) == (200, True), body
        return body["result"]

    async def refusal(self, method: str, **params: Any) -> str:
        """The sentence with which a call is refused."""
        status, body = await self.ask(method, **params)
        assert not body["ok"], body
        assert body["error_code"] == status
        return str(body["description"])

    async def get(self, path: str, **query: Any) -> Any:
        """What the page gets from the control API."""
        async with self.session.get(self.play.api_base + path, params=query) as response:
            return await response.json()

    async def post(self, path: str, **body: Any) -> Any:
        """What the page gets when it asks for something to be done."""
        async with self.session.post(self.play.api_base + path, json=body) as response:
            return await response.json()

    def breach(self, sentence: str) -> None:
        """This breach of the facts is what the test is about."""
        self.expected_violations.append(sentence)

    async def news(self) -> list[dict[str, Any]]:
        """The updates since the last time, without their numbers; they are confirmed."""
        updates: list[dict[str, Any]] = await self.do("getUpdates", timeout=0)
        if updates:
            await self.do("getUpdates", offset=updates[-1]["update_id"] + 1)
        return [{kind: body for kind, body in each.items() if kind != "update_id"} for each in updates]

    async def told(self) -> list[dict[str, Any]]:
        """The messages that came since the last time; nothing else came."""
        return [update["message"] for update in await self.news()]


# What any message may say besides what it is.
COMMON = {
    "message_id", "from", "chat", "date", "text", "entities", "reply_to_message", "sender_chat", "message_thread_id",
    "is_topic_message",
}  # fmt: skip


def kinds(updates: list[dict[str, Any]]) -> list[str]:
    """What each update holds, and of which sort a message is."""
    found = []
    for update in updates:
        (kind,) = set(update) - {"update_id"}
        found.append(" ".join([kind, *sorted(set(update[kind]) - COMMON)]) if kind == "message" else kind)
    return found
