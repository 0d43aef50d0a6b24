"""How long what this process has in hand is certainly its own, and when that has to be said again.

A letter in hand is leased (`bot/storage/letters/outbox.py`). When its lease ends anybody may take it: so who holds it renews in time,
and who slept too long to do so, or cannot write, sends nothing more before it has looked what is still its own.
"""

from collections.abc import Callable

from bot.storage.letters.outbox import LEASE_SECONDS

RENEW_SECONDS = LEASE_SECONDS / 3
MARGIN_SECONDS = 20.0  # clocks of two machines may differ, and a request takes its time


class Leases:
    """`now`: UTC epoch seconds, of a clock that goes on while the machine sleeps."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._since = now()

    def began(self, since: float) -> None:
        """All that is in hand was leased at this instant or later."""
        self._since = since

    @property
    def sure(self) -> bool:
        return self._now() - self._since < LEASE_SECONDS - MARGIN_SECONDS

    @property
    def renew_in(self) -> float:
        """Seconds."""
        return self._since + RENEW_SECONDS - self._now()
