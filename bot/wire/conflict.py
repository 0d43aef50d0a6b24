"""Two programs with one token: whoever came last gives up, and the one that serves goes on.

Telegram ends the older request for updates when a newer one comes, so both hear of a conflict in turn, and neither hears
who was there first. But who has asked for a while without one was there alone until now.
"""

from collections.abc import Callable

SETTLED_SECONDS = 8.0  # longer than Telegram lets somebody wait for the news of a conflict
LAPSED_SECONDS = 180.0  # who heard nothing for so long was away, and comes last again
CONFLICTS_MOST = 2  # one may be somebody's single look; who is called stays so
PAUSE = 0.5  # shorter than a request of a newcomer lasts, so that it gets few of the updates
WEBHOOK_PAUSE = 4.0  # nobody asks: Telegram calls somebody
OWN_PAUSE = 1.0  # it calls where it was told from here, until that is taken away


class TakenOver(Exception):
    """Another program receives this bot's updates."""


TAKEN_OVER = (
    "another program serves this bot with the same token, and goes on: stop one of the two for good "
    "(if you know of none, somebody has your token: have @BotFather make a new one)"
)


CALLED_ELSEWHERE = (
    "Telegram hands this bot's updates to an address that was not set from here: another program serves it, and goes on. "
    "Stop that one, or if there is none any more, take its webhook away (deleteWebhook, see docs/operations.md)"
)


class Precedence:
    """Whether this program was there first. `monotonic`: a clock in seconds that nobody sets."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._alone_since = self._heard_at = monotonic()
        self._conflicts = 0

    def heard(self) -> None:
        """Telegram has answered."""
        now = self._monotonic()
        if now - self._heard_at > LAPSED_SECONDS:
            self._alone_since, self._conflicts = now, 0
        self._heard_at = now

    def conflict(self, *, called: bool) -> float:
        """Somebody else asked, or is `called` by Telegram: seconds until we ask again. Raises TakenOver when we came last."""
        now = self._monotonic()
        if now - self._heard_at > LAPSED_SECONDS or now - self._alone_since < SETTLED_SECONDS:
            self._conflicts += 1
            self._alone_since = now
            if called or self._conflicts >= CONFLICTS_MOST:
                raise TakenOver(CALLED_ELSEWHERE if called else TAKEN_OVER)
        self._heard_at = now
        return WEBHOOK_PAUSE if called else PAUSE
