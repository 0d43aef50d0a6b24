"""The Bot API side: one request in, checked and carried out, one answer out, both written down."""

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import msgspec
from aiohttp import web

from playground import changing, chats, facts, forums, polls, relaying, sending, settings
from playground.arguments import Upload, read_arguments
from playground.delivery import Delivery
from playground.faults import Fault, Faults
from playground.flood import Flood, is_counted
from playground.refusals import Refused, too_many
from playground.shapes import Json
from playground.updates import Update
from playground.world import World

Method = Callable[[World, Json], Any]

METHODS: dict[str, Method] = {
    **sending.METHODS,
    **changing.METHODS,
    **chats.METHODS,
    **settings.METHODS,
    **polls.METHODS,
    **relaying.METHODS,
    **forums.METHODS,
}
DELIVERY = {"getUpdates", "setWebhook", "deleteWebhook", "getWebhookInfo"}
# How Telegram complains when these are missing.
MISSING = {"chat_id": "chat_id is empty", "text": "message text is empty"}
KEPT_REQUESTS = 5_000


@dataclass(frozen=True, slots=True)
class Request:
    """A request that was answered. `answer` is the result, or the whole refusal; None when none was given."""

    n: int
    at: float
    method: str
    params: Json
    ok: bool
    answer: Any
    violation: str | None

    def to_json(self) -> Json:
        """As the page shows it."""
        request: Json = {
            "n": self.n,
            "at": self.at,
            "method": self.method,
            "params": {name: _shown(value) for name, value in self.params.items()},
            "ok": self.ok,
            "answer": self.answer,
        }
        if self.violation:
            request["violation"] = self.violation
        return request


