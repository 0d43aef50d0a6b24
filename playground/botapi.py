"""The Bot API side: one request in, checked and carried out, one answer out, both written down."""

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

import msgspec
from aiohttp import web

from playground import changing, chats, facts, forums, inline, polls, relaying, sending, settings
from playground.arguments import Arguments, Broken, read_arguments, read_body
from playground.delivery import Delivery, Said
from playground.faults import Fault, Faults
from playground.flood import Flood, is_counted
from playground.reading import text_of, whole
from playground.refusals import Refused, bad, too_many
from playground.requests import Request, shown
from playground.shapes import Json
from playground.tokens import PATH, refused_token
from playground.updates import Update
from playground.world import World

Method = Callable[[World, Json], Any]

METHODS: dict[str, Method] = {
    **sending.METHODS,
    **changing.METHODS,
    **inline.METHODS,
    **chats.METHODS,
    **settings.METHODS,
    **polls.METHODS,
    **relaying.METHODS,
    **forums.METHODS,
}
DELIVERY = {"getUpdates", "setWebhook", "deleteWebhook", "getWebhookInfo"}
KEPT_REQUESTS = 5_000


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

    @property
    def at_ease(self) -> bool:
        """Whether nothing shall go wrong or take time on the way to it."""
        return self.network_up and not self.latency and not self.faults.waiting

    async def asked(self, path: str, body: bytes) -> tuple[int, bytes]:
        """HTTP status and content of the answer to a JSON object that is posted to `path`, for a bot in the same process: as
        over a connection, but that nothing goes wrong on the way. Raises Broken when it is too much."""
        found = PATH.match(path)
        if found is None:
            return _status_and_body(Refused(404, "Not Found").to_json())
        arguments = Arguments()
        arguments.add(read_body("application/json", body), len(body))
        refusal = refused_token(self._token, found.group(1), bool(found.group(2)))
        return _status_and_body(refusal.to_json() if refusal else await self.call(found.group(3), arguments))

    async def call(self, method: str, arguments: Arguments) -> Json:
        """Carry out a method; the whole answer comes back, ok or not."""
        name = self.facts.names.get(method.lower())
        params = arguments.shown()
        breach: str | None = f"there is no method {method!r}"
        try:
            if name is None:
                raise Refused(404, "Not Found: method not found")
            breach = self.facts.breach(name, arguments.given, arguments.files)
            if name not in METHODS and name not in DELIVERY:
                raise bad(f"the playground does not speak {name}")
            params = self.facts.reader.params(name, arguments.given, arguments.files)
            result = await self._carry_out(name, params)
        except Refused as refusal:
            answer = refusal.to_json()
            self._write_down(name or method, params, False, answer, breach)
            return answer
        except Exception as bug:
            # A bug of the playground: said aloud, for no test shall pass over it.
            answer = Refused(500, "Internal Server Error").to_json()
            self._write_down(name or method, params, False, answer, f"the playground failed: {bug!r}")
            return answer
        words = {"description": result.words} if isinstance(result, Said) else {}
        answer = {"ok": True, "result": True if words else result, **words}
        told = answer["result"]
        if name == "getUpdates":
            told = [{"update_id": update.id} for update in result]
        else:
            breach = breach or self.facts.answer(name, told)
        self._write_down(name, params, True, told, breach)
        return answer

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        if request.method not in ("GET", "POST"):
            return _silent(501)
        path = unquote(request.raw_path.partition("#")[0].partition("?")[0], errors="surrogateescape")
        if path.startswith(self._files):
            return self._download(path.removeprefix(self._files))
        found = PATH.match(path)
        if found is None:
            return _json(Refused(404, "Not Found").to_json())
        try:
            arguments = await read_arguments(request)
        except Broken as broken:
            self._write_down(found.group(3), {}, False, {"status": broken.status}, "the request cannot be read")
            return _silent(broken.status)
        refusal = refused_token(self._token, found.group(1), bool(found.group(2)))
        if refusal is not None:
            return _json(refusal.to_json())
        method: str = found.group(3) or text_of(arguments.given.get("method", ""))
        fault = self.faults.take(self.facts.names.get(method.lower(), method), arguments.shown())
        if fault is not None:
            return await self._suffer(fault, request, method, arguments)
        answer = await self.call(method, arguments)
        if self.latency:
            await asyncio.sleep(self.latency)
        return _json(answer)

    async def _suffer(
        self, fault: Fault, request: web.BaseRequest, method: str, arguments: Arguments
    ) -> web.StreamResponse:
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
        self._write_down(method, arguments.shown(), False, given or {"fault": fault.kind}, None)
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
        return self.delivery.webhook_info()

    def _count(self, chat_id: int | str) -> None:
        seconds = self.flood.wait(whole(str(chat_id)))
        if seconds:
            raise too_many(seconds)

    def _write_down(self, method: str, params: Json, ok: bool, answer: Any, violation: str | None) -> None:
        self.requests.append(Request(self._next_request, self.world.now(), method, params, ok, answer, violation))
        self._next_request += 1
        if violation:
            self._violated(shown(f"{method}: {violation}"))

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


def _status_and_body(answer: Json) -> tuple[int, bytes]:
    result = answer.get("result")
    if type(result) is list and result and type(result[0]) is Update:
        body = b'{"ok":true,"result":[' + b",".join(update.body for update in result) + b"]}"
    else:
        body = msgspec.json.encode(answer)
    return 200 if answer["ok"] else answer["error_code"], body


def _json(answer: Json) -> web.Response:
    status, body = _status_and_body(answer)
    retry_after = answer.get("parameters", {}).get("retry_after")
    headers = {"Retry-After": str(retry_after)} if retry_after else None
    return web.Response(body=body, status=status, content_type="application/json", headers=headers)


def _silent(status: int) -> web.Response:
    """What is no request of a bot is answered with a status, and the connection is closed."""
    response = web.Response(status=status)
    response.force_close()
    return response


def _hang_up(request: web.BaseRequest) -> web.StreamResponse:
    """Close the connection without a word."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
