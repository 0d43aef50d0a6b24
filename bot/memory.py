"""How the C library keeps the memory that is free."""

import ctypes

M_TRIM_THRESHOLD, M_MMAP_THRESHOLD = -1, -3  # their numbers in glibc's malloc.h
LARGE = 64 * 1024  # bytes


def give_back_what_is_large() -> None:
    """Lets large pieces of memory go back to the system when they are free.

    Left to itself glibc, once it has seen one such piece freed, takes the next from the middle of what it keeps. A batch of
    the longest messages then leaves tens of megabytes that nobody uses and nobody else can have. Other C libraries do
    without this.
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(M_MMAP_THRESHOLD, LARGE)
        mallopt(M_TRIM_THRESHOLD, 2 * LARGE)