class BotApi:
    """Answers a bot as Telegram would."""

    def __init__(self, token: str, world: World, delivery: Delivery) -> None:
        self.world = world
        self.delivery = delivery
        self.facts = facts.load()
        self.faults = Faults()
        self.flood = Flood()
        self.limits = False
        self.network_up = True
        self.latency = 0.0  # seconds added to every answer
        self.requests: deque[Request] = deque(maxlen=KEPT_REQUESTS)
        self.violations: list[str] = []
        self._next_request = 1
        self._open: set[asyncio.Transport] = set()
        self._token = token
        self._base = f"/bot{token}/"
        self._files = f"/file/bot{token}/"
        world.check_update = self._check_update
        delivery.call = self.call
        delivery.network_is_up = lambda: self.network_up

    def cut(self) -> None:
        """The network goes down: every request that waits loses its connection."""
        for transport in list(self._open):
            transport.abort()

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer one HTTP request to /bot... or /file/bot..."""
        transport = request.transport
        if not self.network_up:
            return _hang_up(request)
        if transport is not None:
            self._open.add(transport)
        try:
            return await self._handle(request)
        finally:
            if transport is not None:
                self._open.discard(transport)

    async def call(self, method: str, arguments: Json) -> Json:
        """Carry out a method; the whole answer comes back, ok or not."""
        name = self.facts.names.get(method.lower())
        violation: str | None = None
        params = arguments
        try:
            if name is None:
                violation = f"there is no method {method!r}"
                raise Refused(404, "Not Found")
            params, violation = self.facts.request(name, arguments)
            if violation:
                raise Refused(400, f"Bad Request: {_complaint(params, name, violation)}")
            result = await self._carry_out(name, params)
        except Refused as refusal:
            answer = refusal.to_json()
            self._write_down(name or method, params if name else arguments, False, answer, violation)
            return answer
        except Exception as bug:
            # A bug of the playground: said aloud, for no test shall pass over it.
            answer = Refused(500, "Internal Server Error").to_json()
            self._write_down(name or method, params, False, answer, f"the playground failed: {bug!r}")
            return answer
        shown = result
        if name == "getUpdates":
            shown = [{"update_id": update.id} for update in result]
        else:
            violation = self.facts.answer(name, result)
        self._write_down(name, params, True, shown, violation)
        return {"ok": True, "result": result}

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        path = request.rel_url.path
        if path.startswith(self._files):
            return self._download(path.removeprefix(self._files))
        if not path.startswith(self._base):
            code, words = (401, "Unauthorized") if path.count("/") >= 2 else (404, "Not Found")
            return _json(Refused(code, words).to_json())
        method = path.removeprefix(self._base)
        try:
            arguments = await read_arguments(request)
        except Refused as refusal:
            self._write_down(method, {}, False, refusal.to_json(), refusal.description)
            return _json(refusal.to_json())
        fault = self.faults.take(self.facts.names.get(method.lower(), method), arguments)
        if fault is not None:
            return await self._suffer(fault, request, method, arguments)
        answer = await self.call(method, arguments)
        if self.latency:
            await asyncio.sleep(self.latency)
        return _json(answer)

    async def _suffer(self, fault: Fault, request: web.BaseRequest, method: str, arguments: Json) -> web.StreamResponse:
        self.world.tell({"type": "state"})
        if fault.kind in ("reset_after", "slow", "bad_json"):
            answer = await self.call(method, arguments)
            if fault.kind == "reset_after":
                return _hang_up(request)
            if fault.kind == "bad_json":
                return web.Response(text='{"ok":true,"result":{"mess', content_type="application/json")
            await asyncio.sleep(fault.seconds)
            return _json(answer)
        given: Json | None = None
        if fault.kind == "429":
            given = too_many(fault.retry_after).to_json()
        elif fault.kind in ("403", "400", "500"):
            given = Refused(int(fault.kind), fault.description).to_json()
        self._write_down(method, arguments, False, given or {"fault": fault.kind}, None)
        if given is not None:
            return _json(given)
        if fault.kind == "502":
            return web.Response(status=502, text="<html><h1>502 Bad Gateway</h1></html>", content_type="text/html")
        if fault.kind == "timeout":
            await asyncio.sleep(fault.seconds)  # ended by the client, which hangs up first
        return _hang_up(request)

    async def _carry_out(self, name: str, params: Json) -> Any:
        if self.limits and is_counted(name) and "chat_id" in params:
            self._count(params["chat_id"])
        if name in METHODS:
            return METHODS[name](self.world, params)
        if name == "getUpdates":
            return await self.delivery.get_updates(params)
        if name == "setWebhook":
            return self.delivery.set_webhook(params)
        if name == "deleteWebhook":
            return self.delivery.delete_webhook(params)
        if name == "getWebhookInfo":
            return self.delivery.webhook_info()
        raise Refused(400, f"Bad Request: the playground does not speak {name}")

    def _count(self, chat_id: int | str) -> None:
        if isinstance(chat_id, str):
            chat_id = int(chat_id) if chat_id.removeprefix("-").isdecimal() else 0
        seconds = self.flood.wait(chat_id)
        if seconds:
            raise too_many(seconds)

    def _write_down(self, method: str, params: Json, ok: bool, answer: Any, violation: str | None) -> None:
        self.requests.append(Request(self._next_request, self.world.now(), method, params, ok, answer, violation))
        self._next_request += 1
        if violation:
            self._violated(f"{method}: {violation}")

    def _check_update(self, update: Json) -> None:
        wrong = self.facts.update(update)
        if wrong:
            self._violated(wrong)

    def _violated(self, sentence: str) -> None:
        self.violations.append(sentence)
        self.world.tell({"type": "violation", "text": sentence})

    def _download(self, path: str) -> web.StreamResponse:
        file = self.world.paths.get(path)
        if file is None:
            return _json(Refused(404, "Not Found").to_json())
        return web.Response(body=file.data, content_type="application/octet-stream")


def _complaint(params: Json, method: str, violation: str) -> str:
    for name, sentence in MISSING.items():
        if violation == f'parameter "{name}" is required':
            return sentence
    return violation


def _json(answer: Json) -> web.Response:
    result = answer.get("result")
    if type(result) is list and result and type(result[0]) is Update:
        body = b'{"ok":true,"result":[' + b",".join(update.body for update in result) + b"]}"
    else:
        body = msgspec.json.encode(answer)
    status = 200 if answer["ok"] else answer["error_code"]
    return web.Response(body=body, status=status, content_type="application/json")


def _hang_up(request: web.BaseRequest) -> web.StreamResponse:
    """Close the connection without a word."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


def _shown(value: Any) -> Any:
    return f"{value.name} ({len(value.data)} bytes)" if isinstance(value, Upload) else value
