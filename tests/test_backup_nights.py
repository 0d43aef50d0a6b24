"""Backups at night: one, across restarts; gone after thirty days; and the list of what people ended beside them."""

import logging
import os
from pathlib import Path

import pytest

from bot import files, running
from bot.config import Backups
from bot.services.keeping import backups as nights
from bot.storage import ended
from tests.restoring_steps import names, shelf_in, state
from tests.stage import Stage, open_stage

pytestmark = pytest.mark.sqlite

DAY = 86400


async def test_one_backup_a_night_across_restarts(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "entraide.backups")
    async with open_stage(tmp_path) as stage:
        await running.night(stage.program)
        await running.night(stage.program)
    first = state(tmp_path / "backups")
    async with open_stage(tmp_path) as stage:
        await running.night(stage.program)
        assert state(tmp_path / "backups") == first
        stage.clock.at += DAY
        await running.night(stage.program)
    assert names(tmp_path / "backups") == ["entraide-20261130.sqlite3", "entraide-20261201.sqlite3"]
    assert [line.message for line in caplog.records] == ["backup.made", "backup.made"]


async def test_backups_go_after_thirty_days_and_nothing_else_does(stage: Stage) -> None:
    shelf, now = shelf_in(stage.folder), int(stage.clock.at)
    shelf.folder.mkdir()
    kept = [
        "entraide-20261101.sqlite3",
        "before-0003_b.sqlite3",
        "holiday.sqlite3",
        "entraide-2026.sqlite3",
        "ended.list",
    ]
    old = [
        "entraide-20261030.sqlite3",
        "entraide-20261029-101010.sqlite3",
        "before-0002_a.sqlite3",
        ".x.sqlite3.7.part",
    ]
    for name in kept + old:
        (shelf.folder / name).write_bytes(b"x")
        os.utime(shelf.folder / name, (now, now - 31 * DAY if name in (*old, "holiday.sqlite3") else now))
    for name in ("entraide.sqlite3.replaced-20261030-000000", "entraide.sqlite3.replaced-20261030-000000-wal"):
        (stage.folder / name).write_bytes(b"x")
    await running.night(stage.program)
    assert names(shelf.folder) == sorted([*kept, "entraide-20261130.sqlite3"])
    assert not list(stage.folder.glob("*.replaced-*"))


async def test_a_backup_that_fails_is_told_with_what_to_do_and_the_bot_goes_on(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    (stage.folder / "backups").write_text("a file where the folder should be")
    await running.night(stage.program)
    (line,) = [record for record in caplog.records if record.message == "backup.failed"]
    assert "entraide backup" in vars(line)["todo"]
    await stage.member("Ana", "Heron")
    assert len(await stage.rows("SELECT id FROM person")) == 1


async def test_without_nightly_backups_old_ones_go_all_the_same(tmp_path: Path) -> None:
    async with open_stage(
        tmp_path, backups=Backups(nightly=False, folder=str(tmp_path / "elsewhere"), days=3)
    ) as stage:
        old = tmp_path / "elsewhere" / "entraide-20261126.sqlite3"
        old.parent.mkdir()
        old.write_bytes(b"x")
        await running.night(stage.program)
        assert names(old.parent) == []


async def test_the_bot_keeps_a_list_of_who_was_erased_that_holds_no_ids_and_forgets_after_a_month(stage: Stage) -> None:
    ana, shelf = await stage.member("Ana", "Heron"), shelf_in(stage.folder)
    async with running.serving(stage.program):
        while not shelf.ended_list.exists():
            await stage.settle_a_little()
    await ana.forges(f"forgetme:yes:{int(stage.clock.at)}")
    await nights.update_list(stage.program.database, shelf, int(stage.clock.at))
    listed = ended.read_list(shelf.ended_list)
    assert [kind for _, kind in listed] == ["account", "reminders"]
    assert str(ana.id) not in shelf.ended_list.read_text()
    stage.clock.at += 32 * DAY
    await running.night(stage.program)
    await nights.update_list(stage.program.database, shelf, int(stage.clock.at))
    assert ended.read_list(shelf.ended_list) == {}
    assert await stage.rows("SELECT name FROM setting WHERE name LIKE 'erased:%'") == []


async def test_what_only_the_list_knows_stays_on_it(stage: Stage) -> None:
    shelf, now = shelf_in(stage.folder), int(stage.clock.at)
    ended.write_list(shelf, {("ab" * 16, "account"): now - DAY, ("cd" * 16, "account"): now - 40 * DAY})
    await nights.update_list(stage.program.database, shelf, now)
    assert ended.read_list(shelf.ended_list) == {("ab" * 16, "account"): now - DAY}


async def test_when_forgetting_breaks_it_is_told_and_the_backup_is_made(
    stage: Stage, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object) -> None:
        raise ValueError("words of" + " somebody")

    monkeypatch.setattr(running.nightly, "tidy", broken)
    await running.night(stage.program)
    assert [r.error for r in caplog.records if r.msg == "night.failed"] == ["ValueError"]
    assert "words of somebody" not in caplog.text
    assert files.shelf(stage.program.settings).tonight(int(stage.clock.at)).exists()
