"""Whatever a path leads to, a start is refused in one line of plain words, or goes on; and looking leaves nothing behind."""

import os
import socket
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from bot import app, files
from bot.checks import examine
from bot.config import Backups, Database, Operator, Security, Settings, Telegram
from bot.exits import Exit
from bot.storage import ended
from bot.trials import try_all, verdict


def a_loop(folder: Path) -> Path:
    (folder / "loop").symlink_to(folder / "loop")
    return folder / "loop"


def nowhere(folder: Path) -> Path:
    (folder / "nowhere").symlink_to(folder / "not" / "there")
    return folder / "nowhere"


def a_pipe(folder: Path) -> Path:
    os.mkfifo(folder / "pipe")
    return folder / "pipe"


def a_socket(folder: Path) -> Path:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(os.path.relpath(folder / "socket"))
    return folder / "socket"


def below_a_file(folder: Path) -> Path:
    (folder / "file").write_text("words")
    return folder / "file" / "below"


def words(folder: Path) -> Path:
    (folder / "words").write_text("only words\n" * 1000)
    return folder / "words"


def fixed(path: str) -> Callable[[Path], Path]:
    return lambda folder: Path(path.replace("FOLDER", str(folder)))


KINDS: dict[str, Callable[[Path], Path]] = {
    "a folder": fixed("FOLDER"), "the root": fixed("/"), "here": fixed("."), "above": fixed(".."), "a pipe": a_pipe,
    "below a file": below_a_file, "a loop": a_loop, "a link to nowhere": nowhere, "a socket": a_socket, "words": words,
    "nothing": fixed("/dev/null"), "no end": fixed("/dev/zero"), "always full": fixed("/dev/full"),
    "the kernel's": fixed("/proc/self/status"), "below the kernel's": fixed("/sys/kernel/x/y"),
    "a long name": fixed("FOLDER/" + "x" * 300), "a long path": fixed("FOLDER" + "/x" * 3000), "a deep one": fixed("FOLDER/a/b/c/d"),
}  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("setting", ["database", "key", "backups"])
async def test_whatever_a_path_leads_to_is_told_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, setting: str, kind: str
) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    path = KINDS[kind](tmp_path / "here")
    good = Settings(
        Telegram(token="1:x", api_base="http://127.0.0.1:1"), Database(tmp_path / "entraide.sqlite3"),
        security=Security(tmp_path / "entraide.key"), operator=Operator("Le Fil", "le-fil@example.org"),
    )  # fmt: skip
    given = {
        "database": replace(good, database=Database(path)),
        "key": replace(good, security=Security(path)),
        "backups": replace(good, backups=Backups(folder=str(path))),
    }[setting]
    before = sorted(tmp_path.rglob("*"))
    said, code = await outcome(given)
    assert sorted(tmp_path.rglob("*")) == before
    assert code in (Exit.STOPPED, Exit.SETTINGS, Exit.NOT_NOW)
    assert said.isprintable()
    found = await examine(given)
    assert all(each.code is not Exit.BUG and each.words.isprintable() for each in found)
    assert sorted(tmp_path.rglob("*")) == before
    if code is not Exit.STOPPED:
        assert said == next(each.words for each in found if each.code)
    elif kind != "the root":  # which only root may write
        program = await app.build(given)
        ended.write_list(files.shelf(given), {})
        await app.close(program)


async def outcome(settings: Settings) -> tuple[str, Exit]:
    try:
        await try_all(settings)
    except Exception as trouble:
        return verdict(trouble, settings)
    return "", Exit.STOPPED
