"""Hands updates to the bot: getUpdates with long polls, or a webhook. One or the other, in order, until confirmed."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp
import msgspec
from yarl import URL

from playground.refusals import OTHER_POLLER, WEBHOOK_IS_ACTIVE, Refused, bad
from playground.shapes import Json
from playground.updates import Update
from playground.world import World

LONGEST_POLL = 50  # seconds
DEADLINE = 60.0  # seconds that a webhook has to answer
PAUSES = (0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 60.0)  # seconds before an update is sent again
PORTS = (443, 80, 88, 8443)
LOOPBACK = ("127.0.0.1", "localhost", "::1")


class Delivery:
    """Who fetches the updates, or where they are pushed."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.pauses: tuple[float, ...] = PAUSES
        self.network_is_up: Callable[[], bool] = lambda: True
        # A webhook may answer an update with a call of a method.
        self.call: Callable[[str, Json], Awaitable[Any]] | None = None
        self.webhook: Json = _no_webhook()
        self._secret = ""
        self._poll: asyncio.Future[str | None] | None = None
        self._news = asyncio.Event()
        self._pusher: asyncio.Task[None] | None = None
        world.queue.on_new = self._on_new

    @property
    def polling(self) -> bool:
        """Whether a long poll waits."""
        return self._poll is not None

    async def get_updates(self, params: Json) -> list[Update]:
        """The next updates; waits for one up to `timeout` seconds. Raises Refused (409) when somebody else fetches."""
        if self.webhook["url"]:
            raise Refused(409, WEBHOOK_IS_ACTIVE)
        self._end_poll(OTHER_POLLER)
        queue = self.world.queue
        if "allowed_updates" in params:
            queue.allowed = params["allowed_updates"]
        queue.confirm(params.get("offset", 0))
        limit = params.get("limit", 100)
        limit = limit if 1 <= limit <= 100 else 100
        timeout = min(params.get("timeout", 0), LONGEST_POLL)
        if not len(queue) and timeout > 0:
            await self._wait(timeout)
        return queue.first(limit)

    async def _wait(self, seconds: float) -> None:
        poll = self._poll = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(seconds):
                ended_by = await poll
        except TimeoutError:
            return
        finally:
            if self._poll is poll:
                self._poll = None
        if ended_by:
            raise Refused(409, ended_by)

    def set_webhook(self, params: Json) -> bool:
        """Push updates to this address from now on; an empty one ends that."""
        url, secret = params["url"], params.get("secret_token", "")
        if secret and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret):
            raise bad("secret token contains unallowed characters")
        if url:
            _check_url(url)
        self._stop_pushing()
        self._end_poll("Conflict: terminated by setWebhook request")
        if params.get("drop_pending_updates"):
            self.world.queue.clear()
        if "allowed_updates" in params:
            self.world.queue.allowed = params["allowed_updates"]
        self.webhook, self._secret = _no_webhook(), secret
        if url:
            self.webhook |= {"url": url, "max_connections": params.get("max_connections", 40)}
            self.webhook["ip_address"] = "127.0.0.1"
            self._pusher = asyncio.get_running_loop().create_task(self._push(url))
        return True

    def delete_webhook(self, params: Json) -> bool:
        """Push no more."""
        return self.set_webhook({**params, "url": ""})

    def webhook_info(self) -> Json:
        """The WebhookInfo of the Bot API."""
        info = self.webhook | {"pending_update_count": self.world.pending}
        if self.world.queue.allowed:
            info["allowed_updates"] = self.world.queue.allowed
        return info

    async def stop(self) -> None:
        """End everything that waits."""
        pusher = self._pusher
        self._stop_pushing()
        self._end_poll("Conflict: the playground is stopped")
        if pusher is not None:
            await asyncio.gather(pusher, return_exceptions=True)

    def _on_new(self) -> None:
        self._news.set()
        self._end_poll(None)

    def _end_poll(self, reason: str | None) -> None:
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(reason)
        self._poll = None

    def _stop_pushing(self) -> None:
        if self._pusher is not None:
            self._pusher.cancel()
            self._pusher = None

    async def _push(self, url: str) -> None:
        queue, failures = self.world.queue, 0
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=DEADLINE)) as session:
            while True:
                self._news.clear()
                while not len(queue):
                    await self._news.wait()
                    self._news.clear()
                update = queue.first(1)[0]
                problem = await self._post(session, url, update)
                if problem is None:
                    queue.confirm(update.id + 1)
                    failures = 0
                    continue
                self.webhook |= {"last_error_date": self.world.today(), "last_error_message": problem}
                await asyncio.sleep(self.pauses[min(failures, len(self.pauses) - 1)])
                failures += 1

    async def _post(self, session: aiohttp.ClientSession, url: str, update: Update) -> str | None:
        """Send one update; None when it arrived, else what went wrong."""
        if not self.network_is_up():
            return "Connection timed out"
        headers = {"Content-Type": "application/json"}
        if self._secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = self._secret
        try:
            async with session.post(url, data=update.body, headers=headers, allow_redirects=False) as response:
                body = await response.read()
                if not 200 <= response.status < 300:
                    return f"Wrong response from the webhook: {response.status} {response.reason}"
        except TimeoutError:
            return "Read timeout expired"
        except (aiohttp.ClientError, OSError) as problem:
            return "Connection refused" if isinstance(problem, aiohttp.ClientConnectorError) else "Connection closed"
        await self._carry_out(body)
        return None

    async def _carry_out(self, body: bytes) -> None:
        try:
            call = msgspec.json.decode(body)
        except msgspec.DecodeError:
            return
        if self.call is not None and isinstance(call, dict) and isinstance(call.get("method"), str):
            await self.call(call.pop("method"), call)


def _no_webhook() -> Json:
    return {"url": "", "has_custom_certificate": False, "pending_update_count": 0}


def _check_url(text: str) -> None:
    try:
        url = URL(text)
    except ValueError:
        raise bad("bad webhook: invalid URL host") from None
    if url.host in LOOPBACK and url.scheme in ("http", "https"):
        return  # Telegram would refuse it; here everything lives on one machine
    if url.scheme != "https":
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    if url.port not in PORTS:
        raise bad("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
    raise bad("bad webhook: Failed to resolve host: Name or service not known")
