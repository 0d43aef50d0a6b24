"""For calendars: the private addresses of people; for meeting finders: the list of groups that want to be found.

Loaded where `[web] listen` is set and nowhere else.

Whatever is no address of somebody's is answered with the same 404, after the same work. Nothing of who asks, and for what, is
logged, kept or counted beyond a minute of memory.
"""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from ipaddress import IPv6Address, ip_address, ip_network

import msgspec
from aiohttp import web

from bot.app import Program
from bot.calendars import write
from bot.logs import without_words
from bot.services.meetings import addresses, listing
from bot.storage.errors import is_down
from bot.texts import catalogue

log = logging.getLogger("entraide.web")
SILENT = logging.getLogger("entraide.web.server")  # for aiohttp, which would log who asks what it cannot read
SILENT.disabled = True

EACH = (60, 1.0)  # requests at once, and seconds until the next may come: of one who asks ...
ALL = (300, 0.02)  # ... and of all together, lest they hold up those who write to the bot
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
CALLERS_MOST = 10_000
ADDRESS_MOST = 100  # characters
HEADERS = {"Cache-Control": "private, no-cache", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"}
LISTED = {
    "Cache-Control": "public, max-age=300",
    "X-Content-Type-Options": "nosniff",
    "Access-Control-Allow-Origin": "*",
}
PROTECTED = HEADERS | {"X-Robots-Tag": "noindex"}


class Pace:
    """How often each may ask: so many at once, then one in so many seconds. In seconds of one monotonic clock."""

    def __init__(self, at_once: int, seconds: float) -> None:
        self._ahead, self._step = (at_once - 1) * seconds, seconds
        self._even: OrderedDict[str, float] = OrderedDict()  # who -> when they would have waited for each so far

    def wait(self, now: float, who: str) -> float:
        """Seconds until they may ask; 0.0: they just did."""
        even = max(self._even.get(who, now), now)
        if even - now > self._ahead:
            return even - now - self._ahead
        self._even[who] = even + self._step
        self._even.move_to_end(who)
        while len(self._even) > CALLERS_MOST or next(iter(self._even.values())) <= now:
            self._even.popitem(last=False)
        return 0.0


def caller(request: web.Request) -> str:
    """Who asks, as far as the pace wants to know: behind a proxy of this machine or network whom that names."""
    try:
        found = ip_address(request.remote or "")
        if found.is_private and (named := request.headers.get("X-Forwarded-For")):
            found = ip_address(named.rpartition(",")[2].strip())
    except ValueError:
        return ""
    return str(ip_network((found, 64), strict=False)) if isinstance(found, IPv6Address) else str(found)


def site(program: Program) -> web.Application:
    """What answers at `[web] listen`."""
    each, together, clock = Pace(*EACH), Pace(*ALL), program.clock

    @web.middleware
    async def careful(request: web.Request, handler: Handler) -> web.StreamResponse:
        now = asyncio.get_running_loop().time()
        if wait := each.wait(now, caller(request)) or together.wait(now, ""):
            return web.Response(status=429, headers=HEADERS | {"Retry-After": str(int(wait) + 1)})
        try:
            return await handler(request)
        except web.HTTPException:
            return nothing()
        except Exception as trouble:
            if is_down(trouble):
                return web.Response(status=503, headers=HEADERS | {"Retry-After": "60"})
            facts = {"error": type(trouble).__name__}
            log.error("web.failed", extra=facts, exc_info=without_words(trouble))
            return web.Response(status=500, headers=HEADERS)

    async def calendar(request: web.Request) -> web.Response:
        now = int(clock.now())
        async with program.database.read(now) as tx:
            found = await addresses.feed(tx, request.match_info["address"][:ADDRESS_MOST])
        if found is None:
            return nothing()
        since = found.since
        if since is None:
            async with program.database.write(now) as tx:
                since = await addresses.told(tx, found)
        return await _calendar(request, found, since)

    async def meetings(_: web.Request) -> web.Response:
        now = int(clock.now())
        async with program.database.read(now) as tx:
            found = await listing.of_all(tx, program.dispatcher.bot_username)
        return web.Response(
            body=msgspec.json.encode(found), content_type="application/json", charset="utf-8", headers=LISTED
        )

    app = web.Application(middlewares=[careful], client_max_size=1024)
    app.router.add_get("/calendar/{address}.ics", calendar)
    app.router.add_get("/meetings.json", meetings)
    return app


def nothing() -> web.Response:
    return web.Response(status=404, text="404\n", headers=PROTECTED)


async def _calendar(request: web.Request, found: addresses.Feed, since: int) -> web.Response:
    """The file; only its marks where the calendar has it already."""
    mark, at = f"{found.told.hex()}-{since}", datetime.fromtimestamp(since, UTC)
    if request.if_none_match is not None:
        known = any(each.value in (mark, "*") for each in request.if_none_match)
    else:
        known = request.if_modified_since is not None and request.if_modified_since >= at
    answer = web.Response(status=304 if known else 200, headers=PROTECTED)
    answer.etag, answer.last_modified = mark, at
    if known:
        return answer

    def say(key: str) -> str:
        return str(catalogue().say(found.language, key))

    hidden_as = say("calendar-hidden") if found.hidden else ""
    answer.content_type, answer.charset = "text/calendar", "utf-8"
    answer.body = await asyncio.to_thread(write, found.entries, since, hidden_as, say("calendar-name"))
    return answer
