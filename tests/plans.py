"""`python -m tests.plans`: how PostgreSQL goes about each statement of the storage layer when the tables are full. What reads a table or
an index from end to end is named, with the cost of the plan.

A kept database (`tests/versions.py`) is copied into itself as many times as it takes, with ids of each copy's own.
"""

import argparse
import asyncio
import json
from collections.abc import Iterator
from typing import Any

from bot.storage import postgresql
from bot.storage.migrate import migrate
from bot.storage.statements import dialect
from tests import versions
from tests.postgres import MISSING, Server, server
from tests.test_postgresql import filled
from tests.test_queries import SMALL, queries

SMALL_ROWS = 50
IDS = ("about", "slot")  # hold an id though nothing says so
# The columns by which rows are told apart or belong to others, and those that may hold some values only.
TOLD_APART = """
    SELECT c.relname, a.attname FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY(i.indkey)
    WHERE i.indisunique AND c.relnamespace = 'public'::regnamespace
    UNION SELECT conrelid::regclass::text, a.attname FROM pg_constraint k
    JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = ANY(k.conkey) WHERE k.contype = 'f'
"""
CHECKED = """
    SELECT conrelid::regclass::text, a.attname FROM pg_constraint k
    JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = ANY(k.conkey) WHERE k.contype = 'c'
"""


async def full(running: Server, name: str, rows: int) -> str:
    """The address of a new database in which each table has about so many rows."""
    *_, newest = versions.kept()
    where = running.database(name)
    await versions.lay(newest, where)
    await migrate(where, newest.seal, None)
    apart, checked = ({tuple(row) for row in running.ask(name, asked)} for asked in (TOLD_APART, CHECKED))
    of: dict[str, dict[str, str]] = {}
    for table, column, kind in running.ask(
        name, "SELECT table_name, column_name, data_type FROM information_schema.columns WHERE table_schema = 'public'"
    ):
        of.setdefault(table, {})[column] = kind

    def copied(table: str, column: str) -> str:
        kind, own = of[table][column], (table, column) in apart or column in IDS
        if (table, column) in checked or not (own or column.endswith("at")):
            return column
        if kind == "bigint":
            return f"{column} + k * {10_000 if own else 977}"
        return {"text": f"{column} || '-' || k", "bytea": f"{column} || k::text::bytea"}[kind] if own else column

    script = ["SET session_replication_role = replica"]  # what a copy belongs to may come later
    for table, columns in of.items():
        ((there,),) = running.ask(name, f"SELECT count(*) FROM {table}")
        if table != "migration":
            many = (SMALL_ROWS if table in SMALL else rows) // int(there)
            values = ", ".join(copied(table, column) for column in columns)
            script.append(
                f"INSERT INTO {table} ({', '.join(columns)}) SELECT {values} FROM {table}, generate_series(1, {many}) AS k"
            )
    running.ask(name, "; ".join([*script, "ANALYZE"]))
    return where


def read_whole(node: dict[str, Any], within: bool = False) -> Iterator[str]:
    """What this plan reads from end to end. `within`: a limit above may end it early."""
    kind = node["Node Type"]
    what = node.get("Index Name") or node.get("Relation Name")
    if kind == "Seq Scan" or (kind.startswith(("Index", "Bitmap Index")) and "Index Cond" not in node):
        yield f"{what}{' (as far as its limit)' if within else ''}"
    within = kind == "Limit" or (within and kind not in ("Sort", "Aggregate", "Hash"))
    for child in node.get("Plans", ()):
        yield from read_whole(child, within)


async def found(address: str) -> list[tuple[float, str, str]]:
    """(cost, where, what) of each statement that reads something whole, the dearest first."""
    session, told = await postgresql.connect(address), []
    try:
        for where, sql in queries():
            if "sqlite_master" not in sql:
                said = dialect(filled(sql))
                given = f"({', '.join(['NULL'] * len(said.names))})" if said.names else ""
                await session._say(f"DEALLOCATE ALL; PREPARE it AS {said.sql}")
                (row,) = await session._connection.fetch(f"EXPLAIN (FORMAT JSON) EXECUTE it{given}")
                plan = json.loads(row[0])[0]["Plan"]
                if whole := ", ".join(read_whole(plan)):
                    told.append((plan["Total Cost"], where, f"{whole}: {' '.join(said.sql.split())[:200]}"))
    finally:
        await session.close()
    return sorted(told, reverse=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=4000, help="in each table")
    running = server()
    assert running is not None, MISSING
    address = asyncio.run(full(running, "filled", parser.parse_args().rows))
    for cost, where, what in asyncio.run(found(address)):
        print(f"{cost:8.0f} {where} {what}")  # noqa: T201 - a command line


if __name__ == "__main__":
    main()
