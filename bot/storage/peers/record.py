"""Rows of what people note of what they do, each sealed whole."""

from typing import Any

import msgspec

from bot.domain.record import Line
from bot.storage.database import Reader, Row, Transaction

_decode = msgspec.json.Decoder(dict[str, Any]).decode


def _from_row(tx: Reader, row: Row) -> Line:
    return Line(row["id"], row["person_id"], **_decode(tx.seal.open(row["line"], "record_line.line")))


def _sealed(tx: Reader, line: Line) -> bytes:
    told = {"kind": line.kind, "day": line.day, "minutes": line.minutes, "words": line.words}
    return tx.seal.close(msgspec.json.encode(told).decode(), "record_line.line")


async def of(tx: Reader, person_id: str) -> list[Line]:
    """Those of a person, the first that was noted first."""
    rows = await tx.rows(
        "SELECT id, person_id, line FROM record_line WHERE person_id = :me ORDER BY made_at, id", me=person_id
    )
    return [_from_row(tx, row) for row in rows]


async def count(tx: Reader, person_id: str) -> int:
    row = await tx.row("SELECT count(*) AS n FROM record_line WHERE person_id = :me", me=person_id)
    return int(row["n"]) if row else 0


async def by_id(tx: Reader, id_: str) -> Line | None:
    row = await tx.row("SELECT id, person_id, line FROM record_line WHERE id = :id", id=id_)
    return None if row is None else _from_row(tx, row)


async def put(tx: Transaction, line: Line) -> None:
    """A new one, or what it says by now."""
    await tx.rows(
        """INSERT INTO record_line (id, person_id, line, made_at) VALUES (:id, :me, :line, :now)
           ON CONFLICT (id) DO UPDATE SET line = excluded.line""",
        id=line.id,
        me=line.person_id,
        line=_sealed(tx, line),
        now=tx.now,
    )


async def drop(tx: Transaction, id_: str) -> None:
    await tx.rows("DELETE FROM record_line WHERE id = :id", id=id_)


async def planned(tx: Reader, person_id: str, since: int, most: int) -> list[tuple[str, int]]:
    """Title and start (UTC epoch seconds) of the meetings this person planned that have begun since then, the last first."""
    rows = await tx.rows(
        """SELECT title, starts_at FROM meeting WHERE made_by = :me AND starts_at BETWEEN :since AND :now
           AND state <> 'cancelled' ORDER BY starts_at DESC, id LIMIT :most""",
        me=person_id,
        since=since,
        now=tx.now,
        most=most,
    )
    return [(tx.seal.open(row["title"], "meeting.title"), row["starts_at"]) for row in rows]
