"""What is told from the words of a statement: how PostgreSQL reads it, and which tables it touches."""

import contextlib
import re
import sqlite3
from collections.abc import Iterator

import pytest

from bot.storage.statements import Answers, dialect
from tests.test_queries import queries, shaped, touched_by

# What gives something else each time may not be given again.
FICKLE = re.compile(
    r"\b(random|randomblob|nextval|clock_timestamp|now|changes|last_insert_rowid|current_\w+)\s*\(", re.I
)


@pytest.fixture(scope="module")
def database() -> Iterator[sqlite3.Connection]:
    with contextlib.closing(shaped()) as connection:
        yield connection


def references(database: sqlite3.Connection) -> set[tuple[str, str | None]]:
    """Each table alone, and with each that its rows point to."""
    tables = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    pointing = {(table, row[2]) for table in tables for row in database.execute(f"PRAGMA foreign_key_list({table})")}
    return pointing | {(table, None) for table in tables}


@pytest.fixture(scope="module")
def answers(database: sqlite3.Connection) -> Answers:
    found = Answers()
    found.know(references(database))
    return found


def test_of_every_statement_it_is_known_what_it_reads_and_changes(
    database: sqlite3.Connection, answers: Answers
) -> None:
    faults = []
    for where, sql in queries():
        read, written = touched_by(database, sql)
        reads, changes = answers.touches(dialect(sql))
        tables = {table for table, _ in references(database)}
        faults += [f"{where} reads {table}" for table in read & tables - reads - changes]
        faults += [f"{where} changes {table}" for table in written & tables - changes]
    assert not faults, "\n".join(faults)


def test_no_statement_gives_something_else_each_time() -> None:
    assert [where for where, sql in queries() if FICKLE.search(sql)] == []
    assert FICKLE.search("SELECT id FROM person ORDER BY RANDOM()")


def test_with_a_row_goes_what_points_to_it(answers: Answers) -> None:
    changes = answers.touches(dialect("DELETE FROM person WHERE id = :id"))[1]
    assert {"person", "membership", "answer", "contact", "relayed"} <= changes, "and what points to what points to it"
    assert answers.touches(dialect("UPDATE person SET zone = :zone WHERE id = :id"))[1] == {"person"}
    assert "letter" not in answers.touches(dialect("SELECT 1 FROM person WHERE zone = 'FROM letter'"))[0]
