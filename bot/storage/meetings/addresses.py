"""Rows of the private addresses at which calendars ask for somebody's meetings."""

from typing import Any

from bot.storage.database import Reader, Row, Transaction

_WHAT = "calendar.address"


async def put(tx: Transaction, person_id: str, address: str, *, hidden: bool) -> None:
    """In the place of the one they had."""
    await tx.rows(
        """INSERT INTO calendar_address (person_id, address, hidden, made_at, told_since)
           VALUES (:person, :address, :hidden, :now, :now)
           ON CONFLICT (person_id) DO UPDATE SET address = excluded.address, hidden = excluded.hidden,
               made_at = excluded.made_at, told = NULL, told_since = excluded.told_since""",
        person=person_id,
        address=tx.seal.fingerprint(address, _WHAT),
        hidden=int(hidden),
        now=tx.now,
    )


async def hide(tx: Transaction, person_id: str, *, hidden: bool) -> bool:
    """False when they have no address."""
    rows = await tx.rows(
        "UPDATE calendar_address SET hidden = :hidden WHERE person_id = :person RETURNING made_at",
        person=person_id,
        hidden=int(hidden),
    )
    return bool(rows)


async def drop(tx: Transaction, person_id: str) -> None:
    await tx.rows("DELETE FROM calendar_address WHERE person_id = :person", person=person_id)


async def of(tx: Reader, person_id: str) -> Row | None:
    """`hidden` and `made_at`."""
    return await tx.row("SELECT hidden, made_at FROM calendar_address WHERE person_id = :person", person=person_id)


async def at(tx: Reader, address: str) -> Row | None:
    """Whose it is: `person_id`, `hidden`, `told`, `told_since`; None for one that is wrong or was taken back."""
    return await tx.row(
        "SELECT person_id, hidden, told, told_since FROM calendar_address WHERE address = :address",
        address=tx.seal.fingerprint(address, _WHAT),
    )


async def note_told(tx: Transaction, person_id: str, told: bytes) -> int:
    """From now on it tells this; since when it does, which is earlier where another process was quicker."""
    await tx.rows(
        """UPDATE calendar_address SET told = :told, told_since = :now
           WHERE person_id = :person AND (told IS NULL OR told <> :told)""",
        person=person_id,
        told=told,
        now=tx.now,
    )
    row = await tx.row("SELECT told_since FROM calendar_address WHERE person_id = :person", person=person_id)
    return int(row["told_since"]) if row else tx.now


async def exported(tx: Reader, person_id: str) -> list[dict[str, Any]]:
    row = await of(tx, person_id)
    return [] if row is None else [{"made_at": row["made_at"], "only_the_hour": bool(row["hidden"])}]
