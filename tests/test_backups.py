"""Backups and restores by command: whole or not there at all; what is no backup is refused and nothing is touched."""

import sqlite3
from pathlib import Path
from threading import Event

import pytest

from bot.services.keeping.backups import known_steps
from bot.storage import backups
from bot.storage.backups import BadBackup
from bot.storage.errors import StorageDown
from playground.process import Process
from playground.server import Playground
from tests.restoring_steps import back_up, names, restore, seal_in, state
from tests.stage import TOKEN, open_stage
from tests.test_commandline import config_in, entraide

pytestmark = pytest.mark.sqlite


@pytest.fixture
async def left(tmp_path: Path) -> Path:
    """The folder a bot has left, with one person in its database, and its config file."""
    async with open_stage(tmp_path) as stage:
        await stage.member("Ana", "Heron")
        config_in(tmp_path, stage.play.api_base)
    return tmp_path


async def command(folder: Path, *words: str) -> tuple[int, str]:
    return await entraide(*words, "--config", str(folder / "config.toml"))


# On the command line


async def test_a_backup_says_where_it_is_and_that_the_key_is_not_in_it(left: Path) -> None:
    code, said = await command(left, "backup")
    (made,) = (left / "backups").iterdir()
    assert code == 0
    assert f"{made} is whole and opens with the key" in said
    assert "is NOT in it" in said
    assert (left / "entraide.key").read_text().strip().encode() not in made.read_bytes()
    assert made.stat().st_mode & 0o777 == 0o600


async def test_a_backup_goes_where_it_is_told_and_never_over_another_file(left: Path) -> None:
    code, _ = await command(left, "backup", str(left / "mine.sqlite3"))
    before = state(left)
    assert code == 0
    code, said = await command(left, "backup", str(left / "mine.sqlite3"))
    assert (code, "is there already" in said) == (2, True)
    assert state(left) == before


async def test_check_says_how_old_the_newest_backup_is(left: Path) -> None:
    assert "ok   backups: none yet" in (await command(left, "check"))[1]
    (left / "backups").mkdir()
    (left / "backups" / "entraide-20200101.sqlite3").touch()
    _, said = await command(left, "check")
    assert f"BAD  backups: the newest is {left}/backups/entraide-20200101.sqlite3, of 2020-01-01" in said


async def test_a_restore_says_what_it_means_and_asks_before_anything_happens(left: Path) -> None:
    backup = back_up(left, 0)
    before = state(left)
    process_says_no = await command(left, "restore", str(backup))
    assert "Put it in the place of the database?" in process_says_no[1]
    assert process_says_no[0] != 0
    assert state(left) == before


async def test_a_restored_database_takes_the_place_of_the_old_one_which_is_kept(left: Path) -> None:
    backup = back_up(left, 0)
    with sqlite3.connect(left / "entraide.sqlite3") as raw:
        raw.execute("DELETE FROM person")
    raw.close()
    code, said = await command(left, "restore", str(backup), "--yes")
    assert code == 0
    assert "1 people, 0 groups, last used on 2026-11-30 11:00 UTC" in said
    (kept,) = left.glob("entraide.sqlite3.replaced-*")
    assert f"kept as {kept}" in said
    assert [count(path) for path in (left / "entraide.sqlite3", kept)] == [1, 0]
    assert not list(left.glob("*-wal")) + list(left.glob("*-shm")) + list(left.glob("*.restoring*"))


def count(path: Path) -> int:
    raw = sqlite3.connect(path)
    try:
        return int(raw.execute("SELECT count(*) FROM person").fetchone()[0])
    finally:
        raw.close()


async def test_on_a_new_machine_it_is_said_that_nobody_knows_who_was_erased(left: Path) -> None:
    backup = back_up(left, 0)
    (left / "entraide.sqlite3").unlink()
    code, said = await command(left, "restore", str(backup), "--yes")
    assert (code, "NOBODY KNOWS who was erased" in said) == (0, True)
    assert count(left / "entraide.sqlite3") == 1


async def test_nothing_is_restored_while_a_bot_uses_the_database(tmp_path: Path) -> None:
    play = await Playground.start(token=TOKEN)
    process = Process(tmp_path, TOKEN, play.api_base)
    await process.start()
    code, said = await command(tmp_path, "backup")
    assert code == 0, said
    (backup,) = (tmp_path / "backups").glob("entraide-*")
    code, said = await command(tmp_path, "restore", str(backup), "--yes")
    assert (code, "another entraide process uses" in said) == (2, True)
    assert not list(tmp_path.glob("*.replaced-*"))
    await process.stop()
    await play.stop()


REFUSED = {
    "cut.sqlite3": "malformed|is damaged",
    "scratched.sqlite3": "is damaged",
    "words.sqlite3": "not a database",
    "empty.sqlite3": "is no database of entraide",
    ".half.sqlite3.1.part": "is unfinished",
}


