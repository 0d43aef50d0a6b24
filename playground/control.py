"""What the page asks for (`/play/...`): look at the world, do things in it, make things go wrong."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

import msgspec
from aiohttp import web

from playground import views
from playground.shapes import Group, Json, Person
from playground.world import WorldError

if TYPE_CHECKING:
    from playground.server import Playground

Handler = Callable[[web.BaseRequest], Awaitable[Any]]


class Control:
    """The control API of one playground."""

    def __init__(self, play: "Playground") -> None:
        self.play = play
        self.world = play.world
        self._calls: dict[tuple[str, str], Handler] = {
            ("GET", "/play/state"): self.state,
            ("GET", "/play/chat"): self.chat,
            ("POST", "/play/read"): self.read,
            ("POST", "/play/say"): self.say,
            ("POST", "/play/edit"): self.edit,
            ("POST", "/play/press"): self.press,
            ("POST", "/play/file"): self.send_file,
            ("POST", "/play/person"): self.person,
            ("POST", "/play/block"): self.block,
            ("POST", "/play/group"): self.group,
            ("POST", "/play/group/bot"): self.group_bot,
            ("POST", "/play/group/migrate"): self.migrate,
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
        if call is None:
            return _json({"error": f"there is no {request.method} {path}"}, 404)
        try:
            return _json(await call(request))
        except (WorldError, ValueError) as problem:
            return _json({"error": str(problem)}, 400)

    async def state(self, request: web.BaseRequest) -> Json:
        return views.state(self.play)

    async def events(self, request: web.BaseRequest) -> web.StreamResponse:
        after = request.headers.get("Last-Event-ID") or request.query.get("after") or self.play.events.last
        headers = {"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        response = web.StreamResponse(headers=headers)
        await response.prepare(request)
        try:
            async for event in self.play.events.watch(_number(after, "after")):
                await response.write(b"id: %d\ndata: %s\n\n" % (event["n"], msgspec.json.encode(event)))
        except ConnectionError:
            pass  # the page was closed
        return response

    async def chat(self, request: web.BaseRequest) -> Json:
        person, group = self._who_where(request.query)
        return views.chat(self.world, person, self.world.place_of(person, group))

    async def read(self, request: web.BaseRequest) -> Json:
        self.world.mark_read(*self._who_where(await _body(request)))
        return {}

    async def say(self, request: web.BaseRequest) -> Json:
        body = await _body(request)
        person, group = self._who_where(body)
        reply_to = _number(body["reply_to"], "reply_to") if body.get("reply_to") else None
        message = self.world.say(person, _text(body, "text"), group, reply_to)
        return views.message(message, person)

    async def edit(self, request: web.BaseRequest) -> Json:
        body = await _body(request)
        person, group = self._who_where(body)
        number = _number(body.get("message_id"), "message_id")
        return views.message(self.world.edit(person, number, _text(body, "text"), group), person)

    async def press(self, request: web.BaseRequest) -> Json:
        body = await _body(request)
        person, group = self._who_where(body)
        number = _number(body.get("message_id"), "message_id")
        return {"query": self.world.press(person, number, _text(body, "data"), group).id}

    async def send_file(self, request: web.BaseRequest) -> Json:
        form = await request.post()
        person, group = self._who_where(form)
        file = form.get("file")
        if not isinstance(file, web.FileField):
            raise WorldError('"file" is missing')
        with file.file:
            data = file.file.read()
        caption = form.get("caption", "")
        message = self.world.send_file(person, data, file.filename, caption if isinstance(caption, str) else "", group)
        return views.message(message, person)

    async def person(self, request: web.BaseRequest) -> Json:
        body = await _body(request)
        person = self.world.person(
            _text(body, "first_name"),
            body.get("username") or None,
            body.get("language_code") or "fr",
            body.get("label") or "",
        )
        return views.person(self.world, person)

    async def block(self, request: web.BaseRequest) -> Json:
        body = await _body(request)
        person = self._person(body.get("as"))
        if _flag(body, "blocked"):
            self.world.block(person)
        else:
            self.world.unblock(person)
        return {}

    async def group(self, request: web.BaseRequest) -> Json:
        body = await _body(request)
        members = [self._person(each) for each in body.get("members") or []]
        group = self.world.group(_text(body, "title"), self._person(body.get("by")), members)
        return views.group(group)

    async def group_bot(self, request: web.BaseRequest) -> Json:
        body = await _body(request)
        group, by = self._group(body.get("group")), self._person(body.get("by"))
        if _flag(body, "in"):
            self.world.add_bot(group, by)
        else:
            self.world.remove_bot(group, by)
        return {}

    async def migrate(self, request: web.BaseRequest) -> Json:
        body = await _body(request)
        return views.group(self.world.migrate(self._group(body.get("group"))))

    async def network(self, request: web.BaseRequest) -> Json:
        self.play.network = "up" if _flag(await _body(request), "up") else "down"
        return {}

    async def limits(self, request: web.BaseRequest) -> Json:
        self.play.limits = _flag(await _body(request), "on")
        self.world.tell({"type": "state"})
        return {}

    async def add_fault(self, request: web.BaseRequest) -> Json:
        body = await _body(request)
        known = ("method", "kind", "match", "times", "retry_after", "seconds")
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
        after = _number(request.query.get("after", 0), "after")
        return {"requests": [each.to_json() for each in self.play.requests if each.n > after]}

    def _file(self, file_id: str) -> web.StreamResponse:
        file = self.world.files.get(file_id)
        if file is None:
            return _json({"error": "there is no such file"}, 404)
        # What somebody sent is never run as part of the page.
        headers = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "sandbox"}
        return web.Response(body=file.data, content_type=file.mime, headers=headers)

    def _who_where(self, body: Any) -> tuple[Person, Group | None]:
        person = self._person(body.get("as"))
        chat = _number(body.get("chat"), "chat")
        return person, None if chat in (self.world.bot.id, person.id) else self._group(chat)

    def _person(self, value: Any) -> Person:
        person = self.world.people.get(_number(value, "a person"))
        if person is None:
            raise WorldError(f"there is nobody with the id {value}")
        return person

    def _group(self, value: Any) -> Group:
        group = self.world.chats.get(_number(value, "a group"))
        if not isinstance(group, Group):
            raise WorldError(f"there is no group with the id {value}")
        return self.world.live(group)


async def _body(request: web.BaseRequest) -> Json:
    try:
        body = msgspec.json.decode(await request.read() or b"{}")
    except msgspec.DecodeError:
        raise WorldError("the body is not JSON") from None
    if not isinstance(body, dict):
        raise WorldError("the body is not a JSON object")
    return body


def _number(value: Any, name: str) -> int:
    try:
        return int(value)
    except (TypeError, ValueError):
        raise WorldError(f"{name} is given by its number") from None


def _text(body: Json, name: str) -> str:
    value = body.get(name)
    if not isinstance(value, str) or not value.strip():
        raise WorldError(f'"{name}" is missing')
    return value


def _flag(body: Json, name: str) -> bool:
    value = body.get(name)
    if not isinstance(value, bool):
        raise WorldError(f'"{name}" is true or false')
    return value


def _json(answer: Any, status: int = 200) -> web.Response:
    headers = {"Cache-Control": "no-store"}
    body = msgspec.json.encode(answer)
    return web.Response(body=body, status=status, content_type="application/json", headers=headers)
