"""What takes long to make and is made once, whoever asks first."""

from collections.abc import Callable
from functools import cache, wraps
from threading import Lock
from typing import TypeVar, TypeVarTuple, cast

A = TypeVarTuple("A")
T = TypeVar("T")


def once(make: Callable[[*A], T]) -> Callable[[*A], T]:
    """`functools.cache`, but who asks while another thread makes it waits for it, and does not make it a second time
    beside: two at once take three times as long, for they take the interpreter from each other."""
    made = cast("Callable[[*A], T]", cache(make))
    lock = Lock()

    @wraps(make)
    def get(*args: *A) -> T:
        with lock:
            return made(*args)

    return get
