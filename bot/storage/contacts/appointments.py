"""Rows of the times that two people of a contact agree on."""

import msgspec

from bot.domain.appointments import Appointment
from bot.storage.database import Reader, Row, Transaction

_SEALED = "appointment.times"


def _from_row(tx: Reader, row: Row) -> Appointment:
    agreed, proposed = msgspec.json.decode(tx.seal.open(row["times"], _SEALED))
    return Appointment(row["contact_id"], row["id"], agreed, tuple(proposed), row["by_id"])


async def one(tx: Reader, contact_id: str) -> Appointment | None:
    row = await tx.row("SELECT contact_id, id, by_id, times FROM appointment WHERE contact_id = :id", id=contact_id)
    return None if row is None else _from_row(tx, row)


async def of_person(tx: Reader, person_id: str) -> list[Appointment]:
    """Those of this person's open contacts."""
    rows = await tx.rows(
        """SELECT a.contact_id, a.id, a.by_id, a.times FROM contact c JOIN appointment a ON a.contact_id = c.id
           WHERE c.seeker_id = :me AND c.state = 'open'
           UNION ALL
           SELECT a.contact_id, a.id, a.by_id, a.times FROM contact c JOIN appointment a ON a.contact_id = c.id
           WHERE c.helper_id = :me AND c.state = 'open'""",
        me=person_id,
    )
    return [_from_row(tx, row) for row in rows]


async def put(tx: Transaction, found: Appointment) -> None:
    """Keeps it in the place of the one before; an empty one is none."""
    if found.empty:
        await tx.rows("DELETE FROM appointment WHERE contact_id = :contact", contact=found.contact_id)
        return
    times = msgspec.json.encode((found.agreed, found.proposed)).decode()
    await tx.rows(
        """INSERT INTO appointment (contact_id, id, by_id, times) VALUES (:contact, :id, :by, :times)
           ON CONFLICT (contact_id) DO UPDATE SET id = excluded.id, by_id = excluded.by_id, times = excluded.times""",
        contact=found.contact_id,
        id=found.id,
        by=found.by_id,
        times=tx.seal.close(times, _SEALED),
    )