@pytest.mark.parametrize("name", REFUSED)
async def test_a_backup_that_cannot_be_trusted_is_refused_and_nothing_is_touched(left: Path, name: str) -> None:
    whole = back_up(left, 0).read_bytes()
    contents = {
        "cut.sqlite3": whole[: len(whole) // 2],
        "scratched.sqlite3": whole[:5000] + b"?" * 9000 + whole[14000:],
        "words.sqlite3": b"these are only words " * 300,
        "empty.sqlite3": b"",
        ".half.sqlite3.1.part": whole,
    }
    (left / name).write_bytes(contents[name])
    before = state(left)
    with pytest.raises(BadBackup, match=REFUSED[name]) as refusal:
        await restore(left, left / name, 0)
    assert str(left / name) in str(refusal.value)
    assert state(left) == before


async def test_the_command_says_in_one_line_why_it_refuses(left: Path) -> None:
    (left / "words.sqlite3").write_bytes(b"these are only words " * 300)
    code, said = await command(left, "restore", str(left / "words.sqlite3"), "--yes")
    assert code == 2
    assert said.splitlines()[-1].startswith("entraide: nothing was restored:")
    assert "Traceback" not in said


async def test_a_backup_sealed_with_another_key_is_refused(left: Path) -> None:
    backup = back_up(left, 0)
    (left / "entraide.key").write_text("00" * 32)
    before = state(left)
    for words in (["restore", str(backup), "--yes"], ["backup"]):
        code, said = await command(left, *words)
        assert (code, "sealed with another key" in said) == (2, True), said
    assert state(left) == before


async def test_a_backup_of_a_newer_version_is_refused(left: Path) -> None:
    backup = back_up(left, 0)
    with sqlite3.connect(backup) as raw:
        raw.execute("INSERT INTO migration (name) VALUES ('9999_future.sql')")
    raw.close()
    before = state(left)
    code, said = await command(left, "restore", str(backup), "--yes")
    assert (code, "needs a newer version" in said) == (2, True)
    assert state(left) == before


async def test_a_raw_copy_with_its_log_beside_it_is_restored_with_what_is_in_the_log(
    left: Path, tmp_path: Path
) -> None:
    raw = sqlite3.connect(left / "entraide.sqlite3")
    raw.execute("PRAGMA journal_mode = WAL")
    raw.execute("UPDATE person SET country = 'FR'")
    raw.commit()
    for side in ("", "-wal"):
        (tmp_path / f"copy.sqlite3{side}").write_bytes((left / f"entraide.sqlite3{side}").read_bytes())
    raw.close()
    before = (tmp_path / "copy.sqlite3-wal").read_bytes()
    assert before
    await restore(left, tmp_path / "copy.sqlite3", 0)
    raw = sqlite3.connect(left / "entraide.sqlite3")
    assert raw.execute("SELECT country FROM person").fetchone() == ("FR",)
    raw.close()
    assert (tmp_path / "copy.sqlite3-wal").read_bytes() == before


async def test_a_database_too_broken_to_open_is_kept_with_all_its_parts(left: Path) -> None:
    backup = back_up(left, 0)
    (left / "entraide.sqlite3").write_bytes(b"nothing that opens" * 500)
    (left / "entraide.sqlite3-wal").write_bytes(b"a log of it")
    await restore(left, backup, 0)
    assert not (left / "entraide.sqlite3-wal").exists()
    assert count(left / "entraide.sqlite3") == 1
    kept = left / "entraide.sqlite3.replaced-19700101-000000"
    assert kept.read_bytes().startswith(b"nothing that opens")
    assert Path(f"{kept}-wal").read_bytes() == b"a log of it"


# Whole or not at all


async def test_a_copy_that_is_ended_early_leaves_nothing_behind(left: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backups, "STEPS", 1)
    stop = Event()
    stop.set()
    before = state(left)
    with pytest.raises(StorageDown, match="interrupted"):
        backups.make(left / "entraide.sqlite3", left / "backups" / "b.sqlite3", seal_in(left), known_steps(), stop)
    assert state(left) == before


async def test_a_copy_gets_its_name_only_when_it_is_whole(tmp_path: Path) -> None:
    def dies() -> None:
        with backups.unfinished(tmp_path / "b.sqlite3", tmp_path / "entraide.sqlite3") as part:
            part.write_bytes(b"half")
            raise OSError("no space left")

    with pytest.raises(OSError, match="no space left"):
        dies()
    assert names(tmp_path) == []


async def test_a_damaged_database_makes_no_backup(left: Path) -> None:
    raw = sqlite3.connect(left / "entraide.sqlite3")
    raw.execute("PRAGMA foreign_keys = OFF")
    raw.execute("INSERT INTO charter (group_id, version, words, written_at) VALUES ('nobody', 1, x'00', 0)")
    raw.commit()
    raw.close()
    with pytest.raises(BadBackup, match="a row of charter belongs to a row of groups that is not there"):
        back_up(left, 0)
    assert names(left / "backups") == []


async def test_a_damaged_list_stops_the_restore_rather_than_bring_people_back(left: Path) -> None:
    backup = back_up(left, 0)
    (left / "backups" / "ended.list").write_text("half a li")
    with pytest.raises(BadBackup, match="the list of who was erased since, is damaged"):
        await restore(left, backup, 0)
