"""Whose the files are: what root makes belongs to whoever owns what it was made for, or the service could not read it."""

import os
from contextlib import suppress
from pathlib import Path


def create(path: Path, like: Path) -> None:
    """An empty file that only its owner may read. Raises FileExistsError: it is never somebody else's."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        _give(handle, like)
    finally:
        os.close(handle)


def open_or_create(path: Path, like: Path) -> int:
    """A handle to read and write it, never through a link that somebody else has put there."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
    _give(handle, like)
    return handle


def make_folder(folder: Path, like: Path) -> None:
    """With the folders above it that are missing."""
    like = _there(like)
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    for each in reversed(missing):
        each.mkdir(exist_ok=True)
        give(each, like)


def give(path: Path, like: Path) -> None:
    """The owner and group of `like` for what is there already; a link is not followed."""
    handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
    try:
        _give(handle, like)
    finally:
        os.close(handle)


def _give(handle: int, like: Path) -> None:
    """To whom `like` belongs; when that is not there, the first folder above that is. Only root can give."""
    if os.geteuid() == 0:
        there = _there(like).stat()
        with suppress(PermissionError):  # some file systems, as on a USB stick, know no owners
            os.fchown(handle, there.st_uid, there.st_gid)


def _there(path: Path) -> Path:
    return next(each for each in (path.absolute(), *path.absolute().parents) if each.exists())
