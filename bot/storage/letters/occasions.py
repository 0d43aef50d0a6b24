"""What has to be said later, by ids only: who hears it is read when the moment comes."""

from dataclasses import dataclass
from typing import Any

import msgspec

from bot.storage.database import Reader, Row, Transaction


@dataclass(frozen=True, slots=True)
class Occasion:
    """`kind` names who unfolds it, `about` the id it speaks of, `due_at` UTC epoch seconds, `cursor` the last person done."""

    id: str
    kind: str
    about: str
    due_at: int
    facts: dict[str, Any]
    cursor: str = ""


def _from_row(row: Row) -> Occasion:
    return Occasion(
        row["id"], row["kind"], row["about"], row["due_at"], msgspec.json.decode(row["facts"]), row["cursor"]
    )


async def plan(tx: Transaction, occasion: Occasion) -> None:
    """Writes it; one with the same id is moved to the new instant and starts anew."""
    await tx.rows(
        """INSERT INTO occasion (id, kind, about, due_at, facts) VALUES (:id, :kind, :about, :due_at, :facts)
           ON CONFLICT (id) DO UPDATE SET due_at = excluded.due_at, facts = excluded.facts, cursor = ''""",
        id=occasion.id,
        kind=occasion.kind,
        about=occasion.about,
        due_at=occasion.due_at,
        facts=msgspec.json.encode(occasion.facts).decode(),
    )
    tx.planned = True


async def drop(tx: Transaction, about: str, kind: str) -> None:
    await tx.rows("DELETE FROM occasion WHERE about = :about AND kind = :kind", about=about, kind=kind)


async def stands(tx: Reader, id_: str) -> bool:
    """Whether an occasion with this id waits for its instant."""
    return await tx.row("SELECT 1 FROM occasion WHERE id = :id AND due_at > :now", id=id_, now=tx.now) is not None


async def get(tx: Reader, id_: str) -> Occasion | None:
    row = await tx.row("SELECT * FROM occasion WHERE id = :id", id=id_)
    return None if row is None else _from_row(row)


async def exists(tx: Reader, id_: str) -> bool:
    """Whether there is an occasion with this id, due or not."""
    return await tx.row("SELECT 1 FROM occasion WHERE id = :id", id=id_) is not None


async def due_of(tx: Reader, about: str, kind: str) -> int | None:
    """When the first of this kind about this is due, UTC epoch seconds; None when there is none."""
    row = await tx.row(
        "SELECT min(due_at) AS due FROM occasion WHERE about = :about AND kind = :kind", about=about, kind=kind
    )
    return None if row is None else row["due"]


async def cancel(tx: Transaction, id_: str) -> None:
    await tx.rows("DELETE FROM occasion WHERE id = :id", id=id_)


async def due(tx: Reader) -> Occasion | None:
    """The one that has waited longest."""
    row = await tx.row("SELECT * FROM occasion WHERE due_at <= :now ORDER BY due_at LIMIT 1", now=tx.now)
    return None if row is None else _from_row(row)


async def advance(tx: Transaction, occasion: Occasion, cursor: str | None) -> None:
    """Goes on after `cursor` next time, or ends when there is none."""
    if cursor is None:
        await tx.rows("DELETE FROM occasion WHERE id = :id", id=occasion.id)
    else:
        await tx.rows("UPDATE occasion SET cursor = :cursor WHERE id = :id", id=occasion.id, cursor=cursor)


async def put_off(tx: Transaction, due_at: int) -> str | None:
    """The one that has waited longest waits until then, whether it can be read or not. Returns its kind, None when none is due."""
    row = await tx.row(
        """UPDATE occasion SET due_at = :due WHERE id =
               (SELECT id FROM occasion WHERE due_at <= :now ORDER BY due_at LIMIT 1) RETURNING kind""",
        due=due_at,
        now=tx.now,
    )
    return None if row is None else str(row["kind"])


async def move(tx: Transaction, occasion: Occasion, due_at: int) -> None:
    """Later, from where it had got to."""
    await tx.rows("UPDATE occasion SET due_at = :due WHERE id = :id", id=occasion.id, due=due_at)


async def next_due(tx: Reader) -> int | None:
    row = await tx.row("SELECT due_at FROM occasion ORDER BY due_at LIMIT 1")
    return None if row is None else row["due_at"]
