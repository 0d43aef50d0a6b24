"""Work that never ends by itself: whatever one step raises is logged and set aside, and the next step is taken.

Every loop and every task beside goes through here, so that one broken thing holds up nobody.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from bot.logs import without_words

log = logging.getLogger("entraide.loops")

PAUSE_SECONDS = 1.0
TODO = "the bot goes on; please report this line and what stands below it"


async def keep_on(
    name: str,
    step: Callable[[], Awaitable[object]],
    pause: Callable[[float], Awaitable[object]],
    *,
    ends_with: tuple[type[Exception], ...] = (),
    until: Callable[[], bool] = bool,
) -> None:
    """Takes the step again and again until `until` says so; `pause` waits so many seconds after one that raised.

    Raises only what is named in `ends_with`, and cancellations.
    """
    while not until():
        _stop_if_cancelled()
        try:
            await step()
        except ends_with:
            raise
        except Exception as bug:
            _tell(name, bug)
            await pause(PAUSE_SECONDS)


async def guarded(name: str, work: Coroutine[Any, Any, object], *, ends_with: tuple[type[Exception], ...] = ()) -> None:
    """Work of one task among many: what it raises, but for `ends_with`, does not end the others."""
    try:
        await work
    except ends_with:
        raise
    except Exception as bug:
        _tell(name, bug)


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


def _tell(name: str, bug: Exception) -> None:
    facts = {"loop": name, "error": type(bug).__name__, "todo": TODO}
    log.error("loop.failed", extra=facts, exc_info=without_words(bug))
