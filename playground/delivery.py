"""Hands updates to the bot: getUpdates with long polls, or a webhook. One or the other, until confirmed or too old."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from playground import facts, links
from playground.arguments import Arguments
from playground.pushing import Pace, Pusher, Target
from playground.refusals import OTHER_POLLER, WEBHOOK_IS_ACTIVE, Refused, bad, too_many
from playground.shapes import Json
from playground.updates import ON_REQUEST, Update
from playground.world import World

LONGEST_POLL = 50  # seconds
LARGEST_ANSWER = 1 << 22  # bytes
USUAL_CONNECTIONS = 40
MOST_CONNECTIONS = 100
LONGEST_SECRET = 256
SET_AGAIN = 1.0  # seconds in which a webhook is not set twice
PORTS = (443, 80, 88, 8443)
LOOPBACK = ("127.0.0.1", "localhost", "[::1]")


@dataclass(frozen=True, slots=True)
class Said:
    """A result that is only True, and a word on it."""

    words: str


class Delivery:
    """Who fetches the updates, or where they are pushed. `pace` is the time between attempts to push."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.pace = Pace()
        self.network_is_up: Callable[[], bool] = lambda: True
        self.call: Callable[[str, Arguments], Awaitable[Any]] | None = None
        self.webhook: Json = _no_webhook()
        self.pusher: Pusher | None = None
        self._secret = ""
        self._set_at = float("-inf")
        self._poll: asyncio.Future[str | None] | None = None
        self._pushing: asyncio.Task[None] | None = None
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
        self._allow(params)
        queue.confirm(params.get("offset", 0))
        timeout = min(params.get("timeout", 0), LONGEST_POLL)
        if not len(queue) and timeout > 0:
            await self._wait(timeout)
        return _fitting(queue.first(min(max(params.get("limit", 100), 1), 100)))

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

    def set_webhook(self, params: Json) -> Said:
        """Push updates to this address from now on; an empty one ends that. Raises Refused."""
        url, secret = params["url"], params.get("secret_token", "")
        most = min(max(params.get("max_connections", USUAL_CONNECTIONS), 1), MOST_CONNECTIONS)
        if url:
            self._not_too_often()
        same = (url, secret if url else "") == (self.webhook["url"], self._secret)
        if same and not params.get("drop_pending_updates") and self.webhook.get("max_connections", most) == most:
            self._allow(params)
            return Said("Webhook is already set" if url else "Webhook is already deleted")
        if url:
            self._end_poll("Conflict: terminated by setWebhook request")
        was_set = bool(self.webhook["url"])
        self._stop_pushing()
        self.webhook, self._secret = _no_webhook(), ""
        if params.get("drop_pending_updates"):
            self.world.queue.clear()
        if not url:
            return Said("Webhook was deleted" if was_set else "Webhook is already deleted")
        _check_webhook(url, secret)
        self._allow(params)
        self._push(url, secret, most)
        return Said("Webhook was set")

    def delete_webhook(self, params: Json) -> Said:
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
        pushing = self._pushing
        self._stop_pushing()
        self._end_poll("Conflict: the playground is stopped")
        if pushing is not None:
            await asyncio.gather(pushing, return_exceptions=True)

    def _allow(self, params: Json) -> None:
        """Names that Telegram does not know are no names; none at all is its own choice."""
        if "allowed_updates" not in params:
            return
        known = facts.load().types["Update"]["fields"].keys() - {"update_id"}
        names = [name.lower() for name in params["allowed_updates"]]
        allowed = [name for name in dict.fromkeys(names) if name in known]
        self.world.queue.allowed = [] if set(allowed) == known - ON_REQUEST else allowed

    def _not_too_often(self) -> None:
        now = self.pace.now()
        if now < self._set_at + SET_AGAIN:
            raise too_many(1)
        self._set_at = now

    def _push(self, url: str, secret: str, most: int) -> None:
        self.webhook |= {"url": url, "max_connections": most, "ip_address": "127.0.0.1"}
        self._secret = secret

        async def call(method: str, arguments: Arguments) -> None:
            if self.call is not None:
                await self.call(method, arguments)

        target = Target(
            str(links.parse(url, "https")), secret, most, self._failed, call, self._gone, lambda: self.network_is_up()
        )
        self.pusher = Pusher(self.world.queue, target, self.pace)
        self._pushing = asyncio.get_running_loop().create_task(self.pusher.run())

    def _failed(self, problem: str) -> None:
        self.webhook |= {"last_error_date": self.world.today(), "last_error_message": problem}

    def _gone(self) -> None:
        self._stop_pushing()
        self.webhook, self._secret = _no_webhook(), ""

    def _on_new(self) -> None:
        if self.pusher is not None:
            self.pusher.news.set()
        self._end_poll(None)

    def _end_poll(self, reason: str | None) -> None:
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(reason)
        self._poll = None

    def _stop_pushing(self) -> None:
        if self._pushing is not None:
            self._pushing.cancel()
        self._pushing = self.pusher = None


def _no_webhook() -> Json:
    return {"url": "", "has_custom_certificate": False, "pending_update_count": 0}


def _fitting(updates: list[Update]) -> list[Update]:
    """As many as fit into one answer."""
    room = LARGEST_ANSWER
    for index, update in enumerate(updates):
        room -= 50 + len(update.body)
        if room <= 0:
            return updates[:index]
    return updates


def _check_webhook(text: str, secret: str) -> None:
    try:
        url = links.parse(text, "https")
    except links.WrongLink:
        raise bad("invalid webhook URL specified") from None
    if len(secret.encode()) > LONGEST_SECRET:
        raise bad("secret token is too long")
    if not re.fullmatch("[A-Za-z0-9_-]*", secret):
        raise bad("secret token contains unallowed characters")
    if url.host in LOOPBACK:
        return  # Telegram would refuse it; here everything lives on one machine
    if url.protocol != "https":
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    if (url.port or 443) not in PORTS:
        raise bad("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
    raise bad("bad webhook: Failed to resolve host: Name or service not known")
