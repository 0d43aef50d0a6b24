"""Every statement of the storage layer finds its rows by an index: SQLite itself is asked how it would go about it."""

import ast
import contextlib
import importlib
import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.storage import retention
from bot.storage.migrate import shipped, statements
from tests.source import nodes
from tests.walks import for_each

ROOT = Path(__file__).parents[1]
STORAGE = ROOT / "bot" / "storage"
STATEMENT = re.compile(r"^\s*(SELECT|UPDATE|DELETE|INSERT|WITH)\b")

RUN = ("rows", "row", "many", "each", "execute_fetchall")

ENGINES = ("sqlite.py", "postgresql.py")  # what each asks of itself

CALLED = retention.Old.__call__.__code__.co_firstlineno

# Whole tables that may be read from end to end, because they stay small or are read once in a while on purpose.
SMALL = {"setting", "migration", "sqlite_master", "groups", "listed_group", "inline_group"}


def shaped() -> sqlite3.Connection:
    """An empty database of today's shape."""
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE migration (name TEXT PRIMARY KEY)")
    for _, script in shipped():
        for statement in statements(script):
            connection.execute(statement)
    return connection


@pytest.fixture(scope="module")
def database() -> Iterator[sqlite3.Connection]:
    """It stays empty: how a statement would go about it is asked, never run."""
    with contextlib.closing(shaped()) as connection:
        yield connection


def queries() -> list[tuple[str, str]]:
    """(where, SQL) of every statement that is run; its parts are filled from its module's own constants."""
    found = []
    for path in sorted(path for path in STORAGE.rglob("*.py") if path.name not in ENGINES):
        names = vars(importlib.import_module(".".join(path.relative_to(ROOT).with_suffix("").parts)))
        for node in nodes(path):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in RUN:
                sql = _filled(node.args[0], names)
                if STATEMENT.match(sql):
                    found.append((f"{path.relative_to(STORAGE)}:{node.lineno}", sql))
    found += [
        (f"retention.py:{CALLED}:{old.table}", old.sql)
        for old in vars(retention).values()
        if isinstance(old, retention.Old)
    ]
    return found


def _filled(node: ast.expr, names: dict[str, object]) -> str:
    """The statement; where a column is chosen when it runs, any assignment stands in for it."""
    try:
        return str(eval(compile(ast.Expression(node), "sql", "eval"), dict(names)))  # noqa: S307
    except NameError:
        if isinstance(node, ast.BinOp):
            return _filled(node.left, names) + _filled(node.right, names)
        if isinstance(node, ast.JoinedStr):
            return "".join(_filled(part, names) for part in node.values)
        if isinstance(node, ast.FormattedValue):
            return _filled(node.value, names)
        if isinstance(node, ast.Constant):
            return str(node.value)
        return "rowid = rowid"


@for_each("where, sql", queries())
def test_this_statement_uses_an_index(database: sqlite3.Connection, where: str, sql: str) -> None:
    params: object = defaultdict(int) if ":" in sql else [0] * sql.count("?")
    there = {row[0] for row in database.execute("SELECT name FROM sqlite_master")}
    steps = [row[3] for row in database.execute("EXPLAIN QUERY PLAN " + sql, params)]  # type: ignore[arg-type]
    scanned = {m.group(1) for step in steps if (m := re.match(r"SCAN (\w+)$", step))}
    names = dict(re.findall(r"\b(?:FROM|JOIN|UPDATE|INTO)\s+(\w+)\s+(?:AS\s+)?(\w+)\b", sql))
    aliases = {alias: table for table, alias in names.items()}
    tables = {aliases.get(name, name) for name in scanned} & there - SMALL
    assert not tables, f"{where} reads all of {tables}: {steps}"


def test_there_are_statements_to_look_at() -> None:
    assert len(queries()) > 40


READ_AHEAD = {"person", "dialog"}  # what a batch reads of who speaks, once (bot/storage/people/people.py)
WRITES = {sqlite3.SQLITE_INSERT, sqlite3.SQLITE_UPDATE, sqlite3.SQLITE_DELETE}


def touched_by(database: sqlite3.Connection, sql: str) -> tuple[set[str], set[str]]:
    """The tables that a statement reads, and those it writes to, by a trigger too: SQLite says so when it prepares it."""
    read: set[str] = set()
    written: set[str] = set()

    def note(action: int, table: str | None, *_: object) -> int:
        if table is not None:
            (written if action in WRITES else read if action == sqlite3.SQLITE_READ else set()).add(table)
        return sqlite3.SQLITE_OK

    database.set_authorizer(note)
    try:
        database.execute("EXPLAIN " + sql, defaultdict(int) if ":" in sql else [0] * sql.count("?"))  # type: ignore[arg-type]
    finally:
        database.set_authorizer(None)
    return read, written


def written_by(database: sqlite3.Connection, sql: str) -> set[str]:
    return touched_by(database, sql)[1]


def forgetful(words: str) -> set[tuple[str, int]]:
    """(file, line) of every function of the storage layer that says in these words that it changes people or what they are asked."""
    return {
        (str(path.relative_to(STORAGE)), line)
        for path in STORAGE.rglob("*.py")
        for function in nodes(path)
        if isinstance(function, ast.AsyncFunctionDef) and words in ast.unparse(function)
        for line in range(function.lineno, (function.end_lineno or function.lineno) + 1)
    }


def place(where: str) -> tuple[str, int]:
    file, line, *_ = where.split(":")
    return file, int(line)


def test_whoever_changes_what_was_read_ahead_says_so(database: sqlite3.Connection) -> None:
    said = forgetful("tx.forget_people(")
    changing = [where for where, sql in queries() if written_by(database, sql) & READ_AHEAD]
    assert len(changing) > 10, "SQLite was not understood"
    assert [where for where in changing if place(where) not in said] == []


def test_whoever_says_that_only_one_of_them_changes_changes_only_that_one(database: sqlite3.Connection) -> None:
    said = forgetful("tx.forget_people(person_id)")
    of_one = [sql for where, sql in queries() if place(where) in said and written_by(database, sql) & READ_AHEAD]
    assert len(of_one) > 8
    one = re.compile(r"(?s)UPDATE person .* WHERE id = :id|.* dialog .*(WHERE person_id = :person|VALUES \(:person,)")
    assert [sql for sql in of_one if not one.match(sql)] == []


@pytest.mark.parametrize(
    "sql",
    [
        "update person set zone = :zone",
        "INSERT OR REPLACE INTO dialog DEFAULT VALUES",
        "delete\nfrom main.person",
        "UPDATE OR IGNORE person SET zone = ''",
    ],
)
def test_however_a_statement_is_written_it_is_seen_to_change_people(database: sqlite3.Connection, sql: str) -> None:
    assert written_by(database, sql) & READ_AHEAD


def test_what_was_read_ahead_changes_by_no_statement_about_something_else(database: sqlite3.Connection) -> None:
    for table in READ_AHEAD:
        assert {row[2] for row in database.execute(f"PRAGMA foreign_key_list({table})")} <= READ_AHEAD
