"""What the page asks for (`/play/...`): look at the world, do things in it, make things go wrong."""

from collections.abc import Awaitable, Callable
from typing import Any

import msgspec
from aiohttp import web

from playground import views
from playground.asked import Asked, number
from playground.deeds import DEEDS
from playground.files import KINDS
from playground.shapes import Json
from playground.switches import Switches
from playground.world import WorldError

Handler = Callable[[web.BaseRequest], Awaitable[Any]]


class Control:
    """The control API of one playground."""

    def __init__(self, play: Switches) -> None:
        self.play = play
        self.world = play.world
        self._calls: dict[tuple[str, str], Handler] = {
            ("GET", "/play/state"): self.state,
            ("GET", "/play/chat"): self.chat,
            ("POST", "/play/file"): self.send_file,
            ("POST", "/play/network"): self.network,
            ("POST", "/play/limits"): self.limits,
            ("POST", "/play/faults"): self.add_fault,
            ("DELETE", "/play/faults"): self.clear_faults,
            ("POST", "/play/clock"): self.clock,
            ("POST", "/play/process"): self.process,
            ("POST", "/play/reset"): self.reset,
            ("GET", "/play/requests"): self.requests,
        }

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer one request to /play/..."""
        path = request.rel_url.path
        origin = request.headers.get("Origin")
        if origin and origin.partition("://")[2] != request.host:
            return _json({"error": "only the page of this playground may ask"}, 403)
        if path == "/play/events":
            return await self.events(request)
        if path.startswith("/play/files/"):
            return self._file(path.removeprefix("/play/files/"))
        call = self._calls.get((request.method, path))
        deed = DEEDS.get(path.removeprefix("/play/")) if request.method == "POST" else None
        try:
            if deed is not None:
                return _json(deed(await self._asked(request)))
            if call is not None:
                return _json(await call(request))
        except (WorldError, ValueError) as problem:
            return _json({"error": str(problem)}, 400)
        return _json({"error": f"there is no {request.method} {path}"}, 404)

    async def state(self, request: web.BaseRequest) -> Json:
        return views.state(self.play)

    async def events(self, request: web.BaseRequest) -> web.StreamResponse:
        after = request.headers.get("Last-Event-ID") or request.query.get("after") or self.play.events.last
        headers = {"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        response = web.StreamResponse(headers=headers)
        await response.prepare(request)
        try:
            async for event in self.play.events.watch(number(after, "after")):
                await response.write(b"id: %d\ndata: %s\n\n" % (event["n"], msgspec.json.encode(event)))
        except ConnectionError:
            pass  # the page was closed
        return response

    async def chat(self, request: web.BaseRequest) -> Json:
        ask = Asked(self.world, request.query)
        return views.chat(self.world, ask.person(), self.world.place_of(ask.person(), ask.place()))

    async def send_file(self, request: web.BaseRequest) -> Json:
        """One file is a message; several are an album."""
        form = await request.post()
        files = []
        for file in form.getall("file", []):
            if isinstance(file, web.FileField):
                with file.file:
                    files.append((file.filename, file.file.read()))
        if not files:
            raise WorldError('"file" is missing')
        ask = Asked(self.world, form)
        person, caption, kind = ask.person(), ask.words("caption"), ask.words("kind") or "document"
        if kind not in KINDS:
            raise WorldError(f'"kind" is {", ".join(KINDS)}')
        where = (ask.place(), kind, ask.maybe("reply_to"), ask.maybe("topic"))
        if len(files) > 1:
            album = self.world.send_album(person, files, caption, *where)
            return {"messages": [views.message(each, person) for each in album]}
        ((name, data),) = files
        spoiler = bool(ask.words("spoiler"))
        return views.message(self.world.send_file(person, data, name, caption, *where, spoiler=spoiler), person)

    async def network(self, request: web.BaseRequest) -> Json:
        self.play.network = "up" if (await self._asked(request)).flag("up") else "down"
        return {}

    async def limits(self, request: web.BaseRequest) -> Json:
        self.play.limits = (await self._asked(request)).flag("on")
        self.world.tell({"type": "state"})
        return {}

    async def add_fault(self, request: web.BaseRequest) -> Json:
        body = await _body(request)
        known = ("method", "kind", "match", "times", "retry_after", "seconds", "description")
        given = {name: body[name] for name in known if name in body and (body[name] is not None or name == "times")}
        fault = self.play.faults.add(**given)
        self.world.tell({"type": "state"})
        return fault.to_json()

    async def clear_faults(self, request: web.BaseRequest) -> Json:
        self.play.faults.clear()
        self.world.tell({"type": "state"})
        return {}

    async def clock(self, request: web.BaseRequest) -> Json:
        body = await _body(request)
        if self.play.on_clock is None:
            raise WorldError("this playground has no clock that can be moved")
        if body.get("to") != "next" and not isinstance(body.get("seconds"), int | float):
            raise WorldError('say {"seconds": n} or {"to": "next"}')
        await self.play.on_clock(body)
        self.world.tell({"type": "state"})
        return {"now": self.world.now()}

    async def process(self, request: web.BaseRequest) -> Json:
        body = await _body(request)
        if self.play.on_process is None:
            raise WorldError("this playground does not run the bot, so it cannot stop or start it")
        if body.get("do") not in ("stop", "start", "restart", "kill"):
            raise WorldError('"do" is stop, start, restart or kill')
        self.play.running = await self.play.on_process(body["do"])
        self.world.tell({"type": "state"})
        return {"running": self.play.running}

    async def reset(self, request: web.BaseRequest) -> Json:
        if self.play.on_reset is None:
            raise WorldError("this playground has no seeded world to go back to")
        await self.play.on_reset()
        self.world.tell({"type": "state"})
        return {}

    async def requests(self, request: web.BaseRequest) -> Json:
        after = number(request.query.get("after", 0), "after")
        return {"requests": [each.to_json() for each in self.play.requests if each.n > after]}

    def _file(self, file_id: str) -> web.StreamResponse:
        file = self.world.files.get(file_id)
        if file is None:
            return _json({"error": "there is no such file"}, 404)
        # What somebody sent is never run as part of the page.
        headers = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "sandbox"}
        return web.Response(body=file.data, content_type=file.mime, headers=headers)

    async def _asked(self, request: web.BaseRequest) -> Asked:
        return Asked(self.world, await _body(request))


async def _body(request: web.BaseRequest) -> Json:
    try:
        body = msgspec.json.decode(await request.read() or b"{}")
    except msgspec.DecodeError:
        raise WorldError("the body is not JSON") from None
    if not isinstance(body, dict):
        raise WorldError("the body is not a JSON object")
    return body


def _json(answer: Any, status: int = 200) -> web.Response:
    headers = {"Cache-Control": "no-store"}
    body = msgspec.json.encode(answer)
    return web.Response(body=body, status=status, content_type="application/json", headers=headers)
