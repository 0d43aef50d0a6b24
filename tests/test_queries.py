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

ROOT = Path(__file__).parents[1]
STORAGE = ROOT / "bot" / "storage"
STATEMENT = re.compile(r"^\s*(SELECT|UPDATE|DELETE|INSERT|WITH)\b")

RUN = ("rows", "row", "many", "execute_fetchall")

ENGINES = ("sqlite.py", "postgresql.py")  # what each asks of itself

# Whole tables that may be read from end to end, because they stay small or are read once in a while on purpose.
SMALL = {"setting", "migration", "sqlite_master", "groups"}


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
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in RUN:
                sql = _filled(node.args[0], names)
                if STATEMENT.match(sql):
                    found.append((f"{path.relative_to(STORAGE)}:{node.lineno}", sql))
    found += [
        (f"retention.py:{old.table}", old.sql) for old in vars(retention).values() if isinstance(old, retention.Old)
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


@pytest.mark.parametrize(("where", "sql"), [pytest.param(*q, id=q[0]) for q in queries()])
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
