"""Memory that is free is given back, and what few use is loaded where it is used."""

import ctypes
import gc
import subprocess
import sys

import pytest

from bot.memory import give_back_what_is_large


class Heap(ctypes.Structure):
    """What glibc's mallinfo2 says; `mapped` are the pieces that go back to the system at once when they are free."""

    _fields_ = [
        (name, ctypes.c_size_t) for name in ("arena", "free", "fast", "mapped", "in_mapped", "", "", "", "", "")
    ]


def mapped() -> int:
    library = ctypes.CDLL(None)
    library.mallinfo2.restype = Heap
    return int(library.mallinfo2().mapped)


@pytest.mark.skipif(not hasattr(ctypes.CDLL(None), "mallinfo2"), reason="another C library, with ways of its own")
def test_what_is_large_goes_back_to_the_system_when_it_is_free() -> None:
    give_back_what_is_large()
    gc.collect()  # what other tests left behind goes now, not between two looks
    for size in (30_000_000, 10_000_000):  # left to itself glibc keeps the second one, having seen the first one freed
        before = mapped()
        piece = bytearray(size)
        assert mapped() == before + 1
        del piece
        assert mapped() == before


IDLE = {
    "aiosqlite": "the database", "apscheduler": "the alarm", "tzlocal": "by apscheduler", "babel": "dates", "attr": "by fluent",
    "fluent": "words", "typing_extensions": "by fluent", "cryptography": "seals",
    "msgspec": "settings, letters", "uvloop": "the loop", "telegram": "updates", "httpx": "by telegram", "anyio": "by httpx",
    "certifi": "by httpx", "h11": "by httpx", "httpcore": "by httpx", "idna": "by httpx", "pytz": "by telegram, where it is there",
    "click": "by httpx, where tools of developers are", "pygments": "by httpx, where tools of developers are",
}  # fmt: skip
LOADED = """
import sys, bot.__main__
from bot.loading import _load
from bot.services import subjects
_load(), subjects.gather()
print(*{name.partition(".")[0] for name in sys.modules} - sys.stdlib_module_names)
"""


def test_an_idle_bot_has_loaded_only_what_it_always_needs() -> None:
    """Not aiohttp, asyncpg, dateutil, holidays, icalendar, prometheus_client, segno or typst: a few megabytes each."""
    said = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True).stdout
    others = {name for name in said.split() if not name.startswith(("_", "cython"))} - {"bot", "handlers"}
    assert others <= IDLE.keys(), others - IDLE.keys()
