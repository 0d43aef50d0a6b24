"""Rows of what each of the two lets pass in a contact, beside words."""

from typing import Any

from bot.storage.database import Reader, Transaction


async def of(tx: Reader, contact_id: str) -> set[tuple[str, str]]:
    """(person, kind) for each yes."""
    rows = await tx.rows("SELECT person_id, kind FROM lets_pass WHERE contact_id = :contact", contact=contact_id)
    return {(row["person_id"], row["kind"]) for row in rows}


async def put(tx: Transaction, contact_id: str, person_id: str, kind: str) -> bool:
    """False when it is there already."""
    rows = await tx.rows(
        """INSERT INTO lets_pass (contact_id, person_id, kind) VALUES (:contact, :me, :kind) ON CONFLICT DO NOTHING
           RETURNING kind""",
        contact=contact_id,
        me=person_id,
        kind=kind,
    )
    return bool(rows)


async def take(tx: Transaction, contact_id: str, person_id: str, kind: str) -> bool:
    """False when there is none."""
    rows = await tx.rows(
        "DELETE FROM lets_pass WHERE contact_id = :contact AND person_id = :me AND kind = :kind RETURNING kind",
        contact=contact_id,
        me=person_id,
        kind=kind,
    )
    return bool(rows)


async def of_person(tx: Reader, person_id: str) -> list[dict[str, Any]]:
    rows = await tx.rows("SELECT kind FROM lets_pass WHERE person_id = :me ORDER BY kind", me=person_id)
    return [{"lets_pass": row["kind"]} for row in rows]
