"""Rows of two questions after a contact that somebody may answer: whom they were put to, and nothing of the contact."""

from bot.storage.database import Reader, Transaction, new_id


async def add(tx: Transaction, person_id: str, until: int) -> str:
    """Its id."""
    id_ = new_id()
    await tx.rows(
        "INSERT INTO afterwards (id, person_id, until) VALUES (:id, :person, :until)",
        id=id_,
        person=person_id,
        until=until,
    )
    return id_


async def waits(tx: Reader, id_: str, person_id: str) -> bool:
    """Whether one of the two, or both, can be answered still."""
    row = await tx.row(
        "SELECT 1 FROM afterwards WHERE id = :id AND person_id = :person AND until > :now",
        id=id_,
        person=person_id,
        now=tx.now,
    )
    return row is not None


async def answer_first(tx: Transaction, id_: str, person_id: str) -> bool:
    """False when it is answered already, or nothing is asked any more."""
    row = await tx.row(
        """UPDATE afterwards SET helped = 1 WHERE id = :id AND person_id = :person AND helped = 0 AND until > :now
           RETURNING id""",
        id=id_,
        person=person_id,
        now=tx.now,
    )
    return row is not None


async def answer_second(tx: Transaction, id_: str, person_id: str) -> bool:
    """Nothing stays. False when it is not the turn of the second, or nothing is asked any more."""
    row = await tx.row(
        "DELETE FROM afterwards WHERE id = :id AND person_id = :person AND helped = 1 AND until > :now RETURNING id",
        id=id_,
        person=person_id,
        now=tx.now,
    )
    return row is not None


async def drop_all(tx: Transaction, person_id: str) -> None:
    await tx.rows("DELETE FROM afterwards WHERE person_id = :person", person=person_id)


async def open_until(tx: Reader, person_id: str) -> list[int]:
    """Until when each that was put to this person can be answered, UTC epoch seconds."""
    rows = await tx.rows("SELECT until FROM afterwards WHERE person_id = :person ORDER BY until", person=person_id)
    return [int(row["until"]) for row in rows]
