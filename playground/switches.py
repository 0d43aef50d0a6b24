"""One world and what can be switched in it: the network, limits, latency, faults, the bot's process."""

from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any

from playground.botapi import BotApi
from playground.delivery import Delivery
from playground.events import Events
from playground.faults import Faults
from playground.flood import Flood
from playground.requests import Request
from playground.shapes import Json, Person
from playground.world import World


class Switches:
    """A world with its Bot API and its events."""

    def __init__(self, token: str, now: Callable[[], float], username: str, first_name: str) -> None:
        bot = Person(int(token.partition(":")[0]), first_name, username=username, language_code=None, is_bot=True)
        self.world = World(bot, now)
        self.delivery = Delivery(self.world)
        self.api = BotApi(token, self.world, self.delivery)
        self.events = Events()
        self.world.subscribe(self.events.add)
        self.running = False  # whether the bot's process runs, as far as the supervisor knows
        self.on_clock: Callable[[Json], Awaitable[Any]] | None = None
        self.on_process: Callable[[str], Awaitable[bool]] | None = None
        self.on_reset: Callable[[], Awaitable[Any]] | None = None

    def reset(self) -> None:
        """An empty world, without faults, webhook, limits or memory of requests."""
        self.world.empty()
        self.delivery.delete_webhook({})
        self.faults.clear()
        self.requests.clear()
        self.violations.clear()
        self.network, self.limits, self.latency = "up", False, 0.0

    @property
    def faults(self) -> Faults:
        return self.api.faults

    @property
    def flood(self) -> Flood:
        return self.api.flood

    @property
    def requests(self) -> deque[Request]:
        return self.api.requests

    @property
    def violations(self) -> list[str]:
        return self.api.violations

    @property
    def limits(self) -> bool:
        """Whether sending too much is refused."""
        return self.api.limits

    @limits.setter
    def limits(self, on: bool) -> None:
        self.api.limits = on

    @property
    def latency(self) -> float:
        """Seconds added to every answer of the Bot API."""
        return self.api.latency

    @latency.setter
    def latency(self, seconds: float) -> None:
        self.api.latency = seconds

    @property
    def network(self) -> str:
        """ "up", or "down": every connection of the Bot API is closed without an answer."""
        return "up" if self.api.network_up else "down"

    @network.setter
    def network(self, state: str) -> None:
        if state not in ("up", "down"):
            raise ValueError('the network is "up" or "down"')
        self.api.network_up = state == "up"
        if state == "down":
            self.api.cut()
        self.world.tell({"type": "state"})
