"""Memory that is free is given back."""

import ctypes
import gc

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
