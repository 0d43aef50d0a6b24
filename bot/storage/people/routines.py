"""Rows of what people remind themselves of."""

from bot.domain.routines import Routine
from bot.storage.database import Reader, Row, Transaction

_COLUMNS = "id, person_id, words, rule, first_day, clock, paused"


def _from_row(tx: Reader, row: Row) -> Routine:
    return Routine(
        id=row["id"], person_id=row["person_id"], words=tx.seal.open(row["words"], "routine.words"),
        rule=tx.seal.open(row["rule"], "routine.rule"), first_day=row["first_day"], clock=row["clock"],
        paused=bool(row["paused"]),
    )  # fmt: skip


async def of(tx: Reader, person_id: str) -> list[Routine]:
    """Those of a person, the oldest first."""
    rows = await tx.rows(
        f"SELECT {_COLUMNS} FROM routine WHERE person_id = :me ORDER BY made_at, id",  # noqa: S608
        me=person_id,
    )
    return [_from_row(tx, row) for row in rows]


async def by_id(tx: Reader, id_: str) -> Routine | None:
    row = await tx.row(f"SELECT {_COLUMNS} FROM routine WHERE id = :id", id=id_)  # noqa: S608
    return None if row is None else _from_row(tx, row)


async def add(tx: Transaction, routine: Routine) -> bool:
    """False when it is stored already."""
    rows = await tx.rows(
        """INSERT INTO routine (id, person_id, words, rule, first_day, clock, made_at)
           VALUES (:id, :me, :words, :rule, :first, :clock, :now) ON CONFLICT (id) DO NOTHING RETURNING id""",
        id=routine.id,
        me=routine.person_id,
        words=tx.seal.close(routine.words, "routine.words"),
        rule=tx.seal.close(routine.rule, "routine.rule"),
        first=routine.first_day,
        clock=routine.clock,
        now=tx.now,
    )
    return bool(rows)


async def pause(tx: Transaction, id_: str, *, paused: bool) -> None:
    await tx.rows("UPDATE routine SET paused = :paused WHERE id = :id", id=id_, paused=int(paused))


async def drop(tx: Transaction, id_: str) -> None:
    await tx.rows("DELETE FROM routine WHERE id = :id", id=id_)
