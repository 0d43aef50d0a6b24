"""What is sealed: one list of columns, which the schema, the sealing and every look at a backup keep to."""

import re
import secrets
import signal
import sqlite3
import subprocess
import tempfile
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest

from bot.storage import unsealing
from bot.storage.backups import BadBackup
from bot.storage.migrate import migrate
from bot.storage.sealing import SEALED, Seal, make_key
from tests.left import Left, leave
from tests.restoring_steps import back_up, names, restore, seal_in, state

HASHES = {  # keyed hashes: to be looked up by, and opened by nobody
    "person.account", "person.pseudonym_key", "consent.account", "undo.mark", "undo_date.mark", "membership.pseudonym_key", "place.account",
    "posted.shows", "was_there.mark", "calendar_address.address", "calendar_address.told", "imported.uid",
}  # fmt: skip
OF_THE_PROGRAM = {"migration", "setting"}  # no words of people
DAMAGES = {
    "a changed byte": lambda value: value[:-1] + bytes([value[-1] ^ 1]),
    "cut short": lambda value: value[:5],
    "no bytes at all": lambda value: "words",
    "another column's": lambda value: Seal(b"k" * 32).close("words", "person.chat"),
}


_filled: list[Left] = []  # made once for each worker, then copied


@pytest.fixture
async def full(tmp_path: Path) -> Path:
    """The folder of a database with a row in every table and a value in every column."""
    if not _filled:
        with tempfile.TemporaryDirectory() as folder:
            await fill_all(Path(folder))
            _filled.append(leave(Path(folder)))
    _filled[0].lay(tmp_path)
    return tmp_path


async def fill_all(folder: Path) -> None:
    path, seal = folder / "entraide.sqlite3", Seal(make_key(folder / "entraide.key"))
    await migrate(path, seal, None)
    with closing(sqlite3.connect(path)) as raw, raw:
        empty = dict(tables(raw))
        while empty:
            table = next(each for each in empty if not named_by(raw, each) & empty.keys() - {each})
            fill(raw, table, empty.pop(table), seal)


def tables(raw: sqlite3.Connection) -> list[tuple[str, str]]:
    found = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY rowid").fetchall()
    return [(name, script) for name, script in found if name not in OF_THE_PROGRAM]


def named_by(raw: sqlite3.Connection, table: str) -> set[str]:
    """The tables whose rows this one names."""
    return {row[2] for row in raw.execute(f"PRAGMA foreign_key_list({table})")}


def columns(raw: sqlite3.Connection, table: str) -> list[tuple[str, str]]:
    return raw.execute("SELECT name, type FROM pragma_table_info(?)", (table,)).fetchall()


def fill(raw: sqlite3.Connection, table: str, script: str, seal: Seal) -> None:
    """One row: a sealed word where words are sealed, the row of the other table where one is named, whatever is allowed elsewhere."""
    allowed = dict(re.findall(r"(\w+) IN \('(\w+)'", script))
    parents = {row[3]: (row[2], row[4]) for row in raw.execute(f"PRAGMA foreign_key_list({table})")}
    row: dict[str, object] = {}
    for name, kind in columns(raw, table):
        if name in parents:
            parent, key = parents[name]
            row[name] = raw.execute(f"SELECT {key} FROM {parent}").fetchone()[0]
        elif f"{table}.{name}" in SEALED:
            row[name] = seal.close("words", f"{table}.{name}")
        else:
            row[name] = {"BLOB": secrets.token_bytes(16), "INTEGER": 1}.get(kind, allowed.get(name, "x"))
    marks = ", ".join(f":{name}" for name in row)
    raw.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", row)


def spoil(database: Path, column: str, damage: str) -> None:
    table, _, name = column.partition(".")
    with closing(sqlite3.connect(database)) as raw, raw:
        (value,) = raw.execute(f"SELECT {name} FROM {table}").fetchone()
        raw.execute(f"UPDATE {table} SET {name} = ?", (DAMAGES[damage](value),))


