"""Records what SQLite writes and syncs, in the order in which it does it, and can let the disk refuse.

SQLite reaches its files through a VFS, a table of functions. Here a copy of the system's own table becomes the default:
each file is opened by the original, and its functions to write, truncate and sync are replaced by ones that write down
what is asked for and then do it. Nothing else is needed than ctypes and the SQLite that Python itself uses.
"""

import _sqlite3
import contextlib
import ctypes as c
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Opener = c.CFUNCTYPE(c.c_int, c.c_void_p, c.c_void_p, c.c_void_p, c.c_int, c.c_void_p)
Deleter = c.CFUNCTYPE(c.c_int, c.c_void_p, c.c_char_p, c.c_int)
Closer = c.CFUNCTYPE(c.c_int, c.c_void_p)
Writer = c.CFUNCTYPE(c.c_int, c.c_void_p, c.c_void_p, c.c_int, c.c_int64)
Truncater = c.CFUNCTYPE(c.c_int, c.c_void_p, c.c_int64)
Syncer = c.CFUNCTYPE(c.c_int, c.c_void_p, c.c_int)


class Vfs(c.Structure):
    """sqlite3_vfs, version 3."""

    _fields_ = [
        ("version", c.c_int), ("file_size", c.c_int), ("longest_path", c.c_int), ("next", c.c_void_p), ("name", c.c_char_p),
        ("data", c.c_void_p), ("open", Opener), ("delete", Deleter), ("rest", c.c_void_p * 14),
    ]  # fmt: skip


class Methods(c.Structure):
    """sqlite3_io_methods, version 3."""

    _fields_ = [
        ("version", c.c_int), ("close", Closer), ("read", c.c_void_p), ("write", Writer), ("truncate", Truncater),
        ("sync", Syncer), ("rest", c.c_void_p * 13),
    ]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that was done to a file. `known` is what the world had been told before it was done."""

    what: str  # "open", "write", "truncate", "sync" or "delete"
    file: str
    at: int = 0  # the offset of a write, the size of a truncate, 1 for a deletion that was synced
    data: bytes = b""
    known: Any = None


@dataclass
class Recorder:
    """All deeds in their order. `known` is asked before each; `refuses` may answer with the code of an error."""

    known: Callable[[], Any] = lambda: None
    refuses: Callable[[str], int] = lambda what: 0
    deeds: list[Deed] = field(default_factory=list)

    def note(self, what: str, file: str, at: int = 0, data: bytes = b"") -> None:
        self.deeds.append(Deed(what, file, at, data, self.known()))


def library() -> c.CDLL | None:
    """The SQLite inside this Python; None where it cannot be reached."""
    for name in (getattr(_sqlite3, "__file__", None), None):
        found = c.CDLL(name)
        if hasattr(found, "sqlite3_vfs_find"):
            return found
    return None


@contextlib.contextmanager
def recording(recorder: Recorder) -> Iterator[None]:
    """Every file that SQLite opens from here on is watched."""
    sqlite = library()
    assert sqlite is not None
    sqlite.sqlite3_vfs_find.restype = c.POINTER(Vfs)
    original = sqlite.sqlite3_vfs_find(None)
    ours = _watched(original.contents, recorder)
    sqlite.sqlite3_vfs_register(c.byref(ours), 1)
    try:
        yield
    finally:
        sqlite.sqlite3_vfs_register(original, 1)
        sqlite.sqlite3_vfs_unregister(c.byref(ours))


def _watched(system: Vfs, recorder: Recorder) -> Vfs:
    """The system's VFS with a watch on its files."""
    names: dict[int, str] = {}
    kept: list[Methods] = []  # as long as SQLite may call them

    def open_(vfs: int, name: int | None, file: int, flags: int, flags_out: int | None) -> int:
        code = system.open(vfs, name, file, flags, flags_out)
        if code == 0 and name:
            names[file] = Path(c.string_at(name).decode()).name
            recorder.note("open", names[file])
            slot = c.cast(file, c.POINTER(c.POINTER(Methods)))
            kept.append(_watching(slot.contents.contents, names, recorder))
            slot[0] = c.pointer(kept[-1])
        return int(code)

    def delete(vfs: int, name: bytes, sync: int) -> int:
        recorder.note("delete", Path(name.decode()).name, sync)
        return int(system.delete(vfs, name, sync))

    ours = Vfs()
    c.pointer(ours)[0] = system
    ours.name, ours.open, ours.delete = b"recorded", Opener(open_), Deleter(delete)
    ours.kept = kept
    return ours


def _watching(of: Methods, names: dict[int, str], recorder: Recorder) -> Methods:
    """The functions of one file, with a watch on those that change it."""
    real = Methods()
    c.pointer(real)[0] = of

    def write(file: int, data: int, amount: int, at: int) -> int:
        if code := recorder.refuses("write"):
            return code
        recorder.note("write", names[file], at, c.string_at(data, amount))
        return int(real.write(file, data, amount, at))

    def truncate(file: int, size: int) -> int:
        recorder.note("truncate", names[file], size)
        return int(real.truncate(file, size))

    def sync(file: int, flags: int) -> int:
        code = recorder.refuses("sync") or int(real.sync(file, flags))
        if code:
            return code
        recorder.note("sync", names[file])  # only now may it be relied on
        return code

    ours = Methods()
    c.pointer(ours)[0] = real
    ours.write, ours.truncate, ours.sync = Writer(write), Truncater(truncate), Syncer(sync)
    return ours
