"""How long what this process has in hand is certainly its own, and when that has to be said again.

A letter in hand is leased (`bot/storage/letters/outbox.py`). When its lease ends anybody may take it: so who holds it renews in time,
and who slept too long to do so, or cannot write, sends nothing more before it has looked what is still its own. Where several
processes serve, one that is not heard of for some seconds may lose sooner what the people wait for whom another answers meanwhile.
"""

from collections.abc import Callable

from bot.storage.letters.outbox import LEASE_SECONDS

RENEW_SECONDS = LEASE_SECONDS / 3
MARGIN_SECONDS = 20.0  # clocks of two machines may differ, and a request takes its time
SURE_SECONDS = 5.0  # … among several


class Leases:
    """`now`: UTC epoch seconds, of a clock that goes on while the machine sleeps. `shared`: whether others serve with the same
    database."""

    def __init__(self, now: Callable[[], float], shared: Callable[[], bool]) -> None:
        self._now = now
        self._shared = shared
        self._since = now()

    def began(self, since: float) -> None:
        """All that is in hand was leased at this instant or later."""
        self._since = since

    @property
    def sure(self) -> bool:
        sure = SURE_SECONDS if self._shared() else LEASE_SECONDS - MARGIN_SECONDS
        return self._now() - self._since < sure

    @property
    def renew_in(self) -> float:
        """Seconds."""
        return self._since + (SURE_SECONDS / 2 if self._shared() else RENEW_SECONDS) - self._now()
