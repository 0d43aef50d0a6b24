"""Root helps the service's user: whatever a command makes belongs to whom the database belongs to."""

import os
import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bot import running
from bot.storage import owners
from tests.printed import ROOT
from tests.stage import open_stage
from tests.test_backups import command, left

__all__ = ["left"]

SERVICE = 45_678  # an account of its own; it need not have a name

pytestmark = [
    pytest.mark.skipif(os.geteuid() != 0, reason="only root can make files that belong to somebody else"),
    pytest.mark.sqlite,
]


def hand_over(folder: Path) -> None:
    for path in (folder, *folder.rglob("*")):
        os.chown(path, SERVICE, SERVICE)


def foreign(folder: Path) -> list[str]:
    """Every file and folder below that the service's user does not own, with its group."""
    return [
        f"{path.relative_to(folder)} {there.st_uid}:{there.st_gid}"
        for path in folder.rglob("*")
        if ((there := path.lstat()).st_uid, there.st_gid) != (SERVICE, SERVICE)
    ]


@pytest.fixture
def served(left: Path) -> Iterator[Path]:
    """What a bot has left that ran as the service's user; root commands from here on."""
    hand_over(left)
    before = os.umask(0o077)
    yield left
    os.umask(before)


async def only_backup(folder: Path) -> str:
    (made,) = (folder / "backups").glob("entraide-*.sqlite3")
    return str(made)


async def test_a_backup_by_root_belongs_to_the_service_and_so_does_its_folder(served: Path) -> None:
    assert (await command(served, "backup"))[0] == 0
    assert (await command(served, "backup", str(served / "mine.sqlite3")))[0] == 0
    assert foreign(served) == []


async def test_a_restore_by_root_leaves_nothing_that_the_service_cannot_read(served: Path) -> None:
    await command(served, "backup")
    (served / "entraide.sqlite3.lock").unlink(missing_ok=True)
    code, said = await command(served, "restore", await only_backup(served), "--yes")
    assert code == 0, said
    made = {path.name.partition(".replaced-")[0] for path in served.rglob("*")}
    assert {"entraide.sqlite3", "entraide.sqlite3.lock", "ended.list"} <= made
    assert foreign(served) == []


async def test_a_lock_that_root_once_left_is_handed_back(served: Path) -> None:
    await command(served, "backup")
    lock = served / "entraide.sqlite3.lock"
    lock.touch()
    os.chown(lock, 0, 0)
    await command(served, "restore", await only_backup(served), "--yes")
    assert foreign(served) == []


async def test_a_database_that_cannot_be_opened_is_kept_with_its_owner(served: Path) -> None:
    await command(served, "backup")
    (served / "entraide.sqlite3").write_bytes(b"nothing that opens" * 500)
    (served / "entraide.sqlite3-wal").write_bytes(b"a log of it")
    os.chown(served / "entraide.sqlite3-wal", SERVICE, SERVICE)
    code, said = await command(served, "restore", await only_backup(served), "--yes")
    assert code == 0, said
    assert len(list(served.glob("*.replaced-*"))) == 2
    assert foreign(served) == []


async def test_with_no_database_left_the_folder_says_whose_it_is(served: Path) -> None:
    await command(served, "backup")
    backup = shutil.copy(await only_backup(served), served.parent / "brought.sqlite3")
    shutil.rmtree(served / "backups")
    for path in served.glob("entraide.sqlite3*"):
        path.unlink()
    code, said = await command(served, "restore", str(backup), "--yes")
    assert code == 0, said
    assert foreign(served) == []


async def test_files_beside_a_database_in_use_belong_to_the_service(served: Path) -> None:
    with closing(sqlite3.connect(served / "entraide.sqlite3")) as raw:
        raw.execute("PRAGMA journal_mode = WAL")
        raw.execute("UPDATE person SET country = 'FR'")
        raw.commit()
        assert (await command(served, "backup"))[0] == 0
        assert (served / "entraide.sqlite3-wal").exists()
        assert foreign(served) == []


async def test_folders_that_are_missing_on_the_way_are_made_for_the_service(served: Path) -> None:
    config = served / "config.toml"
    config.write_text(config.read_text() + f'\n[backups]\nfolder = "{served}/far/away"\n')
    assert (await command(served, "backup"))[0] == 0
    assert (await command(served, "restore", str(next((served / "far" / "away").iterdir())), "--yes"))[0] == 0
    assert foreign(served) == []


async def test_a_bot_that_root_started_once_leaves_everything_to_the_service(tmp_path: Path) -> None:
    os.chown(tmp_path, SERVICE, SERVICE)
    folder = tmp_path / "data"
    async with open_stage(folder, from_nothing=True) as stage:
        await stage.member("Ana", "Heron")
        await running.night(stage.program)
        assert foreign(tmp_path) == []
    kinds = {path.suffix for path in folder.rglob("*")}
    assert {".key", ".sqlite3", ".lock", ".underway"} <= kinds
    assert foreign(tmp_path) == []


def test_files_and_folders_are_made_in_one_place() -> None:
    """Whatever makes one elsewhere would leave it to root."""
    makes = re.compile(r"O_CREAT|\bmkdir\(|\bmakedirs\(|\.touch\(|\bmkstemp\(|\bNamedTemporaryFile\(")
    found = {str(path.relative_to(ROOT)) for path in (ROOT / "bot").rglob("*.py") if makes.search(path.read_text())}
    assert found == {"bot/storage/owners.py"}


def test_nothing_is_handed_over_through_a_link_somebody_planted(tmp_path: Path) -> None:
    os.chown(tmp_path, SERVICE, SERVICE)
    mine = tmp_path.parent / "of-root"
    mine.write_text("of root")
    (tmp_path / "planted").symlink_to(mine)
    for touch in (owners.create, owners.open_or_create, owners.give):
        with pytest.raises(OSError, match="planted"):
            touch(tmp_path / "planted", tmp_path)
    assert mine.stat().st_uid == 0
