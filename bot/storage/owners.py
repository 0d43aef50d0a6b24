"""Whose the files are: what root makes belongs to whoever owns what it was made for, or the service could not read it."""

import os
from contextlib import suppress
from pathlib import Path


def give(path: Path, like: Path) -> None:
    """The owner and group of `like`; when that is not there, of the first folder above that is. Only root can give."""
    if os.geteuid() == 0:
        there = _there(like).stat()
        with suppress(PermissionError):  # some file systems, as on a USB stick, know no owners
            os.chown(path, there.st_uid, there.st_gid, follow_symlinks=False)


def create(path: Path, like: Path) -> None:
    """An empty file that only its owner may read. Raises FileExistsError: it is never somebody else's."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    give(path, like)


def make_folder(folder: Path, like: Path) -> None:
    """With the folders above it that are missing."""
    like = _there(like)
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    for each in reversed(missing):
        each.mkdir(exist_ok=True)
        give(each, like)


def _there(path: Path) -> Path:
    return next(each for each in (path.absolute(), *path.absolute().parents) if each.exists())
