"""Our statements as PostgreSQL reads them; which tables each one touches, and what was read from them in this transaction."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

FEW = 20  # rows: an answer with more is not kept
MANY = 1000  # answers kept at a time
_TYPES = {"INTEGER": "BIGINT", "BLOB": "BYTEA", "TEXT": 'TEXT COLLATE "C"'}
_PARAMETER = re.compile(r"'[^']*'|:(\w+)|\?")
_LITERAL = re.compile(r"'[^']*'")
_CHANGE = re.compile(r"\b(INSERT\s+INTO|UPDATE|DELETE\s+FROM)\s+(\w+)", re.IGNORECASE)

REFERENCES = """
    SELECT CAST(tablename AS text), CAST(NULL AS text) FROM pg_tables WHERE schemaname = current_schema()
    UNION ALL SELECT CAST(CAST(conrelid AS regclass) AS text), CAST(CAST(confrelid AS regclass) AS text)
    FROM pg_constraint WHERE contype = 'f' AND connamespace = CAST(current_schema() AS regnamespace)
"""


@dataclass(frozen=True, slots=True)
class Statement:
    """`names`: of its parameters, in their order. `words`: all that may be names of tables. `changes`: the tables it says it
    changes. `deletes`: rows of other tables may go with its own."""

    sql: str
    names: tuple[str, ...]
    words: frozenset[str]
    changes: frozenset[str]
    deletes: bool


@lru_cache(maxsize=1024)
def dialect(sql: str) -> Statement:
    """A statement of ours as PostgreSQL reads it."""
    names: list[str] = []

    def numbered(found: re.Match[str]) -> str:
        if found[0].startswith("'"):
            return found[0]
        if found[1] is None:
            names.append("")
            return f"${len(names)}"
        if found[1] not in names:
            names.append(found[1])
        return f"${names.index(found[1]) + 1}"

    written = _PARAMETER.sub(numbered, sql)
    written = re.sub(r"json_each\((\$\d+)\)", r"json_array_elements_text(CAST(\1 AS json))", written)
    plain = _LITERAL.sub("''", sql)
    changes = _CHANGE.findall(plain)
    return Statement(
        re.sub(r"INDEXED BY \w+ ", "", written),
        tuple(names),
        frozenset(re.findall(r"\w+", plain)),
        frozenset(table for _, table in changes),
        any(how.upper().startswith("DELETE") for how, _ in changes),
    )


def definition(statement: str) -> str:
    """A statement of a migration as PostgreSQL reads it: texts are compared byte by byte, whole numbers have 64 bits."""
    return re.sub(r"'[^']*'|--[^\n]*|\b(INTEGER|BLOB|TEXT)\b", lambda found: _TYPES.get(found[0], found[0]), statement)


class Answers:
    """What was read in this transaction: who asks the same again is answered from here, until one of the tables is changed.

    Who writes is the only one, and who reads sees one moment: within a transaction nothing changes but by its own statements.
    """

    def __init__(self) -> None:
        self._parents: dict[str, set[str]] = {}
        self._touched: dict[str, tuple[frozenset[str], frozenset[str]]] = {}
        self._within = False
        self._age = Counter[str]()  # how often each table was changed
        self._kept: dict[tuple[str, tuple[object, ...]], tuple[int, Sequence[Any]]] = {}

    def know(self, references: Iterable[tuple[str, str | None]]) -> None:
        """The tables that are there, each with those its rows point to. What is read from others is not kept."""
        self._parents, self._touched = {}, {}
        for table, parent in references:
            self._parents.setdefault(table, set()).update(() if parent is None else (parent,))

    @property
    def known(self) -> bool:
        return bool(self._parents)

    def begin(self) -> None:
        self._within = True

    def end(self) -> None:
        self._within = False
        self.forget()

    def forget(self) -> None:
        """What was written since may have been taken back."""
        self._kept.clear()

    def find(self, asked: Statement, given: tuple[object, ...]) -> Sequence[Any] | None:
        age, rows = self._kept.get((asked.sql, given), (-1, None))
        return rows if age == self._age_of(asked) else None

    def came(self, asked: Statement, given: tuple[object, ...], rows: Sequence[Any]) -> None:
        """What a statement gave."""
        reads, changes = self.touches(asked)
        if changes:
            self._age.update(changes)
        elif self._within and reads and len(rows) <= FEW:
            if len(self._kept) >= MANY:
                self.forget()
            self._kept[asked.sql, given] = (self._age_of(asked), rows)

    def changed(self, said: Statement) -> None:
        self._age.update(self.touches(said)[1])

    def _age_of(self, asked: Statement) -> int:
        return sum(self._age[table] for table in self.touches(asked)[0])

    def touches(self, statement: Statement) -> tuple[frozenset[str], frozenset[str]]:
        """The tables it may read, and those it may change: where a row goes, those that point to it go, or change."""
        found = self._touched.get(statement.sql)
        if found is None:
            changes = set(statement.changes & self._parents.keys())
            while statement.deletes and (more := self._pointing_to(changes) - changes):
                changes |= more
            found = self._touched[statement.sql] = (statement.words & self._parents.keys(), frozenset(changes))
        return found

    def _pointing_to(self, tables: set[str]) -> set[str]:
        return {table for table, parents in self._parents.items() if parents & tables}