async def test_every_column_of_bytes_is_sealed_or_a_keyed_hash(full: Path) -> None:
    with closing(sqlite3.connect(full / "entraide.sqlite3")) as raw:
        of_bytes = {
            f"{table}.{name}" for table, _ in tables(raw) for name, kind in columns(raw, table) if kind == "BLOB"
        }
    assert of_bytes == SEALED | HASHES
    assert not SEALED & HASHES


def test_nothing_can_be_sealed_for_a_column_that_is_not_on_the_list() -> None:
    with pytest.raises(ValueError, match=r"person\.secret is not among the sealed columns"):
        Seal(b"k" * 32).close("words", "person.secret")


async def test_a_whole_database_with_a_value_in_every_column_is_backed_up_and_comes_back(full: Path) -> None:
    before = state(full)["entraide.sqlite3"]
    backup = back_up(full, 0)
    assert unsealing.unopened(backup, seal_in(full)) is None
    await restore(full, backup, 0)
    assert state(full)["entraide.sqlite3"] != before


@pytest.mark.parametrize("column", sorted(SEALED))
async def test_a_damaged_value_is_found_in_whatever_column_it_is(full: Path, column: str) -> None:
    spoil(full / "entraide.sqlite3", column, "a changed byte")
    assert unsealing.unopened(full / "entraide.sqlite3", seal_in(full)) == column


@pytest.mark.parametrize("damage", DAMAGES)
async def test_a_database_with_a_damaged_value_makes_no_backup(full: Path, damage: str) -> None:
    spoil(full / "entraide.sqlite3", "letter.facts", damage)
    with pytest.raises(BadBackup, match=r"damaged: a value of letter\.facts does not open with the key"):
        back_up(full, 0)
    assert names(full / "backups") == []


async def test_a_backup_with_a_damaged_value_is_refused_and_nothing_is_touched(full: Path) -> None:
    backup = back_up(full, 0)
    spoil(backup, "charter.words", "a changed byte")
    before = state(full)
    with pytest.raises(BadBackup, match=r"damaged: a value of charter\.words does not open with the key"):
        await restore(full, backup, 0)
    assert state(full) == before


async def test_a_backup_of_an_older_version_is_looked_at_in_the_columns_it_has(full: Path) -> None:
    with closing(sqlite3.connect(full / "entraide.sqlite3")) as raw, raw:
        raw.execute("ALTER TABLE meeting DROP COLUMN reason")
        raw.execute("DROP TABLE letter")
    assert unsealing.unopened(full / "entraide.sqlite3", seal_in(full)) is None
    spoil(full / "entraide.sqlite3", "request.wishes", "a changed byte")
    assert unsealing.unopened(full / "entraide.sqlite3", seal_in(full)) == "request.wishes"


async def test_opening_that_is_not_wanted_any_more_ends_early(full: Path) -> None:
    stop = Event()
    stop.set()
    with (
        unsealing.begun(full / "entraide.sqlite3", seal_in(full), stop) as under_way,
        pytest.raises(InterruptedError),
    ):
        under_way.result()


@pytest.mark.skipif(
    not Path("/proc/self/status").exists(), reason="only Linux says here which signals a process ignores"
)
async def test_a_signal_to_the_whole_service_does_not_make_a_good_backup_look_bad(full: Path) -> None:
    words = [*unsealing.COMMAND, str(full / "entraide.sqlite3")]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        while not ignores(process.pid, signal.SIGTERM):
            assert process.poll() is None
        process.terminate()
        assert process.communicate(seal_in(full).key) == (b"", None)
    assert process.returncode == 0


def ignores(pid: int, number: int) -> bool:
    said = re.search(r"SigIgn:\s+(\w+)", Path(f"/proc/{pid}/status").read_text())
    return said is not None and bool(int(said[1], 16) >> (number - 1) & 1)


async def test_opening_that_breaks_is_not_taken_for_a_good_end(full: Path) -> None:
    with (
        unsealing.begun(full / "nothing.sqlite3", seal_in(full)) as under_way,
        pytest.raises(OSError, match="ended with 1"),
    ):
        under_way.result()
