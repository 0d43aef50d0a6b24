"""What the first words, date, plural or planned meeting want and is slow to load: once a process, in a thread.

Whoever wants it waits for it without holding up the loop: letters leave and buttons are answered meanwhile.
"""

import asyncio
import sys
from threading import Lock

from bot import texts
from bot.domain import crisis, plain_text
from bot.loops import guarded

_all_there = False
_one_at_a_time = Lock()


async def loaded() -> None:
    """Returns when all is there. What cannot be loaded is logged, and breaks where it is wanted."""
    global _all_there
    if not _all_there:
        await guarded("loading", asyncio.to_thread(_load))
        _all_there = True


def _load() -> None:
    """Meanwhile threads take turns ten times as often as usual: people would wait for each. What is there already takes no time."""
    with _one_at_a_time:
        usual = sys.getswitchinterval()
        sys.setswitchinterval(usual / 10)
        try:
            crisis.load_ahead()  # the first words of all ask for it
            texts.load_ahead()
            plain_text.load_ahead()
        finally:
            sys.setswitchinterval(usual)
