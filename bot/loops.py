"""Work that never ends by itself: whatever one step raises is logged and set aside, and the next step is taken.

Every loop and every task beside goes through here, so that one broken thing holds up nobody.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from bot.logs import without_words
from bot.storage.errors import StorageDown

log = logging.getLogger("entraide.loops")

PAUSE_SECONDS = 1.0
TODO = "the bot goes on; please report this line and what stands below it"
DOWN = "check the disk and the database (entraide check); the bot goes on when it is back"


async def keep_on(
    name: str,
    step: Callable[[], Awaitable[object]],
    pause: Callable[[float], Awaitable[object]],
    *,
    ends_with: tuple[type[Exception], ...] = (),
    until: Callable[[], bool] = bool,
) -> None:
    """Takes the step again and again until `until` says so; `pause` waits so many seconds after one that raised.

    Raises only what is named in `ends_with`, and cancellations. A database that is away is said once, until a step succeeds.
    """
    away = False
    while not until():
        _stop_if_cancelled()
        try:
            await step()
        except ends_with:
            raise
        except Exception as trouble:
            is_away = isinstance(trouble, StorageDown)
            if not (away and is_away):
                _tell(name, trouble)
            away = away or is_away
            await pause(PAUSE_SECONDS)
        else:
            away = False


async def guarded(name: str, work: Coroutine[Any, Any, object], *, ends_with: tuple[type[Exception], ...] = ()) -> None:
    """Work of one task among many: what it raises, but for `ends_with`, does not end the others."""
    try:
        await work
    except ends_with:
        raise
    except Exception as trouble:
        _tell(name, trouble)


async def then_wait(work: Awaitable[object] | None = None) -> None:
    """Work that ends, as a task that does not: until cancelled."""
    if work is not None:
        await work
    _stop_if_cancelled()
    await asyncio.Event().wait()


def _stop_if_cancelled() -> None:
    """A request whose answer comes in the same moment as a cancellation brings the answer, and the cancellation is lost:
    pyreqwest's futures are like that. Nothing would ever end what goes on for ever."""
    task = asyncio.current_task()
    if task is not None and task.cancelling():
        raise asyncio.CancelledError


def _tell(name: str, trouble: Exception) -> None:
    if isinstance(trouble, StorageDown):
        log.error("storage.down", extra={"loop": name, "error": str(trouble), "todo": DOWN})
        return
    facts = {"loop": name, "error": type(trouble).__name__, "todo": TODO}
    log.error("loop.failed", extra=facts, exc_info=without_words(trouble))
