"""Makes the files that a power loss may leave, out of what SQLite wrote and synced until then (tests/power.py).

What was synced is there. Of what was written to a file since its last sync, any part may be there: all, nothing, the first
of it, or this and not that; and of one write some sectors new, some old, some rubbish. Files are independent of each other.
A new file may be missing until its first sync, a deleted one may come back until its folder is synced.
Not covered: disks that say they have synced and have not, and damage to what was synced long ago.
"""

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.power import Deed

SECTOR = 512


@dataclass
class Stored:
    """One file: what a sync has made sure of (None: not even its name), and what was done to it since."""

    sure: bytes | None = None
    since: list[Deed] = field(default_factory=list)
    ghost: bytes | None = None  # what a file of this name held before it was deleted


@dataclass(frozen=True)
class Image:
    """What is on the disk after the power came back; `known` is what the world had been told by then."""

    files: dict[str, bytes]
    known: Any

    def put(self, folder: Path, rng: random.Random) -> None:
        for name, content in self.files.items():
            (folder / name).write_bytes(content)
            if name.endswith("-wal") and rng.random() < 0.5:
                (folder / name.replace("-wal", "-shm")).write_bytes(rng.randbytes(32768))


def images(deeds: list[Deed], cuts: Iterable[int], rng: random.Random) -> Iterator[Image]:
    """One image for each cut: the power goes just before the deed of that number."""
    disk: dict[str, Stored] = {}
    done = 0
    for cut in sorted(cuts):
        for deed in deeds[done:cut]:
            if deed.what == "sync" and disk[deed.file].sure is None:  # SQLite syncs the folder of a new file, too
                for file in disk.values():
                    file.ghost = None
            _do(disk.setdefault(deed.file, Stored()), deed)
        done = cut
        yield Image(_left(disk, rng), deeds[cut].known)


def _do(file: Stored, deed: Deed) -> None:
    match deed.what:
        case "sync":
            file.sure, file.since = _after(file, file.since), []
        case "delete":
            ghost = None if deed.at else file.sure
            file.sure, file.since, file.ghost = None, [], ghost
        case "write" | "truncate":
            file.since.append(deed)


def _after(file: Stored, deeds: list[Deed]) -> bytes:
    content = bytearray(file.sure or b"")
    for deed in deeds:
        _apply(content, deed)
    return bytes(content)


def _apply(content: bytearray, deed: Deed) -> None:
    if deed.what == "truncate":
        del content[deed.at :]
        return
    content.extend(bytes(max(0, deed.at - len(content))))
    content[deed.at : deed.at + len(deed.data)] = deed.data


def _left(disk: dict[str, Stored], rng: random.Random) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    for name, file in disk.items():
        if file.sure is None and (not file.since or rng.random() < 0.3):
            if file.ghost is not None and rng.random() < 0.5:
                files[name] = file.ghost
            continue
        files[name] = _after(file, _survivors(file.since, rng))
    return files


def _survivors(since: list[Deed], rng: random.Random) -> list[Deed]:
    """What of this has reached the disk, torn or whole."""
    outcome = rng.choice(("nothing", "all", "first", "some", "some"))
    if outcome == "nothing":
        return []
    if outcome == "all":
        return since
    if outcome == "first":
        first = since[: rng.randint(0, len(since))]
        return first[:-1] + [_torn(deed, rng) for deed in first[-1:]]
    return [_torn(deed, rng) if rng.random() < 0.3 else deed for deed in since if rng.random() < 0.6]


def _torn(deed: Deed, rng: random.Random) -> Deed:
    """A write of which each sector is new, rubbish, or (with all that follow) missing."""
    if deed.what != "write":
        return deed
    data = bytearray()
    at = deed.at
    while at < deed.at + len(deed.data):
        end = min((at // SECTOR + 1) * SECTOR, deed.at + len(deed.data))
        piece = deed.data[at - deed.at : end - deed.at]
        chance = rng.random()
        if chance < 0.2:
            break
        data += rng.randbytes(len(piece)) if chance < 0.4 else piece
        at = end
    return Deed("write", deed.file, deed.at, bytes(data))
